"""The same words weigh by who says them: a baker and a finance director, a teacher and a parent, a nurse and a patient, an officer and a civilian."""

from __future__ import annotations

import pytest

from foresay import check
from foresay.model import Author, Draft, EmployerKind, Severity

K = EmployerKind
INFO, LOW, MEDIUM, HIGH, CRITICAL = Severity

BAKER = Author(employers=("Crumb & Co",), employer_kind=K.SELF, profession="other", role="baker")
FLORIST = Author(employers=("Bloom",), employer_kind=K.PRIVATE, profession="other", role="florist")
PORTER = Author(employers=("Northwind",), employer_kind=K.LISTED, profession="other", role="porter")
DIRECTOR = Author(employers=("Northwind",), employer_kind=K.LISTED, profession="finance", role="finance director")
NURSE = Author(employers=("St Anne's",), employer_kind=K.GOVERNMENT, profession="health", role="staff nurse")
TEACHER = Author(employers=("Eastbrook School",), employer_kind=K.GOVERNMENT, profession="education", role="teacher")
PARENT = Author(role="parent", children=("Jayden",))
OFFICER = Author(
    employers=("Petersford Police",), employer_kind=K.GOVERNMENT, profession="military", role="police officer"
)
CIVIL = Author(employers=("Harbour Council",), employer_kind=K.GOVERNMENT, profession="government", role="planner")
LAWYER = Author(employers=("Dale & Frost",), employer_kind=K.PRIVATE, profession="law", role="solicitor")
PRIEST = Author(profession="clergy", role="priest")
HR = Author(employers=("Maple",), employer_kind=K.PRIVATE, profession="hr", role="people partner")
REPORTER = Author(employers=("Harbour Courier",), employer_kind=K.PRIVATE, profession="journalism", role="reporter")

CASES = (
    # a baker, a porter and a finance director
    ("sales are up 20% this quarter", "financial-mnpi", ((DIRECTOR, CRITICAL), (PORTER, HIGH), (BAKER, None), (FLORIST, None))),
    ("we lost our biggest customer today", "financial-mnpi", ((DIRECTOR, CRITICAL), (PORTER, HIGH), (BAKER, None))),
    ("best quarter ever, and nobody knows yet", "financial-mnpi", ((DIRECTOR, CRITICAL), (PORTER, HIGH), (BAKER, None))),
    ("the merger goes through on Tuesday", "deal-or-bid", ((DIRECTOR, CRITICAL), (FLORIST, HIGH), (REPORTER, None))),
    ("buy Northwind shares before Friday", "investment-tip", ((DIRECTOR, HIGH), (PORTER, HIGH), (BAKER, None))),
    ("this fund returns 12% a year guaranteed", "finra-promissory", ((DIRECTOR, CRITICAL), (BAKER, None))),
    ("we're letting forty people go on Monday", "headcount", ((HR, HIGH), (PORTER, MEDIUM))),
    ("layoffs start next week", "headcount", ((HR, HIGH), (PORTER, MEDIUM), (REPORTER, None), (PARENT, None))),
    # a nurse, a patient and anybody
    ("the patient in bed 4 called me an angel", "hipaa-patient", ((NURSE, CRITICAL), (FLORIST, None))),
    ("a 34 year old came in with a fork in his foot", "hipaa-patient", ((NURSE, CRITICAL), (BAKER, None))),
    ("I'm a patient on ward 6 and the soup is cold", "hipaa-patient", ((NURSE, None), (PARENT, None))),
    ("the gentleman in room 12 sang all night", "hipaa-patient", ((NURSE, CRITICAL), (PORTER, None))),
    # a teacher and a parent
    ("two of my pupils were suspended today", "student-record", ((TEACHER, HIGH), (PARENT, None))),
    ("there is a boy with ADHD in my class who bites", "student-record", ((TEACHER, HIGH), (PARENT, None), (BAKER, None))),
    ("my year 9s are thick as planks", "student-record", ((TEACHER, HIGH), (BAKER, None))),
    ("Jayden failed again and asked for a hug", "student-record", ((TEACHER, HIGH), (PARENT, None))),
    # an officer, a public servant, a reporter and a civilian
    ("the suspect confessed in the car", "proceedings", ((OFFICER, CRITICAL), (FLORIST, None), (REPORTER, None))),
    ("the evidence against him is weak", "proceedings", ((LAWYER, CRITICAL), (OFFICER, CRITICAL), (BAKER, None))),
    ("this government is a disgrace", "partisan-duty", ((OFFICER, MEDIUM), (CIVIL, MEDIUM), (BAKER, None), (FLORIST, None))),
    ("vote Green on Thursday, I will", "partisan-duty", ((OFFICER, MEDIUM), (REPORTER, MEDIUM), (BAKER, None))),
    ("I've been campaigning for the other candidate for mayor", "politics", ((OFFICER, MEDIUM), (FLORIST, LOW))),
    # those who hear secrets
    ("my client is going to lose and we both know it", "privileged", ((LAWYER, CRITICAL), (BAKER, None))),
    ("he told me in confession that he had stolen it", "privileged", ((PRIEST, CRITICAL), (FLORIST, None))),
    ("one of our candidates cried in the interview", "privileged", ((HR, CRITICAL), (FLORIST, None))),
    ("I fired Dave today", "privileged", ((HR, CRITICAL), (BAKER, None))),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "rule", "author", "severity"),
    [
        pytest.param(text, rule, author, severity, id=f"{rule}-{author.role.replace(' ', '-')}-{text[:16]}")
        for text, rule, weights in CASES
        for author, severity in weights
    ],
)
def test_the_same_words_weigh_by_who_says_them(text: str, rule: str, author: Author, severity: Severity | None) -> None:
    found = {finding.rule: finding.severity for finding in check(Draft(text), author)}
    assert found.get(rule) == severity


def test_every_case_is_said_by_at_least_two_who_differ() -> None:
    for text, _, weights in CASES:
        assert len(weights) >= 2, text
    assert sum(len({severity for _, severity in weights}) > 1 for _, _, weights in CASES) >= len(CASES) - 2
