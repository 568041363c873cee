"""How long a text is to its readers: one ruler for each way in which networks count."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import regex

from foresay.networks.capability import Count, Limits

_GRAPHEME = regex.compile(r"\X")
_LINK = re.compile(r"(?<![\w@])https?://[^\s<>\"]+[^\s<>\".,;:!?')\]]", re.IGNORECASE)
_FAR_NAME = re.compile(r"(?<![\w/])@(\w+(?:[.-]+\w+)*)@\w+(?:[.-]+\w+)*")
_EMOJI = regex.compile(r"\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}")


def measure(text: str, count: Count, limits: Limits) -> int:
    """The length of `text` in the network's own unit, as `limits.length` is meant; 0 where nothing is counted.

    A content warning is not part of it: add `graphemes` of it where the network counts it (Mastodon).
    """
    return _RULERS[count](text, limits)


def graphemes(text: str) -> int:
    """Characters as people see them: extended grapheme clusters (UAX 29)."""
    return len(_GRAPHEME.findall(text))


def size(text: str) -> int:
    """Bytes in UTF-8; half a character (a lone surrogate) counts three."""
    return len(text.encode("utf-8", "surrogatepass"))


def _mastodon(text: str, limits: Limits) -> int:
    """Graphemes; a link as long as any, a far name as a near one."""
    return graphemes(_FAR_NAME.sub(r"@\1", _LINK.sub("x" * limits.link_length, text)))


def _x(text: str, limits: Limits) -> int:
    """Composed characters of weight 1 or 2, an emoji 2, a link as long as any."""
    text = _LINK.sub("x" * limits.link_length, unicodedata.normalize("NFC", text))
    return sum(2 if _EMOJI.match(each) else sum(map(_weight, each)) for each in _GRAPHEME.findall(text))


def _weight(sign: str) -> int:
    point = ord(sign)
    return 1 if point <= 4351 or 8192 <= point <= 8205 or 8208 <= point <= 8223 or 8242 <= point <= 8247 else 2


_RULERS: dict[Count, Callable[[str, Limits], int]] = {
    "graphemes": lambda text, _: graphemes(text),
    "graphemes and bytes": lambda text, _: graphemes(text),
    "mastodon": _mastodon,
    "x": _x,
    "characters": lambda text, _: len(text),
    "none": lambda text, _: 0,
}
