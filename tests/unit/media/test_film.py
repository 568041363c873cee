"""A film or sound says how long and how large it is, and no longer where and when it was made."""

from __future__ import annotations

import struct
from io import BytesIO

import pytest
from tests import media_files as made

from foresay.errors import MediaError
from foresay.media import film
from foresay.media.played import MOST_BOXES, Film
from foresay.media.traces import Trace

MADE_WITH = {Trace.PLACE, Trace.DEVICE, Trace.TIME}


def read(data: bytes) -> Film:
    return film.read(BytesIO(data))


def clean(data: bytes) -> bytes:
    return b"".join(film.clean(BytesIO(data), read(data)))


@pytest.mark.parametrize("wide", [False, True])
def test_a_film_says_its_size_and_length(wide):
    found = read(made.mp4(wide=wide))
    assert (found.mime, found.width, found.height, found.seconds) == ("video/mp4", 1920, 1080, 12.5)


def test_a_film_held_upright_is_upright():
    found = read(made.mp4(tracks=[made.track(b"vide", 1920, 1080, turned=True)]))
    assert (found.width, found.height) == (1080, 1920)


@pytest.mark.parametrize(
    ("data", "mime"),
    [
        (made.mp4(brand=b"qt  "), "video/quicktime"),
        (made.mp4()[20:], "video/quicktime"),
        (made.mp4(brand=b"M4A ", tracks=[made.track(b"soun")]), "audio/mp4"),
        (made.mp4(tracks=[made.track(b"soun")]), "audio/mp4"),
        (made.webm(), "video/webm"),
        (made.mp3(), "audio/mpeg"),
        (made.mp3(tagged=True), "audio/mpeg"),
        (made.ogg(), "audio/ogg"),
        (made.wav(), "audio/wav"),
    ],
)
def test_what_it_is_shows_in_its_first_bytes(data, mime):
    assert read(data).mime == mime


@pytest.mark.parametrize(
    ("data", "traces"),
    [
        (made.mp4(), MADE_WITH),
        (made.mp4(wide=True), MADE_WITH),
        (
            made.mp4(aside=made.box(b"meta", b"com.apple.quicktime.location.ISO6709" + made.SECRET)),
            {Trace.PLACE, Trace.TIME},
        ),
        (made.mp4(aside=b"", tracks=[made.track(b"vide", aside=made.udta())]), MADE_WITH),
        (made.mp4(aside=b"", behind=made.box(b"uuid", b"\0" * 16 + made.XMP)), {Trace.PLACE, Trace.TIME}),
        (made.mp4(aside=b"", behind=made.box(b"mpvd", made.SECRET)), {Trace.TIME, Trace.MORE}),
        (made.mp4(aside=b"", behind=made.box(b"free", made.SECRET)), {Trace.TIME}),
        (made.wav(), {Trace.AUTHOR, Trace.TIME, Trace.WORDS}),
    ],
)
def test_what_it_said_of_its_making_is_told_and_gone(data, traces):
    assert read(data).traces == traces
    cleaned = clean(data)
    assert made.SECRET not in cleaned
    assert len(cleaned) == len(data)
    assert read(cleaned).traces == frozenset()
    assert clean(cleaned) == cleaned


def test_picture_and_sound_keep_their_place():
    data = made.mp4(data=b"film data" * 400_000)  # longer than one chunk
    assert clean(data).index(b"film data" * 400_000) == data.index(b"film data" * 400_000)
    before, after = read(data), read(clean(data))
    assert (before.width, before.height, before.seconds) == (after.width, after.height, after.seconds)
    assert clean(made.wav()).count(b"\1\2") == 16_000


def test_notes_across_the_border_of_two_chunks_go(monkeypatch):
    data = made.mp4()
    whole = clean(data)
    for size in (1, 7, 64):
        monkeypatch.setattr(film, "CHUNK", size)
        assert clean(data) == whole


SPOTS = b"film!" + made.SECRET + b"more film" + made.SECRET + b"the end"
"""Picture data between which a camera wrote where it was."""
FIRST = 28 + 5  # bytes before the first of its spots
SECOND = FIRST + len(made.SECRET) + 9


def measured(handler=b"meta", places=(FIRST, SECOND), **how):
    beside = made.track(handler, tables=made.tables(places, len(made.SECRET), **how))
    return made.mp4(data=SPOTS, aside=b"", tracks=[made.track(b"vide", 8, 8), beside])


@pytest.mark.parametrize("wide", [False, True])
def test_a_track_of_places_goes_with_all_that_it_measured(wide):
    data = measured(wide=wide)
    found = read(data)
    assert (found.traces, found.left) == ({Trace.TIME, Trace.TRACK}, frozenset())
    cleaned = clean(data)
    gone = b"\0" * len(made.SECRET)
    assert cleaned[28 : 28 + len(SPOTS)] == SPOTS.replace(made.SECRET, gone)
    assert (read(cleaned).width, read(cleaned).traces, read(cleaned).left) == (8, frozenset(), frozenset())
    assert clean(cleaned) == cleaned


@pytest.mark.parametrize(
    "data",
    [
        measured(b"sbtl"),
        measured(places=(FIRST, 10_000)),
        measured(places=(4, SECOND)),
        measured(each=3),
        measured() + made.box(b"moof"),
        made.mp4(data=SPOTS, tracks=[made.track(b"vide", 8, 8), made.track(b"meta")]),
    ],
)
def test_a_track_that_cannot_be_followed_is_told_and_let_be(data):
    assert read(data).left == {Trace.TRACK}
    assert clean(data)[28 : 28 + len(SPOTS)] == data[28 : 28 + len(SPOTS)]


def test_a_film_of_picture_and_sound_leaves_nothing():
    assert read(made.mp4()).left == frozenset()


@pytest.mark.parametrize(
    ("data", "left"),
    [
        (made.webm(), {Trace.UNREAD}),
        (made.ogg(), {Trace.UNREAD}),
        (made.mp3(tagged=True), {Trace.TAGS}),
        (made.mp3(), set()),
    ],
)
def test_what_is_not_read_inside_is_told_and_kept_as_it_is(data, left):
    assert read(data).left == left
    assert clean(data) == data


def test_the_length_of_a_film_in_fragments_stands_elsewhere():
    extends = made.box(b"mvex", made.box(b"mehd", b"\0\0\0\0", struct.pack(">I", 7000)))
    data = made.mp4(seconds=0, tracks=[made.track(b"vide", 8, 8), extends])
    assert read(data).seconds == 7
    assert read(made.mp4(seconds=0)).seconds == 0


def test_a_sound_says_its_length():
    assert read(made.wav(seconds=3)).seconds == 3


def test_a_recording_that_was_never_finished_is_read():
    data = made.wav().replace(b"data" + struct.pack("<I", 32_000), b"data\xff\xff\xff\xff")
    assert read(data).seconds == pytest.approx(2, abs=0.1)


def test_a_film_cut_short_is_refused():
    data = made.mp4()
    for length in range(len(data)):
        with pytest.raises(MediaError):
            read(data[:length])


def test_a_sound_cut_short_is_refused():
    data = made.wav()
    for length in range(1, data.index(b"LIST"), 997):
        with pytest.raises(MediaError):
            read(data[:length])


def _deep(depth: int) -> bytes:
    inside = b""
    for _ in range(depth):
        inside = made.box(b"trak", inside)
    return inside


@pytest.mark.parametrize(
    "data",
    [
        made.mp4() + b"\0" * 7,
        made.mp4() + b"\0\0\0\4free",
        made.mp4() + b"\0\0\0\1free" + b"\xff" * 8,
        made.box(b"ftyp", b"isom" * 3),
        made.box(b"ftyp", b"isom" * 3) + made.box(b"moov"),
        made.box(b"ftyp", b"isom" * 3) + made.box(b"moov", made.box(b"mvhd", b"\0" * 8), made.track(b"vide")),
        made.mp4() + made.box(b"free") * (MOST_BOXES + 1),
        made.mp4(tracks=[made.track(b"vide", aside=_deep(3)[:-1])]),
    ],
)
def test_boxes_that_do_not_hold_together_are_refused(data):
    with pytest.raises(MediaError) as problem:
        read(data)
    assert problem.value.reason == "broken"


def test_a_box_to_the_end_of_the_file_is_read():
    data = made.mp4() + b"\0\0\0\0mdat" + b"more"
    assert read(data).seconds == 12.5


@pytest.mark.parametrize(
    "data", [b"\xff\xfb\x90\x00" + b"\0" * 500, b"ID3" + b"\0" * 40, b"plain words " * 40, made.webp()]
)
def test_noise_is_no_sound(data):
    with pytest.raises(MediaError):
        read(data)
