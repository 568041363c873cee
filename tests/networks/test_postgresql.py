"""The desk's tests once more, on a PostgreSQL of their own instead of SQLite."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from tests.networks.conftest import MUST
from tests.trials import postgres

HERE = Path(__file__).parents[2]
TESTS = ["tests/desk", "tests/unit/publishing"]


def test_the_desk_on_postgresql(tmp_path):
    if postgres.programs() is None:
        why = "PostgreSQL is not installed. On Debian and Ubuntu: apt-get install postgresql"
        pytest.fail(why) if MUST else pytest.skip(why)
    with postgres.running() as address:
        environ = os.environ | {"FORESAY_DATABASE": address, "FORESAY_DATA": str(tmp_path)}
        # what it leaves behind shows that it was there, and not in a SQLite
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--reuse-db", *TESTS]
        done = subprocess.run(command, cwd=HERE, env=environ, capture_output=True, text=True, timeout=3600, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        with psycopg.connect(address.replace("/foresay?", "/test_foresay?")) as database:
            applied = database.execute("SELECT count(*) FROM django_migrations").fetchone()
        assert applied is not None
        assert applied[0] > 0
    print(done.stdout.splitlines()[-1])  # noqa: T201  (shown by -s, for the notes)
