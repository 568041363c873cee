"""How long a text is to each network. The cases of X are those of its own public suite, twitter-text 3."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresay.networks.capability import Count, Limits
from foresay.networks.counting import graphemes, measure, size
from foresay.networks.links import MASTODON, X, links

LIMITS = Limits(length=500, link_length=23)
FAMILY = "👨‍👩‍👧‍👦"
HIRAGANA = "あいうえおかきくけこ"
LINK = 23


def found(text: str, habit=MASTODON) -> list[str]:
    return [text[start:end] for start, end in links(text, habit)]


# ---------------------------------------------------------------------------------------------------------- all


@pytest.mark.parametrize(
    ("text", "counts"),
    [("", 0), ("harbour", 7), (FAMILY, 1), ("cafe\u0301", 4), ("🇫🇷🇩🇪", 2), ("நி", 1), ("a\r\nb", 3), ("\ud83d", 1)],
)
def test_graphemes(text, counts):
    assert graphemes(text) == counts
    assert measure(text, "graphemes", LIMITS) == counts
    assert measure(text, "graphemes and bytes", LIMITS) == counts


def test_bytes():
    assert [size(text) for text in ("", "a", "é", "あ", "👋", FAMILY, "\ud83d")] == [0, 1, 2, 3, 4, 25, 3]


def test_characters_are_code_points_and_nothing_is_nothing():
    assert measure(FAMILY, "characters", LIMITS) == 7
    assert measure(FAMILY, "none", LIMITS) == 0


@given(st.text(), st.sampled_from(["graphemes", "graphemes and bytes", "mastodon", "x", "characters", "none"]))
def test_any_text_has_a_length(text, count: Count):
    """No link is longer than it is but for short ones, which cost at most a link's length for every four signs ("a.co")."""
    assert 0 <= measure(text, count, LIMITS) <= max(2, LINK) * len(text)


# ----------------------------------------------------------------------------------------------------- Mastodon


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("harbour", 7),
        (FAMILY, 1),
        ("cafe\u0301", 4),
        ("see https://example.org/a/very/long/way/to/go?and=more", 4 + LINK),
        ("http://a.co", LINK),
        ("HTTPS://EXAMPLE.ORG/A/LONG/WAY/TO/GO", LINK),
        ("gemini://example.org/a/very/long/way", LINK),
        ("example.org", 11),
        ("example.org/a/very/long/way/to/go", 33),
        ("ftp://example.org/a/very/long/way/to/go", 39),
        ("http://localhost/a/very/long/way/to/go", 38),
        ("http://192.168.0.1/a/very/long/way/to/go", 40),
        ("https://example.nosuchplace/a/long/way", 38),
        ("https://ana:secret@example.org/a/long/way", 41),
        ("xhttps://example.org/a/long/way/to/go", 37),
        ("_https://example.org/a/long/way/to/go", 1 + LINK),
        ("日https://example.org/a/long/way/to/go", 1 + LINK),
        ("https://example.org:8080/a/long/way", LINK),
        ("https://xn--bcher-kva.example.xn--p1ai/a/b", LINK),
        ("https://москва.рф/a/long/way/to/go", LINK),
        ("https://" + "a" * 64 + ".org", 8 + 64 + 4),
        ("https://" + "a" * 63 + ".org", LINK),
        ("https://example.org/" + "a" * 4_077, 20 + 4_077),
        ("https://example.org/" + "a" * 4_076, LINK),
    ],
)
def test_mastodon_links(text, counts):
    assert measure(text, "mastodon", LIMITS) == counts


@pytest.mark.parametrize("close", [".", ",", "!", "?", ":", ";", ")", "]", '"', "'", "」", "...", ").", "?!", "*", " "])
def test_what_closes_a_sentence_is_words(close):
    link = "https://example.org/a"
    assert found(f"See ({link}{close}") == [link]
    assert found(f"See ({link}{close} and more", X) == [link]
    assert measure(link + close, "mastodon", LIMITS) == LINK + len(close)


@pytest.mark.parametrize(
    "link",
    [
        "https://en.wikipedia.org/wiki/Primer_(film)",
        "https://example.org/S(dfd346)/",
        "https://example.org/We_Up_(Album_(Edited))/",
        "https://example.org/?a=1&b=(2)&c=3",
        "https://example.org/#!/harbour",
        "https://example.org/~ana/",
        "https://example.org/a,b;c=d/e",
        "https://www.example.co.uk/-",
    ],
)
def test_links_that_end_where_they_end(link):
    for habit in (MASTODON, X):
        assert found(link, habit) == [link]
        assert found(f"({link})", habit) == [link]
        assert found(f"See {link}, and then.", habit) == [link]


def test_an_open_bracket_ends_a_link():
    assert found("https://example.org/a(b") == ["https://example.org/a"]
    assert found("https://example.org/a)b") == ["https://example.org/a"]


def test_a_link_in_another_script_goes_on_at_mastodon_alone():
    assert found("https://example.org/日本") == ["https://example.org/日本"]
    assert found("https://example.org/日本", X) == ["https://example.org/"]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("@ana@far.example hello", 4 + 6),
        ("(@ana@far.example)", 6),
        ("@ana@far.example.", 5),
        ("@Ana.B-c_d@far-away.example", 10),
        ("@ana.@far.example", 17),
        ("@ana", 4),
        ("ana@far.example", 15),
        ("x@ana@far.example", 17),
        ("/@ana@far.example", 17),
        ("=@ana@far.example", 17),
        (".@ana@far.example", 5),
        ("@ana@far.example@", 17),
        ("@ana@far.example://", 19),
        ("@аня@far.example", 16),
        ("@ana@далеко.рф", 4),
        ("@ana@" + "a" * 253, 4),
        ("@ana@" + "a" * 254, 5 + 254),
        ("https://far.social/@ana@other.example/1234567890", LINK),
        ("@ana@far.example https://far.social/a/very/long/way", 4 + 1 + LINK),
    ],
)
def test_mastodon_names(text, counts):
    assert measure(text, "mastodon", LIMITS) == counts


def test_a_server_says_what_a_link_counts():
    assert measure("https://example.org/a/long/way", "mastodon", Limits(link_length=30)) == 30
    assert measure("https://example.org/a/long/way", "mastodon", Limits()) == 30
    assert measure("https://example.org/a/long/way", "x", Limits()) == 30


# ------------------------------------------------------------------------------------------------------------ X


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Hi http://test.co", 26),
        ("http://test.co", LINK),
        ("Hello, world! 👋", 16),
        (FAMILY, 2),
        ("cafe\u0301", 4),
        ("285 chars-" + "xxxxxxxxxx-" * 25, 285),
        ("285 chars- http://www.twitter.com/jack " + "xxxxxxxxxx-" * 24 + "x", 12 + LINK + 1 + 264),
        ("https://www.twitter.com/aloha " * 10, 240),
        ("故人西辞黄鹤楼，烟花三月下扬州。" * 10, 320),
        ("the故人西辞黄鹤楼，烟花三月下扬州。", 35),
        ("😷" * 160, 320),
        ("A\u0301B", 2),
        ("A\ufb2c", 4),
        ("H🐱☺" + FAMILY, 7),
        ("😷👾😡🔥💩", 10),
        ("🙋🏽👨‍🎤", 4),
        ("1⃣", 2),
        ("1\ufe0f⃣#⃣", 4),
        ("🇫🇷", 2),
        ("Unicode 10.0 emoji: 🤪; 🧕; 🧕🏾; 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", 34),
        ("Unicode 9.0 emoji: 🤠; 💃; 💃🏾", 29),
        ("\u2000\u200a\u200b\u200c\u200d‐‑‒–—―‖‗‘’‚‛“”„‟′″‴‵‶‷", 27),
        ("©®", 2),
        ("©\ufe0f™\ufe0f", 4),
        ("☺\ufe0e", 4),
        ("•…", 4),
        ("საქართველო", 10),
        ("한국", 4),
        ("Test https://test.com test https://test.com test.com test", 86),
        ("randomurlrandomurlrandomurlrandomurlrandomurlrandomurlrandomurls.com", 68),
        (HIRAGANA * 12 + " http://" + HIRAGANA * 5 + "あいう.com", 358),
        (HIRAGANA * 12 + " http://" + HIRAGANA * 5 + "あい.com", 264),
        (
            "https://somesuperlongurl" + "somesuperlongurl" * 50 + ".com/foo https://validurl.com",
            8 + 16 * 51 + 9 + LINK,
        ),
    ],
)
def test_x_weights(text, counts):
    assert measure(text, "x", LIMITS) == counts


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("example.com", ["example.com"]),
        ("www.example.com", ["www.example.com"]),
        ("t.co", ["t.co"]),
        ("foo.co.jp", ["foo.co.jp"]),
        ("example.com/path/to/resource?search=foo&lang=en", ["example.com/path/to/resource?search=foo&lang=en"]),
        (
            "https://www.youtube.com/playlist?list=PL0ZPu8XSRTB7-",
            ["https://www.youtube.com/playlist?list=PL0ZPu8XSRTB7-"],
        ),
        ("http://example.com/Русские_слова", ["http://example.com/Русские_слова"]),
        ("http://test_underscore.twitter.com", ["http://test_underscore.twitter.com"]),
        ("http://☃.net/", ["http://☃.net/"]),
        ("test.example.COM.", ["test.example.COM"]),
        ("見てexample.comと日本.comへ", ["example.com"]),
        ("見てexample.com/aへ", ["example.com/a"]),
        ("http://日本.comへ", ["http://日本.com"]),
        ("example.com@home", []),
        ("me@example.com", []),
        ("#example.com", []),
        ("$example.com", []),
        ("/example.com", []),
        ("-example.com", []),
        ("a_b.com", []),
        ("example.comic", []),
        ("readme.text and e.g. and 3.14 and v1.2.3", []),
        ("end.Start", []),
        ("http://www.domain4352-.com/", []),
        ("http://domain-dash_2314352345_dfasd.foo-cow_4352.com", []),
        ("https://t.co/abc123-and", ["https://t.co/abc123"]),
        ("ftp://www.example.com/", []),
        ("\u202aexample.com\u202c", ["example.com"]),
    ],
)
def test_x_links(text, there):
    assert found(text, X) == there


# --------------------------------------------------------------------------------------------------------- cost


@pytest.mark.alone
@pytest.mark.parametrize(
    "unit",
    [
        "hello harbour. ",
        "故人西辞黄鹤楼，",
        "a.",
        "a.com_.",
        "https://",
        "https://a.com/((",
        "https://a.com?.",
        "@a@.",
        "日a.com",
        "a",
        "_",
    ],
)
@pytest.mark.parametrize("count", ["mastodon", "x"])
def test_twice_the_text_takes_twice_the_time(unit, count: Count):
    def seconds(length: int) -> float:
        text = (unit * length)[:length]
        best = []
        for _ in range(3):
            start = time.process_time()
            measure(text, count, LIMITS)
            best.append(time.process_time() - start)
        return min(best)

    assert seconds(100_000) < 3
    assert seconds(100_000) < 25 * seconds(10_000) + 0.02
