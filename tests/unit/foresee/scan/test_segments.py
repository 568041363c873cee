"""Long texts are cut where a reader would pause."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from foresay.foresee.scan.segments import LONGEST, segments


def test_a_short_text_is_one_segment() -> None:
    assert segments("hello") == [(0, 5)]
    assert segments("") == [(0, 0)]


def test_it_cuts_after_an_empty_line_before_a_sentence() -> None:
    text = "a. " * 1_000 + "\n\n" + "b " * 1_000
    assert segments(text)[0] == (0, 3_002)


def test_a_text_without_a_pause_is_cut_all_the_same() -> None:
    assert segments("x" * (2 * LONGEST + 1)) == [(0, LONGEST), (LONGEST, 2 * LONGEST), (2 * LONGEST, 2 * LONGEST + 1)]


@given(st.text("ab. \n", min_size=LONGEST, max_size=LONGEST + 50), st.integers(1, 4))
def test_segments_cover_the_text_in_order(text: str, times: int) -> None:
    text *= times
    cuts = segments(text)
    assert cuts[0][0] == 0
    assert cuts[-1][1] == len(text)
    assert all(one[1] == two[0] for one, two in pairwise(cuts))
    assert all(end - start <= LONGEST for start, end in cuts)
