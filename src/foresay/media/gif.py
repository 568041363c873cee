"""GIF by its blocks (GIF89a): pictures, their timing and the loop are kept bit for bit."""

from __future__ import annotations

from foresay.media.cursor import Cursor, broken
from foresay.media.parts import Finds, Parts
from foresay.media.traces import Trace, in_xmp

_EXTENSION, _PICTURE, _END = 0x21, 0x2C, 0x3B
_TIMING, _COMMENT, _APPLICATION = 0xF9, 0xFE, 0xFF
_KEPT = (b"NETSCAPE2.0", b"ANIMEXTS1.0")


def take_apart(data: bytes) -> Parts:
    """A GIF's parts. `width` and `height` are of the largest picture, if that is larger than the screen. Raises MediaError."""
    cursor, finds = Cursor(data, order="little"), Finds()
    head = cursor.take(13)
    if head[:6] not in (b"GIF87a", b"GIF89a"):
        raise broken("picture")
    kept = [head, cursor.take(_palette(head[10]))]
    width, height = int.from_bytes(head[6:8], "little"), int.from_bytes(head[8:10], "little")
    frames = 0
    while (kind := cursor.number(1)) != _END:
        start = cursor.at - 1
        if kind == _PICTURE:
            left, top, wide, high = (cursor.number(2) for _ in range(4))
            width, height, frames = max(width, left + wide), max(height, top + high), frames + 1
            cursor.take(_palette(cursor.number(1)))
            cursor.take(1)
            _skip_blocks(cursor)
            kept.append(data[start : cursor.at])
        elif kind == _EXTENSION:
            kept += _extension(cursor, start, finds)
        else:
            raise broken("picture")
    if cursor.left:
        finds.add(Trace.MORE)
    if not frames:
        raise broken("picture")
    return Parts(b"".join([*kept, b";"]), width, height, frames, traces=frozenset(finds.traces))


def _palette(flags: int) -> int:
    """Bytes of the colour table that these flags announce."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _skip_blocks(cursor: Cursor) -> None:
    while size := cursor.number(1):
        cursor.take(size)


def _extension(cursor: Cursor, start: int, finds: Finds) -> list[bytes]:
    label = cursor.number(1)
    body = cursor.at
    _skip_blocks(cursor)
    whole, content = cursor.data[start : cursor.at], cursor.data[body : cursor.at]
    if label == _TIMING or (label == _APPLICATION and content[1:12] in _KEPT):
        return [whole]
    if label == _APPLICATION and content[1:9] == b"XMP Data":
        finds.add(*in_xmp(content))
    elif label == _APPLICATION:
        finds.add(Trace.OTHER)
    else:
        finds.add(Trace.WORDS)
    return []
