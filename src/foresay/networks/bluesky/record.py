"""What Bluesky can do. Its limits are part of the protocol, the same on every server."""

from __future__ import annotations

from datetime import date

from foresay.networks.capability import Capability, Choice, Limits, MediaLimits

CAPABILITY = Capability(
    network="bluesky",
    name="Bluesky",
    count="graphemes and bytes",
    limits=Limits(
        length=300,
        bytes=3_000,
        media=MediaLimits(
            photos=4,
            photo_bytes=2_000_000,
            photo_types=("image/jpeg", "image/png", "image/webp", "image/gif"),
            alt=10_000,
        ),
    ),
    visibilities=(Choice("public", "Everyone", "Everything on Bluesky is public, without signing in too."),),
    replies=(
        Choice("everyone", "Everyone"),
        Choice("following", "Those you follow"),
        Choice("followers", "Your followers"),
        Choice("mentioned", "Those you name"),
        Choice("nobody", "Nobody"),
    ),
    repeat="same",
    cards=True,
    checked_on=date(2026, 11, 22),
    sources=("the protocol's own schemas and server code of 2026-08-20", "seen on a real server (PDS)"),
    languages=True,
    threads=True,
    delete=True,
    read_back="everything",
    answer="always",
    tested_against="the real server, and all that reads its posts (make test-networks); our own stand-in",
)
