"""What is denied, asked, wished, supposed or advised is not said to be so."""

from __future__ import annotations

import re

from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit

_DENIED = lazy(
    r"\b(?:not|never|no|isn't|aren't|wasn't|weren't|ain't|don't|doesn't|didn't|haven't|hasn't|won't|wouldn't|nobody|none|without|no\s+longer|"
    r"neither|nor|hardly)\b(?:\s+\S+){0,3}\s*$",
    re.IGNORECASE,
)
_INSIDE = lazy(
    r"\b(?:not|never|isn't|aren't|wasn't|ain't|don't|doesn't|didn't|haven't|hasn't|won't|no)\b", re.IGNORECASE
)
_CONDITIONAL = lazy(
    r"\b(?:if|unless|in\s+case|suppose|imagine|would|could|might|what\s+if|pretend|hypothetically|"
    r"(?:not|never)\s+true\s+that|untrue\s+that|false\s+that)\b",
    re.IGNORECASE,
)
_WISHED = lazy(
    r"\b(?:wish|hope|hoping|want\s+to|wanna|dream\s+of|dreaming\s+of|someday|one\s+day|would\s+love|i'd\s+love|can't\s+wait\s+until)\b",
    re.IGNORECASE,
)
_ADVICE = lazy(
    r"\b(?:you\s+should|you\s+can|you\s+need|you\s+have\s+to|make\s+sure|always|never|tips?\s+for|how\s+to|guide\s+to|if\s+you|remember\s+to|"
    r"people\s+(?:should|who|with))\b",
    re.IGNORECASE,
)
_FIRST_PERSON = lazy(r"\b(?:i|i'm|i've|im|my|me|we|we're|our|us)\b", re.IGNORECASE)


def denied(hit: Hit) -> float:
    """Silences what is denied right before, or within the words found ("I'm not pregnant"), unless it is "not only"."""
    before = hit.before(30)
    if "not only" in before.lower() or "not just" in before.lower():
        return 1.0
    if _DENIED.search(before.rpartition(",")[2]):
        return 0.0
    return 0.2 if hit.match is not None and _INSIDE.search(hit.match[0]) else 1.0


def question(hit: Hit) -> float:
    """Doubts what is asked rather than said; an author's question about themselves still tells a little."""
    if not hit.sentence.rstrip("\"')").endswith("?"):
        return 1.0
    return 0.7 if hit.in_sentence(_FIRST_PERSON) else 0.3


def conditional(hit: Hit) -> float:
    """Doubts what is only supposed, or told to be untrue ("if I were pregnant", "it is not true that I am")."""
    start = hit.scene.sentence(hit.start)[0]
    return 0.3 if _CONDITIONAL.search(hit.scene.text[start : hit.start]) else 1.0


def wished(hit: Hit) -> float:
    """Doubts what is only wished for."""
    start = hit.scene.sentence(hit.start)[0]
    return 0.5 if _WISHED.search(hit.scene.text[start : hit.start]) else 1.0


def advice(hit: Hit) -> float:
    """Doubts what is said to or about people in general; not where the author speaks of themselves."""
    sentence = hit.sentence
    return 0.3 if _ADVICE.search(sentence) and not _FIRST_PERSON.search(sentence) else 1.0
