"""A draft as the desk keeps it: what it says now, and what it said before."""

from __future__ import annotations

import uuid
from dataclasses import asdict, dataclass
from typing import Any, ClassVar, Literal, Self, cast

from django.db import models
from django.urls import reverse

from foresay import model
from foresay.desk.drafts.going import Going, going
from foresay.desk.members.models import Member

TITLE_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that say what a draft says; the border between the engine's `Draft` and the database."""

    text: str
    said_as: str
    handle: str
    bio: str
    account_kind: str
    visibility: str
    to: list[str]

    @classmethod
    def of(cls, draft: model.Draft) -> Columns:
        """The engine's draft as columns. Media are not kept yet."""
        account = draft.account or model.Account()
        return cls(
            text=draft.text,
            said_as=draft.said_as or "",
            handle=account.handle,
            bio=account.bio,
            account_kind=account.kind,
            visibility=draft.visibility.value,
            to=[audience.value for audience in draft.to],
        )

    def as_draft(self) -> model.Draft:
        """The engine's draft. An account of which nothing is said is no account."""
        kind = cast("Literal['personal', 'official']", self.account_kind)
        account = model.Account(handle=self.handle, bio=self.bio, kind=kind)
        return model.Draft(
            text=self.text,
            said_as=cast("model.As", self.said_as) or None,
            account=None if account == model.Account() else account,
            visibility=model.Visibility(self.visibility),
            to=tuple(model.Audience(audience) for audience in self.to),
        )


class Saying(models.Model):
    """What is said, as a draft or as an earlier version of it."""

    text = models.TextField(blank=True)
    said_as = models.CharField(max_length=8, blank=True)
    handle = models.CharField(max_length=200, blank=True)
    bio = models.TextField(blank=True)
    account_kind = models.CharField(max_length=8, default="personal")
    visibility = models.CharField(max_length=9, default=model.Visibility.PUBLIC.value)
    to: models.JSONField[list[str], list[str]] = models.JSONField(default=list, blank=True)
    #: How it goes out (`going.Going`); {}: nowhere yet.
    going: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict, blank=True)

    class Meta:
        abstract = True

    @property
    def columns(self) -> Columns:
        """What is said, by itself."""
        return Columns(
            self.text, self.said_as, self.handle, self.bio, self.account_kind, self.visibility, list(self.to)
        )

    @property
    def words(self) -> model.Draft:
        """What is said, for the engine."""
        return self.columns.as_draft()

    @property
    def goes(self) -> Going:
        """How it goes out."""
        return going(self.going)

    @property
    def title(self) -> str:
        """The first words, for lists."""
        line = " ".join(self.text[: TITLE_LENGTH * 4].split())
        if not line:
            return "Nothing written yet"
        return line if len(line) <= TITLE_LENGTH else line[: TITLE_LENGTH - 1].rstrip() + "…"

    def say(self, draft: model.Draft, goes: Going) -> None:
        """Take over what `draft` says and how it goes out, without saving."""
        for name, value in asdict(Columns.of(draft)).items():
            setattr(self, name, value)
        self.going = goes.as_json()

    def says(self, draft: model.Draft, goes: Going) -> bool:
        """Whether it says just this and goes out just so."""
        return self.columns == Columns.of(draft) and self.goes == goes


class DraftQuerySet(models.QuerySet["Draft"]):
    """Drafts, each its member's own."""

    def visible_to(self, member: Member) -> Self:
        """Only the member's own."""
        return self.filter(member=member)


class Draft(Saying):
    """Something a member is about to say.

    `revision` grows with every save: who saves says which one they saw, so that two tabs cannot overwrite each other.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="drafts")
    revision = models.PositiveIntegerField(default=1)
    #: Findings kept as they are in this draft alone: pairs of rule and words.
    let_be: models.JSONField[list[list[str]], list[list[str]]] = models.JSONField(default=list, blank=True)
    made_at = models.DateTimeField()
    saved_at = models.DateTimeField()

    objects = DraftQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-saved_at"]
        indexes: ClassVar = [models.Index(fields=["member", "-saved_at"], name="drafts_of_a_member")]

    def get_absolute_url(self) -> str:
        """Where it is written on."""
        return reverse("draft", args=[self.pk])


class DraftVersionQuerySet(models.QuerySet["DraftVersion"]):
    """Versions, each belonging to a member through its draft."""

    def visible_to(self, member: Member) -> Self:
        """Only those of the member's own drafts."""
        return self.filter(draft__member=member)


class DraftVersion(Saying):
    """What a draft said at a moment. The newest one always says what the draft says now."""

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    #: Written while typing, rather than saved on purpose: the next autosave soon after goes into the same version.
    automatic = models.BooleanField(default=False)
    begun_at = models.DateTimeField()
    saved_at = models.DateTimeField()

    objects = DraftVersionQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-number"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["draft", "number"], name="version_numbered_once")]
