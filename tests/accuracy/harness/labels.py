"""Measures of yes or no for a whole text: macro-F1, F1 of the yes, AUROC; beside a model trained on the same rows and a swear-word one."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from . import answers, foresay_side
from .data import Row, is_kept_back
from .lines import FORESAY, Book, Line
from .peers import Ask

FOLDS = 5
LINEAR = "TF-IDF + LR"
PROFANITY = "alt-profanity-check"

Truth = NDArray[np.bool_]
Scores = NDArray[np.float64]


def macro_f1(truth: Truth, said: Truth) -> float:
    """The mean of the F1 of yes and the F1 of no."""
    return (f1(truth, said) + f1(~truth, ~said)) / 2


def f1(truth: Truth, said: Truth) -> float:
    """F1 of yes; 0 where there is none and none was said."""
    right = int((truth & said).sum())
    total = int(truth.sum() + said.sum())
    return 2 * right / total if total else 0.0


def auroc(truth: Truth, scores: Scores) -> float:
    """The share of pairs of a yes and a no in which the yes scores higher; ties count half. NaN where one of them is missing."""
    yes, no = int(truth.sum()), int((~truth).sum())
    if not yes or not no:
        return float("nan")
    _, place, count = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = np.cumsum(count) - (count - 1) / 2  # the mean rank of each different score, first 1
    return float((ranks[place][truth].sum() - yes * (yes + 1) / 2) / (yes * no))


def fold(text: str) -> int:
    """Which of `FOLDS` parts a text belongs to, by checksum: copies are in the same part."""
    return zlib.crc32(" ".join(text.lower().split()).encode("utf-8", "replace")) % FOLDS


def kind_of_text(
    name: str,
    rows: Sequence[Row],
    ask: Ask,
    book: Book,
    *,
    truth: Callable[[Row], bool],
    question: str = "offensive",
    official: str = "macro-F1",
    bar: float | None = None,
    beat: bool = False,
) -> list[Line]:
    """Macro-F1 (or the F1 of yes) and AUROC of a set of texts with a yes or no each.

    question: a key of `answers.HEADS`. bar: of the official measure. beat: the bar is to be above both other programs.
    The other model (TF-IDF of words and letters, logistic regression) learns from four fifths of these very rows and is asked about the
    last, five times; of rows that our own models may have learned from, only those kept back are counted, for everyone alike.
    """
    texts = [row["text"] for row in rows]
    yes = np.array([truth(row) for row in rows], bool)
    counted = np.array([is_kept_back(row) for row in rows], bool)
    rules = rules_of(question)
    found = foresay_side.findings(texts, book)
    for one in found:
        if question == "offensive" and one.rule in rules and counted[one.text]:
            book.judged(one.rule, one.confidence, bool(yes[one.text]))
    sure = np.array(foresay_side.surest(found, rules, len(texts)), np.float64)
    least = 0.0 if question == "irony" else answers.AT_LEAST
    said = {FORESAY: (sure >= least) & (sure > 0)}
    ranks: dict[str, Scores] = {FORESAY: sure}
    head = foresay_side.probabilities(texts, answers.HEADS[question])
    if head is not None:
        # The head's word or that of the surest rule, whichever is higher: both are shares that are right.
        ranks[FORESAY] = np.maximum(np.array(head, np.float64), sure)
    linear = ask("linear", texts=texts, labels=yes.astype(int).tolist(), folds=[fold(text) for text in texts])
    swear = ask("profanity", texts=texts) if question == "offensive" else None
    for who, answer in ((LINEAR, linear), (PROFANITY, swear)):
        if answer is not None:
            ranks[who] = np.array(answer["shares"], np.float64)
            said[who] = ranks[who] >= 0.5
    programs = (LINEAR, PROFANITY) if question == "offensive" else (LINEAR,)
    measure = macro_f1 if official == "macro-F1" else f1

    def values(of: Callable[[str], float]) -> dict[str, float | None]:
        return {who: of(who) if who in ranks else None for who in (FORESAY, *programs)}

    first = values(lambda who: measure(yes[counted], said[who][counted]))
    second = values(lambda who: auroc(yes[counted], ranks[who][counted]))
    wanted = f"{bar:.3f}" if bar is not None else "above both" if beat else ""
    return [
        Line(name, official, first, int(counted.sum()), wanted, _met(first, bar, beat)),
        Line(name, "AUROC", second, int(counted.sum()), "above both" if beat else "", _met(second, None, beat)),
        Line(
            name,
            "precision of what is found",
            {FORESAY: float(yes[counted & said[FORESAY]].mean()) if (counted & said[FORESAY]).any() else None},
            int((counted & said[FORESAY]).sum()),
            detail=True,
        ),
    ]


def rules_of(question: str) -> frozenset[str]:
    """The rules that answer a question of `answers.HEADS` with yes."""
    return {"offensive": answers.offensive(), "hateful": answers.HATE, "irony": answers.IRONY}[question]


def _met(values: dict[str, float | None], bar: float | None, beat: bool) -> bool | None:
    ours, others = values[FORESAY], [value for who, value in values.items() if who != FORESAY]
    assert ours is not None
    if bar is not None:
        return ours >= bar
    if not beat or None in others:
        return None
    return all(ours > value for value in others if value is not None)
