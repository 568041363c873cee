"""Measures of spans: personal data by type and overlap (F2), names by their very span (F1), toxic characters (F1 a text)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from . import answers, foresay_side
from .data import Row
from .lines import FORESAY, Book, Line
from .peers import Ask


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
        """F-beta of precision and recall: with 2, what is missed weighs more than what is marked in vain."""
        precision, recall, weight = self.precision, self.recall, beta * beta
        return (1 + weight) * precision * recall / (weight * precision + recall) if precision + recall else 0.0


def by_overlap(labels: Iterable[Piece], found: Iterable[Piece]) -> dict[str, Score]:
    """A score for each type that is labelled or found, in the order of `answers.TYPES`: overlap with the right type counts."""
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
    order = (*answers.TYPES, *sorted(set(counts) - set(answers.TYPES)))
    return {type_: Score(**counts[type_]) for type_ in order if type_ in counts}


def by_exact_span(labels: Iterable[Piece], found: Iterable[Piece]) -> dict[str, Score]:
    """A score for each type: only the very same span counts."""
    gold, ours = set(labels), set(found)
    scores = {}
    for type_ in sorted({piece.type for piece in gold | ours}):
        theirs, mine = ({piece for piece in pieces if piece.type == type_} for pieces in (gold, ours))
        right = len(theirs & mine)
        scores[type_] = Score(len(theirs), len(mine), right, right)
    return scores


def total(scores: Mapping[str, Score]) -> Score:
    """All types together (micro-average)."""
    return sum(scores.values(), Score())


def _meets_any(piece: Piece, others: Iterable[Piece]) -> bool:
    return any(piece.start < other.end and other.start < piece.end for other in others)


def table(scores: Mapping[str, Score]) -> str:
    """The scores as lines of text, a line a type and one for all."""
    lines = [f"{'type':<10} {'labels':>6} {'found':>6} {'prec.':>6} {'recall':>6} {'F1':>6} {'F2':>6}"]
    for type_, one in {**scores, "all": total(scores)}.items():
        lines.append(
            f"{type_:<10} {one.labelled:>6} {one.found:>6} {one.precision:>6.3f} {one.recall:>6.3f} {one.f(1):>6.3f} {one.f(2):>6.3f}"
        )
    return "\n".join(lines)


# --------------------------------------------------------------------------------------------------------- personal data


def personal_labels(rows: Sequence[Mapping[str, Any]]) -> list[Piece]:
    """The labelled spans of the types of the bar."""
    return [
        Piece(number, answers.PERSONAL_LABELS[span["label"]], span["start"], span["end"])
        for number, row in enumerate(rows)
        for span in row["spans"]
        if span["label"] in answers.PERSONAL_LABELS
    ]


class Owned(NamedTuple):
    """A piece found, by which rule or kind of mention, how surely."""

    by: str
    piece: Piece
    confidence: float


def personal_found(texts: Sequence[str], book: Book | None = None) -> list[Owned]:
    """What Foresay finds, rules and mentions, in the types of the bar."""
    pieces = [
        Owned(one.rule, Piece(one.text, type_, one.start, one.end), one.confidence)
        for one in foresay_side.findings(texts, book)
        if (type_ := answers.personal_type(one.rule, texts[one.text][one.start : one.end])) is not None
    ]
    pieces += [
        Owned(one.kind, Piece(one.text, answers.PERSONAL_MENTIONS[one.kind], one.start, one.end), one.confidence)
        for one in foresay_side.mentions(texts)
        if one.kind in answers.PERSONAL_MENTIONS
    ]
    return pieces


def personal_data(name: str, rows: Sequence[Row], ask: Ask, book: Book) -> list[Line]:
    """F2 over ten types of personal data, and each type's."""
    texts, labels = [row["text"] for row in rows], personal_labels(rows)
    named = personal_found(texts, book)
    by_place: dict[tuple[int, str], list[Piece]] = {}
    for piece in labels:
        by_place.setdefault(piece[:2], []).append(piece)
    for one in named:
        if one.by not in answers.PERSONAL_MENTIONS:
            book.judged(one.by, one.confidence, _meets_any(one.piece, by_place.get(one.piece[:2], ())))
    ours = by_overlap(labels, (one.piece for one in named))
    answer = ask("presidio", texts=texts)
    theirs = None
    if answer is not None:
        theirs = by_overlap(
            labels,
            [
                Piece(text, answers.PRESIDIO_ENTITIES[kind], start, end)
                for text, kind, start, end in answer["found"]
                if kind in answers.PRESIDIO_ENTITIES
            ],
        )

    def of(scores: Mapping[str, Score] | None, pick: Callable[[Score], float], type_: str = "") -> float | None:
        if scores is None:
            return None
        return pick(scores.get(type_, Score()) if type_ else total(scores))

    def line(measure: str, pick: Callable[[Score], float], type_: str = "", bar: float | None = None) -> Line:
        value = of(ours, pick, type_)
        return Line(
            name,
            measure,
            {FORESAY: value, "Presidio": of(theirs, pick, type_)},
            len(rows),
            bar=f"{bar:.2f}" if bar is not None else "",
            met=None if bar is None or value is None else value >= bar,
            detail=bool(type_),
        )

    lines = [
        line("span F2", lambda score: score.f(2), bar=0.90),
        line("span precision", lambda score: score.precision),
        line("span recall", lambda score: score.recall),
    ]
    for type_ in answers.TYPES:
        if any(piece.type == type_ for piece in labels):
            lines.append(line(f"{type_} F2", lambda score: score.f(2), type_))
            lines.append(line(f"{type_} precision", lambda score: score.precision, type_))
    return lines


# ----------------------------------------------------------------------------------------------------------------- names

_TIGHT_BEFORE = re.compile(r"[.,!?;:)\]}%…]+|n't|['’](?:s|m|re|ve|ll|d)", re.IGNORECASE)
_EDGE = re.compile(r"^[\W_]+|[\W_]+$")


def as_typed(tokens: Sequence[str], tags: Sequence[str]) -> tuple[str, list[tuple[str, int, int]]]:
    """A row of tokens and BIO tags as ordinary text with (kind, start, end) spans; handles are no names."""
    text, tight = "", True
    spans: list[tuple[str, int, int] | None] = []
    for token, tag in zip(tokens, tags, strict=True):
        if not token:
            continue
        is_handle = token.startswith("@") or (tight and text.endswith("@"))
        start = len(text) if tight or _TIGHT_BEFORE.fullmatch(token) else len(text) + 1
        text = f"{text:<{start}}{token}"
        tight = token in ("(", "[", "{", "$", "#", "@")
        kind = None if is_handle else answers.NAME_TAGS.get(tag[2:])
        last = spans[-1] if spans else None
        if kind is not None and tag[0] == "I" and last is not None and last[0] == kind:
            spans[-1] = (kind, last[1], len(text))
        else:
            spans.append((kind, start, len(text)) if kind is not None else None)
    return text, [span for span in spans if span is not None]


def trimmed(text: str, piece: Piece) -> Piece | None:
    """A span without marks at its edges (the # of a hashtag, quotes, full stops, 's); None for a handle or for nothing but marks."""
    words = text[piece.start : piece.end]
    if words.startswith("@") or (piece.start and text[piece.start - 1] == "@"):
        return None
    words = re.sub(r"['’]s$", "", words)
    inner = _EDGE.sub("", words)
    if not inner:
        return None
    start = piece.start + words.index(inner)
    return Piece(piece.text, piece.type, start, start + len(inner))


def _all_trimmed(texts: Sequence[str], pieces: Iterable[Piece]) -> list[Piece]:
    return [kept for piece in pieces if (kept := trimmed(texts[piece.text], piece)) is not None]


def names(name: str, rows: Sequence[Row], ask: Ask, book: Book, *, bar: float | None = None) -> list[Line]:
    """Exact-span F1 of persons, organisations and places in rows of tokens and tags."""
    typed = [as_typed(row["tokens"], row["tags"]) for row in rows]
    texts = [text for text, _ in typed]
    labels = [Piece(number, *span) for number, (_, spans) in enumerate(typed) for span in spans]
    return _names(name, texts, labels, answers.KINDS, ask, bar)


def places(name: str, rows: Sequence[Row], ask: Ask, book: Book) -> list[Line]:
    """Exact-span F1 of places in rows of text and spans."""
    texts = [row["text"] for row in rows]
    labels = [
        Piece(number, "place", span["start"], span["end"])
        for number, row in enumerate(rows)
        for span in row["spans"]
        if span["end"] > span["start"] >= 0
    ]
    return _names(name, texts, labels, ("place",), ask, None)


def _names(
    name: str, texts: Sequence[str], labels: Iterable[Piece], kinds: Sequence[str], ask: Ask, bar: float | None
) -> list[Line]:
    gold = _all_trimmed(texts, labels)
    ours = [Piece(one.text, one.kind, one.start, one.end) for one in foresay_side.mentions(texts) if one.kind in kinds]
    answer = ask("spacy", texts=list(texts))
    theirs = None
    if answer is not None:
        theirs = [
            Piece(text, answers.SPACY_LABELS[label], start, end)
            for text, label, start, end in answer["found"]
            if answers.SPACY_LABELS.get(label) in kinds
        ]
    scores = {
        who: None if pieces is None else by_exact_span(gold, _all_trimmed(texts, pieces))
        for who, pieces in ((FORESAY, ours), ("spaCy sm", theirs))
    }

    def values(pick: Callable[[dict[str, Score]], float]) -> dict[str, float | None]:
        return {who: None if one is None else pick(one) for who, one in scores.items()}

    whole = values(lambda one: total(one).f(1))
    value = whole[FORESAY]
    lines = [
        Line(
            name,
            "exact-span F1",
            whole,
            len(texts),
            bar=f"{bar:.2f}" if bar is not None else "above spaCy sm" if kinds == ("place",) else "",
            met=_above(value, bar if bar is not None else whole["spaCy sm"]) if bar or kinds == ("place",) else None,
        )
    ]
    if len(kinds) > 1:
        lines += [
            Line(
                name,
                f"{kind} F1",
                values(lambda one, kind=kind: one.get(kind, Score()).f(1)),  # type: ignore[misc]
                len(texts),
                detail=True,
            )
            for kind in kinds
        ]
    return lines


def _above(value: float | None, bar: float | None) -> bool | None:
    return None if value is None or bar is None else value >= bar


# ------------------------------------------------------------------------------------------------------ toxic characters


def character_f1(gold: Iterable[tuple[int, int]], found: Iterable[tuple[int, int]]) -> float:
    """F1 over the characters of one text, as SemEval-2021 task 5 counts it: 1 where neither has any, 0 where one has none."""
    theirs, mine = ({place for start, end in spans for place in range(start, end)} for spans in (gold, found))
    if not theirs or not mine:
        return float(not theirs and not mine)
    right = len(theirs & mine)
    return 2 * right / (len(theirs) + len(mine))


def toxic_characters(name: str, rows: Sequence[Row], ask: Ask, book: Book) -> list[Line]:
    """Mean F1 over the characters that people marked as toxic."""
    texts = [row["text"] for row in rows]
    rules = answers.offensive()
    mine: dict[int, list[tuple[int, int]]] = {}
    for one in foresay_side.findings(texts):
        if one.rule in rules:
            mine.setdefault(one.text, []).append((one.start, one.end))
    answer = ask("profane_words", texts=texts)
    theirs: dict[int, list[tuple[int, int]]] = {}
    for text, start, end in answer["found"] if answer is not None else ():
        theirs.setdefault(text, []).append((start, end))

    def mean(found: Mapping[int, list[tuple[int, int]]]) -> float:
        scores = [
            character_f1([(start, end) for start, end in row["spans"]], found.get(number, []))
            for number, row in enumerate(rows)
        ]
        return sum(scores) / len(scores)

    values = {FORESAY: mean(mine), "alt-profanity-check, word by word": mean(theirs) if answer is not None else None}
    return [Line(name, "character F1", values, len(rows))]
