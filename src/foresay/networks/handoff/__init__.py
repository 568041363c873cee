"""Posting by hand: the words are checked and copied here, the network's own page opens, and its address is brought back.

    compose_page("x", "The harbour at dawn.")    # https://x.com/intent/post?text=The%20harbour%20at%20dawn.
    permalink("x", "x.com/ana/status/12?s=20")   # https://x.com/ana/status/12

Nothing is asked of anybody: whoever calls this has the words and the address.
"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qsl, quote, urlencode, urlsplit

from foresay.networks.handoff.record import RECORDS, HandOff

__all__ = ["RECORDS", "HandOff", "compose_page", "permalink"]

LONGEST = 7_000
"""The longest address that is made, in characters: most servers read about eight thousand."""
_LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?')\]]")
_FOLLOWS = re.compile(r"utm_\w+|fbclid|mibextid|rdid|ref|refsrc|share_url|__\w+(?:\[\d*\])?", re.IGNORECASE)


def compose_page(name: str, text: str) -> str:
    """The address of the page to write on, with the words in it where it takes them and they are not too long for an address.

    "" where we know no page. Raises KeyError for a name that is in no record.
    """
    record = RECORDS[name]
    link = _LINK.search(text)
    words = {"{text}": text.strip(), "{link}": link[0] if link else ""}
    for place, said in words.items():
        if place in record.page and said:
            page = record.page.replace(place, quote(said, safe="", errors="replace"))
            if len(page) <= LONGEST:
                return page
    return record.home


def permalink(name: str, pasted: str) -> str:
    """The address of a post that a person brought back; on networks we know, without what only follows people around.

    Raises KeyError for a name that is in no record, and ValueError, in words for that person, when it is no post there.
    """
    record, parts = RECORDS[name], _address(pasted)
    host = (parts.hostname or "").removesuffix(".")
    if not record.hosts:
        return parts.geturl()
    if not any(host == each or host.endswith(f".{each}") for each in record.hosts):
        raise ValueError(f"That address is not on {record.name}, but on {host}.")
    home = urlsplit(record.home).hostname or host  # without "m.", a country or an old name
    path = parts.path.rstrip("/") or "/"
    for pattern in record.posts:
        if re.fullmatch(pattern, path, re.ASCII):
            return f"https://{home}{path}"
        if "\\?" in pattern and re.fullmatch(pattern, f"{path}?{parts.query}", re.ASCII):
            return _clean(parts, home)
    raise ValueError(f"That is {record.name}, but not the address of a post. Open the post there and copy its link.")


def _address(pasted: str) -> SplitResult:
    """A web address as people paste it. Raises ValueError."""
    said = pasted.strip()
    none = ValueError("That is no address. Open the post and copy its link.")
    if not said or any(sign.isspace() or not sign.isprintable() for sign in said):
        raise none
    try:
        parts = urlsplit(said if "://" in said else f"https://{said}")
        port = parts.port
    except ValueError:
        raise none from None
    host = parts.hostname or ""
    if parts.scheme.lower() not in ("http", "https") or "." not in host.strip(".") or parts.username is not None:
        raise none
    if port not in (None, 80, 443) or not re.fullmatch(r"[\w.-]+", host):
        raise none
    return parts


def _clean(parts: SplitResult, host: str) -> str:
    kept = [
        (name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if not _FOLLOWS.fullmatch(name)
    ]
    return f"https://{host}{parts.path or '/'}" + (f"?{urlencode(kept)}" if kept else "")
