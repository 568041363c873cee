"""Who a program speaks for."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils import timezone
from ninja.security import HttpBearer

from foresay.desk.members.models import Member
from foresay.desk.members.queries import token_for
from foresay.desk.members.services import note_use

SCOPE = "check"
MAX_TOKEN = 200
"""Characters of a token we look at; ours have 47."""


class Bearer(HttpBearer):
    """`Authorization: Bearer fsy_...`"""

    def authenticate(self, request: HttpRequest, token: str) -> Member | None:
        """The token's member, or None when the token is unknown, expired, taken back or for something else."""
        now = timezone.now()
        found = token_for(token, scope=SCOPE, now=now) if len(token) <= MAX_TOKEN and token.isascii() else None
        if found is None:
            return None
        note_use(found, now=now)
        return found.member
