"""How long a text is to its readers."""

from __future__ import annotations

import regex

_GRAPHEME = regex.compile(r"\X")


def graphemes(text: str) -> int:
    """Characters as people see them: extended grapheme clusters (UAX 29)."""
    return len(_GRAPHEME.findall(text))
