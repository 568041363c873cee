"""Every rule's remedies, tried on its own firing samples: the finding goes, and what is left reads well."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

import pytest

from foresay.foresee.catalogue import all_rules
from foresay.foresee.plan import plan
from foresay.foresee.reading import read
from foresay.foresee.rule import Rule, Sample
from foresay.model import Draft, Reading, Remedy

_AFTER = "\n(The kettle is on.)"
"""Follows every sample, so that something is left where its sentence goes."""

WITHOUT_AN_EDIT: Mapping[str, str] = {
    "abuse-survivor": "it is the survivor's to tell, in the survivor's words",
    "buried-disclosure": "the words are right and stand in the wrong place",
    "ethnicity-nationality": "where the origin is the whole of the sentence, only keeping it or not posting makes sense",
    "self-harm": "help is offered; nobody's words of pain are edited",
    "shouting": "exclamation marks without capitals are a matter of taste",
    "union": "a right covers it",
    "working-conditions": "a right covers it",
}
"""Rules of which some samples get no edit, and why."""

_STRAY = re.compile(
    r"(?<![.\s]) +[,;.!?](?![.\w])|[,;:]\s*[,;:.!?](?![)\w/])|\(\s*\)|\"\s*\"|\ban? an? |\bthe the\b", re.IGNORECASE
)


def _samples() -> Iterator[object]:
    for rule in all_rules():
        for number, given in enumerate(rule.fires):
            sample = given if isinstance(given, Sample) else Sample(given)
            if "[" in sample.text:
                yield pytest.param(rule, sample, id=f"{rule.id}-{number}")


@cache
def _reading(sample: Sample) -> Reading:
    start, end = sample.text.index("["), sample.text.rindex("]")
    text = sample.text[:start] + sample.text[start + 1 : end] + sample.text[end + 1 :] + _AFTER
    draft = Draft(text, said_as=sample.said_as, account=sample.account, media=sample.media)
    return read(draft, plan(all_rules(), sample.author))


def _edits(rule: Rule, sample: Sample) -> list[Remedy]:
    return [
        remedy for finding in _reading(sample) if finding.rule == rule.id for remedy in finding.remedies if remedy.edits
    ]


@pytest.mark.parametrize(("rule", "sample"), list(_samples()))
def test_what_a_remedy_leaves_reads_well(rule: Rule, sample: Sample) -> None:
    draft = _reading(sample).draft
    for remedy in _edits(rule, sample):
        left = draft.apply(remedy).text
        assert left == left.strip()
        assert "  " not in left or "  " in draft.text
        assert "\n\n" not in left or "\n\n" in draft.text
        assert not _STRAY.search(left) or _STRAY.search(draft.text), left
        assert not re.match(r"[,;:.!?)]", left)
        assert not (draft.text[0].isupper() and left[0].islower()), left


@pytest.mark.parametrize(
    "rule", [pytest.param(rule, id=rule.id) for rule in all_rules() if any("[" in str(sample) for sample in rule.fires)]
)
def test_every_finding_can_be_edited_away_or_there_is_a_reason_why_not(rule: Rule) -> None:
    """Remedies that edit are offered only if they take the finding away (see `foresay.foresee.remedies`), so one offered is enough."""
    samples = [given if isinstance(given, Sample) else Sample(given) for given in rule.fires]
    stuck = [sample.text for sample in samples if "[" in sample.text and not _edits(rule, sample)]
    if rule.id in WITHOUT_AN_EDIT:
        assert stuck, f"{rule.id} is no exception any more"
    else:
        assert not stuck
