"""The cheap test: which entries a text holds; never fewer than the definition says."""

from __future__ import annotations

import importlib.util

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresay.foresee.scan.chunk import Chunk
from foresay.foresee.scan.triggers import by_text, triggers

NEAR = (
    "diagnos*", "my ex", "chemo", "état", "c++", "/[0-9]{3}-[0-9]{4}/", "/[^\\s@]@[^\\s@]/", "ghp_*", "get a life", "y/o", "#ad", "[at]",
    "/\\b(?:cures?|heals)\\s+all/", "electroencephalogra*", "😂", "ex my d*",
)  # fmt: skip
OTHERS = ["re", *(["hyperscan"] if importlib.util.find_spec("hyperscan") else [])]
CASES = [
    ("I was DIAGNOSED", {0}),
    ("misdiagnosed", set()),
    ("my\n ex", {1}),
    ("my example", set()),
    ("Chemo.", {2}),
    ("chemotherapy", set()),
    ("L'ÉTAT, c'est moi", {3}),
    ("i write C++ daily", {4}),
    ("call 555-0132 or a@b", {5, 6}),
    ("key=ghp_1234", {7}),
    ("go Get a\nlife!", {8}),
    ("31 y/o here", {9}),
    ("new pan #ad", {10}),
    ("jo [at] mail", {11}),
    ("It heals all. Cured all", {12}),
    ("an electroencephalogram", {13}),
    ("so true 😂😂", {14}),
    ("ex my dog", {15}),
    ("", set()),
]


@pytest.mark.parametrize("many", [False, True], ids=["few", "many"])
@pytest.mark.parametrize(("text", "woken"), CASES)
def test_an_entry_is_a_word_a_beginning_or_a_shape(text: str, woken: set[int], many: bool) -> None:
    found = by_text(triggers(NEAR).find(Chunk(["nothing", text, *[""] * (100 * many)])))
    assert found.get(1, set()) == woken
    assert 0 not in found


@pytest.mark.parametrize("engine", OTHERS)
@pytest.mark.parametrize(("text", "woken"), CASES)
def test_the_other_engines_say_the_same(engine: str, text: str, woken: set[int]) -> None:
    assert by_text(triggers(NEAR, engine).find(Chunk(["nothing", text]))).get(1, set()) == woken  # type: ignore[arg-type]


TEXTS = st.lists(st.text("diagnosemyxchlf +é5-@_/#[]\n ÉÑſK😂"), max_size=8)


@given(TEXTS)
def test_nothing_that_the_definition_finds_is_missed(texts: list[str]) -> None:
    defined = by_text(triggers(NEAR, "re").find(Chunk(texts)))
    for more in ([], [""] * 100):
        found = by_text(triggers(NEAR).find(Chunk([*texts, *more])))
        assert all(entries <= found.get(text, set()) for text, entries in defined.items())


@given(TEXTS)
def test_a_text_wakes_the_same_after_many_others(texts: list[str]) -> None:
    near = triggers(NEAR)
    near.find(Chunk([""] * 1000))
    assert by_text(near.find(Chunk(texts))) == by_text(near.find(Chunk(texts)))
