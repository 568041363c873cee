"""The composer's controls for where a draft goes: chosen accounts, what differs on each, and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.http import QueryDict

from foresay import model
from foresay.desk.accounts.models import Account
from foresay.desk.drafts.going import Destination, Going, going
from foresay.desk.publishing.posts import REACHES
from foresay.networks.capability import Choice

WHENS = {"": "When I press the button", "queue": "At the next free slot", "time": "At a time"}
_VISIBILITIES = {reach: visibility for visibility, reach in REACHES.items()}


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a select."""

    value: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Target:
    """An account as the composer offers it. `own` says whether it has words of its own."""

    account: Account
    chosen: bool
    own: bool
    words: str
    visibilities: list[Option]
    replies: list[Option]
    thread: bool

    @property
    def key(self) -> str:
        """What its fields are named by."""
        return str(self.account.pk)


@dataclass(frozen=True, slots=True)
class Sending:
    """All of it, for the template. What no chosen account has a place for is not asked."""

    targets: list[Target]
    goes: Going
    whens: list[Option]
    wall: str
    titles: bool
    warnings: bool
    languages: bool
    #: Whether one of them shows a card that we make.
    cards: bool

    @property
    def chosen(self) -> list[Target]:
        """Those that it goes to."""
        return [target for target in self.targets if target.chosen]

    @property
    def looking(self) -> str:
        """The lines whose look it needs before it goes out, by name; "" when none."""
        lines = {target.account.line for target in self.chosen if target.account.line is not None}
        return " and ".join(sorted(line.name for line in lines if line.reviewers))


def sending(accounts: Iterable[Account], goes: Going, words: str) -> Sending:
    """The controls for a draft that says `words` and goes out so."""
    chosen = {each.account: each for each in goes.destinations}
    targets = [_target(account, chosen.get(str(account.pk)), words) for account in accounts]
    records = [target.account.record for target in targets if target.chosen]
    kind = goes.when if goes.when in WHENS else "time"
    return Sending(
        targets,
        goes,
        [Option(value, name, value == kind) for value, name in WHENS.items()],
        wall=goes.when if kind == "time" else "",
        titles=any(record.titles != "none" for record in records),
        warnings=any(record.content_warning for record in records),
        languages=any(record.languages for record in records),
        cards=any(record.cards for record in records),
    )


def _target(account: Account, chosen: Destination | None, words: str) -> Target:
    to = chosen or Destination(str(account.pk))
    record = account.record
    return Target(
        account,
        chosen=chosen is not None,
        own=to.words is not None,
        words=words if to.words is None else to.words,
        visibilities=_options(record.visibilities, to.visibility, "As for the draft"),
        replies=_options(record.replies, to.replies, "As usual there"),
        thread=to.thread,
    )


def _options(choices: tuple[Choice, ...], chosen: str, usual: str) -> list[Option]:
    """A select's options; none where there is no choice."""
    if len(choices) < 2:
        return []
    return [Option("", usual, not chosen)] + [Option(each.value, each.name, each.value == chosen) for each in choices]


def sent_going(data: QueryDict | Mapping[str, Any]) -> Going:
    """How it goes out, from the composer's form. Raises ValueError without repeating what was sent."""
    several = data.getlist if isinstance(data, QueryDict) else lambda name: list(data.get(name, ()))
    kind = str(data.get("when_kind", ""))
    return going(
        {
            "headline": data.get("headline", ""),
            "content_warning": data.get("content_warning", ""),
            "language": data.get("language", ""),
            "destinations": [_sent_to(data, key) for key in dict.fromkeys(several("to_account"))],
            "along": [
                {"media": key, "alt": str(data.get(f"alt-{key}", "")).replace("\r\n", "\n")}
                for key in dict.fromkeys(several("along"))
                if not data.get(f"leave-{key}")
            ],
            "when": str(data.get("when", "")) if kind == "time" else kind if kind in WHENS else "",
            "zone": data.get("zone", "") if kind == "time" else "",
            "card": _sent_card(data),
        }
    )


def _sent_card(data: QueryDict | Mapping[str, Any]) -> dict[str, Any] | None:
    """The card that was made, unless it is to be left out or its link is gone from the words."""
    url = str(data.get("card_url", ""))
    if not url or data.get("card_leave") or url not in str(data.get("text", "")):
        return None
    return {"url": url, "title": data.get("card_title", ""), "description": data.get("card_description", "")}


def _sent_to(data: QueryDict | Mapping[str, Any], key: str) -> dict[str, Any]:
    own = data.get(f"own-{key}")
    return {
        "account": key,
        "words": str(data.get(f"words-{key}", "")).replace("\r\n", "\n") if own else None,
        "visibility": data.get(f"visibility-{key}", ""),
        "replies": data.get(f"replies-{key}", ""),
        "thread": bool(data.get(f"thread-{key}")),
    }


def as_said_there(words: model.Draft, goes: Going, accounts: Iterable[Account]) -> model.Draft:
    """The draft as the engine should read it: from the account that weighs most, seen by as many as will see it.

    An official account speaks for others too, so it weighs most.
    """
    chosen = [account for account in accounts if any(each.account == str(account.pk) for each in goes.destinations)]
    if not chosen:
        return words
    speaks = max(chosen, key=lambda account: (account.kind == "official", account.names_employer))
    seen = [_seen_by(account, goes, words.visibility) for account in chosen]
    order = list(model.Visibility)
    return replace(words, account=speaks.as_account(), visibility=min(seen, key=order.index))


def _seen_by(account: Account, goes: Going, general: model.Visibility) -> model.Visibility:
    """Who would see it on an account, in the engine's words."""
    chosen = next(each.visibility for each in goes.destinations if each.account == str(account.pk))
    reach = next((each.reach for each in account.record.visibilities if each.value == chosen), None)
    return general if reach is None else _VISIBILITIES.get(reach, model.Visibility.FOLLOWERS)
