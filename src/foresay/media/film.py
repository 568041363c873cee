"""Films and sounds: what they are, how long and how large, and the same without what they say of their making.

MP4, MOV and M4A are read by their boxes (ISO 14496-12), WAV by its chunks; nothing is decoded. What is taken out is blanked where it
stands, so that everything else keeps its place and a file of any size is cleaned as it passes by. WebM, OGG and MP3 are kept as they
are, and said to be.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from foresay.errors import MediaError
from foresay.media.cursor import broken
from foresay.media.kinds import FILMS, SOUNDS, kind
from foresay.media.traces import Trace, Traces, in_film

MOST_BOXES = 20_000
"""Boxes that are looked at; a film of an hour in fragments has some 2,000 at its top."""
LOOKED_AT = 4 * 1024 * 1024
"""Bytes of a box of notes that are searched for what they are; a cover picture may come first."""
CHUNK = 1024 * 1024
"""Bytes of a film in memory at a time."""

_TOP = frozenset(b"ftyp styp moov moof mdat mfra sidx ssix wide pdin".split())
_BLANK = frozenset(b"free skip".split())
_IN_MOOV = frozenset(b"mvhd trak mvex iods rmra ctab clip".split())
_IN_TRACK = frozenset(b"tkhd mdia edts tref tapt load clip matt trgr imap".split())
_PLAYED = frozenset(b"vide soun hint tmcd".split())
_SPHERE = bytes.fromhex("ffcc8263f8554a938814587a02521fdd")  # how to show a film all around (Spherical Video V1)
_WAV = frozenset((b"fmt ", b"data", b"fact", b"cue ", b"smpl"))


@dataclass(frozen=True, slots=True)
class Patch:
    """`size` bytes from `at` on that become `head`, then zeros."""

    at: int
    size: int
    head: bytes = b""


@dataclass(frozen=True, slots=True)
class Film:
    """A film or sound. `width` and `height` in pixels, as it is shown, 0 for a sound; `seconds` 0 where they are not known.

    `traces` is what `patches` take out, `left` what stays in it.
    """

    mime: str
    width: int = 0
    height: int = 0
    seconds: float = 0.0
    traces: Traces = frozenset()
    left: Traces = frozenset()
    patches: tuple[Patch, ...] = field(default=(), repr=False)


def read(file: BinaryIO) -> Film:
    """What the film or sound in `file` is. Seeks, and reads a little. Raises MediaError."""
    mime = kind(file)
    if mime in ("video/mp4", "video/quicktime", "audio/mp4"):
        return _Boxed(file).film(mime)
    if mime == "audio/wav":
        return _wav(file)
    if mime in FILMS or mime in SOUNDS:
        tagged = mime == "audio/mpeg" and file.read(3) == b"ID3"
        left = {Trace.TAGS} if tagged else set() if mime == "audio/mpeg" else {Trace.UNREAD}
        return Film(mime, left=frozenset(left))
    raise MediaError("kind", "This is not a film or a sound. Choose an MP4, MOV or WebM, or an MP3, M4A, OGG or WAV.")


def clean(file: BinaryIO, film: Film) -> Iterator[bytes]:
    """The bytes of `file` as `read` found it, in chunks, without its traces."""
    file.seek(0)
    at, waiting = 0, sorted(film.patches, key=lambda patch: patch.at)
    while chunk := file.read(CHUNK):
        end = at + len(chunk)
        while waiting and waiting[0].at + waiting[0].size <= at:
            waiting.pop(0)
        near = [patch for patch in waiting if patch.at < end]
        yield _patched(chunk, at, near) if near else chunk
        at = end


def _patched(chunk: bytes, at: int, patches: list[Patch]) -> bytes:
    changed = bytearray(chunk)
    for patch in patches:
        start, end = max(patch.at, at), min(patch.at + patch.size, at + len(chunk))
        head = patch.head[start - patch.at : end - patch.at]
        changed[start - at : end - at] = head + b"\0" * (end - start - len(head))
    return bytes(changed)


@dataclass(frozen=True, slots=True)
class _Box:
    """A box from `start` to `end`, what it holds from `body` on: offsets in the file."""

    kind: bytes
    start: int
    body: int
    end: int


@dataclass(slots=True)
class _Track:
    """What a track said so far."""

    handler: bytes = b""
    width: int = 0
    height: int = 0


class _Boxed:
    """Reads a file of boxes, and notes what to blank."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.size = file.seek(0, 2)
        self.seen = 0
        self.scale = 0
        self.seconds = 0.0
        self.tracks: list[_Track] = []
        self.traces: set[Trace] = set()
        self.patches: list[Patch] = []

    def film(self, mime: str) -> Film:
        kinds = set()
        for box in self._boxes(0, self.size):
            kinds.add(box.kind)
            if box.kind == b"moov":
                self._movie(box)
            elif box.kind not in _TOP:
                self._blank(box, Trace.MORE)
        if b"moov" not in kinds or not self.tracks:
            raise broken("film")
        shown = [track for track in self.tracks if track.handler == b"vide"]
        largest = max(shown, key=lambda track: track.width * track.height, default=_Track())
        others = {track.handler for track in self.tracks} - _PLAYED
        return Film(
            mime if shown else "audio/mp4",
            largest.width,
            largest.height,
            self.seconds,
            frozenset(self.traces),
            frozenset({Trace.TRACK} if others else ()),
            tuple(self.patches),
        )

    def _movie(self, movie: _Box) -> None:
        for box in self._boxes(movie.body, movie.end):
            if box.kind == b"mvhd":
                self._movie_header(box)
            elif box.kind == b"mvex":
                self._fragments(box)
            elif box.kind == b"trak":
                self._track(box)
            elif box.kind not in _IN_MOOV:
                self._blank(box)

    def _movie_header(self, box: _Box) -> None:
        wide = self._times(box)
        fields = self._field(box, 20 if wide else 12, 12 if wide else 8)
        self.scale = int.from_bytes(fields[:4], "big")
        duration = int.from_bytes(fields[4:], "big")
        unknown = duration == (1 << 8 * len(fields[4:])) - 1
        self.seconds = duration / self.scale if self.scale and not unknown else 0.0

    def _fragments(self, extends: _Box) -> None:
        for box in self._boxes(extends.body, extends.end):
            if box.kind == b"mehd" and not self.seconds and self.scale:
                duration = self._field(box, 4, 8 if self._field(box, 0, 1) == b"\1" else 4)
                self.seconds = int.from_bytes(duration, "big") / self.scale

    def _track(self, whole: _Box) -> None:
        track = _Track()
        for box in self._boxes(whole.body, whole.end):
            if box.kind == b"tkhd":
                self._track_header(box, track)
            elif box.kind == b"mdia":
                self._medium(box, track)
            elif box.kind not in _IN_TRACK and not self._is_sphere(box):
                self._blank(box)
        self.tracks.append(track)

    def _track_header(self, box: _Box, track: _Track) -> None:
        wide = self._times(box)
        fields = self._field(box, 52 if wide else 40, 44)
        a, b = (int.from_bytes(fields[at : at + 4], "big", signed=True) for at in (0, 4))
        width, height = (int.from_bytes(fields[at : at + 4], "big") >> 16 for at in (36, 40))
        track.width, track.height = (height, width) if a == 0 and b else (width, height)  # turned by a quarter

    def _medium(self, medium: _Box, track: _Track) -> None:
        for box in self._boxes(medium.body, medium.end):
            if box.kind == b"mdhd":
                self._times(box)
            elif box.kind == b"hdlr":
                track.handler = self._field(box, 8, 4)
            elif box.kind in (b"udta", b"meta", b"uuid"):
                self._blank(box)

    def _times(self, box: _Box) -> bool:
        """Blank when a box was made and changed; whether its numbers are wide (version 1)."""
        wide = self._field(box, 0, 1) == b"\1"
        size = 16 if wide else 8
        if any(self._field(box, 4, size)):
            self.traces.add(Trace.TIME)
            self.patches.append(Patch(box.body + 4, size))
        return wide

    def _is_sphere(self, box: _Box) -> bool:
        return box.kind == b"uuid" and self._field(box, 0, 16) == _SPHERE

    def _blank(self, box: _Box, else_found: Trace = Trace.OTHER) -> None:
        """Make a box into free room of the same size."""
        content = self._bytes(box.body, min(box.end - box.body, LOOKED_AT))
        self.patches.append(Patch(box.start + 4, 4, b"free"))
        self.patches.append(Patch(box.body, box.end - box.body))
        if box.kind not in _BLANK and content.strip(b"\0"):
            self.traces |= in_film(content) or {else_found}

    def _boxes(self, start: int, end: int) -> Iterator[_Box]:
        """The boxes side by side in a range. Raises MediaError when they do not fill it."""
        while start < end:
            self.seen += 1
            if self.seen > MOST_BOXES or end - start < 8:
                raise broken("film")
            head = self._bytes(start, 8)
            size, body = int.from_bytes(head[:4], "big"), start + 8
            if size == 1:
                size, body = int.from_bytes(self._bytes(start + 8, 8), "big"), start + 16
            elif size == 0 and end == self.size:
                size = end - start
            if size < body - start or start + size > end:
                raise broken("film")
            yield _Box(head[4:], start, body, start + size)
            start += size

    def _field(self, box: _Box, at: int, size: int) -> bytes:
        """`size` bytes of what a box holds, from `at` on. Raises MediaError past its end."""
        if box.body + at + size > box.end:
            raise broken("film")
        return self._bytes(box.body + at, size)

    def _bytes(self, at: int, size: int) -> bytes:
        self.file.seek(at)
        found = self.file.read(size)
        if len(found) < size:
            raise broken("film")
        return found


def _wav(file: BinaryIO) -> Film:
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
        elif name not in _WAV:
            traces |= _said_in_wav(name, file.read(min(length, LOOKED_AT)))
            patches += [Patch(at, 4, b"JUNK"), Patch(at + 8, length)]
        at += 8 + length + (length & 1)
    if played < 0 or not rate:
        raise broken("sound")
    if at < size:
        patches.append(Patch(at, size - at))
    return replace(film, seconds=played / rate, traces=frozenset(traces), patches=tuple(patches))


def _said_in_wav(name: bytes, content: bytes) -> Traces:
    if name in (b"JUNK", b"PAD ", b"FLLR") or not content.strip(b"\0"):
        return frozenset()
    known = {
        b"LIST": {Trace.WORDS},
        b"bext": {Trace.AUTHOR, Trace.TIME},
        b"id3 ": {Trace.WORDS},
        b"ID3 ": {Trace.WORDS},
    }
    return frozenset(known.get(name, {Trace.OTHER}))
