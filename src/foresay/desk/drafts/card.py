"""A link in a draft as a small page below its words: asked for by its author, since asking tells the site that somebody did."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from foresay.desk.drafts.going import Card
from foresay.networks.web import Unreachable, Web

LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?')\]]")
MOST = 1024 * 1024
"""Bytes of a page that are read: what it says of itself stands at its top."""
REDIRECTS = 4
TITLE, DESCRIPTION = 200, 400
"""Characters of each that are kept."""


class NoCard(Exception):
    """No card was made; the message says why and what to do."""


class _Head(HTMLParser):
    """What a page says of itself: <title>, and the names that networks look for (og:, twitter:, description)."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: dict[str, str] = {}
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "title":
            self._in_title = "title" not in self.said
        name = (values.get("property") or values.get("name") or "").lower()
        if tag == "meta" and name and values.get("content"):
            self.said.setdefault(name, values["content"])

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.said["title"] = self.said.get("title", "") + data

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False

    def first(self, *names: str) -> str:
        """The first of these that it says, in one line."""
        return next((" ".join(self.said[name].split()) for name in names if self.said.get(name, "").strip()), "")


def card_for(words: str, web: Web) -> Card:
    """The card of the first link in the words, as its page describes itself. Asks that page. Raises NoCard."""
    found = LINK.search(words)
    if found is None:
        raise NoCard("There is no link in it yet. Write one that begins with https://, then ask again.")
    try:
        answer = web.ask("GET", found[0], headers={"Accept": "text/html"}, follow=REDIRECTS, most=MOST)
    except Unreachable as away:
        raise NoCard(f"{away} The link goes out without a card.") from away
    if not answer.ok or "html" not in answer.headers.get("content-type", "html"):
        raise NoCard(f"{answer.host} shows no page there. The link goes out without a card.")
    head = _Head()
    head.feed(answer.body.decode(_charset(answer.headers.get("content-type", "")), "replace"))
    head.close()
    title = head.first("og:title", "twitter:title", "title")
    if not title:
        raise NoCard(f"{answer.host} gives its page no title. The link goes out without a card.")
    description = head.first("og:description", "twitter:description", "description")
    return Card(found[0], title[:TITLE], description[:DESCRIPTION])


def _charset(kind: str) -> str:
    """The encoding that a Content-Type names, if Python knows it."""
    found = re.search(r"charset=\"?([\w-]+)", kind, re.IGNORECASE)
    try:
        return "".encode(found[1]).decode() or found[1] if found else "utf-8"
    except LookupError:
        return "utf-8"
