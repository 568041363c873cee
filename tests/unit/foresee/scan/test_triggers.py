"""The cheap test: which entries a text holds, the same on every engine."""

from __future__ import annotations

import importlib.util

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresay.foresee.scan.triggers import triggers

NEAR = ("diagnos*", "my ex", "chemo", "état", "c++", "/[0-9]{3}-[0-9]{4}/", "/[^\\s@]@[^\\s@]/")
ENGINES = ["re2", "re", *(["hyperscan"] if importlib.util.find_spec("hyperscan") else [])]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("text", "woken"),
    [
        ("I was DIAGNOSED", {0}),
        ("misdiagnosed", set()),
        ("my\n ex", {1}),
        ("my example", set()),
        ("Chemo.", {2}),
        ("chemotherapy", set()),
        ("L'ÉTAT, c'est moi", {3}),
        ("i write C++ daily", {4}),
        ("call 555-0132 or a@b", {5, 6}),
        ("", set()),
    ],
)
def test_an_entry_is_a_word_a_beginning_or_a_shape(engine: str, text: str, woken: set[int]) -> None:
    found = dict(triggers(NEAR, engine).wake(["nothing", text]))  # type: ignore[arg-type]
    assert set(found.get(1, ())) == woken
    assert 0 not in found


@given(st.lists(st.text("diagnosemyxch +é5-@\n "), max_size=8))
def test_all_engines_agree(texts: list[str]) -> None:
    answers = [{i: set(ids) for i, ids in triggers(NEAR, engine).wake(texts)} for engine in ENGINES]  # type: ignore[arg-type]
    assert all(answer == answers[0] for answer in answers)


@given(st.lists(st.text("diagnosemyxch +é5-@\n ÉÑſK"), max_size=8))
def test_a_few_texts_are_read_as_many_are(texts: list[str]) -> None:
    few, many = triggers(NEAR), triggers(NEAR)
    list(many.wake([""] * 1000))
    one_by_one = [(number, set(ids)) for number, text in enumerate(texts) for _, ids in few.wake([text])]
    assert one_by_one == [(number, set(ids)) for number, ids in many.wake(texts)]


def test_a_text_read_after_many_others_wakes_the_same() -> None:
    near = triggers(NEAR)
    answers = [[set(ids) for _, ids in near.wake(["my ex wrote C++, 555-0132"])] for _ in range(40)]
    assert answers == [[{1, 4, 5}]] * 40
