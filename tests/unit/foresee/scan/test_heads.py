"""Heads: probabilities that depend on nothing but the post, and reasons that are true spans of it."""

from __future__ import annotations

import io
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foresay.foresee.scan import heads
from foresay.foresee.scan.heads import ROWS, STORED, ZERO, Heads, Model, features, read_model
from foresay.foresee.scan.tokens import tokenise

TEXTS = st.lists(
    st.one_of(
        st.text(max_size=60),
        st.lists(
            st.sampled_from(
                ["you", "idiots", "sooooo", "Zoë", "@ana", "https://x.org/a", "👩🏽‍🚀", "!!!", "a1b2", "\n"]
            )
        ).map(" ".join),
    ),
    max_size=8,
)


def made(**words: int) -> Model:
    """A model of three heads; the first adds up the weights of these words, the second is their opposite, the third knows nothing."""
    weights = np.full((ROWS, 3), ZERO, np.uint8)
    for word, weight in words.items():
        row = features(tokenise([word])).grams[0]
        weights[row, :2] = ZERO + weight, ZERO - weight
    file = io.BytesIO()
    stored = {
        "names": np.array([b"rude", b"kind", b"blank"]),
        "weights": weights,
        "slope": np.ones(3, np.float32),
        "offset": np.zeros(3, np.float32),
    }
    for name in STORED:
        np.save(file, stored[name])
    file.seek(0)
    return read_model(file)


RANDOM = Model(
    ("a", "b", "c", "d", "e"),
    np.append(
        np.random.default_rng(7).integers(0, 256, (ROWS, 8)).astype(np.uint16).view(np.int64),
        np.zeros((1, 2), np.int64),
        axis=0,
    ),
    np.full(5, 0.01, np.float32),
    np.zeros(5, np.float32),
)


def test_a_heads_probability_is_the_sigmoid_of_what_the_words_weigh():
    says = Heads(tokenise(["badword"]), made(badword=20)).probabilities
    count = features(tokenise(["badword"])).counts[0]
    assert says[0] == pytest.approx(
        [1 / (1 + np.exp(-20 / np.sqrt(count))), 1 / (1 + np.exp(20 / np.sqrt(count))), 0.5]
    )


def test_case_accents_and_drawn_out_letters_make_no_difference():
    says = Heads(
        tokenise(["badword", "BADWORD", "bádword", "baaddwword", "baaaaaddddwwwword"]), made(badword=20)
    ).probabilities
    assert says[0].tolist() == says[1].tolist() == says[2].tolist()
    assert says[3].tolist() == says[4].tolist()


def test_names_and_addresses_weigh_alike():
    says = Heads(tokenise(["hi @ana", "hi @bob.example.social", "@idiots", "@friends"]), RANDOM).probabilities
    assert says[0].tolist() == says[1].tolist()
    assert says[2].tolist() == says[3].tolist()


def test_reasons_are_the_words_that_weighed_most_in_order():
    text = "well badword and worse, you evil"
    found = Heads(tokenise([text]), made(badword=60, worse=90, evil=20)).reasons(0, "rude")
    assert [text[start:end] for start, end in found] == ["badword", "worse"]


def test_words_side_by_side_are_one_reason():
    text = "such a badword worse thing"
    found = Heads(tokenise([text]), made(badword=60, worse=60)).reasons(0, "rude")
    assert [text[start:end] for start, end in found] == ["badword worse"]


def test_where_no_word_speaks_for_it_there_is_no_reason():
    heads_ = Heads(tokenise(["badword", "nothing here", ""]), made(badword=60))
    assert heads_.reasons(0, "kind") == []
    assert heads_.reasons(1, "rude") == []
    assert heads_.reasons(2, "rude") == []


def test_fewer_heads_say_the_same():
    tokens = tokenise(["you idiots", "sooooo kind", ""])
    fewer = RANDOM.only(["e"])
    assert fewer.names == ("e",)
    assert Heads(tokens, fewer).probabilities[:, 0].tolist() == Heads(tokens, RANDOM).probabilities[:, 4].tolist()
    both = RANDOM.only(["e", "b"])
    assert both.names == ("a", "b", "c", "d", "e")
    with pytest.raises(ValueError, match="unheard"):
        RANDOM.only(["unheard"])


def test_an_unknown_head_is_an_error():
    with pytest.raises(ValueError, match="unheard"):
        Heads(tokenise(["hello"]), RANDOM).reasons(0, "unheard")


@settings(deadline=None)
@given(TEXTS)
def test_a_post_scores_the_same_alone_and_in_any_company(texts: list[str]) -> None:
    together = Heads(tokenise(texts), RANDOM)
    for number, text in enumerate(texts):
        alone = Heads(tokenise([text]), RANDOM)
        assert together.probabilities[number].tolist() == alone.probabilities[0].tolist()
        assert together.reasons(number, "c") == alone.reasons(0, "c")


@settings(deadline=None)
@given(TEXTS)
def test_reasons_are_spans_of_the_post_in_order(texts: list[str]) -> None:
    found = Heads(tokenise(texts), RANDOM)
    for number, text in enumerate(texts):
        last = 0
        for start, end in found.reasons(number, "a"):
            assert last <= start < end <= len(text)
            last = end


def test_the_whole_chunk_agrees_with_a_plain_sum_over_each_posts_features():
    texts = [f"post {n} says {'very ' * (n % 7)}odd{n % 90} things{n % 13}!!" for n in range(600)]
    found = features(tokenise(texts))
    weights = RANDOM.packed.view(np.uint16)[:ROWS, :5].astype(np.int64) - ZERO
    ends = np.cumsum(found.counts)
    tokens = tokenise(texts)
    says = Heads(tokens, RANDOM).probabilities
    for post in (0, 1, 299, 599):
        rows: list[int] = []
        for token in range(int(tokens.first[post]), int(tokens.first[post + 1])):
            word = found.word[token]
            rows += found.grams[ends[word] - found.counts[word] : ends[word]].tolist()
            rows += [row for row in found.pair[token : token + 1].tolist() if row != ROWS]
        plain = weights[rows].sum(0) / np.sqrt(len(rows)) * 0.01
        assert says[post] == pytest.approx(1 / (1 + np.exp(-plain)), abs=1e-6)


@pytest.mark.parametrize(
    "text", ["a" * 50_000, "a " * 20_000, "é" * 20_000, "!?" * 20_000, "👩‍🚀" * 5_000, "x" * 23 + " "]
)
def test_hard_input_is_survived(text: str) -> None:
    says = Heads(tokenise([text]), RANDOM).probabilities
    assert np.isfinite(says).all()
    assert ((says >= 0) & (says <= 1)).all()


def test_words_that_share_a_slot_still_score_as_they_would_alone(monkeypatch):
    texts = [f"word{n} other{n}" for n in range(300)]
    wide = Heads(tokenise(texts), RANDOM).probabilities
    monkeypatch.setattr(heads, "_SLOT_BITS", 4)
    assert Heads(tokenise(texts), RANDOM).probabilities.tolist() == wide.tolist()


def test_the_weights_are_not_read_before_they_are_needed():
    code = "import foresay.foresee.scan.heads as h; assert h.load.cache_info().currsize == 0"
    subprocess.run([sys.executable, "-c", code], check=True)
