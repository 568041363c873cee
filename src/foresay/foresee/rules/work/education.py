"""What and where the author studies or studied.

Why it matters: School, subject and year are what alumni lists, yearbooks and recruiters hold too: they join an unnamed account to a name.
Who is touched: You.
Instead: Keep it, or leave the school or the year out.
Not meant: Studies in the news, other people's degrees, school as a place where children go.
Sources: Dou et al. 2024 (education); Staab et al. 2024; Sweeney 2000.
"""

import re

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.lexicon.trades import SUBJECTS
from foresay.foresee.scan.words import MAYBE_ADVERB, I, tree_of
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, keep
from foresay.model import Audience, Family, Severity

_SUBJECT = tree_of(*SUBJECTS)
_DEGREE = r"(?:degrees?|bachelor'?s|master'?s|masters|ph\.?d|mba|doctorate|diploma|bsc|msc|llb|a-?levels|gcses|apprenticeship|thesis|dissertation)"
_DEGREES = ("degree", "degrees", "bachelors", "bachelor's", "masters", "master's", "phd", "ph.d", "mba", "doctorate", "diploma", "bsc", "msc", "llb", "a-levels", "alevels",
            "gcses", "apprenticeship", "thesis", "dissertation")  # fmt: skip
_SCHOOL = r"(?:uni(?:versity)?|college|law\s+school|med(?:ical)?\s+school|design\s+school|art\s+school|culinary\s+school|business\s+school|grad\s+school|drama\s+school|trade\s+school)"
_SCHOOLS = ("uni", "university", "college", "law school", "med school", "medical school", "design school", "art school", "culinary school", "business school",
            "grad school", "drama school", "trade school")  # fmt: skip
_SELF = lazy(r"\b(?:i|i'm|im|i've|i'd|me|my)\b", re.IGNORECASE)


def _of_self(hit: Hit) -> bool:
    return hit.in_sentence(_SELF)


RULE = Rule(
    id="education",
    family=Family.WORK,
    headline="Tells what or where you studied",
    why="School, subject and year stand in lists that others can read too, and so lead from an account to a name.",
    short="what or where you studied",
    severity=Severity.INFO,
    audiences=(Audience.STRANGERS, Audience.RECRUITERS),
    patterns=(
        Pattern(
            rf"(?:\bi'?m|\bi\s+am|\bi\s+was|{I}|\bi've)\s*(?:\s(?:also|still|currently|just|once|actually|originally))?\s+(?:stud(?:y|ied|ying)|major(?:ed|ing)\s+in|read(?:ing)?|did|doing)\s+"
            rf"(?:\w{{3,12}}\s+)?{_SUBJECT}",
            near=("study", "studied", "studying", "majored in", "majoring in", "read", "reading", "did", "doing"),
            beside=SUBJECTS,
            confidence=0.78,
        ),
        Pattern(
            rf"\b(?:my|i\s+have\s+an?|i've\s+got\s+an?|i\s+got\s+(?:an?|my)|i\s+hold\s+an?|doing\s+(?:an?|my)|finish(?:ed|ing)\s+my|after\s+my|with\s+(?:an?|my))\s+(?:\w{{3,14}}\s+){{0,2}}?{_DEGREE}"
            rf"(?!\s+(?:of\s+(?:sadness|respect|freedom)|burn|fahrenheit|celsius))",
            near=_DEGREES,
            confidence=0.78,
        ),
        Pattern(
            rf"\b(?:{_SUBJECT})\s+(?:student|major|grad(?:uate)?|degree|undergrad|(?:ph\.?d|master'?s)(?:\s+student)?)\s+here\b|"
            rf"\b(?:i'?m|i\s+am|as)\s+an?\s+(?:\w{{3,10}}\s+)?(?:{_SUBJECT}\s+(?:student|major|grad(?:uate)?|undergrad)|(?:ph\.?d|grad(?:uate)?|med(?:ical)?|law|uni(?:versity)?|college|exchange)\s+student)\b",
            near=("student", "major", "grad", "graduate", "undergrad", "degree", "phd", "ph.d", "master's", "masters"),
            confidence=0.82,
        ),
        Pattern(
            rf"(?:^|[.!?\n]\s*|,\s+|\s[-\u2013\u2014]\s*)(?P<span>(?:studied|majored\s+in|studying)\s+{_SUBJECT}|{_SUBJECT}\s+degree(?=\s*(?:here\b|[-,.\u2013\u2014!]))|(?:mba|ph\.?d|masters?|bachelors?)\s+here)\b",
            near=("studied", "majored in", "studying", "degree", "mba here", "phd here", "ph.d here", "master here", "masters here", "bachelor here", "bachelors here"),
            beside=(*SUBJECTS, "here"),
            confidence=0.68,
        ),
        Pattern(
            r"\b(?:my|our)\s+(?:uni(?:versity)?|college|student|school|grad\s+school|med\s+school)\s+(?:days|years|time|roommates?|dorm|finals|exams|assignments?|lectures?|studies)\b|"
            r"\b(?:juggling|balancing|between)\s+(?:my\s+)?(?:\w+\s+){0,2}?(?:studies|lectures|coursework|uni|grad\s+school|college\s+assignments|assignments)\b|\bmy\s+(?:coursework|finals|thesis\s+defen[cs]e|studies|lecturers?|professors?|major)\b",
            near=("uni", "university", "college", "student", "school", "studies", "lectures", "coursework", "grad school", "assignments", "finals", "thesis", "lecturer", "lecturers", "professor",
                  "professors", "major"),
            beside=("my", "our", "juggling", "balancing", "between"),
            confidence=0.7,
        ),
        Pattern(
            rf"{I}{MAYBE_ADVERB}\s+(?:graduated|dropped\s+out|flunked\s+out)(?:\s+(?:from|of|with|in|at|last)\b\s+\S+)?(?:\s+(?-i:[A-Z])\w+)?|\bwhen\s+i\s+was\s+(?:at|in)\s+{_SCHOOL}\b",
            near=("graduated", "dropped out", "flunked out", "when i was at", "when i was in"),
            confidence=0.78,
        ),
        Pattern(
            rf"\b(?:went|going|go|got\s+into|straight\s+out\s+of|fresh\s+out\s+of|back\s+in|in\s+my\s+\w+\s+year\s+(?:at|of)|years\s+(?:of|at|in)|started)\s+(?:to\s+)?{_SCHOOL}\b(?!\s+(?:is|are|was|fees|football|band))",
            near=_SCHOOLS,
            beside=("went", "going", "go", "got into", "straight out of", "fresh out of", "back in", "in my", "years of", "years at", "years in", "started"),
            confidence=0.68,
            confirm=_of_self,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    yields_to=("occupation",),
    remedies=(keep(), cut_sentence()),
    fires=(
        "[I studied architecture] and now I draw car parks",
        "[I'm studying marine biology], mostly in the rain",
        "[my degree] is in a box under the bed",
        "[my chemistry PhD] taught me to wash glass",
        "[Comp sci student here], yes I can look at your printer 🖨️",
        "[I graduated from Leeds] with a loan and a cold",
        "[my uni days] smelled of toast and printer ink",
        "[studied architecture], draw car parks now",
        "[I dropped out of law] and took up bees",
        "[fresh out of med school] and already grey, that's me",
    ),
    quiet=(
        "Researchers studied biology textbooks from 1900",
        "My brother studied law and now sells boats",
        "third degree burns are no joke",
        "It's ninety degrees in my kitchen",
        "If I studied medicine I would faint",
        "the college football season opens on Saturday",
        "She has a degree in patience",
        "I read long books in the bath",
    ),
)  # fmt: skip
