"""What features weigh: the quick sums are those of the features one by one, and nothing with a chance is passed over."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foresay.foresee.scan.features import LEXICON_BITS, ROW_BITS, features, scores
from foresay.foresee.scan.tokens import tokenise

RNG = np.random.default_rng(3)
WEIGHTS = RNG.integers(-90, 90, (1 << ROW_BITS, 8), np.int16)
LEXICON = RNG.integers(0, 1 << 16, 1 << LEXICON_BITS, np.uint16)  # so full that it knows pairs, by chance
EVERYTHING = -1 << 20

WORDS = "Ana|ANA|ana|London|the|7pm|'s|#Ana|@x|https://x.org|\u0301|😂|!|New York".split("|")
texts = st.lists(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join), min_size=1, max_size=6)


@given(texts)
@settings(deadline=None)
def test_what_is_summed_is_what_each_feature_weighs(posts):
    tokens = tokenise(posts)
    if tokens.post.size:
        live, sums = scores(tokens, tokens.first, WEIGHTS, LEXICON, EVERYTHING)
        assert live.tolist() == list(range(tokens.post.size))
        assert sums.tolist() == WEIGHTS[features(tokens, LEXICON)].sum(axis=0, dtype=np.int16).tolist()


def test_a_batch_of_any_size_weighs_the_same():
    posts = [f"Post {n} of Ana{n % 7} in {'London' if n % 3 else 'a town'}" for n in range(3000)]
    tokens = tokenise(posts)
    _, sums = scores(tokens, tokens.first, WEIGHTS, LEXICON, EVERYTHING)
    for post in (0, 1500, 2999):
        alone = tokenise([posts[post]])
        mine = sums[tokens.first[post] : tokens.first[post + 1]]
        assert scores(alone, alone.first, WEIGHTS, LEXICON, EVERYTHING)[1].tolist() == mine.tolist()


@pytest.mark.parametrize(("behind", "kept"), [(9, []), (7, [2, 3, 4])])
def test_only_tokens_with_a_chance_and_those_beside_them_are_kept(behind, kept):
    tokens = tokenise(["a b c d e f"])
    empty = np.zeros_like(LEXICON)
    word = features(tokens, empty)[0]  # the first template is the word itself
    weights = np.zeros_like(WEIGHTS)
    weights[word, 0] = 20
    weights[word[3], 1] = 20 - behind
    live, _ = scores(tokens, tokens.first, weights, empty, -8)
    assert live.tolist() == kept
