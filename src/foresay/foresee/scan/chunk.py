"""Texts that are searched together, and what is asked of all of them: found when first asked, and once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from foresay.foresee.scan.language import English, english_of
from foresay.foresee.scan.runs import Runs, runs
from foresay.foresee.scan.sieve import is_plain


class Chunk:
    """Some folded texts, each no longer than a segment."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts

    @cached_property
    def words(self) -> Runs:
        """Their words, as numbers."""
        return runs(self.texts)

    @cached_property
    def english(self) -> English:
        """What a first look at their words says of their language."""
        return english_of(self.words)

    @cached_property
    def encoded(self) -> list[bytes]:
        """The texts in UTF-8; half of a surrogate pair becomes "?"."""
        return [text.encode("utf-8", "replace") for text in self.texts]

    @cached_property
    def plain(self) -> list[bytes]:
        """The same where a sieve can read them (see `is_plain`), b"" where not."""
        return [utf8 if is_plain(text) else b"" for text, utf8 in zip(self.texts, self.encoded, strict=True)]
