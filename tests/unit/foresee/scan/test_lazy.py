"""Lazy patterns: compiled when used, and no different from others."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module

import pytest

import foresay.cli
import foresay.foresee
from foresay.foresee.scan.lazy import lazy, sieved


def test_it_does_what_a_compiled_pattern_does() -> None:
    regex, compiled = lazy(r"(?P<digit>[0-9])", re.IGNORECASE), re.compile(r"(?P<digit>[0-9])", re.IGNORECASE)
    assert regex.pattern == compiled.pattern
    for _ in range(2):  # the first use compiles
        assert regex.sub("x", "a1b2", count=1) == "axb2"
        assert regex.findall("a1b2") == ["1", "2"]
        assert [match.span() for match in regex.finditer("a1b2", 2)] == [(3, 4)]
        assert regex.search("ab") is None
    assert regex.groupindex == {"digit": 1}


def test_it_is_compiled_at_the_first_use_and_no_sooner() -> None:
    broken = lazy("(")
    with pytest.raises(re.error):
        broken.search("")


def test_behind_a_sieve_it_finds_the_same() -> None:
    expression = r"\b(?:not|never|isn't)\b(?:\s+[\w']+){0,3}\s*$|(?<!\w)#jk\b"
    behind, compiled = sieved(expression, re.IGNORECASE), re.compile(expression, re.IGNORECASE)
    for text in ("I'm NOT so sure ", "never say never, they said to me", "#jk", "a#jk", "plain", "é is not é", ""):
        found, defined = behind.search(text), compiled.search(text)
        assert (found and found.span()) == (defined and defined.span())


def test_a_sieve_knows_few_flags_and_no_conditionals() -> None:
    with pytest.raises(ValueError, match="IGNORECASE"):
        sieved("a", re.MULTILINE)
    with pytest.raises(ValueError, match="sieve"):
        sieved(r"(a)?(?(1)b|c)").search("")


def test_every_expression_of_the_package_is_one() -> None:
    found = 0
    for package in (foresay.foresee, foresay.cli):
        for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            for value in vars(import_module(module.name)).values():
                if isinstance(value, type(lazy(""))):
                    re.compile(value.pattern, value.flags)
                    found += 1
    assert found > 100
