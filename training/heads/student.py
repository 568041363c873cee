"""The heads as they are learned: logistic regression over the same features as at run time, with soft labels.

A post is the sum of its words' features and of its pairs of words, divided by the root of their number. Written as matrices, words
stand between posts and rows of weights (posts x words, words x rows): a step costs what the tokens cost, not what the letters do.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import optimize, sparse

from foresay.foresee.scan.heads import ROWS, features
from foresay.foresee.scan.tokens import tokenise

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Design:
    """Posts as matrices."""

    words: sparse.csr_array  # [posts, words] how often
    grams: sparse.csr_array  # [words, ROWS]
    pairs: sparse.csr_array  # [posts, ROWS]
    scale: Floats  # [posts, 1] one over the root of the number of features

    def scores(self, weights: Floats) -> Floats:
        """[posts, heads] from [ROWS, heads]."""
        return (self.words @ (self.grams @ weights) + self.pairs @ weights) * self.scale

    def chosen(self, which: NDArray[np.bool_]) -> Design:
        """Some of the posts."""
        return Design(self.words[which], self.grams, self.pairs[which], self.scale[which])

    def back(self, errors: Floats) -> Floats:
        """[ROWS, heads] the gradient of the weights from that of the scores."""
        scaled = errors * self.scale
        return self.grams.T @ (self.words.T @ scaled) + self.pairs.T @ scaled


def design(texts: list[str]) -> Design:
    """The matrices of these posts."""
    tokens = tokenise(texts)
    found = features(tokens)
    posts, words = len(texts), found.counts.size
    ones = np.ones(max(found.grams.size, tokens.post.size), np.float32)
    owner = np.repeat(np.arange(words), found.counts)
    paired = found.pair != ROWS
    counts = np.bincount(tokens.post, found.counts[found.word] + paired, posts)
    return Design(
        sparse.csr_array((ones[: tokens.post.size], (tokens.post, found.word)), (posts, words)),
        sparse.csr_array((ones[: found.grams.size], (owner, found.grams)), (words, ROWS)),
        sparse.csr_array((ones[: paired.sum()], (tokens.post[paired], found.pair[paired])), (posts, ROWS)),
        (1 / np.sqrt(np.maximum(counts, 1)))[:, None].astype(np.float32),
    )


def sigmoid(scores: Floats) -> Floats:
    return 1 / (1 + np.exp(-np.clip(scores, -30, 30)))


def fit(made: Design, wanted: Floats, importance: Floats, ridge: float, steps: int) -> tuple[Floats, Floats]:
    """Weights [ROWS, heads] and biases [heads].

    wanted: [posts, heads] shares in [0, 1]. importance: [posts, heads], 0 where nothing is known.
    ridge: how dear large weights are, per unit of the mean importance of a head.
    """
    heads = wanted.shape[1]
    total = importance.sum(0)

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights = flat[:-heads].reshape(ROWS, heads).astype(np.float32)
        scores = made.scores(weights) + flat[-heads:].astype(np.float32)
        errors = (sigmoid(scores) - wanted) * importance / total
        value = (importance * (np.logaddexp(0, scores) - wanted * scores) / total).sum() + ridge / 2 * (
            weights**2
        ).sum()
        slope = made.back(errors) + ridge * weights
        return float(value), np.concatenate([slope.ravel(), errors.sum(0)]).astype(np.float64)

    found = optimize.minimize(
        loss, np.zeros(ROWS * heads + heads), jac=True, method="L-BFGS-B", options={"maxiter": steps, "maxcor": 8}
    )
    return found.x[:-heads].reshape(ROWS, heads).astype(np.float32), found.x[-heads:].astype(np.float32)
