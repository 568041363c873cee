"""The draft with its safe changes made, and the way back: where a passage of it stands in the words as written."""

from __future__ import annotations

from dataclasses import dataclass

from foresay.model import Edit, Reading, Span


@dataclass(frozen=True, slots=True)
class Masked:
    """A text after edits: in text order, none overlapping another."""

    text: str
    edits: tuple[Edit, ...]

    def back(self, span: Span) -> Span:
        """Where `span` of the masked text stands in the text as written; what was put in stands for all it replaced."""
        return Span(self._back(span.start, end=False), self._back(span.end, end=True))

    def _back(self, at: int, *, end: bool) -> int:
        shift = 0
        for edit in self.edits:
            start = edit.start + shift
            after = start + len(edit.text)
            if at < start or (end and at == start):
                break
            if at < after or (end and at == after):
                return edit.end if end else edit.start
            shift += len(edit.text) - (edit.end - edit.start)
        return at - shift


def mask(reading: Reading) -> Masked:
    """The draft of `reading` with every safe change made: numbers, addresses and the like are left out or said loosely.

    Make the reading for an author who accepted nothing: what is no problem in a post may still be nobody else's business.
    """
    edits = tuple(sorted(edit for remedy in reading.safe_remedies for edit in remedy.edits))
    return Masked(reading.apply_safe().text, edits)
