"""A full date of birth, or a birthday with the age reached.

Why it matters: Name and date of birth open accounts, answer security questions and find a person in leaked lists. The
day alone is for friends; with the year it is a key.
Who is touched: You, or the person whose birthday it is.
Instead: Keep the day and leave out the year, or the other way round.
Not meant: Dates of other things, birthdays of firms and of people in history, a birthday without a year or an age.
Sources: HIPAA Safe Harbor (dates); Presidio DATE_TIME; Dou et al. 2024 (age).
"""

import re

from foresay.foresee.guards import fiction, headline, placeholder, public_figure
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.lexicon import local
from foresay.foresee.scan.lexicon.tongue import any_form, near_words
from foresay.foresee.scan.validators import is_date
from foresay.foresee.scan.words import KIN, MONTH, shape_of
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, cut_words
from foresay.model import Audience, Family, Severity

_YEAR = r"(?:19[0-9]{2}|20[0-2][0-9])"
_FULL_DATE = (
    rf"(?:[0-9]{{1,2}}[./-][0-9]{{1,2}}[./-](?:{_YEAR}|[0-9]{{2}}\b)|{_YEAR}[./-][0-9]{{1,2}}[./-][0-9]{{1,2}}|"
    rf"[0-9]{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+{MONTH}\.?,?\s+{_YEAR}|{MONTH}\.?\s+[0-9]{{1,2}}(?:st|nd|rd|"
    rf"th)?,?\s+{_YEAR})"
)
_OWNER = rf"(?:i|my\s+{KIN}|he|she)"
_AGE = r"(?:1[0-9]|[2-9][0-9]|[1-9])"
_ORDINAL = r"(?:1[0-9]th|[2-9]?(?:1st|2nd|3rd)|[2-9]?[04-9]th)"


def _is_a_birthday(hit: Hit) -> bool:
    """A day that exists, in a year somebody alive may be born in; a date without figures for the month is left to "
    "the words around it."""
    numbers = [int(number) for number in re.findall(r"[0-9]+", hit.text)]
    if len(numbers) != 3:
        return True
    year = next((number for number in numbers if number > 31), numbers[-1])
    first, second = (number for number in numbers if number is not year) if numbers.count(year) == 1 else numbers[:2]
    year = year if year > 99 else 1900 + year
    return year >= 1905 and (is_date(year, first, second) or is_date(year, second, first))


_STRANGER = lazy(
    r"\b(?:company|firm|brand|club|band|album|team|shop|app|channel|account|blog|podcast|nation|country|state|king|"
    r"queen|saint|in\s+history)\b",
    re.IGNORECASE,
)


def _of_a_person(hit: Hit) -> float:
    return 0.2 if hit.in_sentence(_STRANGER) else 1.0


_NO_PERSON_ELSEWHERE = lazy(local.NO_PERSON, re.IGNORECASE)


def _is_somebodys(hit: Hit) -> bool:
    return _is_a_birthday(hit) and not hit.in_sentence(_NO_PERSON_ELSEWHERE)


_ANCESTOR = lazy(
    r"\b(?:great[\s-]*)?(?:grand(?:father|mother|pa|ma|dad|parents?)|gran|granny|nan|nana|ancestors?)\b", re.IGNORECASE
)


def _of_the_living(hit: Hit) -> float:
    """Silences the birth of grandparents before 1935: it opens nobody's account now."""
    year = re.search(r"(?:18|19)[0-9]{2}", hit.text)
    return 0.0 if year and int(year[0]) < 1935 and hit.in_sentence(_ANCESTOR) else 1.0


def _some_day(hit: Hit) -> str:
    """Words that fit where the date stood: after "born on", after "birthday is", or as "my 40th birthday"."""
    said = hit.text.lower()
    if "birthday" in said or "bday" in said or "b-day" in said:
        return "my birthday" if "my" in said else "birthday"
    if re.match(r"i\b|i'm\b|im\b", said):
        return "I have a birthday"
    return "Birthday today" if said.endswith("today") else "(date left out)"


RULE = Rule(
    id="birth-date",
    family=Family.IDENTITY,
    headline="Gives away a date of birth",
    why="A date of birth helps others pass as that person and find them in lists; it never changes.",
    short="a date of birth",
    severity=Severity.MEDIUM,
    audiences=(Audience.STRANGERS,),
    patterns=(
        Pattern(
            rf"\b(?:born(?:\s+on)?|d\.?o\.?b\.?|date\s+of\s+birth|birth\s?date|birthday|bday|b-day)\b(?:\s+(?:is|"
            rf"was|on|the|my|=)){{0,2}}[:\s]\s?(?:on\s+|the\s+|is\s+|was\s+)?(?P<span>{_FULL_DATE})",
            near=(
                "born",
                "dob",
                "d.o.b*",
                "date of birth",
                "birth date",
                "birthdate",
                "birthday",
                "bday",
                "b-day",
                "d.ob",
                "do.b*",
            ),
            confidence=0.9,
            confirm=_is_a_birthday,
        ),
        Pattern(
            rf"(?P<span>{_FULL_DATE}),?\s+(?:is|was)\s+(?:the\s+day\s+i\s+was\s+born|my\s+(?:birthday|"
            rf"date\s+of\s+birth|dob))",
            near=("i was born", "my birthday", "my date of birth", "my dob"),
            confidence=0.9,
            confirm=_is_a_birthday,
        ),
        Pattern(
            rf"\b(?:(?:it's|its|it\s+is|today\s+is|today's|tomorrow\s+is|happy|"
            rf"for)\s+)?my\s+(?P<span>{_ORDINAL}\s+(?:birthday|bday|b-day))\s+(?:is\s+)?(?:today|tonight|tomorrow|"
            rf"on\b|this\s+\w+|next\s+\w+)",
            near=("birthday", "bday", "b-day"),
            confidence=0.9,
        ),
        Pattern(
            rf"\b(?:today\s+is|today's|tomorrow\s+is|it's|its|it\s+is)\s+(?P<span>my\s+{_ORDINAL}\s+(?:birthday|"
            rf"bday|b-day))",
            near=("birthday", "bday", "b-day"),
            confidence=0.9,
        ),
        Pattern(
            rf"\b(?P<span>(?:i|i'm|im|i\s+am)\s+turn(?:ed|ing|s)?\s+{_AGE}|"
            rf"(?:i'm|im|i\s+am)\s+{_AGE})\s+(?:years\s+old\s+)?(?:today|tomorrow|at\s+midnight|this\s+(?:sun|mon|tues|wednes|thurs|"
            rf"fri|satur)day|on\s+(?:the\s+)?[0-9]{{1,2}}(?:st|nd|rd|th)?\b|on\s+(?:{MONTH}|(?:sun|mon|tues|wednes|"
            rf"thurs|fri|satur)day))",
            near=(shape(r"(?:\bi'?m|\bi[\s\x0b\x1c-\x1f]+am|\bturn(?:ed|ing|s)?)[\s\x0b\x1c-\x1f]+[0-9]"),),
            confidence=0.85,
        ),
        Pattern(
            r"(?:^|[.!?\n]\s?)(?P<span>[1-9][0-9]\s+today)\s?(?:!|[\U0001F382\U0001F389\U0001F388\U0001F973]|"
            r"\s(?:and\s+(?:feeling|still)|years\s+young))",
            near=(shape_of(r"[1-9][0-9]\s+today\b"),),
            confidence=0.75,
        ),
        Pattern(
            rf"\bhappy\s+(?P<span>{_ORDINAL}\s+(?:birthday|bday|b-day))\s+to\s+(?:me|my\s+(?:\w{{2,12}}\s+)?{KIN})\b",
            near=("birthday", "bday", "b-day"),
            confidence=0.85,
        ),
        Pattern(
            rf"{any_form(local.BORN)}\s?[:.]?\s{{0,2}}(?:(?:el|le|la|am|il|op|em|dia|d[ií]a|den)\s)?(?P<span>{local.DATE})",
            near=near_words(local.BORN),
            beside=(shape(r"(?:19|20)[0-9]{2}"),),
            confidence=0.88,
            confirm=_is_somebodys,
            languages=(),
        ),
        Pattern(
            rf"\b(?:am|op)\s(?P<span>{local.DATE})(?:\s(?:in|te)\s\w{{2,20}})?\sgeboren\b",
            near=("geboren",),
            confidence=0.88,
            confirm=_is_somebodys,
            languages=(),
        ),
    ),
    guards=(placeholder, headline, public_figure, fiction, _of_a_person, _of_the_living),
    remedies=(
        abstract(
            _some_day,
            "Leave the date out",
            safe=False,
        ),
        cut_words(),
    ),
    fires=(
        "I was born on [14 March 1991], same day as the big storm",
        "DOB: [03/09/1988], for anyone keeping score",
        "It's [my 40th birthday] and I feel eleven",
        "[I turn 31] on 4 May, presents welcome",
        "[31 today]! Cake at four",
        "well folks [im 25] today 🎂",
        "happy [18th birthday] to my little brother",
        "[7 June 1979] is the day I was born, rainy they say",
        "my date of birth is [1994-11-02], yes really",
        "nací el [14 de marzo de 1991], en plena tormenta",
        "Ich bin am [14. März 1991] geboren",
        "sono nata il [14 marzo 1991]",
    ),
    quiet=(
        "born in the 1990s, raised on dial-up music",
        "The company is 31 today",
        "31 today, so we stayed in the shade",
        "Beethoven was born on 16 December 1770",
        "my birthday is in May",
        "we met on 14 March 1991",
        "happy birthday to my sister",
        "I'm 10 minutes late on Monday",
        "My grandfather was born on 3 June 1911, on a farm",
        "born to run, 12/12 would listen again",
        "Am 14. März 1991 war ich im Urlaub",
        "nacido en los noventa, 1991 para ser exactos",
    ),
)
