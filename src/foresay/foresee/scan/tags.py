"""Handles, hashtags and links: what a text names in writing that networks agree on.

A link is an address with its scheme, one that begins with www., or a bare domain as networks link it by themselves: under a common
top-level domain ("acme.com", "bbc.co.uk/news"), or under any two-letter one when a path follows ("bit.ly/x9").
"""

from __future__ import annotations

import re
from bisect import bisect_left

from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Named
from foresay.model import MentionKind

_COMMON = (
    r"(?:com|org|net|edu|gov|info|biz|io|dev|app|blog|shop|online|site|news|xyz|social|eu|de|fr|uk|nl|ch|pl|se|dk|fi|cz|jp|ca|ie|"
    r"(?:co|org|ac|gov|nhs)\.uk|(?:com|net|org)\.(?:au|br|mx|tr)|co\.(?:nz|za|jp|in|kr))"
)
_LINK = lazy(r"\b(?:https?://|www\.)[^\s<>\"]{2,2000}", re.IGNORECASE)
# What may not stand before @ and # is looked at from behind them: `re` then jumps from one to the next.
_HANDLE = lazy(r"@(?<![\w@./]@)[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*(?:@[A-Za-z0-9.-]+\.[A-Za-z]{2,24})?")
_HASHTAG = lazy(r"#(?<![\w&#/]#)\w*[^\W\d_]\w*")
_BARE = lazy(
    r"(?<![\w@./:+-])(?!asp\.net\b)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9][a-z0-9-]{1,61}){0,3}"
    rf"(?:\.{_COMMON}(?::[0-9]{{2,5}})?(?:/[^\s<>\"]{{0,500}})?|\.[a-z]{{2}}/[^\s<>\"]{{1,500}})(?![\w@-]|\.\w)",
    re.IGNORECASE,
)
_MAY_BE_BARE = lazy(r"[A-Za-z0-9]\.[A-Za-z]{2}")
_TRAILING = ".,;:!?'\")]}…"


def tags(text: str) -> list[Named]:
    """The handles, hashtags and links of a folded text, in order; O(text). A link ends before closing punctuation.

    A bare domain is a link with confidence 0.9: a missing space after a full stop looks the same.
    """
    found: list[Named] = []
    if "://" in text or "www." in text.lower():
        found += (Named(MentionKind.LINK, *_link(link), 1.0) for link in _LINK.finditer(text))
    for sign, kind, regex in (("@", MentionKind.HANDLE, _HANDLE), ("#", MentionKind.HASHTAG, _HASHTAG)):
        if sign in text:
            _add(found, [Named(kind, *tag.span(), 1.0) for tag in regex.finditer(text)])
    if "." in text and _MAY_BE_BARE.search(text):
        _add(found, [Named(MentionKind.LINK, *_link(bare), 0.9) for bare in _BARE.finditer(text)])
    return found


def _link(match: re.Match[str]) -> tuple[int, int]:
    """A link's span without the punctuation that closes its sentence."""
    return match.start(), match.start() + len(match[0].rstrip(_TRAILING))


def _add(found: list[Named], more: list[Named]) -> None:
    """Adds those that do not lie within one already found, and keeps the order of the text."""
    if found:
        starts = [tag.start for tag in found]
        last = [bisect_left(starts, tag.end) - 1 for tag in more]  # what begins last before each one's end
        more = [tag for tag, place in zip(more, last, strict=True) if place < 0 or found[place].end <= tag.start]
    found += more
    found.sort(key=lambda tag: tag.start)
