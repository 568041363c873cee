"""Where to paint: the spans of all findings as pieces that do not overlap."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from foresay.desk.drafts.utf16 import Utf16
from foresay.desk.drafts.words import tone_of
from foresay.model import Finding


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
    """Pieces in text order, in code points. `findings` come most serious first, as a reading has them."""
    painted: list[Mark] = []
    for finding in findings:
        for span in finding.spans:
            painted += _free(span.start, span.end, tone_of(finding).css, painted)
            painted.sort()
    return painted


def _free(start: int, end: int, tone: str, painted: list[Mark]) -> list[Mark]:
    """What of [start, end) nothing has painted yet. `painted` is sorted."""
    free = []
    for mark in painted:
        if mark.end <= start or mark.start >= end:
            continue
        if start < mark.start:
            free.append(Mark(start, mark.start, tone))
        start = max(start, mark.end)
    if start < end:
        free.append(Mark(start, end, tone))
    return free


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
