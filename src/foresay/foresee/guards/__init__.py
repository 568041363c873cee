"""What makes a match mean something else: written once here, used by every rule.

A guard takes a hit and says how much of its confidence is left: 1.0 it has nothing to say, 0.0 it silences the hit, between:
it doubts. Guards look at the hit's sentence and its nearest words; they run on matches only, never on whole texts.

Bundles for the usual cases: `IDENTIFIERS` for numbers, keys and addresses; `ABOUT_ME` for what an author says of themselves;
`OPINION` for how something is said.
"""

from __future__ import annotations

from foresay.foresee.guards.counterspeech import about_some, as_a_word, countered, denied_before, reclaimed
from foresay.foresee.guards.fiction import fiction, in_a_story, joking
from foresay.foresee.guards.holder import in_public_life, own, public_figure, someone_else
from foresay.foresee.guards.identifiers import appeal, business_contact, placeholder
from foresay.foresee.guards.modality import advice, conditional, denied, question, wished
from foresay.foresee.guards.names import capitals
from foresay.foresee.guards.quotation import condemned, headline, quotation, reported
from foresay.foresee.guards.voice import my_voice, passed_on, sung
from foresay.foresee.rule import Guard

IDENTIFIERS: tuple[Guard, ...] = (placeholder, own)
ABOUT_ME: tuple[Guard, ...] = (
    my_voice,
    quotation,
    headline,
    denied,
    question,
    conditional,
    wished,
    advice,
    fiction,
    joking,
)
OPINION: tuple[Guard, ...] = (quotation, condemned, passed_on, fiction)

__all__ = [
    "ABOUT_ME",
    "IDENTIFIERS",
    "OPINION",
    "about_some",
    "advice",
    "appeal",
    "as_a_word",
    "business_contact",
    "capitals",
    "condemned",
    "conditional",
    "countered",
    "denied",
    "denied_before",
    "fiction",
    "headline",
    "in_a_story",
    "in_public_life",
    "joking",
    "my_voice",
    "own",
    "passed_on",
    "placeholder",
    "public_figure",
    "question",
    "quotation",
    "reclaimed",
    "reported",
    "someone_else",
    "sung",
    "wished",
]
