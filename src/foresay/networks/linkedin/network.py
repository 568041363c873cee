"""Connecting: a developer app of one's own leads to LinkedIn's page, and the code that comes back becomes a token for 60 days."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from foresay.networks.capability import Capability
from foresay.networks.contract import Access, Asked, CannotConnect, Connected, Post, Visit
from foresay.networks.linkedin.connector import LinkedInConnector
from foresay.networks.linkedin.record import CAPABILITY, VERSION
from foresay.networks.linkedin.session import MEMBER, PAGE, SCOPES, Session, asked_for_tokens, described, with_tokens
from foresay.networks.oauth import code, visit
from foresay.networks.reading import words
from foresay.networks.web import Answer, Unreachable, Web

_WORD = re.compile(r"[!-~]{6,200}")
_PAGE = re.compile(r"(?:https://)?(?:www\.)?linkedin\.com/company/(\d{1,20})(?:/.*)?|(\d{1,20})")
_VERSION = re.compile(r"20\d\d(?:0[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True)
class LinkedIn:
    """The network. `api` and `door` are where LinkedIn is; tests have theirs."""

    api: str = "https://api.linkedin.com"
    door: str = "https://www.linkedin.com"

    capability: ClassVar[Capability] = CAPABILITY
    asks: ClassVar[tuple[Asked, ...]] = (
        Asked(
            "client_id",
            "Client ID of your developer app",
            help="To post as yourself, the app needs the products Share on LinkedIn and Sign In with LinkedIn. To post as a page it "
            "needs the Community Management product, which LinkedIn allows in an app by itself only: so that is another app.",
        ),
        Asked("client_secret", "Client secret", "secret"),
        Asked(
            "page",
            "Number of the page",
            help="Only to post as a page: the number in the address that its administrators see. Empty: you post as yourself.",
            example="https://www.linkedin.com/company/1234567/admin/",
            required=False,
        ),
        Asked(
            "version",
            "Version of LinkedIn's interface",
            help="Only if LinkedIn says that the usual one has ended.",
            example=VERSION,
            required=False,
        ),
    )

    def begin(self, given: Mapping[str, str], back: str, web: Web) -> Visit:
        """Lead to LinkedIn's page. Raises CannotConnect."""
        app = {name: given.get(name, "").strip() for name in ("client_id", "client_secret")}
        for name, what in (("client_id", "client ID"), ("client_secret", "client secret")):
            if not app[name]:
                raise CannotConnect(
                    f"The {what} of a developer app is needed; LinkedIn's developer page shows it.", name
                )
            if not _WORD.fullmatch(app[name]):
                raise CannotConnect(f"That is no {what}. It is one long word.", name)
        page, version = given.get("page", "").strip(), given.get("version", "").strip()
        found = _PAGE.fullmatch(page)
        if page and found is None:
            raise CannotConnect(
                "That is no number of a page. The address that its administrators see has it: linkedin.com/company/1234567/admin.",
                "page",
            )
        if version and not _VERSION.fullmatch(version):
            raise CannotConnect(f"That is no version. It is a year and a month, such as {VERSION}.", "version")
        author = f"{PAGE}{found[1] or found[2]}" if found else ""
        kept = {"client_secret": app["client_secret"], "author": author, "version": version}
        scopes = SCOPES[PAGE if author else MEMBER]
        return visit(
            "LinkedIn",
            f"{self.door}/oauth/v2/authorization",
            client=app["client_id"],
            back=back,
            scopes=scopes,
            kept=kept,
        )

    def complete(self, kept: Mapping[str, str], answer: Mapping[str, str], web: Web) -> Connected:
        """The code that came back becomes a token. Raises CannotConnect."""
        if "scope" in answer.get("error", ""):
            raise CannotConnect(
                "LinkedIn does not let that app do what is needed. Look on its developer page which products the app has."
            )
        form = {
            "grant_type": "authorization_code",
            "code": code("LinkedIn", kept, answer),
            "redirect_uri": kept["back"],
        }
        known = {name: kept.get(name, "") for name in ("client_id", "client_secret", "version")} | {"door": self.door}
        try:
            told = asked_for_tokens(web, self.door, known, form)
            if not told.ok or not words(told.json(), "access_token"):
                raise _refused(told)
            access = Access(self.api, kept.get("author", ""), "", known)
            who = described(Session(with_tokens(access, told.json()), web))
        except Unreachable as problem:
            raise CannotConnect(f"{problem} Nothing was connected. Start once more in a while.") from problem
        if isinstance(who, Answer):
            raise _nobody(who, kept.get("author", ""))
        return who

    def new_key(self, now: datetime) -> str:
        """LinkedIn takes no key; ours only tells one attempt from another."""
        return secrets.token_hex(16)

    def cost(self, post: Post) -> None:
        """Nothing."""

    def open(self, access: Access, web: Web) -> LinkedInConnector:
        """The account's connector."""
        return LinkedInConnector(access, web)


def _refused(told: Answer) -> CannotConnect:
    error = words(told.json(), "error")
    if error in ("invalid_client", "invalid_client_id", "unauthorized_client") or told.status == 401:
        return CannotConnect(
            f"{told.host} does not know that app. Compare the client ID and the secret with its developer page.",
            "client_secret",
        )
    if told.status == 429:
        return CannotConnect(f"{told.host} takes no more questions for now. Start once more tomorrow.")
    return CannotConnect(f"{told.host} did not take that code. It works once only: start once more.", "code")


def _nobody(who: Answer, author: str) -> CannotConnect:
    if who.status == 426:
        return CannotConnect(f"{who.host} has ended the version that we speak. Name a newer one.", "version")
    if author and who.status in (403, 404):
        return CannotConnect(
            f"{who.host} does not let you speak for that page. You must be one of its administrators, and the app must have the "
            "Community Management product.",
            "page",
        )
    return CannotConnect(f"{who.host} does not say whose account that is ({who.status}). Start once more.")
