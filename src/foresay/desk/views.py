"""Small pages of the frame: health, theme, and what is said when something goes wrong."""

from __future__ import annotations

import sys
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_POST

from foresay.desk.frame import THEME_COOKIE, THEMES
from foresay.desk.middleware import wants_json

A_YEAR = 365 * 24 * 3600


@login_not_required
@require_GET
def healthz(request: HttpRequest) -> HttpResponse:
    """Whether the desk and its database answer."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok\n", content_type="text/plain")


@login_not_required
@require_POST
def theme(request: HttpRequest) -> HttpResponse:
    """Keep the chosen theme and go back to the page."""
    chosen = request.POST.get("theme", "")
    back = request.headers.get("Referer", "")
    safe = url_has_allowed_host_and_scheme(back, {request.get_host()}, require_https=request.is_secure())
    response = redirect(back if safe else "/")
    response.set_cookie(
        THEME_COOKIE,
        chosen if chosen in THEMES else "system",
        max_age=A_YEAR,
        samesite="Lax",
        httponly=True,
        secure=request.is_secure(),
    )
    return response


def _said(request: HttpRequest, status: int, message: str) -> HttpResponseBase:
    if wants_json(request):
        return JsonResponse({"error": message}, status=status)
    return render(request, f"{status}.html", status=status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponseBase:
    """400."""
    return _said(request, 400, "We could not read that request. Nothing was changed.")


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponseBase:
    """403."""
    return _said(request, 403, "That is not open to you.")


def absent(request: HttpRequest, exception: Exception) -> HttpResponseBase:
    """404: absent and forbidden look the same."""
    return _said(request, 404, "There is nothing here, or it is not yours to see.")


def failed(request: HttpRequest) -> HttpResponseBase:
    """500: without any of the request in it; 507 where the disk is full, which its owner can mend."""
    if is_full(sys.exc_info()[1]):
        return _said(
            request, 507, "The disk of this computer is full, so nothing was changed. Make room, then try again."
        )
    return _said(request, 500, "Something failed on our side. What was saved before is safe.")


def is_full(problem: BaseException | None) -> bool:
    """Whether a database could not write because its disk is full."""
    cause = problem.__cause__ if isinstance(problem, DatabaseError) else None
    return getattr(cause, "sqlite_errorname", "") == "SQLITE_FULL" or getattr(cause, "sqlstate", "") == "53100"


@login_not_required
def stale_form(request: HttpRequest, reason: str = "", **kwargs: Any) -> HttpResponseBase:
    """A form whose token is missing or old: usually a tab from before one signed in."""
    if wants_json(request):
        return JsonResponse(
            {"error": "This page is older than your sign-in. Copy your words, then reload."}, status=403
        )
    return render(request, "403_csrf.html", status=403)
