"""A photo, film or sound as the desk keeps it: facts in a row, bytes in a file that is named by what it holds."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import datetime
from typing import ClassVar, Self

from django.db import models

from foresay.desk.members.models import Member


class StoredQuerySet(models.QuerySet["Stored"]):
    """Stored files, each its member's own; three questions are asked across members, and answer with no one's name."""

    def visible_to(self, member: Member) -> Self:
        """Only the member's own."""
        return self.filter(member=member)

    def made_before(self, moment: datetime) -> Self:
        """Those that were added before a moment, whosever they are: to tidy up."""
        return self.filter(made_at__lt=moment)

    def named_of(self, digests: Collection[str]) -> set[str]:
        """Which of these files any row names."""
        return set(self.filter(digest__in=digests).values_list("digest", flat=True))

    def rows_of(self, some: Collection[uuid.UUID], digests: Collection[str]) -> set[uuid.UUID]:
        """Those of some rows that name one of these files."""
        return set(self.filter(pk__in=some, digest__in=digests).values_list("pk", flat=True))


class Stored(models.Model):
    """A file that a member added. The same bytes of two members are two rows and one file."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="media")
    #: SHA-256 of the bytes as they are kept (cleaned), in hex.
    digest = models.CharField(max_length=64)
    name = models.CharField(max_length=120)
    mime = models.CharField(max_length=40)
    #: Bytes.
    size = models.PositiveBigIntegerField()
    #: Pixels, as it is shown; 0 for a sound.
    width = models.PositiveIntegerField(default=0)
    height = models.PositiveIntegerField(default=0)
    #: 0 where it is not known.
    seconds = models.FloatField(default=0.0)
    #: Kinds of traces (`foresay.media.traces`) that stood in it and were taken out, and those that could not be.
    found: models.JSONField[list[str], list[str]] = models.JSONField(default=list, blank=True)
    left: models.JSONField[list[str], list[str]] = models.JSONField(default=list, blank=True)
    #: When it was added, or added again.
    made_at = models.DateTimeField()

    objects = StoredQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-made_at"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["member", "digest"], name="kept_once_a_member")]
        indexes: ClassVar = [
            models.Index(fields=["digest"], name="media_of_a_digest"),
            models.Index(fields=["made_at"], name="media_by_age"),
        ]
