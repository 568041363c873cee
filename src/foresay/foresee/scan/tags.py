"""Handles, hashtags and links: what a text names in writing that networks agree on."""

from __future__ import annotations

import re

from foresay.foresee.scene import Named
from foresay.model import MentionKind

_TAG = re.compile(
    r"(?P<link>\b(?:https?://|www\.)[^\s<>\"]{2,2000})"
    r"|(?<![\w@./])@(?P<handle>[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*(?:@[A-Za-z0-9.-]+\.[A-Za-z]{2,24})?)"
    r"|(?<![\w&#/])#(?P<hashtag>\w*[^\W\d_]\w*)",
    re.IGNORECASE,
)
_TRAILING = ".,;:!?'\")]}…"


def tags(text: str) -> list[Named]:
    """The handles, hashtags and links of a folded text, in order; O(text). A link ends before closing punctuation."""
    if "@" not in text and "#" not in text and "://" not in text and "www." not in text.lower():
        return []
    found: list[Named] = []
    for tag in _TAG.finditer(text):
        kind = MentionKind(tag.lastgroup or "link")
        end = tag.end()
        if kind is MentionKind.LINK:
            end = tag.start() + len(tag[0].rstrip(_TRAILING))
        if end > tag.start():
            found.append(Named(kind, tag.start(), end, 1.0))
    return found
