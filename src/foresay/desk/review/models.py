"""A look that was asked for, what those who looked think, and the links that let in guests.

A draft stays its author's alone; who is asked reads it through a review, for as long as that is open. An opinion is bound to the
print (`publishing.posts.print_of`) that stood on the page, so that any change to what would go out leaves it behind by itself.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from django.db import models
from django.urls import reverse

from foresay.desk.drafts.models import Draft
from foresay.desk.lines.models import Belonging, Line
from foresay.desk.members.models import Member

if TYPE_CHECKING:
    from django.db.models.fields.related_descriptors import RelatedManager

NOTE = 2000
"""Characters of a note or remark at most."""


class ReviewQuerySet(models.QuerySet["Review"]):
    """Reviews, seen by the author and, while they are open, by those who were asked."""

    def visible_to(self, member: Member) -> Self:
        """The member's own, open or not, and the open ones in which the member was asked."""
        return self.filter(models.Q(draft__member=member) | _asks(member))

    def asking(self, member: Member) -> Self:
        """The open ones in which the member was asked, alone or as one of those who look for a line."""
        return self.filter(_asks(member))

    def owned_by(self, member: Member) -> Self:
        """Those that the member asked for."""
        return self.filter(draft__member=member)

    def still_open(self) -> Self:
        """Those that were neither taken back nor are done."""
        return self.filter(closed_at__isnull=True)


def _asks(member: Member) -> models.Q:
    looks = Belonging.objects.visible_to(member).filter(member=member, reviews=True)
    return models.Q(closed_at__isnull=True) & (models.Q(asked=member) | models.Q(line__in=looks.values("line")))


class Review(models.Model):
    """A look that an author asked for: of a line, of one member (`asked`), or (neither) of guests alone."""

    TAKEN_BACK, DONE = "taken back", "done"

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="reviews")
    line = models.ForeignKey(Line, on_delete=models.CASCADE, null=True, blank=True, related_name="reviews")
    asked = models.ForeignKey(Member, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    asked_by = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="+")
    asked_at = models.DateTimeField()
    note = models.TextField(max_length=NOTE, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    #: How it ended; "" while it is open.
    closed_as = models.CharField(max_length=10, blank=True, choices=[(TAKEN_BACK, TAKEN_BACK), (DONE, DONE)])

    objects = ReviewQuerySet.as_manager()

    if TYPE_CHECKING:
        opinions: RelatedManager[Opinion]
        remarks: RelatedManager[Remark]
        guests: RelatedManager[GuestLink]

    class Meta:
        ordering: ClassVar = ["-asked_at", "-pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(line__isnull=True) | models.Q(asked__isnull=True), name="review_asks_one"
            ),
            models.UniqueConstraint(
                fields=["draft", "line"],
                condition=models.Q(closed_at__isnull=True, line__isnull=False),
                name="a_line_asked_once_at_a_time",
            ),
            models.UniqueConstraint(
                fields=["draft", "asked"],
                condition=models.Q(closed_at__isnull=True, asked__isnull=False),
                name="a_member_asked_once_at_a_time",
            ),
            models.UniqueConstraint(
                fields=["draft"],
                condition=models.Q(closed_at__isnull=True, line__isnull=True, asked__isnull=True),
                name="guests_asked_once_at_a_time",
            ),
        ]

    def get_absolute_url(self) -> str:
        """Its page."""
        return reverse("review", args=[self.pk])

    @property
    def is_open(self) -> bool:
        """Whether those who were asked can see it."""
        return self.closed_at is None


class GuestLinkQuerySet(models.QuerySet["GuestLink"]):
    """Links, each its maker's."""

    def visible_to(self, member: Member) -> Self:
        """Those that the member made."""
        return self.filter(made_by=member)

    def usable(self, secret_hash: str, now: datetime) -> Self:
        """The one with this hash, if it still lets somebody in."""
        return self.filter(
            hash=secret_hash, revoked_at__isnull=True, expires_at__gt=now, review__closed_at__isnull=True
        )


class GuestLink(models.Model):
    """Lets somebody without a place on this desk look at one draft. Only a hash of its secret is kept; the link is shown once."""

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="guests")
    hash = models.CharField(max_length=64, unique=True)
    name = models.CharField(max_length=60)
    made_by = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="+")
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    #: When it was first opened.
    used_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    objects = GuestLinkQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-made_at", "-pk"]


By = Member | GuestLink
"""Who looks: a member, or a guest by their link."""


class SaidQuerySet(models.QuerySet["Said"]):
    """What was said in reviews, seen by those who see the review."""

    def visible_to(self, member: Member) -> Self:
        """What was said in reviews that the member sees."""
        return self.filter(review__in=Review.objects.visible_to(member))

    def owned_by(self, member: Member) -> Self:
        """What the member said, and what the guests said whom they let in."""
        return self.filter(models.Q(member=member) | models.Q(guest__made_by=member))


def said_by(who: By) -> dict[str, Any]:
    """The column for who says something."""
    return {"guest": who} if isinstance(who, GuestLink) else {"member": who}


class Said(models.Model):
    """Something said in a review, by a member or a guest."""

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="%(class)ss")
    member = models.ForeignKey(Member, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    guest = models.ForeignKey(GuestLink, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    at = models.DateTimeField()

    objects = SaidQuerySet.as_manager()

    class Meta:
        abstract = True
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(member__isnull=False, guest__isnull=True)
                | models.Q(member__isnull=True, guest__isnull=False),
                name="%(class)s_has_one_voice",
            ),
        ]

    @property
    def name(self) -> str:
        """Whose words they are."""
        if self.member is not None:
            return self.member.username
        return f"{self.guest.name} (guest)" if self.guest is not None else ""


class Opinion(Said):
    """What somebody thinks of exactly what `print` stands for. One a person and print: saying it again replaces it."""

    APPROVE, CHANGE = "approve", "change"

    verdict = models.CharField(max_length=7, choices=[(APPROVE, APPROVE), (CHANGE, CHANGE)])
    print = models.CharField(max_length=64)
    note = models.TextField(max_length=NOTE, blank=True)

    class Meta(Said.Meta):
        ordering: ClassVar = ["at", "pk"]
        constraints: ClassVar = [
            *Said.Meta.constraints,
            models.UniqueConstraint(fields=["review", "member", "print"], name="one_opinion_a_member_and_print"),
            models.UniqueConstraint(fields=["review", "guest", "print"], name="one_opinion_a_guest_and_print"),
        ]


class Remark(Said):
    """A word about some of the words: `quote` as it stood at [start, end), in code points of the post shown. "": about all of it."""

    start = models.PositiveIntegerField(default=0)
    end = models.PositiveIntegerField(default=0)
    quote = models.TextField(max_length=NOTE, blank=True)
    words = models.TextField(max_length=NOTE)
    settled_at = models.DateTimeField(null=True, blank=True)

    class Meta(Said.Meta):
        ordering: ClassVar = ["at", "pk"]
