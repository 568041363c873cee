"""The API's operations and their errors. Every status it can answer with is declared."""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import File, NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError
from ninja.files import UploadedFile
from ninja.openapi.schema import OpenAPISchema
from ninja.parser import Parser

from foresay.desk.api.auth import Bearer
from foresay.desk.api.schemas import DraftIn, ErrorOut, ReadingOut, StoredOut, with_reading
from foresay.desk.drafts.checking import read
from foresay.desk.media import services as media
from foresay.desk.media.views import as_json, status_of
from foresay.desk.members.models import Member
from foresay.desk.members.queries import author_of
from foresay.errors import ForesayError, MediaError
from foresay.report.json import reading_as_dict

STATUSES = {400: ErrorOut, 401: ErrorOut, 413: ErrorOut, 422: ErrorOut, 500: ErrorOut}
NOT_UTF8 = "The body is not UTF-8. Send JSON encoded as UTF-8."
NOT_JSON = 'The body is not JSON. Send an object such as {"text": "…"}.'
UNKNOWN = "There is no such token, or it has expired or was taken back. Make a new one on the page You."


class StrictParser(Parser):
    """JSON in UTF-8, and a clear word about anything else."""

    def parse_body(self, request: HttpRequest) -> Any:
        """The body as Python values. Raises HttpError."""
        try:
            return json.loads(request.body.decode("utf-8"))
        except UnicodeDecodeError as wrong:
            raise HttpError(400, NOT_UTF8) from wrong
        except (ValueError, RecursionError) as wrong:
            raise HttpError(400, NOT_JSON) from wrong


class Api(NinjaAPI):
    """Ninja with the real schema of a reading."""

    def get_openapi_schema(self, **kwargs: Any) -> OpenAPISchema:
        """The OpenAPI document."""
        document = super().get_openapi_schema(**kwargs)
        with_reading(document)
        return document


api = Api(
    title="Foresay",
    version="1",
    description=(
        "A private check of a post before it goes out. Nothing that is sent here is passed on. "
        "Words are not kept; a file is, cleaned, for a day or as long as a draft uses it."
    ),
    docs_url=None,  # ninja's page loads from another host; ours is /you/programs/
    auth=Bearer(),
    parser=StrictParser(),
)


@api.post("/check", response={200: ReadingOut, **STATUSES}, summary="Check a draft", operation_id="check")
def check_draft(request: HttpRequest, draft: DraftIn) -> HttpResponse:
    """What Foresay says about the draft, as its token's member would be told."""
    member: Member = request.auth  # type: ignore[attr-defined]  # set by ninja
    return api.create_response(request, reading_as_dict(read(draft.as_draft(), author_of(member))), status=200)


@api.post(
    "/media",
    response={200: StoredOut, **STATUSES, 507: ErrorOut},
    summary="Add a photo, film or sound",
    operation_id="add_media",
)
def add_media(request: HttpRequest, file: File[UploadedFile]) -> HttpResponse:
    """Keep a file for its token's member, without what it says of its making: place, time, device, names."""
    member: Member = request.auth  # type: ignore[attr-defined]  # set by ninja
    return api.create_response(request, as_json(media.keep(member, file, now=timezone.now())), status=200)


def _error(request: HttpRequest, status: int, message: str) -> HttpResponse:
    return api.create_response(request, {"error": message}, status=status)


@api.exception_handler(HttpError)
def _http_error(request: HttpRequest, error: HttpError) -> HttpResponse:
    said = error.__cause__ if isinstance(error.__cause__, HttpError) else error  # ninja wraps what the parser raises
    return _error(request, error.status_code, str(said))


@api.exception_handler(AuthenticationError)
def _unknown(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
    response = _error(request, 401, UNKNOWN)
    response["WWW-Authenticate"] = "Bearer"
    return response


@api.exception_handler(ValidationError)
def _invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """Name the fields and what is wrong with them, never what they held."""
    said = [f"{_field(each)}: {each['msg'].rstrip('.')}." for each in error.errors]
    return _error(request, 422, " ".join(dict.fromkeys(said)))


def _field(each: dict[str, Any]) -> str:
    return ".".join(str(part) for part in each["loc"][2:]) or "body"


@api.exception_handler(MediaError)
def _not_kept(request: HttpRequest, error: MediaError) -> HttpResponse:
    return _error(request, status_of(error), str(error))


@api.exception_handler(ForesayError)
def _failed(request: HttpRequest, error: ForesayError) -> HttpResponse:
    return _error(request, 500, str(error))


@api.exception_handler(Exception)
def _broken(request: HttpRequest, error: Exception) -> HttpResponse:
    import logging

    logging.getLogger("foresay.desk").error("A call failed", exc_info=error)
    return _error(request, 500, "Something failed on our side. Nothing was kept.")
