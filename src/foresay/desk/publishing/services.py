"""Writes about publications: each is one transaction, and none changes what may be on the network already.

What a member asks for is checked against where things stand in the same statement that changes it, so that a worker which was a
moment faster wins, and the member is told.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from django.db import transaction

from foresay.desk.accounts.models import Account
from foresay.desk.accounts.queries import accounts_of
from foresay.desk.drafts.models import Draft
from foresay.desk.drafts.services import ChangedElsewhere
from foresay.desk.members.models import Member
from foresay.desk.publishing import machine
from foresay.desk.publishing.log import note, note_each
from foresay.desk.publishing.machine import Standing, State
from foresay.desk.publishing.models import Change, Part, Publication, columns
from foresay.desk.publishing.payload import freeze
from foresay.desk.publishing.posts import Parcel, Stored, parcels, print_of, refusals
from foresay.desk.publishing.schedule import Planned, after_quiet, at_once, next_free, planned
from foresay.desk.review import queries as review_queries
from foresay.desk.review import services as review_services
from foresay.networks import network
from foresay.networks.contract import Post, Problem, Remote

A_MOMENT = timedelta(minutes=1)
"""How far a planned time may have passed while the form was on its way."""


@dataclass(frozen=True, slots=True)
class Against:
    """What stands against sending; `account` is None when it is about the whole draft."""

    account: Account | None
    problem: Problem


class CannotSend(Exception):
    """Nothing was armed; `against` says why, all of it."""

    def __init__(self, against: list[Against]) -> None:
        super().__init__("Nothing was sent: something stands against it.")
        self.against = against


class CannotDo(Exception):
    """It stays as it is; the message says why and what to do."""


# ----------------------------------------------------------------------------------------------------------- arming


@transaction.atomic
def arm(member: Member, draft: Draft, *, seen: int, stored: Stored, now: datetime) -> list[Publication]:
    """Freeze a draft of the member's for every account that it goes to, and queue it.

    Raises ChangedElsewhere when the draft is not what the member has `seen`, CannotSend with everything that stands against it.
    """
    draft = Draft.objects.visible_to(member).select_for_update().get(pk=draft.pk)
    if draft.revision != seen:
        raise ChangedElsewhere(draft)
    found = parcels(draft, accounts_of(member), stored, now)
    times, against = _times(draft, found, now)
    against += [Against(each.account, problem) for each in found for problem in each.problems]
    against += _said_already(draft, found)
    against += _unapproved(draft, found)
    if against:
        raise CannotSend(against)
    armed = [_queue(member, draft, parcel, time, now) for parcel, time in zip(found, times, strict=True)]
    draft.revision += 1  # whoever still has it open must look again before sending once more
    draft.save(update_fields=["revision"])
    review_services.done(draft, now=now)
    return armed


def _unapproved(draft: Draft, found: list[Parcel]) -> list[Against]:
    """What lacks the approval of the line that it speaks for, of exactly what is about to be frozen."""
    accounts = [parcel.account for parcel in found]
    waiting = {line.pk: line for line in review_queries.waiting(draft, print_of(draft, found), accounts)}
    return [
        Against(account, Problem(f"{line.name} has not approved it yet.", "Ask for a look first.", "review"))
        for account in accounts
        if (line := waiting.get(account.line_id or 0))
    ]


def _times(draft: Draft, found: list[Parcel], now: datetime) -> tuple[list[Planned], list[Against]]:
    """When each parcel goes out, and what stands against that."""
    goes, against, times = draft.goes, [], []
    if not goes.destinations:
        against.append(Against(None, Problem("It goes nowhere yet.", "Choose an account.", "destinations")))
    elif len(found) < len(goes.destinations):
        gone = Problem("One of its accounts is not connected any more.", "Choose the accounts again.", "destinations")
        against.append(Against(None, gone))
    for parcel in found:
        try:
            time = _time(goes.when, goes.zone, parcel.account, now)
        except ValueError as wrong:
            against.append(Against(parcel.account, Problem(str(wrong), "Choose another time.", "when")))
            continue
        times.append(time)
        if why := unfit(parcel.account, time.at):
            against.append(Against(parcel.account, why))
    return times, against


def _said_already(draft: Draft, found: list[Parcel]) -> list[Against]:
    """A draft goes to an account once: to say it again is to write it anew."""
    out = draft.publications.filter(account__in=[each.account for each in found])
    said = set(out.exclude(parts__state=State.WITHDRAWN).values_list("account_id", flat=True))
    again = Problem(
        "It goes out there already, or went out.",
        "Take that back first, or say it again as a new draft.",
        "destinations",
    )
    return [Against(each.account, again) for each in found if each.account.pk in said]


def unfit(account: Account, at: datetime) -> Problem | None:
    """Why an account cannot speak at that time, as far as we know now."""
    if account.trouble:
        return Problem(account.trouble, "Connect the account again.", "destinations")
    if account.ends_before(at):
        return Problem("Its sign-in ends before that.", "Connect the account again first.", "when")
    return None


def _time(when: str, zone: str, account: Account, now: datetime) -> Planned:
    """When it goes out on an account. Raises ValueError with words for people."""
    if when == "":
        return at_once(now, account.zone)
    if when == "queue":
        goes_out = account.publications.filter(at__gt=now).exclude(parts__state=State.WITHDRAWN)
        taken = set(goes_out.values_list("at", flat=True))
        free = next_free(account.slots.values_list("weekday", "at"), account.tz, now, taken)
        if free is None:
            raise ValueError("Its queue has no free slot.")
        return _moved(free, account)
    said = planned(when, zone)
    if said.at < now - A_MOMENT:
        raise ValueError("That time has passed.")
    return _moved(said, account)


def _moved(said: Planned, account: Account) -> Planned:
    """Out of the account's quiet hours."""
    at = after_quiet(said.at, account.quiet, account.tz)
    return said if at == said.at else at_once(at, said.zone)


def _queue(member: Member, draft: Draft, parcel: Parcel, time: Planned, now: datetime) -> Publication:
    publication = Publication(draft=draft, revision=draft.revision, account=parcel.account, member=member, armed_at=now)
    publication.plan(time)
    publication.save(force_insert=True)
    Part.objects.bulk_create(
        Part(
            publication=publication,
            account=parcel.account,
            number=number,
            key=_key(parcel.account, time.at),
            payload=freeze(replace(post, at=time.at)),
            due=time.at if number == 1 else None,
        )
        for number, post in enumerate(parcel.posts, 1)
    )
    note(publication, "armed", at=now, member=member)
    return publication


def _key(account: Account, at: datetime) -> str:
    return secrets.token_hex(16) if account.by_hand else network(account.network).new_key(at)


# ------------------------------------------------------------------------------------------------- before it is out


@transaction.atomic
def withdraw(publication: Publication, member: Member | None, *, now: datetime) -> None:
    """Take back what is not out yet. Raises CannotDo when some of it may be on its way."""
    waiting = list(publication.parts.exclude(state__in=machine.OVER))
    for part in waiting:
        if not part.standing.is_absent:
            raise CannotDo("It is on its way, or may be: wait until that is known, then take it down if it is out.")
        _move(part, machine.withdraw(part.standing))
    if waiting:
        note(publication, State.WITHDRAWN.value, at=now, member=member)


def withdraw_all(account: Account, member: Member | None, *, now: datetime) -> int:
    """Take back everything that is not out yet on an account; what may be on its way is left. Returns how many."""
    absent = [state for state in machine.ABSENT if state not in machine.OVER]
    waiting = account.publications.filter(parts__state__in=absent).distinct()
    taken = 0
    for publication in waiting:
        try:
            withdraw(publication, member, now=now)
        except CannotDo:
            continue
        taken += 1
    return taken


@transaction.atomic
def plan(publication: Publication, member: Member, when: Planned, *, now: datetime) -> None:
    """Send it at another time. Raises CannotDo when it has begun to go out, or the account cannot speak then."""
    if when.at < now - A_MOMENT:
        raise CannotDo("That time has passed. Choose another, or send it now.")
    if why := unfit(publication.account, when.at):
        raise CannotDo(f"{why.what} {why.fix}")
    parts = list(publication.parts.all())
    if not can_plan(parts):
        raise CannotDo("It has begun to go out, so its time cannot be changed any more.")
    _as_approved(publication)
    publication.plan(_moved(when, publication.account))
    publication.save(update_fields=["wall", "zone", "at"])
    for part in parts:
        due = publication.at if part.number == 1 else None
        payload = part.payload | {"at": publication.at.isoformat()}
        _move(part, replace(part.standing, state=State.QUEUED, due=due, why="", fix=""), payload=payload)
    note(publication, "planned", at=now, member=member)


def can_plan(parts: Iterable[Part]) -> bool:
    """Whether a publication with these parts can still be given another time."""
    return all(part.state in (State.QUEUED, State.LATE) and not part.attempt for part in parts)


def _as_approved(publication: Publication) -> None:
    """Where others look first, they looked at exactly this, its time too. Raises CannotDo."""
    line = publication.account.line
    if line is not None and line.reviewers:
        raise CannotDo(
            f"{line.name} approved exactly this, time and all. Take it back, change the draft, and ask again."
        )


@transaction.atomic
def move(publication: Publication, member: Member, days: int, *, seen: datetime, now: datetime) -> None:
    """Send it some days later (or, below 0, earlier) at the same time by its clock. Raises CannotDo, too when it does not go out at
    the time that the member has `seen`."""
    publication.refresh_from_db()
    if publication.at != seen:
        raise CannotDo("It was given another time meanwhile. Look at when it goes out now.")
    said = publication.planned
    plan(publication, member, Planned(said.wall + timedelta(days=days), said.zone), now=now)


@transaction.atomic
def send_now(publication: Publication, member: Member, *, now: datetime) -> None:
    """Send what is planned for later, was refused, or is late, at once. Raises CannotDo."""
    part = publication.part
    if part.state == State.QUEUED and not part.attempt:
        _as_approved(publication)
        after = replace(part.standing, due=now)
    elif part.state in (State.REFUSED, State.LATE):
        after = machine.once_more(part.standing, now)
    else:
        raise CannotDo("It is on its way already, or out.")
    _move(part, after, payload=part.payload if part.attempt else part.payload | {"at": now.isoformat()})
    publication.plan(at_once(now, publication.zone))
    publication.save(update_fields=["wall", "zone", "at"])
    note(publication, "planned", at=now, member=member)


@transaction.atomic
def decide(part: Part, member: Member, address: str | None, *, now: datetime) -> None:
    """A member looked: it is on the network at `address`, or (None) it is not. Raises CannotDo."""
    remote = Remote(address, address) if address else None
    if part.state not in (State.UNKNOWN, State.BY_HAND):
        raise CannotDo("It has moved on meanwhile. Look at where it stands now.")
    if remote is None and not part.standing.asks_a_person:
        raise CannotDo("We are still looking for it ourselves. Wait until that is over.")
    after = machine.decided(part.standing, remote, now)
    _move(part, after)
    if after.state is State.SENT:
        part.publication.parts.filter(number=part.number + 1, state=State.QUEUED).update(due=now)
    note(part.publication, after.state.value, at=now, member=member, part=part.number)


def _move(part: Part, after: Standing, **also: object) -> None:
    """Store a standing, if the part still stands as it was read. Raises CannotDo."""
    still = part.publication.parts.filter(pk=part.pk, state=part.state, attempt=part.attempt, due=part.due)
    if not still.update(**columns(after), **also):
        raise CannotDo("It began to go out at this very moment. Look at where it stands now.")


# -------------------------------------------------------------------------------------------------- after it is out


@dataclass(frozen=True, slots=True)
class Down:
    """What taking down set going: `posts` will be taken down, `on_their_way` cannot be stopped just now, `left` a person must do."""

    posts: int = 0
    on_their_way: int = 0
    left: int = 0


@transaction.atomic
def take_down(publications: Iterable[Publication], member: Member, *, now: datetime) -> Down:
    """Take down what is out, and take back what is not, in one act over all networks."""
    posts = on_their_way = left = 0
    for publication in publications:
        up = list(publication.parts.filter(state=State.SENT, down_at__isnull=True))
        if not can_take_down(publication):
            left += len(up)
        else:
            for part in up:
                if not part.changes.filter(kind=Change.TAKE_DOWN, due__isnull=False).exists():
                    _change(part, Change.TAKE_DOWN, {}, member, now)
            posts += len(up)
        try:
            with transaction.atomic():
                withdraw(publication, member, now=now)
        except CannotDo:
            on_their_way += 1
        note(publication, "take down", at=now, member=member)
    return Down(posts, on_their_way, left)


def can_take_down(publication: Publication) -> bool:
    """Whether its network lets us."""
    return not publication.account.by_hand and publication.account.record.delete


@transaction.atomic
def edit(part: Part, member: Member, text: str, *, now: datetime) -> None:
    """Say it in other words where it stands. Raises CannotDo."""
    account = part.publication.account
    if part.state != State.SENT or part.down_at is not None:
        raise CannotDo("It is not out, so there is nothing to change on the network.")
    if not can_edit(part, account):
        raise CannotDo(f"{account.record.name} cannot change what was said. Take it down and say it anew.")
    _as_approved(part.publication)
    post: Post = replace(part.post, text=text)
    if problems := refusals(account, post):
        raise CannotDo(f"{problems[0].what} {problems[0].fix}")
    part.changes.filter(kind=Change.EDIT, due__isnull=False).update(due=None)
    _change(part, Change.EDIT, freeze(post), member, now)
    note(part.publication, "edit", at=now, member=member, part=part.number)


def can_edit(part: Part, account: Account) -> bool:
    """Whether a part is out where what was said can be changed."""
    return part.state == State.SENT and part.down_at is None and not account.by_hand and account.record.edit != "no"


def _change(part: Part, kind: str, payload: dict[str, object], member: Member, now: datetime) -> None:
    part.changes.create(account_id=part.account_id, kind=kind, payload=payload, due=now, asked_by=member, asked_at=now)


# ------------------------------------------------------------------------------------------------------------- hold


@transaction.atomic
def hold(member: Member, accounts: Iterable[Account], *, now: datetime) -> int:
    """Nothing more goes out on these accounts until they are released; nothing is lost. Returns how many wait."""
    return _held(member, accounts, "held", now=now, held_at=now)


@transaction.atomic
def release(member: Member, accounts: Iterable[Account], *, now: datetime) -> int:
    """Let them go out again. What is long past its time asks a person first. Returns how many may go."""
    return _held(member, accounts, "released", now=now, held_at=None)


def _held(member: Member, accounts: Iterable[Account], what: str, *, now: datetime, held_at: datetime | None) -> int:
    kept = Account.objects.kept_by(member).filter(pk__in=[account.pk for account in accounts])
    chosen = [account.pk for account in kept]
    Account.objects.kept_by(member).filter(pk__in=chosen, held_at__isnull=held_at is not None).update(held_at=held_at)
    found = Publication.objects.visible_to(member).filter(account__in=chosen, parts__state=State.QUEUED)
    waiting = list(found.select_related("account").distinct())
    note_each(waiting, what, at=now, member=member)
    return len(waiting)
