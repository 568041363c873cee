"""How well the mention finder does on labelled posts, and what its confidence is worth."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from corpora import PERSON, Post, gold_spans, rows
from numpy.typing import NDArray

from foresay.foresee.scan import mentions


def found_spans(table: mentions.MentionTable) -> list[tuple[int, int, int, int]]:
    """(post, start, end, kind) of every mention."""
    columns = (table.post, table.start, table.end, table.kind)
    return list(zip(*(column.tolist() for column in columns), strict=True))


def score(model: mentions.Model, posts: Sequence[Post]) -> dict[str, tuple[float, float, float]]:
    """Exact-span precision, recall and F1 in percent, over all kinds and by kind."""
    found = set(found_spans(mentions.find_with(model, [post.text for post in posts])))
    gold = gold_spans(posts)
    figures = {}
    for number, name in enumerate(("all", *mentions.KINDS), start=-1):
        ours = {s for s in found if number in (-1, s[3])}
        theirs = {s for s in gold if number in (-1, s[3])}
        right = len(ours & theirs)
        precision, recall = right / max(len(ours), 1), right / max(len(theirs), 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        figures[name] = (round(100 * precision, 1), round(100 * recall, 1), round(100 * f1, 1))
    return figures


def presidio_persons(model: mentions.Model, data: Path) -> tuple[float, float]:
    """Recall and precision, by overlap, on the persons (and titles) of presidio-research's synthetic sentences."""
    synthetic = list(rows(data, "pii_presidio_synth/dev"))
    posts, with_titles = (
        [
            Post(row["text"], tuple((s["start"], s["end"], PERSON) for s in row["spans"] if s["label"] in labels))
            for row in synthetic
        ]
        for labels in (("PERSON",), ("PERSON", "TITLE"))
    )
    table = mentions.find_with(model, [post.text for post in posts])
    found = [span for span in found_spans(table) if span[3] == PERSON]
    right = sum(any(s < end and e > start for s, e, _ in with_titles[post].spans) for post, start, end, _ in found)
    return person_recall(model, posts), round(right / max(len(found), 1), 2)


def person_recall(model: mentions.Model, posts: Sequence[Post]) -> float:
    """The share of persons that a person found overlaps."""
    table = mentions.find_with(model, [post.text for post in posts])
    found = [(post, start, end) for post, start, end, kind in found_spans(table) if kind == PERSON]
    persons = [
        (n, s, e) for n, post in enumerate(posts) for s, e, kind in post.spans if mentions.KINDS[kind] == "person"
    ]
    met = sum(any(n == post and s < end and e > start for post, start, end in found) for n, s, e in persons)
    return round(met / max(len(persons), 1), 2)


def judged(
    model: mentions.Model, posts: Sequence[Post]
) -> tuple[NDArray[np.uint8], NDArray[np.float64], NDArray[np.float64]]:
    """Of every mention found: its kind, its confidence, and 1 when a person labelled exactly that span so, else 0."""
    table = mentions.find_with(model, [post.text for post in posts])
    gold = gold_spans(posts)
    right = np.array([span in gold for span in found_spans(table)], np.float64)
    return table.kind, table.confidence.astype(np.float64), right


def calibration(confidence: NDArray[np.float64], right: NDArray[np.float64]) -> tuple[float, float]:
    """Slope and offset on the logit of `confidence` that make it a probability (Platt 1999), by Newton's method."""
    inputs = np.stack([np.log(confidence / (1 - confidence)).clip(-8, 8), np.ones(confidence.size)])
    weights = np.zeros(2)
    for _ in range(30):  # with a weak prior for leaving things as they are
        expected = 1 / (1 + np.exp(-weights @ inputs))
        curve = (inputs * (expected * (1 - expected))) @ inputs.T + np.eye(2)
        weights = weights - np.linalg.solve(curve, inputs @ (expected - right) + weights - [1.0, 0.0])
    return float(weights[0]), float(weights[1])


def reliability(confidence: NDArray[np.float64], right: NDArray[np.float64]) -> list[tuple[float, int, float]]:
    """For each tenth of confidence that occurs: where it begins, how many mentions, and the share of them that is right."""
    tenth = np.minimum((confidence * 10).astype(int), 9)
    return [
        (k / 10, int((tenth == k).sum()), round(float(right[tenth == k].mean()), 2))
        for k in range(10)
        if (tenth == k).any()
    ]


def fitting(posts: Sequence[Post]) -> tuple[list[Post], list[Post]]:
    """Posts in two halves by the checksum of their text: one to fit the calibration on, one to judge it."""
    halves: tuple[list[Post], list[Post]] = ([], [])
    for post in posts:
        halves[zlib.crc32(post.text.encode("utf-8", "replace")) % 2].append(post)
    return halves


def calibration_error(confidence: NDArray[np.float64], right: NDArray[np.float64]) -> float:
    """Expected calibration error over ten equal-sized groups, in [0, 1]."""
    groups = np.array_split(np.argsort(confidence), 10)
    return float(sum(abs(confidence[g].mean() - right[g].mean()) * g.size for g in groups if g.size) / confidence.size)
