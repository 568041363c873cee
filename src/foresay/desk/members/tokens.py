"""Making and recognising tokens."""

from __future__ import annotations

import hashlib
import secrets

PREFIX = "fsy_"
"""How a Foresay token begins, so that secret scanners (and ours) know one when they see it."""


def new_secret() -> str:
    """A fresh token: 256 random bits."""
    return PREFIX + secrets.token_urlsafe(32)


def hashed(secret: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(secret.encode()).hexdigest()
