"""What Ghost can do."""

from __future__ import annotations

from datetime import date

from foresay.networks.capability import Capability, Choice, Limits, MediaLimits

CAPABILITY = Capability(
    network="ghost",
    name="Ghost",
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
    visibilities=(
        Choice("public", "Public", "Everyone."),
        Choice("members", "Members", "Everyone who signed up on the site.", "members"),
        Choice("paid", "Paying members", "Only members who pay.", "members"),
    ),
    repeat="found first",
    checked_on=date(2026, 11, 29),
    sources=("Ghost's documentation of 2026-08-22", "seen on Ghost 6.65.0 and in its source"),
    titles="must",
    edit="yes",
    delete=True,
    tested_against="our own stand-in; by hand, a real Ghost 6.65 (FORESAY_GHOST)",
)
"""Ghost itself sets no limit to the size of a picture; a host may set a lower one than ours, and then refuses it."""
