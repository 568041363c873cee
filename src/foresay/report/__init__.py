"""Readings, written down. One format a file: text, json, sarif, html.

A report takes what was checked as a stream and gives its pages as a stream of text: `json.JsonLinesReport` holds one
reading at a time, the others need them all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from foresay.model import Reading, Severity


@dataclass(frozen=True, slots=True)
class Checked:
    """A text with its reading.

    `text` is what the spans point into, as it stands in its file (the reading's own draft may have its markup blanked
    out). `name` is what to call it: a path, "standard input", or "" for words given directly. `is_file` says that
    `name` is a path, relative to where the command was called or absolute.
    """

    name: str
    text: str
    reading: Reading
    is_file: bool = False

    def worst(self) -> Severity | None:
        """The weightiest severity among the findings that are not speech a right covers; None without any."""
        return max((f.severity for f in self.reading.findings if not f.protected), key=lambda s: s.rank, default=None)


@dataclass(frozen=True, slots=True)
class NotRead:
    """Something that could not be read. `problem` is the whole sentence."""

    name: str
    problem: str


Item = Checked | NotRead


class Report(Protocol):
    """A way to write readings down."""

    def write(self, items: Iterable[Item]) -> Iterator[str]:
        """The report in pieces; each ends with a line break. Draws on `items` as it goes, once, in order."""
        ...
