"""What the mention finder sees of each token, and what its weights make of that: the emissions of a conditional random field.

Each token is described by some thirty features: the word, its ends, its shape, what a lexicon knows of it, and the same of its
neighbours. Every feature is a hash that points straight at a row of weights, so a word never seen before costs the same as a
common one and nothing is kept between calls.

Most of it depends on the token alone, and a batch of posts holds five times fewer different tokens than tokens: those are
described once, and what their features weigh is summed once. The hashes of the rest are sums over a feature's parts, so that
these too are prepared per different token.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from foresay.foresee.scan.tokens import Char, Kind, Tokens

__all__ = ["LEXICON_BITS", "ROW_BITS", "features", "lookup", "pair_keys", "scores", "word_keys"]

ROW_BITS: Final = 20  # features share 2^20 rows of weights
LEXICON_BITS: Final = 20

_BLOCK: Final = 1 << 13  # numbers worked on at once where several steps follow each other: they stay near the processor

Hashes = NDArray[np.uint64]
Places = NDArray[np.int64]  # indices
Weights = NDArray[np.int16]  # [n, 8] one column a label, the last is padding

# Plain numbers: with a member of an enumeration numpy would compute in 64 bits.
_LETTER, _UPPER, _DIGIT = int(Char.LETTER), int(Char.UPPER), int(Char.DIGIT)
_WORD, _HANDLE, _HASHTAG, _URL = int(Kind.WORD), int(Kind.HANDLE), int(Kind.HASHTAG), int(Kind.URL)
_SHAPES: Final = len(Kind) * 5 * 2

# What features are made of: something said of a token, and how far aside that token is (< before, > after).
_Part = tuple[str, int]
_Template = tuple[_Part, ...]
_TEMPLATES: Final[tuple[_Template, ...]] = tuple(
    tuple((part.rstrip("<>"), part.count(">") - part.count("<")) for part in template.split())
    for template in (
        "word", "cased", "word<", "word>", "word<<", "word>>", "word< word", "word word>", "word manner",
        "prefix2", "prefix3", "prefix4", "suffix2", "suffix3", "suffix4", "suffix3 shape",
        "manner", "shape< shape", "shape shape>", "shape< shape shape>", "length manner",
        "class", "class manner", "class< class", "class class>", "class< class class>", "class< class shape",
        "class class> shape", "word< shape", "shape word>", "word< class shape", "class word> shape", "pair", "pair manner",
    )
)  # fmt: skip
_OF_GENUS: Final = ("shape", "class")  # what can be said of a token, from the least to the most particular
_OF_TOKEN: Final = (
    *_OF_GENUS,
    "word",
    "cased",
    "length",
    *(f"{end}{n}" for end in ("prefix", "suffix") for n in (2, 3, 4)),
)
_OF_POST: Final = ("manner", "pair")
_OF_FORM: Final = (*_OF_TOKEN, *_OF_POST)
_OF_NEIGHBOUR: Final = (*_OF_GENUS, "word")
_SAID: Final = {name: number for number, name in enumerate(_OF_FORM)}


# Hashes

_BASE: Final = 0x5851F42D4C957F2D  # odd, so it has an inverse modulo 2^64; the multiplier of Knuth's MMIX generator
_INVERSE: Final = pow(_BASE, -1, 1 << 64)
_SPREAD: Final = np.uint64(0x9E3779B97F4A7C15)  # 2^64 / golden ratio, odd: spreads close values over the high bits


def _spread(values: NDArray[np.generic]) -> Hashes:
    """Values well mixed over all 64 bits, so that a product's high bits are a good hash of them."""
    mixed = values.astype(np.uint64) * _SPREAD
    return (mixed ^ (mixed >> np.uint64(32))) * _SPREAD


class _Substrings:
    """Hashes of any stretch of a buffer in constant time each (Karp and Rabin's polynomial, by prefix sums)."""

    def __init__(self, code: NDArray[np.uint32]) -> None:
        power, self._undo = _powers(code.size.bit_length())
        self._sums = np.zeros(code.size + 1, np.uint64)
        for at in range(0, code.size, _BLOCK):
            block = code[at : at + _BLOCK] + np.uint64(1)
            block *= power[at : at + block.size]
            sums = np.cumsum(block, out=self._sums[at + 1 : at + 1 + block.size])
            sums += self._sums[at]

    def __call__(self, starts: Places, ends: Places) -> Hashes:
        return _spread(self.plain(starts, ends))

    def plain(self, starts: Places, ends: Places) -> Hashes:
        """The polynomial itself: different stretches differ, but not in all bits."""
        return (self._sums.take(ends) - self._sums.take(starts)) * self._undo.take(starts)


@lru_cache(2)
def _powers(bits: int) -> tuple[Hashes, Hashes]:
    """2^`bits` powers of _BASE and as many of its inverse, from the zeroth."""
    power, undo = np.full(1 << bits, _BASE, np.uint64), np.full(1 << bits, _INVERSE, np.uint64)
    power[0] = undo[0] = 1
    return np.multiply.accumulate(power, out=power), np.multiply.accumulate(undo, out=undo)


def lookup(lexicon: NDArray[np.uint16], keys: Hashes) -> NDArray[np.uint16]:
    """What the lexicon knows of each key, 0 when nothing: the low byte of an entry whose high byte is the key's own."""
    entry = lexicon.take((keys >> np.uint64(64 - LEXICON_BITS)).view(np.int64))
    return np.where((entry >> 8) == (keys & np.uint64(0xFF)).astype(np.uint16), entry & np.uint16(0xFF), np.uint16(0))


def pair_keys(left: Hashes, right: Hashes) -> Hashes:
    """The lexicon keys of two words in a row, from the keys of each."""
    return _spread(left * np.uint64(3) + right)


def word_keys(tokens: Tokens) -> Hashes:
    """The lexicon key of each token: folded, digits alike."""
    return _Substrings(_plain(tokens.fold, tokens.flags))(*_bounds(tokens))


def _plain(fold: NDArray[np.uint32], flags: NDArray[np.uint8]) -> NDArray[np.uint32]:
    return np.where(flags & _DIGIT, np.uint32(ord("0")), fold)


def _bounds(tokens: Tokens) -> tuple[Places, Places]:
    """Where each token begins and ends in the buffer, without the sign of a hashtag."""
    origin = tokens.base.take(tokens.post)
    return origin + tokens.start + (tokens.kind == _HASHTAG), origin + tokens.end


# Tokens described


def _distinct_hashes(keys: Hashes) -> tuple[Places, Places]:
    """Indices of representatives of all different keys, and for each key the number of its representative.

    By a table without chains: keys that meet in a slot represent themselves, so a few are represented more than once.
    """
    bits = keys.size.bit_length() + 1
    slots = (keys >> np.uint64(64 - bits)).view(np.int64)
    every = np.arange(keys.size)
    table = np.empty(1 << bits, np.int64)
    table[slots] = every
    chosen = table.take(slots)
    apart = np.flatnonzero(keys.take(chosen) != keys)
    chosen[apart] = apart
    represents = chosen == every
    number = np.cumsum(represents) - 1
    return np.flatnonzero(represents), number.take(chosen)


def _distinct(codes: Places, size: int) -> tuple[Places, Places]:
    """The different codes, ascending, and for each code its number among them; all are below `size`."""
    if size > 1 << 20:
        return np.unique(codes, return_inverse=True)
    occurs = np.zeros(size, np.bool_)
    occurs[codes] = True
    different = np.flatnonzero(occurs)
    number = np.empty(size, np.int64)
    number[different] = np.arange(different.size)
    return different, number.take(codes)


@dataclass(frozen=True, slots=True)
class _Reading:
    """The tokens of a batch as features see them, each different token described once.

    They lie in a row of places, with two empty ones between the posts and at both ends, so that a look aside never reaches
    another post. The empty place counts as the last of the different tokens; all that is said of it is 0.
    """

    places: Places  # [n_tokens] where each token lies
    ids: Places  # [n_places] which of the different tokens lies there
    style: Places  # [n_places] how the post there uses capitals, 0 to 3
    pair: Places  # [n_places] what the lexicon knows of the word with the one before (* 256) and with the one after
    said: Hashes  # [_OF_TOKEN, n_different]
    form: Places  # [n_different] its shape, as a number
    genus: Places  # [n_different] its shape and class together, as a number
    genera: Hashes  # [_OF_GENUS, n_genera]


def _read(tokens: Tokens, first: Places, lexicon: NDArray[np.uint16]) -> _Reading:
    """Describes tokens; those from first[p] to first[p + 1] are read as one post."""
    starts, ends = _bounds(tokens)
    keys = _Substrings(tokens.code).plain(starts, ends) + tokens.kind * _SPREAD
    chosen, which = _distinct_hashes(_spread(keys))

    # The characters of the different tokens, one after another.
    kind, size = tokens.kind.take(chosen), (ends - starts).take(chosen)
    end = np.cumsum(size)
    start = end - size
    at = np.repeat(starts.take(chosen) - start, size) + np.arange(end[-1])
    flags, code = tokens.flags.take(at), tokens.code.take(at)
    plain = _Substrings(_plain(tokens.fold.take(at), flags))
    said = np.zeros((len(_OF_TOKEN), chosen.size + 1), np.uint64)

    def say(name: str, values: Hashes) -> None:
        said[_SAID[name], :-1] = values

    word, cased = plain(start, end), _Substrings(code)(start, end)
    known = lookup(lexicon, word)
    unread = np.flatnonzero((kind == _HANDLE) | (kind == _URL))
    word[unread] = cased[unread] = kind[unread]
    say("word", word)
    say("cased", cased)
    say("length", _spread(np.minimum(size, 9)))
    for n in (2, 3, 4):
        say(f"prefix{n}", plain(start, np.minimum(start + n, end)))
        say(f"suffix{n}", plain(np.maximum(end - n, start), end))

    letters, upper, digits = (
        np.add.reduceat((flags & flag) != 0, start, dtype=np.int64) for flag in (_LETTER, _UPPER, _DIGIT)
    )
    capital = (flags.take(start) & _UPPER) != 0
    case = _CASE.take(
        (upper == 0) + 2 * (letters == 1) + 4 * (upper == letters) + 8 * (capital & (upper == 1)).astype(np.int64)
    )
    form = np.zeros(chosen.size + 1, np.int64)
    form[:-1] = (kind * np.int64(5) + case) * 2 + (digits > 0)
    genera, genus = _distinct(form[:-1] * 256 + known, _SHAPES * 256)
    said_of_genera = np.zeros((len(_OF_GENUS), genera.size + 1), np.uint64)
    said_of_genera[:, :-1] = _spread(np.stack([genera // 256, genera % 256]) + 1)
    genus = np.append(genus, genera.size)
    said[: len(_OF_GENUS)] = said_of_genera.take(genus, axis=1)

    counts = first[1:] - first[:-1]
    places = np.arange(which.size) + np.repeat(2 * np.arange(1, counts.size + 1), counts)
    ids = np.full(which.size + 2 * (counts.size + 1), chosen.size)
    ids[places] = which
    style = np.zeros(ids.size, np.int64)
    style[2:] = np.repeat(_style(which, first, (kind == _WORD) & (letters > 1), case), counts + 2)
    words = said[_SAID["word"]].take(ids)
    pairs = np.zeros(ids.size + 1, np.int64)
    pairs[1:-1] = lookup(lexicon, pair_keys(words[:-1], words[1:]))
    return _Reading(
        places=places,
        ids=ids,
        style=style,
        pair=pairs[:-1] * 256 + pairs[1:],
        said=said,
        form=form,
        genus=genus,
        genera=said_of_genera,
    )


# 0 no capital, 1 only the first letter, 2 a single letter, 3 nothing but capitals, 4 any other way; by the bits no capital,
# one letter, as many capitals as letters, one capital and it is the first.
_CASE: Final = np.array([0 if b & 1 else 2 if b & 2 else 3 if b & 4 else 1 if b & 8 else 4 for b in range(16)])
# By the bits all in lower case, most in capitals, few in lower case.
_STYLE: Final = np.array([1 if b & 1 else 2 if b & 2 else 3 if b & 4 else 0 for b in range(8)])


def _style(which: Places, first: Places, is_word: NDArray[np.bool_], case: Places) -> Places:
    """[n_posts] 0 to 3: a capital says little where all words have one, and its absence little where none has."""
    counted = is_word * _COUNTED.take(case)
    sums = np.zeros(which.size + 1, np.int64)
    np.cumsum(counted.take(which), out=sums[1:])
    sums = sums.take(first)
    counts = sums[1:] - sums[:-1]
    words, lower, capitals = counts & 0xFFFFF, counts >> 20 & 0xFFFFF, counts >> 40
    style: Places = _STYLE[(lower == words) + 2 * (capitals * 2 > words) + 4 * (lower * 4 < words).astype(np.int64)]
    return style


_COUNTED: Final = np.array([1 + (1 << 20), 1, 1, 1 + (1 << 40), 1])  # a word by its case: three counts in one number


def _manner(form: Places, style: Places) -> Hashes:
    return _spread(form * 4 + style + 1)


# Features weighed


class _Way:
    """Some of the templates, ready to be computed for many tokens at once.

    A feature's hash is the sum of what its parts say, each times its factor, and of its template's seed; the high bits are
    the number of a row of weights.
    """

    _FACTORS: Final = ((1,), (3, 1), (15, 5, 1))

    def __init__(self, columns: Sequence[_Part], fits: Callable[[_Template], bool]) -> None:
        """For the templates that fit; `columns` are the parts that values will be given of."""
        numbers = [number for number, template in enumerate(_TEMPLATES) if fits(template)]
        templates = [_TEMPLATES[number] for number in numbers]
        factors = [[f * int(_SPREAD) % 2**64 for f in self._FACTORS[len(template) - 1]] for template in templates]
        seeds = _spread(np.array(numbers) + 1) * np.array([of[0] for of in factors], np.uint64)
        self.templates = templates
        self._seeds = seeds[:, None]
        self._steps = []  # for the first, second and third parts: of which templates, which columns, times what
        for step in range(max(map(len, templates))):
            having = [k for k, template in enumerate(templates) if len(template) > step]
            used = [columns.index(templates[k][step]) for k in having]
            self._steps.append((having, used, np.array([factors[k][step] for k in having], np.uint64)[:, None]))

    def rows(self, values: Hashes) -> Places:
        """[templates, n] the rows of weights that features point at, from [columns, n] what is said."""
        (_, used, factors), *steps = self._steps
        hashes = values[used]
        hashes *= factors
        hashes += self._seeds
        for having, used, factors in steps:
            hashes[having] += values[used] * factors
        rows: Places = (hashes >> np.uint64(64 - ROW_BITS)).view(np.int64)
        return rows

    def weighed(self, values: Hashes, weights: Weights) -> Weights:
        """[n, 8] what the features weigh together."""
        total = np.zeros((values.shape[1], 8), np.int16)
        for at in range(0, values.shape[1], _BLOCK):
            here = total[at : at + _BLOCK]
            for rows in self.rows(values[:, at : at + _BLOCK]):
                here += weights.take(rows, axis=0)
        return total


def _columns(names: Sequence[str], *asides: int) -> list[_Part]:
    return [(name, aside) for aside in asides for name in names]


def _of_genera(template: _Template, *asides: int) -> bool:
    """Whether it is about the shapes and classes of the tokens there, and of each of them."""
    return all(name in _OF_GENUS for name, _ in template) and {aside for _, aside in template} == set(asides)


# The templates by what they look at, each with what is then said of a token: all; the token alone; among those, what needs to
# be known of pairs; one neighbour; the shapes and classes of two neighbours; all others.
_EVERY: Final = _Way(_columns(_OF_FORM, *range(-2, 3)), lambda t: True)
_ALONE: Final = _Way(_columns(_OF_FORM, 0), lambda t: all(aside == 0 for _, aside in t))
_PAIRED: Final = _Way(_columns(_OF_POST, 0), lambda t: ("pair", 0) in t)
_NEAR: Final = _Way(_columns(["word"], -2, -1, 1, 2), lambda t: len(t) == 1 and t[0][1] != 0)
_BEFORE: Final = _Way(_columns(_OF_GENUS, -1, 0), lambda t: _of_genera(t, -1, 0))
_AFTER: Final = _Way(_columns(_OF_GENUS, 0, 1), lambda t: _of_genera(t, 0, 1))
_OPEN: Final = _Way(
    _columns(_OF_NEIGHBOUR, -1, 0, 1),
    lambda t: not any(t in way.templates for way in (_ALONE, _NEAR, _BEFORE, _AFTER)),
)


def features(tokens: Tokens, lexicon: NDArray[np.uint16]) -> Places:
    """The row of weights that each feature of each token points at: [templates, n_tokens]."""
    reading = _read(tokens, tokens.first, lexicon)
    said = np.concatenate([
        reading.said.take(reading.ids, axis=1),
        [_manner(reading.form.take(reading.ids), reading.style), _spread(reading.pair + 1)],
    ])  # fmt: skip
    return _EVERY.rows(np.concatenate([said.take(reading.places + aside, axis=1) for aside in range(-2, 3)]))


def scores(
    tokens: Tokens, first: Places, weights: Weights, lexicon: NDArray[np.uint16], chance: int
) -> tuple[Places, Weights]:
    """What the features of each token weigh together, for those that may belong to a mention.

    Gives their indices, ascending, and their sums: [n, 8] one column a label. The others need not be looked at again: neither
    they nor their neighbours come within `chance` (below 0) of preferring a label to the first, even before the words around
    them are looked at together. The tokens from first[p] to first[p + 1] are read as one post.

    Sums of whole numbers are the same in any order, so that what a token gets does not depend on its company.
    """
    reading = _read(tokens, first, lexicon)
    ids, genus = reading.ids, reading.genus.take(reading.ids)
    total = _alone(reading, weights)
    size = total.shape[0]  # all places but the two at both ends

    word = reading.said[_SAID["word"]]
    for ((_, aside),), rows in zip(_NEAR.templates, _NEAR.rows(np.stack([word] * 4)), strict=True):
        total += weights.take(rows, axis=0).take(ids[2 + aside : 2 + aside + size], axis=0)

    # The same few pairs of shapes and classes come again and again.
    genera = reading.genera.shape[1]
    pairs, which = _distinct(genus[:-1] * genera + genus[1:], genera * genera)
    said = np.concatenate([reading.genera.take(pairs // genera, axis=1), reading.genera.take(pairs % genera, axis=1)])
    total += _BEFORE.weighed(said, weights).take(which[1 : 1 + size], axis=0)
    total += _AFTER.weighed(said, weights).take(which[2 : 2 + size], axis=0)

    warm = np.zeros(ids.size, np.bool_)
    np.greater(_best(total), total[:, 0].astype(np.int32) + chance, out=warm[2:-2])
    warm &= ids < reading.form.size - 1
    warm[1:-1] |= warm[2:] | warm[:-2]
    live = np.flatnonzero(warm.take(reading.places))
    places = reading.places.take(live)
    total = total.take(places - 2, axis=0)
    around = []
    for aside in (-1, 0, 1):
        around += [*reading.genera.take(genus.take(places + aside), axis=1), word.take(ids.take(places + aside))]
    total += _OPEN.weighed(np.stack(around), weights)
    return live, total


def _best(total: Weights) -> NDArray[np.int16]:
    """[n] the largest weight of a label beyond the first."""
    best = np.maximum(total[:, 1], total[:, 2])
    for label in range(3, 7):
        np.maximum(best, total[:, label], out=best)
    return best


def _alone(reading: _Reading, weights: Weights) -> Weights:
    """What the features that look at no other token weigh, at each place but the two at both ends."""
    # Once for each different token in each manner of a post, as if the lexicon knew no pair.
    forms, which = _distinct(reading.ids * 4 + reading.style, reading.form.size * 4)
    said = np.empty((len(_OF_FORM), forms.size), np.uint64)
    said[:-2] = reading.said.take(forms >> 2, axis=1)
    said[-2] = _manner(reading.form.take(forms >> 2), forms & 3)
    said[-1] = _spread(np.ones(1))
    which = which[2:-2]
    total = _ALONE.weighed(said, weights).take(which, axis=0)

    # Where it does know one.
    paired = np.flatnonzero(reading.pair[2:-2])
    if paired.size:
        said = said[-2:].take(which.take(paired), axis=1)
        total[paired] -= _PAIRED.weighed(said, weights)
        said[-1] = _spread(reading.pair.take(paired + 2) + 1)
        total[paired] += _PAIRED.weighed(said, weights)
    return total
