"""Where and when the author can be found at work: site, floor, shift, alone.

Why it matters: A named site with hours tells an angry customer or a former partner when to stand at the door, most of
all on late shifts with one person in.
Who is touched: You, and whoever works the shift with you.
Instead: Say what the shift is like, leave out where and until when.
Not meant: The city an office is in, companies in general, shifts of a gear box, working hours of a shop.
Sources: Dou et al. 2024 (occupation); Mao et al. 2011, Loose Tweets.
"""

from foresay.foresee.guards import (
    capitals,
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
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import CLOCK, VENUE
from foresay.foresee.ways import cut_sentence, delay, narrow, reword
from foresay.model import Audience, Family, Severity

_SHIFT = (
    r"(?:night|late|early|graveyard|closing|opening|double|day|morning|evening|afternoon|overnight|weekend|sunday|"
    r"saturday|twelve-hour|12-?hour)\s+shift"
)
_SITE = (
    rf"(?:the\s+)?(?:(?:unit|ward|floor|bay|store|branch|gate|depot|counter|desk)\s+[0-9]{{1,4}}|(?P<where>{VENUE}))"
)

RULE = Rule(
    id="workplace-locator",
    family=Family.PLACE,
    headline="Tells where and when to find you at work",
    why="A site and its hours tell anyone when to wait at the door, most of all when you are there alone.",
    short="where and when you work",
    severity=Severity.MEDIUM,
    audiences=(Audience.STRANGERS, Audience.EMPLOYER),
    patterns=(
        Pattern(
            rf"\b{_SHIFT}s?(?:\s+(?:alone|again|tonight|today|tomorrow|by\s+myself|on\s+my\s+own|solo|this\s+week|"
            rf"all\s+week))*\s+(?:at|in|on)\s+{_SITE}",
            near=("shift", "shifts"),
            confidence=0.85,
        ),
        Pattern(
            rf"\bi(?:'m|\s+am|m)?\s+(?:work|working)(?:\s+(?:alone|late|nights|tonight|all\s+night|the\s+(?:night|"
            rf"late|early)\s+shift|the\s+(?:counter|till|register|bar|desk|door)))*"
            rf"\s+(?:at|in|on)\s+{_SITE}\s+(?:\w+\s+){{0,3}}?(?:until|till|til|from|tonight|every|alone|{CLOCK}|"
            rf"on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)days?)",
            near=("work", "working"),
            confidence=0.82,
        ),
        Pattern(
            r"\bmy\s+(?:desk|office|classroom|cubicle|workstation|till|stall|surgery|room\s+at\s+work)\s+is\s+(?:on|"
            r"in|at|the)\s+(?:the\s+)?(?:\w+\s+){0,2}?"
            r"(?:floor|room|building|suite|block|wing)\b(?:\s+[0-9]{1,4}[a-z]?)?",
            near=("floor", "room", "building", "suite", "block", "wing"),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:i'm|im|i\s+am|i'll\s+be)\s+(?:closing|locking\s+up|opening\s+up|on\s+shift|on\s+duty|"
            rf"on\s+the\s+(?:till|door|bar|desk))\s+(?:alone|by\s+myself|on\s+my\s+own|solo)"
            rf"(?:\s+(?:tonight|until|till|again|at\s+(?:{CLOCK}))|\b)",
            near=("alone", "by myself", "on my own", "solo"),
            confidence=0.88,
        ),
        Pattern(
            rf"\b(?:i\s+(?:get|am|will\s+be)|i'm|i'll\s+be|im)\s+(?:off|done|out\s+of)\s+(?:work|"
            rf"my\s+shift)\s+at\s+(?P<where>{VENUE})\s+at\s+(?:{CLOCK}|[0-9]{{1,2}}\b)",
            near=("off work", "done work", "out of work", "off my", "done my", "out of my"),
            confidence=0.85,
        ),
    ),
    guards=(
        my_voice,
        quotation,
        headline,
        denied,
        question,
        conditional,
        wished,
        joking,
        someone_else,
        capitals,
        in_a_story,
    ),
    remedies=(
        delay("your shift is over"),
        reword("I am at work.", "Leave out the site and the hours", sentence=True),
        cut_sentence(),
        narrow(),
    ),
    fires=(
        "[night shift alone at Unit 4], wish me luck",
        "[I'm working the till at Marlow Garage until] midnight, bring chips",
        "[my desk is on the third floor], come and say hello",
        "[I'm closing alone tonight] and the alarm is broken",
        "[late shift on Ward 7] again 😴",
        "[I work at the Shoreline Arcade every] Saturday, ask for me",
        "[im locking up on my own again] lol",
    ),
    quiet=(
        "our company has an office in London",
        "the store is open until nine",
        "paradigm shift at the Bank of England",
        "I work in finance",
        "she works nights at Unit 4",
        "the meeting is on the third floor of the museum",
        "If I'm closing alone tonight I quit",
        "working from home until Friday",
        "I worked at the Shoreline Arcade as a teenager",
    ),
)
