"""What a site can do that takes posts by Micropub. Whether it takes pictures is read live (`connector.limits`).

Only "public" is offered: "unlisted" and "private" are an extension, and a site that does not know it shows everyone what was meant
for a few. The protocol has no key, and may not show what was posted, so only a person can know whether a lost post arrived.
"""

from __future__ import annotations

from datetime import date

from foresay.networks.capability import Capability, Choice, Limits, MediaLimits

CAPABILITY = Capability(
    network="micropub",
    name="Micropub",
    count="none",
    limits=Limits(
        title=255,
        media=MediaLimits(
            photos=20,
            photo_bytes=20_000_000,
            photo_types=("image/jpeg", "image/png", "image/gif", "image/webp"),
            alt=2_000,
        ),
    ),
    visibilities=(Choice("public", "Public", "Everyone."),),
    repeat="never",
    checked_on=date(2026, 11, 29),
    sources=(
        "W3C Recommendation Micropub of 2017-05-23",
        "IndieAuth",
        "Micropub extensions: post status, slug, post list",
    ),
    titles="may",
    threads=True,
    edit="yes",
    delete=True,
    tested_against="our own stand-in: no registry has a server to run",
)
