"""A pupil's marks, behaviour or trouble, told by a teacher.

Why it matters: What a school knows of a pupil is theirs; classmates and parents read along and recognise them.
Who is touched: The pupil and the family, you, the school.
Instead: Tell what you learned that day, without the pupil.
Not meant: Your own child, praise for a whole class, famous people, what pupils say about themselves.
Sources: FERPA 20 U.S.C. 1232g (general); cases of teachers' posts in rights US-10 (Munroe 2015).
"""

import re

from foresay.foresee.guards import conditional, fiction, joking, passed_on, question
from foresay.foresee.rule import Pattern, Rule, Sample, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import MAYBE_STRONGLY, SCORN, SHAPE_SPACE
from foresay.foresee.scene import Hit
from foresay.foresee.ways import ask, cut_sentence, reword
from foresay.model import Audience, Author, Family, Severity

_OWN = lazy(
    r"\bmy\s+(?:own\s+)?(?:son|daughter|boy|girl|kid|kids|child|nephew|niece|brother|sister|little\s+one)\b",
    re.IGNORECASE,
)
_NEWS = lazy(r"https?://|^rt\s*@|\b(?:celebrity|lawyers|asylum|drug\s+test|court|tmz)\b", re.IGNORECASE)
_NOT_A_PUPIL = frozenset(
    [
        "never",
        "another",
        "being",
        "police",
        "clients",
        "people",
        "government",
        "congress",
        "parliament",
        "brexit",
        "science",
        "nature",
        "history",
        "perseverance",
        "everything",
        "nothing",
        "i",
        "he",
        "she",
        "they",
        "we",
        "it",
        "you",
        "this",
        "that",
        "who",
        "everyone",
        "someone",
        "nobody",
        "england",
        "arsenal",
        "chelsea",
        "my",
        "the",
        "our",
        "his",
        "her",
    ]
)
_DID = (
    r"(?:failed|flunked|cheated|plagiari[sz]ed|was\s+(?:suspended|expelled|caught\s+cheating|sent\s+(?:home|to\s+the\s+(?:office|principal|head)))|got\s+(?:detention|suspended|expelled|an?\s+[def](?![\w'])|zero)|got\s+[0-9]{1,2}\s+out\s+of\s+[0-9]{2,3}|(?:can't|cannot)\s+(?:read|spell|sit\s+still|even\s+write)|"
    r"is\s+(?:failing|in\s+detention|in\s+special\s+ed)|has\s+(?:an?\s+)?(?:iep|adhd|dyslexia|behaviou?r\s+problems)|threw\s+a\s+chair|bit\s+me|wet\s+(?:himself|herself))"
)
_DID_NEAR = (
    "failed", "flunked", "cheated", "plagiarised", "plagiarized", "suspended", "expelled", "cheating", "sent home", "sent to", "detention", "got a", "got an", "zero", "can't read", "can't spell",
    "can't sit", "can't even", "cannot read", "cannot spell", "cannot sit", "cannot even", "out of", "failing", "special ed", "iep", "adhd", "dyslexia", "behavior", "behaviour", "chair", "bit me", "wet",
)  # fmt: skip
_PUPIL = r"(?:students?|pupils?|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|[0-9](?:st|nd|rd|th))[-\s]?(?:graders?|period)|year\s+(?:sevens|eights|nines|tens)|freshmen|sophomores|homeroom)"
_PUPIL_NEAR = (
    "student",
    "students",
    "pupil",
    "pupils",
    shape(r"(grader|period)"),
    "sevens",
    "eights",
    "nines",
    "tens",
    "freshmen",
    "sophomores",
    "homeroom",
)


def _is_a_pupil(hit: Hit) -> bool:
    who = hit.group("who")
    return (
        hit.author.profession == "education"
        and who.casefold() not in _NOT_A_PUPIL
        and not hit.in_text(_NEWS)
        and who not in hit.author.children
    )


def _teaches(hit: Hit) -> bool:
    return hit.author.profession == "education"


def _not_own(hit: Hit) -> float:
    """Silences the author's own children."""
    return (
        0.0
        if hit.in_sentence(_OWN) or any(child.casefold() in hit.sentence.casefold() for child in hit.author.children)
        else 1.0
    )


def _by_profession(hit: Hit) -> Severity | None:
    if hit.author.profession == "education":
        return Severity.HIGH
    return None if hit.author.profession else hit.severity


_TEACHER = Author(profession="education", children=("Nora",))

RULE = Rule(
    id="student-record",
    family=Family.REGULATED,
    headline="Tells about a pupil",
    why="Marks, trouble and needs of a pupil are theirs and the family's, and classmates will know who is meant.",
    short="a pupil's marks or trouble",
    severity=Severity.LOW,
    audiences=(Audience.EMPLOYER, Audience.FAMILY, Audience.CUSTOMERS),
    touches="them",
    duty="Confidentiality of school records: in the United States FERPA, elsewhere your school's rules",
    patterns=(
        Pattern(
            rf"\b(?P<who>(?-i:[A-Z][a-z]{{1,15}}))\s+(?:in\s+my\s+(?:class|form|group|year)\s+)?(?:just\s+|also\s+|already\s+|still\s+)?{_DID}(?!\w)",
            _DID_NEAR,
            0.7,
            confirm=_is_a_pupil,
        ),
        Pattern(
            rf"\b(?:my|our|one\s+of\s+my|half\s+(?:of\s+)?my|a|this)\s+(?:\w+\s+)?(?P<who>{_PUPIL})\s+(?:just\s+|also\s+|already\s+|still\s+)?{_DID}(?!\w)",
            _DID_NEAR,
            0.85,
            beside=_PUPIL_NEAR,
        ),
        Pattern(
            rf"\bmy\s+(?:\w+\s+)?(?P<who>{_PUPIL})(?:\s+class)?(?:\s+is|\s+are|'s|\s+was|\s+were){MAYBE_STRONGLY}\s+(?:{SCORN}|(?:brats?|monsters|animals|little\s+shits|feral|thick)\b)",
            _PUPIL_NEAR,
            0.88,
        ),
        Pattern(
            rf"\b(?:i\s+(?:really\s+|absolutely\s+)?(?:hate|can't\s+stand|despise))\s+my\s+(?:\w+\s+)?(?P<who>{_PUPIL})\b",
            _PUPIL_NEAR,
            0.88,
        ),
        Pattern(
            r"\b(?:grading|marking)\s+(?:\w+\s+){0,3}(?:papers|essays|exams|tests|homework)\b[^.!?\n]{0,50}\b(?:so\s+(?:dumb|stupid|bad|thick)|idiots?|morons?|illiterate|hopeless|kill\s+me|this\s+kid|one\s+kid)\b",
            ("grading", "marking"),
            0.8,
        ),
        Pattern(
            rf"\b(?:one|two|three|four|half|some|a\s+few)\s+of\s+my\s+(?:\w+\s+)?(?P<who>{_PUPIL}|kids|class)\s+(?:(?:were|was|got|have\s+been|has\s+been)\s+(?:suspended|expelled|excluded|arrested|caught\s+\w+|sent\s+home|assessed)|{_DID})(?!\w)",
            near=("suspended", "expelled", "excluded", "arrested", "caught", "assessed", *_DID_NEAR),
            confidence=0.85,
            beside=("of my",),
            confirm=_teaches,
        ),
        Pattern(
            r"\b(?:a|the|one|this|that)\s+(?P<who>boy|girl|kid|child|pupil|student|lad)\s+(?:in\s+my\s+(?:class|form|year)\s+)?(?:with|who\s+has|has|who's\s+got)\s+(?:an?\s+)?(?:severe\s+)?(?:adhd|autism|dyslexia|epilepsy|iep|ehcp|tourette'?s|anxiety|behaviou?r\s+problems)\b",
            near=(
                "adhd",
                "autism",
                "dyslexia",
                "epilepsy",
                "iep",
                "ehcp",
                "tourette*",
                "anxiety",
                "behavior",
                "behaviour",
            ),
            confidence=0.8,
            confirm=_teaches,
        ),
        Pattern(
            rf"\bmy\s+(?P<who>year\s+(?:[1-9]|1[0-3])s?)(?:\s+class)?(?:\s+is|\s+are|'s|\s+was|\s+were){MAYBE_STRONGLY}\s+(?:{SCORN}|(?:brats?|monsters|animals|little\s+shits|feral|thick)\b)",
            near=(shape(rf"my{SHAPE_SPACE}year{SHAPE_SPACE}1?[0-9]"),),
            confidence=0.88,
        ),
    ),
    guards=(passed_on, question, conditional, fiction, joking, _not_own),
    weigh=_by_profession,
    remedies=(
        reword("Some school days are long.", "Say how the day was, without the pupil", sentence=True),
        cut_sentence(),
        ask("the family"),
    ),
    fires=(
        Sample("[Jayden failed] again and asked for a hug", _TEACHER),
        Sample("[My third graders are little shits] before lunch", _TEACHER),
        Sample("Well. [one of my students bit me] today", _TEACHER),
        Sample("[grading papers all night and one kid] wrote the same word forty times", _TEACHER),
        "[i hate my 4th period] with a passion",
        Sample("[Two of my pupils were suspended] today", _TEACHER),
        Sample("There is [a boy with ADHD] in my class who bites", _TEACHER),
        Sample("[my year 9s are thick] as planks", _TEACHER),
        Sample("Wee [Callum in my class cannot read] at all and his dad shrugs", _TEACHER),
        Sample("My pupil [Jayden got 3 out of 20].", _TEACHER),
        Sample("[Tyler was suspended], finally some quiet", _TEACHER),
        "[half my students cheated] on the quiz, I can tell",
    ),
    quiet=(
        Sample("Nora failed her driving test, cake helped", _TEACHER),
        Sample("my son Jayden failed maths again", _TEACHER),
        "Jayden failed again",
        "Two of my pupils were my neighbours once",
        "My cousin has a boy with ADHD and he is the funniest kid I know",
        Sample("My students are the best, they made a volcano", _TEACHER),
        Sample("Parliament failed again", Author(profession="journalism")),
        "As a student I failed everything",
        Sample("If Tyler failed we would talk to his family", _TEACHER),
        Sample("In the film Jayden cheated and won", _TEACHER),
    ),
)
