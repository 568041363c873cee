"""What comes back is about words of the draft, as text, and within bounds."""

import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresay.deeper.answer import LONGEST, LONGEST_QUOTE, Flat, NotAnAnswer, plain, understand
from foresay.deeper.question import MOST, MOST_REMARKS
from foresay.model import Span

TEXT = "We are closing the Leeds office in May.\nAnn  and Bo told me “nobody” 🎉 knows."


def locate(quote: str, text: str) -> Span | None:
    return Flat.of(text).locate(quote)


def said(*remarks: Any) -> str:
    return json.dumps({"remarks": remarks})


def one(quote: str, why: str = "It may.", **more: Any) -> dict[str, Any]:
    return {"quote": quote, "why": why, **more}


def test_a_remark_stands_where_its_words_stand() -> None:
    answer = understand(said(one("🎉 knows", for_whom="Bo", instead="told")), TEXT)
    (remark,) = answer.remarks
    assert TEXT[remark.span.start : remark.span.end] == remark.quote == "🎉 knows"
    assert (remark.why, remark.for_whom, remark.instead) == ("It may.", "Bo", "told")
    assert (answer.dropped, answer.left_out) == (0, 0)


def test_white_space_may_differ_but_no_letter() -> None:
    assert understand(said(one("May. Ann and\nBo")), TEXT).remarks[0].quote == "May.\nAnn  and Bo"
    for quote in ('told me "nobody"', "leeds office", "closing the York office"):
        answer = understand(said(one(quote)), TEXT)
        assert (answer.remarks, answer.dropped) == ((), 1)


def test_whole_words_are_found_before_parts() -> None:
    assert locate("or", "for me, or you") == (8, 10)
    assert locate("or", "for me") == (1, 3)


@pytest.mark.parametrize(
    "remark",
    [
        {},
        one(""),
        one("  "),
        one("Leeds", ""),
        one("Leeds", "\u202e\x00"),
        {"quote": 5, "why": "x"},
        {"quote": "Leeds", "why": [1]},
    ],
)
def test_a_remark_without_words_of_the_draft_or_a_reason_is_dropped_and_counted(remark: dict[str, Any]) -> None:
    answer = understand(said(remark, one("in May")), TEXT)
    assert [each.quote for each in answer.remarks] == ["in May"]
    assert answer.dropped == 1


def test_a_quote_as_long_as_a_chapter_is_none() -> None:
    text = "word " * 500
    assert locate(text[: LONGEST_QUOTE - 1], text) is not None
    assert locate(text, text) is None


@pytest.mark.parametrize("text", ["a " * (MOST // 2), "a" * MOST, " " * MOST + "a"], ids=["words", "letters", "space"])
def test_quotes_that_nearly_fit_take_no_longer(text: str) -> None:
    remarks = [one(text.lstrip()[:590] + end) for end in ("b", "a b", "c") for _ in range(10)]
    began = time.process_time()
    assert understand(said(*remarks), text).dropped == 30
    assert time.process_time() - began < 1


def test_no_more_than_we_asked_for_is_shown() -> None:
    text = " ".join(f"word{i}." for i in range(60))
    answer = understand(said(*(one(f"word{i}.") for i in range(50))), text)
    assert len(answer.remarks) == MOST_REMARKS
    assert answer.left_out == 50 - MOST_REMARKS


def test_the_same_remark_twice_is_one() -> None:
    assert len(understand(said(one("Leeds"), one("Leeds")), TEXT).remarks) == 1


def test_nothing_to_say_is_an_answer() -> None:
    assert understand('{"remarks": []}', TEXT).remarks == ()
    assert understand("[]", TEXT).remarks == ()


@pytest.mark.parametrize(
    "around",
    [
        "{}",
        "```json\n{}\n```",
        "<think>Is [1] or {{x}} meant?</think>\n{}",
        "Here you are: {} I hope it helps [2].",
        "\ufeff {}",
    ],
)
def test_json_is_found_in_what_models_say_around_it(around: str) -> None:
    for content in (said(one("Leeds")), json.dumps([one("Leeds")])):
        assert [each.quote for each in understand(around.replace("{}", content), TEXT).remarks] == ["Leeds"]


@pytest.mark.parametrize(
    "content",
    ["", "It is fine.", "{", "null", "[1, 2]", '{"remarks": 5}', '{"remarks": ["a"]}', "[" * 100_000, '{"a":' * 50_000],
    ids=str.__len__,
)
def test_what_is_not_the_json_we_asked_for_is_no_answer(content: str) -> None:
    with pytest.raises(NotAnAnswer):
        understand(content, TEXT)


def test_words_are_text_and_nothing_else() -> None:
    assert plain("a\x1b[2J\u202eb\nc\u2028d\t e\u200b") == "a[2Jb c d e"
    assert plain("👩\u200d👩") == "👩\u200d👩"
    assert plain("<b>x</b>") == "<b>x</b>"  # shown as it is, never drawn
    assert len(plain("word " * 500)) <= LONGEST
    assert plain("word " * 500).endswith("word…")
    assert plain(None) == ""


@given(st.text(max_size=60), st.text(max_size=200))
def test_a_span_always_holds_the_quoted_words(quote: str, text: str) -> None:
    span = locate(quote, text)
    if span is not None:
        assert text[span.start : span.end].split() == quote.split()


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["remarks", "quote", "why", "x"]), inner),
    )
)
def test_whatever_comes_back_is_understood_or_said_not_to_be(value: Any) -> None:
    try:
        remarks = understand(json.dumps(value), TEXT).remarks
    except NotAnAnswer:
        return
    assert all(TEXT[remark.span.start : remark.span.end] == remark.quote for remark in remarks)
