"""JPEG by its segments (ITU-T T.81, Annex B): the picture's own are kept bit for bit."""

from __future__ import annotations

import re

from foresay.media.cursor import Cursor, broken
from foresay.media.parts import Finds, Parts, is_profile
from foresay.media.traces import Trace, in_iptc, in_xmp

MOST_SCANS = 100
"""Scans of a progressive picture: encoders write about ten; thousands keep a decoder busy for minutes."""

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})  # markers without a segment
_TABLES = frozenset({0xC4, 0xC8, 0xCC})  # among the frame headers, but none
_FRAMES = frozenset(range(0xC0, 0xD0)) - _TABLES
_KEPT = frozenset({*range(0xC0, 0xD0), 0xDB, 0xDC, 0xDD})
_JFIF, _XMP, _PROFILES, _CREDENTIALS, _PHOTOSHOP, _ADOBE, _COMMENT = 0xE0, 0xE1, 0xE2, 0xEB, 0xED, 0xEE, 0xFE
_MARKER = re.compile(rb"\xff[^\x00\xff]")
_SCAN_ENDS = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")  # at a marker that is no restart
_PROFILE = b"ICC_PROFILE\0"


def take_apart(data: bytes) -> Parts:
    """A JPEG's parts. Raises MediaError."""
    return _Jpeg(data).parts()


class _Jpeg:
    def __init__(self, data: bytes) -> None:
        self.cursor = Cursor(data)
        self.finds = Finds()
        self.head: list[bytes] = []
        self.profile: list[bytes] = []
        self.body: list[bytes] = []
        self.size = (0, 0)
        self.scans = 0

    def parts(self) -> Parts:
        if self.cursor.take(2) != bytes((0xFF, _START)):
            raise broken("picture")
        while (marker := self._marker()) != _END:
            if marker not in _ALONE:
                self._segment(marker)
        if self.cursor.data[self.cursor.at :].strip(b"\0\xff"):
            self.finds.add(Trace.MORE)
        if not self.scans or not all(self.size):
            raise broken("picture")
        pieces = [b"\xff\xd8", *self.head, *self._profile(), *self.body, b"\xff\xd9"]
        width, height = self.size
        traces = frozenset(self.finds.traces)
        return Parts(b"".join(pieces), width, height, orientation=self.finds.orientation, traces=traces)

    def _marker(self) -> int:
        """The next marker; what stands before it by mistake is left out."""
        cursor = self.cursor
        found = _MARKER.search(cursor.data, cursor.at)
        if found is None:
            raise broken("picture")
        cursor.at = found.end()
        return cursor.data[found.end() - 1]

    def _segment(self, marker: int) -> None:
        length = self.cursor.number(2)
        payload = self.cursor.take(max(0, length - 2))
        if marker == _SCAN:
            self._scan(payload)
        elif marker in _KEPT:
            if marker in _FRAMES and len(payload) >= 5:
                self.size = (int.from_bytes(payload[3:5], "big"), int.from_bytes(payload[1:3], "big"))
            self.body.append(_as_segment(marker, payload))
        else:
            self._aside(marker, payload)

    def _scan(self, payload: bytes) -> None:
        self.scans += 1
        if self.scans > MOST_SCANS:
            raise broken("picture")
        cursor = self.cursor
        end = _SCAN_ENDS.search(cursor.data, cursor.at)
        if end is None:
            raise broken("picture")
        self.body += [_as_segment(_SCAN, payload), cursor.data[cursor.at : end.start()]]
        cursor.at = end.start()

    def _aside(self, marker: int, payload: bytes) -> None:
        """A segment that is no picture: its form and colours are kept, without a thumbnail; the rest only looked at."""
        finds = self.finds
        if marker == _JFIF and payload.startswith(b"JFIF\0") and len(payload) >= 14:
            self.head.append(_as_segment(marker, payload[:12] + b"\0\0"))
            if any(payload[12:14]):
                finds.add(Trace.PREVIEW)
        elif marker == _ADOBE and payload.startswith(b"Adobe") and len(payload) >= 12:
            self.head.append(_as_segment(marker, payload[:12]))
        elif marker == _PROFILES and payload.startswith(_PROFILE):
            self.profile.append(payload)
        elif payload.startswith(b"Exif\0"):
            finds.exif(payload[6:])
        elif marker == _XMP and b"ns.adobe.com/x" in payload[:40]:
            finds.add(*in_xmp(payload))
        elif marker == _PHOTOSHOP:
            finds.add(*in_iptc(payload))
        elif marker == _COMMENT and payload.strip(b"\0 "):
            finds.add(Trace.WORDS)
        elif marker == _CREDENTIALS and b"c2pa" in payload:
            finds.add(Trace.CREDENTIALS)
        elif payload.startswith((b"JFXX", b"MPF")):
            finds.add(Trace.PREVIEW)

    def _profile(self) -> list[bytes]:
        """The colour profile's segments, if together they are one."""
        whole = b"".join(payload[14:] for payload in sorted(self.profile, key=lambda payload: payload[12:13]))
        return [_as_segment(_PROFILES, payload) for payload in self.profile] if is_profile(whole) else []


def _as_segment(marker: int, payload: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(payload) + 2).to_bytes(2, "big") + payload
