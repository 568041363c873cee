"""Long lists, a page at a time: the newest first, from where the last page ended, so that what is added meanwhile moves nothing."""

from __future__ import annotations

import base64
import binascii
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from django.db.models import Model, Q, QuerySet
from ninja import P, QueryEx
from ninja.errors import HttpError

MOST = 100
"""Rows of a page."""
USUAL = 50
NO_CURSOR = "cursor: Leave it out, or give what the page before called “next”."

Cursor = QueryEx[str, P(max_length=200, description="“next” of the page before.")]
Limit = QueryEx[int, P(ge=1, le=MOST, description="Rows of a page.")]
Row = TypeVar("Row", bound=Model)


def paged(rows: QuerySet[Row], by: str, *, cursor: str, limit: int) -> tuple[list[Row], str]:
    """A page of rows, by a time and their id, and where the next begins ("": that was the last). Raises HttpError."""
    if cursor:
        at, pk = _read(cursor)
        rows = rows.filter(Q(**{f"{by}__lt": at}) | Q(**{by: at, "pk__lt": pk}))
    found = list(rows.order_by(f"-{by}", "-pk")[: limit + 1])
    if len(found) <= limit:
        return found, ""
    return found[:limit], _written(getattr(found[limit - 1], by), found[limit - 1].pk)


def _written(at: datetime, pk: Any) -> str:
    return base64.urlsafe_b64encode(f"{at.isoformat()} {pk}".encode()).decode().rstrip("=")


def _read(cursor: str) -> tuple[datetime, UUID]:
    try:
        said = base64.urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4)).decode("ascii")
        at, _, pk = said.partition(" ")
        found = datetime.fromisoformat(at)
        if found.utcoffset() is None:
            raise ValueError(at)
        return found, UUID(pk)
    except (ValueError, binascii.Error) as wrong:
        raise HttpError(422, NO_CURSOR) from wrong
