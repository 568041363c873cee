"""PNG by its chunks (W3C PNG, third edition): those that make the picture are kept bit for bit."""

from __future__ import annotations

import zlib

from foresay.media.cursor import Cursor, broken
from foresay.media.parts import Finds, Parts, inflated, is_profile
from foresay.media.traces import Trace, in_xmp

SIGNATURE = b"\x89PNG\r\n\x1a\n"

_KEPT = frozenset(b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD pHYs cICP mDCV cLLI acTL fcTL fdAT".split())
_TEXTS = {
    b"author": Trace.AUTHOR,
    b"copyright": Trace.AUTHOR,
    b"creation time": Trace.TIME,
    b"date:create": Trace.TIME,
    b"date:modify": Trace.TIME,
    b"software": Trace.PROGRAM,
    b"source": Trace.DEVICE,
}


def take_apart(data: bytes) -> Parts:
    """A PNG's parts. Raises MediaError."""
    cursor, finds, kept = Cursor(data), Finds(), [SIGNATURE]
    if cursor.take(8) != SIGNATURE:
        raise broken("picture")
    width = height = 0
    frames, drawn, kind = 0, False, b""
    while kind != b"IEND":
        kind, payload = _chunk(cursor)
        if (width == 0) != (kind == b"IHDR"):  # first, and only once
            raise broken("picture")
        if kind == b"IHDR":
            width, height = int.from_bytes(payload[:4], "big"), int.from_bytes(payload[4:8], "big")
        elif kind == b"fcTL":
            frames += 1
            _fits(payload, width, height)
        drawn = drawn or kind == b"IDAT"
        if kind in _KEPT:
            kept.append(_as_chunk(kind, payload))
        elif kind == b"iCCP":
            kept += _profile(payload)
        else:
            _aside(kind, payload, finds)
    if cursor.left:
        finds.add(Trace.MORE)  # an editor that wrote over a larger file left what was cropped away here
    if not drawn or not width or not height:
        raise broken("picture")
    traces = frozenset(finds.traces)
    return Parts(b"".join(kept), width, height, max(frames, 1), finds.orientation, traces)


def _chunk(cursor: Cursor) -> tuple[bytes, bytes]:
    length, kind = cursor.number(4), cursor.take(4)
    payload = cursor.take(length)
    if cursor.number(4) != zlib.crc32(payload, zlib.crc32(kind)):
        raise broken("picture")
    return kind, payload


def _as_chunk(kind: bytes, payload: bytes) -> bytes:
    crc = zlib.crc32(payload, zlib.crc32(kind))
    return len(payload).to_bytes(4, "big") + kind + payload + crc.to_bytes(4, "big")


def _fits(frame: bytes, width: int, height: int) -> None:
    """A frame of an animation stays within its picture. Raises MediaError."""
    wide, high, left, top = (int.from_bytes(frame[at : at + 4], "big") for at in (4, 8, 12, 16))
    if left + wide > width or top + high > height:
        raise broken("picture")


def _profile(payload: bytes) -> list[bytes]:
    """The colour profile without its name, which is free text; nothing if it is none."""
    _, _, packed = payload.partition(b"\0")
    return [_as_chunk(b"iCCP", b"profile\0" + packed)] if is_profile(inflated(packed[1:])) else []


def _aside(kind: bytes, payload: bytes, finds: Finds) -> None:
    if kind == b"eXIf":
        finds.exif(payload)
    elif kind == b"tIME":
        finds.add(Trace.TIME)
    elif kind == b"caBX":
        finds.add(Trace.CREDENTIALS)
    elif kind in (b"tEXt", b"zTXt", b"iTXt"):
        key = payload.partition(b"\0")[0].lower()
        if b"xmp" in key:
            finds.add(*in_xmp(payload))
        elif b"exif" in key or b"iptc" in key:
            finds.add(Trace.OTHER)
        else:
            finds.add(_TEXTS.get(key, Trace.WORDS))
    elif kind not in (b"hIST", b"sPLT", b"oFFs", b"vpAg"):
        finds.add(Trace.OTHER)
