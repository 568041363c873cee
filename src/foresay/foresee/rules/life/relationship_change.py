"""A couple that begins, ends or is in trouble.

Why it matters: The other half of the news belongs to somebody else, who may read it here first. What is said in the
first days is quoted in the last ones: to lawyers, to children, to friends of both.
Who is touched: You, the other person, children, both families.
Instead: Wait a day, agree on what is said, or tell your friends directly.
Not meant: Characters and celebrities, divorce rates, bands that break up, being engaged in a task.
Sources: Dou et al. 2024 (relationship); Kekulluoglu et al. 2020 (life events); Wang et al. 2011 (regrets).
"""

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import I_AM, I_AM_NOW, MAYBE_ADVERB
from foresay.foresee.ways import ask, cut_sentence, delay, narrow, reword
from foresay.model import Audience, Family, Severity

_OTHER_HALF = r"(?:wife|husband|hubby|partner|boyfriend|girlfriend|bf|gf|fianc[eé]e?|other\s+half|missus)"
_LEFT = (
    r"(?:left\s+me(?![\s.…]+(?:in\s+charge|with|a|an|the|some|two|his|her|their|here|holding|waiting|to|alone\s+(?:in|at|with|for))\b)|moved\s+out|dumped\s+me|cheated\s+on\s+me|broke\s+up\s+with\s+me|walked\s+out(?:\s+on\s+me)?|"
    r"wants\s+a\s+divorce|is\s+cheating(?:\s+on\s+me)?|had\s+an\s+affair)"
)

RULE = Rule(
    id="relationship-change",
    family=Family.LIFE,
    headline="Tells about a change in your relationship",
    why="Half of this news is somebody else's. What is said in the first days can come back later, to both of you.",
    short="a change in your relationship",
    severity=Severity.MEDIUM,
    audiences=(Audience.FAMILY, Audience.EMPLOYER),
    touches="both",
    patterns=(
        Pattern(
            rf"(?:{I_AM}|{I_AM_NOW}){MAYBE_ADVERB}\s+(?:getting\s+(?:a\s+)?divorced?|divorc(?:ed|ing)|"
            rf"filing\s+for\s+divorce|going\s+through\s+(?:a|my|the)\s+(?:\w+\s+)?(?:divorce|break-?up|separation)|"
            rf"separat(?:ed|ing)\s+from\s+my|newly\s+single|single\s+again|breaking\s+up\s+with\s+my|"
            rf"leaving\s+my\s+(?:{_OTHER_HALF})|splitting\s+up)\b",
            near=(
                "divorce",
                "divorced",
                "divorcing",
                "break-up",
                "breakup",
                "separation",
                "separated from",
                "separating from",
                "newly single",
                "single again",
                "breaking up",
                "leaving my",
                "splitting up",
            ),
            confidence=0.87,
        ),
        Pattern(
            rf"\b(?:me\s+and\s+my\s+{_OTHER_HALF}|my\s+{_OTHER_HALF}\s+and\s+(?:i|me)|we've|we\s+have|"
            rf"we)\s+(?:just\s+|have\s+|finally\s+|recently\s+)?(?:broke(?:n)?\s+up|split\s+up|separated\s+(?:last|"
            rf"this|in|after)|got\s+(?:a\s+)?divorced?|are\s+getting\s+(?:a\s+)?divorced?|"
            rf"called\s+off\s+the\s+wedding)\b",
            near=("broke up", "broken up", "split up", "separated", "divorce", "divorced", "the wedding"),
            confidence=0.82,
        ),
        Pattern(
            rf"\b(?P<who>my\s+{_OTHER_HALF})(?:\s+of\s+[\w\s]{{3,12}}years)?\s+(?:just\s+|has\s+|"
            rf"finally\s+)?{_LEFT}\b|\b(?:he|she)\s+(?:just\s+|finally\s+)?(?:moved\s+out|dumped\s+me|"
            rf"cheated\s+on\s+me|broke\s+up\s+with\s+me|wants\s+a\s+divorce)\b",
            near=(
                "left me",
                "moved out",
                "dumped me",
                "cheated on me",
                "broke up",
                "walked out",
                "wants a divorce",
                "is cheating",
                "an affair",
            ),
            confidence=0.85,
        ),
        Pattern(
            r"\bi(?:'ve)?\s+(?:just\s+|finally\s+)?filed\s+for\s+(?:a\s+)?divorce\b|\bi\s+(?:just\s+|have\s+|"
            r"finally\s+|recently\s+)?(?:broke\s+up\s+with|dumped|split\s+up\s+with|left|am\s+leaving|"
            r"cheated\s+on)\s+(?P<who>my\s+(?:boyfriend|girlfriend|husband|wife|bf|gf|partner|fianc[eé]e?))\b",
            near=(
                "filed for",
                "my boyfriend",
                "my girlfriend",
                "my husband",
                "my wife",
                "my bf",
                "my gf",
                "my partner",
                "my fiance",
                "my fiancé",
                "my fiancee",
                "my fiancée",
            ),
            confidence=0.88,
        ),
        Pattern(
            r"\b(?:my\s+(?:\w+\s+)?divorce|my\s+(?:recent\s+|awful\s+)?break-?up|my\s+(?:failed|failing)\s+marriage|"
            r"my\s+marriage\s+is\s+(?:over|failing|falling\s+apart)|our\s+divorce\s+(?:papers|lawyer|is\s+final|"
            r"came\s+through))\b",
            near=("divorce", "break-up", "breakup", "marriage"),
            confidence=0.82,
        ),
        Pattern(
            rf"(?:\b(?:i'm|im|we're|we\s+are|i\s+am)\s+(?:finally\s+|officially\s+|"
            rf"now\s+)?(?:engaged)(?:\s+to\s+(?:my|the\s+love)|\s*(?=[!.💍]|$|\s+and))|"
            rf"\bi\s+(?:just\s+)?got\s+engaged\b|\b(?:he|she|my\s+{_OTHER_HALF})\s+(?:just\s+|"
            rf"finally\s+)?proposed(?:\s+to\s+me|\s*(?=[!.💍]|$)))",
            near=("engaged", "proposed"),
            confidence=0.82,
            severity=Severity.LOW,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    remedies=(
        delay("a day has passed"),
        narrow(),
        ask("the other person"),
        reword("Things are changing in my life.", "Say that things are changing, no more", sentence=True),
        cut_sentence(),
    ),
    fires=(
        "[he moved out], lawyer on Monday",
        "[I'm getting divorced] and I feel oddly light",
        "so [me and my girlfriend broke up] yesterday",
        "[my husband left me] for the neighbour, classic",
        "[we're engaged]! 💍 ring by the river",
        "[my divorce] came through in the middle of the school run",
        "[I broke up with my boyfriend] over text, judge me",
        "[im newly single] after eleven years",
    ),
    quiet=(
        "Divorce rates rise again, says the office for statistics",
        "My husband has left me... in charge of the barbecue",
        "the band broke up in 1998",
        "she dumped the parcels in the hall",
        "I'm engaged in a lengthy fight with my printer",
        "We are not breaking up, don't listen to her",
        "In episode four she moved out",
        "My sister is getting divorced",
        "If we got divorced I'd keep the dog",
        "he proposed a new bus lane",
    ),
)
