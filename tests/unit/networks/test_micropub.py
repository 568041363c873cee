"""The Micropub connector against our own stand-in: no registry has a server to run."""

from __future__ import annotations

import io
import json
import random
import secrets
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.networks.cut import WAYS, Cut, Killed, Odd, Page, answers
from tests.unit.networks.driving import Mortal, carried, is_true
from tests.unit.networks.fake_micropub import FakeSite, running_site
from tests.unit.networks.lossy import PIXEL, files

from foresay.desk.publishing.machine import State
from foresay.networks import network
from foresay.networks.contract import (
    Absent,
    Access,
    Attachment,
    CannotConnect,
    CannotTell,
    Card,
    Connected,
    Post,
    Refused,
    Remote,
    Sent,
    SignIn,
    Unknown,
    Visit,
    Wait,
)
from foresay.networks.micropub.discovery import NotThere, discover, same
from foresay.networks.micropub.entries import likeness
from foresay.networks.micropub.session import SCOPES
from foresay.networks.web import Answer, Unreachable, Web

MICROPUB = network("micropub")
BACK = "https://desk.example/accounts/back/"
PICTURE = Attachment("0" * 64, "image/png", len(PIXEL), "where-we-live.png", alt="A single dot")


@dataclass
class Site:
    """Where a test speaks to."""

    web: Cut
    fake: FakeSite

    def connect(self, **given: str) -> Visit | Connected:
        return MICROPUB.begin({"server": self.fake.url} | given, BACK, self.web)

    def connector(self, scope: str = " ".join(SCOPES)):
        return MICROPUB.open(self.connect(token=self.fake.token(scope)).access, self.web)

    def signed_in(self):
        """By the owner's yes, with a token that ends."""
        visit = self.connect()
        return MICROPUB.open(MICROPUB.complete(visit.kept, self.fake.say_yes(visit.url), self.web).access, self.web)


@pytest.fixture
def site() -> Iterator[Site]:
    with Cut(allow=["127.0.0.1"], patience=5) as web, running_site() as fake:
        yield Site(web, fake)


def post(text: str = "", **said: Any) -> Post:
    at = said.pop("at", datetime.now(UTC))
    return Post(text or f"Harbour's {secrets.token_hex(4)} & more.", at, **said)


def key() -> str:
    return MICROPUB.new_key(datetime(2026, 11, 29, tzinfo=UTC))


# --------------------------------------------------------------------------------------------------------- connecting


def test_a_site_is_connected_by_its_owner(site):
    visit = site.connect()
    assert isinstance(visit, Visit)
    asked = {name: value[0] for name, value in parse_qs(urlsplit(visit.url).query).items()}
    assert asked["scope"].split() == list(SCOPES)
    assert asked["client_id"] == "https://desk.example/"
    assert visit.kept["verifier"] not in visit.url
    assert visit.kept["verifier"] not in repr(visit)
    connected = MICROPUB.complete(visit.kept, site.fake.say_yes(visit.url), site.web)
    assert connected.access.server == site.fake.url
    assert connected.access.remote_id == connected.url == f"{site.fake.url}/"
    assert connected.lacks == ()
    assert timedelta(minutes=59) < connected.expires_at - datetime.now(UTC) <= timedelta(hours=1)
    assert connected.access.credentials["token"] not in repr(connected)
    assert isinstance(MICROPUB.open(connected.access, site.web).publish(post(), key(), files), Sent)


def test_a_token_may_be_pasted(site):
    connected = site.connect(token=f" {site.fake.token()} ")
    assert isinstance(connected, Connected)
    assert connected.expires_at is None
    with pytest.raises(CannotConnect) as wrong:
        site.connect(token="another")
    assert wrong.value.asked == "token"
    assert "another" not in str(wrong.value)


def test_scopes_that_were_not_given_are_told(site):
    visit = site.connect()
    answer = site.fake.say_yes(visit.url)
    site.fake.codes[answer["code"]]["scope"] = "create"
    assert MICROPUB.complete(visit.kept, answer, site.web).lacks == ("change posts", "take posts down")


@pytest.mark.parametrize("wrong", [{"state": "guessed"}, {"iss": "https://evil.example/"}, {"iss": ""}, {"code": ""}])
def test_an_answer_that_is_not_the_owners_connects_nothing(site, wrong):
    visit = site.connect()
    site.fake.asked.clear()
    with pytest.raises(CannotConnect):
        MICROPUB.complete(visit.kept, site.fake.say_yes(visit.url) | wrong, site.web)
    assert site.fake.asked == [], "no code was spent"


def test_a_code_works_once_and_with_its_own_secret_only(site):
    visit, other = site.connect(), site.connect()
    answer = site.fake.say_yes(visit.url)
    with pytest.raises(CannotConnect, match="works once"):
        MICROPUB.complete(dict(visit.kept) | {"verifier": other.kept["verifier"]}, answer, site.web)
    with pytest.raises(CannotConnect, match="works once"):
        MICROPUB.complete(visit.kept, answer, site.web)


def test_an_answer_about_another_site_is_believed_only_if_that_one_agrees(site):
    with running_site() as other:
        visit = site.connect()
        site.fake.me = other.me
        with pytest.raises(CannotConnect, match="says yes elsewhere"):
            MICROPUB.complete(visit.kept, site.fake.say_yes(visit.url), site.web)
        other.page = (
            '<link rel="micropub" href="/micropub?site=1">',
            f'<{site.fake.url}/auth>; rel="authorization_endpoint", <{site.fake.url}/token>; rel="token_endpoint"',
        )
        answer = site.fake.say_yes(visit.url)
        other.tokens = site.fake.tokens
        connected = MICROPUB.complete(visit.kept, answer, site.web)
        assert connected.access.remote_id == other.me
        assert connected.access.credentials["micropub"] == f"{other.url}/micropub?site=1"


def test_an_older_site_without_metadata_is_connected_too(site):
    site.fake.page = (
        '<link rel="micropub" href="micropub?site=1"><link rel="token_endpoint" href="/token">',
        '</auth>; rel="authorization_endpoint"',
    )
    visit = site.connect()
    answer = site.fake.say_yes(visit.url)
    del answer["iss"]
    assert MICROPUB.complete(visit.kept, answer, site.web).access.credentials["token"]


@pytest.mark.parametrize(
    ("said", "asked"),
    [("", "server"), ("no address", "server"), ("ftp://a.example", "server"), ("http://a.example", "server")],
)
def test_what_is_no_site_is_told(site, said, asked):
    with pytest.raises(CannotConnect) as wrong:
        MICROPUB.begin({"server": said}, BACK, site.web)
    assert wrong.value.asked == asked


def test_what_a_site_lacks_is_told(site):
    site.fake.page = ("<p>Hello</p>", "")
    with pytest.raises(CannotConnect, match="does not say where it takes posts"):
        site.connect()
    site.fake.page = ('<link rel="micropub" href="/micropub?site=1">', "")
    with pytest.raises(CannotConnect, match="Paste a token") as wrong:
        site.connect()
    assert wrong.value.asked == "token"
    site.fake.page = None
    with pytest.raises(CannotConnect, match="cannot lead back"):
        MICROPUB.begin({"server": site.fake.url}, "", site.web)


def test_a_site_that_names_an_address_in_the_open_gets_no_token(site):
    site.fake.page = ('<link rel="micropub" href="http://elsewhere.example/micropub">', "")
    with pytest.raises(CannotConnect, match="https"):
        site.connect(token=site.fake.token())


def test_metadata_under_anothers_name_are_not_believed(site):
    """Else an answer could be made to look as if another had given it."""
    with running_site() as other:
        site.fake.page = (
            '<link rel="micropub" href="/micropub?site=1">',
            f"<{other.url}/metadata>; rel=indieauth-metadata",
        )
        assert site.connect().kept["issuer"] == f"{other.url}/"
    usual = site.web.ask
    names = [b"http://128.0.0.1/", b"http://127.0.0.1", b""]

    def renamed(method: str, url: str, **said: Any) -> Answer:
        answer = usual(method, url, **said)
        if not url.endswith("/metadata"):
            return answer
        return replace(
            answer, body=answer.body.replace(f"{site.fake.url}/".encode() + b'", "auth', names[0] + b'", "auth')
        )

    site.fake.page = None
    site.web.ask = renamed
    while names:
        with pytest.raises(CannotConnect, match="not its own"):
            site.connect()
        names.pop(0)


def page_of(html: str, link: str = "") -> Web:
    return Page(html, link, "https://ana.example/me/")


@pytest.mark.parametrize(
    ("html", "link", "found"),
    [
        ('<link rel="micropub" href="/mp">', "", "https://ana.example/mp"),
        ('<link rel="micropub" href="mp?a=1&amp;b=2">', "", "https://ana.example/me/mp?a=1&b=2"),
        ("<LINK HREF=/mp REL='me Micropub'>", "", "https://ana.example/mp"),
        ('<base href="https://cdn.example/x/"><link rel="micropub" href="mp">', "", "https://cdn.example/x/mp"),
        ('<link rel="micropub" href="/two">', "</one>; rel=micropub", "https://ana.example/one"),
        ("", '</a,b>; title="x, y"; rel="me micropub", </c>; rel=micropub', "https://ana.example/a,b"),
        ("", "</a>; rel=me, </mp>;rel=micropub", "https://ana.example/mp"),
        ('<link rel="micropub" href="/one"><link rel="micropub" href="/two">', "", "https://ana.example/one"),
        ('<link rel="micropub" href="javascript:x"><link rel="micropub" href="/two">', "", "https://ana.example/two"),
        ('<link rel="micropub" href="https://[x"><link rel="micropub" href="/two">', "", "https://ana.example/two"),
        ('<link rel="micropub" href="/mp"><![broken', "", "https://ana.example/mp"),
        ('<link rel="micropub" href="/mp"><![broken[x]]>', "", "https://ana.example/mp"),
    ],
)
def test_where_a_site_takes_posts_is_found(html, link, found):
    assert discover("https://ana.example/me/", page_of(html, link)).micropub == found


@pytest.mark.parametrize(
    "html",
    [
        '<!-- <link rel="micropub" href="/mp"> -->',
        '&lt;link rel="micropub" href="/mp"&gt;',
        '<a rel="micropub" href="/mp">',
        '<link rel="not-micropub" href="/mp">',
        '<link rel="micropub">',
        '<script>\'<link rel="micropub" href="/mp">\'</script>',
    ],
)
def test_what_only_looks_like_it_is_passed_over(html):
    with pytest.raises(NotThere):
        discover("https://ana.example/me/", page_of(html))


@given(st.text(alphabet=st.sampled_from("<>![]-/=\"' linkrelhrefmicropub;,"), max_size=80))
def test_no_page_and_no_header_breaks_the_reader(text):
    with suppress(NotThere, ValueError):
        assert discover("https://ana.example/me/", page_of(text, text)).micropub


def test_addresses_are_the_same_with_or_without_their_root():
    assert same("https://Ana.example", "https://ana.example/")
    assert not same("https://ana.example/", "https://ana.example/blog")


# ---------------------------------------------------------------------------------------------------------- saying it


def test_a_post_is_said_as_the_protocol_writes_it(site):
    at = datetime(2026, 11, 29, 9, 30, 15, 987_654, tzinfo=UTC)
    once = key()
    words = post("Fish & <chips>", title="Harbour", extras={"tags": "sea, ships", "syndicate-to": "x"}, at=at)
    sent = site.connector().publish(words, once, files)
    assert sent == Sent(Remote(f"{site.fake.url}/posts/{once}", f"{site.fake.url}/posts/{once}"))
    assert site.fake.posts[sent.remote.id] == {
        "name": ["Harbour"],
        "content": ["Fish & <chips>"],
        "category": ["sea", "ships"],
        "published": ["2026-11-29T09:30:15+00:00"],
        "post-status": ["published"],
    }


def test_a_picture_goes_along_with_its_description_and_without_its_name(site):
    sent = site.connector().publish(post(attachments=(PICTURE, replace(PICTURE, alt=""))), key(), files)
    told, plain = site.fake.posts[sent.remote.id]["photo"]
    assert told["alt"] == "A single dot"
    assert site.fake.pictures[told["value"]] == PIXEL
    assert plain.startswith(site.fake.url)
    assert "where-we-live" not in str(site.fake.posts)


def test_a_site_without_a_place_for_pictures(site):
    site.fake.has_media = False
    connector = site.connector()
    words = post(attachments=(PICTURE,))
    assert connector.limits().media.photos == 0
    assert [problem.field for problem in connector.validate(words, connector.limits())] == ["attachments"]
    assert isinstance(connector.publish(words, key(), files), Refused)
    assert site.fake.posts == {}
    site.fake.has_media = True
    assert connector.limits() == MICROPUB.capability.limits


def test_pictures_are_not_sent_in_the_open(site, monkeypatch):
    connector = site.connector()
    body = json.dumps({"media-endpoint": "http://elsewhere.example/media"}).encode()
    monkeypatch.setattr(site.web, "ask", lambda method, url, **_: Answer("a", 200, {}, body, site.fake.url))
    assert isinstance(connector.publish(post(attachments=(PICTURE,)), key(), files), Refused)
    assert connector.limits().media.photos == 0


def test_a_thread_hangs_together_and_a_card_is_a_link(site):
    connector = site.connector()
    first = connector.publish(post(), key(), files)
    second = connector.publish(post("Two", answers=first.remote, card=Card("https://a.example/")), key(), files)
    assert site.fake.posts[second.remote.id]["in-reply-to"] == [first.remote.url]
    assert site.fake.posts[second.remote.id]["content"] == ["Two\n\nhttps://a.example/"]


def test_what_a_site_would_pass_over_is_refused(site):
    """Above all a post for a few, which it would show to everyone."""
    connector = site.connector()
    for said, field in (({"visibility": "private"}, "visibility"), ({"replies": "nobody"}, "replies")):
        assert [problem.field for problem in connector.validate(post(**said), connector.limits())] == [field]
        assert isinstance(connector.publish(post(**said), key(), files), Refused)
        assert isinstance(connector.edit(Remote(site.fake.url), post(**said), files), Refused)
    assert site.fake.posts == {}


def test_a_content_warning_comes_first(site):
    connector, words, once = site.connector(), post("Fish.", content_warning="Food"), key()
    site.fake.takes_slugs = False
    sent = connector.publish(words, once, files)
    assert site.fake.posts[sent.remote.id]["content"] == ["Food\n\nFish."]
    assert connector.find(words, once) == sent


def test_taken_for_later_is_sent(site):
    site.fake.takes = 202
    assert isinstance(site.connector().publish(post(), key(), files), Sent)


def test_a_broken_character_and_a_picture_that_cannot_be_read_are_refused(site):
    def missing(digest: str) -> io.BytesIO:
        raise FileNotFoundError(digest)

    connector = site.connector()
    assert isinstance(connector.publish(post("half \ud83d"), key(), files), Refused)
    assert isinstance(connector.edit(Remote(site.fake.url), post("half \ud83d"), files), Refused)
    refused = connector.publish(post(attachments=(PICTURE,)), key(), missing)
    assert isinstance(refused, Refused)
    assert "Picture 1" in refused.why
    assert site.fake.posts == {}


# ------------------------------------------------------------------------------------------------------ when it breaks


def calls_of(site: Site, words: Post) -> int:
    """How many calls it takes to publish."""
    connector = site.connector()
    site.web.cut(-1, "")
    assert isinstance(connector.publish(words, key(), files), Sent)
    return site.web.calls


@pytest.mark.parametrize("how", WAYS)
@pytest.mark.parametrize("takes_slugs", [True, False])
def test_wherever_it_breaks_it_is_found_and_said_once(site, how, takes_slugs):
    """On a site that shows its posts, by the key in the address or else by the words and their moment."""
    site.fake.takes_slugs = takes_slugs
    for at in range(calls_of(site, post(attachments=(PICTURE,)))):
        words, connector, once = post(attachments=(PICTURE,)), site.connector(), key()
        site.web.cut(at, how)
        try:
            outcome = connector.publish(words, once, files)
        except Killed:
            outcome = None
        site.web.cut(-1, "")
        there = site.fake.said(words.text)
        assert outcome is None or isinstance(outcome, (Wait, Unknown)), (at, outcome)
        assert not (isinstance(outcome, Wait) and there), f"call {at}: it waits, and it is there"
        found = connector.find(words, once)
        assert (isinstance(found, Sent) and [found.remote.id] == there) if there else not isinstance(found, Sent)
        assert isinstance(connector.publish(words, once, files), Sent)
        assert len(site.fake.said(words.text)) == 1


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("lists", [True, False])
def test_killed_at_any_call_the_desk_knows_of_the_post_or_asks_a_person(site, when, lists):
    site.fake.lists = lists
    access = site.connector().access
    for at in range(1, calls_of(site, post(attachments=(PICTURE,))) + 1):
        words = post(attachments=(PICTURE,))
        with Mortal(allow=["127.0.0.1"], patience=5) as web:
            web.dies = (at, when)
            standing = carried(MICROPUB, access, web, words, files)
        there = site.fake.said(words.text)
        assert is_true(standing, there), at
        assert (standing.state is State.SENT) == (lists and bool(there)), at


def test_broken_again_and_again_it_is_said_once(site):
    chance = random.Random(20261129)
    for _ in range(25):
        words, once, connector = post(), key(), site.connector()
        for _ in range(5):
            site.web.cut(chance.randrange(3), chance.choice(WAYS))
            try:
                connector.publish(words, once, files)
            except Killed:
                connector = site.connector()
        site.web.cut(-1, "")
        assert isinstance(connector.publish(words, once, files), Sent)
        assert len(site.fake.said(words.text)) == 1


@pytest.mark.parametrize("trouble", ["drop before", "drop", "500 after", "500", "429", "odd", "redirect"])
def test_trouble_at_the_site_is_told_truly(site, trouble):
    """At each call in turn, by the site itself rather than on the way."""
    for at in range(calls_of(site, post(attachments=(PICTURE,)))):
        words, connector, once = post(attachments=(PICTURE,)), site.connector(), key()
        site.fake.trouble = [""] * at + [trouble]
        outcome = connector.publish(words, once, files)
        site.fake.trouble = []
        there = site.fake.said(words.text)
        assert isinstance(outcome, Sent | Wait | Unknown), (at, outcome)
        assert not (isinstance(outcome, Wait) and there), (at, outcome)
        assert not (isinstance(outcome, Sent) and not there)
        if trouble == "429":
            assert outcome == Wait(outcome.why, 9)
        assert isinstance(connector.publish(words, once, files), Sent)
        assert len(site.fake.said(words.text)) == 1


def test_a_redirect_to_another_host_gets_no_token(site):
    with running_site() as other:
        site.fake.elsewhere = other.url
        connector = site.signed_in()
        for call in (
            lambda: connector.publish(post(), key(), files),
            lambda: connector.find(post(), key()),
            lambda: connector.edit(Remote(site.fake.url), post(), files),
            lambda: connector.delete(Remote(site.fake.url)),
            connector.refresh,
        ):
            site.fake.trouble = ["redirect"]
            assert isinstance(call(), Wait | Unknown | CannotTell)
        assert other.asked == []


def test_a_site_that_does_not_show_its_posts_leaves_it_to_a_person(site):
    site.fake.lists = False
    words, once, connector = post(), key(), site.connector()
    site.web.cut(1, "lost after")
    assert isinstance(connector.publish(words, once, files), Unknown)
    site.web.cut(-1, "")
    assert isinstance(connector.find(words, once), CannotTell)
    assert MICROPUB.capability.repeat == "never"


def test_words_that_the_site_prettied_are_still_ours(site):
    site.fake.curls_quotes, site.fake.takes_slugs = True, False
    words, once, connector = post("It's Ana's & Ben's."), key(), site.connector()
    site.web.cut(1, "lost after")
    assert isinstance(connector.publish(words, once, files), Unknown)
    assert isinstance(connector.find(words, once), Sent)


def test_the_same_words_with_a_moment_of_the_sites_own_are_for_a_person(site):
    site.fake.says_when, site.fake.takes_slugs = False, False
    words, once, connector = post(at=datetime.now(UTC) - timedelta(minutes=1)), key(), site.connector()
    site.web.cut(1, "lost after")
    assert isinstance(connector.publish(words, once, files), Unknown)
    site.web.cut(-1, "")
    assert isinstance(connector.find(words, once), CannotTell)
    assert isinstance(connector.publish(words, once, files), Unknown), "nothing is sent blindly"
    assert len(site.fake.said(words.text)) == 1


def test_what_was_said_before_or_otherwise_is_not_taken_for_it(site):
    long_ago = datetime.now(UTC) - timedelta(days=1)
    words, connector = post("Good morning.", at=long_ago), site.connector()
    assert isinstance(connector.publish(words, key(), files), Sent)
    today = replace(words, at=datetime.now(UTC))
    assert isinstance(connector.find(today, key()), Absent)
    assert isinstance(connector.publish(today, key(), files), Sent)
    assert isinstance(connector.find(replace(today, text="Good night."), key()), Absent)
    assert isinstance(connector.find(replace(today, title="Another"), key()), Absent)


def test_a_list_that_does_not_reach_back_proves_nothing(site):
    connector, words = site.connector(), post()
    assert isinstance(connector.find(words, key()), Absent), "it shows all: nothing"
    recent = connector.publish(post(), key(), files)
    assert isinstance(connector.find(words, key()), CannotTell)
    site.fake.posts[recent.remote.id]["published"] = ["2020-01-01"]
    assert isinstance(connector.find(words, key()), Absent)
    connector.publish(post(), key(), files)
    assert isinstance(connector.find(words, key()), Absent), "newest first, and back to before it"
    site.fake.posts = dict(reversed(site.fake.posts.items()))
    assert isinstance(connector.find(words, key()), CannotTell), "oldest first"
    newest, oldest = site.fake.posts.values()
    newest["published"], oldest["published"] = ["2020-01-02"], ["2020-01-01"]
    site.fake.posts = {"a": oldest, "b": {"published": [words.at.isoformat()], "content": ["?"]}, "c": newest}
    assert isinstance(connector.find(words, key()), CannotTell), "in no order"
    site.fake.posts = {recent.remote.id: oldest}
    for when in ([], ["yesterday"], 7):
        site.fake.posts[recent.remote.id]["published"] = when
        assert isinstance(connector.find(words, key()), CannotTell)


@pytest.mark.parametrize(
    "body", [None, [], {"items": 7}, {"items": [7]}, {"items": [{"properties": []}]}, {"items": [{}]}]
)
def test_an_answer_in_other_words_shows_nothing(site, monkeypatch, body):
    connector = site.connector()
    answer = Answer("ana.example", 200, {}, json.dumps(body).encode(), "https://ana.example/")
    monkeypatch.setattr(site.web, "ask", lambda *_, **__: answer)
    assert isinstance(connector.find(post(), key()), CannotTell)
    assert isinstance(connector.publish(post(), key(), files), Unknown), "it took it, and did not say where"


@given(
    st.recursive(
        st.none()
        | st.integers()
        | st.text(max_size=5)
        | st.sampled_from(["http://a.example/", "2026-11-29T09:30:00Z"]),
        lambda inner: (
            st.lists(inner, max_size=2)
            | st.dictionaries(st.sampled_from(["url", "content", "published", "name", "photo", "html", "value"]), inner)
        ),
        max_leaves=6,
    )
)
def test_no_entry_breaks_the_comparison(value):
    for name in ("url", "content", "published", "name", "photo", "mp-slug"):
        item = {"properties": {name: value}, "url": value}
        assert likeness(item, post("Words", title="Title"), key()) in ("ours", "alike", "another")


@pytest.mark.parametrize("location", ["", "javascript:x", "https://[x", "ftp://a.example/"])
def test_an_answer_that_leads_nowhere_is_unknown(site, monkeypatch, location):
    connector = site.connector()
    answer = Answer("ana.example", 201, {"location": location}, b"", "https://ana.example/")
    monkeypatch.setattr(site.web, "ask", lambda *_, **__: answer)
    assert isinstance(connector.publish(post(), key(), files), Unknown)


def test_a_host_that_is_not_there(site):
    access = site.connector().access
    gone = MICROPUB.open(replace(access, credentials={"micropub": "http://127.0.0.1:9/", "token": "t"}), site.web)
    assert isinstance(gone.publish(post(), key(), files), Wait)
    assert isinstance(gone.edit(Remote(site.fake.url), post(), files), Wait)
    assert isinstance(gone.delete(Remote(site.fake.url)), Wait)
    assert isinstance(gone.find(post(), key()), CannotTell)
    assert isinstance(gone.refresh(), Wait)
    with pytest.raises(Unreachable):
        gone.limits()


def test_a_token_that_was_taken_back(site):
    connector = site.connector()
    site.fake.tokens.clear()
    assert isinstance(connector.publish(post(), key(), files), SignIn)
    assert isinstance(connector.edit(Remote(site.fake.url), post(), files), SignIn)
    assert isinstance(connector.delete(Remote(site.fake.url)), SignIn)
    assert isinstance(connector.refresh(), SignIn)
    assert isinstance(connector.find(post(), key()), CannotTell)


def test_a_token_for_less_than_is_asked(site):
    connector = site.connector("update")
    assert isinstance(connector.publish(post(), key(), files), SignIn)
    assert isinstance(connector.delete(Remote(f"{site.fake.url}/posts/1")), SignIn)
    assert site.fake.posts == {}


# ------------------------------------------------------------------------------------------------------ tokens that end


def test_a_token_that_ended_is_renewed_and_the_post_goes_out_once(site):
    connector = site.signed_in()
    before = connector.access
    site.fake.tokens.clear()
    words = post(attachments=(PICTURE,))
    assert isinstance(connector.publish(words, key(), files), Sent)
    assert len(site.fake.said(words.text)) == 1
    assert connector.access.credentials["token"] != before.credentials["token"]
    assert connector.access.credentials["refresh_token"] != before.credentials["refresh_token"]
    assert MICROPUB.open(connector.access, site.web).refresh().access.handle == before.handle


def test_a_token_is_renewed_when_asked_and_taken_back_when_it_cannot(site):
    connector = site.signed_in()
    before = connector.access.credentials["refresh_token"]
    renewed = connector.refresh()
    assert isinstance(renewed, Connected)
    assert renewed.expires_at
    assert renewed.access == connector.access
    assert connector.access.credentials["refresh_token"] != before
    site.fake.refreshes.clear()
    assert isinstance(connector.refresh(), SignIn)
    site.fake.tokens.clear()
    assert isinstance(connector.publish(post(), key(), files), SignIn)


@pytest.mark.parametrize("how", ["lost before", "lost after"])
def test_a_renewal_whose_answer_is_lost_says_nothing(site, how):
    connector = site.signed_in()
    site.fake.tokens.clear()
    site.web.cut(1, how)
    assert isinstance(connector.publish(post(), key(), files), Wait)
    assert site.fake.posts == {}
    site.fake.refreshes[connector.access.credentials["refresh_token"]] = "update"
    site.web.cut(1, how)
    assert isinstance(connector.edit(Remote(site.fake.url), post(), files), Wait), (
        "what had no answer was not the change"
    )


def test_a_site_that_is_disconnected_takes_its_tokens_back(site):
    connector, kept = site.signed_in(), site.fake.token()
    connector.forget()
    assert list(site.fake.tokens) == [kept]
    assert site.fake.refreshes == {}
    assert isinstance(connector.refresh(), SignIn)
    site.connector().forget()
    assert kept in site.fake.tokens


# ---------------------------------------------------------------------------------------------------- changing it


def test_it_can_be_changed_and_taken_down(site):
    connector, once = site.connector(), key()
    words = post("With a slop.", title="Slop", attachments=(PICTURE,), extras={"tags": "sea"})
    sent = connector.publish(words, once, files)
    assert isinstance(connector.edit(sent.remote, replace(words, text="With a slip."), files), Sent)
    assert site.fake.posts[sent.remote.id]["content"] == ["With a slip."]
    assert site.fake.posts[sent.remote.id]["photo"]
    assert isinstance(connector.edit(sent.remote, Post("Bare.", words.at), files), Sent)
    assert set(site.fake.posts[sent.remote.id]) == {"content", "published", "post-status"}
    assert isinstance(connector.delete(sent.remote), Sent)
    assert isinstance(connector.delete(sent.remote), Sent), "gone already is gone"
    assert site.fake.posts == {}
    assert isinstance(connector.edit(sent.remote, words, files), Refused)


def test_what_the_site_keeps_is_not_told_to_be_gone(site):
    connector = site.connector()
    sent = connector.publish(post(), key(), files)
    kept = dict(site.fake.posts)
    usual = site.web.ask

    def refuses(method: str, url: str, **given: Any) -> Answer:
        return Answer("ana.example", 400, {}, b"{}", url) if method == "POST" else usual(method, url, **given)

    site.web.ask = refuses
    assert isinstance(connector.delete(sent.remote), Refused)
    assert site.fake.posts == kept


@pytest.mark.parametrize("how", ["lost before", "lost after"])
def test_a_change_whose_answer_is_lost(site, how):
    connector = site.connector()
    sent = connector.publish(post(), key(), files)
    for call in (lambda: connector.edit(sent.remote, post(), files), lambda: connector.delete(sent.remote)):
        site.web.cut(0, how)
        assert isinstance(call(), Unknown)
    site.web.cut(-1, "")
    assert isinstance(connector.delete(sent.remote), Sent)


def test_nothing_comes_back(site):
    heard = site.connector().fetch_items("here")
    assert (heard.items, heard.cursor, heard.more) == ((), "here", False)


def test_nothing_of_it_is_told_to_others(site):
    words, connector = post("Secret harbour words"), site.connector()
    token = connector.access.credentials["token"]
    for trouble in ("500", "drop", "429", "odd", "redirect"):
        for at in range(2):
            site.fake.trouble = [""] * at + [trouble]
            told = str(connector.publish(words, key(), files)) + str(connector.find(words, key()))
            site.fake.trouble = []
            site.fake.posts.clear()
            assert "Secret" not in told
            assert token not in told


# -------------------------------------------------------------------------------------------------------- odd answers

NAMES = "items properties url content published name photo media-endpoint error access_token refresh_token expires_in"
WORDS = "k https://odd.example/k 2026-11-29T00:00:00Z insufficient_scope"


@given(said=answers(NAMES, WORDS))
def test_whatever_is_answered_nothing_is_raised_and_nothing_made_up(said):
    access = Access(
        "https://odd.example",
        "https://odd.example/",
        "odd.example",
        {
            "micropub": "https://odd.example/m",
            "token": "t",
            "refresh_token": "r",
            "token_endpoint": "https://odd.example/t",
        },
    )
    remote, words = Remote("0" * 24, "https://odd.example/1"), post(attachments=(PICTURE,))

    def connector():
        return MICROPUB.open(access, Odd(said))

    for outcome in (
        connector().publish(words, "k", files),
        connector().publish(replace(words, attachments=()), "k", files),
        connector().edit(remote, words, files),
        connector().delete(remote),
    ):
        assert isinstance(outcome, Sent | Refused | Wait | SignIn | Unknown)
    assert isinstance(connector().refresh(), Connected | SignIn | Wait)
    connector().forget()
    found = connector().find(words, "k")
    assert isinstance(found, Sent | Absent | CannotTell)
    if not any(200 <= status < 300 for status, *_ in said):
        assert isinstance(found, CannotTell), "nobody said what is there"
