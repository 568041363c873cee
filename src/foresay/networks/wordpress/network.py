"""Connecting: where a site's REST interface is, whether it takes application passwords, and whether the account may publish."""

from __future__ import annotations

import re
import secrets
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

from foresay.networks.capability import Price
from foresay.networks.contract import Access, Asked, CannotConnect, Connected, Post
from foresay.networks.web import Answer, Unreachable, Web
from foresay.networks.wordpress.account import described
from foresay.networks.wordpress.connector import WordPressConnector
from foresay.networks.wordpress.record import CAPABILITY
from foresay.networks.wordpress.site import Site, code

_ROOT = re.compile(r"<([^<>]*)>\s*;\s*rel=\"?https://api\.w\.org/", re.IGNORECASE)
_OWN_PAGES = re.compile(r"/(wp-admin|wp-login\.php|wp-json|index\.php)(/.*)?$")

MAKE_ONE = "Make one on your site under Users, Profile, Application passwords. Your real password is not needed."
OFF = "Application passwords are switched off on {host}, often by a security plugin. Whoever looks after the site can switch them on."
STRANGER = (
    "{host} did not let us in. Look at the user name and at the application password. If both are right, a server or a security "
    "plugin takes the sign-in out of what we send: whoever looks after the site can let the Authorization header through."
)


class WordPress:
    """The network. Holds nothing."""

    capability = CAPABILITY
    asks = (
        Asked("server", "Your site's address", "address", example="https://blog.example"),
        Asked("user", "Your user name", help="The one that you sign in with.", example="ana"),
        Asked("password", "An application password", "secret", help=MAKE_ONE),
    )

    def begin(self, given: Mapping[str, str], back: str, web: Web) -> Connected:
        """Find the site, and look whether it lets us publish. Raises CannotConnect."""
        said, user, password = (given.get(name, "").strip() for name in ("server", "user", "password"))
        page = _page(said, web)
        if not user:
            raise CannotConnect("A user name is needed.", "user")
        if not password:
            raise CannotConnect(f"An application password is needed. {MAKE_ONE}", "password")
        try:
            home, root, index = _found(page, web)
            _takes_passwords(index, root)
            site = Site(web, root, user, password)
            answer = site.ask("GET", "wp/v2/users/me", {"context": "edit"})
        except Unreachable as problem:
            raise CannotConnect(f"{problem} Nothing was connected.", "server") from problem
        if not answer.ok:
            raise _not_let_in(answer)
        kept = {"home": home, "root": root, "user": user, "password": password}
        connected = described(Access(web.server(home), "", "", kept), answer)
        if connected is None:
            raise CannotConnect(f"{answer.host} does not say whose account that is. Nothing was connected.", "server")
        if "publish_posts" not in connected.scopes:
            raise CannotConnect(
                f"That account may not publish posts on {answer.host}. Whoever looks after the site can make it an author.",
                "user",
            )
        return connected

    def complete(self, kept: Mapping[str, str], answer: Mapping[str, str], web: Web) -> Connected:
        """There is nothing to come back from."""
        raise CannotConnect("WordPress is connected with an application password. Start once more.")

    def new_key(self, now: datetime) -> str:
        """What the draft's address and its content will carry."""
        return secrets.token_hex(10)

    def cost(self, post: Post) -> Price | None:
        """Nothing."""
        return None

    def open(self, access: Access, web: Web) -> WordPressConnector:
        """The account's connector."""
        return WordPressConnector(access, web)


def _page(said: str, web: Web) -> str:
    """The address of the site from what a person writes, which may be a page of its administration. Raises CannotConnect."""
    try:
        server = web.server(said)
    except ValueError as wrong:
        raise CannotConnect(f"{wrong} It looks like https://blog.example.", "server") from wrong
    path = urlsplit(said if "://" in said else f"https://{said}").path
    return server + _OWN_PAGES.sub("", path).rstrip("/")


def _found(page: str, web: Web) -> tuple[str, str, Mapping[str, Any]]:
    """The site's address, the root of its REST interface, and what that says of itself. Raises CannotConnect, Unreachable."""
    front = web.ask("GET", f"{page}/", follow=5)
    there = _OWN_PAGES.sub("", front.url.partition("?")[0].partition("#")[0]).rstrip("/")
    try:
        web.server(there)
    except ValueError as wrong:
        raise CannotConnect(f"{page} leads to {there}. {wrong}", "server") from wrong
    for root in _roots(front, there):
        answer = web.ask("GET", root)
        index = answer.json()
        if answer.ok and isinstance(index, dict) and "wp/v2" in _names(index.get("namespaces")):
            return _home(index, there), root, index
        if answer.status in (401, 403) and code(answer):
            return there, root, {}  # it is closed to strangers, which does not say that it is closed to us
    raise CannotConnect(
        f"{front.host} did not answer as a WordPress site does. Is the address right? Some sites switch their REST interface off.",
        "server",
    )


def _roots(front: Answer, there: str) -> Iterator[str]:
    """Where the REST interface may be: where the front page says, then the usual places. Raises CannotConnect."""
    if told := _ROOT.search(front.headers.get("link", "")):
        root = _beside(told[1], there)
        if root is None:
            raise CannotConnect(f"{there} says that its interface is at {told[1]}. Give that site's address.", "server")
        yield f"{root}/"
    yield f"{there}/wp-json/"
    yield f"{there}/?rest_route=/"


def _home(index: Mapping[str, Any], there: str) -> str:
    """The site's address as it says itself, where that is the same site: the front page may have led to a page in some language."""
    return _beside(str(index.get("home") or there), there) or there


def _beside(address: str, there: str) -> str | None:
    """An address that a site gave of itself, without "/" at its end; None when it is on another host, or is none.

    By https when we reached the site so: many believe that they are on http behind what serves them.
    """
    try:
        found, here = urlsplit(urljoin(f"{there}/", address)), urlsplit(there)
    except ValueError:
        return None
    return found._replace(scheme=here.scheme).geturl().rstrip("/") if found.netloc == here.netloc else None


def _names(said: object) -> Collection[object]:
    """What is named in a list or an object; nothing for what is neither."""
    return said if isinstance(said, list | dict) else ()


def _takes_passwords(index: Mapping[str, Any], root: str) -> None:
    """Raises CannotConnect when the site says that it takes no application passwords."""
    if not index or "application-passwords" in _names(index.get("authentication")):
        return
    host = urlsplit(root).netloc
    if not root.startswith("https:"):
        raise CannotConnect(
            f"{host} takes application passwords over https only. Give an address that begins with https.", "server"
        )
    raise CannotConnect(OFF.format(host=host), "server")


def _not_let_in(answer: Answer) -> CannotConnect:
    """Why an account could not be asked about."""
    why = code(answer)
    if why in ("invalid_username", "invalid_email"):
        return CannotConnect(f"{answer.host} does not know that user name.", "user")
    if why == "incorrect_password":
        return CannotConnect(f"{answer.host} does not accept that application password. {MAKE_ONE}", "password")
    if why.startswith("application_passwords_disabled"):
        return CannotConnect(OFF.format(host=answer.host), "server")
    if answer.status == 429:
        return CannotConnect(f"{answer.host} takes no more questions for now. Try again in a few minutes.")
    if answer.status == 401:
        return CannotConnect(STRANGER.format(host=answer.host), "password")
    return CannotConnect(
        f"{answer.host} does not let programs ask who the account is ({answer.status}). A security plugin may forbid it.",
        "server",
    )
