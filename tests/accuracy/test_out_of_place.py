"""Words that are out of place before an audience, on the ordinary posts: told where readers would wonder, and hardly ever elsewhere."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from cast import CAST
from lives import FOLDER

from foresay import check
from foresay.model import Account, Audience, Draft, Level, Visibility

ROWS = [
    json.loads(line)
    for name in ("ordinary", "later")
    for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
]
FIRM = Account("@firm", "A firm", "official")

CASES: tuple[tuple[str, str, Callable[[str], Draft], float, float], ...] = (
    # where, what the post is, least and most share that may be called out of place
    ("a firm's account", "Work", lambda text: Draft(text, account=FIRM), 0.0, 0.01),
    ("a firm's account", "Leans work", lambda text: Draft(text, account=FIRM), 0.0, 0.04),
    ("a firm's account", "Personal", lambda text: Draft(text, account=FIRM), 0.4, 1.0),
    ("before recruiters", "Work", lambda text: Draft(text, to=(Audience.RECRUITERS,)), 0.0, 0.01),
    ("before recruiters", "Personal", lambda text: Draft(text, to=(Audience.RECRUITERS,)), 0.4, 1.0),
    ("before the family", "Personal", lambda text: Draft(text, to=(Audience.FAMILY,)), 0.0, 0.01),
    ("before the family", "Leans personal", lambda text: Draft(text, to=(Audience.FAMILY,)), 0.0, 0.03),
    ("before the family", "Work", lambda text: Draft(text, to=(Audience.FAMILY,)), 0.5, 1.0),
    ("before friends", "Personal", lambda text: Draft(text, visibility=Visibility.FRIENDS), 0.0, 0.01),
    ("before friends", "Work", lambda text: Draft(text, visibility=Visibility.FRIENDS), 0.1, 1.0),
    ("before everyone", "Personal", lambda text: Draft(text), 0.0, 0.0),
    ("before everyone", "Work", lambda text: Draft(text), 0.0, 0.0),
)


@pytest.mark.parametrize(
    ("where", "place", "draft", "least", "most"),
    CASES,
    ids=[f"{case[1]}, {case[0]}".replace(" ", "-") for case in CASES],
)
def test_out_of_place_is_told_where_it_is(
    where: str, place: str, draft: Callable[[str], Draft], least: float, most: float, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [row for row in ROWS if row["place"] == place]
    readings = [check(draft(row["text"]), CAST[row["who"]]) for row in rows]
    told = sum(any(one.level is Level.JAR and not one.rules for one in reading.landings) for reading in readings)
    with capsys.disabled():
        print(f"\n{place}, {where}: {told} of {len(rows)} ({told / len(rows):.0%})")
    assert least <= told / len(rows) <= most
