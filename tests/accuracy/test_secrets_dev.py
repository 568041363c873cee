"""Secrets planted in configuration files: how many lines that matter are found, and how many that do not.

`secrets_leaky` says of each file how many lines are a risk and how many merely inform (an account's name, a host). Which lines they
are it does not say, so counts are compared file by file. Our own texts that tempt and hold no secret need no data, and always run.
"""

from __future__ import annotations

import pytest
from harness import data, secrets


def _rows(name: str, *columns: str) -> tuple[data.Row, ...]:
    half = data.read(name, columns)
    if half is None:
        pytest.skip(f"the data set {name} is not here; set FORESAY_DATA to where it is")
    return half.rows


def test_lines_that_are_a_risk_are_found_and_few_others() -> None:
    rows = _rows("secrets_leaky", "path", "text", "risk_lines")
    found = [len(lines) for lines in secrets.lines_found([row["text"] for row in rows])]
    risks = sum(row["risk_lines"] for row in rows)
    caught = sum(min(count, row["risk_lines"]) for count, row in zip(found, rows, strict=True))
    beyond = [
        row["path"]
        for count, row in zip(found, rows, strict=True)
        if count > row["risk_lines"] + row["informative_lines"]
    ]
    assert caught / risks >= 0.75
    assert not beyond


def test_keys_are_found_and_names_and_identifiers_are_not() -> None:
    rows = _rows("secrets_detect_secrets", "path", "text")
    found = {
        row["path"]: lines for row, lines in zip(rows, secrets.lines_found([row["text"] for row in rows]), strict=True)
    }
    assert found["files/private_key"]
    assert found["config.ini"]
    assert found["config.yaml"]
    assert not found["only_comments.yaml"]


@pytest.mark.parametrize("row", secrets.benign_rows(), ids=lambda row: f"{row['path']}: {row['text'][:30]!r}")
def test_what_only_looks_like_a_secret_raises_no_alarm(row: data.Row) -> None:
    assert secrets.lines_found([row["text"]]) == [set()]


def test_our_own_files_with_secrets_are_read_line_by_line() -> None:
    """Thirty-odd kinds of files, each line that is a secret marked; others that are found may only be names of logins."""
    rows = secrets.marked_rows()
    found = secrets.lines_found([row["text"] for row in rows])
    missed = [(row["path"], line) for row, lines in zip(rows, found, strict=True) for line in set(row["lines"]) - lines]
    marked = sum(len(row["lines"]) for row in rows)
    assert len(missed) <= 0.05 * marked, missed
    for row, lines in zip(rows, found, strict=True):
        for line in lines - set(row["lines"]):
            assert "user" in row["text"].split("\n")[line].lower(), (row["path"], line)
