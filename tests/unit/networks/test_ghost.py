"""The Ghost connector: what holds on every site, tried on our own stand-in; and trouble, which only that can make."""

from __future__ import annotations

import base64
import hashlib
import hmac
import html as entities
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.networks.cut import Cut, Odd, answers
from tests.unit.networks.fake_ghost import FakeGhost, running_ghost
from tests.unit.networks.lossy import files
from tests.unit.networks.on_ghost import *  # noqa: F403  (its tests)
from tests.unit.networks.on_ghost import GHOST, PICTURE, Site, calls_of, key, post

from foresay.networks.contract import (
    Absent,
    Access,
    CannotConnect,
    CannotTell,
    Card,
    Connected,
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


@dataclass
class Fake(Site):
    """Our own stand-in, whose trouble can be asked for."""

    server: FakeGhost | None = None


@pytest.fixture
def fake() -> Iterator[Fake]:
    with Cut(allow=["127.0.0.1"], patience=5) as web, running_ghost() as server:
        yield Fake(server.url, server.key(), web, False, server)


@pytest.fixture
def site(fake) -> Fake:
    return fake


# --------------------------------------------------------------------------------------------------------- connecting


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


def test_what_is_no_ghost_is_told(fake):
    fake.server.trouble = ["", "odd"]
    with pytest.raises(CannotConnect) as wrong:
        fake.connect()
    assert wrong.value.asked == "server"


def test_a_redirect_to_another_host_is_told_and_gets_no_key(fake):
    with running_ghost() as other:
        fake.server.elsewhere = other.url
        fake.server.trouble = ["redirect"]
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
            fake.server.trouble = ["redirect"]
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


# ------------------------------------------------------------------------------------------------------ when it breaks


@pytest.mark.parametrize("trouble", ["drop before", "drop", "500 after", "500", "429", "odd", "redirect"])
def test_trouble_at_the_site_is_told_truly(fake, trouble):
    """At each call in turn, by the site itself rather than on the way."""
    words = post(attachments=(PICTURE,))
    for at in range(calls_of(fake, words)):
        connector, once = fake.connector(), key()
        fake.server.trouble = [""] * at + [trouble]
        outcome = connector.publish(words, once, files)
        fake.server.trouble = []
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


def test_a_key_taken_back_in_the_middle_leaves_nothing_to_be_seen(fake):
    once, connector = key(), fake.connector()
    usual, calls = fake.web.ask, []

    def ask_and_revoke(method: str, url: str, **given: Any) -> Answer:
        calls.append(method)
        if method == "PUT":
            fake.server.keys.clear()
        return usual(method, url, **given)

    fake.web.ask = ask_and_revoke
    assert isinstance(connector.publish(post(), once, files), SignIn)
    assert fake.server.shown() == []


def test_a_draft_that_somebody_touches_is_published_as_it_is_next_time(fake):
    once, connector = key(), fake.connector()
    usual = fake.web.ask

    def touched(method: str, url: str, **given: Any) -> Answer:
        if method == "PUT":
            for draft in fake.server.posts.values():
                draft["updated_at"] = "2030-01-01T00:00:00.000Z"
        return usual(method, url, **given)

    fake.web.ask = touched
    assert isinstance(connector.publish(post(), once, files), Wait)
    assert fake.server.shown() == []
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


def test_a_change_that_crosses_anothers_is_not_made(fake):
    connector = fake.connector()
    sent = connector.publish(post("Ours."), key(), files)
    usual = fake.web.ask

    def crossed(method: str, url: str, **given: Any) -> Answer:
        if method == "PUT":
            fake.server.posts[sent.remote.id]["updated_at"] = "2030-01-01T00:00:00.000Z"
        return usual(method, url, **given)

    fake.web.ask = crossed
    assert isinstance(connector.edit(sent.remote, post("Changed."), files), Wait)
    assert "Ours." in fake.server.posts[sent.remote.id]["html"]


def test_what_was_withdrawn_on_the_site_is_not_changed_from_here(fake):
    connector = fake.connector()
    sent = connector.publish(post(), key(), files)
    fake.server.posts[sent.remote.id]["status"] = "draft"
    assert isinstance(connector.edit(sent.remote, post("Changed."), files), Refused)


@pytest.mark.parametrize("name", ["", "..", "at://did:plc:nobody/app.bsky.feed.post/3k2a", "0" * 23 + "/"])
def test_what_is_no_post_of_the_site_is_neither_changed_nor_taken_down(fake, name):
    connector = fake.connector()
    fake.server.asked.clear()
    assert isinstance(connector.delete(Remote(name)), Refused)
    assert isinstance(connector.edit(Remote(name), post(), files), Refused)
    assert fake.server.asked == []


def test_nothing_of_it_is_told_to_others(fake):
    """Neither the words nor the key are in what is told of trouble."""
    words, connector = post("Secret harbour words"), fake.connector()
    fake.server.trouble = ["500"]
    told = [connector.publish(words, key(), files)]
    fake.server.trouble = ["drop"]
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


def test_a_content_warning_comes_first():
    assert html(post("Fish.", content_warning="Food & drink"), []) == "<p>Food &amp; drink</p><p>Fish.</p>"


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


# -------------------------------------------------------------------------------------------------------- odd answers

NAMES = "posts images site id slug status updated_at url custom_template title"
WORDS = "000000000000000000000000 published draft k"


@given(said=answers(NAMES, WORDS))
def test_whatever_is_answered_nothing_is_raised_and_nothing_made_up(said):
    access = Access("https://odd.example", "https://odd.example/", "odd.example", {"key": f"{'0' * 24}:{'0' * 64}"})
    remote, words = Remote("0" * 24, "https://odd.example/1"), post(attachments=(PICTURE,))

    def connector():
        return GHOST.open(access, Odd(said))

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
