"""Where to paint: the spans of all findings as pieces that do not overlap."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import heappop, heappush
from itertools import islice, pairwise
from typing import NamedTuple

from foresay.desk.drafts.utf16 import Utf16
from foresay.desk.drafts.words import tone_of
from foresay.model import Finding, Span

MOST = 5000
"""Spans painted at most, the most serious first: beyond that a browser gets slow and nobody reads on."""


class Mark(NamedTuple):
    """One painted piece: half open, with its tone. Where two findings meet, the more serious one shows."""

    start: int
    end: int
    tone: str


class Piece(NamedTuple):
    """A stretch of text with its tone, "" for none."""

    text: str
    tone: str


def marks(findings: Iterable[Finding]) -> list[Mark]:
    """Pieces in text order, in code points. `findings` come most serious first, as a reading has them.

    One sweep over the ends of the spans, the most serious open one on top of a heap: O(n log n).
    """
    spans = (_Open(order, span, tone_of(each).css) for order, each in enumerate(findings) for span in each.spans)
    waiting = sorted(islice(spans, MOST), key=lambda each: each.span.start, reverse=True)
    ends = sorted({end for each in waiting for end in each.span})
    painted: list[Mark] = []
    heap: list[_Open] = []
    for start, end in pairwise(ends):
        while waiting and waiting[-1].span.start <= start:
            heappush(heap, waiting.pop())
        while heap and heap[0].span.end <= start:
            heappop(heap)
        if heap:
            _paint(painted, start, end, heap[0].tone)
    return painted


class _Open(NamedTuple):
    """A span that the sweep has entered, with its finding's place in the reading."""

    order: int
    span: Span
    tone: str


def _paint(painted: list[Mark], start: int, end: int, tone: str) -> None:
    """Paint on, in one piece with what stands directly before if the tone is the same."""
    if painted and painted[-1].end == start and painted[-1].tone == tone:
        start = painted.pop().start
    painted.append(Mark(start, end, tone))


def for_browser(painted: Iterable[Mark], units: Utf16) -> list[list[int | str]]:
    """The same pieces in UTF-16 units: [[start, end, tone], ...]."""
    return [[units.at(mark.start), units.at(mark.end), mark.tone] for mark in painted]


def pieces(text: str, painted: Iterable[Mark]) -> list[Piece]:
    """The whole text, cut where the paint changes."""
    out, at = [], 0
    for mark in painted:
        if at < mark.start:
            out.append(Piece(text[at : mark.start], ""))
        out.append(Piece(text[mark.start : mark.end], mark.tone))
        at = mark.end
    if at < len(text):
        out.append(Piece(text[at:], ""))
    return out
