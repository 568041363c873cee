"""A reading: verdict in words, continuum with evidence, landings per audience, ripple."""

from __future__ import annotations

import pytest

from foresay import Account, Audience, Author, Draft, Medium, Severity, Visibility, check
from foresay.model import Accepted, EmployerKind, Level, Reading

HEALTH = "I was diagnosed with lupus last week."


def _level(reading: Reading, audience: Audience) -> Level:
    return next(landing.level for landing in reading.landings if landing.audience is audience)


def test_a_fine_text_lands_as_meant() -> None:
    reading = check("The garden is full of bees this morning and the bread came out well.")
    assert (reading.verdict, reading.findings) == ("clear", ())
    assert reading.summary == "Lands as meant, as far as we can read it."
    assert {landing.level for landing in reading.landings} == {Level.AS_MEANT}


def test_the_summary_is_a_sentence_about_what_weighs_most() -> None:
    reading = check(f"{HEALTH} Mail me: jo.k@gmail.com")
    assert reading.verdict == "look again"
    assert reading.summary == "This tells about your health."
    assert [finding.severity for finding in reading.findings] == sorted(
        (finding.severity for finding in reading.findings), reverse=True
    )


def test_the_same_words_read_differently_by_author() -> None:
    words = "Our numbers look great this quarter"
    director = Author(
        profession="finance", role="finance director", employers=("Acme",), employer_kind=EmployerKind.LISTED
    )
    baker = Author(role="baker", employer_kind=EmployerKind.SELF)
    assert check(words, director).verdict == "hold"
    assert check(words, baker).verdict == "clear"


def test_fewer_eyes_cost_less() -> None:
    public, friends, one = (
        _level(check(Draft(HEALTH, visibility=visibility)), Audience.RECRUITERS)
        for visibility in (Visibility.PUBLIC, Visibility.FRIENDS, Visibility.DIRECT)
    )
    assert public.rank > friends.rank > one.rank


def test_what_was_called_no_problem_is_not_said_again() -> None:
    words = "I WAS diagnosed with lupus"
    assert check(HEALTH, Author(accepted=frozenset({Accepted("health")}))).findings == ()
    assert check(HEALTH, Author(accepted=frozenset({Accepted("health", words)}))).findings == ()
    assert check(HEALTH, Author(accepted=frozenset({Accepted("health", "something else")}))).findings


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("At the beach with my kids and my sister, birthday cake for everyone", -1),
        ("We're hiring! Our team is looking for a project lead, the office is in Leeds", 1),
    ],
)
def test_the_continuum_leans_by_its_evidence(text: str, side: int) -> None:
    place = check(text).continuum
    assert place.position * side > 0.2
    assert place.evidence
    assert all(text[slice(*one.span)] for one in place.evidence if one.span)


def test_an_account_that_names_the_employer_is_evidence_of_work() -> None:
    author = Author(employers=("Harbour Courier",))
    plain = check(Draft("Rain again", account=Account("@ana")), author).continuum.position
    named = check(
        Draft("Rain again", account=Account("@ana", bio="Reporter, Harbour Courier")), author
    ).continuum.position
    assert named > plain


def test_the_ripple_names_each_person_once_nearest_first() -> None:
    reading = check(
        Draft("My friend Marisol was diagnosed with cancer. My boss knows. @lee too", media=(Medium("photo"),))
    )
    who = [(one.who, one.ring) for one in reading.ripple]
    assert ("Your friend Marisol", "named") in who
    assert ("Your boss", "can be worked out") in who
    assert ("@lee", "named") in who
    assert who[-1] == ("Whoever is in the photo", "in the picture")
    assert len({name for name, _ in who}) == len(who) == 4
    assert reading.ripple[0].severity is Severity.HIGH


def test_a_secret_is_held_and_lands_badly_with_strangers() -> None:
    reading = check("export AWS_KEY=AKIA" + "QYLPMN5HFIQR7XYA")
    assert reading.verdict == "hold"
    assert _level(reading, Audience.STRANGERS) in (Level.COST, Level.HARM)


def test_the_rest_of_a_text_that_was_not_read_is_not_called_fine() -> None:
    reading = check("Ich bin heute leider nicht da, schreib mir bitte an jo.k@gmail.com")
    assert reading.findings
    assert "lands as meant" not in f"{reading.summary} {reading.beside}"
    assert "we cannot say" in reading.beside


def test_one_name_where_several_are_meant_is_refused() -> None:
    with pytest.raises(TypeError, match="with the comma"):
        Author(children="Sam")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hoy hemos comido paella en casa de la abuela", "Spanish"),
        ("On a mangé des crêpes chez mamie ce soir", "French"),
        ("Heute gab es bei Oma Knödel und alle waren da", "German"),
        ("Hoje teve feijoada na casa da minha avó", "Portuguese"),
        ("Stasera abbiamo mangiato gli gnocchi dalla nonna", "Italian"),
        ("Vanavond hebben we stamppot gegeten bij oma", "Dutch"),
    ],
)
def test_a_language_read_in_part_says_which_part(text: str, name: str) -> None:
    reading = check(text)
    assert (reading.verdict, reading.findings) == ("look again", ())
    assert reading.summary.startswith(f"We read {name} only in part. Numbers, addresses, passwords and hurtful words")
    assert "health, work, plans or other people was not" in reading.summary


def test_a_language_in_which_tone_is_not_read_does_not_claim_it() -> None:
    (unread,) = check("Idag åt vi middag och det var en fin dag för mig och dig").unread
    assert unread.why.startswith("We do not read Swedish yet")
    assert "hurtful" not in unread.why


def test_what_was_looked_for_in_another_language_is_found() -> None:
    found = {
        finding.rule for finding in check("Mi número es el 655 123 987 y odio a los inmigrantes de mi calle").findings
    }
    assert found == {"phone-number", "group-contempt"}
