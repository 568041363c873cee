"""That the author is at a place which tells more than where: a clinic, a court, a shelter, a meeting.

Why it matters: The place speaks for itself: a rehab, a family court or a refuge says what nobody asked. Such facts are
remembered by employers, recruiters and the other side of a case, and a refuge is safe only while its place is not
known.
Who is touched: You, and others who are there in confidence.
Instead: Say that it is a hard day, or a good one, and leave the place out.
Not meant: Working there, the building as a landmark, news about it, a food court or a tennis court.
Sources: GDPR Art. 9(1) (what a fact lets others conclude); Solove, A Taxonomy of Privacy (exposure).
"""

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import any_of
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, delay, narrow, reword
from foresay.model import Audience, Family, Severity

_PLACES = (
    "rehab", "detox", "a methadone clinic", "methadone clinic", "planned parenthood", "abortion clinic", "fertility clinic", "ivf clinic", "sexual health clinic",
    "std clinic", "sti clinic", "gum clinic", "family court", "magistrates' court", "magistrates court", "county court", "divorce court", "bankruptcy court",
    "immigration court", "courthouse", "women's refuge", "women's shelter", "womens shelter", "homeless shelter", "domestic violence shelter", "psych ward",
    "psychiatric ward", "psychiatric hospital", "mental hospital", "eating disorder clinic", "food bank", "foodbank", "oncology", "cancer centre", "cancer center",
    "aa meeting", "na meeting", "aa meetings", "na meetings", "al-anon meeting", "immigration office", "probation office", "parole office", "police station",
    "job centre", "jobcentre", "unemployment office", "gender clinic", "pain clinic", "dialysis centre", "dialysis center", "crisis centre", "crisis center",
)  # fmt: skip
_PLACE = (
    rf"(?:{any_of(*_PLACES)}|(?-i:[A-Z])[\w'-]{{1,20}}\s+(?:rehab|refuge|hospice|detox|mosque|synagogue|gurdwara)\b)"
)
_NEAR = (*(place.removeprefix("a ") for place in _PLACES), "refuge", "hospice", "mosque", "synagogue", "gurdwara")
_HERE = (
    r"(?:\bi'm\b|\bim\b|\bi\s+am\b|\bi've\s+been\b|\bi\s+was\b|\bi\s+spent\b|\bi\s+got\s+out\s+of\b|"
    r"\bi\s+just\s+(?:left|got)\b|\bi\s+went\b|\bi\s+had\s+to\s+go\b|"
    r"\bday\s+[0-9]{1,3}\b|\bmy\s+(?:first|second|third|last|[0-9]{1,3}(?:st|nd|rd|th))\s+(?:day|night|week|month|"
    r"time)\b|\b(?:sat|sitting|waiting|stuck|standing)\b)"
)


def _not_at_work(hit: Hit) -> bool:
    around = f"{hit.text} {hit.after(40)}".lower()
    return not any(
        word in around
        for word in ("volunteer", "work", "shift", "donat", "nurse", "intern", "reporting", "staff", "deliver")
    )


RULE = Rule(
    id="sensitive-place",
    family=Family.PLACE,
    headline="Names a place that says more than where you are",
    why="This place lets readers conclude why you are there, and they may remember it longer than you would like.",
    short="a place that tells your story",
    severity=Severity.HIGH,
    audiences=(Audience.EMPLOYER, Audience.FAMILY, Audience.STRANGERS),
    patterns=(
        Pattern(
            rf"{_HERE}(?:\s+(?:back|still|sitting|sat|waiting|stuck|just|now|currently|here|alone|again|going|headed|"
            rf"heading|all|day|out|days|weeks|months|[0-9]{{1,3}})){{0,4}}\s+(?:at|in|inside|outside|to|from|of)\s+"
            rf"(?:the\s+|my\s+|an?\s+|this\s+)?(?:(?:local|nearest|first|weekly|[A-Z][\w'-]{{1,20}})\s+)?{_PLACE}",
            near=_NEAR,
            confidence=0.85,
            confirm=_not_at_work,
        ),
        Pattern(
            rf"\bmy\s+(?:next\s+|first\s+|weekly\s+|second\s+)?(?:appointment|intake|visit|session|stay|time|"
            rf"consultation|hearing)\s+(?:is\s+)?(?:at|in)\s+(?:the\s+|an?\s+)?(?:[\w'-]{{1,20}}\s+)?{_PLACE}",
            near=_NEAR,
            confidence=0.88,
            confirm=_not_at_work,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    remedies=(
        reword("I am somewhere that matters to me today.", "Leave the place out", sentence=True),
        delay("some time has passed"),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        "[day 30 at Oak Rehab] and the coffee is still bad",
        "[I'm sitting in family court], shaking",
        "[waiting outside the police station] since nine",
        "[my first appointment at the fertility clinic] is on Friday 🤞",
        "[I went to my first AA meeting] last night",
        "honestly [I was in a psychiatric ward] and it saved me",
        "[im at the food bank], first time, feel tiny",
    ),
    quiet=(
        "They opened a clinic on Main Street",
        "I'm at the food court with three trays",
        "the courthouse steps are lovely in spring",
        "In the film I was in rehab by scene two",
        "My cousin is in rehab, thanks for asking",
        "I was at the women's shelter to volunteer",
        "Police station attacked, officials report",
        "if I was in rehab I'd tell you",
        "sitting by the tennis court",
    ),
)
