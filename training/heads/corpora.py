"""Labelled and unlabelled posts for the heads, read into one form.

Everything is read from the development data folder (see its README for origins and licences); nothing here is shipped, and no set
that its README marks "no" or "diagnostic" is read for training.

A row's gold is a share in [0, 1]: how many of those who were asked would say yes. A head that a set says nothing about is absent.
"""

from __future__ import annotations

import gzip
import json
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

TONE: Final = ("offensive", "insult", "threat", "hate", "profane", "sarcasm")
"""The heads that people's labels teach."""

_TYPES: Final = {"Insult": "insult", "Threat": "threat", "Profane/Obscene": "profane", "Identity based Attack": "hate"}
_LINK: Final = re.compile(r"https?://\S+|www\.\S+")
_HANDLE: Final = re.compile(r"@\w+|<user>")


@dataclass(frozen=True, slots=True)
class Row:
    text: str
    source: str
    gold: dict[str, float] = field(default_factory=dict)

    @property
    def fold(self) -> int:
        """0 to 9, by the text with handles and links alike: 0 is for calibration, 1 and 2 for the figures, the rest is learned."""
        return fold_of(self.text)


def fold_of(text: str) -> int:
    """See `Row.fold`. Copies that differ in handle, link, case or spaces are on the same side."""
    bare = _HANDLE.sub("@", _LINK.sub("", text.lower())).removeprefix("rt @:")
    return zlib.crc32(" ".join(bare.split()).encode("utf-8", "replace")) % 10


def rows(data: Path, name: str) -> Iterator[dict[str, Any]]:
    """Rows of one file, e.g. ``tone_davidson/dev``. Raises FileNotFoundError naming the file and what to do."""
    path = data / f"{name}.jsonl.gz"
    if not path.exists():
        raise FileNotFoundError(f"{path} is missing: training reads the development data folder; give it with --data")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def labelled(data: Path) -> list[Row]:
    """Every post with labels of tone that may be trained on, each text once."""
    return _once(
        row
        for read in (_davidson, _hatexplain, _toxic_types, _toxic_spans, _hatemoji, _surge, _wikipedia, _isarcasm)
        for row in read(data)
    )


def unlabelled(data: Path) -> list[Row]:
    """Posts that say nothing about tone, for a teacher to label."""
    names = {
        "tone_goemotions/train": 24_000,
        "tone_vader_sentiment/dev": 12_000,
        "inbox_ibm_care/dev": 600,
        "inbox_youtube_spam/dev": 200,
        "disc_llmprivacy_synth/dev": 300,
        "loc_idrisi_en/train": 1_500,
    }
    found: list[Row] = []
    for name, most in names.items():
        source = name.split("/")[0].removeprefix("tone_")
        kept = [row for row in rows(data, name) if row.get("domain") != "movieReviewSnippets"]
        found += [Row(row["text"], source) for row in kept[:most]]
    return _once(found)


def _once(found: Iterable[Row]) -> list[Row]:
    first: dict[str, Row] = {}
    for row in found:
        if row.text and row.text.strip():
            first.setdefault(row.text, row)
    return list(first.values())


def _davidson(data: Path) -> Iterator[Row]:
    for row in rows(data, "tone_davidson/dev"):
        gold = {"offensive": (row["n_hate"] + row["n_offensive"]) / row["n"], "hate": row["n_hate"] / row["n"]}
        if row["n_neither"] == row["n"]:
            gold |= {"insult": 0.0, "threat": 0.0}
        yield Row(row["text"], "davidson", gold)


def _hatexplain(data: Path) -> Iterator[Row]:
    for row in rows(data, "tone_hatexplain/dev"):
        text = row["text"].replace("<user>", "@user").replace("<number>", "0").replace("<percent>", "%")
        if row["label"] == "toxic":  # hateful or offensive: which of the two is lost
            yield Row(text, "hatexplain", {"offensive": 1.0})
        else:
            yield Row(text, "hatexplain", {"offensive": 0.0, "insult": 0.0, "threat": 0.0, "hate": 0.0})


def _toxic_types(data: Path) -> Iterator[Row]:
    for row in rows(data, "tone_toxic_types/dev"):
        gold = {"offensive": 1 - row["n_not_toxic"] / row["n"]}
        for kind, head in _TYPES.items():
            votes = max((span[3] for span in row["spans"] if span[0] == kind), default=0)
            gold[head] = min(1.0, votes / row["n"])
        yield Row(row["text"], "toxic_types", gold)


def _toxic_spans(data: Path) -> Iterator[Row]:
    """Nearly all of these are in `_toxic_types` with more said about them; those come first and stay."""
    for name in ("train", "trial"):
        for row in rows(data, f"tone_toxic_spans/{name}"):
            if row["spans"]:
                yield Row(row["text"], "toxic_spans", {"offensive": 1.0})


def _hatemoji(data: Path) -> Iterator[Row]:
    for name in ("build_train", "build_validation"):
        for row in rows(data, f"tone_hatemoji/{name}"):
            if row["label"]:
                threat = float(row["type"] == "threateninglanguage")
                yield Row(row["text"], "hatemoji", {"offensive": 1.0, "hate": 1.0, "threat": threat})
            else:  # not hateful, but it may still be rude
                yield Row(row["text"], "hatemoji", {"hate": 0.0, "threat": 0.0})


def _surge(data: Path) -> Iterator[Row]:
    for row in rows(data, "tone_surge_toxicity/dev"):
        yield Row(row["text"], "surge", {"offensive": float(row["label"] == "Toxic")})


def _wikipedia(data: Path) -> Iterator[Row]:
    for row in rows(data, "tone_wikipedia_toxicity/dev"):
        gold = {"offensive": float(row["toxic"])}
        yield Row(row["text"], "wikipedia", gold if row["toxic"] else gold | {"insult": 0.0, "threat": 0.0, "hate": 0.0})


def _isarcasm(data: Path) -> Iterator[Row]:
    for row in rows(data, "tone_isarcasm/train"):
        yield Row(row["text"], "isarcasm", {"sarcasm": float(row["sarcastic"])})
        if row.get("rephrase"):
            yield Row(row["rephrase"], "isarcasm", {"sarcasm": 0.0})
