"""A line of business and its members. What a line owns is seen by its members alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from django.db import models
from django.db.models.functions import Lower
from django.urls import reverse

from foresay.desk.members.models import Member

if TYPE_CHECKING:
    from django.db.models.fields.related_descriptors import RelatedManager


class LineQuerySet(models.QuerySet["Line"]):
    """Lines, each its members'."""

    def visible_to(self, member: Member) -> Self:
        """Those that the member belongs to."""
        return self.filter(belongings__member=member)

    def led_by(self, member: Member) -> Self:
        """Those that the member leads."""
        return self.filter(belongings__member=member, belongings__leads=True)


class Line(models.Model):
    """A part of the organisation that speaks and answers for itself: support, press, a product."""

    name = models.CharField(max_length=60)
    #: How many must approve what goes out on its accounts; 0: nobody.
    reviewers = models.PositiveSmallIntegerField(default=1)
    #: Whether an author's own approval counts.
    own_approval = models.BooleanField(default=False)
    made_at = models.DateTimeField(auto_now_add=True)
    members = models.ManyToManyField(Member, through="Belonging", related_name="lines")

    objects = LineQuerySet.as_manager()

    if TYPE_CHECKING:
        belongings: RelatedManager[Belonging]

    class Meta:
        ordering: ClassVar = ["name"]
        constraints: ClassVar = [models.UniqueConstraint(Lower("name"), name="line_named_once")]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """Its page."""
        return reverse("line", args=[self.pk])


class BelongingQuerySet(models.QuerySet["Belonging"]):
    """Who belongs where, seen by those who belong there too."""

    def visible_to(self, member: Member) -> Self:
        """Those of the member's own lines."""
        return self.filter(line__in=Line.objects.visible_to(member))

    def owned_by(self, member: Member) -> Self:
        """The member's own."""
        return self.filter(member=member)


class Belonging(models.Model):
    """That a member belongs to a line. Who leads it connects its accounts, names its members and holds its publications."""

    line = models.ForeignKey(Line, on_delete=models.CASCADE, related_name="belongings")
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="belongings")
    leads = models.BooleanField(default=False)
    #: Whether they are asked to look at what others wrote.
    reviews = models.BooleanField(default=True)

    objects = BelongingQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["member__username"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["line", "member"], name="belongs_once")]
