"""What came back: notifications, which the server tells newest first and we tell oldest first.

They stand in the order of their `indexedAt`, which is not when the server took them: a reply that was written with a slow clock, or that
waited on its way, is told below those that came before it. So each reading goes back some time further than it must, and
tells again what it finds there. Nothing is left out; who reads knows what was told already by its id.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from html import escape
from typing import Any, Literal, get_args

from foresay.networks.contract import Item, Items

PAGES = 5
"""How many pages one reading takes at most."""
EACH = 100
"""How many notifications a page holds; the protocol allows no more."""
LATE = timedelta(days=1)
"""How far below the last reading one may turn up that came since. Looked for as far as PAGES go."""

Kind = Literal["reply", "mention", "quote", "repost", "like"]


class Reading:
    """One reading down from the newest to where the last one was, or as far as PAGES go; the next one goes on there.

    The cursor is the newest moment that was told ("2026-11-25T09:00:00.000Z"); within a long reading, that of the last
    reading, that of this one, and the server's own cursor, with spaces between.
    """

    def __init__(self, since: str) -> None:
        parts = since.split(" ", 2)
        self._since, self._newest = _when(parts[0]), _when(parts[1]) if len(parts) == 3 else None
        self._at = parts[2] if len(parts) == 3 else ""
        self.pages = PAGES if self._since else 1
        self._oldest: datetime | None = None
        self._told: list[Mapping[str, Any]] = []

    @property
    def params(self) -> Mapping[str, str]:
        """What to ask for next."""
        return {"limit": str(EACH)} | ({"cursor": self._at} if self._at else {})

    def reaches(self, said: Mapping[str, Any]) -> bool:
        """Take in a page; whether it is the last that could hold something new."""
        told = said.get("notifications")
        moments = []
        for each in told if isinstance(told, list) else ():
            if isinstance(each, dict) and (when := _when(each.get("indexedAt"))):
                self._told.append(each)
                moments.append(when)
        self._newest = max([each for each in (*moments, self._newest, self._since) if each], default=None)
        self._oldest = min(moments, default=self._oldest)
        before, self._at = self._at, str(said.get("cursor") or "")
        if self._at == before or not self._since or self._is_below(self._since - LATE):
            self._at = ""
        return not self._at

    def items(self, did: str) -> Items:
        """What was read, for the account `did`."""
        if self._since and self._is_below(self._since):
            self._at = ""  # far enough
        found = [item for each in self._told if (item := _item(each, did))]
        newest = _written(self._newest)
        cursor = f"{_written(self._since)} {newest} {self._at}" if self._at else newest
        return Items(tuple(sorted(found, key=lambda item: item.at)), cursor, more=bool(self._at))

    def _is_below(self, moment: datetime) -> bool:
        return self._oldest is not None and self._oldest < moment


def page(uri: str) -> str:
    """Where people see a record, on Bluesky's own pages: the post, or whoever's record it is."""
    did, collection, key = (*uri.removeprefix("at://").split("/"), "", "")[:3]
    profile = f"https://bsky.app/profile/{did}"
    return f"{profile}/post/{key}" if collection == "app.bsky.feed.post" else profile


def _item(told: Mapping[str, Any], did: str) -> Item | None:
    """A notification for the account `did`; None for one of another kind, such as a new follower, and for an odd one."""
    kind: Any = told.get("reason")
    uri = told.get("uri")
    at, who, record = _when(told.get("indexedAt")), _dict(told.get("author")), _dict(told.get("record"))
    if kind not in get_args(Kind) or at is None or not isinstance(uri, str):
        return None
    parent = _dict(_dict(record.get("reply")).get("parent")).get("uri")
    ours = (str(each) for each in (parent, told.get("reasonSubject")) if str(each).startswith(f"at://{did}/"))
    return Item(
        id=uri,
        kind=kind,
        at=at,
        author_id=str(who.get("did") or ""),
        author_handle=f"@{who.get('handle') or ''}",
        author_name=str(who.get("displayName") or ""),
        html=escape(str(record.get("text") or "")).replace("\n", "<br>"),
        url=page(uri),
        answers=next(ours, ""),
        can_reply=kind not in ("repost", "like"),
    )


def _dict(said: Any) -> Mapping[str, Any]:
    return said if isinstance(said, dict) else {}


def _when(said: Any) -> datetime | None:
    """A moment as the protocol writes it; None for what is none."""
    try:
        when = datetime.fromisoformat(str(said))
        return (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(UTC) if when.year > 1900 else None
    except (ValueError, OverflowError):
        return None


def _written(when: datetime | None) -> str:
    return when.isoformat(timespec="milliseconds").replace("+00:00", "Z") if when else ""
