"""What the composer's buttons do when there is no script: each takes the draft as sent and gives it back changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from foresay.desk.drafts import checking
from foresay.desk.drafts.changes import Preview, preview
from foresay.desk.drafts.forms import Sent
from foresay.desk.members import services
from foresay.desk.members.models import Member
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


Read = Callable[[Draft, tuple[Accepted, ...]], Reading]
"""What Foresay says of words, letting some findings be, on the accounts that they go to."""


def perform(member: Member, act: str, sent: Sent, read: Read) -> Outcome:
    """Do `act` ("check", "safe", "apply:KEY", "look:KEY", "keep:KEY", "accept:KEY") to what was sent."""
    reading = read(sent.words, sent.let_be)
    verb, _, key = act.partition(":")
    match verb:
        case "safe":
            return _changed(sent, reading, reading.apply_safe(), "The safe changes are made.", read)
        case "apply" | "look":
            return _remedy(sent, reading, verb, key, read)
        case "keep" | "accept":
            return _kept(member, sent, reading, verb, key, read)
        case _:
            return Outcome(sent.words, sent.let_be, reading)


def _remedy(sent: Sent, reading: Reading, verb: str, key: str, read: Read) -> Outcome:
    remedy = checking.remedy_for(reading, key)
    if remedy is None:
        return Outcome(sent.words, sent.let_be, reading, notice=GONE)
    if verb == "look":
        look = Look(remedy.label, f"apply:{key}", preview(sent.words.text, remedy))
        return Outcome(sent.words, sent.let_be, reading, look=look)
    return _changed(sent, reading, reading.draft.apply(remedy), f"Done: {remedy.label}.", read)


def _changed(sent: Sent, reading: Reading, after: Draft, notice: str, read: Read) -> Outcome:
    """What was read may be narrowed by its accounts; of that only what the remedy changed is taken over."""
    narrowed = after.visibility != reading.draft.visibility
    words = replace(sent.words, text=after.text, visibility=after.visibility if narrowed else sent.words.visibility)
    return Outcome(words, sent.let_be, read(words, sent.let_be), notice=notice, before=sent.words)


def _kept(member: Member, sent: Sent, reading: Reading, verb: str, key: str, read: Read) -> Outcome:
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
    return Outcome(after.words, after.let_be, read(after.words, after.let_be), notice)
