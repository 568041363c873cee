"""Ordinary posts that we wrote, none harmful: how many have a finding above *low*."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from foresay.model import Severity

from . import foresay_side
from .data import Row
from .lines import FORESAY, Book, Line
from .peers import Ask

POSTS = Path(__file__).resolve().parents[1] / "posts" / "ordinary.jsonl"


def ordinary_rows() -> tuple[Row, ...]:
    """The posts; none where they have not been written yet."""
    if not POSTS.is_file():
        return ()
    with POSTS.open(encoding="utf-8") as lines:
        return tuple(json.loads(line) for line in lines if line.strip())


def ordinary(name: str, rows: Sequence[Row], ask: Ask, book: Book) -> list[Line]:
    """Share of posts, in percent, with any finding above *low*; the bar is 4."""
    texts = [row["text"] for row in rows]
    above: set[int] = set()
    for one in foresay_side.findings(texts, book):
        if one.severity > Severity.LOW.rank:
            book.judged(one.rule, one.confidence, False)
            above.add(one.text)
    answer = ask("presidio", texts=texts)
    theirs = None if answer is None else 100 * len({found[0] for found in answer["found"]}) / len(texts)
    share = 100 * len(above) / len(texts)
    return [
        Line(
            name,
            "posts with a finding above low, %",
            {FORESAY: share, "Presidio, any finding": theirs},
            len(texts),
            "at most 4",
            share <= 4,
            lower=True,
        )
    ]
