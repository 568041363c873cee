"""Where something is on a site: addresses that stay, whatever its permalink becomes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from foresay.networks.contract import Remote

_PLACE = re.compile(r"(https?://[^?#\s]*)/\?p=(\d{1,18})(?:#comment-(\d{1,18}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Place:
    """A post of a site, or (`comment` not 0) a comment below it. `home` is the site's address without a "/" at its end."""

    home: str
    post: int
    comment: int = 0

    @classmethod
    def of(cls, remote: Remote) -> Place | None:
        """The place that a remote's id names; None when it is none of a WordPress site."""
        found = _PLACE.fullmatch(remote.id)
        return cls(found[1], int(found[2]), int(found[3] or 0)) if found else None

    @property
    def id(self) -> str:
        """Its canonical id, which is an address that leads to it."""
        return f"{self.home}/?p={self.post}" + (f"#comment-{self.comment}" if self.comment else "")

    def remote(self, url: str = "") -> Remote:
        """It as a remote; `url` where people see it, when that is known."""
        return Remote(self.id, url or self.id)
