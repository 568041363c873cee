"""What `foresay author` asks: kindly, one thing at a time, nothing of it mandatory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from foresay.foresee.scan.lazy import lazy
from foresay.model import Author, EmployerKind

CLEAR = "-"
"""The answer that takes an earlier one away."""

_YES = frozenset({"y", "yes"})
_NO = frozenset({"n", "no"})
_JURISDICTION = lazy(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")


class Unclear(ValueError):
    """An answer that could not be understood; the message says what would be."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question: the field it fills, how it is put, and how an answer is read (raising Unclear)."""

    field: str
    words: str
    read: Callable[[str], Any]
    choices: Mapping[str, str] | None = None
    only_if: Callable[[Author], bool] = lambda author: True


def _several(answer: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in answer.split(",") if part.strip()))


def _yes_or_no(answer: str) -> bool:
    if answer.lower() in _YES:
        return True
    if answer.lower() in _NO:
        return False
    raise Unclear("yes or no, or Enter to leave it open")


def _one_of(choices: Mapping[str, str]) -> Callable[[str], str]:
    def read(answer: str) -> str:
        names = list(choices)
        if answer.isdecimal() and 1 <= int(answer) <= len(names):
            return names[int(answer) - 1]
        if answer.lower() in choices:
            return answer.lower()
        raise Unclear(f"a number from 1 to {len(names)}, or Enter to leave it open")

    return read


def _jurisdiction(answer: str) -> str:
    code = answer.strip().upper()
    if not _JURISDICTION.fullmatch(code):
        raise Unclear("a country such as US, DE or IN, or its part such as US-CA")
    return code


EMPLOYERS: Mapping[str, str] = {
    EmployerKind.PRIVATE: "a private company",
    EmployerKind.LISTED: "a company on the stock exchange",
    EmployerKind.GOVERNMENT: "the state, or something it owns",
    EmployerKind.NONPROFIT: "a charity or an association",
    EmployerKind.SELF: "yourself",
}
"""Kinds of employer, for people."""


def questions(professions: Mapping[str, str]) -> tuple[Question, ...]:
    """Everything that is asked, in order. `professions` are `foresay.foresee.rule.PROFESSIONS`."""
    employed: Callable[[Author], bool] = lambda author: bool(author.employers)  # noqa: E731
    return (
        Question("names", "What do people call you? (several with commas)", _several),
        Question("handles", "Your handles, on any network?", _several),
        Question("employers", "Whom do you work for?", _several),
        Question("employer_kind", "What is that?", lambda a: EmployerKind(_one_of(EMPLOYERS)(a)), EMPLOYERS, employed),
        Question("products", "What does it make or sell, by name?", _several, only_if=employed),
        Question("role", "What do you do, in your own words?", str.strip),
        Question("profession", "Which of these is nearest? Some come with duties.", _one_of(professions), professions),
        Question("regulated", "Does a licence or a regulator bind you? (yes, no)", _yes_or_no),
        Question(
            "speaks_for_employer", "Do you speak for your employer in public? (yes, no)", _yes_or_no, None, employed
        ),
        Question("jurisdiction", "Where do you live? (US, US-CA, DE ...)", _jurisdiction),
        Question("children", "Children whose names we should look out for?", _several),
        Question("people", "Others to look out for?", _several),
        Question("codenames", "Words that should stay at work, such as names of projects?", _several),
    )


def ask(
    author: Author, asked: tuple[Question, ...], prompt: Callable[[str], str], say: Callable[[str], None]
) -> Author:
    """The author after all questions. Enter keeps what is there, `-` takes it away; unclear answers are asked again."""
    for question in asked:
        if question.only_if(author):
            current = getattr(author, question.field)
            author = replace(author, **{question.field: _answer(question, current, prompt, say)})
    return author


def _answer(question: Question, current: Any, prompt: Callable[[str], str], say: Callable[[str], None]) -> Any:
    words = question.words
    if question.choices:
        say(words)
        for number, choice in enumerate(question.choices.values(), 1):
            say(f"  {number:2} {choice}")
        words = "  Which number?"
    if current != _nothing(question.field):
        words = f"{words} [{show(current)}]"
    while True:
        answer = prompt(words).strip()
        if not answer:
            return current
        if answer == CLEAR:
            return _nothing(question.field)
        try:
            return question.read(answer)
        except Unclear as unclear:
            say(f"  We did not follow. It can be {unclear}.")


def _nothing(field: str) -> Any:
    return next(each.default for each in fields(Author) if each.name == field)


def show(value: Any) -> str:
    """An author's field in words; "" when nothing was said."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(value)
    return str(value) if value else ""
