"""Secrets planted in configuration files: how many lines that matter are found, and how many that do not.

`secrets_leaky` says of each file how many lines are a risk and how many merely inform (an account's name, a host). Which lines they
are it does not say, so counts are compared file by file. Run with `-s` to see them.
"""

from __future__ import annotations

import pii
import pytest

from foresay import check_many
from foresay.foresee.catalogue import all_rules

SECRETS = tuple(rule.id for rule in all_rules() if rule.family == "secret")


def _lines_found(text: str) -> set[int]:
    findings = check_many([text], rules=SECRETS)
    return {text.count("\n", 0, start) for start in findings.start.tolist()}


def _rows(name: str) -> list[dict[str, object]]:
    try:
        return pii.rows(name)
    except FileNotFoundError:
        pytest.skip(f"the data set {name} is not here; set FORESAY_DATA to where it is")


def test_lines_that_are_a_risk_are_found_and_few_others() -> None:
    risks = caught = alarms = 0
    for row in _rows("secrets_leaky"):
        found, risk, informative = (
            len(_lines_found(str(row["text"]))),
            int(str(row["risk_lines"])),
            int(str(row["informative_lines"])),
        )
        print(f"{row['path']}: {found} found, {risk} risk, {informative} informative")
        risks += risk
        caught += min(found, risk)
        alarms += max(0, found - risk - informative)
    print(f"recall {caught}/{risks}, lines found beyond risk and informative: {alarms}")
    assert caught / risks >= 0.75
    assert alarms == 0


def test_keys_are_found_and_names_and_identifiers_are_not() -> None:
    found = {str(row["path"]): _lines_found(str(row["text"])) for row in _rows("secrets_detect_secrets")}
    print(found)
    assert found["files/private_key"]
    assert found["config.ini"]
    assert found["config.yaml"]
    assert not found["only_comments.yaml"]
