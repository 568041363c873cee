"""How well mentions are found, on labelled posts the weights were not trained on. A change must not lower these."""

import os
from pathlib import Path

import pytest
from training_scripts import script

from foresay.foresee.scan import mentions

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("FORESAY_DATA", ROOT.parent / "shared" / "data"))

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason="the labelled posts are not part of the repository: set FORESAY_DATA to their folder"
)

# Exact-span F1 in percent, reached when the weights were made, less a margin of a point or so.
FLOORS = {
    "ner_btc": {"all": 56.3, "person": 63.0, "organisation": 46.0, "place": 56.5},
    "ner_wnut17": {"all": 62.0, "person": 70.5, "organisation": 28.5, "place": 55.0},
    "ner_tweebank": {"all": 60.5, "person": 72.5, "organisation": 41.5, "place": 62.0},
}


@pytest.mark.parametrize("name", FLOORS)
def test_exact_spans_are_found_as_well_as_when_the_weights_were_made(name):
    corpora, score = script("mentions", "corpora"), script("mentions", "score").score
    figures = score(mentions.load(), corpora.labelled(DATA, f"{name}/dev"))
    reached = {kind: f1 for kind, (_, _, f1) in figures.items()}
    assert all(reached[kind] >= floor for kind, floor in FLOORS[name].items()), reached


def test_persons_in_customer_service_sentences_are_rarely_missed():
    recall, precision = script("mentions", "score").presidio_persons(mentions.load(), DATA)
    assert recall >= 0.92
    assert precision >= 0.82


def test_places_of_crises_never_trained_on_are_found():
    corpora, score = script("mentions", "corpora"), script("mentions", "score").score
    assert score(mentions.load(), corpora.places(DATA, unseen=True))["place"][2] >= 78.0


def test_confidence_is_what_it_says_on_posts_it_was_not_fitted_to():
    corpora, score = script("mentions", "corpora"), script("mentions", "score")
    judging = [post for name in corpora.GOLD for post in score.fitting(corpora.labelled(DATA, f"{name}/dev"))[1]]
    _, confidence, right = score.judged(mentions.load(), judging)
    assert right[confidence >= 0.8].mean() >= 0.8
    about = (confidence >= 0.7) & (confidence < 0.9)
    assert abs(right[about].mean() - 0.8) < 0.1
