"""Office and party politics in one post, or what a service keeps to itself.

Why it matters: A title, a uniform or working hours next to a party's cause lends it the state's weight; movements of a unit help those who wish it harm.
Who is touched: You, your service, and people in the field.
Instead: Say it off duty, without the title, from home; leave places and dates of a unit out.
Not meant: Voting as a citizen, off-duty views without the title, news about the service.
Sources: Hatch Act 5 U.S.C. 7321-7326 and OSC guidance 2018; Comcare v Banerji [2019] HCA 23; operational security (general).
"""

from foresay.foresee.guards import denied, fiction, headline, joking, passed_on, question, quotation
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.words import MONTH, WEEKDAY
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, delay, refer, reword
from foresay.model import Audience, Author, EmployerKind, Family, Severity

_OFFICE = (
    r"(?:police\s+officer|officer|deputy|cop|soldier|sergeant|captain|major|colonel|marine|sailor|airman|reservist|civil\s+servant|public\s+servant|federal\s+employee|government\s+(?:employee|worker|official)|council\s+(?:officer|worker)|"
    r"diplomat|ambassador|judge|clerk|city\s+employee|postal\s+worker|firefighter|immigration\s+official|teacher\s+at\s+a\s+state\s+school)"
)
_PARTISAN = (
    r"(?:vote\s+(?:for|against|him|her|them|out|yes|no|red|blue|green|labour|tory|conservative|democrat|republican)|vote\s+\w+\s+out|votes?\s+for|endors(?:e|es|ing)|support(?:s|ing)?\s+(?:trump|biden|harris|labour|the\s+(?:tories|democrats|republicans|party|candidate|campaign|president's))|"
    r"donat(?:e|ed|ing)\s+to\s+(?:his|her|their|the)\s+campaign|campaign(?:ing)?\s+for|maga|re-?elect|(?<!re-)elect\s+(?!ric)\w+|chip\s+in\s+for|fundrais(?:er|ing)\s+for\s+(?:the\s+)?(?:candidate|senator|governor|campaign|party))"
)
_DUTY_NEAR = (
    "in uniform", "in my uniform", "on duty", "on the clock", "on shift", "my desk", "my patrol car", "my cruiser", "my office", "between calls", "during shift", "during my shift", "during telework",
    "during my telework",
)  # fmt: skip
_OFFICE_NEAR = (
    "officer", "deputy", "cop", "soldier", "sergeant", "captain", "major", "colonel", "marine", "sailor", "airman", "reservist", "civil servant", "public servant", "federal employee", "government employee",
    "government worker", "government official", "council worker", "diplomat", "ambassador", "judge", "clerk", "city employee", "postal worker", "firefighter", "immigration official", "state school",
)  # fmt: skip
_DUTY = r"(?:in\s+(?:my\s+)?uniform|on\s+duty|on\s+the\s+clock|on\s+shift|from\s+my\s+(?:desk|patrol\s+car|cruiser|office)|at\s+my\s+desk|between\s+calls|during\s+(?:my\s+)?(?:shift|telework))"


def _by_service(hit: Hit) -> Severity | None:
    author = hit.author
    if author.profession in ("government", "military") or author.employer_kind == EmployerKind.GOVERNMENT:
        return Severity.HIGH
    return None if author.profession or author.employer_kind else hit.severity


_COP = Author(profession="military", employer_kind=EmployerKind.GOVERNMENT, role="police officer")
_CLERK = Author(profession="government", employer_kind=EmployerKind.GOVERNMENT)

RULE = Rule(
    id="public-servant",
    family=Family.REGULATED,
    headline="Ties your office to a party's cause, or tells what a service keeps to itself",
    why="As a citizen you may have a side; with the title, the uniform or in working hours it looks like the state's.",
    short="your office beside a party's cause",
    severity=Severity.LOW,
    audiences=(Audience.EMPLOYER, Audience.PRESS),
    duty="Rules on political activity in office, such as the Hatch Act in the United States, and on what a service keeps secret",
    patterns=(
        Pattern(
            rf"\b(?:as|speaking\s+as|i'm|i\s+am)\s+(?:an?|your)\s+(?:\w+\s+){{0,2}}{_OFFICE}\b[^.!?\n]{{0,50}}\b{_PARTISAN}",
            _OFFICE_NEAR,
            0.85,
        ),
        Pattern(rf"\b{_DUTY}\b[^.!?\n]{{0,50}}\b{_PARTISAN}", _DUTY_NEAR, 0.8),
        Pattern(rf"\b{_PARTISAN}\b[^.!?\n]{{0,50}}\b{_DUTY}\b", _DUTY_NEAR, 0.8),
        Pattern(
            rf"\b(?:my|our)\s+(?:unit|battalion|squadron|platoon|company|regiment|ship|convoy|brigade|squad)\s+(?:is\s+|will\s+be\s+|just\s+)?(?:deploy(?:s|ed|ing)?|ships?|shipping|leav(?:es|ing)|mov(?:es|ing)|sail(?:s|ing)|fl(?:ies|ying)|headed|heading|arrives?)\s+(?:out\s+)?(?:(?:to|for|from|in|on)\s+)?(?:\w+\s+){{0,3}}(?:{WEEKDAY}|{MONTH}|tomorrow|tonight|next\s+\w+)\b",
            ("unit", "battalion", "squadron", "platoon", "company", "regiment", "ship", "convoy", "brigade", "squad"),
            0.82,
            confirm=lambda hit: hit.author.profession in ("military", "government", ""),
        ),
        Pattern(
            r"\b(?:this|it|what\s+i\s+saw|the\s+(?:briefing|report|map|plan|mission))(?:'s|\s+is|\s+was)\s+(?:\w+\s+)?classified\b[^.!?\n]{0,30}\bbut\b",
            ("classified",),
            0.85,
        ),
    ),
    guards=(passed_on, quotation, headline, denied, question, fiction, joking),
    weigh=_by_service,
    remedies=(
        reword("I have my own view on this, as a citizen.", "Leave the office and the call out", sentence=True),
        cut_sentence(),
        delay("you are off duty, without the title"),
        refer("your ethics office"),
    ),
    fires=(
        Sample("[As a police officer I urge you to vote for] Mills", _COP),
        Sample("Selfie [in uniform, re-elect] our sheriff", _COP),
        Sample("[donate to her campaign, I just did, from my desk] 😇", _CLERK),
        Sample("[our convoy leaves for the border on Tuesday]", Author(profession="military")),
        Sample("[the briefing was classified but] let me tell you about the map", _COP),
        "[speaking as a federal employee, I endorse] nobody else",
        Sample("[on duty and campaigning for] the good guys", _COP),
    ),
    quiet=(
        Sample("Voted this morning before my shift, the queue was long", _COP),
        Sample("I like the Green plan for buses", _CLERK),
        "As a police officer on the news said, lock your doors",
        Sample("As a firefighter I support smoke alarms", _COP),
        Sample("In uniform today, school visit, the kids loved the truck", _COP),
        Sample("as a teacher at a school of dance I endorse naps", Author(profession="other")),
        "my ship has sailed",
        Sample("In the film he is a soldier and they vote for war", _COP),
    ),
)
