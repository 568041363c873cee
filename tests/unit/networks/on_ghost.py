"""What holds on every Ghost site: tried on our own stand-in here, and on a real one in tests/networks.

Whoever runs it says what `site` is.
"""

from __future__ import annotations

import html as entities
import io
import random
import re
import secrets
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.unit.networks.cut import WAYS, Cut, Killed
from tests.unit.networks.driving import Mortal, carried, is_true
from tests.unit.networks.lossy import PIXEL, files

from foresay.desk.publishing.machine import State
from foresay.networks import network
from foresay.networks.contract import (
    Absent,
    Attachment,
    CannotConnect,
    CannotTell,
    Connected,
    Post,
    Refused,
    Remote,
    Sent,
    SignIn,
    Unknown,
    Wait,
)
from foresay.networks.ghost.api import ask
from foresay.networks.web import Answer, Unreachable

GHOST = network("ghost")
AT = datetime(2026, 11, 29, 9, 30, tzinfo=UTC)
PICTURE = Attachment("0" * 64, "image/png", len(PIXEL), "where-we-live.png", alt='A "dot" <here>')


@dataclass
class Site:
    """Where a test speaks to."""

    url: str
    key: str
    web: Cut
    real: bool = True

    def connector(self):
        return GHOST.open(self.connect().access, self.web)

    def connect(self) -> Connected:
        return GHOST.begin({"server": self.url, "key": self.key}, "", self.web)

    def standing(self, key: str) -> list[dict[str, Any]]:
        """Everything that has the key, as the site's own pages know it."""
        params = {"filter": f"custom_template:'{key}'", "limit": "100", "formats": "html"}
        return ask(self.connect().access, self.web, "GET", "posts/", params=params).json()["posts"]

    def titled(self, title: str) -> list[str]:
        """The ids of the published posts with a title."""
        params = {"filter": f"title:'{title}'+status:published", "fields": "id"}
        found = ask(self.connect().access, self.web, "GET", "posts/", params=params).json()["posts"]
        return [each["id"] for each in found]

    def published(self, key: str) -> list[dict[str, Any]]:
        return [each for each in self.standing(key) if each["status"] == "published"]


def post(text: str = "Fish & chips.", title: str = "", **said: Any) -> Post:
    return Post(text, AT, title or f"Harbour {secrets.token_hex(4)}", **said)


def key() -> str:
    return GHOST.new_key(AT)


# --------------------------------------------------------------------------------------------------------- connecting


def test_a_site_is_connected_by_its_key(site):
    connected = site.connect()
    assert connected.access.server == site.url.rstrip("/")
    assert connected.url.startswith("http")
    assert connected.access.remote_id == connected.url
    assert connected.name == "Harbour"
    assert site.key not in repr(connected)
    assert site.connector().refresh() == connected


@pytest.mark.parametrize(
    ("server", "given", "asked"),
    [
        ("", "right", "server"),
        ("no address", "right", "server"),
        ("http://ghost.example", "right", "server"),
        ("right", "", "key"),
        ("right", "22444f78447824223cefc48062", "key"),
        ("right", "id:secret", "key"),
        ("right", f"{'0' * 24}:{'0' * 64}", "key"),
    ],
)
def test_what_is_wrong_is_told_by_its_name(site, server, given, asked):
    said = {"server": site.url if server == "right" else server, "key": site.key if given == "right" else given}
    with pytest.raises(CannotConnect) as wrong:
        GHOST.begin(said, "", site.web)
    assert wrong.value.asked == asked
    assert site.key not in str(wrong.value)


# ---------------------------------------------------------------------------------------------------------- saying it


def test_a_post_is_published_at_the_address_of_its_title(site):
    words, once = post("First\nsecond & <b>third</b>\n\nhttps://example.org/a?b=1&c=2."), key()
    connector = site.connector()
    assert isinstance(connector.find(words, once), Absent)
    sent = connector.publish(words, once, files)
    assert isinstance(sent, Sent), sent
    assert sent.remote.url.rstrip("/").endswith(words.title.lower().replace(" ", "-"))
    (there,) = site.standing(once)
    assert (there["status"], there["title"], there["visibility"]) == ("published", words.title, "public")
    link = "https://example.org/a?b=1&amp;c=2"
    assert "First<br>second &amp; &lt;b&gt;third&lt;/b&gt;</p>" in there["html"]
    assert f'<p><a href="{link}">{link}</a>.</p>' in there["html"]
    found = connector.find(words, once)
    assert isinstance(found, Sent)
    assert found.remote == sent.remote


def test_the_same_key_twice_says_it_once(site):
    words, once, connector = post(), key(), site.connector()
    first, second = connector.publish(words, once, files), connector.publish(words, once, files)
    assert isinstance(first, Sent)
    assert isinstance(second, Sent)
    assert first.remote.id == second.remote.id
    assert len(site.standing(once)) == 1


def test_two_posts_with_one_title_are_two(site):
    words, connector = post(), site.connector()
    first, second = (connector.publish(words, key(), files) for _ in range(2))
    assert first.remote.url != second.remote.url


def test_who_it_is_for_and_what_it_is_about(site):
    once = key()
    words = post(visibility="members", extras={"tags": "Sea, Ships ,", "slug": f"my own {once}"})
    sent = site.connector().publish(words, once, files)
    (there,) = site.standing(once)
    assert there["visibility"] == "members"
    assert [tag["name"] if isinstance(tag, dict) else tag for tag in there["tags"]] == ["Sea", "Ships"]
    assert f"/my-own-{once}/" in sent.remote.url


def test_a_picture_goes_along_with_its_description_and_without_its_name(site):
    once = key()
    sent = site.connector().publish(post(attachments=(PICTURE,)), once, files)
    assert isinstance(sent, Sent), sent
    (there,) = site.standing(once)
    source, alt = re.search(r'<img src="([^"]+)"[^>]*? alt="([^"]*)"', there["html"]).groups()
    assert entities.unescape(alt) == PICTURE.alt
    assert "where-we-live" not in source
    assert source.endswith(".png")
    if site.real:
        assert site.web.ask("GET", source).ok


def test_a_post_without_a_title_is_refused_before_it_is_sent(site):
    once, connector = key(), site.connector()
    refused = connector.publish(replace(post(), title=" "), once, files)
    assert isinstance(refused, Refused)
    assert site.standing(once) == []
    problems = connector.validate(replace(post(), title=" "), connector.limits())
    assert [problem.field for problem in problems] == ["title"]


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"visibility": "friends"}, "visibility"),
        ({"replies": "nobody"}, "replies"),
        ({"answers": Remote("1")}, "answers"),
    ],
)
def test_what_ghost_would_pass_over_is_refused(site, said, field):
    once, connector = key(), site.connector()
    assert [problem.field for problem in connector.validate(post(**said), connector.limits())] == [field]
    assert isinstance(connector.publish(post(**said), once, files), Refused)
    assert isinstance(connector.edit(Remote("0" * 24), post(**said), files), Refused)
    assert site.standing(once) == []


def test_a_title_that_the_site_refuses(site):
    once = key()
    refused = site.connector().publish(post(title="x" * 256), once, files)
    assert isinstance(refused, Refused)
    assert refused.fix
    assert site.standing(once) == []


def test_a_broken_character_and_a_picture_that_cannot_be_read_are_refused(site):
    def missing(digest: str) -> io.BytesIO:
        raise FileNotFoundError(digest)

    connector, once = site.connector(), key()
    assert isinstance(connector.publish(post("half \ud83d"), once, files), Refused)
    refused = connector.publish(post(attachments=(PICTURE,)), once, missing)
    assert isinstance(refused, Refused)
    assert "Picture 1" in refused.why
    assert site.standing(once) == []


# ------------------------------------------------------------------------------------------------------ when it breaks


def calls_of(site: Site, words: Post) -> int:
    """How many calls it takes to publish."""
    connector = site.connector()
    site.web.cut(-1, "")
    assert isinstance(connector.publish(words, key(), files), Sent)
    return site.web.calls


@pytest.mark.parametrize("how", WAYS)
def test_wherever_it_breaks_it_is_said_once(site, how):
    words = post(attachments=(PICTURE,))
    for at in range(calls_of(site, words)):
        connector, once = site.connector(), key()
        site.web.cut(at, how)
        try:
            outcome = connector.publish(words, once, files)
        except Killed:
            outcome = None
        site.web.cut(-1, "")
        there = len(site.published(once))
        assert outcome is None or isinstance(outcome, (Wait, Unknown)), (at, outcome)
        assert not (isinstance(outcome, Wait) and there), f"call {at}: it waits, and it is there"
        assert isinstance(connector.find(words, once), Sent if there else Absent)
        assert isinstance(connector.publish(words, once, files), Sent)
        assert len(site.published(once)) == 1
        assert len(site.standing(once)) == 1, "no draft is left behind"


def test_broken_again_and_again_it_is_said_once(site):
    chance = random.Random(20261129)
    for _ in range(8 if site.real else 25):
        words, once, connector = post(), key(), site.connector()
        for _ in range(6):
            site.web.cut(chance.randrange(5), chance.choice(WAYS))
            try:
                connector.publish(words, once, files)
            except Killed:
                connector = site.connector()
        site.web.cut(-1, "")
        assert isinstance(connector.publish(words, once, files), Sent)
        assert len(site.published(once)) == 1


@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_at_any_call_the_desk_ends_with_one_post_that_it_knows_of(site, when):
    words, access = post(attachments=(PICTURE,)), site.connect().access
    for at in range(1, calls_of(site, words) + 1):
        words = post(words.text, attachments=words.attachments)
        with Mortal(allow=["127.0.0.1"], patience=20) as web:
            web.dies = (at, when)
            standing = carried(GHOST, access, web, words, files)
        assert standing.state is State.SENT
        assert is_true(standing, site.titled(words.title)), at


@pytest.mark.parametrize("at", range(5))
def test_attempts_that_overlap_say_it_once(site, at):
    """A second attempt runs from start to end while the first one is at any of its calls: the draft, or the flip, may be either's."""
    words, once = post(), key()
    slow, fast = site.connector(), site.connector()
    ask_as_usual, calls = site.web.ask, []

    def ask_late(method: str, url: str, **given: Any) -> Answer:
        calls.append(method)
        if len(calls) == at + 1:
            assert isinstance(fast.publish(words, once, files), Sent)
        return ask_as_usual(method, url, **given)

    site.web.ask = ask_late
    outcome = slow.publish(words, once, files)
    site.web.ask = ask_as_usual
    assert isinstance(outcome, Sent)
    assert [each["id"] for each in site.published(once)] == [outcome.remote.id]


def test_a_draft_and_a_flip_that_arrive_late_say_nothing_twice(site):
    """The first attempt's draft arrives after the second one's, whose flip arrives after the third attempt."""
    words, once, connector = post(), key(), site.connector()
    usual, late = site.web.ask, []

    def held_back(kind: str) -> None:
        def ask_late(method: str, url: str, **given: Any) -> Answer:
            if method == kind:
                late.append((method, url, given))
                raise Unreachable("It is still on its way.", sent=True)
            return usual(method, url, **given)

        site.web.ask = ask_late

    held_back("POST")
    assert isinstance(connector.publish(words, once, files), Wait)
    held_back("PUT")
    assert isinstance(connector.publish(words, once, files), Unknown)
    site.web.ask = usual
    draft, flip = late
    assert usual(draft[0], draft[1], **draft[2]).status == 201
    assert isinstance(connector.find(words, once), Absent)
    assert len(site.standing(once)) == 2
    sent = connector.publish(words, once, files)
    assert isinstance(sent, Sent)
    usual(flip[0], flip[1], **flip[2])
    assert [each["id"] for each in site.published(once)] == [sent.remote.id]


def test_a_key_that_was_taken_back(site):
    once = key()
    wrong = replace(site.connect().access, credentials={"key": f"{'0' * 24}:{'0' * 64}", "path": ""})
    stranger = GHOST.open(wrong, site.web)
    assert isinstance(stranger.publish(post(), once, files), SignIn)
    assert isinstance(stranger.edit(Remote("0" * 24), post(), files), SignIn)
    assert isinstance(stranger.delete(Remote("0" * 24)), SignIn)
    assert isinstance(stranger.refresh(), SignIn)
    assert isinstance(stranger.find(post(), once), CannotTell)
    assert site.standing(once) == []


# ---------------------------------------------------------------------------------------------------- changing it


def test_it_can_be_changed_and_taken_down(site):
    once, connector = key(), site.connector()
    sent = connector.publish(post("With a slop."), once, files)
    changed = connector.edit(sent.remote, post("With a slip.", "Another title", attachments=(PICTURE,)), files)
    assert isinstance(changed, Sent), changed
    assert changed.remote.url == sent.remote.url
    (there,) = site.standing(once)
    assert there["title"] == "Another title"
    assert "With a slip." in there["html"]
    assert "<img" in there["html"]
    assert isinstance(connector.find(post(), once), Sent)
    assert isinstance(connector.delete(changed.remote), Sent)
    assert isinstance(connector.delete(changed.remote), Sent), "gone already is gone"
    assert site.standing(once) == []
    assert isinstance(connector.find(post(), once), Absent)
    assert isinstance(connector.edit(changed.remote, post(), files), Refused)


@pytest.mark.parametrize("how", ["lost before", "lost after"])
def test_a_change_whose_answer_is_lost(site, how):
    connector = site.connector()
    sent = connector.publish(post(), key(), files)
    for at, told in ((0, Wait), (1, Unknown)):
        site.web.cut(at, how)
        assert isinstance(connector.edit(sent.remote, post("Changed."), files), told)
    site.web.cut(0, how)
    assert isinstance(connector.delete(sent.remote), Unknown)
    site.web.cut(-1, "")
    assert isinstance(connector.delete(sent.remote), Sent)


def test_nothing_comes_back(site):
    heard = site.connector().fetch_items("here")
    assert (heard.items, heard.cursor, heard.more) == ((), "here", False)
