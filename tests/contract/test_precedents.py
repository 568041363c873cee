"""The engine read against the documented cases, and the same words read for different authors."""

from __future__ import annotations

from dataclasses import replace

import pytest
from precedents import PRECEDENTS, PRODUCER, PRODUCERS_ACCOUNT, SIGN, E, J, Precedent, S

from foresay import check
from foresay.model import Account, Author, Draft, EmployerKind, Finding, Level, Reading, RemedyKind, Severity

CASES = [pytest.param(case, id=f"{case.number}-{case.name.replace(' ', '-')}") for case in PRECEDENTS]
BAKER = Author(employers=("Crumb & Co",), employer_kind=EmployerKind.SELF, profession="other", role="baker")


def _finding(reading: Reading, rule: str) -> Finding:
    return next(finding for finding in reading if finding.rule == rule)


def _rules(reading: Reading) -> set[str]:
    return {finding.rule for finding in reading}


def _severity(text: str, author: Author, rule: str, account: Account | None = None) -> Severity | None:
    reading = check(Draft(text, account=account), author)
    return next((finding.severity for finding in reading if finding.rule == rule), None)


def test_all_twenty_five_are_here() -> None:
    assert [case.number for case in PRECEDENTS] == list(range(1, 26))


@pytest.mark.parametrize("case", CASES)
def test_what_mattered_in_the_case_is_found(case: Precedent) -> None:
    assert set(case.finds) <= _rules(check(case.draft, case.author))


@pytest.mark.parametrize("case", CASES)
def test_the_verdict_fits_the_case(case: Precedent) -> None:
    assert check(case.draft, case.author).verdict == case.verdict


@pytest.mark.parametrize("case", CASES)
def test_those_who_met_it_are_told_beforehand(case: Precedent) -> None:
    reading = check(case.draft, case.author)
    met = {landing.audience for landing in reading.landings if landing.level is not Level.AS_MEANT}
    assert set(case.audiences) <= met


@pytest.mark.parametrize("case", CASES)
def test_what_was_not_looked_at_is_admitted(case: Precedent) -> None:
    assert set(case.unread) <= {part.part for part in check(case.draft, case.author).unread}


@pytest.mark.parametrize("case", [case for case in CASES if case.values[0].protected])
def test_a_right_is_told_and_not_blamed(case: Precedent) -> None:
    reading = check(case.draft, case.author)
    for rule in case.protected:
        finding = _finding(reading, rule)
        assert finding.protected
        assert any(remedy.kind is RemedyKind.KEEP for remedy in finding.remedies)
    assert reading.verdict != "hold"


# ------------------------------------------------------------------------------------------------------- the sign, in full


def test_the_sign_is_a_personal_act_seen_by_the_employer() -> None:
    reading = check(SIGN, PRODUCER)
    pulls = {evidence.words: evidence.pull for evidence in reading.continuum.evidence}
    assert reading.continuum.place in ("Personal", "Leans personal", "Between the two")
    assert pulls["something you did yourself"] < 0 < pulls["your account names your employer"]
    assert _finding(reading, "bio-employer").headline == "Your profile says where you work"


def test_the_sign_is_politics_as_her_own_and_hers_to_say() -> None:
    politics = _finding(check(SIGN, PRODUCER), "politics")
    assert politics.family == "special"
    assert politics.touches == ("you",)
    assert politics.protected


def test_the_sign_names_the_duty_to_look_up() -> None:
    duty = _finding(check(SIGN, PRODUCER), "partisan-duty")
    assert "code on partisan activity" in duty.duty
    assert duty.severity == Severity.MEDIUM
    assert not duty.protected
    assert {RemedyKind.UNLINK, RemedyKind.NARROW, RemedyKind.REFER} <= {remedy.kind for remedy in duty.remedies}


def test_the_sign_reaches_employer_press_and_strangers() -> None:
    met = {landing.audience: landing for landing in check(SIGN, PRODUCER).landings}
    assert all(met[audience].level is not Level.AS_MEANT for audience in (E, J, S))


def test_the_sign_is_hers_to_decide() -> None:
    assert check(SIGN, PRODUCER).verdict == "look again"


def test_the_same_sign_held_by_a_baker() -> None:
    draft = Draft(
        "Me today at Occupy Wall Street with my sign",
        account=Account("@flour_and_water", "bread, mostly"),
        media=SIGN.media,
    )
    reading = check(draft, BAKER)
    assert reading.verdict == "clear"
    assert "partisan-duty" not in _rules(reading)
    assert _finding(reading, "politics").severity <= Severity.LOW


def test_the_same_sign_without_the_profile_still_has_the_duty_but_not_the_tie() -> None:
    reading = check(
        replace(SIGN, text="Me today at Occupy Wall Street with my sign", account=Account("@cee", "cats")), PRODUCER
    )
    assert "partisan-duty" in _rules(reading)
    assert not {"bio-employer", "employer-named"} & _rules(reading)


# ------------------------------------------------------------------------------ the same words, read differently by author

LISTED = EmployerKind.LISTED
FINANCE_DIRECTOR = Author(employers=("Northwind",), employer_kind=LISTED, profession="finance", role="finance director")
NURSE = Author(profession="health", role="staff nurse")
ADVISER = Author(profession="finance", regulated=True)
TEACHER = Author(profession="education")
LAWYER = Author(profession="law")
MAKER = Author(employers=("Acme",), products=("Acme Cloud",))

DIFFERENT = (
    ("our numbers look great and the books close on Friday", "financial-mnpi", FINANCE_DIRECTOR, Severity.CRITICAL, BAKER, None),
    ("our numbers look great and the books close on Friday", "financial-mnpi", Author(employer_kind=LISTED, role="porter"), Severity.HIGH, BAKER, None),
    ("we just passed 40 million subscribers", "reg-fd-channel", replace(FINANCE_DIRECTOR, role="chief financial officer"), Severity.CRITICAL, BAKER, None),
    ("my patient said I look like his first wife", "hipaa-patient", NURSE, Severity.CRITICAL, BAKER, None),
    ("guaranteed 12% a year, call me", "finra-promissory", ADVISER, Severity.CRITICAL, BAKER, None),
    ("load up on $ACME before lunch", "investment-tip", ADVISER, Severity.HIGH, BAKER, None),
    ("Jayden failed again and asked for a hug", "student-record", TEACHER, Severity.HIGH, Author(children=("Jayden",)), None),
    ("my client's alibi is weak and we both know it", "privileged", LAWYER, Severity.CRITICAL, BAKER, None),
    ("Acme Cloud is the best, everyone knows it", "undisclosed-employee", MAKER, Severity.MEDIUM, BAKER, None),
    ("I marched with fifty thousand others", "partisan-duty", PRODUCER, Severity.MEDIUM, BAKER, None),
    ("none of us got overtime", "working-conditions", MAKER, Severity.INFO, BAKER, None),
    ("ugh i hate my job so much", "employer-disparagement", MAKER, Severity.LOW, BAKER, None),
    ("3rd interview on Monday!", "job-search", MAKER, Severity.MEDIUM, Author(), Severity.LOW),
)  # fmt: skip


@pytest.mark.parametrize(("text", "rule", "one", "says", "other", "says_instead"), DIFFERENT)
def test_the_same_words_weigh_by_who_says_them(
    text: str, rule: str, one: Author, says: Severity, other: Author, says_instead: Severity | None
) -> None:
    assert _severity(text, one, rule) == says
    assert _severity(text, other, rule) == says_instead


def test_the_same_promise_is_fine_from_those_who_speak_for_the_company() -> None:
    clerk = Author(employers=("Harbour Ferries",))
    promise = "Harbour Ferries will refund all of you by Monday"
    assert _severity(promise, clerk, "speaking-for-company") == Severity.HIGH
    assert _severity(promise, replace(clerk, speaks_for_employer=True), "speaking-for-company") is None


def test_the_same_post_weighs_more_where_readers_see_the_employer() -> None:
    words = "we did it, I marched with fifty thousand others and waved at the mayor from the front"
    seen = {finding.rule for finding in check(Draft(words, account=PRODUCERS_ACCOUNT), PRODUCER)}
    unseen = {finding.rule for finding in check(Draft(words, account=Account("@cee", "cats")), PRODUCER)}
    assert seen - unseen == {"bio-employer"}
