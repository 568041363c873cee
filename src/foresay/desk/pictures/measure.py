"""How wide words will be, near enough to keep them apart: the browser has the font, we have an average."""

from __future__ import annotations

NARROW = frozenset("iljft.,:;'’|!()[] I")
WIDE = frozenset("mwMW@—…")


def width(words: str, size: float, *, bold: bool = False) -> float:
    """Width in pixels of `words` set in the sans at `size` pixels, rather too much than too little."""
    em = sum(0.32 if c in NARROW else 0.92 if c in WIDE else 0.56 if c.isascii() else 0.8 for c in words)
    return em * size * (1.06 if bold else 1.0)


def fitted(words: str, size: float, room: float, *, bold: bool = False) -> str:
    """`words`, shortened with an ellipsis where they are wider than `room` pixels."""
    if width(words, size, bold=bold) <= room:
        return words
    while words and width(words + "…", size, bold=bold) > room:
        words = words[:-1].rstrip()
    return words + "…"
