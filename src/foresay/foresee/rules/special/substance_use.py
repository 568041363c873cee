"""What the author says about their own drinking, drugs, dependence or recovery.

Why it matters: What is funny at midnight reads differently at nine, to an employer or a relative. Recovery is brave to share, and is also health.
Who is touched: You.
Instead: Wait until morning; share recovery with those who know the road.
Not meant: Love and life that make one drunk or high, other people, programmes about drink, caffeine, medicine in general.
Sources: Mao et al. 2011 (drunk tweets); Krsek et al. 2024 (categories people missed); GDPR Art. 9(1) (health) for dependence.
"""

import re

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, delay, keep, narrow
from foresay.model import Account, Audience, Author, Family, Severity


def _by_author(hit: Hit) -> Severity:
    """Heavier where the account shows the employer."""
    if hit.severity <= Severity.LOW and (hit.scene.account_names_employer or hit.scene.is_official):
        return Severity.MEDIUM
    return hit.severity


_OTHER_CLEAN = lazy(
    r"\b(?:plastics?|sugar|caffeine|biscuits|chocolate|crisps|takeaways?|tiktok|twitter|instagram|social\s+media|fast\s+fashion)\b",
    re.IGNORECASE,
)


def _off_sugar(hit: Hit) -> float:
    """Doubts who is clean of plastic or sweets."""
    return 0.2 if "clean" in hit.text.lower() and hit.in_sentence(_OTHER_CLEAN) else 1.0


_DRUG = (
    r"(?:coke|cocaine|molly|mdma|ecstasy|shrooms|magic\s+mushrooms|acid|lsd|ketamine|ket|heroin|meth|crystal\s+meth|crack|oxy(?:contin|codone)?|percs?|percocet|xans?|edibles|weed|pot|cannabis|"
    r"speed|pills|benzos|fentanyl|lean|dmt|ayahuasca|a\s+line|lines|bong\s+(?:hit|rip)s?)"
)
_DRUG_NEAR = (
    "coke", "cocaine", "molly", "mdma", "ecstasy", "shrooms", "mushrooms", "acid", "lsd", "ketamine", "ket", "heroin", "meth", "crack", "oxy*", "perc", "percs", "percocet",
    "xan", "xans", "edibles", "weed", "pot", "cannabis", "speed", "pills", "benzos", "fentanyl", "lean", "dmt", "ayahuasca", "line", "lines", "bong",
)  # fmt: skip

RULE = Rule(
    id="substance-use",
    family=Family.SPECIAL,
    headline="Tells about your drinking or drugs",
    why="What is funny at midnight may read differently to an employer, a recruiter or your family in the morning.",
    short="your drinking or drugs",
    severity=Severity.MEDIUM,
    audiences=(Audience.EMPLOYER, Audience.RECRUITERS, Audience.FAMILY),
    weigh=_by_author,
    patterns=(
        Pattern(
            r"(?:\bi'?m|\bi\s+am|\bim|\bi\s+was|\bi\s+got|\bwe\s+got|\bgetting)\s+(?:(?:so|still|really|very|absolutely|totally|completely|a\s+bit|already|pretty|too|proper|kinda|lowkey|fucking|just)\s+){0,2}"
            r"(?:drunk|wasted|hammered|shitfaced|plastered|blackout\s+drunk|tipsy|hung[- ]?over|stoned|high\s+as\s+(?:a\s+kite|fuck|balls)|baked(?=\s*(?:[.!,]|$|rn|right))|blazed|coked\s+up|tripping\s+balls|off\s+my\s+(?:face|tits))\b"
            r"(?!\s+(?:on\s+(?:love|life|power|you|happiness|success|joy)|history|enough\s+to|text|my\s+(?:time|money|life|day|\w+\s+on)|(?:\w+\s+)?(?:years|hours|money|time)|to\s+death|in\s+love|(?:my|the|a|an|this|that|it)\b))",
            near=(
                "drunk",
                "wasted",
                "hammered",
                "shitfaced",
                "plastered",
                "tipsy",
                "hungover",
                "hung over",
                "hung-over",
                "stoned",
                "high as",
                "baked",
                "blazed",
                "coked up",
                "tripping balls",
                "off my",
            ),
            confidence=0.8,
            severity=Severity.LOW,
        ),
        Pattern(
            r"\b(?:i|i've|i'm|we)\s+(?:(?:just|have|had|am|only|once|still|also|never|finally|always)\s+){0,2}(?:did|done|doing|do|took|taken|taking|tried|trying|snort(?:ed|ing)?|smok(?:e|ed|ing)|on|dropp(?:ed|ing)|inject(?:ed|ing)?|"
            r"popp(?:ed|ing)|ate|buy|bought)\s+(?:(?:a\s+lot\s+of|some|too\s+much|so\s+much|a\s+bit\s+of|my|our|first|bad|good|more|the)\s+){0,2}"
            rf"{_DRUG}\b(?!\s+(?:zero|can|reef|rain|roast|plant|noodles?|of\b|dancing|dating|walking|cleaner|and\s+cheese|pie|training|edit|manager|beef|up\s+for))",
            near=_DRUG_NEAR,
            confidence=0.78,
        ),
        Pattern(
            r"\bi(?:'m|\s+am|'ve\s+been|\s+have\s+been)\s+(?:(?:a|an|also|just|still|now|a\s+recovering|recovering|in\s+early|in\s+long-term|in)\s+){0,2}(?:alcoholic|(?:drug|heroin|meth|pill|recovering)\s+addict|in\s+recovery|recovery|in\s+rehab|"
            r"(?:clean\s+and\s+sober|clean|sober)\s+(?:for|since)\b)"
            r"(?!(?<=recovery)\s+from\s+(?!(?:\w+\s+){0,2}(?:alcohol\w*|drugs?|addictions?|drink\w*|heroin|opi\w+|meth|pills?|cocaine|substances?)\b))",
            near=("alcoholic", "addict", "recovery", "rehab", "sober", "clean"),
            confidence=0.85,
            severity=Severity.HIGH,
        ),
        Pattern(
            r"\b(?:[0-9]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|thirty|sixty|ninety)\s+(?:days?|weeks?|months?|years?)\s+(?:clean\s+and\s+)?(?:sober|clean)\b(?!\s+(?:of\s+\w+ing|sheets?|water|air|energy))|"
            r"\bmy\s+(?:own\s+)?(?:sobriety|drinking\s+problem|addiction\s+to\s+(?!chocolate|coffee|books|shoes|tea|sugar|cheese)\w+|aa\s+(?:meeting|sponsor|chip)|na\s+(?:meeting|sponsor)|sponsor\s+says|rehab|relapse|dealer|detox\s+ward)\b",
            near=(
                "sober",
                "clean",
                "sobriety",
                "drinking problem",
                "addiction",
                "aa meeting",
                "aa sponsor",
                "aa chip",
                "na meeting",
                "na sponsor",
                "sponsor says",
                "rehab",
                "relapse",
                "dealer",
                "detox ward",
            ),
            confidence=0.8,
            severity=Severity.HIGH,
        ),
    ),
    guards=(*ABOUT_ME, someone_else, _off_sugar),
    yields_to=("regretted-state",),
    remedies=(delay("you have slept on it"), keep(), narrow(), cut_sentence()),
    fires=(
        "[I'm so wasted], calling in sick tomorrow",
        "did my taxes, then [I did shrooms], in that order",
        "[I'm an alcoholic] and today is day four",
        "[I'm in recovery] from a drinking habit",
        "[I've been clean for] a year, one day at a time",
        "[90 days sober], thank you all 💛",
        Sample(
            "[im hungover] and the client is here",
            Author(employers=("Brisk Cargo",)),
            account=Account("@dov", "forklifts at Brisk Cargo"),
        ),
        "[my AA meeting] has better coffee than the office",
        "[we got drunk] on the ferry and sang to the gulls",
        "[I smoked weed] before the viva, it went fine",
    ),
    quiet=(
        "Drunk History is the best podcast on the tube",
        "I'm drunk on love and cinnamon",
        "I wasted my time with that form",
        "high on life this morning",
        "The dealer called about the car",
        "He was so drunk he hugged the bin",
        "I've been clean for a month: no plastic bags!",
        "I'm in recovery from the pub quiz.",
        "I hammered the nail and my thumb",
        "We did a Coke Zero tasting, number four won",
        "clean sheets, sober curtains, new room",
        "I took the wrong line to Kings Cross",
    ),
)
