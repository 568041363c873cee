"""How wide a text is on a terminal, and that nothing in it can play tricks there."""

import pytest

from foresay.report.columns import cells, shown, turns_around, width, wrapped


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("plain", 5),
        ("日本語", 6),
        ("e\u0301te\u0301", 3),
        ("\t|", 5),
        ("🎉", 2),
        ("👩\u200d👩\u200d👧", 2),
        ("👍\U0001f3fd", 2),
        ("❤\ufe0f", 2),
        ("ｈａｌｆ", 8),
        ("zero\u200bwidth", 9),
        ("", 0),
    ],
)
def test_width_is_what_a_terminal_takes(text: str, columns: int) -> None:
    assert width(text) == columns


def test_every_code_point_has_its_cell() -> None:
    text = "a\t日e\u0301👩\u200d👧\x1b"
    assert len(cells(text)) == len(text)


@pytest.mark.parametrize("trick", ["\x1b[31mred", "a\u202eb", "a\u2066b", "\x07", "\x9b31m", "a\rb", "\u2028", "\x7f"])
def test_what_could_mislead_a_terminal_is_replaced(trick: str) -> None:
    harmless = shown(trick)
    assert not any(c in harmless for c in "\x1b\u202e\u2066\x07\x9b\r\u2028\x7f")
    assert width(harmless) == width(trick)


def test_right_to_left_writing_is_noticed() -> None:
    assert turns_around("שלום")
    assert turns_around("mail سلام now")
    assert not turns_around("grüß 日本")


def test_wrapping_keeps_every_word_in_order() -> None:
    words = "one two three four 五六七八 nine"
    lines = wrapped(words, 9)
    assert " ".join(lines) == words
    assert max(map(width, lines)) <= 9


def test_a_word_too_long_for_the_line_stands_alone() -> None:
    assert wrapped("a unbelievable b", 5) == ["a", "unbelievable", "b"]
    assert wrapped("", 5) == [""]
