"""Handles, hashtags and links: what a text names in writing that networks agree on.

A link is an address with its scheme, one that begins with www., or a bare domain as networks link it by themselves: under a common
top-level domain ("acme.com", "bbc.co.uk/news"), or under any two-letter one when a path follows ("bit.ly/x9").
"""

from __future__ import annotations

import re
from bisect import bisect_left

from foresay.foresee.scene import Named
from foresay.model import MentionKind

_COMMON = (
    r"(?:com|org|net|edu|gov|info|biz|io|dev|app|blog|shop|online|site|news|xyz|social|eu|de|fr|uk|nl|ch|pl|se|dk|fi|cz|jp|ca|ie|"
    r"(?:co|org|ac|gov|nhs)\.uk|(?:com|net|org)\.(?:au|br|mx|tr)|co\.(?:nz|za|jp|in|kr))"
)
_TAG = re.compile(
    r"(?P<link>\b(?:https?://|www\.)[^\s<>\"]{2,2000})"
    r"|(?<![\w@./])@(?P<handle>[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*(?:@[A-Za-z0-9.-]+\.[A-Za-z]{2,24})?)"
    r"|(?<![\w&#/])#(?P<hashtag>\w*[^\W\d_]\w*)",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?<![\w@./:+-])(?!asp\.net\b)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9][a-z0-9-]{1,61}){0,3}"
    rf"(?:\.{_COMMON}(?::[0-9]{{2,5}})?(?:/[^\s<>\"]{{0,500}})?|\.[a-z]{{2}}/[^\s<>\"]{{1,500}})(?![\w@-]|\.\w)",
    re.IGNORECASE,
)
_MAY_BE_BARE = re.compile(r"[A-Za-z0-9]\.[A-Za-z]{2}")
_TRAILING = ".,;:!?'\")]}…"


def tags(text: str) -> list[Named]:
    """The handles, hashtags and links of a folded text, in order; O(text). A link ends before closing punctuation.

    A bare domain is a link with confidence 0.9: a missing space after a full stop looks the same.
    """
    found: list[Named] = []
    if "@" in text or "#" in text or "://" in text or "www." in text.lower():
        for tag in _TAG.finditer(text):
            kind = MentionKind(tag.lastgroup or "link")
            end = tag.end()
            if kind is MentionKind.LINK:
                end = tag.start() + len(tag[0].rstrip(_TRAILING))
            if end > tag.start():
                found.append(Named(kind, tag.start(), end, 1.0))
    if "." in text and _MAY_BE_BARE.search(text):
        starts = [tag.start for tag in found]
        tagged = found.copy()
        for bare in _BARE.finditer(text):
            end = bare.start() + len(bare[0].rstrip(_TRAILING))
            before = bisect_left(starts, end)  # the tag that begins last before this domain ends
            if before == 0 or tagged[before - 1].end <= bare.start():
                found.append(Named(MentionKind.LINK, bare.start(), end, 0.9))
        found.sort(key=lambda tag: tag.start)
    return found
