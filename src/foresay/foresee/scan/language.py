"""Which language a text is in, as far as the engine needs to know: so that what was not read is not called clear.

By script first, then by common words, then by how the others are spelled. No model, no list of all words; short texts are given the
benefit of the doubt, and where English and another language are close it is English: a wrong guess would silence the rules that know it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.lexicon.common_words import SPELLINGS, WORDS
from foresay.foresee.scan.runs import Runs, Table, runs


@cache
def _languages_of() -> dict[str, tuple[str, ...]]:
    """Common word to the languages that use it."""
    table: dict[str, tuple[str, ...]] = {}
    for code, words in WORDS.items():
        for word in dict.fromkeys(words.split()):
            table[word] = (*table.get(word, ()), code)
    return table


@cache
def _only_english() -> frozenset[str]:
    return frozenset(word for word, codes in _languages_of().items() if codes == ("en",))


_SPELLINGS = tuple((code, lazy(regex)) for code, regex in SPELLINGS.items())
_BY_SPELLING = 0.4


@lru_cache(maxsize=1 << 14)
def _votes(token: str) -> tuple[tuple[str, float], ...]:
    """What one word says, as (language, weight): a common word one vote among those that use it, another's spelling less."""
    if codes := _languages_of().get(token):
        return tuple((code, 1.0 / len(codes)) for code in codes)
    if len(token) < 4:
        return ()
    codes = tuple(code for code, spelling in _SPELLINGS if spelling.search(token))
    return tuple((code, _BY_SPELLING / len(codes)) for code in codes)


_SCRIPTS = (
    ("ru", lazy(r"[\u0400-\u04ff]")),
    ("el", lazy(r"[\u0370-\u03ff]")),
    ("he", lazy(r"[\u0590-\u05ff]")),
    ("ar", lazy(r"[\u0600-\u06ff]")),
    ("hi", lazy(r"[\u0900-\u097f]")),
    ("th", lazy(r"[\u0e00-\u0e7f]")),
    ("ko", lazy(r"[\uac00-\ud7af]")),
    ("ja", lazy(r"[\u3040-\u30ff]")),
    ("zh", lazy(r"[\u4e00-\u9fff]")),
    (
        "und",
        lazy(r"[^\x00-\u024f\u0300-\u036f\u1e00-\u1eff\u2000-\u2bff\u3000-\u303f\ufe00-\ufe0f\U0001f000-\U0001faff]"),
    ),
)
_TOKEN = lazy(r"(?<![@#\w])[a-z\u00c0-\u024f\u1e00-\u1eff][a-z'\u00c0-\u024f\u1e00-\u1eff]*", re.IGNORECASE)
_SKIP = lazy(r"https?://\S+|\S*@\S+|#\w+")
_ENOUGH_WORDS = 4
_ENOUGH_TO_DOUBT = 8
"""Words after which a text without English is no English text, though we cannot say what it is."""
_ENGLISH_FIRST = 0.8
"""The share of the best language's votes at which English is taken instead."""
_ENGLISH_ENOUGH = 0.06
_ENGLISH_SURE = 0.4
"""The share of words that only English has at which nothing else need be asked: most English posts."""
_ENGLISH_LEAST = 3
_ENGLISH_MANY = 0.28
"""The same where handles and addresses count as words too, and so many such words at least."""
_OTHER_ENOUGH = 0.12
_OTHER_LEAST = 1.0
"""Votes per word and in all, below which a text counts as no known language."""
_FEW_ENOUGH = 0.6
_FEW_LEAST = 1.5
"""The same for texts of fewer than `_ENOUGH_WORDS` words."""
_LOOK = 2_000

NAMES = {
    "en": "English", "es": "Spanish", "fr": "French", "de": "German", "pt": "Portuguese", "it": "Italian", "nl": "Dutch", "sv": "Swedish",
    "da": "Danish", "no": "Norwegian", "fi": "Finnish", "pl": "Polish", "cs": "Czech", "tr": "Turkish", "id": "Indonesian", "tl": "Tagalog",
    "ro": "Romanian", "hu": "Hungarian", "sw": "Swahili", "vi": "Vietnamese", "el": "Greek",
    "ru": "Russian or another language in Cyrillic",
    "he": "Hebrew", "ar": "Arabic or another language in its script", "hi": "Hindi or another language in Devanagari", "th": "Thai",
    "ko": "Korean", "ja": "Japanese", "zh": "Chinese",
}  # fmt: skip
"""Language codes this module can answer, with their names in English; "und" (a language we cannot name) is not in it."""


class Language(NamedTuple):
    """A BCP 47 code ("und": some language we cannot name; "": too little text to tell) and a confidence in [0, 1]."""

    code: str
    confidence: float


def language_of(text: str) -> Language:
    """The language of most of a folded text, judged on its first 2,000 code points. O(text)."""
    text = _SKIP.sub(" ", text[:_LOOK])
    tokens = _TOKEN.findall(text.lower())
    if not text.isascii() and (letters := sum(map(str.isalpha, text))):
        for code, script in _SCRIPTS:
            share = len(script.findall(text)) / letters
            if share > 0.5 or (share > 0.3 and len(tokens) < _ENOUGH_WORDS):
                if code == "zh" and _SCRIPTS[7][1].search(text):
                    code = "ja"
                return Language(code, min(1.0, share))
    if not tokens:
        return Language("", 0.0)
    only_english = _only_english()
    surely_english = sum(1 for token in tokens if token in only_english)
    if len(tokens) >= _ENOUGH_WORDS and surely_english >= _ENGLISH_SURE * len(tokens):
        return Language("en", min(1.0, 0.5 + surely_english / len(tokens)))
    votes: dict[str, float] = {}
    for token in tokens:
        for code, weight in _votes(token):
            votes[code] = votes.get(code, 0.0) + weight
    english = votes.get("en", 0.0)
    best, score = max(votes.items(), key=lambda vote: vote[1], default=("", 0.0))
    share = score / len(tokens)
    if len(tokens) < _ENOUGH_WORDS:
        sure = not english and score >= _FEW_LEAST and share >= _FEW_ENOUGH
        return Language(best, share / 2) if sure else Language("", 0.0)
    if english >= score * _ENGLISH_FIRST:
        share = english / len(tokens)
        if share >= _ENGLISH_ENOUGH or len(tokens) < _ENOUGH_TO_DOUBT:
            return Language("en", min(1.0, 0.5 + share)) if english else Language("", 0.0)
        return Language("und", 0.5)
    if share >= _OTHER_ENOUGH and score >= _OTHER_LEAST:
        return Language(best, min(1.0, 0.4 + share))
    return Language("en", 0.3) if english else Language("", 0.0)


@cache
def _apart() -> tuple[Table, Table]:
    """The words that only English has, and those that it has not but others have."""
    english = _only_english()
    others = frozenset(word for word, codes in _languages_of().items() if "en" not in codes)
    english_table, others_table = (_table_of(words) for words in (english, others))
    return english_table, others_table


def _table_of(words: frozenset[str]) -> Table:
    keys = runs(sorted(word for word in words if word.isascii() and word.isalnum())).key
    return Table(keys, np.arange(keys.size))


def _count(table: Table, chunk: Runs) -> NDArray[np.int64]:
    """[texts] how many words of each text are in a table."""
    place, _ = table.find(chunk.key)
    return np.bincount(chunk.text_of(place), minlength=chunk.first.size - 1)


class English(NamedTuple):
    """What a first look at the words of many texts says: [texts] each."""

    surely: NDArray[np.bool_]  # so many words that only English has that nothing else need be asked
    alone: NDArray[np.bool_]  # such words, and few that only others have: no other language need be looked for


def english_of(chunk: Runs) -> English:
    """A first look at many texts at once, which spares most English ones a second. O(words).

    Handles and addresses count as words here, so that a text is called surely English too seldom rather than too often.
    """
    english, others = (_count(table, chunk) for table in _apart())
    words = np.diff(chunk.first)
    many = (english >= _ENGLISH_LEAST) & (english >= _ENGLISH_MANY * words)
    undisputed = (english > 1) & (others == 0) & (english >= _ENGLISH_ENOUGH * words)
    alone = english > 2 * others
    return English(many | undisputed, alone | many)
