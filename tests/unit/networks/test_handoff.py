"""Posting by hand: the page that opens, and the address that is brought back."""

from __future__ import annotations

from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresay.networks.handoff import LONGEST, RECORDS, compose_page, permalink
from foresay.networks.handoff.record import HandOff

EVERY = pytest.mark.parametrize("record", RECORDS.values(), ids=list(RECORDS))


@EVERY
def test_a_record_says_when_and_where_it_was_looked_up(record: HandOff):
    assert date(2026, 1, 1) <= record.checked_on <= date.today()  # noqa: DTZ011  (a day is exact enough)
    assert record.sources
    assert record.name
    assert bool(record.hosts) == bool(record.posts) == bool(record.home)
    assert not record.home or record.home.startswith("https://")
    assert bool(record.limits.length) == (record.count != "none")


@pytest.mark.parametrize(
    ("name", "address", "asked"),
    [
        ("x", "https://x.com/intent/post", "text"),
        ("threads", "https://www.threads.com/intent/post", "text"),
        ("linkedin", "https://www.linkedin.com/feed/", "text"),
    ],
)
def test_the_words_go_along_where_the_page_takes_them(name, address, asked):
    text = "Grüße & more: 100% #harbour?\nhttps://example.org/a?b=1&c=2 👋"
    parts = urlsplit(compose_page(name, text))
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == address
    assert parse_qs(parts.query)[asked] == [text]
    assert parts.fragment == ""


def test_words_that_are_too_long_for_an_address_are_left_out():
    fits = compose_page("linkedin", "word " * 600)
    assert parse_qs(urlsplit(fits).query)["text"] == ["word " * 599 + "word"]
    assert compose_page("linkedin", "👋" * 600) == "https://www.linkedin.com/feed/"


def test_facebook_takes_a_link_and_no_words():
    page = compose_page("facebook", "Look (https://example.org/a?b=1). Fine.")
    assert page == "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1"
    assert compose_page("facebook", "No link") == "https://www.facebook.com/"
    assert "Look" not in page


def test_instagram_takes_nothing_and_elsewhere_is_no_page():
    assert compose_page("instagram", "Words https://example.org/") == "https://www.instagram.com/"
    assert compose_page("elsewhere", "Words") == ""
    assert compose_page("x", "  ") == "https://x.com/compose/post"


@pytest.mark.parametrize("ask", [compose_page, permalink])
def test_a_name_in_no_record(ask):
    with pytest.raises(KeyError):
        ask("myspace", "https://myspace.com/")


@EVERY
@given(text=st.text())
def test_any_words_make_an_address_of_the_network(record: HandOff, text):
    page = compose_page(record.network, text)
    assert len(page) <= LONGEST
    assert page.isascii()
    if record.home:
        host = urlsplit(page).hostname or ""
        assert any(host == each or host.endswith(f".{each}") for each in record.hosts)


@pytest.mark.parametrize(
    ("name", "pasted", "address"),
    [
        ("x", "https://x.com/ana/status/12?s=20", "https://x.com/ana/status/12"),
        ("x", " mobile.twitter.com/ana/status/12/ ", "https://x.com/ana/status/12"),
        ("x", "http://www.X.com/i/web/status/12#top", "https://x.com/i/web/status/12"),
        (
            "linkedin",
            "https://de.linkedin.com/posts/ana-b_harbour-activity-7123-AbC1?utm_source=share&rcm=A",
            "https://www.linkedin.com/posts/ana-b_harbour-activity-7123-AbC1",
        ),
        (
            "linkedin",
            "https://www.linkedin.com/feed/update/urn:li:share:7123/?actorCompanyId=1",
            "https://www.linkedin.com/feed/update/urn:li:share:7123",
        ),
        ("threads", "https://www.threads.net/@ana.b/post/C-1_x?xmt=A", "https://www.threads.com/@ana.b/post/C-1_x"),
        (
            "facebook",
            "https://m.facebook.com/ana.b/posts/pfbid0x?__cft__[0]=A",
            "https://www.facebook.com/ana.b/posts/pfbid0x",
        ),
        (
            "facebook",
            "https://www.facebook.com/groups/12/permalink/34/",
            "https://www.facebook.com/groups/12/permalink/34",
        ),
        ("facebook", "https://www.facebook.com/share/p/1AbC/?mibextid=A", "https://www.facebook.com/share/p/1AbC"),
        (
            "facebook",
            "https://m.facebook.com/story.php?story_fbid=pfbid0x&id=77&mibextid=A",
            "https://www.facebook.com/story.php?story_fbid=pfbid0x&id=77",
        ),
        (
            "facebook",
            "https://www.facebook.com/photo/?fbid=1&set=a.2",
            "https://www.facebook.com/photo/?fbid=1&set=a.2",
        ),
        ("facebook", "https://www.facebook.com/watch/?ref=x&v=12", "https://www.facebook.com/watch/?v=12"),
        ("instagram", "instagram.com/p/C-1_x/?igsh=A", "https://www.instagram.com/p/C-1_x"),
        ("instagram", "https://www.instagram.com/ana.b/reel/Cx/", "https://www.instagram.com/ana.b/reel/Cx"),
        ("elsewhere", "forum.example/t/1?t=5#post-2", "https://forum.example/t/1?t=5#post-2"),
        ("elsewhere", "http://old.example/1", "http://old.example/1"),
    ],
)
def test_the_address_of_a_post_is_kept_without_what_follows_people(name, pasted, address):
    assert permalink(name, pasted) == address
    assert permalink(name, address) == address


@pytest.mark.parametrize(
    ("name", "pasted"),
    [
        ("x", "https://x.com/ana"),
        ("x", "https://x.com/"),
        ("x", "https://x.com/ana/status/"),
        ("x", "https://x.com/ana/status/12/photo/1/../../../evil"),
        ("x", "https://x.com.evil.example/ana/status/12"),
        ("x", "https://evilx.com/ana/status/12"),
        ("x", "https://evil.example/?https://x.com/ana/status/12"),
        ("x", "https://x.com@evil.example/ana/status/12"),
        ("x", "https://ana:secret@x.com/ana/status/12"),
        ("x", "https://x.com:8443/ana/status/12"),
        ("x", "https://x.com:port/ana/status/12"),
        ("x", "https://x.com/ana/status/1२"),
        ("x", "javascript:alert(1)//x.com/ana/status/12"),
        ("x", "data:text/html,x.com/ana/status/12"),
        ("x", "https://x.com/ana/status/12 and more"),
        ("x", "https://x.com/ana/status/\u202e12"),
        ("x", "https://[::1/ana/status/12"),
        ("x", ""),
        ("linkedin", "https://lnkd.in/abc"),
        ("linkedin", "https://www.linkedin.com/in/ana"),
        ("facebook", "https://www.facebook.com/ana.b"),
        ("facebook", "https://www.facebook.com/story.php?id=77"),
        ("instagram", "https://www.instagram.com/ana.b/"),
        ("threads", "https://www.threads.com/@ana"),
        ("elsewhere", "nowhere"),
        ("elsewhere", "https://localhost/1"),
        ("elsewhere", "ftp://files.example/1"),
        ("elsewhere", "https://a.example/\x00"),
    ],
)
def test_what_is_no_post_there_is_told_in_plain_words(name, pasted):
    with pytest.raises(ValueError, match=r"\.$") as wrong:
        permalink(name, pasted)
    assert "secret" not in str(wrong.value)


@EVERY
@given(pasted=st.one_of(st.text(), st.from_regex(r"https://(x|www\.facebook|instagram)\.com/[\w/?=&%.-]{0,30}")))
def test_anything_pasted_is_an_address_or_told(record: HandOff, pasted):
    try:
        found = permalink(record.network, pasted)
    except ValueError:
        return
    assert found.startswith(("https://", "http://"))
    assert permalink(record.network, found) == found
