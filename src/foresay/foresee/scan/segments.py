"""Cuts long texts into segments, so that the cost of a pattern is bounded by a segment and not by the text."""

from __future__ import annotations

from collections import deque

from foresay.foresee.scan.lazy import lazy

LONGEST = 4_000
"""Code points in a segment at most; a text no longer than this is one segment."""

_BREAKS = (lazy(r"\n\s*\n"), lazy(r"\n"), lazy(r"[.!?]\s"), lazy(r"\s"))


def segments(text: str) -> list[tuple[int, int]]:
    """Consecutive (start, end) ranges that cover `text`, each at most `LONGEST`, cut where a reader would pause.

    Cuts at the last empty line of the second half of a segment, else line break, else end of sentence, else space, else
    mid-word. O(text).
    """
    cuts: list[tuple[int, int]] = []
    start = 0
    while len(text) - start > LONGEST:
        end = _cut(text, start + LONGEST // 2, start + LONGEST)
        cuts.append((start, end))
        start = end
    cuts.append((start, len(text)))
    return cuts


def _cut(text: str, earliest: int, latest: int) -> int:
    for pause in _BREAKS:
        if pauses := deque(pause.finditer(text, earliest, latest), maxlen=1):
            return pauses[0].end()
    return latest
