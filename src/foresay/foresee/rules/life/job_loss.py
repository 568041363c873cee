"""The end of the author's job: fired, laid off, under notice, and on what terms.

Why it matters: The first words after a dismissal are read by the next employer, and often by a lawyer; a settlement
may ask for silence about its terms.
Who is touched: You.
Instead: Say that you are looking for something new; keep the reasons and the money for people you trust.
Not meant: News of layoffs elsewhere, letting go of a rope, being fired up, a laid-off machine.
Sources: Dou et al. 2024 (occupation); Gulliver Schools v. Snay (Fla. 3d DCA 2014), on a settlement lost over a post.
"""

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import AMOUNT, I_AM
from foresay.foresee.ways import cut_sentence, delay, narrow, refer, reword
from foresay.model import Audience, Family, Severity

RULE = Rule(
    id="job-loss",
    family=Family.LIFE,
    headline="Tells that you lost your job",
    why="The next employer may read how you spoke of the last one, and the terms of a leaving may ask for silence.",
    short="how your job ended",
    severity=Severity.MEDIUM,
    audiences=(Audience.EMPLOYER, Audience.RECRUITERS),
    patterns=(
        Pattern(
            rf"(?:{I_AM}|\bi\s+(?:just\s+|have\s+just\s+|only\s+|finally\s+)?(?:got|have\s+been|"
            rf"might\s+get))(?:\s+(?:just|officially|also|being|getting|about\s+to\s+be|been))*\s+(?:fired|sacked|"
            rf"laid\s+off|made\s+redundant|let\s+go|furloughed|terminated)\b(?!\s+(?:up|of\b|the\b|at\b|some|"
            rf"\w+\s+shots|from\s+(?:my|the)\s+(?:very\s+)?first\b|"
            r"(?:\w+\s+){0,4}years?\s+ago|in\s+(?:19|20)[01][0-9]\b|as\s+a\s+(?:kid|teen|student)|at\s+(?:1[5-9]|sixteen|seventeen)))",
            near=("fired", "sacked", "laid off", "made redundant", "let go", "furloughed", "terminated"),
            confidence=0.86,
        ),
        Pattern(
            r"\b(?:they|he|she|work|my\s+(?:job|work|boss|manager|company|employer)|hr)\s+(?:just\s+|have\s+|has\s+|"
            r"finally\s+)?(?:fired|sacked|laid)\s+(?:me|us\s+all|us\s+off|me\s+off)\b(?!\s+up)|"
            r"\b(?:they|work|my\s+(?:job|boss|manager|company|employer)|hr)\s+(?:just\s+|have\s+|has\s+|"
            r"finally\s+)?let\s+(?:me|us|us\s+all)\s+go\b(?!\s+(?:to|home|early|on|in|with|for|back|out|of|and|see|"
            r"get)\b)",
            near=(
                "fired me",
                "fired us",
                "sacked me",
                "sacked us",
                "laid me",
                "laid us",
                "let me go",
                "let us go",
                "let us all",
            ),
            confidence=0.85,
        ),
        Pattern(
            r"\bi\s+(?:just\s+|have\s+just\s+|recently\s+|have\s+)?lost\s+my\s+job\b|"
            r"\bi've\s+(?:just\s+)?lost\s+my\s+job\b|\bmy\s+(?:job|role|position|contract)\s+(?:was|has\s+been|"
            r"is\s+being|is)\s+(?:cut|eliminated|terminated|axed|made\s+redundant)\b",
            near=(
                "lost my job",
                "eliminated",
                "terminated",
                "axed",
                "made redundant",
                "is cut",
                "was cut",
                "been cut",
                "being cut",
            ),
            confidence=0.9,
        ),
        Pattern(
            rf"\bmy\s+(?:severance|redundancy|settlement)\s+(?:package|pay|deal|money|payout|terms?|agreement|is|was|"
            rf"comes)\b|\bseverance\s+(?:of|is|was)\s+{AMOUNT}",
            near=("severance", "redundancy", "settlement"),
            confidence=0.85,
            severity=Severity.HIGH,
        ),
        Pattern(
            r"\b(?:i've\s+been|i\s+was|i'm|im|i\s+am|i\s+got)\s+(?:put\s+)?on\s+(?:notice|gardening\s+leave|a\s+pip|"
            r"a\s+performance\s+(?:improvement\s+)?plan)\b(?!\s+(?:that|of))",
            near=(
                "on notice",
                "put on notice",
                "gardening leave",
                "pip",
                "performance plan",
                "performance improvement",
            ),
            confidence=0.85,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    remedies=(
        delay("a night has passed"),
        reword("I am looking for something new.", "Say what comes next instead", sentence=True),
        refer("a union or a lawyer before you speak of terms"),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        "[they let me go] today, nine years in a box",
        "[I got fired] by email lol",
        "[I was made redundant] on Tuesday, hire me",
        "[I've lost my job] and the rent is due",
        "[my severance package] is a joke, ask me how much",
        "[im getting laid off] before Christmas 🎄",
        "[My boss fired me] over a sandwich",
        "so [I'm on a PIP] now, whatever that means",
    ),
    quiet=(
        "let go of the rope",
        "I'm fired up for the derby",
        "Layoffs at BigCo: 300 jobs go, report says",
        "My brother got fired",
        "I never got fired in my life",
        "If I get fired I'll open a bakery",
        "they let me go home early",
        "I got fired from my first job for reading on the till.",
        "you're fired! iconic telly",
        "the coach was sacked after the match",
    ),
)
