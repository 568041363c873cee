"""Remedies: built for this draft, tried before they are offered, tidy when applied."""

from __future__ import annotations

import pytest

from foresay import Draft, check
from foresay.errors import StaleRemedy
from foresay.foresee.remedies import READ_AGAIN
from foresay.model import Reading, Remedy, RemedyKind, Visibility


def _remedy(reading: Reading, rule: str, kind: RemedyKind) -> Remedy:
    return next(r for f in reading.findings if f.rule == rule for r in f.remedies if r.kind is kind)


def test_a_safe_remedy_masks_the_words_and_leaves_the_rest() -> None:
    reading = check("Great day! Mail me: jo.k@gmail.com or just call by.")
    assert reading.apply_safe().text == "Great day! Mail me: (message me) or just call by."


def test_a_remedy_shows_its_sentence_as_it_would_read() -> None:
    remedy = _remedy(check("Great day! Mail me: jo.k@gmail.com soon."), "email-address", RemedyKind.MASK)
    assert remedy.instead == "Mail me: (message me) soon."


def test_cutting_a_sentence_leaves_no_hole() -> None:
    reading = check("First one. I was diagnosed with lupus in May. Last one.")
    remedy = _remedy(reading, "health", RemedyKind.CUT)
    assert reading.draft.apply(remedy).text == "First one. Last one."


def test_nothing_is_offered_that_would_leave_nothing() -> None:
    reading = check("I was diagnosed with lupus.")
    assert all(remedy.kind is not RemedyKind.CUT for finding in reading.findings for remedy in finding.remedies)


def test_a_replacement_takes_a_capital_only_where_it_opens_a_sentence() -> None:
    opening = check("I was diagnosed with lupus last week.")
    assert _remedy(opening, "health", RemedyKind.ABSTRACT).edits[0].text == "I have had some difficult news"


def test_narrowing_changes_who_can_see_the_draft_and_is_not_offered_twice() -> None:
    reading = check(Draft("I was diagnosed with lupus last week."))
    narrower = reading.draft.apply(_remedy(reading, "health", RemedyKind.NARROW))
    assert narrower.visibility is Visibility.FRIENDS
    kinds = {remedy.kind for finding in check(narrower).findings for remedy in finding.remedies}
    assert RemedyKind.NARROW not in kinds


def test_a_remedy_for_another_text_is_refused() -> None:
    remedy = _remedy(check("Mail me: jo.k@gmail.com"), "email-address", RemedyKind.MASK)
    with pytest.raises(StaleRemedy, match="another version"):
        Draft("Mail me: someone else").apply(remedy)


def test_a_long_draft_is_not_read_again_for_every_finding() -> None:
    text = "Mail me: jo.k@gmail.com soon.\n" * (2 * READ_AGAIN // 30)
    offered = [remedy for finding in check(text).findings for remedy in finding.remedies if remedy.edits]
    assert len(offered) == 1
