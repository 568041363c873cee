"""Logs that never carry a draft: where something failed and what kind of failure, not what it said."""

from __future__ import annotations

import logging
import traceback
from types import TracebackType

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class QuietFormatter(logging.Formatter):
    """Leaves out exception messages: they may quote the value, and the value may be someone's words."""

    def formatException(self, ei: ExcInfo) -> str:  # noqa: N802  (logging names it)
        """The stack and the exception's type, without its message."""
        kind, _, trace = ei
        if kind is None:
            return ""
        return "".join([*traceback.format_tb(trace), f"{kind.__qualname__} (message withheld)"])
