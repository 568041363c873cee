"""Layoffs, hiring freezes and closures at the author's own workplace, before they are announced.

Why it matters: Colleagues may learn from you that their job goes, and markets and reporters read along.
Who is touched: The colleagues whose jobs it is about, your employer, you.
Instead: Talk with your colleagues or your union; post when people have been told.
Not meant: News about other companies, your own job (see job-loss), sport teams, shops that close for the day.
Sources: rights US-1 on staffing as a shared working condition; confidentiality of staff plans (general).
"""

from foresay.foresee.guards import (
    conditional,
    denied,
    fiction,
    headline,
    joking,
    passed_on,
    question,
    quotation,
    reported,
)
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.words import AT_WORK, FIRM
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, delay, keep, refer, reword
from foresay.model import Audience, Author, Family, Severity

_GONE = r"(?:laid\s+off|let\s+go|made\s+redundant|fired|sacked|gone|axed|eliminated|cut|being\s+cut|closed\s+down|shut\s+down|outsourced)"
_GONE_NEAR = (
    "laid off",
    "let go",
    "redundant",
    "fired",
    "sacked",
    "gone",
    "axed",
    "eliminated",
    "cut",
    "closed down",
    "shut down",
    "outsourced",
)
_CREW = (
    r"(?:team|department|office|floor|crew|branch|unit|division|newsroom|staff|shift|colleagues|coworkers|co-workers)"
)


def _works_there(hit: Hit) -> bool:
    """Whether the author is somebody's employee, and does not report on others' jobs."""
    return bool(hit.author.employers) and hit.author.profession != "journalism"


def _by_author(hit: Hit) -> Severity | None:
    """High for those who plan it or speak for the employer; otherwise people talk about what happens to them."""
    return Severity.HIGH if hit.author.profession == "hr" or hit.author.speaks_for_employer else hit.severity


_HR = Author(employers=("Globex",), profession="hr")

RULE = Rule(
    id="headcount",
    family=Family.WORK,
    headline="Tells about jobs going at your workplace",
    why="Some of those people may not know yet. Talking about it among colleagues may be your right; the wide world is another matter.",
    short="jobs going before people are told",
    severity=Severity.MEDIUM,
    audiences=(Audience.EMPLOYER, Audience.COLLEAGUES, Audience.PRESS),
    touches="both",
    patterns=(
        Pattern(
            rf"\b(?:my|our|the)\s+(?:whole|entire)\s+{_CREW}\s+(?:is\s+|are\s+|was\s+|were\s+|got\s+|gets\s+|has\s+been\s+|will\s+be\s+|being\s+|just\s+|getting\s+){{0,3}}{_GONE}\b",
            near=_GONE_NEAR,
            confidence=0.85,
        ),
        Pattern(
            rf"\bwhole\s+{_CREW}\s+(?:gone|laid\s+off|let\s+go|axed|sacked|fired)\s+(?:by\s+|on\s+|this\s+)?(?:friday|monday|tuesday|wednesday|thursday|week|month|today|tomorrow|christmas)\b",
            ("gone", "laid off", "let go", "axed", "sacked", "fired"),
            0.88,
        ),
        Pattern(
            rf"\b(?:they|they're|they\s+are|management|the\s+company|my\s+{FIRM}|our\s+{FIRM}|we|we're|we\s+are)(?:\s+(?:is|are|just|secretly|about\s+to|going\s+to|will|planning\s+to|gonna|be)){{0,3}}\s+"
            rf"(?:laying\s+off|lay\s+off|laid\s+off|letting\s+go\s+of|let\s+go\s+of|sacking|axing|firing|cutting)\s+(?:about\s+|almost\s+|nearly\s+)?(?:half|a\s+third|a\s+quarter|[0-9]{{1,5}}(?:\s?%|\s+percent)?|most|all|dozens|hundreds)\s+"
            rf"(?:(?:of\s+)?(?:us|our|my|the|people|jobs|staff|workers|colleagues)|jobs|people|staff)\b",
            near=("laying off", "lay off", "laid off", "letting go", "let go", "sacking", "axing", "firing", "cutting"),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:hiring\s+freeze|lay-?offs|redundancies|job\s+cuts|reorg|restructuring|rif)\s+(?:is\s+|are\s+)?(?:(?:coming|announced|planned|again|next\s+week|tomorrow|starting)\s+)?(?:{AT_WORK}|in\s+(?:my|our)\s+(?:\w+\s+)?{_CREW}\b)",
            near=("freeze", "layoffs", "lay-offs", "redundancies", "job cuts", "reorg", "restructuring", "rif"),
            confidence=0.88,
        ),
        Pattern(
            rf"\b(?:we're|we\s+are|we'll|we\s+will|(?:the\s+company|management|my\s+{FIRM}|our\s+{FIRM})(?:'s|\s+is|\s+will|\s+are))\s+(?:(?:about\s+to|going\s+to|soon|secretly|be)\s+){{0,2}}"
            r"(?:announc(?:e|ing)|plan(?:ning)?|prepar(?:e|ing)|mak(?:e|ing))\s+(?:(?:more|big|mass|some|the|new|huge|further)\s+){0,2}(?:lay-?offs|redundancies|job\s+cuts)\b",
            near=("layoffs", "lay-offs", "redundancies", "job cuts"),
            confidence=0.85,
        ),
        Pattern(
            r"<employer>\s+(?:is\s+|are\s+|will\s+|just\s+|about\s+to\s+|going\s+to\s+|be\s+){0,3}(?:laying\s+off|lay\s+off|laid\s+off|letting\s+go|cutting\s+(?:jobs|staff|half)|closing\s+(?:the|our|its|down)|shutting\s+(?:the|our|its|down))\b",
            ("<employer>",),
            0.85,
        ),
        Pattern(
            r"\b(?:we're|we\s+are|we'll\s+be|they're|they\s+are|management\s+is)\s+letting\s+(?:(?:about|some|another)\s+)?(?:[0-9]{1,5}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|dozens\s+of|half\s+of|half)\s+"
            r"(?:of\s+us|people|staff|colleagues|drivers|nurses|teachers|engineers|reporters|the\s+(?:team|staff|office|floor))\s+go\b",
            near=("letting",),
            confidence=0.88,
        ),
        Pattern(
            r"\b(?:lay-?offs|redundancies|job\s+cuts)\s+(?:start|begin|are\s+coming|come|will\s+be\s+announced|are\s+announced|get\s+announced)\s+(?:next\s+(?:week|month)|tomorrow|soon|on\s+\w{3,6}day|in\s+(?:january|february|march|april|may|june|july|august|september|october|november|december))",
            near=("layoffs", "lay-offs", "redundancies", "job cuts"),
            confidence=0.85,
            confirm=_works_there,
        ),
    ),
    guards=(passed_on, quotation, headline, reported, denied, question, conditional, fiction, joking),
    weigh=_by_author,
    remedies=(
        reword("Hard days at work.", "Say that it is hard, without the plan", sentence=True),
        cut_sentence(),
        delay("people have been told"),
        refer("your colleagues or your union"),
        keep("Keep it: staffing may be yours to talk about"),
    ),
    fires=(
        "[whole team gone Friday]",
        Sample("[we're letting forty people go] on Monday and they don't know yet", _HR),
        Sample("[Layoffs start next week], nobody on the floor has been told", _HR),
        "so [they're laying off half of us] right before christmas",
        "There are [layoffs coming at my company] and the coffee is free now, suspicious",
        "My manager says [we're announcing layoffs] on Monday, keep it quiet.",
        "Between us: [the company will announce redundancies] on Friday.",
        "[Our entire department is being outsourced], who has boxes",
        Sample("[Globex is closing the] Leeds plant, I wrote the letters all week", _HR),
        "[Hiring freeze in our team] so I do two jobs now 🙃",
        Sample("monday will be hard, [we are letting go of 40 people]", _HR),
    ),
    quiet=(
        "Layoffs at BigCo: 4,000 jobs gone, the paper reports",
        "Let go of the rope",
        "we're letting the dog go first, then the kids",
        Sample(
            "Layoffs start next week at the plant, the union confirmed",
            Author(employers=("Globex News",), profession="journalism"),
        ),
        "they cut half of the film and it got better",
        "The whole team was fired up for the match",
        "If they laid off half of us who would feed the cat",
        "Cutting all the onions at work makes me cry",
        "We are closing the shop at six today",
        Sample("A hiring freeze is bad for the economy", _HR),
    ),
)
