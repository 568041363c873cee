"""What goes out: publications, their parts, changes to what is out already, and who did what.

A publication is one draft going to one account. Its parts are the posts of a thread, or the one post; each part has a standing of its
own (`machine.Standing`, column by column) and a key that was chosen before the first attempt. These rows are the queue.
"""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from django.db import models
from django.urls import reverse

from foresay.desk.accounts.models import Account
from foresay.desk.drafts.models import Draft
from foresay.desk.lines.models import Line
from foresay.desk.members.models import Member
from foresay.desk.publishing.machine import OVER, Standing, State
from foresay.desk.publishing.payload import thaw
from foresay.desk.publishing.schedule import Planned
from foresay.networks.contract import Post, Remote

if TYPE_CHECKING:
    from django.db.models.fields.related_descriptors import RelatedManager

STATES = [(state.value, state.value) for state in State]


def _seen_by(member: Member, prefix: str = "") -> models.Q:
    """Publications on accounts that the member can speak through."""
    own, lines = f"{prefix}account__member", f"{prefix}account__line__in"
    return models.Q(**{own: member}) | models.Q(**{lines: Line.objects.visible_to(member)})


class PublicationQuerySet(models.QuerySet["Publication"]):
    """Publications, seen by those who can speak through their account."""

    def visible_to(self, member: Member) -> Self:
        """Those on the member's own accounts and on their lines'."""
        return self.filter(_seen_by(member))

    def owned_by(self, member: Member) -> Self:
        """Those on the member's own accounts."""
        return self.filter(account__member=member)


class Publication(models.Model):
    """A draft going to an account at a time. `wall` and `zone` are the time as it was said; `at` is the instant it means."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    draft = models.ForeignKey(Draft, on_delete=models.SET_NULL, null=True, blank=True, related_name="publications")
    #: The draft's revision that was frozen: the same one goes to the same account once.
    revision = models.PositiveIntegerField()
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="publications")
    #: Who armed it.
    member = models.ForeignKey(Member, on_delete=models.SET_NULL, null=True, blank=True, related_name="publications")
    wall = models.CharField(max_length=16)
    zone = models.CharField(max_length=60)
    at = models.DateTimeField()
    armed_at = models.DateTimeField()

    objects = PublicationQuerySet.as_manager()

    if TYPE_CHECKING:
        parts: RelatedManager[Part]
        steps: RelatedManager[Step]

    class Meta:
        ordering: ClassVar = ["at", "armed_at"]
        indexes: ClassVar = [models.Index(fields=["account", "at"], name="publications_of_an_account")]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["draft", "account", "revision"], name="armed_once"),
        ]

    def get_absolute_url(self) -> str:
        """Its page."""
        return reverse("publication", args=[self.pk])

    def plan(self, planned: Planned) -> None:
        """Take over a time, without saving."""
        self.wall, self.zone, self.at = planned.wall.isoformat(timespec="minutes"), planned.zone, planned.at

    @property
    def planned(self) -> Planned:
        """Its time as it was said."""
        return Planned(datetime.fromisoformat(self.wall), self.zone)

    @property
    def part(self) -> Part:
        """The part that matters now: the first that is not over, else the last."""
        parts = list(self.parts.all())
        return next((part for part in parts if part.state not in OVER), parts[-1])


class PartQuerySet(models.QuerySet["Part"]):
    """Parts, seen by those who see their publication."""

    def visible_to(self, member: Member) -> Self:
        """Those of publications that the member sees."""
        return self.filter(_seen_by(member))

    def owned_by(self, member: Member) -> Self:
        """Those on the member's own accounts."""
        return self.filter(account__member=member)


class Part(models.Model):
    """One post of a publication: what is said, frozen, and where it stands. Parts after the first wait until the one before is out."""

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="parts")
    #: The publication's account, once more: the queue is asked by it, and its keys are told apart by it.
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="parts")
    number = models.PositiveSmallIntegerField()
    key = models.CharField(max_length=64)
    payload: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField()
    state = models.CharField(max_length=9, choices=STATES, default=State.QUEUED.value)
    due = models.DateTimeField(null=True, blank=True)
    attempt = models.PositiveIntegerField(default=0)
    ended_at = models.DateTimeField(null=True, blank=True)
    looks = models.PositiveSmallIntegerField(default=0)
    why = models.CharField(max_length=500, blank=True)
    fix = models.CharField(max_length=500, blank=True)
    remote_id = models.CharField(max_length=500, blank=True)
    remote_url = models.CharField(max_length=500, blank=True)
    remote_rev = models.CharField(max_length=200, blank=True)
    remote_root = models.CharField(max_length=500, blank=True)
    #: When it was taken down from the network.
    down_at = models.DateTimeField(null=True, blank=True)

    objects = PartQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["number"]
        indexes: ClassVar = [
            models.Index(fields=["due", "account"], name="parts_due", condition=models.Q(due__isnull=False)),
            models.Index(fields=["account", "due"], name="parts_due_on", condition=models.Q(due__isnull=False)),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["publication", "number"], name="part_numbered_once"),
            models.UniqueConstraint(fields=["account", "key"], name="part_key_once"),
        ]

    @property
    def standing(self) -> Standing:
        """Where it stands, for the state machine."""
        return Standing(
            State(self.state), self.due, self.attempt, self.ended_at, self.looks, self.why, self.fix, self.remote
        )

    @property
    def remote(self) -> Remote | None:
        """Where it is on the network."""
        if not self.remote_id:
            return None
        return Remote(self.remote_id, self.remote_url, self.remote_rev, self.remote_root)

    @property
    def post(self) -> Post:
        """What is said, as it was frozen, without what it follows."""
        return thaw(self.payload)


def columns(standing: Standing) -> dict[str, Any]:
    """A standing as the columns of a part."""
    remote = standing.remote or Remote("")
    return {
        "state": standing.state.value,
        "due": standing.due,
        "attempt": standing.attempt,
        "ended_at": standing.ended_at,
        "looks": standing.looks,
        "why": standing.why[:500],
        "fix": standing.fix[:500],
        "remote_id": remote.id,
        "remote_url": remote.url,
        "remote_rev": remote.rev,
        "remote_root": remote.root,
    }


class ChangeQuerySet(models.QuerySet["Change"]):
    """Changes, seen by those who see what they change."""

    def visible_to(self, member: Member) -> Self:
        """Those on accounts that the member can speak through."""
        return self.filter(_seen_by(member))

    def owned_by(self, member: Member) -> Self:
        """Those on the member's own accounts."""
        return self.filter(account__member=member)


class Change(models.Model):
    """A change to a part that is out: other words, or taking it down. Doing it twice is the same as once, so it is tried until done."""

    EDIT, TAKE_DOWN = "edit", "take down"

    part = models.ForeignKey(Part, on_delete=models.CASCADE, related_name="changes")
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="changes")
    kind = models.CharField(max_length=9, choices=[(EDIT, EDIT), (TAKE_DOWN, TAKE_DOWN)])
    payload: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict, blank=True)
    due = models.DateTimeField(null=True, blank=True)
    tries = models.PositiveSmallIntegerField(default=0)
    why = models.CharField(max_length=500, blank=True)
    fix = models.CharField(max_length=500, blank=True)
    asked_by = models.ForeignKey(Member, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    asked_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True, blank=True)

    objects = ChangeQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["asked_at"]
        indexes: ClassVar = [
            models.Index(fields=["due", "account"], name="changes_due", condition=models.Q(due__isnull=False)),
        ]


class StepQuerySet(models.QuerySet["Step"]):
    """The log, seen by those who see the publications."""

    def visible_to(self, member: Member) -> Self:
        """Steps of publications that the member sees."""
        return self.filter(_seen_by(member, "publication__"))

    def owned_by(self, member: Member) -> Self:
        """Those on the member's own accounts."""
        return self.filter(publication__account__member=member)


class Step(models.Model):
    """Who did what, or what happened by itself (`member` is None). Only ever added, in the transaction of what it tells of."""

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="steps")
    part = models.PositiveSmallIntegerField(null=True, blank=True)
    at = models.DateTimeField()
    member = models.ForeignKey(Member, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    #: "armed", "sending", "sent", "refused", "unknown", "queued", "late", "by hand", "withdrawn", "held", "edited", "taken down"...
    what = models.CharField(max_length=20)
    why = models.CharField(max_length=500, blank=True)

    objects = StepQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["at", "pk"]

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Add it. Raises ValueError for one that stands already: the log is only added to."""
        if self.pk is not None:
            raise ValueError("the log is only added to")
        super().save(*args, **kwargs)
