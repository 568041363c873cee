"""Handles, hashtags and links: what a text names in writing that networks agree on.

A link is an address with its scheme, one that begins with www., or a bare domain as networks link it by themselves: under a common
top-level domain ("acme.com", "bbc.co.uk/news"), or under any two-letter one when a path follows ("bit.ly/x9").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.tokens import Char, Tokens
from foresay.foresee.scene import Named
from foresay.model import MentionKind

_COMMON = (
    r"(?:com|org|net|edu|gov|info|biz|io|dev|app|blog|shop|online|site|news|xyz|social|eu|de|fr|uk|nl|ch|pl|se|dk|fi|cz|jp|ca|ie|"
    r"(?:co|org|ac|gov|nhs)\.uk|(?:com|net|org)\.(?:au|br|mx|tr)|co\.(?:nz|za|jp|in|kr))"
)
_LINK = lazy(r"\b(?:https?://|www\.)[^\s<>\"]{2,2000}", re.IGNORECASE)
# What may not stand before @ and # is looked at from behind them: `re` then jumps from one to the next.
_HANDLE = lazy(r"@(?<![\w@./]@)[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*(?:@[A-Za-z0-9.-]+\.[A-Za-z]{2,24})?")
_HASHTAG = lazy(r"#(?<![\w&#/]#)\w*[^\W\d_]\w*")
_BARE = lazy(
    r"(?<![\w@./:+-])(?!asp\.net\b)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9][a-z0-9-]{1,61}){0,3}"
    rf"(?:\.{_COMMON}(?::[0-9]{{2,5}})?(?:/[^\s<>\"]{{0,500}})?|\.[a-z]{{2}}/[^\s<>\"]{{1,500}})(?![\w@-]|\.\w)",
    re.IGNORECASE,
)
_MAY_BE_BARE = lazy(r"[A-Za-z0-9]\.[A-Za-z]{2}")
_TRAILING = ".,;:!?'\")]}…"


def tags(text: str) -> list[Named]:
    """The handles, hashtags and links of a folded text, in order; O(text). A link ends before closing punctuation.

    A bare domain is a link with confidence 0.9: a missing space after a full stop looks the same.
    """
    found: list[Named] = []
    if "://" in text or "www." in text.lower():
        found += (Named(MentionKind.LINK, *_link(link), 1.0) for link in _LINK.finditer(text))
    for sign, kind, regex in (("@", MentionKind.HANDLE, _HANDLE), ("#", MentionKind.HASHTAG, _HASHTAG)):
        if sign in text:
            _add(found, [Named(kind, *tag.span(), 1.0) for tag in regex.finditer(text)])
    if "." in text and _MAY_BE_BARE.search(text):
        _add(found, [Named(MentionKind.LINK, *_link(bare), 0.9) for bare in _BARE.finditer(text)])
    return found


def _link(match: re.Match[str]) -> tuple[int, int]:
    """A link's span without the punctuation that closes its sentence."""
    return match.start(), match.start() + len(match[0].rstrip(_TRAILING))


def _add(found: list[Named], more: list[Named]) -> None:
    """Adds those that do not lie within one already found, and keeps the order of the text."""
    if found:
        starts = [tag.start for tag in found]
        last = [bisect_left(starts, tag.end) - 1 for tag in more]  # what begins last before each one's end
        more = [tag for tag, place in zip(more, last, strict=True) if place < 0 or found[place].end <= tag.start]
    found += more
    found.sort(key=lambda tag: tag.start)


# Many texts at once


@dataclass(frozen=True, slots=True)
class TagTable:
    """Handles, hashtags and links as parallel columns, ordered by (post, start); those of one post never overlap."""

    post: NDArray[np.int32]  # index into the texts
    kind: NDArray[np.uint8]  # index into the members of MentionKind
    start: NDArray[np.int32]  # code points from the beginning of that text
    end: NDArray[np.int32]  # exclusive
    confidence: NDArray[np.float32]

    def __len__(self) -> int:
        return self.post.size


Places = NDArray[np.int64]  # indices into the buffer of the tokens
_Spans = tuple[Places, Places]  # beginnings and ends there
_KINDS: Final = tuple(MentionKind)
_WORD_CHARACTER: Final = int(Char.LETTER | Char.DIGIT)  # as \w of `re`
_ASCII: Final = 128


def tags_in(texts: Sequence[str], tokens: Tokens) -> TagTable:
    """What `tags` finds in each of the texts that `tokens` were made from.

    Plain handles and hashtags are read off the buffer all at once. The regular expressions see only what looks like a link, and
    what is not plain: a handle with a dot or a server, letters beyond ASCII.
    """
    reader = _Reader(texts, tokens)
    links = reader.links()
    handles, hashtags = (_apart(spans, links) for spans in (reader.handles(), reader.hashtags()))
    found = [(_KINDS.index(MentionKind.LINK), 1.0, links)]
    found += [(_KINDS.index(MentionKind.HANDLE), 1.0, handles), (_KINDS.index(MentionKind.HASHTAG), 1.0, hashtags)]
    every = _ordered([spans for _, _, spans in found])
    found.append((_KINDS.index(MentionKind.LINK), 0.9, _apart(reader.bare(every), every)))

    sizes = [starts.size for _, _, (starts, _) in found]
    start, end = (np.concatenate([spans[side] for _, _, spans in found]) for side in (0, 1))
    kind = np.repeat(np.array([kind for kind, _, _ in found], np.uint8), sizes)
    confidence = np.repeat(np.array([confidence for _, confidence, _ in found], np.float32), sizes)
    order = np.argsort(start, kind="stable")
    start, end = start[order], end[order]
    post = np.searchsorted(tokens.base, start, side="right") - 1
    return TagTable(
        post=post.astype(np.int32),
        kind=kind[order],
        start=(start - tokens.base[post]).astype(np.int32),
        end=(end - tokens.base[post]).astype(np.int32),
        confidence=confidence[order],
    )


class _Reader:
    """The buffer of many texts, and what tags are made of in it. All spans are places in the buffer, ascending."""

    def __init__(self, texts: Sequence[str], tokens: Tokens) -> None:
        self._texts, self._base, self._code = texts, tokens.base, tokens.code
        self._word = (tokens.flags & _WORD_CHARACTER) != 0
        self._plain = self._word & (tokens.code < _ASCII)  # [A-Za-z0-9_]

    def links(self) -> _Spans:
        """Addresses with their scheme, or that begin with www."""
        code = self._code
        colon = np.flatnonzero(code == ord(":"))
        colon = colon[(code[colon + 1] == ord("/")) & (code[colon + 2] == ord("/"))]
        scheme = np.where(code[colon - 1] | 0x20 == ord("s"), colon - 5, colon - 4)
        dot = np.flatnonzero(code == ord("."))
        for back in (1, 2, 3):
            dot = dot[code[dot - back] | 0x20 == ord("w")]
        places = np.sort(np.concatenate([scheme[scheme >= 0], dot - 3]))
        spans: list[tuple[int, int]] = []
        read = 0
        for place, post, base in self._posts(places):
            if place >= read and (match := _LINK.match(self._texts[post], place - base)):
                read = base + match.end()
                spans.append((place, base + _link(match)[1]))
        return _columns(spans)

    def handles(self) -> _Spans:
        """Handles: the name after an @ that stands free."""
        at = self._opened("@", "@./")
        at = at[self._plain[at + 1]]
        end = self._ends(at)
        sign = self._code[end]
        joint = (sign == ord(".")) | (sign == ord("-"))
        return self._confirmed(
            _HANDLE, at, end, (sign == ord("@")) | (joint & self._plain[np.minimum(end + 1, self._code.size - 1)])
        )

    def hashtags(self) -> _Spans:
        """Hashtags: a word with a letter after a # that stands free."""
        at = self._opened("#", "&#/")
        at = at[self._word[at + 1]]
        end = self._ends(at)
        letter = np.flatnonzero(self._plain & ((self._code | 0x20) >= ord("a")) & (self._code != ord("_")))
        lettered = np.append(letter, self._code.size)[np.searchsorted(letter, at)] < end
        beyond = self._word[end]
        chosen = lettered | beyond
        return self._confirmed(_HASHTAG, at[chosen], end[chosen], beyond[chosen])

    def bare(self, found: _Spans) -> _Spans:
        """Bare domains, in texts where something could be one that is not in what is found already."""
        dot = np.flatnonzero(self._code == ord("."))
        letter = self._plain & (self._code >= ord("A")) & (self._code != ord("_"))
        dot = dot[letter[dot + 1] & letter[dot + 2] & self._plain[dot - 1] & (self._code[dot - 1] != ord("_"))]
        dot = _apart((dot, dot + 1), found)[0]
        spans = []
        read = -1
        for _, post, base in self._posts(dot):
            if post > read:
                read = post
                spans += [(base + start, base + end) for start, end in map(_link, _BARE.finditer(self._texts[post]))]
        return _columns(spans)

    def _opened(self, sign: str, barred: str) -> Places:
        """Where `sign` stands, after neither a word's character nor one of those barred."""
        at = np.flatnonzero(self._code == ord(sign))
        before = self._code[at - 1]
        free = ~self._word[at - 1]
        for character in barred:
            free &= before != ord(character)
        opened: Places = at[free]
        return opened

    def _ends(self, at: Places) -> Places:
        """Where the plain characters after each place end."""
        outside = np.flatnonzero(~self._plain)
        ends: Places = outside[np.searchsorted(outside, at, side="right")]
        return ends

    def _posts(self, places: Places) -> Iterator[tuple[int, int, int]]:
        """Each place with its post and where that begins."""
        posts = np.searchsorted(self._base, places, side="right") - 1
        return zip(places.tolist(), posts.tolist(), self._base[posts].tolist(), strict=True)

    def _confirmed(self, regex: re.Pattern[str], starts: Places, ends: Places, unsure: NDArray[np.bool_]) -> _Spans:
        """The spans, those that are unsure as the expression has them."""
        kept = np.ones(starts.size, np.bool_)
        rows = np.flatnonzero(unsure)
        for row, (place, post, base) in zip(rows.tolist(), self._posts(starts[rows]), strict=True):
            match = regex.match(self._texts[post], place - base)
            kept[row] = match is not None
            if match:
                ends[row] = base + match.end()
        return starts[kept], ends[kept]


def _columns(spans: Sequence[tuple[int, int]]) -> _Spans:
    columns = np.array(spans, np.int64).reshape(-1, 2)
    return columns[:, 0], columns[:, 1]


def _apart(spans: _Spans, found: _Spans) -> _Spans:
    """Those that do not lie within one already found."""
    starts, ends = spans
    last = np.searchsorted(found[0], ends) - 1  # what begins last before each one's end
    apart = (last < 0) | (np.append(found[1], 0)[last] <= starts)
    return starts[apart], ends[apart]


def _ordered(several: Sequence[_Spans]) -> _Spans:
    starts, ends = (np.concatenate([spans[side] for spans in several]) for side in (0, 1))
    order = np.argsort(starts)
    return starts[order], ends[order]
