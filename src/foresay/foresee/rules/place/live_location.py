"""Where the author is at this moment, by the name of the place.

Why it matters: A named place and "now" together let anyone come by, or know that you are not somewhere else. The same
words tomorrow tell nothing that can be used.
Who is touched: You, and whoever is with you.
Instead: Post it once you have left, or say what it is like without its name.
Not meant: Places spoken of in general, places you have left, cities as a home town, stages and levels of a game.
Sources: Mao et al. 2011, Loose Tweets; Dou et al. 2024 (location).
"""

import re

from foresay.foresee.guards import (
    capitals,
    conditional,
    denied,
    headline,
    in_a_story,
    joking,
    my_voice,
    quotation,
    wished,
)
from foresay.foresee.rule import Pattern, Rule, Sample, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import I_AM_NOW, SHAPE_SPACE, SHAPE_WORD, VENUE
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, cut_words, delay, narrow
from foresay.model import Account, Audience, Family, Severity

_NOW = r"(?:right\s+now|rn|now|currently|tonight|this\s+very\s+minute|alone|by\s+myself|on\s+my\s+own|all\s+night)"
_STILL = r"(?:\s+(?:currently|now|sitting|standing|sat|stuck|just|back|here|still|chilling|waiting|alone)){0,3}"


_NOT_NOW_BEFORE = lazy(
    r"\b(?:when|whenever|where|while|next\s+time|every\s+time|last\s+time|once|until|till)\W*$", re.IGNORECASE
)
_NOT_NOW_AFTER = lazy(
    r"^\W*(?:last|yesterday|ago|tomorrow|next|on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|in\s+(?:a|the|[0-9]))\b",
    re.IGNORECASE,
)


def _now(hit: Hit) -> bool:
    return not _NOT_NOW_BEFORE.search(hit.before(20)) and not _NOT_NOW_AFTER.search(hit.after(30))


_APPEARS = lazy(
    r"\b(?:stand|booth|stall|hall|stage|table)\s+[a-z]?[0-9]{1,3}\b|\b(?:conference|expo|trade\s+fair|book\s+fair|book\s+signing|signing\s+books|keynote|"
    r"panel|my\s+talk|our\s+(?:stand|booth|stall|gig|show|set)|speaking\s+at|performing|doors\s+(?:at|open)|on\s+stage)\b",
    re.IGNORECASE,
)


def _in_public(hit: Hit) -> float:
    """Doubts where somebody appears in public and wants to be found: a stand at a fair, a talk, a show."""
    return 0.3 if hit.in_sentence(_APPEARS) else 1.0


def _somewhere(hit: Hit) -> str:
    preposition, _, _ = hit.text.partition(" ")
    return f"{preposition} a place I will name later"


RULE = Rule(
    id="live-location",
    family=Family.PLACE,
    headline="Says where you are right now",
    why="A named place, said while you are there, tells anyone who reads it where to find you and where you are not.",
    short="where you are right now",
    severity=Severity.MEDIUM,
    audiences=(Audience.STRANGERS,),
    patterns=(
        Pattern(
            rf"{I_AM_NOW}{_STILL}\s+(?P<span>(?:at|inside|outside)\s+(?P<where>{VENUE}))",
            near=(
                shape(
                    rf"\b(?:i'm|im|i{SHAPE_SPACE}am|we're|we{SHAPE_SPACE}are)(?:{SHAPE_SPACE}{SHAPE_WORD}){{0,3}}{SHAPE_SPACE}(?:at|inside|outside){SHAPE_SPACE}(?:(?:the|my){SHAPE_SPACE})?(?-i:[A-Z])"
                ),
            ),
            confidence=0.85,
            confirm=_now,
        ),
        Pattern(
            rf"\b(?:i|we|i've|we've|just|finally)\s+(?:just\s+|finally\s+)?(?:sat\s+down|checked\s+in|arrived|"
            rf"pulled\s+up|parked|walked\s+in|"
            rf"got\s+here)\s+(?P<span>(?:at|in|to|into|outside|by|near)\s+(?P<where>{VENUE}))",
            near=("sat down", "checked in", "arrived", "pulled up", "parked", "walked in", "got here"),
            confidence=0.8,
            confirm=_now,
        ),
        Pattern(
            rf"\bjust\s+(?:landed|touched\s+down)\s+(?P<span>(?:at|in)\s+(?P<where>{VENUE}))",
            near=("just landed", "just touched"),
            confidence=0.84,
        ),
        Pattern(
            rf"(?:^|[.!?,]\s+|{I_AM_NOW}\s+)(?:just\s+|still\s+|currently\s+)?(?:sitting|standing|waiting|stuck|"
            rf"stranded|queu(?:e?ing)|camped\s+out)"
            rf"(?:\s+(?:here|alone|around|about))?\s+(?P<span>(?:at|in|inside|outside)\s+(?P<where>{VENUE}))",
            near=("sitting", "standing", "waiting", "stuck", "stranded", "queuing", "queueing", "camped out"),
            confidence=0.78,
            confirm=_now,
        ),
        Pattern(
            rf"{I_AM_NOW}{_STILL}\s+(?P<span>(?:in|near)\s+(?P<where>{VENUE})\s+{_NOW}\b)",
            near=(
                shape(
                    rf"\b(?:i'm|im|i{SHAPE_SPACE}am|we're|we{SHAPE_SPACE}are)(?:{SHAPE_SPACE}{SHAPE_WORD}){{0,3}}{SHAPE_SPACE}(?:in|near){SHAPE_SPACE}(?:(?:the|my){SHAPE_SPACE})?(?-i:[A-Z])"
                ),
            ),
            confidence=0.7,
            confirm=_now,
        ),
        Pattern(
            rf"\b(?:come\s+(?:and\s+)?(?:find|see|join|meet)|find)\s+me\s+(?P<span>(?:at|in|outside|"
            rf"by)\s+(?P<where>{VENUE}))",
            near=("find me", "come see", "come and", "come join", "come meet", "come find"),
            confidence=0.7,
        ),
        Pattern(
            rf"{I_AM_NOW}(?:\s+(?:all|literally|still))?\s+home\s+alone\b|\bhome\s+alone\s+(?:tonight|"
            rf"all\s+(?:week(?:end)?|day|night)|until|till|for\s+the)\b",
            near=("home alone",),
            confidence=0.85,
            severity=Severity.HIGH,
        ),
    ),
    guards=(my_voice, quotation, headline, denied, conditional, wished, joking, capitals, in_a_story, _in_public),
    remedies=(
        delay("you have left"),
        abstract(_somewhere, "Leave the name of the place for later", safe=False),
        narrow(),
        cut_words(),
    ),
    fires=(
        "just sat down [at Cafe Uno], alone",
        "I'm [at The Red Lion] if anyone fancies one",
        "we're still stuck [outside Gate Nine], send snacks and a chair",
        "Just landed [in Lisbon] ✈️ who's about?",
        "waiting [at King's Cross] for the 18:40",
        "im sitting [at Pier Seventeen] w my notebook",
        "[I'm home alone] and the wind sounds like footsteps",
        "I'm [in Porto right now], message me",
        Sample("We're [at Harbour Books], upstairs", account=Account("@ana")),
    ),
    quiet=(
        "Cafe Uno closes in May, what a pity",
        "I'm at a loss for words",
        "I'M AT MY LIMIT WITH THIS TRAFFIC",
        "I'm at level 14 and the boss fight is unfair",
        "She was at the Red Lion in 1987, according to her diary.",
        "If I'm at Cafe Uno by nine I'll call",
        "Just landed in Dublin for the conference, come and say hi at stand 14",
        "Home Alone is still the best Christmas film",
        "I am in Love with this lamp",
        "I'm not at Wembley, I gave my seat away",
    ),
)
