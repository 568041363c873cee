"""From what the trained heads say to hits: for rules that a head decides (`Rule.sense`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from foresay.foresee.rule import Sense
from foresay.foresee.scan.heads import Heads, Model
from foresay.foresee.scan.tokens import Tokens


class Sensed(NamedTuple):
    """What a head found: the tokenised post, the rule's number, the words that weighed most ([start, end) in that post), how likely it is."""

    post: int
    number: int
    start: int
    end: int
    confidence: float


def sensed(senses: Sequence[tuple[int, Sense]], tokens: Tokens, model: Model | None = None) -> list[Sensed]:
    """What heads find in a batch of tokenised posts, ordered by post, then by rule.

    senses: the numbers of rules and what they ask for; model: the one that ships by default.

    The span is the heaviest stretch of words: those that weighed most and lie near each other. One pass over the batch, whatever the
    number of rules; then a little for each post found.
    """
    if not senses:
        return []
    heads = Heads(tokens, model)
    found: list[Sensed] = []
    for number, sense in senses:
        says = heads.probabilities[:, heads.model.number(sense.head)]
        for post in np.flatnonzero(says >= np.float32(sense.least)).tolist():
            if spans := heads.reasons(post, sense.head):
                start, end = _heaviest_stretch(spans)
                found.append(Sensed(post, number, start, end, float(says[post])))
    return sorted(found)


_NEAR = 40  # code points between words that are shown as one stretch


def _heaviest_stretch(spans: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The first run of spans that lie near each other and hold the most letters."""
    stretches: list[list[tuple[int, int]]] = []
    for span in spans:
        if stretches and span[0] - stretches[-1][-1][1] <= _NEAR:
            stretches[-1].append(span)
        else:
            stretches.append([span])
    best = max(stretches, key=lambda stretch: sum(end - start for start, end in stretch))
    return best[0][0], best[-1][1]
