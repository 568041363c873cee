"""What `foresay author` asks."""

from collections.abc import Iterable
from dataclasses import fields

import pytest

from foresay.cli.questions import ask, questions, show
from foresay.foresee.rule import PROFESSIONS
from foresay.model import NOBODY, Author, EmployerKind

ASKED = questions(PROFESSIONS)


class Talk:
    """Answers the questions whose words hold a key; Enter for the rest."""

    def __init__(self, **answers: str | Iterable[str]) -> None:
        self.answers = {key: iter([value] if isinstance(value, str) else value) for key, value in answers.items()}
        self.asked: list[str] = []
        self.said: list[str] = []

    def prompt(self, words: str) -> str:
        self.asked.append(words)
        heard = [key for key in self.answers if key in " ".join([*self.said[-12:], words])]
        return next(self.answers[heard[0]], "") if heard else ""

    def author(self, before: Author = NOBODY) -> Author:
        return ask(before, ASKED, self.prompt, self.said.append)


def test_enter_skips_everything() -> None:
    assert Talk().author() == NOBODY


def test_every_field_but_what_was_accepted_is_asked_for() -> None:
    assert {question.field for question in ASKED} == {field.name for field in fields(Author)} - {"accepted"}


def test_several_answers_stand_between_commas() -> None:
    assert Talk(handles="@ruth, @ra,, @ruth").author().handles == ("@ruth", "@ra")


def test_a_choice_is_a_number_or_its_word() -> None:
    assert Talk(nearest="5").author().profession == "health"
    assert Talk(nearest="Law").author().profession == "law"
    talk = Talk(Whom="Acme", number="3")
    assert talk.author().employer_kind is EmployerKind.GOVERNMENT


def test_questions_about_an_employer_need_one() -> None:
    talk = Talk()
    talk.author()
    assert not any("for your employer" in words for words in talk.asked)


def test_an_unclear_answer_is_asked_again_kindly() -> None:
    talk = Talk(regulator=["perhaps", "no"])
    assert talk.author().regulated is False
    assert "  We did not follow. It can be yes or no, or Enter to leave it open." in talk.said


def test_a_jurisdiction_is_a_code() -> None:
    talk = Talk(live=["the moon", "us-ca"])
    assert talk.author().jurisdiction == "US-CA"


def test_enter_keeps_and_a_dash_takes_away() -> None:
    before = Author(names=("Ruth",), role="nurse", regulated=True)
    talk = Talk(regulator="-", words="-")
    after = talk.author(before)
    assert after == Author(names=("Ruth",))
    assert "What do people call you? (several with commas) [Ruth]" in talk.asked


@pytest.mark.parametrize(("value", "words"), [(True, "yes"), (("a", "b"), "a, b"), (None, ""), ("", "")])
def test_a_field_is_shown_in_words(value: object, words: str) -> None:
    assert show(value) == words
