"""What goes along with a draft: its author's stored files, as attachments."""

from __future__ import annotations

from foresay.desk.drafts.going import Going
from foresay.desk.members.models import Member
from foresay.networks.contract import Attachment


def attachments(member: Member, goes: Going) -> dict[str, Attachment]:
    """The member's files among those that go along, by their row. No query when none do."""
    return {}
