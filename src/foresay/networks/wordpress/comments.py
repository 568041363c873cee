"""Comments: what comes back, and what we answer.

An answer carries its key within, as a comment of HTML's that no reader sees. WordPress takes no comment twice: a repeated one
is refused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import escape
from typing import Any, Literal

from foresay.networks.contract import Access, Item, Items, Outcome, Post, Refused, Sent, Unknown
from foresay.networks.outcomes import Stopped, unanswered
from foresay.networks.web import Answer, Answered, Unreachable
from foresay.networks.wordpress.place import Place, home
from foresay.networks.wordpress.rows import number, rows, text
from foresay.networks.wordpress.site import Site, code, outcome

COMMENTS = "wp/v2/comments"
PAGE = 100
SLACK = timedelta(days=1)
"""How far the site's clock and its time zone may be off when our own comment is looked for."""
BACK = timedelta(days=7)
"""How long after it was written a comment may still be let through, and is heard of then."""
KEPT = 200
"""How many comments of those days a cursor remembers; with more, it reaches back less far."""
FORM = "%Y-%m-%dT%H:%M:%SZ"

KINDS: Mapping[str, Literal["comment", "mention"]] = {
    "comment": "comment",
    "pingback": "mention",
    "trackback": "mention",
}
"""What is heard of, by WordPress's name. A pingback is another page that links to the post."""

# ------------------------------------------------------------------------------------------------------- answering


def say(site: Site, access: Access, post: Post, key: str) -> Outcome:
    """A comment in answer to a post or a comment, once for a key. Raises Stopped, Unreachable when nothing was said."""
    if (there := find(site, access, post, key)) is not None:
        return there
    place = Place.of(post.answers, home(access)) if post.answers else None
    if place is None:
        return Refused("What it answers is not on this site.", "Answer it where it is.")
    said = {"post": place.post, "parent": place.comment, "content": _content(post, key)}
    try:
        answer = site.ask("POST", COMMENTS, json=said)
    except Unreachable as problem:
        return unanswered(problem)
    made = answer.json()
    if answer.ok and isinstance(made, dict) and number(made):
        return Sent(Place(place.home, place.post, number(made)).remote(str(made.get("link") or "")))
    if code(answer) == "comment_duplicate":
        return _known(site, access, post, key) or Unknown(f"{answer.host} says that it is there, and does not show it.")
    if answer.ok:
        return Unknown(f"{answer.host} took it, and did not say where it is.")
    return outcome(answer)


def find(site: Site, access: Access, post: Post, key: str) -> Sent | None:
    """The comment that carries the key, if there is one. Raises Stopped, Unreachable."""
    place = Place.of(post.answers, home(access)) if post.answers else None
    if place is None:
        return None
    params = {
        "post": str(place.post),
        "author": access.credentials.get("id", ""),
        "status": "all",
        "after": f"{post.at.astimezone(UTC) - SLACK:{FORM}}",
        "_fields": "id,link,content",
    }
    for each in rows(site, COMMENTS, params, PAGE):
        if key in (text(each, "content", "rendered") or ""):
            return Sent(Place(place.home, place.post, number(each)).remote(str(each.get("link") or "")))
    return None


def _known(site: Site, access: Access, post: Post, key: str) -> Sent | None:
    """The comment that carries the key, if it can be seen."""
    try:
        return find(site, access, post, key)
    except (Stopped, Unreachable):
        return None


def change(site: Site, place: Place, post: Post) -> Outcome:
    """Other words in the same place."""
    try:
        answer = site.ask("POST", f"{COMMENTS}/{place.comment}", json={"content": _content(post, "")})
    except Unreachable as problem:
        return unanswered(problem)
    return Sent(place.remote()) if answer.ok and isinstance(answer.json(), dict) else outcome(answer)


def _content(post: Post, key: str) -> str:
    """The words as WordPress takes them: it breaks lines and makes links by itself."""
    return escape(post.text.strip(), quote=False) + (f"<!-- foresay {key} -->" if key else "")


# ---------------------------------------------------------------------------------------------------- what comes back


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where reading goes on: at the moment `begin`, without those `seen`. None of them is older."""

    begin: datetime
    seen: tuple[int, ...] = ()

    @classmethod
    def read(cls, said: str) -> Cursor | None:
        """A cursor as it was written; None for none, or for what is none."""
        first, *seen = said.split() or [""]
        begin = _moment(first)
        return cls(begin, tuple(int(each) for each in seen if each.isdecimal())) if begin else None

    def __str__(self) -> str:
        """The cursor as it is kept."""
        return " ".join([f"{self.begin:{FORM}}", *map(str, self.seen)])

    def after(self, told: Sequence[tuple[datetime, int]]) -> Cursor:
        """The cursor when those of `told` were given out, oldest first."""
        if not told:
            return self
        begin = max(self.begin, told[-1][0] - BACK)
        if len(told) > KEPT:
            begin = max(begin, told[-KEPT - 1][0] + timedelta(seconds=1))
        read = {each for _, each in told}
        kept = [each for at, each in told if at >= begin] + [each for each in self.seen if each not in read]
        return Cursor(begin, tuple(kept))


def fetch(site: Site, access: Access, since: str) -> Items:
    """Comments not yet given out, oldest first; at first the last hundred. Raises Unreachable, Answered.

    Those of the last days are read again each time, since one that was held appears with its old date when it is let through.
    """
    cursor = Cursor.read(since)
    if cursor is None:
        told, more = _page(site, {"order": "desc"})[0][::-1], False
        cursor = Cursor(_at(told[0]) if told else datetime.now(UTC) - BACK)
        new = told
    else:
        told, new, more = _since(site, cursor)
    following = cursor.after([(_at(each), number(each)) for each in told])
    me = access.credentials.get("id", "")
    heard = [each for each in new if str(each.get("type")) in KINDS and str(each.get("author")) != me]
    return Items(tuple(_item(each, home(access)) for each in heard), str(following), more)


def _since(site: Site, cursor: Cursor) -> tuple[list[Any], list[Any], bool]:
    """What was read, what of it is new, and whether there is more: we stop when a page's worth is new."""
    seen, told, page, pages = set(cursor.seen), [], 0, 1
    params = {"order": "asc", "after": f"{cursor.begin - timedelta(seconds=1):{FORM}}"}
    new: list[Any] = []
    while page < pages and len(new) < PAGE:
        page += 1
        found, pages = _page(site, {**params, "page": str(page)})
        told += found
        new += [each for each in found if number(each) not in seen]
    return told, new, page < pages


def _page(site: Site, params: Mapping[str, str]) -> tuple[list[Any], int]:
    """A page of comments, and how many pages there are. Raises Unreachable, Answered."""
    usual = {"status": "all", "type": "all", "orderby": "date_gmt", "per_page": str(PAGE)}
    answer = site.ask("GET", COMMENTS, {**usual, **params})
    pages = answer.headers.get("x-wp-totalpages", "")
    if not pages.isdecimal() or len(pages) > 9:
        raise Answered(answer)
    return _listed(answer), int(pages)


def _listed(answer: Answer) -> list[Any]:
    said = answer.json()
    if not answer.ok or not isinstance(said, list):
        raise Answered(answer)
    if not all(
        isinstance(each, dict) and number(each) and number(each, "post") and _moment(_date(each)) for each in said
    ):
        raise Answered(answer)
    return said


def _item(said: Mapping[str, Any], site: str) -> Item:
    place = Place(site, number(said, "post"), number(said))
    who, name = number(said, "author"), str(said.get("author_name") or "")
    kind = KINDS[str(said["type"])]
    return Item(
        id=place.id,
        kind=kind,
        at=_at(said),
        author_id=f"{site}/?author={who}" if who else str(said.get("author_url") or name),
        author_handle=name,
        author_name=name,
        html=text(said, "content", "rendered") or "",
        url=str(said.get("link") or ""),
        answers=Place(site, place.post, number(said, "parent")).id,
        visibility="held" if said.get("status") == "hold" else "",
        can_reply=kind == "comment",
    )


def _date(said: Mapping[str, Any]) -> str:
    return str(said.get("date_gmt") or "")


def _at(said: Mapping[str, Any]) -> datetime:
    return _moment(_date(said)) or datetime.now(UTC)


def _moment(said: str) -> datetime | None:
    """A moment as WordPress writes it, in UTC without saying so; None for what is none, or is no moment of our times."""
    try:
        at = datetime.fromisoformat(said)
    except ValueError:
        return None
    if not 1970 <= at.year <= 9000:
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)
