"""Words on X: what goes out, and how what stands there is compared with it."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from foresay.networks.contract import Post
from foresay.networks.links import X, links
from foresay.networks.reading import part, rows, words

_SPACE = re.compile(r"\s+")
_SCHEME = re.compile(r"https?://", re.IGNORECASE)
_NAMES_FIRST = re.compile(r"(?:@\w+\s+)+")
_CASHTAG = re.compile(r"(?<![\w$])\$[a-z]{1,6}(?:[._][a-z]{1,2})?(?!\w)", re.IGNORECASE)


def spoken(post: Post) -> str:
    """The words that go out: X makes a card of a link in them, so that of the card comes last where they do not name it."""
    if post.card is None or post.card.url in post.text:
        return post.text
    return f"{post.text}\n\n{post.card.url}".strip()


def has_link(text: str) -> bool:
    """Whether X sees a link in it, also one without "https": this is what makes a post dear."""
    return any(True for _ in links(text, X))


def cashtags(text: str) -> int:
    """How many different $NAMES are in it, of which X takes one."""
    return len({each.lower() for each in _CASHTAG.findall(text)})


def alike(text: str, *, reply: bool = False) -> str:
    """Words as they are compared: composed, without what X changes in spaces, links and signs of HTML.

    Without the names before a reply too, which X may set by itself.
    """
    text = unicodedata.normalize("NFC", plain(plain(text)))  # twice: words that are themselves an HTML sign
    text = _SPACE.sub(" ", _SCHEME.sub("", text)).strip().casefold()
    if reply and (names := _NAMES_FIRST.match(text)):
        text = text[names.end() :]
    return " ".join(word.rstrip("/") for word in text.split(" "))


def plain(text: str) -> str:
    """Words as X's programs tell them, with its signs of HTML read."""
    return html.unescape(text)


def standing(tweet: Mapping[str, Any]) -> str:
    """The words of a post as they stand on X, with its links as they were written and without those of its pictures.

    Long posts lie in a note of their own. X names it by one of two names, its old and its new.
    """
    note = part(tweet, "note_post") or part(tweet, "note_tweet")
    long = isinstance(note, Mapping) and bool(words(note, "text"))
    whole = note if long else tweet
    text = words(whole, "text")
    for link in [*rows(whole, "entities", "urls"), *rows(tweet, "entities", "urls")]:
        short, full = words(link, "url"), words(link, "expanded_url")
        if short and full:
            text = text.replace(short, "" if words(link, "media_key") else full)
    return text.strip()
