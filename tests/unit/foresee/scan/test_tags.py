"""Handles, hashtags and links are found where networks would find them."""

from __future__ import annotations

import pytest

from foresay.foresee.scan.tags import tags
from foresay.model import MentionKind


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
