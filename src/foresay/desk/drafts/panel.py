"""What the panel beside the draft shows: a reading, ready to be drawn. Templates only lay it out."""

from __future__ import annotations

import json
from dataclasses import dataclass

from django.utils.safestring import SafeString

from foresay.desk.drafts import words
from foresay.desk.drafts.changes import edits_json, preview
from foresay.desk.drafts.checking import accepting, keyed
from foresay.desk.drafts.forms import AUDIENCES
from foresay.desk.drafts.marks import Mark, marks
from foresay.desk.drafts.utf16 import Utf16
from foresay.desk.pictures import continuum, ripple
from foresay.model import Finding, Reading, Remedy, Span

QUOTED = 90
"""Code points of a passage that its button shows."""
PASSAGES = 4
"""Passages shown for one finding."""
SHOWN = 60
"""Findings shown at most, the most serious first; the panel says how many more there are."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The words a finding is about. Pressing them selects [start, end) of the textarea, in UTF-16 units."""

    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class RemedyButton:
    """A remedy that changes the draft. `act` is what the plain form sends; the rest is for the page's script."""

    act: str
    label: str
    safe: bool
    edits: str
    visibility: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class FindingCard:
    """One finding.

    `advice` are remedies that only the author can follow. `accept` is what Keep mine and Not a problem remember: JSON
    [[rule, words], ...].
    """

    key: str
    rule: str
    tone: words.Tone
    headline: str
    why: str
    for_whom: str
    protected: bool
    duty: str
    instead: str
    passages: list[Passage]
    remedies: list[RemedyButton]
    advice: list[str]
    accept: str
    open: bool


@dataclass(frozen=True, slots=True)
class LandingRow:
    """How one audience would meet the draft."""

    audience: str
    tone: words.Tone
    reason: str


@dataclass(frozen=True, slots=True)
class Panel:
    """Everything beside and below the draft.

    `status` is the one line that is spoken; `unread` is what was not read and the verdict does not already say.
    """

    verdict: str
    beside: str
    status: str
    findings: list[FindingCard]
    more_findings: int
    safe_edits: str
    landings: list[LandingRow]
    ripple_wide: SafeString
    ripple_tall: SafeString
    continuum: SafeString
    leaning: str
    unread: list[str]
    language: str
    let_be: int


def panel(reading: Reading, *, first_look: bool = False, let_be: int = 0) -> Panel:
    """The panel for a reading. On a `first_look` the most serious finding stands open; later the author opens them."""
    text = reading.draft.text
    units = Utf16(text)
    shown = keyed(reading)
    cards = [
        _card(key, finding, text, units, is_open=first_look and index == 0)
        for index, (key, finding) in enumerate(shown[:SHOWN])
    ]
    safe = [edit for remedy in reading.safe_remedies for edit in remedy.edits]
    return Panel(
        verdict=reading.summary,
        beside=reading.beside,
        status=_status(reading, len(shown)),
        findings=cards,
        more_findings=len(shown) - len(cards),
        safe_edits=edits_json(safe, units) if safe else "",
        landings=[
            LandingRow(AUDIENCES[landing.audience], words.level(landing), landing.reason)
            for landing in reading.landings
        ],
        ripple_wide=ripple.wide(reading.ripple),
        ripple_tall=ripple.tall(reading.ripple),
        continuum=continuum.draw(reading.continuum),
        leaning=words.leaning(reading.continuum.evidence),
        unread=[each.why for each in reading.unread if each.why not in f"{reading.summary} {reading.beside}"],
        language=words.language(reading.language),
        let_be=let_be,
    )


def _status(reading: Reading, count: int) -> str:
    found = {0: "", 1: " One thing to look at."}.get(count, f" {count} things to look at.")
    return f"{reading.summary}{found}"


def _card(key: str, finding: Finding, text: str, units: Utf16, *, is_open: bool) -> FindingCard:
    buttons = [
        _button(f"{key}.{index}", remedy, text, units)
        for index, remedy in enumerate(finding.remedies)
        if remedy.changes_draft
    ]
    return FindingCard(
        key=key,
        rule=finding.rule,
        tone=words.tone_of(finding),
        headline=finding.headline,
        why=finding.why,
        for_whom=words.for_whom(finding),
        protected=finding.protected,
        duty=finding.duty,
        instead=_instead(finding, buttons),
        passages=[_passage(span, text, units) for span in finding.spans[:PASSAGES]],
        remedies=buttons,
        advice=[remedy.label for remedy in finding.remedies if not remedy.changes_draft],
        accept=json.dumps([list(pair) for pair in accepting(finding, text)], ensure_ascii=False),
        open=is_open,
    )


def _instead(finding: Finding, buttons: list[RemedyButton]) -> str:
    """Wording ready to use: a remedy's own, else what the first change would make of the passage."""
    own = (remedy.instead for remedy in finding.remedies if remedy.instead)
    made = (button.after for button in buttons if button.after and not button.visibility)
    return next(own, "") or next(made, "")


def _button(key: str, remedy: Remedy, text: str, units: Utf16) -> RemedyButton:
    shown = preview(text, remedy)
    return RemedyButton(
        act=f"{'apply' if remedy.safe else 'look'}:{key}",
        label=remedy.label,
        safe=remedy.safe,
        edits=edits_json(remedy.edits, units),
        visibility=remedy.visibility.value if remedy.visibility else "",
        before=shown.before,
        after=shown.after,
    )


def _passage(span: Span, text: str, units: Utf16) -> Passage:
    quoted = " ".join(text[span.start : span.end].split())
    if len(quoted) > QUOTED:
        quoted = quoted[: QUOTED - 1].rstrip() + "…"
    return Passage(quoted, units.at(span.start), units.at(span.end))


def painted(reading: Reading) -> list[Mark]:
    """Where to paint, in code points."""
    return marks(reading.findings)
