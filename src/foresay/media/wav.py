"""WAV by its chunks."""

from __future__ import annotations

from dataclasses import replace
from typing import BinaryIO

from foresay.media.cursor import broken
from foresay.media.played import LOOKED_AT, MOST_BOXES, Film, Patch
from foresay.media.traces import Trace, Traces

_KEPT = frozenset((b"fmt ", b"data", b"fact", b"cue ", b"smpl"))


def read(file: BinaryIO) -> Film:
    """What a WAV is. Raises MediaError."""
    size = file.seek(0, 2)
    film, at, rate, seen = Film("audio/wav"), 12, 0, 0
    traces: set[Trace] = set()
    patches = []
    played = -1
    while at + 8 <= size:
        seen += 1
        file.seek(at)
        head = file.read(8)
        name, length = head[:4], int.from_bytes(head[4:], "little")
        if name == b"data" and length in (0, 0xFFFFFFFF):  # written by a recorder that never came back to say
            length = size - at - 8
        if at + 8 + length > size or seen > MOST_BOXES:
            raise broken("sound")
        if name == b"fmt ":
            rate = int.from_bytes(file.read(16)[8:12], "little")
        elif name == b"data":
            played = length
        elif name not in _KEPT:
            traces |= _said_in(name, file.read(min(length, LOOKED_AT)))
            patches += [Patch(at, 4, b"JUNK"), Patch(at + 8, length)]
        at += 8 + length + (length & 1)
    if played < 0 or not rate:
        raise broken("sound")
    if at < size:
        patches.append(Patch(at, size - at))
    return replace(film, seconds=played / rate, traces=frozenset(traces), patches=tuple(patches))


def _said_in(name: bytes, content: bytes) -> Traces:
    if name in (b"JUNK", b"PAD ", b"FLLR") or not content.strip(b"\0"):
        return frozenset()
    known = {
        b"LIST": {Trace.WORDS},
        b"bext": {Trace.AUTHOR, Trace.TIME},
        b"id3 ": {Trace.WORDS},
        b"ID3 ": {Trace.WORDS},
    }
    return frozenset(known.get(name, {Trace.OTHER}))
