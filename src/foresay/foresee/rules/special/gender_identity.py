"""What the author says about being trans or non-binary, about transition, or a former name.

Why it matters: It is nobody's to tell but yours. A former name or the history of a transition joins two lives that you may want apart.
Who is touched: You.
Instead: Say it, if you want it said here; leave out former names and medical steps, or tell a smaller circle.
Not meant: The words alone, support for others, news and law, a transition in a job or a slide deck.
Sources: GDPR Art. 9(1) (health, sex life) read together with CJEU case law on gender; Dou et al. 2024 (gender).
"""

from foresay.foresee.guards import ABOUT_ME
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import MAYBE_ADVERB
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, cut_sentence, keep, narrow
from foresay.model import Audience, Family, Severity

_WORDS = (
    "trans",
    "transgender",
    "transsexual",
    "transmasc",
    "transfem",
    "non-binary",
    "nonbinary",
    "non binary",
    "genderfluid",
    "genderqueer",
    "agender",
)
_TRANS = rf"(?:{'|'.join(word.replace(' ', chr(92) + 's+') for word in _WORDS)}|enby)"
_NEAR = (*_WORDS, "enby")


def _earlier(hit: Hit) -> str:
    """ "years ago" for a turn that tells when; other words stay as they are, and the edit is not offered."""
    return "years ago" if hit.text.lower().startswith(("before i", "when i", "until i")) else hit.text


RULE = Rule(
    id="gender-identity",
    family=Family.SPECIAL,
    headline="Tells about your gender history",
    why="It is yours to tell. A public post tells everyone at once, and former names let strangers join your past to your present.",
    short="your gender history",
    severity=Severity.MEDIUM,
    audiences=(Audience.EMPLOYER, Audience.FAMILY, Audience.STRANGERS),
    patterns=(
        Pattern(
            rf"(?:\bi'?m|\bi\s+am|\bim|\bi've\s+come\s+out\s+as|\bi\s+came\s+out\s+as){MAYBE_ADVERB}\s+(?:(?:a|an|proudly|proud|openly)\s+){{0,2}}"
            rf"{_TRANS}\b(?!-fat|-?continental|-?atlantic|\s*(?:\.{{2,4}}|\u2026)\s*(?:lat|port|parent|form|it\b|fer|atl|fat)|\s+(?:rights|ally|issues|activist|fat)\b)",
            near=_NEAR,
            confidence=0.85,
        ),
        Pattern(
            rf"(?P<span>\b(?:as|being)\s+(?:(?:a|an|the\s+only|young|out|openly|proud)\s+){{0,2}}{_TRANS}(?:\s+(?:man|woman|person|guy|girl|kid|teen|parent|dad|mum|mom))?"
            r")\b[^.!?\n]{0,60}\b(?:i|i'm|im|i've|i'd|me|my)\b",
            near=_NEAR,
            confidence=0.8,
        ),
        Pattern(
            r"\b(?:before|since|after|when|until)\s+i\s+(?:first\s+)?(?:transitioned|started\s+(?:my\s+)?(?:transition(?:ing)?|hrt|testosterone|estrogen|oestrogen))\b"
            r"(?!\s+(?:to|into|from)\s+(?:a|an|the|my|full|part|remote|management|tech|teaching)\b)",
            near=("transitioned", "transition", "transitioning", "hrt", "testosterone", "estrogen", "oestrogen"),
            confidence=0.85,
            severity=Severity.HIGH,
        ),
        Pattern(
            r"\bmy\s+(?:old\s+)?(?:dead\s?name|gender\s+dysphoria|top\s+surgery|bottom\s+surgery|hrt|gender\s+clinic|gender\s+marker)\b|"
            r"\bi(?:'m|'ve\s+been|\s+am|\s+started|\s+just\s+started)\s+(?:on\s+)?(?:hrt|testosterone|estrogen|oestrogen)\b",
            near=(
                "deadname",
                "dead name",
                "dysphoria",
                "top surgery",
                "bottom surgery",
                "hrt",
                "gender clinic",
                "gender marker",
                "testosterone",
                "estrogen",
                "oestrogen",
            ),
            confidence=0.85,
            severity=Severity.HIGH,
        ),
    ),
    guards=ABOUT_ME,
    remedies=(abstract(_earlier, "Leave the history out", safe=False), keep(), narrow(), cut_sentence()),
    fires=(
        "[before I transitioned] nobody interrupted me in meetings",
        "[I'm trans] and I would like a haircut without a lecture",
        "the bank still prints [my deadname] on everything",
        "[As a trans woman] I know every toilet on the M1",
        "[i'm non-binary], they/them, thanks for asking",
        "Six weeks [since I started HRT] 🎉",
        "finally saved enough for [my top surgery]",
    ),
    quiet=(
        "The transition to the new rota starts in May",
        "before I transitioned to management I wrote code",
        "Trans rights are human rights",
        "The trans bill is before parliament, officials say",
        "I'm trans-fat free since January",
        "I'm a trans... lator",
        "I'm a trans\u2026 lator, mostly from Welsh",
        "my niece is trans and the bravest of us",
        "a smooth transition between slides two and three",
    ),
)
