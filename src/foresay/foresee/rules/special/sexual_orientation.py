"""What the author says about their own sexual orientation, or about coming out.

Why it matters: It is nobody's to tell but yours. Once public it also reaches those you have not told: parents, a landlord, a boss, a country's police.
Who is touched: You.
Instead: Say it, if you want it said here; else tell those you choose in a smaller circle.
Not meant: The words alone, support for others, news and history, other people (see outing).
Sources: GDPR Art. 9(1) (sexual orientation); Dou et al. 2024 (sexual orientation).
"""

from foresay.foresee.guards import ABOUT_ME
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import KIN, MAYBE_ADVERB
from foresay.foresee.ways import cut_sentence, keep, narrow
from foresay.model import Audience, Family, Severity

_WORDS = ("gay", "lesbian", "bisexual", "homosexual", "pansexual", "asexual", "queer", "demisexual", "aromantic")
_ORIENTATION = rf"(?:{'|'.join(_WORDS)}|bi(?!\s*\.{{2,4}}\s*(?:lingual|weekly|monthly|annual|ped|cycl|polar|carb))(?=\s*(?:[.!,;:)]|$)|\s+(?:and|but|woman|man|person|girl|guy)\b))"
_NEAR = (*_WORDS, "bi")
_SELF = r"(?:\bi'?m|\bi\s+am|\bim|\bi've\s+always\s+been|\bi\s+realised\s+i'?m|\bi\s+realized\s+i'?m)"

RULE = Rule(
    id="sexual-orientation",
    family=Family.SPECIAL,
    headline="Tells whom you love",
    why="It is yours to tell. A public post also tells those you have not told yet, and those who may hold it against you.",
    short="whom you love",
    severity=Severity.MEDIUM,
    audiences=(Audience.EMPLOYER, Audience.FAMILY, Audience.RECRUITERS, Audience.STRANGERS),
    patterns=(
        Pattern(
            rf"{_SELF}{MAYBE_ADVERB}\s+(?:(?:a|an|proudly|proud|openly|married|half|your)\s+){{0,2}}{_ORIENTATION}(?!-|\s+(?:for|rights|bar|club|marriage)\b)\b",
            near=_NEAR,
            confidence=0.85,
        ),
        Pattern(
            r"(?P<span>\b(?:as|being|growing\s+up)\s+(?:(?:a|an|one\s+of\s+the|the\s+only|proud|openly|closeted|young|old|married|black|white|brown|asian|out)\s+)"
            rf"{{0,3}}{_ORIENTATION}(?:\s+(?:man|woman|person|guy|girl|kid|teen|teenager|dad|mum|mom|couple|teacher|nurse|muslim|christian|\w+er))?"
            r")\b[^.!?\n]{0,60}\b(?:i|i'm|im|i've|i'd|me|my)\b",
            near=_NEAR,
            confidence=0.8,
        ),
        Pattern(
            rf"\b(?:i|i've|i'm)\s+(?:(?:finally|just|never|only|have|haven't|not|am|officially|actually)\s+){{0,2}}(?:(?:came|come|coming)\s+)?out\s+"
            rf"(?:as\s+(?:a\s+)?{_ORIENTATION}|to\s+(?:my\s+(?:own\s+)?(?:{KIN}|family|work|boss|colleagues|whole\s+family)|anyone\s+at\s+work))",
            near=("out as", "out to my", "out to anyone"),
            confidence=0.85,
            severity=Severity.HIGH,
        ),
        Pattern(
            r"\bi(?:'m|\s+am|'m\s+still|\s+am\s+still|\s+was)\s+(?:still\s+)?(?:closeted|in\s+the\s+closet)\b(?!\s+(?:looking|getting|searching|hanging))|"
            r"\bmy\s+(?:own\s+)?coming[-\s]out(?:\s+(?:story|day|letter|post))?\b",
            near=("closeted", "closet", "coming out", "coming-out"),
            confidence=0.85,
            severity=Severity.HIGH,
        ),
    ),
    guards=tuple(guard for guard in ABOUT_ME if guard.__name__ != "denied"),
    remedies=(keep(), narrow(), cut_sentence()),
    fires=(
        "[As a gay man] I have heard that joke before.",
        "[I'm bi], married to a man, and tired of explaining it",
        "so yeah [im a lesbian] 🌈",
        "[I finally came out to my parents] at Christmas dinner",
        "[I'm still in the closet] at work, so no photos please",
        "Happy to share [my coming out story] with the group",
        "[I am asexual] and my mother keeps buying me cookbooks about it",
        "[being queer] in a small town taught me to read a room",
    ),
    quiet=(
        "Thousands joined the gay rights march, police report",
        "Proud ally of every lesbian and gay kid at our school",
        "The gay bar on the corner has new owners",
        "I'm bi... lingual",
        "The bi-weekly call moves to Thursday",
        "I'm gay for this soundtrack",
        "The film came out to my surprise in April",
        "My brother is gay and his husband bakes.",
        "our new album came out to great reviews",
    ),
)
