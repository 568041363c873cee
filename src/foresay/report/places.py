"""From an offset to a line and a column."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from foresay.foresee.scan.lazy import lazy

_BREAK = lazy(r"\r\n|\n|\r")


class Place(NamedTuple):
    """A place in a text; both count from 1, and the column counts code points."""

    line: int
    column: int


class Lines:
    """A text's lines. Built in one pass; each question afterwards takes O(log lines).

    Lines end at LF, CR or CRLF, as in editors and in SARIF, and not at Python's other line boundaries.
    """

    __slots__ = ("_ends", "_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        breaks = [found.span() for found in _BREAK.finditer(text)]
        self._starts = [0, *(end for _, end in breaks)]
        self._ends = [*(start for start, _ in breaks), len(text)]

    def place(self, offset: int) -> Place:
        """The place of a code-point offset in [0, len(text)]."""
        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1)

    def bounds(self, line: int) -> tuple[int, int]:
        """The offsets between which a line (from 1) lies, without its line break."""
        return self._starts[line - 1], self._ends[line - 1]

    def __len__(self) -> int:
        return len(self._starts)
