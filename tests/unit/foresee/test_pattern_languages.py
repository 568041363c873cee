"""A pattern may know other languages than its rule."""

from __future__ import annotations

from dataclasses import replace

from foresay.foresee.catalogue import choose
from foresay.foresee.plan import Plan
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.search import Batch, search
from foresay.model import NOBODY

ENGLISH = "Today we saw the gloria of the old town and it was a very good day"
SPANISH = "Hoy hemos visto la gloria del pueblo y ha sido un día muy bueno para todos"


def _rule(*patterns: Pattern) -> Rule:
    return replace(choose(["slur"])[0], patterns=patterns, guards=())


def _fires(rule: Rule, text: str) -> bool:
    return bool(list(search(Plan([rule], NOBODY), Batch([text]))))


def test_a_pattern_without_languages_knows_those_of_its_rule() -> None:
    rule = _rule(Pattern("gloria", ("gloria",)))
    assert _fires(rule, ENGLISH)
    assert not _fires(rule, SPANISH)


def test_a_pattern_with_languages_knows_only_those() -> None:
    rule = _rule(Pattern("gloria", ("gloria",), languages=("es",)))
    assert _fires(rule, SPANISH)
    assert not _fires(rule, ENGLISH)


def test_a_pattern_that_needs_no_language_runs_in_all() -> None:
    rule = _rule(Pattern("gloria", ("gloria",), languages=()))
    assert _fires(rule, ENGLISH)
    assert _fires(rule, SPANISH)


def test_a_rule_knows_the_languages_of_all_its_patterns() -> None:
    rule = _rule(Pattern("gloria", ("gloria",)), Pattern("gloria", ("gloria",), languages=("es", "en")))
    assert rule.known_languages == ("en", "es")
