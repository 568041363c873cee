"""Says that somebody will, should or deserves to be hurt or killed.

Why it matters: Whoever is meant may be afraid, and cannot hear that it was anger or a joke. Networks remove it, and police and courts read it word by word.
Who is touched: The person or group threatened.
Instead: Say what they did and what you want to happen by fair means; wait until the anger has passed.
Not meant: Break a leg, killing a process, beating a team, games and films, "my mum is going to kill me", quoting a threat to report it.
Sources: HateCheck threat_dir, threat_norm, negate_neg, target_obj (Röttger et al. 2021); Chambers v DPP 2012 (a joke nobody would take as menacing).
"""

import re

from foresay.foresee.guards import countered, denied_before, fiction, joking, quotation
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.lexicon.groups import ANYONE, GROUP, LIKE_YOU, MEMBER
from foresay.foresee.scan.words import shape_of
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, delay, reword
from foresay.model import EVERYONE, Family, Severity

_PEOPLE = rf"(?:(?:all|every|each|any|these|those|the|that|this|you|some|a|an|of|single|one|you\s+and\s+(?:any\s+|all\s+)?(?:other\s+)?)\s+){{0,3}}{ANYONE}"
_PERSON = rf"(?:you|him|her(?!\s+(?:with\s+kindness|\w+))|them|u|ya|that\s+(?:man|woman|guy|bitch|bastard)|my\s+(?:ex|boss|neighbou?r|manager)|(?:his|your|their|her)\s+(?:\w+\s+)?(?:legs?|neck|throats?|head|face|skull|bones|teeth|fingers|kneecaps)|{_PEOPLE})"
_HARM = r"(?:kill|murder|stab|shoot|strangle|hurt|hang|burn|rape|torture|lynch|execute|behead|gut|skin|bomb|poison|break|smash|slit|cut|snap|drown|hunt\s+down|choke\s+out|bash|slaughter|butcher)"
_DONE = r"(?:shot|hanged|hung|killed|executed|gassed|stabbed|beheaded|lynched|raped|tortured|murdered|drowned|strangled|beaten(?:\s+up|\s+to\s+death)?|burn(?:ed|t)(?:\s+alive)?|put\s+down|put\s+to\s+death|exterminated|eradicated|eliminated|slaughtered|wiped\s+out)"
_WIPE = r"(?:eradicate|exterminate|eliminate|wipe\s+out|get\s+rid\s+of|gas|execute|lynch|slaughter|hang|shoot|kill|burn|drown|put\s+an\s+end\s+to)"
_HARM_NEAR = (
    "kill", "murder", "stab", "shoot", "strangle", "hurt", "hang", "burn", "rape", "torture", "lynch", "execute", "behead", "gut", "skin", "bomb", "poison", "break", "smash", "slit",
    "cut", "snap", "drown", "hunt down", "choke out", "bash", "slaughter", "butcher",
)  # fmt: skip
_DONE_NEAR = (
    "shot", "hanged", "hung", "killed", "executed", "gassed", "stabbed", "beheaded", "lynched", "raped", "tortured", "murdered", "drowned", "strangled", "beaten", "burned", "burnt",
    "put down", "put to death", "exterminated", "eradicated", "eliminated", "slaughtered", "wiped out",
)  # fmt: skip
_WIPE_NEAR = (
    "eradicate",
    "exterminate",
    "eliminate",
    "wipe out",
    "get rid",
    "gas",
    "execute",
    "lynch",
    "slaughter",
    "hang",
    "shoot",
    "kill",
    "burn",
    "drown",
    "put an end",
)
_I_WILL_NEAR = (
    "i'll", "i will", "i'm going to", "i'm gonna", "i am going to", "i am gonna", "im gonna", "i wanna", "we'll", "we will", "i'd love to", "i would love to",
    shape_of(r"\bi\s+(?:just\s+)?(?:really\s+)?want\s+to\b"),
)  # fmt: skip
_HARMLESS = lazy(
    r"\b(?:kill(?:ing)?\s+(?:you|them|him)\s+with\s+kindness|shoot\s+(?:you|him|her|them|u)\s+(?:a|an|over|the|some)\b|hang\s+(?:them|him)\s+on|cut\s+(?:you|them|him|u)\s+(?:off|out|some|a|in|loose|down|short)|break\s+(?:you|them|him|it)\s+"
    r"(?:in|off|out|the)|(?:hurt|break)\s+your\s+(?:feelings|heart|head)|burn\s+(?:them|you)\s+(?:a|off|to\s+(?:disc|cd))|skin\s+them|drown\s+(?:you|them)\s+(?:in|out)|smash\s+(?:them|him)\s+(?:[0-9]|in\s+the)|snap\s+(?:you|them|him|her|u)\s+(?:a|when|back|later|the|pics?)|"
    r"^we\b[^.!?\n]{0,30}\b(?:smash|bash|slaughter|butcher)\s+them\s+(?:on\s+\w{3,6}day|at\s+home|away|tomorrow|this\s+(?:weekend|\w{3,6}day)|in\s+the\s+(?:final|cup|derby|league|semis?|playoffs?))|"
    r"bash\s+them|cut\s+(?:her|his|your|their)\s+hair|hurt\s+(?:you|them|him)\s+to\s+\w+)",
    re.IGNORECASE,
)
_LAUGHING = lazy(r"\b(?:lol|lmao|lmfao|haha\w*|rofl|hehe)\b|[😂🤣😭😜😉😘❤💕😍]|:\)|;\)|<3", re.IGNORECASE)


def _harmful(hit: Hit) -> bool:
    return not _HARMLESS.search(hit.text + hit.after(20))


def _laughing(hit: Hit) -> float:
    """Doubts what is laughed about: it may still be a threat to a stranger, but hardly to a friend."""
    return 0.35 if hit.in_sentence(_LAUGHING) or _LAUGHING.search(hit.after(20)) else 1.0


RULE = Rule(
    id="threat",
    family=Family.TONE,
    headline="Reads as a threat to hurt someone",
    why="Whoever is meant may be afraid, and nobody reading can tell whether it is anger or a plan.",
    short="a threat to hurt someone",
    severity=Severity.CRITICAL,
    audiences=EVERYONE,
    touches="them",
    patterns=(
        Pattern(
            rf"\b(?:i'll|i\s+will|i'm\s+(?:going\s+to|gonna)|im\s+(?:going\s+to|gonna)|i\s+am\s+(?:going\s+to|gonna)|ima|imma|i\s+(?:just\s+)?(?:really\s+)?want\s+to|i\s+wanna|i'd\s+(?:love|like)\s+to|i\s+would\s+(?:love|like)\s+to|we'll|"
            rf"we\s+will|we're\s+(?:going\s+to|gonna)|i\s+swear\s+i'll)\s+(?:(?:fucking|personally|find\s+you\s+and|come\s+over\s+and|just|literally|one\s+day|go\s+and|go)\s+){{0,2}}{_HARM}\s+{_PERSON}\b",
            near=(
                *_I_WILL_NEAR,
                "im going to",
                "ima",
                "imma",
                "i'd like to",
                "i would like to",
                "we're going to",
                "we're gonna",
                "i swear",
            ),
            beside=_HARM_NEAR,
            confidence=0.8,
            confirm=_harmful,
        ),
        Pattern(
            rf"\b(?:i'll|i\s+will|i'm\s+(?:going\s+to|gonna)|i\s+am\s+(?:going\s+to|gonna)|im\s+gonna|i\s+want\s+to|i\s+wanna|we'll|we\s+will|i'd\s+love\s+to|i\s+would\s+love\s+to)\s+(?:fucking\s+)?(?:make\s+{_PERSON}{LIKE_YOU}\s+(?:suffer|pay\s+in\s+blood|bleed|beg\s+for\s+\w+)|"
            rf"see\s+{_PERSON}{LIKE_YOU}\s+(?:suffer|bleed|burn|hang|die|dead)|beat\s+{_PERSON}\s+(?:up|to\s+death|senseless|to\s+a\s+pulp|unconscious)|beat\s+the\s+(?:shit|crap|hell)\s+out\s+of\s+{_PERSON}|put\s+a\s+bullet\s+in\s+\w+)\b",
            near=("suffer", "blood", "bleed", "beg for", "beat", "bullet", "burn", "hang", "die", "dead"),
            beside=_I_WILL_NEAR,
            confidence=0.82,
            confirm=_harmful,
        ),
        Pattern(
            rf"(?:{_PEOPLE}|\byou|\bhe|\bshe|\bthey){LIKE_YOU}\s+(?:(?:all|just|really|fucking|both|and\s+\w+)\s+){{0,2}}(?:should|deserves?(?:\s+to)?|ought\s+to|needs?\s+to|must|has\s+to|have\s+to)\s+(?:(?:all|just|be|get|fucking)\s+){{0,2}}"
            rf"(?:{_DONE}|die(?!\s+(?:hard|of\s+shame|laughing))|suffer(?=\s*(?:[.!]|$))|rot\s+in\s+hell)\b",
            near=(
                shape_of(
                    rf"\b(?:should|deserves?(?:\s+to)?|ought\s+to|needs?\s+to|must|has\s+to|have\s+to)\s+(?:(?:all|just|be|get|fucking)\s+)*(?:{_DONE}|die|suffer|rot)\b"
                ),
            ),
            confidence=0.8,
        ),
        Pattern(
            rf"\b(?:i\s+hope|hope|i\s+wish|we'd\s+be\s+better\s+off\s+if|we\s+would\s+be\s+better\s+off\s+if|if\s+only\s+someone\s+would)\s+(?:{_PEOPLE}|you|he|she|they|your\s+(?:whole\s+)?family){LIKE_YOU}\s+(?:(?:all|just|both|slowly|fucking|will|would|were|was|gets?|is|are)\s+){{0,2}}"
            rf"(?:die|dies|died|{_DONE}|burns?\s+in\s+hell|suffers?|gets?\s+cancer|cancer)\b|"
            rf"\b(?:someone|somebody)\s+(?:should|needs?\s+to|would|ought\s+to|please)\s+(?:just\s+|fucking\s+)?(?:kill|shoot|stab|strangle|hang|murder|burn|drown|snap\s+the\s+necks?\s+of|beat\s+up|gas)\s+{_PERSON}\b",
            near=("hope", "i wish", "better off if", "only someone would", "someone", "somebody"),
            beside=(
                "die",
                "dies",
                "died",
                *_DONE_NEAR,
                "in hell",
                "suffer",
                "suffers",
                "cancer",
                "kill",
                "shoot",
                "stab",
                "strangle",
                "hang",
                "murder",
                "burn",
                "drown",
                "snap",
                "beat up",
                "gas",
            ),
            confidence=0.8,
        ),
        Pattern(
            r"\b(?:(?:go|just|please)\s+(?:and\s+)?(?:kill|hang|drown|shoot)\s+(?:yourself|urself|yourselves)|kill\s+(?:yourself|urself|yourselves)|kys|drop\s+dead,?\s+you|you(?:'re|\s+are|r)\s+dead\s+meat|you\s+will\s+die\s+(?:a\s+\w+\s+death|at\s+my\s+hands|slowly)|watch\s+your\s+back,?\s+(?:you|because|bitch)|"
            r"i\s+know\s+where\s+(?:you|u)\s+live(?=[.!,]|$|\s+and)|go\s+(?:and\s+)?die(?=\s*(?:[.!,]|$)|\s+in\s+(?:a|the)\s+(?:fire|hole|ditch|gutter|corner|car)|\s+already)|do\s+(?:the\s+world|us\s+all|everyone|everybody|humanity)\s+a\s+favou?r\s+and\s+(?:just\s+|go\s+)?(?:die|kill|jump|drop|hang|drown)|"
            r"(?:i'll|i\s+will|i'm\s+(?:going\s+to|gonna)|we'll|we\s+will|somebody\s+should|someone\s+should)\s+(?:burn|bomb|blow\s+up|torch|firebomb)\s+(?:your|his|her|their|that|the)\s+(?:\w+\s+)?(?:house|home|car|shop|church|mosque|synagogue|office|family|school)(?:\s+down)?|"
            r"(?:^|(?<=[.!?]\s))(?:kill|shoot|hang|stab|rape|behead|execute)\s+(?:him|her|them)(?:\s+(?:all|both))?(?=\s*(?:[.!]|$)|\s+before\s+they))",
            near=(
                *(
                    f"{verb} {self}"
                    for verb in ("kill", "hang", "drown", "shoot")
                    for self in ("yourself", "urself", "yourselves")
                ),
                "kys",
                "drop dead",
                "dead meat",
                "you will die",
                "watch your back",
                "where you live",
                "go die",
                "go and die",
                "favour and",
                "favor and",
                shape_of(r"\b(?:burn|bomb|blow\s+up|torch|firebomb)\s+(?:your|his|her|their|that|the)\b"),
                shape_of(r"\b(?:kill|shoot|hang|stab|rape|behead|execute)\s+(?:him|her|them)\b"),
                "where u live",
            ),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:let's|lets|let\s+us|we\s+(?:should|must|need\s+to|have\s+to|ought\s+to|gotta)|why\s+don't\s+we|time\s+to)\s+(?:(?:just|all|simply|finally|please)\s+){{0,2}}{_WIPE}\s+(?:{_PEOPLE}|them(?:\s+all)?(?!\s+(?:on|up|out|off|with|in)\b))|"
            rf"\bdeath\s+to\s+(?:all\s+|the\s+|every\s+)?{ANYONE}|(?:^|(?<=[.!?,:;]\s)|(?<=just\s)|(?<=should\s))(?:shoot|hang|gas|burn|kill|lynch|deport\s+or\s+shoot)\s+(?:them\s+all|all\s+(?:the\s+|these\s+|those\s+|of\s+them)?(?:{GROUP})|every\s+(?:last|single)\s+(?:one\s+of\s+them|{MEMBER}))",
            near=(*_WIPE_NEAR, "death to", "deport or shoot"),
            beside=(
                "let's",
                "lets",
                "let us",
                "we should",
                "we must",
                "we need to",
                "we have to",
                "we ought to",
                "we gotta",
                "why don't we",
                "time to",
                "death to",
                shape_of(r"\b(?:shoot|hang|gas|burn|kill|lynch)\s+(?:them\s+all|all|every)\b"),
            ),
            confidence=0.82,
        ),
        Pattern(
            rf"\b(?:the\s+world|we|this\s+country|society)(?:'d|\s+would)\s+be\s+(?:so\s+much\s+)?better\s+(?:off\s+)?without\s+(?:all\s+|you\s+|these\s+|those\s+)?{GROUP}|"
            rf"\b(?:execution|death|extermination|hanging|a\s+bullet)\s+is\s+(?:the\s+only\s+\w+|too\s+good)\s+for\s+{_PEOPLE}|\b(?:raping|murdering|killing|beating\s+up)\s+(?:a\s+|an\s+)?{MEMBER}\s+(?:like\s+you|(?:should|ought\s+to)\s+be\s+(?:legal|allowed)|is\s+(?:no|not\s+a)\s+crime)|\bmust\s+not\s+let\s+(?:any\s+|a\s+)?{ANYONE}\s+live\b",
            near=(
                "better without",
                "better off without",
                "execution is",
                "death is",
                "extermination is",
                "hanging is",
                "bullet is",
                "raping",
                "murdering",
                "killing",
                "beating up",
                "must not let",
            ),
            confidence=0.85,
        ),
    ),
    guards=(quotation, countered, denied_before, fiction, joking, _laughing),
    yields_to=("group-threat",),
    remedies=(
        cut_sentence(),
        reword("I am very angry about this.", "Say the anger without the harm", sentence=True),
        delay("the anger has passed"),
    ),
    fires=(
        "[I'll break his legs] if he parks there once more",
        "[im gonna kill you] Dave, I mean it",
        "[You deserve to die] for what you wrote.",
        "[somebody should shoot him] and be done with it",
        "just [go and hang yourself]",
        "[we should kill them all], the whole committee",
        "[i hope she dies] and takes the newspaper with her",
        "[I know where you live]. Sleep well.",
        "[Do us all a favour and die]",
        "[I will burn your house down], Kevin",
    ),
    quiet=(
        "Break a leg tonight, both of you!",
        "How do I kill the process that holds the port?",
        "We are going to beat them at home, 3-0",
        "my mum is going to kill me when she sees the carpet",
        "I'll shoot you an email after lunch",
        "In the film he says I will kill you, twice",
        'Someone wrote "I will kill you" under her post. That is not ok.',
        "I would never hurt a refugee",
        "I'm gonna kill you for that cake, it was too good 😂",
        "We're going to smash them on Sunday, new keeper or not!",
        "Those plans should be killed before they cost more",
        "Shoot them an email and they will answer",
        "You are so dead on time, thank you",
        "Old batteries go and die in a drawer",
        "Do the world a favour and plant a tree",
    ),
)
