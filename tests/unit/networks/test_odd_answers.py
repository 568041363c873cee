"""Whatever a host answers, of whatever shape: X and LinkedIn never raise from a change, and never make up what they cannot know."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lossy import PIXEL, files

from foresay.networks import network
from foresay.networks.contract import (
    Absent,
    Access,
    Attachment,
    CannotTell,
    Connected,
    Items,
    Post,
    Refused,
    Remote,
    Sent,
    SignIn,
    Unknown,
    Wait,
)
from foresay.networks.linkedin import connector as of_linkedin
from foresay.networks.web import Answer, Answered, Unreachable, Web
from foresay.networks.x import media as of_x

NAMES = (
    "data id text meta result_count next_token errors parameter entities urls url expanded_url created_at referenced_posts type "
    "processing_info state check_after_secs note_post media_key deleted includes users username value uploadUrl image status "
    "elements commentary publishedAt sub name access_token refresh_token expires_in error"
).split()
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-1, 10**20),
    st.floats(allow_nan=False),
    st.text(max_size=5),
    st.sampled_from(
        ["12", "urn:li:image:1", "pending", "succeeded", "AVAILABLE", "PROCESSING", "2026-11-29T00:00:00Z", "\ud83d"]
    ),
)
SHAPES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=5),
    max_leaves=20,
)
HEADERS = st.dictionaries(
    st.sampled_from(["retry-after", "x-rate-limit-reset", "x-rate-limit-remaining", "x-restli-id", "location"]),
    st.sampled_from(["0", "9", "-1", "soon", "99999999999999", "urn:li:share:1", "²"]),
)
ANSWERS = st.tuples(
    st.sampled_from([200, 201, 204, 302, 400, 401, 402, 403, 404, 408, 409, 422, 426, 429, 500, 503]), SHAPES, HEADERS
)
POST = Post("Words", datetime.now(UTC), attachments=(Attachment("0" * 64, "video/mp4", len(PIXEL), alt="A dot"),))
ACCESS = {
    "x": Access("https://x.example", "1001", "@ana", {"access": "a", "refresh": "r", "client_id": "c", "until": "1"}),
    "linkedin": Access(
        "https://li.example", "urn:li:organization:7", "Page", {"access": "a", "refresh": "r", "until": "1"}
    ),
}


class Odd(Web):
    """A web in which every answer is one of a few, again and again."""

    def __init__(self, answers: list[tuple[int, Any, dict[str, str]]]) -> None:
        self.answers, self.asked = answers, 0

    def ask(self, method: str, url: str, **given: Any) -> Answer:
        status, shape, headers = self.answers[self.asked % len(self.answers)]
        self.asked += 1
        return Answer("odd.example", status, headers, json.dumps(shape).encode("utf-8", "surrogatepass"), url)


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Nobody waits for a picture."""
    for module, name in ((of_x, "LONGEST_WORK"), (of_linkedin, "LONGEST_WORK"), (of_linkedin, "GRACE")):
        monkeypatch.setattr(module, name, -1.0)
    monkeypatch.setattr("time.sleep", lambda seconds: None)


@pytest.mark.parametrize("name", ["x", "linkedin"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=80)
@given(answers=st.lists(ANSWERS, min_size=1, max_size=4))
def test_nothing_is_raised_and_nothing_made_up(name, answers):
    def connector():
        return network(name).open(ACCESS[name], Odd(answers))

    remote = Remote("12" if name == "x" else "urn:li:share:12")
    said = Sent | Refused | Wait | SignIn | Unknown
    assert isinstance(connector().publish(POST, "k", files), said)
    assert isinstance(connector().publish(replace(POST, attachments=()), "k", files), said)
    assert isinstance(connector().edit(remote, POST, files), said)
    assert isinstance(connector().delete(remote), said)
    assert isinstance(connector().refresh(), Connected | SignIn | Wait)
    found = connector().find(POST, "k")
    assert isinstance(found, Sent | Absent | CannotTell)
    if not any(200 <= status < 300 for status, *_ in answers):
        assert isinstance(found, CannotTell), "nobody said what is there"
    with suppress(Unreachable, Answered):
        assert isinstance(connector().fetch_items("11"), Items)
