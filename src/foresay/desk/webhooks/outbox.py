"""What happened becomes something to tell, in the same transaction."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from foresay.desk.webhooks.models import Delivery, Hook
from foresay.desk.webhooks.words import TEST, kind_of

if TYPE_CHECKING:
    from foresay.desk.publishing.models import Publication, Step


def tell(steps: Sequence[Step]) -> None:
    """Make a delivery of each step for each hook that wants it. One query where there are no hooks; call it in a transaction."""
    accounts = {step.publication.account_id for step in steps}
    hooks = list(Hook.objects.hearing(accounts)) if accounts else []
    rows = [_delivery(hook, step) for step in steps for hook in hooks if _wants(hook, step)]
    Delivery.objects.bulk_create(rows)


def tell_test(hook: Hook, *, now: datetime) -> Delivery:
    """Something to try the address with, that tells of nothing."""
    row = Delivery(hook=hook, what=TEST, made_at=now, due=now)
    row.body = _body(row, None, None, "", now)
    row.save(force_insert=True)
    return row


def _wants(hook: Hook, step: Step) -> bool:
    account = step.publication.account
    owns = hook.line_id == account.line_id if hook.line_id else hook.member_id == account.member_id
    return owns and kind_of(step.what) in hook.events


def _delivery(hook: Hook, step: Step) -> Delivery:
    row = Delivery(hook=hook, what=step.what, made_at=step.at, due=step.at)
    row.body = _body(row, step.publication, step.part, step.why, step.at)
    return row


def _body(row: Delivery, publication: Publication | None, part: int | None, why: str, at: datetime) -> str:
    said: dict[str, Any] = {
        "id": str(row.pk),
        "event": kind_of(row.what) if publication else TEST,
        "what": row.what,
        "publication": _id(publication),
        "account": _account(publication) if publication else None,
        "part": part,
        "why": why,
        "at": at.isoformat(),
        "permalink": _permalink(publication, part) if publication else "",
    }
    return json.dumps(said, separators=(",", ":"))


def _id(publication: Publication | None) -> str | None:
    return str(publication.pk) if publication else None


def _account(publication: Publication) -> dict[str, str]:
    account = publication.account
    return {"id": str(account.pk), "network": account.network, "handle": account.handle}


def _permalink(publication: Publication, part: int | None) -> str:
    """Where it is: the part that it is about, else the first."""
    found = publication.parts.filter(number=part or 1).values_list("remote_url", flat=True).first()
    return found or ""
