"""Rules made ready to run for one author: patterns with the author's words filled in, behind one automaton of triggers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from foresay.errors import RuleError
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.chunk import Chunk
from foresay.foresee.scan.fold import fold
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.runs import spread_out
from foresay.foresee.scan.sieve import sieve
from foresay.foresee.scan.triggers import Engine, Pairs, Triggers, triggers
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
    def _expression(self) -> str:
        def alternatives(placeholder: re.Match[str]) -> str:
            words = sorted(self._words[placeholder[1]], key=len, reverse=True)
            return r"(?<!\w)(?:" + "|".join(r"\s+".join(map(re.escape, word.split())) for word in words) + r")(?!\w)"

        return _PLACEHOLDER.sub(alternatives, self.pattern.written)

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern. Raises RuleError if the rule's expression is not one."""

        try:
            return re.compile(self._expression, 0 if self.pattern.cased else re.IGNORECASE)
        except re.error as error:
            raise RuleError(self.rule.id, f"its pattern is not a regular expression ({error})") from error

    @cached_property
    def may_match(self) -> Callable[[bytes], object]:
        """Says of a text (UTF-8) that `is_plain` whether the pattern may match; what is not true is certain."""
        return sieve(self._expression, cased=self.pattern.cased) or _may_be


def _may_be(_: bytes) -> bool:
    return True


class Plan:
    """Rules for one author, ready to run. `near[number]` is the entry with that number."""

    def __init__(self, rules: Sequence[Rule], author: Author, engine: Engine = "re2") -> None:
        self.rules = tuple(rules)
        self.author = author
        self.accepted = frozenset(Accepted(rule, fold(words).text.casefold()) for rule, words in author.accepted)
        self.numbers = {rule.id: number for number, rule in enumerate(self.rules)}
        self.whole = tuple((number, rule) for number, rule in enumerate(self.rules) if rule.whole is not None)
        self.senses = tuple((number, rule.sense) for number, rule in enumerate(self.rules) if rule.sense is not None)
        words = _words_of(author)
        self.probes = [
            Probe(number, rule, pattern, words)
            for number, rule in enumerate(self.rules)
            for pattern in rule.patterns
            if not isinstance(pattern.regex, str) or all(words[given] for given in _PLACEHOLDER.findall(pattern.regex))
        ]
        numbers: defaultdict[str, int] = defaultdict(lambda: len(numbers))
        groups: dict[tuple[str, ...], int] = {(): 0}
        self._group = np.array([groups.setdefault(probe.beside, len(groups)) for probe in self.probes], np.int64)
        self._foreign = np.array(["en" not in (probe.pattern.languages or ("en",)) for probe in self.probes], np.bool_)
        self._wakes = _Relation(
            (numbers[entry], place) for place, probe in enumerate(self.probes) for entry in probe.near
        )
        self._beside = _Relation((numbers[entry], group) for beside, group in groups.items() for entry in beside)
        self._groups = len(groups)
        self.near = tuple(numbers)
        waking = {numbers[entry] for probe in self.probes for entry in probe.near}
        self._triggers: Triggers = triggers(self.near, engine, common=set(range(len(numbers))) - waking)

    def candidates(self, chunk: Chunk, english: NDArray[np.bool_]) -> Iterator[tuple[Probe, int]]:
        """The probes that may match the texts of a chunk, each with the index of the text: probe by probe, in the order of rules.

        Where a text is `english`, patterns of other languages are not asked. Elsewhere they come without a look through their sieves, which
        take long to make: whether the text is in their language is asked first.
        """
        plain = chunk.plain
        now = -1
        for place, index in zip(*(column.tolist() for column in self._woken(chunk, english)), strict=True):
            if place != now:
                now, probe = place, self.probes[place]
                may_match = None if self._foreign[place] else probe.may_match
            if may_match is None or not plain[index] or may_match(plain[index]):
                yield probe, index

    def _woken(self, chunk: Chunk, english: NDArray[np.bool_]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Each probe that a text wakes: the place of the probe and the index of the text, as columns in this order."""
        found = self._triggers.find(chunk)
        texts = len(chunk.texts)
        beside = np.zeros((texts, self._groups), np.bool_)
        beside[:, 0] = True
        beside[self._beside.of(found)] = True
        text, probe = self._wakes.of(found)
        woken = beside[text, self._group[probe]] & ~(english[text] & self._foreign[probe])
        place, index = np.divmod(np.unique(probe[woken] * texts + text[woken]), max(texts, 1))
        return place, index


class _Relation:
    """What each entry stands for: pairs of an entry's number and another, looked up for many entries at once."""

    def __init__(self, pairs: Iterable[tuple[int, int]]) -> None:
        entry, self._others = np.array(sorted(pairs), np.int64).reshape(-1, 2).T
        self._first = np.searchsorted(entry, np.arange(int(entry.max(initial=0)) + 2))

    def of(self, found: Pairs) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The texts, and what their entries stand for, as two columns."""
        known = found.entry < len(self._first) - 1
        text, rows = spread_out(found.text[known], self._first, found.entry[known])
        return text, self._others[rows]


def plan(rules: tuple[Rule, ...], author: Author, engine: Engine = "re2") -> Plan:
    """The plan for these rules and this author; the last few are kept."""
    return _plan(rules, author, engine)


@lru_cache(maxsize=64)
def _plan(rules: tuple[Rule, ...], author: Author, engine: Engine) -> Plan:
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
