"""EXIF: which way up a picture is, and which traces it holds. Damaged EXIF says what could be read of it.

After CIPA DC-008 (Exif 2.32): a TIFF whose first directory points at one for the camera and one for the place.
"""

from __future__ import annotations

from dataclasses import dataclass

from foresay.media.traces import Trace, Traces

MOST_ENTRIES = 1_000
"""Entries of a directory that are looked at; cameras write some 60."""

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_ORIENTATION, _CAMERA, _PLACE, _THUMBNAIL = 0x0112, 0x8769, 0x8825, 0x0201
_ALONE = (1, 3, 4, 9, 13)  # types that may hold a number in their own four bytes

_TRACES = {
    Trace.DEVICE: (0x010F, 0x0110, 0x013C, 0x927C, 0xA431, 0xA432, 0xA433, 0xA434, 0xA435, 0xC62F),
    Trace.TIME: (0x0132, 0x9003, 0x9004),
    Trace.AUTHOR: (0x013B, 0x8298, 0x9C9D, 0xA430),
    Trace.WORDS: (0x010E, 0x9286, 0x9C9B, 0x9C9C, 0x9C9E, 0x9C9F),
    Trace.PROGRAM: (0x000B, 0x0131),
}
_TRACE_OF = {tag: trace for trace, tags in _TRACES.items() for tag in tags}
_WHERE = frozenset({2, 4, 20, 22, 27, 28})  # in the directory of the place: latitude, longitude, destination, area
_WHEN = 29
_ENCODINGS = (b"ASCII\0\0\0", b"UNICODE\0", b"JIS\0\0\0\0\0")  # before the words of a user comment


@dataclass(frozen=True, slots=True)
class Exif:
    """`orientation` is 1 (as stored) to 8, as EXIF numbers them."""

    orientation: int = 1
    traces: Traces = frozenset()


def read(payload: bytes) -> Exif:
    """What EXIF (from its byte order mark on) says. Never raises: what cannot be read counts as another trace."""
    order = {b"II*\0": "little", b"MM\0*": "big"}.get(payload[:4])
    if order is None:
        return Exif(traces=frozenset({Trace.OTHER}))
    tiff = _Tiff(payload, order)
    first, behind = tiff.directory(tiff.number(4, 4))
    camera, _ = tiff.directory(tiff.pointer(first, _CAMERA))
    place, _ = tiff.directory(tiff.pointer(first, _PLACE))
    second, _ = tiff.directory(behind)
    traces = {_TRACE_OF[tag] for tag, value in (first | camera).items() if tag in _TRACE_OF and tiff.says(value)}
    if _WHERE & place.keys():
        traces.add(Trace.PLACE)
    if _WHEN in place:
        traces.add(Trace.TIME)
    if _THUMBNAIL in second:
        traces.add(Trace.PREVIEW)
    turned = tiff.pointer(first, _ORIENTATION)
    orientation = turned if 1 <= turned <= 8 else 1
    return Exif(orientation, frozenset(traces))


@dataclass(frozen=True, slots=True)
class _Value:
    """A value as a directory names it: TIFF's type, how many, and where the four bytes stand that hold it or lead to it."""

    type: int
    count: int
    at: int


class _Tiff:
    """The directories of a TIFF. What lies outside of the payload reads as nothing."""

    def __init__(self, payload: bytes, order: str) -> None:
        self.payload = payload
        self.order = order

    def number(self, at: int, size: int) -> int:
        return int.from_bytes(self.payload[at : at + size], "little" if self.order == "little" else "big")

    def directory(self, at: int) -> tuple[dict[int, _Value], int]:
        """The entries at an offset by their tags, and the offset of the next directory; nothing and 0 where there is none."""
        if not 8 <= at <= len(self.payload) - 2:
            return {}, 0
        count = self.number(at, 2)
        fit = min(count, MOST_ENTRIES, (len(self.payload) - at - 2) // 12)
        entries = {}
        for entry in range(at + 2, at + 2 + 12 * fit, 12):
            entries[self.number(entry, 2)] = _Value(self.number(entry + 2, 2), self.number(entry + 4, 4), entry + 8)
        return entries, self.number(at + 2 + 12 * count, 4)

    def pointer(self, entries: dict[int, _Value], tag: int) -> int:
        """The one number under a tag; 0 when there is none."""
        value = entries.get(tag)
        return self.number(value.at, _SIZES[value.type]) if value and value.type in _ALONE else 0

    def says(self, value: _Value) -> bool:
        """Whether a value is more than blanks: many cameras write an empty title."""
        size = _SIZES.get(value.type, 1) * value.count
        at = value.at if size <= 4 else self.number(value.at, 4)
        content = self.payload[at : at + min(size, 4096)]
        if content.startswith(_ENCODINGS):
            content = content[8:]
        return bool(content.strip(b"\0 \n"))
