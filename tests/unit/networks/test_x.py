"""The X connector, against our own stand-in: every answer lost, late, wrong or refused, and a process killed at each call.

The stand-in and the connector are held to X's own Python SDK (PyPI xdk 0.10.6) when it is installed; see the end.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from driving import Mortal, carried, is_true
from fake_x import ANA, BACK, BEN, CLIENT, PUBLIC_CLIENT, SCOPES, SECRET, FakeX, Trouble, running_x
from hypothesis import given
from hypothesis import strategies as st
from lossy import PIXEL, files

from foresay.desk.publishing.machine import State
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
from foresay.networks.web import Answer, Answered, Unreachable, Web
from foresay.networks.x import connector as within
from foresay.networks.x.network import X
from foresay.networks.x.outcomes import seconds
from foresay.networks.x.text import alike, cashtags, has_link

TWEET, OWN, TOKEN, ME = "POST /2/tweets", "GET /2/users/:id/tweets", "POST /2/oauth2/token", "GET /2/users/me"
BEGIN, APPEND = "POST /2/media/upload/initialize", "POST /2/media/upload/:id/append"
END, STATUS, ALT = "POST /2/media/upload/:id/finalize", "GET /2/media/upload", "POST /2/media/metadata"
GIVEN = {"client_id": CLIENT, "client_secret": SECRET}
PICTURE = Attachment("0" * 64, "image/png", len(PIXEL), name="dot.png", alt="A single dot")
FILM = Attachment("1" * 64, "video/mp4", len(PIXEL), name="film.mp4", seconds=3)


@pytest.fixture(scope="module")
def running() -> Iterator[FakeX]:
    with running_x() as server:
        yield server


@pytest.fixture
def fake(running) -> FakeX:
    running.reset()
    return running


@pytest.fixture(scope="module")
def client() -> Iterator[Mortal]:
    with Mortal(allow=["127.0.0.1"], patience=5) as web:
        yield web


@pytest.fixture
def web(client) -> Mortal:
    client.calls, client.dies = 0, None
    return client


@pytest.fixture
def x(fake) -> X:
    return X(fake.url, f"{fake.url}/i/oauth2/authorize")


def connected(x: X, fake: FakeX, web: Web, given: dict[str, str] = GIVEN, scopes: str = SCOPES) -> Connected:
    visit = x.begin(given, BACK, web)
    return x.complete(visit.kept, fake.allow(visit.url, scopes), web)


@pytest.fixture
def ana(x, fake, web):
    connector = x.open(connected(x, fake, web).access, web)
    fake.calls.clear()
    return connector


def post(text: str, **said: Any) -> Post:
    return Post(text, datetime.now(UTC), **said)


# --------------------------------------------------------------------------------------------------------- connecting


@pytest.mark.parametrize("given", [GIVEN, {"client_id": PUBLIC_CLIENT, "client_secret": ""}])
def test_an_account_is_connected_with_an_app_of_ones_own(x, fake, web, given):
    who = connected(x, fake, web, given)
    assert (who.access.remote_id, who.access.handle, who.name) == (ANA, "@ana_h", "Ana H.")
    assert who.url == "https://x.com/ana_h"
    assert set(who.scopes) == set(SCOPES.split())
    assert who.lacks == ()
    assert who.expires_at is None, "it renews itself"
    assert all(
        secret not in repr(who) for secret in who.access.credentials.values() if len(secret) > 9 and " " not in secret
    )


def test_the_question_to_the_member_carries_proof_and_no_secret(x, web):
    visit = x.begin(GIVEN, BACK, web)
    asked = dict(parse_qsl(urlsplit(visit.url).query))
    assert asked["code_challenge_method"] == "S256"
    assert asked["code_challenge"] != visit.kept["verifier"]
    assert asked["redirect_uri"] == BACK
    assert asked["scope"].split() == SCOPES.split()
    assert SECRET not in visit.url
    assert SECRET not in repr(visit)
    assert x.begin(GIVEN, BACK, web).kept["state"] != visit.kept["state"]


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ({"client_id": ""}, "client_id"),
        ({"client_id": "two words, no more"}, "client_id"),
        ({**GIVEN, "client_secret": "short"}, "client_secret"),
    ],
)
def test_what_is_no_app_is_told_by_its_name(x, web, given, asked):
    with pytest.raises(CannotConnect) as wrong:
        x.begin(given, BACK, web)
    assert wrong.value.asked == asked


def test_a_desk_without_an_address_cannot_be_led_back_to(x, web):
    with pytest.raises(CannotConnect, match="no address"):
        x.begin(GIVEN, "", web)


@pytest.mark.parametrize(
    "change",
    [{"state": "another"}, {"state": ""}, {"code": ""}, {"code": "made-up"}],
)
def test_an_answer_of_another_attempt_or_without_a_code(x, fake, web, change):
    visit = x.begin(GIVEN, BACK, web)
    with pytest.raises(CannotConnect):
        x.complete(visit.kept, fake.allow(visit.url) | change, web)
    assert not fake.access


def test_a_code_works_once(x, fake, web):
    visit = x.begin(GIVEN, BACK, web)
    answer = fake.allow(visit.url)
    x.complete(visit.kept, answer, web)
    with pytest.raises(CannotConnect) as over:
        x.complete(visit.kept, answer, web)
    assert over.value.asked == "code"


def test_a_wrong_secret_is_told(x, fake, web):
    visit = x.begin({**GIVEN, "client_secret": "not-the-secret"}, BACK, web)
    with pytest.raises(CannotConnect) as wrong:
        x.complete(visit.kept, fake.allow(visit.url), web)
    assert wrong.value.asked == "client_secret"
    assert "not-the-secret" not in str(wrong.value)


@pytest.mark.parametrize("call", [TOKEN, ME])
@pytest.mark.parametrize("how", ["drop before", "drop", "500", "500 before", "429", "odd", "no JSON", "403"])
def test_trouble_while_connecting_connects_nothing(x, fake, web, call, how):
    visit = x.begin(GIVEN, BACK, web)
    fake.trouble.append(Trouble(call, how))
    with pytest.raises(CannotConnect) as trouble:
        x.complete(visit.kept, fake.allow(visit.url), web)
    assert SECRET not in str(trouble.value)


def test_what_was_asked_and_not_given_is_told(x, fake, web):
    who = connected(x, fake, web, scopes="tweet.read tweet.write users.read")
    assert who.lacks == ("send pictures", "stay connected for more than two hours")
    assert who.expires_at is not None
    assert timedelta(hours=1) < who.expires_at - datetime.now(UTC) <= timedelta(hours=2)
    ana = x.open(who.access, web)
    assert isinstance(ana.publish(post("Look", attachments=(PICTURE,)), "k", files), Refused)
    fake.end_access()
    assert isinstance(ana.publish(post("Later"), "k", files), SignIn)
    assert not fake.tweets


# ------------------------------------------------------------------------------------------------------------- tokens


def test_a_token_that_ended_is_renewed_in_the_middle_and_the_new_one_kept(x, fake, web, ana):
    before = ana.access.credentials
    fake.end_access()
    assert isinstance(ana.publish(post("After midnight."), "k", files), Sent)
    now = ana.access.credentials
    assert now["refresh"] != before["refresh"]
    assert now["access"] in fake.access
    assert isinstance(x.open(ana.access, web).refresh(), Connected), "the new tokens are those that count"


def test_a_token_is_renewed_before_it_ends(x, fake, web):
    fake.lifetime = 60
    access = connected(x, fake, web).access
    fake.calls.clear()
    ana = x.open(access, web)
    assert isinstance(ana.publish(post("Early."), "k", files), Sent)
    assert fake.calls == [TOKEN, TWEET]


def test_an_end_that_is_not_known_is_met_when_it_comes(x, fake, web, ana):
    access = replace(ana.access, credentials={**ana.access.credentials, "until": ""})
    fake.end_access()
    assert isinstance(x.open(access, web).publish(post("Well."), "k", files), Sent)


@pytest.mark.parametrize("how", ["drop before", "500 before", "429", "odd", "no JSON", "403"])
def test_a_renewal_that_fails_waits_and_says_nothing(x, fake, web, ana, how):
    fake.end_access()
    fake.trouble.append(Trouble(TOKEN, how))
    assert isinstance(ana.publish(post("Patience."), "k", files), Wait)
    assert not fake.tweets
    fake.trouble.clear()
    if how not in ("odd", "no JSON"):  # those spent the token
        assert isinstance(ana.publish(post("Patience."), "k", files), Sent)


@pytest.mark.parametrize("how", ["drop", "500"])
def test_a_renewal_whose_answer_is_lost_waits_until_x_says_that_the_token_is_spent(x, fake, web, ana, how):
    fake.end_access()
    fake.trouble.append(Trouble(TOKEN, how))
    assert isinstance(ana.publish(post("Lost."), "k", files), Wait)
    outcome = ana.publish(post("Lost."), "k", files)
    assert isinstance(outcome, SignIn)
    assert isinstance(ana.find(post("Lost."), "k"), CannotTell)
    assert isinstance(ana.refresh(), SignIn)
    assert not fake.tweets


def test_a_renewal_that_fails_does_not_stop_a_token_that_still_holds(x, fake, web):
    fake.lifetime = 200
    ana = x.open(connected(x, fake, web).access, web)
    fake.trouble.append(Trouble(TOKEN, "500 before"))
    assert isinstance(ana.publish(post("Just in time."), "k", files), Sent)


def test_access_that_was_taken_back(fake, ana):
    fake.revoke()
    assert isinstance(ana.publish(post("Who?"), "k", files), SignIn)
    assert isinstance(ana.find(post("Who?"), "k"), CannotTell)
    assert isinstance(ana.delete(Remote("12")), SignIn)
    assert isinstance(ana.refresh(), SignIn)
    with pytest.raises(Answered):
        ana.fetch_items("")


def test_the_account_as_it_is_now(fake, ana):
    who = ana.refresh()
    assert isinstance(who, Connected)
    assert who.bio == "Harbours & boats"
    fake.trouble.append(Trouble(ME, "500"))
    assert isinstance(ana.refresh(), Wait)


# ---------------------------------------------------------------------------------------------------------- saying it


def test_a_post_with_all_that_goes_along(fake, ana):
    words = post(
        "Grüße & <love> https://example.org/a?b=1&c=2",
        attachments=(PICTURE, replace(PICTURE, alt="")),
        replies="following",
        extras={"made_with_ai": "yes", "paid_partnership": "no"},
    )
    assert ana.validate(words, ana.limits()) == []
    sent = ana.publish(words, "k", files)
    assert isinstance(sent, Sent)
    assert sent.remote.url == f"https://x.com/ana_h/status/{sent.remote.id}"
    tweet = fake.tweets[sent.remote.id]
    assert tweet["said"]["reply_settings"] == "following"
    assert tweet["said"]["made_with_ai"] is True
    assert "paid_partnership" not in tweet["said"]
    assert [fake.media[each].alt for each in tweet["media"]] == ["A single dot", ""]
    assert b"".join(fake.media[tweet["media"][0]].got.values()) == PIXEL
    assert ana.find(words, "k") == sent


def test_a_video_is_waited_for(fake, ana):
    sent = ana.publish(post("Moving", attachments=(FILM,)), "k", files)
    assert isinstance(sent, Sent)
    assert fake.calls.count(STATUS) == fake.work


def test_a_video_that_x_cannot_read_is_refused(fake, ana):
    fake.work = -1
    assert isinstance(ana.publish(post("Broken", attachments=(FILM,)), "k", files), Refused)
    assert not fake.tweets


def test_a_large_file_goes_in_pieces(fake, ana, monkeypatch):
    monkeypatch.setattr("foresay.networks.x.media.PIECE", 16)
    assert isinstance(ana.publish(post("", attachments=(PICTURE,)), "k", files), Sent)
    assert fake.calls.count(APPEND) == -(-len(PIXEL) // 16)


def test_a_thread_follows_itself_and_the_same_words_elsewhere_are_not_taken_for_it(fake, ana):
    first = ana.publish(post("One"), "k", files).remote
    words = post("Two", answers=first)
    second = ana.publish(words, "k", files)
    assert isinstance(second, Sent)
    assert fake.tweets[second.remote.id]["answers"] == first.id
    assert ana.find(words, "k") == second
    assert isinstance(ana.find(replace(words, answers=Remote("77")), "k"), CannotTell)


def test_a_reply_goes_to_those_who_named_us(fake, ana):
    theirs = Remote(fake.says("What does @ana_h think?"))
    words = post("@ben I think so", answers=theirs)
    sent = ana.publish(words, "k", files)
    assert isinstance(sent, Sent)
    assert ana.find(words, "k") == sent, "X sets names before a reply by itself"
    stranger = Remote(fake.says("Nobody asked"))
    assert isinstance(ana.publish(post("Hello", answers=stranger), "k", files), Refused)


def test_a_link_shown_as_a_card_comes_last(fake, ana):
    words = post("See this", card=Card("https://example.org/"))
    sent = ana.publish(words, "k", files)
    assert fake.tweets[sent.remote.id]["text"] == "See this\n\nhttps://example.org/"
    assert ana.find(words, "k") == sent
    assert (
        fake.tweets[ana.publish(post("x https://example.org/", card=words.card), "k", files).remote.id]["text"].count(
            "//"
        )
        == 1
    )


@pytest.mark.parametrize(
    "wrong",
    [
        post("Who sees it?", visibility="followers"),
        post("Who answers?", replies="nobody"),
        post("What follows?", answers=Remote("at://did:plc:x/app.bsky.feed.post/1")),
        post("Half \ud83d"),
    ],
)
def test_what_x_has_no_word_for_is_never_left_out_silently(fake, ana, wrong):
    assert ana.validate(wrong, ana.limits())
    assert isinstance(ana.publish(wrong, "k", files), Refused)
    assert fake.calls == []


def test_a_description_that_cannot_be_written(fake, ana):
    wrong = post("Half", attachments=(replace(PICTURE, alt="\udc4b"),))
    assert ana.validate(wrong, ana.limits())
    assert isinstance(ana.publish(wrong, "k", files), Refused)
    assert not fake.tweets


def test_a_file_that_is_not_here_any_more(fake, ana):
    def gone(digest: str) -> Any:
        raise FileNotFoundError(digest)

    assert isinstance(ana.publish(post("Look", attachments=(PICTURE,)), "k", gone), Refused)
    assert not fake.tweets


def test_it_is_taken_down_once_and_for_all(fake, ana):
    words = post("Not for long.")
    sent = ana.publish(words, "k", files)
    assert isinstance(ana.delete(sent.remote), Sent)
    assert isinstance(ana.delete(sent.remote), Sent), "gone already is gone"
    assert isinstance(ana.find(words, "k"), Absent)
    assert isinstance(ana.edit(sent.remote, words, files), Refused)
    assert isinstance(ana.delete(Remote(fake.says("Ben's own"))), Refused)
    assert isinstance(ana.delete(Remote("../users/1")), Refused)


@pytest.mark.parametrize(
    ("how", "kind"),
    [("drop", Unknown), ("500", Unknown), ("odd", Unknown), ("no JSON", Unknown), ("429", Wait), ("402", Refused)],
)
def test_trouble_while_taking_down(fake, ana, how, kind):
    sent = ana.publish(post("Down."), "k", files)
    fake.trouble.append(Trouble("DELETE /2/tweets/:id", how))
    assert isinstance(ana.delete(sent.remote), kind)


# ------------------------------------------------------------------------------------------------------------ trouble


@pytest.mark.parametrize("how", ["drop", "500", "odd", "no JSON", "408", "409", "302"])
def test_an_answer_that_was_lost_is_found_again(fake, ana, how):
    words = post("Lost & found: https://example.org/x")
    fake.trouble.append(Trouble(TWEET, how))
    outcome = ana.publish(words, "k", files)
    assert isinstance(outcome, Unknown)
    assert "Lost" not in str(outcome)
    there = fake.said(words.text)
    found = ana.find(words, "k")
    assert (
        (found == Sent(Remote(there[0], f"https://x.com/ana_h/status/{there[0]}")))
        if there
        else isinstance(found, Absent)
    )


@pytest.mark.parametrize("how", ["drop before", "500 before"])
def test_a_request_that_was_lost_is_not_there(fake, ana, how):
    words = post("Never arrived")
    fake.trouble.append(Trouble(TWEET, how))
    assert isinstance(ana.publish(words, "k", files), Unknown)
    assert isinstance(ana.find(words, "k"), Absent)
    assert isinstance(ana.publish(words, "k", files), Sent)


def test_the_same_words_a_second_time_may_be_ours_and_are_looked_for(fake, ana):
    words = post("Once only")
    first = ana.publish(words, "k", files)
    assert ana.publish(words, "k", files) == first, "a repeat after a crash"
    assert len(fake.said("Once only")) == 1
    fake.lag = 1
    outcome = ana.publish(words, "k", files)
    assert isinstance(outcome, Unknown), "not seen yet, but never refused"
    fake.trouble.append(Trouble(OWN, "500"))
    assert isinstance(ana.publish(words, "k", files), Unknown)


def test_words_said_before_are_not_taken_for_ours(fake, ana):
    fake.says("Good morning", ANA, at=datetime.now(UTC) - timedelta(hours=3))
    words = post("Good morning")
    assert isinstance(ana.publish(words, "k", files), Unknown), "X refuses the same words"
    assert isinstance(ana.find(words, "k"), CannotTell)
    assert isinstance(ana.find(post("good  morning"), "k"), CannotTell)
    assert isinstance(ana.find(post("Good evening"), "k"), Absent)


def test_a_picture_without_words_is_known_by_nothing(fake, ana):
    silent = post("", attachments=(PICTURE,))
    assert isinstance(ana.find(silent, "k"), Absent)
    fake.says("", ANA, at=datetime.now(UTC) - timedelta(days=2), media=["1"])
    assert isinstance(ana.find(silent, "k"), Absent), "too old to be this one"
    fake.trouble.append(Trouble(TWEET, "drop"))
    assert isinstance(ana.publish(silent, "k", files), Unknown)
    assert isinstance(ana.find(silent, "k"), CannotTell)


@pytest.mark.parametrize("call", [BEGIN, APPEND, END, STATUS, ALT])
@pytest.mark.parametrize("how", ["drop before", "drop", "500", "500 before", "429"])
def test_trouble_with_a_picture_says_nothing_to_anybody(fake, ana, call, how):
    words = post("With a film", attachments=(replace(FILM, alt="A film"),))
    fake.trouble.append(Trouble(call, how))
    assert isinstance(ana.publish(words, "k", files), Wait)
    assert not fake.tweets
    assert isinstance(ana.publish(words, "k", files), Sent)
    assert len(fake.said("With a film")) == 1


@pytest.mark.parametrize("call", [BEGIN, APPEND, END, STATUS, ALT])
def test_a_picture_that_is_refused(fake, ana, call):
    fake.trouble.append(Trouble(call, "400"))
    assert isinstance(ana.publish(post("No", attachments=(replace(FILM, alt="A film"),)), "k", files), Refused)
    assert not fake.tweets


@pytest.mark.parametrize("call", [BEGIN, END, STATUS])
@pytest.mark.parametrize("how", ["odd", "no JSON"])
def test_an_odd_answer_about_a_picture_never_raises(fake, ana, call, how):
    fake.trouble.append(Trouble(call, how))
    assert isinstance(ana.publish(post("Odd", attachments=(FILM,)), "k", files), Wait | Sent | Refused)
    assert len(fake.said("Odd")) <= 1


def test_a_limit_tells_when_it_ends(fake, ana):
    fake.trouble.append(Trouble(TWEET, "429"))
    outcome = ana.publish(post("Too much"), "k", files)
    assert isinstance(outcome, Wait)
    assert outcome.seconds is not None
    assert 80 < outcome.seconds <= 90
    assert not fake.tweets


@pytest.mark.parametrize(
    ("headers", "least", "most"),
    [
        ({"x-rate-limit-reset": "+60"}, 55, 60),
        ({"x-rate-limit-reset": "+60", "x-rate-limit-remaining": "3"}, None, None),
        (
            {
                "x-rate-limit-reset": "+60",
                "x-rate-limit-remaining": "3",
                "x-user-limit-24hour-reset": "+7200",
                "x-user-limit-24hour-remaining": "0",
            },
            7_190,
            7_200,
        ),
        ({"x-rate-limit-reset": "+60", "retry-after": "5"}, 5, 5),
        ({"x-rate-limit-reset": "-60"}, 1, 1),
        ({"x-rate-limit-reset": "+999999"}, 86_400, 86_400),
        ({"x-rate-limit-reset": "soon"}, None, None),
        ({}, None, None),
    ],
)
def test_how_long_a_limit_lasts(headers, least, most):
    now = int(datetime.now(UTC).timestamp())
    told = {name: str(now + int(each)) if each[0] in "+-" else each for name, each in headers.items()}
    waits = seconds(Answer("x.example", 429, told, b"", ""))
    assert waits is None if least is None else waits is not None and least <= waits <= most


def test_no_credits_and_no_leave_are_refused_with_what_to_do(fake, ana):
    for status, word in (("402", "credits"), ("403", "reply"), ("400", "length")):
        fake.trouble.append(Trouble(TWEET, status))
        outcome = ana.publish(post("Words of mine"), "k", files)
        assert isinstance(outcome, Refused)
        assert word in outcome.fix.lower()
        assert "Words" not in str(outcome)
    assert not fake.tweets


def test_an_attempt_that_took_too_long_begins_nothing_more(x, fake, web, ana):
    ana = x.open(ana.access, web.until(datetime.now(UTC) - timedelta(seconds=1)))
    assert isinstance(ana.publish(post("Slow"), "k", files), Wait)
    assert fake.calls == []


def test_an_account_is_disconnected(fake, ana):
    ana.forget()
    assert not fake.access
    assert not fake.refresh
    fake.trouble.append(Trouble("POST /2/oauth2/revoke", "drop"))
    ana.forget()


def test_a_host_that_takes_the_request_and_never_answers():
    import socket

    with socket.create_server(("127.0.0.1", 0)) as deaf, Web(allow=["127.0.0.1"], patience=0.3) as web:
        api = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        ana = X(api).open(Access(api, ANA, "@ana_h", {"access": "token"}), web)
        assert isinstance(ana.publish(post("Hello?"), "k", files), Unknown)
        assert isinstance(ana.find(post("Hello?"), "k"), CannotTell)


# ------------------------------------------------------------------------------------------------------------ looking


@pytest.mark.parametrize("how", ["drop", "500", "429", "odd", "no JSON", "403", "404"])
def test_what_cannot_be_seen_is_never_absent(fake, ana, how):
    fake.trouble.append(Trouble(OWN, how))
    assert isinstance(ana.find(post("Where?"), "k"), CannotTell)


def test_many_posts_since_are_looked_through(fake, ana, monkeypatch):
    words = post("The first of many")
    sent = ana.publish(words, "k", files)
    for number in range(12):
        fake.says(f"Another {number}", ANA)
    fake.page = 5
    assert ana.find(words, "k") == sent
    assert isinstance(ana.find(post("Not among them"), "k"), Absent)
    monkeypatch.setattr(within, "PAGES", 2)
    assert isinstance(ana.find(words, "k"), CannotTell), "there is more than was looked at"


@pytest.mark.parametrize("old", [False, True])
def test_long_posts_and_replies_are_found_under_old_and_new_names(fake, ana, old):
    fake.old_names = old
    words = post("long words " * 40 + "https://example.org/")
    there = fake.says(words.text, ANA)
    found = ana.find(words, "k")
    assert isinstance(found, Sent)
    assert found.remote.id == there
    reply = post("Right", answers=Remote(fake.says("@ana_h?")))
    assert ana.find(reply, "k") == Absent()
    sent = ana.publish(reply, "k", files)
    assert ana.find(reply, "k") == sent


# --------------------------------------------------------------------------------------------- through the machine


@pytest.mark.parametrize("lifetime", [250, 7_200])
@pytest.mark.parametrize("media", [(), (replace(FILM, alt="A film"),)])
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_process_killed_at_any_call_never_says_it_twice(x, fake, web, media, when, lifetime):
    """With a token about to end a renewal is among the calls, and new tokens can be lost with the process."""
    words, number, calls = post("Killed, and alive: https://example.org/", attachments=media), 0, 1
    while number <= calls:
        fake.reset()
        fake.lifetime, web.dies = lifetime, None
        access = connected(x, fake, web).access
        fake.lifetime = 7_200
        web.calls, web.dies = 0, (number, when)  # 0: lives on
        standing = carried(x, access, web, words, files)
        assert is_true(standing, fake.said(words.text)), (number, standing)
        if number == 0:
            calls = web.calls
            assert calls == (1 if lifetime > 300 else 2) + 6 * len(media)
        if number == 0 or (when == "before" and lifetime > 300):
            assert standing.state is State.SENT, (number, standing)
        number += 1


@pytest.mark.parametrize("lenient", [False, True])
@pytest.mark.parametrize("minutes", [0, 1, 14])
def test_a_list_that_lags_behind_is_not_believed_too_early(x, fake, web, minutes, lenient):
    """Even where X would take the same words twice."""
    access = connected(x, fake, web).access
    fake.lenient = lenient
    fake.trouble.append(Trouble(TWEET, "drop"))

    def passes(gone: timedelta) -> None:
        fake.lag = int(gone < timedelta(minutes=minutes))

    standing = carried(x, access, web, post("Slow to be seen"), files, passes)
    assert standing.state is State.SENT
    assert is_true(standing, fake.said("Slow to be seen"))


@pytest.mark.parametrize("seed", range(25))
def test_whatever_goes_wrong_it_is_said_once_at_most_and_truly_told(x, fake, web, seed):
    chance = random.Random(seed)
    fake.lifetime = chance.choice([250, 7_200])
    access = connected(x, fake, web).access
    fake.lifetime = 7_200
    hows = ["drop before", "drop", "500", "500 before", "429", "odd", "no JSON", "401", "409"]
    calls = [TWEET, TWEET, OWN, OWN, TOKEN, BEGIN, APPEND, END, ALT]
    fake.trouble.extend(Trouble(chance.choice(calls), chance.choice(hows)) for _ in range(chance.randrange(1, 8)))
    media = chance.choice([(), (PICTURE,)])
    words = post(f"Seed {seed} & more", attachments=media)
    web.calls, web.dies = 0, (chance.randrange(1, 12), chance.choice(["before", "after"])) if seed % 2 else None
    standing = carried(x, access, web, words, files)
    assert is_true(standing, fake.said(words.text)), standing


# --------------------------------------------------------------------------------------------- what comes back


def test_what_comes_back_is_told_oldest_first(fake, ana):
    ours = ana.publish(post("Harbour?"), "k", files).remote
    reply = fake.says("@ana_h yes & <b>no</b> https://example.org/", answers=ours.id)
    mention = fake.says("I saw @ana_h")
    quote = fake.says("@ana_h said", quotes=ours.id)
    heard = ana.fetch_items("")
    assert [(each.id, each.kind) for each in heard.items] == [(reply, "reply"), (mention, "mention"), (quote, "quote")]
    first = heard.items[0]
    assert first.html == "@ana_h @ana_h yes &amp; &lt;b&gt;no&lt;/b&gt; https://example.org/"
    assert (first.author_id, first.author_handle, first.author_name) == (BEN, "@ben", "Ben")
    assert (first.answers, first.url) == (ours.id, f"https://x.com/ben/status/{reply}")
    assert heard.cursor == quote
    assert ana.fetch_items(heard.cursor).items == ()
    assert ana.fetch_items(heard.cursor).cursor == quote
    fake.page = 1
    assert [each.id for each in ana.fetch_items(ours.id).items] == [reply, mention, quote], (
        "nothing between is left out"
    )


@pytest.mark.parametrize(
    ("how", "error"), [("drop", Unreachable), ("429", Answered), ("500", Answered), ("odd", Answered)]
)
def test_trouble_while_hearing(fake, ana, how, error):
    fake.trouble.append(Trouble("GET /2/users/:id/mentions", how))
    with pytest.raises(error):
        ana.fetch_items("")


# -------------------------------------------------------------------------------------------------------------- alone


@pytest.mark.parametrize(
    ("words", "usd", "what"),
    [
        (post("Hello"), "0.015", "a post"),
        (post("See https://example.org"), "0.200", "a post with a link"),
        (post("See example.org"), "0.200", "a post with a link"),
        (post("Hello", card=Card("https://example.org/")), "0.200", "a post with a link"),
        (post("Hello", attachments=(PICTURE, FILM)), "0.020", "a post with a description"),
        (post("example.org", attachments=(PICTURE,) * 2), "0.210", "a post with a link and 2 descriptions"),
    ],
)
def test_what_it_costs(words, usd, what):
    price = X().cost(words)
    assert (price.usd, price.what) == (Decimal(usd), what)
    assert price.when == X.capability.cost[0].when


@pytest.mark.parametrize(
    "text", ["Hello. World", "3.5mm", "ana@example.org", "e.g. this", "...", "a.b", "v1.2", "@ana.example"]
)
def test_what_is_no_link(text):
    assert not has_link(text)


def test_one_cashtag_only(ana):
    assert cashtags("$AAA and $aaa, $5, US$BBB") == 1
    assert ana.validate(post("$AAA and $BBB"), ana.limits())
    assert not ana.validate(post("$AAA and $aaa"), ana.limits())


def test_a_gif_is_alone_and_small(ana):
    gif = Attachment("2" * 64, "image/gif", 14_000_000)
    assert ana.validate(post("", attachments=(gif,)), ana.limits()) == []
    assert ana.validate(post("", attachments=(replace(gif, size=16_000_000),)), ana.limits())
    assert ana.validate(post("", attachments=(gif, PICTURE)), ana.limits())
    assert ana.validate(post("x" * 265, card=Card("https://example.org/")), ana.limits()), "the link of a card counts"


@given(st.text())
def test_words_are_like_themselves_whatever_x_does_to_them(text):
    import html

    assert alike(html.escape(text, quote=False)) == alike(text)
    assert alike(f"  {text}\n") == alike(text)


def test_requests_and_answers_are_those_of_xs_own_sdk(x, fake, web):
    """Neither the connector nor the stand-in may be wrong in the same way as the other."""
    schemas = pytest.importorskip("xdk.schemas", reason="X's own SDK is not installed (pip install xdk==0.10.6)")
    ana = x.open(connected(x, fake, web).access, web)
    first = ana.publish(
        post("A film", attachments=(replace(FILM, alt="A film"),), extras={"made_with_ai": "yes"}), "k", files
    )
    words = post("More https://example.org/", answers=first.remote, replies="verified")
    sent = ana.publish(words, "k", files)
    assert ana.find(words, "k") == sent
    fake.says("@ana_h hello", answers=first.remote.id)
    ana.fetch_items("")
    ana.refresh()
    ana.delete(sent.remote)
    models = {
        BEGIN: "InitializeMediaUpload",
        APPEND: "AppendMediaUpload",
        END: "FinalizeMediaUpload",
        STATUS: "GetMediaUploadStatus",
        ALT: "CreateMediaMetadata",
        TWEET: "CreatePosts",
        "DELETE /2/tweets/:id": "DeletePosts",
        OWN: "GetUsersPosts",
        "GET /2/users/:id/mentions": "GetUsersMentions",
        ME: "GetUsersMe",
    }
    looked_at = set()
    for call, said, status in fake.bodies:
        if call == TOKEN:
            continue
        kind = "Response" if status else "Request"
        model = getattr(schemas, models[call] + kind).model_validate(said)
        strange = set(said) - set(type(model).model_fields)
        assert not strange, (call, strange)
        looked_at.add(call)
    assert looked_at == set(models)
