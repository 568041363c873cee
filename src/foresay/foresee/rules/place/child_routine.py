"""Where a child can be found, and when: school, club, the way home.

Why it matters: A name, a school and an hour are what a stranger needs to seem to be sent by you. A child cannot judge
this, nor take it back.
Who is touched: The child, above all.
Instead: Share the pride without the school, the class or the time; tell grandparents the rest directly.
Not meant: Term dates for everyone, schools in the news, the author's own school days, children in general.
Sources: GDPR recital 38; police advice on first-day-of-school signs; Dou et al. 2024 (family, education).
"""

from foresay.foresee.guards import (
    conditional,
    denied,
    fiction,
    headline,
    joking,
    my_voice,
    question,
    quotation,
    wished,
)
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.words import CLOCK, NAME, WEEKDAY, shape_of
from foresay.foresee.ways import cut_sentence, narrow, reword
from foresay.model import Audience, Author, Family, Severity

_SCHOOL_WORDS = (
    "school", "primary", "elementary", "academy", "nursery", "kindergarten", "preschool", "pre-school", "daycare", "day care", "reception", "year",
    "grade", "middle school", "infants", "juniors", "montessori", "kita", "creche", "class",
)  # fmt: skip
_SCHOOL = (
    r"(?:school|primary|elementary|academy|nursery|kindergarten|pre-?school|day\s?care|reception|"
    r"year\s+(?:[0-9]{1,2}|one|two|three|four|five|six)|"
    r"[0-9](?:st|nd|rd|th)\s+grade|(?:first|second|third|fourth|fifth|sixth)\s+grade|grade\s+[0-9]|infants|juniors|"
    r"montessori|creche)"
)
_MY_CHILD = (
    rf"(?:\b(?:my|our)\s+(?:[\w-]{{3,15}}\s+)?(?:son|daughter|kids?|child|children|twins|boys?|girls?|"
    rf"little\s+(?:one|boy|girl|man)|toddler|eldest|youngest)(?:\s+{NAME})?|<child>)"
)
_MY_CHILD_UNNAMED = _MY_CHILD.replace("|<child>", "")
_MY_CHILD_NEAR = (
    shape_of(
        r"\b(?:my|our)\s+(?:\w+\s+)?(?:son|daughter|kids?|child|children|twins|boys?|girls?|little|toddler|eldest|youngest)\b"
    ),
)
_PLACE = rf"(?:(?:the\s+)?(?:(?-i:St|Mt)\.?\s+)?{NAME}(?:'s)?(?:\s+{NAME}){{0,2}})"
_STARTS = (
    r"(?:starts|started|is\s+starting|starting|goes\s+to|is\s+(?:at|in)|attends|just\s+started|"
    r"is\s+going\s+(?:in)?to|is\s+off\s+to|joined|joins)"
)

_NAMED_SCHOOL_NEAR = (
    "primary",
    "nursery",
    "infants",
    "juniors",
    "academy",
    "preschool",
    "kindergarten",
    "montessori",
    "elementary",
    "school",
)
_NAMED_SCHOOL = rf"(?:(?-i:St|Mt)\.?\s+)?{NAME}(?:\s+{NAME})?\s+(?:{'|'.join(_NAMED_SCHOOL_NEAR)})\b(?:\s+school\b)?"
_ACTIVITIES = (
    "gymnastics",
    "swimming",
    "ballet",
    "football",
    "soccer",
    "karate",
    "judo",
    "scouts",
    "brownies",
    "piano",
    "dance",
    "tennis",
    "rugby",
)
_ACTIVITY = f"(?:{'|'.join(_ACTIVITIES)})"


def _child_at_school(child: str) -> str:
    return (
        rf"{child}\s+{_STARTS}\s+(?:in\s+|at\s+|to\s+)?(?:{_PLACE}\s+)?(?:\w+\s+)?{_SCHOOL}(?:\s+(?:at|"
        rf"in)\s+{_PLACE}|\b)"
    )


def _child_at_time(child: str) -> str:
    return (
        rf"{child}(?:'s)?\s+(?:\w+\s+){{0,4}}?(?:school|nursery|club|practi[cs]e|training|swimming|ballet|football|"
        rf"soccer|gymnastics|piano|"
        rf"karate|judo|scouts|brownies|bus|lesson|lessons|pick[-\s]?up)\s+(?:\w+\s+){{0,6}}?(?:at|from|by|"
        rf"@)\s+(?:{CLOCK}|[0-9]{{1,2}}\b)"
    )


_HOUR_WORDS = (
    "school", "nursery", "club", "practice", "practise", "training", "swimming", "ballet", "football", "soccer", "gymnastics", "piano", "karate",
    "judo", "scouts", "brownies", "bus", "lesson", "lessons", "pickup", "pick-up", "pick up",
)  # fmt: skip

RULE = Rule(
    id="child-routine",
    family=Family.PLACE,
    headline="Tells where a child can be found",
    why="A child with a school, a club or an hour can be found by anyone who reads this, and cannot judge that for themse"
    "lves.",
    short="where to find a child",
    severity=Severity.HIGH,
    audiences=(Audience.STRANGERS, Audience.FAMILY),
    touches="them",
    patterns=(
        Pattern(_child_at_school("(?P<who><child>)"), near=("<child>",), confidence=0.92, severity=Severity.CRITICAL),
        Pattern(_child_at_time("(?P<who><child>)"), near=("<child>",), confidence=0.9, severity=Severity.CRITICAL),
        Pattern(
            _child_at_school(f"(?P<who>{_MY_CHILD_UNNAMED})"),
            near=_MY_CHILD_NEAR,
            confidence=0.85,
        ),
        Pattern(
            _child_at_time(f"(?P<who>{_MY_CHILD_UNNAMED})"),
            near=_HOUR_WORDS,
            confidence=0.85,
            severity=Severity.CRITICAL,
            beside=_MY_CHILD_NEAR,
        ),
        Pattern(
            rf"\b(?P<who>{NAME})\s+(?:starts|started|is\s+starting)\s+(?:in\s+|at\s+)?(?:(?:primary|"
            rf"elementary)\s+school|nursery|kindergarten|pre-?school|"
            rf"reception|year\s+(?:[0-9]{{1,2}}|one|two|three)|[0-9](?:st|nd|rd|th)\s+grade|first\s+grade)\s+(?:at|"
            rf"in)\s+{_PLACE}",
            near=(
                shape_of(
                    r"\b(?:starts|started|starting)\s+(?:(?:in|at)\s+)?(?:primary|elementary|nursery|kindergarten|pre|reception|year|[0-9]|first)"
                ),
            ),
            confidence=0.9,
            severity=Severity.CRITICAL,
        ),
        Pattern(
            rf"\b(?:i\s+|we\s+|have\s+to\s+|need\s+to\s+|got\s+to\s+|gotta\s+)(?:pick|collect|fetch|drop)(?:\s+up|"
            rf"\s+off)?\s+(?P<who>(?:my|our|the)\s+(?:kids?|son|daughter|boys?|girls?|twins|little\s+one|"
            rf"children))(?:\s+up|\s+off)?\s+(?:from|at)\s+(?:\w+\s+){{0,4}}?(?:at|by|around)\s+(?:{CLOCK}|"
            rf"[0-9]{{1,2}}\b)",
            near=("pick", "collect", "fetch", "drop"),
            confidence=0.88,
        ),
        Pattern(
            r"(?P<who>\b(?:my|our)\s+(?:\w{3,8}\s+)?(?:son|daughter|kids?|child|boys?|girls?|twins|"
            r"[0-9]{1,2}[- ]year[- ]old))\s+(?:now\s+)?(?:walks?|cycles?|takes\s+the\s+bus|gets\s+the\s+bus|is|are|"
            r"comes?|stays?)\s+"
            r"(?:to\s+school|home(?:\s+from\s+school)?)\s+(?:alone|by\s+(?:him|her|them)sel(?:f|ves)|on\s+(?:his|her|"
            r"their)\s+own)",
            near=("home alone", "home from", "home by", "home on", "to school"),
            confidence=0.9,
            severity=Severity.CRITICAL,
        ),
        Pattern(
            rf"(?P<who>\b(?!\w+ing\b|(?:term|school|class|registration|work|it|this|everything|filming|camp|practice|rehearsal|demolition|parade|construction|football)\b){NAME})"
            rf"(?:\s+(?:starts|is\s+starting|started)|,\s(?:aged\s)?[0-9]{{1,2}},\s(?:starts|goes\s+to|is\s+at|at|attends))"
            rf"\s+(?:school\s+)?(?:at\s+|to\s+)?{_NAMED_SCHOOL}",
            near=("starts", "starting", "started", "goes to", "is at", "at", "attends"),
            confidence=0.88,
            severity=Severity.CRITICAL,
            beside=_NAMED_SCHOOL_NEAR,
        ),
        Pattern(
            rf"\b(?:i|we|have\s+to|need\s+to|gotta)\s+(?:pick|collect|fetch|drop)\s+(?:(?:up|off)\s+)?(?P<who>{NAME})(?:\s+(?:up|off))?\s+(?:from|at)\s+{_NAMED_SCHOOL}"
            rf"(?:\s+(?:at|by|around)\s+(?:{CLOCK}|[0-9]{{1,2}}\b))?",
            near=("pick", "collect", "fetch", "drop"),
            confidence=0.9,
            severity=Severity.CRITICAL,
            beside=_NAMED_SCHOOL_NEAR,
        ),
        Pattern(
            rf"(?P<who>\b{NAME}),\s(?:aged\s)?(?:[2-9]|1[0-6]),\s(?:(?:is|has|goes)\s+)?(?:at\s+|to\s+)?{_ACTIVITY}\s+at\s+{_PLACE}"
            rf",?\s+(?:every|each|on)\s+{WEEKDAY}s?(?:\s+(?:at\s+)?(?:{CLOCK}))?",
            near=_ACTIVITIES,
            confidence=0.9,
            severity=Severity.CRITICAL,
            beside=("every", "each", "on"),
        ),
    ),
    guards=(my_voice, quotation, headline, denied, question, conditional, wished, fiction, joking),
    remedies=(
        reword("A big day in our family.", "Say it without the school or the hour", sentence=True),
        cut_sentence(),
        narrow(),
    ),
    fires=(
        Sample("[Mia starts Year 1 at St Anne's], pickup 3:15", Author(children=("Mia",))),
        Sample("waiting because [Theo's swimming finishes at 5], so bored", Author(children=("Theo",))),
        "[Our daughter goes to Elm Park primary] and loves it",
        "[my son has football practice on the green at 6pm] tonight",
        "So proud, [Ruby starts reception at Hillside] today 🎒",
        "[I pick up the kids from school at 3] and then the circus begins",
        "[our eight-year-old daughter starts Grade 3 at Northgate] in autumn",
        "[Ella starts at St Mary's Primary] on Monday",
        "[I pick Jack up from Oakwood Nursery at 3] every day.",
        "My son [Jack, 6, goes to Oakwood Primary].",
        "[Mia, 7, at gymnastics at Westfield Leisure Centre, every Saturday 10am].",
        "[my daughter walks home alone] now and my heart walks with her",
    ),
    quiet=(
        "Schools open on 3 September, says the council",
        "I started school in 1985 at St Anne's",
        "our daughter is in great form today",
        "In the film the son goes to nursery at St Anne's",
        "If my son goes to nursery I can nap",
        "kids should not walk home alone",
        "my son's bus ticket cost 5 euros",
        Sample("Mia made pancakes", Author(children=("Mia",))),
        "Voting starts at Oakwood Primary School at 7",
        "Walter, 71, at tennis at Wimbledon, every Sunday of his life",
        "I pick apples at Oakwood Farm at 3",
        "the school play starts at 6pm",
    ),
)
