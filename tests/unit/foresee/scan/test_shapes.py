"""The words that a shape cannot do without."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresay.foresee.scan.chunk import Chunk
from foresay.foresee.scan.shapes import needs_digit, words_of
from foresay.foresee.scan.triggers import by_text, triggers

SHAPES = [
    (r"\b(?:cures?|heals)[\s\x0b]+\w", ("cure", "cures", "heals")),
    (r"\b(?:owe|won)(?:[\s]+[^\s]+){0,2}[\s]+[$0-9]", ("owe", "won")),
    (r"\b(?:get[\s]+rid|wipe)\b", ("get rid", "wipe")),
    (r"\bdiagnos", ("diagnos*",)),
    (r"\b(?:are|is)\w[\s]+(?:vermin|a[\s]+plague)", ("a plague*", "vermin*")),
    (r"e-?bikes?\b", None),
    (r"\b(?:i|we)[\s]+[a-z]+", None),
    (r"[0-9]{3}-[0-9]{4}", None),
    (r"(?P<a>\bword)", None),
]


@pytest.mark.parametrize(("shape", "words"), SHAPES)
def test_a_shape_is_known_by_words_where_it_needs_some(shape: str, words: tuple[str, ...] | None) -> None:
    assert words_of(shape) == words


@pytest.mark.parametrize("shape", [shape for shape, words in SHAPES if words])
def test_every_text_that_a_shape_matches_holds_one_of_its_words(shape: str) -> None:
    words = words_of(shape)
    assert words is not None
    known = triggers(words)

    @given(st.from_regex(re.compile(shape), alphabet=st.characters(codec="ascii")))
    def is_found(text: str) -> None:
        assert by_text(known.find(Chunk([text.replace("\0", " ")])))

    is_found()


@pytest.mark.parametrize(
    ("shape", "needed"),
    [
        (r"[0-9]yo\b", True),
        (r"\b(?:BA|U2)\s?[0-9]{2}", True),
        (r"a[0-9]?", False),
        (r"\d|a", False),
        (r"[a-z0-9]", False),
        (r"(?:x[1-9])+", True),
    ],
)
def test_a_shape_tells_whether_it_needs_a_digit(shape: str, needed: bool) -> None:
    assert needs_digit(shape) is needed
