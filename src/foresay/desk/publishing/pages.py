"""What each page of publishing hands its template, and how days are laid out. Pure but for the rows that are handed in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import takewhile
from typing import Literal
from uuid import UUID
from zoneinfo import ZoneInfo

from django.urls import reverse
from django.utils import dateformat
from django.utils.http import urlencode

from foresay.desk.accounts.models import Account
from foresay.desk.lines.models import Line
from foresay.desk.members.models import Member
from foresay.desk.publishing import forms, services, words
from foresay.desk.publishing.machine import State
from foresay.desk.publishing.models import Change, Part, Publication, Step
from foresay.desk.publishing.queries import Outline
from foresay.desk.publishing.schedule import QUEUE_AHEAD, is_quiet, slots
from foresay.desk.publishing.words import Badge, Told
from foresay.networks.contract import Attachment, Post
from foresay.networks.handoff import compose_page

View = Literal["month", "week", "list"]

A_DAY = timedelta(days=1)
IN_A_DAY = 3
"""How many publications a day of the month shows; the rest are told by their number."""
IN_A_DAY_OF_A_WEEK = 20
FREE_IN_A_DAY = 3
ON_A_LIST = 60
"""A list ends with the day on which it has this many."""
ON_A_DAY_OF_A_LIST = 200
LIST_DAYS = 31
FIRST, LAST = date(1990, 1, 1), date(2100, 1, 1)
"""What a calendar reaches."""


# ------------------------------------------------------------------------------------------------------------- days


@dataclass(frozen=True, slots=True)
class Span:
    """The days from `first` up to `end`, which is not among them."""

    first: date
    end: date

    @property
    def days(self) -> list[date]:
        """Each."""
        return [self.first + A_DAY * number for number in range((self.end - self.first).days)]

    @property
    def instants(self) -> tuple[datetime, datetime]:
        """A time that surely begins before it and ends after it, in every zone: rows in it are put on their days by the clock."""
        wide = 2 * A_DAY
        utc = ZoneInfo("UTC")
        return datetime.combine(self.first, time(), utc) - wide, datetime.combine(self.end, time(), utc) + wide


def month(day: date) -> Span:
    """The month of a day."""
    first = day.replace(day=1)
    return Span(first, (first + 32 * A_DAY).replace(day=1))


def week(day: date) -> Span:
    """Its week, from Monday."""
    first = day - A_DAY * day.weekday()
    return Span(first, first + 7 * A_DAY)


def neighbours(view: View, day: date, span: Span) -> tuple[date, date]:
    """The days that Earlier and Later lead to."""
    if view == "list":
        return day - 7 * A_DAY, span.end
    return span.first - A_DAY, span.end


def whole_weeks(span: Span) -> Span:
    """The weeks that have a day of it."""
    return Span(week(span.first).first, week(span.end - A_DAY).end)


def on_days(rows: Iterable[Outline], zone: ZoneInfo) -> dict[date, list[Outline]]:
    """Each on its day by the clock of the zone, in the order they came."""
    found: dict[date, list[Outline]] = {}
    for row in rows:
        found.setdefault(row.at.astimezone(zone).date(), []).append(row)
    return found


# ------------------------------------------------------------------------------------------------------- on a calendar


@dataclass(frozen=True, slots=True)
class Entry:
    """A publication in a list or on a calendar. `elsewhere` is what its own clock shows, where that differs from the page's; `was`
    is when it goes out as it is shown, for whoever moves it; "" where it cannot be moved any more."""

    key: UUID
    url: str
    time: str
    elsewhere: str
    words: str
    network: str
    handle: str
    badge: Badge
    was: str

    @property
    def who(self) -> str:
        """The network and the account."""
        return f"{self.network}, {self.handle}"


def entry(publication: Publication, zone: ZoneInfo) -> Entry:
    """As it stands on a page whose clock is in `zone`."""
    parts, account = list(publication.parts.all()), publication.account
    return Entry(
        key=publication.pk,
        url=publication.get_absolute_url(),
        time=words.clock(publication.at, zone),
        elsewhere=words.elsewhere(publication.at, publication.zone, zone),
        words=words.first_words(parts[0]),
        network=account.record.name,
        handle=account.handle,
        badge=words.badge_of(publication),
        was=publication.at.isoformat() if services.can_plan(parts) else "",
    )


@dataclass(frozen=True, slots=True)
class Free:
    """A slot of an account's queue that nobody has taken."""

    time: str
    account: Account


def free(
    accounts: Iterable[Account], taken: Set[tuple[UUID, datetime]], span: Span, zone: ZoneInfo, now: datetime
) -> dict[date, list[Free]]:
    """The free slots to come, on their days by the clock of the zone, by time. `taken` are accounts with instants in UTC."""
    start, end = span.instants
    found = [
        (slot.at, account)
        for account in accounts
        for slot in takewhile(lambda each: each.at < end, slots(_times(account), account.tz, max(start, now)))
        if (account.pk, slot.at) not in taken and not is_quiet(slot.at, account.quiet, account.tz)
    ]
    days: dict[date, list[Free]] = {}
    for at, account in sorted(found, key=lambda each: each[0]):
        if at <= now + QUEUE_AHEAD:  # further ahead no queue looks
            days.setdefault(at.astimezone(zone).date(), []).append(Free(words.clock(at, zone), account))
    return days


def _times(account: Account) -> list[tuple[int, time]]:
    return [(slot.weekday, slot.at) for slot in account.slots.all()]


@dataclass(frozen=True, slots=True)
class Day:
    """A day with what goes out on it. `more` are those not shown, `inside` whether it belongs to the month that is shown."""

    date: date
    url: str
    entries: list[Entry]
    free: list[Free]
    more: int = 0
    inside: bool = True
    today: bool = False

    @property
    def name(self) -> str:
        """ "Tuesday 1 December"."""
        return words.day(self.date)

    @property
    def iso(self) -> str:
        """ "2026-12-01"."""
        return self.date.isoformat()

    @property
    def free_times(self) -> str:
        """The free slots by their times, shortly."""
        times = list(dict.fromkeys(each.time for each in self.free))
        return ", ".join(times[:FREE_IN_A_DAY]) + (" …" if len(times) > FREE_IN_A_DAY else "")

    @property
    def something(self) -> bool:
        """Whether a list shows it."""
        return bool(self.entries or self.free or self.today)


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days, from Monday."""

    days: list[Day]

    @property
    def number(self) -> int:
        """As ISO counts them."""
        return self.days[0].date.isocalendar().week


@dataclass(frozen=True, slots=True)
class Option:
    """One of several to choose from."""

    value: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Calendar:
    """The pages of the calendar. `earlier` and `later` are days to go to."""

    view: View
    day: date
    title: str
    says: str
    days: list[Day]
    earlier: date
    later: date
    zone: str
    accounts: list[Option]
    account: str
    asking: list[Entry] = field(default_factory=list)
    asking_more: int = 0
    keeps: bool = False
    held: bool = False
    zone_problem: str = ""

    @property
    def weeks(self) -> list[Week]:
        """The days, seven by seven."""
        return [Week(self.days[start : start + 7]) for start in range(0, len(self.days), 7)]

    @property
    def nothing(self) -> bool:
        """Whether nothing at all stands on these days."""
        return not any(day.entries or day.free for day in self.days)

    @property
    def place(self) -> str:
        """Whose clock it goes by."""
        return words.place(self.zone)


def title(view: View, span: Span) -> str:
    """What the page is called: "November 2026", "30 November to 6 December 2026"."""
    if view == "month":
        return dateformat.format(span.first, "F Y")
    if view == "list":
        return f"From {dateformat.format(span.first, 'j F Y')}"
    last = span.end - A_DAY
    start = "j" if (span.first.year, span.first.month) == (last.year, last.month) else "j F"
    start = start if span.first.year == last.year else "j F Y"
    return f"{dateformat.format(span.first, start)} to {dateformat.format(last, 'j F Y')}"


def says(rows: Iterable[Outline]) -> str:
    """How much is still to come and how much is out, of what the page shows."""
    states = [row.state for row in rows]
    to_come, out = states.count(State.QUEUED), states.count(State.SENT)
    told = [words.several(to_come, "publication") + " to come" if to_come else "Nothing more to come"]
    if out:
        told.append(f"{out} out already")
    return ", ".join(told) + "."


def list_of(day: date, account: Account | None) -> str:
    """The address of the list that begins with a day."""
    asked = {"day": day.isoformat()} | ({"account": str(account.pk)} if account else {})
    return f"{reverse('calendar_list')}?{urlencode(asked)}"


def shown(by_day: Mapping[date, Sequence[Outline]], days: Iterable[date], most: int) -> dict[date, list[UUID]]:
    """Which are shown on each day: the first `most`."""
    return {day: [row.pk for row in by_day.get(day, ())][:most] for day in days}


def days(
    keys: Mapping[date, Sequence[UUID]],
    found: Mapping[UUID, Publication],
    by_day: Mapping[date, Sequence[Outline]],
    slots: Mapping[date, list[Free]],
    *,
    zone: ZoneInfo,
    now: datetime,
    inside: Span,
    account: Account | None,
) -> list[Day]:
    """The days with what is shown on each. What was taken away since the outline was read is left out."""
    today = now.astimezone(zone).date()
    return [
        Day(
            each,
            list_of(each, account),
            [entry(found[key], zone) for key in chosen if key in found],
            slots.get(each, []),
            len(by_day.get(each, ())) - len(chosen),
            inside.first <= each < inside.end,
            each == today,
        )
        for each, chosen in keys.items()
    ]


def listed(by_day: Mapping[date, Sequence[Outline]], start: date) -> Span:
    """The days of a list that begins with `start`: whole days, until there are many."""
    count, day = 0, start
    for _ in range(LIST_DAYS):
        count += len(by_day.get(day, ()))
        day += A_DAY
        if count >= ON_A_LIST:
            break
    return Span(start, day)


# ----------------------------------------------------------------------------------------------------- one publication


@dataclass(frozen=True, slots=True)
class Said:
    """One part: exactly what is said, and where it stands. `asked` is a change that is still on its way, `undone` one that failed."""

    part: Part
    post: Post
    badge: Badge
    address: str
    visibility: str
    asked: Change | None
    undone: Change | None
    form: forms.EditForm | None

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """What goes along."""
        return self.post.attachments


@dataclass(frozen=True, slots=True)
class Done:
    """A line of the log."""

    what: str
    why: str
    who: str
    when: str
    part: int | None


@dataclass(frozen=True, slots=True)
class May:
    """What can be done just now."""

    send_now: bool = False
    once_more: bool = False
    plan: bool = False
    withdraw: bool = False
    there: bool = False
    absent: bool = False
    take_down: bool = False


def may(publication: Publication, changes: Iterable[Change] = ()) -> May:
    """By where its parts stand, and which changes are on their way."""
    parts, part = list(publication.parts.all()), publication.part
    falling = {each.part_id for each in changes if each.kind == Change.TAKE_DOWN and each.due is not None}
    standing = part.standing
    waiting = [each for each in parts if not words.is_over(each)]
    return May(
        send_now=(standing.state is State.QUEUED and not part.attempt) or standing.state is State.LATE,
        once_more=standing.state is State.REFUSED,
        plan=services.can_plan(parts),
        withdraw=bool(waiting) and all(each.standing.is_absent for each in waiting),
        there=standing.state in (State.UNKNOWN, State.BY_HAND),
        absent=standing.state is State.UNKNOWN and standing.asks_a_person,
        take_down=any(each.pk not in falling for each in parts if _is_up(each)),
    )


def _is_up(part: Part) -> bool:
    return part.state == State.SENT and part.down_at is None


@dataclass(frozen=True, slots=True)
class One:
    """The page of a publication."""

    publication: Publication
    told: Told
    badge: Badge
    when: str
    for_you: str
    becomes: str
    parts: list[Said]
    log: list[Done]
    may: May
    plan: forms.PlanForm
    there: forms.ThereForm
    write_on: str = ""
    said: str = ""
    draft: str = ""

    @property
    def account(self) -> Account:
        """Where it goes out."""
        return self.publication.account

    @property
    def initials(self) -> str:
        """Two letters for the account's face."""
        return "".join(letter for letter in self.account.handle if letter.isalnum())[:2].upper()

    @property
    def words(self) -> str:
        """What is said in the part that matters now, to be copied over."""
        return self.publication.part.post.text


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent to a publication's page and was not understood."""

    plan: forms.PlanForm | None = None
    there: forms.ThereForm | None = None
    edit: forms.EditForm | None = None


def one(
    member: Member,
    publication: Publication,
    log: Iterable[Step],
    changes: Sequence[Change],
    *,
    zone: ZoneInfo,
    now: datetime,
    said: str = "",
    sent: Sent | None = None,
) -> One:
    """The page, with what was `said` about the act that led to it, or a form that was `sent` and not understood.

    The draft is linked to for its author alone.
    """
    sent, draft = sent or Sent(), publication.draft
    parts = list(publication.parts.all())
    own = ZoneInfo(publication.zone)
    hand = publication.part.state == State.BY_HAND
    return One(
        publication=publication,
        told=words.told(publication, now),
        badge=words.badge_of(publication),
        when=f"{words.moment(publication.at, own)} in {words.place(publication.zone)}",
        for_you=words.elsewhere(publication.at, zone.key, own),
        becomes=skipped(publication),
        parts=[_said(publication, part, changes, sent.edit) for part in parts],
        log=[_done(step, zone, len(parts)) for step in log],
        may=may(publication, changes),
        plan=sent.plan or forms.PlanForm.of(publication, now),
        there=sent.there or forms.ThereForm(),
        write_on=compose_page(publication.account.network, publication.part.post.text) if hand else "",
        said=said,
        draft=draft.get_absolute_url() if draft is not None and draft.member_id == member.pk else "",
    )


def skipped(publication: Publication) -> str:
    """That the clocks skip the time it was given, where they do."""
    said = publication.planned
    return words.becomes(said, publication.account) if said.moved else ""


def _said(publication: Publication, part: Part, changes: Sequence[Change], sent: forms.EditForm | None) -> Said:
    post, account = part.post, publication.account
    mine = [change for change in changes if change.part_id == part.pk]
    last = {change.kind: change for change in mine}  # an earlier one that was overtaken says nothing any more
    asked = next((each for each in reversed(mine) if each.due is not None), None)
    undone = next((each for each in last.values() if each.due is None and each.done_at is None and each.why), None)
    names = {choice.value: choice.name for choice in account.record.visibilities}
    return Said(
        part,
        post,
        words.badge(part, account),
        part.remote_url if part.remote_url.startswith(("https://", "http://")) else "",
        names.get(post.visibility, ""),
        asked,
        undone if part.down_at is None else None,
        _edit_form(part, account, asked, sent),
    )


def _edit_form(
    part: Part, account: Account, asked: Change | None, sent: forms.EditForm | None
) -> forms.EditForm | None:
    """The form to say it in other words, where the network takes them and nothing else is on its way."""
    if not services.can_edit(part, account) or (asked is not None and asked.kind == Change.TAKE_DOWN):
        return None
    if sent is not None and sent.data.get("part") == str(part.number):
        return sent
    return forms.EditForm(initial={"part": part.number, "text": part.post.text}, auto_id=f"part_{part.number}_%s")


def _done(step: Step, zone: ZoneInfo, parts: int) -> Done:
    who = "" if step.member is None else f"by {step.member.username}"
    return Done(words.step(step), step.why, who, words.short(step.at, zone), step.part if parts > 1 else None)


# -------------------------------------------------------------------------------------------------------- asks and holds


@dataclass(frozen=True, slots=True)
class Asks:
    """One that goes no further until somebody says what to do."""

    entry: Entry
    told: Told
    when: str


@dataclass(frozen=True, slots=True)
class Asking:
    """The page "Needs you"."""

    asks: list[Asks]
    more: int


def asking(found: Iterable[Publication], total: int, zone: ZoneInfo, now: datetime) -> Asking:
    """Those that ask, of `total`."""
    asks = [Asks(entry(each, zone), words.told(each, now), words.short(each.at, zone)) for each in found]
    return Asking(asks, total - len(asks))


@dataclass(frozen=True, slots=True)
class Kept:
    """An account that may be held: how many publications wait there, and how many of those are long past their time."""

    account: Account
    waiting: int
    past: int


@dataclass(frozen=True, slots=True)
class Group:
    """Accounts that are held together: the member's own (`line` is None), or a line's."""

    line: Line | None
    kept: list[Kept]

    @property
    def key(self) -> str:
        """What is sent to choose it."""
        return str(self.line.pk) if self.line else "own"

    @property
    def waiting(self) -> int:
        """Publications."""
        return sum(each.waiting for each in self.kept)


@dataclass(frozen=True, slots=True)
class Hold:
    """The pages on which everything is held, and released."""

    groups: list[Group]

    @property
    def kept(self) -> list[Kept]:
        """All of them."""
        return [each for group in self.groups for each in group.kept]

    @property
    def count(self) -> str:
        """How many accounts."""
        return words.several(len(self.kept), "account")

    @property
    def waiting(self) -> int:
        """Publications."""
        return sum(each.waiting for each in self.kept)

    @property
    def past(self) -> int:
        """Publications that will ask a person."""
        return sum(each.past for each in self.kept)


def hold(kept: Iterable[Kept]) -> Hold:
    """The member's own first, then each line's."""
    groups: dict[int | None, Group] = {}
    for each in kept:
        line = each.account.line
        groups.setdefault(line.pk if line else None, Group(line, [])).kept.append(each)
    return Hold(sorted(groups.values(), key=lambda group: (group.line is not None, str(group.line or ""))))


# --------------------------------------------------------------------------------------------------------------- down


@dataclass(frozen=True, slots=True)
class Falls:
    """A publication that is about to be taken down, and what that means there."""

    entry: Entry
    means: str
    address: str


def falls(publication: Publication, zone: ZoneInfo) -> Falls:
    """What taking it down would do."""
    parts, name = list(publication.parts.all()), publication.account.record.name
    up = [part for part in parts if _is_up(part)]
    open_ = [part for part in parts if not words.is_over(part)]
    means = []
    if up and services.can_take_down(publication):
        means.append(f"Taken down from {name}. {words.remains(publication.account)}")
    elif up:
        means.append(f"{name} does not let us take it down: open it there and take it down yourself.")
    if open_ and all(part.standing.is_absent for part in open_):
        means.append("What is not out yet is taken back.")
    elif open_:
        means.append("It may be on its way just now, which cannot be stopped: look here again in a moment.")
    address = next((part.remote_url for part in up if part.remote_url.startswith(("https://", "http://"))), "")
    return Falls(entry(publication, zone), " ".join(means) or "Nothing of it is out.", address)


@dataclass(frozen=True, slots=True)
class TakeDown:
    """The page that asks before anything is taken down, and afterwards tells what was set going (`done`)."""

    falls: list[Falls]
    back: str
    done: Told | None = None
