"""`foresay check --deeper`: show what would be sent, ask, send, and say what came back, apart from our own reading."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from textwrap import wrap

import click

from foresay.cli.deeper_settings import service
from foresay.cli.terminal import look
from foresay.deeper import Answer, Masked, Question, Remark, Service, ask, found_in, mask, who_is
from foresay.errors import DeeperReaderError
from foresay.model import NOBODY, Author, Reading
from foresay.report.columns import shown
from foresay.report.text import Look


@dataclass(frozen=True, slots=True)
class Wish:
    """What the author wants of a deeper reader. `tell` holds "author", "found", both or neither."""

    yes: bool = False
    as_written: bool = False
    tell: Collection[str] = ()


def read_deeper(reading: Reading, author: Author | None, wish: Wish) -> int:
    """Ask about the draft of `reading`. 0 when that went as wished (a no is a wish too), 2 when it did not."""
    try:
        whom = service()
        question = _question(reading, author or NOBODY, wish)
        if not wish.yes and not _agreed(whom, question, changed=question.text != reading.draft.text):
            return 0 if sys.stdin.isatty() else 2
        answer = ask(whom, question)
    except DeeperReaderError as problem:
        print(problem, file=sys.stderr)
        return 2
    sys.stdout.writelines(describe(whom, answer, look(sys.stdout)))
    return 0


def _question(reading: Reading, author: Author, wish: Wish) -> Question:
    return Question(
        reading.draft.text if wish.as_written else _masked(reading, author).text,
        reading.draft.to,
        who_is(author) if "author" in wish.tell else "",
        found_in(reading) if "found" in wish.tell else "",
    )


def _masked(reading: Reading, author: Author) -> Masked:
    """The draft with every safe change, also those that the author accepted: nobody else's post is a stranger's server."""
    from foresay.foresee.check import check

    return mask(check(reading.draft, replace(author, accepted=frozenset())))


def _agreed(whom: Service, question: Question, *, changed: bool) -> bool:
    """Show what would be sent, and ask."""
    for line in letter(whom, question, changed=changed):
        print(line, file=sys.stderr)
    if not sys.stdin.isatty():
        print("Nothing was sent: nobody is here to say yes. With --yes it is sent without asking.", file=sys.stderr)
        return False
    if click.confirm(f"Send this to {whom.host}?", err=True):
        return True
    print("Nothing was sent.", file=sys.stderr)
    return False


def letter(whom: Service, question: Question, *, changed: bool) -> Iterator[str]:
    """Everything that would be sent, line by line, and where it would go. `changed`: safe changes were made in the words."""
    where = "on this machine" if whom.here else "another machine"
    yield f"This would be sent to {whom.host} ({where}), to the model {shown(whom.model)}:"
    for message in question.messages:
        yield f"\n{message.name}:"
        yield from (f"  {shown(line)}" for line in message.words.splitlines())
    yield ""
    if changed:
        yield "The safe changes are made in your words; --as-written sends them unchanged. Names of people may remain."
    if whom.key:
        yield "Your key goes with it. Nothing else does."


def describe(whom: Service, answer: Answer, style: Look) -> Iterator[str]:
    """What came back, for a terminal."""
    by = f"Somebody else's reading: {shown(whom.model)} at {whom.host}. Foresay did not check it, and the verdict is without it."
    yield "\n" + "".join(f"{line}\n" for line in wrap(by, style.width))
    if not answer.remarks:
        yield "It would look at nothing again.\n"
    for remark in answer.remarks:
        yield from _remark(remark, style)
    if answer.dropped:
        were = "remarks were about words that are not in the text, or gave no reason, and are"
        one = "remark was about words that are not in the text, or gave no reason, and is"
        yield f"\n{answer.dropped} {one if answer.dropped == 1 else were} not shown.\n"
    if answer.left_out:
        yield f"It said {answer.left_out} more than it was asked for.\n"


def _remark(remark: Remark, style: Look) -> Iterator[str]:
    yield "\n" + style.paint(f"“{shown(' '.join(remark.quote.split()))}”", "1") + "\n"
    for name, words in (("Why", remark.why), ("For", remark.for_whom), ("Instead", remark.instead)):
        first = f"  {name:<9}"
        lines = wrap(shown(words), style.width, initial_indent=first, subsequent_indent=" " * len(first))
        yield from (f"{line}\n" for line in lines)
