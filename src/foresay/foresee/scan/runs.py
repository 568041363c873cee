"""The words of many texts at once, as numbers: runs of ASCII letters and digits, case-blind.

What is between two runs is not looked at, underscores and letters beyond ASCII part them ("my_café" is "my" and "caf"): texts and the words that they are
compared with are read alike, so that equal words always have equal keys. Different words have different keys up to sixteen letters; of
longer ones, the first and the last eight count.
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


@dataclass(frozen=True, slots=False)
class Runs:
    """The runs of a batch of texts, in order. `head` holds a run's first eight letters, the first in the lowest byte."""

    head: NDArray[np.uint64]  # [n]
    key: NDArray[np.uint64]  # [n] stands for the whole run
    size: NDArray[np.int64]  # [n] letters
    start: NDArray[np.int64]  # [n] in the buffer
    base: NDArray[np.int64]  # [texts + 1] where each text begins in the buffer

    @cached_property
    def first(self) -> NDArray[np.int64]:
        """[texts + 1] the runs of text t are first[t]:first[t + 1]."""
        return np.searchsorted(self.start, self.base)

    def text_of(self, runs: NDArray[np.int64]) -> NDArray[np.int64]:
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
    return Runs(head=head, key=key, size=length, start=start, base=base + _EIGHT)
