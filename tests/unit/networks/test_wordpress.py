"""The WordPress connector: what holds on every site, tried on our own stand-in; and trouble, which only that can make."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.networks.fake_wordpress import FakeWordPress, running_wordpress
from tests.unit.networks.lossy import files
from tests.unit.networks.on_wordpress import *  # noqa: F403  (its tests and fixtures)
from tests.unit.networks.on_wordpress import DOT, WORDPRESS, Blog, key, member, number, post, since

from foresay.networks.contract import (
    Absent,
    Access,
    CannotConnect,
    CannotTell,
    Card,
    Items,
    Refused,
    Remote,
    Sent,
    Unknown,
    Wait,
)
from foresay.networks.web import Answer, Answered, Unreachable
from foresay.networks.wordpress.blocks import words
from foresay.networks.wordpress.comments import KEPT
from foresay.networks.wordpress.rows import PAGES


@pytest.fixture(scope="module")
def site() -> Iterator[FakeWordPress]:
    with running_wordpress() as server:
        yield server


@pytest.fixture
def blog(site, web) -> Iterator[Blog]:
    """With a new author, and no comments yet."""
    site.comments.clear()
    yield member(site, web)
    site.trouble.clear()
    site.switches.clear()


# ---------------------------------------------------------------------------------------------------------- trouble

HERE = Remote("https://blog.example/?p=5#comment-6")

LOOK, DRAFT, PUBLISH = ("GET", r"posts$"), ("POST", r"posts$"), ("POST", r"posts/\d+$")
FILES, UPLOAD, DESCRIBE = ("GET", r"media$"), ("POST", r"media$"), ("POST", r"media/\d+$")
CALLS = [LOOK, DRAFT, FILES, UPLOAD, DESCRIBE, PUBLISH]

PAGE = (200, b"<!DOCTYPE html><title>Back soon</title>")
ODD = [
    [],
    {},
    7,
    "words",
    [1, None],
    [{"id": "x"}],
    {"id": 5},
    {"id": True, "slug": 1},
    {"code": ["x"], "data": {"details": 3}},
]


def meets(blog, word, call, trouble) -> Any:
    """The outcome of a post that meets trouble; in the end it goes out once in any case."""
    connector, said, ours = blog.connector(), post(word, attachments=(DOT,)), key()
    blog.site.trouble.append((*call, trouble))
    outcome = connector.publish(said, ours, files)
    assert blog.site.trouble == [], "the trouble was not met"
    seen = bool(blog.seen(word))
    assert not seen or isinstance(outcome, Sent | Unknown), outcome
    assert isinstance(connector.find(said, ours), Sent) == seen
    sent = connector.publish(said, ours, files)
    assert [each["id"] for each in blog.seen(word)] == [number(sent)]
    assert [each["status"] for each in blog.kept(word)] == ["publish"]
    assert len(blog.ask("GET", f"media?parent={number(sent)}")) == 1
    return outcome


@pytest.mark.parametrize("trouble", ["drop", "Internal Server Error"])
@pytest.mark.parametrize("call", CALLS)
def test_what_was_taken_and_told_otherwise(blog, word, call, trouble):
    outcome = meets(blog, word, call, trouble)
    assert isinstance(outcome, Unknown if call == PUBLISH else Wait), outcome


@pytest.mark.parametrize("call", CALLS)
def test_a_site_that_takes_no_more_is_waited_for(blog, word, call):
    said = meets(blog, word, call, (429, b"", {"Retry-After": "9"}))
    assert isinstance(said, Wait)
    assert said.seconds == 9
    assert meets(blog, word + "b", call, (429, b"")).seconds is None


@pytest.mark.parametrize("answer", ODD, ids=str)
@pytest.mark.parametrize("call", CALLS)
def test_odd_answers_double_nothing(blog, word, call, answer):
    meets(blog, word, call, answer)


@pytest.mark.parametrize("call", CALLS)
def test_a_page_in_place_of_an_answer(blog, word, call):
    outcome = meets(blog, word, call, PAGE)
    assert isinstance(outcome, Unknown if call == PUBLISH else Sent if call == DESCRIBE else Wait), outcome


@pytest.mark.parametrize("call", CALLS)
def test_a_firewall_that_says_no(blog, word, call):
    outcome = meets(blog, word, call, (403, b"<html>Not acceptable</html>"))
    assert isinstance(outcome, Refused)


@pytest.mark.parametrize("call", CALLS)
def test_no_password_goes_to_where_a_site_leads(blog, word, call):
    with running_wordpress() as elsewhere:
        meets(blog, word, call, (307, b"", {"Location": f"{elsewhere.url}/wp-json/wp/v2/posts"}))
        assert elsewhere.asked == []


def test_a_cache_that_hides_our_own_draft_is_told(blog, word):
    """Where drafts do not show, posts would not: it would go out again and again."""
    blog.site.switch("stale", True)
    connector, said, ours = blog.connector(), post(word), key()
    refused = connector.publish(said, ours, files)
    assert isinstance(refused, Refused)
    assert "cache" in refused.fix
    assert blog.seen(word) == []


def test_many_posts_are_looked_through(blog, word):
    connector, said, ours = blog.connector(), post(word), key()
    sent = connector.publish(said, ours, files)
    busy = blog.site.posts[number(sent)]
    for each in range(20 * (PAGES - 1)):
        blog.site.posts[10_000 + each] = {**busy, "id": 10_000 + each, "slug": f"{word}-{each}", "content": "other"}
    assert connector.find(said, ours) == sent
    for each in range(20):
        blog.site.posts[20_000 + each] = {**busy, "id": 20_000 + each, "slug": f"{word}-b{each}", "content": "other"}
    assert isinstance(connector.find(said, ours), CannotTell)
    assert isinstance(connector.publish(said, ours, files), Wait)
    for each in [*range(10_000, 10_000 + 20 * PAGES), *range(20_000, 20_020)]:
        blog.site.posts.pop(each, None)


def test_a_list_that_changes_while_it_is_read_proves_nothing(word):
    """Of 21 posts the newest goes between two pages: ours, the oldest, moves to the page that was read already."""
    there = {"id": 30, "slug": "other", "content": {"raw": ""}}
    first = (200, [{**there, "id": 50 - each} for each in range(20)], {"x-wp-total": "21", "x-wp-totalpages": "2"})
    second = (400, {"code": "rest_post_invalid_page_number"}, {})
    shorter = (200, [], {"x-wp-total": "20", "x-wp-totalpages": "1"})
    for after in (second, shorter):
        connector = WORDPRESS.open(Access("https://blog.example", "", ""), Whatever([first, after]))
        assert isinstance(connector.find(post(word), key()), CannotTell)
    whole = (200, [there], {"x-wp-total": "21", "x-wp-totalpages": "2"})
    connector = WORDPRESS.open(Access("https://blog.example", "", ""), Whatever([first, whole]))
    assert connector.find(post(word), key()) == Absent()


def test_a_list_that_does_not_say_how_long_it_is_proves_nothing(blog, word):
    connector, said = blog.connector(), post(word)
    blog.site.trouble.append((*LOOK, (200, b"[]")))
    assert isinstance(connector.find(said, key()), CannotTell)


def test_a_comment_too_soon_is_waited_with(blog, word):
    connector = blog.connector()
    there = number(connector.publish(post(word), key(), files))
    flood = (400, b'{"code": "comment_flood", "message": "Slow down.", "data": {"status": 400}}')
    blog.site.trouble.append(("POST", "comments$", flood))
    said = connector.publish(post(word, title="", answers=Remote(f"{blog.site.url}/?p={there}")), key(), files)
    assert said == Wait(said.why, 15.0)


# ------------------------------------------------------------------------------------------------- what comes back


def test_a_flood_of_comments_comes_back_page_by_page(blog, word):
    """All in two seconds, more than a cursor remembers."""
    connector = blog.connector()
    there = number(connector.publish(post(word), key(), files))
    cursor, moment = since(connector), datetime.now(UTC).replace(microsecond=0)
    for each in range(3 * KEPT):
        _comment(blog.site, there, f"{word} {each}", moment + timedelta(seconds=each % 2))
    heard: list[str] = []
    more, reads = True, 0
    while more and reads < 50:
        page = connector.fetch_items(cursor)
        heard, cursor, more, reads = heard + [each.id for each in page.items], page.cursor, page.more, reads + 1
    assert len(heard) == len(set(heard)) == 3 * KEPT
    assert connector.fetch_items(cursor) == Items((), cursor)
    assert len(cursor.split()) <= 3 * KEPT


@pytest.mark.parametrize("seed", range(5))
def test_every_comment_is_heard_of_once_whatever_comes_between(blog, word, seed):
    """Comments of many days, some held at first, the clock standing still at times, read at odd moments."""
    chance, connector = random.Random(seed), blog.connector()
    there = number(member(blog.site, blog.web).connector().publish(post(word), key(), files))
    cursor, moment = since(connector), datetime.now(UTC).replace(microsecond=0)
    heard: list[str] = []
    made, held = 0, []
    for _ in range(120):
        act = chance.random()
        if act < 0.6:
            moment += timedelta(seconds=chance.choice([0, 1, 600]))
            number_of_it = _comment(blog.site, there, word, moment, chance.choice(["approved", "hold"]))
            made += 1
            held += [number_of_it] if blog.site.comments[number_of_it]["status"] == "hold" else []
        elif act < 0.8 and held:
            blog.site.comments[held.pop(chance.randrange(len(held)))]["status"] = "approved"
        else:
            page = connector.fetch_items(cursor)
            heard, cursor = heard + [each.id for each in page.items], page.cursor
    for each in held:
        blog.site.comments[each]["status"] = "approved"
    heard += [each.id for each in connector.fetch_items(cursor).items]
    assert len(heard) == len(set(heard)) == made


def test_a_link_from_elsewhere_is_a_mention(blog, word):
    connector = blog.connector()
    there = number(connector.publish(post(word), key(), files))
    cursor = since(connector)
    blog.site.comments[_comment(blog.site, there, word)]["type"] = "pingback"
    blog.site.comments[_comment(blog.site, there, word)]["type"] = "order_note"
    assert [(each.kind, each.can_reply) for each in connector.fetch_items(cursor).items] == [("mention", False)]


@pytest.mark.parametrize(
    "answer", [(200, b"<html>"), (200, b"{}"), (200, b"[1]"), (200, b'[{"id": 1, "post": 2}]'), (500, b"")]
)
def test_comments_that_cannot_be_read_are_told(blog, answer):
    connector = blog.connector()
    blog.site.trouble.append(("GET", "comments$", answer))
    with pytest.raises(Answered):
        connector.fetch_items("")


def test_a_cursor_that_is_none_begins_anew(blog, word):
    connector = blog.connector()
    assert connector.fetch_items("what 1 x").cursor == connector.fetch_items("").cursor


def _comment(site, there, words, moment=None, status="approved") -> int:
    number_of_it = site.next()
    at = moment or datetime.now(UTC).replace(microsecond=0)
    said = {"post": there, "parent": 0, "author": 0, "content": words, "status": status}
    site.comments[number_of_it] = {"id": number_of_it, "at": at, **said}
    return number_of_it


# ------------------------------------------------------------------------------------------------------ connecting


class Told:
    """A web of made-up answers, by address; what is not there is 404."""

    def __init__(self, answers: Mapping[str, tuple[int, Any, dict[str, str]]]) -> None:
        self.answers, self.asked = answers, []

    def server(self, said: str) -> str:
        if said.startswith("http:"):
            raise ValueError("The address must begin with https.")
        return "https://" + said.removeprefix("https://").split("/")[0]

    def ask(
        self, method: str, url: str, *, follow: int = 0, headers: Mapping[str, str] | None = None, **_: Any
    ) -> Answer:
        self.asked.append((url, bool(headers)))
        status, said, names = self.answers.get(url, (404, "", {}))
        if follow and "location" in names:
            return self.ask(method, names["location"], follow=follow - 1, headers=headers)
        body = said if isinstance(said, str) else json.dumps(said)
        return Answer(url.split("/")[2], status, names, body.encode(), url)


INDEX = {"namespaces": ["wp/v2"], "authentication": {"application-passwords": {}}}
ME = {"id": 3, "name": "Ana", "capabilities": {"publish_posts": True}}


def link(root: str) -> dict[str, str]:
    return {"link": f'<{root}>; rel="https://api.w.org/"'}


def connected(answers: Mapping[str, Any], server: str = "blog.example") -> Any:
    return WORDPRESS.begin({"server": server, "user": "ana", "password": "secret word"}, "", Told(answers))


def at(root: str, index: Any = INDEX, status: int = 200) -> dict[str, Any]:
    """A REST interface below an address, where Ana is known."""
    mark = "&" if "?" in root else "?"
    return {root: (status, index, {}), f"{root}wp/v2/users/me{mark}context=edit": (200, ME, {})}


@pytest.mark.parametrize(
    ("front", "root"),
    [
        (link("https://blog.example/wp-json/"), "https://blog.example/wp-json/"),
        (link("http://blog.example/wp-json/"), "https://blog.example/wp-json/"),
        (link("https://blog.example/index.php?rest_route=/"), "https://blog.example/index.php?rest_route=/"),
        (link("/api/"), "https://blog.example/api/"),
        ({}, "https://blog.example/wp-json/"),
        ({}, "https://blog.example/?rest_route=/"),
    ],
)
def test_the_interface_is_found_where_the_site_says_or_in_the_usual_places(front, root):
    found = connected({"https://blog.example/": (200, "", front), **at(root)})
    assert found.access.credentials["root"] == root
    assert found.lacks == ("send pictures",)


def test_a_site_in_a_folder(blog):
    found = connected(
        {"https://blog.example/notes/": (200, "", {}), **at("https://blog.example/notes/wp-json/")},
        "blog.example/notes/",
    )
    assert found.access.remote_id == "https://blog.example/notes/?author=3"
    assert found.access.server == "https://blog.example"


def test_a_site_that_leads_to_its_other_name():
    front = {
        "https://blog.example/": (301, "", {"location": "https://www.blog.example/"}),
        "https://www.blog.example/": (200, "", {}),
    }
    found = connected({**front, **at("https://www.blog.example/wp-json/")})
    assert found.access.server == "https://www.blog.example"


def test_a_site_that_leads_to_a_page_of_its_own():
    """To a language, or to its sign-in: the site itself says where it is."""
    for page in ("https://blog.example/en/", "https://blog.example/wp-login.php"):
        front = {
            "https://blog.example/": (302, "", {"location": page}),
            page: (200, "", link("https://blog.example/wp-json/")),
        }
        found = connected({**front, **at("https://blog.example/wp-json/", {**INDEX, "home": "http://blog.example"})})
        assert found.access.remote_id == "https://blog.example/?author=3"


def test_an_interface_closed_to_strangers_may_be_open_to_us():
    closed = at("https://blog.example/wp-json/", {"code": "rest_login_required"}, 401)
    assert connected({"https://blog.example/": (200, "", {}), **closed}).name == "Ana"


@pytest.mark.parametrize(
    ("answers", "says", "asked"),
    [
        ({}, "did not answer as a WordPress site", "server"),
        (
            {"https://blog.example/": (200, "", link("https://api.example/wp-json/"))},
            "Give that site's address",
            "server",
        ),
        ({"https://blog.example/": (302, "", {"location": "http://blog.example/"})}, "https", "server"),
        (
            at("https://blog.example/wp-json/", {"namespaces": ["wp/v2"], "authentication": []}),
            "switched off",
            "server",
        ),
        (at("https://blog.example/wp-json/", {"namespaces": ["wp/v2"], "authentication": 7}), "switched off", "server"),
        (at("https://blog.example/wp-json/", {"namespaces": 7}), "did not answer as", "server"),
        ({"https://blog.example/": (200, "", link("http://[x/"))}, "Give that site's address", "server"),
    ],
)
def test_why_a_site_cannot_be_connected(answers, says, asked):
    with pytest.raises(CannotConnect, match=says) as wrong:
        connected(answers)
    assert wrong.value.asked == asked
    assert "secret" not in str(wrong.value)


@pytest.mark.parametrize(
    ("status", "why", "says", "asked"),
    [
        (401, "incorrect_password", "does not accept that application password", "password"),
        (401, "invalid_username", "does not know that user name", "user"),
        (401, "application_passwords_disabled_for_user", "switched off", "server"),
        (401, "rest_not_logged_in", "Authorization header", "password"),
        (403, "", "security plugin", "server"),
        (429, "", "in a few minutes", ""),
        (200, "", "whose account", "server"),
    ],
)
def test_why_an_account_cannot_be_connected(status, why, says, asked):
    answers = {"https://blog.example/": (200, "", {}), **at("https://blog.example/wp-json/")}
    answers["https://blog.example/wp-json/wp/v2/users/me?context=edit"] = (status, {"code": why}, {})
    with pytest.raises(CannotConnect, match=says) as wrong:
        connected(answers)
    assert wrong.value.asked == asked


def test_no_password_goes_to_what_is_no_wordpress():
    web = Told({"https://blog.example/": (200, "", {})})
    with pytest.raises(CannotConnect):
        WORDPRESS.begin({"server": "blog.example", "user": "ana", "password": "word"}, "", web)
    assert [url for url, secret in web.asked if secret] == []


# ------------------------------------------------------------------------------------------------- whatever comes back

ODDITY = st.none() | st.booleans() | st.integers(-2, 10**20) | st.sampled_from(["", "x", "0001-01-01T00:00:00"])
MARKED = '<!-- wp:paragraph {"metadata":{"name":"foresay abababababababababab"}} -->'
THING = st.fixed_dictionaries(
    {},
    optional={
        "id": st.integers(1, 9) | ODDITY,
        "post": st.integers(1, 9) | ODDITY,
        "parent": st.integers(0, 9) | ODDITY,
        "slug": st.sampled_from(["ab" * 10, "ab" * 10 + "-2", "the-word", "media-" + "a1" * 8]) | ODDITY,
        "status": st.sampled_from(["publish", "private", "draft", "pending", "trash", "hold"]) | ODDITY,
        "content": st.fixed_dictionaries({"raw": st.just(MARKED) | ODDITY, "rendered": st.just("ab" * 10) | ODDITY})
        | ODDITY,
        "type": st.sampled_from(["comment", "pingback"]) | st.lists(ODDITY),
        "date_gmt": st.just("2026-11-29T02:57:53") | ODDITY,
        "source_url": st.just("https://blog.example/a.png") | ODDITY,
        "code": st.sampled_from(["rest_post_invalid_id", "rest_upload_no_data", "comment_duplicate"]) | ODDITY,
        "data": st.fixed_dictionaries({"details": ODDITY | st.dictionaries(st.just("status"), ODDITY)}) | ODDITY,
        "link": ODDITY,
    },
)
ANSWERS = st.tuples(
    st.sampled_from([200, 200, 200, 200, 201, 204, 301, 400, 401, 403, 404, 409, 410, 429, 500, 501, 503]),
    st.lists(THING, max_size=3) | THING | ODDITY,
    st.fixed_dictionaries(
        {"x-wp-totalpages": st.sampled_from(["1", "1", "1", "0", "2", "-1", "x", "9" * 30])},
        optional={"retry-after": st.sampled_from(["", "5", "x", "9" * 30]), "location": ODDITY.map(str)},
    ),
)


class Whatever:
    """A web in which anything is answered, or nothing."""

    def __init__(self, answers: list[Any]) -> None:
        self.answers = answers

    def ask(self, method: str, url: str, **_: Any) -> Answer:
        each = self.answers.pop(0) if self.answers else None
        if each is None:
            raise Unreachable("Nothing came.", sent=True)
        status, said, headers = each
        return Answer("blog.example", status, headers, json.dumps(said).encode(), url)


@given(st.lists(st.none() | ANSWERS, max_size=9), st.sampled_from(["", "publish", "draft", "private"]), st.booleans())
def test_nothing_is_raised_whatever_is_answered(answers, visibility, answering):
    place = Remote("https://blog.example/?p=5#comment-6")
    pictures = () if answering else (DOT,)
    said = post("word", visibility=visibility, attachments=pictures)
    if answering:
        said = post("word", title="", answers=place)
    access = Access("https://blog.example", "", "", {"user": "ana", "password": "word", "id": "3"})
    for act in (
        lambda connector: connector.publish(said, "ab" * 10, files),
        lambda connector: connector.find(said, "ab" * 10),
        lambda connector: connector.edit(place if answering else Remote("https://blog.example/?p=5"), said, files),
        lambda connector: connector.delete(place if answering else Remote("https://blog.example/?p=5")),
        lambda connector: connector.refresh(),
    ):
        outcome = act(WORDPRESS.open(access, Whatever(list(answers))))
        assert outcome is not None
        assert "about word" not in str(outcome)
    WORDPRESS.open(access, Whatever(list(answers))).forget()


@given(st.lists(ANSWERS, max_size=3), st.sampled_from(["", "2026-11-29T00:00:00Z 1 2", "0001-01-01", "x"]))
def test_what_comes_back_is_read_or_told(answers, cursor):
    connector = WORDPRESS.open(Access("https://blog.example", "", ""), Whatever(answers))
    try:
        page = connector.fetch_items(cursor)
    except (Answered, Unreachable):
        return
    assert page.cursor


@given(st.text(max_size=60))
def test_what_is_not_on_a_site_is_refused(said):
    connector = WORDPRESS.open(Access("https://blog.example", "", ""), Whatever([]))
    assert isinstance(connector.delete(Remote(said)), Refused)
    assert isinstance(connector.edit(Remote(said), post("word"), files), Refused)
    assert connector.validate(post("word", title="", answers=Remote(said)), WORDPRESS.capability.limits)
    assert isinstance(connector.publish(post("word", title="", answers=Remote(said)), key(), files), Refused)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"content_warning": "Food"}, "content_warning"),
        ({"visibility": "unlisted"}, "visibility"),
        ({"replies": "followers"}, "replies"),
        ({"extras": {"made_with_ai": "yes"}}, "extras"),
        ({"answers": HERE, "title": "A title"}, "title"),
        ({"answers": HERE, "attachments": (DOT,)}, "attachments"),
        ({"answers": HERE, "card": Card("https://example.org")}, "card"),
        ({"answers": HERE, "visibility": "private"}, "visibility"),
        ({"answers": HERE, "replies": "closed"}, "replies"),
        ({"answers": HERE, "extras": {"slug": "a"}}, "extras"),
        ({"answers": Remote("https://social.example/@ana/5")}, "answers"),
    ],
)
def test_what_a_site_has_no_place_for_is_told_and_not_sent(changed, field):
    connector = WORDPRESS.open(Access("https://blog.example", "", ""), Whatever([]))
    said = post("word", **{"title": "", **changed})
    assert [each.field for each in connector.validate(said, WORDPRESS.capability.limits)] == [field]
    assert isinstance(connector.publish(said, key(), files), Refused)


def test_what_a_site_has_a_place_for_is_fine():
    connector = WORDPRESS.open(Access("https://blog.example", "", ""), Whatever([]))
    for said in (
        post(
            "word",
            replies="closed",
            visibility="draft",
            extras={"slug": "a"},
            card=Card("https://example.org"),
            language="cy",
        ),
        post("word", title="", answers=HERE, visibility="publish", replies="open"),
    ):
        assert connector.validate(said, WORDPRESS.capability.limits) == []


# ------------------------------------------------------------------------------------------------------------ words


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("https://example.org", '<a href="https://example.org">https://example.org</a>'),
        ("(see https://example.org/a.)", '(see <a href="https://example.org/a">https://example.org/a</a>.)'),
        ("https://example.org/a_(b)!", '<a href="https://example.org/a_(b)">https://example.org/a_(b)</a>!'),
        (
            "https://example.org/?a=1&b=2",
            '<a href="https://example.org/?a=1&amp;b=2">https://example.org/?a=1&amp;b=2</a>',
        ),
        ("https://...", "https://..."),
        ("javascript:x \"q\" 's'", "javascript:x \"q\" 's'"),
        ("a <i>b</i>\nc", "a &lt;i&gt;b&lt;/i&gt;<br>c"),
        ("[gallery ids=1]", "&#91;gallery ids=1]"),
    ],
)
def test_words_as_html(text, html):
    assert words(text) == html


@given(st.text())
def test_no_words_are_markup(text):
    html = words(text)
    for each in ("<a href=", "</a>", "<br>"):
        html = html.replace(each, "")
    assert "<" not in html
    assert "[" not in html
