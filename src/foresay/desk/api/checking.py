"""A check, and files to go along: what a program needs before it writes anything down."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import File, Router
from ninja.files import UploadedFile
from ninja.responses import Response

from foresay.desk.api.auth import member_of, needs
from foresay.desk.api.errors import SENT
from foresay.desk.api.schemas import DraftIn, ErrorOut, ReadingOut, StoredOut
from foresay.desk.drafts.checking import read
from foresay.desk.media import services as media
from foresay.desk.media.views import as_json
from foresay.desk.members.queries import author_of
from foresay.report.json import reading_as_dict

router = Router()


@router.post(
    "/check", response={200: ReadingOut, **SENT}, summary="Check a draft", operation_id="check", **needs("check")
)
def check_draft(request: HttpRequest, draft: DraftIn) -> HttpResponse:
    """What Foresay says about the draft, as its token's member would be told."""
    return Response(reading_as_dict(read(draft.as_draft(), author_of(member_of(request)))))


@router.post(
    "/media",
    response={200: StoredOut, **SENT, 507: ErrorOut},
    summary="Add a photo, film or sound",
    operation_id="add_media",
    **needs("write"),
)
def add_media(request: HttpRequest, file: File[UploadedFile]) -> HttpResponse:
    """Keep a file for its token's member, without what it says of its making: place, time, device, names."""
    return Response(as_json(media.keep(member_of(request), file, now=timezone.now())))
