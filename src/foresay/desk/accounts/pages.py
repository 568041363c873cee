"""What each page about accounts hands its template."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django import forms

from foresay.desk.accounts import words
from foresay.desk.accounts.attempts import Attempt
from foresay.desk.accounts.forms import WEEKDAYS, AccountForm, SlotForm, zones
from foresay.desk.accounts.models import Account, Slot
from foresay.desk.accounts.queries import AHEAD
from foresay.desk.lines.models import Line
from foresay.networks.capability import Capability

SAID = {
    "connected": "Connected. Foresay can speak for it now.",
    "by-hand": "Kept. When something is to go out on it, you are given the words to copy over.",
    "saved": "Saved.",
    "slots": "Saved. The queue goes out at these times, too.",
    "held": "Held. Nothing goes out here until you let it.",
    "released": "What is planned here goes out again.",
    "disconnected": "Disconnected. What is out already stays out.",
}
"""What a page says of what was just done, by the word in its address."""


@dataclass(frozen=True, slots=True)
class Told:
    """Something about an account that its member should know, with how much it matters."""

    tone: words.Tone
    says: str
    connect: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """An account in a list. `may` says whether the member may change it."""

    account: Account
    where: str
    told: list[Told]
    may: bool

    @property
    def connect(self) -> bool:
        """Whether connecting it again would help."""
        return self.may and any(each.connect for each in self.told)


def row(account: Account, now: datetime, *, may: bool) -> Row:
    """An account as it stands now."""
    return Row(account, words.where(account), list(_told(account, now)), may)


def _told(account: Account, now: datetime) -> Iterable[Told]:
    if account.trouble:
        yield Told("change", account.trouble, connect=True)
    if account.ends_before(now + AHEAD):
        says = words.ends(account, now)
        yield Told(words.tone(account, now), f"Its {says}.", connect=True)
    if account.held_at:
        yield Told("think", "Held: nothing goes out here.")
    if account.lacks:
        may_not = " or ".join(account.lacks)
        yield Told(
            "think", f"Foresay may not {may_not} there. Connect it again, and say yes to all of it.", connect=True
        )


@dataclass(frozen=True, slots=True)
class Group:
    """Accounts that belong together: the member's own (`line` is None), or a line's."""

    line: Line | None
    rows: list[Row]


@dataclass(frozen=True, slots=True)
class Accounts:
    """The page Accounts. `by_hand` are networks on which words can be copied over instead, `line` whose account is to be connected."""

    groups: list[Group]
    networks: list[Capability]
    by_hand: list[Capability]
    line: str = ""
    said: str = ""


def accounts(
    found: Iterable[Account],
    lines: Sequence[Line],
    led: set[int],
    networks: tuple[list[Capability], list[Capability]],
    now: datetime,
    line: str,
    said: str,
) -> Accounts:
    """The member's own first, then each line's. `led` are the ids of the lines that the member leads."""
    rows = [row(each, now, may=each.line_id is None or each.line_id in led) for each in found]
    groups = [Group(None, [each for each in rows if each.account.line_id is None])]
    groups += [Group(its, [each for each in rows if each.account.line_id == its.pk]) for its in lines]
    connected, by_hand = networks
    return Accounts(groups, connected, by_hand, line, SAID.get(said, ""))


@dataclass(frozen=True, slots=True)
class Connect:
    """The page on which an account is connected, for the first time or (`again`) anew."""

    record: Capability
    form: forms.Form
    again: Account | None = None
    by_hand: bool = False
    can_by_hand: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """On the way to a page of the network's: its host, and where a code is brought back, the form for it."""

    record: Capability
    host: str
    url: str
    again: Account | None
    code: forms.Form | None


def visit(attempt: Attempt, record: Capability, again: Account | None, code: forms.Form | None) -> Visit:
    """The way out, for an attempt."""
    host = attempt.url.partition("://")[2].partition("/")[0]
    return Visit(record, host, attempt.url, again, code)


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the week with its slots."""

    name: str
    slots: list[Slot]


@dataclass(frozen=True, slots=True)
class One:
    """An account's page. The forms are None for members who may see it and not change it."""

    row: Row
    ends: str
    days: list[Day]
    waiting: int
    form: AccountForm | None
    slot_form: SlotForm | None
    zones: list[str]
    said: str = ""


def one(
    seen: Row,
    slots: Sequence[Slot],
    waiting: int,
    now: datetime,
    form: AccountForm | None,
    slot_form: SlotForm | None,
    said: str = "",
) -> One:
    """An account's page."""
    days = [Day(name, [each for each in slots if each.weekday == number]) for number, name in enumerate(WEEKDAYS)]
    return One(
        row=seen,
        ends=words.ends(seen.account, now),
        days=[day for day in days if day.slots],
        waiting=waiting,
        form=form,
        slot_form=slot_form,
        zones=zones() if form else [],
        said=SAID.get(said, ""),
    )


@dataclass(frozen=True, slots=True)
class Disconnect:
    """Asked before an account is let go: how many publications would not go out, and of how many nobody knows yet."""

    account: Account
    where: str
    waiting: int
    in_doubt: int
