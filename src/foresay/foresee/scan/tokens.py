"""Tokens of many posts at once, each with its place in its post.

One pass of array operations over one flat buffer of code points: no loop over posts, tokens or characters. The posts
lie in the buffer one after another with newlines between them, so a look at the neighbouring characters never needs a
bounds check and never sees another post as part of a token.

What is one token:

    word      letters, digits, underscores and the marks on them: ``Zoë``, ``2nd``; joined by an inner apostrophe or
              ampersand (``O'Brien``, ``AT&T``), or by the dots of initials (``U.S.``)
    clitic    an apostrophe and the one or two letters after it: ``Ana's`` is ``Ana`` + ``'s``
    number    begins with a digit, keeps inner ``.``, ``,`` and ``:`` between digits: ``1,299.50``, ``10:30pm``
    handle    ``@name``, ``@name.bsky.social``, ``@name@mastodon.example``
    hashtag   ``#London``
    url       from ``scheme://`` or ``www.`` to the next blank, quote or angle bracket, less one closing mark
    symbol    an emoji with its skin tone, joiners and repetitions: 👩🏽‍🚀, 😂😂😂; other symbols and signs alone
    punct     one mark, or a run of the same mark: ``!!!``, ``...``. Hyphens part words: ``Jean-Luc`` is three tokens
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, IntFlag
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["Char", "Kind", "Tokens", "tokenise"]


class Kind(IntEnum):
    """What a token is; the module's docstring has the definitions."""

    WORD = 0
    CLITIC = 1
    NUMBER = 2
    HANDLE = 3
    HASHTAG = 4
    URL = 5
    SYMBOL = 6
    PUNCT = 7


class Char(IntFlag):
    """What a character is. Several may hold; none means an ordinary mark of punctuation."""

    SPACE = 1
    LETTER = 2
    UPPER = 4  # upper or title case; always with LETTER
    DIGIT = 8
    MARK = 16  # sticks to the character before it: accents, joiners, variation selectors, skin tones
    SYMBOL = 32
    CONNECTOR = 64  # . , : ' ’ & @ #: may join, open or part words, depending on the neighbours


@dataclass(frozen=True, slots=True)
class Tokens:
    """Tokens of a batch, in order of post and place, as parallel columns; and the buffer they were read from.

    The k-th token of the batch is ``texts[post[k]][start[k]:end[k]]``; never empty, never overlapping, and every
    character that is not a blank is in exactly one token.
    """

    post: NDArray[np.int32]  # [n_tokens] index into the texts, ascending
    start: NDArray[np.int32]  # [n_tokens] code points from the beginning of the post
    end: NDArray[np.int32]  # [n_tokens] exclusive
    kind: NDArray[np.uint8]  # [n_tokens] a Kind
    base: NDArray[np.int64]  # [n_posts] where each post begins in the buffer: base[post] + start is a buffer index
    first: NDArray[np.int64]  # [n_posts + 1] tokens of post p are first[p]:first[p + 1]
    code: NDArray[np.uint32]  # [n_buffer] code points
    fold: NDArray[np.uint32]  # [n_buffer] code points in lower case without accents or fonts (first of NFKD): É, 𝐞 -> e
    flags: NDArray[np.uint8]  # [n_buffer] Char


_MARGIN: Final = "\n\n\n"  # before, between (its first character) and after posts: the farthest look around is 3
_CONNECTORS: Final = ".,:'’&@#"
_URL_STOPS: Final = '"<>“”«»'
_CLOSING: Final = ".,:;!?)]}'’…"
_HANDLE_INNER: Final = ".-@"
_ZWJ: Final = 0x200D

# Plain numbers: with a member of an enumeration numpy would compute in 64 bits.
_SPACE, _LETTER, _DIGIT, _MARK, _SYMBOL, _CONNECTOR = (
    int(flag) for flag in (Char.SPACE, Char.LETTER, Char.DIGIT, Char.MARK, Char.SYMBOL, Char.CONNECTOR)
)
_WORD: Final = _LETTER | _DIGIT
_KIND_OF_HEAD: Final = bytes(
    Kind.SYMBOL if flags & _SYMBOL else Kind.NUMBER if flags & _DIGIT else Kind.WORD if flags & _LETTER else Kind.PUNCT
    for flags in range(256)
)  # the kind of a token by the flags of its first character, as bytes.translate takes it

Places = NDArray[np.int64]  # indices into the buffer


def _classify(character: str) -> tuple[int, int]:
    """The Char flags of one character, and its folded code point."""
    category = unicodedata.category(character)
    fold = ord((unicodedata.normalize("NFKD", character)[0].lower() or character)[0])
    if character.isspace():
        flags = Char.SPACE
    elif category[0] == "M" or category == "Cf" or 0x1F3FB <= ord(character) <= 0x1F3FF:
        flags = Char.MARK
    elif category[0] == "L" or character == "_":
        flags = Char.LETTER | (Char.UPPER if category in ("Lu", "Lt") else Char(0))
    elif category[0] == "N":
        flags = Char.DIGIT
    elif character in _CONNECTORS:
        flags = Char.CONNECTOR
    else:
        flags = Char.SYMBOL if category[0] == "S" else Char(0)
    return int(flags), fold


_ASCII: Final = [_classify(chr(code)) for code in range(127)]
_REST: Final = bytes(129)
_FLAGS: Final = bytes(flags for flags, _ in _ASCII) + _REST  # as bytes.translate takes them
_FOLDS: Final = bytes(fold for _, fold in _ASCII) + _REST
_BEYOND: Final = 127  # stands for every character that the two tables do not hold
_one = lru_cache(1 << 12)(_classify)


def _read(code: NDArray[np.uint32]) -> tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint32], Places]:
    """Code points as bytes (those from 127 on all as 127), flags and folds of every character; and where those from 127 on are.

    Bytes take a quarter of the memory traffic of code points, and `bytes.translate` is the fastest table there is.
    """
    low = np.minimum(code, np.uint32(_BEYOND)).astype(np.uint8)
    raw = low.tobytes()
    flags = np.frombuffer(raw.translate(_FLAGS), np.uint8)
    fold = np.frombuffer(raw.translate(_FOLDS), np.uint8).astype(np.uint32)
    beyond = np.flatnonzero(low == _BEYOND)
    if beyond.size:
        flags = flags.copy()
        distinct, which = np.unique(code[beyond], return_inverse=True)
        table = np.array([_one(chr(c)) for c in distinct.tolist()], np.uint32)
        flags[beyond], fold[beyond] = table[which, 0], table[which, 1]
    return low, flags, fold, beyond


def _isin(code: NDArray[np.generic], characters: str) -> NDArray[np.bool_]:
    """Which of `code` are among a few characters; one comparison each is faster than np.isin."""
    found = np.zeros(code.size, np.bool_)
    for character in characters:
        found |= code == ord(character)
    return found


def _inside(openings: Places, stops: Places) -> tuple[Places, Places]:
    """Zones from each opening to the next stop, as beginnings and ends; an opening inside another's zone is dropped."""
    ends, kept = np.unique(stops[np.searchsorted(stops, openings)], return_index=True)
    return openings[kept], ends


def _fill(joined: NDArray[np.bool_], starts: Places, ends: Places) -> None:
    """Joins all characters of each [start, end) into one token, in place; the zones must not overlap."""
    inner = np.maximum(ends - starts - 1, 0)
    before = np.cumsum(inner) - inner
    joined[np.repeat(starts + 1 - before, inner) + np.arange(inner.sum())] = True


def tokenise(texts: Sequence[str]) -> Tokens:
    """The tokens of `texts`, which may hold any code points, lone surrogates included.

    O(characters) time; memory is some 60 bytes a character at the peak, so hand over a few megabytes at a time. The
    tokens of a text do not depend on the others in the batch.
    """
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    buffer = _MARGIN + "\n".join(texts) + _MARGIN
    code = np.frombuffer(buffer.encode("utf-32-le", "surrogatepass"), np.dtype("<u4")).astype(np.uint32, copy=False)
    base = len(_MARGIN) + np.cumsum(lengths + 1) - (lengths + 1)
    low, flags, fold, beyond = _read(code)

    # A mark takes the nature of the character it sits on, so that a word with accents is one run of word characters.
    nature, whole, same = flags, code, low
    marks = beyond[(flags[beyond] & _MARK) != 0]  # there is none in ASCII
    if marks.size:
        seats = np.maximum.accumulate(np.where(np.diff(marks, prepend=-2) > 1, marks - 1, 0))
        nature, whole, same = flags.copy(), code.copy(), low.copy()
        nature[marks], whole[marks], same[marks] = flags[seats], code[seats], low[seats]
    space = (nature & _SPACE) != 0
    word = (nature & _WORD) != 0

    # joined[i]: characters i - 1 and i belong to one token: both of a word, or the same sign twice.
    joined = np.zeros(code.size + 1, np.bool_)
    np.equal(same[1:], same[:-1], out=joined[1:-1])
    if beyond.size:
        joined[beyond] = whole[beyond] == whole[beyond - 1]
        joined[beyond + 1] = whole[beyond + 1] == whole[beyond]
    joined[1:-1] |= word[1:] & word[:-1]
    handles = _connect(code, nature, word, joined)
    if marks.size:
        joined[marks] |= ~space[marks - 1]
        joiners = marks[code[marks] == _ZWJ] + 1
        joined[joiners] |= (nature[joiners] & _SYMBOL) != 0
        space[marks] = False  # a mark after a blank stands alone

    urls = _url_openings(low, word)
    if urls.size:
        begin, end = _inside(urls, np.flatnonzero(space | _isin(code, _URL_STOPS)))
        _fill(joined, begin, end - _isin(code[end - 1], _CLOSING))
    if handles.size:
        outside = np.flatnonzero(~word[:-1])
        inner = _isin(low[outside], _HANDLE_INNER) & word[outside + 1]
        _fill(joined, *_inside(handles, outside[~inner]))

    joined[:-1] &= ~space
    joined[1:] &= ~space
    solid = ~space
    starts = np.flatnonzero(solid > joined[:-1])
    ends = np.flatnonzero(solid > joined[1:]) + 1
    first = np.searchsorted(starts, np.append(base, code.size))
    counts = np.diff(first)
    origin = np.repeat(base, counts)
    return Tokens(
        post=np.repeat(np.arange(len(texts), dtype=np.int32), counts),
        start=(starts - origin).astype(np.int32),
        end=(ends - origin).astype(np.int32),
        kind=_kinds(code, nature, starts, ends, urls),
        base=base,
        first=first,
        code=code,
        fold=fold,
        flags=flags,
    )


def _connect(
    code: NDArray[np.uint32], nature: NDArray[np.uint8], word: NDArray[np.bool_], joined: NDArray[np.bool_]
) -> Places:
    """Joins words over connectors and opens handles and hashtags (in place, in `joined`); gives where handles open."""
    at = np.flatnonzero(nature == _CONNECTOR)
    at = at[word[at + 1]]  # a connector with no word after it joins nothing
    sign, before, after = code[at], nature[at - 1], nature[at + 1]
    word_before = word[at - 1]

    quote = _isin(sign, "'’")
    dot, ampersand, handle = sign == ord("."), sign == ord("&"), sign == ord("@")
    short = ~(word[at + 1] & word[at + 2] & word[at + 3])
    clitic = quote & word_before & short
    both = before & after
    digits = ((both & _DIGIT) != 0) & (dot | _isin(sign, ",:"))
    letters = (both & _LETTER) != 0
    initial = dot & letters & ~word[at - 2]
    bridge = (quote & letters & ~short) | digits | initial | (ampersand & letters)
    bridge |= handle & word_before  # an e-mail address, or the server part of a handle
    opens = ~word_before & (handle | (sign == ord("#")))

    joined[at[bridge]] = True
    joined[at[bridge | clitic | opens] + 1] = True
    # The closing dot of initials: "U.S." but not the full stop of "plan B."
    closing = at[initial] + 2
    closing = closing[(code[closing] == ord(".")) & ~word[closing + 1]]
    joined[closing] = True
    handles: Places = at[opens & handle]
    return handles


def _url_openings(low: NDArray[np.uint8], word: NDArray[np.bool_]) -> Places:
    """Where URLs begin: the scheme before ``://``, or ``www.``."""
    colon = np.flatnonzero(low == ord(":"))
    colon = colon[(low[colon + 1] == ord("/")) & (low[colon + 2] == ord("/")) & word[colon - 1]]
    if colon.size:
        outside = np.flatnonzero(~word)
        colon = outside[np.searchsorted(outside, colon) - 1] + 1
    dot = np.flatnonzero(low == ord("."))
    for back in (1, 2, 3):
        dot = dot[(low[dot - back] | 0x20) == ord("w")]
    dot = dot[word[dot + 1] & ~word[np.maximum(dot - 4, 0)]] - 3
    return np.sort(np.concatenate([colon, dot]))


def _kinds(
    code: NDArray[np.uint32], nature: NDArray[np.uint8], starts: Places, ends: Places, urls: Places
) -> NDArray[np.uint8]:
    """The Kind of each token, from its first character, whether more follows, and the known beginnings of URLs."""
    head = nature[starts]
    kind = np.frombuffer(head.tobytes().translate(_KIND_OF_HEAD), np.uint8).copy()
    connector = np.flatnonzero(head == _CONNECTOR)
    connector = connector[ends[connector] - starts[connector] > 1]
    opened = code[starts[connector]]
    differs = code[starts[connector] + 1] != opened  # "..." and "##" are punctuation
    kind[connector[differs & _isin(opened, "'’")]] = Kind.CLITIC
    kind[connector[differs & (opened == ord("@"))]] = Kind.HANDLE
    kind[connector[differs & (opened == ord("#"))]] = Kind.HASHTAG
    if urls.size:
        at = np.minimum(np.searchsorted(starts, urls), starts.size - 1)
        kind[at[starts[at] == urls]] = Kind.URL
    return kind
