"""The Ghost connector: against our own stand-in always, and against a real site when FORESAY_GHOST names its address and its key.

FORESAY_GHOST="http://127.0.0.1:2368 id:secret"
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import html as entities
import io
import json
import os
import random
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.networks.cut import WAYS, Cut, Killed
from tests.unit.networks.fake_ghost import FakeGhost, running_ghost
from tests.unit.networks.lossy import PIXEL, files

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
    Wait,
)
from foresay.networks.ghost.api import ask
from foresay.networks.ghost.key import is_key, token
from foresay.networks.ghost.words import html
from foresay.networks.web import Answer, Unreachable

GHOST = network("ghost")
REAL = os.environ.get("FORESAY_GHOST", "")
AT = datetime(2026, 11, 29, 9, 30, tzinfo=UTC)
PICTURE = Attachment("0" * 64, "image/png", len(PIXEL), "where-we-live.png", alt='A "dot" <here>')


@dataclass
class Site:
    """Where a test speaks to. `fake`: whose trouble can be asked for; None: a real one."""

    url: str
    key: str
    web: Cut
    fake: FakeGhost | None = None

    def connector(self):
        return GHOST.open(self.connect().access, self.web)

    def connect(self) -> Connected:
        return GHOST.begin({"server": self.url, "key": self.key}, "", self.web)

    def standing(self, key: str) -> list[dict[str, Any]]:
        """Everything that has the key, as the site's own pages know it."""
        params = {"filter": f"custom_template:'{key}'", "limit": "100", "formats": "html"}
        return ask(self.connect().access, self.web, "GET", "posts/", params=params).json()["posts"]

    def published(self, key: str) -> list[dict[str, Any]]:
        return [each for each in self.standing(key) if each["status"] == "published"]


@pytest.fixture(
    params=["fake", pytest.param("real", marks=pytest.mark.skipif(not REAL, reason="FORESAY_GHOST is not set"))]
)
def site(request) -> Iterator[Site]:
    with Cut(allow=["127.0.0.1"], patience=20) as web:
        if request.param == "real":
            yield Site(*REAL.split(), web)
        else:
            with running_ghost() as fake:
                yield Site(fake.url, fake.key(), web, fake)


@pytest.fixture
def fake() -> Iterator[Site]:
    with Cut(allow=["127.0.0.1"], patience=5) as web, running_ghost() as server:
        yield Site(server.url, server.key(), web, server)


def post(text: str = "Fish & chips.", title: str = "", **said: Any) -> Post:
    return Post(text, AT, title or f"Harbour {secrets.token_hex(4)}", **said)


def key() -> str:
    return GHOST.new_key(AT)


# --------------------------------------------------------------------------------------------------------- connecting


def test_a_site_is_connected_by_its_key(site):
    connected = site.connect()
    assert connected.access.server == site.url.rstrip("/")
    assert connected.url.startswith("http")
    assert connected.access.remote_id == connected.url
    assert connected.name == "Harbour"
    assert site.key not in repr(connected)
    assert site.connector().refresh() == connected


@pytest.mark.parametrize("written", ["{}/", "{}/ghost/", "{}/ghost/#/settings/integrations", " {} "])
def test_the_address_may_be_of_any_page_of_the_settings(fake, written):
    given = {"server": written.format(fake.url), "key": f" {fake.key} "}
    assert GHOST.begin(given, "", fake.web).access.server == fake.url


def test_a_site_in_a_folder_is_spoken_to_in_its_folder(fake, monkeypatch):
    asked = []
    monkeypatch.setattr(fake.web, "ask", lambda method, url, **_: asked.append(url) or Answer("a", 500, {}, b"", url))
    with pytest.raises(CannotConnect):
        GHOST.begin({"server": "https://a.example/blog/ghost/", "key": fake.key}, "", fake.web)
    assert set(asked) == {"https://a.example/blog/ghost/api/admin/site/"}


@pytest.mark.parametrize(
    ("server", "given", "asked"),
    [
        ("", "right", "server"),
        ("no address", "right", "server"),
        ("http://ghost.example", "right", "server"),
        ("right", "", "key"),
        ("right", "22444f78447824223cefc48062", "key"),
        ("right", "id:secret", "key"),
        ("right", f"{'0' * 24}:{'0' * 64}", "key"),
    ],
)
def test_what_is_wrong_is_told_by_its_name(site, server, given, asked):
    said = {"server": site.url if server == "right" else server, "key": site.key if given == "right" else given}
    with pytest.raises(CannotConnect) as wrong:
        GHOST.begin(said, "", site.web)
    assert wrong.value.asked == asked
    assert site.key not in str(wrong.value)


def test_what_is_no_ghost_is_told(fake):
    fake.fake.trouble = ["", "odd"]
    with pytest.raises(CannotConnect) as wrong:
        fake.connect()
    assert wrong.value.asked == "server"


def test_a_redirect_to_another_host_is_told_and_gets_no_key(fake):
    with running_ghost() as other:
        fake.fake.elsewhere = other.url
        fake.fake.trouble = ["redirect"]
        with pytest.raises(CannotConnect, match="give that as the address"):
            fake.connect()
        assert other.asked == []
        connector = fake.connector()
        for call in (
            lambda: connector.publish(post(), key(), files),
            lambda: connector.find(post(), key()),
            lambda: connector.edit(Remote("0" * 24), post(), files),
            lambda: connector.delete(Remote("0" * 24)),
        ):
            fake.fake.trouble = ["redirect"]
            assert isinstance(call(), Wait | Unknown | CannotTell)
        assert other.asked == []


def test_from_http_the_same_host_may_lead_to_https(fake, monkeypatch):
    def answer(method: str, url: str, **_: Any) -> Answer:
        if url.startswith("http://"):
            return Answer("127.0.0.1", 301, {"location": url.replace("http://", "https://")}, b"", url)
        if url.endswith("/site/"):
            return Answer("127.0.0.1", 200, {}, b'{"site": {"title": "Harbour"}}', url)
        return Answer("127.0.0.1", 200, {}, b'{"posts": []}', url)

    monkeypatch.setattr(fake.web, "ask", answer)
    assert (
        GHOST.begin({"server": "http://127.0.0.1", "key": fake.key}, "", fake.web).access.server == "https://127.0.0.1"
    )


def test_a_token_is_signed_with_the_secret_and_ends_in_five_minutes():
    head, claims, seal = token("00aa00aa00aa00aa00aa00aa:" + "0b" * 32, 1_800_000_000.9).split(".")

    def read(part: str) -> bytes:
        return base64.urlsafe_b64decode(part + "==")

    assert json.loads(read(head)) == {"alg": "HS256", "typ": "JWT", "kid": "00aa00aa00aa00aa00aa00aa"}
    assert json.loads(read(claims)) == {"iat": 1_800_000_000, "exp": 1_800_000_300, "aud": "/admin/"}
    assert read(seal) == hmac.new(b"\x0b" * 32, f"{head}.{claims}".encode(), hashlib.sha256).digest()


@pytest.mark.parametrize("said", ["", "a:b", "g" * 24 + ":" + "0" * 64, "0" * 24 + ":" + "0" * 63, "0" * 24])
def test_what_is_no_key_makes_no_token(said):
    assert not is_key(said)
    with pytest.raises(ValueError, match="no Admin API key"):
        token(said, 0)


# ---------------------------------------------------------------------------------------------------------- saying it


def test_a_post_is_published_at_the_address_of_its_title(site):
    words, once = post("First\nsecond & <b>third</b>\n\nhttps://example.org/a?b=1&c=2."), key()
    connector = site.connector()
    assert isinstance(connector.find(words, once), Absent)
    sent = connector.publish(words, once, files)
    assert isinstance(sent, Sent), sent
    assert sent.remote.url.rstrip("/").endswith(words.title.lower().replace(" ", "-"))
    (there,) = site.standing(once)
    assert (there["status"], there["title"], there["visibility"]) == ("published", words.title, "public")
    link = "https://example.org/a?b=1&amp;c=2"
    assert "First<br>second &amp; &lt;b&gt;third&lt;/b&gt;</p>" in there["html"]
    assert f'<p><a href="{link}">{link}</a>.</p>' in there["html"]
    found = connector.find(words, once)
    assert isinstance(found, Sent)
    assert found.remote == sent.remote


def test_readers_never_see_the_key(site):
    if site.fake:
        pytest.skip("The stand-in has no pages.")
    once = key()
    sent = site.connector().publish(post("For everyone."), once, files)
    page = site.web.ask("GET", sent.remote.url, follow=2)
    assert page.ok
    assert b"For everyone." in page.body
    assert once.encode() not in page.body


def test_the_same_key_twice_says_it_once(site):
    words, once, connector = post(), key(), site.connector()
    first, second = connector.publish(words, once, files), connector.publish(words, once, files)
    assert isinstance(first, Sent)
    assert isinstance(second, Sent)
    assert first.remote.id == second.remote.id
    assert len(site.standing(once)) == 1


def test_two_posts_with_one_title_are_two(site):
    words, connector = post(), site.connector()
    first, second = (connector.publish(words, key(), files) for _ in range(2))
    assert first.remote.url != second.remote.url


def test_who_it_is_for_and_what_it_is_about(site):
    once = key()
    words = post(visibility="members", extras={"tags": "Sea, Ships ,", "slug": f"my own {once}"})
    sent = site.connector().publish(words, once, files)
    (there,) = site.standing(once)
    assert there["visibility"] == "members"
    assert [tag["name"] if isinstance(tag, dict) else tag for tag in there["tags"]] == ["Sea", "Ships"]
    assert f"/my-own-{once}/" in sent.remote.url


def test_a_picture_goes_along_with_its_description_and_without_its_name(site):
    once = key()
    sent = site.connector().publish(post(attachments=(PICTURE,)), once, files)
    assert isinstance(sent, Sent), sent
    (there,) = site.standing(once)
    source, alt = re.search(r'<img src="([^"]+)"[^>]*? alt="([^"]*)"', there["html"]).groups()
    assert entities.unescape(alt) == PICTURE.alt
    assert "where-we-live" not in source
    assert source.endswith(".png")
    if not site.fake:
        assert site.web.ask("GET", source).ok


def test_a_post_without_a_title_is_refused_before_it_is_sent(site):
    once, connector = key(), site.connector()
    refused = connector.publish(replace(post(), title=" "), once, files)
    assert isinstance(refused, Refused)
    assert site.standing(once) == []
    problems = connector.validate(replace(post(), title=" "), connector.limits())
    assert [problem.field for problem in problems] == ["title"]
    follows = connector.validate(post(answers=Remote("1")), connector.limits())
    assert [problem.field for problem in follows] == ["answers"]


def test_a_title_that_the_site_refuses(site):
    once = key()
    refused = site.connector().publish(post(title="x" * 256), once, files)
    assert isinstance(refused, Refused)
    assert refused.fix
    assert site.standing(once) == []


def test_a_broken_character_and_a_picture_that_cannot_be_read_are_refused(site):
    def missing(digest: str) -> io.BytesIO:
        raise FileNotFoundError(digest)

    connector, once = site.connector(), key()
    assert isinstance(connector.publish(post("half \ud83d"), once, files), Refused)
    refused = connector.publish(post(attachments=(PICTURE,)), once, missing)
    assert isinstance(refused, Refused)
    assert "Picture 1" in refused.why
    assert site.standing(once) == []


# ------------------------------------------------------------------------------------------------------ when it breaks


def calls_of(site: Site, words: Post) -> int:
    """How many calls it takes to publish."""
    connector = site.connector()
    site.web.cut(-1, "")
    assert isinstance(connector.publish(words, key(), files), Sent)
    return site.web.calls


@pytest.mark.parametrize("how", WAYS)
def test_wherever_it_breaks_it_is_said_once(site, how):
    words = post(attachments=(PICTURE,))
    for at in range(calls_of(site, words)):
        connector, once = site.connector(), key()
        site.web.cut(at, how)
        try:
            outcome = connector.publish(words, once, files)
        except Killed:
            outcome = None
        site.web.cut(-1, "")
        there = len(site.published(once))
        assert outcome is None or isinstance(outcome, (Wait, Unknown)), (at, outcome)
        assert not (isinstance(outcome, Wait) and there), f"call {at}: it waits, and it is there"
        assert isinstance(connector.find(words, once), Sent if there else Absent)
        assert isinstance(connector.publish(words, once, files), Sent)
        assert len(site.published(once)) == 1
        assert len(site.standing(once)) == 1, "no draft is left behind"


def test_broken_again_and_again_it_is_said_once(site):
    chance = random.Random(20261129)
    for _ in range(25 if site.fake else 8):
        words, once, connector = post(), key(), site.connector()
        for _ in range(6):
            site.web.cut(chance.randrange(5), chance.choice(WAYS))
            try:
                connector.publish(words, once, files)
            except Killed:
                connector = site.connector()
        site.web.cut(-1, "")
        assert isinstance(connector.publish(words, once, files), Sent)
        assert len(site.published(once)) == 1


@pytest.mark.parametrize("at", range(5))
def test_attempts_that_overlap_say_it_once(site, at):
    """A second attempt runs from start to end while the first one is at any of its calls: the draft, or the flip, may be either's."""
    words, once = post(), key()
    slow, fast = site.connector(), site.connector()
    ask_as_usual, calls = site.web.ask, []

    def ask_late(method: str, url: str, **given: Any) -> Answer:
        calls.append(method)
        if len(calls) == at + 1:
            assert isinstance(fast.publish(words, once, files), Sent)
        return ask_as_usual(method, url, **given)

    site.web.ask = ask_late
    outcome = slow.publish(words, once, files)
    site.web.ask = ask_as_usual
    assert isinstance(outcome, Sent)
    assert [each["id"] for each in site.published(once)] == [outcome.remote.id]


def test_a_draft_and_a_flip_that_arrive_late_say_nothing_twice(site):
    """The first attempt's draft arrives after the second one's, whose flip arrives after the third attempt."""
    words, once, connector = post(), key(), site.connector()
    usual, late = site.web.ask, []

    def held_back(kind: str) -> None:
        def ask_late(method: str, url: str, **given: Any) -> Answer:
            if method == kind:
                late.append((method, url, given))
                raise Unreachable("It is still on its way.", sent=True)
            return usual(method, url, **given)

        site.web.ask = ask_late

    held_back("POST")
    assert isinstance(connector.publish(words, once, files), Wait)
    held_back("PUT")
    assert isinstance(connector.publish(words, once, files), Unknown)
    site.web.ask = usual
    draft, flip = late
    assert usual(draft[0], draft[1], **draft[2]).status == 201
    assert isinstance(connector.find(words, once), Absent)
    assert len(site.standing(once)) == 2
    sent = connector.publish(words, once, files)
    assert isinstance(sent, Sent)
    usual(flip[0], flip[1], **flip[2])
    assert [each["id"] for each in site.published(once)] == [sent.remote.id]


@pytest.mark.parametrize("trouble", ["drop before", "drop", "500 after", "500", "429", "odd", "redirect"])
def test_trouble_at_the_site_is_told_truly(fake, trouble):
    """At each call in turn, by the site itself rather than on the way."""
    words = post(attachments=(PICTURE,))
    for at in range(calls_of(fake, words)):
        connector, once = fake.connector(), key()
        fake.fake.trouble = [""] * at + [trouble]
        outcome = connector.publish(words, once, files)
        fake.fake.trouble = []
        there = len(fake.published(once))
        assert isinstance(outcome, Sent | Wait | Unknown), (at, outcome)
        assert not (isinstance(outcome, Wait) and there)
        assert not (isinstance(outcome, Sent) and not there)
        if trouble == "429" and isinstance(outcome, Wait):
            assert outcome.seconds == 9
        assert isinstance(connector.publish(words, once, files), Sent)
        assert len(fake.published(once)) == 1


def test_a_host_that_is_not_there(fake):
    gone = GHOST.open(replace(fake.connect().access, server="http://127.0.0.1:9"), fake.web)
    assert isinstance(gone.publish(post(), key(), files), Wait)
    assert isinstance(gone.edit(Remote("0" * 24), post(), files), Wait)
    assert isinstance(gone.delete(Remote("0" * 24)), Wait)
    assert isinstance(gone.find(post(), key()), CannotTell)
    assert isinstance(gone.refresh(), Wait)


def test_a_key_that_was_taken_back(site):
    once = key()
    wrong = replace(site.connect().access, credentials={"key": f"{'0' * 24}:{'0' * 64}", "path": ""})
    stranger = GHOST.open(wrong, site.web)
    assert isinstance(stranger.publish(post(), once, files), SignIn)
    assert isinstance(stranger.edit(Remote("0" * 24), post(), files), SignIn)
    assert isinstance(stranger.delete(Remote("0" * 24)), SignIn)
    assert isinstance(stranger.refresh(), SignIn)
    assert isinstance(stranger.find(post(), once), CannotTell)
    assert site.standing(once) == []


def test_a_key_taken_back_in_the_middle_leaves_nothing_to_be_seen(fake):
    once, connector = key(), fake.connector()
    usual, calls = fake.web.ask, []

    def ask_and_revoke(method: str, url: str, **given: Any) -> Answer:
        calls.append(method)
        if method == "PUT":
            fake.fake.keys.clear()
        return usual(method, url, **given)

    fake.web.ask = ask_and_revoke
    assert isinstance(connector.publish(post(), once, files), SignIn)
    assert fake.fake.shown() == []


def test_a_draft_that_somebody_touches_is_published_as_it_is_next_time(fake):
    once, connector = key(), fake.connector()
    usual = fake.web.ask

    def touched(method: str, url: str, **given: Any) -> Answer:
        if method == "PUT":
            for draft in fake.fake.posts.values():
                draft["updated_at"] = "2030-01-01T00:00:00.000Z"
        return usual(method, url, **given)

    fake.web.ask = touched
    assert isinstance(connector.publish(post(), once, files), Wait)
    assert fake.fake.shown() == []
    fake.web.ask = usual
    assert isinstance(connector.publish(post(), once, files), Sent)


def test_a_site_that_shows_other_posts_than_asked_for_is_not_believed(fake, monkeypatch):
    connector = fake.connector()
    for body in (
        {"posts": [{"id": "0" * 24, "status": "published", "custom_template": None}]},
        {"posts": [{"id": "../", "status": "published", "custom_template": "k"}]},
        {"posts": [7]},
        {"posts": None},
        [],
        None,
    ):
        answer = Answer("ghost.example", 200, {}, json.dumps(body).encode(), "")
        monkeypatch.setattr(fake.web, "ask", lambda *_, answer=answer, **__: answer)
        assert isinstance(connector.find(post(), "k"), CannotTell)
        assert isinstance(connector.publish(post(), "k", files), Wait)


# ---------------------------------------------------------------------------------------------------- changing it


def test_it_can_be_changed_and_taken_down(site):
    once, connector = key(), site.connector()
    sent = connector.publish(post("With a slop."), once, files)
    changed = connector.edit(sent.remote, post("With a slip.", "Another title", attachments=(PICTURE,)), files)
    assert isinstance(changed, Sent), changed
    assert changed.remote.url == sent.remote.url
    (there,) = site.standing(once)
    assert there["title"] == "Another title"
    assert "With a slip." in there["html"]
    assert "<img" in there["html"]
    assert isinstance(connector.find(post(), once), Sent)
    assert isinstance(connector.delete(changed.remote), Sent)
    assert isinstance(connector.delete(changed.remote), Sent), "gone already is gone"
    assert site.standing(once) == []
    assert isinstance(connector.find(post(), once), Absent)
    assert isinstance(connector.edit(changed.remote, post(), files), Refused)


@pytest.mark.parametrize("how", ["lost before", "lost after"])
def test_a_change_whose_answer_is_lost(site, how):
    connector = site.connector()
    sent = connector.publish(post(), key(), files)
    for at, told in ((0, Wait), (1, Unknown)):
        site.web.cut(at, how)
        assert isinstance(connector.edit(sent.remote, post("Changed."), files), told)
    site.web.cut(0, how)
    assert isinstance(connector.delete(sent.remote), Unknown)
    site.web.cut(-1, "")
    assert isinstance(connector.delete(sent.remote), Sent)


def test_a_change_that_crosses_anothers_is_not_made(fake):
    connector = fake.connector()
    sent = connector.publish(post("Ours."), key(), files)
    usual = fake.web.ask

    def crossed(method: str, url: str, **given: Any) -> Answer:
        if method == "PUT":
            fake.fake.posts[sent.remote.id]["updated_at"] = "2030-01-01T00:00:00.000Z"
        return usual(method, url, **given)

    fake.web.ask = crossed
    assert isinstance(connector.edit(sent.remote, post("Changed."), files), Wait)
    assert "Ours." in fake.fake.posts[sent.remote.id]["html"]


def test_what_was_withdrawn_on_the_site_is_not_changed_from_here(fake):
    connector = fake.connector()
    sent = connector.publish(post(), key(), files)
    fake.fake.posts[sent.remote.id]["status"] = "draft"
    assert isinstance(connector.edit(sent.remote, post("Changed."), files), Refused)


@pytest.mark.parametrize("name", ["", "..", "at://did:plc:nobody/app.bsky.feed.post/3k2a", "0" * 23 + "/"])
def test_what_is_no_post_of_the_site_is_neither_changed_nor_taken_down(fake, name):
    connector = fake.connector()
    fake.fake.asked.clear()
    assert isinstance(connector.delete(Remote(name)), Refused)
    assert isinstance(connector.edit(Remote(name), post(), files), Refused)
    assert fake.fake.asked == []


def test_nothing_comes_back(site):
    heard = site.connector().fetch_items("here")
    assert (heard.items, heard.cursor, heard.more) == ((), "here", False)


def test_nothing_of_it_is_told_to_others(fake):
    """Neither the words nor the key are in what is told of trouble."""
    words, connector = post("Secret harbour words"), fake.connector()
    fake.fake.trouble = ["500"]
    told = [connector.publish(words, key(), files)]
    fake.fake.trouble = ["drop"]
    told.append(connector.find(words, key()))
    told.append(connector.publish(replace(words, title="x" * 300), key(), files))
    for outcome in told:
        assert "Secret" not in str(outcome)
        assert fake.key.partition(":")[2] not in str(outcome)
    with pytest.raises(Unreachable) as gone:
        ask(Access(fake.url, "", "", {"key": "no key"}), fake.web, "GET", "posts/")
    assert "no key" not in str(gone.value).replace("has no key any more", "")


# ------------------------------------------------------------------------------------------------------------- alone


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("One.", "<p>One.</p>"),
        ("One\r\ntwo\n \n\n  three", "<p>One<br>two</p><p>three</p>"),
        ("\n\n", ""),
        ("<script>&amp;", "<p>&lt;script&gt;&amp;amp;</p>"),
        (
            'See https://a.example/"x" (https://b.example/y).',
            '<p>See <a href="https://a.example/">https://a.example/</a>&quot;x&quot; '
            '(<a href="https://b.example/y">https://b.example/y</a>).</p>',
        ),
        ("javascript://x", "<p>javascript://x</p>"),
    ],
)
def test_words_become_html(text, written):
    assert html(post(text), []) == written


def test_a_card_is_a_link_below_the_words_unless_they_have_it():
    card = Card("https://a.example/?b&c", "A <page>")
    assert html(post("Look", card=card), []) == (
        '<p>Look</p><p><a href="https://a.example/?b&amp;c">A &lt;page&gt;</a></p>'
    )
    assert html(post("Look https://a.example/?b&c", card=card), []).count("<a ") == 1


@given(st.text(alphabet=st.sampled_from("ab<>&\"' \n\thttps://:.é)"), max_size=60))
def test_no_words_become_tags_of_their_own(text):
    written = html(post(text), [])
    bare = re.sub(r'</?p>|<br>|<a href="[^"<>]*">|</a>', "", written)
    assert "<" not in bare
    assert ">" not in bare
    shown = entities.unescape(re.sub("<[^>]*>", "", written))
    assert "".join(shown.split()) == "".join(text.split())
