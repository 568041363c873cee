"""What the terminal can do, and a line that says how far a long work has come."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sized
from typing import TextIO, TypeVar

from foresay.report.text import Look

T = TypeVar("T")
_PATIENCE = 0.5
"""Seconds of work before progress is shown: short work shows none."""
_EVERY = 0.1
"""Seconds between two changes of the progress line."""


def look(stream: TextIO, environ: Mapping[str, str] = os.environ) -> Look:
    """How to print to this stream.

    `NO_COLOR` (set to anything) wins; then `FORCE_COLOR` (anything but "0"); else there is colour on a terminal, unless
    `TERM` is "dumb".
    """
    terminal = stream.isatty()
    columns = _width() if terminal else 100
    encoding = (getattr(stream, "encoding", None) or "ascii").lower().replace("-", "")
    return Look(_colour(terminal, environ), min(max(columns, 40), 120), encoding.startswith("utf"))


def _width() -> int:
    from shutil import get_terminal_size  # brings the archivers of the standard library

    return get_terminal_size().columns


def _colour(terminal: bool, environ: Mapping[str, str]) -> bool:
    if environ.get("NO_COLOR"):
        return False
    forced = environ.get("FORCE_COLOR", "")
    if forced:
        return forced != "0"
    return terminal and environ.get("TERM") != "dumb"


def progress(
    things: Iterable[T], stream: TextIO, *, wanted: bool = True, clock: Callable[[], float] = time.monotonic
) -> Iterator[T]:
    """The things, one by one, while a line on `stream` says how many are done, how fast, and how long is left.

    The line is there only on a terminal and only after half a second, and is gone in the end.
    """
    total = len(things) if isinstance(things, Sized) else None
    if not wanted or not stream.isatty():
        yield from things
        return
    began = drawn = clock()
    try:
        for done, thing in enumerate(things):
            now = clock()
            if now - began > _PATIENCE and now - drawn > _EVERY:
                drawn = now
                stream.write(f"\r\x1b[2K{_line(done, total, now - began)}")
                stream.flush()
            yield thing
    finally:
        if drawn != began:
            stream.write("\r\x1b[2K")
            stream.flush()


def _line(done: int, total: int | None, seconds: float) -> str:
    rate = done / seconds
    if not total or not done:
        return f"Reading: {done} done, {rate:.0f} a second"
    left = (total - done) / rate
    return f"Reading: {done} of {total}, {rate:.0f} a second, {left:.0f} s left"
