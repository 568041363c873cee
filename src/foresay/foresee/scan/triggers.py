"""Which patterns a text wakes: the cheap test that decides what is searched at all.

A `near` entry is a whole word ("diagnosed"), a beginning ("diagnos*"), several words ("my ex") or a shape (a regular expression between
slashes). Words are looked up, all words of a chunk at once; shapes are matched by automata. What is found may be a little more than what
is there (of "my old ex" no "my ex" is found, but of "my-ex" it is), never less: a sieve and then `re` look at what wakes.

Three engines give the same findings (held by test): the default, with google-re2 for shapes; hyperscan (an extra), with one
automaton of all entries over one flat buffer; and `re` (the definition: slow, plain).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from threading import Lock
from typing import Literal, NamedTuple, Protocol

import numpy as np
import re2
from numpy.typing import NDArray

from foresay.foresee.scan.runs import MASKS, Runs, runs
from foresay.foresee.scan.shapes import EVERYWHERE, needs_digit, words_of
from foresay.foresee.scan.sieve import matcher

Engine = Literal["re2", "hyperscan", "re"]

Numbers = NDArray[np.int64]

_SPACE = r"[\s\x0b\x1c-\x1f]+"  # what `re` calls white space, as far as it is left after folding


class Pairs(NamedTuple):
    """Which entry is in which text, as columns of equal length, in no order; a pair may come more than once."""

    text: Numbers
    entry: Numbers


class Triggers(Protocol):
    """A test for many entries at once."""

    def find(self, texts: Sequence[str]) -> Pairs:
        """The entries that these texts hold, by index of the text and number of the entry."""


def triggers(near: Sequence[str], engine: Engine = "re2") -> Triggers:
    """The test for these entries; an entry's number is its place in `near`.

    Raises ImportError for an engine that is not installed.
    """
    if engine == "re2":
        return _Lookup(near)
    expressions = [expression(entry) for entry in near]
    return _Hyperscan(expressions) if engine == "hyperscan" else _Re(expressions)


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


# The default


_FEW = 32
"""Texts that may be read before shapes are read for the words they cannot do without,"""
_SHORT = 8_000
"""and how many code points of them at a time: what is saved later takes as long as some thousand texts."""


class _Lookup:
    """Words by table, shapes by automaton, or by table too where they cannot do without certain words."""

    def __init__(self, near: Sequence[str]) -> None:
        self._near = near
        self._few = _FEW
        self._tests = self._ready(words_of_shapes=False)
        self._lock = Lock()

    def find(self, texts: Sequence[str]) -> Pairs:
        words, shapes = self._tests_for(texts)
        found = [*words.find(runs(texts)), shapes.find(texts)]
        return Pairs(np.concatenate([one.text for one in found]), np.concatenate([one.entry for one in found]))

    def _tests_for(self, texts: Sequence[str]) -> tuple[_Words, _Shapes]:
        with self._lock:
            if self._few >= 0:
                self._few -= len(texts)
                if self._few < 0 or sum(map(len, texts)) > _SHORT:
                    self._few = -1
                    self._tests = self._ready(words_of_shapes=True)
            return self._tests

    def _ready(self, *, words_of_shapes: bool) -> tuple[_Words, _Shapes]:
        words: list[tuple[str, int]] = []
        shapes: list[tuple[str, int]] = []
        for number, entry in enumerate(self._near):
            if _is_of_words(entry):
                words.append((entry, number))
            elif words_of_shapes and _is_shape(entry) and (known := words_of(entry[1:-1])) is not None:
                words += ((word, number) for word in known)
            else:
                shapes.append((expression(entry), number))
        return _Words(words), _Shapes(shapes)


def _is_of_words(near: str) -> bool:
    """Whether an entry is found by its words: marks may stand between them, but are not what tells it from any text;
    a beginning has two letters at least."""
    if _is_shape(near):
        return False
    words = _WORD.findall(near)
    if not words or (len(words[-1]) < 2 and _begins_a_word(near)):
        return False
    return _MARK.search(near) is None or sum(len(word) for word in words if word not in EVERYWHERE) > 1


_WORD = re.compile(r"[a-z0-9]+")
_MARK = re.compile(r"[^a-z0-9 '*-]")


def _begins_a_word(near: str) -> bool:
    """Whether the last word of an entry may go on in the text."""
    return near[-1] == "*" and _is_plain(near[-2])


class _Words:
    """Entries of words, looked up by their longest word (or beginning) that is not everywhere; then the words beside it are compared."""

    _BESIDE = (-2, -1, 1, 2)

    def __init__(self, words: Sequence[tuple[str, int]]) -> None:
        near = [entry for entry, _ in words]
        entries = runs([entry.removesuffix("*") for entry in near])
        open_end = np.array([_begins_a_word(entry) for entry in near], np.bool_)
        begin, end = entries.first[:-1], entries.first[1:]
        sizes = np.where(np.isin(entries.key, runs(sorted(EVERYWHERE)).key), 0, entries.size)
        longest = np.array(
            [a + int(sizes[a:b].argmax()) for a, b in zip(begin.tolist(), end.tolist(), strict=True)], np.int64
        )
        self._beside: list[NDArray[np.uint64]] = []
        for offset in self._BESIDE:
            other = longest + offset
            compared = (begin <= other) & (other < end - open_end)
            self._beside.append(np.where(compared, entries.key[np.where(compared, other, 0)], np.uint64(0)))
        self._numbers = np.array([number for _, number in words], np.int64)
        beginning = open_end & (longest == end - 1)
        head = entries.head[longest]
        self._first_letters = np.zeros(1 << 16, np.bool_)  # of beginnings: few words need to be looked up for them
        self._first_letters[head[beginning] & MASKS[2]] = True
        length = np.minimum(entries.size[longest], len(MASKS) - 1)  # of the head
        whole = np.flatnonzero(~beginning)
        self._whole = _Table(entries.key[longest[whole]], whole)
        self._beginnings = [
            (MASKS[size], _Table(head[some], some))
            for size in np.unique(length[beginning]).tolist()
            if (some := np.flatnonzero(beginning & (length == size))).size
        ]

    def find(self, chunk: Runs) -> Iterator[Pairs]:
        yield self._of(chunk, *self._whole.find(chunk.key))
        likely = np.flatnonzero(self._first_letters[chunk.head & MASKS[2]])
        head = chunk.head[likely]
        for mask, table in self._beginnings:
            place, entry = table.find(head & mask)
            yield self._of(chunk, likely[place], entry)

    def _of(self, chunk: Runs, place: Numbers, entry: Numbers) -> Pairs:
        """The entries whose other words stand where they should."""
        for offset, keys in zip(self._BESIDE, self._beside, strict=True):
            wanted = keys[entry]
            fits = (wanted == 0) | (wanted == chunk.key.take(place + offset, mode="clip"))
            place, entry = place[fits], entry[fits]
        return Pairs(chunk.text_of(place), self._numbers[entry])


class _Table:
    """Numbers by 64-bit key: a hash table of lists, looked up for a whole array of keys at once.

    Keys that fall on the same slot are told apart by a second, smaller table for those that came late, and so on.
    """

    _MIX = np.uint64(0xD6E8FEB86659FD93)

    def __init__(self, keys: NDArray[np.uint64], numbers: Numbers) -> None:
        order = np.argsort(keys, kind="stable")
        self._numbers = numbers[order]
        distinct, self._first = np.unique(keys[order], return_index=True)
        self._first = np.append(self._first, keys.size)
        self._levels: list[tuple[np.uint64, NDArray[np.uint64], Numbers]] = []
        late = np.arange(distinct.size)
        while late.size:
            bits = max(8, int(late.size * 16).bit_length())
            shift = np.uint64(64 - bits)
            slots = self._slots(distinct[late], shift)
            key, group = np.zeros(1 << bits, np.uint64), np.zeros(1 << bits, np.int64)
            key[slots], group[slots] = distinct[late], late
            self._levels.append((shift, key, group))
            late = late[group[slots] != late]

    def _slots(self, keys: NDArray[np.uint64], shift: np.uint64) -> Numbers:
        return ((keys * self._MIX) >> shift).view(np.int64)

    def find(self, keys: NDArray[np.uint64]) -> tuple[Numbers, Numbers]:
        """Which keys are in the table, and the numbers that they stand for: a row for each number of each key. No key is 0."""
        places, groups = [_NONE], [_NONE]
        for shift, key, group in self._levels:
            slots = self._slots(keys, shift)
            place = np.flatnonzero(key[slots] == keys)
            places.append(place)
            groups.append(group[slots[place]])
        place, row = spread_out(np.concatenate(places), self._first, np.concatenate(groups))
        return place, self._numbers[row]


_NONE = np.empty(0, np.int64)


def spread_out(values: Numbers, first: Numbers, groups: Numbers) -> tuple[Numbers, Numbers]:
    """Each value once for every row of its group, and those rows; group g has the rows first[g]:first[g + 1]."""
    begin = first[groups]
    sizes = first[groups + 1] - begin
    ends = np.cumsum(sizes)
    rows = np.arange(ends[-1] if ends.size else 0) + np.repeat(begin - ends + sizes, sizes)
    return np.repeat(values, sizes), rows


_DIGIT = re.compile(rb"[0-9]")
_SHAPES_TOGETHER = 100
"""Shapes of one automaton: of too many the states would multiply, and they are built as they are met."""


class _Shapes:
    """Entries that are regular expressions, in a few automata: those that need a digit look only at texts with one."""

    def __init__(self, shapes: Sequence[tuple[str, int]]) -> None:
        with_digit = [needs_digit(one) for one, _ in shapes]
        self._digits = _Automata([shape for shape, needs in zip(shapes, with_digit, strict=True) if needs])
        self._others = _Automata([shape for shape, needs in zip(shapes, with_digit, strict=True) if not needs])

    def find(self, texts: Sequence[str]) -> Pairs:
        encoded = [text.encode("utf-8", "replace") for text in texts]
        with_digit = [index for index, text in enumerate(encoded) if _DIGIT.search(text)]
        found = [
            *self._others.find(range(len(encoded)), encoded),
            *self._digits.find(with_digit, [encoded[index] for index in with_digit]),
        ]
        return Pairs(*np.array(found, np.int64).reshape(-1, 2).T)


class _Automata:
    """Regular expressions, compiled together when the first text comes."""

    def __init__(self, shapes: Sequence[tuple[str, int]]) -> None:
        self._shapes = shapes
        self._parts: list[tuple[Callable[[bytes], Sequence[int] | None], list[int]]] | None = None

    def find(self, indices: Sequence[int], texts: Sequence[bytes]) -> Iterator[tuple[int, int]]:
        """The index that stands beside a text, and the number of an expression that the text matches."""
        if self._parts is None:
            groups = [self._shapes[at : at + _SHAPES_TOGETHER] for at in range(0, len(self._shapes), _SHAPES_TOGETHER)]
            self._parts = [
                (matcher(_automaton([one for one, _ in group])), [number for _, number in group]) for group in groups
            ]
        for match, numbers in self._parts:
            for index, places in zip(indices, map(match, texts), strict=True):
                if places:
                    for place in places:
                        yield index, numbers[place]


def _automaton(expressions: Sequence[str]) -> re2.Set:
    options = re2.Options()
    options.case_sensitive = False
    options.never_capture = True
    options.log_errors = False
    options.max_mem = 256 << 20  # room for the lazy automaton; out of room, re2 would fall back to a slower one
    automaton = re2.Set.SearchSet(options)
    for one in expressions:
        automaton.Add(one)
    automaton.Compile()
    return automaton


# The others


class _Re:
    def __init__(self, expressions: Sequence[str]) -> None:
        self._compiled = [re.compile(entry, re.IGNORECASE) for entry in expressions]

    def find(self, texts: Sequence[str]) -> Pairs:
        return _pairs(
            (index, number)
            for index, text in enumerate(texts)
            for number, entry in enumerate(self._compiled)
            if entry.search(text)
        )


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

    def find(self, texts: Sequence[str]) -> Pairs:
        encoded = [text.encode("utf-8", "replace") for text in texts]
        ends = np.cumsum([len(piece) + len(self._BETWEEN) for piece in encoded])
        found: list[tuple[int, int]] = []

        def on_match(number: int, _start: int, end: int, _flags: int, _context: object) -> None:
            found.append((end, number))

        if encoded:
            self._database.scan(self._BETWEEN.join(encoded), match_event_handler=on_match)
        pairs = _pairs(found)
        return Pairs(np.searchsorted(ends, pairs.text), pairs.entry)


def _pairs(found: Iterator[tuple[int, int]] | Sequence[tuple[int, int]]) -> Pairs:
    text, entry = np.array(sorted(found), np.int64).reshape(-1, 2).T
    return Pairs(text, entry)


def by_text(pairs: Pairs) -> dict[int, set[int]]:
    """The numbers of the entries of each text that holds any: for tests and for reading."""
    table: defaultdict[int, set[int]] = defaultdict(set)
    for text, entry in zip(pairs.text.tolist(), pairs.entry.tolist(), strict=True):
        table[text].add(entry)
    return dict(table)
