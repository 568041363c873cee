"""Writes about reviews. Each locks the draft first, as arming does: what is approved, taken back or armed is so one after the other."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from foresay.desk.drafts.models import Draft
from foresay.desk.drafts.services import ChangedElsewhere
from foresay.desk.lines.models import Line
from foresay.desk.members.models import Member
from foresay.desk.members.tokens import hashed
from foresay.desk.review import queries
from foresay.desk.review.models import By, GuestLink, Opinion, Remark, Review, said_by
from foresay.desk.review.queries import Standing, standing


class CannotReview(Exception):
    """Nothing was changed; the message says why and what to do."""


class Stale(Exception):
    """What was on the page is not what would go out now. Nothing was changed."""

    def __init__(self) -> None:
        super().__init__("It changed since you looked.")


# ------------------------------------------------------------------------------------------------------ the author's


@transaction.atomic
def ask(member: Member, draft: Draft, to: Line | Member | None, *, note: str = "", seen: int, now: datetime) -> Review:
    """Ask a line, a member, or (None) guests for a look at a draft as the author has `seen` it; asking again renews the note.

    Raises ChangedElsewhere when the draft is another by now, CannotReview, Draft.DoesNotExist when the member has no such draft.
    """
    draft = Draft.objects.visible_to(member).select_for_update().get(pk=draft.pk)
    if draft.revision != seen:
        raise ChangedElsewhere(draft)
    _may_ask(member, draft, to)
    line, asked = (to, None) if isinstance(to, Line) else (None, to)
    review, _ = draft.reviews.update_or_create(
        line=line, asked=asked, closed_at=None, defaults={"asked_by": member, "asked_at": now, "note": note}
    )
    return review


def _may_ask(member: Member, draft: Draft, to: Line | Member | None) -> None:
    accounts = queries.going_to(draft)
    lines = queries.owning(accounts)
    if not accounts:
        raise CannotReview("It goes nowhere yet. Choose an account first.")
    if isinstance(to, Line):
        if to not in lines:
            raise CannotReview(f"It does not go out on an account of {to.name}. Choose the account first.")
    elif lines:
        raise CannotReview(
            f"It speaks for {lines[0].name}, so those who review for {lines[0].name} are the ones to ask."
        )
    elif to == member:
        raise CannotReview("That is you. Ask somebody else.")


@transaction.atomic
def take_back(member: Member, review: Review, *, now: datetime) -> None:
    """From now on it looks absent to everyone who was asked. Raises Review.DoesNotExist."""
    review = _own(member, review)
    if review.is_open:
        review.closed_at, review.closed_as = now, Review.TAKEN_BACK
        review.save(update_fields=["closed_at", "closed_as"])


def done(draft: Draft, *, now: datetime) -> None:
    """It goes out: what was approved is used up, and those who were asked have nothing more to look at."""
    draft.reviews.filter(closed_at__isnull=True).update(closed_at=now, closed_as=Review.DONE)


@transaction.atomic
def invite_guest(member: Member, review: Review, name: str, *, days: int, now: datetime) -> tuple[GuestLink, str]:
    """Let somebody in who has no place on this desk. Returns the link's row and its secret, which nobody can show again.

    Raises CannotReview when it was taken back or is done, Review.DoesNotExist.
    """
    review = _own(member, review)
    if not review.is_open:
        raise CannotReview("It is not open any more. Ask for a look again first.")
    secret = secrets.token_urlsafe(32)
    link = review.guests.create(
        hash=hashed(secret), name=name, made_by=member, made_at=now, expires_at=now + timedelta(days=days)
    )
    return link, secret


def note_use(link: GuestLink, *, now: datetime) -> None:
    """Note that a link was opened, the first time."""
    if link.used_at is None:
        GuestLink.objects.usable(link.hash, now).update(used_at=now)


def revoke(member: Member, link: GuestLink, *, now: datetime) -> None:
    """The link lets nobody in any more."""
    GuestLink.objects.visible_to(member).filter(pk=link.pk, revoked_at__isnull=True).update(revoked_at=now)


def _own(member: Member, review: Review) -> Review:
    """A review of the member's, with its draft locked. Raises Review.DoesNotExist."""
    _lock(review)
    return Review.objects.visible_to(member).owned_by(member).get(pk=review.pk)


# ---------------------------------------------------------------------------------------------- those who look


def approve(who: By, review: Review, *, print_: str, note: str = "", now: datetime) -> Opinion:
    """It may go out exactly as it was looked at (`print_`). Raises Stale, CannotReview, Review.DoesNotExist."""
    return _say(who, review, Opinion.APPROVE, print_, note, now)


def ask_for_change(who: By, review: Review, *, print_: str, note: str, now: datetime) -> Opinion:
    """It should not go out as it is; `note` says why. Raises Stale, CannotReview, Review.DoesNotExist."""
    if not note.strip():
        raise CannotReview("Say in a few words what should change.")
    return _say(who, review, Opinion.CHANGE, print_, note, now)


@transaction.atomic
def _say(who: By, review: Review, verdict: str, print_: str, note: str, now: datetime) -> Opinion:
    found = _open(who, review, now)
    if found.exact.print != print_:
        raise Stale
    if not found.may_approve(who):
        raise CannotReview(
            "You wrote it, so another must look." if _wrote(who, found) else "Nothing of it goes out there."
        )
    said, _ = found.review.opinions.update_or_create(
        **said_by(who), print=print_, defaults={"verdict": verdict, "note": note, "at": now}
    )
    return said


@transaction.atomic
def remark(
    who: By, review: Review, words: str, *, quote: str = "", start: int | None = None, print_: str, now: datetime
) -> Remark:
    """A word about some of the words, or (no quote) about all of it. `start` says which, where they stand there more than once.

    Raises Stale or CannotReview when they do not stand there, Review.DoesNotExist.
    """
    found = _open(who, review, now)
    place = Place(0, 0, "")
    if quote.strip():
        there = find(quote, [post.text for parcel in found.shown for post in parcel.posts], start)
        if there is None and found.exact.print != print_:
            raise Stale
        if there is None:
            raise CannotReview("Those words do not stand in it just so. Copy them from the page, or leave them out.")
        place = there
    return found.review.remarks.create(
        **said_by(who), start=place.start, end=place.end, quote=place.quote, words=words, at=now
    )


@transaction.atomic
def settle(member: Member, said: Remark, *, now: datetime) -> None:
    """The author, or who made it, calls a remark settled. Raises CannotReview."""
    if member.pk not in (said.member_id, said.review.draft.member_id):
        raise CannotReview("Only the author, or who made the remark, can call it settled.")
    if said.settled_at is None:
        said.settled_at = now
        said.save(update_fields=["settled_at"])


@dataclass(frozen=True, slots=True)
class Place:
    """Words as they stand in a post at [start, end), in code points."""

    start: int
    end: int
    quote: str


def find(quote: str, texts: list[str], start: int | None = None) -> Place | None:
    """Where somebody's quotation stands: at `start` if it does, else at its first place; whatever the space between its words."""
    words = re.compile(r"\s+".join(map(re.escape, quote.split())))
    for text in texts:
        if start is not None and (there := words.match(text, start)):
            return Place(there.start(), there.end(), there[0])
    for text in texts:
        if there := words.search(text):
            return Place(there.start(), there.end(), there[0])
    return None


def _wrote(who: By, found: Standing) -> bool:
    return isinstance(who, Member) and who.pk == found.review.draft.member_id


def _open(who: By, review: Review, now: datetime) -> Standing:
    """Where an open review stands that is theirs to look at, with its draft locked. Raises Review.DoesNotExist."""
    _lock(review)
    if isinstance(who, GuestLink):
        if not GuestLink.objects.usable(who.hash, now).filter(review=review).exists():
            raise Review.DoesNotExist
        sees = Review.objects.visible_to(who.made_by)
    else:
        sees = Review.objects.visible_to(who)
    return standing(sees.still_open().select_related("draft__member", "line", "asked").get(pk=review.pk), now)


def _lock(review: Review) -> None:
    """Nobody saves, approves or arms the draft meanwhile."""
    try:
        Draft.objects.visible_to(review.draft.member).select_for_update().get(pk=review.draft_id)
    except Draft.DoesNotExist as gone:
        raise Review.DoesNotExist from gone
