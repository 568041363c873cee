"""The report to read, print and keep: one HTML file that asks nothing of any other host.

It has the look of the desk (`tokens.css` beside this file), light, dark and on paper, and no script.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

from foresay._version import __version__
from foresay.model import Finding, Level, Reading, Remedy
from foresay.report import Checked, Item, NotRead
from foresay.report.marked import marked
from foresay.report.sentences import beside_overall, overall, untold
from foresay.report.tones import Tone, tone, tone_of

_SHEETS = (Path(__file__).parent / "tokens.css", Path(__file__).parent / "page.css")
_LEVEL_STYLES = {
    Level.AS_MEANT: "well",
    Level.QUOTED: "know",
    Level.JAR: "think",
    Level.COST: "change",
    Level.HARM: "first",
}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_DROP = (
    '<svg viewBox="0 0 32 32" aria-hidden="true"><circle cx="16" cy="6" r="3.6" fill="currentColor"/>'
    '<ellipse cx="16" cy="21.5" rx="5.5" ry="2.4" fill="none" stroke="currentColor" stroke-width="2.2"/>'
    '<path d="M10.2 15.6C5.6 16.7 2.5 18.9 2.5 21.5c0 3.7 6 6.6 13.5 6.6s13.5-2.9 13.5-6.6c0-2.6-3.1-4.8-7.7-5.9" '
    'fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/></svg>'
)
_LOCK = (
    '<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"/></svg>'
)


@dataclass(frozen=True, slots=True)
class HtmlReport:
    """All readings as one page. Nothing of a text reaches the page unescaped."""

    def write(self, items: Iterable[Item]) -> Iterator[str]:
        """See `Report.write`."""
        everything = list(items)
        checked = [item for item in everything if isinstance(item, Checked)]
        yield _head("Read before it goes out")
        yield from _top(checked)
        yield from _not_read([item for item in everything if isinstance(item, NotRead)])
        alone = len(checked) == 1
        for number, item in enumerate(checked, 1):
            if alone or _tells(item):
                yield from _text(item, number, alone=alone)
        yield from _fine([item for item in checked if not alone and not _tells(item)])
        yield f'<p class="meta">Foresay {__version__}. Made on this machine; nothing was sent anywhere.</p>\n'
        yield "</main>\n</body>\n</html>\n"


@cache
def _sheet() -> str:
    return "".join(sheet.read_text(encoding="utf-8") for sheet in _SHEETS)


def _head(title: str) -> str:
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">\n'
        '<meta name="robots" content="noindex">\n'
        f"<title>{title} - Foresay</title>\n<style>\n{_sheet()}</style>\n</head>\n<body>\n<main>\n"
        f'<div class="page-head"><div><h1>{title}</h1></div>'
        f'<span class="seen">{_LOCK}Only you have this report</span></div>\n'
    )


def _top(checked: list[Checked]) -> Iterator[str]:
    """The verdict, in a sentence or two."""
    if not checked:
        return
    one = checked[0].reading
    first, second = (one.summary, one.beside) if len(checked) == 1 else (overall(checked), beside_overall(checked))
    beside = f"<p>{escape(second)}</p>" if second else ""
    yield f'<section class="verdict">{_DROP}<div><strong>{escape(first)}</strong>{beside}</div></section>\n'


def _not_read(items: list[NotRead]) -> Iterator[str]:
    if items:
        lines = "".join(f"<li>{escape(item.problem)}</li>" for item in items)
        yield f'<section class="panel"><h2>Not read</h2><ul class="facts">{lines}</ul></section>\n'


def _text(item: Checked, number: int, *, alone: bool) -> Iterator[str]:
    reading = item.reading
    yield '<section class="panel">\n'
    name = escape(item.name) if item.name else "Your words"
    yield f'<h2 class="name">{name}</h2>\n'
    if not alone:
        yield f'<p class="meta">{escape(reading.summary)} {escape(reading.beside)}</p>\n'
    for part in untold(reading):
        yield f'<p class="meta">Not read: the {escape(part.part)}. {escape(part.why)}</p>\n'
    language = f' lang="{escape(reading.language)}"' if reading.language else ""
    yield f'<div class="said text" dir="auto"{language}>{"".join(marked(item, number))}</div>\n'
    for position, finding in enumerate(reading.findings, 1):
        yield from _finding(finding, f"t{number}f{position}")
    yield '<div class="cols">\n'
    yield from _landings(reading)
    yield from _ripple(reading)
    yield from _continuum(reading)
    yield "</div>\n</section>\n"


def _tells(item: Checked) -> bool:
    return bool(item.reading.findings or item.reading.unread)


def _fine(items: list[Checked]) -> Iterator[str]:
    """The texts about which there is nothing to say, by name."""
    if items:
        lines = "".join(f'<li class="name">{escape(item.name)}</li>' for item in items)
        yield '<section class="panel"><h2>Lands as meant, as far as we can read it</h2>'
        yield f'<ul class="facts">{lines}</ul></section>\n'


def _sev(style: Tone) -> str:
    return f'<span class="sev {style.style}">{style.word}</span>'


def _finding(finding: Finding, anchor: str) -> Iterator[str]:
    yield f'<details class="finding" open id="{anchor}"><summary>{_sev(tone(finding))}'
    yield f"<h3>{escape(finding.headline)}</h3></summary><dl>"
    rows = [
        ("Why", finding.why),
        ("For whom", ", ".join(finding.audiences)),
        ("Touches", ", ".join(finding.touches)),
        ("Duty", finding.duty),
    ]
    yield "".join(f"<dt>{label}</dt><dd>{escape(words)}</dd>" for label, words in rows if words)
    for remedy in finding.remedies:
        yield _remedy(remedy)
    yield f"<dt>Rule</dt><dd>{escape(finding.rule)}, {escape(str(finding.family))}</dd>"
    yield "</dl></details>\n"


def _remedy(remedy: Remedy) -> str:
    if not remedy.instead:
        return f"<dt>Instead</dt><dd>{escape(remedy.label)}</dd>"
    return f'<dt>{escape(remedy.label)}</dt><dd class="instead">{escape(remedy.instead)}</dd>'


def _landings(reading: Reading) -> Iterator[str]:
    if not reading.landings:
        return
    yield '<div><h3>Where it lands</h3><table class="landing"><tbody>'
    for landing in reading.landings:
        small = f"<small>{escape(landing.reason)}</small>" if landing.reason else ""
        style = _LEVEL_STYLES[landing.level]
        yield f'<tr><th scope="row">{escape(landing.audience.capitalize())}</th>'
        yield f'<td><span class="sev {style}">{escape(landing.level.capitalize())}</span>{small}</td></tr>'
    yield "</tbody></table></div>\n"


def _ripple(reading: Reading) -> Iterator[str]:
    if not reading.ripple:
        return
    yield '<div><h3>Whom else it reaches</h3><table class="table"><tbody>'
    for touched in reading.ripple:
        style = tone_of(touched.severity).style
        yield f'<tr><th scope="row"><span class="sev {style}">{escape(touched.who)}</span></th>'
        yield f"<td>{escape(touched.ring)}: {escape(touched.how)}</td></tr>"
    yield "</tbody></table></div>\n"


def _continuum(reading: Reading) -> Iterator[str]:
    """The line from personal to work, as a picture that its words repeat."""
    place = reading.continuum
    x = 160 + 150 * max(-1.0, min(1.0, place.position))
    yield f"<div><h3>{escape(place.place)}</h3>"
    label = f"From personal to work: {place.place}"
    yield f'<svg class="chart scale" viewBox="0 0 320 44" role="img" aria-label="{escape(label)}">'
    yield '<path class="base" d="M10 14H310M160 9v10"/>'
    yield f'<circle class="a" cx="{x:.0f}" cy="14" r="7"/>'
    yield '<text x="10" y="38">Personal</text><text x="310" y="38" text-anchor="end">Work</text></svg>'
    if place.evidence:
        said = "".join(
            f"<li>{escape(each.words)} ({'towards work' if each.pull > 0 else 'towards personal'})</li>"
            for each in place.evidence
        )
        yield f'<ul class="facts">{said}</ul>'
    yield "</div>\n"
