"""What goes along with a draft: its author's stored files, as attachments."""

from __future__ import annotations

from collections.abc import Collection
from typing import BinaryIO
from uuid import UUID

from foresay.desk.drafts.going import Going
from foresay.desk.media.models import Stored
from foresay.desk.media.services import open_file
from foresay.desk.members.models import Member
from foresay.errors import MediaError
from foresay.networks.contract import Attachment


def stored_along(member: Member, goes: Going) -> list[Stored]:
    """The member's files among those that go along, in their order. No query when none do."""
    if not goes.along:
        return []
    order = {each.media: number for number, each in enumerate(goes.along)}
    found = Stored.objects.visible_to(member).filter(pk__in=order)
    return sorted(found, key=lambda row: order[str(row.pk)])


def attachments(member: Member, goes: Going) -> dict[str, Attachment]:
    """The same as attachments, by their row."""
    return {str(row.pk): attachment(row) for row in stored_along(member, goes)}


def attachment(row: Stored) -> Attachment:
    """A stored file as the networks take it, not described yet. Its name stays here: names of files tell days, places and people."""
    return Attachment(row.digest, row.mime, row.size, width=row.width, height=row.height, seconds=row.seconds)


def open_for_networks(digest: str) -> BinaryIO:
    """A file's bytes, as connectors ask for them. Raises OSError."""
    try:
        return open_file(digest)
    except MediaError as problem:
        raise OSError(str(problem)) from problem


def in_use(stored: Collection[UUID]) -> set[UUID]:
    """Which of these files a draft, a version of one, or something that is not out yet still needs."""
    from foresay.desk.drafts.queries import media_in_use
    from foresay.desk.publishing.queries import digests_to_send

    asked = set(stored)
    return (asked & media_in_use()) | Stored.objects.rows_of(asked, digests_to_send())
