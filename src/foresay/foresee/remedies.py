"""From the ways out that a rule offers to remedies for this draft, tried before they are offered."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from foresay.foresee.plan import Plan
from foresay.foresee.rule import Way
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.search import Batch, Found, search
from foresay.model import Draft, Edit, Remedy, Visibility, safe_together

READ_AGAIN = 12_000
"""Code points of edited drafts that are searched again in one check, to try remedies, at most (one edited draft always is)."""

_NARROWNESS = tuple(Visibility)
_JOINS = " \t"
_BLANKS = lazy(r"[ \t]+")
_DANGLING = lazy(r"(?:[,;:.!?…]+(?=\s|$)|[ \t]+)+")
_CLOSES = lazy(r"[ \t]*(?:$|[\n.,;:!?…](?!\w))")


def remedies(plan: Plan, batch: Batch, found: Sequence[Found]) -> list[tuple[Remedy, ...]]:
    """The remedies of each hit of a single draft, in the order its rule offers them; `found` is to come heaviest first.

    A remedy that edits is kept only if the edited draft, checked again, no longer has that finding and has no other finding in its
    place. All edited drafts are searched as one batch, of at most `READ_AGAIN` code points, so that a long draft full of findings takes
    bounded time: the most severe findings and the first ways come first, and what was not tried is not offered.
    """
    assert batch.drafts is not None
    draft = batch.drafts[0]
    offered: list[dict[int, Remedy]] = [{} for _ in found]
    trials: list[tuple[int, int, Remedy]] = []
    most = max(1, READ_AGAIN // max(1, len(draft.text)))
    for place in range(max((len(plan.rules[one.number].remedies) for one in found), default=0)):
        for row, one in enumerate(found):
            ways = plan.rules[one.number].remedies
            if place >= len(ways):
                continue
            if ways[place].replace is None:
                if (advice := _advice(ways[place], draft)) is not None:
                    offered[row][place] = advice
            elif len(trials) < most and (remedy := _edited(ways[place], one, batch)) is not None:
                trials.append((row, place, remedy))
    for row, place, remedy in _tried(plan, draft, found, trials):
        offered[row][place] = remedy
    return _only_safe_together(
        plan, draft, found, [tuple(remedy for _, remedy in sorted(group.items())) for group in offered]
    )


def _advice(way: Way, draft: Draft) -> Remedy | None:
    """The remedy of a way that edits no words; None if the draft is already shown to as few people as it would be."""
    if way.visibility is not None and _NARROWNESS.index(draft.visibility) >= _NARROWNESS.index(way.visibility):
        return None
    return Remedy(way.kind, way.label, way.safe, instead=way.instead, visibility=way.visibility)


def _edited(way: Way, one: Found, batch: Batch) -> Remedy | None:
    """The remedy of a way that edits; None if there is nothing to edit, or nothing would be left."""
    if one.span is None:
        return None
    edit = _edit(way, one, batch)
    text = batch.texts[one.post]
    nothing_left = not edit.text.strip() and not text[: edit.start].strip() and not text[edit.end :].strip()
    if edit.was == edit.text or nothing_left:
        return None
    return Remedy(way.kind, way.label, way.safe, (edit,), way.instead or _sentence_with(edit, one, batch))


def _sentence_with(edit: Edit, one: Found, batch: Batch) -> str:
    """The hit's sentence as it would read after the edit: wording to show, "" if nothing is put in the place of what is cut."""
    if not edit.text:
        return ""
    first, last = one.hit.scene.sentence(one.hit.start)
    start, end = batch.folded[one.post].original(one.base + first, one.base + max(last, one.hit.end))
    text = batch.texts[one.post]
    return " ".join(
        f"{text[min(start, edit.start) : edit.start]}{edit.text}{text[edit.end : max(end, edit.end)]}".split()
    )


def _edit(way: Way, one: Found, batch: Batch) -> Edit:
    """The edit on the text as written: the hit's words or its sentence replaced, white space and capitals left tidy."""
    assert one.span is not None
    text = batch.texts[one.post]
    start, end = one.span
    if way.sentence:
        first, last = (
            one.hit.scene.sentence(one.hit.start)[0],
            one.hit.scene.sentence(max(one.hit.start, one.hit.end - 1))[1],
        )
        start, end = batch.folded[one.post].original(one.base + first, one.base + max(last, one.hit.end))
    words = way.replace(one.hit) if callable(way.replace) else way.replace or ""
    if not words:
        return _cut(text, start, end)
    if words[0].islower() and text[start].isupper() and (way.sentence or _opens_sentence(one)):
        words = words[0].upper() + words[1:]
    return Edit(start, end, text[start:end], words)


def _cut(text: str, start: int, end: int) -> Edit:
    """The edit that leaves words out, with the blanks, commas and stops that would dangle; what then opens the sentence gets the
    capital that the cut words had."""
    before = text[:start].rstrip(_JOINS)
    if not before or before[-1] in "\n.!?…":
        words, end = text[start:end], _past(_DANGLING, text, end)
        if end == len(text):
            start = len(before.rstrip("\n" + _JOINS))
        elif text[end] == "\n":  # a line of which nothing stays goes whole
            start, end = (len(before), end + 1) if before[-1:] in ("", "\n") else (len(before), end)
        elif words[:1].isupper() and text[end].islower():
            return Edit(start, end + 1, text[start : end + 1], text[end].upper())
    elif _CLOSES.match(text, end):
        start = len(before) - (before[-1] in ",;:")
    elif text[start - 1] in _JOINS:
        end = _past(_BLANKS, text, end)
    return Edit(start, end, text[start:end], "")


def _past(regex: re.Pattern[str], text: str, at: int) -> int:
    """Where a match that starts here ends; here, if there is none."""
    match = regex.match(text, at)
    return match.end() if match else at


def _opens_sentence(one: Found) -> bool:
    """Whether the hit's first word opens its sentence."""
    return one.hit.scene.sentence(one.hit.start)[0] == one.hit.start


def _tried(
    plan: Plan, draft: Draft, found: Sequence[Found], trials: Sequence[tuple[int, int, Remedy]]
) -> list[tuple[int, int, Remedy]]:
    """Those trials whose edited draft has less of the finding's rule and no more of any other."""
    if not trials:
        return []
    edited = [draft.apply(remedy) for _, _, remedy in trials]
    after = [Counter[int]() for _ in trials]
    for one in search(plan, Batch([trial.text for trial in edited], edited)):
        after[one.post][one.number] += 1
    before = Counter(one.number for one in found if one.span is not None)
    return [
        trial
        for trial, counts in zip(trials, after, strict=True)
        if counts <= before and counts[found[trial[0]].number] < before[found[trial[0]].number]
    ]


def _only_safe_together(
    plan: Plan, draft: Draft, found: Sequence[Found], kept: list[tuple[Remedy, ...]]
) -> list[tuple[Remedy, ...]]:
    """The same remedies, none called safe if all the safe ones together would add a finding."""
    safe = safe_together(kept)
    if len(safe) < 2:
        return kept
    together = draft.apply(replace(safe[0], edits=tuple(edit for remedy in safe for edit in remedy.edits)))
    counts = Counter(one.number for one in search(plan, Batch([together.text], [together])))
    if counts <= Counter(one.number for one in found):
        return kept
    return [tuple(replace(remedy, safe=False) for remedy in group) for group in kept]
