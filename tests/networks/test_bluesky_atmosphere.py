"""What comes back on Bluesky: real notifications, of a whole network in which someone else answers, names, quotes and likes."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest
from tests.unit.networks.lossy import Lossy, files
from tests.unit.networks.on_bluesky import Server, key, post

from foresay.networks.bluesky.connector import POSTS
from foresay.networks.contract import Item, Post, Remote, Sent

PATIENCE = 15
"""Seconds until a post must have come to everyone."""


@pytest.fixture
def web():
    with Lossy(allow=["127.0.0.1", "localhost"], patience=20) as client:
        yield client


@pytest.fixture
def ana(atmosphere, web):
    return _someone(atmosphere, web)


@pytest.fixture
def ben(atmosphere, web):
    return _someone(atmosphere, web)


def _someone(atmosphere, web):
    account = atmosphere.account()
    return Server(atmosphere.url, account.handle, account.password, web).connector()


def say(who, text: str, **said) -> Remote:
    """A post that everyone has: nobody is told of an answer to what is not there yet."""
    outcome = who.publish(post(text, **said), key(), files)
    assert isinstance(outcome, Sent), outcome
    until = time.monotonic() + PATIENCE
    while not who._session.ask("GET", "app.bsky.feed.getPosts", params={"uris": outcome.remote.id}).json()["posts"]:
        assert time.monotonic() < until, "it never came to everyone"
        time.sleep(0.05)
    return outcome.remote


def record(who, collection: str, said: dict) -> str:
    """A record that our connector does not make, such as a like; its address."""
    whole = {"$type": collection, "createdAt": datetime.now(UTC).isoformat(), **said}
    body = {"repo": who.access.remote_id, "collection": collection, "record": whole}
    answer = who._session.ask("POST", "com.atproto.repo.createRecord", json=body)
    assert answer.ok, answer.body
    return answer.json()["uri"]


def heard(who, since: str, ids: set[str]) -> tuple[dict[str, Item], str]:
    """What comes back until all of `ids` are there, and the cursor after."""
    until, found, cursor = time.monotonic() + PATIENCE, {}, since
    while not ids <= set(found) and time.monotonic() < until:
        told = who.fetch_items(cursor)
        moments = [item.at for item in told.items]
        assert moments == sorted(moments), "oldest first"
        found |= {item.id: item for item in told.items}
        cursor = told.cursor
        time.sleep(0.1)
    assert ids <= set(found), f"{len(ids - set(found))} never came"
    return found, cursor


def test_an_answer_a_name_a_quote_a_repost_and_a_like(ana, ben):
    first = say(ana, "The harbour at dawn.")
    ours = {"uri": first.id, "cid": first.rev}
    reply = say(ben, "Lovely <b>light</b>\n& calm.", answers=first).id
    name = say(ben, f"Ask {ana.access.handle} about it.").id
    quote = record(ben, POSTS, {"text": "See", "embed": {"$type": "app.bsky.embed.record", "record": ours}})
    repost = record(ben, "app.bsky.feed.repost", {"subject": ours})
    like = record(ben, "app.bsky.feed.like", {"subject": ours})
    found, _ = heard(ana, "", {reply, name, quote, repost, like})
    kinds = {found[each].kind: found[each] for each in (reply, name, quote, repost, like)}
    assert set(kinds) == {"reply", "mention", "quote", "repost", "like"}
    assert kinds["reply"].html == "Lovely &lt;b&gt;light&lt;/b&gt;<br>&amp; calm."
    assert kinds["reply"].author_handle == ben.access.handle
    assert {item.author_id for item in kinds.values()} == {ben.access.remote_id}
    assert {kind for kind, item in kinds.items() if item.answers == first.id} == {"reply", "quote", "repost", "like"}
    assert kinds["mention"].answers == ""
    assert {kind for kind, item in kinds.items() if not item.can_reply} == {"repost", "like"}
    page = f"https://bsky.app/profile/{ben.access.remote_id}"
    assert kinds["reply"].url == f"{page}/post/{reply.rsplit('/', 1)[-1]}"
    assert kinds["like"].url == page


def test_an_answer_written_with_a_slow_clock_is_heard_though_it_stands_below_what_was_heard(ana, ben):
    first = say(ana, "Who is awake?")
    _, cursor = heard(ana, "", {say(ben, "Me.", answers=first).id})
    slow = Post("Me too, an hour ago.", datetime.now(UTC) - timedelta(hours=1), answers=first)
    late = ben.publish(slow, key(), files).remote.id
    found, after = heard(ana, cursor, {late})
    assert found[late].at < datetime.fromisoformat(cursor)
    assert after >= cursor, "the cursor does not go back"


def test_a_long_reading_is_told_in_parts_and_nothing_is_left_out(ana, ben, monkeypatch):
    first = say(ana, "Count with me.")
    _, cursor = heard(ana, "", {say(ben, "Zero", answers=first).id})
    said = {say(ben, f"{number}", answers=first).id for number in range(1, 9)}
    heard(ana, cursor, said)
    monkeypatch.setattr("foresay.networks.bluesky.reading.PAGES", 2)
    monkeypatch.setattr("foresay.networks.bluesky.reading.EACH", 2)
    found, parts, more = set(), 0, True
    while more:
        told = ana.fetch_items(cursor)
        found |= {item.id for item in told.items}
        cursor, more, parts = told.cursor, told.more, parts + 1
        assert parts < 10
    assert said <= found
    assert parts > 1
    assert " " not in cursor


def test_nobody_answers_where_nobody_may(ana, ben):
    quiet = say(ana, "Just saying.", replies="nobody")
    reply = say(ben, "But!", answers=quiet).id
    fine = say(ana, "And this is open.")
    found, _ = heard(ana, "", {say(ben, "Thanks", answers=fine).id})
    assert reply not in found
