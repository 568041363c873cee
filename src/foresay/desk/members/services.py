"""Writes about members."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db.models import Q

from foresay.desk.members.models import Member, NotAProblem, Token
from foresay.desk.members.tokens import hashed, new_secret
from foresay.model import Accepted

USE_NOTED_EVERY = timedelta(minutes=1)
"""How exact "last used" is: noting each call would make every check a write."""


def accept(member: Member, what: Iterable[Accepted]) -> None:
    """Remember findings as no problem. Saying it twice changes nothing."""
    rows = [NotAProblem(member=member, rule=each.rule, words=each.words) for each in what]
    NotAProblem.objects.bulk_create(rows, ignore_conflicts=True)


def unaccept(member: Member, what: Iterable[Accepted]) -> None:
    """Forget acceptances, so that these findings are told again."""
    chosen = Q(pk__in=[])
    for each in what:
        chosen |= Q(rule=each.rule, words=each.words)
    NotAProblem.objects.visible_to(member).filter(chosen).delete()


def make_token(
    member: Member, *, name: str, days: int | None, now: datetime, scopes: Iterable[str] = ("check",)
) -> tuple[Token, str]:
    """A new token for `scopes` and its secret, which nobody can show again. `days` of None: it does not expire."""
    secret = new_secret()
    token = Token.objects.create(
        member=member,
        name=name,
        hash=hashed(secret),
        start=secret[:8],
        scopes=list(scopes),
        expires_at=now + timedelta(days=days) if days else None,
    )
    return token, secret


def note_use(token: Token, *, now: datetime) -> None:
    """Note that a token was used, to the minute."""
    if token.used_at is None or now - token.used_at >= USE_NOTED_EVERY:
        Token.objects.filter(pk=token.pk).update(used_at=now)
