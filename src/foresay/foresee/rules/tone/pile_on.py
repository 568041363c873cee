"""Sends followers against one person.

Why it matters: One reader is a reply, a thousand are a storm; some always go further than was meant, and the wrong person may be hit.
Who is touched: The person named, and those around them.
Instead: Answer them yourself, or take it to whoever is responsible.
Not meant: Votes, petitions to offices, thanks, searching for a lost dog, customer service asked by one.
Sources: network harassment policies on dogpiling and mass reporting (general knowledge).
"""

from foresay.foresee.guards import countered, denied_before, fiction, joking, quotation
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.words import shape_of
from foresay.foresee.ways import cut_sentence, refer, reword
from foresay.model import Audience, Family, Severity

_AT = r"(?:@\w{1,30}|him|her|them|this\s+(?:guy|woman|man|girl|clown|idiot|bitch|loser|account|person)|these\s+people)"

_CALL = shape(
    r"\b(?:everyone|everybody|y'all|yall|guys|of[\s\x0b\x1c-\x1f]+you|twitter|followers|please[\s\x0b\x1c-\x1f]+all)[,:]?[\s\x0b\x1c-\x1f]+"
    r"(?:please|go|should|needs?|pls|must|can|do|tell|report|mass|spam|ratio|dm|flood|bombard|attack|harass|drag|cancel|block|let|call|email|write)"
)

RULE = Rule(
    id="pile-on",
    family=Family.TONE,
    headline="Sends your followers against someone",
    why="One answer is a conversation, a thousand are a storm, and some people always go further than you meant.",
    short="sending followers against someone",
    severity=Severity.HIGH,
    audiences=(Audience.PRESS, Audience.STRANGERS),
    touches="them",
    patterns=(
        Pattern(
            rf"\b(?:everyone|everybody|y'all|yall|guys|all\s+of\s+you|twitter|followers|please\s+all)[,:]?\s+(?:(?:please|go|should|needs?\s+to|pls|must|can|do\s+your\s+thing\s+and)\s+){{0,2}}(?:go\s+)?(?:tell|report|mass\s+report|spam|ratio|dm|flood|bombard|attack|harass|drag|cancel|block\s+and\s+report|let|call|email|write\s+to)\s+"
            rf"{_AT}(?:\s+what\s+(?:you|we)\s+think)?(?=\s*(?:[.!,]|$)|\s+(?:of|how|know|until|for|off|that|and|into|to\s+(?:shut|fuck)|because)\b)",
            near=(_CALL,),
            confidence=0.8,
        ),
        Pattern(
            rf"\b(?:go|let's|lets|let\s+us|we\s+(?:should|need\s+to|must)|time\s+to|help\s+me)\s+(?:all\s+)?(?:(?:and\s+)?(?:mass\s+report|report|ratio|spam|drag|cancel|dox|doxx|expose|name\s+and\s+shame|bombard|bully|harass|swarm|hunt\s+down)\s+{_AT}|(?:make|get)\s+{_AT}\s+(?:famous|trend(?:ing)?|fired|sacked|banned|cancelled|"
            r"suspended|off\s+(?:twitter|this\s+site|the\s+internet)))\b",
            near=(
                shape_of(
                    r"\b(?:go|let'?s|let\s+us|we\s+(?:should|need\s+to|must)|time\s+to|help\s+me)\s+(?:all\s+)?(?:and\s+)?(?:mass|report|ratio|spam|drag|cancel|doxx?|expose|name|bombard|bully|harass|swarm|hunt|make|get)\b"
                ),
            ),
            confidence=0.83,
            beside=(
                "report",
                "ratio",
                "spam",
                "drag",
                "cancel",
                "dox",
                "doxx",
                "expose",
                "name and shame",
                "bombard",
                "bully",
                "harass",
                "swarm",
                "hunt down",
                "famous",
                "trend",
                "trending",
                "fired",
                "sacked",
                "banned",
                "cancelled",
                "suspended",
                "off twitter",
                "off this",
                "off the",
            ),
        ),
        Pattern(
            rf"\b(?:get|want)\s+{_AT}\s+(?:fired|sacked|cancelled|deplatformed)\b|\b(?:go\s+)?tell\s+{_AT}\s+what\s+you\s+(?:all\s+)?think\s+of\s+(?:him|her|them|that|this|it)\b|\b(?:flood|spam|blow\s+up|fill|bombard)\s+(?:his|her|their|@\w{{1,30}}'s)\s+(?:mentions|dms|inbox|comments|replies|reviews|phone|page)\b|"
            r"\byou\s+(?:all\s+)?know\s+what\s+to\s+do[.!,:]*\s+@\w{1,30}|\bhere(?:'s|\s+is)\s+(?:his|her|their)\s+(?:account|handle|profile|page)[^.!?\n]{0,20}\b(?:do\s+your\s+thing|go\s+get|have\s+at\s+it|have\s+fun)",
            near=(
                "fired",
                "sacked",
                "cancelled",
                "deplatformed",
                "think of him",
                "think of her",
                "think of them",
                "think of that",
                "think of this",
                "think of it",
                shape_of(r"\b(?:flood|spam|blow\s+up|fill|bombard)\s+(?:his|her|their|@\w)"),
                shape_of(r"\bknow\s+what\s+to\s+do[.!,:]*\s+@"),
                shape_of(r"\bhere(?:'s|\s+is)\s+(?:his|her|their)\s+(?:account|handle|profile|page)"),
            ),
            confidence=0.83,
        ),
    ),
    guards=(quotation, countered, denied_before, fiction, joking),
    remedies=(
        reword("I have told them what I think.", "Answer them yourself", sentence=True),
        refer("whoever is responsible, or the network's own report form"),
        cut_sentence(),
    ),
    fires=(
        "[everyone tell @x_y what you think] of people like that",
        "[let's get @harbourguy fired]",
        "[flood her mentions] till she answers",
        "[go mass report @someone] thx",
        "Guys pls, [we need to make this woman famous]",
        "[you know what to do @mrbins] 😈",
        "this is the driver, [get him fired] please",
    ),
    quiet=(
        "everyone thank @x_y, she stayed till midnight",
        "Tell @railco your train number and they refund you",
        "Everyone should vote on Tuesday",
        "Let's make @ourcafe's pie famous",
        "They got him fired for a typo, that is not ok",
        "Guys, tell me what you think of the logo",
        "Please report bugs to the tracker",
        "call them before noon and ask for Lena",
    ),
)
