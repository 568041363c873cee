"""Says as a fact that somebody who can be identified broke the law or cheated.

Why it matters: If it cannot be shown, it may be defamation, and it is repeated long after it has been settled. If it
is true, those who can act on it need it more than readers do.
Who is touched: The person or the firm, and you.
Instead: Say what you saw, say that it is your view, or take it to those who look into such things.
Not meant: Reports with their source, what is alleged, people in power and their politics, villains of a film.
Sources: UK Defamation Act 2013 s. 1; New York Times v. Sullivan, 376 U.S. 254 (1964).
"""

import re

from foresay.foresee.guards import (
    capitals,
    conditional,
    denied,
    fiction,
    headline,
    joking,
    passed_on,
    public_figure,
    question,
    quotation,
)
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import NAME
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, delay, refer, reword
from foresay.model import Audience, Author, Family, Severity

_PERSON_AT = (
    rf"(?P<who>{NAME}(?:\s+{NAME})?\s+(?:at|from|in|over\s+at)\s+(?:the\s+)?(?:{NAME}|my\s+(?:office|school|street|"
    rf"building|work|gym)|our\s+(?:office|school|street|building)|work|accounts|hr|sales|accounting|finance|payroll))"
)
_MY_PERSON = (
    r"(?P<who>my\s+(?:old\s+|former\s+|current\s+|last\s+)?(?:landlord|landlady|boss|manager|supervisor|employer|"
    r"accountant|builder|plumber|dentist|doctor|teacher|professor|coach|pastor|priest|lawyer|"
    r"agent|co-?worker|colleague|neighbou?r|business\s+partner|head\s?teacher|principal|letting\s+agent|mechanic))"
)
_DEED = (
    r"(?:(?:steals|stole|is\s+stealing|has\s+been\s+stealing|was\s+stealing)\s+(?:from|money|stock|cash|tips|wages|"
    r"my|our|the)|(?:embezzle[sd]|defraud(?:s|ed)|scam(?:s|med)|blackmail(?:s|ed)|brib(?:es|ed)|molest(?:s|ed)|"
    r"rape[sd]|assault(?:s|ed)|harass(?:es|ed)|grope[sd]|stalk(?:s|ed)|"
    r"launder(?:s|ed)\s+money|forge[sd]|fak(?:es|ed)\s+(?:the|his|her|invoices|receipts|expenses)|takes\s+(?:bribes|"
    r"kickbacks)|took\s+(?:bribes|kickbacks)|beats\s+(?:his|her)|deals\s+drugs|dodges\s+tax(?:es)?|"
    r"evades\s+tax(?:es)?|fiddles\s+(?:the|his|her))|"
    r"is\s+(?:a|an)\s+(?:\w+\s+)?(?:thief|fraud|crook|con\s?man|con\s+artist|scammer|paedophile|pedophile|rapist|"
    r"predator|criminal|embezzler|drug\s+dealer|abuser|wife\s?-?beater))"
)
_DEED_WORDS = (
    "steals", "stole", "stealing", "embezzles", "embezzled", "defrauds", "defrauded", "scams", "scammed", "blackmails", "blackmailed", "bribes", "bribed", "molests", "molested",
    "rapes", "raped", "assaults", "assaulted", "harasses", "harassed", "gropes", "groped", "stalks", "stalked", "launders", "laundered", "forges", "forged", "fakes", "faked",
    "kickbacks", "beats", "deals drugs", "dodges tax*", "evades tax*", "fiddles", "thief", "fraud", "crook", "conman", "con man", "con artist", "scammer", "paedophile", "pedophile",
    "rapist", "predator", "criminal", "embezzler", "drug dealer", "abuser", "wife beater", "wifebeater", "wife-beater",
)  # fmt: skip
_ALLEGED = lazy(
    r"\b(?:alleged(?:ly)?|reportedly|accused|convicted|charged|sentenced|pleaded|according\s+to|court|jury|indicted|"
    r"in\s+my\s+opinion|imo|i\s+think|i\s+feel)\b|https?://",
    re.IGNORECASE,
)


_JESTS = lazy(r"^[,:;\s\"']{1,3}(?:jokes?|joked|jests?|quips?|quipped|laughs?|laughed|teases?|teased)\b", re.IGNORECASE)


def _flat_claim(hit: Hit) -> bool:
    return not hit.in_sentence(_ALLEGED)


def _in_jest(hit: Hit) -> float:
    """Doubts what somebody says as a joke: "is a crook, jokes my accountant"."""
    return 0.2 if _JESTS.search(hit.after(20)) else 1.0


RULE = Rule(
    id="accusation",
    family=Family.OTHERS,
    headline="Says as a fact that somebody broke the law",
    why="If it cannot be shown, it may be defamation. If it is true, there are people who can act on it better than reade"
    "rs can.",
    short="a claim that somebody broke the law",
    severity=Severity.HIGH,
    audiences=(Audience.PRESS, Audience.EMPLOYER),
    touches="them",
    duty="Defamation: a statement of fact that harms somebody's name has to be true (or honest opinion, in many countries)"
    ".",
    patterns=(
        Pattern(rf"\b{_PERSON_AT}\s+(?:\w+\s+)?{_DEED}\b", near=_DEED_WORDS, confidence=0.88, confirm=_flat_claim),
        Pattern(
            rf"\b{_MY_PERSON}\s+(?:\w+\s+)?{_DEED}\b",
            near=_DEED_WORDS,
            confidence=0.86,
            confirm=_flat_claim,
            beside=("my",),
        ),
        Pattern(rf"(?P<who><person>)\s+(?:\w+\s+)?{_DEED}\b", near=_DEED_WORDS, confidence=0.93, confirm=_flat_claim),
        Pattern(rf"(?P<who><employer>)\s+(?:\w+\s+)?{_DEED}\b", near=_DEED_WORDS, confidence=0.9, confirm=_flat_claim),
        Pattern(
            rf"(?<!\w)(?P<who>@\w{{2,30}})\s+{_DEED.replace('is', '(?:is|was)', 1)}\s+(?:\w+\s+){{0,3}}?(?:from\s+"
            rf"(?:me|us|my)|my|our|me\b|us\b)",
            near=_DEED_WORDS,
            confidence=0.85,
            confirm=_flat_claim,
            beside=("me", "us", "my", "our"),
        ),
    ),
    guards=(
        passed_on,
        quotation,
        headline,
        denied,
        question,
        conditional,
        fiction,
        joking,
        public_figure,
        capitals,
        _in_jest,
    ),
    remedies=(
        refer("those who can look into it: a regulator, a union, the police or a lawyer"),
        reword("I saw something that did not look right to me.", "Say what you saw, as your own view", sentence=True),
        delay("a day has passed"),
        cut_sentence(),
    ),
    fires=(
        "[Bob at Acme steals stock] and the managers look away",
        "[my landlord is a thief], don't rent on Mill Lane",
        "[My old boss embezzled] the whole pension pot",
        Sample("[Marisol stole money] from the till", Author(people=("Marisol",))),
        Sample("[Harbour Courier scammed] half its drivers", Author(employers=("Harbour Courier",))),
        "[@lumkitchen scammed me] out of ninety euros",
        "[Greg from accounts takes bribes], pass it on",
    ),
    quiet=(
        "Bob at Acme allegedly stole stock, here is the report",
        "The thief in the film is Bob",
        "this heat is a criminal",
        "My dentist is a crook, jokes my dentist.",
        "my boss is a legend",
        "my neighbour stole a glance at my tomatoes",
        "If my landlord is a thief I want proof",
        "The president is a crook",
        "Police: man at Acme stole stock",
        "I think my landlord is a thief",
    ),
)
