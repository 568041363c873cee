"""The Bluesky connector: what holds on every server, tried on our own stand-in; and trouble, which only that can make."""

from __future__ import annotations

import contextlib
import itertools
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.networks.fake_pds import PASSWORD, FakePds, did_of, running_pds
from tests.unit.networks.lossy import PIXEL, files
from tests.unit.networks.on_bluesky import *  # noqa: F403  (its tests and fixtures)
from tests.unit.networks.on_bluesky import BLUESKY, Server, key, post

from foresay.networks.bluesky import reading
from foresay.networks.bluesky.connector import GATES, POSTS
from foresay.networks.bluesky.facets import facets
from foresay.networks.bluesky.keys import TID, tid
from foresay.networks.bluesky.session import seconds
from foresay.networks.contract import (
    Absent,
    Access,
    Attachment,
    CannotConnect,
    CannotTell,
    Card,
    Connected,
    Items,
    Refused,
    Remote,
    Sent,
    SignIn,
    Unknown,
    Wait,
)
from foresay.networks.web import Answer, Answered, Unreachable, Web


@pytest.fixture(scope="module")
def fake() -> Iterator[FakePds]:
    with running_pds() as pds:
        yield pds


@pytest.fixture
def server(fake, web) -> Server:
    for kept in (fake.trouble, fake.off, fake.told):
        kept.clear()
    return Server(fake.url, "ana.test", PASSWORD, web)


# ------------------------------------------------------------------------------------------------------------ trouble


def test_a_session_that_ran_out_is_renewed_in_the_middle(fake, ana):
    before = ana.access.credentials["refresh"]
    fake.fails("putRecord", "expired")
    once = key()
    assert isinstance(ana.publish(post("After midnight."), once, files), Sent)
    assert ana.access.credentials["refresh"] != before


@pytest.mark.parametrize(("trouble", "kind"), [("drop", Unknown), ("500", Unknown), ("429", Wait)])
def test_trouble_after_it_was_taken_or_before(fake, ana, trouble, kind):
    words, once = post(f"Trouble: {trouble}."), key()
    fake.fails("putRecord", trouble)
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
def test_a_post_never_stands_without_its_gate(fake, ana, trouble):
    words, once = post(f"Nobody answers this: {trouble}.", replies="nobody"), key()
    fake.fails("putRecord", trouble)  # the first change: the gate
    assert isinstance(ana.publish(words, once, files), Wait)
    assert isinstance(ana.find(words, once), Absent)
    assert isinstance(ana.publish(words, once, files), Sent)
    places = [collection for (_, collection, under) in fake.records if under == once]
    assert sorted(places) == [POSTS, GATES]


@pytest.mark.parametrize("trouble", ["400 InvalidRequest", "401 AccountDeactivated", "401 AccountTakedown"])
def test_a_second_attempt_that_is_refused_leaves_the_gate_of_the_first(fake, ana, trouble):
    words, once = post("Nobody answers.", replies="nobody"), key()
    sent = ana.publish(words, once, files)
    fake.fails("putRecord", "fine", trouble)
    assert ana.publish(words, once, files) == sent
    assert sorted(place[1] for place in fake.records if place[2] == once) == [POSTS, GATES]


@pytest.mark.parametrize(
    ("trouble", "kind"),
    [
        ("drop", Wait),
        ("500", Wait),
        ("503 NotEnoughResources", Wait),
        ("429", Wait),
        ("odd", Wait),
        ("400 InvalidRequest", Refused),
        ("413 PayloadTooLarge", Refused),
        ("401 AccountDeactivated", Refused),
        ("401 AccountTakedown", SignIn),
        ("expired", Sent),
    ],
)
def test_a_picture_that_is_not_taken(fake, ana, trouble, kind):
    picture = Attachment("0" * 64, "image/png", len(PIXEL), alt="A dot")
    words, once = post("The second of two", attachments=(picture, picture), replies="nobody"), key()
    fake.fails("uploadBlob", "fine", trouble)
    outcome = ana.publish(words, once, files)
    assert isinstance(outcome, kind)
    assert "The second" not in str(outcome)
    if kind is Sent:
        return
    assert [place for place in fake.records if place[2] == once] == []
    if trouble == "429":
        assert outcome.seconds == 9
    assert isinstance(ana.publish(words, once, files), Sent)


@pytest.mark.parametrize("trouble", ["drop", "500", "429", "503 Unavailable", "404 "])
def test_a_name_that_cannot_be_looked_up_keeps_the_post_back_unless_it_is_nobodys(fake, ana, trouble):
    fake.fails("resolveHandle", trouble)
    outcome = ana.publish(post("Ask @ben.test"), key(), files)
    assert isinstance(outcome, Sent if trouble == "404 " else Wait)


NOT_NOW = ["drop", "500", "odd", "429", "502 ", "503 Unavailable", "404 ", "408 Timeout"]


@pytest.mark.parametrize("trouble", NOT_NOW)
def test_a_renewal_that_fails_for_now_says_nothing_and_costs_nothing(fake, ana, trouble):
    words, once, before = post(f"Renewal: {trouble}"), key(), ana.access
    fake.fails("putRecord", "expired")
    fake.fails("refreshSession", trouble)
    outcome = ana.publish(words, once, files)
    assert isinstance(outcome, Wait)
    assert outcome.seconds == (9 if trouble == "429" else None)
    assert ana.access == before
    assert isinstance(ana.find(words, once), Absent)
    assert isinstance(ana.publish(words, once, files), Sent)


@pytest.mark.parametrize("trouble", NOT_NOW)
def test_a_renewal_that_is_asked_for_and_fails_for_now(fake, ana, trouble):
    before = ana.access
    fake.fails("refreshSession", trouble)
    said = ana.refresh()
    assert isinstance(said, Wait)
    assert said.seconds == (9 if trouble == "429" else None)
    assert ana.access == before
    assert isinstance(ana.refresh(), Connected)


@pytest.mark.parametrize("call", ["deleteRecord", "getRecord", "listNotifications"])
def test_a_renewal_that_fails_in_the_middle_of_something_else(fake, ana, call):
    words, once = post("Still here."), key()
    remote = ana.publish(words, once, files).remote
    fake.fails(call, "expired")
    fake.fails("refreshSession", "500")
    if call == "deleteRecord":
        assert isinstance(ana.delete(remote), Wait)
    elif call == "getRecord":
        assert isinstance(ana.find(words, once), CannotTell)
    else:
        with pytest.raises(Unreachable):
            ana.fetch_items("")
    assert ana.find(words, once) == Sent(remote)


@pytest.mark.parametrize("trouble", ["400 ExpiredToken", "400 InvalidRequest", "401 AccountTakedown", "403 Forbidden"])
def test_a_session_that_the_server_ended(fake, ana, trouble):
    words, once = post("Who was I?"), key()
    fake.fails("refreshSession", trouble, trouble)
    said = ana.refresh()
    assert isinstance(said, SignIn)
    assert ("taken the account down" in said.why) == ("Takedown" in trouble)
    fake.fails("putRecord", "expired")
    assert isinstance(ana.publish(words, once, files), SignIn)


def test_a_handle_that_leads_nowhere_for_now_does_not_replace_ours(fake, ana, monkeypatch):
    session = fake.session
    monkeypatch.setattr(fake, "session", lambda did: session(did) | {"handle": "handle.invalid"})
    assert ana.refresh().access.handle == "@ana.test"


def test_a_renewal_for_somebody_else_is_none(fake, ana, monkeypatch):
    before, session = ana.access, fake.session
    monkeypatch.setattr(fake, "session", lambda did: session(did) | {"did": "did:plc:else"})
    assert isinstance(ana.refresh(), Wait)
    assert ana.access == before


def test_a_sign_in_without_tokens_or_for_an_account_that_was_taken_down(fake, server):
    fake.fails("createSession", "odd")
    with pytest.raises(CannotConnect) as wrong:
        server.connector()
    assert wrong.value.asked == "server"
    fake.fails("createSession", "401 AccountTakedown")
    with pytest.raises(CannotConnect, match="taken that account down"):
        server.connector()


@pytest.mark.parametrize(
    ("trouble", "kind"),
    [("drop", Unknown), ("500", Unknown), ("429", Wait), ("401 AccountTakedown", SignIn), ("403 Forbidden", Refused)],
)
def test_the_post_decides_what_became_of_taking_it_down(fake, ana, trouble, kind):
    remote = ana.publish(post("Away with it.", replies="nobody"), key(), files).remote
    fake.fails("deleteRecord", trouble)
    assert isinstance(ana.delete(remote), kind)
    fake.fails("deleteRecord", "fine", trouble)
    assert isinstance(ana.delete(remote), Sent), "the gate alone is nothing that anybody sees"


@pytest.mark.parametrize(
    "trouble", ["odd", "500", "502 ", "400 InvalidRequest", "400 RepoDeactivated", "404 RecordNotFound"]
)
def test_an_absence_is_told_only_when_the_server_says_so(fake, ana, trouble):
    fake.fails("getRecord", trouble)
    assert isinstance(ana.find(post("Was it?"), key()), CannotTell)


BROKEN = "Half \ud83d of it"


@pytest.mark.parametrize(
    "said",
    [
        {"text": BROKEN},
        {"language": BROKEN},
        {"card": Card("https://example.org/", title=BROKEN)},
        {"card": Card(f"https://example.org/{BROKEN}")},
        {"attachments": (Attachment("0" * 64, "image/png", 9, alt=BROKEN),)},
    ],
)
def test_half_a_character_is_refused(fake, ana, said):
    words, once = replace(post("Fine"), **said), key()
    outcome = ana.publish(words, once, files)
    assert isinstance(outcome, Refused)
    assert BROKEN not in repr(outcome)
    assert isinstance(ana.find(words, once), Absent)


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


THREAD = Remote("at://did:plc:x/app.bsky.feed.post/1", root="at://did:plc:x/app.bsky.feed.post/1 cid")


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"content_warning": "Spiders"}, "content_warning"),
        ({"title": "Harbour"}, "title"),
        ({"visibility": "followers"}, "visibility"),
        ({"replies": "friends"}, "replies"),
        ({"replies": "nobody", "answers": Remote("at://did:plc:else/app.bsky.feed.post/1")}, "replies"),
        ({"replies": "nobody", "answers": replace(THREAD, root="at://did:plc:else/app.bsky.feed.post/1 c")}, "replies"),
        ({"card": Card("https://example.org/"), "attachments": (Attachment("0" * 64, "image/png", 9),)}, "card"),
        ({"extras": {"slug": "harbour"}}, "extras"),
        ({"replies": "nobody", "answers": THREAD}, ""),
        ({"replies": "mentioned", "visibility": "public"}, ""),
        ({"card": Card("https://example.org/")}, ""),
    ],
)
def test_nothing_is_left_out_silently(said, field):
    with Web() as web:
        connector = BLUESKY.open(Access("https://bsky.example", "did:plc:x", "@x"), web)
        found = connector.validate(post("Words", **said), connector.limits())
        assert [problem.field for problem in found] == ([field] if field else [])
        if field:
            outcome = connector.publish(post("Words", **said), key(), files)
            assert outcome == Refused(found[0].what, found[0].fix)


def test_how_long_to_wait_is_told_by_the_servers_clock():
    theirs = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
    headers = {"date": "Wed, 25 Nov 2026 09:30:00 GMT", "ratelimit-reset": str(int(theirs.timestamp()) + 40)}
    assert seconds(Answer("x", 429, headers, b"", "")) == 40
    assert seconds(Answer("x", 429, headers | {"retry-after": "7"}, b"", "")) == 7
    assert seconds(Answer("x", 429, headers | {"ratelimit-reset": "soon"}, b"", "")) is None
    assert seconds(Answer("x", 429, headers | {"ratelimit-reset": "9" * 400}, b"", "")) == 86_400
    assert seconds(Answer("x", 429, headers | {"ratelimit-reset": "5"}, b"", "")) == 1


PROTOCOL = st.sampled_from(
    "error uri cid blob did handle active accessJwt refreshJwt notifications cursor indexedAt reason author record "
    "reply parent text like ExpiredToken InvalidSwap RecordNotFound AccountTakedown 2026-11-25".split()
)
SAID = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | PROTOCOL,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(PROTOCOL, inner, max_size=5),
    max_leaves=12,
)
STATUSES = st.sampled_from([200, 200, 200, 204, 302, 400, 400, 401, 403, 404, 409, 413, 429, 500, 502, 503])


class Babbling:
    """A web in which every server says anything at all."""

    def __init__(self, answers):
        self.answers = itertools.cycle(answers)

    def ask(self, method, url, **_):
        status, said = next(self.answers)
        return Answer("x", status, {"ratelimit-reset": "9"}, json.dumps(said).encode("utf-8", "surrogatepass"), url)


@given(
    st.lists(st.tuples(STATUSES, SAID), min_size=1, max_size=6),
    st.text(max_size=40) | st.just("2026-11-25 2026-11-26 x"),
)
@settings(max_examples=300)
def test_whatever_a_server_says_nothing_is_raised_and_no_token_lost(answers, since):
    access = Access("https://bsky.example", "did:plc:x", "@x", {"access": "a", "refresh": "r"})
    ana = BLUESKY.open(access, Babbling(answers))
    picture = Attachment("0" * 64, "image/png", len(PIXEL))
    words, once = post("Hi @ben.test", attachments=(picture,), replies="nobody"), key()
    said = [ana.publish(words, once, files), ana.delete(Remote(f"at://did:plc:x/{POSTS}/{once}"))]
    assert all(isinstance(each, Sent | Refused | Wait | SignIn | Unknown) for each in said)
    assert isinstance(ana.find(words, once), Sent | Absent | CannotTell)
    assert isinstance(ana.refresh(), Connected | SignIn | Wait)
    with contextlib.suppress(Answered, Unreachable):
        assert isinstance(ana.fetch_items(since).cursor, str)
    assert ana.access.remote_id == "did:plc:x"
    assert all(isinstance(each, str) and each for each in ana.access.credentials.values())


# ---------------------------------------------------------------------------------------------------- what comes back

ME = did_of("ana.test")
START = datetime(2026, 11, 25, 9, tzinfo=UTC)


def told(number: int, reason: str = "reply", after: float = 0, **said: Any) -> dict[str, Any]:
    """A notification, `after` seconds from the start."""
    at = (START + timedelta(seconds=after)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    record = {"text": f"<b>{number}</b>", "reply": {"parent": {"uri": f"at://{ME}/app.bsky.feed.post/1"}}}
    author = {"did": "did:plc:b", "handle": "ben.test"}
    uri = f"at://did:plc:b/app.bsky.feed.post/{number:05}"
    return {"uri": uri, "reason": reason, "indexedAt": at, "author": author, "record": record} | said


@pytest.fixture
def few(monkeypatch):
    """A reading takes little at a time."""
    monkeypatch.setattr(reading, "EACH", 3)
    monkeypatch.setattr(reading, "PAGES", 2)


def numbers(items) -> list[int]:
    return [int(item.id[-5:]) for item in items.items]


def read(ana, cursor: str) -> tuple[set[int], str]:
    """All that comes back after a cursor, and the cursor after."""
    found: set[int] = set()
    for _ in range(100):
        items = ana.fetch_items(cursor)
        assert [item.at for item in items.items] == sorted(item.at for item in items.items)
        assert len(items.items) <= reading.EACH * reading.PAGES
        found |= set(numbers(items))
        cursor = items.cursor
        if not items.more:
            return found, cursor
    raise AssertionError("it never ends")


def test_what_comes_back_is_told_oldest_first_and_once_more_when_it_is_young(fake, ana):
    fake.told = [told(4, after=4), told(3, "follow", after=3), told(2, "mention", after=2)]
    heard = ana.fetch_items("")
    assert [(item.id[-5:], item.kind) for item in heard.items] == [("00002", "mention"), ("00004", "reply")]
    assert heard.cursor == "2026-11-25T09:00:04.000Z"
    assert not heard.more
    assert heard.items[1].html == "&lt;b&gt;4&lt;/b&gt;"
    assert heard.items[1].author_handle == "@ben.test"
    assert heard.items[1].url == "https://bsky.app/profile/did:plc:b/post/00004"
    assert ana.fetch_items(heard.cursor) == heard


def test_those_of_one_moment_are_all_told_however_late_they_come(fake, ana, few):
    fake.told = [told(1), told(2)]
    found, cursor = read(ana, "")
    fake.told += [told(number) for number in range(3, 12)]
    more, _ = read(ana, cursor)
    assert found | more == set(range(1, 12))


def test_one_that_comes_an_hour_late_is_told(fake, ana):
    fake.told = [told(1), told(2, after=7_200)]
    _, cursor = read(ana, "")
    fake.told.append(told(3, after=3_600))
    found, after = read(ana, cursor)
    assert 3 in found
    assert after == cursor


def test_a_long_reading_goes_on_where_it_was_though_more_comes_meanwhile(fake, ana, few):
    fake.told = [told(0)]
    _, cursor = read(ana, "")
    fake.told += [told(number, after=number) for number in range(1, 31)]
    found: set[int] = set()
    for number in range(31, 60):
        items = ana.fetch_items(cursor)
        found, cursor = found | set(numbers(items)), items.cursor
        fake.told.append(told(number, after=number))
    rest, _ = read(ana, cursor)
    assert found | rest >= set(range(1, 60))


def test_at_first_only_the_last_few_are_told(fake, ana, few):
    fake.told = [told(number, after=number) for number in range(20)]
    assert numbers(ana.fetch_items("")) == [17, 18, 19]
    fake.told = []
    assert ana.fetch_items("") == Items((), "")
    assert ana.fetch_items("no moment").items == ()


@pytest.mark.parametrize(
    "odd",
    [
        {"indexedAt": "yesterday"},
        {"indexedAt": 5},
        {"indexedAt": "0001-01-01T00:00:00.000Z"},
        {"author": "ben"},
        {"author": {"did": 5, "handle": None, "displayName": ["Ben"]}},
        {"record": None},
        {"record": {"text": 5, "reply": {"parent": "x"}}},
        {"reason": ["reply"]},
        {"reason": None},
    ],
)
def test_an_odd_notification_does_not_hide_the_others(fake, ana, odd):
    fake.told = [told(1, **odd), told(2, after=1)]
    assert 2 in numbers(ana.fetch_items(""))
    assert 2 in numbers(ana.fetch_items("2026-11-25T08:00:00.000Z"))


@pytest.mark.parametrize("trouble", ["odd", "500", "429", "502 "])
def test_what_cannot_be_read_is_raised_and_the_cursor_kept(fake, ana, trouble):
    fake.fails("listNotifications", trouble)
    with pytest.raises(Answered):
        ana.fetch_items("")


def test_what_it_is_about_is_ours_or_nothing(fake, ana):
    ours, theirs = f"at://{ME}/app.bsky.feed.post/1", "at://did:plc:c/app.bsky.feed.post/9"
    under_theirs = {"record": {"text": "x", "reply": {"parent": {"uri": theirs}}}}
    fake.told = [
        told(1, "reply", 1, reasonSubject=ours, **under_theirs),
        told(2, "mention", 2, **under_theirs),
        told(3, "like", 3, record={}, reasonSubject=ours, uri="at://did:plc:b/app.bsky.feed.like/00003"),
    ]
    deep, named, liked = ana.fetch_items("").items
    assert [deep.answers, named.answers, liked.answers] == [ours, "", ours]
    assert (named.can_reply, liked.can_reply) == (True, False)
    assert liked.url == "https://bsky.app/profile/did:plc:b"
