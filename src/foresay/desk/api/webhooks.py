"""Webhooks over the API: addresses that are told what happens."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from django.http import HttpRequest
from django.utils import timezone
from ninja import Field, Router, Schema, Status
from pydantic import ConfigDict, StringConstraints

from foresay.desk.api.auth import member_of, needs
from foresay.desk.api.errors import ASKED, READ, SENT
from foresay.desk.api.schemas import ErrorOut, Kept
from foresay.desk.lines.queries import line_led_by
from foresay.desk.webhooks import queries, services
from foresay.desk.webhooks.models import Delivery, Hook
from foresay.desk.webhooks.words import KINDS

router = Router(tags=["webhooks"])
Event = Literal["out", "asks", "plans", "changes"]
EVENTS = "; ".join(f"{kind}: {words}" for kind, words in KINDS.items())


class HookIn(Schema):
    """An address to tell."""

    model_config = ConfigDict(extra="forbid")

    address: Annotated[Kept, StringConstraints(max_length=500)]
    events: list[Event] = Field(min_length=1, max_length=len(KINDS), description=EVENTS)
    line: int | None = Field(
        default=None, ge=1, le=2**31 - 1, description="A line that you lead; null: your own accounts."
    )


class HookOut(Schema):
    """An address that is told."""

    id: UUID
    address: str
    events: list[Event]
    line: int | None
    made_at: datetime
    off_at: datetime | None
    off_why: str


class NewHookOut(HookOut):
    """A new one, with the secret that its deliveries are signed with: shown this once."""

    secret: str


class DeliveryOut(Schema):
    """Something that it was told. `due` is when it is told next; null: it took it, or we gave up."""

    id: UUID
    what: str
    made_at: datetime
    due: datetime | None
    tries: int
    status: int | None
    why: str
    done_at: datetime | None


def _hook(row: Hook) -> dict[str, Any]:
    return {
        "id": row.pk,
        "address": row.address,
        "events": row.events,
        "line": row.line_id,
        "made_at": row.made_at,
        "off_at": row.off_at,
        "off_why": row.off_why,
    }


def _delivery(row: Delivery) -> dict[str, Any]:
    return {name: getattr(row, name) for name in DeliveryOut.model_fields}


@router.get(
    "",
    response={200: list[HookOut], **READ},
    summary="Addresses that are told",
    operation_id="webhooks",
    **needs("read"),
)
def hooks(request: HttpRequest) -> Any:
    """Your own, and those of the lines that you lead."""
    return [_hook(row) for row in queries.hooks_of(member_of(request))]


@router.post(
    "",
    response={201: NewHookOut, **SENT, 404: ErrorOut},
    summary="Tell an address",
    operation_id="add_webhook",
    **needs("publish"),
)
def add(request: HttpRequest, hook: HookIn) -> Any:
    """Tell an address, from now on, what happens to what goes out. It is not told the words."""
    member = member_of(request)
    line = line_led_by(member, hook.line) if hook.line is not None else None
    row, secret = services.add(member, hook.address, hook.events, now=timezone.now(), line=line)
    return Status(201, _hook(row) | {"secret": secret})


@router.delete(
    "/{hook}",
    response={204: None, **ASKED},
    summary="Tell an address nothing more",
    operation_id="delete_webhook",
    **needs("publish"),
)
def remove(request: HttpRequest, hook: UUID) -> Any:
    """Take it away, with the record of what it was told."""
    services.remove(queries.hook_of(member_of(request), hook))
    return Status(204, None)


@router.post(
    "/{hook}/test",
    response={202: DeliveryOut, **ASKED, 409: ErrorOut},
    summary="Try an address",
    operation_id="test_webhook",
    **needs("publish"),
)
def test(request: HttpRequest, hook: UUID) -> Any:
    """Tell it something that tells of nothing, in a moment."""
    row = services.test(queries.hook_of(member_of(request), hook), now=timezone.now())
    return Status(202, _delivery(row))


@router.get(
    "/{hook}/deliveries",
    response={200: list[DeliveryOut], **ASKED},
    summary="What an address was told",
    operation_id="deliveries",
    **needs("read"),
)
def deliveries(request: HttpRequest, hook: UUID) -> Any:
    """The last fifty, the newest first."""
    return [_delivery(row) for row in queries.last_deliveries(queries.hook_of(member_of(request), hook))]
