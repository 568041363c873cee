"""The Admin API key, and the short-lived tokens that are made of it: the key itself never travels."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from typing import Any

LASTS = 300
"""Seconds for which a token is good: the most that Ghost takes."""

_KEY = re.compile(r"[0-9a-f]{8,64}:(?:[0-9a-f]{2}){16,64}", re.IGNORECASE)


def is_key(said: str) -> bool:
    """Whether it has the form of an Admin API key, "id:secret", both in hex."""
    return _KEY.fullmatch(said) is not None


def token(key: str, now: float) -> str:
    """A JSON Web Token, signed with the secret (HS256). `now` in seconds since 1970. Raises ValueError for what is no key."""
    if not is_key(key):
        raise ValueError("no Admin API key")
    name, _, secret = key.partition(":")
    head = {"alg": "HS256", "typ": "JWT", "kid": name}
    claims = {"iat": int(now), "exp": int(now) + LASTS, "aud": "/admin/"}
    said = f"{_written(head)}.{_written(claims)}"
    seal = hmac.new(bytes.fromhex(secret), said.encode(), hashlib.sha256).digest()
    return f"{said}.{_encoded(seal)}"


def _written(part: dict[str, Any]) -> str:
    return _encoded(json.dumps(part, separators=(",", ":")).encode())


def _encoded(part: bytes) -> str:
    return base64.urlsafe_b64encode(part).rstrip(b"=").decode()
