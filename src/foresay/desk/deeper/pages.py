"""What the pages about a deeper reader hand their templates."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.safestring import SafeString

from foresay.deeper import Answer, Message
from foresay.desk.deeper import forms as ours
from foresay.desk.deeper.models import DeeperReader
from foresay.desk.deeper.services import Letter
from foresay.desk.drafts.pages import Choice
from foresay.desk.drafts.utf16 import Utf16


@dataclass(frozen=True, slots=True)
class Setting:
    """The page where a member says whom they ask. `known` is what is kept; `saved` says it was just kept."""

    form: ours.SettingForm
    known: DeeperReader | None
    saved: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """What would be sent, before it is. `fields` are the composer's, hidden; `host` is "" where nothing can be sent.

    `hows` and `tells` are the choices there are: none where they would change nothing.
    """

    host: str
    here: bool
    model: str
    has_key: bool
    hows: list[Choice]
    tells: list[Choice]
    messages: tuple[Message, ...]
    print: str
    fields: list[SafeString]
    problem: str = ""


def look(form: ours.QuestionForm, letter: Letter | None, reader: DeeperReader, problem: str = "") -> Look:
    """The page for a letter; without one it only says the problem."""
    chosen = form.cleaned_data
    how = chosen["how"] or "masked"
    return Look(
        host=letter.service.host if letter else "",
        here=letter.service.here if letter else False,
        model=reader.model,
        has_key=bool(reader.sealed_key),
        hows=[Choice(value, name, value == how) for value, name in ours.HOW.items() if letter and letter.can_mask],
        tells=[
            Choice(value, name, value in chosen["tell"])
            for value, name in ours.TELL.items()
            if letter and value in letter.can_tell
        ],
        messages=_own_words_first(letter.question.messages) if letter else (),
        print=letter.print if letter else "",
        fields=hidden(form),
        problem=problem,
    )


def _own_words_first(messages: tuple[Message, ...]) -> tuple[Message, ...]:
    """In the order in which the author looks at them."""
    return (messages[-1], *messages[:-1])


def hidden(form: ours.QuestionForm) -> list[SafeString]:
    """The composer's fields as they were sent, to be sent along."""
    return [field.as_hidden() for field in form.as_composed()]


@dataclass(frozen=True, slots=True)
class RemarkCard:
    """One remark. `there` are the words of the draft as written, which pressing it selects: [start, end) in UTF-16 units."""

    quote: str
    why: str
    for_whom: str
    instead: str
    there: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Said:
    """What came back: whose reading it is, its remarks, and how many were not shown."""

    host: str
    model: str
    remarks: list[RemarkCard]
    dropped: int
    left_out: int
    fields: list[SafeString]


def said(form: ours.QuestionForm, letter: Letter, answer: Answer, text: str) -> Said:
    """The page for an answer about the draft's `text`."""
    units = Utf16(text)
    cards = []
    for remark in answer.remarks:
        span = letter.in_draft(remark)
        cards.append(
            RemarkCard(
                quote=" ".join(remark.quote.split()),
                why=remark.why,
                for_whom=remark.for_whom,
                instead=remark.instead,
                there=text[span.start : span.end],
                start=units.at(span.start),
                end=units.at(span.end),
            )
        )
    return Said(letter.service.host, letter.service.model, cards, answer.dropped, answer.left_out, hidden(form))
