"""What the author says about their own ethnicity, ancestry or nationality.

Why it matters: For most it is a good thing to say. It is also a piece that narrows down who an anonymous author is, and that some hold against people.
Who is touched: You and your family.
Instead: Keep it, unless you write where you want to stay unknown.
Not meant: Food, films, teams and news of a country; other people; the words alone.
Sources: GDPR Art. 9(1) (racial or ethnic origin); Dou et al. 2024 (race and nationality).
"""

import re

from foresay.foresee.guards import ABOUT_ME
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.lexicon.groups import ORIGINS
from foresay.foresee.scan.words import shape_of, tree_of
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, keep
from foresay.model import Audience, Family, Severity

_ORIGIN = tree_of(*ORIGINS)
_MIX = r"(?:(?:a|an|half|part|one\s+quarter|a\s+quarter|ethnically|originally|proudly|proud|mixed|black|white|young|first|second|third|generation|second-generation)\s+){0,3}"
_ANY_ORIGIN = "(?:" + "|".join(ORIGINS).replace(" ", r"\s+") + ")"
_I_AM_NEAR = (shape_of(rf"\b(?:as|being|i'm|im|i\s+am)\s+{_MIX.replace('{0,3}', '*')}{_ANY_ORIGIN}\b"),)
_END = (
    r"(?=\s*(?:[.!?,;:)&/]|$|-(?:american|british|canadian|german|born)\b)|\s+(?:and|but|or|so|who|on|by|from|myself|too|also|as|not|american|british|"
    r"woman|man|person|girl|guy|kid|citizen|jew|muslim|catholic|actually|though|btw|lol)\b(?!\s+blue))"
)
_PEOPLE = r"(?:\s+(?:american|british|canadian|german|jewish|muslim|catholic))?\s+(?:woman|man|person|girl|guy|kid|mum|mom|mother|dad|father|teen|student|immigrant|citizen|teacher|nurse|doctor|journalist)"
_BEFORE_NOUN = lazy(rf"(?:\b(?:half|part|mixed|proud|ethnically)\s+)?{_ORIGIN}\s+(?=[a-z]{{3,}})", re.IGNORECASE)
_SELF = lazy(r"\b(?:i|i'm|im|i've|i'd|i'll|me|my)\b", re.IGNORECASE)


def _of_self(hit: Hit) -> bool:
    return hit.in_sentence(_SELF)


def _without_origin(hit: Hit) -> str:
    """ "As a Kurdish woman" -> "As a woman"; what would leave no sentence stays as it is, and the edit is not offered."""
    if not _BEFORE_NOUN.search(hit.text):
        return hit.text
    shorter = _BEFORE_NOUN.sub("", hit.text, count=1)
    return re.sub(r"\ban (?=[^aeiou\W])", "a ", re.sub(r"\ba (?=[aeiou])", "an ", shorter))


RULE = Rule(
    id="ethnicity-nationality",
    family=Family.SPECIAL,
    headline="Tells where you and your family come from",
    why="It is yours to say. Together with a town or a job it can show who you are, and some people hold origin against others.",
    short="where your family comes from",
    severity=Severity.LOW,
    audiences=(Audience.EMPLOYER, Audience.RECRUITERS),
    patterns=(
        Pattern(
            rf"\b(?:as|being|i'm|im|i\s+am)\s+{_MIX}{_ORIGIN}{_PEOPLE}\b(?!s)",
            near=_I_AM_NEAR,
            confidence=0.85,
            confirm=_of_self,
        ),
        Pattern(rf"(?:\bi'm|\bim|\bi\s+am)\s+{_MIX}{_ORIGIN}{_END}", near=_I_AM_NEAR, confidence=0.82),
        Pattern(
            rf"\bmy\s+(?:own\s+)?{_ORIGIN}\s+(?:roots|heritage|ancestry|ancestors|family|parents|grandparents|mother|father|mum|mom|dad|blood|side|passport|citizenship|accent)\b|"
            rf"\bmy\s+(?:parents|family|mum|mom|dad|mother|father|grandparents)\s+(?:are|is|was|were)\s+(?:both\s+)?{_ORIGIN}{_END}",
            near=(
                shape_of(rf"\bmy\s+(?:own\s+)?{_ANY_ORIGIN}\b"),
                shape_of(
                    rf"\bmy\s+(?:parents|family|mum|mom|dad|mother|father|grandparents)\s+(?:are|is|was|were)\s+(?:both\s+)?{_ANY_ORIGIN}\b"
                ),
            ),
            confidence=0.85,
        ),
    ),
    guards=ABOUT_ME,
    remedies=(keep(), abstract(_without_origin, "Leave the origin out", safe=False)),
    fires=(
        "[As a Kurdish woman] I read that headline twice.",
        "[I'm half Japanese] and my spelling is worse in both",
        "found a box of letters about [my Polish grandparents]",
        "[im a Nigerian student], day one in Leeds, it is cold",
        "[I am Romani], and no, I will not read your palm",
        "[my parents are both Iranian], so there was never too little rice",
        "[I'm Black] and I hike, say hello on the trail",
    ),
    quiet=(
        "The Kurdish restaurant on Elm Street is open again",
        "I'm French toast's biggest fan",
        "Polish the table before the guests come",
        "Turkish Airlines lost my bag",
        "I'm black and blue after that fall",
        "The Mexican president spoke at noon, officials say",
        "My neighbour is Greek and shares his figs",
        "I love Korean food",
        "I'm not American, why do I get this advert",
    ),
)
