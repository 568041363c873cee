"""Which patterns a text wakes: the cheap test that decides what is searched at all.

A `near` entry is a whole word ("diagnosed"), a beginning ("diagnos*"), several words ("my ex") or a shape (a regular expression between
slashes). Words are looked up, all words of a chunk at once; shapes are matched by automata. What is found may be a little more than what
is there (of "my old ex" no "my ex" is found, but of "my-ex" it is), never less: a sieve and then `re` look at what wakes.

Three engines give the same findings (held by test): the default, with google-re2 for shapes; hyperscan (an extra), with one
automaton of all entries over one flat buffer; and `re` (the definition: slow, plain). See docs/adr/0006-words-by-table-then-a-sieve.md.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Sequence
from threading import Lock
from typing import Literal, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from foresay.foresee.scan.chunk import Chunk
from foresay.foresee.scan.runs import MASKS, Numbers, Runs, Table, runs
from foresay.foresee.scan.shapes import EVERYWHERE, needs_digit, words_of
from foresay.foresee.scan.sieve import matcher

Engine = Literal["re2", "hyperscan", "re"]

_SPACE = r"[\s\x0b\x1c-\x1f]+"  # what `re` calls white space, as far as it is left after folding


class Pairs(NamedTuple):
    """Which entry is in which text, as columns of equal length, in no order; a pair may come more than once."""

    text: Numbers
    entry: Numbers


class Triggers(Protocol):
    """A test for many entries at once."""

    def find(self, chunk: Chunk) -> Pairs:
        """The entries that the texts of a chunk hold, by index of the text and number of the entry."""


def triggers(near: Sequence[str], engine: Engine = "re2", common: Container[int] = ()) -> Triggers:
    """The test for these entries; an entry's number is its place in `near`. Those that are `common` may be in very many texts.

    Raises ImportError for an engine that is not installed.
    """
    if engine == "re2":
        return _Lookup(near, common)
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

    def __init__(self, near: Sequence[str], common: Container[int]) -> None:
        self._near = near
        self._common = common
        self._few = _FEW
        self._tests = self._ready(words_of_shapes=False)
        self._lock = Lock()

    def find(self, chunk: Chunk) -> Pairs:
        words, shapes = self._tests_for(chunk.texts)
        found = [words.find(chunk.words), shapes.find(chunk)]
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
            elif (
                words_of_shapes
                and _is_shape(entry)
                and (known := _words_of_shape(entry[1:-1], common=number in self._common))
            ):
                words += ((word, number) for word in known)
            else:
                shapes.append((expression(entry), number))
        return _Words(words), _Shapes(shapes, sorted_out=words_of_shapes)


def _words_of_shape(regex: str, *, common: bool) -> tuple[str, ...]:
    """The words that a shape is known by; none if it needs a digit, which is rarer."""
    return () if needs_digit(regex) else words_of(regex, common=common) or ()


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
    """Entries of words, looked up by their first words, three at most, as one key; a beginning by itself and the word before it."""

    def __init__(self, words: Sequence[tuple[str, int]]) -> None:
        near = [entry for entry, _ in words]
        entries = runs([entry.removesuffix("*") for entry in near])
        self._numbers = np.array([number for _, number in words], np.int64)
        begin, last = entries.first[:-1], entries.first[1:] - 1
        open_end = np.array([_begins_a_word(entry) for entry in near], np.bool_)
        whole = last + 1 - begin - open_end
        beginning = open_end & (whole < 2)
        self._rows = [
            Table(keys[begin[some]], some)
            for count, keys in enumerate(_in_a_row(entries.key), start=1)
            for some in [np.flatnonzero(~beginning & (np.minimum(whole, _IN_A_ROW) == count))]
        ]
        head, size = entries.head[last], np.minimum(entries.size[last], len(MASKS) - 1)
        self._before = np.where(whole > 0, entries.key[last - 1], np.uint64(0))
        self._first_letters = np.zeros(1 << 16, np.bool_)  # of beginnings: few words need to be looked up for them
        self._first_letters[head[beginning] & MASKS[2]] = True
        self._beginnings = [
            (MASKS[length], Table(head[some], some))
            for length in np.unique(size[beginning]).tolist()
            if (some := np.flatnonzero(beginning & (size == length))).size
        ]

    def find(self, chunk: Runs) -> Pairs:
        found = [table.find(keys) for table, keys in zip(self._rows, _in_a_row(chunk.key), strict=True)]
        likely = np.flatnonzero(self._first_letters[chunk.head & MASKS[2]])
        head = chunk.head[likely]
        for mask, table in self._beginnings:
            place, entry = table.find(head & mask)
            if not place.size:
                continue
            place, before = likely[place], self._before[entry]
            fits = (before == 0) | (before == chunk.key[place - 1])
            found.append((place[fits], entry[fits]))
        places, numbers = (np.concatenate(column) for column in zip(*found, strict=True))
        return Pairs(chunk.text_of(places), self._numbers[numbers])


_IN_A_ROW = 3


def _in_a_row(keys: NDArray[np.uint64]) -> Iterator[NDArray[np.uint64]]:
    """The keys of one word, of two in a row and of three, from each word on."""
    yield (row := keys)
    for more in range(1, _IN_A_ROW):
        row = row[:-1] * np.uint64(0xBF58476D1CE4E5B9) + keys[more:]  # odd, so that no two words are lost in each other
        yield row


_COUNTS_LETTERS = re.compile(r"\[[^\]]*[a-zA-Z]-[a-zA-Z][^\]]*\](?:[*+]|\{)|\[A-Z")
_MEMORY = 256 << 20
"""Bytes that an automaton's states may take: out of room, RE2 would fall back to a slower way."""
_SHAPES_TOGETHER = 100
"""Shapes of one automaton: of too many the states would multiply, and they are built as they are met."""


class _Shapes:
    """Entries that are regular expressions, in a few automata.

    Unless they are `sorted_out`, which takes longer than a few texts do, all are together. Those that need a digit look only at texts
    with one. Those that count letters are kept apart: their states change with every letter, and would multiply those of all others.
    """

    def __init__(self, shapes: Sequence[tuple[str, int]], *, sorted_out: bool) -> None:
        digits: list[tuple[str, int]] = []
        counting: list[tuple[str, int]] = []
        others: list[tuple[str, int]] = []
        if not sorted_out:
            others = list(shapes)
        for shape in shapes if sorted_out else ():
            kin = digits if needs_digit(shape[0]) else counting if _COUNTS_LETTERS.search(shape[0]) else others
            kin.append(shape)
        self._digits, self._counting, self._others = map(_Automata, (digits, counting, others))

    def find(self, chunk: Chunk) -> Pairs:
        texts = chunk.encoded
        with_digit = chunk.words.with_digit.tolist()
        found = [
            *self._others.find(range(len(texts)), texts),
            *self._counting.find(range(len(texts)), texts),
            *self._digits.find(with_digit, [texts[index] for index in with_digit]),
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
                (matcher([one for one, _ in group], memory=_MEMORY), [number for _, number in group])
                for group in groups
            ]
        for match, numbers in self._parts:
            for index, places in zip(indices, map(match, texts), strict=True):
                if places:
                    for place in places:
                        yield index, numbers[place]


# The others


class _Re:
    def __init__(self, expressions: Sequence[str]) -> None:
        self._compiled = [re.compile(entry, re.IGNORECASE) for entry in expressions]

    def find(self, chunk: Chunk) -> Pairs:
        return _pairs(
            (index, number)
            for index, text in enumerate(chunk.texts)
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

    def find(self, chunk: Chunk) -> Pairs:
        encoded = chunk.encoded
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
