"""Irony that a stranger may take at its word.

Why it matters: Followers know your voice; a stranger, a customer or a journalist reads the words alone and may quote them as meant.
Who is touched: You.
Instead: Mark it ("/s"), or say it straight.
Not meant: Irony that is marked, plain joy, reviews with stars.
Sources: Van Hee et al. 2018 (irony in tweets; best systems are right two times in three, so only fixed turns of phrase are used here).
"""

import re

from foresay.foresee.guards import quotation
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import keep, reword
from foresay.model import Audience, Family, Severity

_MARKED = lazy(
    r"(?:^|\s)/s\b|#(?:sarcas\w+|irony|ironic|joke|jk|not|kidding|satire)\b|\bjust\s+kidding\b|\bsarcas\w+|\bironic\w*|🙄|😒",
    re.IGNORECASE,
)


def _unmarked(hit: Hit) -> bool:
    return not hit.in_text(_MARKED)


_BAD = (
    r"(?:robbed|ignored|stuck\s+\w+|sick|ill|woken\s+up|yelled\s+at|shouted\s+at|screamed\s+at|stood\s+up|lied\s+to|cheated\s+on|ghosted|left\s+out|rained\s+on|awake\s+at|up\s+at\s+[0-9]|told\s+what|treated\s+like|charged|overcharged|"
    r"broke|hungover|blamed|used|on\s+hold|cut\s+off|late\s+for|replaced)"
)
_BAD_NEAR = (
    "robbed", "ignored", "stuck", "sick", "ill", "woken up", "yelled at", "shouted at", "screamed at", "stood up", "lied to", "cheated on", "ghosted", "left out", "rained on", "awake", "up at", "told what", "treated like",
    "charged", "overcharged", "broke", "hungover", "blamed", "used", "on hold", "cut off", "late for", "replaced",
)  # fmt: skip
_ANOTHER = shape(
    r"\b(?:great|joy|good|lovely|wonderful|brilliant|fantastic|fabulous|perfect|awesome|yay),?[\s\x0b\x1c-\x1f]+(?:another|more|yet)"
)

RULE = Rule(
    id="irony-risk",
    family=Family.TONE,
    headline="Could be taken at its word",
    why="Those who know you hear the irony; a stranger reads the words alone and may pass them on as meant.",
    short="irony taken at its word",
    severity=Severity.INFO,
    audiences=(Audience.PRESS, Audience.STRANGERS),
    patterns=(
        Pattern(
            rf"\b(?:i\s+)?(?:just\s+|really\s+|absolutely\s+|so\s+)?(?:love|loving|enjoy|adore|gotta\s+love|got\s+to\s+love|nothing\s+(?:better|beats|like)(?:\s+than)?|nothing\s+like)\s+(?:it\s+when\s+\w+\s+\w+\s+)?(?:being|getting|having\s+been)\s+{_BAD}\b(?!\s+to\b)",
            near=tuple(f"{being} {bad}" for being in ("being", "getting", "having been") for bad in _BAD_NEAR),
            confidence=0.8,
            confirm=_unmarked,
        ),
        Pattern(
            r"(?:^|(?<=[.!?…]\s)|(?<=\s)(?=oh\s))(?:oh\s+|well\s+|well,\s+)?(?:great|joy|good|lovely|wonderful|brilliant|fantastic|fabulous|perfect|awesome|yay),?\s+(?:another|more|yet\s+another)\s+(?:\w+\s+)?(?:meeting|delays?|rain|snow|exam|homework|monday|update|bill|email|problem|fine|strike|cold|day\s+of|hours?\s+of|"
            r"night\s+of|work|migraine|tax|cancel\w+|outage|error|crash|late\s+train)\b",
            near=(_ANOTHER,),
            confidence=0.85,
            confirm=_unmarked,
        ),
        Pattern(
            r"\b(?:thanks?(?:\s+you)?(?:\s+(?:a\s+lot|so\s+much|a\s+bunch))?,?\s+(?:@\w+\s+)?for\s+(?:nothing(?!\s+but)|losing\s+my|ruining\s+my|wasting\s+my|waking\s+me|cancel\w+\s+my|the\s+(?:three|two|four|five|[0-9]+)[- ]?(?:hour|hr)\s+(?:delay|wait))|said\s+no[- ]?one\s+ever|"
            r"what\s+could\s+possibly\s+go\s+wrong|because\s+(?:that\s+always\s+works|that\s+worked\s+so\s+well)|[0-9]{1,2}/10,?\s+would\s+(?:get\s+\w+\s+|be\s+\w+\s+|wait\s+|suffer\s+)again|"
            r"(?:my|the)\s+favou?rite\s+(?:thing|part)\s+(?:in\s+the\s+world\s+)?is\s+(?:being|getting|sitting\s+in\s+traffic|waiting))",
            near=(
                "for nothing",
                "losing my",
                "ruining my",
                "wasting my",
                "waking me",
                "for cancel*",
                "hour delay",
                "hr delay",
                "hour wait",
                "hr wait",
                "no one ever",
                "noone ever",
                "no-one ever",
                "possibly go wrong",
                "that always works",
                "that worked so",
                shape(r"[0-9]/10"),
                "favourite thing",
                "favourite part",
                "favorite thing",
                "favorite part",
            ),
            confidence=0.8,
            confirm=_unmarked,
        ),
    ),
    guards=(quotation,),
    remedies=(
        reword(lambda hit: f"{hit.sentence} /s", "Mark it as irony", sentence=True),
        keep("Keep it, if your readers know you"),
    ),
    fires=(
        "[love getting robbed], the whole evening was a treat",
        "[Oh great, another meeting] about meetings",
        "[Thanks for losing my] suitcase, you are the best",
        "[Thanks for nothing], railway people",
        "[nothing like being woken up] by a drill on a Sunday",
        "Mondays are the best, [said no one ever]",
        "teenagers with fireworks on a balcony, [what could possibly go wrong]",
    ),
    quiet=(
        "love getting robbed /s",
        "Great, more cake for us",
        "Thanks for nothing but kindness all these years",
        "I love being outside in the rain",
        "oh great, another meeting #sarcasm",
        "Thank you so much for finding my suitcase",
        "This bread is exactly what I wanted to bake",
        "I got robbed and I hated it",
    ),
)
