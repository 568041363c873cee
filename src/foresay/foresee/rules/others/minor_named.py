"""A child by name, together with something about them: age, health, shame, trouble.

Why it matters: The name will be searched one day, by a classmate, a teacher, an employer. Children cannot agree to
what is told of them, and what made you smile may be what they are teased with.
Who is touched: The child.
Instead: Tell the story without the name, or ask the child when they can understand.
Not meant: Grown children with lives of their own, footballers, the zodiac, characters.
Sources: GDPR recital 38; UK Age Appropriate Design Code; Dou et al. 2024 (family, name).
"""

import re

from foresay.foresee.guards import capitals, conditional, fiction, headline, passed_on, public_figure, quotation
from foresay.foresee.rule import Pattern, Rule, Sample, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import NAME
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, ask, cut_sentence, narrow
from foresay.model import Audience, Author, Family, Severity

_CHILD = (
    r"(?:son|daughter|toddler|little\s+(?:boy|girl|man|lady|one)|stepson|stepdaughter|grandson|granddaughter|nephew|"
    r"niece|godson|goddaughter|youngest|eldest)"
)
_SHAME = (
    r"(?:wet\s+(?:the|his|her|their)\s+(?:bed|pants)|(?:had|having|has|threw|throws)\s+(?:a|"
    r"another)\s+(?:\w+\s+)?(?:accident|tantrum|meltdown)|pooped|pooed|was\s+(?:suspended|expelled|bullied|bullying|"
    r"held\s+back)|"
    r"got\s+(?:suspended|expelled|bullied|detention|his\s+period|her\s+(?:first\s+)?period|head\s?lice|nits|caught)|"
    r"failed\s+(?:\w+\s+)?(?:maths?|year|grade|test|exam|english|spelling)|is\s+being\s+(?:bullied|tested|assessed)|"
    r"still\s+(?:wears|wets|can't)|"
    r"is\s+(?:failing|struggling\s+(?:with|in|at)))"
)


_GROWN = lazy(
    r"\b(?:universit(?:y|ies)|uni|college\s+degree|graduat\w{1,6}|degree|ph\.?d|wedding|married|marri(?:es|age)|engaged|engagement|"
    r"her\s+husband|his\s+wife|(?:her|his)\s+(?:own\s+)?(?:kids|children|house|flat|firm|business)|mortgage|promoted|promotion)\b",
    re.IGNORECASE,
)
_TAUGHT = lazy(
    r"\b(?:teach\w{0,3}|taught|learn\w{0,3}|speak\w{0,3}|bought|buying|getting|got|gave|giving|reading|send\w{0,3}|sent)\s+$",
    re.IGNORECASE,
)
_TO_DO = lazy(r"^\s+(?:to|how|about|that|when|where)\b")


def _grown_up(hit: Hit) -> float:
    """Doubts a son or daughter who studies, works or is married: a name of their own by now."""
    return 0.3 if hit.in_sentence(_GROWN) else 1.0


def _what_was_given(hit: Hit) -> float:
    """Doubts a thing that was taught or given to a child ("teaching my son Spanish"), told by the verb before."""
    return 0.3 if _TAUGHT.search(hit.before(20)) and not _TO_DO.match(hit.after(12)) else 1.0


_AGE = lazy(r"^\s*\([^)]{1,20}\)|^,[^,]{1,20},")


def _without_name(hit: Hit) -> str:
    before, _, after = hit.text.partition(hit.group("who"))
    return before.rstrip(" ,") + after if before.strip() else "my child" + _AGE.sub("", after)


RULE = Rule(
    id="minor-named",
    family=Family.OTHERS,
    headline="Names a child",
    why="A child's name joined with their story stays findable when they are grown, and they had no say in it.",
    short="a child by name",
    severity=Severity.MEDIUM,
    audiences=(Audience.STRANGERS, Audience.FAMILY),
    touches="them",
    yields_to=("child-routine",),
    patterns=(
        Pattern(
            rf"\b(?:my|our)\s+(?:\w+\s+)?(?:[\w-]{{3,16}}\s+)?{_CHILD},?\s+(?P<who>{NAME})\b(?!\s+(?:and\s+i\b|Day|"
            rf"Week|Eve|Street|Road))",
            near=(
                "son",
                "daughter",
                "baby",
                "toddler",
                "little boy",
                "little girl",
                "little man",
                "little lady",
                "little one",
                "kid",
                "stepson",
                "stepdaughter",
                "grandson",
                "granddaughter",
                "nephew",
                "niece",
                "godson",
                "goddaughter",
                "youngest",
                "eldest",
                "boy",
                "girl",
                "twins",
            ),
            confidence=0.85,
            beside=("my", "our"),
        ),
        Pattern(
            rf"\b(?P<who>{NAME})\s*(?:\(\s?(?:aged?\s+)?(?:[1-9]|1[0-7])\s?(?:months?|weeks?|yrs?|"
            rf"years?\s+old)?\s?\)|,\s+(?:aged\s+)?(?:[1-9]|1[0-7]|two|three|four|five|six|seven|eight|nine|"
            rf"ten),)\s+(?:\w+\s+){{0,2}}?{_SHAME}",
            near=(
                shape(
                    r"\([\s\x0b\x1c-\x1f]?(?:aged?[\s\x0b\x1c-\x1f]+)?[0-9]{1,2}[\s\x0b\x1c-\x1f)mwy]|,[\s\x0b\x1c-\x1f]+(?:aged[\s\x0b\x1c-\x1f]+)?(?:[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten),"
                ),
            ),
            confidence=0.92,
            severity=Severity.HIGH,
        ),
        Pattern(
            rf"(?P<who><child>)\s+(?:\([0-9]{{1,2}}\)\s+)?(?:\w+\s+){{0,2}}?(?:{_SHAME}|(?:turns|is\s+turning|turned|"
            rf"is|just\s+turned)\s+(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
            rf"thirteen)\b)",
            near=("<child>",),
            confidence=0.95,
            severity=Severity.HIGH,
        ),
        Pattern(
            r"(?P<who><child>)\s?\(\s?(?:[1-9]|1[0-7])\s?\)", near=("<child>",), confidence=0.95, severity=Severity.HIGH
        ),
        Pattern(
            rf"\b(?:my|our)\s+(?:[1-9]|1[0-7]|two|three|four|five|six|seven|eight|nine|ten|eleven|"
            rf"twelve)[\s-]year[\s-]old(?:\s+(?:son|daughter|boy|girl|nephew|niece),?|,)\s+(?P<who>{NAME})\b",
            near=("year-old", "year old"),
            confidence=0.92,
        ),
        Pattern(
            rf"(?:\b(?:welcome\s+to\s+the\s+world|happy\s+(?:[0-9]{{1,2}}(?:st|nd|rd|th)\s+|first\s+|second\s+|"
            rf"third\s+)?birthday\s+to\s+(?:my|our)\s+(?:\w+\s+)?{_CHILD})),?\s+(?P<who>{NAME})\b",
            near=("welcome to the world", "birthday to"),
            confidence=0.87,
        ),
    ),
    guards=(passed_on, quotation, headline, conditional, fiction, public_figure, capitals, _grown_up, _what_was_given),
    remedies=(
        abstract(_without_name, "Leave the name out", safe=False),
        ask("the child, if they are old enough, or the other parent"),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        "[Leo (6) wet the bed] again and told the whole bus",
        "[our son Theo] lost his first tooth 🦷",
        "[my five-year-old, Ruby], asked if the moon is tired",
        Sample("[Mia is failing] maths and I did too", Author(children=("Mia",))),
        Sample("I can hardly believe it, [Mia turned four] today", Author(children=("Mia",))),
        "[Welcome to the world, Otis]! three kilos of noise",
        "[my little niece Anouk] has opinions about peas",
    ),
    quiet=(
        "Leo Messi scored twice",
        "born a Leo, proud of it",
        "my son lost his first tooth",
        "In the series my son Theo is a robot",
        "Theo, 6, is the youngest chess player in the county, reports say",
        "oh boy Friday is here",
        "my boy Connor was on fire last night",
        "Teaching my daughter Scratch, and she already wants fewer meetings about the cat",
        "Bought my son Lego and built it myself",
        "So proud of my daughter Emma, who starts at university on Monday",
        Sample("we made pancakes", Author(children=("Mia",))),
    ),
)
