"""A draft, or many texts, to what a check says about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

import numpy as np

from foresay.errors import UnreadableText
from foresay.foresee.catalogue import all_rules, choose
from foresay.foresee.plan import Plan, plan
from foresay.foresee.scan.arrow import is_arrow, texts_of
from foresay.foresee.scan.triggers import Engine
from foresay.foresee.search import Batch, search
from foresay.foresee.tables import Findings, Mentions
from foresay.model import NOBODY, Author, Draft, Reading

POSTS_AT_ONCE = 4_096
"""Posts in a chunk: enough for vectors to pay, few enough for memory to stay flat."""
CHARACTERS_AT_ONCE = 1 << 20
"""Code points in a chunk at most (a single longer text is a chunk of its own)."""


def check(draft: Draft | str, author: Author | None = None) -> Reading:
    """Everything Foresay has to say about one draft, for one author.

    Pure and local: no network, no files, no clock. A few milliseconds for a post, O(text). The result is the same whether a text
    is checked alone or in a batch, and whatever the order of rules.

    Raises UnreadableText if the draft's text is not a str, RuleError if a rule fails.
    """
    from foresay.foresee.reading import read

    if not isinstance(draft, Draft):
        draft = Draft(draft)
    _as_text(draft.text, 0)
    return read(draft, plan(all_rules(), author or NOBODY))


def check_many(
    texts: Iterable[str] | Any,
    author: Author | None = None,
    rules: Iterable[str] | None = None,
    *,
    engine: Engine = "re2",
) -> Findings:
    """Findings of many texts, as columns.

    texts: any iterable of str (read as a stream), or an Arrow string array or stream of them (anything with `__arrow_c_array__` or
        `__arrow_c_stream__`; read in place).
    rules: ids of the rules to run; all of them by default.
    engine: what looks for trigger words; the findings are the same.

    Reads `POSTS_AT_ONCE` texts at a time, so memory grows with findings, not with texts; O(texts).
    Raises UnknownRule, UnreadableText (with the number of the post), RuleError, ImportError (engine not installed).
    """
    chosen = all_rules() if rules is None else choose(rules)
    ready = plan(chosen, author or NOBODY, engine)
    columns = _Columns(np.int64, np.uint16, np.int64, np.int64, np.uint8, np.float32)
    first = 0
    for chunk in _chunks(texts):
        if rows := _rows(ready, chunk, first):
            columns.append(tuple(zip(*rows, strict=True)))
        first += len(chunk)
    post, rule, start, end, severity, confidence = columns.arrays()
    return Findings(post, rule, start, end, severity, confidence, ready.rules, first)


def mentions_many(texts: Iterable[str] | Any) -> Mentions:
    """People, organisations, places, handles, hashtags and links named in many texts, as columns.

    texts: as for `check_many`. Reads a chunk at a time; O(texts). Raises UnreadableText.
    """
    columns = _Columns(np.int64, np.uint8, np.int64, np.int64, np.float32)
    first = 0
    for chunk in _chunks(texts):
        columns.append(_mention_columns(chunk, first))
        first += len(chunk)
    post, kind, start, end, confidence = columns.arrays()
    return Mentions(post, kind, start, end, confidence, first)


class _Columns:
    """Growing columns: rows are appended as chunks are read and turned into arrays once."""

    def __init__(self, *dtypes: type[np.generic]) -> None:
        self._dtypes = dtypes
        self._parts: list[list[np.ndarray[Any, Any]]] = [[] for _ in dtypes]

    def append(self, columns: Sequence[Any]) -> None:
        """Adds rows given as columns, of plain values or arrays."""
        for part, dtype, values in zip(self._parts, self._dtypes, columns, strict=True):
            part.append(np.asarray(values, dtype=dtype))

    def arrays(self) -> list[np.ndarray[Any, Any]]:
        return [
            np.concatenate(part) if part else np.empty(0, dtype)
            for part, dtype in zip(self._parts, self._dtypes, strict=True)
        ]


def _rows(ready: Plan, texts: list[str], first: int) -> list[tuple[Any, ...]]:
    return [
        (first + one.post, one.number, *one.span, one.hit.severity.rank, one.hit.confidence)
        for one in search(ready, Batch(texts))
        if one.span is not None
    ]


def _mention_columns(texts: list[str], first: int) -> list[Any]:
    """The mentions of one chunk as columns, ordered by post and start; only texts whose folding moved characters are seen one by one."""
    batch = Batch(texts)
    found = [batch.mentions, batch.tags]
    post, kind, start, end, confidence = (
        np.concatenate([getattr(table, column) for table in found])
        for column in ("post", "kind", "start", "end", "confidence")
    )
    order = np.lexsort((start, post))
    post, start, end = post[order].astype(np.int64), start[order].astype(np.int64), end[order].astype(np.int64)
    moved = np.fromiter((folded.pieces is not None for folded in batch.folded), np.bool_, len(texts))
    for row in np.flatnonzero(moved[post]).tolist():
        start[row], end[row] = batch.folded[int(post[row])].original(int(start[row]), int(end[row]))
    return [post + first, kind[order], start, end, confidence[order]]


def _chunks(texts: Iterable[str] | Any) -> Iterator[list[str]]:
    """The texts in chunks of `POSTS_AT_ONCE`, or fewer where they are long."""
    if isinstance(texts, str):
        raise UnreadableText(
            "The texts", "a single str was given where many were expected", "Give a list of texts, or use check()."
        )
    stream = iter(texts_of(texts) if is_arrow(texts) else texts)
    number = 0
    while chunk := list(islice(stream, POSTS_AT_ONCE)):
        size = 0
        part: list[str] = []
        for text in chunk:
            _as_text(text, number)
            number += 1
            if part and size + len(text) > CHARACTERS_AT_ONCE:
                yield part
                part, size = [], 0
            part.append(text)
            size += len(text)
        yield part


def _as_text(text: object, number: int) -> None:
    if not isinstance(text, str):
        raise UnreadableText(
            f"Post {number}", f"it is {type(text).__name__}, not text", "Decode it first; None and bytes are not texts."
        )
