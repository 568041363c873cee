"""Connecting: the site's address, and an Admin API key that its owner made for us in the site's settings."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime
from urllib.parse import urljoin, urlsplit

from foresay.networks.contract import Access, Asked, CannotConnect, Connected, Post, SignIn
from foresay.networks.ghost.api import described, place
from foresay.networks.ghost.connector import GhostConnector
from foresay.networks.ghost.key import is_key
from foresay.networks.ghost.record import CAPABILITY
from foresay.networks.web import Unreachable, Web, origin


class Ghost:
    """The network. Holds nothing."""

    capability = CAPABILITY
    asks = (
        Asked("server", "Your site's address", "address", example="blog.example"),
        Asked(
            "key",
            "Admin API key",
            "secret",
            help="On your site: Settings, Integrations, Add custom integration. Copy its Admin API key.",
        ),
    )

    def begin(self, given: Mapping[str, str], back: str, web: Web) -> Connected:
        """Look whether the site is a Ghost that knows the key. Raises CannotConnect."""
        access = _access(given.get("server", ""), given.get("key", "").strip(), web)
        access = _led(access, web)
        try:
            who = described(access, web)
        except Unreachable as problem:
            raise CannotConnect(f"{problem} Is the address right?", "server") from problem
        if isinstance(who, SignIn):
            raise CannotConnect(f"{who.why} Copy the Admin API key once more, or make a new integration.", "key")
        return who

    def complete(self, kept: Mapping[str, str], answer: Mapping[str, str], web: Web) -> Connected:
        """Nobody is ever led away from here, so nobody comes back."""
        raise CannotConnect("A Ghost site is connected by its key alone. Start once more.")

    def new_key(self, now: datetime) -> str:
        """Twenty characters that are a slug as they are."""
        return secrets.token_hex(10)

    def cost(self, post: Post) -> None:
        """Nothing: what it costs to run the site, it costs anyway."""

    def open(self, access: Access, web: Web) -> GhostConnector:
        """The site's connector."""
        return GhostConnector(access, web)


def _access(said: str, key: str, web: Web) -> Access:
    """What the answers mean, before anybody is asked. Raises CannotConnect."""
    try:
        server = web.server(said)
    except ValueError as wrong:
        raise CannotConnect(f"{wrong} It looks like blog.example.", "server") from wrong
    if not is_key(key):
        raise CannotConnect(
            "That is no Admin API key. It has two parts with a colon between; the Content API key is another one.",
            "key",
        )
    written = said.strip() if "://" in said else f"https://{said.strip()}"
    folder = urlsplit(written).path.partition("/ghost")[0].rstrip("/")
    return Access(server, "", "", {"key": key, "path": folder})


def _led(access: Access, web: Web) -> Access:
    """The site at its own address: from http to https it leads by itself. Anywhere else a person must say. Raises CannotConnect."""
    try:
        answer = web.ask("GET", place(access) + "site/")
    except Unreachable as problem:
        raise CannotConnect(f"{problem} Is the address right?", "server") from problem
    there = urljoin(place(access) + "site/", answer.headers.get("location", ""))
    if not 300 <= answer.status < 400 or there == place(access) + "site/":
        return access
    try:
        server = web.server(there)
    except ValueError:
        server = ""
    before, after = urlsplit(access.server), urlsplit(server)
    if server and before.hostname == after.hostname and after.scheme == "https":
        return Access(server, "", "", access.credentials)
    name = urlsplit(origin(there)).netloc if server else "another place"
    raise CannotConnect(f"{answer.host} leads to {name}. If your Ghost is there, give that as the address.", "server")
