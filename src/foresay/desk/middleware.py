"""What holds for every request: a limit on its size, who may come in, and that nothing is kept in a cache."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.shortcuts import render

from foresay.desk.media.arriving import largest_body, takes_files, too_large

Respond = Callable[[HttpRequest], HttpResponseBase]

TOO_LARGE = "That is more than 5 MB, more than we read at once. Nothing was changed. Check it in parts."


def wants_json(request: HttpRequest) -> bool:
    """Whether a program asks rather than a page."""
    return request.path.startswith("/api/") or "application/json" in request.headers.get("Accept", "")


class BodyLimitMiddleware:
    """Refuses a body over the limit before reading it, with a message that says what to do."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        length = request.META.get("CONTENT_LENGTH") or "0"
        most = largest_body() if takes_files(request) else settings.DATA_UPLOAD_MAX_MEMORY_SIZE
        if not length.isdigit() or int(length) <= most:
            return self.get_response(request)
        if takes_files(request):
            return JsonResponse({"error": str(too_large())}, status=413)
        if wants_json(request):
            return JsonResponse({"error": TOO_LARGE}, status=413)
        return render(request, "413.html", {"message": TOO_LARGE}, status=413)


class PrivateMiddleware:
    """Keeps pages out of every cache, and browser features we never use switched off."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if not response.has_header("Cache-Control"):
            response["Cache-Control"] = "private, no-store"
        response["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), interest-cohort=()"
        return response


class SignedInMiddleware(LoginRequiredMiddleware):
    """Every page needs a member unless it says otherwise; the API asks for a token itself."""

    def process_view(
        self,
        request: HttpRequest,
        view_func: Callable[..., HttpResponseBase],
        view_args: tuple[Any, ...],
        view_kwargs: dict[str, Any],
    ) -> HttpResponseBase | None:
        """Send who is not signed in to the door."""
        if request.path.startswith("/api/v1/"):
            return None
        return super().process_view(request, view_func, view_args, view_kwargs)
