"""Making and recognising tokens, and what they may be for."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

PREFIX = "fsy_"
"""How a Foresay token begins, so that secret scanners (and ours) know one when they see it."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Something that a program may be let do. `name` and `says` are for its owner."""

    value: str
    name: str
    says: str


SCOPES = (
    Scope("check", "Check words", "It is told what Foresay would tell you. Nothing that it sends is kept."),
    Scope("read", "See what is yours", "Your accounts, your drafts, and what goes out or went out."),
    Scope("write", "Write drafts", "It can add, change and delete them, and add photos, films and sounds."),
    Scope("publish", "Publish", "It can send, plan, hold, change and take down, and let a program be told of it."),
)
"""All of them, from the least to the most."""


def new_secret() -> str:
    """A fresh token: 256 random bits."""
    return PREFIX + secrets.token_urlsafe(32)


def hashed(secret: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(secret.encode()).hexdigest()


def in_words(scopes: list[str]) -> str:
    """What a token is for, for lists: "Check words, write drafts"."""
    names = [scope.name for scope in SCOPES if scope.value in scopes]
    return ", ".join(names[:1] + [name[0].lower() + name[1:] for name in names[1:]])
