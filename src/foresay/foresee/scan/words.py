r"""Pieces of English that rules share, as regular expressions to put into an f-string: `rf"{I_AM} pregnant\b"`.

Each is one group, matches whole words, and is case-blind where the pattern is. None matches the empty string unless its name says
MAYBE. Gaps are bounded, so that every pattern stays linear in practice.
"""

from __future__ import annotations

from collections.abc import Sequence


def any_of(*phrases: str) -> str:
    """One group that matches any of these phrases as whole words, longest first; a space matches any white space, a trailing
    "*" matches the rest of the word."""
    parts = sorted(phrases, key=len, reverse=True)
    return r"(?<!\w)(?:" + "|".join(_one(part) for part in parts) + ")"


def _one(phrase: str) -> str:
    import re

    beginning = phrase.endswith("*")
    words = r"\s+".join(re.escape(word) for word in phrase.removesuffix("*").split())
    return words + (r"\w*" if beginning else r"(?!\w)")


I = r"\bi\b"  # noqa: E741 - the English word
WE = r"\b(?:we|us)\b"
MY = r"\b(?:my|mine|our)\b"
I_AM = r"(?:\bi'?m\b|\bim\b|\bi\s+am\b|\bi\s+was\b|\bi've\s+been\b|\bi\s+have\s+been\b)"
I_HAVE = r"(?:\bi've\b|\bi\s+have\b|\bi\s+had\b|\bi\s+got\b|\bi've\s+got\b|\bive\b)"
WE_ARE = r"(?:\bwe're\b|\bwe\s+are\b|\bwe\s+were\b)"
MAYBE_ADVERB = (
    r"(?:\s+(?:now|just|so|really|very|still|finally|officially|also|actually|literally|currently|already|pretty|totally|both|all|"
    r"definitely|recently|only|about|almost|being|getting|currently|again))?"
)
GAP = r"(?:\s+[^\s.!?]+){0,3}?\s+"
"""Up to three words of the same sentence, then white space."""
WIDE_GAP = r"(?:\s+[^\s.!?]+){0,6}?\s+"

KIN = (
    r"(?:mum|mom|mother|dad|father|parents?|brother|sister|sis|bro|siblings?|son|daughter|kids?|child(?:ren)?|baby|twins|wife|husband|hubby|"
    r"partner|boyfriend|girlfriend|bf|gf|fianc[eé]e?|ex|uncle|aunt(?:ie|y)?|cousin|nephew|niece|grand(?:ma|pa|mother|father|son|daughter|kids?)|"
    r"nan|gran|granny|grandad|(?:mother|father|sister|brother|son|daughter)-in-law|in-laws|step(?:mum|mom|dad|son|daughter)|"
    r"best\s+friend|bestie|friend|roommate|flatmate|housemate|neighbou?r)"
)
CHILD = (
    r"(?:son|daughter|kids?|child(?:ren)?|baby|toddler|twins|boys?|girls?|little\s+one|stepson|stepdaughter|godson|goddaughter|niece|nephew|"
    r"grandson|granddaughter)"
)
COWORKER = r"(?:boss|manager|supervisor|colleague|co-?worker|team\s*mate|team\s+lead|intern|director|ceo|cto|cfo|hr)"
NAME = r"(?-i:[A-Z][a-z\u00e0-\u00ff]+(?:[-'][A-Z]?[a-z\u00e0-\u00ff]+)?)"
"""One capitalised word, as names are; use with `cased=True` or rely on its own case flag, then confirm with the mentions."""
FULL_NAME = rf"{NAME}(?:\s+{NAME}){{0,2}}"

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
    r"dec(?:ember)?)"
)
WEEKDAY = r"(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
SOON = (
    rf"(?:tonight|tomorrow|this\s+(?:morning|afternoon|evening|week|weekend|month|{WEEKDAY})|next\s+(?:week|weekend|month|{WEEKDAY}|{MONTH})|"
    rf"on\s+{WEEKDAY}|{WEEKDAY})"
)
CLOCK = r"(?:[01]?[0-9]|2[0-3])(?:[:.][0-5][0-9])?\s?(?:am|pm|a\.m\.|p\.m\.|o'?clock)|(?:[01]?[0-9]|2[0-3]):[0-5][0-9]"
AMOUNT = r"(?:[$€£¥]\s?[0-9][0-9.,]*\s?(?:k|m|bn|million|billion)?|[0-9][0-9.,]*\s?(?:k|grand|dollars|euros|pounds|quid|bucks|usd|eur|gbp))"
NUMBER_WORD = (
    r"(?:[0-9]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a\s+few|several|a\s+couple\s+of)"
)

I_AM_NOW = r"(?:\bi'm\b|\bim\b|\bi\s+am\b|\bwe're\b|\bwe\s+are\b)"
"""First person, present: what is so now, not what was."""
VENUE = (
    r"(?:the\s+|my\s+)?(?:(?-i:St)\.?\s+)?(?-i:[A-Z][\w&'-]{1,20})"
    r"(?:\s+(?:(?:of|the|and|de|la|le|on)\s+)?(?-i:[A-Z][\w&'-]{0,20})){0,3}"
)
"""A named place, as far as capital letters tell; use it with the guard `capitals`."""
HOW_LONG = (
    r"(?:(?:[0-9]{1,2}|a|one|two|three|four|five|six|seven|eight|ten|a\s+few|a\s+couple\s+of|the\s+next\s+\w{2,6}|a\s+whole)\s+"
    r"(?:days|nights|weeks?|fortnight|months?)|(?:all|the\s+whole|the\s+entire|the\s+rest\s+of\s+the)\s+(?:week(?:end)?|month|summer|winter))"
)
FEMALE_OR_MALE_KIN = (
    r"(?:mum|mom|mama|mother|dad|father|papa|brother|sister|sis|bro|son|daughter|wife|husband|hubby|partner|boyfriend|girlfriend|bf|gf|"
    r"fianc[eé]e?|ex|ex-(?:wife|husband|boyfriend|girlfriend)|uncle|aunt(?:ie|y)?|cousin|nephew|niece|grand(?:ma|pa|mother|father|son|daughter|dad|mum)|"
    r"nana?|gran|granny|nephew|(?:mother|father|sister|brother|son|daughter)-in-law|step(?:mum|mom|dad|son|daughter|brother|sister)|"
    r"best\s+(?:friend|mate)|bestie|friend|mate|roommate|flatmate|housemate|neighbou?r|boss|manager|colleague|co-?worker|teacher)"
)
"""One person by their relation to the speaker (no plurals), for what is said of somebody else."""

FIRM = (
    r"(?:company|employer|firm|agency|start-?up|workplace|office|store|shop|branch|restaurant|hospital|clinic|ward|school|newsroom|station|bank|factory|"
    r"plant|warehouse|department|organi[sz]ation|charity|studio)"
)
"""Words for the place where someone works."""
AT_WORK = rf"(?:\bat\s+(?:work|my\s+(?:job|work|{FIRM})|our\s+{FIRM}|the\s+office)\b|\bin\s+(?:our|my|the)\s+office\b)"
MAYBE_STRONGLY = (
    r"(?:\s+(?:such|so|just|really|absolutely|completely|totally|utterly|literally|honestly|fucking|freaking|bloody|a|an|the|total|complete|absolute|real|"
    r"massive|proper|actual|biggest|most|bunch|of|full)){0,4}"
)
SCORN = (
    r"(?:idiots?|morons?|clowns?|imbeciles?|muppets?|twats?|wankers?|pricks?|dickheads?|dicks?|jerks?|assholes?|arseholes?|a\*\*holes?|bitch(?:es)?|cunts?|"
    r"scumbags?|snakes?|tyrants?|bull(?:y|ies)|liars?|thie(?:f|ves)|crooks?|useless|incompetent|clueless|pathetic|stupid|dumb|dumbass(?:es)?|lazy|brainless|"
    r"braindead|worthless|hopeless|insufferable|disgusting|garbage|trash|rubbish|shit|shite|crap|jokes?|nightmare|worst|embarrassment|disgrace|"
    r"slave-?drivers?|exploiters?|motherfuckers?|bastards?)\b"
)
"""Words of contempt for a person or a thing, after "is": "a joke", "useless"."""

SHAPE_SPACE = r"[\s\x0b\x1c-\x1f]+"
"""White space within a `shape`, whose engines know less of it than `re` does."""
SHAPE_WORD = r"[^\s\x0b\x1c-\x1f]+"
"""Any word within a `shape`."""


def shape_of(regex: str) -> str:
    """A `near` entry made from a part of a pattern: white space and words in the terms that all three engines share.

    Look-around must be left out, and a bounded repeat of small words is better written as `*`: it wakes little more, and costs far less.
    """
    import re

    blank = SHAPE_SPACE[1:-2]
    inner = regex.replace(r"[^\s", "[^" + blank).replace(r"[\s", "[" + blank)
    inner = re.sub(r"(?<!\[)(?<!\[\^)\\s", lambda _: f"[{blank}]", inner).replace(r"\w", SHAPE_WORD[:-1])
    return f"/{inner}/"


def tree_of(*phrases: str) -> str:
    """What `any_of` matches, for long lists: words that begin alike share their beginning, so that a text is compared with a few
    letters and not with every word."""
    return r"(?<!\w)" + _branches(sorted(phrases))


def _branches(phrases: Sequence[str]) -> str:
    import re

    first, last = phrases[0], phrases[-1]  # in order: what these two share, all share
    size = next((at for at, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), min(len(first), len(last)))
    shared = first[:size].partition("*")[0]
    if shared:
        beginning = r"\s+".join(map(re.escape, shared.split(" ")))
        return beginning + _branches([phrase[len(shared) :] for phrase in phrases])
    below: dict[str, list[str]] = {}
    for phrase in phrases:
        below.setdefault(phrase[:1], []).append(phrase)
    parts = [_branches(below[step]) for step in below if step not in ("", "*")]
    # Ends of words last: the longest phrase is tried first.
    parts += [r"\w*" if step else r"(?!\w)" for step in below if step in ("", "*")]
    return parts[0] if len(parts) == 1 else "(?:" + "|".join(parts) + ")"
