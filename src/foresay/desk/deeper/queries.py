"""Reads about deeper readers. Each starts from the member who asks."""

from __future__ import annotations

from django.conf import settings

from foresay.desk.deeper.models import DeeperReader
from foresay.desk.members.models import Member


def offered() -> bool:
    """Whether this desk lets members ask anyone at all."""
    return bool(settings.CONFIG.deeper)


def reader_of(member: Member) -> DeeperReader | None:
    """Whom the member asks; None when they set nobody up, or the operator allows nobody. At most one query."""
    return DeeperReader.objects.visible_to(member).first() if offered() else None
