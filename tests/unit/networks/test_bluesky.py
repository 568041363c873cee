"""The Bluesky connector: against our own stand-in always, and against a real server (PDS) when FORESAY_PDS names its address."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fake_pds import PASSWORD, FakePds, running_pds
from hypothesis import given
from hypothesis import strategies as st
from lossy import PIXEL, Lossy, files

from foresay.networks import network
from foresay.networks.bluesky.connector import GATES, POSTS
from foresay.networks.bluesky.facets import facets
from foresay.networks.bluesky.keys import TID, tid
from foresay.networks.contract import (
    Absent,
    Access,
    Attachment,
    CannotConnect,
    Card,
    Post,
    Refused,
    Remote,
    Sent,
    SignIn,
    Unknown,
    Wait,
)
from foresay.networks.web import Answer, Web

BLUESKY = network("bluesky")
REAL = os.environ.get("FORESAY_PDS", "")


@dataclass
class Server:
    """Where a test speaks to, and an account there. `fake`: whose trouble can be asked for; None: a real one."""

    url: str
    handle: str
    password: str
    web: Lossy
    fake: FakePds | None = None

    def connector(self):
        given = {"handle": self.handle, "password": self.password, "server": self.url}
        return BLUESKY.open(BLUESKY.begin(given, "", self.web).access, self.web)

    def record(self, connector, key: str, collection: str = POSTS) -> dict[str, Any] | None:
        """What stands under a key, as everyone can read it."""
        params = {"repo": connector.access.remote_id, "collection": collection, "rkey": key}
        headers = {"Authorization": f"Bearer {connector.access.credentials['access']}"}
        answer = self.web.ask("GET", f"{self.url}/xrpc/com.atproto.repo.getRecord", params=params, headers=headers)
        return answer.json()["value"] if answer.ok else None


@pytest.fixture(scope="module")
def fake() -> Iterator[FakePds]:
    with running_pds() as pds:
        yield pds


@pytest.fixture
def web() -> Iterator[Lossy]:
    with Lossy(allow=["127.0.0.1", "localhost"], patience=10) as client:
        yield client


@pytest.fixture(params=["stand-in", "real"])
def server(request, web) -> Server:
    if request.param == "stand-in":
        pds = request.getfixturevalue("fake")
        return Server(pds.url, "ana.test", PASSWORD, web, pds)
    if not REAL:
        pytest.skip("no real server: FORESAY_PDS names none")
    name, password = f"a{secrets.token_hex(6)}.test", secrets.token_hex(12)
    account = {"handle": name, "email": f"{name}@mail.test", "password": password}
    assert web.ask("POST", f"{REAL}/xrpc/com.atproto.server.createAccount", json=account).ok
    return Server(REAL, name, password, web)


@pytest.fixture
def ana(server):
    return server.connector()


def post(text: str, **said: Any) -> Post:
    return Post(text, datetime.now(UTC), **said)


def key() -> str:
    return BLUESKY.new_key(datetime.now(UTC))


# --------------------------------------------------------------------------------------------------------- connecting


def test_an_account_is_connected_and_its_password_forgotten(server):
    given = {"handle": f"@{server.handle.upper()}", "password": server.password, "server": server.url}
    connected = BLUESKY.begin(given, "", server.web)
    assert connected.access.remote_id.startswith("did:plc:")
    assert connected.access.handle == f"@{server.handle}"
    assert server.password not in str(dict(connected.access.credentials))
    assert connected.access.credentials["access"] not in repr(connected)


def test_a_wrong_password_is_told(server):
    with pytest.raises(CannotConnect) as wrong:
        BLUESKY.begin({"handle": server.handle, "password": "wrong", "server": server.url}, "", server.web)
    assert wrong.value.asked == "password"


@pytest.mark.parametrize("handle", ["", "ana", "ana@example.org", "a b.test", "-.test"])
def test_what_is_no_handle_is_told(web, handle):
    with pytest.raises(CannotConnect) as wrong:
        BLUESKY.begin({"handle": handle, "password": "x", "server": ""}, "", web)
    assert wrong.value.asked == "handle"


def test_a_session_that_was_ended_gives_no_new_tokens(server, ana):
    server.web.losing = True
    ana.forget()
    server.web.losing = False
    assert isinstance(ana.refresh(), SignIn)


# ---------------------------------------------------------------------------------------------------------- saying it


def test_the_same_key_is_there_once_whatever_is_said_the_second_time(server, ana):
    words, once = post("The harbour at dawn."), key()
    first, second = ana.publish(words, once, files), ana.publish(words, once, files)
    assert isinstance(first, Sent)
    assert first == second
    other = ana.publish(replace(words, text="Other words under the same key."), once, files)
    assert isinstance(other, Sent)
    assert other.remote.id == first.remote.id
    assert server.record(ana, once)["text"] == "The harbour at dawn."
    assert first.remote.url == f"https://bsky.app/profile/{ana.access.remote_id}/post/{once}"


def test_an_answer_that_was_lost_is_found_again(server, ana):
    words, once = post("Lost and found."), key()
    assert isinstance(ana.find(words, once), Absent)
    server.web.losing = True
    assert isinstance(ana.publish(words, once, files), Unknown)
    server.web.losing = False
    found = ana.find(words, once)
    assert isinstance(found, Sent)
    assert ana.publish(words, once, files) == found


def test_a_picture_a_link_a_name_and_a_hashtag(server, ana):
    picture = Attachment("0" * 64, "image/png", len(PIXEL), alt="A single dot", width=1, height=1)
    words = post(
        f"Grüße 👋 @{server.handle} see https://example.org/a_(b). #sea", attachments=(picture,), language="de"
    )
    assert ana.validate(words, ana.limits()) == []
    once = key()
    assert isinstance(ana.publish(words, once, files), Sent)
    record = server.record(ana, once)
    raw = words.text.encode()
    marked = [raw[each["index"]["byteStart"] : each["index"]["byteEnd"]].decode() for each in record["facets"]]
    assert marked == [f"@{server.handle}", "https://example.org/a_(b)", "#sea"]
    assert record["facets"][0]["features"][0]["did"] == ana.access.remote_id
    assert [image["alt"] for image in record["embed"]["images"]] == ["A single dot"]
    assert record["langs"] == ["de"]


def test_a_thread_names_its_first_post_and_the_one_before(server, ana):
    first = ana.publish(post("One"), key(), files).remote
    second = ana.publish(post("Two", answers=first), key(), files).remote
    once, words = key(), post("Three", answers=second)
    third = ana.publish(words, once, files)
    reply = server.record(ana, once)["reply"]
    assert (reply["root"]["uri"], reply["parent"]["uri"]) == (first.id, second.id)
    assert (reply["root"]["cid"], reply["parent"]["cid"]) == (first.rev, second.rev)
    assert ana.find(words, once) == third


@pytest.mark.parametrize(("who", "rules"), [("nobody", 0), ("mentioned", 1), ("everyone", None)])
def test_who_may_answer(server, ana, who, rules):
    once = key()
    assert isinstance(ana.publish(post("Quiet, please.", replies=who), once, files), Sent)
    gate = server.record(ana, once, GATES)
    assert (gate is None) if rules is None else (len(gate["allow"]) == rules)


def test_a_link_is_shown_as_a_card(server, ana):
    once = key()
    card = Card("https://example.org/", "Example", "A page")
    assert isinstance(ana.publish(post("See this", card=card), once, files), Sent)
    assert server.record(ana, once)["embed"]["external"]["title"] == "Example"


def test_it_is_taken_down_once_and_for_all(server, ana):
    once, words = key(), post("Not for long.")
    sent = ana.publish(words, once, files)
    assert isinstance(ana.delete(sent.remote), Sent)
    assert isinstance(ana.delete(sent.remote), Sent), "gone already is gone"
    assert isinstance(ana.find(words, once), Absent)
    assert isinstance(ana.edit(sent.remote, words, files), Refused)


def test_tokens_are_renewed_and_the_new_ones_kept(server, ana):
    before = dict(ana.access.credentials)
    renewed = ana.refresh()
    assert renewed.access == ana.access
    assert dict(ana.access.credentials) != before
    assert isinstance(ana.publish(post("Still me."), key(), files), Sent)


def test_tokens_that_are_nobodys(server):
    access = Access(server.url, "did:plc:nobody", "@nobody", {"access": "no", "refresh": "no"})
    stranger = BLUESKY.open(access, server.web)
    assert isinstance(stranger.publish(post("Who?"), key(), files), SignIn)
    assert isinstance(stranger.refresh(), SignIn)


# ------------------------------------------------------------------------------------------------------------ trouble


def test_a_session_that_ran_out_is_renewed_in_the_middle(fake, web):
    ana = Server(fake.url, "ana.test", PASSWORD, web, fake).connector()
    before = ana.access.credentials["refresh"]
    fake.trouble.append("expired")
    once = key()
    assert isinstance(ana.publish(post("After midnight."), once, files), Sent)
    assert ana.access.credentials["refresh"] != before


@pytest.mark.parametrize(("trouble", "kind"), [("drop", Unknown), ("500", Unknown), ("429", Wait)])
def test_trouble_after_it_was_taken_or_before(fake, web, trouble, kind):
    ana = Server(fake.url, "ana.test", PASSWORD, web, fake).connector()
    words, once = post(f"Trouble: {trouble}."), key()
    fake.trouble.append(trouble)
    outcome = ana.publish(words, once, files)
    assert isinstance(outcome, kind)
    assert words.text not in str(outcome)
    if kind is Wait:
        assert outcome.seconds == 9
        assert isinstance(ana.find(words, once), Absent)
    assert isinstance(ana.publish(words, once, files), Sent)
    said = [record for record in fake.records.values() if record.get("text") == words.text]
    assert len(said) == 1


@pytest.mark.parametrize("trouble", ["drop", "500", "429"])
def test_a_post_never_stands_without_its_gate(fake, web, trouble):
    ana = Server(fake.url, "ana.test", PASSWORD, web, fake).connector()
    words, once = post(f"Nobody answers this: {trouble}.", replies="nobody"), key()
    fake.trouble.append(trouble)  # the first change: the gate
    assert isinstance(ana.publish(words, once, files), Wait)
    assert isinstance(ana.find(words, once), Absent)
    assert isinstance(ana.publish(words, once, files), Sent)
    places = [collection for (_, collection, under) in fake.records if under == once]
    assert sorted(places) == [POSTS, GATES]


# -------------------------------------------------------------------------------------------------------------- alone


@given(st.integers(1_700_000_000, 4_000_000_000))
def test_keys_have_the_form_and_the_order_of_their_seconds(second):
    at = datetime.fromtimestamp(second, UTC)
    first, later = tid(at), tid(at + timedelta(seconds=2))
    assert TID.fullmatch(first)
    assert TID.fullmatch(later)
    assert first < later


@given(st.text(st.sampled_from("a#@ .:/\né👋ahtps-1()")))
def test_facets_never_overlap_and_always_stand_on_whole_characters(text):
    raw, end = text.encode(), 0
    for facet in facets("https://example.org " + text, lambda handle: "did:plc:x"):
        start, stop = facet["index"]["byteStart"], facet["index"]["byteEnd"]
        assert end <= start < stop <= len(raw) + 20
        ("https://example.org " + text).encode()[start:stop].decode()
        end = stop


@pytest.mark.parametrize(
    "text",
    ["mail ana@example.org", "C# and #1", "a#b", "@ana", "https://", "see//x", "#" + "x" * 70, "@nobody.example"],
)
def test_what_is_no_facet(text):
    assert facets(text, lambda handle: "") == []


def test_length_in_signs_and_in_bytes():
    with Web() as web:
        connector = BLUESKY.open(Access("https://bsky.example", "did:plc:x", "@x"), web)
    limits = BLUESKY.capability.limits
    family = "👨‍👩‍👧‍👦"
    assert connector.validate(post("e\u0301" * 300), limits) == []
    assert connector.validate(post("e" * 301), limits) != []
    assert connector.validate(post(family * 100), limits) == []
    assert [problem.field for problem in connector.validate(post(family * 200), limits)] == ["text"]
    large = Attachment("0" * 64, "image/png", limits.media.photo_bytes + 1)
    fine = replace(large, size=100)
    assert connector.validate(post("", attachments=(fine,)), limits) == []
    assert [problem.field for problem in connector.validate(post("", attachments=(large,)), limits)] == ["attachments"]
    assert connector.validate(post("x", attachments=(fine,) * 5), limits) != []
    assert connector.validate(post("x", attachments=(replace(fine, mime="video/mp4"),)), limits) != []


def test_what_comes_back_is_told_oldest_first(monkeypatch):
    def told(number: int, reason: str) -> dict[str, Any]:
        record = {"text": f"<b>{number}</b>", "reply": {"parent": {"uri": "at://did:plc:x/app.bsky.feed.post/1"}}}
        at = f"2026-11-25T09:00:0{number}.000Z"
        return {
            "uri": f"at://{number}",
            "reason": reason,
            "indexedAt": at,
            "author": {"did": "did:plc:b", "handle": "ben.test"},
            "record": record,
        }

    pages = {
        "": {"notifications": [told(4, "reply"), told(3, "follow")], "cursor": "two"},
        "two": {"notifications": [told(2, "mention"), told(1, "like")], "cursor": ""},
    }
    with Web() as web:
        connector = BLUESKY.open(Access("https://bsky.example", "did:plc:x", "@x", {"access": "t"}), web)
        monkeypatch.setattr(
            web,
            "ask",
            lambda *_, params, **__: Answer("x", 200, {}, json.dumps(pages[params.get("cursor", "")]).encode(), ""),
        )
        heard = connector.fetch_items("2026-11-25T09:00:01.000Z")
        assert [(item.id, item.kind) for item in heard.items] == [("at://2", "mention"), ("at://4", "reply")]
        assert heard.cursor == "2026-11-25T09:00:04.000Z"
        assert heard.items[1].html == "&lt;b&gt;4&lt;/b&gt;"
        assert heard.items[1].author_handle == "@ben.test"
        assert connector.fetch_items(heard.cursor).items == ()
    assert Remote("at://2").root == ""
