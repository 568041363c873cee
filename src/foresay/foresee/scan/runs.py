"""The words of many texts at once, as numbers: runs of ASCII letters and digits, case-blind.

What is between two runs is not looked at, underscores and letters beyond ASCII part them ("my_café" is "my" and
"caf"): texts and the words that they are compared with are read alike, so that equal words always have equal keys. Different words have
different keys up to sixteen letters; of longer ones, the first and the last eight count.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

_LOWER: Final = bytes(ord(chr(code).lower()) if code < 128 and chr(code).isalnum() else 0 for code in range(256))
_EIGHT: Final = 8
MASKS: Final = np.array([(1 << 8 * length) - 1 for length in range(_EIGHT + 1)], np.uint64)
"""`MASKS[n]` keeps the first n letters of a head."""
_MIX: Final = np.uint64(0x9E3779B97F4A7C15)  # odd: 2^64 over the golden ratio


Numbers = NDArray[np.int64]


@dataclass(frozen=True)
class Runs:
    """The runs of a batch of texts, in order. `head` holds a run's first eight letters, the first in the lowest byte."""

    head: NDArray[np.uint64]  # [n]
    key: NDArray[np.uint64]  # [n] stands for the whole run
    size: Numbers  # [n] letters
    start: Numbers  # [n] in the buffer
    base: Numbers  # [texts + 1] where each text begins in the buffer
    buffer: NDArray[np.uint8]  # letters and digits of all texts in lower case, 0 for whatever else

    @cached_property
    def first(self) -> Numbers:
        """[texts + 1] the runs of text t are first[t]:first[t + 1]."""
        return np.searchsorted(self.start, self.base)

    @property
    def with_digit(self) -> Numbers:
        """The texts that hold a digit, ascending."""
        places = np.flatnonzero((self.buffer >= ord("0")) & (self.buffer <= ord("9")))
        return np.unique(np.searchsorted(self.base, places, side="right") - 1)

    def text_of(self, runs: Numbers) -> Numbers:
        """The index of the text that each of these runs is in."""
        return np.searchsorted(self.base, self.start[runs], side="right") - 1


def runs(texts: Sequence[str]) -> Runs:
    """The runs of these texts. O(characters)."""
    margin = b"\0" * _EIGHT
    joined = "\0".join(texts).encode("ascii", "replace").translate(_LOWER)
    buffer = np.frombuffer(b"%b%b%b" % (margin, joined, margin), np.uint8)
    inside = buffer != 0
    edges = np.flatnonzero(inside[1:] != inside[:-1]) + 1
    start, end = edges[::2], edges[1::2]
    eight = np.ndarray(
        buffer.size - _EIGHT + 1, np.uint64, buffer, strides=(1,)
    )  # the eight letters from each place on
    length = end - start
    head = eight[start] & MASKS[np.minimum(length, _EIGHT)]
    key = head * _MIX
    long = np.flatnonzero(length > _EIGHT)
    key[long] += eight[end[long] - _EIGHT]
    sizes = np.fromiter(map(len, texts), np.int64, len(texts)) + 1
    base = np.zeros(len(texts) + 1, np.int64)
    np.cumsum(sizes, out=base[1:])
    return Runs(head=head, key=key, size=length, start=start, base=base + _EIGHT, buffer=buffer)


class Table:
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
        places: list[Numbers] = []
        groups: list[Numbers] = []
        for shift, key, group in self._levels:
            slots = self._slots(keys, shift)
            (place,) = (key[slots] == keys).nonzero()
            if place.size:
                places.append(place)
                groups.append(group[slots[place]])
        if not places:
            return _NONE, _NONE
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
