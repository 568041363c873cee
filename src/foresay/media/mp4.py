"""MP4, MOV and M4A by their boxes (ISO/IEC 14496-12, whose sections are named below)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from foresay.media.cursor import broken
from foresay.media.played import LOOKED_AT, MOST_BOXES, Film, Patch
from foresay.media.traces import Trace, in_film

MOST_PIECES = 20_000
"""Pieces of a track of measurements that are blanked; a camera writes about one a second."""

_TOP = frozenset(b"ftyp styp moov moof mdat mfra sidx ssix wide pdin".split())
_BLANK = frozenset(b"free skip".split())
_IN_MOOV = frozenset(b"mvhd trak mvex iods rmra ctab clip".split())
_IN_TRACK = frozenset(b"tkhd mdia edts tref tapt load clip matt trgr imap".split())
_PLAYED = frozenset(b"vide soun hint tmcd".split())
_SPHERE = bytes.fromhex("ffcc8263f8554a938814587a02521fdd")  # how to show a film all around (Spherical Video V1)
_MEASURES = b"meta"  # the handler of a track that is neither picture nor sound but told along with them, such as a place a second


def read(file: BinaryIO, mime: str) -> Film:
    """What a file of boxes is; `mime` as its first bytes say, unless it has no picture. Raises MediaError."""
    return _Boxed(file).film(mime)


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
    whole: _Box | None = None
    inside: _Box | None = None


class _Boxed:
    """Reads a file of boxes, and notes what to blank."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.size = file.seek(0, 2)
        self.seen = 0
        self.scale = 0
        self.seconds = 0.0
        self.data: list[_Box] = []
        self.tracks: list[_Track] = []
        self.traces: set[Trace] = set()
        self.patches: list[Patch] = []

    def film(self, mime: str) -> Film:
        kinds = set()
        for box in self._boxes(0, self.size):
            kinds.add(box.kind)
            if box.kind == b"mdat":
                self.data.append(box)
            if box.kind == b"moov":
                self._movie(box)
            elif box.kind not in _TOP:
                self._blank(box, Trace.MORE)
        if b"moov" not in kinds or not self.tracks:
            raise broken("film")
        shown = [track for track in self.tracks if track.handler == b"vide"]
        largest = max(shown, key=lambda track: track.width * track.height, default=_Track())
        others = [track for track in self.tracks if track.handler not in _PLAYED]
        stays = [track for track in others if b"moof" in kinds or not self._silence(track)]
        return Film(
            mime if shown else "audio/mp4",
            largest.width,
            largest.height,
            self.seconds,
            frozenset(self.traces),
            frozenset({Trace.TRACK} if stays else ()),
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
        track = _Track(whole=whole)
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
            elif box.kind == b"minf":
                track.inside = box
            elif box.kind in (b"udta", b"meta", b"uuid"):
                self._blank(box)

    def _silence(self, track: _Track) -> bool:
        """Blank a track of measurements with all that it measured; False when it is another kind, or cannot be followed."""
        if track.handler != _MEASURES or track.whole is None or track.inside is None:
            return False
        pieces = self._pieces(track.inside)
        if pieces is None or not all(any(d.body <= at and end <= d.end for d in self.data) for at, end in pieces):
            return False
        self.patches += [Patch(at, end - at) for at, end in pieces]
        self.patches += [Patch(track.whole.start + 4, 4, b"free")]
        self.patches += [Patch(track.whole.body, track.whole.end - track.whole.body)]
        self.traces.add(Trace.TRACK)
        return True

    def _pieces(self, inside: _Box) -> list[tuple[int, int]] | None:
        """Where a track's samples lie in the file, from its tables (8.6 and 8.7); None when they are others, or too many."""
        tables = {
            box.kind: box
            for table in self._boxes(inside.body, inside.end)
            if table.kind == b"stbl"
            for box in self._boxes(table.body, table.end)
        }
        where = self._table(tables.get(b"stco"), 4) or self._table(tables.get(b"co64"), 8)
        runs = self._table(tables.get(b"stsc"), 4)
        sizes = self._sizes(tables.get(b"stsz"))
        if where is None or runs is None or sizes is None or len(where) > MOST_PIECES:
            return None
        pieces, sample, count = [], 0, 0
        starts = dict(zip(runs[::3], runs[1::3], strict=False))
        for number, at in enumerate(where, start=1):
            count = starts.get(number, count)
            pieces.append((at, at + sum(sizes[sample : sample + count])))
            sample += count
        return pieces if sample >= len(sizes) else None

    def _sizes(self, box: _Box | None) -> list[int] | None:
        if box is None or box.end - box.body > LOOKED_AT:
            return None
        same, count = (int.from_bytes(self._field(box, at, 4), "big") for at in (4, 8))
        if same:
            return [same] * count if count <= LOOKED_AT // 4 else None
        return _numbers(self._field(box, 12, 4 * count), 4)

    def _table(self, box: _Box | None, size: int) -> list[int] | None:
        """The numbers of a table of `size` bytes each; None when there is none, or a large one."""
        if box is None or box.end - box.body > LOOKED_AT:
            return None
        return _numbers(self._field(box, 8, box.end - box.body - 8), size)

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


def _numbers(data: bytes, size: int) -> list[int]:
    return [int.from_bytes(data[at : at + size], "big") for at in range(0, len(data) - size + 1, size)]
