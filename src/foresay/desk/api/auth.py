"""Who a program speaks for, and what it may do."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from ninja.errors import AuthorizationError
from ninja.security import HttpBearer

from foresay.desk.members.models import Member
from foresay.desk.members.queries import token_for
from foresay.desk.members.services import note_use

MAX_TOKEN = 200
"""Characters of a token we look at; ours have 47."""
SCOPE = "x-scope"
BEYOND = "This token is not for that: it needs “{}”. Make one that may, on the page You, under Tokens."


class Bearer(HttpBearer):
    """`Authorization: Bearer fsy_...`, for one of `tokens.SCOPES`."""

    def __init__(self, scope: str) -> None:
        super().__init__()
        self.scope = scope

    def authenticate(self, request: HttpRequest, token: str) -> Member | None:
        """The token's member, or None when the token is unknown, expired or taken back. Raises AuthorizationError beyond its scopes."""
        now = timezone.now()
        found = token_for(token, now=now) if len(token) <= MAX_TOKEN and token.isascii() else None
        if found is None:
            return None
        note_use(found, now=now)
        if self.scope not in found.scopes:
            raise AuthorizationError(message=BEYOND.format(self.scope))
        return found.member


def needs(scope: str) -> dict[str, Any]:
    """What an operation says of the scope that it needs: to ninja, and in the OpenAPI document."""
    return {"auth": Bearer(scope), "openapi_extra": {SCOPE: scope}}


def with_scopes(document: dict[str, Any]) -> None:
    """Put each operation's scope where the OpenAPI document has a place for it; ninja leaves that empty."""
    for methods in document["paths"].values():
        for operation in methods.values():
            operation["security"] = [{"Bearer": [operation.pop(SCOPE)]}]


def member_of(request: HttpRequest) -> Member:
    """As whom the program asks."""
    member: Member = request.auth  # type: ignore[attr-defined]  # set by ninja
    return member
