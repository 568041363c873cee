"""A picture taken apart, undecoded: what its format needs to be shown is kept, everything else is looked at and left out."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from foresay.media import exif
from foresay.media.traces import Trace, Traces

MOST_PROFILE = 4 * 1024 * 1024
"""Bytes of a colour profile at most; the largest in use (for printing) have about 3 MB."""


@dataclass(frozen=True, slots=True)
class Parts:
    """`clean` is the same picture without metadata; `width` and `height` in pixels as stored, before it is turned."""

    clean: bytes
    width: int
    height: int
    frames: int = 1
    orientation: int = 1
    traces: Traces = frozenset()


class Finds:
    """Collects what stands in the parts that are left out."""

    def __init__(self) -> None:
        self.traces: set[Trace] = set()
        self.orientation = 1
        self._turned = False

    def add(self, *traces: Trace) -> None:
        """Found these."""
        self.traces.update(traces)

    def exif(self, payload: bytes) -> None:
        """Found EXIF; the first says which way up, as in browsers."""
        said = exif.read(payload)
        self.traces.update(said.traces)
        if not self._turned:
            self.orientation, self._turned = said.orientation, True


def is_profile(data: bytes) -> bool:
    """Whether this is a colour profile (ICC.1, 7.2) and not something else in its place."""
    return 128 < len(data) <= MOST_PROFILE and data[36:40] == b"acsp" and int.from_bytes(data[:4], "big") == len(data)


def inflated(data: bytes) -> bytes:
    """A profile as PNG packs it; nothing when it is no zlib stream or becomes too large."""
    unpack = zlib.decompressobj()
    try:
        profile = unpack.decompress(data, MOST_PROFILE + 1)
    except zlib.error:
        return b""
    return profile if unpack.eof else b""
