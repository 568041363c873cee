"""Which patterns a text wakes: the cheap test that decides what is searched at all.

A `near` entry is a whole word ("diagnosed"), a beginning ("diagnos*") or a shape (a regular expression between slashes). All entries of
a plan go into one automaton; a text pays for one pass, whatever the number of rules. Three engines give the same answer
(held by test): google-re2 (the default), hyperscan (an extra, faster on large batches), and `re` (the definition: slow, plain).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, Protocol

import re2

Engine = Literal["re2", "hyperscan", "re"]


_SPACE = r"[\s\x0b\x1c-\x1f]+"  # what `re` calls white space, as far as it is left after folding


def expression(near: str) -> str:
    """A `near` entry as a regular expression, case-blind, in the subset that all three engines read alike.

    `\\b` is written only beside an ASCII letter or digit: the engines disagree on whether "é" is part of a word, and a missing
    boundary wakes too much, never too little.
    """
    if len(near) > 2 and near[0] == near[-1] == "/":
        return near[1:-1]
    beginning = near.endswith("*")
    literal = near.removesuffix("*")
    body = _SPACE.join(re.escape(part) for part in literal.split(" "))
    left = r"\b" if _is_plain(literal[0]) else ""
    right = r"\b" if not beginning and _is_plain(literal[-1]) else ""
    return left + body + right


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
    expressions = [expression(entry) for entry in near]
    if engine == "hyperscan":
        return _Hyperscan(expressions)
    return _Re2(expressions) if engine == "re2" else _Re(expressions)


class _Re2:
    def __init__(self, expressions: Sequence[str]) -> None:
        options = re2.Options()
        options.case_sensitive = False
        options.never_capture = True
        options.log_errors = False
        options.max_mem = 256 << 20  # room for the lazy automaton; out of room, re2 would fall back to a slower one
        self._set = re2.Set.SearchSet(options)
        for entry in expressions:
            self._set.Add(entry)
        self._set.Compile()

    def wake(self, texts: Sequence[str]) -> Iterator[tuple[int, Sequence[int]]]:
        match = self._set.Match
        for index, text in enumerate(texts):
            if found := match(text):
                yield index, found


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
