"""Mentions: what is found, that spans are true, and that any text is survived."""

import subprocess
import sys
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foresay.foresee.scan.mentions import KINDS, find, find_in
from foresay.foresee.scan.tokens import tokenise

POSTS = [
    "Had lunch with Sarah Johnson in Chicago today",
    "my boss Priya Sharma just resigned",
    "can't believe london is flooded again",
    "SO PROUD OF MICHAEL TODAY",
    "Thanks @jack and https://t.co/JohnSmith for nothing 😂",
    "",
    "🎂🎂🎂",
    "Greetings from #Paris!",
]


def named(text):
    table = find([text])
    return {(text[s:e], KINDS[k]) for s, e, k in zip(table.start, table.end, table.kind, strict=True)}


def rows(table):
    columns = (table.kind, table.start, table.end, table.confidence)
    return list(zip(*(column.tolist() for column in columns), strict=True))


def test_a_person_and_a_place_are_found_with_their_exact_spans():
    assert named(POSTS[0]) == {("Sarah Johnson", "person"), ("Chicago", "place")}


def test_a_name_from_elsewhere_is_a_name():
    assert ("Priya Sharma", "person") in named(POSTS[1])


def test_a_place_in_lower_case_is_found():
    assert ("london", "place") in named(POSTS[2])


def test_a_name_in_capitals_is_found_and_nothing_else_is():
    assert named(POSTS[3]) == {("MICHAEL", "person")}


@pytest.mark.parametrize(
    "text",
    [
        "The weather is lovely today",
        "I can't wait for the weekend, so tired",
        "THIS IS THE BEST DAY EVER",
        "Never Give Up On Your Dreams",
        "ok",
        POSTS[4],
        POSTS[6],
    ],
)
def test_ordinary_words_handles_and_links_are_not_persons(text):
    assert "person" not in {kind for _, kind in named(text)}


def test_the_sign_of_a_hashtag_is_left_out():
    assert ("Paris", "place") in named(POSTS[7])


def test_mentions_come_in_the_order_of_posts_and_places():
    table = find(POSTS * 3)
    order = list(zip(table.post.tolist(), table.start.tolist(), strict=True))
    assert order == sorted(order)
    assert len(set(order)) == len(order) == len(table)


def test_columns_have_the_promised_types():
    table = find(POSTS)
    assert [str(getattr(table, c).dtype) for c in ("post", "kind", "start", "end", "confidence")] == [
        "int32", "uint8", "int32", "int32", "float32",
    ]  # fmt: skip
    assert ((table.confidence >= 0) & (table.confidence <= 1)).all()


def test_no_posts_give_no_mentions():
    assert len(find([])) == len(find([""])) == len(find(["  \n "])) == 0


any_text = st.text(max_size=80) | st.lists(
    st.sampled_from(
        ["Ana", "London", "the", "IBM", "'s", "#", "@x", "\u0301", "\ud800", "😂", "\n", "U.S.", "of", "New York"]
    ),
    max_size=30,
).map(" ".join)


@given(st.lists(any_text, min_size=1, max_size=8))
@settings(deadline=None)
def test_a_post_alone_gives_what_it_gives_in_company(texts):
    together = find(texts)
    for number, text in enumerate(texts):
        mine = together.post == number
        columns = (together.kind, together.start, together.end, together.confidence)
        assert list(zip(*(column[mine].tolist() for column in columns), strict=True)) == rows(find([text]))


@given(st.lists(any_text, max_size=6))
@settings(deadline=None)
def test_texts_that_are_tokens_already_give_the_same(texts):
    table = find_in(tokenise(texts))
    assert table.post.tolist() == find(texts).post.tolist()
    assert rows(table) == rows(find(texts))


def test_a_long_text_that_is_tokens_already_is_read_in_pieces():
    texts = ["nothing to see here. " * 300 + "Then Sarah Johnson flew to Chicago.", "", "Ask Priya Sharma"]
    table = find_in(tokenise(texts))
    assert table.post.tolist() == find(texts).post.tolist()
    assert rows(table) == rows(find(texts))


@given(st.lists(any_text, max_size=5))
@settings(deadline=None)
def test_spans_lie_inside_their_text_and_never_touch_each_other_twice(texts):
    table = find(texts)
    previous = (-1, 0)
    for post, start, end in zip(table.post.tolist(), table.start.tolist(), table.end.tolist(), strict=True):
        assert 0 <= start < end <= len(texts[post])
        assert (post, start) >= previous
        previous = (post, end)


@pytest.mark.parametrize("unit", ["a", "\u0301", "😂", "\ud800", "@", "'", "Ana went to London. ", "#a", "http://"])
def test_a_megabyte_of_anything_is_read_in_bounded_memory(unit):
    text = unit * (1_000_000 // len(unit))
    find(["warm"])
    tracemalloc.start()
    find([text])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 400_000_000


def test_a_mention_far_into_a_long_text_has_its_true_place():
    text = "nothing to see here. " * 3000 + "Then Sarah Johnson flew to Chicago."
    assert ("Sarah Johnson", "person") in named(text)


def test_weights_are_not_read_before_the_first_use():
    code = (
        "import foresay.foresee.scan.mentions as m; assert m.load.cache_info().currsize == 0; "
        "m.find(['Ana']); assert m.load.cache_info().currsize == 1"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
