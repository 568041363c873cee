"""What a file is, by its first bytes: neither its name nor what a browser says of it is believed."""

from __future__ import annotations

from typing import BinaryIO

from foresay.errors import MediaError

PHOTOS = {"image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif", "image/webp": ".webp"}
FILMS = {"video/mp4": ".mp4", "video/quicktime": ".mov", "video/webm": ".webm"}
SOUNDS = {"audio/mpeg": ".mp3", "audio/mp4": ".m4a", "audio/ogg": ".ogg", "audio/wav": ".wav"}
ENDINGS = PHOTOS | FILMS | SOUNDS
"""Every kind that is taken along, with the ending of its name."""

HEAD = 4096
"""Bytes that are looked at."""

_KNOWN = "Photos can be JPEG, PNG, GIF or WebP; films MP4, MOV or WebM; sounds MP3, M4A, OGG or WAV."
_OTHERS = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a packed file (such as ZIP, Word or Excel)",
    b"II*\0": "a TIFF or raw photo",
    b"MM\0*": "a TIFF or raw photo",
    b"BM": "a BMP picture",
    b"fLaC": "a FLAC sound",
}
_HEIF = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis")
_OLD_QUICKTIME = (b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")


def kind(file: BinaryIO) -> str:
    """The MIME type, one of `ENDINGS`; the file stands at its beginning before and after. Raises MediaError for any other."""
    file.seek(0)
    head = file.read(HEAD)
    file.seek(0)
    if not head:
        raise MediaError("kind", "This file is empty, so there was nothing to keep. Choose another.")
    found = _photo(head) or _boxed(head) or _sound(head, file)
    if found:
        return found
    raise MediaError("kind", f"This is {_named(head)}, which cannot go along with a post. {_KNOWN}")


def _photo(head: bytes) -> str:
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    return "image/webp" if head[:4] == b"RIFF" and head[8:12] == b"WEBP" else ""


def _boxed(head: bytes) -> str:
    """A film or sound in boxes (ISO 14496-12), or in WebM's elements."""
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        if brand in _HEIF:
            return ""
        if brand == b"qt  ":
            return "video/quicktime"
        return "audio/mp4" if brand in (b"M4A ", b"M4B ") else "video/mp4"
    if head[4:8] in _OLD_QUICKTIME:
        return "video/quicktime"
    return "video/webm" if head.startswith(b"\x1a\x45\xdf\xa3") and b"\x42\x82\x84webm" in head[:80] else ""


def _sound(head: bytes, file: BinaryIO) -> str:
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        return "audio/wav"
    if head.startswith(b"OggS") and any(codec in head[28:80] for codec in (b"OpusHead", b"\x01vorbis", b"Speex   ")):
        return "audio/ogg"
    return "audio/mpeg" if _is_mp3(head, file) else ""


def _is_mp3(head: bytes, file: BinaryIO) -> bool:
    """Whether two frames follow each other, after a tag (ID3v2) if there is one: one alone is met in any noise."""
    start = 0
    if head[:3] == b"ID3":
        start = 10 + sum((byte & 0x7F) << 7 * place for place, byte in enumerate(reversed(head[6:10])))
    file.seek(start)
    frames = file.read(HEAD).lstrip(b"\0") if start else head
    file.seek(0)
    length = _mp3_frame(frames)
    return length > 0 and _mp3_frame(frames[length:]) > 0


_RATES = {1: (44100, 48000, 32000), 2: (22050, 24000, 16000), 2.5: (11025, 12000, 8000)}
_KILOBITS = {
    1: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}


def _mp3_frame(data: bytes) -> int:
    """The length in bytes of the MPEG audio frame (layer III) that begins here; 0 when none does."""
    if len(data) < 4 or data[0] != 0xFF or data[1] & 0xE6 != 0xE2:
        return 0
    version = {0: 2.5, 2: 2, 3: 1}.get(data[1] >> 3 & 3)
    bits, rate = data[2] >> 4, data[2] >> 2 & 3
    if version is None or bits in (0, 15) or rate == 3:
        return 0
    kilobits = _KILOBITS[1 if version == 1 else 2][bits]
    return (144_000 if version == 1 else 72_000) * kilobits // _RATES[version][rate] + (data[2] >> 1 & 1)


def _named(head: bytes) -> str:
    """What else it is, in words."""
    if head[4:8] == b"ftyp":
        return "an AVIF picture" if head[8:11] == b"avi" else "a HEIC photo"
    if b"<svg" in head.lower():
        return "an SVG drawing, which can carry programs"
    return next(
        (name for start, name in _OTHERS.items() if head.startswith(start)), "a kind of file that we do not know"
    )
