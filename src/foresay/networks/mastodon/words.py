"""Words on Mastodon: what comes back is HTML, what we sent was not; both become the same plain words to be compared."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_SPACE = re.compile(r"\s+")
_FAR_NAME = re.compile(r"@([\w.-]+)@[\w.-]+\w")


class _Words(HTMLParser):
    """Collects the words between tags; breaks and paragraphs part them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("br", "p"):
            self.pieces.append(" ")

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)


def plain(html: str) -> str:
    """The words of a status as they are compared: no tags, one space between, far names as the server shows them (`@ana`)."""
    reader = _Words()
    reader.feed(html)
    reader.close()
    return same("".join(reader.pieces))


def same(text: str) -> str:
    """Words as they are compared with `plain`."""
    return _SPACE.sub(" ", _FAR_NAME.sub(r"@\1", text)).strip()
