"""Ordinary posts raise no alarm: the bar of issue 3, on posts that we wrote (`posts/`, runs everywhere).

Half are about work, half are personal, none is harmful, and many hold words that tempt a rule ("shot", "fire", "my baby" the car). Each
is read twice: from nobody in particular, and from the author who would plausibly say it (`cast.py`). Counted is the share with
any finding above *low*. Every alarm is printed: it is false, unless the post does say something that a person might regret.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from cast import CAST

from foresay import check
from foresay.model import NOBODY, Author, Draft, Finding, Severity

POSTS = [Path(__file__).parent / "posts" / name for name in ("ordinary.jsonl", "later.jsonl")]
ROWS = [json.loads(line) for path in POSTS for line in path.read_text(encoding="utf-8").splitlines()]
MOST = 0.02
"""The share that may have a finding above low. The bar is 4 %; these posts were looked at when rules were mended, so half of it."""


def _alarms(text: str, author: Author) -> list[Finding]:
    return [finding for finding in check(Draft(text), author) if finding.severity > Severity.LOW]


def test_there_are_enough_and_half_are_about_work() -> None:
    lives = Counter(row["life"] for row in ROWS)
    assert len({row["text"] for row in ROWS}) == len(ROWS) >= 400
    assert min(lives.values()) >= 0.4 * len(ROWS)
    assert all(row["who"] in CAST for row in ROWS)


@pytest.mark.parametrize("known", [False, True], ids=["from-nobody", "from-its-author"])
@pytest.mark.parametrize("life", ["work", "personal"])
def test_few_ordinary_posts_raise_an_alarm(life: str, known: bool, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [row for row in ROWS if row["life"] == life]
    alarmed = 0
    with capsys.disabled():
        print()
        for row in rows:
            found = _alarms(row["text"], CAST[row["who"]] if known else NOBODY)
            alarmed += bool(found)
            for finding in found:
                print(f"  {finding.severity} {finding.rule} {finding.confidence}: {row['text'][:90]!r}")
        print(
            f"{life}, {'author known' if known else 'nobody'}: {alarmed} of {len(rows)} ({alarmed / len(rows):.1%}; at most {MOST:.0%})"
        )
    assert alarmed <= MOST * len(rows)
