"""Remedies as a page needs them: edits in the browser's offsets, and what a passage says before and after."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass

from foresay.desk.drafts.forms import VISIBILITIES
from foresay.desk.drafts.utf16 import Utf16
from foresay.model import Edit, Remedy

REACH = 160
"""Code points of the text around a change that are shown at most on either side of it."""

_END = re.compile(r"[.!?…。！？](?:[\"'”’)]*\s+)|\n+")


@dataclass(frozen=True, slots=True)
class Preview:
    """The sentence or so that a remedy changes, as it is and as it would be."""

    before: str
    after: str


def preview(text: str, remedy: Remedy) -> Preview:
    """What `remedy` changes. For one that only narrows who sees it: who could, and who then would."""
    if not remedy.edits:
        narrowed = VISIBILITIES[remedy.visibility] if remedy.visibility else ""
        return Preview("", f"{narrowed} can see it" if narrowed else "")
    edits = sorted(remedy.edits)
    if edits[-1].end - edits[0].start > REACH * 3:
        edits = edits[:1]  # too far apart to show together: the first speaks for the others
    start, end = _sentences(text, edits[0].start, edits[-1].end)
    after = text[start:end]
    for edit in reversed(edits):
        after = after[: edit.start - start] + edit.text + after[edit.end - start :]
    return Preview(_shown(text, start, end, text[start:end]), _shown(text, start, end, after))


def _sentences(text: str, start: int, end: int) -> tuple[int, int]:
    """The range widened to the ends of its sentences, within REACH."""
    low, high = max(0, start - REACH), min(len(text), end + REACH)
    ends = [found.end() for found in _END.finditer(text, low, start)]
    following = _END.search(text, max(start, end - 1), high)
    return (ends[-1] if ends else low), (max(end, following.end()) if following else high)


def _shown(text: str, start: int, end: int, passage: str) -> str:
    cut_before = "…" if start and text[start - 1].isalnum() else ""
    cut_after = "…" if end < len(text) and text[end - 1].isalnum() and text[end].isalnum() else ""
    words = passage.strip()
    return f"{cut_before}{words}{cut_after}" if words else ""


def edits_json(edits: Iterable[Edit], units: Utf16) -> str:
    """Edits as JSON for the page: [[start, end, was, text], ...] in UTF-16 units, in text order."""
    rows = [[units.at(edit.start), units.at(edit.end), edit.was, edit.text] for edit in sorted(edits)]
    return json.dumps(rows, ensure_ascii=False)
