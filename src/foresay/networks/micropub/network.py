"""Connecting: the site says where it takes posts; its owner says yes there (IndieAuth), or pastes a token that the site gave."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Mapping
from datetime import datetime
from urllib.parse import urlencode, urlsplit

from foresay.networks.contract import Access, Asked, CannotConnect, Connected, Post, SignIn, Visit
from foresay.networks.micropub.connector import MicropubConnector
from foresay.networks.micropub.discovery import NotThere, Site, discover, reached, same
from foresay.networks.micropub.record import CAPABILITY
from foresay.networks.micropub.session import SCOPES, Session, described, tokens
from foresay.networks.web import Unreachable, Web, origin

ANOTHER = "That answer belongs to another attempt, so nothing was connected. Start once more."


class Micropub:
    """The network. Holds nothing."""

    capability = CAPABILITY
    asks = (
        Asked("server", "Your site's address", "address", example="ana.example"),
        Asked(
            "token",
            "Token",
            "secret",
            help="Only if your site gave you one to paste. Otherwise leave it empty: your site will ask you.",
            required=False,
        ),
    )

    def begin(self, given: Mapping[str, str], back: str, web: Web) -> Visit | Connected:
        """Look at the site, and lead to its own page; a pasted token needs no visit. Raises CannotConnect."""
        site = _site(given.get("server", ""), web)
        if token := given.get("token", "").strip():
            return _connected(_access(site, {"token": token}), web, "token")
        if not site.authorization or not site.token:
            raise CannotConnect("The site has no page to say yes on. Paste a token that it gives you.", "token")
        if not back:
            raise CannotConnect("Your site cannot lead back to this desk. Paste a token that it gives you.", "token")
        verifier, state = secrets.token_urlsafe(48), secrets.token_urlsafe(24)
        client = f"{origin(back)}/"
        question = {
            "response_type": "code",
            "client_id": client,
            "redirect_uri": back,
            "state": state,
            "code_challenge": _challenge(verifier),
            "code_challenge_method": "S256",
            "scope": " ".join(SCOPES),
            "me": site.me,
        }
        kept = {
            "me": site.me,
            "micropub": site.micropub,
            "authorization": site.authorization,
            "token_endpoint": site.token,
            "issuer": site.issuer,
            "revocation_endpoint": site.revocation,
            "verifier": verifier,
            "state": state,
            "client_id": client,
            "back": back,
        }
        join = "&" if "?" in site.authorization else "?"
        return Visit(f"{site.authorization}{join}{urlencode(question)}", kept)

    def complete(self, kept: Mapping[str, str], answer: Mapping[str, str], web: Web) -> Connected:
        """The code that came back becomes a token. Raises CannotConnect."""
        if not secrets.compare_digest(answer.get("state", "").encode(), kept["state"].encode()):
            raise CannotConnect(ANOTHER)
        if kept["issuer"] and answer.get("iss", "") != kept["issuer"]:
            raise CannotConnect(ANOTHER)  # else another site could have our code spent at its own
        code = answer.get("code", "").strip()
        if not code:
            raise CannotConnect("Your site did not say yes, so nothing was connected. You can start once more.")
        said = _token(kept, code, web)
        site = Site(kept["me"], kept["micropub"], kept["authorization"], kept["token_endpoint"])
        me = str(said.get("me") or "")
        if not same(me, site.me):
            site = _confirmed(me, site, web)
        known = tokens(said) | {name: kept[name] for name in ("token_endpoint", "revocation_endpoint", "client_id")}
        if isinstance(scope := said.get("scope"), str):
            known["scope"] = scope
        return _connected(_access(site, known), web, "")

    def new_key(self, now: datetime) -> str:
        """A day and a few characters: where the site takes it as a hint, it is the end of the post's address."""
        return f"{now:%Y%m%d}-{secrets.token_hex(5)}"

    def cost(self, post: Post) -> None:
        """Nothing: what it costs to run the site, it costs anyway."""

    def open(self, access: Access, web: Web) -> MicropubConnector:
        """The site's connector."""
        return MicropubConnector(access, web)


def _site(said: str, web: Web) -> Site:
    """The site at the address that a person gave. Raises CannotConnect."""
    try:
        server = web.server(said)
    except ValueError as wrong:
        raise CannotConnect(f"{wrong} It looks like ana.example.", "server") from wrong
    written = said.strip() if "://" in said else f"https://{said.strip()}"
    try:
        return discover(server + (urlsplit(written).path or "/"), web)
    except ValueError as wrong:
        raise CannotConnect(f"The site names an address that is not safe. {wrong}", "server") from wrong
    except (NotThere, Unreachable) as problem:
        raise CannotConnect(f"{problem} Is the address right?", "server") from problem


def _token(kept: Mapping[str, str], code: str, web: Web) -> Mapping[str, object]:
    """What the site gives for a code. Raises CannotConnect."""
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "client_id": kept["client_id"],
        "redirect_uri": kept["back"],
        "code_verifier": kept["verifier"],
    }
    try:
        answer = web.ask("POST", kept["token_endpoint"], form=form, headers={"Accept": "application/json"})
    except Unreachable as problem:
        raise CannotConnect(f"{problem} Nothing was connected. Try again in a while.") from problem
    said = answer.json()
    if answer.ok and isinstance(said, dict) and "token" in tokens(said):
        return said
    raise CannotConnect(f"{answer.host} did not take that code. It works once only: start once more.")


def _confirmed(me: str, asked: Site, web: Web) -> Site:
    """The site `me`, which the one that was asked speaks for: both must have the owner say yes in the same place. Raises CannotConnect."""
    try:
        web.server(me)
        site = reached(me, web)
    except (ValueError, NotThere, Unreachable) as problem:
        raise CannotConnect(
            "The answer is about another site, which cannot be looked at. Start once more."
        ) from problem
    if site.authorization != asked.authorization:
        raise CannotConnect(
            "The answer is about a site that says yes elsewhere, so it was not believed. Start once more."
        )
    return site


def _connected(access: Access, web: Web, asked: str) -> Connected:
    """The account, if the site knows its token. Raises CannotConnect."""
    try:
        who = described(Session(access, web))
    except Unreachable as problem:
        raise CannotConnect(f"{problem} Nothing was connected.", "server" if asked else "") from problem
    if isinstance(who, SignIn):
        raise CannotConnect(f"{who.why} Nothing was connected. Start once more.", asked)
    return who


def _access(site: Site, credentials: Mapping[str, str]) -> Access:
    handle = site.me.partition("://")[2].rstrip("/")
    return Access(origin(site.me), site.me, handle, {"micropub": site.micropub} | dict(credentials))


def _challenge(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
