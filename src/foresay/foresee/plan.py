"""Rules made ready to run for one author: patterns with the author's words filled in, behind one automaton of triggers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property, lru_cache

from foresay.errors import RuleError
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.fold import fold
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.triggers import Engine, Triggers, triggers
from foresay.model import Accepted, Author

_PLACEHOLDER = lazy(r"<(employer|product|name|handle|child|person|codename)>")


class Probe:
    """One pattern of one rule, with the author's words in it. Compiled when first woken: a draft wakes few."""

    def __init__(self, number: int, rule: Rule, pattern: Pattern, words: dict[str, tuple[str, ...]]) -> None:
        self.number = number
        self.rule = rule
        self.pattern = pattern
        self._words = words

    @property
    def near(self) -> tuple[str, ...]:
        """The pattern's trigger words, placeholders replaced by the author's words, lower case."""
        return self._filled(self.pattern.near)

    @property
    def beside(self) -> tuple[str, ...]:
        """The words of the second cheap test, likewise; () if the pattern has none."""
        return self._filled(self.pattern.beside)

    def _filled(self, entries: tuple[str, ...]) -> tuple[str, ...]:
        filled: list[str] = []
        for entry in entries:
            if entry[0] == "<" and (placeholder := _PLACEHOLDER.fullmatch(entry)):
                filled += [word.lower() for word in self._words[placeholder[1]]]
            else:
                filled.append(entry)
        return tuple(filled)

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern. Raises RuleError if the rule's expression is not one."""

        def alternatives(placeholder: re.Match[str]) -> str:
            words = sorted(self._words[placeholder[1]], key=len, reverse=True)
            return r"(?<!\w)(?:" + "|".join(r"\s+".join(map(re.escape, word.split())) for word in words) + r")(?!\w)"

        expression = _PLACEHOLDER.sub(alternatives, self.pattern.regex)
        try:
            return re.compile(expression, 0 if self.pattern.cased else re.IGNORECASE)
        except re.error as error:
            raise RuleError(self.rule.id, f"its pattern is not a regular expression ({error})") from error


class Plan:
    """Rules for one author, ready to run. `near[id]` is the trigger with that id."""

    def __init__(self, rules: Sequence[Rule], author: Author, engine: Engine = "re2") -> None:
        self.rules = tuple(rules)
        self.author = author
        self.accepted = frozenset(Accepted(rule, fold(words).text.casefold()) for rule, words in author.accepted)
        self.numbers = {rule.id: number for number, rule in enumerate(self.rules)}
        self.whole = tuple((number, rule) for number, rule in enumerate(self.rules) if rule.whole is not None)
        words = _words_of(author)
        self.probes = [
            Probe(number, rule, pattern, words)
            for number, rule in enumerate(self.rules)
            for pattern in rule.patterns
            if all(words[placeholder] for placeholder in _PLACEHOLDER.findall(pattern.regex))
        ]
        ids: dict[str, int] = {}
        woken_by: defaultdict[int, list[int]] = defaultdict(list)
        self._beside: dict[int, frozenset[int]] = {}
        for place, probe in enumerate(self.probes):
            for entry in dict.fromkeys(probe.near):
                woken_by[ids.setdefault(entry, len(ids))].append(place)
            if beside := probe.beside:
                self._beside[place] = frozenset(ids.setdefault(entry, len(ids)) for entry in beside)
        self.near = tuple(ids)
        self._woken_by = tuple(tuple(woken_by[entry]) for entry in range(len(ids)))
        self.triggers: Triggers = triggers(self.near, engine)

    def woken(self, ids: Sequence[int]) -> list[Probe]:
        """The probes that these triggers wake, each once, in the order of the rules."""
        places = {place for entry in ids for place in self._woken_by[entry]}
        beside = self._beside
        return [
            self.probes[place] for place in sorted(places) if place not in beside or not beside[place].isdisjoint(ids)
        ]


@lru_cache(maxsize=64)
def plan(rules: tuple[Rule, ...], author: Author, engine: Engine = "re2") -> Plan:
    """The plan for these rules and this author; the last few are kept."""
    return Plan(rules, author, engine)


def _words_of(author: Author) -> dict[str, tuple[str, ...]]:
    """The author's own words by placeholder; words shorter than two characters are left out, since they are everywhere."""
    words = {
        "employer": author.employers,
        "product": author.products,
        "name": author.names,
        "handle": tuple(handle.removeprefix("@") for handle in author.handles),
        "child": author.children,
        "person": author.people,
        "codename": author.codenames,
    }
    return {kind: tuple(word.strip() for word in given if len(word.strip()) > 1) for kind, given in words.items()}
