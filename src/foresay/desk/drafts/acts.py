"""What the composer's buttons do when there is no script: each takes the draft as sent and gives it back changed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from foresay.desk.drafts import checking
from foresay.desk.drafts.changes import Preview, preview
from foresay.desk.drafts.forms import Sent
from foresay.desk.members import services
from foresay.desk.members.models import Member
from foresay.desk.members.queries import author_of
from foresay.model import Accepted, Draft, Reading

GONE = "The words changed since that was offered, so nothing was done. Look at the panel again."


@dataclass(frozen=True, slots=True)
class Look:
    """A remedy that asks first: what it would change, and the act that makes it so."""

    label: str
    act: str
    preview: Preview


@dataclass(frozen=True, slots=True)
class Outcome:
    """The draft after an act. `before` is what undoing returns to, None where there is nothing to undo."""

    words: Draft
    let_be: tuple[Accepted, ...]
    reading: Reading
    notice: str = ""
    before: Draft | None = None
    look: Look | None = None


def perform(member: Member, act: str, sent: Sent) -> Outcome:
    """Do `act` ("check", "safe", "apply:KEY", "look:KEY", "keep:KEY", "accept:KEY") to what was sent."""
    author = author_of(member)
    reading = checking.read(sent.words, author, sent.let_be)
    verb, _, key = act.partition(":")
    match verb:
        case "safe":
            return _changed(member, sent, reading.apply_safe(), "The safe changes are made.")
        case "apply" | "look":
            return _remedy(member, sent, reading, verb, key)
        case "keep" | "accept":
            return _kept(member, sent, reading, verb, key)
        case _:
            return Outcome(sent.words, sent.let_be, reading)


def _remedy(member: Member, sent: Sent, reading: Reading, verb: str, key: str) -> Outcome:
    remedy = checking.remedy_for(reading, key)
    if remedy is None:
        return Outcome(sent.words, sent.let_be, reading, notice=GONE)
    if verb == "look":
        look = Look(remedy.label, f"apply:{key}", preview(sent.words.text, remedy))
        return Outcome(sent.words, sent.let_be, reading, look=look)
    return _changed(member, sent, sent.words.apply(remedy), f"Done: {remedy.label}.")


def _changed(member: Member, sent: Sent, words: Draft, notice: str) -> Outcome:
    reading = checking.read(words, author_of(member), sent.let_be)
    return Outcome(words, sent.let_be, reading, notice=notice, before=sent.words)


def _kept(member: Member, sent: Sent, reading: Reading, verb: str, key: str) -> Outcome:
    finding = checking.finding_for(reading, key)
    if finding is None:
        return Outcome(sent.words, sent.let_be, reading, notice=GONE)
    accepted = checking.accepting(finding, sent.words.text)
    if verb == "accept":
        services.accept(member, accepted)
        after = sent
        notice = "Remembered as no problem. You find it under You, where you can take it back."
    else:
        after = replace(sent, let_be=tuple(dict.fromkeys([*sent.let_be, *accepted])))
        notice = "Kept as you wrote it, in this draft."
    return Outcome(after.words, after.let_be, checking.read(after.words, author_of(member), after.let_be), notice)
