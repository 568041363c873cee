"""Logs that never carry a draft, nor what lets a guest see one: where something failed and what kind of failure, not what it said."""

from __future__ import annotations

import logging
import re
import traceback
from types import TracebackType

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


_GUEST = re.compile(r"/guest/[^/\s]+")
"""A guest's address: whoever reads it is let in."""


class QuietFormatter(logging.Formatter):
    """Leaves out exception messages: they may quote the value, and the value may be someone's words. Guests' links are cut short."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, without the secret of a guest's link."""
        return _GUEST.sub("/guest/...", super().format(record))

    def formatException(self, ei: ExcInfo) -> str:  # noqa: N802  (logging names it)
        """The stack and the exception's type, without its message."""
        kind, _, trace = ei
        if kind is None:
            return ""
        return "".join([*traceback.format_tb(trace), f"{kind.__qualname__} (message withheld)"])
