"""Signing in on a network's own page (OAuth 2.0, by a code), for networks on which one brings a developer app of one's own."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Iterable, Mapping
from urllib.parse import urlencode

from foresay.networks.contract import CannotConnect, Visit


def visit(
    name: str,
    page: str,
    *,
    client: str,
    back: str,
    scopes: Iterable[str],
    kept: Mapping[str, str],
    verifier: str = "",
) -> Visit:
    """Lead to the page on which the member says yes; `kept` is kept along with what proves the answer.

    `verifier`: for networks that want to be shown it later (PKCE). Raises CannotConnect.
    """
    if not back:
        raise CannotConnect(
            f"{name} leads back to this desk, and the desk has no address to be led back to. Whoever runs it can set one."
        )
    state = secrets.token_urlsafe(24)
    question = {
        "response_type": "code",
        "client_id": client,
        "redirect_uri": back,
        "scope": " ".join(scopes),
        "state": state,
    }
    if verifier:
        question |= {"code_challenge": challenge(verifier), "code_challenge_method": "S256"}
    known = {"client_id": client, "back": back, "state": state, "verifier": verifier}
    return Visit(f"{page}?{urlencode(question)}", {**kept, **known})


def code(name: str, kept: Mapping[str, str], answer: Mapping[str, str]) -> str:
    """The code that came back, if it belongs to this attempt. Raises CannotConnect."""
    state = kept.get("state", "")
    told = answer.get("state", "").encode("utf-8", "replace")
    if not state or not secrets.compare_digest(told, state.encode()):
        raise CannotConnect("That answer belongs to another attempt, so nothing was connected. Start once more.")
    found = answer.get("code", "").strip()
    if not found:
        raise CannotConnect(f"{name} did not say yes, so nothing was connected. You can start once more.", "code")
    return found


def new_verifier() -> str:
    """Something that nobody can guess, to be shown later."""
    return secrets.token_urlsafe(48)


def challenge(verifier: str) -> str:
    """What proves later that we know the verifier (PKCE, S256)."""
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def basic(client: str, secret: str) -> str:
    """The header by which an app shows its secret."""
    return "Basic " + base64.b64encode(f"{client}:{secret}".encode()).decode()


def scopes_of(said: str) -> tuple[str, ...]:
    """The scopes of a grant; networks part them by spaces or by commas."""
    return tuple(said.replace(",", " ").split())
