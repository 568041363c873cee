"""Regular expressions that are compiled when first used.

The engine holds some two hundred of them and a draft needs a few: to compile all would take longer than to read the draft.
"""

from __future__ import annotations

import re
from typing import Any, cast


def lazy(regex: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but compiled at the first search: an error in the expression is raised then."""
    return cast("re.Pattern[str]", _Lazy(regex, flags))


class _Lazy:
    """Stands for a compiled pattern; once it is compiled, it has that one's own methods, and so costs nothing more."""

    def __init__(self, regex: str, flags: int) -> None:
        self.pattern = regex
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self._flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)

    def __repr__(self) -> str:
        return f"lazy({self.pattern!r}, {self._flags})"
