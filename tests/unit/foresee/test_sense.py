"""What a trained head finds becomes a hit with its words, and yields to rules that say it better."""

from __future__ import annotations

import numpy as np
import pytest

from foresay import check_many
from foresay.foresee.rule import Sense
from foresay.foresee.scan.heads import ROWS, ZERO, Model, features
from foresay.foresee.scan.tokens import tokenise
from foresay.foresee.sense import Sensed, sensed


def made(**words: int) -> Model:
    """One head, "rude", that adds up the weights of these words."""
    packed = np.full((ROWS + 1, 1), ZERO, np.int64)
    packed[ROWS] = 0
    for word, weight in words.items():
        packed[features(tokenise([word])).grams[0]] = ZERO + weight
    return Model(("rude",), packed, np.ones(1, np.float32), np.full(1, -2, np.float32))


def found(*texts: str, least: float = 0.5) -> list[tuple[int, str]]:
    model = made(badword=90, worse=90)
    hits = sensed([(3, Sense("rude", least))], tokenise(texts), model)
    assert all(isinstance(hit, Sensed) and hit.number == 3 and hit.confidence >= least for hit in hits)
    return [(hit.post, texts[hit.post][hit.start : hit.end]) for hit in hits]


def test_a_post_that_the_head_is_sure_of_is_found_with_its_words():
    assert found("all is well", "what a badword day") == [(1, "badword")]


def test_words_near_each_other_are_one_run():
    assert found("a badword is no worse") == [(0, "badword is no worse")]


def test_words_far_apart_are_not():
    assert found("a badword and then quite a lot of other things are said before it gets worse") == [(0, "badword")]


def test_a_post_below_the_least_is_let_be():
    assert found("what a badword day", least=0.999999) == []


def test_nothing_is_asked_where_no_rule_has_a_sense():
    assert sensed([], tokenise(["badword"])) == []


def test_a_hit_of_a_sense_yields_to_a_rule_that_says_it_better_anywhere_in_the_post():
    text = "You are a moron. A disgusting bunch of cowards and liars, that lot."
    assert check_many([text], rules=["hostile-tone"]).rule.size == 1
    both = check_many([text], rules=["hostile-tone", "insult"])
    assert {both.rules[number] for number in both.rule.tolist()} == {"insult"}


def test_a_hostile_passage_stands_out_of_a_long_text():
    hostile = "You people are a disgusting bunch of cowards and liars. You filthy idiots ruin everything, you pathetic vermin. "
    text = "The library opens at nine. " * 100 + hostile + "The library opens at nine. " * 200
    table = check_many(["fine", text], rules=["hostile-tone"])
    assert table.post.tolist() == [1]
    assert "vermin" in text[int(table.start[0]) : int(table.end[0])]


@pytest.mark.parametrize("text", ["badword " * 5_000, "badword. " * 2_000, "." * 50_000, "a " * 3_000 + "badword"])
def test_any_length_is_survived(text):
    assert all(word == "badword" or word.startswith("badword") for _, word in found("x", text, ""))
