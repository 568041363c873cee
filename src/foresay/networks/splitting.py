"""A long text in parts, for a thread: each short enough for the network, and cut where a reader would pause."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache

import regex

from foresay.networks.capability import Count, Limits
from foresay.networks.counting import measure, size
from foresay.networks.links import X, links

PARAGRAPH, SENTENCE, WORD, WITHIN = 3, 2, 1, 0
"""What ends at a place where a text can be cut; the higher, the better a place."""

_OWN_BREAK = regex.compile(r"^[^\S\n]*---[^\S\n]*$", regex.MULTILINE)
_NOT_CUT_FROM_BEFORE = r"[\p{GCB=Extend}\p{GCB=SpacingMark}\p{GCB=ZWJ}]"
_GAP = regex.compile(rf"(?<!\p{{GCB=Prepend}})[^\S\u00a0\u2007\u202f]++(?!{_NOT_CUT_FROM_BEFORE})")
"""Space where a line may break; a character that needs what is before it does not lose it."""
_SENTENCE_END = regex.compile(r"[.!?…。！？．][\p{Pe}\p{Pf}\"']*\Z")
_GOES_ON = regex.compile(r"[\p{Ps}\p{Pi}\"']*\p{Ll}")

_GRAPHEME = regex.compile(r"\X")
_BETWEEN_WORDS = regex.compile(
    r"\b(?<![\p{Ps}\p{Pi}])(?![\p{Pe}\p{Pf}\p{Po}\p{Pd}])|(?<=[。！？．、，])(?![\p{Pe}\p{Pf}\p{Po}])", regex.WORD
)
_NAME = r"(?<![a-z0-9_.+-])[a-z0-9_.+-]*+[@＠][a-z0-9_.-]+(?:@[\w.-]+)?"
_TAG = r"[#＃$][\w·・\u200c\u200d]+"
_ADDRESS = r"(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*+://"
_WHOLE = regex.compile(rf"{_ADDRESS}[^\s<>]+|{_NAME}|{_TAG}", regex.IGNORECASE)
_WHOLE_ON_X = regex.compile(rf"{_ADDRESS}[!-~]+|{_NAME}|{_TAG}", regex.IGNORECASE)
"""Addresses, names and tags. On X the signs of other scripts end an address."""


class NoRoom(Exception):
    """A single word or link is longer than a part can be; the message says what to do, and none of the words."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """What is never cut: where it stands in the text, what ends with it, how long it is, and how long the space after it."""

    start: int
    end: int
    ends: int
    length: int
    bytes: int
    gap_length: int
    gap_bytes: int


def split(text: str, count: Count, limits: Limits, *, number: bool = False) -> list[str]:
    """The parts, in order, each within `limits` by `measure` and in bytes; none of an empty text. Raises NoRoom.

    Cut between paragraphs rather than sentences, sentences rather than words, and within what has no spaces only if it must; never
    in a link, name, tag or character. A line of three hyphens is the author's own cut. `number` ends each of several parts with
    " 2/5". A content warning that counts (Mastodon) goes on top: take its length off the limits. Cost: O(text).
    """
    sections = [section.strip() for section in _OWN_BREAK.split(text) if section.strip()]
    parts = [part for section in sections for part in _parts(section, count, limits)]
    digits = 1
    while number and len(parts) > 1:
        narrower = _less(limits, len(_mark(10**digits - 1, 10**digits - 1)))
        parts = [part for section in sections for part in _parts(section, count, narrower)]
        if len(parts) < 10**digits:
            return [part + _mark(place, len(parts)) for place, part in enumerate(parts, 1)]
        digits += 1
    return parts


def _mark(place: int, of: int) -> str:
    return f" {place}/{of}"


def _less(limits: Limits, room: int) -> Limits:
    """The limits without the room for a mark, which is as long in every count."""
    if 0 < limits.length <= room or 0 < limits.bytes <= room:
        raise NoRoom("A part has no room for its number. Leave the numbers out.")
    return replace(limits, length=limits.length and limits.length - room, bytes=limits.bytes and limits.bytes - room)


def _parts(text: str, count: Count, limits: Limits) -> Iterator[str]:
    """The parts of a section."""
    pieces = list(_pieces(text, count, limits))
    first = 0
    while first < len(pieces):
        last = _best(pieces, first, _furthest(pieces, first, limits))
        # Together pieces can be longer than one by one: what stands before "a.com" says whether it is a link.
        while last >= first and not _fits(text[pieces[first].start : pieces[last].end], count, limits):
            last -= 1
        if last < first:
            most = limits.length or limits.bytes
            raise NoRoom(
                f"A word or link in it is longer than a part can be ({most}). Shorten it, or put a space into it."
            )
        yield text[pieces[first].start : pieces[last].end]
        first = last + 1


def _fits(words: str, count: Count, limits: Limits) -> bool:
    return _within(limits, measure(words, count, limits), size(words))


def _within(limits: Limits, length: int, in_bytes: int) -> bool:
    return (not limits.length or length <= limits.length) and (not limits.bytes or in_bytes <= limits.bytes)


def _furthest(pieces: list[_Piece], first: int, limits: Limits) -> int:
    """The last piece that still goes into a part that begins with `first`; at least that one."""
    length = in_bytes = 0
    for number in range(first, len(pieces)):
        piece = pieces[number]
        if number > first and not _within(limits, length + piece.length, in_bytes + piece.bytes):
            return number - 1
        length += piece.length + piece.gap_length
        in_bytes += piece.bytes + piece.gap_bytes
    return len(pieces) - 1


def _best(pieces: list[_Piece], first: int, furthest: int) -> int:
    """Where to cut: after the best ending in the second half of what would fit, the latest of its kind."""
    if furthest == len(pieces) - 1:
        return furthest
    middle = (pieces[first].start + pieces[furthest].end) / 2
    for ending in (PARAGRAPH, SENTENCE, WORD):
        for number in range(furthest, first - 1, -1):
            if pieces[number].end < middle:
                break
            if pieces[number].ends >= ending:
                return number
    return furthest


# ------------------------------------------------------------------------------------------------------- pieces

_Ruler = Callable[[str], tuple[int, int]]
"""How long something is, in the network's own unit and in bytes."""


def _pieces(text: str, count: Count, limits: Limits) -> Iterator[_Piece]:
    """What is between spaces; what of it is longer than a part, by itself again in pieces."""

    @cache
    def ruler(words: str) -> tuple[int, int]:
        return measure(words, count, limits), size(words)

    start = 0
    for gap_start, gap_end in [*(gap.span() for gap in _GAP.finditer(text)), (len(text), len(text))]:
        word, gap = text[start:gap_start], text[gap_start:gap_end]
        *firsts, last = [word] if _within(limits, *ruler(word)) else _cut(word, count)
        for each in firsts:
            yield _piece(start, each, SENTENCE if _SENTENCE_END.search(each[-8:]) else WITHIN, "", ruler)
            start += len(each)
        yield _piece(start, last, _ending(last, gap, text[gap_end : gap_end + 4]), gap, ruler)
        start = gap_end


def _piece(start: int, words: str, ends: int, gap: str, ruler: _Ruler) -> _Piece:
    return _Piece(start, start + len(words), ends, *ruler(words), *ruler(gap))


def _ending(word: str, gap: str, following: str) -> int:
    """What ends between a word and the next: a full stop before a small letter ("e.g. this") ends no sentence."""
    lines = gap.count("\n")
    if lines > 1:
        return PARAGRAPH
    ends = _SENTENCE_END.search(word[-8:]) and not _GOES_ON.match(following)
    return SENTENCE if lines or ends else WORD


def _cut(word: str, count: Count) -> list[str]:
    """Something without spaces in pieces: between words as Unicode knows them, in scripts that need no spaces."""
    whole = (match.span() for match in (_WHOLE_ON_X if count == "x" else _WHOLE).finditer(word))
    spans = iter(sorted([*whole, *links(word, X), (len(word), len(word))]))
    start, end = next(spans)
    characters = {match.end() for match in _GRAPHEME.finditer(word)}
    pieces, at = [], 0
    for place in (match.start() for match in _BETWEEN_WORDS.finditer(word)):
        while end <= place < len(word):
            start, end = next(spans)
        if at < place < len(word) and place in characters and not start < place < end:
            pieces.append(word[at:place])
            at = place
    return [*pieces, word[at:]]
