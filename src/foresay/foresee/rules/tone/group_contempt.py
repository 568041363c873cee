"""Says that a whole group of people is hated, or disgusting.

Why it matters: Readers who belong to the group learn that they are hated for it; others remember who said so.
Who is touched: Everybody in the group.
Instead: Say what somebody did, and how it made you feel.
Not meant: Dislike of things, professions and teams; love; hate that is denied, reported or rejected.
Sources: HateCheck derog_neg_emote, derog_neg_attrib, profanity_h, negate_neg, target_obj (Röttger et al. 2021).
"""

from foresay.foresee.guards import about_some, as_a_word, countered, denied_before, fiction, joking, quotation
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lexicon.groups import ANYONE, ANYONE_NEAR, GROUP, GROUP_NEAR, LIKE_YOU
from foresay.foresee.scan.words import shape_of
from foresay.foresee.tongues import CONTEMPT
from foresay.foresee.ways import cut_sentence, reword
from foresay.model import EVERYONE, Family, Severity

_ALL = r"(?:(?:all|these|those|the|such|any|every|most|you|fucking|being\s+around|around|a|an|single|one\s+of|seeing|of\s+the|of)\s+){0,2}"
_WHOM = rf"{_ALL}{ANYONE}(?!\s+(?:who\s+(?:hate|don't|think|say)|that\s+(?:hate|don't|think|say)|football|sport|fashion|shoes|toilets?|only|and\s+men|are\s+still|have\s+to|get\s+(?:paid|treated)|being|die|suffer|need|can't\s+get))"
_VILE = r"(?:disgusting|repulsive|revolting|repugnant|despicable|vile|sickening|pathetic|abhorrent|detestable|horrible\s+human\s+beings|shitty\s+human\s+beings|gross|the\s+worst|evil|assholes|arseholes|pieces\s+of\s+shit|shit|bastards|bitches|ugly)"
_SO = r"(?:(?:all|just|so|such|really|without\s+a\s+doubt|absolutely|complete|total|fucking|utterly|truly|always|by\s+nature|naturally|the\s+most|an?)\s+)"

RULE = Rule(
    id="group-contempt",
    family=Family.TONE,
    headline="Says you despise a whole group of people",
    why="Readers who belong to the group learn that you despise them for it, whoever you had in mind.",
    short="contempt for a whole group",
    severity=Severity.HIGH,
    audiences=EVERYONE,
    touches="them",
    patterns=(
        Pattern(
            rf"{GROUP}[^.!?\n]{{0,20}}\b(?:and|but)\s+i\s+(?:(?:really|just|absolutely)\s+)?(?:hate|despise|detest|loathe|can't\s+stand)\s+(?:them|every|all|each)\b|"
            rf"\bi\s+(?:(?:really|just|absolutely)\s+)?(?:hate|despise|detest|loathe|can't\s+stand)\s+(?:people|anyone|everyone),?\s+(?:especially\s+)?(?:who|if)(?:'s|\s+they|\s+are|\s+is){{1,2}}\s+(?:a\s+|an\s+)?{ANYONE}|"
            rf"\b(?:scorn|hatred|disgust|contempt|loathing)\s+i\s+(?:feel|have)\s+for\s+{_WHOM}",
            near=(
                shape_of(r"\bi\s+(?:(?:really|just|absolutely)\s+)?(?:hate|despise|detest|loathe|can't\s+stand)\b"),
                "i feel for",
                "i have for",
            ),
            beside=ANYONE_NEAR,
            confidence=0.82,
        ),
        Pattern(
            rf"\bi(?:'ve)?\s+(?:(?:really|just|absolutely|fucking|truly|so|do|have|always|utterly|simply|honestly|am|still|'m|come\s+to)\s+){{0,3}}(?:hate|despise|detest|loathe|abhor|can't\s+stand|cannot\s+stand|have\s+(?:so\s+much|no)\s+"
            rf"(?:hatred|disdain|contempt|scorn|compassion|respect)(?:\s+at\s+all)?\s+for|feel\s+nothing\s+but\s+(?:hatred|disgust|contempt)\s+for|am\s+(?:so\s+)?(?:sick|disgusted|repulsed)\s+(?:of|by))\s+{_WHOM}",
            near=(
                "hate",
                "despise",
                "detest",
                "loathe",
                "abhor",
                "can't stand",
                "cannot stand",
                "hatred",
                "disdain",
                "contempt",
                "scorn",
                "disgust for",
                shape_of(r"\b(?:compassion|respect)\s+(?:at\s+all\s+)?for\b"),
                shape_of(r"\b(?:sick|disgusted|repulsed)\s+(?:of|by)\b"),
            ),
            beside=ANYONE_NEAR,
            confidence=0.85,
        ),
        Pattern(
            rf"(?:\bi'm\s+|\bim\s+|^)(?:(?:so|really|absolutely|fucking)\s+)?(?:sick\s+(?:and\s+tired\s+)?of|disgusted\s+by|repulsed\s+by|fed\s+up\s+with)\s+{_WHOM}|\b(?:screw|fuck|damn|to\s+hell\s+with)\s+{_ALL}{GROUP}|\b(?:nothing|no-?one|nobody)\s+(?:is\s+)?(?:worse|lower)\s+than\s+{_WHOM}",
            near=(
                "sick of",
                "tired of",
                "disgusted by",
                "repulsed by",
                "fed up with",
                "screw",
                "fuck",
                "damn",
                "to hell with",
                "worse than",
                "lower than",
            ),
            beside=ANYONE_NEAR,
            confidence=0.78,
        ),
        Pattern(
            rf"{ANYONE}{LIKE_YOU}\s+(?:(?:just|really|all|always|only|simply|fucking|absolutely)\s+){{0,2}}(?:make\s+me\s+(?:sick|puke|vomit|want\s+to\s+(?:puke|vomit))|disgust\s+me|repulse\s+me|piss(?:es|ing)?\s+me\s+off|are\s+pissing\s+me\s+off|fill\s+me\s+with|"
            r"can\s+(?:all\s+)?(?:just\s+)?go\s+(?:fuck\s+themselves|to\s+hell)|can't\s+stop\s+themselves\s+from\s+being)",
            near=(
                "make me",
                "disgust me",
                "repulse me",
                "piss me",
                "pisses me",
                "pissing me",
                "fill me with",
                "go fuck themselves",
                "go to hell",
                "stop themselves from being",
            ),
            beside=ANYONE_NEAR,
            confidence=0.82,
        ),
        Pattern(
            rf"{ANYONE}{LIKE_YOU}\s+(?:are|is)\s+{_SO}{{0,3}}{_VILE}(?!\s+(?:treated|when|if|thing|that|part|fighters?))\b",
            near=(shape_of(rf"\b(?:are|is)\s+{_SO}*{_VILE}"),),
            beside=ANYONE_NEAR,
            confidence=0.8,
        ),
        Pattern(
            rf"\b(?:you|these|those|what\s+is\s+it\s+with\s+you|all)\s+(?:fucking|bloody|goddamn|disgusting|filthy|worthless|vile|dirty)\s+{GROUP}",
            near=("fucking", "bloody", "goddamn", "disgusting", "filthy", "worthless", "vile", "dirty"),
            beside=GROUP_NEAR,
            confidence=0.78,
        ),
        *CONTEMPT,
    ),
    guards=(about_some, quotation, countered, fiction, as_a_word, denied_before, joking),
    yields_to=("dehumanising", "threat", "exclusion-call"),
    remedies=(
        reword("I am angry about what happened.", "Say what happened, without the group", sentence=True),
        cut_sentence(),
    ),
    fires=(
        "[I hate immigrants], all of them",
        "[women make me sick]",
        "ngl [i can't stand gay people]",
        "[Muslims are disgusting] and someone had to say it",
        "[fuck all Mexicans]",
        "[I have no respect for disabled people], they just moan",
        "why is it always [you filthy migrants]",
    ),
    quiet=(
        "I hate cauliflower, and I am not sorry",
        "I don't hate women, I hate queues",
        "I love gay people and my gay uncle most",
        "Anyone who says I hate immigrants should meet my wife",
        "It makes me sick how refugees are treated",
        "I hate women's football kits with buttons",
        "I can't stand people who hate Muslims",
        "I am sick of hearing that women are bad at chess",
        "Management consultants make me sick",
    ),
)
