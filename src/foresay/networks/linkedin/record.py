"""What LinkedIn can do for a member's own app. Pages need another app, and are given more."""

from __future__ import annotations

from datetime import date, timedelta

from foresay.networks.capability import Capability, Choice, Limits, MediaLimits

VERSION = "202609"
"""The version of its interface that we speak, by year and month. LinkedIn ends each after about a year: this one, it is believed
(2026-11-29), in the autumn of 2027. An account can name another."""

TITLE = 400
"""The longest title of a link's card, in characters."""
PIXELS = 36_152_320
"""The largest picture, in dots."""

CAPABILITY = Capability(
    network="linkedin",
    name="LinkedIn",
    count="characters",
    limits=Limits(
        length=3_000,
        media=MediaLimits(
            photos=20,
            photo_bytes=8_000_000,
            photo_types=("image/jpeg", "image/png", "image/gif"),
            alt=4_086,
        ),
    ),
    visibilities=(
        Choice("PUBLIC", "Everyone", "On and off LinkedIn."),
        Choice("CONNECTIONS", "Your connections", "Not for pages, which have none.", reach="followers"),
    ),
    # LinkedIn takes no key, and shows members not even the posts that a program made for them. A page's can be looked for; but a
    # record speaks for both, and that a page's post is not seen yet proves nothing either.
    repeat="never",
    settles=timedelta(minutes=15),
    cards=True,
    checked_on=date(2026, 11, 29),
    sources=(
        "excerpts of LinkedIn's documentation of 2026-01",
        "open programs that post there; answers that others reported (duplicate posts, ended versions)",
        f"not verified: the longest description and file, the end of version {VERSION}",
    ),
    edit="yes",
    delete=True,
    read_back="nothing",
    answer="never",
    credentials_last=timedelta(days=60),
    tested_against="our own stand-in",
)
