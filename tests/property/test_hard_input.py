"""Hostile and enormous texts: bounded time, clear answers."""

from __future__ import annotations

import time

import pytest
from tests.bench.posts import DRAFT

from foresay import check, check_many
from foresay.errors import UnreadableText

LONG = {
    "five megabytes of talk": (DRAFT + "\n") * 16_500,
    "one line of a megabyte": "word " * 200_000,
    "a megabyte without a space": "x" * 1_000_000,
    "digits": "4111 " * 40_000,
    "accents piled up": "e" + "\u0301\u0323" * 100_000,
    "bidi overrides": "\u202eabc\u202c" * 40_000,
    "invisible letters": "pass\u200bword is hunter2\u200d. " * 8_000,
    "tags": "<a href='http://x.y/?q=1'>" * 10_000,
    "entities": "&amp;&lt;&#39;" * 20_000,
    "quotation marks": "\"'" * 50_000,
    "swearing": "fuck you " * 20_000,
    "at signs": "a@" * 50_000,
    "dots": "a." * 50_000,
    "capital letters": "JOHN SMITH " * 20_000,
}
SECONDS_A_MEGABYTE = 30
"""Generous, so that a busy machine does not fail it; quadratic work on these texts would take hours."""


@pytest.mark.parametrize("text", LONG.values(), ids=LONG.keys())
def test_time_stays_in_proportion_to_the_text(text: str) -> None:
    start = time.process_time()
    check_many([text])
    assert time.process_time() - start < SECONDS_A_MEGABYTE * max(1, len(text) / 1e6)


def test_a_long_draft_full_of_findings_gets_a_reading_in_bounded_time() -> None:
    start = time.process_time()
    reading = check("My boss Dave is an idiot, mail me: jo.k@gmail.com or call 020 7946 0958.\n" * 1_000)
    assert len(reading.findings) >= 2_000
    assert time.process_time() - start < 30


@pytest.mark.parametrize("text", ["", " ", "\n", "\0", "\ud800", "🏳️‍🌈"])
def test_a_text_without_words_is_clear_and_says_so_plainly(text: str) -> None:
    reading = check(text)
    assert reading.verdict == "clear"
    assert reading.findings == ()


@pytest.mark.parametrize("text", [None, b"bytes", 7])
def test_what_is_not_text_is_refused_with_what_to_do(text: object) -> None:
    with pytest.raises(UnreadableText, match="Decode it first"):
        check_many(["fine", text])  # type: ignore[list-item]


def test_a_text_where_many_are_expected_is_refused() -> None:
    with pytest.raises(UnreadableText, match="Give a list"):
        check_many("one text")


@pytest.mark.parametrize(
    "text",
    [
        "Hindi ako makakapunta mamaya kasi may trabaho pa ako sa opisina",
        "zxcv qwrt plmk wsxc edcv rfvb tgbn yhnm",
        "Сегодня я не могу прийти",
    ],
)
def test_a_language_that_is_not_read_is_never_clear(text: str) -> None:
    reading = check(text)
    assert reading.verdict == "look again"
    assert "we cannot say" in reading.summary
