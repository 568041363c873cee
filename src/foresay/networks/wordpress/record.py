"""What WordPress can do. A site names no limits of its own; those of files are what usual hosting takes."""

from __future__ import annotations

from datetime import date

from foresay.networks.capability import Capability, Choice, Limits, MediaLimits

CAPABILITY = Capability(
    network="wordpress",
    name="WordPress",
    count="none",
    limits=Limits(
        media=MediaLimits(
            photos=50,
            photo_bytes=20_000_000,
            photo_types=("image/jpeg", "image/png", "image/gif", "image/webp"),
            videos=10,
            video_bytes=64_000_000,
            video_types=("video/mp4", "video/webm", "video/quicktime"),
            sounds=10,
            sound_bytes=64_000_000,
            sound_types=("audio/mpeg", "audio/mp4", "audio/ogg", "audio/wav"),
            mix=True,
            alt=2_000,
        ),
    ),
    visibilities=(
        Choice("publish", "Public", "Everyone who comes to the site, and its feed."),
        Choice(
            "private",
            "Private",
            "Those who run or edit the site, when signed in. Its pictures have public addresses.",
            "nobody",
        ),
        Choice("draft", "Draft", "Nobody yet: it waits in the site's own drafts to be finished there.", "nobody"),
    ),
    replies=(Choice("open", "Everyone"), Choice("closed", "Nobody")),
    repeat="found first",
    checked_on=date(2026, 11, 29),
    sources=("WordPress's REST documentation of 2025-06", "seen on a real server (6.1.9)"),
    titles="may",
    edit="yes",
    delete=True,
    read_back="everything",
    answer="always",
    tested_against="the real server",
)
