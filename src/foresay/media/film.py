"""Films and sounds: what they are, how long and how large, and the same without what they say of their making.

MP4, MOV and M4A are read by their boxes, WAV by its chunks; nothing is decoded. What is taken out is blanked where it stands, so
that everything else keeps its place and a file of any size is cleaned as it passes by. WebM, OGG and MP3 are kept as they are, and
said to be.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from foresay.errors import MediaError
from foresay.media import mp4, wav
from foresay.media.kinds import FILMS, SOUNDS, kind
from foresay.media.played import Film, Patch
from foresay.media.traces import Trace

CHUNK = 1024 * 1024
"""Bytes of a film in memory at a time."""


def read(file: BinaryIO) -> Film:
    """What the film or sound in `file` is. Seeks, and reads a little. Raises MediaError."""
    mime = kind(file)
    if mime in ("video/mp4", "video/quicktime", "audio/mp4"):
        return mp4.read(file, mime)
    if mime == "audio/wav":
        return wav.read(file)
    if mime in FILMS or mime in SOUNDS:
        tagged = mime == "audio/mpeg" and file.read(3) == b"ID3"
        left = {Trace.TAGS} if tagged else set() if mime == "audio/mpeg" else {Trace.UNREAD}
        return Film(mime, left=frozenset(left))
    raise MediaError("kind", "This is not a film or a sound. Choose an MP4, MOV or WebM, or an MP3, M4A, OGG or WAV.")


def clean(file: BinaryIO, film: Film) -> Iterator[bytes]:
    """The bytes of `file` as `read` found it, in chunks, without its traces."""
    file.seek(0)
    at, waiting = 0, list(film.patches)
    while chunk := file.read(CHUNK):
        end = at + len(chunk)
        waiting = [patch for patch in waiting if patch.at + patch.size > at]
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
