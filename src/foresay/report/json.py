"""The report for programs: JSON, versioned, with a schema that is generated from the model itself.

One shape everywhere: `foresay check --json`, `--format jsonl` and the HTTP API. `VERSION` rises when a field goes
or changes its meaning; a new field alone does not raise it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import Any

from foresay._version import __version__
from foresay.model import Draft, Reading, Span
from foresay.report import Checked, Item, NotRead
from foresay.report.places import Lines

VERSION = 1
"""The version of the JSON shape."""


def reading_as_dict(reading: Reading) -> dict[str, Any]:
    """A reading as plain dicts, lists, strings and numbers.

    The draft itself is left out: whoever asked has it. A span is `[start, end]` in code points; everything else has
    the names of `foresay.model`.
    """
    return {"version": VERSION} | _plain_fields(reading)


def _plain_fields(thing: Any) -> dict[str, Any]:
    return {
        field.name: _plain(getattr(thing, field.name)) for field in fields(thing) if not _is_draft(thing, field.name)
    }


def _is_draft(thing: Any, name: str) -> bool:
    return name == "draft" and isinstance(getattr(thing, name), Draft)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str | int | float | bool) or value is None:
        return value
    if isinstance(value, Span):
        return [value.start, value.end]
    if is_dataclass(value):
        return _plain_fields(value)
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return {name: _plain(getattr(value, name)) for name in value._fields}
    return [_plain(each) for each in value]


def checked_as_dict(item: Checked) -> dict[str, Any]:
    """A reading with the name of its text, and with the place of every span.

    `places` counts lines and columns from 1, columns in code points; the end is where the span stops (exclusive).
    """
    found = reading_as_dict(item.reading)
    lines = Lines(item.text)
    for plain, finding in zip(found["findings"], item.reading.findings, strict=True):
        plain["places"] = [_place(lines, span) for span in finding.spans]
    version = found.pop("version")
    return {"version": version, "name": item.name, **found}


def _place(lines: Lines, span: Span) -> dict[str, int]:
    start, end = lines.place(span.start), lines.place(span.end)
    return {"line": start.line, "column": start.column, "end_line": end.line, "end_column": end.column}


def _not_read(item: NotRead) -> dict[str, str]:
    return {"name": item.name, "problem": item.problem}


@dataclass(frozen=True, slots=True)
class JsonReport:
    """All readings as one JSON object: `{"version", "foresay", "readings": [...], "not_read": [...]}`."""

    def write(self, items: Iterable[Item]) -> Iterator[str]:
        """See `Report.write`."""
        everything = list(items)
        report = {
            "version": VERSION,
            "foresay": __version__,
            "readings": [checked_as_dict(item) for item in everything if isinstance(item, Checked)],
            "not_read": [_not_read(item) for item in everything if isinstance(item, NotRead)],
        }
        yield json.dumps(report, ensure_ascii=False, indent=2) + "\n"


@dataclass(frozen=True, slots=True)
class JsonLinesReport:
    """One reading a line, as soon as it is there; what could not be read is a line with a `problem`."""

    def write(self, items: Iterable[Item]) -> Iterator[str]:
        """See `Report.write`."""
        for item in items:
            row = checked_as_dict(item) if isinstance(item, Checked) else {"version": VERSION, **_not_read(item)}
            yield json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n"


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a reading. See `foresay.report.schema`."""
    from foresay.report.schema import reading_schema

    return reading_schema()
