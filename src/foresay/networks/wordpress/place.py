"""Where something is on a site: addresses that stay, whatever its permalink becomes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from foresay.networks.contract import Access, Remote

_PLACE = re.compile(r"(https?://[^?#\s]*)/\?p=(\d{1,18})(?:#comment-(\d{1,18}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Place:
    """A post of a site, or (`comment` not 0) a comment below it. `home` is the site's address without a "/" at its end."""

    home: str
    post: int
    comment: int = 0

    @classmethod
    def of(cls, remote: Remote, home: str) -> Place | None:
        """The place on the site at `home` that a remote's id names; None when it is elsewhere."""
        found = _PLACE.fullmatch(remote.id)
        if not found or _without_scheme(found[1]) != _without_scheme(home):
            return None
        return cls(home, int(found[2]), int(found[3] or 0))

    @property
    def id(self) -> str:
        """Its canonical id, which is an address that leads to it."""
        return f"{self.home}/?p={self.post}" + (f"#comment-{self.comment}" if self.comment else "")

    def remote(self, url: str = "") -> Remote:
        """It as a remote; `url` where people see it, when that is known."""
        return Remote(self.id, url or self.id)


def home(access: Access) -> str:
    """The address of the account's site, without a "/" at its end."""
    return access.credentials.get("home") or access.server


def _without_scheme(address: str) -> str:
    """A site stays the same when it turns from http to https."""
    return address.partition("://")[2].rstrip("/").lower()
