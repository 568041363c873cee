"""The border between Python's offsets (code points) and a browser's (UTF-16 code units)."""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16:
    """Offsets of one text, in the browser's count. One pass to make, O(log n) to ask."""

    def __init__(self, text: str) -> None:
        self._wide = [] if text.isascii() else [found.start() for found in _ASTRAL.finditer(text)]

    def at(self, point: int) -> int:
        """The UTF-16 offset of the code point at `point`: one more for each astral character before it."""
        return point + bisect_left(self._wide, point)

    def length(self, text: str) -> int:
        """How long a browser says `text` is; `text` is the one this was made from."""
        return len(text) + len(self._wide)
