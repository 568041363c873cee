"""A move that is coming or just done: the keys, the day, the new street.

Why it matters: A new home with a name and a day is an address for those who look for one, and picture of keys can be
copied. Moving day is a day with open doors.
Who is touched: You, and everyone who moves with you.
Instead: Tell it when the boxes are in, without the street; leave the keys out of the picture.
Not meant: Keys to success, moving films, companies that move, moves in a game.
Sources: Dou et al. 2024 (location); Laxton et al. 2008, Reconsidering Physical Key Secrecy.
"""

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.words import SHAPE_SPACE, SOON, VENUE
from foresay.foresee.ways import cut_sentence, delay, narrow, reword
from foresay.model import Audience, Family, Severity

_NEW_HOME = r"(?:(?:new|first|own|very\s+own|dream)\s+(?:\w+\s+)?(?:house|home|flat|apartment|place|condo|cottage|pad))"

RULE = Rule(
    id="moving-home",
    family=Family.LIFE,
    headline="Tells that you are moving home",
    why="A move with its day or place leads to a new address, and keys in a picture can be copied from it.",
    short="that you are moving home",
    severity=Severity.MEDIUM,
    audiences=(Audience.STRANGERS,),
    patterns=(
        Pattern(
            rf"\b(?:i|we|i've|we've|just|finally)\s+(?:just\s+|finally\s+|have\s+)?(?:got|picked\s+up|collected|have|"
            rf"holding)\s+(?:the|our|my)\s+keys\b(?:\s+(?:to|for)\s+(?:the|our|my)\s+{_NEW_HOME})?(?!\s+(?:to|in|out|"
            rf"on|for|are|back|stuck)\b)|^got\s+the\s+keys(?=\s*(?:[!.🔑🏡]|$))",
            near=("the keys", "our keys", "my keys"),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:we're|we\s+are|i'm|im|i\s+am|we'll\s+be|i'll\s+be)\s+(?:finally\s+|"
            rf"officially\s+)?moving\s+(?:house|home|flat|in|into\s+(?:the|our|my)\s+{_NEW_HOME}|"
            rf"to\s+{VENUE})\s+(?:\w+\s+){{0,2}}?{SOON}\b",
            near=("moving",),
            confidence=0.87,
        ),
        Pattern(
            rf"\b(?:we|i|we've|i've)\s+(?:just\s+|finally\s+|have\s+)?(?:exchanged\s+contracts|closed\s+on|"
            rf"signed\s+the\s+lease|completed\s+on|bought|put\s+an\s+offer\s+(?:in\s+)?on)\s+(?:on\s+|for\s+)?(?:our|"
            rf"a|the|my)\s+(?:{_NEW_HOME}|house|flat|apartment|condo)\b(?!\s+(?:plants?|shoes|caps?|of\s+cards))|"
            rf"\b(?:we|we've|i've|i)\s+(?:just\s+|finally\s+)?exchanged\s+contracts\b",
            near=("exchanged contracts", "closed on", "signed the lease", "completed on", "bought", "put an offer"),
            confidence=0.82,
            severity=Severity.LOW,
        ),
        Pattern(
            rf"\b(?:our|my)\s+(?:moving\s+day|move\s+(?:date|day)|{_NEW_HOME}|"
            rf"new\s+address)\s+is\s+(?:\w+\s+)?(?:{SOON}|on|in|at)\b",
            near=(shape(rf"\b(?:our|my){SHAPE_SPACE}(?:moving|move|new|first|own|very|dream){SHAPE_SPACE}"),),
            confidence=0.8,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    remedies=(
        delay("the boxes are in"),
        reword("There is news about where I live.", "Leave out the day and the place", sentence=True),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        "[got the keys]!",
        "[We just got the keys to our new flat] 🔑",
        "[we're moving to Bristol next month], the dog is not impressed",
        "[I'm moving house on Friday], who has a van?",
        "[our new place is in] Leith, second floor",
        "[we've just exchanged contracts], I may faint",
        "[I finally closed on my first house] today",
    ),
    quiet=(
        "keys to success: sleep and lists",
        "I got the keys stuck in the lock",
        "such a moving film",
        "The company is moving to Bristol next month, reports say",
        "My sister is moving house on Friday",
        "If we're moving house on Friday I need boxes",
        "we aren't moving to Bristol next month",
        "I bought a house plant",
        "someday I'll have my own place in the hills",
    ),
)
