"""Whether the confidence of tone findings means what it says: how many stand in posts that most people asked called offensive.

Posts of the labelled sets that no head learned from; the rules of tone that say somebody is attacked (a swear word alone is no such thing).
"""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from training_scripts import script

from foresay import check_many

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("FORESAY_DATA", ROOT.parent / "shared" / "data"))

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason="the labelled posts are not part of the repository: set FORESAY_DATA to their folder"
)

RULES = (
    "dehumanising", "exclusion-call", "group-contempt", "hostile-tone", "insult", "pile-on", "punching-down", "sexual-remark", "slur",
    "stereotype", "threat",
)  # fmt: skip
EDGES = (0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


def test_of_findings_at_0_8_four_in_five_are_right(capsys: pytest.CaptureFixture[str]) -> None:
    score = script("heads", "score")

    asked = [row for row in score.held_back(DATA) if "offensive" in row.gold]
    table = check_many([row.text for row in asked], rules=RULES)
    right = np.array([row.gold["offensive"] >= 0.5 for row in asked])[table.post]
    with capsys.disabled():
        print(f"\nfindings in {len(asked)} posts: how many, mean confidence, share in posts that most called offensive")
        for number, rule in enumerate(table.rules):
            _line(rule, table.rule == number, table.confidence, right)
        for low, high in pairwise(EDGES):
            _line(
                f"from {low} to {min(high, 1.0)}",
                (table.confidence >= low) & (table.confidence < high),
                table.confidence,
                right,
            )
    sure = table.confidence >= 0.8
    assert sure.sum() > 300
    assert right[sure].mean() >= 0.8


def _line(name: str, here: np.ndarray, confidence: np.ndarray, right: np.ndarray) -> None:
    if here.any():
        print(f"{name:20} {here.sum():5}  {confidence[here].mean():.2f}  {right[here].mean():.2f}")
