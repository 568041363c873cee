"""How a draft goes out: to which accounts, in whose words, and what goes along. Kept beside the words, and versioned with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

MOST_ACCOUNTS = 50
MOST_ALONG = 20


@dataclass(frozen=True, slots=True)
class Destination:
    """One account, and what differs there. `words` of None: the draft's own. `visibility` and `replies` are the network's values."""

    account: str
    words: str | None = None
    visibility: str = ""
    replies: str = ""
    #: Whether a text too long for one post goes out as a thread.
    thread: bool = False


@dataclass(frozen=True, slots=True)
class Along:
    """A stored photo, video or sound, by its row, and what it shows for those who cannot see it."""

    media: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A link shown as a small page below the words, where its network takes one."""

    url: str
    title: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Going:
    """How a draft goes out. `language` is a BCP 47 tag; "" leaves it to the network.

    `when` is "" (when the author says so), "queue" (each account's next free slot), or wall-clock time in `zone`.
    """

    headline: str = ""
    content_warning: str = ""
    language: str = ""
    destinations: tuple[Destination, ...] = ()
    along: tuple[Along, ...] = ()
    when: str = ""
    zone: str = ""
    card: Card | None = None

    def as_json(self) -> dict[str, Any]:
        """As it is kept; `going` reads it back. An ordinary draft keeps nothing."""
        return {} if self == NOWHERE else asdict(self)

    def words_for(self, account: UUID | str, words: str) -> str:
        """What is said on an account: its own words, else those of the draft."""
        own = next((each.words for each in self.destinations if each.account == str(account)), None)
        return words if own is None else own


NOWHERE = Going()
"""An ordinary draft: it goes nowhere yet."""


def going(kept: Mapping[str, Any]) -> Going:
    """From what was kept or sent. Raises ValueError for anything else, without repeating it."""
    try:
        found = Going(
            _text(kept.get("headline", ""), 300),
            _text(kept.get("content_warning", ""), 300),
            _text(kept.get("language", ""), 20),
            tuple(_destination(each) for each in kept.get("destinations", ())),
            tuple(_along(each) for each in kept.get("along", ())),
            _text(kept.get("when", ""), 40),
            _text(kept.get("zone", ""), 60),
            _card(kept.get("card")),
        )
    except (AttributeError, TypeError, KeyError) as odd:
        raise ValueError("How it goes out was not understood.") from odd
    if len(found.destinations) > MOST_ACCOUNTS or len(found.along) > MOST_ALONG:
        raise ValueError(f"At most {MOST_ACCOUNTS} accounts and {MOST_ALONG} files go with one draft.")
    if len({each.account for each in found.destinations}) < len(found.destinations):
        raise ValueError("An account was named twice.")
    return found


def _destination(said: Mapping[str, Any]) -> Destination:
    words = said.get("words")
    return Destination(
        account=_id(said["account"]),
        words=None if words is None else _text(words, 5_000_000),
        visibility=_text(said.get("visibility", ""), 40),
        replies=_text(said.get("replies", ""), 40),
        thread=bool(said.get("thread", False)),
    )


def _id(said: Any) -> str:
    try:
        return str(UUID(str(said)))
    except ValueError as odd:
        raise ValueError("How it goes out was not understood.") from odd


def _along(said: Mapping[str, Any]) -> Along:
    return Along(_text(said["media"], 40), _text(said.get("alt", ""), 20_000))


def _card(said: Mapping[str, Any] | None) -> Card | None:
    if not said:
        return None
    card = Card(_text(said["url"], 2_000), _text(said["title"], 300), _text(said.get("description", ""), 1_000))
    if not card.url.startswith(("https://", "http://")):
        raise ValueError("How it goes out was not understood.")
    return card


def _text(said: Any, most: int) -> str:
    if not isinstance(said, str) or len(said) > most:
        raise ValueError("How it goes out was not understood.")
    return said
