"""A request that got past the door."""

from __future__ import annotations

from django.http import HttpRequest

from foresay.desk.members.models import Member


class MemberRequest(HttpRequest):
    """A request whose user is a member: every view sees one, unless it says that it needs no sign-in."""

    user: Member
