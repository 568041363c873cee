"""Folds a text into the form that rules read, and carries offsets back to the text as written.

Folding undoes what makes equal words look different to a pattern: curly quotes, full-width and mathematical letters (NFKC),
invisible characters, HTML entities, Cyrillic and Greek letters posing as Latin ones, piled-up accents. Letter case is kept.
One pass, O(text); texts that need nothing (most) cost one look.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from operator import itemgetter
from typing import NamedTuple

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
_BEYOND = lazy(r"[^\x01-\x7f]")
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


class Folded(NamedTuple):
    """A folded text. `pieces` say where it came from, None: every code point from its own place.

    A piece is (start in `text`, start and end in the original). It goes on to the next piece; one as long as its original was copied
    code point by code point, any other as a whole.
    """

    text: str
    pieces: list[tuple[int, int, int]] | None = None

    def original(self, start: int, end: int) -> Span:
        """The span of the original text that `text[start:end]` came from; `start < end`."""
        if self.pieces is None:
            return Span(start, end)
        return Span(self._place(start)[0], self._place(end - 1)[1])

    def _place(self, at: int) -> tuple[int, int]:
        """Where in the original `text[at]` came from, as start and end."""
        assert self.pieces is not None
        number = bisect_right(self.pieces, at, key=itemgetter(0)) - 1
        start, begin, end = self.pieces[number]
        after = self.pieces[number + 1][0] if number + 1 < len(self.pieces) else len(self.text)
        return (begin + at - start, begin + at - start + 1) if after - start == end - begin else (begin, end)


def fold(text: str) -> Folded:
    """The form of `text` that rules read."""
    if text.isascii() and "&" not in text and "\0" not in text:
        return Folded(text)
    beyond = set(_BEYOND.findall(text))
    if not all(map(_EVEN.__getitem__, beyond)) or ("&" in text and _ENTITY.search(text)):
        return _fold_unevenly(text)
    changes = {char: folded for char in beyond if (folded := _FOLD[ord(char)]) != char}
    if beyond.isdisjoint(changes.values()):
        for char, folded in changes.items():  # a few replacements are faster than a look at every character
            text = text.replace(char, folded)
    else:
        text = text.translate(_FOLD)
    return Folded(_unmask(text))


class _Even(dict[str, bool]):
    """Whether a character folds to just one other, filled as characters are met."""

    def __missing__(self, char: str) -> bool:
        even = len(_FOLD[ord(char)]) == 1 and not _MARK.match(char)
        self[char] = even
        return even


_EVEN = _Even()


def _fold_unevenly(text: str) -> Folded:
    """Folds a text in which some characters become none or several, or several become one."""
    out: list[str] = []
    pieces: list[tuple[int, int, int]] = []
    size = at = 0

    def add(words: str, start: int, end: int) -> None:
        nonlocal size
        if words:
            out.append(words)
            pieces.append((size, start, end))
            size += len(words)

    for odd in _ODD.finditer(text):
        add(text[at : odd.start()], at, odd.start())
        at = odd.end()
        folded = _meant(odd[0]) if odd[0][0] == "&" else _FOLD[ord(odd[0])]
        if out and _MARK.match(odd[0]):
            last, (begin, start, end) = out.pop(), pieces.pop()
            if (
                len(last) > 1 and len(last) == end - start
            ):  # the letter that the mark sits on becomes a piece of its own
                out.append(last[:-1])
                pieces.append((begin, start, end - 1))
                last, begin, start = last[-1], begin + len(last) - 1, end - 1
            whole = unicodedata.normalize("NFC", last[-1] + odd[0])
            out.append(last[:-1] + (whole if len(whole) == 1 else last[-1]))
            pieces.append((begin, start, at))
        else:
            add(folded, odd.start(), at)
    add(text[at:], at, len(text))
    return Folded(_unmask("".join(out)), pieces)


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
