"""Words as numbers: equal words have equal keys, wherever they stand."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from foresay.foresee.scan.runs import runs

WORDS = st.text("abcz09", min_size=1, max_size=24)


def _keys(text: str) -> list[int]:
    return runs([text]).key.tolist()


def test_marks_and_letters_beyond_ascii_part_runs() -> None:
    assert _keys("It's a café") == _keys("IT_S,A--caf")


@given(st.lists(WORDS, min_size=1, max_size=8))
def test_a_word_has_one_key_in_any_company(words: list[str]) -> None:
    together = runs([" ".join(words).upper()]).key.tolist()
    assert together == [key for word in words for key in _keys(word)]


@given(WORDS, WORDS)
def test_different_words_of_up_to_sixteen_letters_have_different_keys(one: str, other: str) -> None:
    assert (_keys(one[:16]) == _keys(other[:16])) == (one[:16] == other[:16])


@given(st.lists(st.text("ab é\0", max_size=12), max_size=6))
def test_each_run_knows_its_text(texts: list[str]) -> None:
    chunk = runs(texts)
    owners = chunk.text_of(np.arange(chunk.key.size)).tolist()
    assert owners == [number for number, text in enumerate(texts) for _ in _keys(text)]
    assert np.diff(chunk.first).tolist() == [len(_keys(text)) for text in texts]
