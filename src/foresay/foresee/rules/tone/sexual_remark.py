"""A sexual remark about a person, or to them.

Why it matters: The person meant did not ask for it, and at work it is harassment in most rule books. Others read how you speak of people.
Who is touched: The person spoken of.
Instead: Say what they did well, or nothing.
Not meant: Table legs and chicken breasts, medicine, what authors say of themselves, art.
Sources: Perspective SEXUALLY_EXPLICIT; US Title VII and UK Equality Act 2010 s.26 (harassment; general knowledge).
"""

from foresay.foresee.guards import countered, denied_before, fiction, joking, quotation
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import shape_of
from foresay.foresee.ways import cut_sentence, cut_words
from foresay.model import EVERYONE, Family, Severity

_PART = r"(?:ass|arse|tits|boobs|titties|knockers|rack|butt|booty|cleavage|legs|thighs|body|curves|bum)"
_NEAR_PART = (
    "ass",
    "arse",
    "tits",
    "boobs",
    "titties",
    "knockers",
    "rack",
    "butt",
    "booty",
    "cleavage",
    "legs",
    "thighs",
    "body",
    "curves",
    "bum",
)
_ONE = r"(?:her|him|she|he|that\s+(?:girl|woman|guy|chick|waitress|nurse|intern|reporter|weather\s+girl)|the\s+(?:new\s+)?(?:girl|woman|guy|chick|intern|waitress|receptionist|nurse|secretary|teacher|weather\s+girl|reporter|barista|presenter)|you|this\s+(?:girl|woman|chick|guy)|@\w{1,30})"

RULE = Rule(
    id="sexual-remark",
    family=Family.TONE,
    headline="Makes a sexual remark about someone",
    why="The person meant did not ask for it, and at work most rule books call it harassment.",
    short="a sexual remark about someone",
    severity=Severity.HIGH,
    audiences=EVERYONE,
    touches="them",
    patterns=(
        Pattern(
            rf"\b(?:nice|great|hot|sexy|fine|amazing|fantastic|killer|big|huge|look\s+at\s+the|check\s+out\s+the|dat|love\s+the)\s+(?:(?:pair\s+of|set\s+of|round|tight|little|big|fat|firm)\s+){{0,2}}{_PART}\s+(?:on|of)\s+{_ONE}\b(?!\s+(?:table|chair|horse|dog|car|work|sofa))",
            near=(shape_of(rf"\b{_PART}\s+(?:on|of)\b"),),
            confidence=0.85,
        ),
        Pattern(
            r"\b(?:look\s+at|check\s+out|staring\s+at|stare\s+at|love|can't\s+stop\s+looking\s+at)\s+(?:her|that\s+girl's|that\s+woman's|the\s+(?:new\s+)?(?:intern|waitress|secretary|receptionist)'s|your)\s+(?:(?:big|fine|tight|sexy|amazing|perfect|fat|huge|hot|little)\s+){0,2}(?:ass|arse|tits|boobs|titties|knockers|rack|butt|booty|cleavage|legs|thighs)\b",
            near=_NEAR_PART,
            confidence=0.78,
            beside=("look at", "check out", "staring at", "stare at", "love", "looking at"),
        ),
        Pattern(
            r"\bi(?:'d|\s+would)\s+(?:(?:so|totally|definitely|love\s+to|happily|still)\s+){0,2}(?:(?:tap|hit|smash)\s+that\b(?!\s+(?:like|button|subscribe|buffet|keyboard|ball))|(?:bang|fuck|bone|shag|do|rail|ride)\s+(?:her|him|the\s+(?:shit|brains)\s+out\s+of\s+(?:her|him|you)))\b(?!\s+(?:a|the|justice|over|to)\b)|"
            r"\b(?:she|he)(?:'s|\s+is)\s+(?:so\s+)?(?:fuckable|bangable|doable|dtf|a\s+milf|a\s+dilf|such\s+a\s+milf|asking\s+for\s+it|a\s+piece\s+of\s+ass)\b",
            near=(
                "tap that",
                "hit that",
                "smash that",
                shape_of(r"\b(?:bang|fuck|bone|shag|do|rail|ride)\s+(?:her|him|the\s+(?:shit|brains))\b"),
                "fuckable",
                "bangable",
                "doable",
                "dtf",
                "milf",
                "dilf",
                "asking for it",
                "piece of ass",
            ),
            confidence=0.8,
        ),
        Pattern(
            r"\b(?:show\s+(?:me|us)\s+(?:your|them|those)\s+(?:tits|boobs|titties|ass|nudes|pussy)|(?<!you\s)(?<!to\s)(?<!who\s)send\s+(?:me\s+)?(?:your\s+|some\s+)?(?:nudes|n00dz|nudez)|sit\s+on\s+my\s+(?:face|lap)|get\s+(?:your|them|those)\s+(?:tits|boobs)\s+out|on\s+your\s+knees,?\s+(?:girl|bitch|babe|baby)|"
            r"(?:i\s+)?(?:want|wanna|need)\s+to\s+(?:fuck|bang|lick|taste)\s+(?:you|her|him)|suck\s+me\s+off|nice\s+tits|great\s+tits|hot\s+piece\s+of\s+ass)\b",
            near=(
                shape_of(r"\bshow\s+(?:me|us)\s+(?:your|them|those)\b"),
                "nudes",
                "n00dz",
                "nudez",
                "on my face",
                "on my lap",
                "on your knees",
                shape_of(r"\bget\s+(?:your|them|those)\s+(?:tits|boobs)\b"),
                shape_of(r"\bto\s+(?:fuck|bang|lick|taste)\s+(?:you|her|him)\b"),
                "suck me off",
                "nice tits",
                "great tits",
                "piece of ass",
            ),
            confidence=0.82,
        ),
        Pattern(
            rf"{_ONE}\s+(?:(?:is|looks?|was|looking|in|with)\s+){{1,2}}(?:(?:so|really|damn|fucking|super|pretty)\s+)?(?:sexy|hot|fuckable|fit)\s+in\s+(?:that|her|his|those|your|the)\s+(?:\w+\s+)?(?:skirt|dress|leggings|jeans|uniform|blouse|suit|shorts|heels|bikini|scrubs)\b",
            near=(
                "skirt",
                "dress",
                "leggings",
                "jeans",
                "uniform",
                "blouse",
                "suit",
                "shorts",
                "heels",
                "bikini",
                "scrubs",
            ),
            confidence=0.75,
            severity=Severity.MEDIUM,
        ),
    ),
    guards=(quotation, countered, fiction, denied_before, joking),
    remedies=(cut_sentence(), cut_words()),
    fires=(
        "[nice legs on the intern] 👀",
        "ngl [I'd tap that], the new barista",
        "[she's such a milf], my teacher",
        "yo [send nudes]",
        "can't focus, [staring at her ass] all lecture",
        "[the new receptionist looks so hot in that skirt]",
        "[show us your tits] shouted the away end and so do I",
    ),
    quiet=(
        "Nice legs on that table, is it oak?",
        "Chicken breast or legs tonight?",
        "A great body of work by her",
        "I'd hit that buffet twice",
        "You look lovely in that dress",
        "my legs are killing me",
        "He rides her bike to school",
        "Nobody should tell a colleague she looks hot in that skirt",
    ),
)
