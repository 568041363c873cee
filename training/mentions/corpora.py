"""Labelled and unlabelled posts for the mention finder, read into one form.

Everything is read from the development data folder (see its README for origins and licences); nothing here is shipped.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from foresay.foresee.scan.tokens import Kind, Tokens, tokenise

LABELS: Final = ("O", "B-person", "I-person", "B-organisation", "I-organisation", "B-place", "I-place")
PERSON, ORGANISATION, PLACE = 0, 1, 2
GOLD: Final = ("ner_btc", "ner_wnut17")  # labelled by people, and may be trained on
JUDGED: Final = (
    *GOLD,
    "ner_tweebank",
)  # Tweebank V2, under the last, is for non-commercial use: it is never trained on
_KIND_OF_TAG: Final = {
    "PER": PERSON, "person": PERSON, "ORG": ORGANISATION, "corporation": ORGANISATION, "group": ORGANISATION,
    "LOC": PLACE, "location": PLACE,
}  # fmt: skip
_TIGHT_BEFORE: Final = frozenset(".,!?;:)]}%…") | {
    "...",
    "!!",
    "!!!",
    "??",
    "n't",
    "'s",
    "'m",
    "'re",
    "'ve",
    "'ll",
    "'d",
}
_TIGHT_AFTER: Final = frozenset("([{$#@")
_UNLABELLED: Final = (
    "tone_davidson/dev", "tone_vader_sentiment/dev", "tone_isarcasm/train", "inbox_ibm_care/dev", "tone_toxic_spans/train",
)  # fmt: skip
_LONGEST_UNLABELLED: Final = 300  # code points; the teacher reads no more

Span = tuple[int, int, int]  # start, end (code points), kind


@dataclass(frozen=True, slots=True)
class Post:
    text: str
    spans: tuple[Span, ...]


def rows(data: Path, name: str) -> Iterator[dict[str, Any]]:
    """Rows of one file, e.g. ``ner_btc/train``. Raises FileNotFoundError naming the file and what to do."""
    path = data / f"{name}.jsonl.gz"
    if not path.exists():
        raise FileNotFoundError(f"{path} is missing: training reads the development data folder; give it with --data")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def labelled(data: Path, name: str) -> list[Post]:
    """A BIO set (``ner_*``) as ordinary text with spans.

    The tokens are put back together as people type them. Handles are never mentions here (an ``@`` and its name are
    merged first); of the types only persons, organisations (also corporation and group) and places are kept.
    """
    return [_compose(row["tokens"], row["tags"]) for row in rows(data, name)]


def _compose(tokens: Sequence[str], tags: Sequence[str]) -> Post:
    text = ""
    spans: list[list[int]] = []
    tight = True
    for token, tag in zip(tokens, tags, strict=True):
        if not token:
            continue
        handle = token[0] == "@" or (text.endswith("@") and tight)
        start = len(text) if tight or token in _TIGHT_BEFORE else len(text) + 1
        text = f"{text:<{start}}{token}"
        tight = token in _TIGHT_AFTER
        kind = None if handle else _KIND_OF_TAG.get(tag[2:])
        if kind is None:
            spans.append([])
        elif tag[0] == "I" and spans and spans[-1] and spans[-1][2] == kind:
            spans[-1][1] = len(text)
        else:
            spans.append([start, len(text), kind])
    return Post(text, tuple((s[0], s[1], s[2]) for s in spans if s))


def label_ids(posts: Sequence[Post], tokens: Tokens) -> NDArray[np.int64]:
    """[n_tokens] index into LABELS; a token has the label of the span it overlaps, edge punctuation has none."""
    labels = np.zeros(tokens.post.size, np.int64)
    for number, post in enumerate(posts):
        first, last = tokens.first[number], tokens.first[number + 1]
        starts, ends, kinds = (column[first:last] for column in (tokens.start, tokens.end, tokens.kind))
        for start, end, kind in post.spans:
            inside = np.flatnonzero((starts < end) & (ends > start))
            solid = inside[(kinds[inside] != Kind.PUNCT) & (kinds[inside] != Kind.HANDLE)]
            if solid.size:
                inside = inside[(inside >= solid[0]) & (inside <= solid[-1])]
                labels[first + inside] = 2 * kind + 2
                labels[first + inside[0]] = 2 * kind + 1
    return labels


def gold_spans(posts: Sequence[Post]) -> set[tuple[int, int, int, int]]:
    """(post, start, end, kind) of every labelled mention, trimmed of edge punctuation and of the ``#`` of a hashtag."""
    tokens = tokenise([post.text for post in posts])
    labels = label_ids(posts, tokens)
    spans = set()
    openings = np.flatnonzero(labels % 2 == 1)
    for at in openings.tolist():
        end = at + 1
        while end < labels.size and labels[end] == labels[at] + 1:
            end += 1
        start = int(tokens.start[at]) + (tokens.kind[at] == Kind.HASHTAG)
        spans.add((int(tokens.post[at]), start, int(tokens.end[end - 1]), int(labels[at] - 1) // 2))
    return spans


def held_out(event: str) -> bool:
    """A seventh of the crises, by checksum, is never trained on: they measure places nobody has met."""
    return zlib.crc32(event.encode()) % 7 == 0


def places(data: Path, *, unseen: bool = False) -> list[Post]:
    """The crisis posts of ``loc_idrisi_en``: places are labelled; persons and organisations occur but are NOT.

    Those of the crises that are trained on, or of the others.
    """
    return [
        Post(row["text"], tuple((s["start"], s["end"], PLACE) for s in row["spans"] if s["end"] > s["start"]))
        for row in rows(data, "loc_idrisi_en/train")
        if held_out(row["event"]) == unseen
    ]


def unlabelled(data: Path) -> list[str]:
    """Posts that may be trained on, for word statistics and for the teacher to label."""
    texts = []
    for name in _UNLABELLED:
        texts += [row["text"] for row in rows(data, name)]
    return list(dict.fromkeys(text for text in texts if 0 < len(text) <= _LONGEST_UNLABELLED))
