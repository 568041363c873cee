"""A text as HTML, with its findings marked in it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from foresay.model import Finding, Span
from foresay.report import Checked
from foresay.report.places import Lines
from foresay.report.tones import tone

WHOLE = 6_000
"""Texts up to this many code points are shown whole; of longer ones, what surrounds each finding."""
AROUND = 160
"""Code points shown on either side of a finding in a long text."""


class _Piece(NamedTuple):
    """A stretch of text with the number of the finding that marks it (from 1), 0 for none."""

    start: int
    end: int
    finding: int


def marked(item: Checked, number: int) -> Iterator[str]:
    """The text of the `number`-th item, escaped; each mark leads to its finding (`#t<number>f<finding>`).

    Where findings overlap, the first of them (the weightiest) marks what they share.
    """
    text, findings = item.text, item.reading.findings
    spoken = False
    for window in _windows(text, findings):
        if window.start > 0 or spoken:
            yield '<span class="cut">… </span>'
        for piece in _pieces(findings, window):
            words = escape(text[piece.start : piece.end])
            if piece.finding:
                style = tone(findings[piece.finding - 1]).style
                yield f'<mark class="{style}"><a href="#t{number}f{piece.finding}">{words}</a></mark>'
            else:
                yield words
        spoken = True
        if window.end < len(text):
            yield '<span class="cut"> …</span>\n'


def _windows(text: str, findings: tuple[Finding, ...]) -> list[Span]:
    if len(text) <= WHOLE:
        return [Span(0, len(text))]
    lines = Lines(text)
    windows: list[Span] = []
    for span in sorted(span for finding in findings for span in finding.spans):
        start = max(span.start - AROUND, lines.bounds(lines.place(span.start).line)[0])
        end = min(span.end + AROUND, lines.bounds(lines.place(span.end).line)[1])
        end = max(end, span.end)
        if windows and start <= windows[-1].end:
            windows[-1] = Span(windows[-1].start, max(windows[-1].end, end))
        else:
            windows.append(Span(start, end))
    return windows or [Span(0, AROUND)]


def _pieces(findings: tuple[Finding, ...], window: Span) -> Iterator[_Piece]:
    """The window cut where marks begin and end."""
    spans = [
        (max(span.start, window.start), min(span.end, window.end), number)
        for number, finding in enumerate(findings, 1)
        for span in finding.spans
        if span.start < window.end and window.start < span.end
    ]
    done = window.start
    while done < window.end:
        here = min((number for start, end, number in spans if start <= done < end), default=0)
        ahead = [edge for start, end, _ in spans for edge in (start, end) if edge > done]
        stop = min([*ahead, window.end])
        yield _Piece(done, stop, here)
        done = stop
