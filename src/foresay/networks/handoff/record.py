"""Where a person posts by hand, for networks that let no program do it for them, or when they would rather not connect an account.

Data only: the network's own page to write on, how long a text may be there, and what the address of a post looks like.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from foresay.networks.capability import Capability, Choice, Count, Limits


@dataclass(frozen=True, slots=True)
class HandOff:
    """One network, as a person uses it.

    `page` is where to write, with `{text}` or `{link}` where its address takes words or a link; `home` is where to go without;
    "" for both: we know no page. `posts` are patterns of what follows the host in a post's address; what their groups caught
    makes `address`, the post's address without what only follows people around.
    """

    network: str
    name: str
    page: str
    home: str
    count: Count
    limits: Limits
    hosts: tuple[str, ...]
    posts: tuple[str, ...]
    checked_on: date
    sources: tuple[str, ...]
    note: str = ""
    """What a person should know before pasting, in plain words."""

    @property
    def capability(self) -> Capability:
        """The same as a network's record: what is posted there is seen as its author chooses there, and only they can know of it."""
        return Capability(
            network=self.network,
            name=self.name,
            count=self.count,
            limits=self.limits,
            visibilities=(Choice("", "As you choose there"),),
            repeat="never",
            checked_on=self.checked_on,
            sources=self.sources,
            titles="may" if self.network == "elsewhere" else "none",
        )


LOOKED_UP = date(2026, 11, 29)

X = HandOff(
    network="x",
    name="X",
    page="https://x.com/intent/post?text={text}",
    home="https://x.com/compose/post",
    count="x",
    limits=Limits(length=280, link_length=23),
    hosts=("x.com", "twitter.com"),
    posts=(r"/(?:i/web|i|\w{1,15})/status/\d+",),
    checked_on=LOOKED_UP,
    sources=("X's documentation of 2026-08-22",),
)

LINKEDIN = HandOff(
    network="linkedin",
    name="LinkedIn",
    page="https://www.linkedin.com/feed/?shareActive=true&text={text}",
    home="https://www.linkedin.com/feed/",
    count="characters",
    limits=Limits(length=3_000),
    hosts=("linkedin.com",),
    posts=(
        r"/feed/update/urn:li:(?:share|ugcPost|activity):\d+",
        r"/posts/[\w%.-]+-(?:activity|share|ugcPost)-\d+(?:-[\w-]+)?",
    ),
    checked_on=LOOKED_UP,
    sources=("open programs that post there", "not verified: the address that takes the words"),
)

THREADS = HandOff(
    network="threads",
    name="Threads",
    page="https://www.threads.com/intent/post?text={text}",
    home="https://www.threads.com/",
    count="characters",
    limits=Limits(length=500),
    hosts=("threads.com", "threads.net"),
    posts=(r"/@[\w.]{1,30}/post/[\w-]+",),
    checked_on=LOOKED_UP,
    sources=("excerpts of Meta's documentation", "not verified: emoji count as their bytes"),
    note="An emoji may count as four or more there.",
)

FACEBOOK = HandOff(
    network="facebook",
    name="Facebook",
    page="https://www.facebook.com/sharer/sharer.php?u={link}",
    home="https://www.facebook.com/",
    count="characters",
    limits=Limits(length=63_206),
    hosts=("facebook.com",),
    posts=(
        r"/(?:[\w.-]+|groups/[\w.-]+)/(?:posts|permalink|videos)/(?:[\w%.-]+/)?[\w-]+",
        r"/(?:share/(?:[pvr]/)?|reel/)[\w-]+",
        r"/(?:permalink|story)\.php\?(?=(?:.*&)?story_fbid=\w+).*",
        r"/photo(?:\.php)?/?\?(?=(?:.*&)?fbid=\d+).*",
        r"/watch/?\?(?=(?:.*&)?v=\d+).*",
    ),
    checked_on=LOOKED_UP,
    sources=("open programs that post there",),
    note="Facebook's page takes a link and no words: copy them, and paste them there.",
)

INSTAGRAM = HandOff(
    network="instagram",
    name="Instagram",
    page="",
    home="https://www.instagram.com/",
    count="characters",
    limits=Limits(length=2_200),
    hosts=("instagram.com",),
    posts=(r"/(?:[\w.]{1,30}/)?(?:p|reel|reels|tv)/[\w-]+",),
    checked_on=LOOKED_UP,
    sources=("excerpts of Meta's documentation",),
    note="Instagram takes no words from elsewhere: copy them, and paste them there. A post there needs a picture or a video.",
)

ELSEWHERE = HandOff(
    network="elsewhere",
    name="Somewhere else",
    page="",
    home="",
    count="none",
    limits=Limits(),
    hosts=(),
    posts=(),
    checked_on=LOOKED_UP,
    sources=("nothing is known of it",),
)

RECORDS = {each.network: each for each in (LINKEDIN, X, THREADS, FACEBOOK, INSTAGRAM, ELSEWHERE)}
"""All of them, in the order in which they are offered."""
