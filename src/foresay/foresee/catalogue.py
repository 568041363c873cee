"""All rules, found by walking `foresay.foresee.rules`: a new rule file is in the catalogue by being there."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import MappingProxyType

from foresay.errors import RuleError, UnknownRule
from foresay.foresee import rules as rules_package
from foresay.foresee.rule import Rule, sections


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """A rule with where it comes from: `path` within the package, and its file's docstring."""

    rule: Rule
    path: str
    docstring: str

    @property
    def sections(self) -> dict[str, str]:
        """The docstring by section; see `foresay.foresee.rule.sections`."""
        return sections(self.docstring)


@cache
def catalogue() -> Mapping[str, RuleEntry]:
    """Rule id to entry, in the order of family and id. Raises RuleError for a file without a proper `RULE`."""
    entries: dict[str, RuleEntry] = {}
    for family in pkgutil.iter_modules(rules_package.__path__, rules_package.__name__ + "."):
        package = import_module(family.name)
        for found in pkgutil.iter_modules(package.__path__, family.name + "."):
            module = import_module(found.name)
            name = found.name.rpartition(".")[2]
            rule = getattr(module, "RULE", None)
            if not isinstance(rule, Rule):
                raise RuleError(found.name, "its file defines no RULE")
            if rule.id != name.replace("_", "-") or rule.family != family.name.rpartition(".")[2]:
                raise RuleError(rule.id, f"its id and family do not match its file {found.name}")
            if rule.id in entries:
                raise RuleError(rule.id, "two files have this id")
            path = f"rules/{rule.family}/{name}.py"
            entries[rule.id] = RuleEntry(rule, path, module.__doc__ or "")
    order = {family: number for number, family in enumerate(dict.fromkeys(e.rule.family for e in entries.values()))}
    ordered = sorted(entries.values(), key=lambda entry: (order[entry.rule.family], entry.rule.id))
    return MappingProxyType({entry.rule.id: entry for entry in ordered})


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule of the catalogue, in its order."""
    return tuple(entry.rule for entry in catalogue().values())


def choose(ids: Iterable[str]) -> tuple[Rule, ...]:
    """The rules with these ids, in catalogue order. Raises UnknownRule with the nearest names."""
    wanted = set(ids)
    for unknown in sorted(wanted - catalogue().keys()):
        from difflib import get_close_matches

        raise UnknownRule(unknown, tuple(get_close_matches(unknown, catalogue(), n=2)))
    return tuple(rule for rule in all_rules() if rule.id in wanted)
