"""A legal dispute that the author is part of and that is still open.

Why it matters: Posts are read out in court, asked for by the other side and quoted in settlements; a friendly line on
a bad day can be turned around.
Who is touched: You, and the others in the case, children first of all.
Instead: Tell your lawyer, and say nothing here until it is over.
Not meant: Tennis courts, famous cases, the law as a subject, a lawyer as a friend.
Sources: Gulliver Schools v. Snay (Fla. 3d DCA 2014), on a settlement lost over a post; rules on discovery of social
posts.
"""

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.words import SHAPE_SPACE
from foresay.foresee.ways import cut_sentence, delay, narrow, refer, reword
from foresay.model import Audience, Family, Severity

RULE = Rule(
    id="legal-dispute-own",
    family=Family.LIFE,
    headline="Talks about a case you are part of",
    why="What you say now can be asked for, read out and turned against you while the case is open.",
    short="a case you are part of",
    severity=Severity.HIGH,
    audiences=(Audience.PRESS, Audience.EMPLOYER),
    touches="both",
    patterns=(
        Pattern(
            r"\b(?:i'm|im|i\s+am|we're|we\s+are|i\s+was|i've\s+been)\s+(?:currently\s+|still\s+|back\s+|actually\s+|"
            r"finally\s+)?(?:suing\s+(?:my|the|our|(?-i:[A-Z])\w{2,20})(?!\s+(?:own|cat|dog|knees?|back|hair|oven|toaster|alarm|bed|brain|body)\b)|being\s+sued|getting\s+sued|sued\s+by|(?:in|"
            r"going\s+to|off\s+to|taken\s+to|due\s+in)\s+(?:court|tribunal|arbitration|mediation)\s+(?:with|against|"
            r"over|about|for|tomorrow|today|on|next|this)|in\s+a\s+(?:custody|legal)\s+(?:battle|fight|"
            r"dispute))\b(?!\s+(?:the\s+)?bulls)",
            near=(
                "suing",
                "being sued",
                "getting sued",
                "sued by",
                "court",
                "tribunal",
                "arbitration",
                "mediation",
                "custody",
                "legal battle",
                "legal fight",
                "legal dispute",
            ),
            confidence=0.88,
        ),
        Pattern(
            r"\bmy\s+(?:lawyer|solicitor|attorney|barrister|union\s+rep|legal\s+team)\s+(?:\w+\s+)?(?:says|said|told|"
            r"thinks|advised|reckons|wants|just|filed|sent|is\s+(?:sure|confident|on\s+it|filing|drafting|suing|"
            r"asking|fighting))\b",
            near=("my lawyer", "my solicitor", "my attorney", "my barrister", "my union rep", "my legal team"),
            confidence=0.85,
        ),
        Pattern(
            r"\b(?:my|our)\s+(?:custody\s+(?:case|battle|hearing|fight|dispute)|lawsuit|court\s+(?:case|date|"
            r"hearing)|tribunal(?:\s+(?:hearing|claim|case))?|legal\s+(?:case|battle|fight|dispute|claim)|"
            r"unfair\s+dismissal\s+(?:claim|case)|deposition|injury\s+claim|divorce\s+(?:hearing|lawyer|settlement)|"
            r"restraining\s+order)\b",
            near=(
                "custody",
                "lawsuit",
                "court case",
                "court date",
                "court hearing",
                "tribunal",
                "legal case",
                "legal battle",
                "legal fight",
                "legal dispute",
                "legal claim",
                "unfair dismissal",
                "deposition",
                "injury claim",
                "divorce hearing",
                "divorce lawyer",
                "divorce settlement",
                "restraining order",
            ),
            confidence=0.85,
        ),
        Pattern(
            r"\b(?:i'm|im|i\s+am|we're|we\s+are|i\s+have|i've|i)\s+(?:taking|took|take|filed|filing|dragging|"
            r"lodged)\s+(?:(?P<who>my\s+(?:\w+\s+)?(?:landlord|employer|boss|ex|neighbou?rs?|company|insurer|builder|"
            r"work))|them|him|her|a\s+(?:claim|case|lawsuit|suit|grievance|complaint))\s+(?:to|against|"
            r"with)\s+(?:the\s+|a\s+|an\s+|my\s+)?(?:small\s+claims(?:\s+court)?|court|tribunal|"
            r"employment\s+tribunal|ombudsman|landlord|employer|ex|boss|eeoc|company)\b",
            near=(
                shape(
                    rf"\b(?:taking|took|take|filed|filing|dragging|lodged){SHAPE_SPACE}(?:my|them|him|her|a){SHAPE_SPACE}"
                ),
            ),
            confidence=0.87,
        ),
        Pattern(
            r"\b(?:i|we)\s+(?:just\s+|finally\s+)?(?:settled\s+(?:with\s+(?:my|the|our)\s+(?:landlord|employer|boss|"
            r"ex|company|insurer|insurance|council)|out\s+of\s+court)|got\s+(?:full|joint|sole)\s+custody|"
            r"lost\s+custody|won\s+(?:my|our|the)\s+(?:case|lawsuit|appeal|tribunal)(?:\s+against)?)\b",
            near=("settled", "custody", "won my", "won our", "won the"),
            confidence=0.85,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    remedies=(
        refer("your lawyer first"),
        delay("the case is over"),
        reword("I have a lot on my mind just now.", "Say that it is a hard time, no more", sentence=True),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        "[I'm in court with] my landlord again on Monday",
        "[my lawyer says] we'll wipe the floor with them",
        "[I'm suing my] old boss for the overtime",
        "the whole of May is [my custody hearing], send chocolate",
        "[I'm taking my landlord to small claims court]",
        "[we settled out of court] and I got a new kitchen",
        "[im being sued] over a hedge, a HEDGE",
    ),
    quiet=(
        "the court is lovely today, who's for doubles",
        "my lawyer friend makes great soup",
        "The actress is suing her studio, reports say",
        "I'm suing my own knees for breach of contract",
        "I am suing for peace in this kitchen",
        "Watched a documentary about a custody battle",
        "My cousin is in court with her landlord",
        "if I was being sued I'd hide",
        "I took him to lunch",
        "we settled on the blue one",
    ),
)
