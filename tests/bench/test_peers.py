"""The comparison's own arithmetic: medians, ratios, bars, programs that did not run."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2]))  # for `tests.bench`, as the command has it

from tests.bench import peers


def test_a_pair_is_compared_by_medians_and_held_to_its_bar() -> None:
    rates = {"foresay_identity": [900.0, 1_000.0, 5_000.0], "presidio_patterns": [20.0, 10.0, 30.0]}
    assert "| personal data, no names on either side | 50.0 times as fast | 40 | yes |" in peers.table(rates)


def test_a_bar_that_is_missed_is_said() -> None:
    rates = {"foresay_identity_and_mentions": [100.0], "presidio": [1.0]}
    assert "| personal data and names, a post at a time | 100.0 times as fast | 150 | **no** |" in peers.table(rates)


def test_a_program_that_did_not_run_is_said_and_compared_with_nothing() -> None:
    table = peers.table({"foresay_identity": [100.0]})
    assert "| scrubadub | 10,000 | did not run | |" in table
    assert "times as fast" not in table


def test_rounds_go_in_turn_and_each_program_reads_its_own_number_of_posts() -> None:
    asked: list[tuple[str, int]] = []

    def ask(program: str, /, **question: object) -> dict[str, object]:
        texts = question["texts"]
        assert isinstance(texts, list)
        asked.append((str(question["program"]), len(texts)))
        return {"seconds": [2.0], "found": 0}

    programs = (peers.Program("foresay", "ours", 10, 1), peers.Program("presidio", "theirs", 4, 1))
    rates = peers.measure(ask, ask, programs, rounds=2)
    assert asked == [("foresay", 10), ("presidio", 4)] * 2
    assert rates == {"foresay": [5.0, 5.0], "presidio": [2.0, 2.0]}
