"""What comes back: remarks, each about words of the draft. Whatever else a service says is not shown."""

from __future__ import annotations

import json
import re
import unicodedata
from bisect import bisect_right
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
_WORD = re.compile(r"\S+")
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


@dataclass(frozen=True, slots=True)
class Flat:
    """A text with every run of white space as one space: models copy letters better than line breaks.

    `starts` are the offsets of its words in `words`, `there` in the text itself.
    """

    words: str
    starts: list[int]
    there: list[int]

    @classmethod
    def of(cls, text: str) -> Flat:
        """One pass over the text."""
        starts, there, at = [], [], 0
        for word in _WORD.finditer(text):
            starts.append(at)
            there.append(word.start())
            at += word.end() - word.start() + 1
        return cls(" ".join(text.split()), starts, there)

    def locate(self, quote: str) -> Span | None:
        """Where the text says `quote` first: letter for letter, but for white space, rather in whole words than within one.

        None when it does not. Takes time in proportion to the text, whatever the quote is.
        """
        looked_for = " ".join(quote.split())
        if not looked_for or len(quote) > LONGEST_QUOTE:
            return None
        first = at = self.words.find(looked_for)
        while at >= 0 and not self._whole(at, at + len(looked_for)):
            at = self.words.find(looked_for, at + 1)
        start = at if at >= 0 else first
        return Span(self._back(start), self._back(start + len(looked_for) - 1) + 1) if start >= 0 else None

    def _whole(self, start: int, end: int) -> bool:
        """Whether no word goes on beyond either end."""
        around = (self.words[max(0, start - 1) : start + 1], self.words[end - 1 : end + 1])
        return not any(len(pair) == 2 and pair.isalnum() for pair in around)

    def _back(self, at: int) -> int:
        word = bisect_right(self.starts, at) - 1
        return self.there[word] + at - self.starts[word]


def understand(content: str, text: str) -> Answer:
    """The remarks in what a model wrote about `text`. Raises NotAnAnswer."""
    listed = _listed(content)
    flat = Flat.of(text)
    found = [_remark(each, text, flat) for each in listed[: MOST_REMARKS * 4]]
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


def _remark(given: dict[str, Any], text: str, flat: Flat) -> Remark | None:
    quote, why = given.get("quote"), plain(given.get("why"))
    span = flat.locate(quote) if isinstance(quote, str) else None
    if span is None or not why:
        return None
    return Remark(text[span.start : span.end], span, why, plain(given.get("for_whom")), plain(given.get("instead")))


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
