"""Reads about members. Each starts from the member who asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from foresay import Author
from foresay.desk.members.models import Member, NotAProblem, Profile, Token
from foresay.desk.members.tokens import hashed
from foresay.model import Accepted


def anybody() -> bool:
    """Whether the desk has a member yet; until then the first who comes may sign up."""
    return Member.objects.exists()


def profile_of(member: Member) -> Profile:
    """The member's profile; an empty one, not yet saved, when they have told nothing."""
    return Profile.objects.visible_to(member).first() or Profile(member=member)


def accepted_by(member: Member) -> frozenset[Accepted]:
    """What the member called no problem."""
    rows = NotAProblem.objects.visible_to(member).values_list("rule", "words")
    return frozenset(Accepted(rule, words) for rule, words in rows)


def author_of(member: Member) -> Author:
    """The member as the engine knows them: their profile and what they accepted. Two queries."""
    return replace(profile_of(member).as_author(), accepted=accepted_by(member))


def token_for(secret: str, *, now: datetime) -> Token | None:
    """The usable token that `secret` is, with its member; None when there is none."""
    return Token.objects.usable(now).filter(hash=hashed(secret)).select_related("member").first()
