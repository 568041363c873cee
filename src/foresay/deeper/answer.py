"""What comes back: remarks, each about words of the draft. Whatever else a service says is not shown."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from foresay.deeper.question import MOST_REMARKS
from foresay.model import Span

LONGEST_QUOTE = 600
"""Code points of a quote; what quotes more says nothing about a passage."""
LONGEST = 400
"""Code points of every other part; what is longer is cut, and ends in "…"."""

_JOINERS = frozenset("\u200c\u200d")
_START = re.compile(r"[\[{]")
_TRIES = 20
"""Beginnings at which JSON is looked for, in an answer that says more than it was asked for."""


class NotAnAnswer(ValueError):
    """Not the JSON that was asked for. Says nothing of what it was."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that the deeper reader would look at. `span` is where its `quote` stands in the text that was sent."""

    quote: str
    span: Span
    why: str
    for_whom: str = ""
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a deeper reader said, in the order of its remarks.

    `dropped` counts remarks that quoted no words of the draft, or had no reason; `left_out` those beyond the most we show.
    """

    remarks: tuple[Remark, ...]
    dropped: int = 0
    left_out: int = 0


def understand(content: str, text: str) -> Answer:
    """The remarks in what a model wrote about `text`. Raises NotAnAnswer."""
    listed = _listed(content)
    found = [_remark(each, text) for each in listed[: MOST_REMARKS * 4]]
    good = list(dict.fromkeys(filter(None, found)))
    return Answer(
        tuple(good[:MOST_REMARKS]),
        dropped=found.count(None),
        left_out=len(good[MOST_REMARKS:]) + len(listed[MOST_REMARKS * 4 :]),
    )


def _listed(content: str) -> list[dict[str, Any]]:
    for value in _json_in(content):
        remarks = value.get("remarks") if isinstance(value, dict) else value
        if isinstance(remarks, list) and all(isinstance(each, dict) for each in remarks):
            return remarks
    raise NotAnAnswer


def _json_in(content: str) -> Iterable[Any]:
    """The JSON that the content is, or that stands in it: models like to think aloud and to fence what they say."""
    decoder = json.JSONDecoder()
    at, tries = 0, 0
    while (begins := _START.search(content, at)) and tries < _TRIES:
        tries += 1
        try:
            value, at = decoder.raw_decode(content, begins.start())
        except (ValueError, RecursionError):
            at = begins.end()
            continue
        yield value


def _remark(given: dict[str, Any], text: str) -> Remark | None:
    quote, why = given.get("quote"), plain(given.get("why"))
    span = locate(quote, text) if isinstance(quote, str) else None
    if span is None or not why:
        return None
    return Remark(text[span.start : span.end], span, why, plain(given.get("for_whom")), plain(given.get("instead")))


def locate(quote: str, text: str) -> Span | None:
    """Where the text says `quote` first: letter for letter, but for the white space, and rather in whole words than within one.

    None when it does not.
    """
    words = quote.split()
    if not words or len(quote) > LONGEST_QUOTE:
        return None
    there = r"\s+".join(map(re.escape, words))
    found = re.search(rf"(?<!\w){there}(?!\w)", text) or re.search(there, text)
    return Span(*found.span()) if found else None


def plain(given: Any) -> str:
    """A model's words as text and nothing else: on one line, without controls or marks that turn the direction of writing."""
    if not isinstance(given, str):
        return ""
    words = " ".join("".join(_visible(each) for each in given[: LONGEST * 4]).split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


def _visible(each: str) -> str:
    """The character, a space for what breaks a line, nothing for what only steers or has no meaning."""
    kind = unicodedata.category(each)
    if each.isspace() or kind in ("Zl", "Zp"):
        return " "
    return each if each in _JOINERS or kind[0] != "C" else ""
