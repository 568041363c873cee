"""The Mastodon connector against mastodon-mock, a stand-in that remembers: what is said is there, and only once."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from lossy import PIXEL, Lossy, files

from foresay.networks import network
from foresay.networks.contract import (
    Absent,
    Access,
    Attachment,
    CannotConnect,
    CannotTell,
    Post,
    Refused,
    Remote,
    Sent,
    SignIn,
    Unknown,
    Visit,
    Wait,
)
from foresay.networks.mastodon.network import BY_HAND, SCOPES
from foresay.networks.mastodon.words import plain, same
from foresay.networks.web import Answer, Answered, Unreachable, Web

pytest.importorskip("mastodon_mock", reason="the stand-in for a Mastodon server is not installed")

#: Scopes are not enforced: the stand-in knows only the wide ones ("read"), and we ask for the narrow ones.
CONFIG = """
[server]
host = "127.0.0.1"
port = {port}
[[seed.accounts]]
username = "ana"
access_token = "token-of-ana"
[[seed.accounts]]
username = "ben"
access_token = "token-of-ben"
"""
MASTODON = network("mastodon")


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[str]:
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = tmp_path_factory.mktemp("mastodon") / "config.toml"
    config.write_text(CONFIG.format(port=port), encoding="utf-8")
    call = [sys.executable, "-m", "mastodon_mock", "serve", "--config", str(config), "--in-memory"]
    process = subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}"
    try:
        with Web(allow=["127.0.0.1"], patience=2) as web:
            _wait(web, url, process)
        yield url
    finally:
        process.kill()  # it does not always end when asked
        process.wait(10)


def _wait(web: Web, url: str, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        assert process.poll() is None, "mastodon-mock did not start"
        try:
            if web.ask("GET", f"{url}/api/v2/instance").ok:
                return
        except Unreachable:
            time.sleep(0.1)
    raise AssertionError("mastodon-mock does not answer")


@pytest.fixture
def web() -> Iterator[Lossy]:
    with Lossy(allow=["127.0.0.1"], patience=5) as client:
        yield client


@pytest.fixture
def ana(server, web):
    return _account(server, web, "ana")


def _account(server: str, web: Web, name: str):
    opened = MASTODON.open(Access(server, "", "", {"token": f"token-of-{name}"}), web)
    return MASTODON.open(opened.refresh().access, web)


def post(text: str, **said: Any) -> Post:
    return Post(text, datetime.now(UTC), visibility=said.pop("visibility", "public"), **said)


def key() -> str:
    return MASTODON.new_key(datetime.now(UTC))


def said_by(server: str, web: Web, name: str, text: str) -> list[dict[str, Any]]:
    """The statuses of `name` that say `text`, as the server has them."""
    headers = {"Authorization": f"Bearer token-of-{name}"}
    me = web.ask("GET", f"{server}/api/v1/accounts/verify_credentials", headers=headers).json()["id"]
    found = web.ask("GET", f"{server}/api/v1/accounts/{me}/statuses", params={"limit": "40"}, headers=headers).json()
    return [status for status in found if same(plain(status["content"])) == same(text)]


def trouble(server: str, web: Web, **effect: Any) -> None:
    """The next status is met with `effect`."""
    rule = {"match": {"methods": ["POST"], "path": "/api/v1/statuses"}, "effect": effect, "count": 1}
    assert web.ask("POST", f"{server}/api/v1/_mock/faults", json=rule).ok


# --------------------------------------------------------------------------------------------------------- connecting


def test_an_account_is_connected_by_its_owner(server, web):
    visit = MASTODON.begin({"server": server}, "https://desk.example/accounts/back/", web)
    assert isinstance(visit, Visit)
    asked = {name: value[0] for name, value in parse_qs(urlsplit(visit.url).query).items()}
    assert asked["scope"].split() == list(SCOPES)
    assert asked["code_challenge_method"] == "S256"
    assert visit.kept["verifier"] not in visit.url
    assert "verifier" not in repr(visit)
    connected = MASTODON.complete(visit.kept, {"code": "mockcode_ana", "state": asked["state"]}, web)
    assert connected.access.handle == "@ana"
    assert connected.access.server == server
    assert connected.access.credentials["token"]
    assert connected.access.credentials["token"] not in repr(connected)
    assert connected.lacks == ()
    assert isinstance(MASTODON.open(connected.access, web).publish(post("Connected."), key(), files), Sent)


def test_the_answer_to_another_attempt_connects_nothing(server, web):
    visit = MASTODON.begin({"server": server}, "https://desk.example/accounts/back/", web)
    with pytest.raises(CannotConnect, match="another attempt"):
        MASTODON.complete(visit.kept, {"code": "mockcode_ana", "state": "guessed"}, web)


def test_a_desk_without_an_address_has_the_code_brought_by_hand(server, web):
    visit = MASTODON.begin({"server": server}, "", web)
    assert visit.code_by_hand
    assert visit.kept["back"] == BY_HAND
    assert MASTODON.complete(visit.kept, {"code": " mockcode_ben "}, web).access.handle == "@ben"
    with pytest.raises(CannotConnect) as wrong:
        MASTODON.complete(visit.kept, {"code": ""}, web)
    assert wrong.value.asked == "code"


@pytest.mark.parametrize("said", ["", "no address", "ftp://mastodon.example", "https://", "http://a b"])
def test_what_is_no_server_is_told(web, said):
    with pytest.raises(CannotConnect) as wrong:
        MASTODON.begin({"server": said}, "", web)
    assert wrong.value.asked == "server"


# ---------------------------------------------------------------------------------------------------------- saying it


def test_the_same_key_twice_says_it_once(server, web, ana):
    words, once = post("The harbour at dawn, once."), key()
    first, second = ana.publish(words, once, files), ana.publish(words, once, files)
    assert isinstance(first, Sent)
    assert first == second
    assert len(said_by(server, web, "ana", words.text)) == 1
    assert first.remote.url.startswith("http")


def test_an_answer_that_was_lost_is_found_again(server, web, ana):
    words, once = post("Lost & found: <b>see</b> @ben@far.example\n\nand https://example.org/a?b=1&c=2"), key()
    assert isinstance(ana.find(words, once), Absent)
    web.losing = True
    assert isinstance(ana.publish(words, once, files), Unknown)
    web.losing = False
    found = ana.find(words, once)
    assert isinstance(found, Sent)
    assert ana.publish(words, once, files) == found
    assert len(said_by(server, web, "ana", words.text)) == 1


def test_a_server_that_takes_longer_than_we_wait(server, ana):
    with Web(allow=["127.0.0.1"], patience=1) as hasty:
        slow = MASTODON.open(ana.access, hasty)
        trouble(server, hasty, type="latency", delay_ms=2_000)
        words, once = post("Slow but there."), key()
        assert isinstance(slow.publish(words, once, files), Unknown)
        time.sleep(2.5)
        assert isinstance(slow.publish(words, once, files), Sent)
        assert len(said_by(server, hasty, "ana", words.text)) == 1


def test_what_was_said_before_or_otherwise_is_not_taken_for_it(server, web, ana):
    words = post("Said before.")
    assert isinstance(ana.publish(words, key(), files), Sent)
    assert isinstance(ana.find(replace(words, visibility="private"), key()), Absent)
    assert isinstance(ana.find(replace(words, content_warning="sea"), key()), Absent)
    assert isinstance(ana.find(replace(words, text="Said before!"), key()), Absent)
    later = replace(words, at=datetime(2099, 1, 1, tzinfo=UTC))
    assert isinstance(ana.find(later, key()), Absent)


def test_limits_of_the_server_are_honoured(server, web, ana):
    trouble(server, web, type="ratelimit", headers={"Retry-After": "7"})
    waits = ana.publish(post("Too many."), key(), files)
    assert isinstance(waits, Wait)
    assert waits.seconds == 7
    assert said_by(server, web, "ana", "Too many.") == []


def test_a_server_that_holds_the_line_and_never_answers(server, ana):
    with Web(allow=["127.0.0.1"], patience=1) as hasty:
        trouble(server, hasty, type="timeout")
        held = MASTODON.open(ana.access, hasty)
        words, once = post("Held."), key()
        assert isinstance(held.publish(words, once, files), Unknown)
        assert isinstance(held.find(words, once), Absent), "it was not taken yet"
        assert isinstance(held.publish(words, once, files), Sent)


@pytest.mark.parametrize("status", [500, 502, 503])
def test_trouble_at_the_server_says_neither_yes_nor_no(server, web, ana, status):
    trouble(server, web, type="status", status=status)
    assert isinstance(ana.publish(post("Trouble."), key(), files), Unknown)


def test_too_long_is_refused_with_what_to_do(ana):
    refused = ana.publish(post("long " * 200), key(), files)
    assert isinstance(refused, Refused)
    assert refused.fix
    assert [problem.field for problem in ana.validate(post("long " * 200), ana.limits())] == ["text"]


def test_a_token_that_was_taken_back(server, web):
    stranger = MASTODON.open(Access(server, "", "", {"token": "gone", "id": "1"}), web)
    assert isinstance(stranger.publish(post("Who?"), key(), files), SignIn)
    assert isinstance(stranger.refresh(), SignIn)
    with pytest.raises(Answered):
        stranger.fetch_items("")


def test_a_token_that_its_owner_took_back(server, web):
    """Nothing is said any more, and nothing is said to be absent: the server shows a stranger less."""
    visit = MASTODON.begin({"server": server}, "", web)
    connected = MASTODON.complete(visit.kept, {"code": "mockcode_ben"}, web)
    ben, words, once = MASTODON.open(connected.access, web), post("For followers.", visibility="private"), key()
    sent = ben.publish(words, once, files)
    assert ben.find(words, once) == sent
    assert web.ask("POST", f"{server}/oauth/revoke", form={"token": connected.access.credentials["token"]}).ok
    assert isinstance(ben.find(words, once), CannotTell)
    assert isinstance(ben.find(post("Never said."), key()), CannotTell)
    assert isinstance(ben.publish(words, once, files), SignIn)
    assert isinstance(ben.edit(sent.remote, words, files), SignIn)
    assert isinstance(ben.delete(sent.remote), SignIn)
    assert isinstance(ben.refresh(), SignIn)


def test_what_was_granted_is_remembered(server, web):
    visit = MASTODON.begin({"server": server}, "", web)
    connected = MASTODON.complete(visit.kept, {"code": "mockcode_ben"}, web)
    assert set(connected.scopes) >= set(SCOPES)
    assert MASTODON.open(connected.access, web).refresh() == connected
    less = {**connected.access.credentials, "scopes": "read write:statuses"}
    now = MASTODON.open(replace(connected.access, credentials=less), web).refresh()
    assert (now.scopes, now.lacks) == (("read", "write:statuses"), (SCOPES["write:media"],))


def test_a_film_goes_along(server, web, ana):
    film = Attachment("1" * 64, "video/mp4", len(PIXEL), "film.mp4", alt="A boat leaves")
    words = post("A film.", attachments=(film,))
    assert ana.validate(words, ana.limits()) == []
    assert isinstance(ana.publish(words, key(), files), Sent)
    (status,) = said_by(server, web, "ana", "A film.")
    assert [(each["type"], each["description"]) for each in status["media_attachments"]] == [("video", "A boat leaves")]
    assert isinstance(ana.find(words, key()), Sent)


def test_a_picture_goes_along_with_its_description(server, web, ana):
    picture = Attachment("0" * 64, "image/png", len(PIXEL), "dot.png", alt="A single dot")
    words = post("A picture.", attachments=(picture,), content_warning="dots", language="en-GB")
    assert ana.validate(words, ana.limits()) == []
    sent = ana.publish(words, key(), files)
    assert isinstance(sent, Sent)
    (status,) = said_by(server, web, "ana", "A picture.")
    assert [each["description"] for each in status["media_attachments"]] == ["A single dot"]
    assert (status["spoiler_text"], status["language"], status["sensitive"]) == ("dots", "en", True)
    assert isinstance(ana.find(words, key()), Sent)


def test_a_thread_hangs_together(server, web, ana):
    first = ana.publish(post("One of two."), key(), files)
    words = post("Two of two.", answers=first.remote, visibility="unlisted")
    second = ana.publish(words, key(), files)
    assert isinstance(second, Sent)
    (status,) = said_by(server, web, "ana", "Two of two.")
    assert status["in_reply_to_id"] == first.remote.rev
    assert ana.find(words, key()) == second
    assert isinstance(ana.find(replace(words, answers=None), key()), Absent)


def test_it_can_be_changed_and_taken_down(server, web, ana):
    sent = ana.publish(post("With a slop."), key(), files)
    assert isinstance(ana.edit(sent.remote, post("With a slip."), files), Sent)
    assert said_by(server, web, "ana", "With a slop.") == []
    assert len(said_by(server, web, "ana", "With a slip.")) == 1
    assert isinstance(ana.delete(sent.remote), Sent)
    assert isinstance(ana.delete(sent.remote), Sent), "gone already is gone"
    assert said_by(server, web, "ana", "With a slip.") == []


def test_what_others_wrote_cannot_be_taken_down(server, web, ana):
    theirs = _account(server, web, "ben").publish(post("Ben's own."), key(), files)
    ana.delete(theirs.remote)
    assert len(said_by(server, web, "ben", "Ben's own.")) == 1


# ---------------------------------------------------------------------------------------------------- what comes back


def test_what_comes_back_is_heard_once_and_in_order(server, web, ana):
    ben = _account(server, web, "ben")
    start = ana.fetch_items("").cursor
    ours = ana.publish(post("Say something."), key(), files)
    for text in ("@ana the first", "@ana the second"):
        assert isinstance(ben.publish(post(text, answers=ours.remote), key(), files), Sent)
    heard = ana.fetch_items(start)
    assert [plain(item.html) for item in heard.items] == ["@ana the first", "@ana the second"]
    assert {item.kind for item in heard.items} == {"reply"}
    assert {item.author_handle for item in heard.items} == {"@ben"}
    assert {item.answers for item in heard.items} == {ours.remote.id}
    assert ana.fetch_items(heard.cursor).items == ()
    assert ana.fetch_items(start).items == heard.items


# -------------------------------------------------------------------------------------------------------------- alone


def test_html_and_words_are_the_same():
    html = '<p>Fish &amp; chips<br>at <a href="https://example.org/a"><span>https://</span><span>example.org/a</span></a></p><p>#sea</p>'
    assert same(plain(html)) == same("Fish & chips\nat https://example.org/a\n\n#sea")


def test_pictures_that_the_server_would_refuse():
    picture = Attachment("0" * 64, "image/png", 100)
    film = Attachment("1" * 64, "video/mp4", 100)
    limits = MASTODON.capability.limits

    def problems(*attachments: Attachment) -> list[str]:
        connector = MASTODON.open(Access("https://mastodon.example", "", ""), Web())
        return [problem.field for problem in connector.validate(post("Look", attachments=attachments), limits)]

    assert problems(*[picture] * 4) == []
    assert problems(film) == []
    assert problems(*[picture] * 5) == ["attachments"]
    assert problems(picture, film) == ["attachments"]
    assert problems(replace(picture, size=limits.media.photo_bytes + 1)) == ["attachments"]
    assert problems(replace(picture, mime="image/tiff")) == ["attachments"]
    assert problems(replace(picture, alt="x" * 1501)) == ["attachments"]


def test_a_server_that_says_nothing_useful(monkeypatch):
    with Web() as web:
        connector = MASTODON.open(Access("https://mastodon.example", "", "", {"token": "t", "id": "1"}), web)
        say: dict[str, Answer] = {}
        monkeypatch.setattr(web, "ask", lambda *_, **__: say["answer"])
        for status, body in ((200, b"<html>"), (200, json.dumps({"error": "?"}).encode()), (404, b"")):
            say["answer"] = Answer("mastodon.example", status, {}, body, "")
            assert connector.limits() == MASTODON.capability.limits
            assert isinstance(connector.find(post("Hello"), "k"), CannotTell)
            if status == 200:
                assert isinstance(connector.publish(post("Hello"), "k", files), Unknown)
        say["answer"] = Answer("mastodon.example", 403, {}, b"", "")
        assert isinstance(connector.delete(Remote("https://mastodon.example/1")), Refused)
