"""A post that is an entry in a brand's contest, without saying so.

Why it matters: The chance to win is a reward; readers who see only the brand's tag take it for plain enthusiasm.
Who is touched: Readers, the brand, you.
Instead: Add "#contest" or "#sweepstakes" in full.
Not meant: School and sport competitions, giveaways you run yourself with the word in it.
Sources: 16 CFR 255.5; FTC letter on Cole Haan 2014.
"""

import re

from foresay.foresee.guards import joking, question, quotation
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_words, reword
from foresay.model import Account, Audience, Family, Severity

_SAYS_SO = lazy(
    r"(?<!\w)#\w{0,20}(?:contest|sweepstakes|giveaway|competition|entry|raffle)\w{0,10}\b|\b(?:my\s+entry|contest\s+entry|sweepstakes\s+entry|giveaway\s+entry)\b",
    re.IGNORECASE,
)
_BRAND = lazy(r"[@#]\w{3,40}")
_DONE_BY_OTHERS = lazy(
    r"\b(?:^rt\s+@\w+|follow\s+us|retweet\s+(?:to|for)|we're\s+giving|we\s+are\s+giving|our\s+giveaway|i'm\s+giving|school|science\s+fair|league|match|debate|cooking\s+show|baking\s+contest|spelling)\b",
    re.IGNORECASE,
)


def _for_a_brand(hit: Hit) -> bool:
    text = hit.scene.text
    return bool(_BRAND.search(text)) and not _SAYS_SO.search(text) and not _DONE_BY_OTHERS.search(text)


def _by_account(hit: Hit) -> Severity | None:
    return None if hit.scene.is_official else hit.severity


RULE = Rule(
    id="contest-entry",
    family=Family.ENDORSE,
    headline="Enters a brand's contest without saying so",
    why="The chance to win is a reward that readers would want to know about.",
    short="a contest entry not named as one",
    severity=Severity.INFO,
    audiences=(Audience.CUSTOMERS,),
    duty="Disclosure of a prospect of reward: in the United States 16 CFR 255.5",
    patterns=(
        Pattern(
            r"\b(?:i\s+(?:really\s+|so\s+)?(?:want|hope|need)\s+to\s+win|hope\s+i\s+win|pick\s+me(?!\s+up)|choose\s+me|enter(?:ing)?\s+me|want\s+to\s+win|wanna\s+win|would\s+love\s+to\s+win|fingers\s+crossed\s+i\s+win|please\s+let\s+me\s+win|i\s+never\s+win)\b(?!\s+(?:an?\s+argument|the\s+(?:league|cup|game|match|title)))",
            ("to win", "wanna win", "i win", "me win", "never win", "pick me", "choose me", "enter me", "entering me"),
            0.78,
            confirm=_for_a_brand,
        ),
        Pattern(
            r"(?<![\w#])#(?:sweeps|winit|entertowin|competitiontime|prizedraw|comp)\b(?!\w)",
            ("#sweeps", "#winit", "#entertowin", "#competitiontime", "#prizedraw", "#comp"),
            0.7,
            confirm=_for_a_brand,
        ),
        Pattern(
            r"\b(?:sharing|posting|entering|tweeting|entered|shared)\b[^.!?\n]{0,30}\b(?:for|to)\s+(?:a|my|the)\s+chance\s+to\s+win\b",
            ("chance to win",),
            0.75,
            confirm=_for_a_brand,
        ),
    ),
    guards=(quotation, question, joking),
    weigh=_by_account,
    remedies=(reword(lambda hit: f"{hit.text} #contest", "Add “#contest”"), cut_words()),
    fires=(
        "#AcmeBoots in the rain, [want to win] these so badly",
        "[pick me] @acmeboots, my feet deserve it",
        "My kitchen wall of dreams #HavenSofa [#sweeps]",
        "@fizzco my summer in one can, [fingers crossed I win]",
        "[sharing this mug for a chance to win] a year of tea @teatime",
        "ok @glowbar [I never win] anything, make my week",
    ),
    quiet=(
        "#AcmeBoots I just love them, bought three pairs",
        "#contest pick me @acmeboots",
        "I want to win the school science fair @kate",
        "we want to win the league #coys",
        "Our team wants to win on Saturday",
        "My entry for @fizzco: pick me",
        Sample("Share for a chance to win @teatime", account=Account(kind="official")),
        "never want to win an argument with @mum",
    ),
)
