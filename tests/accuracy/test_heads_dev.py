"""How well the heads do on labelled posts that they did not learn from, with floors that may only rise. Without the data the tests skip."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from training_scripts import script

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("FORESAY_DATA", ROOT.parent / "shared" / "data"))

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason="the labelled posts are not part of the repository: set FORESAY_DATA to their folder"
)

# Macro-F1 at 0.5 and AUROC in percent, reached when the weights were made, less a margin of a point or so.
FLOORS = {
    "davidson": (84.0, 94.5),
    "hatexplain": (67.8, 76.3),
    "toxic_types": (50.2, 55.6),
    "surge": (75.0, 84.5),
    "wikipedia": (79.0, 88.5),
}
UNSEEN = {"olid": (68.0, 75.2), "tweeteval_hate": (36.0, 49.0), "hatecheck": (31.0, 70.5)}
"""Sets that nothing was learned from. On TweetEval's hate the head is at chance: its row is here to be seen, and to rise."""


@pytest.fixture(scope="module")
def score():
    return script("heads", "score")


@pytest.fixture(scope="module")
def held(score):
    return score.held_back(DATA)


def _reached(score, name, truth, said, capsys):
    reached = 100 * score.macro_f1(truth, said >= 0.5), 100 * score.auroc(truth, said)
    with capsys.disabled():
        print(f"\n{name:16} {len(truth):6} posts  macro-F1 {reached[0]:.1f}  AUROC {reached[1]:.1f}", end="")
    return reached


@pytest.mark.parametrize("name", FLOORS)
def test_abuse_is_told_from_the_rest_in_posts_held_back(score, held, name, capsys):
    texts, truth = score.sets(held)[name]
    reached = _reached(score, name, truth, score.says(texts)["offensive"], capsys)
    assert reached[0] >= FLOORS[name][0]
    assert reached[1] >= FLOORS[name][1]


@pytest.mark.parametrize("name", UNSEEN)
def test_sets_that_nothing_was_learned_from_are_answered_as_well_as_before(score, name, capsys):
    texts, truth, head = score.unseen(DATA)[name]
    reached = _reached(score, f"{name} (unseen)", truth, score.answer(score.says(texts), head), capsys)
    assert reached[0] >= UNSEEN[name][0]
    assert reached[1] >= UNSEEN[name][1]


@pytest.mark.parametrize(("head", "least"), [("offensive", 0.8), ("hostile", 0.5), ("hostile", 0.75)])
def test_no_identity_is_taken_for_harm_more_than_another(score, head, least, capsys):
    shares = {name: share for name, (share, _) in score.identities(DATA, head, least).items()}
    gap = 100 * (max(shares.values()) - min(shares.values()))
    with capsys.disabled():
        print(f"\n{head} at {least}: {len(shares)} identities, gap {gap:.1f} points", end="")
    assert len(shares) > 40
    assert gap < 2


def test_a_dialect_is_not_taken_for_hostility(score):
    spoken, general = score.dialect("hostile")
    assert spoken - general < 0.05


def test_of_what_the_head_of_hostility_is_sure_of_four_in_five_are_right(score, held):
    told = score.says([row.text for row in held])["hostile"]
    sure = [row.gold["hostile"] for row, said in zip(held, told, strict=True) if "hostile" in row.gold and said >= 0.8]
    assert len(sure) > 100
    assert sum(sure) / len(sure) >= 0.72  # shares of raters; by majority it is more than four in five
    assert sum(share >= 0.5 for share in sure) / len(sure) >= 0.8


def test_kinds_of_talk_are_told_apart(score, capsys):
    right, by_kind = score.topics_right()
    with capsys.disabled():
        print(f"\nkinds of talk: {right:.3f} of the probes; {by_kind}")
    assert right >= 0.72
