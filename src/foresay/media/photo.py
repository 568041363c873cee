"""Photos: what they are, and the same without anything but the picture.

What a format needs to show its picture is kept bit for bit, the colour profile and the animation with it. Only a photo that has to
be turned is drawn anew: a PNG without loss, a JPEG or WebP at high quality.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO

from PIL import GifImagePlugin, Image, JpegImagePlugin, PngImagePlugin, WebPImagePlugin

from foresay.errors import MediaError
from foresay.media import gif, jpeg, png, webp
from foresay.media.cursor import broken
from foresay.media.kinds import kind
from foresay.media.parts import Parts
from foresay.media.traces import Traces

MOST_BYTES = 64 * 1024 * 1024
MOST_PIXELS = 64_000_000
"""Pixels of one picture at most: 8,000 by 8,000, of which a decoder makes 256 MB."""
MOST_DRAWN = 300_000_000
"""Pixels of all frames of an animation together at most."""
MOST_FRAMES = 3_000
SMALL = 640
"""Pixels of the longer side of a small version."""

Apart = Callable[[bytes], Parts]
_READERS: dict[str, tuple[str, Apart]] = {
    "image/jpeg": (JpegImagePlugin.JpegImageFile.format, jpeg.take_apart),
    "image/png": (PngImagePlugin.PngImageFile.format, png.take_apart),
    "image/gif": (GifImagePlugin.GifImageFile.format, gif.take_apart),
    "image/webp": (WebPImagePlugin.WebPImageFile.format, webp.take_apart),
}
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo. `width` and `height` are in pixels, as it is shown; `traces` are what it says besides."""

    mime: str
    width: int
    height: int
    frames: int
    traces: Traces


def read(file: BinaryIO) -> Photo:
    """What the photo in `file` is, without decoding it. Raises MediaError."""
    mime, parts = _apart(file)
    width, height = (parts.height, parts.width) if _turn(parts) >= 5 else (parts.width, parts.height)
    return Photo(mime, width, height, parts.frames, parts.traces)


def clean(file: BinaryIO) -> bytes:
    """The photo the right way up, with nothing but the picture and its colours in it; decoded whole once. Raises MediaError.

    Cleaning what is clean changes nothing.
    """
    mime, parts = _apart(file)
    try:
        with _opened(mime, parts.clean) as picture:
            _decode(picture, parts.frames)
            return _turned(picture, _turn(parts), mime) if _turn(parts) > 1 else parts.clean
    except MediaError:
        raise
    except Exception as problem:  # a decoder of foreign bytes fails in every way there is
        raise broken("picture") from problem


def small(file: BinaryIO) -> bytes:
    """A WebP of at most `SMALL` pixels a side, of the first frame, as clean as its source. Raises MediaError."""
    mime, parts = _apart(file)
    try:
        with _opened(mime, parts.clean) as picture:
            picture.thumbnail((SMALL, SMALL))
            turned = picture.transpose(_TURNS[parts.orientation]) if parts.orientation > 1 else picture
            flat = turned if turned.mode in ("RGB", "RGBA") else turned.convert(_shown_as(turned))
            made = BytesIO()
            profile = picture.info.get("icc_profile", b"") if turned.mode in ("RGB", "RGBA", "P") else b""
            flat.save(made, "WEBP", quality=80, method=2, icc_profile=profile, exif=b"", xmp=b"")
            return made.getvalue()
    except Exception as problem:  # as above
        raise broken("picture") from problem


def _apart(file: BinaryIO) -> tuple[str, Parts]:
    """The kind and the parts of a photo that is not too large to be decoded. Raises MediaError."""
    mime = kind(file)
    if mime not in _READERS:
        raise MediaError("kind", "This is not a photo. Choose a JPEG, PNG, GIF or WebP.")
    data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise MediaError(
            "large", "This photo has more than 64 MB, more than we take. Save it smaller, then add it again."
        )
    parts = _READERS[mime][1](data)
    if parts.width * parts.height > MOST_PIXELS:
        raise MediaError(
            "large",
            f"This picture is {parts.width:,} by {parts.height:,} pixels, more than the 64 million that we take. "
            "Save it smaller, then add it again.",
        )
    if parts.frames > MOST_FRAMES or parts.frames * parts.width * parts.height > MOST_DRAWN:
        raise MediaError(
            "large", "This animation is too long for its size. Make it shorter or smaller, then add it again."
        )
    return mime, parts


def _turn(parts: Parts) -> int:
    """How it has to be turned. An animation stays as it is stored: that is how browsers show it."""
    return parts.orientation if parts.frames == 1 else 1


def _opened(mime: str, data: bytes) -> Image.Image:
    return Image.open(BytesIO(data), formats=[_READERS[mime][0]])


def _decode(picture: Image.Image, frames: int) -> None:
    """Decode every frame, so that what is kept can be shown."""
    for frame in range(frames):
        picture.seek(frame)
        picture.load()
    picture.seek(0)


def _turned(picture: Image.Image, turn: int, mime: str) -> bytes:
    how = {
        "image/jpeg": {"quality": 95, "subsampling": 0},
        "image/png": {},
        "image/webp": {"quality": 95, "method": 4},
    }[mime]
    made = BytesIO()
    profile = picture.info.get("icc_profile", b"")
    picture.transpose(_TURNS[turn]).save(made, picture.format, icc_profile=profile, **how)
    return made.getvalue()


def _shown_as(picture: Image.Image) -> str:
    return "RGBA" if picture.has_transparency_data else "RGB"
