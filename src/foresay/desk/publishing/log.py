"""Writing down what happened: the log, and whoever asked to be told of it. The one place that adds steps."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from foresay.desk.members.models import Member
from foresay.desk.publishing.models import Publication, Step
from foresay.desk.webhooks import outbox


@transaction.atomic
def note(
    publication: Publication,
    what: str,
    *,
    at: datetime,
    member: Member | None = None,
    part: int | None = None,
    why: str = "",
) -> None:
    """Add a step, in the transaction of what it tells of. `member` is who did it; None: it happened by itself."""
    step = publication.steps.create(part=part, at=at, member=member, what=what, why=why[:500])
    outbox.tell([step])


@transaction.atomic
def note_each(publications: Iterable[Publication], what: str, *, at: datetime, member: Member | None = None) -> None:
    """The same step for each of them."""
    steps = [Step(publication=each, at=at, member=member, what=what) for each in publications]
    outbox.tell(Step.objects.bulk_create(steps))
