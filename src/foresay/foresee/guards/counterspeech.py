"""Hard words that are not used against anyone: said of oneself and one's own, spoken of as words, denied, or repeated to reject them."""

from __future__ import annotations

import re

from foresay.foresee.scan.lazy import lazy, sieved
from foresay.foresee.scan.lexicon.groups import ANYONE, LIKE_YOU, MEMBER
from foresay.foresee.scene import Hit

_OWN = lazy(
    r"\b(?:i'?m|im|i\s+am|we'?re|we\s+are|i\s+was|i\s+feel\s+like|my|our|us|as|being|fellow|proud|me\s+like|makes\s+me|"
    r"made\s+me|ourselves|myself|feeling\s+like)"
    r"(?:\s+(?:such|just|still|happily|proudly|openly|honestly|simply|definitely|truly|also|very|that|the|a|an|all|of|proud|little|big|total|complete|absolute|prettiest|best|baddest|bad|real|old|"
    r"fellow|only|own|fucking)){0,4}\s*$",
    re.IGNORECASE,
)
_AS_A_WORD = lazy(
    r"\b(?:call(?:ed|ing|s)?|name[sd]?|label(?:led|ed|ling)?)\s+(?:(?:me|us|him|her|them|you|people|someone|somebody|anyone|"
    r"others|\w+)\s+)?(?:an?\s+|the\s+)?$|"
    r"\b(?:words?|terms?|slurs?|saying|says?|said|like|use|using|shout(?:ed|ing)?|yell(?:ed|ing)?)\s+[\"']?$",
    re.IGNORECASE,
)
_REJECTS = sieved(
    r"\b(?:not\s+(?:ok|okay|acceptable|funny|cool)|(?:that|it|this)(?:'s|\s+is)\s+(?:\w+\s+)?(?:wrong|disgusting|hateful|racist|sexist|"
    r"homophobic|hate\s+speech|hurtful|unacceptable)|(?<!\bnot\s)(?<!\bnot\sa\s)(?:racis[mt]s?|sexis[mt]s?)|bigot(?:s|ed|ry)?|homophobi[ac]|transphobi[ac]|"
    r"islamophobi[ac]|antisemiti\w+|hateful|(?:your|their|his|her)\s+hatred|hatred\s+(?:is|has|against|must|should|of\s+\w+(?:\s+\w+)?\s+is)|spread\s+hatred|hate\s+speech|misogyn\w+|misguided|hurtful|shame\s+on|how\s+dare|"
    r"(?:should(?:n't|\s+not|\s+never)|must(?:n't|\s+not|\s+never))\s+(?:be\s+)?(?:say|said|call(?:ed)?|allowed\s+to\s+say|think)|nobody\s+should|no\s+one\s+should|"
    r"stop\s+(?:saying|calling|using|pretending|thinking)|don't\s+(?:say|call|use)|(?:anyone|people|those|person|man|guy|idiots?|if\s+you|when\s+you|(?<!\bone\s)who(?:ever)?)\s+"
    r"(?:who\s+|that\s+)?(?:still\s+)?(?:says?|thinks?(?!\s+(?:they|it)\b)|saying|claims?|believes?|hates?)|saying\s+(?:that\s+)?|calling\s+|horrible\s+thing\s+to|"
    r"(?:will|i'll)\s+report|call\s+out|deserves?\s+better|is\s+(?:simply\s+)?(?:a\s+)?(?:myth|lie|nonsense|untrue|not\s+true)|stereotypes?|prejudice|discriminat\w+)\b",
    re.IGNORECASE,
)
_TOLD = sieved(
    r"\b(?:says?|said|wrote|tweets?|tweeted|lectures?|lecturing|yelled|shouted|claims?|claimed|told\s+(?:me|us|him|her|them)|asked\s+me|heard|thinks?|believes?|"
    r"according\s+to)\b(?<!i\sthink)(?<!i\ssaid)(?<!i\ssay)(?<!i\sbelieve)(?<!\bto\ssay)(?<!\bbe\ssaid)[^.!?]{0,25}$",
    re.IGNORECASE,
)
_DENIED = sieved(
    r"\b(?:not|never|no|isn't|aren't|wasn't|weren't|ain't|don't|dont|doesn't|didn't|haven't|hasn't|won't|wouldn't|can't|nobody|none|without|"
    r"no\s+longer|neither|nor|hardly|shouldn't|mustn't|cannot)\b(?:\s+[\w']+){0,3}\s*$",
    re.IGNORECASE,
)
_NOT_THOUGHT = lazy(
    r"\b(?:don't|dont|do\s+not|doesn't|never|nobody|no\s+one|didn't)\s+(?:(?:really|ever|for\s+a\s+second)\s+)?(?:thinks?|thought|believes?|believed|says?|said|claims?|claimed|meant|let\s+\w+\s+tell)\b[^.!?]{0,30}$",
    re.IGNORECASE,
)
_ASKS_WHY_NOT = lazy(
    r"\b(?:do|does|did)\s+(?:\w+\s+)?(?:really\s+)?not\b|\bisn't\s+it\b|\bdon't\s+you\s+(?:think|agree|find|see)\b|\bwhy\s+(?:do|does|don't)\b|\bhow\s+is\s+it\s+not\b",
    re.IGNORECASE,
)


def reclaimed(hit: Hit) -> float:
    """Silences what authors say of themselves and their own ("I'm such an idiot", "my fellow ...")."""
    start = hit.scene.sentence(hit.start)[0]
    return 0.0 if _OWN.search(hit.scene.text[start : hit.start]) else 1.0


def as_a_word(hit: Hit) -> float:
    """Silences a word that is spoken of rather than used ("why would you call me a ...", "the word ...")."""
    return 0.0 if _AS_A_WORD.search(hit.before(30)) else 1.0


def countered(hit: Hit) -> float:
    """Silences what is repeated in order to reject it; doubts what somebody else is told to have said."""
    if hit.in_sentence(_REJECTS) or (hit.is_quoted and hit.in_text(_REJECTS)):
        return 0.0
    return 0.3 if hit.is_quoted or _TOLD.search(hit.before(60)) else 1.0


def denied_before(hit: Hit) -> float:
    """Silences what is denied right before the words found ("I don't hate ..."); a "not" within them is the rule's own."""
    before = hit.before(40)
    if "not only" in before.lower() or "not just" in before.lower() or _ASKS_WHY_NOT.search(before):
        return 1.0
    if _NOT_THOUGHT.search(hit.before(70)):
        return 0.0
    return 0.0 if _DENIED.search(re.split(r"[,:;.!?]|\bbut\b", before)[-1]) else 1.0


_SOME = lazy(
    r"\b(?:(?:some|many|few|several|certain|two|three|[0-9]+)(?:\s+of)?(?:\s+(?:the|these|those|my|our))?|we|who\s+\w+|rape|beat|hit|hate)\s+$",
    re.IGNORECASE,
)
_NAMED = lazy(ANYONE, re.IGNORECASE)
_THIS_ONE = lazy(r"\b(?:this|that|the)\s+$", re.IGNORECASE)
_ONE_IS = lazy(rf"{MEMBER}{LIKE_YOU}\s+(?:is|was|has|can|can't|cannot|should|shouldn't|must)\b", re.IGNORECASE)


def about_some(hit: Hit) -> float:
    """Silences what is said of some or of one and not of all ("some women", "the woman", "men who beat women are ...")."""
    before = hit.before(40)
    if _SOME.search(before) and _NAMED.match(hit.text):
        return 0.0
    return 0.0 if _THIS_ONE.search(before) and _ONE_IS.match(hit.text) else 1.0
