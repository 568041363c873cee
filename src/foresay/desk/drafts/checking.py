"""The border to the engine: one draft in, one reading out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from foresay.foresee.check import check
from foresay.foresee.scan.fold import fold
from foresay.model import Accepted, Author, Draft, Edit, Finding, Reading, Remedy


def read(draft: Draft, author: Author, let_be: Iterable[Accepted] = ()) -> Reading:
    """What Foresay says about `draft`. What is to be let be in this draft counts as accepted, for this check alone."""
    return check(draft, replace(author, accepted=author.accepted | frozenset(let_be)))


def keyed(reading: Reading) -> list[tuple[str, Finding]]:
    """What to show, each with a key that stays the same while other findings come and go: its rule, and which of them.

    A rule that says the same about several passages is shown once, with all of them.
    """
    together: dict[tuple[object, ...], list[Finding]] = {}
    for finding in reading.findings:
        alike = (finding.rule, finding.headline, finding.why, finding.severity, finding.protected, finding.touches)
        together.setdefault(alike, []).append(finding)
    seen: Counter[str] = Counter()
    keys = []
    for group in together.values():
        rule = group[0].rule
        seen[rule] += 1
        keys.append((f"{rule}.{seen[rule]}", _as_one(group)))
    return keys


def _as_one(group: list[Finding]) -> Finding:
    """One finding for several that say the same: all their spans, and each remedy for all of them at once."""
    if len(group) == 1:
        return group[0]
    labels = dict.fromkeys((remedy.kind, remedy.label) for finding in group for remedy in finding.remedies)
    offered = [[r for f in group for r in f.remedies if (r.kind, r.label) == label] for label in labels]
    spans = sorted({span for finding in group for span in finding.spans})
    return replace(group[0], spans=tuple(spans), remedies=tuple(_all_at_once(each) for each in offered))


def _all_at_once(remedies: list[Remedy]) -> Remedy:
    """The same remedy for several passages; edits that would meet are left to the first."""
    edits: list[Edit] = []
    for edit in (edit for remedy in remedies for edit in remedy.edits):
        if all(edit.end <= other.start or other.end <= edit.start for other in edits):
            edits.append(edit)
    return replace(remedies[0], edits=tuple(sorted(edits)), safe=all(remedy.safe for remedy in remedies))


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
