"""What every network's code gives, and what it is given: the one contract, held by tests/contract/test_networks.py.

A `Network` knows its record, how an account is connected, and how to open a connector. A `Connector` speaks for one account. It is
handed a frozen `Post` and a key that was chosen and stored before the first attempt, and answers with a typed outcome; it
raises nothing but `web.Unreachable` from calls that change nothing, and nothing at all from those that may have.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import BinaryIO, Literal, Protocol

from foresay.networks.capability import Capability, Limits, Price
from foresay.networks.web import Web

# ------------------------------------------------------------------------------------------------------ connecting


@dataclass(frozen=True, slots=True)
class Asked:
    """Something to fill in before an account can be connected. `kind` says how the page asks."""

    name: str
    label: str
    kind: Literal["address", "text", "secret"] = "text"
    help: str = ""
    example: str = ""
    required: bool = True


@dataclass(frozen=True, slots=True)
class Access:
    """What a connector needs to speak for an account. `server` is its origin, such as "https://mastodon.example".

    `credentials` are the network's own, by name; never shown, not even by `repr`.
    """

    server: str
    remote_id: str
    handle: str
    credentials: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Connected:
    """An account as the network describes it, and what lets us speak for it.

    `remote_id` is the account's canonical name on the network (an actor's address, a DID, a number). `lacks` are scopes that we
    asked for and did not get, in plain words. `expires_at` is when the credentials end, if it is known.
    """

    access: Access
    name: str
    url: str
    bio: str = ""
    scopes: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """The member must say yes on a page of the network's. `kept` is what `complete` needs again; it is kept sealed.

    `code_by_hand`: that page shows a code to bring back, since it cannot lead back here.
    """

    url: str
    kept: Mapping[str, str] = field(default_factory=dict, repr=False)
    code_by_hand: bool = False


class CannotConnect(Exception):
    """The account cannot be connected; the message says what happened and what to do, without any secret.

    `asked` names the answer that was wrong ("server"), "" when it was none of them.
    """

    def __init__(self, message: str, asked: str = "") -> None:
        super().__init__(message)
        self.asked = asked


# -------------------------------------------------------------------------------------------------- what goes out


@dataclass(frozen=True, slots=True)
class Attachment:
    """A photo, video, sound or document that goes along. Its bytes are asked for by `digest` (SHA-256, hex)."""

    digest: str
    mime: str
    size: int
    """Bytes."""
    name: str = ""
    alt: str = ""
    width: int = 0
    height: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Card:
    """A link shown as a small page below the words."""

    url: str
    title: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Remote:
    """Something that is on the network. `id` is its canonical id there; `rev` the revision, where the network has one.

    `url` is where people see it. `root` is the id (and rev, after a space) of the first post of its thread.
    """

    id: str
    url: str = ""
    rev: str = ""
    root: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """What is said on one network, frozen: the words of one post with all that goes along.

    `visibility` and `replies` are values of the capability record; "" takes the account's own default. `at` was fixed when the post
    was armed. `answers` is what it follows in a thread, or replies to. `extras` are the network's own ("slug", "made_with_ai").
    """

    text: str
    at: datetime
    title: str = ""
    content_warning: str = ""
    language: str = ""
    visibility: str = ""
    replies: str = ""
    attachments: tuple[Attachment, ...] = ()
    card: Card | None = None
    answers: Remote | None = None
    extras: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a post would be refused, and what to do. `field` is the part of `Post` that it is about."""

    what: str
    fix: str
    field: str = "text"


Open = Callable[[str], BinaryIO]
"""The bytes of an attachment, by its digest. Raises OSError when they are gone."""


# ------------------------------------------------------------------------------------------------------- outcomes


@dataclass(frozen=True, slots=True)
class Sent:
    """It is on the network."""

    remote: Remote


@dataclass(frozen=True, slots=True)
class Refused:
    """The network will not take it as it is. `fix` says what to change. Nothing is on the network."""

    why: str
    fix: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Not now; nothing is on the network. `seconds` is the network's own word for how long, if it said."""

    why: str
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class SignIn:
    """The network does not know us any more: the member must connect the account again. Nothing is on the network."""

    why: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may be on the network or not: no answer came, or one that says nothing. Look first, never send again blindly."""

    why: str


Outcome = Sent | Refused | Wait | SignIn | Unknown


@dataclass(frozen=True, slots=True)
class Absent:
    """It is not on the network; everything was looked at in which it could be."""


@dataclass(frozen=True, slots=True)
class CannotTell:
    """Whether it is there cannot be seen: the network does not let us look, or does not answer."""

    why: str


Lookup = Sent | Absent | CannotTell


# ----------------------------------------------------------------------------------------------- what comes back


@dataclass(frozen=True, slots=True)
class Item:
    """Something that came back. `id` is canonical on the network; `answers` the id of what it is about, "" if nothing of ours.

    `html` is as the network sent it and must be cleaned before it is shown.
    """

    id: str
    kind: Literal["reply", "mention", "comment", "quote", "repost", "like"]
    at: datetime
    author_id: str
    author_handle: str
    author_name: str = ""
    html: str = ""
    url: str = ""
    answers: str = ""
    visibility: str = ""
    can_reply: bool = True


@dataclass(frozen=True, slots=True)
class Items:
    """A page of what came back, oldest first. `cursor` is where to go on; `more` whether there is more already."""

    items: tuple[Item, ...]
    cursor: str
    more: bool = False


# ---------------------------------------------------------------------------------------------------- the contract


class Connector(Protocol):
    """Speaks for one account."""

    @property
    def access(self) -> Access:
        """What speaks for the account now. It changes when tokens had to be renewed: the old are spent, so keep the new."""
        ...

    def refresh(self) -> Connected | SignIn | Wait:
        """The account as it is now, with new credentials where the network rotates them."""
        ...

    def limits(self) -> Limits:
        """The server's own limits where it publishes them, else those of the record. Raises web.Unreachable."""
        ...

    def validate(self, post: Post, limits: Limits) -> list[Problem]:
        """What the network would refuse, told before anything is sent. Asks nobody."""
        ...

    def publish(self, post: Post, key: str, files: Open) -> Outcome:
        """Say it, once for a `key` as far as the network can promise it. Never raises."""
        ...

    def find(self, post: Post, key: str) -> Lookup:
        """Whether an earlier `publish` of this post with this key arrived. Never raises."""
        ...

    def edit(self, remote: Remote, post: Post, files: Open) -> Outcome:
        """Say it differently where it stands. Never raises."""
        ...

    def delete(self, remote: Remote) -> Sent | Refused | Wait | SignIn | Unknown:
        """Take it down. What is gone already is taken down (`Sent`). Never raises."""
        ...

    def fetch_items(self, since: str) -> Items:
        """What came back after the cursor `since` ("" at first: the last few). Raises web.Unreachable, web.Answered."""
        ...

    def forget(self) -> None:
        """Ask the network to take back what speaks for the account, which is disconnected. As far as it goes; never raises."""
        ...


class Network(Protocol):
    """One network's code."""

    @property
    def capability(self) -> Capability:
        """Its record."""
        ...

    @property
    def asks(self) -> tuple[Asked, ...]:
        """What to fill in before an account is connected."""
        ...

    def begin(self, given: Mapping[str, str], back: str, web: Web) -> Visit | Connected:
        """Start to connect with the answers `given`; `back` is our own address to come back to. Raises CannotConnect."""
        ...

    def complete(self, kept: Mapping[str, str], answer: Mapping[str, str], web: Web) -> Connected:
        """Finish after a `Visit`: what was `kept`, and what came back ("code", "state", ...). Raises CannotConnect."""
        ...

    def new_key(self, now: datetime) -> str:
        """A key for a post that was never tried: unique, and in the form that the network wants."""
        ...

    def cost(self, post: Post) -> Price | None:
        """What the network takes for saying it, all in all, as of the day in it; None: nothing. Asks nobody."""
        ...

    def open(self, access: Access, web: Web) -> Connector:
        """The connector of an account. Opens no connection yet."""
        ...
