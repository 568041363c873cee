"""How well mentions are found, on labelled posts the weights were not trained on. A change must not lower these."""

import os
import sys
from pathlib import Path

import pytest

from foresay.foresee.scan import mentions

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("FORESAY_DATA", ROOT.parent / "shared" / "data"))
sys.path.append(str(ROOT / "training" / "mentions"))

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason="the labelled posts are not part of the repository: set FORESAY_DATA to their folder"
)

# Exact-span F1 in percent, reached when the weights were made, less a margin of one point.
FLOORS = {
    "ner_btc": {"all": 56.0, "person": 65.0, "organisation": 38.0, "place": 59.0},
    "ner_wnut17": {"all": 56.0, "person": 64.0, "organisation": 19.0, "place": 48.0},
}


@pytest.mark.parametrize("name", FLOORS)
def test_exact_spans_are_found_as_well_as_when_the_weights_were_made(name):
    import corpora
    from score import score

    figures = score(mentions._load(), corpora.labelled(DATA, f"{name}/dev"))
    reached = {kind: f1 for kind, (_, _, f1) in figures.items()}
    assert all(reached[kind] >= floor for kind, floor in FLOORS[name].items()), reached


def test_persons_in_customer_service_sentences_are_rarely_missed():
    import corpora

    rows = list(corpora.rows(DATA, "pii_presidio_synth/dev"))
    table = mentions.find([row["text"] for row in rows])
    persons = {number: [] for number in range(len(rows))}
    for post, kind, start, end in zip(table.post, table.kind, table.start, table.end, strict=True):
        if mentions.KINDS[kind] == "person":
            persons[int(post)].append((start, end))
    gold = [(n, s["start"], s["end"]) for n, row in enumerate(rows) for s in row["spans"] if s["label"] == "PERSON"]
    met = sum(any(start < e and end > s for start, end in persons[n]) for n, s, e in gold)
    assert met / len(gold) >= 0.82
