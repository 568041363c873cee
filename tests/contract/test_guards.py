"""Guards, tested for every rule: its own firing samples, changed so that they mean something else, and what must then happen.

The table of what must happen is in `guarded.py`: by family, with the exceptions of single rules and their reasons.
"""

from __future__ import annotations

from collections import defaultdict

import pytest
from guarded import BY_FAMILY, CASES, CHANGES, EXCEPTIONS, Case, by_default, demand_on, outcome_of

from foresay.foresee.catalogue import catalogue
from foresay.foresee.rule import Rule

_BY_RULE: dict[tuple[str, str], list[Case]] = defaultdict(list)
for _case in CASES:
    _BY_RULE[_case.rule.id, _case.guard].append(_case)

_DEMANDED = [
    pytest.param(cases[0].rule, guard, cases, id=f"{rule}-{guard.replace(' ', '-')}")
    for (rule, guard), cases in _BY_RULE.items()
    if demand_on(cases[0].rule, guard) is not None
]


@pytest.mark.parametrize(("rule", "guard", "cases"), _DEMANDED)
def test_a_rule_hears_that_its_words_mean_something_else(rule: Rule, guard: str, cases: list[Case]) -> None:
    demand = demand_on(rule, guard)
    outcomes = {case.text: outcome_of(case) for case in cases}
    if demand == "told":
        lost = [text for text, outcome in outcomes.items() if outcome == "silent"]
        assert len(lost) <= len(cases) / 5, lost
    else:
        allowed = ("silent",) if demand == "silent" else ("silent", "doubted")
        assert not [text for text, outcome in outcomes.items() if outcome not in allowed]


def test_every_family_has_its_line_in_the_table() -> None:
    assert {entry.rule.family.value for entry in catalogue().values()} <= BY_FAMILY.keys()


def test_exceptions_are_about_rules_and_changes_that_exist_and_say_why() -> None:
    assert EXCEPTIONS.keys() <= catalogue().keys()
    for rule, changes in EXCEPTIONS.items():
        assert changes.keys() <= CHANGES.keys()
        for guard, otherwise in changes.items():
            assert otherwise.why
            assert otherwise.demand != by_default(catalogue()[rule].rule).get(guard), f"{rule}: {guard} is no exception"
