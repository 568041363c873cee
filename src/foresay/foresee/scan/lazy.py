"""Regular expressions that are compiled when first used.

The engine holds some two hundred of them and a draft needs a few: to compile all would take longer than to read the draft.
"""

from __future__ import annotations

import re
from typing import Any, cast

from foresay.foresee.scan.sieve import is_plain, sieve


def sieved(regex: str, flags: int = 0) -> re.Pattern[str]:
    """As `lazy`, for long lists of words: most texts are told "no" by a sieve, and only the others are searched.

    `search` alone is faster; `flags` are 0 or `re.IGNORECASE`.
    """
    if flags & ~re.IGNORECASE:
        raise ValueError(f"a sieve knows no flags but IGNORECASE: {regex}")
    return cast("re.Pattern[str]", _Sieved(regex, flags))


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


class _Sieved(_Lazy):
    """A lazy pattern behind a sieve; the sieve too is made at the first search."""

    def search(self, text: str) -> re.Match[str] | None:
        may_match = sieve(self.pattern, cased=not self._flags)
        search = re.compile(self.pattern, self._flags).search
        if may_match is None:
            raise ValueError(f"no sieve can stand for this expression: {self.pattern}")

        def sieved_search(text: str) -> re.Match[str] | None:
            return search(text) if not is_plain(text) or may_match(text.encode("utf-8", "replace")) else None

        self.search = sieved_search  # type: ignore[method-assign]
        return sieved_search(text)
