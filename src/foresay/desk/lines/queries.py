"""Reads about lines. Each starts from the member who asks; absent and forbidden look the same."""

from __future__ import annotations

from django.shortcuts import get_object_or_404

from foresay.desk.lines.models import Belonging, BelongingQuerySet, Line, LineQuerySet
from foresay.desk.members.models import Member


def lines_of(member: Member) -> LineQuerySet:
    """The lines that the member belongs to, by name."""
    return Line.objects.visible_to(member)


def lines_led_by(member: Member) -> LineQuerySet:
    """The lines that the member leads, by name."""
    return Line.objects.led_by(member)


def line_of(member: Member, pk: int) -> Line:
    """A line that the member belongs to. Raises Http404."""
    return get_object_or_404(Line.objects.visible_to(member), pk=pk)


def line_led_by(member: Member, pk: int) -> Line:
    """A line that the member leads. Raises Http404."""
    return get_object_or_404(Line.objects.led_by(member), pk=pk)


def members_of(member: Member, line: Line) -> BelongingQuerySet:
    """Who belongs to a line of the member's, by name."""
    return Belonging.objects.visible_to(member).filter(line=line).select_related("member")


def belonging_of(member: Member, line: Line, pk: int) -> Belonging:
    """A member's part in a line of the asking member's. Raises Http404."""
    return get_object_or_404(members_of(member, line), pk=pk)


def leads(member: Member, line: Line) -> bool:
    """Whether the member leads the line."""
    return Line.objects.led_by(member).filter(pk=line.pk).exists()


def led_alone_by(member: Member) -> LineQuerySet:
    """The lines that nobody leads but the member."""
    others = Belonging.objects.visible_to(member).filter(leads=True).exclude(member=member)
    return Line.objects.led_by(member).exclude(pk__in=others.values("line"))


def reviewers_of(line: Line) -> list[Member]:
    """Those who are asked to look at what goes out on the line's accounts."""
    found = line.belongings.filter(reviews=True, member__is_active=True).select_related("member")
    return [each.member for each in found]
