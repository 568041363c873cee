"""What holds on every server of Bluesky's kind: tried on our own stand-in here, and on the real one in tests/networks.

Whoever runs it says what `server` is.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, BinaryIO

import pytest
from tests.unit.networks.lossy import PIXEL, Lossy, files

from foresay.networks import network
from foresay.networks.bluesky.connector import GATES, POSTS
from foresay.networks.contract import (
    Absent,
    Access,
    Attachment,
    CannotConnect,
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

BLUESKY = network("bluesky")


@dataclass
class Server:
    """Where a test speaks to, and an account there."""

    url: str
    handle: str
    password: str
    web: Lossy

    def connector(self):
        given = {"handle": self.handle, "password": self.password, "server": self.url}
        return BLUESKY.open(BLUESKY.begin(given, "", self.web).access, self.web)

    def record(self, connector, key: str, collection: str = POSTS) -> dict[str, Any] | None:
        """What stands under a key, as everyone can read it."""
        params = {"repo": connector.access.remote_id, "collection": collection, "rkey": key}
        headers = {"Authorization": f"Bearer {connector.access.credentials['access']}"}
        answer = self.web.ask("GET", f"{self.url}/xrpc/com.atproto.repo.getRecord", params=params, headers=headers)
        return answer.json()["value"] if answer.ok else None


@pytest.fixture
def web() -> Iterator[Lossy]:
    with Lossy(allow=["127.0.0.1", "localhost"], patience=10) as client:
        yield client


@pytest.fixture
def ana(server):
    return server.connector()


def act(who, call: str, said: Any = None) -> None:
    """What the account does by itself, elsewhere."""
    answer = who._session.ask("POST", call, json=said)
    assert answer.ok, answer.body


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


def test_it_is_taken_down_with_what_said_who_may_answer(server, ana):
    once, other = key(), key()
    quiet = ana.publish(post("Shh.", replies="nobody"), once, files).remote
    ana.publish(post("Shh, too.", replies="nobody"), other, files)
    assert isinstance(ana.delete(quiet), Sent)
    assert server.record(ana, once) is None
    assert server.record(ana, once, GATES) is None
    assert server.record(ana, other, GATES) is not None


def test_what_somebody_else_said_is_not_taken_down(ana):
    for theirs in (
        f"at://did:plc:else/{POSTS}/{key()}",
        f"at://{ana.access.remote_id}/app.bsky.feed.like/{key()}",
        "",
        "x",
    ):
        assert isinstance(ana.delete(Remote(theirs)), Refused)


def test_a_renewal_that_nobody_heard_can_be_had_again(server, ana):
    before = ana.access
    server.web.losing = True
    assert isinstance(ana.refresh(), Wait)
    assert ana.access == before
    server.web.losing = False
    assert isinstance(ana.refresh(), Connected)
    assert ana.access != before


def test_a_handle_that_changed_is_known_after_a_renewal(server, ana):
    once, words = key(), post("Under my old name.")
    sent = ana.publish(words, once, files)
    act(ana, "com.atproto.identity.updateHandle", {"handle": f"new{server.handle}"})
    renewed = ana.refresh()
    assert (renewed.access.handle, renewed.name) == (f"@new{server.handle}", f"new{server.handle}")
    assert renewed.access.remote_id == sent.remote.id.split("/")[2]
    assert ana.find(words, once) == sent
    act(ana, "com.atproto.identity.updateHandle", {"handle": server.handle})


def test_an_account_that_is_switched_off(server, ana):
    words, once = post("Am I here?"), key()
    act(ana, "com.atproto.server.deactivateAccount", {})
    outcome = ana.publish(words, once, files)
    assert isinstance(outcome, Refused)
    assert "Switch it on" in outcome.fix
    with pytest.raises(CannotConnect, match="switched off"):
        server.connector()
    act(ana, "com.atproto.server.activateAccount")
    assert isinstance(ana.publish(words, once, files), Sent)


@pytest.mark.parametrize("size", [2_000_001, 6_000_000])
def test_a_picture_that_is_too_large_is_refused(ana, size):
    picture, once = Attachment("0" * 64, "image/png", size), key()
    words = post("Large", attachments=(picture,), replies="nobody")
    outcome = ana.publish(words, once, lambda digest: io.BytesIO(PIXEL + bytes(size - len(PIXEL))))
    assert isinstance(outcome, Refused)
    assert "pictures" in outcome.fix
    assert isinstance(ana.find(words, once), Absent)


@pytest.mark.parametrize("hours", [-1, 1])
def test_a_clock_that_is_an_hour_off(server, ana, hours):
    wrong = datetime.now(UTC) + timedelta(hours=hours)
    words, once = Post("What time is it?", wrong), BLUESKY.new_key(wrong)
    assert isinstance(ana.find(words, once), Absent)
    server.web.losing = True
    assert isinstance(ana.publish(words, once, files), Unknown)
    server.web.losing = False
    found = ana.find(words, once)
    assert isinstance(found, Sent)
    assert ana.find(replace(words, at=datetime(2030, 1, 1, tzinfo=UTC)), once) == found
    assert ana.publish(words, once, files) == found
    assert server.record(ana, once)["createdAt"][:19] == wrong.isoformat()[:19]


def test_it_stands_whatever_keeps_the_second_attempt_from_being_made(server, ana):
    picture = Attachment("0" * 64, "image/png", len(PIXEL))
    words, once = post("With a picture", attachments=(picture,)), key()
    sent = ana.publish(words, once, files)
    assert isinstance(sent, Sent)
    assert ana.publish(words, once, gone) == sent
    forged = {name: token[:-9] + "A" * 9 for name, token in ana.access.credentials.items()}
    access = replace(ana.access, credentials=forged)
    assert BLUESKY.open(access, server.web).publish(words, once, files) == sent


def test_a_file_that_is_gone_is_told_and_nothing_is_said(ana):
    picture = Attachment("0" * 64, "image/png", len(PIXEL))
    words, once = post("With a picture", attachments=(picture,)), key()
    assert isinstance(ana.publish(words, once, gone), Refused)
    assert isinstance(ana.find(words, once), Absent)


def gone(digest: str) -> BinaryIO:
    """The bytes of an attachment that was lost."""
    raise FileNotFoundError(digest)
