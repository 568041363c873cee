"""Says something about all people of a kind: what they can, what they are like, where they belong.

Why it matters: It judges people by what they are and not by what they did; colleagues and customers among them will read it as meant for them.
Who is touched: Everybody in the group.
Instead: Speak of the one person, or of what you saw.
Not meant: Facts about law and figures ("women could not vote until"), what somebody else claims, praise, teams and products.
Sources: HateCheck derog_neg_attrib, derog_impl, phrase_opinion, ident_neutral, ident_pos (Röttger et al. 2021).
"""

from foresay.foresee.guards import about_some, as_a_word, countered, denied_before, fiction, headline, joking, quotation
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lexicon.groups import ANYONE, ANYONE_NEAR, GROUP, GROUP_NEAR, LIKE_YOU, MEMBER
from foresay.foresee.scan.words import shape_of
from foresay.foresee.ways import cut_sentence, reword
from foresay.model import EVERYONE, Family, Severity

_ITS = MEMBER.removesuffix("(?!'|-)")
_BAD_OPEN = (
    r"(?:lazy|stupid|dumb|dirty|greedy|violent|dishonest|liars?|thieves|criminals?|terrorists?|rapists?|murderers|dangerous|crazy|emotional|hysterical|irrational|weak|ignorant|backward|uncivili[sz]ed|uneducated|cheap|"
    r"sneaky|promiscuous|gold\s?diggers?|untrustworthy|cheaters|trouble|useless|incompetent|freeloaders|scroungers|perverts?|pedophiles|paedophiles|predators|mentally\s+ill|bad\s+(?:drivers?|at\s+\w+)|"
    r"less\s+\w+\s+than|not\s+(?:as\s+)?(?:smart|intelligent|clever|funny)|the\s+same|like\s+that|a\s+threat\s+to|ruining|taking\s+over|only\s+(?:here|good)\s+for|never\s+as\s+\w+\s+as"
)
_PRAISE = r"(?:(?<=never\s)(?:any\s+)?(?:intelligent|smart|clever|honest)|(?<=never\sany\s)(?:intelligent|smart|good))"
_PRAISE_NEAR = shape_of(r"\bnever\s+(?:any\s+)?(?:intelligent|smart|clever|honest|good)\b")
_BAD = rf"{_BAD_OPEN}|{_PRAISE})"
_CANNOT = (
    r"(?:drive|park|cook|code|do\s+maths?|handle|lead|be\s+trusted|think|control\s+themselves|read\s+maps?|read\s+a\s+map|take\s+a\s+joke|be\s+funny|parent|fight|throw|be\s+(?:as\s+)?(?:smart|good|leaders|loyal|honest|engineers|pilots|surgeons)|"
    r"understand\s+(?:logic|science|maths?|football|technology)|dance|swim|speak\s+properly|hold\s+(?:down\s+)?a\s+job)"
)
_CANNOT_EVER = (
    r"(?:can't|cant|cannot|can\s+not|can\s+never|could\s+never|shouldn't|should\s+not|should\s+never|don't\s+know\s+how\s+to|never\s+learn\s+to|"
    r"are\s+too\s+\w+\s+to)\s+(?:(?:even|ever|just|be\s+allowed\s+to)\s+)?"
)
_SO = (
    r"(?:(?:all|just|so|such|always|by\s+nature|naturally|too|really|the\s+most|the\s+biggest|often|usually|mostly|known|simply|inherently|never|any|an?|nothing\s+but|only|basically|"
    r"more|a\s+bunch\s+of)\s+)"
)

RULE = Rule(
    id="stereotype",
    family=Family.TONE,
    headline="Judges a whole group of people",
    why="Colleagues, customers and friends who belong to the group will read it as meant for them.",
    short="a judgement on a whole group",
    severity=Severity.HIGH,
    audiences=EVERYONE,
    touches="them",
    patterns=(
        Pattern(
            rf"{ANYONE}{LIKE_YOU}\s+(?:(?:just|really|simply|still|all)\s+)?{_CANNOT_EVER}"
            rf"{_CANNOT}\b(?!\s+(?:in|until|without|when|because|legally|there|anywhere|under|due|if|past|after|unless|to)\b)",
            near=(shape_of(rf"\b{_CANNOT_EVER}{_CANNOT}"),),
            beside=ANYONE_NEAR,
            confidence=0.85,
        ),
        Pattern(
            rf"{ANYONE}{LIKE_YOU}\s+(?:are|is)\s+{_SO}{{0,3}}{_BAD}(?!\s+(?:by|because\s+of|when|if|for\s+me|as\s+(?:men|anyone|everyone)|enough|rights)\b)\b",
            near=(shape_of(rf"\b(?:are|is)\s+{_SO}*{_BAD_OPEN})"), _PRAISE_NEAR),
            beside=ANYONE_NEAR,
            confidence=0.8,
        ),
        Pattern(
            rf"\b(?:typical\s+(?:of\s+)?(?:a\s+|an\s+|for\s+)?(?:all\s+)?{ANYONE}|only\s+(?:a\s+|an\s+)?{ANYONE}\s+(?:could|would|can|are|is)\s+(?:be\s+)?(?:(?:so|this|that|such)\s+)?(?:{_BAD}|manage)|"
            rf"in\s+(?:a|an)\s+{_ITS}'s\s+nature|(?:it's|that's)\s+what\s+{ANYONE}\s+(?:do|are)|you\s+know\s+how\s+{GROUP}\s+(?:are|get)|all\s+{GROUP}\s+(?:want|care\s+about|think\s+about|do)\s+is)",
            near=(
                "typical",
                "'s nature",
                "it's what",
                "that's what",
                "you know how",
                "want is",
                "care about is",
                "think about is",
                "do is",
                shape_of(
                    rf"\b(?:could|would|can|are|is)\s+(?:be\s+)?(?:(?:so|this|that|such)\s+)?(?:{_BAD_OPEN}|manage))"
                ),
                _PRAISE_NEAR,
            ),
            beside=ANYONE_NEAR,
            confidence=0.78,
        ),
        Pattern(
            r"\b(?:(?:women|woman|a\s+woman(?:'s\s+place)?|women's\s+place|wives|girls)\s+(?:belongs?|is|are|should\s+stay|should\s+be|needs?\s+to\s+(?:get|go)\s+back)\s+(?:(?:back|only|best)\s+)?(?:in|to)\s+the\s+kitchen|make\s+me\s+a\s+sandwich,?\s+(?:woman|love|girl|bitch)|"
            r"(?:throws?|runs?|fights?|hits?|cries|cry|drives?|kicks?|screams?|plays?|acting|act)\s+like\s+a\s+(?:little\s+)?girl|(?:that's|thats|that\s+is|this\s+is|you're|ur|it's)\s+so\s+(?:fucking\s+)?gay|man\s+up\s+and\s+stop\s+crying|"
            r"jew(?:ed)?\s+(?:me|him|them|us)\s+down|indian\s+giver|women\s+drivers?|blonde\s+moment)\b",
            near=(
                "the kitchen",
                "sandwich",
                "like a girl",
                "like a little girl",
                "so gay",
                "so fucking gay",
                "man up",
                "jew",
                "jewed",
                "indian giver",
                "women driver",
                "women drivers",
                "blonde moment",
            ),
            confidence=0.75,
            severity=Severity.MEDIUM,
        ),
        Pattern(
            rf"\b(?:smarter|cleverer|more\s+intelligent|better|cleaner|more\s+useful)\s+than\s+(?:any|all\s+(?:of\s+)?(?:you\s+|these\s+|those\s+)?|every|most)\s*{ANYONE}",
            near=("than any", "than all", "than every", "than most"),
            beside=ANYONE_NEAR,
            confidence=0.78,
        ),
        Pattern(
            rf"{GROUP}\s+(?:(?:just|only|always|all)\s+)?(?:steal|take|want)\s+(?:all\s+)?our\s+(?:jobs|benefits|women|houses|money)",
            near=("our jobs", "our benefits", "our women", "our houses", "our money"),
            beside=GROUP_NEAR,
            confidence=0.78,
        ),
    ),
    guards=(about_some, quotation, countered, fiction, headline, as_a_word, denied_before, joking),
    yields_to=("dehumanising", "threat", "exclusion-call", "group-contempt"),
    remedies=(
        reword("I am angry about what happened.", "Speak of what was done, not of a group", sentence=True),
        cut_sentence(),
    ),
    fires=(
        "[women can't drive], watch her park",
        "[Immigrants are all criminals], my uncle says at lunch and so do I",
        "[black people are so lazy] in this office",
        "he [throws like a girl]",
        "In my opinion [Muslims are terrorists]",
        "[Disabled people can't hold down a job] anyway",
        "ok [that's so gay]",
        "[women belong in the kitchen] lol",
    ),
    quiet=(
        "Women can't drive in that country until the law changes in June",
        "Women are paid less than men, the survey found",
        "I live with two women and a cat",
        "The CEO is a disabled person",
        "Immigrants are not criminals",
        "How can people say women can't lead and call it science?",
        "All trans people like her are brave",
        "My printer is lazy and stupid",
        "Gay couples can't marry there yet",
    ),
)
