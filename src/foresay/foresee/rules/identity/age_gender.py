"""The author's exact age, alone or with their gender ("16F").

Why it matters: An exact age narrows down who is speaking, and under eighteen it tells strangers that a child is
there.
Who is touched: You.
Instead: "A teenager", "in my thirties".
Not meant: Degrees, shirt sizes, rankings, the birthdays of others, ages in stories.
Sources: HIPAA Safe Harbor; Dou et al. 2024 (age, gender); COPPA, 16 CFR 312.
"""

import re

from foresay.foresee.guards import conditional, fiction, joking, quotation
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import KIN
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract
from foresay.model import Audience, Family, Severity

_AGE = r"(?:1[0-9]|[2-9][0-9])"
_SEX = r"(?:m|f|nb|male|female|mtf|ftm|guy|girl|boy|man|woman)"
_I = r"\b(?:i'?m|i\s+am)"
_WHO = r"(?:girl|boy|guy|man|woman|male|female|lady|dude|kid|teen(?:ager)?|mother|mum|mom|father|dad|student|person|lad|bloke|virgin|single|gay|queer|trans)"
_DECADES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_ADJECTIVES = ("twenty-something", "thirty-something", "forty-something", "fifty-something", "sixty-something", "seventy-something", "eighty-something", "ninety-something")  # fmt: skip


def _age(hit: Hit) -> int:
    number = re.search(r"(?<![0-9])[1-9][0-9]?(?![0-9])", hit.text)
    return int(number[0]) if number else 0


_FIRST_PERSON = lazy(r"\b(?:i|i'm|im|i've|me|my|myself|we)\b", re.IGNORECASE)
_NOT_NOW = lazy(
    r"\b(?:like|as\s+if|as\s+though|think|thinks|thought|pretend\w{0,3}|until|till|once|when|since|before|after|"
    r"by\s+the\s+time|wish|means?)\s*$",
    re.IGNORECASE,
)


def _said_of_now(hit: Hit) -> float:
    """Doubts an age that is compared, wished or remembered rather than had."""
    return 0.35 if _NOT_NOW.search(hit.before(24)) else 1.0


def _of_the_author(hit: Hit) -> bool:
    return hit.in_sentence(_FIRST_PERSON)


def _weigh(hit: Hit) -> Severity:
    """Under eighteen it weighs much; somebody else's age is worth a word at most."""
    if hit.severity == Severity.INFO:
        return Severity.INFO
    return Severity.HIGH if 0 < _age(hit) < 18 else Severity.LOW


def _roughly(hit: Hit) -> str:
    """The decade, in words that fit where the age stood."""
    said = hit.text.lower()
    if "born" in said:
        year = int(said[-2:])
        return f"I was born in the {said[-4:-1] if said[-4:].isdigit() else f'{19 if year > 25 else 20}{year // 10}'}0s"
    if hit.severity == Severity.INFO and not re.search(
        r"old\s+\w+$", said
    ):  # of somebody else: the age goes, nothing is put in its place
        return re.sub(r"\s+at\s+(?:the\s+age\s+of\s+)?[0-9]+$", "", re.sub(r"turned\s.*$", "had a birthday", hit.text))
    age, before = _age(hit), hit.scene.text[max(0, hit.start - 12) : hit.start]
    decade = "a teenager" if age < 20 else f"in my {_DECADES[age // 10 - 2]}"
    if re.match(r"i\b|i'|im\b", said):
        return f"I'm {decade}"
    if said[0] in "([":
        return f"({decade})"
    if re.search(r"\bage(?:\s+is|:)\s+$", before, re.IGNORECASE):
        return "(left out)"
    if article := re.search(r"\b(?:(an)|a|this|my)\s+$", before, re.IGNORECASE):
        young = "adolescent" if article[1] else "teenage"
        whom = re.search(r"\s(?:male|female|patient)$", said)
        return f"{young if age < 20 else _ADJECTIVES[age // 10 - 2]}{whom[0] if whom else ''}"
    return decade


RULE = Rule(
    id="age-gender",
    family=Family.IDENTITY,
    headline="Tells an exact age",
    why="An exact age narrows down who somebody is; a young one also draws the wrong company.",
    short="an exact age",
    severity=Severity.LOW,
    audiences=(Audience.STRANGERS,),
    patterns=(
        Pattern(
            rf"(?P<span>{_I}\s+(?:a\s+|an\s+)?\(?{_AGE}\s?[/,-]?\s?(?:m|f|nb|mtf|ftm)\b\)?)(?!\s*(?:outside|today|"
            rf"degrees|in\s+the\s+shade|tall|[0-9]))",
            near=(
                shape(r"\bi'?m[\s\x0b\x1c-\x1f]+(?:an?[\s\x0b\x1c-\x1f]+)?\(?[0-9]"),
                shape(r"\bi[\s\x0b\x1c-\x1f]+am[\s\x0b\x1c-\x1f]+(?:an?[\s\x0b\x1c-\x1f]+)?\(?[0-9]"),
            ),
            confidence=0.93,
        ),
        Pattern(
            rf"\b(?:i|me|myself)\s?(?P<span>[\[(]\s?(?:{_AGE}\s?[/,-]?\s?{_SEX}|{_SEX}\s?[/,-]?\s?{_AGE})\s?[\])])",
            near=(shape(r"\b(?:i|me|myself)[\s\x0b\x1c-\x1f]?[\[(][\s\x0b\x1c-\x1f]?[a-z0-9]"),),
            confidence=0.95,
        ),
        Pattern(
            rf"(?:^|[.!?\n]\s?)(?P<span>(?:{_AGE}\s?(?:/\s?)?(?:yo\s+)?[mf]\b|[mf]\s?/?\s?{_AGE}))(?:\s(?:here|"
            rf"looking|seeking|from)|,\s?(?:looking|new|single|from))\b",
            near=(
                shape(r"[0-9][\s\x0b\x1c-\x1f]?(?:/[\s\x0b\x1c-\x1f]?)?(?:yo[\s\x0b\x1c-\x1f]+)?[mf]\b"),
                shape(r"\b[mf][\s\x0b\x1c-\x1f]?/?[\s\x0b\x1c-\x1f]?[0-9]"),
            ),
            confidence=0.85,
        ),
        Pattern(
            rf"{_I}\s+(?:a\s+|an\s+|only\s+|just\s+|already\s+|now\s+|"
            rf"about\s+to\s+be\s+)?{_AGE}\s?-?\s?(?:years?[\s-]old|y/?o|yrs?\s?old|year-old|yr[\s-]old)\b",
            near=(
                "old",
                "yo",
                "y/o",
                shape(r"[0-9]yo\b"),
                shape(r"[0-9]y/o\b"),
                shape(r"[0-9][\s\x0b\x1c-\x1f-]{0,3}(?:yr|year)"),
            ),
            confidence=0.95,
        ),
        Pattern(
            rf"\b(?:as|being|i'?m|i\s+am|i\s+was)\s+(?:an?\s+)(?P<span>{_AGE}[\s-]?(?:year[\s-]old|y/?o|"
            rf"yr[\s-]old))\s+(?:\w{{2,12}}\s+)?{_WHO}\b(?!\s+(?:in|from)\s+(?:the\s+)?(?:news|story|novel|film|"
            rf"movie))",
            near=("old", "yo", "y/o", shape(r"[0-9]yo\b"), shape(r"[0-9]y/o\b")),
            confidence=0.85,
            confirm=_of_the_author,
        ),
        Pattern(
            rf"\bi(?:'ve)?\s+(?:just\s+|finally\s+|have\s+just\s+|recently\s+)?(?:turned|"
            rf"turn)\s+{_AGE}\b(?!\s*(?:[%$€£:/]|degrees|pages|of\s+(?:them|those|my)|points|people|dollars|pounds|"
            rf"into))",
            near=("turn", "turned"),
            confidence=0.92,
        ),
        Pattern(
            rf"{_I}\s+(?:only\s+|just\s+|already\s+|now\s+)?{_AGE}(?=\s*(?:[.!?)\n]|$|,\s*(?:and|but|i|so|not|with|"
            rf"still|my|single|married)\b|(?:and|but|so|now|lol|with\s+(?:no|two|three|a))\b))(?!\s*[.,][0-9])",
            near=(
                shape(r"\bi'?m[\s\x0b\x1c-\x1f]+(?:(?:only|just|already|now)[\s\x0b\x1c-\x1f]+)?[0-9]"),
                shape(
                    r"\bi[\s\x0b\x1c-\x1f]+am[\s\x0b\x1c-\x1f]+(?:(?:only|just|already|now)[\s\x0b\x1c-\x1f]+)?[0-9]"
                ),
            ),
            confidence=0.82,
        ),
        Pattern(
            r"\bi\s+was\s+born\s+in\s+(?:(?:19[3-9]|20[01])[0-9]|'[0-9]{2})\b(?!s)",
            near=("born",),
            confidence=0.93,
        ),
        Pattern(
            rf"\b(?:this|an?|my)\s+(?P<span>{_AGE}[\s-]?(?:years?[\s-]old|y/?o)\s+(?:male|female|patient))\b",
            near=("male", "female", "patient"),
            confidence=0.6,
            severity=Severity.INFO,
        ),
        Pattern(
            r"\bmy\s+age(?:\s+is|:)\s+(?P<span>1[0-9]|[2-9][0-9])\b",
            near=("age",),
            confidence=0.93,
        ),
        Pattern(
            rf"\b(?:my\s+(?:\w{{2,12}}\s+)?{KIN}|he|she)\s+(?:has\s+)?just\s+turned\s+(?:1[89]|[2-9][0-9])(?:\s+years\s+old)?"
            rf"(?!\s*[%$€£:/])(?=\s*(?:[.!?,;\n]|$|and\b|but\b|years\b))",
            near=("just turned",),
            confidence=0.6,
            severity=Severity.INFO,
        ),
        Pattern(
            rf"\bmy\s+(?:\w{{2,12}}\s+)?{KIN}\s+(?:retired|died|passed\s+away)\s+at\s+(?:the\s+age\s+of\s+)?(?:1[89]|[2-9][0-9])\b",
            near=("retired", "died", "passed away"),
            confidence=0.6,
            severity=Severity.INFO,
        ),
    ),
    guards=(quotation, conditional, fiction, joking, _said_of_now),
    weigh=_weigh,
    yields_to=("birth-date",),
    remedies=(abstract(_roughly),),
    fires=(
        "[I'm 16F] and nobody here listens",
        "me [(27M)] and my cat (3) against the world",
        "[im 34 years old] and I still can't whistle",
        "Yes, [I'm 41]. No, I don't miss my twenties.",
        "as a [52 year old] woman I am invisible in shops",
        "[I just turned 46] and bought a skateboard",
        "[i am 15] and so tired of homework",
        "[I was born in 1987], the last good year for mixtapes",
        "As a [37-year-old] woman I know my mind.",
        "[19F] here, looking for a flat in Leith",
    ),
    quiet=(
        "16F outside today, wear a hat",
        "The top 16 goes through",
        "I'm 100% sure",
        "I'm 20 minutes away",
        "I'm 5'4 on a good day",
        "If I'm 90 and still dancing, let me",
        "In the novel I'm 15 and a pirate",
        "im 12 points behind the leader",
        "I turned 20 of them away",
        "a 52 year old bridge",
        "My nan turned 90 and danced on the table",
        "My daughter turned 18 in June",
        "My dad turned 70 yesterday",
        "My mum turned 60 shades of red",
        "My sister turned 40 today",
        "my brother turned 30 in the rain",
    ),
)
