"""What goes wrong, in plain words: what happened and what to do, never what was sent."""

from __future__ import annotations

import logging
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError

from foresay.desk.api.schemas import AgainstOut, ErrorOut, draft_out
from foresay.desk.drafts.services import ChangedElsewhere
from foresay.desk.media.views import status_of
from foresay.desk.publishing.services import CannotDo, CannotSend
from foresay.desk.webhooks.services import CannotAdd, IsOff
from foresay.errors import ForesayError, MediaError

log = logging.getLogger("foresay.desk")

UNKNOWN = "There is no such token, or it has expired or was taken back. Make a new one on the page You."
ABSENT = "There is nothing of yours here by that id."
CHANGED = "The draft was saved elsewhere since you saw that revision. Nothing was changed. Look at what it says now."
BROKEN = "Something failed on our side. What you asked for was not done."

READ: dict[int, Any] = dict.fromkeys((401, 403, 422, 500), ErrorOut)
"""What any operation can answer besides what it is for."""
ASKED = READ | {404: ErrorOut}
"""The same for one that names a row."""
SENT = READ | dict.fromkeys((400, 413), ErrorOut)
"""The same for one that takes a body."""


def install(api: NinjaAPI) -> None:
    """Let `api` say everything that can go wrong in these words."""

    def say(request: HttpRequest, status: int, message: str, **more: Any) -> HttpResponse:
        return api.create_response(request, {"error": message, **more}, status=status)

    def http(request: HttpRequest, error: HttpError) -> HttpResponse:
        said = (
            error.__cause__ if isinstance(error.__cause__, HttpError) else error
        )  # ninja wraps what the parser raises
        return say(request, error.status_code, str(said))

    def unknown(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
        response = say(request, 401, UNKNOWN)
        response["WWW-Authenticate"] = "Bearer"
        return response

    def invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
        said = [f"{_field(each)}: {each['msg'].rstrip('.')}." for each in error.errors]
        return say(request, 422, " ".join(dict.fromkeys(said)))

    def changed(request: HttpRequest, error: ChangedElsewhere) -> HttpResponse:
        return say(request, 409, CHANGED, revision=error.draft.revision, draft=draft_out(error.draft))

    def cannot_send(request: HttpRequest, error: CannotSend) -> HttpResponse:
        against = [
            AgainstOut(
                account=each.account.pk if each.account else None,
                what=each.problem.what,
                fix=each.problem.fix,
                field=each.problem.field,
            ).model_dump(mode="json")
            for each in error.against
        ]
        return say(request, 422, str(error), against=against)

    def broken(request: HttpRequest, error: Exception) -> HttpResponse:
        log.error("A call failed", exc_info=error)
        return say(request, 500, BROKEN)

    handlers: dict[type[Exception], Any] = {
        HttpError: http,
        AuthenticationError: unknown,
        ValidationError: invalid,
        Http404: lambda request, error: say(request, 404, ABSENT),
        ChangedElsewhere: changed,
        CannotSend: cannot_send,
        CannotDo: lambda request, error: say(request, 409, str(error)),
        IsOff: lambda request, error: say(request, 409, str(error)),
        CannotAdd: lambda request, error: say(request, 422, str(error)),
        MediaError: lambda request, error: say(request, status_of(error), str(error)),
        ForesayError: lambda request, error: say(request, 500, str(error)),
        Exception: broken,
    }
    for kind, handler in handlers.items():
        api.add_exception_handler(kind, handler)


def _field(each: dict[str, Any]) -> str:
    """The name of what was wrong, as its sender knows it."""
    where = [str(part) for part in each["loc"]]
    return ".".join(where[2:] if where[:1] == ["body"] else where[1:]) or "body"
