"""How well personal data is found: which finding answers to which label of a corpus, and the scores.

Used by the tests beside this file and by the comparison with other tools, so that all of them are measured the same way. A span found
counts as right when it overlaps a labelled span of the same type; a labelled span counts as found when a span of its type overlaps it.
F2 weighs recall twice as much as precision, as is usual for personal data (what is missed harms more than what is marked in vain).
"""

from __future__ import annotations

import gzip
import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

DATA = Path(os.environ.get("FORESAY_DATA", Path(__file__).parents[3] / "shared" / "data"))

TYPES = ("E-MAIL", "PHONE", "CARD", "IBAN", "SSN", "IP", "ADDRESS", "URL", "PERSON", "BIRTH/AGE")

LABELS: Mapping[str, str] = {
    "EMAIL_ADDRESS": "E-MAIL",
    "PHONE_NUMBER": "PHONE",
    "CREDIT_CARD": "CARD",
    "IBAN_CODE": "IBAN",
    "US_SSN": "SSN",
    "IP_ADDRESS": "IP",
    "STREET_ADDRESS": "ADDRESS",
    "DOMAIN_NAME": "URL",
    "URL": "URL",
    "PERSON": "PERSON",
    "AGE": "BIRTH/AGE",
    "DATE_OF_BIRTH": "BIRTH/AGE",
}
"""Labels of the corpus (presidio-research) by type. Labels not named here (GPE, ORGANIZATION, TITLE, NRP, ZIP_CODE, DATE_TIME,
US_DRIVER_LICENSE) are out of the bar; what is found there under one of our types counts against precision."""

RULES: Mapping[str, str] = {
    "email-address": "E-MAIL",
    "phone-number": "PHONE",
    "payment-card": "CARD",
    "bank-account": "IBAN",
    "national-id": "SSN",
    "network-id": "IP",
    "street-address": "ADDRESS",
    "birth-date": "BIRTH/AGE",
    "age-gender": "BIRTH/AGE",
}
"""Foresay's rules by type."""

MENTIONS: Mapping[str, str] = {"person": "PERSON", "link": "URL"}
"""Foresay's mentions by type."""

PRESIDIO: Mapping[str, str] = {
    "EMAIL_ADDRESS": "E-MAIL",
    "PHONE_NUMBER": "PHONE",
    "CREDIT_CARD": "CARD",
    "IBAN_CODE": "IBAN",
    "US_SSN": "SSN",
    "IP_ADDRESS": "IP",
    "LOCATION": "ADDRESS",
    "URL": "URL",
    "PERSON": "PERSON",
    "AGE": "BIRTH/AGE",
}
"""Presidio's entities by type. It has no street addresses: LOCATION comes nearest. DATE_TIME is any date and left out, as in the labels."""


class Piece(NamedTuple):
    """A span of one type within one text, half open, in code points."""

    text: int
    type: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one type, or of several together."""

    labelled: int = 0
    found: int = 0
    recalled: int = 0
    right: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.labelled + other.labelled,
            self.found + other.found,
            self.recalled + other.recalled,
            self.right + other.right,
        )

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 1 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Share of what is labelled that was found; 1 where nothing is labelled."""
        return self.recalled / self.labelled if self.labelled else 1.0

    def f(self, beta: float) -> float:
        """F-beta of precision and recall."""
        precision, recall, weight = self.precision, self.recall, beta * beta
        return (1 + weight) * precision * recall / (weight * precision + recall) if precision + recall else 0.0


def rows(name: str) -> list[dict[str, Any]]:
    """The development rows of one data set. Raises FileNotFoundError where the data is absent."""
    with gzip.open(DATA / name / "dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def labelled(data: Sequence[Mapping[str, Any]]) -> list[Piece]:
    """The labelled spans of the types of the bar."""
    return [
        Piece(number, LABELS[span["label"]], span["start"], span["end"])
        for number, row in enumerate(data)
        for span in row["spans"]
        if span["label"] in LABELS
    ]


def found_by_foresay(texts: Sequence[str]) -> list[Piece]:
    """What Foresay finds, rules and mentions, in the types of the bar."""
    from foresay import check_many, mentions_many

    findings = check_many(texts, rules=RULES)
    pieces = [
        Piece(post, RULES[findings.rules[rule]], start, end)
        for post, rule, start, end in zip(findings.post, findings.rule, findings.start, findings.end, strict=True)
    ]
    mentions = mentions_many(texts)
    pieces += [
        Piece(post, MENTIONS[mentions.kinds[kind]], start, end)
        for post, kind, start, end in zip(mentions.post, mentions.kind, mentions.start, mentions.end, strict=True)
        if mentions.kinds[kind] in MENTIONS
    ]
    return pieces


def score(labels: Iterable[Piece], found: Iterable[Piece]) -> dict[str, Score]:
    """A score for each type that is labelled or found, in the order of `TYPES`."""
    by_place: dict[tuple[int, str], list[Piece]] = {}
    by_label: dict[tuple[int, str], list[Piece]] = {}
    for piece in found:
        by_place.setdefault(piece[:2], []).append(piece)
    for piece in labels:
        by_label.setdefault(piece[:2], []).append(piece)
    counts: dict[str, Counter[str]] = {}
    for key, pieces in by_label.items():
        count = counts.setdefault(key[1], Counter())
        count["labelled"] += len(pieces)
        count["recalled"] += sum(_meets_any(piece, by_place.get(key, ())) for piece in pieces)
    for key, pieces in by_place.items():
        count = counts.setdefault(key[1], Counter())
        count["found"] += len(pieces)
        count["right"] += sum(_meets_any(piece, by_label.get(key, ())) for piece in pieces)
    return {type_: Score(**counts[type_]) for type_ in TYPES if type_ in counts}


def _meets_any(piece: Piece, others: Iterable[Piece]) -> bool:
    return any(piece.start < other.end and other.start < piece.end for other in others)


def total(scores: Mapping[str, Score]) -> Score:
    """All types together (micro-average)."""
    return sum(scores.values(), Score())


def table(scores: Mapping[str, Score]) -> str:
    """The scores as lines of text, a line a type and one for all."""
    lines = [f"{'type':<10} {'labels':>6} {'found':>6} {'prec.':>6} {'recall':>6} {'F1':>6} {'F2':>6}"]
    for type_, one in {**scores, "all": total(scores)}.items():
        lines.append(
            f"{type_:<10} {one.labelled:>6} {one.found:>6} {one.precision:>6.3f} {one.recall:>6.3f} {one.f(1):>6.3f} {one.f(2):>6.3f}"
        )
    return "\n".join(lines)
