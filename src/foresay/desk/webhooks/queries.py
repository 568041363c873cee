"""Reads about hooks. Each starts from the member who asks; absent and forbidden look the same."""

from __future__ import annotations

from uuid import UUID

from django.shortcuts import get_object_or_404

from foresay.desk.members.models import Member
from foresay.desk.webhooks.models import DeliveryQuerySet, Hook, HookQuerySet

LAST = 50
"""Deliveries that are shown."""


def hooks_of(member: Member) -> HookQuerySet:
    """The member's own hooks, and those of the lines that they lead."""
    return Hook.objects.kept_by(member).select_related("line")


def hook_of(member: Member, pk: UUID) -> Hook:
    """One of them. Raises Http404."""
    return get_object_or_404(hooks_of(member), pk=pk)


def last_deliveries(hook: Hook) -> DeliveryQuerySet:
    """What it was told last, the newest first."""
    found: DeliveryQuerySet = hook.deliveries.all()[:LAST]  # type: ignore[assignment]  # a related manager is one of it
    return found
