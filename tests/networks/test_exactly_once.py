"""Workers killed at any line, before real servers and stand-ins that lose answers: 500 publications, each out exactly once.

FORESAY_TRIALS sets another number for each network.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.trials import postgres

HERE = Path(__file__).parents[2]
COUNT = os.environ.get("FORESAY_TRIALS", "250")


def trials(*said: str) -> str:
    """What the trials say, which must all have ended well."""
    command = [sys.executable, "-m", "tests.trials", *said]
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=3 * 3600)
    assert done.returncode == 0, done.stdout + done.stderr
    print(done.stdout)  # noqa: T201  (shown by -s, for the notes)
    return done.stdout


def test_bluesky(pds):
    assert "lost 0, twice 0" in trials("--network", "bluesky", "--server", pds.url, "--count", COUNT)


def test_mastodon():
    assert "lost 0, twice 0" in trials("--network", "mastodon", "--count", COUNT)


def test_four_processes_on_postgresql(pds):
    if postgres.programs() is None:
        pytest.skip("PostgreSQL is not installed")
    with postgres.running() as address:
        said = trials(
            "--network", "bluesky", "--server", pds.url, "--count", "60", "--workers", "4", "--database", address
        )
    assert "lost 0, twice 0" in said
