"""Posts as Micropub writes them, and whether one that a site shows is ours."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any, Literal

from foresay.networks.contract import Attachment, Post

SKEW = timedelta(minutes=5)
"""How far a site's clock may be behind ours."""

_TAG = re.compile(r"<[^<>]*>")
_SIGN = re.compile(r"[^\w]|_")

Likeness = Literal["ours", "alike", "another"]


def properties(post: Post, pictures: list[str]) -> dict[str, Any]:
    """What is said, apart from when and where. `pictures`: the addresses of the attachments on the site."""
    said: dict[str, Any] = {"content": [_words(post)]}
    if post.title.strip():
        said["name"] = [post.title.strip()]
    if pictures:
        said["photo"] = [_photo(each, url) for each, url in zip(post.attachments, pictures, strict=True)]
    if tags := listed(post.extras.get("tags", "")):
        said["category"] = tags
    return said


def entry(post: Post, key: str, pictures: list[str]) -> dict[str, Any]:
    """The whole post. Its moment is ours, so that it can be known again by it; its key is a hint for its address."""
    said = properties(post, pictures) | {
        "published": [post.at.astimezone(UTC).isoformat(timespec="seconds")],
        "post-status": ["published"],
        "mp-slug": [key],
    }
    if post.answers:
        said["in-reply-to"] = [post.answers.url or post.answers.id]
    if places := listed(post.extras.get("syndicate-to", "")):
        said["mp-syndicate-to"] = places
    return {"type": ["h-entry"], "properties": said}


def listed(said: str) -> list[str]:
    """What stands between commas."""
    return [each.strip() for each in said.split(",") if each.strip()]


def likeness(item: Mapping[str, Any], post: Post, key: str) -> Likeness:
    """Whether an entry that the site shows is the post: by the key in its address, else by its words and its moment.

    "alike": the same words, since the post was armed, with a moment that the site chose. Only a person can know.
    """
    said = item["properties"]
    if key in address(item) or key in str(_first(said, "mp-slug") or ""):
        return "ours"
    if not _same_words(said, post):
        return "another"
    at = moment(item)
    if at is not None and at == post.at.astimezone(UTC).replace(microsecond=0):
        return "ours"
    return "another" if at is not None and at < post.at - SKEW else "alike"


def address(item: Mapping[str, Any]) -> str:
    """Where an entry is; "" when it does not say."""
    url = _first(item["properties"], "url") or item.get("url")
    return url if isinstance(url, str) and url.startswith(("http://", "https://")) else ""


def moment(item: Mapping[str, Any]) -> datetime | None:
    """When an entry was published, to the second; None when it does not say."""
    try:
        at = datetime.fromisoformat(str(_first(item["properties"], "published")))
        return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC).replace(microsecond=0)
    except (ValueError, OverflowError):
        return None


def _words(post: Post) -> str:
    """The words, with a content warning before them and a card's address after them: there is no other place for either."""
    card = post.card.url if post.card and post.card.url not in post.text else ""
    return "\n\n".join(part for part in (post.content_warning, post.text, card) if part)


def _photo(each: Attachment, url: str) -> str | dict[str, str]:
    return {"value": url, "alt": each.alt} if each.alt else url


def _same_words(said: Mapping[str, Any], post: Post) -> bool:
    """The same letters and figures: sites make quotes curly, and stars bold. A post of pictures alone is known by their number."""
    if post.title.strip() and _bare(post.title) != _bare(_shown(_first(said, "name"))):
        return False
    if _bare(_words(post)) != _bare(_shown(_first(said, "content"))):
        return False
    return bool(_words(post).strip()) or len(_all(said, "photo")) == len(post.attachments)


def _bare(text: str) -> str:
    return _SIGN.sub("", text).casefold() or "".join(text.split())


def _shown(content: Any) -> str:
    """The words of a content: plain, or HTML."""
    if isinstance(content, Mapping):
        html = content.get("html")
        content = unescape(_TAG.sub("", html)) if isinstance(html, str) else content.get("value")
    return content if isinstance(content, str) else ""


def _first(said: Mapping[str, Any], name: str) -> Any:
    found = _all(said, name)
    return found[0] if found else None


def _all(said: Mapping[str, Any], name: str) -> list[Any]:
    """A property's values; some sites leave the brackets out."""
    value = said.get(name)
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
