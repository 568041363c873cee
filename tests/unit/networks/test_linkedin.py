"""The LinkedIn connector, against our own stand-in: for a member and for a page, with everything that can go wrong on the way."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from driving import Mortal, carried, is_true
from fake_linkedin import (
    ANA,
    BACK,
    CLIENT,
    MEMBER_APP,
    OTHER_PAGE,
    PAGE,
    PAGE_APP,
    SECRET,
    FakeLinkedIn,
    Trouble,
    running_linkedin,
    seen,
)
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
from foresay.networks.linkedin import connector as within
from foresay.networks.linkedin.network import LinkedIn
from foresay.networks.linkedin.record import PIXELS, VERSION
from foresay.networks.linkedin.words import little, read
from foresay.networks.web import Web

CREATE, LIST, TOKEN, ME = "POST /rest/posts", "GET /rest/posts", "POST /oauth/v2/accessToken", "GET /v2/userinfo"
IMAGE, PUT, LOOK = "POST /rest/images initializeUpload", "PUT /:id", "GET /rest/images/:id"
GIVEN = {"client_id": CLIENT, "client_secret": SECRET, "page": "", "version": ""}
PICTURE = Attachment("0" * 64, "image/png", len(PIXEL), alt="A single dot", width=1, height=1)


@pytest.fixture(scope="module")
def running() -> Iterator[FakeLinkedIn]:
    with running_linkedin() as server:
        yield server


@pytest.fixture(scope="module")
def client() -> Iterator[Mortal]:
    with Mortal(allow=["127.0.0.1"], patience=5) as web:
        yield web


@pytest.fixture
def fake(running, monkeypatch) -> FakeLinkedIn:
    monkeypatch.setattr(within, "GRACE", 0.03)
    running.reset()
    return running


@pytest.fixture
def web(client) -> Mortal:
    client.calls, client.dies = 0, None
    return client


@pytest.fixture
def linkedin(fake) -> LinkedIn:
    return LinkedIn(fake.url, fake.url)


def connected(linkedin: LinkedIn, fake: FakeLinkedIn, web: Web, *, scopes: str = "", **given: str) -> Connected:
    fake.app = PAGE_APP if given.get("page") else MEMBER_APP
    visit = linkedin.begin(GIVEN | given, BACK, web)
    return linkedin.complete(visit.kept, fake.allow(visit.url, scopes), web)


@pytest.fixture
def ana(linkedin, fake, web):
    connector = linkedin.open(connected(linkedin, fake, web).access, web)
    fake.calls.clear()
    return connector


@pytest.fixture
def page(linkedin, fake, web):
    connector = linkedin.open(connected(linkedin, fake, web, page="7001").access, web)
    fake.calls.clear()
    return connector


def post(text: str, **said: Any) -> Post:
    return Post(text, datetime.now(UTC), **said)


# --------------------------------------------------------------------------------------------------------- connecting


def test_a_member_is_connected_for_sixty_days(linkedin, fake, web):
    who = connected(linkedin, fake, web)
    assert (who.access.remote_id, who.name) == (ANA, "Ana H.")
    assert set(who.scopes) == set(MEMBER_APP.split()), "parted by commas there"
    assert who.lacks == ()
    assert who.expires_at is not None
    assert timedelta(days=59) < who.expires_at - datetime.now(UTC) <= timedelta(days=60)
    assert SECRET not in repr(who)
    assert who.access.credentials["access"] not in repr(who)


@pytest.mark.parametrize(
    "said", ["7001", "https://www.linkedin.com/company/7001/admin/dashboard/", "linkedin.com/company/7001"]
)
def test_a_page_is_connected_by_its_number(linkedin, fake, web, said):
    who = connected(linkedin, fake, web, page=said)
    assert (who.access.remote_id, who.name) == (PAGE, "Harbour Ltd")
    assert who.url == "https://www.linkedin.com/company/harbour/"


def test_a_page_whose_name_is_not_shown(linkedin, fake, web):
    fake.named = False
    who = connected(linkedin, fake, web, page="7001")
    assert (who.name, who.url) == ("Page 7001", "https://www.linkedin.com/company/7001/")


def test_the_question_asks_for_no_more_than_the_app_may_have(linkedin, fake, web):
    for page, scopes in (("", MEMBER_APP), ("7001", PAGE_APP)):
        visit = linkedin.begin(GIVEN | {"page": page}, BACK, web)
        asked = dict(parse_qsl(urlsplit(visit.url).query))
        assert set(asked["scope"].split()) == set(scopes.split())
        assert asked["redirect_uri"] == BACK
        assert SECRET not in visit.url
        assert SECRET not in repr(visit)


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ({"client_id": ""}, "client_id"),
        ({"client_secret": ""}, "client_secret"),
        ({"client_secret": "two words"}, "client_secret"),
        ({"page": "harbour"}, "page"),
        ({"page": "https://evil.example/company/7001"}, "page"),
        ({"version": "2026"}, "version"),
        ({"version": "202613"}, "version"),
    ],
)
def test_a_wrong_answer_is_told_by_its_name(linkedin, web, given, asked):
    with pytest.raises(CannotConnect) as wrong:
        linkedin.begin(GIVEN | given, BACK, web)
    assert wrong.value.asked == asked


def test_an_app_without_the_product_is_told(linkedin, fake, web):
    visit = linkedin.begin(GIVEN | {"page": "7001"}, BACK, web)
    with pytest.raises(CannotConnect, match="products"):
        linkedin.complete(visit.kept, fake.allow(visit.url), web)


@pytest.mark.parametrize("change", [{"state": "another"}, {"code": ""}, {"code": "made-up"}])
def test_an_answer_of_another_attempt_or_without_a_code(linkedin, fake, web, change):
    visit = linkedin.begin(GIVEN, BACK, web)
    with pytest.raises(CannotConnect):
        linkedin.complete(visit.kept, fake.allow(visit.url) | change, web)
    assert not fake.access


def test_a_wrong_secret_and_somebody_elses_page(linkedin, fake, web):
    with pytest.raises(CannotConnect) as wrong:
        connected(linkedin, fake, web, client_secret="not-the-secret")
    assert wrong.value.asked == "client_secret"
    with pytest.raises(CannotConnect) as stranger:
        connected(linkedin, fake, web, page=OTHER_PAGE.rsplit(":", 1)[-1])
    assert stranger.value.asked == "page"


@pytest.mark.parametrize("call", [TOKEN, ME])
@pytest.mark.parametrize("how", ["drop before", "drop", "500", "429", "odd", "no JSON", "403"])
def test_trouble_while_connecting_connects_nothing(linkedin, fake, web, call, how):
    fake.trouble.append(Trouble(call, how))
    with pytest.raises(CannotConnect) as trouble:
        connected(linkedin, fake, web)
    assert SECRET not in str(trouble.value)


def test_what_was_asked_and_not_given_is_told(linkedin, fake, web):
    who = connected(linkedin, fake, web, scopes="openid profile")
    assert who.lacks == ("post",)
    assert isinstance(linkedin.open(who.access, web).publish(post("May I?"), "k", files), Refused)


# ------------------------------------------------------------------------------------------------------------- tokens


def test_access_that_ended_or_was_taken_back(fake, ana):
    fake.access.clear()
    assert isinstance(ana.publish(post("Who?"), "k", files), SignIn)
    assert isinstance(ana.refresh(), SignIn)
    assert isinstance(ana.delete(Remote("urn:li:share:1")), SignIn)


def test_an_app_that_may_renew_does_so_a_week_before_the_end(linkedin, fake, web):
    fake.partner = True
    access = connected(linkedin, fake, web).access
    soon = replace(access, credentials={**access.credentials, "until": str(int(time.time()) + 3_600)})
    for known, renews in ((access, False), (soon, True)):
        ana = linkedin.open(known, web)
        assert isinstance(ana.refresh(), Connected)
        assert (ana.access.credentials["access"] != access.credentials["access"]) is renews
    assert ana.access.credentials["until"] > soon.credentials["until"]
    fake.trouble.append(Trouble(TOKEN, "500"))
    assert isinstance(linkedin.open(soon, web).refresh(), Wait)
    fake.refresh.clear()
    assert isinstance(linkedin.open(soon, web).refresh(), SignIn)


def test_an_app_that_may_not_renew_tells_when_it_ends(fake, ana):
    who = ana.refresh()
    assert isinstance(who, Connected)
    assert who.expires_at is not None
    assert TOKEN not in fake.calls
    fake.trouble.append(Trouble(ME, "500"))
    assert isinstance(ana.refresh(), Wait)


def test_a_version_that_ended_is_told_and_another_can_be_named(linkedin, fake, web, ana):
    fake.oldest = "203001"
    outcome = ana.publish(post("Old words"), "k", files)
    assert isinstance(outcome, Refused)
    assert "version" in outcome.fix
    newer = linkedin.open(connected(linkedin, fake, web, version="203002").access, web)
    assert isinstance(newer.publish(post("Old words"), "k", files), Sent)
    with pytest.raises(CannotConnect) as ended:
        connected(linkedin, fake, web, page="7001")
    assert ended.value.asked == "version"
    assert fake.oldest > VERSION


# ---------------------------------------------------------------------------------------------------------- saying it


def test_a_post_of_a_member(fake, ana):
    words = post(
        "Grüße (all) of you @work: #harbour_day is *not* <over> [yet] {no} a|b ~5 50\\50 👋", visibility="CONNECTIONS"
    )
    assert ana.validate(words, ana.limits()) == []
    sent = ana.publish(words, "k", files)
    assert isinstance(sent, Sent)
    assert sent.remote.url == f"https://www.linkedin.com/feed/update/{sent.remote.id}/"
    there = fake.posts[sent.remote.id]
    assert there["seen"] == words.text
    assert there["said"]["visibility"] == "CONNECTIONS"
    assert "{hashtag|\\#|harbour\\_day}" in there["said"]["commentary"]


def test_a_picture_and_pictures_with_their_descriptions(fake, ana, page):
    for connector in (ana, page):
        one = connector.publish(post("One", attachments=(PICTURE,)), "k", files)
        media = fake.posts[one.remote.id]["said"]["content"]["media"]
        assert media["altText"] == "A single dot"
        assert fake.images[media["id"]]["bytes"] == PIXEL
        two = connector.publish(post("Two", attachments=(PICTURE, replace(PICTURE, alt=""))), "k", files)
        many = fake.posts[two.remote.id]["said"]["content"]["multiImage"]["images"]
        assert [each.get("altText") for each in many] == ["A single dot", None]


def test_a_picture_is_waited_for(fake, page):
    fake.work = 0.1
    assert isinstance(page.publish(post("Slow", attachments=(PICTURE,)), "k", files), Sent)
    assert fake.calls.count(LOOK) > 1


def test_a_picture_that_is_never_done_or_cannot_be_read(fake, page, monkeypatch):
    monkeypatch.setattr(within, "LONGEST_WORK", 0.05)
    fake.work = 60
    assert isinstance(page.publish(post("Slow", attachments=(PICTURE,)), "k", files), Wait)
    fake.work = -1
    assert isinstance(page.publish(post("Slow", attachments=(PICTURE,)), "k", files), Refused)
    assert not fake.posts


def test_our_token_goes_to_linkedin_only(fake, ana):
    with running_linkedin() as stranger:
        stranger.access, stranger.images = fake.access, fake.images
        fake.elsewhere = stranger.url
        outcome = ana.publish(post("Where to?", attachments=(PICTURE,)), "k", files)
        assert isinstance(outcome, Wait), "that host does not know us, and need not: LinkedIn does"
        assert stranger.calls == [PUT]
    assert all(image["bytes"] == b"" for image in fake.images.values()), "it asked for a token, and was shown none"


def test_a_link_is_shown_as_a_card(fake, ana):
    sent = ana.publish(post("See", card=Card("https://example.org/", "Example")), "k", files)
    article = fake.posts[sent.remote.id]["said"]["content"]["article"]
    assert article == {"source": "https://example.org/", "title": "Example"}


def test_it_is_changed_where_it_stands_and_taken_down(fake, ana):
    sent = ana.publish(post("Furst"), "k", files)
    assert ana.edit(sent.remote, post("First (of all)"), files) == sent
    assert fake.posts[sent.remote.id]["seen"] == "First (of all)"
    assert isinstance(ana.delete(sent.remote), Sent)
    assert isinstance(ana.delete(sent.remote), Sent), "gone already is gone"
    assert isinstance(ana.edit(sent.remote, post("Gone"), files), Refused)
    for nothing in (Remote("12"), Remote("urn:li:person:Ana1"), Remote("../posts")):
        assert isinstance(ana.delete(nothing), Refused)
        assert isinstance(ana.edit(nothing, post("x"), files), Refused)
    assert isinstance(ana.edit(sent.remote, post("half \ud83d"), files), Refused)


@pytest.mark.parametrize(("how", "kind"), [("drop", Unknown), ("500", Unknown), ("429", Wait), ("400", Refused)])
def test_trouble_while_changing_and_taking_down(fake, ana, how, kind):
    sent = ana.publish(post("Down."), "k", files)
    fake.trouble.extend([Trouble("POST /rest/posts/:id", how), Trouble("DELETE /rest/posts/:id", how)])
    assert isinstance(ana.edit(sent.remote, post("Up."), files), kind)
    assert isinstance(ana.delete(sent.remote), kind)


@pytest.mark.parametrize(
    "wrong",
    [
        post("Who sees it?", visibility="LOGGED_IN"),
        post("What follows?", answers=Remote("urn:li:share:1")),
        post("Half \ud83d"),
    ],
)
def test_what_cannot_be_said_there_is_never_left_out_silently(fake, ana, wrong):
    assert ana.validate(wrong, ana.limits())
    assert isinstance(ana.publish(wrong, "k", files), Refused)
    assert fake.calls == []


def test_a_page_has_no_connections(fake, page):
    hidden = post("For some", visibility="CONNECTIONS")
    assert page.validate(hidden, page.limits())
    assert isinstance(page.publish(hidden, "k", files), Refused)


def test_a_description_that_cannot_be_written(fake, ana):
    wrong = post("Half", attachments=(replace(PICTURE, alt="\udc4b"),))
    assert ana.validate(wrong, ana.limits())
    assert isinstance(ana.publish(wrong, "k", files), Refused)
    assert not fake.posts


def test_an_account_is_disconnected(fake, ana):
    ana.forget()
    assert not fake.access
    fake.trouble.append(Trouble("POST /oauth/v2/revoke", "drop"))
    ana.forget()


def test_a_file_that_is_not_here_any_more(fake, ana):
    def gone(digest: str) -> Any:
        raise FileNotFoundError(digest)

    assert isinstance(ana.publish(post("Look", attachments=(PICTURE,)), "k", gone), Refused)
    assert not fake.posts


# ------------------------------------------------------------------------------------------------------------ trouble


@pytest.mark.parametrize("how", ["drop", "500", "odd", "no JSON", "408", "409", "302"])
def test_an_answer_that_was_lost_is_for_a_person_to_know(fake, ana, how):
    fake.trouble.append(Trouble(CREATE, how))
    outcome = ana.publish(post("Lost words"), "k", files)
    assert isinstance(outcome, Unknown)
    assert "Lost words" not in str(outcome)
    assert isinstance(ana.find(post("Lost words"), "k"), CannotTell)
    assert LIST not in fake.calls, "a member's posts are shown to nobody, so nobody is asked"


def test_the_same_words_a_second_time_may_be_ours(fake, ana):
    assert isinstance(ana.publish(post("Once only"), "k", files), Sent)
    assert isinstance(ana.publish(post("Once only"), "k", files), Unknown), (
        "never refused, and the post it names is no proof"
    )
    assert len(fake.said("Once only")) == 1


@pytest.mark.parametrize("call", [IMAGE, PUT])
@pytest.mark.parametrize("how", ["drop before", "drop", "500", "500 before", "429"])
def test_trouble_with_a_picture_says_nothing_to_anybody(fake, ana, call, how):
    words = post("With a picture", attachments=(PICTURE,))
    fake.trouble.append(Trouble(call, how))
    assert isinstance(ana.publish(words, "k", files), Wait)
    assert not fake.posts
    assert isinstance(ana.publish(words, "k", files), Sent)


@pytest.mark.parametrize("how", ["odd", "no JSON", "500", "403"])
def test_an_odd_answer_about_a_picture_never_raises(fake, page, how):
    fake.trouble.extend([Trouble(LOOK, how), Trouble(IMAGE, how)])
    assert isinstance(page.publish(post("Odd", attachments=(PICTURE,)), "k", files), Wait | Refused)
    assert isinstance(page.publish(post("Odd", attachments=(PICTURE,)), "k", files), Sent | Refused | Wait)
    assert len(fake.said("Odd", PAGE)) <= 1


def test_limits_and_refusals(fake, ana):
    for status, kind in (("429", Wait), ("400", Refused), ("403", Refused), ("422", Refused), ("404", Refused)):
        fake.trouble.append(Trouble(CREATE, status))
        outcome = ana.publish(post("Words of mine"), "k", files)
        assert isinstance(outcome, kind)
        assert "Words" not in str(outcome)
    assert not fake.posts


def test_a_host_that_takes_the_request_and_never_answers():
    import socket

    with socket.create_server(("127.0.0.1", 0)) as deaf, Web(allow=["127.0.0.1"], patience=0.3) as web:
        api = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        for who in (ANA, PAGE):
            speaker = LinkedIn(api, api).open(Access(api, who, "Ana", {"access": "token"}), web)
            assert isinstance(speaker.publish(post("Hello?"), "k", files), Unknown)
            assert isinstance(speaker.find(post("Hello?"), "k"), CannotTell)


# ------------------------------------------------------------------------------------------------------------ looking


def test_what_a_page_said_is_found_again(fake, page):
    words = post("Lost, and found: #harbour (really)")
    assert isinstance(page.find(words, "k"), Absent)
    fake.trouble.append(Trouble(CREATE, "drop"))
    assert isinstance(page.publish(words, "k", files), Unknown)
    found = page.find(words, "k")
    assert isinstance(found, Sent)
    assert found.remote.id == fake.said(words.text, PAGE)[0]
    fake.posts[found.remote.id]["at"] -= 3_600
    assert isinstance(page.find(words, "k"), Absent), "said before this one was armed"
    assert isinstance(page.find(post("", attachments=(PICTURE,)), "k"), CannotTell)


def test_many_posts_since_are_looked_through(fake, page):
    words = post("The first of many")
    sent = page.publish(words, "k", files)
    for number in range(250):
        urn = f"urn:li:share:{number}"
        fake.posts[urn] = {"author": PAGE, "seen": "", "at": time.time(), "said": {"commentary": f"Another {number}"}}
    assert page.find(words, "k") == sent
    for number in range(250, 600):
        urn = f"urn:li:share:{number}"
        fake.posts[urn] = {"author": PAGE, "seen": "", "at": time.time(), "said": {"commentary": f"Another {number}"}}
    assert isinstance(page.find(words, "k"), CannotTell)


@pytest.mark.parametrize("how", ["drop", "500", "429", "odd", "no JSON", "403", "404", "426"])
def test_what_cannot_be_seen_is_never_absent(fake, page, how):
    fake.trouble.append(Trouble(LIST, how))
    assert isinstance(page.find(post("Where?"), "k"), CannotTell)


# --------------------------------------------------------------------------------------------- through the machine


@pytest.mark.parametrize("number_of_page", ["", "7001"])
@pytest.mark.parametrize("media", [(), (PICTURE,)])
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_process_killed_at_any_call_never_says_it_twice(linkedin, fake, web, media, when, number_of_page):
    author = PAGE if number_of_page else ANA
    words, number, calls = post("Killed, and (alive)", attachments=media), 0, 1
    while number <= calls:
        fake.reset()
        web.dies = None
        access = connected(linkedin, fake, web, page=number_of_page).access
        web.calls, web.dies = 0, (number, when)  # 0: lives on
        standing = carried(linkedin, access, web, words, files)
        assert is_true(standing, fake.said(words.text, author)), (number, standing)
        if number == 0:
            calls = web.calls
            assert standing.state is State.SENT
            assert calls >= 1 + 3 * len(media)
        else:
            assert standing.asks_a_person or (author == PAGE and standing.state is State.SENT)
        number += 1


@pytest.mark.parametrize("seed", range(20))
def test_whatever_goes_wrong_it_is_said_once_at_most_and_truly_told(linkedin, fake, web, seed):
    chance = random.Random(seed)
    number = chance.choice(["", "7001"])
    access = connected(linkedin, fake, web, page=number).access
    hows = ["drop before", "drop", "500", "500 before", "429", "odd", "no JSON", "401", "409", "422"]
    calls = [CREATE, CREATE, LIST, LIST, IMAGE, PUT, LOOK]
    fake.trouble.extend(Trouble(chance.choice(calls), chance.choice(hows)) for _ in range(chance.randrange(1, 8)))
    words = post(f"Seed {seed} (and more)", attachments=chance.choice([(), (PICTURE,)]))
    web.calls, web.dies = 0, (chance.randrange(1, 8), chance.choice(["before", "after"])) if seed % 2 else None
    standing = carried(linkedin, access, web, words, files)
    assert is_true(standing, fake.said(words.text, PAGE if number else ANA)), standing


# -------------------------------------------------------------------------------------------------------------- alone


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00")))
def test_little_text_is_seen_as_it_was_written(text):
    if len(text) <= 3_000:
        assert seen(little(text)) == text
    assert read(little(text)) == text


@pytest.mark.parametrize("text", ["C#", "a#b", "#", "##x", "&#39;", "https://example.org/#part"])
def test_what_is_no_hashtag(text):
    assert "{hashtag" not in little(text)


def test_length_is_counted_before_escaping(ana):
    assert ana.validate(post("(" * 3_000), ana.limits()) == []
    assert [each.field for each in ana.validate(post("x" * 3_001), ana.limits())] == ["text"]


def test_pictures_and_cards(ana):
    large = replace(PICTURE, width=10_000, height=PIXELS // 10_000 + 1)
    assert ana.validate(post("", attachments=(large,)), ana.limits())
    assert ana.validate(post("x", attachments=(PICTURE,) * 21), ana.limits())
    card = Card("https://example.org/", "Example")
    assert ana.validate(post("x", card=card), ana.limits()) == []
    assert ana.validate(post("x", card=card, attachments=(PICTURE,)), ana.limits())
    assert ana.validate(post("x", card=replace(card, title="x" * 401)), ana.limits())


def test_nothing_comes_back(ana):
    assert ana.fetch_items("before").items == ()
    assert ana.fetch_items("before").cursor == "before"
