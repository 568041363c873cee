"""Demeans a person to their face or behind their back.

Why it matters: It hurts the one meant, and readers judge the one who says it; customers and colleagues remember it longer than the quarrel.
Who is touched: The person insulted.
Instead: Say what they did and what it cost you.
Not meant: What authors call themselves, things and software, what is denied or quoted to reject it, friendly rudeness.
Sources: Detoxify and Perspective INSULT; HateCheck target_indiv, target_obj (Röttger et al. 2021).
"""

import re

from foresay.foresee.guards import as_a_word, countered, denied_before, fiction, joking, quotation, reclaimed
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import COWORKER, KIN, shape_of, tree_of
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, reword
from foresay.model import Audience, Family, Severity

_NOUNS = (
    "moron", "idiot", "imbecile", "cretin", "dumbass", "dumb ass", "jackass", "asshole", "arsehole", "dickhead", "prick", "twat", "wanker", "bastard", "scumbag", "shithead", "shitbag", "douchebag", "douche", "dumbfuck",
    "fuckwit", "feminazi", "feminazis", "fucktard", "motherfucker", "loser", "clown", "buffoon", "cunt", "bitch", "whore", "slut", "skank", "hoe", "piece of shit", "piece of crap", "piece of trash", "waste of space", "waste of oxygen",
    "disgrace", "creep", "coward", "halfwit", "numpty", "bellend", "knobhead", "tosser", "nitwit", "dimwit", "ignoramus", "simpleton", "psycho", "scum", "filth", "trash", "garbage", "lowlife", "crybaby", "snowflake",
    "parasite", "liar", "fool", "pig", "fat cow", "ugly cow", "stupid cow", "lazy cow", "hypocrite", "morons", "idiots", "assholes", "losers", "clowns", "bastards", "wankers", "cunts", "fools", "scumbags",
)  # fmt: skip
_HARD = tuple(
    noun
    for noun in _NOUNS
    if noun
    not in {
        "clown",
        "clowns",
        "liar",
        "fool",
        "fools",
        "pig",
        "hypocrite",
        "disgrace",
        "creep",
        "coward",
        "loser",
        "losers",
        "trash",
        "garbage",
        "hoe",
    }
)
_NOUN = tree_of(*_NOUNS)
_HARD_NOUN = tree_of(*_HARD)
_HARD_NEAR = "(?:" + "|".join(_HARD).replace(" ", r"\s+") + ")"
_ADJECTIVES = (
    "pathetic",
    "disgusting",
    "stupid",
    "dumb",
    "worthless",
    "revolting",
    "repulsive",
    "braindead",
    "brain dead",
    "brainless",
    "clueless",
    "despicable",
    "vile",
    "useless",
    "retarded",
    "ugly",
    "delusional",
    "spineless",
)
_ADJECTIVE = tree_of(*_ADJECTIVES)
_SUCH = r"(?:(?:such|just|a|an|the|so|really|fucking|absolute|absolutely|complete|completely|total|totally|utter|utterly|real|biggest|stupid|little|fat|old|dumb|pathetic|lying|ugly|ignorant|disgusting|all|nothing|but|one|big|huge|bunch|of|truly|fuckin|goddamn|bloody|literally|useless|worthless|selfish|arrogant|spineless|brainless|miserable|filthy|dirty|lazy|vile)\s+){0,5}"
_RUDE = (
    r"(?:fucking|fuckin|stupid|dumb|fat|ugly|lying|pathetic|little|old|complete|absolute|utter|total|dirty|filthy|lazy|ignorant|bloody|crazy|sick|goddamn|god\s+damn|"
    r"bunch\s+of|and\s+your)"
)
_YOU_ARE = r"(?<!if\s)\b(?:you're|youre|you\s+are|ur|u\s+r|u\s+are|your(?=\s+(?:a|an|such)\s))"
_YOU_ARE_NEAR = ("you're", "youre", "you are", "ur", "u r", "u are", "your a", "your an", "your such")
_SOMEONE = rf"(?:@\w{{1,30}}|\bmy\s+(?:{COWORKER}|{KIN}|landlord|teacher|professor|client|customer)|\bthis\s+(?:guy|woman|man|girl|customer|client|dude|chick|bloke)|\b(?:he|she|they)|\bthat\s+(?:guy|woman|man|girl|customer|client))"
_BY_NAME = (
    "idiot", "moron", "imbecile", "cretin", "dumbass", "jackass", "asshole", "arsehole", "dickhead", "prick", "twat", "wanker", "scumbag", "shithead", "douchebag", "fuckwit", "cunt", "halfwit",
    "numpty", "bellend", "knobhead", "tosser", "nitwit", "dimwit", "fat cow", "ugly cow", "stupid cow", "lazy cow",
)  # fmt: skip
_NAMED = (
    r"(?-i:\b(?!(?:This|That|There|Here|It|What|Who|Whoever|He|She|Everyone|Everybody|Nobody|Someone|Somebody|Anyone|Anybody|One|Life|Karma|God|Siri|Alexa|Autocorrect|Windows|Excel|Outlook|Mine|Yours|Which|Mother|Nature|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|Winter|Brain|Not|So|Such|Me|Past|Myself)\b)[A-Z][a-z]{2,14})"
)
_KIND = lazy(
    r"\b(?:love\s+(?:you|u|ya|him|her)|lucky|beautiful|cute|adorable|my\s+favou?rite|bestie|happy\s+birthday|miss\s+(?:you|u)|lol|lmao|haha\w*)\b|[😂🤣😘❤💕😍🥰]|<3",
    re.IGNORECASE,
)


_FOND = lazy(r"^[\s,]{1,2}(?:and|but)\s+(?:i|we)\s+(?:still\s+|really\s+)?(?:adore|love|cherish)\b", re.IGNORECASE)
_TO_A_THING = lazy(
    r"^\s*,\s*(?:my\s+|dear\s+|you\s+)?(?:autocorrect|siri|alexa|printer|laptop|phone|computer|keyboard|router|windows|outlook|excel|sat\s?nav|google\s+maps|brain|past\s+me|me|car|oven|toaster|boiler)\b",
    re.IGNORECASE,
)


def _friendly(hit: Hit) -> float:
    """Doubts rudeness among friends."""
    return 0.5 if hit.in_sentence(_KIND) or _KIND.search(hit.after(15)) else 1.0


def _fond_or_thing(hit: Hit) -> float:
    """Doubts fond rudeness ("and I adore them") and quarrels with things ("such an idiot, autocorrect")."""
    return 0.2 if _FOND.search(hit.after(40)) or _TO_A_THING.search(hit.after(30)) else 1.0


RULE = Rule(
    id="insult",
    family=Family.TONE,
    headline="Insults someone",
    why="It hurts the one meant, and readers may remember it longer than what the quarrel was about.",
    short="an insult",
    severity=Severity.MEDIUM,
    audiences=(Audience.COLLEAGUES, Audience.CUSTOMERS, Audience.EMPLOYER),
    touches="them",
    patterns=(
        Pattern(
            rf"{_YOU_ARE}\s+{_SUCH}{_NOUN}\b(?!\s+(?:free|can|magnet|bag|fighter|of\s+(?:luck|fortune)|nose))(?!')",
            near=_NOUNS,
            beside=_YOU_ARE_NEAR,
            confidence=0.85,
        ),
        Pattern(
            rf"{_YOU_ARE}\s+(?:(?:so|just|really|fucking|absolutely|such|too|completely|utterly|truly|totally|beyond|all|as)\s+){{0,2}}{_ADJECTIVE}\b(?!\s+(?:good|talented|lucky|cute|beautiful|hot|in\s+love|if|when|or|at\s+the))",
            near=_ADJECTIVES,
            beside=_YOU_ARE_NEAR,
            confidence=0.78,
        ),
        Pattern(
            rf"\b(?:you|u|ya)\s+(?:{_RUDE}\s+){{1,3}}{_NOUN}\b|\b(?:you|u)\s+{_HARD_NOUN}\b(?!'|\s+(?:about|and\s+moan|ass|-?ass))|\b(?:that|this|the|stupid|dumb|ugly|filthy|lying)\s+(?:(?:stupid|dumb|fucking|ugly|filthy|lying|little|fat)\s+){{1,2}}(?:bitch|whore|slut|skank|hoe|cunt|bastard|prick)\b",
            near=(
                shape_of(rf"\b(?:you|u|ya)\s+{_RUDE}\s"),
                shape_of(rf"\b(?:you|u)\s+{_HARD_NEAR}\b"),
                shape_of(
                    r"\b(?:stupid|dumb|fucking|ugly|filthy|lying|little|fat)\s+(?:bitch|whore|slut|skank|hoe|cunt|bastard|prick)\b"
                ),
            ),
            beside=_NOUNS,
            confidence=0.8,
        ),
        Pattern(
            rf"(?P<span>{_SOMEONE}\s*(?:'s|'re|\s+is|\s+are|\s+was|\s+were)\s+{_SUCH}{_HARD_NOUN})\b(?!\s+(?:free|magnet))",
            near=(shape_of(rf"(?:'s|'re|\b(?:is|are|was|were))\s+{_SUCH.replace('{0,5}', '*')}{_HARD_NEAR}\b"),),
            confidence=0.75,
        ),
        Pattern(
            rf"{_NAMED}\s+is\s+{_SUCH}{tree_of(*_BY_NAME)}\b",
            near=_BY_NAME,
            beside=("is",),
            confidence=0.72,
        ),
        Pattern(
            rf"\b(?:what\s+an?|such\s+an?)\s+(?:(?:fucking|complete|absolute|total|utter|stupid|little|pathetic|lying|massive|giant|huge)\s+){{0,2}}{_HARD_NOUN}\b(?!\s+(?:move|thing|of\s+a|day|idea|place|way))|\b(?:shut\s+up|piss\s+off|fuck\s+off|get\s+lost),?\s+you\s+(?:\w+\s+){{0,2}}{_NOUN}\b",
            near=_NOUNS,
            beside=("what a", "what an", "such a", "such an", "shut up", "piss off", "fuck off", "get lost"),
            confidence=0.75,
        ),
        Pattern(
            r"\b(?:fuck\s+(?:you|u|off)(?=\s*(?:[.!,@]|$|and\b|bitch|then|for\b|all\b))|go\s+fuck\s+yourself|(?:shut\s+the\s+fuck\s+up|stfu)(?=\s*(?:[.!@]|$|you\b|u\b|bitch))|eat\s+shit(?!\s+food)|suck\s+my\s+(?:dick|cock|balls)|kiss\s+my\s+(?:ass|arse)|you\s+(?:make|makes)\s+me\s+(?:sick|puke)|nobody\s+likes\s+you|"
            r"you(?:'re|\s+are)\s+(?:a\s+)?waste\s+of\s+\w+)",
            near=(
                "fuck you",
                "fuck u",
                "fuck off",
                "fuck yourself",
                "shut the fuck",
                "stfu",
                "eat shit",
                "suck my",
                "kiss my",
                "me sick",
                "me puke",
                "likes you",
                "waste of",
            ),
            confidence=0.75,
        ),
    ),
    guards=(quotation, countered, fiction, denied_before, joking, as_a_word, reclaimed, _friendly, _fond_or_thing),
    yields_to=("slur", "threat", "group-threat", "dehumanising", "group-contempt", "colleague-complaint"),
    remedies=(reword("I disagree with this.", "Say it to the point", sentence=True), cut_sentence()),
    fires=(
        "[you're a moron], @bob",
        "[my landlord is an idiot], full stop",
        "who asked [you ugly prick]",
        "[You are just pathetic].",
        "[She's a useless moron].",
        "[You're a useless idiot].",
        "[You're a fat ugly cow].",
        "[Sandra is an idiot], ask the whole floor",
        "[what an absolute wanker], he took both seats",
        "@cityhall [go fuck yourself]",
        "[ur such a dumbass] and everyone knows it now",
        "[this customer is a complete arsehole], third refund this week",
    ),
    quiet=(
        "I'm an idiot, I locked myself out again",
        "this bug is moronic",
        "You're not stupid, the form is",
        "My kids are idiots and I adore the pair of them.",
        "You are such an idiot, autocorrect.",
        "Autocorrect is an idiot",
        "Karma is a bitch",
        "My headphones are trash",
        "He called me a moron and nobody should say that",
        "You are the bomb, you lucky duck",
        "That was a total scumbag move of me",
        "In the film she tells him: you are a coward, and leaves",
        "the idiot light on the dashboard is on again",
        "if you are stupid enough to try it, film it",
    ),
)
