"""The report to read, print and keep."""

import re
from html.parser import HTMLParser
from pathlib import Path

from readings import POST, checked, finding, party

import foresay.report
from foresay.model import Span
from foresay.report import Item, NotRead
from foresay.report.html import HtmlReport

ATTACK = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&"


def page(*items: Item) -> str:
    return "".join(HtmlReport().write(items))


class Tags(HTMLParser):
    """Collects the tags of a page and checks that they close."""

    VOID = frozenset({"meta", "br", "link", "path", "circle", "ellipse"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_every_tag_closes() -> None:
    assert Tags(page(party(), checked("fine"), NotRead("a", "b"))).open == []


def test_it_says_the_verdict_and_marks_the_words() -> None:
    html = page(party())
    assert "<strong>One line could lead someone to your door.</strong>" in html
    assert '<mark class="change"><a href="#t1f1">12 Elm Street</a></mark>' in html
    assert 'id="t1f1"' in html


def test_it_asks_nothing_of_any_other_host() -> None:
    html = page(party(), checked(ATTACK))
    assert "default-src 'none'" in html.replace("&#x27;", "'")
    tags = Tags(html)
    assert not [tag for tag, _ in tags.seen if tag in {"script", "link", "img", "iframe", "object", "form"}]
    for _, attributes in tags.seen:
        assert not [name for name in attributes if name.startswith("on") or name in {"src", "style"}]
        assert (attributes.get("href") or "#").startswith("#")
    assert not re.search(r"url\(|@import|https?://(?!www\.w3\.org)", html.replace('a[href^="http"]', ""))


def test_nothing_of_a_text_is_read_as_markup() -> None:
    html = page(
        checked(
            ATTACK, finding(Span(0, 8), headline=ATTACK, why=ATTACK, touches=(ATTACK,)), name=ATTACK, summary=ATTACK
        )
    )
    assert "<script" not in html
    assert "<img" not in html
    assert "&lt;script&gt;" in html


def test_overlapping_findings_share_the_text_without_nesting() -> None:
    html = page(checked(POST, finding(Span(0, 22)), finding(Span(9, 34))))
    body = html[html.index('class="said text"') :]
    text = body[body.index(">") + 1 : body.index("</div>")]
    assert re.sub(r"<[^>]+>", "", text) == POST
    assert not re.search(r"<mark[^>]*>(?:(?!</mark>).)*<mark", text)


def test_a_long_text_is_shown_around_its_findings() -> None:
    text = "word " * 10_000 + "12 Elm Street" + " word" * 10_000
    html = page(checked(text, finding(Span(50_000, 50_013))))
    assert "12 Elm Street</a></mark>" in html
    assert html.count("word") < 200


def test_texts_with_nothing_to_say_are_listed_by_name() -> None:
    html = page(party(), checked("fine", name="ok.md"))
    assert '<li class="name">ok.md</li>' in html
    assert "fine</div>" not in html


def test_it_follows_the_theme_and_prints() -> None:
    html = page(party())
    assert "light-dark(" in html
    assert "@media print" in html


def test_its_tokens_are_the_desks() -> None:
    ours = Path(foresay.report.__file__).parent / "tokens.css"
    desks = Path(foresay.report.__file__).parents[1] / "desk/static/foresay/tokens.css"
    assert ours.read_text() == desks.read_text()
