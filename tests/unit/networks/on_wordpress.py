"""What holds on every WordPress site: tried on our own stand-in here, and on the real thing in tests/networks.

Whoever runs it says what `blog` is.
"""

from __future__ import annotations

import base64
import io
import random
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

import pytest
from tests.unit.networks.lossy import PIXEL, files

from foresay.networks import network
from foresay.networks.contract import (
    Absent,
    Access,
    Attachment,
    CannotConnect,
    CannotTell,
    Card,
    Post,
    Refused,
    Remote,
    Sent,
    SignIn,
    Unknown,
    Wait,
)
from foresay.networks.web import Answer, Unreachable, Web

WORDPRESS = network("wordpress")
DOT = Attachment("a1" * 32, "image/png", len(PIXEL), "IMG_1234.png", 'A dot & <its> "shade"', 1, 1)
DASH = Attachment("b2" * 32, "image/png", len(PIXEL), "dash.png", "A dash", 1, 1)


class Site(Protocol):
    """A running site."""

    url: str
    passwords: dict[str, str]

    def switch(self, name: str, on: bool) -> None:
        """What some sites do."""


class Killed(BaseException):
    """We ended in the middle, as when the power goes."""


class Faulty(Web):
    """A web that counts the requests, and can lose the answer to one, or end us before or after it."""

    asked: int = 0
    fault: tuple[int, str] | None = None
    """Which request, from 1, and what: "lost" (it never arrives), "unanswered", "killed before", "killed after"."""

    def ask(self, method: str, url: str, **given: Any) -> Answer:
        self.asked += 1
        what = self.fault[1] if self.fault and self.fault[0] == self.asked else ""
        if what == "killed before":
            raise Killed
        if what == "lost":
            raise Unreachable("The request was lost.", sent=True)
        answer = super().ask(method, url, **given)
        if what == "killed after":
            raise Killed
        if what == "unanswered":
            raise Unreachable("The answer was lost.", sent=True)
        return answer

    @contextmanager
    def with_fault(self, number: int, what: str) -> Iterator[None]:
        """For a while."""
        self.asked, self.fault = 0, (number, what)
        try:
            yield
        finally:
            self.fault = None


@dataclass
class Blog:
    """A site with people: someone who writes there (`user`), everyone (`seen`), and whoever looks after it (`admin`)."""

    site: Site
    web: Faulty
    user: str
    password: str

    def connector(self, **changed: str):
        return WORDPRESS.open(self.access(**changed), self.web)

    def access(self, **changed: str) -> Access:
        given = {"server": self.site.url, "user": self.user, "password": self.password} | changed
        return WORDPRESS.begin(given, "", self.web).access

    def admin(self, method: str, path: str, **given: Any) -> Any:
        """What the administrator is answered."""
        return self.ask(method, path, "admin", self.site.passwords["admin"], **given)

    def ask(self, method: str, path: str, user: str = "", password: str = "", **given: Any) -> Any:
        """What somebody is answered, or everyone."""
        words = base64.b64encode(f"{user}:{password}".encode()).decode()
        headers = given.pop("headers", {}) | ({"Authorization": f"Basic {words}"} if user else {})
        answer = Web.ask(self.web, method, f"{self.site.url}/wp-json/wp/v2/{path}", headers=headers, **given)
        assert answer.ok, (answer.status, answer.body)
        return answer.json()

    def seen(self, words: str) -> list[Any]:
        """The posts that everyone sees with these words in their title or content."""
        return [
            each for each in self.ask("GET", "posts?per_page=100") if words in str(each["title"]) + str(each["content"])
        ]

    def kept(self, words: str, status: str = "any") -> list[Any]:
        """The posts that the site has, drafts too."""
        found = self.admin("GET", f"posts?per_page=100&context=edit&status={status}")
        return [each for each in found if words in str(each["title"]) + str(each["content"])]

    def comment(self, post: int, words: str, **given: Any) -> int:
        """Somebody comments on a post."""
        said = {"post": post, "content": words, "author_name": "Guest", "author_email": "guest@example.test"} | given
        return self.ask("POST", "comments", json=said)["id"]

    @contextmanager
    def switched(self, name: str) -> Iterator[None]:
        self.site.switch(name, True)
        try:
            yield
        finally:
            self.site.switch(name, False)


@pytest.fixture(scope="module")
def web() -> Iterator[Faulty]:
    with Faulty(allow=["127.0.0.1"], patience=20) as client:
        yield client


@pytest.fixture
def word() -> str:
    """A word that no other test says."""
    return "w" + random.Random().randbytes(6).hex()


def member(site: Site, web: Faulty, role: str = "author") -> Blog:
    """A blog with somebody new of a role on it."""
    admin = Blog(site, web, "admin", site.passwords["admin"])
    name = "u" + random.Random().randbytes(5).hex()
    said = {"username": name, "password": "never-used-1", "email": f"{name}@example.test", "roles": [role]}
    number = admin.admin("POST", "users", json=said)["id"]
    word = admin.admin("POST", f"users/{number}/application-passwords", json={"name": "foresay"})["password"]
    return Blog(site, web, name, word)


def post(word: str, **changed: Any) -> Post:
    return replace(Post(f"Words about {word}.", datetime.now(UTC), title=f"The {word}"), **changed)


def key() -> str:
    return WORDPRESS.new_key(datetime.now(UTC))


def number(sent: Any) -> int:
    assert isinstance(sent, Sent), sent
    return int(sent.remote.id.rsplit("=", 1)[1])


# ------------------------------------------------------------------------------------------------------ connecting


@pytest.mark.parametrize("page", ["", "/", "/wp-admin/profile.php", "/wp-login.php", "/wp-json/"])
def test_the_site_is_found_from_any_of_its_own_pages(blog, page):
    given = {"server": blog.site.url + page, "user": f" {blog.user} ", "password": blog.password}
    connected = WORDPRESS.begin(given, "", blog.web)
    assert connected.access.server == blog.site.url
    assert connected.access.handle == f"{blog.user}@{blog.site.url.removeprefix('http://')}"
    assert connected.access.credentials["root"] == f"{blog.site.url}/wp-json/"
    assert connected.lacks == ()
    assert blog.password not in repr(connected)


def test_a_wrong_password_is_told(blog):
    with pytest.raises(CannotConnect, match="application password") as wrong:
        blog.access(password="abcd efgh ijkl mnop qrst uvwx")
    assert wrong.value.asked == "password"
    assert "abcd" not in str(wrong.value)


def test_a_sign_in_that_is_taken_out_on_the_way_is_told(blog):
    with blog.switched("no-header"), pytest.raises(CannotConnect, match="Authorization header"):
        blog.access()


@pytest.mark.parametrize("role", ["contributor", "reader"])
def test_who_may_not_publish_is_told_so(blog, role):
    with pytest.raises(CannotConnect, match="may not publish") as wrong:
        blog.access(user=role, password=blog.site.passwords[role])
    assert wrong.value.asked == "user"


def test_application_passwords_that_are_off_are_told(blog):
    with blog.switched("no-passwords"), pytest.raises(CannotConnect, match="application passwords"):
        blog.access()


def test_a_site_that_is_being_updated_cannot_be_connected(blog):
    with blog.switched("maintenance"), pytest.raises(CannotConnect):
        blog.access()


def test_an_account_tells_of_itself(blog):
    connected = blog.connector().refresh()
    assert (connected.name, connected.scopes) == (blog.user, ("publish_posts", "upload_files"))


# ------------------------------------------------------------------------------------------------------- saying it


def test_a_post_goes_out_once_however_often_it_is_sent(blog, word):
    connector, said, ours = blog.connector(), post(word), key()
    assert connector.find(said, ours) == Absent()
    first = connector.publish(said, ours, files)
    assert connector.publish(said, ours, files) == first
    assert connector.find(said, ours) == first
    (there,) = blog.seen(word)
    assert there["id"] == number(first)
    assert first.remote.url == there["link"]
    assert there["slug"] == f"the-{word}"
    assert len(blog.kept(word)) == 1


def test_readers_see_nothing_of_the_key(blog, word):
    ours = key()
    blog.connector().publish(post(word), ours, files)
    assert ours not in str(blog.seen(word))


def test_words_are_shown_as_they_are(blog, word):
    """Neither markup, nor shortcodes, nor entities; links can be followed, paragraphs and lines are kept."""
    text = (
        f"{word} <b>5 > 3 & 2</b> &amp; [gallery] [1] C:\\new <!-- more -->\nnext line\n \nsee https://example.org/a?b=1&c=(d)."
        "\n\nשלום 😀"
    )
    blog.connector().publish(post(word, text=text, title="A & <i>B</i> 😀"), key(), files)
    (there,) = blog.seen(word)
    html = there["content"]["rendered"].replace("&#091;", "[")
    assert f"{word} &lt;b&gt;5 &gt; 3 &amp; 2&lt;/b&gt; &amp;amp; " in html.replace("&#038;", "&amp;")
    assert "[gallery] [1]" in html
    assert "C:\\new &lt;!" in html
    assert re.search(r"more .{1,8}&gt;<br ?/?>next line</p>", html)  # two hyphens are shown as a dash
    assert '<a href="https://example.org/a?b=1&#038;c=(d)">' in html.replace("&amp;", "&#038;")
    assert "<p>שלום 😀</p>" in html
    assert html.count("<p>") == 3
    assert there["title"]["rendered"].replace("&#038;", "&amp;") == "A &amp; &lt;i&gt;B&lt;/i&gt; 😀"


def test_a_post_needs_no_title(blog, word):
    sent = blog.connector().publish(post(word, title=""), key(), files)
    assert isinstance(sent, Sent)
    assert blog.seen(word)[0]["slug"] == f"words-about-{word}"


def test_the_address_is_the_authors_own(blog, word):
    sent = blog.connector().publish(post(word, extras={"slug": f"Mine {word}!"}), key(), files)
    assert blog.seen(word)[0]["slug"] == f"mine-{word}"
    assert f"mine-{word}" in sent.remote.url


def test_an_address_that_is_taken_does_not_mislead_us(blog, word):
    connector, said = blog.connector(), post(word)
    ours, others = key(), key()
    first, second = connector.publish(said, ours, files), connector.publish(said, others, files)
    assert number(first) != number(second)
    assert (connector.find(said, ours), connector.find(said, others)) == (first, second)
    assert len(blog.seen(word)) == 2


def test_a_private_post_is_for_few(blog, word):
    connector, said, ours = blog.connector(), post(word, visibility="private", attachments=(DOT,)), key()
    sent = connector.publish(said, ours, files)
    assert connector.find(said, ours) == sent
    assert blog.seen(word) == []
    assert blog.kept(word)[0]["status"] == "private"
    assert blog.ask("GET", f"media?parent={number(sent)}") == []


def test_a_draft_that_was_asked_for_stays_one(blog, word):
    connector, said, ours = blog.connector(), post(word, visibility="draft", attachments=(DOT,)), key()
    sent = connector.publish(said, ours, files)
    assert connector.find(said, ours) == sent == connector.publish(said, ours, files)
    (kept,) = blog.kept(word)
    assert (kept["status"], kept["id"]) == ("draft", number(sent))
    assert "wp-image-" in kept["content"]["raw"]
    assert blog.seen(word) == []


def test_who_may_answer_is_the_authors_choice(blog, word):
    sent = blog.connector().publish(post(word, replies="closed"), key(), files)
    answer = post(word, title="", answers=Remote(sent.remote.id))
    assert "closed" in blog.connector().publish(answer, key(), files).why
    assert blog.kept(word)[0]["comment_status"] == "closed"


def test_a_card_becomes_a_link(blog, word):
    blog.connector().publish(post(word, card=Card("https://example.org/page", "Its <name>")), key(), files)
    assert '<a href="https://example.org/page">Its &lt;name&gt;</a>' in blog.seen(word)[0]["content"]["rendered"]


def test_a_draft_left_over_is_nothing_said_and_is_gone_on_with(blog, word):
    connector, said, ours = blog.connector(), post(word), key()
    with blog.web.with_fault(4, "killed before"), pytest.raises(Killed):
        connector.publish(said, ours, files)
    (draft,) = blog.kept(word)
    assert draft["status"] == "draft"
    assert connector.find(said, ours) == Absent()
    assert number(connector.publish(said, ours, files)) == draft["id"]
    assert len(blog.kept(word)) == 1


def test_of_two_drafts_that_a_race_made_one_goes_out_and_the_other_away(blog, word):
    connector, said, ours = blog.connector(), post(word), key()
    with blog.web.with_fault(4, "killed before"), pytest.raises(Killed):
        connector.publish(said, ours, files)
    (first,) = blog.kept(word)
    again = {"status": "draft", "slug": ours, "title": first["title"]["raw"], "content": first["content"]["raw"]}
    blog.ask("POST", "posts", blog.user, blog.password, json=again)
    assert {each["slug"] for each in blog.kept(word)} == {ours, f"{ours}-2"}
    assert number(connector.publish(said, ours, files)) == first["id"]
    assert [each["status"] for each in blog.kept(word)] == ["publish"]


def test_two_at_once_publish_one_post(blog, word):
    """Two workers with the same key, again and again: what they see of each other is up to chance."""
    connectors = [blog.connector(), blog.connector()]
    for turn in range(4):
        words = f"{word}x{turn}"
        both = at_once(connectors, post(words, attachments=(DOT,)), key())
        (there,) = blog.seen(words)
        assert {number(each) for each in both} == {there["id"]}
        assert len(blog.kept(words)) == 1, "a draft was left over"


def at_once(connectors, said, ours) -> list[Any]:
    outcomes: list[Any] = []

    def work(connector):
        outcomes.append(connector.publish(said, ours, files))

    workers = [threading.Thread(target=work, args=(each,)) for each in connectors]
    for each in workers:
        each.start()
    for each in workers:
        each.join(60)
    return outcomes


def test_what_somebody_took_down_does_not_come_back(blog, word):
    connector, said, ours = blog.connector(), post(word), key()
    sent = connector.publish(said, ours, files)
    blog.admin("DELETE", f"posts/{number(sent)}")
    assert isinstance(connector.find(said, ours), CannotTell)
    refused = connector.publish(said, ours, files)
    assert isinstance(refused, Refused)
    assert "trash" in refused.why
    assert blog.seen(word) == []


def test_a_draft_in_the_trash_was_never_said(blog, word):
    connector, said, ours = blog.connector(), post(word), key()
    with blog.web.with_fault(4, "killed before"), pytest.raises(Killed):
        connector.publish(said, ours, files)
    blog.admin("DELETE", f"posts/{blog.kept(word)[0]['id']}")
    assert connector.find(said, ours) == Absent()
    assert isinstance(connector.publish(said, ours, files), Sent)
    assert len(blog.seen(word)) == 1


def test_a_site_that_takes_marks_out_keeps_the_key_in_the_address(blog, word):
    connector, said, ours = blog.connector(), post(word, attachments=(DOT,)), key()
    with blog.switched("no-marks"):
        sent = connector.publish(said, ours, files)
        assert connector.publish(said, ours, files) == sent == connector.find(said, ours)
    (there,) = blog.seen(word)
    assert there["slug"] == f"the-{word}-{ours}"


def test_a_site_that_reviews_everything_is_told_as_such(blog, word):
    connector, said, ours = blog.connector(), post(word), key()
    with blog.switched("review"):
        refused = connector.publish(said, ours, files)
    assert isinstance(refused, Refused)
    assert "review" in refused.why
    assert connector.find(said, ours) == Absent()
    assert isinstance(connector.publish(said, ours, files), Sent)
    assert len(blog.kept(word)) == 1


def test_half_a_character_is_refused_before_anything_is_asked(blog, word):
    connector = blog.connector()
    blog.web.asked = 0
    assert isinstance(connector.publish(post(word, text="cut \ud83d"), key(), files), Refused)
    assert blog.web.asked == 0


# ---------------------------------------------------------------------------------------------------------- files


def test_pictures_go_along_in_order_with_their_descriptions(blog, word):
    sent = blog.connector().publish(post(word, attachments=(DOT, DASH)), key(), files)
    html = blog.seen(word)[0]["content"]["rendered"]
    there = {each["slug"][6:8]: each for each in blog.ask("GET", f"media?parent={number(sent)}")}
    assert len(there) == 2
    assert there["b2"]["alt_text"] == "A dash"
    first, second = (html.index(f"wp-image-{there[each]['id']}") for each in ("a1", "b2"))
    assert first < second
    assert 'alt="A dot &amp; &lt;its&gt; &quot;shade&quot;"' in html.replace("&#038;", "&amp;")
    assert there["a1"]["source_url"] in html
    assert "IMG_1234" not in html


def test_a_post_of_pictures_alone(blog, word):
    connector, said, ours = blog.connector(), post(word, text="", attachments=(DOT,)), key()
    sent = connector.publish(said, ours, files)
    assert connector.find(said, ours) == sent
    assert blog.seen(word)[0]["content"]["rendered"].count("<img") == 1
    assert ours not in str(blog.seen(word))


def test_nobody_sees_a_picture_before_its_post(blog, word):
    connector, said, ours = blog.connector(), post(word, attachments=(DOT,)), key()
    with blog.web.with_fault(7, "killed before"), pytest.raises(Killed):
        connector.publish(said, ours, files)
    (draft,) = blog.kept(word)
    assert len(blog.admin("GET", f"media?parent={draft['id']}")) == 1
    assert blog.ask("GET", f"media?parent={draft['id']}") == []


def test_a_file_that_is_no_picture_is_refused(blog, word):
    connector, said, ours = blog.connector(), post(word, attachments=(DOT,)), key()
    refused = connector.publish(said, ours, lambda digest: io.BytesIO(b"no picture"))
    assert isinstance(refused, Refused), refused
    assert connector.find(said, ours) == Absent()
    assert isinstance(connector.publish(said, ours, files), Sent)


def test_a_file_that_is_missing_stops_the_post(blog, word):
    def missing(digest: str) -> Any:
        raise FileNotFoundError(f"/secret/place/{digest}")

    refused = blog.connector().publish(post(word, attachments=(DOT,)), key(), missing)
    assert isinstance(refused, Refused)
    assert "secret" not in str(refused)
    assert blog.seen(word) == []


# ---------------------------------------------------------------------------------------------- ended in the middle

STEPS = 7
"""What is asked for a new post with a picture: look, draft, look, its files, upload, description, publish."""


def test_that_many_steps_a_post_takes(blog, word):
    connector = blog.connector()
    blog.web.asked = 0
    connector.publish(post(word, attachments=(DOT,)), key(), files)
    assert blog.web.asked == STEPS


@pytest.mark.parametrize("what", ["killed before", "killed after"])
@pytest.mark.parametrize("step", range(1, STEPS + 1))
def test_whenever_we_end_one_post_goes_out_in_the_end(blog, word, step, what):
    connector, said, ours = blog.connector(), post(word, attachments=(DOT, DOT)), key()
    with blog.web.with_fault(step, what), pytest.raises(Killed):
        connector.publish(said, ours, files)
    before = connector.find(said, ours)
    assert isinstance(before, Sent) == (step == STEPS and what == "killed after")
    _goes_out_once(blog, connector, said, ours, word)


@pytest.mark.parametrize("seed", range(6))
def test_however_often_we_end_one_post_goes_out_in_the_end(blog, word, seed):
    chance = random.Random(seed)
    connector, said, ours = blog.connector(), post(word, attachments=(DOT, DASH)), key()
    for _ in range(4):
        fault = chance.choice(["killed before", "killed after", "lost", "unanswered"])
        with blog.web.with_fault(chance.randint(1, STEPS), fault):
            try:
                outcome = connector.publish(said, ours, files)
            except Killed:
                continue
        assert isinstance(outcome, Sent | Wait | Unknown), outcome
    _goes_out_once(blog, connector, said, ours, word, pictures=2)


@pytest.mark.parametrize("what", ["lost", "unanswered"])
@pytest.mark.parametrize("step", range(1, STEPS + 1))
def test_an_answer_that_does_not_come(blog, word, step, what):
    """Before the last step nothing is said. Of the last nobody knows, until it is looked for."""
    connector, said, ours = blog.connector(), post(word, attachments=(DOT,)), key()
    with blog.web.with_fault(step, what):
        outcome = connector.publish(said, ours, files)
    assert isinstance(outcome, Unknown if step == STEPS else Wait), outcome
    assert word not in str(outcome)
    found = connector.find(said, ours)
    assert isinstance(found, Sent) == bool(blog.seen(word)) == (step == STEPS and what == "unanswered")
    _goes_out_once(blog, connector, said, ours, word)


def _goes_out_once(blog, connector, said, ours, word, pictures=1):
    sent = connector.publish(said, ours, files)
    assert isinstance(sent, Sent), sent
    assert connector.find(said, ours) == sent
    assert [each["id"] for each in blog.seen(word)] == [number(sent)]
    assert [each["status"] for each in blog.kept(word)] == ["publish"]
    assert len(blog.admin("GET", f"media?parent={number(sent)}")) == pictures


# ---------------------------------------------------------------------------------------------------------- trouble


def test_a_password_that_was_taken_back(blog, word):
    connector, said, ours = blog.connector(), post(word), key()
    gone = replace(connector.access, credentials={**connector.access.credentials, "password": "taken back"})
    stranger = WORDPRESS.open(gone, blog.web)
    sent = connector.publish(said, ours, files)
    assert isinstance(stranger.publish(post(word), key(), files), SignIn)
    assert isinstance(stranger.find(said, ours), CannotTell)
    assert isinstance(stranger.edit(sent.remote, said, files), SignIn)
    assert isinstance(stranger.delete(sent.remote), SignIn)
    assert isinstance(stranger.refresh(), SignIn)
    assert "taken back" not in repr(stranger.access)


def test_an_account_that_is_disconnected_leaves_no_password_behind(blog):
    connector = blog.connector()
    connector.forget()
    assert isinstance(connector.refresh(), SignIn)
    connector.forget()


def test_an_author_who_lost_the_right_to_publish(blog, word):
    connector, said, ours = blog.connector(), post(word), key()
    who = connector.access.credentials["id"]
    blog.admin("POST", f"users/{who}", json={"roles": ["contributor"]})
    refused = connector.publish(said, ours, files)
    assert isinstance(refused, Refused)
    assert "publish" in refused.fix
    assert connector.find(said, ours) == Absent()
    assert connector.refresh().lacks == ("publish posts", "send pictures")
    blog.admin("POST", f"users/{who}", json={"roles": ["author"]})
    assert isinstance(connector.publish(said, ours, files), Sent)
    assert len(blog.kept(word)) == 1


def test_an_author_who_became_a_reader(blog, word):
    connector = blog.connector()
    blog.admin("POST", f"users/{connector.access.credentials['id']}", json={"roles": ["subscriber"]})
    assert isinstance(connector.publish(post(word), key(), files), Refused)


def test_a_site_that_is_being_updated_is_waited_for(blog, word):
    connector, said, ours = blog.connector(), post(word), key()
    with blog.switched("maintenance"):
        assert isinstance(connector.publish(said, ours, files), Wait)
        assert isinstance(connector.find(said, ours), CannotTell)
    assert isinstance(connector.publish(said, ours, files), Sent)


def test_a_site_without_nice_addresses_is_asked_in_the_other_way(blog, word):
    access = blog.access()
    plain = replace(access, credentials={**access.credentials, "root": f"{blog.site.url}/?rest_route=/"})
    connector, said, ours = WORDPRESS.open(plain, blog.web), post(word, attachments=(DOT,)), key()
    sent = connector.publish(said, ours, files)
    assert isinstance(sent, Sent)
    assert connector.find(said, ours) == sent


# ------------------------------------------------------------------------------------------------ changed, taken down


def test_a_post_is_changed_where_it_stands(blog, word):
    connector, said, ours = blog.connector(), post(word, attachments=(DOT,)), key()
    sent = connector.publish(said, ours, files)
    other = replace(said, text=f"Other {word}.", title="Another name", attachments=(DASH, replace(DOT, alt="A point")))
    assert connector.edit(sent.remote, other, files) == sent
    (there,) = blog.seen(word)
    assert f"Other {word}." in there["content"]["rendered"]
    assert (there["title"]["rendered"], there["link"], there["status"]) == ("Another name", sent.remote.url, "publish")
    alts = {each["alt_text"] for each in blog.ask("GET", f"media?parent={number(sent)}")}
    assert alts == {"A dash", "A point"}
    assert connector.find(said, ours) == sent


def test_a_file_that_goes_along_no_more_is_taken_from_the_site(blog, word):
    connector, said = blog.connector(), post(word, attachments=(DOT, DASH))
    sent = connector.publish(said, key(), files)
    assert connector.edit(sent.remote, replace(said, attachments=(DASH,)), files) == sent
    assert [each["alt_text"] for each in blog.ask("GET", f"media?parent={number(sent)}")] == ["A dash"]
    assert blog.seen(word)[0]["content"]["rendered"].count("<img") == 1


def test_who_can_see_it_stays_as_it_was(blog, word):
    connector = blog.connector()
    sent = connector.publish(post(word, visibility="private"), key(), files)
    connector.edit(sent.remote, post(word, text=f"Other {word}"), files)
    assert blog.seen(word) == []


def test_what_is_gone_cannot_be_changed(blog, word):
    connector = blog.connector()
    sent = connector.publish(post(word), key(), files)
    connector.delete(sent.remote)
    assert isinstance(connector.edit(sent.remote, post(word), files), Refused)
    nowhere = Remote(f"{blog.site.url}/?p=999999")
    assert isinstance(connector.edit(nowhere, post(word), files), Refused)
    assert blog.seen(word) == []


def test_what_is_taken_down_is_not_seen_nor_are_its_pictures(blog, word):
    connector, said = blog.connector(), post(word, attachments=(DOT, DASH))
    sent = connector.publish(said, key(), files)
    assert len(blog.ask("GET", f"media?parent={number(sent)}")) == 2
    assert connector.delete(sent.remote) == sent
    assert connector.delete(sent.remote) == sent
    assert blog.seen(word) == []
    assert blog.admin("GET", f"media?parent={number(sent)}") == []
    assert len(blog.kept(word, "trash")) == 1
    assert connector.delete(Remote(f"{blog.site.url}/?p=999999")) == Sent(Remote(f"{blog.site.url}/?p=999999"))


def test_what_is_on_another_site_is_left_alone(blog, word):
    connector = blog.connector()
    sent = connector.publish(post(word), key(), files)
    elsewhere = Remote(f"https://other.example/?p={number(sent)}")
    assert isinstance(connector.delete(elsewhere), Refused)
    assert isinstance(connector.edit(elsewhere, post(word, text="Other"), files), Refused)
    assert isinstance(connector.publish(post(word, title="", answers=elsewhere), key(), files), Refused)
    assert "Words about" in blog.seen(word)[0]["content"]["rendered"]


def test_a_picture_that_a_race_sent_twice_goes_as_well(blog, word):
    connector = blog.connector()
    sent = connector.publish(post(word, attachments=(DOT,)), key(), files)
    name = f"media-{DOT.digest[:16]}"
    path = f"media?post={number(sent)}&slug={name}"
    words = {"Content-Type": "image/png", "Content-Disposition": f'attachment; filename="{name}.png"'}
    blog.ask("POST", path, blog.user, blog.password, content=PIXEL, headers=words)
    assert len(blog.ask("GET", f"media?parent={number(sent)}")) == 2
    assert connector.delete(sent.remote) == sent
    assert blog.admin("GET", f"media?parent={number(sent)}") == []


def test_a_site_without_trash_deletes_for_good(blog, word):
    connector = blog.connector()
    sent = connector.publish(post(word, attachments=(DOT,)), key(), files)
    (file,) = blog.ask("GET", f"media?parent={number(sent)}")
    there = blog.comment(number(sent), word)
    answer = Remote(f"{sent.remote.id}#comment-{there}")
    with blog.switched("no-trash"):
        assert connector.delete(answer) == Sent(answer)
        assert connector.delete(sent.remote) == sent == connector.delete(sent.remote)
    assert blog.kept(word) + blog.kept(word, "trash") == []
    assert file["id"] not in {each["id"] for each in blog.admin("GET", "media?per_page=100")}


@pytest.mark.parametrize("step", [1, 2, 3])
def test_taking_down_is_gone_on_with(blog, word, step):
    connector = blog.connector()
    sent = connector.publish(post(word, attachments=(DOT,)), key(), files)
    with blog.web.with_fault(step, "unanswered"):
        assert isinstance(connector.delete(sent.remote), Unknown)
    assert connector.delete(sent.remote) == sent
    assert blog.admin("GET", f"media?parent={number(sent)}") == []


# ------------------------------------------------------------------------------------------------- what comes back


def since(connector) -> str:
    """A cursor after all that there is."""
    cursor = ""
    while True:
        page = connector.fetch_items(cursor)
        if not page.more and page.cursor == cursor:
            return cursor
        cursor = page.cursor


def test_comments_come_back_once(blog, word):
    connector = blog.connector()
    there = number(connector.publish(post(word), key(), files))
    cursor = since(connector)
    first = blog.comment(there, f"<b>{word}</b> one & only")
    page = connector.fetch_items(cursor)
    (item,) = page.items
    assert (item.id, item.answers) == (f"{blog.site.url}/?p={there}#comment-{first}", f"{blog.site.url}/?p={there}")
    assert (item.kind, item.author_name, item.visibility, item.can_reply) == ("comment", "Guest", "", True)
    assert f"<b>{word}</b>" in item.html
    assert item.url.endswith(f"#comment-{first}")
    assert abs(item.at - datetime.now(UTC)) < timedelta(minutes=1)
    assert "guest@example.test" not in str(page)
    blog.comment(there, f"{word} two")
    blog.comment(there, f"{word} three", parent=first)
    page = connector.fetch_items(page.cursor)
    assert [word in each.html for each in page.items] == [True, True]
    assert page.items[1].answers == item.id
    assert connector.fetch_items(page.cursor).items == ()


def test_the_last_comments_come_first_of_all(blog, word):
    connector = blog.connector()
    there = number(connector.publish(post(word), key(), files))
    blog.comment(there, f"{word} one")
    blog.comment(there, f"{word} two")
    page = connector.fetch_items("")
    assert [each.html.strip() for each in page.items[-2:]] == [f"<p>{word} one</p>", f"<p>{word} two</p>"]
    assert connector.fetch_items(page.cursor).items == ()


def test_own_comments_are_left_out(blog, word):
    connector = blog.connector()
    there = number(connector.publish(post(word), key(), files))
    cursor = since(connector)
    blog.ask("POST", "comments", blog.user, blog.password, json={"post": there, "content": f"{word} mine"})
    assert connector.fetch_items(cursor).items == ()


def test_a_comment_that_is_held_is_marked(blog, word):
    connector = blog.connector()
    there = number(connector.publish(post(word), key(), files))
    cursor = since(connector)
    held = blog.comment(there, word)
    blog.admin("POST", f"comments/{held}", json={"status": "hold"})
    assert [each.visibility for each in connector.fetch_items(cursor).items] == ["held"]


def test_a_comment_let_through_later_is_heard_of(blog, word):
    """Of a post of somebody else's an author sees no held comment; when it is let through it has its old date."""
    connector, others = blog.connector(), member(blog.site, blog.web)
    there = number(others.connector().publish(post(word), key(), files))
    cursor = since(connector)
    held = blog.comment(there, f"{word} held")
    blog.admin("POST", f"comments/{held}", json={"status": "hold"})
    blog.comment(there, f"{word} at once")
    page = connector.fetch_items(cursor)
    assert ["at once" in each.html for each in page.items] == [True]
    blog.admin("POST", f"comments/{held}", json={"status": "approved"})
    page = connector.fetch_items(page.cursor)
    assert ["held" in each.html for each in page.items] == [True]
    assert connector.fetch_items(page.cursor).items == ()


def test_an_answer_goes_out_once(blog, word):
    connector = blog.connector()
    there = number(connector.publish(post(word), key(), files))
    asked = blog.comment(there, f"{word}?")
    place = Remote(f"{blog.site.url}/?p={there}#comment-{asked}")
    said, ours = post(word, text="Yes & <no>\nhttps://example.org", answers=place, title=""), key()
    assert connector.find(said, ours) == Absent()
    with blog.web.with_fault(2, "unanswered"):
        assert isinstance(connector.publish(said, ours, files), Unknown)
    found = connector.find(said, ours)
    assert connector.publish(said, ours, files) == found
    (answer,) = (each for each in blog.ask("GET", f"comments?post={there}") if each["parent"] == asked)
    assert found == Sent(Remote(f"{blog.site.url}/?p={there}#comment-{answer['id']}", answer["link"]))
    assert "Yes &amp; &lt;no&gt;<br" in answer["content"]["rendered"].replace("&#038;", "&amp;")
    assert connector.edit(found.remote, replace(said, text="Perhaps"), files) == Sent(
        Remote(found.remote.id, found.remote.id)
    )
    assert connector.delete(found.remote) == found
    assert connector.delete(found.remote) == found
    assert len(blog.ask("GET", f"comments?post={there}")) == 1


@pytest.mark.parametrize(("step", "what"), [(1, "killed after"), (2, "killed before"), (2, "killed after")])
def test_whenever_we_end_one_answer_goes_out_in_the_end(blog, word, step, what):
    connector = blog.connector()
    there = number(connector.publish(post(word), key(), files))
    said, ours = post(word, title="", answers=Remote(f"{blog.site.url}/?p={there}")), key()
    with blog.web.with_fault(step, what), pytest.raises(Killed):
        connector.publish(said, ours, files)
    assert isinstance(connector.find(said, ours), Sent) == ((step, what) == (2, "killed after"))
    sent = connector.publish(said, ours, files)
    assert isinstance(sent, Sent)
    assert connector.find(said, ours) == sent
    assert len(blog.ask("GET", f"comments?post={there}")) == 1


def test_an_answer_that_is_repeated_blindly_is_known_again(blog, word):
    """The site takes no comment twice; then ours is looked for."""
    connector = blog.connector()
    there = number(connector.publish(post(word), key(), files))
    said, ours = post(word, title="", answers=Remote(f"{blog.site.url}/?p={there}")), key()
    sent = connector.publish(said, ours, files)
    late = replace(said, at=said.at + timedelta(days=30))  # looks as if it was not there yet
    assert isinstance(connector.publish(late, ours, files), Unknown)
    assert connector.publish(said, ours, files) == sent
    assert len(blog.ask("GET", f"comments?post={there}")) == 1


def test_where_comments_are_closed_nobody_can_answer(blog, word):
    connector = blog.connector()
    there = number(connector.publish(post(word), key(), files))
    blog.admin("POST", f"posts/{there}", json={"comment_status": "closed"})
    refused = connector.publish(post(word, title="", answers=Remote(f"{blog.site.url}/?p={there}")), key(), files)
    assert isinstance(refused, Refused)
    assert "closed" in refused.why
