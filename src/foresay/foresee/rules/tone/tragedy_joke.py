"""A joke beside a disaster, a death or an illness.

Why it matters: Those who lost somebody read it too, and it travels without the smile. Careers have ended over one such line.
Who is touched: Those hurt, and those who wait for news.
Instead: Leave it, or wait; if you want to say something, say it to them.
Not meant: Telling how it was for you, charity, history, old slapstick; the words for disaster used of exams and kitchens.
Sources: the precedent class of jokes on disasters (facts/precedents.md, tragedy jokes); Wang et al. 2011 (regrets).
"""

import re

from foresay.foresee.guards import countered, fiction, quotation
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import shape_of
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, delay
from foresay.model import Audience, Family, Severity

_DISASTER = (
    r"(?:earthquake|tsunami|hurricane|typhoon|wildfires?|mass\s+shooting|school\s+shooting|shooting\s+victims|bombing|plane\s+crash|train\s+crash|massacre|famine|holocaust|auschwitz|genocide|9/11|terror(?:ist)?\s+attack|"
    r"death\s+toll|starving\s+(?:kids|children|people)|drowned\s+(?:refugees|migrants|kids)|dead\s+bab(?:y|ies)|grenfell|hiroshima|chernobyl|the\s+titanic\s+sub|aids|ebola)"
)
_NEAR = (
    "earthquake", "tsunami", "hurricane", "typhoon", "wildfire", "wildfires", "mass shooting", "school shooting", "shooting victims", "bombing", "plane crash", "train crash", "massacre", "famine", "holocaust",
    "auschwitz", "genocide", "9/11", "terror attack", "terrorist attack", "death toll", "starving", "drowned", "dead baby", "dead babies", "grenfell", "hiroshima", "chernobyl", "titanic sub", "aids", "ebola",
)  # fmt: skip
_LAUGH = r"(?:(?<!\w)(?:lol|lmao|lmfao|rofl|haha\w{0,10}|hehe|too\s+soon|just\s+kidding|jk|\#?lolz)(?!\w)|[😂🤣😆😹])"
_LAUGH_NEAR = (
    "lol", "lmao", "lmfao", "rofl", "haha*", "hehe", "too soon", "just kidding", "jk", "lolz", shape_of("[😂🤣😆😹]"),
)  # fmt: skip
_OWN = lazy(
    r"\b(?:i\s+(?:survived|felt|slept|woke|was|thought)|we\s+(?:felt|survived|slept|had)|my\s+(?:cat|dog|bed|desk|house)|hearing\s+aids?|first\s+aids?|drill|game|movie|film|cocktail|band|team|mascot)\b",
    re.IGNORECASE,
)


def _at_others(hit: Hit) -> bool:
    return not hit.in_sentence(_OWN)


RULE = Rule(
    id="tragedy-joke",
    family=Family.TONE,
    headline="Jokes beside a disaster or a death",
    why="People who lost somebody read it too, and it travels on without the smile it was meant with.",
    short="a joke beside people's grief",
    severity=Severity.HIGH,
    audiences=(Audience.PRESS, Audience.EMPLOYER, Audience.STRANGERS),
    touches="them",
    patterns=(
        Pattern(
            rf"\b{_DISASTER}\b[^\n]{{0,100}}?{_LAUGH}",
            near=_NEAR,
            confidence=0.75,
            confirm=_at_others,
            beside=_LAUGH_NEAR,
        ),
        Pattern(
            rf"{_LAUGH}[^\n.!?]{{0,40}}\b{_DISASTER}\b",
            near=_NEAR,
            confidence=0.7,
            confirm=_at_others,
            beside=_LAUGH_NEAR,
        ),
        Pattern(
            r"\bhope\s+i\s+don't\s+(?:get|catch|come\s+back\s+with)\s+(?:aids|ebola|malaria|shot|kidnapped|cholera)\b|\b(?:holocaust|dead\s+baby|9/11|cancer|auschwitz|rape|aids)\s+jokes?\s+(?:are|is|never)\s+(?:so\s+)?(?:funny|hilarious|gold|get\s+old|gets\s+old)\b|"
            r"\b(?:you|they|it|that)\s+(?:really\s+)?(?:burned|gassed|cooked)\s+(?:\w+\s+)?(?:like|worse\s+than)\s+(?:a\s+jew|jews|auschwitz|anne\s+frank|hiroshima|grenfell)\b",
            near=(
                "hope i don't",
                "jokes are",
                "joke is",
                "jokes is",
                "joke are",
                "jokes never",
                "joke never",
                "a jew",
                "jews",
                "auschwitz",
                "anne frank",
                "hiroshima",
                "grenfell",
            ),
            confidence=0.8,
        ),
    ),
    guards=(quotation, countered, fiction),
    remedies=(cut_sentence(), delay("it cannot land on somebody's worst day")),
    fires=(
        "[earthquake in the hills, free massage for everyone lol]",
        "so the [plane crash... guess they got extra legroom 😂]",
        "Off to Lagos, [hope I don't catch Ebola]",
        "[Tsunami? Surf's up, too soon]",
        "[LOL at the death toll]",
        "the [massacre at least fixed the parking, haha]",
        "[holocaust jokes never get old]",
    ),
    quiet=(
        "Free massage for quake helpers at the hall, donations to the relief fund",
        "The earthquake woke me at four. Are you all right?",
        "I slept through the hurricane lol, my cat did not",
        "Tsunami drill at school today haha, the kids ran the wrong way",
        "The exam was a massacre.",
        "New hearing aids, haha, I can hear the fridge",
        "Holocaust jokes are not funny, to anyone",
        "a documentary about Chernobyl, well made",
    ),
)
