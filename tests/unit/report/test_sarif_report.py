"""The report for code-scanning tools."""

import json
from types import MappingProxyType
from typing import Any

import pytest
from readings import POST, checked, finding, party

from foresay.foresee.catalogue import RuleEntry
from foresay.foresee.rule import Rule
from foresay.model import Audience, Family, Severity, Span
from foresay.report import Item, NotRead
from foresay.report.sarif import SarifReport

RULE = Rule(
    id="street-address",
    family=Family.PLACE,
    headline="Gives out your home address",
    why="A street and a number lead to a door.",
    short="your home address",
    severity=Severity.HIGH,
    audiences=(Audience.STRANGERS,),
    remedies=(),
    fires=("Party at [12 Elm Street]",),
    quiet=("Sesame Street at 12",),
)
ENTRY = RuleEntry(RULE, "rules/place/street_address.py", "A street address.\n\nWhy it matters: it leads to a door.\n")


def run(*items: Item) -> dict[str, Any]:
    log = json.loads("".join(SarifReport(MappingProxyType({RULE.id: ENTRY})).write(items)))
    assert log["version"] == "2.1.0"
    (only,) = log["runs"]
    assert isinstance(only, dict)
    return only


def test_rules_are_told_from_the_catalogue() -> None:
    (rule,) = run()["tool"]["driver"]["rules"]
    assert rule["id"] == "street-address"
    assert rule["shortDescription"]["text"] == "Gives out your home address"
    assert "Why it matters: it leads to a door." in rule["help"]["text"]
    assert rule["defaultConfiguration"]["level"] == "error"


def test_a_result_points_at_its_words_in_code_points() -> None:
    only = run(party())
    assert only["columnKind"] == "unicodeCodePoints"
    (result,) = only["results"]
    assert only["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    place = result["locations"][0]["physicalLocation"]
    assert place["region"] == {"startLine": 1, "startColumn": 10, "endLine": 1, "endColumn": 23}
    assert place["artifactLocation"] == {"uri": "posts/today.md", "index": 0}


def test_its_message_says_why_and_what_instead() -> None:
    (result,) = run(party())["results"]
    assert result["message"]["text"] == (
        "Worth changing: Gives out your home address. A street and a number lead to a door. "
        "Instead: Leave out the address."
    )


def test_a_remedy_is_a_fix() -> None:
    (result,) = run(party())["results"]
    (change,) = result["fixes"][0]["artifactChanges"]
    assert change["replacements"][0]["insertedContent"]["text"] == "my place"


@pytest.mark.parametrize(
    ("severity", "level"),
    [(Severity.CRITICAL, "error"), (Severity.HIGH, "error"), (Severity.MEDIUM, "warning"), (Severity.INFO, "note")],
)
def test_levels_follow_severity(severity: Severity, level: str) -> None:
    assert run(checked(POST, finding(Span(0, 5), severity=severity)))["results"][0]["level"] == level


def test_protected_speech_is_only_a_note() -> None:
    assert run(checked(POST, finding(Span(0, 5), protected=True)))["results"][0]["level"] == "note"


def test_what_could_not_be_read_is_told() -> None:
    (invocation,) = run(NotRead("gone.md", "gone.md could not be read."))["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "gone.md could not be read."


def test_names_are_valid_addresses() -> None:
    only = run(
        checked(POST, finding(Span(0, 5)), name="my posts/ä #1.md", is_file=True), checked("x", name="standard input")
    )
    assert [each["location"]["uri"] for each in only["artifacts"]] == [
        "my%20posts/%C3%A4%20%231.md",
        "standard%20input",
    ]
