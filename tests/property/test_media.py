"""Whatever the bytes: a file is read, or refused with a clear word; and what is clean stays clean."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import media_files as made

from foresay.errors import MediaError
from foresay.media import exif, film, kinds, photo

FILES = [
    made.jpeg(),
    made.jpeg(orientation=6, progressive=True),
    made.png(),
    made.gif(),
    made.webp(),
    made.webp(moving=True, orientation=3),
    made.mp4(),
    made.wav(),
    made.mp3(tagged=True),
    made.webm(),
    made.ogg(),
]
STARTS = [file[:24] for file in FILES]


def told(data: bytes) -> bytes | None:
    """The bytes as they would be kept; None when they were refused, as they should be."""
    file = BytesIO(data)
    try:
        if kinds.kind(file) in kinds.PHOTOS:
            photo.read(file)
            return photo.clean(file)
        return b"".join(film.clean(file, film.read(file)))
    except MediaError as problem:
        words = str(problem)
    assert words.endswith(".")
    assert len(words) < 300
    return None


@given(st.sampled_from([b"", *STARTS]), st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(start, rest):
    told(start + rest)


@given(
    st.sampled_from(FILES), st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), max_size=6), st.floats(0, 1)
)
def test_a_damaged_file_is_read_or_refused(file, changes, length):
    data = bytearray(file)
    for place, value in changes:
        data[int(place * len(data))] = value
    kept = told(bytes(data[: max(1, int(length * len(data)))] if length < 0.3 else data))
    if kept is not None:
        assert told(kept) == kept


@given(st.sampled_from([b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08", b""]), st.binary(max_size=200))
def test_any_exif_is_read(order, rest):
    assert 1 <= exif.read(order + rest).orientation <= 8


@pytest.mark.parametrize("file", FILES)
def test_a_whole_file_is_read(file):
    assert told(file)
