"""Connecting: the app is made known to the member's own server, the member says yes there, and the code becomes a token."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Mapping
from datetime import datetime
from urllib.parse import urlencode, urlsplit

from foresay.networks.contract import Access, Asked, CannotConnect, Connected, Post, Visit
from foresay.networks.mastodon.connector import MastodonConnector, described
from foresay.networks.mastodon.record import CAPABILITY, SCOPES
from foresay.networks.web import Unreachable, Web

BY_HAND = "urn:ietf:wg:oauth:2.0:oob"
"""The address that means: show the code, nobody can be led back."""


class Mastodon:
    """The network. Holds nothing."""

    capability = CAPABILITY
    asks = (
        Asked(
            "server",
            "Your server",
            "address",
            help="The part behind the second @ of your account.",
            example="mastodon.social",
        ),
    )

    def begin(self, given: Mapping[str, str], back: str, web: Web) -> Visit:
        """Make us known to the server, and lead to its page. Raises CannotConnect."""
        server = _server(given.get("server", ""), web)
        back = back or BY_HAND
        app = _asked(
            web,
            server,
            "/api/v1/apps",
            {"client_name": "Foresay", "redirect_uris": back, "scopes": " ".join(SCOPES)},
        )
        client, secret = str(app.get("client_id", "")), str(app.get("client_secret", ""))
        if not client or not secret:
            raise CannotConnect(
                f"{_name(server)} did not answer as a Mastodon server does. Is the address right?", "server"
            )
        verifier, state = secrets.token_urlsafe(48), secrets.token_urlsafe(24)
        question = {
            "response_type": "code",
            "client_id": client,
            "redirect_uri": back,
            "scope": " ".join(SCOPES),
            "state": state,
            "code_challenge": _challenge(verifier),
            "code_challenge_method": "S256",
        }
        kept = {
            "server": server,
            "client_id": client,
            "client_secret": secret,
            "verifier": verifier,
            "state": state,
            "back": back,
        }
        return Visit(f"{server}/oauth/authorize?{urlencode(question)}", kept, code_by_hand=back == BY_HAND)

    def complete(self, kept: Mapping[str, str], answer: Mapping[str, str], web: Web) -> Connected:
        """The code that came back becomes a token. Raises CannotConnect."""
        server, by_hand = kept["server"], kept["back"] == BY_HAND
        if not by_hand and not secrets.compare_digest(answer.get("state", "").encode(), kept["state"].encode()):
            raise CannotConnect("That answer belongs to another attempt, so nothing was connected. Start once more.")
        code = answer.get("code", "").strip()
        if not code:
            raise CannotConnect(
                f"{_name(server)} did not say yes, so nothing was connected. You can start once more.", "code"
            )
        token = _asked(
            web,
            server,
            "/oauth/token",
            {
                "grant_type": "authorization_code",
                "code": code,
                "client_id": kept["client_id"],
                "client_secret": kept["client_secret"],
                "redirect_uri": kept["back"],
                "code_verifier": kept["verifier"],
            },
            "code",
        )
        secret = str(token.get("access_token", ""))
        scopes = str(token.get("scope") or " ".join(SCOPES))  # a server may leave out what it gave as asked
        if not secret:
            raise CannotConnect(f"{_name(server)} did not take that code. It works once only: start once more.", "code")
        access = Access(
            server,
            "",
            "",
            {
                "token": secret,
                "client_id": kept["client_id"],
                "client_secret": kept["client_secret"],
                "scopes": scopes,
            },
        )
        try:
            who = described(access, web)
        except Unreachable as problem:
            raise CannotConnect(f"{problem} Nothing was connected. Try again in a while.") from problem
        if who is None:
            raise CannotConnect(f"{_name(server)} does not say whose account that is. Start once more.")
        return who

    def new_key(self, now: datetime) -> str:
        """Any string will do, as long as nobody has it."""
        return secrets.token_hex(16)

    def cost(self, post: Post) -> None:
        """Nothing."""

    def open(self, access: Access, web: Web) -> MastodonConnector:
        """The account's connector."""
        return MastodonConnector(access, web)


def _challenge(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _server(said: str, web: Web) -> str:
    """The server's origin from what a person writes: "mastodon.example", "https://mastodon.example/@ana", "@ana@mastodon.example"."""
    said = said.strip()
    try:
        return web.server(said if "://" in said or " " in said else said.rsplit("@", 1)[-1])
    except ValueError as wrong:
        raise CannotConnect(f"{wrong} It looks like mastodon.social.", "server") from wrong


def _name(server: str) -> str:
    return urlsplit(server).netloc


def _asked(web: Web, server: str, path: str, form: Mapping[str, str], about: str = "server") -> Mapping[str, object]:
    """A form sent, and the object that came back. Raises CannotConnect."""
    try:
        answer = web.ask("POST", server + path, form=form)
    except Unreachable as problem:
        raise CannotConnect(f"{problem} Is the address right?", "server") from problem
    said = answer.json()
    if answer.ok and isinstance(said, dict):
        return said
    if answer.status == 429:
        raise CannotConnect(f"{answer.host} takes no more questions for now. Try again in a few minutes.")
    if about == "code":
        raise CannotConnect(f"{answer.host} did not take that code. It works once only: start once more.", "code")
    raise CannotConnect(
        f"{answer.host} did not answer as a Mastodon server does ({answer.status}). Is the address right?", "server"
    )
