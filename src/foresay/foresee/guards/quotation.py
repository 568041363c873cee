"""Words that are somebody else's: quoted, reported as news, or repeated to condemn them."""

from __future__ import annotations

import re

from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit

_CONDEMN = lazy(
    r"\b(?:not\s+(?:ok|okay|acceptable|funny)|(?:that|it|this)(?:'s|\s+is)\s+(?:wrong|disgusting|hateful|racist|sexist|homophobic|hate\s+speech)|"
    r"(?:so|such\s+a?)\s*(?:racist|sexist|hateful)|disgusting|unacceptable|shame\s+on|should(?:n't|\s+not)\s+(?:say|be\s+said)|nobody\s+should|"
    r"stop\s+(?:saying|calling|using)|don't\s+(?:say|call|use)|how\s+dare|who\s+says|people\s+who\s+(?:say|think)|anyone\s+who\s+(?:says|thinks)|"
    r"i\s+(?:hate|can't\s+stand)\s+(?:when|it\s+when)|is\s+(?:just\s+)?(?:a\s+)?(?:hateful|racist|sexist)|deserves?\s+better)\b",
    re.IGNORECASE,
)
_REPORTS = lazy(
    r"\b(?:called\s+(?:me|him|her|us|them)|says?|said|wrote|tweeted|yelled|shouted|told\s+(?:me|us|him|her|them)|asked\s+me|heard|the\s+word|the\s+term|"
    r"lyrics?|quote|according\s+to)\b[^.!?]{0,25}$",
    re.IGNORECASE,
)
_HEADLINE = lazy(
    r"^(?:breaking|news|report|update|exclusive|watch|listen|opinion|via\b)|\b(?:reports?|study|survey|researchers|officials|police|court|"
    r"according\s+to|sources?\s+say)\b|(?:\|\s*\w+\s*(?:news|times|post))",
    re.IGNORECASE,
)


def quotation(hit: Hit) -> float:
    """Halves what stands between quotation marks: repeated words are still passed on, but they are not the author's own."""
    return 0.5 if hit.is_quoted else 1.0


def condemned(hit: Hit) -> float:
    """Silences words that are repeated in order to reject them (counter-speech)."""
    if hit.in_sentence(_CONDEMN) or (hit.is_quoted and hit.in_text(_CONDEMN)):
        return 0.0
    return 0.3 if hit.is_quoted or _REPORTS.search(hit.before(60)) else 1.0


def headline(hit: Hit) -> float:
    """Doubts what reads as news about others rather than as the author's own story."""
    return 0.5 if hit.in_sentence(_HEADLINE) and " i " not in f" {hit.sentence.lower()} " else 1.0


_SAID = lazy(
    r"\b(?:police|sources?|reports?|officials|researchers|scientists|doctors|analysts?|reporters?|media|papers?|press|news|they|he|she|people|someone|rumou?rs?)\s+(?:\w+\s+)?"
    r"(?:say|says|said|claims?|claimed|writes?|wrote|reports?|reported|has\s+it)\b[^.!?\n]{0,25}$",
    re.IGNORECASE,
)


def reported(hit: Hit) -> float:
    """Doubts what others are said to have said, right before the words found."""
    return 0.25 if _SAID.search(hit.before(60)) else 1.0
