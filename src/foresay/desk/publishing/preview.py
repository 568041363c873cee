"""What would go out, as its author sees it while writing: each account's posts, how much room is left, and what stands against it."""

from __future__ import annotations

from dataclasses import dataclass

from foresay.desk.publishing.posts import Parcel
from foresay.networks import checking, network
from foresay.networks.contract import Post, Problem


@dataclass(frozen=True, slots=True)
class Shown:
    """One post as its readers would meet it."""

    number: int
    post: Post
    room: str


@dataclass(frozen=True, slots=True)
class Preview:
    """One account's. `room` is said in one breath: "room for 225 more", "12 too long", "a thread of 3"."""

    parcel: Parcel
    posts: list[Shown]
    room: str
    fits: bool
    sees: str
    #: What it costs, in words; "" where it costs nothing.
    cost: str
    #: What the check found in words that are this account's own; None where they are the draft's.
    found: int | None = None

    @property
    def name(self) -> str:
        """The account and its network."""
        account = self.parcel.account
        return f"{account.handle} on {account.record.name}"

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What stands against it."""
        return self.parcel.problems


def preview(parcel: Parcel, found: int | None = None) -> Preview:
    """What one account's readers would meet."""
    shown = [Shown(number, post, _room(parcel, post)) for number, post in enumerate(parcel.posts, 1)]
    whole = f"a thread of {len(shown)}" if len(shown) > 1 else shown[0].room
    return Preview(parcel, shown, whole, fits=not parcel.problems, sees=_sees(parcel), cost=_cost(parcel), found=found)


def _room(parcel: Parcel, post: Post) -> str:
    account = parcel.account
    if not account.limits.length:
        return "fits"
    left = account.limits.length - checking.length(post, account.record, account.limits)
    return f"room for {left:,} more" if left > 0 else "just fits" if left == 0 else f"{-left:,} too long"


def _sees(parcel: Parcel) -> str:
    chosen = parcel.posts[0].visibility
    found = next((choice for choice in parcel.account.record.visibilities if choice.value == chosen), None)
    return f"{found.name}. {found.says}".strip() if found else ""


def _cost(parcel: Parcel) -> str:
    account = parcel.account
    prices = [] if account.by_hand else [network(account.network).cost(post) for post in parcel.posts]
    known = [price for price in prices if price is not None]
    if not known:
        return ""
    total = sum(price.usd for price in known)
    return f"{account.record.name} asks ${total:,.3f} for it, by its prices of {known[0].when:%B %Y}."
