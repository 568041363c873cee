"""What a site says of itself: where it takes posts, and where its owner says yes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin, urlsplit

from foresay.networks.web import Answer, Web, origin

REDIRECTS = 5
RELS = ("micropub", "indieauth-metadata", "authorization_endpoint", "token_endpoint")

_LINK = re.compile(r'<([^>]*)>([^,"]*(?:"[^"]*"[^,"]*)*)')
_REL = re.compile(r';\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))', re.IGNORECASE)


class NotThere(Exception):
    """The site does not say what we need. The message says what, for whoever gave the address."""


@dataclass(frozen=True, slots=True)
class Site:
    """A site by its own address `me`, and the addresses that it names; "" where it names none.

    `issuer` is the name of whoever says yes there; the answer must come back under it.
    """

    me: str
    micropub: str
    authorization: str = ""
    token: str = ""
    issuer: str = ""
    revocation: str = ""


def discover(address: str, web: Web) -> Site:
    """The site at an address. Raises NotThere, Unreachable, and ValueError for an address that secrets must not go to."""
    answer = web.ask("GET", address, headers={"Accept": "text/html"}, follow=REDIRECTS)
    web.server(answer.url)
    if not answer.ok:
        raise NotThere(f"{answer.host} answered with {answer.status}.")
    named = _named(answer)
    if "micropub" not in named:
        raise NotThere(f"{answer.host} does not say where it takes posts by Micropub.")
    site = Site(answer.url, named["micropub"], named.get("authorization_endpoint", ""), named.get("token_endpoint", ""))
    if "indieauth-metadata" in named:
        site = _told(site, named["indieauth-metadata"], web)
    for each in (site.micropub, site.authorization, site.token, site.revocation):
        if each:
            web.server(each)  # raises
    return site


def _told(site: Site, address: str, web: Web) -> Site:
    """The site with what its metadata say. Raises NotThere, Unreachable, ValueError."""
    web.server(address)
    answer = web.ask("GET", address, headers={"Accept": "application/json"}, follow=REDIRECTS)
    said = answer.json()
    if not answer.ok or not isinstance(said, dict):
        raise NotThere(f"{answer.host} does not say how its owner signs in ({answer.status}).")
    issuer = _text(said, "issuer")
    if not issuer or not address.startswith(issuer) or origin(issuer) != origin(address):
        raise NotThere(f"{answer.host} gives a name for itself that is not its own, so it was not believed.")
    return Site(
        site.me,
        site.micropub,
        authorization=_text(said, "authorization_endpoint"),
        token=_text(said, "token_endpoint"),
        issuer=issuer,
        revocation=_text(said, "revocation_endpoint"),
    )


def _text(said: dict[str, Any], name: str) -> str:
    value = said.get(name)
    return value if isinstance(value, str) else ""


def _named(answer: Answer) -> dict[str, str]:
    """The first address for each relation: those in the header come before those in the page."""
    links = [*_in_header(answer.headers.get("link", "")), *_in_page(answer.body.decode("utf-8", "replace"))]
    named: dict[str, str] = {}
    for rel, there in links:
        try:
            address = urljoin(answer.url, there)
            scheme = urlsplit(address).scheme
        except ValueError:
            continue
        if rel in RELS and scheme in ("http", "https"):
            named.setdefault(rel, address)
    return named


def _in_header(header: str) -> list[tuple[str, str]]:
    found = []
    for link in _LINK.finditer(header):
        if rel := _REL.search(link[2]):
            found += [(each, link[1].strip()) for each in (rel[1] or rel[2] or "").lower().split()]
    return found


def _in_page(page: str) -> list[tuple[str, str]]:
    reader = _Links()
    try:
        reader.feed(page)
        reader.close()
    except AssertionError:
        pass  # the parser gives up at broken declarations; what was read before holds
    return [(rel, urljoin(reader.base, there)) for rel, there in reader.links]


class _Links(HTMLParser):
    """Collects the page's `<link>`s, and the base of its addresses."""

    def __init__(self) -> None:
        super().__init__()
        self.base = ""
        self.links: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        there = (given.get("href") or "").strip()
        if tag == "base":
            self.base = self.base or there
        elif tag == "link" and there:
            self.links += [(rel, there) for rel in (given.get("rel") or "").lower().split()]


def same(one: str, other: str) -> bool:
    """Whether two addresses of sites are one: an address without a path means its root."""
    return _rooted(one) == _rooted(other)


def _rooted(address: str) -> str:
    parts = urlsplit(address)
    return parts._replace(scheme=parts.scheme.lower(), netloc=parts.netloc.lower(), path=parts.path or "/").geturl()


def reached(address: str, web: Web) -> Site:
    """`discover`, for addresses that a site gave rather than a person. Raises NotThere, Unreachable."""
    try:
        return discover(address, web)
    except ValueError as wrong:
        raise NotThere("The site names an address that secrets must not go to.") from wrong
