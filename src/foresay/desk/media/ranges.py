"""A part of a file, for players that ask for parts (RFC 9110, section 14): one range at a time, as all of them do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

CHUNK = 256 * 1024

_RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})", re.ASCII)


def asked_for(header: str, size: int) -> range | None:
    """The bytes that a Range header asks for; empty when there are none such, None when it asks for all, or cannot be read."""
    found = _RANGE.fullmatch(header.strip())
    if not found or found[0] == "bytes=-":
        return None
    first, last = found[1], found[2]
    if not first:
        return range(max(0, size - int(last)), size)
    end = min(int(last) + 1, size) if last else size
    return range(int(first), end) if not last or int(last) >= int(first) else None


def pieces(file: BinaryIO, part: range) -> Iterator[bytes]:
    """The bytes of a part, in chunks; closes the file."""
    with file:
        file.seek(part.start)
        left = len(part)
        while left and (chunk := file.read(min(CHUNK, left))):
            left -= len(chunk)
            yield chunk
