"""When and where the author always is: the same path, the same hour.

Why it matters: One post about a habit tells more than a hundred about single days: it says where you will be next
week. People who follow others look for exactly this.
Who is touched: You.
Instead: Keep the joy of it, leave out the hour or the place.
Not meant: Opening hours, habits at home, a programme that is always on at six, things that happened once.
Sources: Dou et al. 2024 (location); Mao et al. 2011, Loose Tweets.
"""

import re

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import CLOCK
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, narrow, reword
from foresay.model import Audience, Family, Severity

_GO = (
    r"(?:run|walk|jog|cycle|swim|train|bike|ride|hike|row|surf|skate|commute|drive|take\s+the|catch\s+the|get\s+the|"
    r"go\s+(?:to|for|running|walking|swimming|jogging|down|up|there)|meet\s+(?:\w+\s+)?at|sit\s+(?:at|in|on)|"
    r"have\s+(?:coffee|breakfast|lunch)\s+at)"
)
_DAY = (
    r"(?:morning|evening|afternoon|night|day|weekday|weekend|lunch(?:time|\s+break)?|mon(?:day)?|tues?(?:day)?|"
    r"wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
)
_ALWAYS = rf"(?:(?:every|each)\s+(?:single\s+|other\s+)?{_DAY}|(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)days)"
_TIME = lazy(
    rf"\b(?:at|from|before|around|by|the)\s+(?:{CLOCK}|[0-9]{{1,2}}\b|(?:six|seven|eight|nine|ten|five|noon|midnight|"
    rf"dawn|sunrise)\b)|\b(?:{CLOCK})\b",
    re.IGNORECASE,
)


def _has_an_hour(hit: Hit) -> bool:
    return _TIME.search(hit.text + hit.after(24).partition(".")[0]) is not None


RULE = Rule(
    id="routine",
    family=Family.PLACE,
    headline="Shows where you are at the same time each week",
    why="A habit with its hour and place says where to find you next time, and goes on saying it as long as you keep it.",
    short="your daily routine",
    severity=Severity.MEDIUM,
    audiences=(Audience.STRANGERS,),
    patterns=(
        Pattern(
            rf"(?:\b(?:i|we)\s+(?:always\s+|usually\s+|often\s+|still\s+|normally\s+)?|"
            rf"^){_GO}\b[^.!?\n]{{0,70}}?\b{_ALWAYS}(?:\s+(?:at|from|before|around)\s+[0-9:.apm]{{1,8}}(?!\w))?",
            near=(
                shape(
                    r"\b(?:every|each)[\s\x0b\x1c-\x1f]+(?:single[\s\x0b\x1c-\x1f]+|other[\s\x0b\x1c-\x1f]+)?"
                    r"(?:morning|evening|afternoon|night|day|week|lunch|mon|tue|wed|thu|fri|sat|sun)|\b(?:mon|tues|"
                    r"wednes|thurs|fri|satur|sun)days"
                ),
            ),
            confidence=0.82,
            confirm=_has_an_hour,
        ),
        Pattern(
            rf"\b{_ALWAYS},?\s+(?:(?:at|around|from)\s+[0-9:.apm]{{1,8}},?\s+)?(?:i|we)\s+(?:always\s+|"
            rf"usually\s+)?{_GO}\b[^.!?\n]{{0,60}}",
            near=(
                shape(
                    r"\b(?:every|each)[\s\x0b\x1c-\x1f]+(?:single[\s\x0b\x1c-\x1f]+|other[\s\x0b\x1c-\x1f]+)?"
                    r"(?:morning|evening|afternoon|night|day|week|lunch|mon|tue|wed|thu|fri|sat|sun)|\b(?:mon|tues|"
                    r"wednes|thurs|fri|satur|sun)days"
                ),
            ),
            confidence=0.8,
            confirm=_has_an_hour,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    remedies=(
        reword("I do it as often as I can.", "Leave out the hour and the place", sentence=True),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        "[I run the canal path at 6 every morning], rain or shine",
        "[we swim at Parson's Lido every Sunday at 8] if you want in",
        "[I walk the dog round Mill Lake every evening] at nine",
        "[every Tuesday at 7 I train at the Dojo on Bell Street]",
        "[I always take the 7:10 to Leeds on Mondays] lol",
        "[I go running along the river every single morning at 5:30] 🏃",
        "[On Thursdays I sit in Cafe Uno from 4 with a notebook]",
    ),
    quiet=(
        "the gym opens at 6 every morning",
        "I wake up at 6 every morning, help",
        "She runs the canal path at 6 every morning",
        "I run every day and still can't touch my toes",
        "make sure you walk at least 30 minutes every day",
        "every Monday I regret Sunday",
        "I ran the canal path at 6 this morning",
        "I don't run at 6 every morning, I'm not mad",
    ),
)
