"""The border to the engine: one draft in, one reading out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from foresay.foresee.check import check
from foresay.foresee.scan.fold import fold
from foresay.model import Accepted, Author, Draft, Finding, Reading, Remedy


def read(draft: Draft, author: Author, let_be: Iterable[Accepted] = ()) -> Reading:
    """What Foresay says about `draft`. What is to be let be in this draft counts as accepted, for this check alone."""
    return check(draft, replace(author, accepted=author.accepted | frozenset(let_be)))


def keyed(reading: Reading) -> list[tuple[str, Finding]]:
    """Each finding with a key that stays the same while other findings come and go: its rule, and which of them."""
    seen: dict[str, int] = {}
    keys = []
    for finding in reading.findings:
        number = seen[finding.rule] = seen.get(finding.rule, 0) + 1
        keys.append((f"{finding.rule}.{number}", finding))
    return keys


def finding_for(reading: Reading, key: str) -> Finding | None:
    """The finding with this key, if the reading still has it."""
    return dict(keyed(reading)).get(key)


def remedy_for(reading: Reading, key: str) -> Remedy | None:
    """The remedy with this key (`<finding>.<index>`), if the reading still has it."""
    of, _, index = key.rpartition(".")
    finding = finding_for(reading, of)
    if finding is None or not index.isdigit() or int(index) >= len(finding.remedies):
        return None
    return finding.remedies[int(index)]


def accepting(finding: Finding, text: str) -> tuple[Accepted, ...]:
    """What to accept so that this finding, about these words, is not told again.

    The words as the engine compares them: folded, and whatever their case.
    """
    words = {fold(text[span.start : span.end]).text.casefold() for span in finding.spans}
    return tuple(Accepted(finding.rule, each) for each in sorted(words)) or (Accepted(finding.rule),)
