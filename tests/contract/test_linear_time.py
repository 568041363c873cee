"""Every pattern of every rule takes twice the time for twice the text, even for texts made to be hard on it."""

from __future__ import annotations

import re
import time

import pytest
from hostile import pair, units

from foresay.foresee.catalogue import all_rules
from foresay.foresee.plan import Plan
from foresay.foresee.rule import Rule
from foresay.model import Author

FLOOR = 0.05
"""Seconds for 50,000 code points under which growth is not measured: quadratic time is far above at that length."""
MOST = 2.6
"""Times the time that twice the text may take."""
SOON = 0.15
"""Seconds that any pattern may take for the first 4,000: what is far from linear is caught here, before it takes minutes."""
SLOWEST = 2.0
"""Seconds that any pattern may take for 50,000 code points of the hardest text."""

SOMEONE = Author(
    names=("Ana Ruiz",), handles=("@ana",), employers=("Harbour Courier",), products=("Courier Plus",), children=("Mia",), people=("Marisol",),
    codenames=("Bluebird",),
)  # fmt: skip


def _seconds(regex: re.Pattern[str], text: str) -> float:
    start = time.process_time()
    for _ in regex.finditer(text):
        pass
    return time.process_time() - start


@pytest.mark.alone
@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.id) for rule in all_rules() if rule.patterns])
def test_a_pattern_takes_twice_the_time_for_twice_the_text(rule: Rule) -> None:
    for probe in Plan([rule], SOMEONE).probes:
        for name, unit in units(probe):
            half, whole = pair(unit)
            soon = _seconds(probe.regex, whole[:4_000])
            assert soon < SOON, f"{name}: {soon:.3f} s for 4,000 code points of {probe.pattern.regex[:80]}"
            if (seconds := _seconds(probe.regex, whole)) < FLOOR:
                continue
            assert seconds < SLOWEST, f"{name}: {seconds:.2f} s"
            growth = min(_seconds(probe.regex, whole) / _seconds(probe.regex, half) for _ in range(3))
            assert growth < MOST, f"{name}: {growth:.1f} times the time for {probe.pattern.regex[:80]}"


def test_a_pattern_of_quadratic_time_would_be_caught() -> None:
    slow = re.compile(r"a{1,8000}b")
    assert min(_seconds(slow, "a" * 4_000) / _seconds(slow, "a" * 2_000) for _ in range(3)) > MOST
