"""Reads about stored files. Each starts from the member who asks; absent and forbidden look the same."""

from __future__ import annotations

from uuid import UUID

from django.shortcuts import get_object_or_404

from foresay.desk.media.models import Stored
from foresay.desk.members.models import Member


def stored_of(member: Member, pk: UUID) -> Stored:
    """The member's file. Raises Http404."""
    return get_object_or_404(Stored.objects.visible_to(member), pk=pk)


def digests_of(member: Member) -> list[str]:
    """The names on the disk of all that the member keeps."""
    return list(Stored.objects.visible_to(member).values_list("digest", flat=True))
