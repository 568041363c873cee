"""The report for code-scanning tools: SARIF 2.1.0 (OASIS standard, 27 March 2020).

Columns count code points and say so (`columnKind`). What a rule is comes from the catalogue. No finding is an
"error" by nature: its level only says how loudly a tool should show it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath, PurePosixPath
from typing import Any

from foresay._version import __version__
from foresay.foresee.catalogue import RuleEntry
from foresay.model import Edit, Finding, Severity, Span
from foresay.report import Checked, Item, NotRead
from foresay.report.places import Lines
from foresay.report.tones import tone

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {
    Severity.CRITICAL: "error",
    Severity.HIGH: "error",
    Severity.MEDIUM: "warning",
    Severity.LOW: "note",
    Severity.INFO: "note",
}
_Object = dict[str, Any]


@dataclass(frozen=True, slots=True)
class SarifReport:
    """One SARIF log with one run. `rules` is the catalogue."""

    rules: Mapping[str, RuleEntry]

    def write(self, items: Iterable[Item]) -> Iterator[str]:
        """See `Report.write`."""
        everything = list(items)
        log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [self._run(everything)]}
        yield json.dumps(log, ensure_ascii=False, indent=2) + "\n"

    def _run(self, items: list[Item]) -> _Object:
        checked = [item for item in items if isinstance(item, Checked)]
        numbers = {rule: number for number, rule in enumerate(self.rules)}
        return {
            "tool": {
                "driver": {
                    "name": "Foresay",
                    "version": __version__,
                    "semanticVersion": __version__,
                    "rules": [_descriptor(entry) for entry in self.rules.values()],
                }
            },
            "columnKind": "unicodeCodePoints",
            "invocations": [_invocation([item for item in items if isinstance(item, NotRead)])],
            "artifacts": [{"location": _artifact(item), "roles": ["analysisTarget"]} for item in checked],
            "results": [
                result
                for index, item in enumerate(checked)
                for result in _results(item, index, numbers, Lines(item.text))
            ],
        }


def _descriptor(entry: RuleEntry) -> _Object:
    rule = entry.rule
    told = [entry.sections.get("", "")]
    told += [f"{title}: {words}" for title, words in entry.sections.items() if title]
    level = "note" if rule.protected else _LEVELS[rule.severity]
    return {
        "id": rule.id,
        "name": "".join(part.capitalize() for part in rule.id.split("-")),
        "shortDescription": {"text": rule.headline},
        "fullDescription": {"text": rule.why},
        "help": {"text": "\n\n".join(part for part in told if part) or rule.why},
        "defaultConfiguration": {"level": level},
        "properties": {"tags": [str(rule.family)], "since": rule.since, "protected": rule.protected},
    }


def _invocation(not_read: list[NotRead]) -> _Object:
    notes = [{"level": "error", "message": {"text": item.problem}} for item in not_read]
    return {"executionSuccessful": not not_read, "toolExecutionNotifications": notes}


def _artifact(item: Checked) -> _Object:
    if not item.is_file:
        return {"uri": _relative(item.name or "text"), "description": {"text": item.name or "words given directly"}}
    path = PurePath(item.name)
    return {"uri": path.as_uri() if path.is_absolute() else _relative(path.as_posix())}


def _relative(path: str) -> str:
    """A relative path as a URI reference."""
    return PurePosixPath(f"/{path}").as_uri().removeprefix("file:///")


def _results(item: Checked, index: int, numbers: Mapping[str, int], lines: Lines) -> Iterator[_Object]:
    for finding in item.reading.findings:
        spans = finding.spans or (Span(0, 0),)
        result: _Object = {
            "ruleId": finding.rule,
            "level": "note" if finding.protected else _LEVELS[finding.severity],
            "message": {"text": _message(finding)},
            "locations": [_location(item, index, lines, span) for span in spans],
            "rank": round(finding.confidence * 100, 1),
            "properties": {
                "severity": str(finding.severity),
                "confidence": finding.confidence,
                "protected": finding.protected,
                "audiences": [str(audience) for audience in finding.audiences],
                "touches": list(finding.touches),
            },
        }
        if finding.rule in numbers:
            result["ruleIndex"] = numbers[finding.rule]
        fixes = [_fix(remedy.label, remedy.edits, item, index, lines) for remedy in finding.remedies if remedy.edits]
        if fixes:
            result["fixes"] = fixes
        yield result


def _message(finding: Finding) -> str:
    parts = [f"{tone(finding).word}: {finding.headline}.", finding.why]
    if finding.remedies:
        parts.append(f"Instead: {'; '.join(remedy.instead or remedy.label for remedy in finding.remedies)}.")
    return " ".join(parts)


def _location(item: Checked, index: int, lines: Lines, span: Span) -> _Object:
    where = {"artifactLocation": {**_artifact(item), "index": index}, "region": _region(lines, span)}
    where["artifactLocation"].pop("description", None)
    return {"physicalLocation": where}


def _region(lines: Lines, span: Span) -> _Object:
    start, end = lines.place(span.start), lines.place(span.end)
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}


def _fix(label: str, edits: tuple[Edit, ...], item: Checked, index: int, lines: Lines) -> _Object:
    location = {key: value for key, value in _artifact(item).items() if key != "description"}
    replacements = [
        {"deletedRegion": _region(lines, Span(edit.start, edit.end)), "insertedContent": {"text": edit.text}}
        for edit in edits
    ]
    return {
        "description": {"text": label},
        "artifactChanges": [{"artifactLocation": {**location, "index": index}, "replacements": replacements}],
    }
