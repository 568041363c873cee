"""The posts that speed is measured on: real ones from the development data where it is there, else our own samples."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from itertools import cycle, islice

from tests.accuracy.harness.data import folder

from foresay.foresee.catalogue import all_rules
from foresay.foresee.rule import Sample

SETS = (
    "tone_tweeteval_*/*.jsonl.gz",
    "tone_olid/train.jsonl.gz",
    "inbox_airline/dev.jsonl.gz",
    "inbox_twcs_spotify/dev.jsonl.gz",
)

DRAFT = (
    "Back from the march on Dock Street. Marisol, who brought the nurses together, told me her manager warned her off last week. "
    "She starts at St Anne's at six tomorrow, so be kind if you see her. Four hundred people, in the rain, for safe staffing. "
    "The council has lost the plot. Mail me: jo.k@gmail.com"
)
"""One draft of 299 characters, with findings of several kinds."""


def posts(count: int) -> tuple[list[str], str]:
    """That many posts, repeated where there are fewer, and words for where they come from."""
    found = [text for pattern in SETS for path in sorted(folder().glob(pattern)) for text in _texts(path)]
    source = f"{len(found):,} posts of the development data"
    if not found:
        found = [
            sample.text if isinstance(sample, Sample) else sample
            for rule in all_rules()
            for sample in (*rule.fires, *rule.quiet)
        ]
        source = f"{len(found):,} samples of the rules, since the development data is not here (they find far more than posts do)"
    return list(islice(cycle(found), count)), source


def _texts(path: object) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:  # type: ignore[call-overload]
        for line in lines:
            yield json.loads(line)["text"]
