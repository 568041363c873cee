"""Addresses that are told what happens (hooks), and what each is told (deliveries: the outbox).

A delivery is made in the transaction of what it tells of, so neither stands without the other. It is repeated under the same id until
its address takes it: at least once, in no promised order.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection
from typing import TYPE_CHECKING, ClassVar, Self

from django.conf import settings
from django.db import models
from django.urls import reverse

from foresay.desk.lines.models import Line
from foresay.desk.members.models import Member
from foresay.desk.sealing import seal_in
from foresay.desk.webhooks.words import KINDS, in_words

if TYPE_CHECKING:
    from django.db.models.fields.related_descriptors import RelatedManager


class HookQuerySet(models.QuerySet["Hook"]):
    """Hooks, each a member's own or a line's; one question is asked across members, by what happens on accounts."""

    def owned_by(self, member: Member) -> Self:
        """The member's own alone."""
        return self.filter(member=member)

    def kept_by(self, member: Member) -> Self:
        """The member's own, and those of the lines that they lead."""
        return self.filter(models.Q(member=member) | models.Q(line__in=Line.objects.led_by(member)))

    def hearing(self, accounts: Collection[uuid.UUID]) -> Self:
        """Those that are on and belong to whoever owns one of these accounts."""
        owners = models.Q(member__network_accounts__in=accounts, member__is_active=True)
        return self.filter(owners | models.Q(line__accounts__in=accounts), off_at__isnull=True).distinct()


class Hook(models.Model):
    """An address that is told what happens on the accounts of a member, or of a line."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    member = models.ForeignKey(Member, on_delete=models.CASCADE, null=True, blank=True, related_name="hooks")
    line = models.ForeignKey(Line, on_delete=models.CASCADE, null=True, blank=True, related_name="hooks")
    address = models.CharField(max_length=500)
    #: Which of `words.KINDS` it is told.
    events: models.JSONField[list[str], list[str]] = models.JSONField(default=list)
    sealed_secret = models.TextField()
    made_at = models.DateTimeField()
    #: Since when it is told nothing, and why; by whoever keeps it, or by its own answer.
    off_at = models.DateTimeField(null=True, blank=True)
    off_why = models.CharField(max_length=200, blank=True)
    #: How often in a row it did not take what it was told, and until when it is left in peace for that.
    failures = models.PositiveIntegerField(default=0)
    rests_until = models.DateTimeField(null=True, blank=True)
    #: When it was last told something: the one that has waited longest comes first.
    served_at = models.DateTimeField(null=True, blank=True)

    objects = HookQuerySet.as_manager()

    if TYPE_CHECKING:
        deliveries: RelatedManager[Delivery]

    class Meta:
        ordering: ClassVar = ["made_at"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(member__isnull=False, line__isnull=True)
                | models.Q(member__isnull=True, line__isnull=False),
                name="hook_has_one_owner",
            ),
        ]

    def __str__(self) -> str:
        return self.address

    def get_absolute_url(self) -> str:
        """Its page."""
        return reverse("hook", args=[self.pk])

    @property
    def told(self) -> str:
        """What it is told, in words."""
        return in_words(self.events)

    @property
    def told_of(self) -> list[str]:
        """The same, one by one."""
        return [words for kind, words in KINDS.items() if kind in self.events]

    def keep(self, secret: str) -> None:
        """Seal what it is signed with, without saving. Raises CannotOpen when there is no key to seal with."""
        self.sealed_secret = seal_in(settings.CONFIG.seal_file).close(secret, self._sealed_for)

    def secret(self) -> str:
        """What it is signed with. Raises CannotOpen."""
        return seal_in(settings.CONFIG.seal_file).open(self.sealed_secret, self._sealed_for)

    @property
    def _sealed_for(self) -> str:
        """On another row, or for another address, it cannot be opened."""
        return f"webhooks_hook/{self.pk}/{self.address}"


class DeliveryQuerySet(models.QuerySet["Delivery"]):
    """Deliveries, each its hook's."""

    def owned_by(self, member: Member) -> Self:
        """Those of the member's own hooks."""
        return self.filter(hook__member=member)


class Delivery(models.Model):
    """Something that a hook is told. `due` is when it is told next; None: it took it, or we gave up."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    hook = models.ForeignKey(Hook, on_delete=models.CASCADE, related_name="deliveries")
    what = models.CharField(max_length=20)
    #: JSON exactly as it is sent, the same each time.
    body = models.TextField()
    made_at = models.DateTimeField()
    due = models.DateTimeField(null=True, blank=True)
    tries = models.PositiveSmallIntegerField(default=0)
    #: The status that came back last, and what that means, in words.
    status = models.PositiveSmallIntegerField(null=True, blank=True)
    why = models.CharField(max_length=300, blank=True)
    done_at = models.DateTimeField(null=True, blank=True)

    objects = DeliveryQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-made_at", "id"]
        indexes: ClassVar = [
            models.Index(fields=["hook", "due"], name="deliveries_due", condition=models.Q(due__isnull=False)),
            models.Index(fields=["hook", "-made_at"], name="deliveries_of_a_hook"),
            models.Index(fields=["made_at"], name="deliveries_by_age"),
        ]
