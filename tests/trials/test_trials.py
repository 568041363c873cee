"""A few trials in every test run; `make test-networks` makes 500 and more, on real servers."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.trials import postgres

HERE = Path(__file__).parents[2]
pytestmark = pytest.mark.slow


def trials(*said: str) -> subprocess.CompletedProcess[str]:
    """The program, with a count that keeps the suite short."""
    command = [sys.executable, "-m", "tests.trials", *said]
    return subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=600)


@pytest.mark.parametrize("network", ["mastodon", "bluesky"])
def test_killed_at_any_line_it_is_out_exactly_once(network):
    done = trials("--network", network, "--count", "12")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "12 publications" in done.stdout


def test_the_trials_notice_who_publishes_without_care():
    done = trials("--network", "mastodon", "--count", "12", "--sloppy", "--trouble", "0.5")
    assert done.returncode == 1, done.stdout
    assert "twice: Trial" in done.stdout


@pytest.fixture
def database() -> Iterator[str]:
    if postgres.programs() is None:
        pytest.skip("PostgreSQL is not installed, so four processes at once were not tried")
    with postgres.running() as address:
        yield address


def test_four_processes_on_postgresql_claim_nothing_twice(database):
    done = trials("--network", "bluesky", "--count", "8", "--workers", "4", "--database", database)
    assert done.returncode == 0, done.stdout + done.stderr
