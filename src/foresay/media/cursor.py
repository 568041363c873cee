"""Reading foreign bytes one field after the other, never past their end."""

from __future__ import annotations

from typing import Literal

from foresay.errors import MediaError

MOST_FIELDS = 1_000_000
"""Fields that are read of one picture: an animation of 64 MB has some 500,000; five million empty ones would take a minute."""

Order = Literal["big", "little"]


def broken(what: str = "file") -> MediaError:
    """What is said of bytes that do not hold together, or end too early."""
    return MediaError(
        "broken",
        f"This {what} is damaged or not complete, so it was not kept. Fetch it again where it came from, then add it anew.",
    )


class Cursor:
    """A place in `data` that moves on with each field. Every method raises MediaError past the end, or after `MOST_FIELDS`."""

    def __init__(self, data: bytes, at: int = 0, order: Order = "big") -> None:
        self.data = data
        self.at = at
        self.order = order
        self.fields = 0

    @property
    def left(self) -> int:
        """How many bytes are still to come."""
        return len(self.data) - self.at

    def take(self, size: int) -> bytes:
        """The next `size` bytes."""
        self.fields += 1
        if size > self.left or self.fields > MOST_FIELDS:
            raise broken("picture")
        self.at += size
        return self.data[self.at - size : self.at]

    def number(self, size: int) -> int:
        """The next `size` bytes as an unsigned number."""
        return int.from_bytes(self.take(size), self.order)
