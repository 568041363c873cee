"""Words on Mastodon: what comes back is HTML, what we sent was not; both become the same plain words to be compared."""

from __future__ import annotations

import re
import unicodedata
from html.parser import HTMLParser

_SPACE = re.compile(r"\s+")
_NAME = re.compile(r"@([\w.-]+)(?:@[\w.-]*\w)?")
_UNSEEN = dict.fromkeys(map(ord, "*_~`\u00ad\u200b\u2060\ufeff\ufe0e\ufe0f"))
"""What a server may take for emphasis, and signs that nobody sees."""


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
    """The words of a status: no tags, one space between."""
    reader = _Words()
    try:
        reader.feed(html)
        reader.close()
    except AssertionError:  # what html.parser raises for some declarations; the words before it stand
        pass
    return _SPACE.sub(" ", "".join(reader.pieces)).strip()


def same(text: str) -> str:
    """What two texts have in common when they are the same words: a key to compare, not to show.

    A server shows far names without their host and in their owner's spelling (`@Ana@far.example` as `@ana`), sets its own breaks,
    and may compose letters and read emphasis.
    """
    text = _NAME.sub(lambda name: f"@{name[1].casefold()}", unicodedata.normalize("NFC", text))
    return _SPACE.sub("", text.translate(_UNSEEN))
