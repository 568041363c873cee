"""Programs that ask again because no answer came: what they asked for is done once, and answered the same."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from foresay.desk.drafts.queries import draft_of
from foresay.desk.members.models import Call, Member
from foresay.desk.publishing.files import attachments
from foresay.desk.publishing.models import Publication
from foresay.desk.publishing.queries import publications_of
from foresay.desk.publishing.services import arm

KEPT = timedelta(days=30)
"""How long a key is known."""


class AnotherCall(Exception):
    """The key was used for something else."""

    def __init__(self) -> None:
        super().__init__(
            "That Idempotency-Key was used for something else. Nothing was sent. Choose a new one for each publishing."
        )


@transaction.atomic
def arm_called(member: Member, pk: UUID, *, seen: int, key: str, now: datetime) -> tuple[list[Publication], bool]:
    """Arm the member's draft, and whether that was done just now; `key` of "" is none.

    The same key answers with what it armed, whatever became of the draft since. Whoever asks with it at the same moment waits for
    the first. Nothing is kept of a call that armed nothing. Raises AnotherCall, Http404, and what `arm` raises.
    """
    asked = f"publish {pk} {seen}"
    if key:
        Call.objects.visible_to(member).filter(at__lt=now - KEPT).delete()
        call, fresh = Call.objects.visible_to(member).get_or_create(
            member=member, key=key, defaults={"asked": asked, "at": now}
        )
        if not fresh:
            if call.asked != asked:
                raise AnotherCall
            return list(publications_of(member).filter(pk__in=call.made)), False
    draft = draft_of(member, pk)
    armed = arm(member, draft, seen=seen, stored=attachments(member, draft.goes), now=now)
    if key:
        call.made = [str(each.pk) for each in armed]
        call.save(update_fields=["made"])
    return armed, True
