"""What in a text is a link, a name or a hashtag. The protocol has no markup: places are told in UTF-8 bytes beside the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

_LINK = re.compile(r"(?<![\w@/])https?://[^\s<>\"]+", re.IGNORECASE)
_NAME = re.compile(
    r"(?<![\w@/.])@((?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.){1,10}[a-zA-Z][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])"
)
_TAG = re.compile(r"(?<![\w#&/])#(?=\w*[^\W\d_])(\w{1,64})(?!\w)")
_TRAILING = ".,;:!?'\"”’…"

Resolve = Callable[[str], str]
"""The DID of a handle; "" when there is none."""


def facets(text: str, resolve: Resolve) -> list[dict[str, Any]]:
    """The facets of `text`, in order. A name that nobody has stays plain words."""
    found = sorted([*_links(text), *_names(text, resolve), *_tags(text)], key=lambda each: each[0])
    made, end = [], 0
    for start, stop, feature in found:
        if start < end:
            continue  # facets must not overlap: a hash within a link is part of it
        end = stop
        place = {"byteStart": _bytes(text[:start]), "byteEnd": _bytes(text[:stop])}
        made.append({"index": place, "features": [{"$type": f"app.bsky.richtext.facet#{feature[0]}"} | feature[1]]})
    return made


_Found = tuple[int, int, tuple[str, dict[str, str]]]


def _links(text: str) -> Iterator[_Found]:
    for match in _LINK.finditer(text):
        url = match[0].rstrip(_TRAILING)
        while url.endswith(")") and url.count(")") > url.count("("):
            url = url[:-1].rstrip(_TRAILING)  # the bracket around the link, not of it
        if len(url) > len("https://"):
            yield match.start(), match.start() + len(url), ("link", {"uri": url})


def _names(text: str, resolve: Resolve) -> Iterator[_Found]:
    for match in _NAME.finditer(text):
        if did := resolve(match[1].lower()):
            yield match.start(), match.end(), ("mention", {"did": did})


def _tags(text: str) -> Iterator[_Found]:
    for match in _TAG.finditer(text):
        yield match.start(), match.end(), ("tag", {"tag": match[1]})


def _bytes(text: str) -> int:
    return len(text.encode("utf-8"))
