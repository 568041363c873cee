"""What Mastodon can do. Limits are defaults: the server's own are read live (`connector.limits`)."""

from __future__ import annotations

from datetime import date, timedelta

from foresay.networks.capability import Capability, Choice, Limits, MediaLimits

SCOPES = {
    "read:accounts": "see who you are",
    "read:statuses": "look whether a post arrived",
    "read:notifications": "hear what comes back",
    "write:statuses": "post",
    "write:media": "send pictures",
}
"""What we ask for, and what each is for."""

CAPABILITY = Capability(
    network="mastodon",
    name="Mastodon",
    count="mastodon",
    limits=Limits(
        length=500,
        link_length=23,
        media=MediaLimits(
            photos=4,
            photo_bytes=16_777_216,
            photo_types=("image/jpeg", "image/png", "image/gif", "image/webp"),
            videos=1,
            video_bytes=103_809_024,
            video_types=("video/mp4", "video/webm", "video/quicktime"),
            sounds=1,
            sound_bytes=103_809_024,
            sound_types=("audio/mpeg", "audio/mp4", "audio/aac", "audio/ogg", "audio/flac", "audio/wav", "audio/webm"),
            alt=1_500,
        ),
    ),
    visibilities=(
        Choice("public", "Public", "Everyone, and in the public timelines."),
        Choice("unlisted", "Quiet public", "Everyone, but not in the public timelines."),
        Choice("private", "Followers", "Only those who follow the account.", "followers"),
        Choice(
            "direct", "Specific people", "Only those named in it. Whoever runs the server can read it too.", "named"
        ),
    ),
    repeat="same for a while",
    repeat_for=timedelta(hours=1),
    checked_on=date(2026, 11, 22),
    sources=("Mastodon's documentation of 2026-07-02 (4.6)", "seen on mastodon-mock 0.6.1"),
    content_warning=True,
    languages=True,
    threads=True,
    edit="yes",
    delete=True,
    read_back="everything",
    answer="always",
    tested_against="mastodon-mock, a stateful stand-in",
)
