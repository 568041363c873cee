"""How a post sounds and what kind of talk it is: small trained heads, thousands of posts at once, in numpy.

A head answers one question about a post ("would a reader call this abusive?", "is this about health?") with a probability. All
heads are linear over the same hashed features: every word, the runs of three to five letters in it (its beginning and end count as
letters, so that ``sh1tty`` and ``shiiitty`` still look like what they are), and every two words in a row.

Why it is fast: a word's features are looked up once for each different word of a chunk, and a row of weights holds all heads, so
that one gather serves them all. Why a post gets the same answer in any company: everything up to the last step is sums of whole
numbers.

The weights and the calibration are in ``models/heads.npy``, made by ``training/heads/train.py``; ``models/heads.md`` says from what,
and how well it does. They are loaded at the first use.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import IO, Final

import numpy as np
from numpy.typing import NDArray

from foresay.foresee.scan.tokens import Char, Kind, Tokens

__all__ = ["Heads", "Model", "load", "read_model"]

ROW_BITS: Final = 18
ROWS: Final = 1 << ROW_BITS
"""Rows of weights; the features share them by their hashes. Row number ROWS stands for no feature and weighs nothing."""
ZERO: Final = 128
"""Weights are stored as bytes; this one means 0. Sums of bytes never fall below 0, so that heads can share one 64-bit number: four of
them (16 bits each) while the features of one word are summed, two of them (32 bits each) for a whole post."""

_WEIGHTS: Final = Path(__file__).parents[1] / "models" / "heads.npy"
_LONGEST_WORD: Final = 24  # characters of a word that are looked at
_GRAMS: Final = (3, 4, 5)
_BORDER: Final = 1  # stands before and after a word, as a letter would
_BASE: Final = np.uint64(0x2545F4914F6CDD1D)
_SPREAD: Final = np.uint64(0x9E3779B97F4A7C15)
_SLOT_BITS: Final = 18
_FARTHEST: Final = np.float32(30)  # beyond this a probability is 0 or 1 to the last bit that counts
_LOW_HALF: Final = np.int64(0xFFFFFFFF)
_EVERY_OTHER: Final = np.int64(0x0000FFFF0000FFFF)

Hashes = NDArray[np.uint64]
Rows = NDArray[np.int64]


# Features


@dataclass(frozen=True, slots=True)
class Features:
    """What the heads look at in a batch, as numbers of rows of weights."""

    word: NDArray[np.int64]  # [n_tokens] which of the different words each token is
    grams: Rows  # [n_grams] rows of the words' features, word after word
    counts: NDArray[np.int64]  # [n_words] how many each word has, one at least
    pair: Rows  # [n_tokens] row of each token with the one before it; ROWS for the first of a post


def features(tokens: Tokens) -> Features:
    """The features of a batch of at least one token. O(characters)."""
    hidden = (tokens.kind == Kind.HANDLE) | (tokens.kind == Kind.URL)
    origin = tokens.base[tokens.post]
    starts = origin + tokens.start + (tokens.kind == Kind.HASHTAG)
    ends = np.minimum(origin + tokens.end, starts + _LONGEST_WORD)
    ends[hidden] = starts[hidden] + 1  # a name or an address is nobody's tone: only that there was one counts
    fold = np.where(tokens.flags & Char.DIGIT, np.uint32(ord("0")), tokens.fold)
    key = _keys(fold, starts, ends)
    word, example = _distinct(key)
    grams, counts = _grams(fold, starts[example], ends[example])
    pair = np.full(key.size, ROWS, np.int64)
    pair[1:] = _rows(key[:-1] * np.uint64(3) + key[1:])
    pair[tokens.first[:-1][tokens.first[:-1] < key.size]] = ROWS
    return Features(word, grams, counts, pair)


def _rows(hashes: Hashes) -> Rows:
    return ((hashes * _SPREAD) >> np.uint64(64 - ROW_BITS)).view(np.int64)


def _keys(code: NDArray[np.uint32], starts: NDArray[np.int64], ends: NDArray[np.int64]) -> Hashes:
    """A hash of each stretch of the buffer: a polynomial of its characters, by prefix sums (Karp and Rabin)."""
    powers, undo = _powers(code.size)
    sums = np.zeros(code.size + 1, np.uint64)
    np.cumsum((code + np.uint64(1)) * powers[: code.size], out=sums[1:])
    keys = (sums[ends] - sums[starts]) * undo[starts] * _SPREAD
    return keys ^ (keys >> np.uint64(29))


def _powers(size: int) -> tuple[Hashes, Hashes]:
    """The first powers of `_BASE` and of its inverse modulo 2^64, `size` of each at least."""
    return _powers_of_two(max(16, (size - 1).bit_length()))


@cache
def _powers_of_two(bits: int) -> tuple[Hashes, Hashes]:
    both = []
    for base in (_BASE, np.uint64(pow(int(_BASE), -1, 1 << 64))):
        powers = np.full(1 << bits, base, np.uint64)
        powers[0] = 1
        both.append(np.multiply.accumulate(powers))
    return both[0], both[1]


def _distinct(key: Hashes) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The number of each key's word, and for each word the place of one token that is it.

    Keys are laid into slots by their high bits; the few that meet another key in their slot count as words of their own, which costs a
    little time and changes no sum. Half the time of sorting them.
    """
    slot = (key >> np.uint64(64 - _SLOT_BITS)).view(np.int64)
    places = np.arange(key.size)
    owner = np.empty(1 << _SLOT_BITS, np.int64)
    owner[slot] = places
    seat = owner[slot]
    seat = np.where(key[seat] == key, seat, places)
    example = np.flatnonzero(seat == places)
    number = np.empty(key.size, np.int64)
    number[example] = np.arange(example.size)
    return number[seat], example


def _grams(
    code: NDArray[np.uint32], starts: NDArray[np.int64], ends: NDArray[np.int64]
) -> tuple[Rows, NDArray[np.int64]]:
    """Rows of words and of the runs of letters in them, word after word; and how many each word has."""
    size = ends - starts + 2
    first = np.cumsum(size) - size
    owner = np.repeat(np.arange(size.size, dtype=np.int32), size)
    letters = code.take(np.arange(owner.size) + np.repeat(starts - 1 - first, size))
    edge = np.zeros(owner.size, np.bool_)
    edge[first] = edge[first + size - 1] = True
    letters[edge] = _BORDER
    thrice = ~edge[2:] & (letters[2:] == letters[1:-1]) & (letters[2:] == letters[:-2])
    if thrice.any():  # of a letter written three times and more, two stay
        keep = np.append([True, True], ~thrice)
        letters, owner = letters[keep], owner[keep]
        size = np.bincount(owner, minlength=size.size)
        first = np.cumsum(size) - size

    rows = np.full((letters.size, len(_GRAMS) + 1), ROWS, np.int64)
    rows[first, 0] = _rows(_keys(letters, first, first + size) + np.uint64(1))
    counts = np.ones(size.size, np.int64)
    key = letters.astype(np.uint64)
    for n in range(2, _GRAMS[-1] + 1):
        key = key[:-1] * _BASE + letters[n - 1 :]  # of n letters from each place on
        if n in _GRAMS and key.size:
            inside = owner[: key.size] == owner[n - 1 :]
            rows[: key.size, 1 + _GRAMS.index(n)] = np.where(inside, _rows(key ^ (key >> np.uint64(31))), ROWS)
            counts += np.maximum(size - n + 1, 0)
    return rows[rows != ROWS], counts


# The model


@dataclass(frozen=True, slots=True)
class Model:
    """Weights and calibration of all heads."""

    names: tuple[str, ...]
    packed: NDArray[
        np.int64
    ]  # [ROWS + 1, ceil(heads / 4)] bytes of four heads in each, the first in the lowest 16 bits
    slope: NDArray[np.float32]  # [heads] a probability is sigmoid(slope * sum / sqrt(features) + offset)
    offset: NDArray[np.float32]  # [heads]

    def number(self, head: str) -> int:
        """The column of a head. Raises ValueError if there is none of this name."""
        if head not in self.names:
            raise ValueError(f"there is no head {head!r}: the model has {', '.join(self.names)}")
        return self.names.index(head)

    def only(self, heads: Iterable[str]) -> Model:
        """The model with these heads and those packed with them: fewer are faster, and say the same. Raises ValueError as `number` does."""
        groups = sorted({self.number(head) // 4 for head in heads})
        kept = [number for group in groups for number in range(4 * group, min(4 * group + 4, len(self.names)))]
        names = tuple(self.names[number] for number in kept)
        return Model(names, self.packed.take(groups, axis=1), self.slope[kept], self.offset[kept])


STORED: Final = ("names", "weights", "slope", "offset")
"""What a model's file holds: these arrays, one after another, as `np.save` writes them; weights are [ROWS, heads] bytes. Plain, because it
is read at every cold start."""


@cache
def load() -> Model:
    """The model that ships, read once."""
    with _WEIGHTS.open("rb") as file:
        return read_model(file)


def read_model(file: IO[bytes]) -> Model:
    """The model in an open file, four heads packed into each number."""
    stored = {name: np.load(file) for name in STORED}
    weights = stored["weights"]
    packed = np.zeros((ROWS + 1, (weights.shape[1] + 3) // 4), np.int64)
    # As 16-bit numbers: the lowest comes first on every machine that numpy's wheels are made for.
    packed.view(np.uint16)[:ROWS, : weights.shape[1]] = weights
    names = tuple(name.decode() for name in stored["names"].tolist())
    return Model(names, packed, stored["slope"], stored["offset"])


# Inference


class Heads:
    """What all heads say of a batch of tokenised posts. One pass, when made; the answers are looked up.

    A post is read as a whole: in a long one a rude sentence counts for little, so ask for the stretches `between` some bounds. A post of no
    tokens has no words to judge: its probabilities are what the heads say of nothing.
    """

    def __init__(self, tokens: Tokens, model: Model | None = None) -> None:
        self._tokens = tokens
        self.model = model or load()
        if tokens.post.size == 0:
            self._sums = np.zeros((0, self.model.packed.shape[1]), np.int64)
            self._counts = np.zeros(0, np.int64)
            return
        found = features(tokens)
        first = np.cumsum(found.counts) - found.counts
        words = np.add.reduceat(self.model.packed.take(found.grams, axis=0), first, axis=0)
        self._sums = words.take(found.word, axis=0)  # [n_tokens, heads packed by four]
        self._sums += self.model.packed.take(found.pair, axis=0)
        self._counts = found.counts[found.word] + (found.pair != ROWS)
        self._pair = found.pair

    @cached_property
    def probabilities(self) -> NDArray[np.float32]:
        """[n_posts, heads] how likely the answer to each head's question is yes, in [0, 1]."""
        return self.between(self._tokens.first)

    def between(self, bounds: NDArray[np.int64]) -> NDArray[np.float32]:
        """[n - 1, heads] the same for stretches of tokens: from each of n ascending numbers of tokens up to the next."""
        sums = np.zeros((bounds.size - 1, 4 * self._sums.shape[1]), np.int64)
        counts = np.zeros(len(sums), np.int64)
        spoken = np.flatnonzero(np.diff(bounds))
        if spoken.size:
            first, last = bounds[spoken], int(bounds[-1])
            for shift in (0, 16):  # every other head, so that each has 32 bits
                total = np.add.reduceat((self._sums[:last] >> np.int64(shift)) & _EVERY_OTHER, first, axis=0)
                sums[spoken, shift // 16 :: 4] = total & _LOW_HALF
                sums[spoken, shift // 16 + 2 :: 4] = total >> np.int64(32)
            counts[spoken] = np.add.reduceat(self._counts[:last], first)
        scores = (sums[:, : len(self.model.names)] - ZERO * counts[:, None]).astype(np.float32)
        scores /= np.sqrt(np.maximum(counts, 1)).astype(np.float32)[:, None]
        logits = np.clip(self.model.slope * scores + self.model.offset, -_FARTHEST, _FARTHEST)
        return np.asarray(1 / (1 + np.exp(-logits)), np.float32)

    def reasons(self, post: int, head: str, most: int = 3) -> list[tuple[int, int]]:
        """The words of one post that weighed most for a head, as (start, end) in that post's code points, in order.

        Up to `most` words, none that weighs less than a quarter of the heaviest; words side by side are one span. Empty if no word
        speaks for it.
        """
        return self.reasons_between(int(self._tokens.first[post]), int(self._tokens.first[post + 1]), head, most)

    def reasons_between(self, first: int, last: int, head: str, most: int = 3) -> list[tuple[int, int]]:
        """The same for the tokens from number `first` up to `last`, all of one post."""
        here = slice(first, last)
        if first == last:
            return []
        column = self.model.number(head)
        weight = (_column(self._sums[here], column) - ZERO * self._counts[here]).astype(np.float64)
        # What two words weigh together was counted with the second: half of it belongs to the first.
        pair = self._pair[here]
        shared = (_column(self.model.packed[pair], column) - ZERO * (pair != ROWS)) / 2
        weight -= shared
        weight[:-1] += shared[1:]
        kinds = self._tokens.kind[here]
        weight[(kinds == Kind.PUNCT) | (kinds == Kind.HANDLE) | (kinds == Kind.URL)] = 0
        heaviest = np.argsort(-weight, kind="stable")[:most]
        least = weight[heaviest[0]] / 4
        if least <= 0:
            return []
        starts, ends = self._tokens.start[here].tolist(), self._tokens.end[here].tolist()
        spans: list[tuple[int, int]] = []
        last = -2
        for number in sorted(number for number in heaviest.tolist() if weight[number] >= least):
            start = spans.pop()[0] if number == last + 1 else starts[number]
            spans.append((start, ends[number]))
            last = number
        return spans


def _column(packed: NDArray[np.int64], column: int) -> NDArray[np.int64]:
    """One head's bytes, or sums of bytes, out of rows of four a number."""
    return (packed[:, column // 4] >> np.int64(16 * (column % 4))) & np.int64(0xFFFF)
