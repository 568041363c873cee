"""Makes the safe changes: those that keep the meaning of a text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from foresay.cli.safe_write import write_atomically
from foresay.cli.sources import Source
from foresay.errors import UnreadableText
from foresay.model import Edit, Reading
from foresay.report.columns import shown
from foresay.report.places import Lines


@dataclass(frozen=True, slots=True)
class Change:
    """A text with its safe remedies applied. `left` counts edits that would have cut into markup, and were left out."""

    source: Source
    edits: tuple[Edit, ...]
    after: str
    left: int = 0


def change(source: Source, reading: Reading) -> Change:
    """What the safe remedies of a reading make of its text. The reading may be of the text without its markup."""
    edits: list[Edit] = []
    left = 0
    for remedy in reading.safe_remedies:
        if all(source.text[edit.start : edit.end] == edit.was for edit in remedy.edits):
            edits += remedy.edits
        else:
            left += 1
    after = source.text
    for edit in sorted(edits, reverse=True):
        after = after[: edit.start] + edit.text + after[edit.end :]
    return Change(source, tuple(sorted(edits)), after, left)


def write_back(made: Change) -> None:
    """Write the changed text to its file. Raises UnreadableText when it changed since, or cannot be written."""
    path = Path(made.source.input.value)
    try:
        if path.read_bytes() != made.source.raw:
            raise UnreadableText(str(path), "it changed while it was read", "It was left as it is; check it again.")
        write_atomically(path, made.source.encode(made.after))
    except OSError as problem:
        what = (problem.strerror or type(problem).__name__).lower()
        raise UnreadableText(str(path), f"the changes cannot be written ({what})", "It was left as it is.") from problem


def in_one_line(made: Change, *, dry: bool) -> str:
    """Which file was changed, or would be, and how much; "" when none was."""
    if not made.edits or made.source.input.kind != "file":
        return ""
    count = len(made.edits)
    return f"{_did(dry)} {made.source.input.name}: {count} safe change{'s' if count > 1 else ''}.\n"


def _did(dry: bool) -> str:
    return "Would change" if dry else "Changed"


def describe(made: Change, *, dry: bool) -> Iterator[str]:
    """What was changed, or would be, line by line."""
    if made.edits:
        yield f"{_did(dry)} {made.source.input.name or 'the text'}:\n"
    lines = Lines(made.source.text)
    for edit in made.edits:
        place = lines.place(edit.start)
        became = f"“{shown(edit.text)}”" if edit.text else "nothing"
        yield f"  {place.line}:{place.column}  “{shown(edit.was)}” becomes {became}\n"
    if made.left:
        were = "they were" if made.left > 1 else "it was"
        yield f"  {made.left} more would have cut into the markup; {were} left to you.\n"
