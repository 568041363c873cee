"""What a network can do, as data. Facts age: each record says when it was looked up, and where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

Count = Literal["graphemes", "graphemes and bytes", "mastodon", "x", "characters", "none"]
"""How a network counts the length of a text."""

Repeat = Literal["same", "same for a while", "found first", "never"]
"""What happens when the same publication is sent again: nothing, by the network's own promise ("same", or "same for a while": until
`Capability.repeat_for` has passed); we look for it first ("found first"); or only a person can know ("never")."""


Reach = Literal["everyone", "followers", "named", "members", "nobody"]
"""Who sees a post: those who follow the account, those named in it, those who signed up at the site, nobody but its makers."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several, as the network's programs call it and as people do. `reach` says of a visibility who sees it."""

    value: str
    name: str
    says: str = ""
    reach: Reach = "everyone"


Kind = Literal["photo", "video", "sound", "other"]
"""What an attachment is to its readers."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What is taken of one kind. `most` in one post, 0: none at all; `bytes` and `seconds` of each, 0: no limit."""

    most: int = 0
    bytes: int = 0
    types: tuple[str, ...] = ()
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class MediaLimits:
    """What may go along. How many in one post (0: none at all), how large each in bytes and how long in seconds (0: no limit)."""

    photos: int = 0
    photo_bytes: int = 0
    photo_types: tuple[str, ...] = ()
    videos: int = 0
    video_bytes: int = 0
    video_types: tuple[str, ...] = ()
    video_seconds: int = 0
    sounds: int = 0
    sound_bytes: int = 0
    sound_types: tuple[str, ...] = ()
    sound_seconds: int = 0
    mix: bool = False
    """Whether photos, video and sound may go together; then the largest of their numbers holds for all."""
    alt: int = 0
    """Longest description of a picture, in characters. 0: the network has no place for one."""

    def kind(self, mime: str) -> Kind:
        """What a file of this type is here: by the network's own lists first, since some take a GIF as video."""
        if mime in self.photo_types:
            return "photo"
        if mime in self.video_types:
            return "video"
        if mime in self.sound_types:
            return "sound"
        return _KINDS.get(mime.partition("/")[0], "other")

    def taken(self, kind: Kind) -> Taken:
        """What is taken of a kind."""
        if kind == "photo":
            return Taken(self.photos, self.photo_bytes, self.photo_types)
        if kind == "video":
            return Taken(self.videos, self.video_bytes, self.video_types, self.video_seconds)
        if kind == "sound":
            return Taken(self.sounds, self.sound_bytes, self.sound_types, self.sound_seconds)
        return Taken()


_KINDS: dict[str, Kind] = {"image": "photo", "video": "video", "audio": "sound"}


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how much. From the capability record, or read live from a server (`Connector.limits`)."""

    length: int = 0
    """The longest text, in the network's own count. 0: no limit."""
    bytes: int = 0
    """The longest text in UTF-8 bytes. 0: no limit."""
    link_length: int = 0
    """What a link counts, whatever its length. 0: as long as it is."""
    title: int = 0
    """The longest title, in characters (code points). 0: no limit, where there are titles at all."""
    media: MediaLimits = MediaLimits()


@dataclass(frozen=True, slots=True)
class Price:
    """What a network takes for something: US dollars, what they are for, and the day on which it was looked up."""

    usd: Decimal
    what: str
    when: date


@dataclass(frozen=True, slots=True)
class Capability:
    """A network's record. The page that lists them all is made from it (docs/reference/networks.md)."""

    network: str
    """Its name in code and addresses: "mastodon"."""
    name: str
    """Its name for people: "Mastodon"."""
    count: Count
    limits: Limits
    visibilities: tuple[Choice, ...]
    """The first is the widest. The values are the network's own; `contract.Post.visibility` is one of them."""
    repeat: Repeat
    checked_on: date
    sources: tuple[str, ...]
    replies: tuple[Choice, ...] = ()
    """Who may answer, the first being everyone; none: the network does not ask."""
    titles: Literal["none", "may", "must"] = "none"
    content_warning: bool = False
    languages: bool = False
    cards: bool = False
    """Whether it shows the card of a link that we send; others make their own, or none."""
    threads: bool = False
    """Whether posts can follow one another as a thread."""
    edit: Literal["yes", "no", "for a while"] = "no"
    delete: bool = False
    read_back: Literal["everything", "mentions only", "nothing"] = "nothing"
    answer: Literal["always", "when summoned", "never"] = "never"
    repeat_for: timedelta = timedelta()
    """How long the network remembers our key, for "same for a while"."""
    settles: timedelta = timedelta(minutes=2)
    """How long after an attempt ended its absence may be believed: a slow server may still be at it before."""
    credentials_last: timedelta | None = None
    """How long a sign-in lasts when the network does not say; None: until it is taken back."""
    cost: tuple[Price, ...] = ()
    """What it takes for each thing we do there; none: nothing. What a post costs is `contract.Network.cost`."""
    tested_against: str = ""
    """What our tests speak to: "the real server", "mastodon-mock", "our own fake"."""
