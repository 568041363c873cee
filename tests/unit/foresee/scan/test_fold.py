"""Folding: what rules read, and the way back to what was written."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresay.foresee.scan.fold import fold


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("plain", "plain"),
        ("it’s “fine”", 'it\'s "fine"'),
        ("ｆｕｌｌ ｗｉｄｔｈ", "full width"),
        ("𝐛𝐨𝐥𝐝", "bold"),
        ("zero\u200bwidth", "zerowidth"),
        ("a\u202eb", "ab"),
        ("R&amp;D &#39;here&#39;", "R&D 'here'"),
        ("&notanentity;", "&notanentity;"),
        ("раssword", "password"),
        ("привет", "привет"),
        ("cafe\u0301", "café"),
        ("Z\u0336a\u0336lgo", "Zalgo"),
        ("a\u00a0b\0c", "a b c"),
        ("half \ud83d pair", "half \ufffd pair"),
        ("…™ stay", "…™ stay"),
    ],
)
def test_it_reads_as_a_person_would(written: str, read: str) -> None:
    assert fold(written).text == read


def test_spans_lead_back_to_the_text_as_written() -> None:
    written = "so &amp; so: pa\u200bss\u0301word ﬁne"
    folded = fold(written)
    start = folded.text.index("pas")
    span = folded.original(start, start + 3)
    assert written[span.start : span.end] == "pa\u200bs"
    start = folded.text.index("fi")
    assert written[slice(*folded.original(start, start + 1))] == "ﬁ"
    assert written[slice(*folded.original(3, 4))] == "&amp;"


@given(st.text(max_size=80), st.data())
def test_every_folded_stretch_comes_from_a_stretch_of_the_original(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    if folded.text:
        start = data.draw(st.integers(0, len(folded.text) - 1))
        end = data.draw(st.integers(start + 1, len(folded.text)))
        span = folded.original(start, end)
        assert 0 <= span.start < span.end <= len(text)


def test_a_storm_of_accents_costs_no_more_than_its_length() -> None:
    def seconds(length: int) -> float:
        storm = "e" + "\u0301\u0323" * length
        start = time.perf_counter()
        fold(storm)
        return time.perf_counter() - start

    seconds(1_000)
    assert seconds(100_000) < 40 * max(seconds(10_000), 1e-3)
