"""Pay, hours, staffing, safety or treatment at work, shared by colleagues.

Why it matters: People may talk together about how they work; in many places the law protects it. Knowing so helps you to say it well.
Who is touched: You and your colleagues.
Instead: Keep it. Name the condition, speak for "we", keep to what can be checked, and leave insults and customers out.
Not meant: Overtime in a match, somebody else's strike in the news, a firm's own adverts.
Sources: 29 U.S.C. 157; Hispanics United of Buffalo 2012; Three D (Triple Play) 2015; Pier Sixty 2017; Liverman 2016; rights US-1, US-10.
"""

import re

from foresay.foresee.guards import fiction, headline, joking, passed_on, quotation
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import FIRM
from foresay.foresee.scene import Hit
from foresay.foresee.ways import keep, refer
from foresay.model import Audience, Author, EmployerKind, Family, Severity

_CONDITION = (
    r"(?:overtime|over-time|paid|pay\s?checks?|pay\s?slips?|wages?|a\s+pay\s+rise|a\s+raise|raises|our\s+tips|the\s+tips|tips|sick\s+pay|sick\s+days?|holiday\s+pay|unpaid|underpaid|"
    r"breaks|a\s+break|lunch\s+break|our\s+breaks|rota|schedules?|shifts|day\s+off|days\s+off|masks|ppe|gloves|safety\s+\w+|harness(?:es)?|training|"
    r"air\s?con(?:ditioning)?|heating|a\s+contract|contracts|minimum\s+wage|health\s+insurance|maternity\s+(?:pay|leave)|night\s+premium|bonus(?:es)?|workload)"
)
_CONDITION_NEAR = (
    "overtime", "over-time", "paid", "paycheck*", "pay check*", "payslip*", "pay slip*", "wage", "wages", "pay rise", "raise", "raises", "tips", "sick pay", "sick day*", "holiday pay", "unpaid",
    "underpaid", "breaks", "break", "rota", "schedule", "schedules", "shifts", "day off", "days off", "masks", "ppe", "gloves", "safety", "harness*", "training", "aircon*",
    "air con*", "heating", "contract", "contracts", "insurance", "maternity", "night premium", "bonus", "bonuses", "workload",
)  # fmt: skip
_PLAY = lazy(
    r"\b(?:game|goal|period|quarterback|nba|nhl|nfl|puck|penalt\w+|score[ds]?|ot\s+win|playoffs?|netflix|gym|workout|diet|sleep|trip|flight|holiday\s+inn|parking|concert|vip|"
    r"hours\s+of\s+(?:sleep|fun|music|play))\b",
    re.IGNORECASE,
)
_OTHERS = r"(?:none|all|both|half|most|some|many|few)\s+of\s+us(?:\s+(?:here|at\s+work|on\s+(?:nights|days|the\s+(?:floor|night\s+shift|line))))?"
_BOSS = r"(?:the\s+|my\s+|our\s+)?(?:boss(?:es)?|manager|managers|management|owners?|company|head\s+office|supervisors?|employer)"


def _not_play(hit: Hit) -> float:
    """Doubts overtime in a match and hours of sleep."""
    return 0.2 if hit.in_sentence(_PLAY) else 1.0


def _for_employees(hit: Hit) -> Severity | None:
    """The right is about those who are employed; an employer's own words are not meant."""
    if hit.scene.is_official or hit.author.employer_kind == EmployerKind.SELF:
        return None
    return Severity.INFO


_CREW = Author(employers=("Harbour Care",), employer_kind=EmployerKind.NONPROFIT)

RULE = Rule(
    id="working-conditions",
    family=Family.WORK,
    headline="Talks about conditions at work",
    why="Speaking up together about pay, hours, safety or treatment is a right of most private employees in the United States, and public servants may "
    "often speak on matters of public concern. Your employer may still read it.",
    short="conditions at work, which you may discuss",
    severity=Severity.INFO,
    audiences=(Audience.EMPLOYER,),
    touches="both",
    protected=True,
    patterns=(
        Pattern(
            rf"\b{_OTHERS}\s+(?:\w+\s+){{0,3}}?(?:have\s+|been\s+|was\s+|were\s+|are\s+|got\s+|get\s+|getting\s+|gets\s+|had\s+){{0,4}}(?:any\s+|enough\s+|our\s+|a\s+|more\s+|for\s+(?:the\s+)?){{0,4}}{_CONDITION}\b",
            ("of us",),
            0.8,
        ),
        Pattern(
            rf"\bwe(?:'re|'ve|\s+are|\s+have|\s+were|\s+had|\s+still|\s+all){{0,3}}\s+(?:still\s+|also\s+)?(?:haven't|have\s+not|hadn't|don't|do\s+not|didn't|did\s+not|never|aren't|are\s+not|not|weren't|no\s+longer)\s+(?:even\s+)?"
            rf"(?:been\s+|get\s+|got\s+|getting\s+|given\s+|had\s+|have\s+|seen\s+|see\s+|receive\s+|received\s+){{0,4}}(?:any\s+|enough\s+|our\s+|proper\s+|a\s+|an\s+){{0,4}}{_CONDITION}\b(?!\s+(?:attention|from\s+the|the\s+bill|for\s+the\s+(?:food|drinks|tickets)|of\s+(?:sleep|sun)))",
            near=_CONDITION_NEAR,
            confidence=0.78,
        ),
        Pattern(
            r"\b(?:we|we're|we\s+are|us|everyone\s+here|our\s+(?:shift|ward|team|kitchen|store|crew)|my\s+(?:shift|ward|team|store|crew))(?:\s+(?:is|are|was|were|all|always|so|again|still|constantly|being|dangerously|massively|badly|get|got)){0,4}\s+"
            r"(?:short-?\s?staffed|under-?\s?staffed|underpaid|overworked|working\s+unpaid|working\s+for\s+free|shorted)\b",
            near=(
                "short-staffed",
                "short staffed",
                "shortstaffed",
                "understaffed",
                "under-staffed",
                "under staffed",
                "underpaid",
                "overworked",
                "working unpaid",
                "working for free",
                "short- staffed",
                "under- staffed",
                "shorted",
            ),
            confidence=0.9,
        ),
        Pattern(
            r"\b(?:(?:my\s+)?fellow\s+(?:co-?workers|colleagues|nurses|drivers|teachers|caseworkers|servers|baristas|officers|workers)|my\s+(?:co-?workers|colleagues)|(?:anyone|everyone|everybody)\s+else\s+(?:here|on\s+my\s+(?:team|shift)|at\s+(?:work|my\s+\w+)))\b[^.!?\n]{0,60}"
            r"\b(?:how\s+do\s+(?:you|u|we|y'all)\s+(?:\w+\s+)?feel|what\s+do\s+(?:you|u|we)\s+(?:\w+\s+)?(?:think|say)|do\s+(?:you|u)\s+(?:\w+\s+)?feel|feel\s+the\s+same|(?:is|are)\s+(?:it|you)\s+(?:just|also)|same\s+for\s+you|also\s+(?:not\s+)?(?:paid|tired\s+of|owe|get))\b",
            near=("fellow", "coworkers", "co-workers", "colleagues", "anyone else", "everyone else", "everybody else"),
            confidence=0.85,
        ),
        Pattern(
            rf"\b{_BOSS}\s+(?:still\s+|just\s+)?(?:won't|will\s+not|refuses?\s+to|didn't|did\s+not|never|can't|cannot|couldn't|doesn't|don't|forgot\s+to)\s+(?:even\s+)?(?:ever\s+)?(?:pays?|paid|give|gives|gave|let|lets|fix|provide|cover|do|did|file|withhold|sort(?:ed)?)\s+"
            r"(?:us|our|the\s+(?:staff|crew|tax(?:es)?|tax\s+\w+|overtime|wages|tips|heating)|overtime|any\s+(?:of\s+us|overtime|breaks|sick\s+pay)|taxes)\b",
            near=(
                "boss",
                "bosses",
                "manager",
                "managers",
                "management",
                "owner",
                "owners",
                "company",
                "head office",
                "supervisor",
                "supervisors",
                "employer",
            ),
            confidence=0.8,
        ),
        Pattern(
            r"\b(?:i|we|everyone|half\s+of\s+us|most\s+of\s+us)\s+(?:all\s+|now\s+|also\s+)?owes?\s+(?:\w+\s+){0,2}(?:tax(?:es)?|money|the\s+state|the\s+irs|too)\b[^.!?\n]{0,40}\b(?:because|thanks\s+to|since|work|boss|owners?|payroll|withh\w+)\b",
            near=("owe", "owes"),
            confidence=0.75,
        ),
        Pattern(
            r"\b(?:unsafe|dangerous|no\s+(?:safety\s+)?training|without\s+(?:any\s+|enough\s+|the\s+)?training|barely\s+(?:any\s+)?(?:trained|training|experience)|no\s+experience|too\s+little\s+(?:training|experience)|not\s+enough\s+(?:staff|nurses|officers|training|"
            rf"experience|ppe|people\s+on\s+(?:shift|nights)))\b[^.!?\n]{{0,50}}\b(?:at\s+work|on\s+(?:my|our|the)\s+(?:shift|ward|line|floor)|in\s+(?:our|my)\s+(?:{FIRM}|kitchen|precinct|unit)|our\s+(?:{FIRM}|officers|staff|nurses)|promot\w+|supervis\w+|in\s+charge)\b",
            near=("unsafe", "dangerous", "training", "trained", "experience", "not enough"),
            confidence=0.78,
        ),
        Pattern(
            r"\b(?:the\s+(?:boss|manager|supervisor|chef|foreman|bosses|managers)|management|our\s+(?:boss|manager|supervisor|chef))\s+(?:keeps\s+|always\s+|constantly\s+|just\s+)?(?:talks?|talking|speaks?|shouts?|shouting|yells?|yelling|screams?|screaming|swears?|harass(?:es|ing)?|grop(?:es|ing)|treats?|treating)\s+"
            r"(?:to\s+|at\s+)?(?:us|all\s+of\s+us|the\s+(?:staff|crew|servers|girls|women|team)|people)\b",
            near=("boss", "bosses", "manager", "managers", "supervisor", "chef", "foreman", "management"),
            confidence=0.85,
        ),
        Pattern(
            r"\bthey\s+(?:still\s+|just\s+)?(?:won't|will\s+not|refuse\s+to|didn't|did\s+not|never|can't|cannot|don't|forgot\s+to)\s+(?:even\s+)?(?:ever\s+)?(?:pay|paid|give|gave|let)\s+"
            r"(?:us\s+(?:any\s+|our\s+|for\s+|a\s+|enough\s+)?(?:overtime|breaks?|sick|holidays?|tips|a\s+raise|raise|more|money|wages|on\s+time)|overtime|sick\s+pay)\b",
            near=(
                "pay us",
                "paid us",
                "give us",
                "gave us",
                "let us",
                "pay overtime",
                "paid overtime",
                "give overtime",
                "gave overtime",
                "let overtime",
                "sick pay",
            ),
            confidence=0.85,
        ),
        Pattern(
            r"\bthey\s+(?:only\s+)?pay\s+us\s+(?:only\s+|just\s+)?(?:less|peanuts|nothing|[$£€]?\s?[0-9]|the\s+minimum|late)",
            ("pay us",),
            0.85,
        ),
    ),
    guards=(passed_on, quotation, headline, fiction, joking, _not_play),
    weigh=_for_employees,
    remedies=(
        keep("Keep it: name the condition and say “we”"),
        refer("your union, a labour agency or a lawyer, if trouble follows"),
    ),
    fires=(
        "[none of us got overtime]",
        "Third week and [we still haven't been paid] for the night shifts",
        Sample("Lydia thinks we do not help our clients enough. [My fellow coworkers, how do you feel]?", _CREW),
        "[we're always short-staffed] on weekends, and somebody will get hurt",
        "[the owners can't even do the tax] paperwork and now half of us owe money",
        "[Most of us get no breaks] at all on a double",
        "[our manager keeps shouting at us] in front of the guests",
        "[they pay us peanuts] and call it family",
        "so [no training and they put her in charge] of the crane",
    ),
    quiet=(
        "overtime in the match, none of us could breathe",
        "None of us had hours of sleep",
        "We didn't get a break from the rain",
        "Nurses in the north go on strike over pay, the union reports",
        Sample("None of us got overtime", Author(employer_kind=EmployerKind.SELF)),
        "We haven't paid the bill yet",
        "my colleagues brought cake",
        "How do you feel about pineapple, dear colleagues of the internet",
        Sample("We do not pay overtime but we have a slide", said_as="work"),
    ),
)
