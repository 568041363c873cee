"""Asking: what would be sent, its print, and the answer brought back to the words as they are written."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from threading import BoundedSemaphore

from foresay.deeper import Answer, Masked, Question, Remark, Service, ask, found_in, mask, who_is
from foresay.desk.drafts import checking
from foresay.desk.members.models import Member
from foresay.desk.members.queries import author_of
from foresay.errors import DeeperReaderError
from foresay.model import Accepted, Draft, Span

AT_ONCE = 2
"""Questions of this desk on their way at a time: each holds a thread for up to 20 seconds, and pages need threads too."""
_turns = BoundedSemaphore(AT_ONCE)


@dataclass(frozen=True, slots=True)
class Letter:
    """What would be sent to whom. `masked` leads from its words back to those of the draft; None when they are the same.

    `can_mask` says whether masking changes anything, `can_tell` what there is to send along ("author", "found").
    """

    service: Service
    question: Question
    masked: Masked | None
    can_mask: bool
    can_tell: frozenset[str]

    @property
    def print(self) -> str:
        """A digest of whom it goes to and of all that it says: equal only for the same letter."""
        said = [self.service.url, self.question.body(self.service.model)]
        return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()

    def in_draft(self, remark: Remark) -> Span:
        """Where the remark's words stand in the draft as written, in code points."""
        return self.masked.back(remark.span) if self.masked else remark.span


def letter(
    member: Member, service: Service, draft: Draft, *, how: str, tell: list[str], let_be: tuple[Accepted, ...]
) -> Letter:
    """The letter about `draft`: `how` is "written" or "masked", `tell` what goes along. Raises DeeperReaderError."""
    author = author_of(member)
    # Every safe change, also those that the author called no problem: that was said of a post, not of a stranger's server.
    masked = mask(checking.read(draft, replace(author, accepted=frozenset())))
    along = {"author": who_is(author), "found": found_in(checking.read(draft, author, let_be))}
    goes = draft.text if how == "written" else masked.text
    told = {name: words if name in tell else "" for name, words in along.items()}
    return Letter(
        service=service,
        question=Question(goes, draft.to, **told),
        masked=None if how == "written" else masked,
        can_mask=bool(masked.edits),
        can_tell=frozenset(name for name, words in along.items() if words),
    )


def send(letter: Letter) -> Answer:
    """Ask, if few others do. Raises DeeperReaderError."""
    if not _turns.acquire(blocking=False):
        raise DeeperReaderError(
            "busy", "Others on this desk are asking just now, so nothing was sent. Try again in a moment."
        )
    try:
        return ask(letter.service, letter.question)
    finally:
        _turns.release()
