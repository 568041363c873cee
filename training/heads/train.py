"""From labelled posts to the weights that ship:

    python training/heads/train.py --data ../shared/data --out src/foresay/foresee/models/heads.npy

Fixed seeds. Two teachers label posts first (``teacher.py``: tone; ``topics.py``: kinds of talk), which takes most of the time: their
labels are kept beside each other in a folder, and given back with ``--labels`` if they are there already.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import teacher
import topics
from corpora import CALIBRATION, FIGURES, TOLD, TONE, Row, fold_of, posts
from generate import sentences
from numpy.typing import NDArray
from scipy import optimize
from student import Design, Floats, design, fit

from foresay.foresee.scan.heads import STORED, ZERO

HEADS: Final = (*TONE, *topics.TOPICS)
OWN: Final = 20_000
LEARNED: Final = 9
"""The fold of our own sentences: all are learned, so that calibration and figures rest on real posts alone."""
PEOPLE: Final = 2.0
"""How much a post counts that people labelled, where one that only a teacher or a guess speaks for counts 1."""
KIND: Final = 2.7
HARD: Final = 0.6
"""How much our own sentences count, the harmless and the hard ones: enough to outweigh what groups are called elsewhere."""
STEPS: Final = 140
RIDGE: Final = 5e-6
TRUST: Final = 0.5
"""How much of a guess stands against what the teacher says, where nobody labelled a post."""


@dataclass(frozen=True)
class Lesson:
    """Posts with what some heads should say of them."""

    heads: tuple[str, ...]
    texts: list[str]
    folds: NDArray[np.int64]
    wanted: Floats  # [posts, heads]
    importance: Floats  # [posts, heads]


def tone_lesson(data: Path, told: dict[str, list[float]]) -> Lesson:
    """People's labels first, else the mean of a guess and what the teacher says; and our own sentences."""
    known = [*posts(data), *sentences(OWN)]
    wanted = np.zeros((len(known), len(TONE)), np.float32)
    importance = np.zeros_like(wanted)
    for number, row in enumerate(known):
        shares = told.get(row.text)
        thought = _thought(shares) if shares else {}
        counts = 1.0
        if row.source == "own":
            counts = HARD if row.gold["offensive"] else KIND
        elif "offensive" in row.gold:
            counts = PEOPLE
        for column, head in enumerate(TONE):
            share, sure = _share(row, head, thought.get(head))
            wanted[number, column] = share
            importance[number, column] = sure * counts
    folds = np.array([LEARNED if row.source == "own" else row.fold for row in known])
    return Lesson(TONE, [row.text for row in known], folds, wanted, importance)


def _thought(shares: list[float]) -> dict[str, float]:
    """What the teacher says, by head."""
    thought = dict(zip(TOLD, shares, strict=True))
    mild = (1 - thought["insult"]) * (1 - thought["threat"]) * (1 - thought["hate"])
    return thought | {"hostile": min(1 - mild, thought["offensive"])}


def _share(row: Row, head: str, told: float | None) -> tuple[float, float]:
    """What a head should say of a row, and how much that counts."""
    guess = row.guess.get(head)
    if head == "profane":  # people were rarely asked: the lexicon answers
        return max(row.gold.get(head, 0.0), guess or 0.0), 1.0
    if head in row.gold:
        share = row.gold[head]
        if (
            row.source == "toxic_types" and head == "offensive"
        ):  # where the later raters are split, the earlier ones still count
            share = 1 - (1 - share) / 2
        return share, 1.0
    if told is None:
        return (guess, 0.5) if guess is not None else (0.0, 0.0)
    return (told if guess is None else TRUST * guess + (1 - TRUST) * told), 1.0


def topic_lesson(data: Path, told: dict[str, list[float]]) -> Lesson:
    """Our own sentences and the sets with labels, then posts as the teacher sees them."""
    sure = [(text, kind, 20.0) for kind, texts in topics.SEEDS.items() for text in texts]
    sure += [(text, "", 20.0) for text in topics.NONE]
    sure += [(text, kind, 2.0) for text, kind in topics.sentences()]
    sure += [(text, kind, 0.5) for text, kind in topics.labelled(data)]
    texts = [text for text, _, _ in sure] + list(told)
    wanted = np.array([[float(kind == topic) for topic in topics.TOPICS] for _, kind, _ in sure] + list(told.values()))
    importance = np.repeat(
        np.array([weight for _, _, weight in sure] + [1.0] * len(told))[:, None], len(topics.TOPICS), 1
    )
    folds = np.array([LEARNED] * len(sure) + [fold_of(text) for text in told])
    return Lesson(topics.TOPICS, texts, folds, wanted.astype(np.float32), importance.astype(np.float32))


@dataclass(frozen=True)
class Learned:
    """Weights as bytes, and the two numbers that make a head's sum a probability."""

    weights: NDArray[np.uint8]  # [ROWS, heads]
    slope: Floats
    offset: Floats


def learn(lesson: Lesson, made: Design) -> Learned:
    """Weights from the learning folds, calibration from fold 0."""
    learning = lesson.folds > max(FIGURES)
    weights, _ = fit(made.chosen(learning), lesson.wanted[learning], lesson.importance[learning], RIDGE, STEPS)
    largest = np.quantile(np.abs(weights[np.abs(weights).max(1) > 0]), 0.9995, axis=0)
    stored = np.clip(np.rint(weights / largest * 127), -127, 127)
    held = lesson.folds == CALIBRATION
    raw = made.chosen(held).scores(stored.astype(np.float32))
    curves = [platt(raw[:, n], lesson.wanted[held, n], lesson.importance[held, n]) for n in range(len(lesson.heads))]
    slope, offset = np.array(curves, np.float32).T
    return Learned((stored + ZERO).astype(np.uint8), slope, offset)


def platt(raw: Floats, wanted: Floats, importance: Floats) -> tuple[float, float]:
    """Slope and offset of the logistic curve from raw sums to shares (Platt 1999)."""
    spread = float(raw.std()) or 1.0

    def loss(ab: NDArray[np.float64]) -> float:
        scores = ab[0] * raw / spread + ab[1]
        return float((importance * (np.logaddexp(0, scores) - wanted * scores)).sum() / importance.sum())

    slope, offset = optimize.minimize(loss, np.array([1.0, -1.0]), method="Nelder-Mead", options={"maxiter": 400}).x
    return slope / spread, offset


def labels(path: Path, make: Callable[[Path], None]) -> dict[str, list[float]]:
    """A teacher's labels by text; made first if they are not there."""
    if not path.exists():
        make(path)
    with path.open(encoding="utf-8") as lines:
        told = [json.loads(line) for line in lines]
    return {one["text"]: one["shares"] for one in told}


def write(out: Path, names: Sequence[str], parts: Sequence[Learned]) -> None:
    """The file that `foresay.foresee.scan.heads` reads."""
    stored = {
        "names": np.array([name.encode() for name in names]),
        "weights": np.concatenate([part.weights for part in parts], axis=1),
        "slope": np.concatenate([part.slope for part in parts]),
        "offset": np.concatenate([part.offset for part in parts]),
    }
    file = io.BytesIO()
    for name in STORED:
        np.save(file, stored[name])
    out.write_bytes(file.getvalue())


def train(data: Path, out: Path, folder: Path) -> None:
    """Everything, from data to weights."""
    folder.mkdir(parents=True, exist_ok=True)
    tone = labels(folder / "tone.jsonl", lambda path: teacher.teach(data, path))
    kinds = labels(folder / "topics.jsonl", lambda path: topics.teach(data, path))
    parts = []
    for lesson in (tone_lesson(data, tone), topic_lesson(data, kinds)):
        print(f"learning {', '.join(lesson.heads)} from {len(lesson.texts)} posts", file=sys.stderr, flush=True)
        parts.append(learn(lesson, design(lesson.texts)))
    write(out, HEADS, parts)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the development data folder")
    parser.add_argument("--out", type=Path, required=True, help="where to write the weights")
    parser.add_argument("--labels", type=Path, default=Path("build/heads"), help="folder of the teachers' labels")
    given = parser.parse_args()
    train(given.data, given.out, given.labels)
