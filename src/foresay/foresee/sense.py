"""From what the trained heads say to hits: for rules that a head decides (`Rule.sense`)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from foresay.foresee.rule import Sense
from foresay.foresee.scan.heads import Heads, Model, load
from foresay.foresee.scan.tokens import Kind, Tokens


class Sensed(NamedTuple):
    """What a head found: the tokenised post, the rule's number, the words that weighed most ([start, end) in it), how likely it is."""

    post: int
    number: int
    start: int
    end: int
    confidence: float


def sensed(senses: Sequence[tuple[int, Sense]], tokens: Tokens, model: Model | None = None) -> list[Sensed]:
    """What heads find in a batch of tokenised posts, ordered by post, then by rule.

    senses: the numbers of rules and what they ask for; model: the one that ships by default.

    A post of more than `LONGEST` tokens is judged stretch by stretch, so that one sentence can stand out of a long text. The span shown is
    the heaviest run of words in it: those that weighed most and lie near each other. One pass over the batch, whatever the number of
    rules; then a little for each post found.
    """
    if not senses:
        return []
    heads = Heads(tokens, model or _needed(tuple(sorted({sense.head for _, sense in senses}))))
    bounds = _bounds(tokens)
    says = heads.between(bounds)
    found: list[Sensed] = []
    for number, sense in senses:
        column = says[:, heads.model.number(sense.head)]
        for stretch in np.flatnonzero(column >= np.float32(sense.least)).tolist():
            first, last = int(bounds[stretch]), int(bounds[stretch + 1])
            if spans := heads.reasons_between(first, last, sense.head):
                found.append(Sensed(int(tokens.post[first]), number, *_heaviest_run(spans), float(column[stretch])))
    return sorted(found)


@lru_cache(maxsize=8)
def _needed(heads: tuple[str, ...]) -> Model:
    return load().only(heads)


LONGEST = 60
"""Tokens of a post judged as a whole at most: as many as a long post on a network of short ones has."""
STRETCH = 30
"""Tokens of a longer post judged together at most: two or three sentences."""


def _bounds(tokens: Tokens) -> NDArray[np.int64]:
    """The numbers of the tokens where posts begin, and where long posts are cut: after the last sentence in reach, else anywhere."""
    lengths = np.diff(tokens.first)
    if not (lengths > LONGEST).any():
        return tokens.first
    marks = tokens.code[tokens.base[tokens.post] + tokens.start]
    stops = (
        np.flatnonzero((tokens.kind == Kind.PUNCT) & ((marks == ord(".")) | (marks == ord("!")) | (marks == ord("?"))))
        + 1
    )
    cuts: list[int] = []
    for post in np.flatnonzero(lengths > LONGEST).tolist():
        start, end = int(tokens.first[post]), int(tokens.first[post + 1])
        while end - start > STRETCH:
            stop = int(stops[place - 1]) if (place := int(np.searchsorted(stops, start + STRETCH, "right"))) else 0
            start = stop if stop > start + STRETCH // 2 else start + STRETCH
            cuts.append(start)
    return np.sort(np.append(tokens.first, np.array(cuts, np.int64)))


_NEAR = 40  # code points between words that are shown as one run


def _heaviest_run(spans: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The first run of spans that lie near each other and hold the most letters."""
    runs: list[list[tuple[int, int]]] = []
    for span in spans:
        if runs and span[0] - runs[-1][-1][1] <= _NEAR:
            runs[-1].append(span)
        else:
            runs.append([span])
    best = max(runs, key=lambda run: sum(end - start for start, end in run))
    return best[0][0], best[-1][1]
