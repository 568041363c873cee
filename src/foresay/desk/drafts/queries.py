"""Reads about drafts. Each starts from the member who asks; absent and forbidden look the same."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Count
from django.shortcuts import get_object_or_404

from foresay.desk.drafts.models import Draft, DraftQuerySet, DraftVersion, DraftVersionQuerySet
from foresay.desk.members.models import Member


def draft_of(member: Member, pk: UUID) -> Draft:
    """The member's draft. Raises Http404."""
    return get_object_or_404(Draft.objects.visible_to(member), pk=pk)


def drafts_of(member: Member) -> DraftQuerySet:
    """The member's drafts, the last written first, each with `version_count`. One query."""
    return Draft.objects.visible_to(member).annotate(version_count=Count("versions"))


def versions_of(member: Member, draft: Draft) -> DraftVersionQuerySet:
    """The draft's versions, the newest first."""
    return DraftVersion.objects.visible_to(member).filter(draft=draft)


def version_of(member: Member, pk: UUID, number: int) -> DraftVersion:
    """One version of the member's draft, with its draft. Raises Http404."""
    found = DraftVersion.objects.visible_to(member).select_related("draft")
    return get_object_or_404(found, draft_id=pk, number=number)


def media_in_use() -> set[UUID]:
    """The stored files that any draft, or an earlier version of one, goes out with. Asked before files are tidied away."""
    kept = [
        rows.exclude(going={}).values_list("going", flat=True)
        for rows in (Draft.objects.all(), DraftVersion.objects.all())
    ]
    return {UUID(each["media"]) for rows in kept for going in rows for each in going.get("along", ())}
