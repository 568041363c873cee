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
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import IO, Final

import numpy as np
from numpy.typing import NDArray

from foresay.foresee.scan.features import LEXICON_BITS, ROW_BITS, scores
from foresay.foresee.scan.tokens import Kind, Tokens, tokenise

__all__ = ["KINDS", "MentionTable", "find"]

KINDS: Final = ("person", "organisation", "place")
LABELS: Final = ("O", *(f"{part}-{kind}" for kind in KINDS for part in "BI"))  # B begins a mention, I goes on with it

_WEIGHTS: Final = Path(__file__).parents[1] / "models" / "mentions.npy"
_BATCH: Final = 1 << 19  # code points read at once: the working arrays stay near the processor
_LONGEST: Final = 1000  # code points of a piece; longer texts are cut
_CHANCE: Final = (
    -3.0
)  # how far a label other than O may be behind it in weight (without its neighbours' words) to be considered
_CERTAIN: Final = 3e-4  # raw confidence is kept this far from 0 and 1: the calibration has seen nothing beyond


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


_COLUMNS: Final = ("post", "kind", "start", "end", "confidence")
_NOTHING: Final = MentionTable(
    np.empty(0, np.int32), np.empty(0, np.uint8), np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0, np.float32)
)


def find(texts: Sequence[str]) -> MentionTable:
    """The persons, organisations and places that `texts` name.

    Handles and links are never mentions. Any text is accepted; what is found in one does not depend on the others. Time
    is in line with the characters; memory is bounded whatever the length of a text.
    """
    return find_with(load(), texts)


def find_with(model: Model, texts: Sequence[str]) -> MentionTable:
    """`find` with a given model."""
    columns = [_NOTHING]
    for owners, offsets, pieces in _batches(texts):
        table = find_in(tokenise(pieces), model)
        offset = np.array(offsets, np.int32)[table.post]
        post = np.array(owners, np.int32)[table.post]
        columns.append(replace(table, post=post, start=table.start + offset, end=table.end + offset))
    return MentionTable(*(np.concatenate([getattr(table, name) for table in columns]) for name in _COLUMNS))


def find_in(tokens: Tokens, model: Model | None = None) -> MentionTable:
    """`find` in texts that are tokens already, with the model that ships unless one is given.

    Some 300 bytes a token at the peak, so hand over a few thousand posts at a time.
    """
    model = model or load()
    if tokens.post.size == 0:
        return _NOTHING
    first = _pieces(tokens)
    live, scored = scores(tokens, first, model.weights, model.lexicon, round(_CHANCE / float(model.unit)))
    if live.size == 0:
        return _NOTHING
    within = _stretches(live, first)
    kinds = tokens.kind.take(live)
    unnamed = (kinds == Kind.HANDLE) | (kinds == Kind.URL)
    begin, end, kind, confidence = _decode(within, _label_probabilities(scored, unnamed, within, model), model)
    return MentionTable(
        post=tokens.post[begin],
        kind=kind.astype(np.uint8),
        start=tokens.start[begin] + (tokens.kind[begin] == Kind.HASHTAG),
        end=tokens.end[end],
        confidence=confidence,
    )


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


def _pieces(tokens: Tokens) -> NDArray[np.int64]:
    """Like `tokens.first`, but with long texts in pieces, as `_cut` would cut them; no token is cut in two."""
    first = tokens.first
    if tokens.end.max() <= _LONGEST:
        return first
    size = np.diff(tokens.base, append=tokens.code.size)
    cuts = [first]
    for post in np.flatnonzero(size > _LONGEST).tolist():
        mine = slice(first[post], first[post + 1])
        if mine.start == mine.stop or tokens.end[mine.stop - 1] <= _LONGEST:
            continue
        code = tokens.code[tokens.base[post] : tokens.base[post] + tokens.end[mine.stop - 1]]
        text = code.tobytes().decode("utf-32-le", "surrogatepass")
        offsets = [offset for offset, _ in _cut(text)]
        cuts.append(mine.start + np.searchsorted(tokens.start[mine], offsets[1:]))
    return np.unique(np.concatenate(cuts))


# The model


@dataclass(frozen=True, slots=True)
class Model:
    weights: NDArray[np.int16]  # [2^ROW_BITS, 8] one column a label (the last is padding), in units of `unit`
    unit: np.float32
    transitions: NDArray[np.float32]  # [from, to] exp(weight); nothing but B or I of a kind leads to its I
    lexicon: NDArray[np.uint16]  # [2^LEXICON_BITS] what is known of a word or pair: see lookup
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
    weights = np.zeros((1 << ROW_BITS, 8), np.int16)
    weights[stored["rows"]] = stored["weights"]
    lexicon = np.zeros(1 << LEXICON_BITS, np.uint16)
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


# Inference


@dataclass(frozen=True, slots=True)
class _Stretches:
    """Tokens that may be named, in stretches of neighbours; all others of a post are not named for certain."""

    token: NDArray[np.int64]  # [n] which tokens, ascending
    head: NDArray[np.int64]  # [n_stretches] index in `token` of the first of each
    length: NDArray[np.int64]  # [n_stretches]
    opens: NDArray[np.bool_]  # [n_stretches] nothing lies before it in its post
    closes: NDArray[np.bool_]  # [n_stretches] nothing lies after it


def _stretches(token: NDArray[np.int64], first: NDArray[np.int64]) -> _Stretches:
    post = np.searchsorted(first, token, side="right") - 1
    new = np.ones(token.size + 1, np.bool_)
    new[1:-1] = (np.diff(token) > 1) | (np.diff(post) > 0)
    head = np.flatnonzero(new[:-1])
    last = np.flatnonzero(new[1:])
    return _Stretches(
        token=token,
        head=head,
        length=last - head + 1,
        opens=first[post[head]] == token[head],
        closes=first[post[last] + 1] - 1 == token[last],
    )


def _label_probabilities(
    scores: NDArray[np.int16], unnamed: NDArray[np.bool_], within: _Stretches, model: Model
) -> NDArray[np.float32]:
    """[labels, n] the probability of each label of the tokens in stretches, by the forward-backward algorithm.

    All stretches advance together, longest first, so that those still running are always a leading slice. Only elementwise
    operations in a fixed order are used (no matrix product): the result is the same to the last bit in any company.
    `unnamed` tells tokens that are never named, whatever the weights think of them.
    """
    by_length = np.argsort(-within.length, kind="stable")
    heads, lengths = within.head[by_length], within.length[by_length]
    steps = int(lengths[0])
    running = np.searchsorted(-lengths, -np.arange(steps), side="left")  # stretches longer than each step
    order = np.concatenate([heads[:n] + step for step, n in enumerate(running.tolist())])
    bounds = [0, *np.cumsum(running).tolist()]
    columns = [slice(a, b) for a, b in itertools.pairwise(bounds)]  # of each step, in `order`

    labels = len(LABELS)
    emitted = np.ascontiguousarray(scores.take(order, axis=0)[:, :labels].T).astype(np.float32) * model.unit
    emitted -= emitted.max(axis=0)
    np.exp(emitted, out=emitted)
    emitted[1:, unnamed.take(order)] = 0

    # Where a post goes on beyond its stretch, it does so with a token that is not named.
    forward, backward = np.empty_like(emitted), np.ones_like(emitted)
    emitted[:, columns[0]] *= np.where(within.opens[by_length], np.float32(1), model.transitions[0][:, None])
    last = np.array(bounds)[lengths - 1] + np.arange(lengths.size)
    backward[:, last] = np.where(within.closes[by_length], np.float32(1), model.transitions[:, 0][:, None])

    # Rabiner's scaling (1989): both passes divide by the same sums.
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
    forward /= total(forward)
    probabilities = np.empty_like(forward)
    probabilities[:, order] = forward
    return probabilities


def _decode(
    within: _Stretches, probabilities: NDArray[np.float32], model: Model
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]:
    """Mentions from the probabilities of labels: first token, last token, kind, confidence.

    The raw confidence is that of the weakest token; the calibration turns it into a probability.
    """
    at = np.flatnonzero(probabilities[0] < model.threshold)
    if at.size == 0:
        return at, at, at, np.empty(0, np.float32)
    named = within.token[at]
    chosen = probabilities[1:, at]
    label = chosen.argmax(axis=0)  # B and I of each kind in turn
    kind = label // 2
    columns = np.arange(at.size)
    share = chosen[2 * kind, columns] + chosen[2 * kind + 1, columns]
    stretch = np.searchsorted(within.head, at, side="right")
    goes_on = np.zeros(at.size + 1, np.bool_)
    goes_on[1:-1] = (
        (label[1:] % 2 == 1) & (kind[1:] == kind[:-1]) & (at[1:] == at[:-1] + 1) & (stretch[1:] == stretch[:-1])
    )
    opening = np.flatnonzero(~goes_on[:-1])
    closing = np.flatnonzero(~goes_on[1:])
    weakest = np.clip(np.minimum.reduceat(share, opening), _CERTAIN, 1 - _CERTAIN).astype(np.float32)
    kind = kind[opening]
    logit = model.slope[kind] * np.log(weakest / (1 - weakest)) + model.offset[kind]
    return named[opening], named[closing], kind, (1 / (1 + np.exp(-logit))).astype(np.float32)
