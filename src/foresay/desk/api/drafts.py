"""Drafts over the API: written, looked at as they would go out, and published."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from django.utils import timezone
from ninja import Field, HeaderEx, P, Router, Schema, Status
from ninja.errors import HttpError
from ninja.responses import Response

from foresay.desk.accounts.queries import accounts_of
from foresay.desk.api.auth import member_of, needs
from foresay.desk.api.errors import ASKED, READ, SENT
from foresay.desk.api.paging import USUAL, Cursor, Limit, paged
from foresay.desk.api.publications import PublicationOut, publication_out
from foresay.desk.api.schemas import (
    ConflictOut,
    DraftBody,
    DraftOut,
    DraftSave,
    ErrorOut,
    NotSentOut,
    Revision,
    draft_out,
)
from foresay.desk.drafts import queries, services
from foresay.desk.members.models import Member
from foresay.desk.publishing.calls import AnotherCall, arm_called
from foresay.desk.publishing.files import attachments
from foresay.desk.publishing.models import Publication
from foresay.desk.publishing.posts import parcels
from foresay.desk.publishing.preview import Preview, preview
from foresay.desk.publishing.queries import publications_of
from foresay.model import Accepted

router = Router(tags=["drafts"])


class DraftLine(Schema):
    """A draft in a list: its first words."""

    id: UUID
    revision: int
    title: str
    when: str
    accounts: list[UUID]
    saved_at: datetime


class DraftsOut(Schema):
    """A page of drafts, the last written first."""

    drafts: list[DraftLine]
    next: str = Field(description="What to give as `cursor` for the next page; empty: this is the last.")


class ProblemOut(Schema):
    """Something that stands against sending, and what to do."""

    what: str
    fix: str
    field: str


class PostOut(Schema):
    """One post as its readers would meet it. `room` is how much more would fit, in words."""

    number: int
    text: str
    title: str
    content_warning: str
    language: str
    visibility: str
    replies: str
    room: str
    files: int


class PreviewOut(Schema):
    """What would go out on one account. `cost` is empty where it costs nothing."""

    account: UUID
    name: str
    posts: list[PostOut]
    room: str
    fits: bool
    sees: str
    cost: str
    problems: list[ProblemOut]


Key = HeaderEx[
    str,
    P(
        alias="Idempotency-Key",
        max_length=200,
        pattern=r"^[!-~]*$",
        description="Chosen by you, new for each publishing. Ask again with the same key when no answer came.",
    ),
]


class PublishIn(Schema):
    """Which revision to publish: the one that you looked at."""

    revision: Revision


@router.get("", response={200: DraftsOut, **READ}, summary="Your drafts", operation_id="drafts", **needs("read"))
def drafts(request: HttpRequest, cursor: Cursor = "", limit: Limit = USUAL) -> Any:
    """The last written first."""
    rows, following = paged(queries.drafts_of(member_of(request)), "saved_at", cursor=cursor, limit=limit)
    return {"drafts": [_line(row) for row in rows], "next": following}


def _line(row: Any) -> dict[str, Any]:
    goes = row.goes
    accounts = [each.account for each in goes.destinations]
    return {
        "id": row.pk,
        "revision": row.revision,
        "title": row.title,
        "when": goes.when,
        "accounts": accounts,
        "saved_at": row.saved_at,
    }


@router.post("", response={201: DraftOut, **SENT}, summary="Write a draft", operation_id="add_draft", **needs("write"))
def add(request: HttpRequest, draft: DraftBody) -> Any:
    """Keep a new draft. Nothing goes out before it is published."""
    row = services.begin(member_of(request), draft.words(), now=timezone.now(), goes=draft.goes())
    return Response(draft_out(row), status=201)


@router.get("/{draft}", response={200: DraftOut, **ASKED}, summary="A draft", operation_id="draft", **needs("read"))
def draft(request: HttpRequest, draft: UUID) -> Any:
    """All that it says."""
    return Response(draft_out(queries.draft_of(member_of(request), draft)))


@router.put(
    "/{draft}",
    response={200: DraftOut, **SENT, 404: ErrorOut, 409: ConflictOut},
    summary="Save a draft",
    operation_id="save_draft",
    **needs("write"),
)
def save(request: HttpRequest, draft: UUID, said: DraftSave) -> Any:
    """Save all of it over the revision that you saw; what it said before stays among its versions."""
    member = member_of(request)
    before = queries.draft_of(member, draft)
    row = services.save(
        member,
        draft,
        said.words(),
        seen=said.revision,
        now=timezone.now(),
        goes=said.goes(),
        let_be=[Accepted(*pair) for pair in before.let_be],
    )
    return Response(draft_out(row))


@router.delete(
    "/{draft}", response={204: None, **ASKED}, summary="Delete a draft", operation_id="delete_draft", **needs("write")
)
def delete(request: HttpRequest, draft: UUID) -> Any:
    """Delete it with all its versions. What was published of it stays."""
    services.delete(queries.draft_of(member_of(request), draft))
    return Status(204, None)


@router.get(
    "/{draft}/preview",
    response={200: list[PreviewOut], **ASKED},
    summary="What would go out",
    operation_id="preview",
    **needs("read"),
)
def look(request: HttpRequest, draft: UUID) -> Any:
    """Each account's posts, how much room is left, and what stands against it. Nothing is sent."""
    member = member_of(request)
    row = queries.draft_of(member, draft)
    found = parcels(row, accounts_of(member), attachments(member, row.goes), timezone.now())
    return [_preview(preview(parcel)) for parcel in found]


def _preview(shown: Preview) -> dict[str, Any]:
    return {
        "account": shown.parcel.account.pk,
        "name": shown.name,
        "posts": [
            {
                "number": each.number,
                "text": each.post.text,
                "title": each.post.title,
                "content_warning": each.post.content_warning,
                "language": each.post.language,
                "visibility": each.post.visibility,
                "replies": each.post.replies,
                "room": each.room,
                "files": len(each.post.attachments),
            }
            for each in shown.posts
        ],
        "room": shown.room,
        "fits": shown.fits,
        "sees": shown.sees,
        "cost": shown.cost,
        "problems": [{"what": each.what, "fix": each.fix, "field": each.field} for each in shown.problems],
    }


@router.post(
    "/{draft}/publish",
    response={
        200: list[PublicationOut],
        201: list[PublicationOut],
        **SENT,
        404: ErrorOut,
        409: ConflictOut,
        422: NotSentOut,
    },
    summary="Publish a draft",
    operation_id="publish",
    **needs("publish"),
)
def publish(
    request: HttpRequest,
    draft: UUID,
    what: PublishIn,
    key: Key = "",
) -> Any:
    """Freeze it for every account that it goes to, and send it at its time: all of it, or nothing.

    The same Idempotency-Key answers with the same publications (200). Without one it is safe, too: a revision goes out once.
    """
    member = member_of(request)
    try:
        armed, fresh = arm_called(member, draft, seen=what.revision, key=key, now=timezone.now())
    except AnotherCall as mistaken:
        raise HttpError(422, str(mistaken)) from mistaken
    return Status(201 if fresh else 200, [publication_out(each) for each in _whole(member, armed)])


def _whole(member: Member, armed: list[Publication]) -> list[Publication]:
    """With what is shown of them, in their order."""
    found = {each.pk: each for each in publications_of(member).filter(pk__in=[each.pk for each in armed])}
    return [found[each.pk] for each in armed]
