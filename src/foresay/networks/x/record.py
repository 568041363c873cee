"""What X can do for an app of one's own (pay per use), and what it takes for it."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from foresay.networks.capability import Capability, Choice, Limits, MediaLimits, Price

PRICED = date(2026, 8, 22)
"""When X's documentation last named prices. Its developer console has those of today."""

POST = Price(Decimal("0.015"), "a post", PRICED)
POST_WITH_LINK = Price(Decimal("0.200"), "a post with a link", PRICED)
DESCRIPTION = Price(Decimal("0.005"), "each description of a picture or video", PRICED)
REMOVAL = Price(Decimal("0.010"), "taking a post down", PRICED)
OWN_READ = Price(Decimal("0.001"), "each own post or mention that is read, if the app is the account's own", PRICED)

GIF_BYTES = 15_000_000
"""The largest GIF; other video may be larger."""

CAPABILITY = Capability(
    network="x",
    name="X",
    count="x",
    limits=Limits(
        length=280,
        link_length=23,
        media=MediaLimits(
            photos=4,
            photo_bytes=5_000_000,
            photo_types=("image/jpeg", "image/png", "image/webp"),
            videos=1,
            video_bytes=512_000_000,
            video_types=("video/mp4", "video/quicktime", "image/gif"),
            video_seconds=140,
            alt=1_000,
        ),
    ),
    visibilities=(Choice("public", "Everyone", "A protected account is seen by its followers alone."),),
    replies=(
        Choice("everyone", "Everyone"),
        Choice("following", "Those you follow"),
        Choice("verified", "Verified accounts"),
        Choice("subscribers", "Your subscribers"),
        Choice("mentionedUsers", "Those you name"),
    ),
    # X takes no key. What was lost on the way is looked for among the account's own posts, by its words, its time and what it answers.
    # X does not promise that a new post is seen there at once, so its absence is believed late; and should it be believed
    # wrongly, X itself refuses the same words a second time, which we never read as "nothing is there". Where neither helps (no
    # words at all, or the same words a few days ago) `find` cannot tell, and a person decides.
    repeat="found first",
    settles=timedelta(minutes=15),
    checked_on=date(2026, 11, 29),
    sources=(
        "X's documentation of 2026-08-22",
        "the models of X's own Python SDK (xdk 0.10.6)",
        "answers that others reported: duplicate content, spent refresh tokens",
    ),
    threads=True,
    edit="no",
    delete=True,
    read_back="mentions only",
    answer="when summoned",
    cost=(POST, POST_WITH_LINK, DESCRIPTION, REMOVAL, OWN_READ),
    tested_against="our own stand-in, held to the models of X's own Python SDK (by hand)",
)
