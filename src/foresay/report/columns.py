"""How wide text is on a terminal, and how to show any text there without harm."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

TAB = 4
_JOINER = "\u200d"
_EMOJI_STYLE = "\ufe0f"
_NEVER_SHOWN = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029\x85\x7f")


class Cell(NamedTuple):
    """One code point as it is shown: what is printed, and the columns it takes."""

    shown: str
    width: int


def cells(text: str) -> list[Cell]:
    """A line of text, code point by code point.

    East Asian wide characters and emoji take two columns, combining marks none, a tab four. Controls and marks that
    turn the direction of writing are replaced by a visible stand-in: they could make a terminal show something else
    than what is there.
    """
    if text.isascii() and text.isprintable():
        return [Cell(c, 1) for c in text]
    found: list[Cell] = []
    for position, c in enumerate(text):
        before = text[position - 1] if position else ""
        if c == _EMOJI_STYLE and found and found[-1].width == 1 and not before.isascii():
            found.append(Cell(c, 1))
        elif before == _JOINER or "\U0001f3fb" <= c <= "\U0001f3ff":
            found.append(Cell(c, 0 if found else 2))
        else:
            found.append(_cell(c))
    return found


def _cell(c: str) -> Cell:
    if c == "\t":
        return Cell(" " * TAB, TAB)
    if c < " ":
        return Cell(chr(0x2400 + ord(c)), 1)
    if c in _NEVER_SHOWN:
        return Cell("\ufffd", 1)
    if c.isascii():
        return Cell(c, 1)
    kind = unicodedata.category(c)
    if kind in ("Mn", "Me", "Cf"):
        return Cell(c, 0)
    if kind in ("Cc", "Cs"):
        return Cell("\ufffd", 1)
    return Cell(c, 2 if unicodedata.east_asian_width(c) in "WF" else 1)


def shown(text: str) -> str:
    """A text as it may be printed: see `cells`."""
    return "".join(cell.shown for cell in cells(text))


def width(text: str) -> int:
    """The columns that a text takes on a terminal."""
    return sum(cell.width for cell in cells(text))


def turns_around(text: str) -> bool:
    """Whether a terminal may show this from right to left, so that marks below it would not line up."""
    return not text.isascii() and any(unicodedata.bidirectional(c) in ("R", "AL", "AN") for c in text)


def wrapped(text: str, room: int) -> list[str]:
    """The text in lines of at most `room` columns, broken at spaces; a word longer than that stands alone."""
    lines: list[str] = []
    line, used = "", 0
    for word in text.split():
        wide = width(word)
        if line and used + 1 + wide > room:
            lines.append(line)
            line, used = "", 0
        line, used = (f"{line} {word}", used + 1 + wide) if line else (word, wide)
    return [*lines, line] if line or not lines else lines
