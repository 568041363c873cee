"""Reads words through their disguise: "w0men", "k i l l", "Ihatethem", "immgrants", "haaate", "f*ck".

Whoever writes so wants people to read the word and programs not to; a slip of the finger looks the same and means the same. `unmask` gives
the text with such words as they are meant, and the way back to what was written; for nearly every text there is nothing to undo.

Only words that matter for tone are looked for (`lexicon.disguises`, `lexicon.slurs`), never in a word that is itself ordinary. Undone are:

    figures     digits and signs for letters: ``w0men``, ``$hit``, ``imm1grants``
    stars       one or two letters hidden: ``f*ck``, ``n*gger``; three or more are the author's own kindness, and stay
    spaces      single letters: ``w o m e n``, ``k.i.l.l``
    no spaces   words run together: ``Ihatewomen``, ``#killallmen``
    slips       one letter left out, or two changed over: ``womn``, ``haet``
    drawl       a letter three times or more: ``haaate``

One cheap scan of a whole chunk finds the few tokens worth a closer look; each is then looked up. O(characters).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple, Protocol, cast

import numpy as np
import re2
from numpy.typing import NDArray

from foresay.foresee.scan.fold import Folded
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.lexicon.disguises import (
    CRUDE_WORDS,
    FRAME_WORDS,
    GLUE,
    GROUP_WORDS,
    HOSTILE_WORDS,
    ORDINARY,
    SPOKEN,
)
from foresay.foresee.scan.lexicon.slurs import FRAMED, PLAIN

LONGEST = 40
"""Letters of a token at most; what is longer is no word."""
_FEW = 16
"""Texts that are read token by token: to build the scanner would take longer."""

_SLURS = tuple(word for word in (*PLAIN, *FRAMED) if " " not in word)
_STRONG = frozenset((*GROUP_WORDS, *HOSTILE_WORDS, *CRUDE_WORDS, *_SLURS)) - {"people", "person"}
_MATTERS = frozenset((*_STRONG, *FRAME_WORDS, "people", "person"))
_GLUE = frozenset(GLUE)
_SHY = frozenset({"trans", "black", "white", "indian", "foreign"})
_VERBS = frozenset("hate kill hang burn stab rape fuck shoot lynch murder despise detest loathe deport".split())
_AFTER_VERBS = frozenset("all them you these those every him her".split())

_FIGURES = str.maketrans("0134578@$!|+€(", "oieastbasiiteC".lower())
_ELL = str.maketrans("1|!", "lll")
_GEE = str.maketrans("69", "gg")
_SPACED = lazy(r"(?<![\w'])[a-z](?:[ .\-_*]{1,2}[a-z](?![\w'])){2,40}", re.IGNORECASE)
_TOKEN = lazy(r"(?:https?://|www\.)\S+|[^\s\"(),;:?\[\]{}<>/=&~^]+")
_LETTERS = lazy(r"[a-z]+", re.IGNORECASE)
_PARTED = lazy(r"[a-z]+[.\-_][a-z]+", re.IGNORECASE)
_MASKED = lazy(r"[a-z0-9@$!|+*#%€(._-]+", re.IGNORECASE)
_DRAWL = lazy(r"([a-z])\1{2,}", re.IGNORECASE)
_ONE = frozenset("a an this that every one any another".split())
_BETWEEN = "\0"
_AROUND = "\0\"'(#. \t\r\n"
_SINGULAR = lazy(r"\s+(?:is|was|has)\b", re.IGNORECASE)
_GAY = lazy(r"\b(?:gy|gya|agy)(?=\s+(?:people|person|men|man|women|woman|folks?|ppl|guys?|lives)\b)", re.IGNORECASE)
"""Too short to be sure of, but for the word behind."""


class Scanner(Protocol):
    """A compiled expression over bytes."""

    def finditer(self, text: bytes) -> Iterator[re.Match[bytes]]:
        """As `re.Pattern.finditer`."""


class _Edit(NamedTuple):
    """What `text[start:end]` is meant to say; `at[i]` is where the i-th letter of `meant` was written, as (start, end)."""

    start: int
    end: int
    meant: str
    at: list[tuple[int, int]]


def unmask(texts: Sequence[Folded]) -> dict[int, Folded]:
    """The texts that hold a disguised word, by their place, with such words as they are meant and offsets back to the original.

    About a microsecond a text for a chunk of thousands; a text that holds something costs some 50 more.
    """
    found: dict[int, Folded] = {}
    for place in range(len(texts)) if len(texts) <= _FEW else _suspects(texts):
        edits = _edits(texts[place].text)
        if edits:
            found[place] = _rewritten(texts[place], edits)
    return found


def _rewritten(folded: Folded, edits: Iterable[_Edit]) -> Folded:
    out: list[str] = []
    pieces: list[tuple[int, int, int]] = []
    size = at = 0

    def copy(start: int, end: int) -> None:
        if folded.pieces is None and start < end:
            pieces.append((size, start, end))
        elif start < end:
            pieces.extend((size + place - start, *folded.original(place, place + 1)) for place in range(start, end))

    for edit in edits:
        copy(at, edit.start)
        size += edit.start - at
        out += (folded.text[at : edit.start], edit.meant)
        for number, (start, end) in enumerate(edit.at):
            pieces.append(
                (
                    size + number,
                    *(folded.original(start, end) if start < end else (folded.original(start, start + 1).start,) * 2),
                )
            )
        size += len(edit.meant)
        at = edit.end
    copy(at, len(folded.text))
    out.append(folded.text[at:])
    return Folded("".join(out), pieces)


def _edits(text: str) -> list[_Edit]:
    """Every disguised word of one text, in order, none overlapping."""
    found = [edit for run in _SPACED.finditer(text) if (edit := _spaced(run.start(), run[0]))] if len(text) > 4 else []
    found += (_Edit(*short.span(), _cased(short[0], "gay"), [short.span()] * 3) for short in _GAY.finditer(text))
    taken = [(edit.start, edit.end) for edit in found]
    before = ""
    for token in _TOKEN.finditer(text):
        if not any(start < token.end() and token.start() < end for start, end in taken):
            single = before in _ONE or _SINGULAR.match(text, token.end()) is not None
            edit = _token(token.start(), token[0], single)
            if edit:
                found.append(edit)
        before = token[0].lower()
    return sorted(found)


def _spaced(start: int, run: str) -> _Edit | None:
    places = [place for place, char in enumerate(run) if char.isalpha()]
    letters = "".join(run[place] for place in places).lower()
    parts = (letters,) if letters in _MATTERS else _parts(letters, 1)
    if parts is None:
        return None
    at: list[tuple[int, int]] = []
    for part in parts:
        if at:
            at.append((at[-1][1], start + places[0]))
        at += ((start + place, start + place + 1) for place in places[: len(part)])
        places = places[len(part) :]
    return _Edit(start, start + len(run), _cased(run, " ".join(parts)), at)


def _token(start: int, token: str, single: bool) -> _Edit | None:
    if "://" in token or token.startswith("www."):
        return None
    core = token.strip("'.*_`!").removesuffix("'s")
    if not 2 <= len(core) <= LONGEST:
        return None
    start += token.index(core)
    word = core.lower()
    tag = word[0] == "#"
    parts = _meant(word[1:] if tag else word, single)
    if parts is None:
        return None
    start, core = start + tag, core[tag:]
    meant = " ".join(parts)
    end = start + len(core)
    if len(meant) == len(core):
        at = [(place, place + 1) for place in range(start, end)]
    elif len(parts) > 1 and len("".join(parts)) == len(core):
        at = []
        for part in parts:
            if at:
                at.append((start, start))
            at += ((place, place + 1) for place in range(start, start + len(part)))
            start += len(part)
        start = end - len(core)
    else:
        at = [(start, end)] * len(meant)
    return _Edit(start, end, _cased(core, meant), at)


def _cased(written: str, meant: str) -> str:
    """`meant` with the capitals of what was written: all, the first, or none."""
    if written.isupper():
        return meant.upper()
    return meant[0].upper() + meant[1:] if written[0].isupper() else meant


@lru_cache(16_384)
def _meant(word: str, single: bool) -> tuple[str, ...] | None:
    """What a token in lower case is meant to say, as words; None if it is what it says. `single`: it stands for one and not for many."""
    if word in _MATTERS or word in _GLUE or word in ORDINARY:
        return None
    if word in SPOKEN:
        return tuple(SPOKEN[word].split())
    if word.isascii() and word.isalpha():
        if slip := _slips().get(word):
            return ("woman" if slip == "women" and single else slip,)
        if _DRAWL.search(word):
            said = _undrawled(word)
            return (said,) if said else None
        return _parts(word, 2) if len(word) > 4 else None
    if _PARTED.fullmatch(word):
        joined = re.sub(r"[.\-_]", "", word)
        return (joined,) if joined in _STRONG and joined not in _GLUE and len(joined) > 3 else None
    if _MASKED.fullmatch(word) and any(char.isalpha() for char in word):
        return _unfigured(word)
    return None


def _unfigured(word: str) -> tuple[str, ...] | None:
    if "*" in word or "#" in word or "%" in word or "@" in word:
        hidden = _unstarred(word)
        if hidden:
            return (hidden,)
    for table in (_FIGURES, {**_FIGURES, **_ELL}, {**_FIGURES, **_GEE}):
        letters = word.translate(table)
        if not (letters.isascii() and letters.isalpha()):
            continue
        if letters in _MATTERS:
            return (letters,)
        if len(letters) > 4 and sum(char.isalpha() for char in word) * 2 > len(word) and letters not in ORDINARY:
            if parts := _parts(letters, 2):
                return parts
            if _DRAWL.search(letters) and (said := _undrawled(letters)):
                return (said,)
    return None


def _unstarred(word: str) -> str | None:
    """The one word that fits around one or two hidden letters; at least its first letter and half of it must be there."""
    hidden = sum(char in "*#%@" for char in word)
    if not word[0].isalpha() or hidden > 2 or hidden * 2 > len(word):
        return None
    shape = re.compile("".join("[a-z]" if char in "*#%@" else re.escape(char) for char in word))
    return next((strong for strong in _by_length().get(len(word), ()) if shape.fullmatch(strong)), None)


def _undrawled(word: str) -> str | None:
    once = _DRAWL.sub(r"\1", word)
    twice = _DRAWL.sub(r"\1\1", word)
    for said in (twice, once, _squeezed().get(_squeeze(word), "")):
        if said in _STRONG:
            return said
    return None


def _squeeze(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", word)


def _parts(word: str, least: int) -> tuple[str, ...] | None:
    """The word parted into `least` or more known words, one of them strong; the fewest parts, None if that cannot be.

    Letters written apart (`least` 1) are no accident: any word that matters counts as strong.
    """
    strong = _STRONG if least > 1 else _MATTERS
    if not any(word[at : at + 3] in _stems() for at in range(len(word) - 2)):
        return None
    best: list[tuple[str, ...] | None] = [(), *[None] * len(word)]
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 14), end):
            head, tail = best[start], word[start:end]
            if head is None or len(head) > 4 or not (tail in strong or tail in _GLUE):
                continue
            shortest = best[end]
            if shortest is None or len(head) + 1 < len(shortest):
                best[end] = (*head, tail)
    parts = best[-1]
    if parts is None or len(parts) < least or not any(part in strong and len(part) > 2 for part in parts):
        return None
    return parts if len(parts) == 1 or least == 1 or _stick(parts) else None


def _stick(parts: tuple[str, ...]) -> bool:
    """Whether words run together are more than an accident of letters: endings of other languages are short, and so are some slurs."""
    if len(parts[-1]) < 3 or parts[0] in {"a", "u"} or any(len(part) == 1 for part in parts[1:]):
        return False
    strong = [part for part in parts if part in _STRONG]
    if any(len(part) > 4 and part not in _SHY for part in strong) or len(strong) > 1:
        return parts[0] != "i" or parts[1] in _VERBS
    others = [part for part in parts if part not in _STRONG]
    if strong[0] in _VERBS:
        return any(part in _AFTER_VERBS for part in others) or parts[0] == "i"
    return any(len(part) > 4 for part in others)


@cache
def _stems() -> frozenset[str]:
    """The first three letters of the strong words: a word that holds none of these cannot be parted."""
    return frozenset(word[:3] for word in _MATTERS)


@cache
def _by_length() -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for word in (*CRUDE_WORDS, *_SLURS, *GROUP_WORDS, *HOSTILE_WORDS):
        found.setdefault(len(word), []).append(word)
    return found


@cache
def _squeezed() -> dict[str, str]:
    return {_squeeze(word): word for word in sorted(_STRONG)}


@cache
def _slips() -> dict[str, str]:
    """Every way to leave out one letter (not the first) or to change two neighbours over, to the word that is meant.

    Where two words could be meant, the earlier and commoner kind of word wins; what is itself a word is never a slip.
    """
    found: dict[str, str] = {}
    for word in (*GROUP_WORDS, *CRUDE_WORDS, *HOSTILE_WORDS, *_SLURS, *FRAME_WORDS):
        if len(word) < 4 or (len(word) < 6 and word in FRAMED):
            continue
        shorter = [word[:place] + word[place + 1 :] for place in range(1, len(word) - 1)] if len(word) > 4 else []
        swapped = (
            word[:place] + word[place + 1] + word[place] + word[place + 2 :]
            for place in range(len(word) - 1)
            if word[place] != word[place + 1]
        )
        for slip in (*shorter, *swapped):
            if slip not in ORDINARY and slip not in _GLUE and slip not in _MATTERS:
                found.setdefault(slip, word)
    return found


def _suspects(texts: Sequence[Folded]) -> Iterator[int]:
    """The places of texts that hold a disguised word, by one scan over all of them and a look at each token it stops at."""
    joined = _BETWEEN.join(text.text for text in texts).encode("utf-8", "replace")
    scanner = _scanner()
    ends: NDArray[np.int64] | None = None  # of each text but the last in the joined buffer
    last = -1
    for match in scanner.finditer(joined):
        token = match[0].decode("utf-8", "replace").strip(_AROUND)
        if not (_meant(token.lower(), False) if token.isalpha() else _edits(token)):
            continue
        if ends is None:
            ends = np.flatnonzero(np.frombuffer(joined, np.uint8) == 0)
        place = int(np.searchsorted(ends, match.end() - 1))
        if place != last:
            yield place
            last = place


_WRITTEN = {"a": "4@", "b": "8", "e": "3", "g": "69", "i": "1!|", "l": "1!|", "o": "0", "s": "5$", "t": "7+", "c": "("}
"""The figures and signs that stand for a letter."""
_SIGNS = r"[a-z0-9@$!|+*#%(]"
_OPENS = r"(?:^|[\s\x00\"'(#.])"


@cache
def _scanner() -> Scanner:
    """Finds the tokens worth a closer look: those that `_edits` would change, and few others."""
    strong = sorted(word for word in _STRONG if len(word) > 2)
    known = _any(sorted(_STRONG | _GLUE))
    first = {
        f"[{_WRITTEN[word[0]]}]" + "".join(f"[{letter}{_WRITTEN.get(letter, '')}]" for letter in word[1:3])
        for word in strong
        if word[0] in _WRITTEN and len(word) > 3
    }
    kinds = (
        rf"\b{_any(sorted((*_slips(), *SPOKEN)))}\b",
        r"\b(?:gy|gya|agy)\s+(?:people|person|men|man|women|woman|folks?|ppl|guys?|lives)\b",
        rf"\b{_any(sorted(_GLUE))}{{0,2}}{_any(strong)}{known}{{1,3}}\b|\b{_any(sorted(_GLUE))}{{1,3}}{_any(strong)}\b",
        r"\b[a-z]*(?:" + "|".join(letter * 3 for letter in "abcdefghiklmnoprstuyz") + r")[a-z]*",
        r"\b[a-z](?:[ .\-_*]{1,2}[a-z]\b){2,40}",
        rf"{_OPENS}[a-z][a-z0-9@$*+]*?(?:[013456789@$*][a-z0-9@$*]|[!|+#%(][a-z]|[a-z][a-z][35$]){_SIGNS}*",
        rf"{_OPENS}(?:{'|'.join(sorted(first))}){_SIGNS}*",
        r"\b"
        + _any([f"{word[:at]}[.\\-_]{word[at:]}" for word in strong if len(word) > 3 for at in range(1, len(word))])
        + r"\b",
    )
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.max_mem = 256 << 20
    return cast("Scanner", re2.compile("|".join(kinds).encode(), options))


def _any(words: Iterable[str]) -> str:
    return "(?:" + "|".join(words) + ")"
