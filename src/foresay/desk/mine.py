"""Everything of mine: take it along, or delete it. The one place that knows all rows a member owns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import logout
from django.db import models, transaction
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods

from foresay.desk.accounts.models import Account, Slot
from foresay.desk.deeper.models import DeeperReader
from foresay.desk.drafts.models import Draft, DraftVersion
from foresay.desk.lines import services as lines
from foresay.desk.lines.models import Belonging, Line
from foresay.desk.lines.queries import led_alone_by
from foresay.desk.media import queries as media_queries
from foresay.desk.media import services as media
from foresay.desk.media.models import Stored
from foresay.desk.members.models import Call, Member, NotAProblem, Profile, Token
from foresay.desk.members.requests import MemberRequest
from foresay.desk.publishing.models import Change, Part, Publication, Step
from foresay.desk.review.models import GuestLink, Opinion, Remark, Review
from foresay.desk.webhooks.models import Delivery, Hook

VERSION = 1
"""The version of the exported shape."""

Rows = Callable[[Member], "models.QuerySet[Any]"]

OWNED: dict[str, tuple[Rows, frozenset[str]]] = {
    "profile": (Profile.objects.visible_to, frozenset({"id", "member"})),
    "not_a_problem": (NotAProblem.objects.visible_to, frozenset({"id", "member"})),
    "tokens": (Token.objects.visible_to, frozenset({"id", "member", "hash"})),
    "deeper_reader": (DeeperReader.objects.visible_to, frozenset({"member", "sealed_key"})),
    "calls": (Call.objects.visible_to, frozenset({"id", "member"})),
    "hooks": (Hook.objects.owned_by, frozenset({"member", "line", "sealed_secret"})),
    "deliveries": (Delivery.objects.owned_by, frozenset()),
    "drafts": (Draft.objects.visible_to, frozenset({"member"})),
    "media": (Stored.objects.visible_to, frozenset({"member"})),
    "draft_versions": (DraftVersion.objects.visible_to, frozenset({"id"})),
    "accounts": (Account.objects.owned_by, frozenset({"member", "line", "sealed_credentials", "busy_until"})),
    "account_slots": (Slot.objects.owned_by, frozenset({"id"})),
    "publications": (Publication.objects.owned_by, frozenset({"member"})),
    "posts": (Part.objects.owned_by, frozenset({"id", "account"})),
    "changes": (Change.objects.owned_by, frozenset({"id", "account", "asked_by"})),
    "log": (Step.objects.owned_by, frozenset({"id", "member"})),
    "belongings": (Belonging.objects.owned_by, frozenset({"id", "member"})),
    "lines": (Line.objects.visible_to, frozenset()),
    "reviews": (Review.objects.owned_by, frozenset({"asked_by"})),
    "opinions": (Opinion.objects.owned_by, frozenset({"id"})),
    "remarks": (Remark.objects.owned_by, frozenset({"id"})),
    "guest_links": (GuestLink.objects.visible_to, frozenset({"hash", "made_by"})),
}
"""Every kind of row that is a member's: how to ask for them, and the columns that stay here or say nothing to anyone.

A line and what it owns are not theirs alone, so its accounts stay; the copy says which lines they belong to.
"""


def everything_of(member: Member) -> dict[str, Any]:
    """All that the desk keeps of a member, as JSON can hold it; their password's hash and their tokens' stay here."""
    rows = {
        name: [_plain(row, left_out) for row in visible_to(member)] for name, (visible_to, left_out) in OWNED.items()
    }
    return {"version": VERSION, "name": member.username, "joined_at": member.joined_at, **rows}


def _plain(row: models.Model, left_out: frozenset[str]) -> dict[str, Any]:
    columns = [column for column in row._meta.concrete_fields if column.name not in left_out]
    return {column.name: column.value_from_object(row) for column in columns}


@require_GET
def export(request: MemberRequest) -> HttpResponse:
    """A file with everything of mine."""
    response = JsonResponse(everything_of(request.user), json_dumps_params={"ensure_ascii": False, "indent": 2})
    response["Content-Disposition"] = 'attachment; filename="foresay.json"'
    return response


@dataclass(frozen=True, slots=True)
class Leave:
    """Asked before everything is deleted. `wrong`: that was not the password; `led` are lines that nobody else leads."""

    wrong: bool
    led: list[Line]


@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def leave(request: MemberRequest) -> HttpResponse:
    """Delete everything of mine, after the password; the database takes all owned rows with the member, then the files go."""
    wrong = False
    if request.method == "POST":
        member = Member.objects.get(pk=request.user.pk)
        if member.check_password(request.POST.get("password", "")):
            logout(request)
            files = media_queries.digests_of(member)
            with transaction.atomic():
                lines.leave_all(member)
                member.delete()
            media.remove_unnamed(files)
            return redirect("account_login")
        wrong = True
    page = Leave(wrong, list(led_alone_by(request.user)))
    return render(request, "members/leave.html", {"page": page}, status=422 if wrong else 200)
