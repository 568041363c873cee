"""What every report format holds to: one suite, run over all of them."""

import json
from collections.abc import Callable, Iterator
from types import MappingProxyType

import pytest

from foresay.model import Draft, Family, Finding, Reading, Severity, Span
from foresay.report import Checked, Item, NotRead, Report
from foresay.report.html import HtmlReport
from foresay.report.json import JsonLinesReport, JsonReport
from foresay.report.sarif import SarifReport
from foresay.report.text import TextReport

FORMATS: dict[str, Callable[[], Report]] = {
    "text": TextReport,
    "json": JsonReport,
    "jsonl": JsonLinesReport,
    "sarif": lambda: SarifReport(MappingProxyType({})),
    "html": HtmlReport,
}
TEXTS = {
    "plain": "Call me on the number below\nor write",
    "emoji": "👩\u200d👩\u200d👧 and 🎉 tonight",
    "right to left": "גר ברחוב הרצל 5 בתל אביב",
    "wide": "東京都渋谷区に住んでいます",
    "combining": "e\u0301" * 50,
    "controls": "a\x1b[31m\u202e\u0007b",
    "markup": '<script>alert(1)</script> & "quotes" \' ]]> {{ }}',
    "one long line": "word " * 20_000,
    "old line breaks": "one\rtwo\r\nthree\u2028four",
    "empty": "",
}


def item(text: str) -> Checked:
    """A reading of this text that marks all of it, its first character, its last, and none."""
    spans = [(Span(0, len(text)),), (Span(0, min(1, len(text))),), (Span(max(0, len(text) - 1), len(text)),), ()]
    findings = tuple(
        Finding("some-rule", Family.PLACE, severity, 0.5, marked, "Tells where you live", "It leads to a door.")
        for severity, marked in zip(Severity, spans, strict=False)
    )
    return Checked("a <b>.md", text, Reading(Draft(text), "look again", "Look again.", "", findings), is_file=True)


@pytest.fixture(params=FORMATS)
def report(request: pytest.FixtureRequest) -> Report:
    return FORMATS[request.param]()


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
def test_any_text_can_be_reported(report: Report, text: str) -> None:
    written = "".join(report.write([item(text)]))
    assert written.endswith("\n")
    written.encode()


def test_the_same_readings_make_the_same_report(report: Report) -> None:
    assert "".join(report.write([item("hello")])) == "".join(report.write([item("hello")]))


def test_every_text_has_its_part(report: Report) -> None:
    written = "".join(report.write([item("one"), item("two"), item("three")]))
    assert written.count("some-rule") == 12 or written.count('"some-rule"') == 12


def test_nothing_to_report_is_still_a_report(report: Report) -> None:
    "".join(report.write([]))


def test_what_could_not_be_read_stops_nothing(report: Report) -> None:
    items: list[Item] = [NotRead("gone.md", "gone.md could not be read."), item("hello")]
    assert "some-rule" in "".join(report.write(items))


def test_readings_are_drawn_once_and_in_order(report: Report) -> None:
    drawn: list[int] = []

    def items() -> Iterator[Item]:
        for number in range(3):
            drawn.append(number)
            yield item("hello")

    "".join(report.write(items()))
    assert drawn == [0, 1, 2]


@pytest.mark.parametrize("name", ["json", "sarif"])
def test_formats_for_programs_are_json(name: str) -> None:
    for text in TEXTS.values():
        json.loads("".join(FORMATS[name]().write([item(text)])))
    for line in JsonLinesReport().write([item(text) for text in TEXTS.values()]):
        assert "\n" not in line[:-1]
        json.loads(line)


@pytest.mark.parametrize("name", ["text", "html"])
def test_formats_for_people_speak_kindly(name: str) -> None:
    written = "".join(FORMATS[name]().write([item("hello"), NotRead("x", "x could not be read.")])).lower()
    for word in ("violation", "error!", "risk score", "offensive", "compliance", "oops"):
        assert word not in written
