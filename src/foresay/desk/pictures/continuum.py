"""The line from personal to work, with a thread up to each piece of evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from foresay.desk.pictures.measure import fitted, width
from foresay.model import Continuum, Evidence

LEFT, RIGHT = 4.0, 356.0
"""Ends of the line, in the picture's pixels."""
WIDTH = 360
THREADS = 5
"""Pieces of evidence drawn at most, the strongest; the sentence beside the picture names them all."""
STEP = 18
"""Height of a line of words."""
WORDS = 170.0
"""Room for one piece of evidence."""


@dataclass(slots=True)
class _Label:
    x: float
    middle: float
    words: str
    row: int = 0

    @property
    def span(self) -> tuple[float, float]:
        half = width(self.words, 12) / 2 + 5
        return self.middle - half, self.middle + half


def draw(continuum: Continuum) -> SafeString:
    """The picture; its label says the same in words."""
    labels = _rows([_label(each) for each in _strongest(continuum.evidence)])
    line = 40 + STEP * max((label.row + 1 for label in labels), default=0) - 10
    return format_html(
        '<svg class="cont" viewBox="0 0 {} {}" preserveAspectRatio="xMinYMid" role="img" aria-label="{}">'
        '{}<path class="line" d="M4 {y}H356"/><path class="line" d="M180 {up}v12"/>{}'
        '<circle class="spot" cx="{x}" cy="{y}" r="9"/>{}</svg>',
        WIDTH,
        line + 36,
        label(continuum),
        format_html_join(
            "", "{}", ((part,) for part in [*(_thread(e, line) for e in labels), *(_words(e, line) for e in labels)])
        ),
        _ends(continuum, line),
        _here(continuum, line),
        x=_x(continuum.position),
        y=line,
        up=line - 6,
    )


def label(continuum: Continuum) -> str:
    """The picture in words."""
    sides = [("work", 1), ("personal", -1)]
    said = [continuum.place]
    for side, sign in sides:
        found = [each.words for each in continuum.evidence if each.pull * sign > 0]
        if found:
            said.append(f"Towards {side}: {', '.join(found)}")
    return ". ".join(said) + "."


def _x(pull: float) -> float:
    at = LEFT + (max(-1.0, min(1.0, pull)) + 1) / 2 * (RIGHT - LEFT)
    return round(at, 1)


def _strongest(evidence: Sequence[Evidence]) -> list[Evidence]:
    return sorted(sorted(evidence, key=lambda each: -abs(each.pull))[:THREADS], key=lambda each: each.pull)


def _label(evidence: Evidence) -> _Label:
    words = fitted(evidence.words, 12, WORDS)
    half = width(words, 12) / 2
    x = _x(evidence.pull)
    return _Label(x, max(half, min(WIDTH - half, x)), words)


def _rows(labels: list[_Label]) -> list[_Label]:
    """Give each label the lowest row where it writes over no other and no thread has to pass behind a word.

    Where threads must cross (the same pull twice), words still never meet, and the thread passes behind.
    """
    for index, each in enumerate(labels):
        placed = labels[:index]
        free = [row for row in range(index + 1) if all(o.row != row or _apart(o, each) for o in placed)]
        clear = [row for row in free if not any(_crosses(o, each, row) for o in placed)]
        each.row = next(iter(clear or free))
    return labels


def _apart(one: _Label, other: _Label) -> bool:
    return one.span[1] <= other.span[0] or other.span[1] <= one.span[0]


def _crosses(placed: _Label, each: _Label, row: int) -> bool:
    """Whether the thread of the higher of two labels would pass through the words of the lower."""
    high, low = (each, placed) if row > placed.row else (placed, each)
    return row != placed.row and low.span[0] < high.x < low.span[1]


def _thread(each: _Label, line: float) -> SafeString:
    return format_html('<path class="thread" d="M{} {}V{}"/>', each.x, _base(each, line) + 5, line - 6)


def _words(each: _Label, line: float) -> SafeString:
    return format_html(
        '<text class="why" x="{}" y="{}" text-anchor="middle">{}</text>',
        round(each.middle, 1),
        _base(each, line),
        each.words,
    )


def _base(each: _Label, line: float) -> float:
    return line - 28 - STEP * each.row


def _here(continuum: Continuum, line: float) -> SafeString:
    middle, _ = _place(continuum)
    return format_html(
        '<text class="here" x="{}" y="{}" text-anchor="middle">{}</text>', round(middle, 1), line + 27, continuum.place
    )


def _ends(continuum: Continuum, line: float) -> SafeString:
    """The names of the ends, each left out where the place itself stands there."""
    middle, half = _place(continuum)
    personal = "Personal" if middle - half > width("Personal", 13) + 8 else ""
    work = "Work" if middle + half < WIDTH - width("Work", 13) - 8 else ""
    return format_html(
        '<text x="0" y="{y}">{}</text><text x="360" y="{y}" text-anchor="end">{}</text>', personal, work, y=line + 24
    )


def _place(continuum: Continuum) -> tuple[float, float]:
    """Middle and half width of the place in words, kept inside the picture."""
    half = width(continuum.place, 13, bold=True) / 2
    return max(half, min(WIDTH - half, _x(continuum.position))), half
