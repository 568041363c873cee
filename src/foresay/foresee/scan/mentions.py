"""Persons, organisations and places named in short English posts.

A linear-chain conditional random field (Lafferty et al. 2001), evaluated for thousands of posts at once in numpy. Each
token is described by some thirty features: the word, its ends, its shape, what a lexicon knows of it, and the same of
its neighbours. Every feature is a hash that points straight at a row of weights, so a word never seen before costs the
same as a common one and nothing is cached between calls. Forward-backward gives the probability of each label.

The weights, the lexicon and the calibration are in ``models/mentions.npy``, made by ``training/mentions/train.py``;
``models/mentions.md`` says from what, and how well it does. They are loaded at the first use.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO, Final

import numpy as np
from numpy.typing import NDArray

from foresay.foresee.scan.tokens import Char, Kind, Tokens, tokenise

__all__ = ["KINDS", "MentionTable", "find"]

KINDS: Final = ("person", "organisation", "place")
LABELS: Final = ("O", *(f"{part}-{kind}" for kind in KINDS for part in "BI"))  # B begins a mention, I goes on with it

_WEIGHTS: Final = Path(__file__).parents[1] / "models" / "mentions.npy"
_BATCH: Final = 1 << 18  # code points read at once: the working arrays stay near the processor
_LONGEST: Final = 1000  # code points of a piece; longer texts are cut
_ROW_BITS: Final = 20  # features share 2^20 rows of weights
_LEXICON_BITS: Final = 20
_CERTAIN: Final = 3e-4  # raw confidence is kept this far from 0 and 1: the calibration has seen nothing beyond

Hashes = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class MentionTable:
    """Mentions as parallel columns, ordered by (post, start); mentions of one post never overlap."""

    post: NDArray[np.int32]  # index into the texts
    kind: NDArray[np.uint8]  # index into KINDS
    start: NDArray[np.int32]  # code points from the beginning of that text
    end: NDArray[np.int32]  # exclusive, always beyond start; the # of a hashtag is left out
    confidence: NDArray[np.float32]  # probability, in [0, 1], that exactly this span is a mention of this kind

    def __len__(self) -> int:
        return self.post.size


def find(texts: Sequence[str]) -> MentionTable:
    """The persons, organisations and places that `texts` name.

    Handles and links are never mentions. Any text is accepted; what is found in one does not depend on the others. Time
    is in line with the characters; memory is bounded whatever the length of a text.
    """
    return find_with(load(), texts)


def find_with(model: Model, texts: Sequence[str]) -> MentionTable:
    """`find` with a given model."""
    columns = [tuple(np.empty(0, kind) for kind in (np.int32, np.uint8, np.int32, np.int32, np.float32))]
    for owners, offsets, pieces in _batches(texts):
        tokens = tokenise(pieces)
        if tokens.post.size == 0:
            continue
        first, last, kind, confidence = _decode(tokens, _label_probabilities(tokens, model), model)
        piece = tokens.post[first]
        offset = np.array(offsets, np.int32)[piece]
        start = tokens.start[first] + (tokens.kind[first] == Kind.HASHTAG) + offset
        end = tokens.end[last] + offset
        columns.append((np.array(owners, np.int32)[piece], kind.astype(np.uint8), start, end, confidence))
    return MentionTable(*map(np.concatenate, zip(*columns, strict=True)))


def _batches(texts: Sequence[str]) -> Iterator[tuple[list[int], list[int], list[str]]]:
    """Texts in handy amounts: for each piece its text's index, its offset in that text, and its characters."""
    owners: list[int] = []
    offsets: list[int] = []
    pieces: list[str] = []
    size = 0
    for owner, text in enumerate(texts):
        for offset, piece in ((0, text),) if len(text) <= _LONGEST else _cut(text):
            owners.append(owner)
            offsets.append(offset)
            pieces.append(piece)
            size += len(piece)
            if size >= _BATCH:
                yield owners, offsets, pieces
                owners, offsets, pieces, size = [], [], [], 0
    if pieces:
        yield owners, offsets, pieces


def _cut(text: str) -> Iterator[tuple[int, str]]:
    """Pieces of a long text and their offsets: cut at a line, else a sentence, else a blank, else anywhere."""
    start = 0
    while start < len(text):
        end = start + _LONGEST
        if end < len(text):
            for mark in ("\n", ". ", " "):
                cut = text.rfind(mark, start + _LONGEST // 2, end)
                if cut >= 0:
                    end = cut + len(mark)
                    break
        yield start, text[start:end]
        start = end


# The model


@dataclass(frozen=True, slots=True)
class Model:
    weights: NDArray[np.int16]  # [2^_ROW_BITS, 8] one column a label (the last is padding), in units of `unit`
    unit: np.float32
    transitions: NDArray[np.float32]  # [from, to] exp(weight); nothing but B or I of a kind leads to its I
    lexicon: NDArray[np.uint16]  # [2^_LEXICON_BITS] what is known of a word or pair: see lookup
    threshold: np.float32  # a token belongs to a mention when the probability of O is below this
    slope: NDArray[np.float32]  # [kinds] calibration: sigmoid(slope * logit(raw) + offset)
    offset: NDArray[np.float32]  # [kinds]


@cache
def load() -> Model:
    """The model that ships, read once."""
    with _WEIGHTS.open("rb") as file:
        return read(file)


STORED: Final = (
    "rows",  # [n] those in use, ascending
    "weights",  # [n, 8] theirs
    "slots",  # [m] of the lexicon, those in use, ascending
    "entries",  # [m] theirs
    *("unit", "transitions", "threshold", "slope", "offset"),  # as in Model
)
"""What a model's file holds: these arrays, one after another, as `np.save` writes them. Plain, because it is read at every cold start."""


def read(file: IO[bytes]) -> Model:
    """The model in an open file; its rows and slots are laid out in full."""
    stored = {name: np.load(file) for name in STORED}
    weights = np.zeros((1 << _ROW_BITS, 8), np.int16)
    weights[stored["rows"]] = stored["weights"]
    lexicon = np.zeros(1 << _LEXICON_BITS, np.uint16)
    lexicon[stored["slots"]] = stored["entries"]
    return Model(
        weights=weights,
        unit=stored["unit"],
        transitions=stored["transitions"],
        lexicon=lexicon,
        threshold=stored["threshold"],
        slope=stored["slope"],
        offset=stored["offset"],
    )


# Features: numbers into numbers, the same code for training and use

_BASE: Final = 0x5851F42D4C957F2D  # odd, so it has an inverse modulo 2^64; the multiplier of Knuth's MMIX generator
_INVERSE: Final = pow(_BASE, -1, 1 << 64)
_SPREAD: Final = np.uint64(0x9E3779B97F4A7C15)  # 2^64 / golden ratio, odd: spreads close values over the high bits


def spread(values: NDArray[np.generic]) -> Hashes:
    """Values well mixed over all 64 bits, so that a product's high bits are a good hash of them."""
    mixed = values.astype(np.uint64) * _SPREAD
    return (mixed ^ (mixed >> np.uint64(32))) * _SPREAD


class _Substrings:
    """Hashes of any stretch of a buffer in constant time each (Karp and Rabin's polynomial, by prefix sums)."""

    def __init__(self, code: NDArray[np.uint32]) -> None:
        power = np.full(code.size, _BASE, np.uint64)
        power[0] = 1
        np.multiply.accumulate(power, out=power)
        self._sums = np.zeros(code.size + 1, np.uint64)
        np.cumsum((code.astype(np.uint64) + np.uint64(1)) * power, out=self._sums[1:])
        self._undo = np.full(code.size + 1, _INVERSE, np.uint64)
        self._undo[0] = 1
        np.multiply.accumulate(self._undo, out=self._undo)

    def __call__(self, starts: NDArray[np.int64], ends: NDArray[np.int64]) -> Hashes:
        return spread((self._sums[ends] - self._sums[starts]) * self._undo[starts])


def lookup(lexicon: NDArray[np.uint16], keys: Hashes) -> Hashes:
    """What the lexicon knows of each key, 0 when nothing: the low byte of an entry whose high byte is the key's own."""
    entry = lexicon[(keys >> np.uint64(64 - _LEXICON_BITS)).view(np.int64)]
    return np.where((entry >> 8) == (keys & np.uint64(0xFF)), entry & 0xFF, 0).astype(np.uint64)


def pair_keys(left: Hashes, right: Hashes) -> Hashes:
    """The lexicon keys of two words in a row, from the keys of each."""
    return spread(left * np.uint64(3) + right)


def word_keys(tokens: Tokens) -> tuple[Hashes, _Substrings, NDArray[np.int64], NDArray[np.int64]]:
    """The lexicon key of each token (folded, digits alike), with the hasher and the bounds it was made from."""
    fold = np.where(tokens.flags & Char.DIGIT, np.uint32(ord("0")), tokens.fold)
    origin = tokens.base[tokens.post]
    starts = origin + tokens.start + (tokens.kind == Kind.HASHTAG)
    ends = origin + tokens.end
    substrings = _Substrings(fold)
    return substrings(starts, ends), substrings, starts, ends


def _shapes(
    tokens: Tokens, starts: NDArray[np.int64], ends: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """[n_tokens] kind, capitals and digits as one small number; and how its post uses capitals, 0 to 3."""

    def count(flag: Char) -> NDArray[np.int64]:
        sums = np.zeros(tokens.flags.size + 1, np.int32)
        np.cumsum((tokens.flags & flag) != 0, out=sums[1:])
        return (sums[ends] - sums[starts]).astype(np.int64)

    letters, upper, digits = count(Char.LETTER), count(Char.UPPER), count(Char.DIGIT)
    capital = (tokens.flags[starts] & Char.UPPER) != 0
    # 0 no capital, 1 only the first letter, 2 a single letter, 3 nothing but capitals, 4 any other way
    case = np.select([upper == 0, letters == 1, upper == letters, capital & (upper == 1)], [0, 2, 3, 1], 4)
    shape = (tokens.kind * 5 + case) * 2 + (digits > 0)

    # A capital says little where all words have one, and its absence little where none has.
    is_word = (tokens.kind == Kind.WORD) & (letters > 1)
    posts = tokens.base.size
    words, lower, capitals = (
        np.bincount(tokens.post, chosen, posts) for chosen in (is_word, is_word & (case == 0), is_word & (case == 3))
    )
    style = np.select([lower == words, capitals * 2 > words, lower * 4 < words], [1, 2, 3], 0)
    return shape, style[tokens.post]


def features(tokens: Tokens, lexicon: NDArray[np.uint16]) -> Iterator[NDArray[np.int64]]:
    """For one feature template after another, the row of weights each token's feature points at: [n_tokens] each."""
    word, substrings, starts, ends = word_keys(tokens)
    shape, style = _shapes(tokens, starts, ends)
    cased = _Substrings(tokens.code)(starts, ends)
    known = lookup(lexicon, word)
    for kind in (Kind.HANDLE, Kind.URL):
        word[tokens.kind == kind] = cased[tokens.kind == kind] = int(kind)

    # Two empty places around every post, so that looking aside never reaches another post.
    places = np.arange(word.size) + 2 * (tokens.post + 1)
    size = word.size + 2 * (tokens.base.size + 1)

    def lay(values: Hashes) -> Hashes:
        laid = np.zeros(size, np.uint64)
        laid[places] = values
        return laid

    def at(values: Hashes, offset: int) -> Hashes:
        return values.take(places + offset)

    words, shapes, classes = lay(word), lay(spread(shape + 1)), lay(spread(known + np.uint64(1)))
    pairs = lookup(lexicon, pair_keys(words[:-1], words[1:]))
    w0, w1, w2, v1, v2 = (at(words, o) for o in (0, -1, -2, 1, 2))
    s0, s1, t1 = (at(shapes, o) for o in (0, -1, 1))
    c0, c1, d1 = (at(classes, o) for o in (0, -1, 1))
    pair = spread(pairs[places - 1] * np.uint64(256) + pairs[places] + np.uint64(1))
    manner = spread((shape * 4 + style) + 1)
    length = spread(np.minimum(ends - starts, 9))
    suffix2, suffix3, suffix4 = (substrings(np.maximum(ends - n, starts), ends) for n in (2, 3, 4))
    prefix2, prefix3, prefix4 = (substrings(starts, np.minimum(starts + n, ends)) for n in (2, 3, 4))

    templates: tuple[tuple[Hashes, ...], ...] = (
        (w0,), (cased,), (w1,), (v1,), (w2,), (v2,), (w1, w0), (w0, v1), (w0, manner),
        (prefix2,), (prefix3,), (prefix4,), (suffix2,), (suffix3,), (suffix4,), (suffix3, s0),
        (manner,), (s1, s0), (s0, t1), (s1, s0, t1), (length, manner),
        (c0,), (c0, manner), (c1, c0), (c0, d1), (c1, c0, d1), (c1, c0, s0), (c0, d1, s0),
        (w1, s0), (s0, v1), (w1, c0, s0), (c0, v1, s0), (pair,), (pair, manner),
    )  # fmt: skip
    for number, parts in enumerate(templates):
        total = spread(np.array([number + 1]))[0] + parts[0]
        for factor, part in zip((3, 5), parts[1:], strict=False):
            total = total * np.uint64(factor) + part
        yield ((total * _SPREAD) >> np.uint64(64 - _ROW_BITS)).view(np.int64)


# Inference


def _label_probabilities(tokens: Tokens, model: Model) -> NDArray[np.float32]:
    """[labels, n_tokens] the probability of each label, by the forward-backward algorithm.

    All posts advance together, longest first, so that those still running are always a leading slice. Only elementwise
    operations in a fixed order are used (no matrix product): the result is the same to the last bit in any company.
    """
    scores = np.zeros((tokens.post.size, 8), np.int16)
    for rows in features(tokens, model.lexicon):
        scores += model.weights.take(rows, axis=0)

    lengths = np.diff(tokens.first)
    by_length = np.argsort(-lengths, kind="stable")
    heads, lengths = tokens.first[:-1][by_length], lengths[by_length]
    steps = int(lengths[0])
    running = np.searchsorted(-lengths, -np.arange(steps), side="left")  # posts longer than each step
    order = np.concatenate([heads[:n] + step for step, n in enumerate(running.tolist())])
    bounds = [0, *np.cumsum(running).tolist()]
    columns = [slice(a, b) for a, b in itertools.pairwise(bounds)]  # of each step, in `order`

    labels = len(LABELS)
    emitted = np.ascontiguousarray(scores[order, :labels].T).astype(np.float32) * model.unit
    emitted -= emitted.max(axis=0)
    np.exp(emitted, out=emitted)
    kinds = tokens.kind[order]
    emitted[1:, (kinds == Kind.HANDLE) | (kinds == Kind.URL)] = 0  # whatever the weights think of them

    # Rabiner's scaling (1989): both passes divide by the same sums, so that their product needs no further division.
    forward, backward = np.empty_like(emitted), np.ones_like(emitted)
    onward, back = model.transitions[:, :, None], model.transitions.T.copy()[:, :, None]
    scale = np.empty(order.size, np.float32)
    total = np.add.reduce  # over the first axis; the method `sum` adds a call that is felt when one post is read
    for step, now in enumerate(columns):
        here = emitted[:, now]
        if step:
            before = columns[step - 1].start
            here = here * total(onward * forward[:, None, before : before + now.stop - now.start])
        total(here, out=scale[now])
        np.divide(here, scale[now], out=forward[:, now])
    emitted /= scale
    for step in range(steps - 1, 0, -1):
        now, before = columns[step], columns[step - 1].start
        ahead = emitted[:, now] * backward[:, now]
        total(back * ahead[:, None], out=backward[:, before : before + now.stop - now.start])
    forward *= backward
    probabilities = np.empty_like(forward)
    probabilities[:, order] = forward
    return probabilities


def _decode(
    tokens: Tokens, probabilities: NDArray[np.float32], model: Model
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]:
    """Mentions from the probabilities of labels: first token, last token, kind, confidence.

    The raw confidence is that of the weakest token; the calibration turns it into a probability.
    """
    named = np.flatnonzero(probabilities[0] < model.threshold)
    if named.size == 0:
        return named, named, named, np.empty(0, np.float32)
    chosen = probabilities[1:, named]
    label = chosen.argmax(axis=0)  # B and I of each kind in turn
    kind = label // 2
    columns = np.arange(named.size)
    share = chosen[2 * kind, columns] + chosen[2 * kind + 1, columns]
    goes_on = np.zeros(named.size + 1, np.bool_)
    goes_on[1:-1] = (
        (label[1:] % 2 == 1)
        & (kind[1:] == kind[:-1])
        & (named[1:] == named[:-1] + 1)
        & (tokens.post[named[1:]] == tokens.post[named[:-1]])
    )
    opening = np.flatnonzero(~goes_on[:-1])
    closing = np.flatnonzero(~goes_on[1:])
    weakest = np.clip(np.minimum.reduceat(share, opening), _CERTAIN, 1 - _CERTAIN).astype(np.float32)
    kind = kind[opening]
    logit = model.slope[kind] * np.log(weakest / (1 - weakest)) + model.offset[kind]
    return named[opening], named[closing], kind, (1 / (1 + np.exp(-logit))).astype(np.float32)
