"""The five tones of a finding: shape, word and colour, always the three together (so that it reads without any one)."""

from __future__ import annotations

from typing import NamedTuple

from foresay.model import Finding, Severity


class Tone(NamedTuple):
    """How a severity looks. `style` is its class in the style sheet; `line` underlines it in plain text."""

    style: str
    word: str
    shape: str
    plain: str
    line: str
    ansi: str


FIRST = Tone("first", "Look first", "⬢", "#", "^", "1;31")
CHANGE = Tone("change", "Worth changing", "◆", "*", "^", "33")
THINK = Tone("think", "Worth a thought", "▲", "!", "~", "35")
KNOW = Tone("know", "Good to know", "○", "o", ".", "36")
YOURS = Tone("yours", "Yours to say", "▽", "v", "-", "32")

_TONES = {
    Severity.CRITICAL: FIRST,
    Severity.HIGH: CHANGE,
    Severity.MEDIUM: THINK,
    Severity.LOW: KNOW,
    Severity.INFO: KNOW,
}


def tone(finding: Finding) -> Tone:
    """The tone of a finding; speech that a right covers has its own, whatever its severity."""
    return YOURS if finding.protected else _TONES[finding.severity]


def tone_of(severity: Severity) -> Tone:
    """The tone of a severity by itself."""
    return _TONES[severity]
