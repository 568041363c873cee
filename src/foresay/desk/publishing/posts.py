"""From a draft to the posts that will be sent: one for each account, or a thread of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from foresay import model
from foresay.desk.accounts.models import Account
from foresay.desk.drafts.going import Destination, Going
from foresay.desk.drafts.models import Draft
from foresay.desk.outside import web
from foresay.desk.publishing.payload import digest, freeze
from foresay.networks import checking, network
from foresay.networks.capability import Capability, Reach
from foresay.networks.contract import Access, Attachment, Card, Post, Problem
from foresay.networks.counting import graphemes
from foresay.networks.splitting import NoRoom, split

REACHES: Mapping[model.Visibility, Reach] = {
    model.Visibility.PUBLIC: "everyone",
    model.Visibility.FOLLOWERS: "followers",
    model.Visibility.DIRECT: "named",
}
"""Who sees a draft, and who sees a post; what is for friends has no counterpart that is as narrow."""

Stored = Mapping[str, Attachment]
"""What goes along, by the row it is stored as, without descriptions."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """What would go out on one account, and what stands against it."""

    account: Account
    destination: Destination
    posts: tuple[Post, ...]
    problems: tuple[Problem, ...]


def parcels(draft: Draft, accounts: Iterable[Account], stored: Stored, at: datetime) -> list[Parcel]:
    """The draft for each account that it goes to and that is among `accounts`, in the draft's order."""
    known = {str(account.pk): account for account in accounts}
    goes = draft.goes
    return [
        _parcel(draft, known[each.account], each, stored, at) for each in goes.destinations if each.account in known
    ]


def _parcel(draft: Draft, account: Account, to: Destination, stored: Stored, at: datetime) -> Parcel:
    goes, record = draft.goes, account.record
    visibility, unseen = visible(record, to, model.Visibility(draft.visibility))
    missing = [each for each in goes.along if each.media not in stored]
    whole = Post(
        text=draft.text if to.words is None else to.words,
        at=at,
        title=goes.headline if record.titles != "none" else "",
        content_warning=goes.content_warning,
        language=goes.language if record.languages else "",
        visibility=visibility,
        replies=to.replies,
        card=_card(goes, record),
        attachments=tuple(replace(stored[each.media], alt=each.alt) for each in goes.along if each.media in stored),
    )
    problems = [*unseen]
    if missing:
        problems.append(Problem("A picture is not there any more.", "Add it again.", "attachments"))
    try:
        posts = _parts(whole, account) if to.thread and record.threads else (whole,)
    except NoRoom as problem:
        return Parcel(account, to, (whole,), (*problems, Problem(str(problem), "Write that piece shorter.")))
    problems += [problem for post in posts for problem in refusals(account, post)]
    return Parcel(account, to, posts, tuple(dict.fromkeys(problems)))


def _card(goes: Going, record: Capability) -> Card | None:
    """The card of its link, where there is a place for it: pictures take that place."""
    if goes.card is None or goes.along or not record.cards:
        return None
    return Card(goes.card.url, goes.card.title, goes.card.description)


def refusals(account: Account, post: Post) -> list[Problem]:
    """What its network would refuse of a post, told before anything is sent. Asks nobody."""
    if account.by_hand:  # pictures are added there, by a person
        return checking.problems(replace(post, attachments=()), account.record, account.limits)
    nobody = Access(account.server, account.remote_id, account.handle)
    return network(account.network).open(nobody, web()).validate(post, account.limits)


def visible(record: Capability, to: Destination, general: model.Visibility) -> tuple[str, tuple[Problem, ...]]:
    """Who sees it there, in the network's own word: as chosen for the account, else as for the draft; never wider than that."""
    if to.visibility:
        known = any(choice.value == to.visibility for choice in record.visibilities)
        return to.visibility, () if known else (
            Problem(f"{record.name} has no such choice.", "Choose again.", "visibility"),
        )
    if record.visibilities[0].value == "":
        return "", ()  # its author chooses there, by hand
    wanted = REACHES.get(general)
    for choice in record.visibilities:
        if choice.reach == wanted:
            return choice.value, ()
    meant = {model.Visibility.FOLLOWERS: "followers", model.Visibility.FRIENDS: "friends"}.get(
        general, "those you write to"
    )
    wide = Problem(
        f"{record.name} cannot show it to {meant} alone.",
        "Leave it out here, or choose who can see it there.",
        "visibility",
    )
    return record.visibilities[0].value, (wide,)


def _parts(whole: Post, account: Account) -> tuple[Post, ...]:
    """A thread: what goes along goes with its first part."""
    room = account.limits
    if account.record.count == "mastodon":  # where the warning counts as part of each post
        room = replace(room, length=room.length - graphemes(whole.content_warning))
    words = split(whole.text, account.record.count, room)
    first, *others = words or [whole.text]
    return (
        replace(whole, text=first),
        *(replace(whole, text=each, title="", attachments=(), card=None) for each in others),
    )


def print_of(draft: Draft, found: Iterable[Parcel]) -> str:
    """The digest of exactly what will be sent: words, files, accounts, choices and time. An approval is bound to it."""
    goes = draft.goes
    said: list[dict[str, Any]] = [{"when": goes.when, "zone": goes.zone}]
    said += [
        {"account": str(parcel.account.pk), "posts": [freeze(post) | {"at": ""} for post in parcel.posts]}
        for parcel in found
    ]
    return digest(said)
