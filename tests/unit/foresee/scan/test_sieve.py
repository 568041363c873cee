"""A sieve lets through whatever its expression matches."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresay.foresee.scan.sieve import is_plain, sieve

EXPRESSIONS = [
    r"(?<!\w)(?P<who>[A-Z][a-z]+)(?=\s+is\b)(?!\s+is not)",
    r"\bfianc[e\u00e9]\b",
    r"a{2,600}b$",
    r"[^\s.]{1,3}\s\S+",
    r"x(?:[^\W\d_]|[\w&'-])+y",
    r"(?-i:Ab)c",
    r"[)\]]\)",
    r"\bi\b(?:\s+[^\s.!?]+){0,3}?\s+am\Z",
    r"(?<=\s)[0-9]+(?:\.[0-9])?",
]


@pytest.mark.parametrize("regex", EXPRESSIONS)
@pytest.mark.parametrize("cased", [False, True])
def test_nothing_that_matches_is_held_back(regex: str, cased: bool) -> None:
    one = sieve(regex, cased=cased)
    assert one is not None
    compiled = re.compile(regex, 0 if cased else re.IGNORECASE)

    @given(st.from_regex(compiled, alphabet=st.characters(codec="ascii")) | st.text("Abc xy.)]\n\x0b\x1c019é—😂"))
    def lets_through(text: str) -> None:
        if is_plain(text) and compiled.search(text):
            assert one(text.encode())

    lets_through()


def test_most_of_what_does_not_match_is_held_back() -> None:
    one = sieve(r"\bmy\s+(?!own)(?:ex|boss)\b", cased=False)
    assert one is not None
    assert not one(b"my example is your boss's, not my own")
    assert one(b"MY\nboss")


@pytest.mark.parametrize("regex", [r"(a)\1", r"(?P<q>['\"]).(?P=q)", r"(?(1)a|b)", r"[\S\n]"])
def test_what_cannot_be_left_out_has_no_sieve(regex: str) -> None:
    assert sieve(regex, cased=False) is None


@pytest.mark.parametrize(("text", "plain"), [("a 😂 — b", True), ("café", False), ("١", False), ("", True)])
def test_letters_beyond_ascii_are_not_plain(text: str, plain: bool) -> None:
    assert is_plain(text) is plain
