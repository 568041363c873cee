"""A long text in parts: nothing is lost, every part fits, and nothing that belongs together is cut."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
import regex
from hypothesis import assume, given
from hypothesis import strategies as st

from foresay.networks.capability import Count, Limits
from foresay.networks.counting import measure, size
from foresay.networks.links import MASTODON, X, links
from foresay.networks.splitting import NoRoom, split

LIMITS = Limits(length=60, link_length=23)
FAMILY = "👨‍👩‍👧‍👦"
COUNTS: list[Count] = ["graphemes", "graphemes and bytes", "mastodon", "x", "characters", "none"]

WORDS = [
    "harbour",
    "at",
    "night",
    "e.g.",
    "Boats.",
    "Really?!",
    "(so)",
    "«là»",
    "cafe\u0301",
    FAMILY,
    "🇫🇷",
    "10\u00a0km",
]
RUNS = ["故人西辞黄鹤楼，", "烟花三月下扬州。", "「これはテスト」", "ภาษาไทย", "한국어", FAMILY * 3, "क्षि" * 3]
WHOLE = [
    "https://example.org/a/way?b=c",
    "https://en.wikipedia.org/wiki/Primer_(film)",
    "http://localhost:8000/a",
    "example.com",
    "@ana",
    "@ana@far.example",
    "@ana.bsky.social",
    "ana@example.org",
    "#harbour",
    "#港の夜",
    "$SEA",
]
SPACES = ["", " ", " ", " ", "  ", "\n", "\n\n", "\t", "\r\n", "\u3000"]

spaced = st.lists(
    st.tuples(st.sampled_from(WORDS + WHOLE), st.sampled_from([space for space in SPACES if space])),
    min_size=1,
    max_size=60,
)
mixed = st.lists(st.tuples(st.sampled_from(WORDS + RUNS + WHOLE), st.sampled_from(SPACES)), min_size=1, max_size=60)


def text_of(tokens: list[tuple[str, str]]) -> str:
    return "".join(word + space for word, space in tokens)


def places(text: str, parts: list[str]) -> list[tuple[int, int]]:
    """Where the parts stand in the text, in order; between them is nothing but space."""
    found, at = [], 0
    for part in parts:
        start = text.index(part, at)
        assert not text[at:start].strip(), "something was lost"
        at = start + len(part)
        found.append((start, at))
    assert not text[at:].strip(), "something was lost"
    return found


def hold(text: str, parts: list[str], count: Count, limits: Limits) -> list[tuple[int, int]]:
    """What holds for the parts of any text; their places."""
    found = places(text, parts)
    characters = {0, *(match.end() for match in regex.finditer(r"\X", text))}
    for part, (start, end) in zip(parts, found, strict=True):
        assert part.strip()
        assert not limits.length or measure(part, count, limits) <= limits.length
        assert not limits.bytes or size(part) <= limits.bytes
        assert start in characters
        assert end in characters
    return found


# ------------------------------------------------------------------------------------------------- for every text


@given(spaced, st.sampled_from(COUNTS), st.booleans())
def test_words_and_their_order_stay(tokens, count: Count, number):
    text = text_of(tokens)
    parts = split(text, count, LIMITS, number=number)
    if number and len(parts) > 1:
        marks = [f" {place}/{len(parts)}" for place in range(1, len(parts) + 1)]
        assert all(part.endswith(mark) for part, mark in zip(parts, marks, strict=True))
        assert all(measure(part, count, LIMITS) <= 60 for part in parts)
        parts = [part.removesuffix(mark) for part, mark in zip(parts, marks, strict=True)]
    assert " ".join(parts).split() == text.split()
    hold(text, parts, count, LIMITS)


@given(mixed, st.sampled_from(COUNTS), st.integers(35, 120), st.sampled_from([0, 150, 200]))
def test_links_names_tags_and_characters_are_never_cut(tokens, count: Count, length, in_bytes):
    text, limits = text_of(tokens), Limits(length=length, bytes=in_bytes, link_length=23)
    try:
        found = hold(text, split(text, count, limits), count, limits)
    except NoRoom:
        assume(False)
    cuts = {place for span in found for place in span}
    for start, end in [*links(text, X if count == "x" else MASTODON), *_standing(tokens)]:
        seen = len(text[start:end].split()[0])  # to Mastodon a wide space does not end a query; to readers it does
        assert not cuts & set(range(start + 1, start + seen)), "something was cut that belongs together"


def _standing(tokens: list[tuple[str, str]]) -> Iterator[tuple[int, int]]:
    """Where links, names and tags stand for themselves: with nothing before and after that would make something else of them."""
    at, before = 0, " "
    for word, space in tokens:
        if word in WHOLE and space and before[-1] in " \n\t\u3000，。」":
            yield at, at + len(word)
        at, before = at + len(word) + len(space), word + space


@given(st.text(), st.sampled_from(COUNTS), st.integers(4, 12))
def test_whatever_the_text_is(text, count: Count, length):
    limits = Limits(length=length, link_length=4)
    try:
        parts = split(text, count, limits)
    except NoRoom:
        assert measure(text, count, limits) > length
        return
    hold(text, parts, count, limits)


@given(spaced, st.integers(1, 8))
def test_what_was_split_is_split_no_further(tokens, times):
    for part in split(text_of(tokens) * times, "x", Limits(length=280, link_length=23)):
        assert split(part, "x", Limits(length=280, link_length=23)) == [part]


# --------------------------------------------------------------------------------------------------- where it cuts


def test_a_short_text_stays_as_it_is():
    assert split("Harbour\n\nat night", "graphemes", LIMITS) == ["Harbour\n\nat night"]
    assert split("Harbour", "graphemes", LIMITS, number=True) == ["Harbour"]
    assert split(" \n", "graphemes", LIMITS) == []
    assert split("word " * 1_000, "none", Limits()) == [("word " * 1_000).strip()]


def test_paragraphs_before_sentences_before_words():
    first, second = "The boats come in.", "They bring fish. Ana sells it."
    text = f"{first}\n\n{second}"
    assert split(text, "graphemes", Limits(length=36)) == [first, second]
    assert split(f"{first} {second}", "graphemes", Limits(length=36)) == [f"{first} They bring fish.", "Ana sells it."]
    assert split(second, "graphemes", Limits(length=13)) == ["They bring", "fish.", "Ana sells it."]


def test_a_good_place_far_too_early_is_not_taken():
    assert split("Oh! " + "word " * 10, "graphemes", Limits(length=30)) == [
        "Oh! word word word word word",
        "word word word word word",
    ]


def test_a_full_stop_before_a_small_letter_ends_no_sentence():
    assert split("Bring fish, e.g. cod or such things", "graphemes", Limits(length=22)) == [
        "Bring fish, e.g. cod",
        "or such things",
    ]


def test_scripts_without_spaces_are_cut_at_sentences_then_between_words():
    assert split("故人西辞黄鹤楼。烟花三月下扬州。", "x", Limits(length=28)) == ["故人西辞黄鹤楼。", "烟花三月下扬州。"]
    assert split("故人西辞，黄鹤楼", "graphemes", Limits(length=4)) == ["故人西", "辞，黄鹤", "楼"]
    assert split(FAMILY * 5, "graphemes and bytes", Limits(length=10, bytes=60)) == [FAMILY * 2, FAMILY * 2, FAMILY]


def test_a_number_with_its_unit_stays_whole():
    assert split("it is some 10\u00a0km", "graphemes", Limits(length=14)) == ["it is some", "10\u00a0km"]


def test_an_author_cuts_by_a_line_of_three_hyphens():
    assert split("One.\n---\nTwo.\n  --- \r\nThree --- four.\n---\n", "graphemes", LIMITS) == [
        "One.",
        "Two.",
        "Three --- four.",
    ]
    assert split("One.\n---\nTwo.", "none", Limits(), number=True) == ["One. 1/2", "Two. 2/2"]


def test_numbers_have_their_room():
    for words in (30, 300, 3_000, 30_000):
        parts = split("word " * words, "graphemes", Limits(length=50), number=True)
        assert all(len(part) <= 50 for part in parts)
        assert parts[-1].endswith(f" {len(parts)}/{len(parts)}")
        assert sum(part.count("word") for part in parts) == words


def test_a_link_counts_as_the_network_counts_it():
    long = "https://example.org/" + "a" * 200
    assert split(f"word {long} word", "mastodon", Limits(length=29, link_length=23)) == [f"word {long}", "word"]
    with pytest.raises(NoRoom) as problem:
        split(f"word {long} word", "graphemes", Limits(length=100))
    assert "aaa" not in str(problem.value)
    assert "100" in str(problem.value)


def test_no_room_for_numbers():
    with pytest.raises(NoRoom, match="number"):
        split("a b c", "graphemes", Limits(length=4), number=True)


# -------------------------------------------------------------------------------------------------------------- cost


@pytest.mark.alone
@pytest.mark.parametrize(
    "unit",
    [
        "The harbour was calm. ",
        "故人西辞黄鹤楼，烟花三月下扬州。",
        "a ",
        "日a.com",
        "見@ana ",
        "日#a、",
        "a-",
        "a\n---\n",
    ],
)
def test_ten_times_the_text_takes_ten_times_the_time(unit):
    def seconds(length: int) -> float:
        text = (unit * length)[:length]
        start = time.process_time()
        assert split(text, "x", Limits(length=280, link_length=23), number=True)
        return time.process_time() - start

    assert seconds(60_000) < 25 * min(seconds(6_000) for _ in range(3)) + 0.05
