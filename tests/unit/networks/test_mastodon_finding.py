"""What the Mastodon connector makes of a server that has a clock of its own, forgets keys, or says odd things."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, BinaryIO

import pytest
from fake_mastodon import TOKEN, FakeMastodon, running_mastodon
from lossy import PIXEL, Lossy, files

from foresay.networks import network
from foresay.networks.contract import (
    Absent,
    Access,
    Attachment,
    CannotTell,
    Post,
    Refused,
    Remote,
    Sent,
    SignIn,
    Unknown,
    Wait,
)
from foresay.networks.mastodon import connector as mastodon
from foresay.networks.mastodon.finding import since
from foresay.networks.mastodon.words import plain, same
from foresay.networks.web import Answered

MASTODON = network("mastodon")
WORDS = "The harbour at dawn"
PICTURE = Attachment("0" * 64, "image/png", len(PIXEL), "dot.png", alt="A dot")
FILM = Attachment("1" * 64, "video/mp4", len(PIXEL), "film.mp4", alt="A boat leaves")
ODD: list[Any] = [None, 5, "words", ["a", None, 3], [[]], {"a": 1}, [{"id": "1"}], [{"id": {}, "account": 4}]]


@pytest.fixture
def server() -> Iterator[FakeMastodon]:
    with running_mastodon() as running:
        yield running


@pytest.fixture
def web() -> Iterator[Lossy]:
    with Lossy(allow=["127.0.0.1"], patience=5) as client:
        yield client


@pytest.fixture
def ana(server, web):
    known = {"token": TOKEN, "id": "1", "client_id": "client", "client_secret": "secret"}
    return MASTODON.open(Access(server.url, "", "@ana", known), web)


def post(text: str = WORDS, ago: timedelta = timedelta(), **said: Any) -> Post:
    """One that was armed `ago`."""
    return Post(text, datetime.now(UTC) - ago, visibility=said.pop("visibility", "public"), **said)


HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


# ------------------------------------------------------------------------------------------------------ whose eyes


@pytest.mark.parametrize("visibility", ["public", "private"])
def test_a_server_that_does_not_know_us_any_more_shows_too_little_to_say_absent(server, ana, visibility):
    words = post(visibility=visibility)
    assert isinstance(ana.find(words, "k"), Absent)
    server.tokens.clear()
    assert isinstance(ana.find(words, "k"), CannotTell)


def test_a_post_for_followers_is_not_absent_when_we_are_strangers(server, ana):
    words = post(visibility="private")
    assert isinstance(ana.publish(words, "k", files), Sent)
    server.tokens.clear()
    assert isinstance(ana.find(words, "k"), CannotTell)


def test_another_account_under_our_token_says_nothing_of_ours(server, ana):
    server.odd["/api/v1/accounts/verify_credentials"] = {"id": "2", "acct": "ben"}
    assert isinstance(ana.find(post(), "k"), CannotTell)


def test_what_is_for_specific_people_may_not_be_listed(ana):
    words = post(visibility="direct")
    assert isinstance(ana.find(words, "k"), CannotTell)
    assert isinstance(ana.publish(words, "k", files), Sent)
    assert isinstance(ana.find(words, "k"), Sent)


# --------------------------------------------------------------------------------------------------------- clocks


@pytest.mark.parametrize("late", [HOUR, -HOUR, timedelta(days=400), timedelta()])
def test_the_clock_of_the_server_may_be_wrong(server, web, ana, late):
    """Before and after are told apart by its own clock: what it made is found, and the same words of before are not taken for it."""
    server.late = late
    server.add(WORDS, server.now() - MINUTE)
    words = post(ago=timedelta(seconds=20))
    assert isinstance(ana.find(words, "k"), Absent)
    web.losing = True
    assert isinstance(ana.publish(words, "k", files), Unknown)
    web.losing = False
    assert ana.find(words, "k") == ana.publish(words, "k", files)


def test_the_same_words_shortly_before_are_not_taken_for_it(server, ana):
    server.add(WORDS, server.now() - MINUTE)
    assert isinstance(ana.find(post(ago=MINUTE / 2), "k"), Absent)


def test_what_the_clock_cannot_part_is_not_said(server, ana):
    """It shows whole seconds, so a status of the second before may be ours: neither Sent nor Absent would be known to be true."""
    words = post(ago=MINUTE)
    server.add(WORDS, words.at - timedelta(milliseconds=1))
    assert isinstance(ana.find(words, "k"), CannotTell)


def test_the_same_words_twice_since_cannot_be_told_apart(server, ana):
    words = post(ago=HOUR)
    server.add(WORDS, server.now() - MINUTE)
    assert isinstance(ana.find(words, "k"), Sent)
    server.add(WORDS)
    assert isinstance(ana.find(words, "k"), CannotTell)


def test_a_server_without_a_clock(server, ana):
    server.timeless = True
    server.add(WORDS)
    assert isinstance(ana.find(post(), "k"), CannotTell)


def test_a_status_that_does_not_say_when_it_was_made(server, ana):
    server.add(WORDS)["created_at"] = None
    assert isinstance(ana.find(post(), "k"), CannotTell)


def test_where_a_moment_of_ours_is_on_their_clock():
    at = datetime(2026, 11, 25, 9, 30, 0, 500_000, tzinfo=UTC)
    asked, heard = at + HOUR, at + HOUR + timedelta(seconds=0.2)
    agreeing = since(at, asked.replace(microsecond=0), asked, heard)
    assert agreeing.surely == at
    assert timedelta() < at - agreeing.perhaps <= timedelta(seconds=1.2)
    behind = since(at, asked.replace(microsecond=0) - HOUR, asked, heard)
    assert behind.perhaps <= at - HOUR <= behind.surely
    assert behind.surely - behind.perhaps == timedelta(seconds=1.2)


def test_a_long_history_is_walked_back_to_the_moment(server, ana):
    words = post(ago=HOUR)
    ours = server.add(WORDS, server.now() - HOUR / 2)
    for number in range(100):
        server.add(f"Other {number}", server.now() - MINUTE)
    assert ana.find(words, "k") == Sent(Remote(ours["uri"], ours["url"], ours["id"]))
    assert server.asked.count("GET /api/v1/accounts/1/statuses") == 4


def test_what_is_pinned_on_top_does_not_end_the_search(server, ana):
    words = post(ago=HOUR)
    server.add(WORDS)
    server.add("Pinned", server.now() - timedelta(days=900))
    assert isinstance(ana.find(words, "k"), Sent)


# ---------------------------------------------------------------------------------------------- what may have changed


def test_what_was_changed_since_may_have_been_it(server, ana):
    server.add("Other words", edited_at="2026-11-25T09:30:00Z")
    assert isinstance(ana.find(post(ago=MINUTE), "k"), CannotTell)


def test_an_answer_to_what_is_gone_may_be_it(server, ana):
    words = post(ago=MINUTE, answers=Remote(f"{server.url}/users/ana/statuses/5", rev="5"))
    assert isinstance(ana.find(words, "k"), Absent)
    server.add(WORDS)
    assert isinstance(ana.find(words, "k"), CannotTell)


def test_a_limited_account_is_made_quieter_by_its_server(server, ana):
    server.add(WORDS, visibility="unlisted")
    assert isinstance(ana.find(post(ago=MINUTE), "k"), CannotTell)
    assert isinstance(ana.find(post(ago=MINUTE, visibility="private"), "k"), Absent)


def test_what_was_passed_on_is_not_ours(server, ana):
    server.add(WORDS, reblog={"id": "9"})
    assert isinstance(ana.find(post(ago=MINUTE), "k"), Absent)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Hello @Ana@Far.example.", '<p>Hello <a href="#">@<span>ana</span></a>.</p>'),
        ("Hello @ana@far.example", '<p>Hello <a href="#">@<span>Ana@Far.example</span></a></p>'),
        ("cafe\u0301", "<p>caf\u00e9</p>"),
        ("one\r\n\r\n\r\ntwo  three ", "<p>one</p><p>two three</p>"),
        ("**loud** and `code_name`", "<p><strong>loud</strong> and <code>code_name</code></p>"),
        ("soft\u00adhyphen \u2764\ufe0f", "<p>softhyphen \u2764</p>"),
        (":blobcat: waves", "<p>:blobcat: waves</p>"),
    ],
)
def test_the_same_words_in_another_dress(server, ana, text, html):
    server.add("", content=html)
    assert isinstance(ana.find(post(text, ago=MINUTE), "k"), Sent)
    assert isinstance(ana.find(post(f"{text}, too", ago=MINUTE), "k"), Absent)


def test_only_names_lose_their_capitals():
    assert same("@Ana") == same("@ANA@far.example")
    assert same("Ana") != same("ana")
    assert plain("<p>See <b>@Ana@far.example</b></p>") == "See @Ana@far.example"
    assert plain("<p>so far</p><![odd x]>") == "so far"


@pytest.mark.parametrize(("content", "warning"), [("<p>sea</p>", ""), ("<p>🖼</p>", "sea"), ("", "sea")])
def test_a_warning_without_words(server, ana, content, warning):
    words = post("", ago=MINUTE, content_warning="sea", attachments=(PICTURE,))
    server.add("", content=content, spoiler_text=warning, media_attachments=[{"id": "7"}])
    assert isinstance(ana.find(words, "k"), Sent)


def test_a_server_that_forgets_keys(server, web, ana):
    """There is nothing to see of that in its answers: whoever looks first finds what arrived, so it is not said twice."""
    server.keeps_keys = False
    words = post(ago=MINUTE)
    web.losing = True
    assert isinstance(ana.publish(words, "k", files), Unknown)
    web.losing = False
    assert isinstance(ana.find(words, "k"), Sent)
    assert len(server.statuses) == 1


# ---------------------------------------------------------------------------------------------------- changing it


def test_pictures_stay_when_words_change(server, ana):
    words = post(attachments=(PICTURE, replace(PICTURE, alt="Another")))
    sent = ana.publish(words, "k", files)
    status = server.statuses[sent.remote.rev]
    status["media_attachments"] = [{"id": "7"}, {"id": "8"}]
    changed = replace(
        words, text="New words", attachments=(replace(PICTURE, alt="A better word"), words.attachments[1])
    )
    assert isinstance(ana.edit(sent.remote, changed, files), Sent)
    assert plain(status["content"]) == "New words"
    assert status["media_attachments"] == [
        {"id": "7", "description": "A better word"},
        {"id": "8", "description": "Another"},
    ]


def test_pictures_are_not_taken_out_unasked(server, ana):
    sent = ana.publish(post(attachments=(PICTURE,)), "k", files)
    assert isinstance(ana.edit(sent.remote, post("New words"), files), Refused)
    assert plain(server.statuses[sent.remote.rev]["content"]) == WORDS


def test_a_change_that_the_server_does_not_let_us_make(server, web, ana):
    sent = ana.publish(post(visibility="private"), "k", files)
    assert isinstance(ana.edit(Remote("x", rev="999"), post(), files), Refused)
    server.odd["/api/v1/statuses/" + sent.remote.rev] = ["odd"]
    assert isinstance(ana.edit(sent.remote, post(), files), Wait)
    server.odd.clear()
    server.tokens.clear()
    assert isinstance(ana.edit(sent.remote, post(), files), SignIn)
    away = MASTODON.open(replace(ana.access, server="http://127.0.0.1:9"), web)
    assert isinstance(away.edit(sent.remote, post(), files), Wait)


def test_what_is_not_found_is_taken_down_only_where_we_are_known(server, ana):
    assert isinstance(ana.delete(Remote("x", rev="999")), Sent)
    server.odd["/api/v1/accounts/verify_credentials"] = ["a page about this address being for sale"]
    assert isinstance(ana.delete(Remote("x", rev="999")), Unknown)
    server.odd.clear()
    server.tokens.clear()
    assert isinstance(ana.delete(Remote("x", rev="999")), SignIn)


# ------------------------------------------------------------------------------------------------------- pictures


def test_a_film_that_the_server_works_on_for_a_while(server, ana, monkeypatch):
    monkeypatch.setattr(mastodon, "NOT_READY", 0.01)
    server.media = [202, 206, 206, 200]
    sent = ana.publish(post(attachments=(FILM,)), "k", files)
    assert isinstance(sent, Sent)
    assert server.media == []
    assert [each["id"] for each in server.statuses[sent.remote.rev]["media_attachments"]] == ["7"]


@pytest.mark.parametrize(
    ("media", "outcome"),
    [
        ([422], Refused),
        ([202, 422], Refused),
        ([202, 206, 404], Refused),
        ([202, 500], Wait),
        ([503], Wait),
        ([401], SignIn),
    ],
)
def test_a_film_that_the_server_does_not_take(server, ana, monkeypatch, media, outcome):
    monkeypatch.setattr(mastodon, "NOT_READY", 0.01)
    server.media = list(media)
    assert isinstance(ana.publish(post(attachments=(FILM,)), "k", files), outcome)
    assert server.statuses == {}


def test_a_film_that_takes_too_long(server, ana, monkeypatch):
    monkeypatch.setattr(mastodon, "NOT_READY", 0.01)
    monkeypatch.setattr(mastodon, "LONGEST_WORK", 0.05)
    server.media = [202] + [206] * 100
    assert isinstance(ana.publish(post(attachments=(FILM,)), "k", files), Wait)
    assert server.statuses == {}


class Broken(io.RawIOBase):
    """A file on a disk that fails."""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        raise OSError("secret/path")


def missing(digest: str) -> BinaryIO:
    """A file that is gone."""
    raise FileNotFoundError("secret/path")


@pytest.mark.parametrize("gone", [missing, lambda digest: io.BufferedReader(Broken())])
def test_a_picture_that_is_gone_is_told(server, ana, gone):
    outcome = ana.publish(post(attachments=(PICTURE,)), "k", gone)
    assert isinstance(outcome, Refused)
    assert outcome.fix
    assert "secret" not in str(outcome)
    assert server.statuses == {}


@pytest.mark.parametrize(
    "said",
    [{"text": "half \ud800"}, {"attachments": (replace(PICTURE, alt="half \ud800"),)}, {"content_warning": "\udfff"}],
)
def test_half_a_sign_cannot_be_sent(server, ana, said):
    words = post(**said)
    assert isinstance(ana.publish(words, "k", files), Refused)
    assert server.statuses == {}
    assert isinstance(ana.find(words, "k"), Absent)


# ------------------------------------------------------------------------------------------------------------ odd


@pytest.mark.parametrize("odd", ODD)
def test_odd_answers_are_no_answers(server, ana, odd):
    """Whatever comes back: nothing is raised but what the contract names, and nothing is claimed that was not seen."""
    for path in (
        "accounts/1/statuses",
        "notifications",
        "instance",
        "statuses",
        "statuses/5",
        "accounts/verify_credentials",
    ):
        server.odd[f"/api/v1/{path}"] = odd
    server.odd["/api/v2/instance"] = {"configuration": odd}
    server.odd["/api/v2/media"] = odd
    ana.limits()
    assert isinstance(ana.find(post(), "k"), CannotTell)
    assert isinstance(ana.publish(post(), "k", files), Unknown)
    assert isinstance(ana.publish(post(attachments=(PICTURE,)), "k", files), Wait)
    assert isinstance(ana.edit(Remote("x", rev="5"), post(), files), (Wait, Unknown))
    assert isinstance(ana.refresh(), Wait)
    try:
        assert ana.fetch_items("").items == ()
    except Answered:
        assert not isinstance(odd, list)


@pytest.mark.parametrize("odd", [5, "a", [], [None], {"id": 4}])
def test_odd_parts_of_a_status(server, ana, odd):
    server.add(WORDS)
    for name in ("content", "spoiler_text", "media_attachments", "account", "in_reply_to_id", "created_at"):
        server.add("Other", **{name: odd})
    assert isinstance(ana.find(post(ago=MINUTE), "k"), Sent)


# --------------------------------------------------------------------------------------------------- what comes back


def told(number: int, kind: str, status: Any, **more: Any) -> dict[str, Any]:
    """A notification."""
    return {
        "id": str(number),
        "type": kind,
        "created_at": "2026-11-25T09:30:00Z",
        "account": {"id": "2", "acct": "ben"},
        "status": status,
    } | more


def theirs(number: str, parent: str | None = None, to: str = "1", **more: Any) -> dict[str, Any]:
    """A status of Ben's."""
    status = {"id": number, "uri": f"https://far.example/{number}", "content": "<p>Hello</p>", "account": {"id": "2"}}
    return status | {"in_reply_to_id": parent, "in_reply_to_account_id": to if parent else None} | more


def test_an_answer_is_about_what_it_answers(server, ana):
    """By its canonical id; what answers others, or what is gone, is about nothing of ours. Each is asked for once."""
    ours = server.add(WORDS)
    bens = server.add("Ben's own", account={"id": "2"})
    server.odd["/api/v1/notifications"] = [
        told(9, "favourite", ours),
        told(8, "quote", theirs("48", quote={"state": "accepted", "quoted_status": ours})),
        told(7, "quote", theirs("47", quote={"state": "accepted", "quoted_status": bens})),
        told(6, "mention", theirs("46")),
        told(5, "mention", theirs("45", "999")),
        told(4, "mention", theirs("44", bens["id"])),
        told(3, "mention", theirs("43", bens["id"], to="2")),
        told(2, "mention", theirs("42", ours["id"])),
        told(1, "mention", theirs("41", ours["id"])),
    ]
    heard = ana.fetch_items("")
    uri = ours["uri"]
    assert [item.answers for item in heard.items] == [uri, uri, "", "", "", "", "", uri, uri]
    assert heard.items[0].id == "https://far.example/41"
    assert server.asked.count(f"GET /api/v1/statuses/{ours['id']}") == 1
    assert server.asked.count(f"GET /api/v1/statuses/{bens['id']}") == 1


def test_what_cannot_be_asked_for_now_is_heard_later(server, ana):
    """Better not heard yet than heard as about nothing."""
    ours = server.add(WORDS)
    server.odd["/api/v1/notifications"] = [told(1, "mention", theirs("41", ours["id"]))]
    server.odd[f"/api/v1/statuses/{ours['id']}"] = "odd"
    with pytest.raises(Answered):
        ana.fetch_items("")


# --------------------------------------------------------------------------------------------------------- the end


def test_what_speaks_for_a_disconnected_account_is_taken_back(server, web, ana):
    web.losing = True
    ana.forget()
    web.losing = False
    assert isinstance(ana.refresh(), SignIn)
    assert isinstance(ana.publish(post(), "k", files), SignIn)
    assert server.statuses == {}
