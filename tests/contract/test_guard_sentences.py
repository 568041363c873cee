"""What single guards must hear, in sentences of their own: kitchens and stadiums, figures of speech, public life, the past, public contacts,
made-up data, the author's own name."""

from __future__ import annotations

import pytest

from foresay import check
from foresay.model import Author

QUIET: tuple[tuple[str, str], ...] = (
    # recipes
    ("Recipe: kill the heat, beat the eggs, then smash the garlic with the flat of a knife", "threat"),
    ("Preheat the oven, I'm going to destroy this chicken", "threat"),
    # sport
    ("We are going to murder them in the second half, what a match", "threat"),
    ("our striker was diagnosed with a torn ligament, says the club", "third-party-health"),
    # games
    ("In the video game I shot my landlord and took the castle", "threat"),
    ("Level 12 and I lost my job as a knight", "job-loss"),
    # figures of speech
    ("I'm dying, this video is too funny", "self-harm"),
    ("this queue is giving me a heart attack", "health"),
    ("I'm married to my job", "relationship-status"),
    ("I'm so OCD about my bookshelf", "mental-health"),
    # public life, third persons
    ("The queen was diagnosed with cancer, the palace says", "third-party-health"),
    ("the former president was arrested for fraud in 1998", "criminal-record"),
    ("My sister was diagnosed with lupus", "health"),
    ("people with depression deserve better", "mental-health"),
    ("he is an engineer and a good one", "occupation"),
    # the past and what is to come, where only now leads to somebody's door
    ("last summer we were away for two weeks, and I miss it", "absence-from-home"),
    ("I used to live on a farm, cows and all", "home-town"),
    ("we were at Cafe Uno in 2016 and it was lovely", "live-location"),
    # passed on, told by others
    ("RT @sam: I'm pregnant and I've only told the dog", "pregnancy-fertility"),
    ("My flatmate texted: I'm pregnant", "pregnancy-fertility"),
    ("> I was diagnosed with lupus in March\nI am sorry to hear it", "health"),
    ("Him: I lost my job\nMe: again?", "job-loss"),
    # contacts that are meant to be public
    ("Press enquiries: call our office on 020 7946 0958", "phone-number"),
    ("For bookings mail bookings@harbourhall.org", "email-address"),
    # made-up data
    ("mail me at jo@example.com, says the manual", "email-address"),
    ("a card for testing: xxxx xxxx xxxx 1111", "payment-card"),
)


@pytest.mark.parametrize(("text", "rule"), QUIET)
def test_a_guard_keeps_a_rule_quiet(text: str, rule: str) -> None:
    assert rule not in {finding.rule for finding in check(text)}


STILL_TOLD: tuple[tuple[str, str], ...] = (
    ("not only that, I was diagnosed with lupus", "health"),
    ("my sister asked, and yes, I'm pregnant", "pregnancy-fertility"),
    ("Me: I lost my job today", "job-loss"),
    ("PSA: I'm pregnant, so stop offering me wine", "pregnancy-fertility"),
    ("I was diagnosed with lupus today, dancing anyway 🎶", "health"),
)
"""Where a guard would be wrong to speak up."""


@pytest.mark.parametrize(("text", "rule"), STILL_TOLD)
def test_a_guard_does_not_hush_what_is_meant(text: str, rule: str) -> None:
    assert rule in {finding.rule for finding in check(text)}


def test_authors_may_say_their_own_name_and_mail() -> None:
    author = Author(names=("Ruth Abara",), handles=("@ruthbakes",))
    assert "own-name" not in {finding.rule for finding in check("my name is Ruth Abara and I bake", author)}
    assert "own-name" in {finding.rule for finding in check("my name is Ruth Abara and I bake")}
