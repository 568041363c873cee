"""An account on a network: a member's own, which nobody else sees, or a line's, which speaks for the organisation."""

from __future__ import annotations

import json
import uuid
from dataclasses import asdict
from datetime import datetime, time
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import models
from django.urls import reverse

from foresay import model
from foresay.desk.lines.models import Line
from foresay.desk.members.models import Member
from foresay.desk.sealing import CannotOpen, seal_in
from foresay.networks import handoff, network
from foresay.networks.capability import Capability, Limits, MediaLimits
from foresay.networks.contract import Access, Connected

if TYPE_CHECKING:
    from django.db.models.fields.related_descriptors import RelatedManager


class AccountQuerySet(models.QuerySet["Account"]):
    """Accounts, each a member's own or a line's."""

    def visible_to(self, member: Member) -> Self:
        """The member's own, and those of the lines that they belong to."""
        return self.filter(models.Q(member=member) | models.Q(line__in=Line.objects.visible_to(member)))

    def kept_by(self, member: Member) -> Self:
        """Those that the member may connect, hold and let go: their own, and those of the lines that they lead."""
        return self.filter(models.Q(member=member) | models.Q(line__in=Line.objects.led_by(member)))

    def owned_by(self, member: Member) -> Self:
        """The member's own alone."""
        return self.filter(member=member)

    def connected(self) -> Self:
        """Those that we can speak for, or could as soon as they are connected again."""
        return self.filter(gone_at__isnull=True)


class Account(models.Model):
    """An identity on one network. `by_hand`: there is no way in for programs, so a person copies the words over."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    network = models.CharField(max_length=20)
    by_hand = models.BooleanField(default=False)
    member = models.ForeignKey(Member, on_delete=models.CASCADE, null=True, blank=True, related_name="network_accounts")
    line = models.ForeignKey(Line, on_delete=models.CASCADE, null=True, blank=True, related_name="accounts")
    server = models.CharField(max_length=300, blank=True)
    remote_id = models.CharField(max_length=300, blank=True)
    handle = models.CharField(max_length=300)
    name = models.CharField(max_length=200, blank=True)
    url = models.CharField(max_length=500, blank=True)
    bio = models.TextField(blank=True)
    #: Its name, bio or handle shows where its member works.
    names_employer = models.BooleanField(default=False)
    sealed_credentials = models.TextField(blank=True)
    #: Scopes that were asked for and not given, in plain words.
    lacks: models.JSONField[list[str], list[str]] = models.JSONField(default=list, blank=True)
    expires_at = models.DateTimeField(null=True, blank=True)
    #: Why it must be connected again; "" when it need not.
    trouble = models.CharField(max_length=300, blank=True)
    #: Since when nothing goes out on it.
    held_at = models.DateTimeField(null=True, blank=True)
    #: IANA zone of its slots and quiet hours.
    zone = models.CharField(max_length=60, default="UTC")
    quiet_from = models.TimeField(null=True, blank=True)
    quiet_to = models.TimeField(null=True, blank=True)
    #: The server's own limits when it was last asked (`limits_at`); {}: the record's.
    live_limits: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict, blank=True)
    limits_at = models.DateTimeField(null=True, blank=True)
    connected_at = models.DateTimeField()
    #: Since when we do not speak for it any more; what went out on it stays on record.
    gone_at = models.DateTimeField(null=True, blank=True)
    #: Until when one worker has it to itself: tokens that rotate cannot be used by two.
    busy_until = models.DateTimeField(null=True, blank=True)
    #: Its network takes nothing more from it before this.
    not_before = models.DateTimeField(null=True, blank=True)

    objects = AccountQuerySet.as_manager()

    if TYPE_CHECKING:
        slots: RelatedManager[Slot]

    class Meta:
        ordering: ClassVar = ["network", "handle"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(member__isnull=False, line__isnull=True)
                | models.Q(member__isnull=True, line__isnull=False),
                name="account_has_one_owner",
            ),
            models.UniqueConstraint(fields=["network", "remote_id", "member"], name="account_once_a_member"),
            models.UniqueConstraint(fields=["network", "remote_id", "line"], name="account_once_a_line"),
        ]

    def __str__(self) -> str:
        return self.handle

    def get_absolute_url(self) -> str:
        """Its page."""
        return reverse("account", args=[self.pk])

    @property
    def initials(self) -> str:
        """Two letters for its face."""
        return "".join(letter for letter in self.handle if letter.isalnum())[:2].upper()

    @property
    def record(self) -> Capability:
        """What its network can do, for programs or for a person's hands."""
        return handoff.RECORDS[self.network].capability if self.by_hand else network(self.network).capability

    @property
    def limits(self) -> Limits:
        """How long and how much its server takes, as it last said."""
        said = self.live_limits
        return Limits(**(said | {"media": MediaLimits(**_tuples(said["media"]))})) if said else self.record.limits

    def keep_limits(self, limits: Limits, now: datetime) -> None:
        """Take over what the server says, without saving."""
        self.live_limits, self.limits_at = asdict(limits), now

    @property
    def kind(self) -> Literal["personal", "official"]:
        """Whose voice it is."""
        return "official" if self.line_id else "personal"

    @property
    def place(self) -> str:
        """Where it lies between personal and work, in words."""
        if self.line_id:
            return "Official"
        return "Personal, names your employer" if self.names_employer else "Personal"

    def as_account(self) -> model.Account:
        """The engine's account."""
        return model.Account(
            handle=self.handle, bio=self.bio, kind=self.kind, names_employer=self.names_employer or bool(self.line_id)
        )

    # ---------------------------------------------------------------------------------------------------- access

    def take(self, connected: Connected) -> None:
        """Take over what the network said of the account, without saving. Raises CannotOpen when there is no key to seal with."""
        self.server, self.remote_id = connected.access.server, connected.access.remote_id
        self.handle, self.name, self.url = connected.access.handle, connected.name, connected.url
        self.bio, self.lacks, self.expires_at, self.trouble = (
            connected.bio,
            list(connected.lacks),
            connected.expires_at,
            "",
        )
        self.keep(connected.access)

    def keep(self, access: Access) -> None:
        """Seal what speaks for the account, without saving. Raises CannotOpen."""
        self.handle = access.handle or self.handle
        said = json.dumps(dict(access.credentials), sort_keys=True)
        self.sealed_credentials = seal_in(settings.CONFIG.seal_file).close(said, self._sealed_for)

    def access(self) -> Access:
        """What speaks for the account. Raises CannotOpen when it was sealed with a key that is not here."""
        credentials: dict[str, Any] = {}
        if self.sealed_credentials:
            said = seal_in(settings.CONFIG.seal_file).open(self.sealed_credentials, self._sealed_for)
            try:
                credentials = json.loads(said)
            except ValueError as odd:
                raise CannotOpen from odd
        return Access(self.server, self.remote_id, self.handle, credentials)

    @property
    def _sealed_for(self) -> str:
        """What the credentials are sealed for: on another account, or for another server, they cannot be opened."""
        return f"network_accounts_account/{self.pk}/{self.network}/{self.server}"

    # ------------------------------------------------------------------------------------------------------ time

    def ends_before(self, moment: datetime) -> bool:
        """Whether its sign-in will have ended by then."""
        return self.expires_at is not None and self.expires_at <= moment

    @property
    def tz(self) -> ZoneInfo:
        """The zone of its slots and quiet hours."""
        return ZoneInfo(self.zone)

    @property
    def quiet(self) -> tuple[time, time] | None:
        """From when to when nothing goes out, in its own zone; None: at any time."""
        if self.quiet_from is None or self.quiet_to is None or self.quiet_from == self.quiet_to:
            return None
        return self.quiet_from, self.quiet_to


def _tuples(said: dict[str, Any]) -> dict[str, Any]:
    """Lists, which JSON makes of tuples, as tuples again."""
    return {name: tuple(value) if isinstance(value, list) else value for name, value in said.items()}


class SlotQuerySet(models.QuerySet["Slot"]):
    """Slots, each its account's."""

    def owned_by(self, member: Member) -> Self:
        """Those of the member's own accounts."""
        return self.filter(account__member=member)


class Slot(models.Model):
    """A time of the week at which the account's queue goes out: wall-clock time in the account's zone."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="slots")
    #: Monday is 0.
    weekday = models.PositiveSmallIntegerField()
    at = models.TimeField()

    objects = SlotQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["weekday", "at"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["account", "weekday", "at"], name="slot_once"),
            models.CheckConstraint(condition=models.Q(weekday__lte=6), name="slot_on_a_weekday"),
        ]
