"""Clues that fix where the author's home is, or how to get in.

Why it matters: A view, a landmark or a street is enough to find one house among many, and a code or a hidden key opens
it. Homes change slowly, so the clue stays good for years.
Who is touched: You, and everyone who lives with you.
Instead: Name the town or the neighbourhood, or nothing at all.
Not meant: Towns and countries, places for rent or sale as an advert, where somebody lived long ago, shops and offices.
Sources: Krumm 2007, Inference Attacks on Location Tracks; Dou et al. 2024 (location).
"""

from foresay.foresee.guards import (
    conditional,
    denied,
    headline,
    in_a_story,
    joking,
    my_voice,
    question,
    quotation,
    someone_else,
    wished,
)
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, cut_sentence, narrow
from foresay.model import Audience, Family, Severity

_HOME = (
    r"(?:house|flat|apartment|place|home|cottage|condo|building|street|road|garden|yard|backyard|balcony|bedroom|"
    r"kitchen|window|windows|front\s+door|block)"
)
_BESIDE = (
    r"(?:backs?\s+on(?:to|\s+to)|looks?\s+(?:out\s+)?(?:onto|over|on\s+to)|overlooks?|faces|is\s+(?:right\s+|just\s+|"
    r"literally\s+)?(?:opposite|next\s+to|next\s+door\s+to|"
    r"across\s+from|behind|above|beside|across\s+the\s+(?:street|road)\s+from))"
)


def _general(hit: Hit) -> str:
    words = hit.text.lower()
    if any(word in words for word in ("code", "pin", "combination", "key")):
        return "I will send you the details"
    return "I live in a nice part of town" if words.startswith("i ") else "my place is in a nice part of town"


RULE = Rule(
    id="home-locator",
    family=Family.PLACE,
    headline="Gives clues to where you live",
    why="A landmark, a street or a way in is enough to find one home among many, and it stays true for years.",
    short="where you live",
    severity=Severity.HIGH,
    audiences=(Audience.STRANGERS,),
    patterns=(
        Pattern(
            rf"\b(?:my|our)\s+(?:\w{{3,8}}\s+)?{_HOME}\s+{_BESIDE}\s+(?:the\s+|a\s+|an\s+)?(?!(?:mine|yours|me|us|"
            rf"this|that|it)\b)"
            r"[\w'-]{2,20}(?:\s+(?-i:[A-Z])[\w'-]{1,20}){0,3}",
            near=(
                "back onto",
                "backs onto",
                "backs on",
                "back on",
                "looks onto",
                "looks out",
                "looks over",
                "looks on",
                "look onto",
                "look out",
                "look over",
                "look on",
                "overlook",
                "overlooks",
                "faces",
                "opposite",
                "next to",
                "next door",
                "across from",
                "behind",
                "above",
                "beside",
                "across the",
            ),
            confidence=0.82,
        ),
        Pattern(
            r"\bi\s+(?:still\s+|now\s+|actually\s+|literally\s+)?live\s+(?:right\s+|just\s+|directly\s+|"
            r"literally\s+)?(?:opposite|next\s+(?:door\s+)?to|across\s+(?:the\s+(?:street|road)\s+)?from|behind|"
            r"above|over|round\s+the\s+corner\s+from|around\s+the\s+corner\s+from|(?:two|three|a\s+few|"
            r"[0-9])\s+(?:doors|houses|blocks|streets|minutes)\s+from)\s+"
            r"(?:the\s+|a\s+)?(?!(?:people|someone|him|her|them|it|my|this|that|these|those|you|means?|all|here|"
            r"us)\b)[\w'-]{2,20}(?:\s+(?:station|school|park|shop|church|pub|hall|centre|center|club|office|stop|"
            r"bridge|market|library|(?-i:[A-Z])[\w'-]{1,20})\b){0,3}",
            near=(
                "live opposite",
                "live next",
                "live across",
                "live behind",
                "live above",
                "live over",
                "live right",
                "live just",
                "live directly",
                "live literally",
                "live round",
                "live around",
                "live two",
                "live three",
                "live a few",
                "live 0",
                "live 1",
                "live 2",
                "live 3",
                "live 4",
                "live 5",
                "live 6",
                "live 7",
                "live 8",
                "live 9",
            ),
            confidence=0.8,
        ),
        Pattern(
            r"\bi\s+(?:still\s+|now\s+)?live\s+(?:on|in|off|at\s+the\s+(?:end|top|bottom|"
            r"corner)\s+of)\s+(?P<where>(?-i:[A-Z])[\w'-]{1,20}(?:\s+(?-i:[A-Z])[\w'-]{1,20}){0,2}"
            r"\s+(?:street|st|road|rd|avenue|ave|lane|drive|close|crescent|terrace|court|square|gardens|way|estate|"
            r"towers?|mews|hill|place))\b",
            near=("live on", "live in", "live off", "live at"),
            confidence=0.9,
        ),
        Pattern(
            r"\b(?:the|our|my)\s+(?:gate|door|front\s+door|garage|building|buzzer|key\s?safe|lock\s?box|entry|"
            r"alarm)\s+(?:code|pin|combination)(?:\s+is|:|'s)\s+#?\w{1,12}",
            near=(
                shape(
                    r"\b(?:door|gate|garage|building|buzzer|safe|keysafe|box|lockbox|entry|alarm)[\s\x0b\x1c-\x1f]+(?:code|pin|combination)"
                ),
            ),
            confidence=0.88,
        ),
        Pattern(
            r"\b(?:(?:spare|front\s?-?door|house|back\s?-?door|my|our)\s+keys?\s+(?:is|are|'s|lives?|hidden|left)|"
            r"(?:leave|keep|hide)\s+(?:the|a|my|our)\s+(?:spare\s+|house\s+)?keys?)\s+(?:\w+\s+){0,2}?"
            r"(?:under|behind|beneath|above|inside|on\s+top\s+of)\s+(?:the|a)\s+(?:\w+\s+)?(?:mat|doormat|pot|"
            r"flower\s?pot|rock|stone|brick|gnome|planter|meter|bin|frame|bush)\b",
            near=("key", "keys"),
            confidence=0.9,
        ),
    ),
    guards=(my_voice, quotation, headline, denied, question, conditional, wished, joking, someone_else, in_a_story),
    remedies=(
        abstract(_general, "Say it without the landmark", safe=False),
        cut_sentence(),
        narrow(),
    ),
    fires=(
        "[our house backs onto Hill Park] so the foxes visit nightly",
        "[I live opposite the fire station], sleep is a rumour",
        "perks: [my balcony overlooks Canal Street] and its buskers",
        "[I live on Orchard Road], the noisy end",
        "come round whenever, [the gate code is 4471]",
        "[spare key is under the flowerpot] if I'm late",
        "[I live two doors from the bakery] and it shows 🥐",
    ),
    quiet=(
        "the park opens at seven behind the library",
        "I live in London, mostly on trains",
        "I live next to my phone these days",
        "I live above my means",
        "the hotel overlooks Canal Street, breakfast included",
        "our code is on GitHub",
        "He lives opposite the fire station in the second season.",
        "I used to live on Orchard Road as a student",
        "if I live opposite the pub I'll never work again",
        "the key is under discussion",
    ),
)
