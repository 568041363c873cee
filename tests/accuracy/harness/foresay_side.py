"""What Foresay says of texts, in the form the measures ask for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

from foresay import check_many, mentions_many

from .lines import Book


class Found(NamedTuple):
    """A finding: the number of its text, rule, family, span in code points, severity (0 info to 4), confidence."""

    text: int
    rule: str
    family: str
    start: int
    end: int
    severity: int
    confidence: float


class Named(NamedTuple):
    """A mention: the number of its text, kind, span in code points, confidence."""

    text: int
    kind: str
    start: int
    end: int
    confidence: float


def findings(texts: Sequence[str], book: Book | None = None) -> list[Found]:
    """Every finding of every rule, for an author of whom nothing is known; each is entered in the book."""
    table = check_many(texts)
    found = [
        Found(post, table.rules[rule], str(table.catalogue[rule].family), start, end, severity, confidence)
        for post, rule, start, end, severity, confidence in zip(
            *(
                column.tolist()
                for column in (table.post, table.rule, table.start, table.end, table.severity, table.confidence)
            ),
            strict=True,
        )
    ]
    if book is not None:
        book.texts += len(texts)
        for one in found:
            book.spoke(one.rule)
    return found


def mentions(texts: Sequence[str]) -> list[Named]:
    """Every person, organisation, place, handle, hashtag and link named."""
    table = mentions_many(texts)
    return [
        Named(post, table.kinds[kind], start, end, confidence)
        for post, kind, start, end, confidence in zip(
            *(column.tolist() for column in (table.post, table.kind, table.start, table.end, table.confidence)),
            strict=True,
        )
    ]


def surest(found: Sequence[Found], rules: Collection[str], count: int) -> list[float]:
    """For each of `count` texts the highest confidence of a finding of these rules; 0 where none spoke."""
    best: defaultdict[int, float] = defaultdict(float)
    for one in found:
        if one.rule in rules:
            best[one.text] = max(best[one.text], one.confidence)
    return [best[number] for number in range(count)]


def probabilities(texts: Sequence[str], head: str) -> list[float] | None:
    """What a trained head says of each text, in [0, 1]; None where there are no heads, or not this one."""
    try:
        from foresay.foresee.scan import heads
        from foresay.foresee.scan.fold import fold
        from foresay.foresee.scan.tokens import tokenise
    except ImportError:
        return None
    try:
        model = heads.load()
        column = model.number(head)
    except (FileNotFoundError, KeyError, ValueError):
        return None
    shares: list[float] = []
    for first in range(0, len(texts), 4_096):
        tokens = tokenise([fold(text).text for text in texts[first : first + 4_096]])
        shares += heads.Heads(tokens, model).probabilities[:, column].tolist()
    return shares
