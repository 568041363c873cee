"""Folds a text into the form that rules read, and carries offsets back to the text as written.

Folding undoes what makes equal words look different to a pattern: curly quotes, full-width and mathematical letters (NFKC),
invisible characters, HTML entities, Cyrillic and Greek letters posing as Latin ones, piled-up accents. Letter case is kept.
One pass, O(text); texts that need nothing (most) cost one look.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from foresay.foresee.scan.lazy import lazy
from foresay.model import Span

# Kept although NFKC would change them: they carry meaning to a reader or are so common that folding them buys nothing.
_AS_THEY_ARE = frozenset("…™©®°²³½¼¾№ªº´¨¯¸–—")
_QUOTES = {**dict.fromkeys("‘’‚‛′`ʼ＇", "'"), **dict.fromkeys("“”„‟″«»＂", '"')}
_DOTTED = {"ı": "i", "İ": "I"}  # `re` takes these for i when case-blind, the other engines do not
_SPACES = lazy(r"[\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
_INVISIBLE = lazy(
    r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)
_MARK = lazy(r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0]")
_ENTITY = lazy(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_ODD = lazy(rf"{_ENTITY.pattern}|[^\x01-\x7f]")
_GREEK_OR_CYRILLIC = lazy(r"[\u0370-\u04ff]")
_WORD = lazy(r"[^\W\d_]+")
_LATIN = lazy(r"[A-Za-z]")
_LOOKALIKES = str.maketrans(
    "аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅοαινρυκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "aeopcyxijshdqwABEKMHOPCTYXIJSoaivpukABEZHIKMNOPTYX",
)


class _Fold(dict[int, str]):
    """Code point to what it folds to; filled as characters are met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if code < 0x80:
            folded = char if code else " "
        elif 0xD800 <= code <= 0xDFFF:
            folded = "\ufffd"  # half of a surrogate pair: no text, but something stands here
        elif char in _QUOTES:
            folded = _QUOTES[char]
        elif char in _DOTTED:
            folded = _DOTTED[char]
        elif _SPACES.match(char):
            folded = " "
        elif _INVISIBLE.match(char):
            folded = ""
        elif char in _AS_THEY_ARE:
            folded = char
        else:
            folded = unicodedata.normalize("NFKC", char)
        self[code] = folded
        return folded


_FOLD = _Fold()


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. `starts[i]` and `ends[i]` say which code points of the original became `text[i]`; None: the same."""

    text: str
    starts: list[int] | None = None
    ends: list[int] | None = None

    def original(self, start: int, end: int) -> Span:
        """The span of the original text that `text[start:end]` came from; `start < end`."""
        if self.starts is None or self.ends is None:
            return Span(start, end)
        return Span(self.starts[start], self.ends[end - 1])


def fold(text: str) -> Folded:
    """The form of `text` that rules read."""
    if text.isascii() and "&" not in text and "\0" not in text:
        return Folded(text)
    uneven = "&" in text and _ENTITY.search(text) is not None
    if not uneven:
        uneven = any(char > "\x7f" and (len(_FOLD[ord(char)]) != 1 or _MARK.match(char)) for char in set(text))
    if uneven:
        return _fold_unevenly(text)
    return Folded(_unmask(text.translate(_FOLD)))


def _fold_unevenly(text: str) -> Folded:
    """Folds a text whose length changes, keeping where each character came from.

    Stretches of plain ASCII are copied whole; only entities and other characters are looked at one by one.
    """
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []

    def copy(start: int, end: int) -> None:
        out.extend(text[start:end])
        starts.extend(range(start, end))
        ends.extend(range(start + 1, end + 1))

    at = 0
    for odd in _ODD.finditer(text):
        copy(at, odd.start())
        at = odd.end()
        folded = _meant(odd[0]) if odd[0][0] == "&" else _FOLD[ord(odd[0])]
        if len(odd[0]) > 1 and folded == odd[0]:  # not an entity after all
            copy(odd.start(), at)
            continue
        if out and _MARK.match(odd[0]):
            whole = unicodedata.normalize("NFC", out[-1] + odd[0])
            if len(whole) == 1:
                out[-1] = whole
            ends[-1] = at  # a mark that does not combine belongs to the letter it sits on
            continue
        out += folded
        starts += [odd.start()] * len(folded)
        ends += [at] * len(folded)
    copy(at, len(text))
    return Folded(_unmask("".join(out)), starts, ends)


def _meant(entity: str) -> str:
    """What an HTML entity stands for, folded; the entity itself if there is none of that name."""
    from html import entities, unescape  # only for texts that hold an entity

    meant = unescape(entity) if entity[1] == "#" else entities.html5.get(entity[1:], "")
    return "".join(_FOLD[ord(char)] for char in meant) or entity


def _unmask(text: str) -> str:
    """Turns Cyrillic and Greek look-alikes into Latin letters inside words that also hold Latin ones; same length."""
    if not _GREEK_OR_CYRILLIC.search(text):
        return text
    return _WORD.sub(lambda word: word[0].translate(_LOOKALIKES) if _LATIN.search(word[0]) else word[0], text)
