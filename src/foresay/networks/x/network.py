"""Connecting: a developer app of one's own leads to X's page, and the code that comes back becomes tokens."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from foresay.networks.capability import Capability, Price
from foresay.networks.contract import Access, Asked, CannotConnect, Connected, Post, Visit
from foresay.networks.oauth import code, new_verifier, visit
from foresay.networks.reading import words
from foresay.networks.web import Answer, Unreachable, Web
from foresay.networks.x.connector import XConnector
from foresay.networks.x.record import CAPABILITY, DESCRIPTION, POST, POST_WITH_LINK
from foresay.networks.x.session import SCOPES, Session, asked_for_tokens, described, with_tokens
from foresay.networks.x.text import has_link, spoken

_CLIENT = re.compile(r"[!-~]{8,200}")


@dataclass(frozen=True, slots=True)
class X:
    """The network. `api` and `page` are where X is; tests have theirs."""

    api: str = "https://api.x.com"
    page: str = "https://x.com/i/oauth2/authorize"

    capability: ClassVar[Capability] = CAPABILITY
    asks: ClassVar[tuple[Asked, ...]] = (
        Asked(
            "client_id",
            "Client ID of your developer app",
            help="X takes money for posts by programs, so the app is your own: make one in X's developer console, with OAuth 2.0 "
            "and this desk's address to come back to.",
        ),
        Asked(
            "client_secret",
            "Client secret",
            "secret",
            help="Only for an app of the kind that has one (web app or bot).",
            required=False,
        ),
    )

    def begin(self, given: Mapping[str, str], back: str, web: Web) -> Visit:
        """Lead to X's page. Raises CannotConnect."""
        client, secret = given.get("client_id", "").strip(), given.get("client_secret", "").strip()
        if not client:
            raise CannotConnect(
                "The client ID of a developer app is needed; X's developer console shows it.", "client_id"
            )
        if not _CLIENT.fullmatch(client):
            raise CannotConnect(
                "That is no client ID. It is one long word, which X's developer console shows.", "client_id"
            )
        if secret and not _CLIENT.fullmatch(secret):
            raise CannotConnect("That is no client secret. It is one long word.", "client_secret")
        kept = {"client_secret": secret}
        return visit("X", self.page, client=client, back=back, scopes=SCOPES, kept=kept, verifier=new_verifier())

    def complete(self, kept: Mapping[str, str], answer: Mapping[str, str], web: Web) -> Connected:
        """The code that came back becomes tokens; X takes it for half a minute. Raises CannotConnect."""
        form = {
            "grant_type": "authorization_code",
            "code": code("X", kept, answer),
            "redirect_uri": kept.get("back", ""),
            "code_verifier": kept.get("verifier", ""),
        }
        app = {name: kept.get(name, "") for name in ("client_id", "client_secret")}
        try:
            told = asked_for_tokens(web, self.api, app, form)
            if not told.ok or not words(told.json(), "access_token"):
                raise _refused(told)
            session = Session(with_tokens(Access(self.api, "", "", app), told.json()), web)
            who = described(session)
        except Unreachable as problem:
            raise CannotConnect(f"{problem} Nothing was connected. Start once more in a while.") from problem
        if isinstance(who, Answer):
            raise CannotConnect(
                f"{who.host} does not say whose account that is ({who.status}). Look in X's developer console whether the app "
                "belongs to a project and has credits, then start once more."
            )
        return who

    def new_key(self, now: datetime) -> str:
        """X takes no key; ours only tells one attempt from another."""
        return secrets.token_hex(16)

    def cost(self, post: Post) -> Price:
        """What X takes for it: more when there is a link in it, and a little for each description."""
        price = POST_WITH_LINK if has_link(spoken(post)) else POST
        described = sum(bool(each.alt) for each in post.attachments)
        if not described:
            return price
        more = "a description" if described == 1 else f"{described} descriptions"
        joint = "and" if price is POST_WITH_LINK else "with"
        return Price(price.usd + described * DESCRIPTION.usd, f"{price.what} {joint} {more}", price.when)

    def open(self, access: Access, web: Web) -> XConnector:
        """The account's connector."""
        return XConnector(access, web)


def _refused(told: Answer) -> CannotConnect:
    """Why X gave no tokens: for a code that is over, or an app that it does not know."""
    error = words(told.json(), "error")
    if told.status == 401 or error in ("unauthorized_client", "invalid_client"):
        return CannotConnect(
            f"{told.host} does not know that app. Compare the client ID and the secret with X's developer console.",
            "client_secret",
        )
    if told.status == 429:
        return CannotConnect(f"{told.host} takes no more questions for now. Start once more in a few minutes.")
    return CannotConnect(
        f"{told.host} did not take that code. It works once, for half a minute: start once more.", "code"
    )
