"""Writes about lines."""

from __future__ import annotations

from django.db import IntegrityError, transaction

from foresay.desk.lines.models import Belonging, Line
from foresay.desk.members.models import Member


class CannotChange(Exception):
    """The line stays as it is; the message says why and what to do."""


def make(member: Member, name: str, *, reviewers: int = 1, own_approval: bool = False) -> Line:
    """A new line, led by who made it. Raises CannotChange when the name is taken."""
    try:
        with transaction.atomic():
            line = Line.objects.create(name=name, reviewers=reviewers, own_approval=own_approval)
            line.belongings.create(member=member, leads=True)
    except IntegrityError as taken:
        raise CannotChange("There is a line of that name already. Choose another, or ask to be let in.") from taken
    return line


def settle(line: Line, name: str, *, reviewers: int, own_approval: bool) -> None:
    """What a line is called, and how many must approve. Raises CannotChange when the name is another's."""
    line.name, line.reviewers, line.own_approval = name, reviewers, own_approval
    try:
        with transaction.atomic():
            line.save(update_fields=["name", "reviewers", "own_approval"])
    except IntegrityError as taken:
        raise CannotChange("There is a line of that name already. Choose another.") from taken


def let_in(line: Line, username: str, *, leads: bool = False, reviews: bool = True) -> Belonging:
    """Add a member by name; who belongs to it already gets the new role. Raises CannotChange."""
    member = Member.objects.filter(username__iexact=username.strip(), is_active=True).first()
    if member is None:
        raise CannotChange("Nobody on this desk has that name. Check its spelling; names are shown under You.")
    with transaction.atomic():
        row, _ = line.belongings.update_or_create(member=member, defaults={"leads": leads, "reviews": reviews})
        _has_a_lead(line)
    return row


@transaction.atomic
def let_go(line: Line, member: Member) -> None:
    """Take a member out. Raises CannotChange for the last who leads it."""
    line.belongings.filter(member=member).delete()
    _has_a_lead(line)


@transaction.atomic
def change(belonging: Belonging, *, leads: bool, reviews: bool) -> None:
    """Give a member another part in their line. Raises CannotChange when nobody would lead it."""
    belonging.leads, belonging.reviews = leads, reviews
    belonging.save(update_fields=["leads", "reviews"])
    _has_a_lead(belonging.line)


@transaction.atomic
def leave_all(member: Member) -> None:
    """Take a member who leaves the desk out of every line, so that none is left without somebody who leads it.

    Where nobody else leads, the one who has belonged longest does from now on; a line that nobody belongs to goes, with its accounts.
    """
    for line in list(Line.objects.visible_to(member)):
        line.belongings.filter(member=member).delete()
        longest = line.belongings.filter(member__is_active=True).order_by("pk").first()
        if longest is None:
            line.delete()
        elif not line.belongings.filter(leads=True).exists():
            longest.leads = True
            longest.save(update_fields=["leads"])


def _has_a_lead(line: Line) -> None:
    if not line.belongings.filter(leads=True).exists():
        raise CannotChange("Somebody must lead the line. Let another lead it first.")
