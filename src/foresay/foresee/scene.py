"""What a rule can ask about the text around a match: the scene, and the hit within it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Protocol

from foresay.foresee.scan.lazy import lazy
from foresay.model import Author, Draft, MentionKind, Severity

_SENTENCE_END = lazy(r"[.!?…]+[\"')\]]*\s+|\n+\s*")
_ABBREVIATION = lazy(r"\b(?:mr|mrs|ms|dr|st|prof|jr|sr|vs|no|dept|inc|ltd|e\.g|i\.e)\.\s$", re.IGNORECASE)
_QUOTED = lazy(r'"[^"\n]{2,600}"|(?<![\w])\'[^\'\n]{12,600}\'(?!\w)')


@dataclass(frozen=True, slots=True)
class Named:
    """A mention within a scene, in the scene's own offsets."""

    kind: MentionKind
    start: int
    end: int
    confidence: float


class Searchable(Protocol):
    """What can be searched for: a compiled regular expression."""

    def search(self, string: str, /) -> re.Match[str] | None:
        """As `re.Pattern.search`."""


class Scene:
    """One segment of folded text with its author and, for a single draft, the draft.

    `text` is folded text; all offsets in a scene count its code points. `draft` is None within a batch of plain texts.
    """

    def __init__(
        self,
        text: str,
        author: Author,
        *,
        draft: Draft | None = None,
        mentions: Callable[[], Sequence[Named]] = tuple,
        language: str = "",
    ) -> None:
        self.text = text
        self.author = author
        self.draft = draft
        self._find_mentions = mentions
        self._said: dict[tuple[Searchable, int, int], bool] = {}
        self.language = language

    @cached_property
    def mentions(self) -> Sequence[Named]:
        """People, organisations and places named in the scene; looked for when first asked, since few rules ask."""
        return self._find_mentions()

    @cached_property
    def sentence_starts(self) -> list[int]:
        """Where sentences start, first 0; a line is a sentence of its own."""
        ends = (end.end() for end in _SENTENCE_END.finditer(self.text) if end.end() < len(self.text))
        return [0, *(end for end in ends if not _ABBREVIATION.search(self.text, max(0, end - 8), end))]

    def sentence(self, at: int) -> tuple[int, int]:
        """The (start, end) of the sentence around an offset, trailing white space left out."""
        starts = self.sentence_starts
        number = bisect_right(starts, at) - 1
        end = starts[number + 1] if number + 1 < len(starts) else len(self.text)
        return starts[number], starts[number] + len(self.text[starts[number] : end].rstrip())

    @cached_property
    def quotes(self) -> list[tuple[int, int]]:
        """The passages between quotation marks, marks included."""
        if self.text.count('"') < 2 and self.text.count("'") < 2:
            return []
        return [quote.span() for quote in _QUOTED.finditer(self.text)]

    @property
    def is_official(self) -> bool:
        """Whether the draft is for an official account, or said as work."""
        draft = self.draft
        if draft is None:
            return False
        return draft.said_as == "work" or (draft.account is not None and draft.account.kind == "official")

    @cached_property
    def account_names_employer(self) -> bool:
        """Whether the readers of the draft's account can see where the author works."""
        account = self.draft.account if self.draft else None
        if account is None:
            return False
        shown = f"{account.handle} {account.bio}".casefold()
        return account.names_employer or any(employer.casefold() in shown for employer in self.author.employers)

    def says(self, regex: Searchable, start: int, end: int) -> bool:
        """Whether `text[start:end]` holds a match. Remembered: many hits of a scene ask the same of its text and sentences."""
        key = (regex, start, end)
        if key not in self._said:
            self._said[key] = regex.search(self.text[start:end]) is not None
        return self._said[key]

    def named(self, kind: MentionKind, start: int, end: int) -> Named | None:
        """The mention of this kind that overlaps `text[start:end]`, if there is one."""
        for mention in self.mentions:
            if mention.kind == kind and mention.start < end and start < mention.end:
                return mention
        return None


class Hit(NamedTuple):
    """A pattern's match within a scene. `start` and `end` are what will be shown; `match` may reach further.

    `match` is None for a finding about the draft as a whole; its span is then empty.
    """

    scene: Scene
    match: re.Match[str] | None
    start: int
    end: int
    confidence: float
    severity: Severity

    @property
    def text(self) -> str:
        """The words shown."""
        return self.scene.text[self.start : self.end]

    @property
    def author(self) -> Author:
        """Who is speaking."""
        return self.scene.author

    def group(self, name: str) -> str:
        """What a named group of the pattern matched; "" if it took no part or does not exist."""
        if self.match is None or name not in self.match.re.groupindex:
            return ""
        return self.match[name] or ""

    def before(self, length: int = 40) -> str:
        """Up to `length` code points before the whole match."""
        start = self.match.start() if self.match else self.start
        return self.scene.text[max(0, start - length) : start]

    def after(self, length: int = 40) -> str:
        """Up to `length` code points after the whole match."""
        end = self.match.end() if self.match else self.end
        return self.scene.text[end : end + length]

    @property
    def sentence(self) -> str:
        """The sentence in which the hit starts."""
        start, end = self.scene.sentence(self.start)
        return self.scene.text[start:end]

    def in_sentence(self, regex: Searchable) -> bool:
        """Whether the sentence in which the hit starts holds a match."""
        return self.scene.says(regex, *self.scene.sentence(self.start))

    def in_text(self, regex: Searchable) -> bool:
        """Whether the scene holds a match anywhere."""
        return self.scene.says(regex, 0, len(self.scene.text))

    @property
    def is_quoted(self) -> bool:
        """Whether the hit lies between quotation marks."""
        return any(start < self.start and self.end < end for start, end in self.scene.quotes)

    def names(self, kind: MentionKind) -> str:
        """The words of a mention of this kind that overlaps the hit, else ""."""
        mention = self.scene.named(kind, self.start, self.end)
        return self.scene.text[mention.start : mention.end] if mention else ""
