"""What no answer means, and how long a server asks us to wait."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from foresay.networks.contract import Refused, Unknown, Wait
from foresay.networks.outcomes import LONGEST, retry_after, unanswered
from foresay.networks.web import Answer, Unreachable, Unsayable


def seconds(after: str, **headers: str) -> float | None:
    """What is made of a Retry-After."""
    return retry_after(Answer("a.example", 429, {"retry-after": after} | headers, b"", ""))


@pytest.mark.parametrize(
    ("after", "wait"), [("7", 7), (" 0 ", 0), ("soon", None), ("", None), ("-3", None), ("9" * 400, LONGEST)]
)
def test_seconds(after, wait):
    assert seconds(after) == wait


def test_a_date_is_read_by_the_clock_of_the_server():
    date = "Sun, 06 Nov 1994 08:49:37 GMT"
    assert seconds("Sun, 06 Nov 1994 08:50:07 GMT", date=date) == 30
    assert seconds("Sun, 06 Nov 1994 08:49:00 GMT", date=date) == 0
    assert seconds("Sun, 06 Nov 2094 08:49:00 GMT", date=date) == LONGEST


def test_a_date_without_a_clock_is_read_by_ours():
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=60), usegmt=True)
    assert 55 <= seconds(soon) <= 60


def test_no_answer():
    assert isinstance(unanswered(Unreachable("away", sent=False)), Wait)
    assert isinstance(unanswered(Unreachable("away", sent=True)), Unknown)
    assert isinstance(unanswered(Unsayable()), Refused), "it would not go out tomorrow either"
