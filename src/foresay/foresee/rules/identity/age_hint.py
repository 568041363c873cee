"""An age between the lines: a round birthday, a class of '98, retirement.

Why it matters: Readers work an age out from a school year or a birthday as easily as from the number.
Who is touched: You.
Instead: Keep it; where you want to stay unknown, leave the year out.
Not meant: A decade, which is what to say instead of an age; exact ages (see age-gender) and birthdays (see birth-date), music of a decade, firms and buildings of an age.
Sources: Dou et al. 2024 (age); Staab et al. 2024, Beyond Memorization (ages worked out from hints).
"""

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import I
from foresay.foresee.ways import abstract, cut_sentence, keep
from foresay.model import Audience, Family, Severity

_ROUND = r"(?:[2-9]0(?:th)?|twenty|thirty|forty|fifty|sixty|seventy|eighty|(?:the\s+)?big\s+(?:(?:three|four|five|six)[-\s]?o|[3-9]-?0))"
_DECADE = r"(?:'?[3-9]0'?s|(?:19|20)[0-9]0'?s|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties)"

RULE = Rule(
    id="age-hint",
    family=Family.IDENTITY,
    headline="Lets readers work out your age",
    why="A round birthday or a school year tells an age as well as the number does.",
    short="about how old you are",
    severity=Severity.INFO,
    audiences=(Audience.STRANGERS,),
    patterns=(
        Pattern(
            rf"\b(?:{I}\s+(?:just\s+|recently\s+|finally\s+)?(?:turned|hit|reached)|(?:i'?m|me)\s+(?:about\s+to\s+)?(?:turning|hitting|turn|hit|reaching)|since\s+(?:turning|hitting)|"
            rf"now\s+(?:that\s+)?i'?m|my(?=\s+\S+\s+birthday))\s+{_ROUND}(?:\s+birthday)?\b(?!['*-]|\s*(?:years?|weather)|\s*(?:%|percent|degrees|miles|km|mph|minutes|followers|subs\w*|likes|days|pages|dollars|bucks|k\b))",
            near=("turned", "hit", "reached", "turning", "hitting", "turn", "reaching", "now i'm", "now im", "now that i'm", "now that im", "my"),
            beside=("20", "30", "40", "50", "60", "70", "80", "90", "20th", "30th", "40th", "50th", "60th", "70th", "80th", "90th", "twenty", "thirty", "forty", "fifty", "sixty",
                    "seventy", "eighty", "big"),
            confidence=0.76,
        ),
        Pattern(
            rf"\b(?:when|back\s+when|since)\s+i\s+was\s+(?:a\s+(?:kid|child|teen(?:ager)?|student)|in\s+(?:high\s+school|college|school|uni)|growing\s+up)\s+in\s+the\s+(?:\w+\s+)?{_DECADE}|"
            rf"\b(?:i\s+grew\s+up|growing\s+up|(?:i'?m\s+)?a\s+child|my\s+(?:teens|childhood|school\s+days|youth))\s+(?:in|of)\s+the\s+(?:\w+\s+)?{_DECADE}",
            near=("when i was", "since i was", "i grew up", "growing up", "a child", "my teens", "my childhood", "my school days", "my youth"),
            confidence=0.83,
        ),
        Pattern(
            r"\b(?:my|our|from\s+the|was|i'?m)\s+(?:\w+\s+)?(?:graduat\w{2,4}\s+)?class\s+of\s+(?:'[0-9]{2}|(?:19|20)[0-9]{2})\b|\bi\s+(?:graduated|finished\s+school|left\s+school|got\s+married|started\s+work(?:ing)?)\s+"
            r"(?:\w+\s+){0,3}?in\s+(?:'[0-9]{2}|(?:19[4-9]|20[0-2])[0-9])\b",
            near=("class of", "i graduated", "finished school", "left school", "got married", "started work", "started working"),
            confidence=0.83,
        ),
        Pattern(
            r"\b(?:i'?m|i\s+am)\s+(?:(?:now|finally|happily|semi|newly)[-\s])?(?:retired|a\s+pensioner|a\s+(?:baby\s+)?boomer|a\s+millennial|"
            r"gen\s?-?[xz]|middle-aged|an\s+oap)\b|\b(?:since|before|when|after)\s+i\s+retired\b|"
            r"\bmy\s+(?:retirement|pension)\b(?!\s+(?:account|plan|cap|fund|savings|contributions?))",
            near=("retired", "pensioner", "boomer", "millennial", "gen z", "gen x", "genz", "genx", "gen-z", "gen-x", "middle-aged", "oap", "my retirement", "my pension"),
            confidence=0.72,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    yields_to=("age-gender", "birth-date"),
    remedies=(keep(), abstract("at some point", "Leave the age out", safe=False), cut_sentence()),
    fires=(
        "[I hit the big five-o] and bought a better pillow",
        "[when I was a kid in the eighties] we fixed tapes with a pencil",
        "[I'm a millennial] and my knees disagree",
        "[my class of '98] still owes me a yearbook",
        "[I am retired] and busier than ever 🌱",
        "[I graduated in 2009], best year to look for work, not",
        "[im hitting 30], the sofa has won",
    ),
    quiet=(
        "I'm in my late twenties and the sofa has won",
        "the bakery turned 40 last week",
        "I hit 60 miles an hour on that hill",
        "My father is retired and builds boats",
        "If I were in my twenties I'd learn the drums",
        "In the novel I'm a pensioner with a sword",
        "I grew up in the hills",
        "music of the eighties all night at the club",
        "I'm not retired, just slow",
    ),
)  # fmt: skip
