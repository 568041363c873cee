"""How long a text is to its readers: one ruler for each way in which networks count."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

import regex

from foresay.networks.capability import Count, Limits
from foresay.networks.links import LATIN, MASTODON, X, links

_GRAPHEME = regex.compile(r"\X")

# Mastodon: a name may hold full stops and hyphens, but not at its ends.
_FAR_NAME = regex.compile(
    rf"(?<![=/\w])(?>(@[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)(@[\w.-]+\w)?)(?![@＠{LATIN}]|://)", regex.IGNORECASE
)
_LONGEST_DOMAIN = 253

# X: signs of half weight, and emoji, each of whole weight however many signs it is made of.
_LIGHT = regex.compile(r"[\x00-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]+")
_PICTURE = r"(?:(?![©®™♟])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?|[©®™♟]\ufe0f)(?!\ufe0e)"
_EMOJI = regex.compile(
    rf"[0-9#*]\ufe0f?\u20e3|\p{{RI}}\p{{RI}}|{_PICTURE}(?:\u200d{_PICTURE})*+(?:[\U000e0020-\U000e007e]++\U000e007f)?"
)


def measure(text: str, count: Count, limits: Limits) -> int:
    """The length of `text` in the network's own unit, as `limits.length` is meant; 0 where nothing is counted.

    A content warning is no part of it: add its `graphemes` where the network counts it (Mastodon).
    """
    return _RULERS[count](text, limits)


def graphemes(text: str) -> int:
    """Characters as people see them: extended grapheme clusters (UAX 29)."""
    return len(_GRAPHEME.findall(text))


def size(text: str) -> int:
    """Bytes in UTF-8; half a character (a lone surrogate) counts three."""
    return len(text.encode("utf-8", "surrogatepass"))


def _mastodon(text: str, limits: Limits) -> int:
    """Graphemes; a link with a scheme as long as any, a name on another server as one on this."""
    pieces, at = [], 0
    for start, end, instead in sorted(_shortened(text, limits)):
        if start >= at:
            pieces += [text[at:start], instead]
            at = end
    return graphemes("".join([*pieces, text[at:]]))


def _shortened(text: str, limits: Limits) -> Iterator[tuple[int, int, str]]:
    """What Mastodon counts as something else."""
    if ":" in text:
        for start, end in links(text, MASTODON):
            yield start, end, "x" * limits.link_length or text[start:end]
    for name in _FAR_NAME.finditer(text):
        if len(name[2] or "") - 1 <= _LONGEST_DOMAIN:
            yield *name.span(), name[1]


def _x(text: str, limits: Limits) -> int:
    """Composed characters of weight 1 or 2; an emoji 2; a link as long as any, also without a scheme."""
    pieces, at = [], 0
    text = unicodedata.normalize("NFC", text)
    if limits.link_length:
        for start, end in links(text, X):
            pieces += [text[at:start], "x" * limits.link_length]
            at = end
    text = _EMOJI.sub("\U0001f600", "".join([*pieces, text[at:]]))
    return len(text) + len(_LIGHT.sub("", text))


_RULERS: dict[Count, Callable[[str, Limits], int]] = {
    "graphemes": lambda text, _: graphemes(text),
    "graphemes and bytes": lambda text, _: graphemes(text),
    "mastodon": _mastodon,
    "x": _x,
    "characters": lambda text, _: len(text),
    "none": lambda text, _: 0,
}
