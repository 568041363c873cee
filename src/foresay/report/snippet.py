"""Shows a span in its line, with marks below it, as a good compiler does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from foresay.model import Span
from foresay.report.columns import Cell, cells, shown, turns_around, width
from foresay.report.places import Lines

_CUT = "…"


@dataclass(frozen=True, slots=True)
class Snippet:
    """One line of a text. `marks` has the same columns as `shown`; empty where they could not line up."""

    line: int
    column: int
    shown: str
    marks: str


def snippets(text: str, lines: Lines, spans: Sequence[Span], mark: str, room: int) -> list[Snippet]:
    """The lines that the spans begin on, in order, each once.

    A line longer than `room` columns is shown as a window around its first span. Takes time in proportion to the
    windows, not to the lines.
    """
    by_line: dict[int, list[Span]] = {}
    for span in spans:
        by_line.setdefault(lines.place(span.start).line, []).append(span)
    return [_snippet(text, lines, number, found, mark, room) for number, found in sorted(by_line.items())]


def _snippet(text: str, lines: Lines, number: int, spans: list[Span], mark: str, room: int) -> Snippet:
    start, end = lines.bounds(number)
    first = spans[0]
    left = max(start, first.start - room)
    right = min(end, max(first.end, first.start + 1) + room)
    row = cells(text[left:right])
    low, high = _window(row, first.start - left, min(first.end, right) - left, room)
    before = _CUT if left + low > start else ""
    after = _CUT if left + high < end else ""
    column = first.start - start + 1
    visible = text[left + low : left + high]
    line = before + "".join(cell.shown for cell in row[low:high]) + after
    if turns_around(visible):
        return Snippet(number, column, line, "")
    marks = _marks(row[low:high], [Span(s.start - left - low, s.end - left - low) for s in spans], mark)
    return Snippet(number, column, line, " " * len(before) + marks)


def _window(row: list[Cell], start: int, end: int, room: int) -> tuple[int, int]:
    """The part of the row to show: all of it if it fits, else `room` columns with the span a third of the way in."""
    if sum(cell.width for cell in row) <= room:
        return 0, len(row)
    room -= 2 * len(_CUT)
    low, used = start, 0
    while low > 0 and used + row[low - 1].width <= room // 3:
        low -= 1
        used += row[low].width
    high = low
    used = 0
    while high < len(row) and used + row[high].width <= room:
        used += row[high].width
        high += 1
    while low > 0 and high == len(row) and used + row[low - 1].width <= room:
        low -= 1
        used += row[low].width
    return low, high


def _marks(row: list[Cell], spans: list[Span], mark: str) -> str:
    out: list[str] = []
    for position, cell in enumerate(row):
        inside = any(s.start <= position < max(s.end, s.start + 1) for s in spans)
        out.append((mark if inside else " ") * cell.width)
    return "".join(out).rstrip()


def quoted(text: str, spans: Sequence[Span], room: int) -> str:
    """The words of the first span in quotes, cut to `room` columns: for lines that cannot be marked."""
    words = shown(text[spans[0].start : min(spans[0].end, spans[0].start + room)])
    while width(words) > room - 3:
        words = words[:-1]
    return f"“{words}”" if len(words) >= spans[0].end - spans[0].start else f"“{words}{_CUT}”"
