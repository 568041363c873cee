"""Whether a status is a post of ours: by its words and company, and by when it was made, read on the server's own clock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from foresay.networks.contract import Post
from foresay.networks.mastodon.words import plain, same

SECOND = timedelta(seconds=1)
"""How exact the clock is that a server shows."""
FILLED = frozenset({"", ".", "📹", "🎵", "🖼"})
"""What servers write for a post that has a warning and no words, besides the warning itself."""

Match = Literal["yes", "perhaps", "no"]


@dataclass(frozen=True, slots=True)
class Since:
    """A moment of ours on the server's clock, as well as it can be told.

    What was made before `perhaps` was made before that moment; what was made from `surely` on was made after it.
    """

    perhaps: datetime
    surely: datetime


def since(at: datetime, clock: datetime, asked: datetime, heard: datetime) -> Since:
    """Where `at` is on a server's clock, which showed `clock` (to the second) at some time between `asked` and `heard` on ours.

    Clocks that agree as far as can be seen are held to agree.
    """
    least, most = clock - heard, clock + SECOND - asked
    agree = least <= timedelta() <= most
    return Since(at + least, at if agree else at + most)


def match(status: Mapping[str, Any], post: Post, number: str, start: Since) -> Match:
    """Whether a status is the post, which was armed at `start`. `number`: that of what the post answers on this server, "" if nothing."""
    made, alike = moment(status), _alike(status, post, number)
    if alike == "no" or (made is not None and made < start.perhaps):
        return "no"
    return alike if made is not None and made >= start.surely else "perhaps"


def ended(statuses: Sequence[Mapping[str, Any]], start: Since) -> bool:
    """Whether a page, which is not empty, leads back beyond `start`. Its last says so: what an account pinned may stand first."""
    last = moment(statuses[-1])
    return last is not None and last < start.perhaps


def moment(status: Mapping[str, Any]) -> datetime | None:
    """When it was made; None when it does not say."""
    try:
        made = datetime.fromisoformat(str(status.get("created_at", "")))
    except ValueError:
        return None
    return made if made.tzinfo else made.replace(tzinfo=UTC)


def _alike(status: Mapping[str, Any], post: Post, number: str) -> Match:
    """The same words, warning and company. What a server or its people may have changed since makes it "perhaps"."""
    seen, follows = status.get("visibility"), str(status.get("in_reply_to_id") or "")
    quieted = (post.visibility, seen) == ("public", "unlisted")  # servers do so to accounts that they limited
    orphaned = bool(number) and not follows  # what it answered is gone
    if status.get("reblog") or (post.visibility and seen != post.visibility and not quieted):
        return "no"
    if follows != number and not orphaned:
        return "no"
    if not _says(status, post):
        return "perhaps" if status.get("edited_at") else "no"
    return "perhaps" if quieted or orphaned else "yes"


def _says(status: Mapping[str, Any], post: Post) -> bool:
    """A post of pictures alone is known by their number; its warning may have become its words."""
    pictures = status.get("media_attachments")
    if (len(pictures) if isinstance(pictures, list) else 0) != len(post.attachments):
        return False
    words, warning = same(plain(str(status.get("content") or ""))), same(str(status.get("spoiler_text") or ""))
    wanted = same(post.text), same(post.content_warning)
    if not post.text.strip() and wanted[1]:
        return (words, warning) == (wanted[1], "") or (words in FILLED and warning == wanted[1])
    return (words, warning) == wanted
