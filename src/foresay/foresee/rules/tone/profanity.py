"""Swearing, at nobody.

Why it matters: Among friends it is how people talk. Under a company's name, or where readers see your employer, some will stop at the word.
Who is touched: Nobody; some readers may stop reading.
Instead: Star it out, or leave it out, where work is listening.
Not meant: Names and ordinary words that hold the letters; swearing at somebody (see insult, slur, threat).
Sources: alt-profanity-check; HateCheck profanity_nh (Röttger et al. 2021).
"""

import re

from foresay.foresee.guards import quotation
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.words import tree_of
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_words, keep, reword
from foresay.model import Account, Audience, Author, Family, Severity

_STRONG = (
    "fuck", "fucks", "fucked", "fucker", "fuckers", "fuckin", "fucking", "fuckery", "fuckup", "fcuk", "motherfucker*", "clusterfuck", "wtf", "stfu", "shit", "shits", "shitty", "shittiest", "shite", "bullshit", "horseshit", "shitshow", "shitload",
    "shitstorm", "cunt", "cunts", "bollocks", "wank", "wanking", "asshole", "assholes", "arsehole", "arseholes", "dickhead", "dickheads", "goddamn", "goddamned", "bastard", "bastards", "bitch", "bitches", "bitching", "pissed off",
    "piss off", "pissing me off", "tits", "cock up", "bugger",
)  # fmt: skip
_MILD = (
    "damn",
    "dammit",
    "damned",
    "crap",
    "crappy",
    "ass",
    "arse",
    "badass",
    "smartass",
    "jackass",
    "hell of a",
    "what the hell",
    "bloody hell",
    "as hell",
    "lmfao",
    "af",
    "dumbass",
    "screwed up",
    "sucks",
    "balls up",
    "pissed",
)


def _by_place(hit: Hit) -> Severity | None:
    """Where work is listening every swear word is told; else only a note on the strong ones."""
    if hit.scene.is_official:
        return Severity.MEDIUM
    if hit.scene.account_names_employer or hit.author.speaks_for_employer:
        return Severity.LOW
    return Severity.INFO if hit.severity > Severity.INFO else None


def _starred(hit: Hit) -> str:
    return re.sub(r"\b(\w)(\w+)", lambda word: word[1] + "*" * len(word[2]), hit.text)


RULE = Rule(
    id="profanity",
    family=Family.TONE,
    headline="Swears",
    why="Among friends it is how people talk. Where work is listening, some readers may stop at the word.",
    short="a swear word",
    severity=Severity.LOW,
    audiences=(Audience.EMPLOYER, Audience.RECRUITERS, Audience.CUSTOMERS),
    touches="nobody",
    weigh=_by_place,
    patterns=(
        Pattern(tree_of(*_STRONG), near=_STRONG, confidence=0.92),
        Pattern(tree_of(*_MILD), near=_MILD, confidence=0.85, severity=Severity.INFO),
    ),
    guards=(quotation,),
    yields_to=(
        "insult",
        "slur",
        "threat",
        "group-threat",
        "sexual-remark",
        "group-contempt",
        "exclusion-call",
        "stereotype",
        "dehumanising",
        "sex-life",
        "substance-use",
    ),
    remedies=(reword(_starred, "Star it out"), keep("Keep it: it is how you talk"), cut_words()),
    fires=(
        "No [fucking] way, they cancelled the last train",
        "that was one [shitty] cup of coffee",
        Sample("[Damn] good coffee at the new place", said_as="work"),
        Sample(
            "our server is [crap] today, sorry all",
            Author(employers=("Brisk Cargo",)),
            account=Account("@briskcargo", "", kind="official"),
        ),
        "well [shit], I left the oven on",
        "[Bullshit]. I was there.",
        "[wtf] is that smell on the night bus",
    ),
    quiet=(
        "Damn good coffee at the new place",
        "Dick Cheney wrote another book",
        "The class assessment is on Thursday",
        "Scunthorpe won at home",
        "A cockerel wakes us at five",
        "the shiitake were on offer",
        "He plays bass in a brass band",
        "f***ing hell, they said on the radio",
    ),
)
