"""Something partisan by an author in journalism, public service or the armed forces.

Why it matters: Many newsrooms and services ask their people to stay out of rallies, endorsements and campaigns, off duty too. It is your right to decide; it helps to know the code first.
Who is touched: You, and the outlet or service whose neutrality readers rely on.
Instead: Look up the code that binds you, freelance or not; ask the editor or the ethics office; or show it to fewer people, without the employer.
Not meant: Reporting on a rally, voting reminders, politics by people without such a duty.
Sources: AP Social Media Guidelines 2013; NPR ethics handbook notes 2018; American Public Media standards 2022; Hatch Act guidance 2018; precedents 1, 2, 22.
"""

import re

from foresay.foresee.guards import fiction, joking, question, quotation
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import narrow, refer, reword, unlink
from foresay.model import Account, Audience, Author, EmployerKind, Family, Medium, Severity

_BOUND = frozenset(("journalism", "government", "military"))
_REPORTING = lazy(
    r"\b(?:covering|reporting|report(?:ed)?\s+(?:from|on)|filming\s+for|interview(?:ed|ing)?|on\s+assignment|my\s+(?:story|piece|article)|press\s+pass|police\s+say|organi[sz]ers\s+say|on\s+patrol|policing|working\s+the\s+(?:march|rally|protest|demo))\b",
    re.IGNORECASE,
)
_EVENT = (
    r"(?:(?:the\s+|a\s+|an\s+|our\s+|today's\s+|yesterday's\s+|saturday's\s+|that\s+)?(?:\w+[\s'-]{1,3}){0,3}?(?:protests?|rally|march|demo|demonstration|sit-in|walkout|picket(?:\s+line)?|vigil\s+for\s+palestine|die-in|encampment)|occupy\s+\w+(?:\s+(?:street|dc|london|square))?|"
    r"(?:the\s+)?women's\s+march)"
)
_WITH_SIGN = (
    r"(?:holding|held|carrying|carried|painted|made|waving|with)\s+(?:up\s+)?(?:my|our|a|this|the)\s+(?:\w+\s+){0,2}(?:protest\s+)?"
    r"(?:sign|placard|banner)\b(?!\s+(?:of|in\s+the\s+window|language))"
)
_EVENT_NEAR = (
    "protest",
    "protests",
    "rally",
    "march",
    "demo",
    "demonstration",
    "sit-in",
    "walkout",
    "picket",
    "vigil",
    "die-in",
    "encampment",
    "occupy",
)


def _not_reporting(hit: Hit) -> float:
    """Silences those who are there for their work."""
    return 0.0 if hit.in_text(_REPORTING) else 1.0


def _if_bound(hit: Hit) -> Severity | None:
    author = hit.author
    bound = author.profession in _BOUND or author.employer_kind == EmployerKind.GOVERNMENT
    return hit.severity if bound else None


_PRODUCER = Author(employers=("The Morning Hour",), profession="journalism", role="freelance web producer")
_CIVIL = Author(profession="government", employer_kind=EmployerKind.GOVERNMENT)

RULE = Rule(
    id="partisan-duty",
    family=Family.REGULATED,
    headline="Takes a side where your work may ask you not to",
    why="It is yours to decide. Many newsrooms and public services ask their people, freelancers too, to stay out of causes, so look up the code that binds you.",
    short="a side taken, where your code may object",
    severity=Severity.MEDIUM,
    audiences=(Audience.EMPLOYER, Audience.PRESS, Audience.STRANGERS),
    duty="Your outlet's or service's code on partisan activity: does it reach you, off duty and as a freelancer?",
    patterns=(
        Pattern(
            rf"\b(?:me|i'm|im|i\s+am|i\s+was|we're|we\s+are|we\s+were|here|us|myself|i\s+(?:just\s+)?(?:joined|went\s+to|attended|spoke\s+at|marched\s+(?:at|in|with))|(?:heading|off|on\s+my\s+way|going|back|home|straight)\s+(?:to|from)|see\s+you\s+at|joined|marching\s+(?:at|in|with)|spent\s+(?:the\s+day|today|saturday|sunday)\s+(?:at|with))"
            rf"(?:\s+(?:today|yesterday|now|again|tonight|this\s+(?:morning|afternoon|evening)|out|here|both|all)){{0,2}}\s+(?:at\s+|to\s+|in\s+|from\s+|on\s+)?{_EVENT}\b"
            rf"(?:,?\s+{_WITH_SIGN})?",
            near=_EVENT_NEAR,
            confidence=0.85,
        ),
        Pattern(
            rf"\b{_WITH_SIGN}",
            ("sign", "placard", "banner"),
            0.7,
        ),
        Pattern(
            r"\bi(?:'m|\s+am|'ve|\s+have|'ll\s+be|\s+will\s+be)?\s+(?:been\s+)?(?:proudly\s+|just\s+|also\s+)?(?:marched|marching|protested|protesting|picketed|rallied|canvass(?:ed|ing)|campaigned|campaigning|door-?knock(?:ed|ing)|phone-?bank(?:ed|ing))\b(?!\s+band)",
            (
                "marched",
                "marching",
                "protested",
                "protesting",
                "picketed",
                "rallied",
                "canvassed",
                "canvassing",
                "campaigned",
                "campaigning",
                "door-knock*",
                "doorknock*",
                "phone-bank*",
                "phonebank*",
            ),
            0.82,
        ),
        Pattern(
            r"\b(?:i|we)\s+(?:proudly\s+|just\s+|fully\s+|wholeheartedly\s+)?(?:endorse|voted\s+for|am\s+voting\s+(?:for)?|'m\s+voting\s+(?:for)?|will\s+vote\s+for|'ll\s+vote\s+for|donated\s+to|signed\s+the\s+petition|support)\s+(?:the\s+)?(?-i:[A-Z])\w+|\bi\s+(?:just\s+|proudly\s+)?(?:voted|am\s+voting|'m\s+voting)\s+(?:for\s+)?(?:labour|tory|green|"
            r"conservative|democrat\w*|republican\w*|remain|leave|yes|no|him|her)\b",
            near=(
                "endorse",
                "voted",
                "voting",
                "vote",
                "donated",
                "petition",
                "i support",
                "we support",
                "proudly support",
                "just support",
                "fully support",
                "wholeheartedly support",
            ),
            confidence=0.8,
        ),
        Pattern(r"\b(?:i'm|i\s+am|im)\s+voting\s+(?:for\s+)?(?:the\s+)?(?:\w+)", ("voting",), 0.8),
        Pattern(
            r"\b(?:please\s+)?vote\s+(?:for\s+(?-i:[A-Z])\w+|them\s+out|him\s+out|her\s+out|labour|tory|green|democrat|republican|blue|red|remain|leave)\b",
            ("vote",),
            0.85,
        ),
        Pattern(
            r"\b(?:spokes(?:person|woman|man)|organi[sz]er|steward|speaker)\s+(?:for|of|at)\s+(?:the\s+)?(?:\w+\s+){0,2}(?:occupy\w*|protest|rally|march|campaign|movement|encampment)\b",
            ("occupy*", "protest", "rally", "march", "campaign", "movement", "encampment"),
            0.88,
        ),
        Pattern(
            r"\b(?:sad\s+to\s+hear|rest\s+in\s+peace|respect\s+(?:him|her|for)|one\s+of\s+the\s+(?:\w+\s+){0,2}giants)\b[^.!?\n]{0,60}\b(?:leader|cleric|ayatollah|sayyed|sheikh|hezbollah|hamas|minister|senator|president|general)\b",
            (
                "cleric",
                "ayatollah",
                "sayyed",
                "sheikh",
                "hezbollah",
                "hamas",
                "leader",
                "minister",
                "senator",
                "president",
                "general",
            ),
            0.75,
        ),
        Pattern(
            r"\b(?:the|this|our)\s+(?:minister|government|president|prime\s+minister|department|senator|administration|mayor)(?:\s+is|'s|\s+are)\s+(?:a\s+|an\s+|so\s+|just\s+|simply\s+|utterly\s+|totally\s+){0,4}(?:disgrace|liar|cruel|corrupt|fraud|racist|joke|wrong|failure|inhuman|heartless|clown|coward)\b",
            ("minister", "government", "president", "department", "senator", "administration", "mayor"),
            0.82,
            beside=(
                "disgrace",
                "liar",
                "cruel",
                "corrupt",
                "fraud",
                "racist",
                "joke",
                "wrong",
                "failure",
                "inhuman",
                "heartless",
                "clown",
                "coward",
            ),
        ),
        Pattern(
            r"(?<!\w)#(?:resist|maga|notmypresident|voteblue|votered|votelabour|votegreen|fbpe|impeach\w*|occupywallstreet|occupy\w+|blacklivesmatter|blm|stopbrexit|fridaysforfuture)\b",
            (
                "#resist",
                "#maga",
                "#notmypresident",
                "#voteblue",
                "#votered",
                "#votelabour",
                "#votegreen",
                "#fbpe",
                "#impeach*",
                "#occupy*",
                "#blacklivesmatter",
                "#blm",
                "#stopbrexit",
                "#fridaysforfuture",
            ),
            0.75,
        ),
    ),
    guards=(quotation, question, fiction, joking, _not_reporting),
    weigh=_if_bound,
    remedies=(
        unlink(),
        narrow(),
        refer("the code that binds you, or your editor or ethics office"),
        reword("Out in the city today.", "Leave the side out", sentence=True),
    ),
    fires=(
        Sample("[Me today at Occupy Wall Street with my sign]", _PRODUCER, media=(Medium("photo"),)),
        Sample("we did it, [I marched] with 50,000 others", _PRODUCER),
        Sample("[I'm voting Green], sue me", _PRODUCER),
        Sample("[Vote them out], all of them", _CIVIL),
        Sample("[The minister is a disgrace] and everyone in the building knows", _CIVIL),
        Sample("[Straight from the climate march], feet dead 🌍", Author(profession="military")),
        Sample("Proud to be [spokesperson for the occupy] camp since Monday", _PRODUCER),
        Sample("up since five, [painted my protest sign] with the kids", _CIVIL, account=Account(bio="city hall")),
    ),
    quiet=(
        Sample("Me today at Occupy Wall Street with my sign", Author(profession="other", role="baker")),
        "I marched with 50,000 others",
        Sample("Covering the march for the evening show, find me at the gate", _PRODUCER),
        Sample("Polls close at nine, remember your ID", _PRODUCER),
        Sample("March was cold, April is worse", _PRODUCER),
        Sample("It was a sign in the sky", _PRODUCER),
        Sample("In the film the president is a liar", _CIVIL),
        Sample("A protest blocked the bridge, organisers say until noon", _PRODUCER),
        Sample("The choir votes on a new song today", _PRODUCER),
    ),
)
