"""What the measures hand to the page: a line of the table, and what is known of each rule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

FORESAY = "Foresay"


@dataclass(frozen=True, slots=True)
class Line:
    """One measure on one set. `values` are by program; None where a program could not be asked.

    bar: what issue 3 asks, in words; "" where it only asks for a report. met: whether Foresay reaches it, None where there is no bar.
    lower: smaller is better. count: rows measured. detail: a line of the second table (by type, functionality, attribute).
    """

    set: str
    measure: str
    values: Mapping[str, float | None]
    count: int
    bar: str = ""
    met: bool | None = None
    lower: bool = False
    detail: bool = False

    @property
    def key(self) -> str:
        """The line's name in the file of floors."""
        return f"{self.set}: {self.measure}"

    @property
    def ours(self) -> float:
        """Foresay's value."""
        value = self.values[FORESAY]
        assert value is not None
        return value


@dataclass(slots=True)
class Tally:
    """What the labelled texts say of one rule: how often it spoke, how often a label can tell, how often it was right."""

    hits: int = 0
    known: int = 0
    right: int = 0


@dataclass(slots=True)
class Book:
    """Tallies by rule, filled while sets are measured; `texts` is how many were read."""

    tallies: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    texts: int = 0
    sure: list[tuple[str, float, bool]] = field(default_factory=list)
    """(rule, confidence, right) of every finding that a label can tell about."""

    def spoke(self, rule: str, times: int = 1) -> None:
        """A rule found something."""
        self.tallies[rule].hits += times

    def judged(self, rule: str, confidence: float, right: bool) -> None:
        """A label says whether what the rule found, this surely, was right."""
        self.tallies[rule].known += 1
        self.tallies[rule].right += right
        self.sure.append((rule, confidence, right))
