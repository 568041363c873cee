"""What a network would refuse, told before anything is sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from foresay.networks import NAMES, network
from foresay.networks.capability import Capability, Choice, Limits, MediaLimits
from foresay.networks.checking import length, problems
from foresay.networks.contract import Access, Attachment, Post
from foresay.networks.mastodon.connector import _limits
from foresay.networks.web import Web

NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
NOBODY = Access("https://nobody.example", "nobody", "nobody")
PLACE = Capability(
    network="place",
    name="Place",
    count="graphemes and bytes",
    limits=Limits(
        length=20,
        bytes=40,
        title=10,
        media=MediaLimits(
            photos=2,
            photo_bytes=1_500_000,
            photo_types=("image/png", "image/jpeg"),
            videos=1,
            video_bytes=5_000_000,
            video_types=("video/mp4", "image/gif"),
            video_seconds=60,
            sounds=1,
            sound_types=("audio/mpeg",),
            alt=50,
        ),
    ),
    visibilities=(Choice("public", "Everyone"),),
    repeat="never",
    checked_on=date(2026, 11, 25),
    sources=("a test",),
    titles="may",
    threads=True,
)
PICTURE = Attachment("0" * 64, "image/png", 100)
FILM = Attachment("1" * 64, "video/mp4", 100, seconds=10)
SOUND = Attachment("2" * 64, "audio/mpeg", 100)


def post(text: str = "Look", **more: object) -> Post:
    return Post(text, NOW, **more)


def told(post: Post, record: Capability = PLACE) -> list[tuple[str, str]]:
    found = problems(post, record, record.limits)
    assert all(each.what.endswith(".") and each.fix.endswith(".") for each in found)
    return [(each.field, each.what) for each in found]


def said(*attachments: Attachment, record: Capability = PLACE) -> list[str]:
    found = told(post(attachments=attachments), record)
    assert {field for field, _ in found} <= {"attachments"}
    return [what for _, what in found]


# -------------------------------------------------------------------------------------------------------------- words


@pytest.mark.parametrize("text", ["", " \n\t", "\u00a0"])
def test_nothing_is_no_post(text):
    assert told(post(text)) == [("text", "There is nothing in it yet.")]
    assert told(post(text, attachments=(PICTURE,))) == []


def test_how_much_is_too_long():
    assert told(post("x" * 20)) == []
    assert told(post("x" * 23)) == [("text", "It is 3 too long for Place, which takes 20.")]
    assert told(post("x" * 23), replace(PLACE, limits=replace(PLACE.limits, length=0))) == []


def test_what_is_short_to_readers_may_be_long_in_bytes():
    family = "👨‍👩‍👧‍👦"
    assert told(post(family)) == []
    assert told(post(family * 2)) == [("text", "Its characters take more room than Place has.")]


def test_a_thread_is_offered_only_where_there_are_threads():
    (long,) = problems(post("x" * 23), PLACE, PLACE.limits)
    assert "thread" in long.fix
    (long,) = problems(post("x" * 23), replace(PLACE, threads=False), PLACE.limits)
    assert "thread" not in long.fix


def test_the_limits_of_the_server_count_and_not_those_of_the_record():
    assert problems(post("x" * 23), PLACE, replace(PLACE.limits, length=25)) == []


def test_titles():
    assert told(post(title="x" * 10)) == []
    assert told(post(title="x" * 11)) == [("title", "Its title is 1 too long for Place, which takes 10.")]
    must = replace(PLACE, titles="must")
    assert told(post(), must) == [("title", "It has no title yet.")]
    assert told(post(title="Harbour"), must) == []
    assert told(post(title="x" * 11), replace(PLACE, titles="none")) == [], "it is not sent there"


def test_a_content_warning_counts_on_mastodon_alone():
    warned = post("harbour", content_warning="sea")
    assert length(warned, PLACE, PLACE.limits) == 7
    assert length(warned, replace(PLACE, count="mastodon"), PLACE.limits) == 10


def test_half_a_character_is_found_wherever_it_is():
    half = "a\ud83d"
    broken = post(half, title=half, content_warning=half, attachments=(replace(PICTURE, alt=half),))
    assert [field for field, _ in told(broken)] == ["text", "title", "content_warning", "attachments"]


@pytest.mark.parametrize("name", NAMES)
def test_every_network_finds_half_a_character(name):
    record = network(name).capability
    broken = Post("a\ud83d", NOW, title="Harbour" if record.titles != "none" else "")
    connector = network(name).open(NOBODY, Web())
    assert [each.field for each in connector.validate(broken, record.limits)] == ["text"]


# -------------------------------------------------------------------------------------------------------- attachments


def test_how_many():
    assert said(PICTURE, PICTURE) == []
    assert said(*[PICTURE] * 3) == ["Place takes 2 pictures."]
    assert said(FILM) == []
    assert said(FILM, FILM) == ["Place takes 1 video."]
    assert said(SOUND) == []
    assert said(SOUND, SOUND) == ["Place takes 1 sound."]


def test_what_goes_together():
    for mixed in ((PICTURE, FILM), (PICTURE, SOUND), (FILM, SOUND)):
        assert said(*mixed) == ["Pictures, video and sound do not go together on Place."]
    gif = replace(PICTURE, mime="image/gif")
    assert said(gif) == []
    assert said(PICTURE, gif) == ["Pictures, video and sound do not go together on Place."], "a GIF is a video there"
    album = replace(PLACE, limits=replace(PLACE.limits, media=replace(PLACE.limits.media, mix=True)))
    assert said(PICTURE, FILM, record=album) == []
    assert said(PICTURE, PICTURE, FILM, record=album) == ["Place takes 2 attachments."]


@pytest.mark.parametrize("mime", ["image/tiff", "video/x-msvideo", "audio/midi", "application/pdf", "", "png"])
def test_kinds_that_are_not_taken(mime):
    assert said(PICTURE, replace(PICTURE, mime=mime))[-1] == "Place does not take the kind of file that number 2 is."


def test_a_network_without_video_says_so_once():
    still = replace(PLACE.limits.media, videos=0, video_types=())
    record = replace(PLACE, limits=replace(PLACE.limits, media=still))
    assert said(PICTURE, FILM, record=record) == ["Place does not take the kind of file that number 2 is."]
    (only,) = problems(post(attachments=(FILM,)), record, record.limits)
    assert only.fix == "Leave it out."
    (kind,) = problems(post(attachments=(replace(PICTURE, mime="image/tiff"),)), PLACE, PLACE.limits)
    assert kind.fix == "Save it as one of these: PNG, JPEG."


def test_how_large_and_how_long():
    assert said(replace(PICTURE, size=1_500_000)) == []
    assert said(replace(PICTURE, size=1_500_001)) == ["Number 1 is larger than the 1.5 MB that Place takes."]
    assert said(replace(FILM, size=5_000_000)) == []
    assert said(replace(FILM, size=5_000_001)) == ["Number 1 is larger than the 5 MB that Place takes."]
    assert said(replace(FILM, seconds=60.5)) == ["Number 1 is longer than the 60 seconds that Place takes."]
    assert said(replace(SOUND, size=10**12, seconds=1e6)) == [], "no limit is told for sound"


def test_how_much_is_said_about_a_picture():
    assert said(replace(PICTURE, alt="x" * 50)) == []
    assert said(replace(PICTURE, alt="x" * 51)) == ["The description of number 1 is longer than 50 characters."]


def test_words_are_never_told():
    long = post(
        "harbour at night, and more", title="harbour at night", attachments=(replace(PICTURE, alt="harbour" * 9),)
    )
    assert len(told(long)) == 3
    assert not any("harbour" in what for _, what in told(long))


@pytest.mark.parametrize(
    ("said", "photos", "sounds"),
    [
        ({}, "image/png", "audio/mpeg"),
        ({"media_attachments": {"supported_mime_types": ["image/heic", "audio/midi"]}}, "image/heic", "audio/midi"),
        ({"media_attachments": {"supported_mime_types": ["image/heic"]}}, "image/heic", None),
        ({"media_attachments": {"supported_mime_types": "image/heic"}}, "image/png", "audio/mpeg"),
        ({"media_attachments": "none", "statuses": 3}, "image/png", "audio/mpeg"),
        ({"statuses": {"max_characters": True, "characters_reserved_per_url": "23"}}, "image/png", "audio/mpeg"),
    ],
)
def test_what_a_mastodon_server_says_of_itself(said, photos, sounds):
    """Kinds of its own are taken from it, sound too; what makes no sense is left to the record."""
    limits = _limits(said)
    assert (limits.length, limits.link_length) == (500, 23)
    assert photos in limits.media.photo_types
    assert (sounds in limits.media.sound_types) if sounds else not limits.media.sound_types
    song = replace(SOUND, mime=sounds or "audio/mpeg")
    found = problems(post(attachments=(song,)), network("mastodon").capability, limits)
    assert bool(found) == (sounds is None)
