"""Handles, hashtags and links are found where networks would find them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresay.foresee.scan.tags import tags, tags_in
from foresay.foresee.scan.tokens import tokenise
from foresay.model import MentionKind

pieces = st.sampled_from(
    ["@jo", "@jo.b-c", "@a@b.example", "#", "#cat", "#1", "#été2", "#ça", "www.x.org", "http://", "HTTPS://a.b/c", "acme.com/x",
     "bbc.co.uk", "word.Word", "5.30", "_", ".", ",", "/", "&", "-", " ", "\n", "a", "Zoë", "\u0301", "😂", "²", "\ud800"]
)  # fmt: skip
texts = st.lists(pieces, max_size=12).map("".join)


def _found(text: str) -> list[tuple[str, str]]:
    return [(tag.kind.value, text[tag.start : tag.end]) for tag in tags(text)]


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("see https://a.example/b?c=d.", ["https://a.example/b?c=d"]),
        ("(www.harbour.org)", ["www.harbour.org"]),
        ("news on bbc.co.uk/news, daily", ["bbc.co.uk/news"]),
        ("my shop: lindstudio.com", ["lindstudio.com"]),
        ("bit.ly/x9Kq and t.co/1", ["bit.ly/x9Kq", "t.co/1"]),
        ("home.it was late", []),
        ("at the end.So we went", []),
        ("README.md, setup.py and ASP.NET", []),
        ("mail jo@lind.com", []),
        ("5.30 to 6.45, no.7", []),
        ("a.b.c, e.g. this, U.S.A", []),
    ],
)
def test_a_link_is_what_networks_would_link(text: str, links: list[str]) -> None:
    assert [words for kind, words in _found(text) if kind == "link"] == links


def test_a_bare_domain_is_less_sure_than_an_address_with_its_scheme() -> None:
    sure, less = tags("https://a.org and b.org")
    assert sure.confidence == 1.0
    assert less.confidence == 0.9
    assert sure.kind is less.kind is MentionKind.LINK


def test_handles_hashtags_and_links_come_in_order() -> None:
    assert _found("@jo loves lind.com and #cats at https://x.org") == [
        ("handle", "@jo"),
        ("link", "lind.com"),
        ("hashtag", "#cats"),
        ("link", "https://x.org"),
    ]


def test_a_text_of_nothing_but_dots_is_read_at_once() -> None:
    assert tags("a." * 50_000) == []


@given(st.lists(texts | st.text(max_size=20), max_size=6))
def test_many_texts_at_once_give_what_each_gives_alone(many: list[str]) -> None:
    table = tags_in(many, tokenise(many))
    kinds = tuple(MentionKind)
    found = [
        (post, kinds[kind], start, end, round(confidence, 6))
        for post, kind, start, end, confidence in zip(
            *(getattr(table, name).tolist() for name in ("post", "kind", "start", "end", "confidence")), strict=True
        )
    ]
    alone = [
        (post, tag.kind, tag.start, tag.end, tag.confidence) for post, text in enumerate(many) for tag in tags(text)
    ]
    assert found == alone


@pytest.mark.parametrize(
    "text", ["a." * 50_000, "@a" * 50_000, "@a." * 30_000, "#a" * 50_000, "www." * 20_000, "a.bc" * 20_000]
)
def test_hostile_repetition_is_read_at_once(text: str) -> None:
    table = tags_in([text], tokenise([text]))
    assert all(
        0 <= start < end <= len(text) for start, end in zip(table.start.tolist(), table.end.tolist(), strict=True)
    )
