r"""The words that every match of a shape holds one of: "\b(?:cures?|heals)[\s]+\w" needs "cure", "cures" or "heals".

A shape is compared with a text letter by letter by an automaton; words are looked up in a table, which costs a tenth. So a shape that
cannot do without certain words is known by them: what they wake is looked at again, and may be a little more than the shape would wake.

The expression is read as the finite set of what it can match, over letters, " " (an end of a word: white space, a mark, `\b`), "0" (a
digit) and "?" (anything at all: a class of letters, a repeat). Where the set would become large, its less telling part becomes "?".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product
from typing import Final

_MOST: Final = 600
"""Words that a shape is known by at most."""
_TELLING: Final = 2
"""Letters that each of them has at least, in all: what is shorter is in too many texts."""
EVERYWHERE: Final = frozenset(
    """a an the and or but if of to in on at by for with from as is are was were be been am i you he she it we they
    me him her us them my your his its our their this that these those not no so do does did have has had will would
    can could should must just out up one all what who when how there here more most some any get got go going like
    know now too very being getting having user""".split()
)
"""Words that tell nothing of a text."""

_REPEAT: Final = re.compile(r"(?:([?*+])|\{(\d*)(,?)(\d*)\})\??")
_FLAGS: Final = re.compile(r"\?(?:[is-]{0,3}:)")
_CLASS: Final = re.compile(r"(\^?)(\]?(?:\\.|[^\]\\])*)\]")

Strings = frozenset[str]


def words_of(regex: str, *, common: bool = False) -> tuple[str, ...] | None:
    """Entries ("cure", "get rid", "diagnos*") one of which is in every text that a shape matches; None if it can do without words.

    Words that are in very many texts count only where they may be `common`.
    """
    try:
        strings = _Reader(regex).read()
    except _Unread:
        return None
    best = [_best(string) for string in strings]
    if not all(best) or (not common and any(_letters(entry) < _TELLING for entry in best)):
        return None
    return tuple(sorted(set(best)))


def needs_digit(regex: str) -> bool:
    """Whether every text that a shape matches holds a digit."""
    try:
        strings = _Reader(regex).read()
    except _Unread:
        return False
    return all("0" in string for string in strings)


def _best(string: str) -> str:
    """The most telling entry that a string holds: whole words in a row, three at most, or the beginning of one; "" if there is none."""
    best = ""
    for piece in f"?{string}?".replace("0", "?").split("?"):
        words = piece.split(" ")
        opening = 1  # what stands before the first end of a word may be part of one
        while opening < len(words):
            row = words[opening : opening + 3]
            if opening + len(row) == len(words):  # what stands behind the last end of a word may be part of one
                row[-1] = row[-1] + "*" if len(row[-1]) > 1 else ""
            best = max(best, " ".join(filter(None, row)), key=lambda entry: (_letters(entry), len(entry)))
            opening += 1
    return best


def _letters(entry: str) -> int:
    """How telling an entry is: the letters of those of its words that are not everywhere; two words in a row are seldom everywhere."""
    words = entry.replace("*", "").split(" ")
    return sum(len(word) for word in words if word not in EVERYWHERE) + (_TELLING if len(words) > 1 else 0)


class _Unread(Exception):
    """The expression holds something that this reader does not know."""


class _Reader:
    """Reads an expression in the subset of RE2 from left to right."""

    def __init__(self, regex: str) -> None:
        self._regex = regex
        self._at = 0

    def read(self) -> Strings:
        strings = self._alternatives()
        if self._at < len(self._regex):
            raise _Unread(self._regex[self._at :])
        return strings

    def _next(self) -> str:
        return self._regex[self._at : self._at + 1]

    def _take(self, length: int = 1) -> str:
        self._at += length
        return self._regex[self._at - length : self._at]

    def _alternatives(self) -> Strings:
        strings = self._sequence()
        while self._next() == "|":
            self._take()
            strings |= self._sequence()
        return strings if len(strings) <= _MOST else frozenset({"?"})

    def _sequence(self) -> Strings:
        strings = frozenset({""})
        while self._next() not in ("", "|", ")"):
            strings = _joined(strings, self._repeated(self._atom()))
        return strings

    def _repeated(self, atom: Strings) -> Strings:
        if self._next() not in ("?", "*", "+", "{") or (repeat := _REPEAT.match(self._regex, self._at)) is None:
            return atom
        self._at = repeat.end()
        none = repeat[1] in ("?", "*") or repeat[2] == "0"
        once = repeat[1] == "?" or (repeat[4] or repeat[2]) == "1"
        several = atom if once or atom == {" "} else _anything(atom)
        return several | {""} if none else several

    def _atom(self) -> Strings:
        char = self._take()
        if char == "(":
            return self._group()
        if char == "[":
            return self._class()
        if char == "\\":
            return self._escape(self._take())
        if char in "^$":
            return frozenset({" "})
        return frozenset({"?"}) if char == "." else _letter(char)

    def _group(self) -> Strings:
        if self._next() == "?":
            flags = _FLAGS.match(self._regex, self._at)
            if flags is None:
                raise _Unread(self._regex[self._at : self._at + 3])
            self._at = flags.end()
        strings = self._alternatives()
        if self._take() != ")":
            raise _Unread("a group without an end")
        return strings

    def _escape(self, char: str) -> Strings:
        if char == "d":
            return frozenset({"0"})
        if char in "wSWDpP" or char.isdigit():
            return frozenset({" " if char == "W" else "?"})
        return frozenset({" "}) if char in "bsAzZ" else _letter(char)

    def _class(self) -> Strings:
        closing = _CLASS.match(self._regex, self._at)
        if closing is None:
            raise _Unread("a class without an end")
        self._at = closing.end()
        if closing[2] and not closing[1] and not re.sub(r"[0-9](?:-[0-9])?", "", closing[2]):
            return frozenset({"0"})
        if closing[1] or re.search(r"\w-\w|\\[wdSWDpPx](?!1[cf]|0b)", closing[2].replace(r"\x1c-\x1f", "")):
            return frozenset({"?"})
        members = re.sub(r"\\x[0-9a-f]{2}|\\.", " ", closing[2])
        return frozenset[str]().union(*map(_letter, members))


def _letter(char: str) -> Strings:
    """A letter or digit as it is, whatever else as an end of a word: so it is in texts too, where words are looked up."""
    if char.isascii() and char.isdigit():
        return frozenset({"0"})
    return frozenset({char.lower() if char.isascii() and char.isalpha() else " "})


def _joined(left: Strings, right: Strings) -> Strings:
    if len(left) * len(right) <= _MOST:
        return frozenset(a + b[1:] if a[-1:] == b[:1] == " " else a + b for a, b in product(left, right))
    return _joined(left, _anything(right)) if _worth(left) >= _worth(right) else _joined(_anything(left), right)


def _anything(strings: Strings) -> Strings:
    """Stands for any of these strings and more; whether a word ends before or behind them is kept."""
    before = " " if all(string.startswith(" ") for string in strings) else ""
    behind = " " if all(string.endswith(" ") for string in strings) else ""
    digit = "0" if all("0" in string for string in strings) else ""
    return frozenset({f"{before}?{digit}?{behind}"})


def _worth(strings: Iterable[str]) -> int:
    return min(_letters(_best(f" {string} ")) for string in strings)
