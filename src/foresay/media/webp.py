"""WebP by its chunks (RFC 9649): the picture, its frames and its colour profile are kept bit for bit."""

from __future__ import annotations

from collections.abc import Iterator

from foresay.media.cursor import Cursor, broken
from foresay.media.parts import Finds, Parts, is_profile
from foresay.media.traces import Trace, in_xmp

_PICTURE = frozenset({b"VP8 ", b"VP8L", b"ALPH"})
_PROFILE, _EXIF, _XMP = 0x20, 0x08, 0x04  # flags of VP8X


def take_apart(data: bytes) -> Parts:
    """A WebP's parts. Raises MediaError."""
    cursor = Cursor(data, order="little")
    head = cursor.take(12)
    end = int.from_bytes(head[4:8], "little") + 8
    if head[:4] != b"RIFF" or head[8:] != b"WEBP" or end > len(data):
        raise broken("picture")
    finds = Finds()
    if end < len(data):
        finds.add(Trace.MORE)
    chunks = list(_chunks(Cursor(data[:end], 12, "little")))
    kept = [chunk for chunk in chunks if _is_kept(*chunk, finds)]
    size = _size(chunks)
    frames = sum(kind == b"ANMF" for kind, _ in kept)
    if not all(size) or not any(kind in (b"VP8 ", b"VP8L", b"ANMF") for kind, _ in kept):
        raise broken("picture")
    has_profile = any(kind == b"ICCP" for kind, _ in kept)
    body = b"".join(_as_chunk(kind, _tidy(kind, payload, has_profile)) for kind, payload in kept)
    clean = b"RIFF" + (len(body) + 4).to_bytes(4, "little") + b"WEBP" + body
    return Parts(clean, *size, max(frames, 1), finds.orientation, frozenset(finds.traces))


def _chunks(cursor: Cursor) -> Iterator[tuple[bytes, bytes]]:
    while cursor.left:
        kind, size = cursor.take(4), cursor.number(4)
        payload = cursor.take(size)
        cursor.take(min(size & 1, cursor.left))
        yield kind, payload


def _as_chunk(kind: bytes, payload: bytes) -> bytes:
    return kind + len(payload).to_bytes(4, "little") + payload + b"\0" * (len(payload) & 1)


def _is_kept(kind: bytes, payload: bytes, finds: Finds) -> bool:
    if kind == b"EXIF":
        finds.exif(payload.removeprefix(b"Exif\0\0"))
    elif kind == b"XMP ":
        finds.add(*in_xmp(payload))
    elif kind == b"ICCP":
        return is_profile(payload)
    elif kind in _PICTURE or kind in (b"VP8X", b"ANIM", b"ANMF"):
        return True
    else:
        finds.add(Trace.CREDENTIALS if kind == b"C2PA" else Trace.OTHER)
    return False


def _tidy(kind: bytes, payload: bytes, has_profile: bool) -> bytes:
    """The header without the flags of what was left out; a frame with nothing but its picture."""
    if kind == b"VP8X":
        gone = _EXIF | _XMP | (0 if has_profile else _PROFILE)
        return bytes((payload[0] & ~gone,)) + payload[1:]
    if kind == b"ANMF":
        inside = _chunks(Cursor(payload, 16, "little")) if len(payload) >= 16 else iter(())
        return payload[:16] + b"".join(_as_chunk(*chunk) for chunk in inside if chunk[0] in _PICTURE)
    return payload


def _size(chunks: list[tuple[bytes, bytes]]) -> tuple[int, int]:
    """Width and height; 0 and 0 when the first chunk says neither."""
    kind, payload = chunks[0] if chunks else (b"", b"")
    if kind == b"VP8X" and len(payload) >= 10:
        return int.from_bytes(payload[4:7], "little") + 1, int.from_bytes(payload[7:10], "little") + 1
    if kind == b"VP8 " and payload[3:6] == b"\x9d\x01\x2a":
        return (_14_bits(payload, 6), _14_bits(payload, 8))
    if kind == b"VP8L" and payload[:1] == b"/" and len(payload) >= 5:
        bits = int.from_bytes(payload[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return 0, 0


def _14_bits(payload: bytes, at: int) -> int:
    return int.from_bytes(payload[at : at + 2], "little") & 0x3FFF
