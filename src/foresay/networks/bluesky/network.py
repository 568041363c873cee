"""Connecting: a handle and an app password make a session."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

from foresay.networks.bluesky.connector import BlueskyConnector
from foresay.networks.bluesky.keys import tid
from foresay.networks.bluesky.record import CAPABILITY
from foresay.networks.bluesky.session import described, error, made_session, with_tokens
from foresay.networks.contract import Access, Asked, CannotConnect, Connected, Post
from foresay.networks.web import Unreachable, Web

USUAL = "https://bsky.social"
"""Where most accounts live."""

_HANDLE = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*")


class Bluesky:
    """The network. Holds nothing."""

    capability = CAPABILITY
    asks = (
        Asked("handle", "Your handle", example="ana.bsky.social"),
        Asked(
            "password",
            "An app password",
            "secret",
            help="Make one in Bluesky under Settings, Privacy and security, App passwords. Your real password is not needed.",
        ),
        Asked(
            "server", "Your server", "address", help="Only if it is not Bluesky's own.", example=USUAL, required=False
        ),
    )

    def begin(self, given: Mapping[str, str], back: str, web: Web) -> Connected:
        """Sign in. The password is used this once and not kept. Raises CannotConnect."""
        handle = given.get("handle", "").strip().removeprefix("@").lower()
        if not _HANDLE.fullmatch(handle):
            raise CannotConnect("That is no handle. It looks like ana.bsky.social.", "handle")
        password = given.get("password", "").strip()
        if not password:
            raise CannotConnect("An app password is needed to speak for the account.", "password")
        server = _server(given.get("server", ""), web)
        url = f"{server}/xrpc/com.atproto.server.createSession"
        try:
            answer = web.ask("POST", url, json={"identifier": handle, "password": password})
        except Unreachable as problem:
            raise CannotConnect(f"{problem} Nothing was connected.", "server") from problem
        said = answer.json()
        if answer.status == 429:
            raise CannotConnect(f"{answer.host} takes no more sign-ins for now. Try again in a few minutes.")
        if error(answer) == "AuthFactorTokenRequired":
            raise CannotConnect("That is your real password. Make an app password in Bluesky's settings.", "password")
        if error(answer) == "AccountTakedown":
            raise CannotConnect(f"{answer.host} has taken that account down.", "handle")
        if answer.status in (400, 401) and error(answer):
            raise CannotConnect(f"{answer.host} does not know that handle with that app password.", "password")
        if not answer.ok or not made_session(said) or not said.get("did"):
            raise CannotConnect(
                f"{answer.host} did not answer as a server of Bluesky's kind does ({answer.status}).", "server"
            )
        if said.get("active") is False:
            raise CannotConnect("That account is switched off. Switch it on in Bluesky's settings first.", "handle")
        return described(with_tokens(Access(server, "", f"@{handle}"), said))

    def complete(self, kept: Mapping[str, str], answer: Mapping[str, str], web: Web) -> Connected:
        """There is nothing to come back from."""
        raise CannotConnect("Bluesky is connected with an app password. Start once more.")

    def new_key(self, now: datetime) -> str:
        """The record key under which the post will stand."""
        return tid(now)

    def cost(self, post: Post) -> None:
        """Nothing."""

    def open(self, access: Access, web: Web) -> BlueskyConnector:
        """The account's connector."""
        return BlueskyConnector(access, web)


def _server(said: str, web: Web) -> str:
    try:
        return web.server(said.strip() or USUAL)
    except ValueError as wrong:
        raise CannotConnect(f"{wrong} Bluesky's own is {USUAL}.", "server") from wrong
