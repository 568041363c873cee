"""Add a file; see one's own."""

from __future__ import annotations

from typing import BinaryIO
from uuid import UUID

from django.http import FileResponse, Http404, HttpResponse, HttpResponseBase, JsonResponse, StreamingHttpResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_POST, require_safe

from foresay.desk.media import queries, ranges, services, words
from foresay.desk.media.models import Stored
from foresay.desk.members.requests import MemberRequest
from foresay.errors import MediaError

STATUS = {"large": 413, "full": 507, "disk": 500, "gone": 404}
"""What each trouble is to a program; anything else is a 400."""
NO_FILE = "No file came along, so nothing was kept. Choose one, then add it again."


def status_of(problem: MediaError) -> int:
    """The HTTP status that says it to a program."""
    return STATUS.get(problem.reason, 400)


def as_json(stored: Stored) -> dict[str, object]:
    """A kept file, for the composer and for programs. `found` are plain sentences about what it said besides."""
    return {
        "id": str(stored.pk),
        "name": stored.name,
        "mime": stored.mime,
        "size": stored.size,
        "width": stored.width,
        "height": stored.height,
        "seconds": stored.seconds,
        "found": words.told(stored),
    }


@require_POST
def keep(request: MemberRequest) -> HttpResponse:
    """Take a file in (multipart, field `file`), for the composer's script."""
    upload = request.FILES.get("file")
    if upload is None:
        return JsonResponse({"error": NO_FILE}, status=400)
    try:
        return JsonResponse(as_json(services.keep(request.user, upload, now=timezone.now())))
    except MediaError as problem:
        return JsonResponse({"error": str(problem)}, status=status_of(problem))


@require_safe
def whole(request: MemberRequest, pk: UUID) -> HttpResponseBase:
    """The file as it would go out, or the part of it that a player asks for."""
    stored = queries.stored_of(request.user, pk)
    known = get_conditional_response(request, etag=_etag(stored))
    part = _part(request, stored)
    if known is not None:
        response: HttpResponseBase = known
    elif part is None:
        response = FileResponse(_opened(stored), content_type=stored.mime)
    elif not part:
        response = HttpResponse(status=416, headers={"Content-Range": f"bytes */{stored.size}"})
    else:
        response = StreamingHttpResponse(
            ranges.pieces(_opened(stored), part), status=206, content_type=stored.mime, headers=_span(part, stored)
        )
    response["Accept-Ranges"] = "bytes"
    return _safe(response, stored.name, _etag(stored))


@require_safe
def small(request: MemberRequest, pk: UUID) -> HttpResponseBase:
    """A small version of a photo, to show in the composer; a film or sound has none."""
    stored = queries.stored_of(request.user, pk)
    if not stored.mime.startswith("image/"):
        raise Http404
    etag = _etag(stored, "small")
    known = get_conditional_response(request, etag=etag)
    try:
        response = known or HttpResponse(services.small(stored), content_type="image/webp")
    except MediaError as problem:
        raise Http404 from problem
    return _safe(response, "small.webp", etag)


def _opened(stored: Stored) -> BinaryIO:
    try:
        return services.open_file(stored.digest)
    except MediaError as problem:
        raise Http404 from problem


def _etag(stored: Stored, which: str = "whole") -> str:
    return f'"{stored.digest[:32]}-{which}"'


def _part(request: MemberRequest, stored: Stored) -> range | None:
    unchanged = request.headers.get("If-Range", _etag(stored)) == _etag(stored)
    return ranges.asked_for(request.headers.get("Range", ""), stored.size) if unchanged else None


def _span(part: range, stored: Stored) -> dict[str, str]:
    return {"Content-Range": f"bytes {part.start}-{part.stop - 1}/{stored.size}", "Content-Length": str(len(part))}


def _safe(response: HttpResponseBase, name: str, etag: str) -> HttpResponseBase:
    """Whatever the bytes are, a browser runs nothing in them, and asks us before it shows its own copy again."""
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["X-Content-Type-Options"] = "nosniff"
    response["Cross-Origin-Resource-Policy"] = "same-origin"
    response["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name) or "attachment"
    response["Cache-Control"] = "private, no-cache"
    response["ETag"] = etag
    return response
