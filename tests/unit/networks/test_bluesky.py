"""The Bluesky connector: what holds on every server, tried on our own stand-in; and trouble, which only that can make."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.networks.fake_pds import PASSWORD, FakePds, running_pds
from tests.unit.networks.lossy import files
from tests.unit.networks.on_bluesky import *  # noqa: F403  (its tests and fixtures)
from tests.unit.networks.on_bluesky import BLUESKY, Server, key, post

from foresay.networks.bluesky.connector import GATES, POSTS
from foresay.networks.bluesky.facets import facets
from foresay.networks.bluesky.keys import TID, tid
from foresay.networks.contract import (
    Absent,
    Access,
    Attachment,
    Remote,
    Sent,
    Unknown,
    Wait,
)
from foresay.networks.web import Answer, Web


@pytest.fixture(scope="module")
def fake() -> Iterator[FakePds]:
    with running_pds() as pds:
        yield pds


@pytest.fixture
def server(fake, web) -> Server:
    return Server(fake.url, "ana.test", PASSWORD, web)


# ------------------------------------------------------------------------------------------------------------ trouble


def test_a_session_that_ran_out_is_renewed_in_the_middle(fake, web):
    ana = Server(fake.url, "ana.test", PASSWORD, web).connector()
    before = ana.access.credentials["refresh"]
    fake.trouble.append("expired")
    once = key()
    assert isinstance(ana.publish(post("After midnight."), once, files), Sent)
    assert ana.access.credentials["refresh"] != before


@pytest.mark.parametrize(("trouble", "kind"), [("drop", Unknown), ("500", Unknown), ("429", Wait)])
def test_trouble_after_it_was_taken_or_before(fake, web, trouble, kind):
    ana = Server(fake.url, "ana.test", PASSWORD, web).connector()
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
    ana = Server(fake.url, "ana.test", PASSWORD, web).connector()
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
