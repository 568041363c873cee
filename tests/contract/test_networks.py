"""What holds for every network: its record, what it asks for, its keys, and how it meets a host that is not there."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, timedelta
from typing import BinaryIO

import pytest

from foresay.networks import NAMES, network
from foresay.networks.contract import (
    Access,
    CannotConnect,
    CannotTell,
    Post,
    Refused,
    Remote,
    SignIn,
    Unknown,
    Wait,
)
from foresay.networks.web import Unreachable, Web

NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
NOBODY = Access("http://127.0.0.1:9", "did:plc:nobody", "nobody.example", {})
WORDS = "My words about the harbour"

pytestmark = pytest.mark.parametrize("name", NAMES)


def nothing(digest: str) -> BinaryIO:
    """An attachment's bytes, for posts that have none."""
    return io.BytesIO()


@pytest.fixture
def web():
    with Web(allow=["127.0.0.1"], patience=2) as client:
        yield client


def test_the_record_says_when_and_where_it_was_looked_up(name):
    record = network(name).capability
    assert record.network == name
    assert record.name
    assert date(2026, 1, 1) <= record.checked_on <= date.today()  # noqa: DTZ011  (a day is exact enough)
    assert record.sources
    assert record.tested_against
    assert record.visibilities
    assert len({choice.value for choice in record.visibilities}) == len(record.visibilities)
    assert (record.repeat == "same for a while") == bool(record.repeat_for)
    assert record.settles >= timedelta(seconds=30)


def test_what_is_asked_has_a_label_and_a_name_of_its_own(name):
    asked = network(name).asks
    assert asked
    assert len({each.name for each in asked}) == len(asked)
    assert all(each.label and each.label[0].isupper() for each in asked)


def test_keys_are_never_the_same(name):
    keys = {network(name).new_key(NOW) for _ in range(2_000)}
    assert len(keys) == 2_000


def test_an_answer_left_out_is_told_by_its_name(name, web):
    with pytest.raises(CannotConnect) as wrong:
        network(name).begin({each.name: "" for each in network(name).asks}, "", web)
    assert wrong.value.asked in {each.name for each in network(name).asks}


def test_a_host_that_is_not_there_cannot_be_connected(name, web):
    given = {each.name: "http://127.0.0.1:9" if each.kind == "address" else "word" for each in network(name).asks}
    with pytest.raises(CannotConnect) as away:
        network(name).begin(given, "", web)
    assert "word" not in str(away.value).split()


def test_no_secret_goes_out_in_the_open(name, web, monkeypatch):
    """Plain http is for hosts that the operator named."""
    asked: list[str] = []
    monkeypatch.setattr(web, "ask", lambda method, url, **_: asked.append(url))
    words = {"address": "http://social.example", "text": "ana.example", "secret": "word"}
    if all(each.kind != "address" for each in network(name).asks):
        return
    with pytest.raises(CannotConnect, match="https"):
        network(name).begin({each.name: words[each.kind] for each in network(name).asks}, "", web)
    assert asked == []


def test_nothing_is_said_to_a_host_that_is_not_there(name, web):
    connector = network(name).open(NOBODY, web)
    post = Post(WORDS, NOW, title="Harbour" if network(name).capability.titles != "none" else "")
    key = network(name).new_key(NOW)
    said = connector.publish(post, key, nothing)
    assert isinstance(said, (Wait, SignIn)), said
    assert isinstance(connector.find(post, key), CannotTell)
    gone = connector.delete(Remote("at://did:plc:nobody/app.bsky.feed.post/3k2aaaaaaaaaa"))
    assert isinstance(gone, (Wait, SignIn, Unknown, Refused)), gone
    for outcome in (said, gone):
        assert WORDS not in str(outcome)


def test_an_account_can_be_disconnected_while_its_host_is_not_there(name, web):
    network(name).open(NOBODY, web).forget()


def test_a_post_that_is_too_long_is_told_before_it_is_sent(name, web):
    record = network(name).capability
    connector = network(name).open(NOBODY, web)
    fine = Post(WORDS, NOW, title="Harbour" if record.titles != "none" else "")
    assert connector.validate(fine, record.limits) == []
    if record.limits.length:
        problems = connector.validate(Post("word " * record.limits.length, NOW, title=fine.title), record.limits)
        assert [problem.field for problem in problems] == ["text"]
        assert all(problem.what and problem.fix for problem in problems)
    assert connector.validate(Post("", NOW, title=fine.title), record.limits), "an empty post is no post"


def test_limits_of_a_host_that_is_not_there(name, web):
    """Read live where the server publishes them; a network without live limits answers from its record."""
    connector = network(name).open(NOBODY, web)
    try:
        told = connector.limits()
    except Unreachable:
        return
    assert told == network(name).capability.limits


def test_what_a_post_costs_is_told_before_it_is_sent(name):
    prices, told = network(name).capability.cost, network(name).cost(Post(f"{WORDS} https://example.org/", NOW))
    assert (told is None) == (not prices)
    for price in (*prices, *([told] if told else [])):
        assert price.usd > 0
        assert price.what
        assert date(2026, 1, 1) <= price.when <= date.today()  # noqa: DTZ011  (a day is exact enough)
