"""From the ways out that a rule offers to remedies for this draft, tried before they are offered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from foresay.foresee.plan import Plan
from foresay.foresee.rule import Way
from foresay.foresee.search import Batch, Found, search
from foresay.model import Draft, Edit, Remedy, Visibility

_NARROWNESS = tuple(Visibility)
_JOINS = " \t"


def remedies(plan: Plan, batch: Batch, found: Sequence[Found]) -> list[tuple[Remedy, ...]]:
    """The remedies of each hit of a single draft, in the order its rule offers them.

    A remedy that edits is kept only if the edited draft, checked again, no longer has that finding and has no other finding in its
    place. All edited drafts are searched as one batch.
    """
    assert batch.drafts is not None
    draft = batch.drafts[0]
    offered = [[_remedy(way, one, batch, draft) for way in plan.rules[one.number].remedies] for one in found]
    trials = [
        (row, remedy) for row, group in enumerate(offered) for remedy in group if remedy is not None and remedy.edits
    ]
    works = _try(plan, draft, found, trials)
    kept = [
        tuple(remedy for remedy in group if remedy is not None and (not remedy.edits or (row, remedy) in works))
        for row, group in enumerate(offered)
    ]
    return _only_safe_together(plan, draft, found, kept)


def _remedy(way: Way, one: Found, batch: Batch, draft: Draft) -> Remedy | None:
    """The remedy that a way stands for here; None if it has nothing to change."""
    if way.visibility is not None:
        if _NARROWNESS.index(draft.visibility) >= _NARROWNESS.index(way.visibility):
            return None
        return Remedy(way.kind, way.label, way.safe, instead=way.instead, visibility=way.visibility)
    if way.replace is None:
        return Remedy(way.kind, way.label, way.safe, instead=way.instead)
    if one.span is None:
        return None
    edit = _edit(way, one, batch)
    if edit.was == edit.text or not (draft.text[: edit.start] + edit.text + draft.text[edit.end :]).strip():
        return None
    return Remedy(way.kind, way.label, way.safe, (edit,), way.instead or edit.text.strip())


def _edit(way: Way, one: Found, batch: Batch) -> Edit:
    """The edit on the text as written: the hit's words or its sentence replaced, white space and capitals left tidy."""
    assert one.span is not None
    text = batch.texts[one.post]
    start, end = one.span
    if way.sentence:
        first, last = one.hit.scene.sentence(one.hit.start)
        start, end = batch.folded[one.post].original(one.base + first, one.base + max(last, one.hit.end))
    words = way.replace(one.hit) if callable(way.replace) else way.replace or ""
    if not words:
        end = _skip(text, end) if start == 0 or text[start - 1] in "\n" + _JOINS else end
        while start and text[start - 1] in _JOINS and (end == len(text) or text[end] in "\n.,;:!?" + _JOINS):
            start -= 1
    elif text[start].isupper() and words[0].islower():
        words = words[0].upper() + words[1:]
    return Edit(start, end, text[start:end], words)


def _skip(text: str, end: int) -> int:
    while end < len(text) and text[end] in _JOINS:
        end += 1
    return end


def _try(
    plan: Plan, draft: Draft, found: Sequence[Found], trials: Sequence[tuple[int, Remedy]]
) -> set[tuple[int, Remedy]]:
    """Those trials whose edited draft has less of the finding's rule and no more of any other."""
    if not trials:
        return set()
    edited = [draft.apply(remedy) for _, remedy in trials]
    after = [Counter[int]() for _ in trials]
    for one in search(plan, Batch([trial.text for trial in edited], edited)):
        after[one.post][one.number] += 1
    before = Counter(one.number for one in found if one.span is not None)
    return {
        (row, remedy)
        for (row, remedy), counts in zip(trials, after, strict=True)
        if counts <= before and counts[found[row].number] < before[found[row].number]
    }


def _only_safe_together(
    plan: Plan, draft: Draft, found: Sequence[Found], kept: list[tuple[Remedy, ...]]
) -> list[tuple[Remedy, ...]]:
    """The same remedies, none called safe if all the safe ones together would add a finding."""
    safe: list[Remedy] = []
    for group in kept:
        first = next((r for r in group if r.safe and r.edits and not any(r.clashes(other) for other in safe)), None)
        safe += [first] if first else []
    if len(safe) < 2:
        return kept
    together = draft.apply(replace(safe[0], edits=tuple(edit for remedy in safe for edit in remedy.edits)))
    counts = Counter(one.number for one in search(plan, Batch([together.text], [together])))
    if counts <= Counter(one.number for one in found):
        return kept
    return [tuple(replace(remedy, safe=False) for remedy in group) for group in kept]
