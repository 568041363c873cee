"""Photos, films and sounds made by hand, with everything in them that has no business in a post."""

from __future__ import annotations

import struct
import tracemalloc
import zlib
from io import BytesIO, RawIOBase

from PIL import Image, ImageCms, PngImagePlugin

SECRET = b"Kastanienallee"
"""Stands in every kind of metadata made here, and in no clean file."""
PLACE = {1: "N", 2: (52.0, 32.0, 0.0), 3: "E", 4: (13.0, 24.0, 0.0)}
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/" photoshop:City="' + SECRET + b'" xmp:CreateDate="2026"/>'


def picture(size=(64, 48), mode="RGB", *, seed=0):
    """A picture whose corners differ, so that it shows which way up it is."""
    made = Image.new("RGB", size, (40, 90, 160 + seed % 90))
    made.paste((230, 30, 30), (0, 0, size[0] // 2, size[1] // 2))
    made.paste((30, 220, 30), (size[0] // 2, 0, size[0], size[1] // 2))
    return made.convert(mode)


def exif(orientation=1, *, place=True):
    """EXIF as a telephone writes it."""
    said = Image.Exif()
    said[0x0112] = orientation
    said[0x010F], said[0x0110], said[0x0131] = "Kamera", SECRET.decode(), "App 1.0"
    said[0x013B] = "Ana Ruiz"
    said.get_ifd(0x8769)[0x9003] = "2026:11:29 10:00:00"
    if place:
        said.get_ifd(0x8825).update(PLACE)
    return said


def saved(made, kind, **how):
    """A picture as bytes."""
    out = BytesIO()
    made.save(out, kind, **how)
    return out.getvalue()


def jpeg(made=None, *, orientation=1, **how):
    """A JPEG with EXIF, a comment, XMP, IPTC, a profile, and a zip behind its end."""
    made = made or picture()
    plain = saved(made, "JPEG", exif=exif(orientation), comment=SECRET, icc_profile=PROFILE, quality=92, **how)
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\x13\x1c\x02\x5a\0\x0e" + SECRET
    return (
        plain[:2] + app(1, b"http://ns.adobe.com/xap/1.0/\0" + XMP) + app(13, iptc) + plain[2:] + b"PK\x03\x04" + SECRET
    )


def app(number, payload):
    """An application segment of a JPEG."""
    return bytes((0xFF, 0xE0 + number)) + struct.pack(">H", len(payload) + 2) + payload


def png(made=None, *, orientation=1):
    """A PNG with texts, EXIF, a date, a profile, and more behind its end."""
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", SECRET.decode())
    texts.add_text("Comment", SECRET.decode() * 50, zip=True)
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode())
    plain = saved(made or picture(), "PNG", pnginfo=texts, exif=exif(orientation), icc_profile=PROFILE)
    return plain[:33] + chunk(b"tIME", b"\x07\xea\x0b\x1d\0\0\0") + plain[33:] + b"IDAT" + SECRET


def chunk(kind, payload):
    """A chunk of a PNG."""
    return struct.pack(">I", len(payload)) + kind + payload + struct.pack(">I", zlib.crc32(kind + payload))


def frames(count=3):
    """Pictures for an animation."""
    return [picture(seed=40 * each) for each in range(count)]


def gif():
    """A GIF that moves, with a comment and XMP."""
    first, *rest = frames()
    plain = saved(first, "GIF", save_all=True, append_images=rest, duration=[70, 80, 90], loop=5, comment=SECRET)
    aside = b"\x21\xff\x0bXMP DataXMP" + bytes((len(XMP),)) + XMP + b"\0"
    start = 13 + 3 * (2 << (plain[10] & 7))
    return plain[:start] + aside + plain[start:] + SECRET


def webp(*, moving=False, orientation=1, **how):
    """A WebP with EXIF, XMP, a profile, and more behind its end."""
    first, *rest = frames()
    moves = {"save_all": True, "append_images": rest, "duration": 80, "loop": 5} if moving else {}
    return saved(first, "WEBP", exif=exif(orientation), xmp=XMP, icc_profile=PROFILE, **moves, **how) + SECRET


# ------------------------------------------------------------------------------------------------- films and sounds


def box(kind, *inside):
    """A box of an MP4."""
    body = b"".join(inside)
    return struct.pack(">I", len(body) + 8) + kind + body


def mvhd(seconds, scale=1000, *, wide=False):
    """When it was made, and how long it plays."""
    times = struct.pack(">QQ" if wide else ">II", 3_800_000_000, 3_800_000_001)
    duration = struct.pack(">IQ" if wide else ">II", scale, int(seconds * scale))
    return box(b"mvhd", b"\1\0\0\0" if wide else b"\0\0\0\0", times, duration, b"\0" * 80)


def track(handler, width=0, height=0, *, turned=False, aside=b"", tables=b""):
    """A track of picture, sound or something else."""
    matrix = (0, 1, 0, -1, 0, 0) if turned else (1, 0, 0, 0, 1, 0)
    fixed = struct.pack(">9i", *(value << 16 for value in (*matrix, 0, 0)), 1 << 30)
    size = struct.pack(">II", width << 16, height << 16)
    tkhd = box(b"tkhd", b"\0\0\0\7", struct.pack(">5I", 3_800_000_000, 5, 1, 0, 9), b"\0" * 16, fixed, size)
    mdhd = box(b"mdhd", b"\0\0\0\0", struct.pack(">4I", 3_800_000_000, 5, 1000, 9), b"\0" * 4)
    hdlr = box(b"hdlr", b"\0" * 8, handler, b"\0" * 13)
    return box(b"trak", tkhd, box(b"mdia", mdhd, hdlr, box(b"minf", tables)), aside)


def tables(places, size, *, wide=False, each=1):
    """Where the samples of a track lie: `each` of `size` bytes at each of these places of the file."""
    at = struct.pack(f">II{len(places)}{'Q' if wide else 'I'}", 0, len(places), *places)
    runs = box(b"stsc", struct.pack(">5I", 0, 1, 1, each, 1))
    sizes = box(b"stsz", struct.pack(">3I", 0, size, each * len(places)))
    return box(b"stbl", box(b"co64" if wide else b"stco", at), runs, sizes)


def udta():
    """Where a film was taken, and with what."""
    spot = b"+52.5325+013.4100/" + SECRET
    return box(
        b"udta", box(b"\xa9xyz", struct.pack(">HH", len(spot), 0x15C7), spot), box(b"\xa9mod", b"\0\4\0\0" + SECRET)
    )


def mp4(*, brand=b"isom", data=b"film data", tracks=None, aside=None, behind=b"", seconds=12.5, wide=False):
    """A film of one picture and one sound track."""
    tracks = tracks or [track(b"vide", 1920, 1080), track(b"soun")]
    moov = box(b"moov", mvhd(seconds, wide=wide), *tracks, udta() if aside is None else aside)
    return box(b"ftyp", brand, b"\0\0\2\0", brand) + box(b"mdat", data) + moov + behind


def wav(seconds=2):
    """A sound, with a note of who made it."""
    parts = [
        (b"fmt ", struct.pack("<HHIIHH", 1, 1, 8000, 16000, 2, 16)),
        (b"bext", SECRET.ljust(602, b"\0")),
        (b"data", b"\1\2" * 8000 * seconds),
        (b"LIST", b"INFOIART" + SECRET),
    ]
    body = b"".join(name + struct.pack("<I", len(held)) + held + b"\0" * (len(held) & 1) for name, held in parts)
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WAVE" + body


def mp3(*, tagged=False):
    """Three frames of a sound, perhaps after a tag."""
    frame = b"\xff\xfb\x90\x00" + b"\0" * 413
    tag = b"ID3\4\0\0\0\0\2\0" + SECRET.ljust(256, b"\0")
    return (tag if tagged else b"") + frame * 3


def webm():
    """The beginning of a WebM."""
    return (
        b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\1\x42\xf7\x81\1\x42\xf2\x81\4\x42\xf3\x81\x08\x42\x82\x84webm" + b"\0" * 40
    )


def ogg():
    """The first page of an Ogg with Opus."""
    return b"OggS\0\2" + b"\0" * 20 + b"\1\x13OpusHead" + b"\0" * 40


# --------------------------------------------------------------------------------------------- large, in no memory


class Film(RawIOBase):
    """A film of any size in no memory: an MP4 whose picture data is empty."""

    def __init__(self, size, before=b"", after=b""):
        moov = mp4(data=b"")
        head = mp4()[:20]
        self.start = before + head + (size + 8).to_bytes(4, "big") + b"mdat"
        self.end = moov[28:] + after
        self.size, self.at = len(self.start) + size + len(self.end), 0

    def seekable(self):
        return True

    def seek(self, offset, whence=0):
        self.at = offset + (self.size if whence == 2 else self.at if whence == 1 else 0)
        return self.at

    def read(self, size=-1):
        end = self.size if size < 0 else min(self.size, self.at + size)
        tail = self.size - len(self.end)
        parts = self.start[self.at : end], self.end[max(self.at, tail) - tail : max(end, tail) - tail]
        middle = b"\0" * (end - self.at - len(parts[0]) - len(parts[1]))
        self.at = max(self.at, end)
        return parts[0] + middle + parts[1]


def peak(work):
    """Bytes that Python held at most while it did this."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
