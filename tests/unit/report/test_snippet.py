"""A span shown in its line, with marks that line up below it."""

import time

import pytest

from foresay.model import Span
from foresay.report.columns import width
from foresay.report.places import Lines
from foresay.report.snippet import Snippet, quoted, snippets


def only(text: str, *spans: Span, room: int = 60) -> Snippet:
    (one,) = snippets(text, Lines(text), spans, "^", room)
    return one


def marked_columns(one: Snippet) -> tuple[int, int]:
    """Where the marks begin and how many they are, in columns."""
    return len(one.marks) - len(one.marks.lstrip()), one.marks.count("^")


def test_the_marks_stand_under_the_words() -> None:
    one = only("Party at 12 Elm Street, bring cake", Span(9, 22))
    assert (one.line, one.column) == (1, 10)
    assert marked_columns(one) == (9, 13)


@pytest.mark.parametrize(
    ("before", "words"), [("日本 ", "12 Elm"), ("\t", "日本"), ("e\u0301 ", "x"), ("👩\u200d👧 ", "here"), ("", "🎉")]
)
def test_marks_line_up_whatever_the_writing(before: str, words: str) -> None:
    text = f"{before}{words} and more"
    one = only(text, Span(len(before), len(before) + len(words)))
    assert marked_columns(one) == (width(before), width(words))


def test_a_long_line_is_shown_as_a_window_around_the_span() -> None:
    text = "x" * 500 + " 12 Elm Street " + "y" * 500
    one = only(text, Span(501, 514), room=50)
    assert "12 Elm Street" in one.shown
    assert one.shown[0] == one.shown[-1] == "…"
    assert width(one.shown) <= 50
    start, length = marked_columns(one)
    assert one.shown[start : start + length] == "12 Elm Street"


def test_a_span_at_the_end_of_a_long_line_shows_what_stands_before_it() -> None:
    one = only("x" * 500 + " end", Span(501, 504), room=50)
    assert one.shown.endswith(" end")
    assert width(one.shown) > 40


def test_two_spans_on_one_line_share_a_snippet() -> None:
    one = only("aa bb aa", Span(0, 2), Span(6, 8))
    assert one.marks == "^^    ^^"


def test_spans_on_two_lines_make_two_snippets() -> None:
    found = snippets("aa\nbb", Lines("aa\nbb"), [Span(0, 2), Span(3, 5)], "~", 60)
    assert [(one.line, one.marks) for one in found] == [(1, "~~"), (2, "~~")]


def test_a_span_over_a_line_break_is_marked_to_the_end_of_its_first_line() -> None:
    one = only("call me\nmaybe", Span(5, 13))
    assert one.shown == "call me"
    assert one.marks == "     ^^"


def test_right_to_left_lines_are_not_marked_but_can_be_quoted() -> None:
    text = "הכתובת שלי היא רחוב הרצל"
    assert only(text, Span(15, 24)).marks == ""
    assert quoted(text, [Span(15, 24)], 40) == "“רחוב הרצל”"


def test_a_quotation_is_cut_to_its_room() -> None:
    words = quoted("word " * 40, [Span(0, 200)], 20)
    assert width(words) <= 20
    assert words.endswith("…”")


def test_a_line_of_a_million_characters_takes_no_time() -> None:
    text = "x" * 1_000_000
    lines = Lines(text)
    began = time.perf_counter()
    (one,) = snippets(text, lines, [Span(500_000, 500_010)], "^", 80)
    assert time.perf_counter() - began < 0.05
    assert width(one.shown) <= 80
