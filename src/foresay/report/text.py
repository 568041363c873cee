"""The report for a terminal: a sentence first, then each finding in its place.

One line could lead someone to your door.
The rest lands as meant, as far as we can read it.

◆ Worth changing: Gives out your home address  street-address
  --> posts/today.md:3:10
   |
 3 | Party at 12 Elm Street, bring cake
   |          ^^^^^^^^^^^^^
   Why      A street and a number lead to a door.
   For      strangers, press
   Instead  Leave out the address (--fix does this)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from foresay.model import Finding, Landing, Level, Reading, Remedy, Severity
from foresay.report import Checked, Item, NotRead
from foresay.report.columns import shown, width, wrapped
from foresay.report.places import Lines
from foresay.report.sentences import beside_overall, count, overall, untold
from foresay.report.snippet import quoted, snippets
from foresay.report.tones import Tone, tone

_PLACES_SHOWN = 3
_REMEDIES_SHOWN = 3
_LABEL = 9


@dataclass(frozen=True, slots=True)
class Look:
    """How a terminal wants it: colour or not, its width in columns, and whether it can show more than ASCII."""

    colour: bool = False
    width: int = 100
    unicode: bool = True

    def paint(self, text: str, ansi: str) -> str:
        """The text in a colour (an SGR code such as "1;31"), if there is colour."""
        return f"\x1b[{ansi}m{text}\x1b[0m" if self.colour and text else text


@dataclass(frozen=True, slots=True)
class TextReport:
    """Readings for someone at a terminal.

    `only_from` leaves out findings below that severity, and says nothing about texts without others (`--quiet`);
    `full` adds how each audience would meet the text, the continuum, the ripple and how sure each finding is.
    """

    look: Look = Look()
    only_from: Severity | None = None
    full: bool = False

    def write(self, items: Iterable[Item]) -> Iterator[str]:
        """See `Report.write`. What could not be read is left to the caller to say (on standard error)."""
        everything = list(items)
        checked = [item for item in everything if isinstance(item, Checked)]
        unread = sum(isinstance(item, NotRead) for item in everything)
        if self.only_from is None and len(checked) + unread > 1 and checked:
            yield from self._opening(checked)
        for item in checked:
            yield from self._one(item, alone=len(checked) == 1)

    # ------------------------------------------------------------------------------------------------- the sentences

    def _opening(self, checked: list[Checked]) -> Iterator[str]:
        yield from self._lines(overall(checked), strong=True)
        beside = beside_overall(checked)
        if beside:
            yield from self._lines(beside)
        yield "\n"

    def _one(self, item: Checked, *, alone: bool) -> Iterator[str]:
        findings = self._shown_findings(item)
        if self.only_from is not None and not findings:
            return
        if not alone and not findings and not item.reading.unread and not self.full:
            return
        if not alone:
            yield self.look.paint(shown(item.name), "1") + "\n"
        if self.only_from is None:
            yield from self._lines(item.reading.summary, strong=True)
            yield from self._lines(item.reading.beside)
            for part in untold(item.reading):
                yield from self._lines(f"Not read: the {part.part}. {part.why}")
        yield "\n" if findings or not alone or self.full else ""
        lines = Lines(item.text)
        for finding in findings:
            yield from self._finding(finding, item, lines)
            yield "\n"
        if self.full:
            yield from self._whole(item.reading)

    def _shown_findings(self, item: Checked) -> list[Finding]:
        least = self.only_from
        if least is None:
            return list(item.reading.findings)
        return [f for f in item.reading.findings if f.severity.rank >= least.rank and not f.protected]

    # --------------------------------------------------------------------------------------------------- one finding

    def _finding(self, finding: Finding, item: Checked, lines: Lines) -> Iterator[str]:
        style = tone(finding)
        shape = style.shape if self.look.unicode else style.plain
        head = self.look.paint(f"{shape} {style.word}:", style.ansi)
        yield f"{head} {self.look.paint(shown(finding.headline), '1')}  {self._faint(finding.rule)}\n"
        if finding.spans:
            yield from self._in_place(finding, item, lines, style)
        yield from self._rows(finding)

    def _in_place(self, finding: Finding, item: Checked, lines: Lines, style: Tone) -> Iterator[str]:
        found = snippets(item.text, lines, finding.spans, style.line, max(20, self.look.width - 10))
        some = found if self.full else found[:_PLACES_SHOWN]
        gutter = max(2, len(str(some[-1].line)))
        where = f"{shown(item.name)}:" if item.name else ""
        yield self._faint(f"{'':{gutter}} --> {where}{some[0].line}:{some[0].column}") + "\n"
        bar = self._faint(f"{'':{gutter}}  |")
        yield f"{bar}\n"
        for place in some:
            yield self._faint(f" {place.line:>{gutter}} |") + f" {place.shown}\n"
            marks = place.marks or quoted(item.text, finding.spans, max(20, self.look.width - 10))
            yield f"{bar} {self.look.paint(marks, style.ansi)}\n"
        if len(found) > len(some):
            yield f"{bar} and {count(len(found) - len(some), 'more line')} like it (-v shows them)\n"

    def _rows(self, finding: Finding) -> Iterator[str]:
        yield from self._row("Why", finding.why)
        yield from self._row("For", ", ".join(finding.audiences))
        yield from self._row("Touches", ", ".join(who for who in finding.touches if self.full or who != "you"))
        yield from self._row("Duty", finding.duty)
        label = "Instead"
        for remedy in finding.remedies[: None if self.full else _REMEDIES_SHOWN]:
            yield from self._row(label, offer(remedy))
            label = ""
        if self.full:
            yield from self._row("Sure", f"about {round(finding.confidence * 10)} in 10 findings like this are right")

    def _row(self, label: str, words: str) -> Iterator[str]:
        if not words:
            return
        head = self._faint(f"{label:<{_LABEL}}")
        for line in wrapped(words, max(20, self.look.width - _LABEL - 6)):
            yield f"     {head}{shown(line)}\n"
            head = " " * _LABEL

    # ---------------------------------------------------------------------------------------------- the whole reading

    def _whole(self, reading: Reading) -> Iterator[str]:
        rows = [(_upper(landing.audience), _landing(landing)) for landing in reading.landings]
        rows.append(("Continuum", reading.continuum.place))
        rows += [
            ("", f"{one.words} (towards {'work' if one.pull > 0 else 'personal'})")
            for one in reading.continuum.evidence
        ]
        rows += [(_upper(touched.who), f"{touched.ring}: {touched.how}") for touched in reading.ripple]
        rows.append(("Named", ", ".join(dict.fromkeys(mention.text for mention in reading.mentions))))
        rows = [(shown(label), words) for label, words in rows if words]
        column = min(max(map(width, (label for label, _ in rows))) + 2, 30)
        for label, words in rows:
            head = self._faint(label) + " " * max(2, column - width(label))
            for line in wrapped(words, max(20, self.look.width - column - 2)):
                yield f"  {head}{shown(line)}\n"
                head = " " * column
        yield "\n"

    def _lines(self, words: str, *, strong: bool = False) -> Iterator[str]:
        if not words:
            return
        for line in wrapped(words, self.look.width):
            yield (self.look.paint(shown(line), "1") if strong else shown(line)) + "\n"

    def _faint(self, words: str) -> str:
        return self.look.paint(words, "2")


def offer(remedy: Remedy) -> str:
    """A remedy in one line: what to do, the wording, and whether `--fix` does it."""
    words = f"{remedy.label}: “{remedy.instead}”" if remedy.instead else remedy.label
    return f"{words} (--fix does this)" if remedy.safe and remedy.edits else words


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]


def _landing(landing: Landing) -> str:
    reason = f": {landing.reason}" if landing.reason and landing.level is not Level.AS_MEANT else ""
    return f"{landing.level}{reason}"
