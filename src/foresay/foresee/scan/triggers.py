"""Which patterns a text wakes: the cheap test that decides what is searched at all.

A `near` entry is a whole word ("diagnosed"), a beginning ("diagnos*") or a shape (a regular expression between slashes). All entries of
a plan go into a few automata; a text pays for one pass of each, whatever the number of rules. Three engines give the same answer
(held by test): google-re2 (the default), hyperscan (an extra, faster on large batches), and `re` (the definition: slow, plain).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from threading import Lock
from typing import Literal, Protocol

import re2

Engine = Literal["re2", "hyperscan", "re"]


_SPACE = r"[\s\x0b\x1c-\x1f]+"  # what `re` calls white space, as far as it is left after folding


def expression(near: str) -> str:
    """A `near` entry as a regular expression, case-blind, in the subset that all three engines read alike.

    `\\b` is written only beside an ASCII letter or digit: the engines disagree on whether "é" is part of a word, and a missing
    boundary wakes too much, never too little.
    """
    if _is_shape(near):
        return near[1:-1]
    beginning = near.endswith("*")
    literal = near.removesuffix("*")
    body = _SPACE.join(re.escape(part) for part in literal.split(" "))
    left = r"\b" if _is_plain(literal[0]) else ""
    right = r"\b" if not beginning and _is_plain(literal[-1]) else ""
    return left + body + right


def _is_shape(near: str) -> bool:
    return len(near) > 2 and near[0] == near[-1] == "/"


def _is_plain(char: str) -> bool:
    return char.isascii() and char.isalnum()


class Triggers(Protocol):
    """An automaton over `near` entries."""

    def wake(self, texts: Sequence[str]) -> Iterator[tuple[int, Sequence[int]]]:
        """Yields (index of the text, ids of the entries found in it, any order) for texts that hold any, in order."""


def triggers(near: Sequence[str], engine: Engine = "re2") -> Triggers:
    """The automaton for these entries; an entry's id is its place in `near`.

    Raises ImportError for an engine that is not installed.
    """
    if engine == "re2":
        return _Re2(near)
    expressions = [expression(entry) for entry in near]
    return _Hyperscan(expressions) if engine == "hyperscan" else _Re(expressions)


_FEW = 16
"""Texts that may be read before all entries are compiled,"""
_SHORT = 4_000
"""and how many code points of them at a time."""


class _Re2:
    """Compiles entries when they are needed: all of them take ten times as long as a short text takes to read.

    The first few texts are read with only those entries whose letters they hold, found by plain search; the texts of a batch, and
    whatever comes later, with automata of all.
    """

    def __init__(self, near: Sequence[str]) -> None:
        self._near = near
        self._waiting = {number: _letters(entry) for number, entry in enumerate(near)}
        self._parts: tuple[tuple[Sequence[int], re2.Set], ...] = ()
        self._few = _FEW
        self._lock = Lock()

    def wake(self, texts: Sequence[str]) -> Iterator[tuple[int, Sequence[int]]]:
        parts = self._ready_for(texts)
        for index, text in enumerate(texts):
            encoded = text.encode("utf-8", "replace")
            if found := [numbers[place] for numbers, part in parts for place in part.Match(encoded) or ()]:
                yield index, found

    def _ready_for(self, texts: Sequence[str]) -> tuple[tuple[Sequence[int], re2.Set], ...]:
        """Automata that hold every entry these texts can wake, each with the ids of its entries."""
        with self._lock:
            if not self._waiting:
                return self._parts
            self._few -= len(texts)
            if self._few < 0 or sum(map(len, texts)) > _SHORT:
                self._waiting = {}
                self._parts = tuple(map(self._part, _groups(self._near)))
                return self._parts
            letters = "\n".join(texts).casefold()
            if needed := [number for number, part in self._waiting.items() if part in letters]:
                self._parts += (self._part(needed),)
                for number in needed:
                    del self._waiting[number]
            return self._parts

    def _part(self, numbers: Sequence[int]) -> tuple[Sequence[int], re2.Set]:
        options = re2.Options()
        options.case_sensitive = False
        options.never_capture = True
        options.log_errors = False
        options.max_mem = 256 << 20  # room for the lazy automaton; out of room, re2 would fall back to a slower one
        automaton = re2.Set.SearchSet(options)
        for number in numbers:
            automaton.Add(expression(self._near[number]))
        automaton.Compile()
        return numbers, automaton


_SHAPES_TOGETHER = 75


def _groups(near: Sequence[str]) -> list[list[int]]:
    """The entries of each automaton: one for all words, one for every few shapes.

    In one automaton their states would multiply: built as they are met, they took three times as long until it was warm.
    """
    words = [number for number, entry in enumerate(near) if not _is_shape(entry)]
    shapes = [number for number, entry in enumerate(near) if _is_shape(entry)]
    parts = [shapes[at : at + _SHAPES_TOGETHER] for at in range(0, len(shapes), _SHAPES_TOGETHER)]
    return [group for group in (words, *parts) if group]


def _letters(near: str) -> str:
    """What every text that holds this entry holds when case-folded: its first word; "" for a shape."""
    if _is_shape(near):
        return ""
    return near.partition(" ")[0].removesuffix("*").casefold()


class _Re:
    def __init__(self, expressions: Sequence[str]) -> None:
        self._compiled = [re.compile(entry, re.IGNORECASE) for entry in expressions]

    def wake(self, texts: Sequence[str]) -> Iterator[tuple[int, Sequence[int]]]:
        for index, text in enumerate(texts):
            if found := [number for number, entry in enumerate(self._compiled) if entry.search(text)]:
                yield index, found


class _Hyperscan:
    """Scans all texts of a batch as one flat buffer, and maps what it finds back to texts by their offsets.

    Between two texts stands a NUL between spaces: no word, no white space and no folded text crosses it.
    """

    _BETWEEN = b" \0 "

    def __init__(self, expressions: Sequence[str]) -> None:
        import hyperscan

        self._database = hyperscan.Database()
        flags = hyperscan.HS_FLAG_CASELESS | hyperscan.HS_FLAG_UTF8
        self._database.compile(
            expressions=[entry.encode() for entry in expressions],
            ids=list(range(len(expressions))),
            flags=[flags] * len(expressions),
        )

    def wake(self, texts: Sequence[str]) -> Iterator[tuple[int, Sequence[int]]]:
        from bisect import bisect_left

        encoded = [text.encode("utf-8", "replace") for text in texts]
        ends: list[int] = []
        at = 0
        for piece in encoded:
            at += len(piece) + len(self._BETWEEN)
            ends.append(at)
        woken: dict[int, set[int]] = {}

        def on_match(number: int, _start: int, end: int, _flags: int, _context: object) -> None:
            woken.setdefault(bisect_left(ends, end), set()).add(number)

        if encoded:
            self._database.scan(self._BETWEEN.join(encoded), match_event_handler=on_match)
        for index in sorted(woken):
            yield index, sorted(woken[index])
