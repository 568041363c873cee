"""A photo keeps its picture, its colours and its movement, and nothing else."""

from __future__ import annotations

import struct
import time
import zlib
from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageSequence
from tests import media_files as made

from foresay.errors import MediaError
from foresay.media import jpeg, photo
from foresay.media.traces import Trace

TELEPHONE = {Trace.PLACE, Trace.TIME, Trace.DEVICE, Trace.AUTHOR, Trace.PROGRAM}
PHOTOS = {
    "image/jpeg": made.jpeg(),
    "image/png": made.png(),
    "image/gif": made.gif(),
    "image/webp": made.webp(),
}
each_kind = pytest.mark.parametrize("mime", PHOTOS)


def clean(data: bytes) -> bytes:
    return photo.clean(BytesIO(data))


def read(data: bytes) -> photo.Photo:
    return photo.read(BytesIO(data))


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


def differs(one: Image.Image, other: Image.Image) -> int:
    """The largest difference of a pixel, 0 to 255."""
    return max(top for _, top in ImageChops.difference(one.convert("RGB"), other.convert("RGB")).getextrema())


@each_kind
def test_nothing_but_the_picture_is_left(mime):
    data = PHOTOS[mime]
    assert made.SECRET in data
    cleaned = clean(data)
    assert made.SECRET not in cleaned
    with opened(cleaned) as picture:
        assert not picture.getexif()
        assert not set(picture.info) & {"comment", "xmp", "exif", "Author", "Comment", "XML:com.adobe.xmp", "photoshop"}


@each_kind
def test_the_picture_is_the_same_to_the_last_bit(mime):
    with opened(PHOTOS[mime]) as before, opened(clean(PHOTOS[mime])) as after:
        for one, other in zip(ImageSequence.Iterator(before), ImageSequence.Iterator(after), strict=True):
            assert one.convert("RGBA").tobytes() == other.convert("RGBA").tobytes()


@each_kind
def test_cleaning_again_changes_nothing(mime):
    cleaned = clean(PHOTOS[mime])
    assert clean(cleaned) == cleaned
    assert read(cleaned).traces == frozenset()


@pytest.mark.parametrize("mime", ["image/jpeg", "image/png", "image/webp"])
def test_colours_are_kept(mime):
    with opened(clean(PHOTOS[mime])) as picture:
        assert picture.info["icc_profile"] == made.PROFILE


@each_kind
def test_what_it_is(mime):
    found = read(PHOTOS[mime])
    assert (found.mime, found.width, found.height) == (mime, 64, 48)


@pytest.mark.parametrize(
    ("data", "traces"),
    [
        (made.jpeg(), TELEPHONE | {Trace.WORDS, Trace.MORE}),
        (made.png(), TELEPHONE | {Trace.WORDS, Trace.MORE}),
        (made.webp(), TELEPHONE | {Trace.MORE}),
        (made.gif(), {Trace.PLACE, Trace.TIME, Trace.WORDS, Trace.MORE}),
        (made.saved(made.picture(), "JPEG"), set()),
        (made.saved(made.picture(), "PNG"), set()),
        (made.saved(made.picture(), "JPEG", exif=made.exif(place=False)), TELEPHONE - {Trace.PLACE}),
    ],
)
def test_what_was_in_it_is_told(data, traces):
    assert read(data).traces == traces


def test_an_empty_title_is_no_trace():
    said = Image.Exif()
    said[0x010E] = " " * 31
    assert read(made.saved(made.picture(), "JPEG", exif=said)).traces == frozenset()


def test_a_preview_inside_is_told_and_gone():
    inside = made.saved(made.picture((16, 12)), "JPEG")
    first = b"II*\0" + struct.pack("<IHI", 8, 0, 14)
    second = struct.pack("<H", 1) + struct.pack("<HHII", 0x0201, 4, 1, 40) + b"\0" * 4
    data = made.saved(made.picture(), "JPEG")
    data = data[:2] + made.app(1, b"Exif\0\0" + (first + second).ljust(40, b"\0") + inside) + data[2:]
    assert read(data).traces == {Trace.PREVIEW}
    assert clean(data).count(b"\xff\xd8") == 1


def test_a_preview_in_the_first_segment_is_told_and_gone():
    plain = made.saved(made.picture(), "JPEG")
    data = plain[:2] + made.app(0, b"JFIF\0\1\1\0\0\1\0\1\2\1" + b"\xee" * 6) + plain[20:]
    assert read(data).traces == {Trace.PREVIEW}
    assert clean(data) == plain


@pytest.mark.parametrize("turn", range(1, 9))
@pytest.mark.parametrize(("kind", "most"), [("JPEG", 16), ("PNG", 0), ("WEBP", 12)])
def test_it_is_turned_the_right_way_up(kind, most, turn):
    upright = made.picture()
    stored = upright.transpose(photo._TURNS[_back(turn)]) if turn > 1 else upright
    how = {"lossless": True} if kind == "WEBP" else {"quality": 95, "subsampling": 0} if kind == "JPEG" else {}
    data = made.saved(stored, kind, exif=made.exif(turn), icc_profile=made.PROFILE, **how)
    found = read(data)
    assert (found.width, found.height) == (64, 48)
    with opened(clean(data)) as picture:
        assert picture.size == (64, 48)
        if kind == "WEBP":  # which blurs the colours of edges
            small, same = (each.resize((2, 2), Image.Resampling.BOX) for each in (picture, upright))
            assert differs(small, same) <= most
        else:
            assert differs(picture, upright) <= most
        assert picture.getexif().get(0x0112, 1) == 1
        assert picture.info["icc_profile"] == made.PROFILE


def _back(turn: int) -> int:
    """The turn that undoes a turn."""
    return {6: 8, 8: 6}.get(turn, turn)


def times(picture: Image.Image) -> list[int]:
    """How long each frame is shown, in milliseconds."""
    shown = []
    for frame in ImageSequence.Iterator(picture):
        frame.load()
        shown.append(frame.info["duration"])
    return shown


@pytest.mark.parametrize("data", [made.gif(), made.webp(moving=True)])
def test_a_moving_picture_keeps_moving(data):
    with opened(data) as before, opened(clean(data)) as after:
        assert after.n_frames == before.n_frames == read(data).frames == 3
        assert after.info["loop"] == 5
        assert times(before) == times(after)


def test_a_webp_does_not_announce_what_is_gone():
    cleaned = clean(made.webp())
    assert cleaned[12:16] == b"VP8X"
    assert cleaned[20] == 0x20  # a colour profile, no EXIF, no XMP


def test_a_frame_holds_nothing_but_its_picture():
    data = made.webp(moving=True)[: -len(made.SECRET)]
    at = data.index(b"ANMF")
    size = int.from_bytes(data[at + 4 : at + 8], "little")
    note = b"note" + struct.pack("<I", len(made.SECRET)) + made.SECRET
    frame = b"ANMF" + struct.pack("<I", size + len(note)) + data[at + 8 : at + 8 + size] + note
    data = data[:4] + struct.pack("<I", len(data) - 8 + len(note)) + data[8:at] + frame + data[at + 8 + size :]
    cleaned = clean(data)
    assert made.SECRET not in cleaned
    with opened(cleaned) as picture:
        assert picture.n_frames == 3


def test_a_picture_that_cannot_be_drawn_is_refused():
    data = _bomb(8, 8)  # well formed, but of the wrong length
    noise = data[:33] + made.chunk(b"IDAT", b"no picture at all") + made.chunk(b"IEND", b"")
    assert read(noise).width == 8
    with pytest.raises(MediaError, match="damaged"):
        clean(noise)


def test_a_moving_png_keeps_moving():
    first, *rest = made.frames()
    data = made.saved(first, "PNG", save_all=True, append_images=rest, duration=80)
    with opened(clean(data)) as after:
        assert after.n_frames == read(data).frames == 3


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_other_colours_than_red_green_blue_are_read(mode):
    data = made.saved(made.picture(mode=mode), "JPEG", exif=made.exif(6))
    with opened(clean(data)) as picture:
        assert (picture.mode, picture.size) == (mode, (48, 64))


def test_a_progressive_photo_is_kept_as_it_is():
    data = made.saved(made.picture(), "JPEG", progressive=True, comment=b"hello")
    cleaned = clean(data)
    with opened(data) as before, opened(cleaned) as after:
        assert before.tobytes() == after.tobytes()
        assert after.info["progressive"]
    assert len(cleaned) < len(data)


@each_kind
def test_a_photo_cut_short_anywhere_is_refused(mime):
    cleaned = clean(PHOTOS[mime])
    for length in range(13, len(cleaned) - 1, max(1, len(cleaned) // 60)):
        with pytest.raises(MediaError) as problem:
            clean(cleaned[:length])
        assert problem.value.reason in ("broken", "kind")


def _bomb(width: int, height: int) -> bytes:
    head = struct.pack(">II5B", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0" * 100_000)
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + made.chunk(b"IHDR", head) + made.chunk(b"IDAT", body) + made.chunk(b"IEND", b"")


BOMBS = {
    "png": _bomb(30_000, 30_000),
    "endless png": _bomb(2**31 - 1, 2**31 - 1),
    "jpeg": made.saved(made.picture(), "JPEG").replace(b"\0\x30\0\x40\3", b"\xff\xff\xff\xff\3"),
    "gif": b"GIF89a" + struct.pack("<HH", 65535, 65535) + b"\0\0\0," + b"\0" * 9 + b"\2\1\0\0;",
    "webp": made.webp().replace(struct.pack("<I", 63)[:3] + struct.pack("<I", 47)[:3], b"\xff\xff\x3f\xff\xff\x3f"),
    "gif of many frames": (lambda one: one[:-1] + one[13:-1] * 3000 + b";")(
        b"GIF89a" + struct.pack("<HH", 1, 1) + b"\0\0\0," + struct.pack("<4HB", 0, 0, 1, 1, 0) + b"\2\1\0\0;"
    ),
    "long gif": (lambda one: one[:-1] + one[13:-1] * 2000 + b";")(
        b"GIF89a" + struct.pack("<HH", 600, 600) + b"\0\0\0," + struct.pack("<4HB", 0, 0, 600, 600, 0) + b"\2\1\0\0;"
    ),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_what_would_burst_is_refused_before_it_is_decoded(bomb, monkeypatch):
    monkeypatch.setattr(Image, "open", lambda *args, **how: pytest.fail("it was opened"))
    with pytest.raises(MediaError, match=r"Save it smaller|Make it shorter") as problem:
        clean(BOMBS[bomb])
    assert problem.value.reason == "large"


def test_a_file_of_more_than_64_megabytes_is_refused():
    with pytest.raises(MediaError, match="64 MB"):
        read(made.saved(made.picture(), "PNG") + b"\0" * photo.MOST_BYTES)


def test_a_profile_that_is_none_is_left_out():
    plain = made.saved(made.picture(), "PNG")
    packed = zlib.compress(b"\0" * 50_000_000)
    for profile in (packed, zlib.compress(b"<script>" * 40), b"nonsense"):
        data = plain[:33] + made.chunk(b"iCCP", b"x\0\0" + profile) + plain[33:]
        assert clean(data) == plain
    page = made.app(2, b"ICC_PROFILE\0\1\1" + b"<script>" * 40)
    picture = made.saved(made.picture(), "JPEG")
    assert clean(picture[:2] + page + picture[2:]) == picture


def test_ten_thousand_scans_are_refused():
    data = made.saved(made.picture(), "JPEG", progressive=True)
    scan = data[data.rindex(b"\xff\xda") : -2]
    with pytest.raises(MediaError):
        jpeg.take_apart(data[:-2] + scan * 10_000 + b"\xff\xd9")


CRUMBS = {
    "jpeg": b"\xff\xd8" + b"\xff\xe5\0\2" * 3_000_000,
    "png": b"\x89PNG\r\n\x1a\n"
    + made.chunk(b"IHDR", b"\0\0\0\1\0\0\0\1\x08\2\0\0\0")
    + made.chunk(b"quIt", b"") * 3_000_000,
    "gif": b"GIF89a\1\0\1\0\0\0\0\x21\xfe" + b"\1 " * 3_000_000 + b"\0;",
    "webp": b"RIFF" + struct.pack("<I", 24_000_004) + b"WEBP" + b"quIt\0\0\0\0" * 3_000_000,
}


@pytest.mark.parametrize("crumbs", CRUMBS)
def test_a_picture_of_millions_of_crumbs_is_refused_soon(crumbs):
    start = time.process_time()
    with pytest.raises(MediaError):
        read(CRUMBS[crumbs])
    assert time.process_time() - start < 8


@pytest.mark.parametrize("data", [b"\xff\xd8\xff" + b"\xff" * 3_000_000, b"\xff\xd8" + b"\xff\x00" * 1_500_000])
def test_runs_of_markers_take_linear_time(data):
    with pytest.raises(MediaError):
        jpeg.take_apart(data)


def test_a_page_at_the_end_or_in_a_comment_is_gone():
    page = b"<html><script>alert(1)</script>"
    for data in (PHOTOS["image/png"] + page, made.saved(made.picture(), "GIF", comment=page) + page):
        assert b"script" not in clean(data)


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "SVG"),
        (b"%PDF-1.7", "PDF"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 20, "HEIC"),
        (b"\0\0\0\x18ftypavif" + b"\0" * 20, "AVIF"),
        (b"II*\0" + b"\0" * 20, "TIFF"),
        (b"PK\x03\x04", "packed"),
        (b"<html>", "do not know"),
        (b"", "empty"),
        (made.mp3(), "not a photo"),
    ],
)
def test_what_is_no_photo_is_named(data, word):
    with pytest.raises(MediaError, match=word) as problem:
        read(data)
    assert problem.value.reason == "kind"


def test_a_small_version_is_small_upright_and_clean():
    data = made.jpeg(made.picture((1600, 1200)).transpose(Image.Transpose.ROTATE_90), orientation=6)
    little = photo.small(BytesIO(data))
    with opened(little) as picture:
        assert picture.format == "WEBP"
        assert picture.size == (640, 480)
        assert picture.getpixel((10, 10))[0] > 180  # red stays in its corner
        assert not picture.getexif()
    assert made.SECRET not in little


@pytest.mark.parametrize("mode", ["P", "LA", "RGBA", "CMYK", "L", "1", "I;16"])
def test_every_kind_of_colour_has_a_small_version(mode):
    kind = "JPEG" if mode == "CMYK" else "PNG"
    picture = Image.new("I;16", (900, 30)) if mode == "I;16" else made.picture((900, 30), mode)
    with opened(photo.small(BytesIO(made.saved(picture, kind)))) as little:
        assert little.size == (640, 21)


def test_a_small_photo_is_not_made_larger():
    with opened(photo.small(BytesIO(PHOTOS["image/gif"]))) as little:
        assert little.size == (64, 48)
