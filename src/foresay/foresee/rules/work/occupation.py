"""What the author works as.

Why it matters: A trade is a good thing to say, and one of the pieces that together show who an anonymous author is: with a town and an age it
is often enough.
Who is touched: You.
Instead: Keep it. Where you want to stay unknown, name the field and not the trade, or leave the town out.
Not meant: Other people's work, wishes for another job, figures of speech ("the taxi driver of my heart").
Sources: Dou et al. 2024 (occupation); Staab et al. 2024, Beyond Memorization; Sweeney 2000 on what a few facts single out.
"""

import re

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.lexicon.trades import FIELDS, TRADES
from foresay.foresee.scan.words import shape_of, tree_of
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, cut_sentence, keep
from foresay.model import Audience, Family, Severity

_TRADE = tree_of(*TRADES)
_KIND = r"(?:[1-9][0-9][\s-]year[\s-]old\s+)?(?:(?:[a-z]{4,12}|freelance|retired|former|junior|senior|trainee|student|qualified|part-time|full-time|self-employed|local|primary|secondary|school|high|head|lead|chief|young|female|male|night)\s+){0,2}"
_NOT_ONE = (
    r"(?!\s+(?:of\s+(?:my|your|the|his|her)|friend|at\s+heart|in\s+a\s+(?:past|former)|to\s+(?:my|his|her|the))|'s\b)"
)
_TRADES = tree_of(*(f"{trade}s" for trade in TRADES))
_SELF = lazy(r"\b(?:i|i'm|im|i've|i'd|me|my|we|we're|our)\b", re.IGNORECASE)
_ME = shape_of(r"\b(?:i'm|im|i\s+am|as|being|i\s+work\s+as|i\s+worked\s+as|my\s+job\s+as)\s+(?:an?|the)\b")


def _of_self(hit: Hit) -> bool:
    """ "As a nurse" is about the author only if the author is in the sentence ("As an actress, she ..." is not)."""
    return hit.in_sentence(_SELF)


RULE = Rule(
    id="occupation",
    family=Family.WORK,
    headline="Tells what you work as",
    why="A trade is one of the pieces that together show who somebody is, often with no more than a town and an age beside it.",
    short="what you work as",
    severity=Severity.INFO,
    audiences=(Audience.STRANGERS, Audience.RECRUITERS),
    patterns=(
        Pattern(
            rf"(?:\bi'?m|\bi\s+am|\bi\s+work(?:ed)?\s+as|\b(?:speaking\s+)?as|\bbeing|\bmy\s+(?:job|work|life|career)\s+as)\s+(?:an?|the)\s+{_KIND}{_TRADE}{_NOT_ONE}",
            near=TRADES,
            beside=(_ME,),
            confidence=0.82,
            confirm=_of_self,
        ),
        Pattern(
            rf"(?:^|[.!?,\n]\s*|\bfellow\s+){_KIND}{_TRADE}\s+here\b(?!\s+(?:is|was|are|to|in\s+the\s+video|who))",
            near=TRADES,
            beside=("here",),
            confidence=0.78,
        ),
        Pattern(
            rf"\b(?:i\s+(?:\w{{4,9}}\s+)?work(?:ed)?|i've\s+worked|i'm\s+working|working|my\s+(?:job|career|years))\s+in\s+(?:a\s+|the\s+)?{tree_of(*FIELDS)}{_NOT_ONE}",
            near=("work in", "worked in", "working in", "job in", "career in", "years in"),
            beside=FIELDS,
            confidence=0.78,
        ),
        Pattern(
            rf"\b(?:us|we|fellow)\s+(?:\w{{4,9}}\s+)?{_TRADES}(?!\s+(?:union|strike))|\bmy\s+(?:\w{{3,9}}\s+)?(?:{_TRADE})\s+(?:job|work|shifts?|career|training|days)\b",
            near=(*TRADES, *(f"{trade}s" for trade in TRADES)),
            beside=("us", "we", "fellow", "my"),
            confidence=0.72,
        ),
        Pattern(
            r"\bi\s+(?:teach|lecture|taught)\s+(?:\w+\s+){0,2}?(?:maths?|english|history|physics|chemistry|biology|science|music|art|pe|french|spanish|german|kindergarten|"
            r"primary|(?:first|second|third|fourth|fifth|sixth)\s+grade|yoga|pilates|piano|guitar|at\s+(?:a|the|my)\s+(?:\w+\s+)?(?:school|college|uni(?:versity)?))\b",
            near=("i teach", "i lecture", "i taught"),
            confidence=0.85,
        ),
        Pattern(
            r"\b(?:my|our)\s+(?:own\s+)?(?:bakery|restaurant|cafe|café|salon|barbershop|law\s+firm|practice|surgery|farm|garage|studio|food\s+truck|brewery|bookshop|gallery|"
            r"start-?up)\s+(?:opened|opens|turned|is\s+(?:doing|open|full)|has\s+been)\b|\b(?:i\s+(?:own|run|manage)|(?:running|owning|managing))\s+(?:a|an|my\s+own|my)\s+(?:small\s+|little\s+|family\s+)?"
            r"(?:bakery|restaurant|cafe|café|salon|barbershop|law\s+firm|farm|garage|food\s+truck|brewery|bookshop|gallery|shop|hotel|b&b)\b",
            near=("bakery", "restaurant", "cafe", "café", "salon", "barbershop", "law firm", "practice", "surgery", "farm", "garage", "studio", "food truck", "brewery",
                  "bookshop", "gallery", "startup", "start-up", "shop", "hotel", "b&b"),
            beside=(shape_of(r"\b(?:my|our)\s+(?:own\s+)?[a-zé-]+"), shape_of(r"\bi\s+(?:own|run|manage)\b"), "running", "owning", "managing"),
            confidence=0.75,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    yields_to=("employer-named", "hipaa-patient", "quasi-combination"),
    remedies=(keep(), abstract("in my line of work", "Name no trade", safe=False), cut_sentence()),
    fires=(
        "[As a midwife] I have seen every hour of the night",
        "[I'm a freelance translator] and commas pay my rent",
        "[im a welder], ask me about eyebrows",
        "[Chef here], please stop rinsing your mushrooms in a panic",
        "[I work in hospitality] so my weekend is a Tuesday 🙃",
        "[I teach physics] to people who would rather be at lunch",
        "after [my years in logistics] I fold maps for fun",
        "[I run a bakery] and I have not slept past four since spring",
        "we laugh, [us librarians], at your quiet please signs",
        "[I am a senior software developer] who cannot fix the printer",
    ),
    quiet=(
        "My sister is a midwife and never sleeps",
        "I'm not a doctor but that looks broken",
        "the teacher called about the school play",
        "If I were a carpenter and you were a lady",
        "In the novel I'm a detective with a limp",
        "I want to be a vet when I grow up",
        "nurses deserve better pay, full stop",
        "As an actress, she is a fine singer",
        "He works in finance, the trousers give it away",
        "is there a plumber here on a Sunday",
    ),
)  # fmt: skip
