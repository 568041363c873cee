"""Thoughts of dying or of hurting oneself: met with help, never with a scold.

Why it matters: Whoever writes this may need somebody now. A post can call help near; it can also be met by strangers who do not mean well.
Who is touched: You, and those who love you.
Instead: Talk to somebody you trust or to a helpline first; then say here what you want to say, to whom you choose.
Not meant: Figures of speech ("this queue makes me want to die lol"), stories and songs, worry about somebody else, campaigns.
Sources: WHO, Preventing suicide: a resource for media professionals (help before blame); Dou et al. 2024 (mental health).
"""

import re

from foresay.foresee.guards import fiction, headline, joking, quotation
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import keep, narrow, refer
from foresay.model import Audience, Family, Severity

_FIGURE = lazy(
    r"\b(?:lol|lmao|lmfao|haha\w*|rofl|lmaoo+|hehe)\b|[😂🤣😭💀😆]|\b(?:exams?|homework|essay|finals|monday|traffic|queue|work\s+tomorrow|shift|hot\s+out|"
    r"so\s+hot|cringe|embarrass\w*|hungover|cramps|of\s+(?:boredom|laughter|embarrassment|shame|cuteness|happiness))\b",
    re.IGNORECASE,
)


def _figure(hit: Hit) -> float:
    """Doubts what is laughed about, or said of homework and heat."""
    return 0.4 if hit.in_sentence(_FIGURE) or _FIGURE.search(hit.after(30)) else 1.0


RULE = Rule(
    id="self-harm",
    family=Family.SPECIAL,
    headline="Sounds like a very hard moment",
    why="If this is how it is, you do not have to carry it alone: somebody can listen now. What you say here stays yours to choose.",
    short="how hard things are for you",
    severity=Severity.HIGH,
    audiences=(Audience.FAMILY, Audience.STRANGERS, Audience.EMPLOYER),
    patterns=(
        Pattern(
            r"\b(?:i|i'm|im)\s+(?:(?:just|really|honestly|so|still|actually|sometimes|genuinely)\s+)?(?:want\s+to|wanna|am\s+going\s+to|"
            r"going\s+to|gonna|want\s+so\s+badly\s+to|plan(?:ning)?\s+to|might\s+just|am\s+ready\s+to|ready\s+to)\s+(?:just\s+)?"
            r"(?:die|kill\s+myself|end\s+(?:it\s+all|my\s+life|my\s+own\s+life|things)|hurt\s+myself|cut\s+myself|hang\s+myself|"
            r"stop\s+existing|not\s+(?:exist|be\s+alive|be\s+here)\s+any\s?more)\b",
            near=(
                "die",
                "myself",
                "end it all",
                "my life",
                "my own life",
                "end things",
                "existing",
                "exist",
                "be alive",
                "be here",
            ),
            confidence=0.74,
        ),
        Pattern(
            r"\bi\s+(?:(?:just|really|honestly)\s+)?(?:don't|dont|do\s+not|no\s+longer)\s+(?:want\s+to|wanna)\s+(?:be\s+(?:here|alive)|live|"
            r"exist|wake\s+up)(?:\s+any\s?more|(?=\s*(?:[.!,;]|$)))",
            near=("be here", "be alive", "to live", "wanna live", "exist", "wake up"),
            confidence=0.75,
        ),
        Pattern(
            r"\b(?:i|i'm|im|i've|ive)\s+(?:(?:am|was|been|feel(?:ing)?|felt|have|had|having|keep|so|very|really|been\s+feeling)\s+){0,3}"
            r"(?:suicidal|thinking\s+(?:about|of)\s+(?:suicide|killing\s+myself|ending\s+(?:it|my\s+life)|hurting\s+myself)|"
            r"thoughts\s+of\s+(?:suicide|killing\s+myself)|self[-\s]?harm(?:ing|ed)?|cutting\s+(?:myself\s+)?again)\b",
            near=(
                "suicidal",
                "suicide",
                "myself",
                "ending it",
                "ending my life",
                "self harm*",
                "self-harm*",
                "selfharm*",
                "cutting",
            ),
            confidence=0.9,
        ),
        Pattern(
            r"\bi\s+(?:have\s+)?(?:tried|attempted|almost\s+tried|nearly\s+managed)\s+to\s+(?:kill\s+myself|end\s+my\s+life|take\s+my\s+own\s+life)|"
            r"\bmy\s+(?:last\s+|first\s+|own\s+)?suicide\s+(?:attempt|note)\b|\bi\s+attempted\s+suicide\b",
            near=("myself", "my life", "my own life", "suicide"),
            confidence=0.92,
        ),
        Pattern(
            r"\b(?:(?:the\s+world|they|everyone|my\s+(?:kids|family|wife|husband|friends))(?:'d|\s+would|\s+will)\s+be\s+better\s+off\s+without\s+me|"
            r"(?:no\s?(?:body|one))(?:'d|\s+would|\s+will)\s+(?:even\s+)?(?:miss\s+me\s+if|notice\s+if)\s+i\s+(?:died|was\s+gone|disappeared)|"
            r"i\s+(?:have|see|'ve\s+got)\s+(?:no|nothing)\s+(?:more\s+)?(?:reason\s+)?(?:left\s+)?to\s+live(?:\s+for)?)",
            near=("without me", "miss me", "notice if", "to live"),
            confidence=0.8,
        ),
        Pattern(
            r"\bno\s?(?:body|one)(?:'d|\s+would|\s+will)\s+(?:even\s+|really\s+|ever\s+)?(?:miss\s+me|notice\s+i'm\s+gone)(?=\s*(?:[.!;]|$))|"
            r"\bi\s+(?:(?:just|really|honestly)\s+)?(?:can't|cant|cannot|can\s+not)\s+(?:just\s+)?go\s+on(?:\s+(?:any\s?more|like\s+this(?:\s+any\s?more)?|living))"
            r"(?=\s*(?:[.!,;]|$))",
            near=("miss me", "notice i'm gone", "go on"),
            confidence=0.7,
        ),
    ),
    guards=(quotation, headline, fiction, joking, _figure),
    remedies=(
        refer(
            "someone you trust, or a helpline: 988 in the US and Canada, 116 123 in the UK and Ireland; findahelpline.com elsewhere"
        ),
        narrow(label="Say it to those who stand by you"),
        keep("Keep it, if asking for help here is what you want"),
    ),
    fires=(
        "[I want to kill myself] and I do not know whom to tell",
        "[I don't want to be here anymore].",
        "been awake for three days. [i'm suicidal] again",
        "ten years ago [I tried to end my life]. Today I bake bread.",
        "[They would be better off without me]",
        "[im thinking about ending it] tonight",
        "[I just want to die], every morning the same",
        "I can't do this any more. [Nobody would miss me].",
        "[No one would even miss me].",
        "[I can't go on any more]. I mean it.",
        "so tired. [i cant go on like this]",
        "[my suicide attempt] is the part nobody at church knows",
    ),
    quiet=(
        "this meeting makes me want to die lol",
        "I'm gonna die of boredom in this queue 😂",
        "In chapter two he says: I want to end it all, and rides off",
        "Suicide prevention week starts on Monday, the helpline is open",
        "I cut myself shaving, twice",
        "Nobody would miss me at the Tuesday meeting, so I'm off to the dentist",
        "I can't go on any more rides, my stomach says no",
        "I want to live in Lisbon one day",
        "the lyrics go I want to die in your arms, what a song",
        "worried about a friend who talks about suicide, what do I do?",
    ),
)
