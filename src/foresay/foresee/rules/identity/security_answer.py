"""The answers that banks ask for: a mother's maiden name, a first pet, a first school, car or street.

Why it matters: Banks and mail providers still let people in who know these. Quizzes that ask for them are lists of
answers.
Who is touched: You; your mother and other family by name.
Instead: Tell the story without the name, or answer a quiz with something made up.
Not meant: Pets and schools without a name, questions in general.
Sources: NIST SP 800-63B section 5.1.1.2 (no security questions); FTC consumer advice on quizzes; Dou et al. 2024
(pet, name).
"""

from foresay.foresee.guards import conditional, fiction, question, quotation
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import NAME
from foresay.foresee.ways import cut_sentence, mask
from foresay.model import Audience, Family, Severity

_CALLED = r"(?:\s+(?:is|was)\s+(?:a\s+|an\s+|called\s+|named\s+)?(?:\w{2,12}\s+(?:called|named)\s+)?|\s*[:=]\s*|,\s+(?:called|named)?\s?|\s+(?:called|named)\s+)"

RULE = Rule(
    id="security-answer",
    family=Family.IDENTITY,
    headline="Answers a security question",
    why="Banks and mail providers still open accounts to those who know this; it cannot be changed like a password.",
    short="the answer to a security question",
    severity=Severity.MEDIUM,
    audiences=(Audience.STRANGERS,),
    patterns=(
        Pattern(
            rf"\b(?:my\s+)?(?:mother|mum|mom|mam|nan|grandmother|wife)(?:'?s)?\s+(?:maiden|birth|"
            rf"unmarried)\s+name{_CALLED}(?P<span>{NAME})",
            near=("maiden name", "birth name", "unmarried name"),
            confidence=0.93,
        ),
        Pattern(
            rf"\b(?:her|my)\s+maiden\s+name{_CALLED}(?P<span>{NAME})",
            near=("maiden name",),
            confidence=0.88,
        ),
        Pattern(
            rf"\bmy\s+(?:very\s+)?first\s+(?:(?:ever\s+)?(?:pet|dog|cat|hamster|rabbit|horse|pony|goldfish|teacher|"
            rf"school|primary\s+school|boyfriend|girlfriend|kiss))"
            rf"(?:\s+(?:is|was)\s+(?:a\s+|an\s+|the\s+)?(?:\w{{2,12}}\s+){{0,2}}?(?:called|named)?\s?|\s*[:=]\s*|"
            rf",\s+(?:called|named)?\s?|\s+(?:called|named)\s+)(?P<span>{NAME}(?:\s+{NAME})?)",
            near=(
                "first pet",
                "first ever",
                "first dog",
                "first cat",
                "first hamster",
                "first rabbit",
                "first horse",
                "first pony",
                "first goldfish",
                "first teacher",
                "first school",
                "first primary school",
                "first boyfriend",
                "first girlfriend",
                "first kiss",
            ),
            confidence=0.85,
        ),
        Pattern(
            r"\bmy\s+(?:very\s+)?first\s+car\s+(?:is|was)\s+(?P<span>(?:a|an|my|the)\s+(?:\w{2,12}\s+){0,2}(?:ford|"
            r"vw|volkswagen|fiat|toyota|honda|renault|peugeot|citro[eë]n|opel|vauxhall|mini|nissan|"
            r"mazda|bmw|audi|volvo|saab|chevy|chevrolet|dodge|buick|pontiac|jeep|subaru|hyundai|kia|skoda|seat|lada|"
            r"beetle|golf|polo|civic|corolla|"
            r"fiesta|escort|corsa|clio|micra|punto|panda|yaris|camry|mustang|datsun|"
            r"trabant)\b(?:\s+(?-i:[A-Z])\w{1,12})?)",
            near=("first car",),
            confidence=0.85,
        ),
        Pattern(
            rf"\bi\s+grew\s+up\s+on\s+(?!(?:sesame|coronation|fleet|wall|abbey|fraggle|ramsay|albert|quality|bourbon|downing|easy)\s)(?P<span>{NAME}(?:\s+{NAME})?\s+(?:street|st|avenue|ave|road|rd|lane|drive|"
            rf"close|way|terrace|crescent))\b",
            near=("grew up on",),
            confidence=0.85,
        ),
        Pattern(
            r"\b(?:first\s+(?:pet|car|street|school|teacher|dog|cat)|maiden\s+name|street\s+you\s+grew\s+up\s+on|"
            r"birth\s+(?:month|town|city))(?:'s\s+name)?(?:\s*\+\s*|\s+(?:plus|and)\s+)"
            r"(?:your\s+|my\s+|the\s+)?(?:first\s+(?:pet|car|street|school|teacher|dog|cat)|\w{0,8}\s?maiden\s+name|"
            r"(?:the\s+)?street\s+(?:you|i)\s+grew\s+up\s+on|(?:childhood\s+)?street|birth\s+(?:month|town|city))\b",
            near=(
                "first pet",
                "first car",
                "first street",
                "first school",
                "first teacher",
                "first dog",
                "first cat",
                "maiden name",
                "street you grew up on",
                "birth month",
                "birth town",
                "birth city",
            ),
            confidence=0.85,
        ),
        Pattern(
            r"\bmy\s+(?:porn|stripper|rock\s?star|drag|spy|witch|elf|pirate|wrestler|superhero|rapper|"
            r"country\s+singer|soap\s+opera)(?:\s?-?star|\s+star)?\s+name\s+(?:is|would\s+be|=|:)\s+(?P<span>"
            rf"{NAME}\s+{NAME}(?:\s+{NAME})?)",
            near=(
                "porn*",
                "stripper*",
                "rockstar*",
                "rock star*",
                "drag*",
                "spy*",
                "witch*",
                "elf*",
                "pirate*",
                "wrestler*",
                "superhero*",
                "rapper*",
                "country singer*",
                "soap opera*",
            ),
            confidence=0.85,
        ),
    ),
    guards=(quotation, conditional, fiction, question),
    remedies=(mask("(a secret)", "Leave the name out"), cut_sentence()),
    fires=(
        "my mother's maiden name is [Kowalski], hence the pierogi",
        "my [first car + first street] = my band name",
        "My first pet was a goldfish called [Bubbles]",
        "my first car was [a red Fiat Panda], no heating",
        "I grew up on [Larch Street], by the canal",
        "haha my stripper name is [Rusty Larch]",
        "mum's maiden name was [Okafor], ask anyone in Enugu",
    ),
    quiet=(
        "look at this dog, what a face",
        "my first car broke down in a week",
        "What was your first pet?",
        "She kept her maiden name",
        "my first pet was a surprise",
        "I grew up on cartoons and toast",
        "In the novel my first teacher is called Grim",
        "I grew up on Sesame Street.",
        "I grew up on Coronation Street and crisps.",
        "security questions are a bad idea",
    ),
)
