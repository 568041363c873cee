r"""What a language's lexicon of hostile speech holds, and how its short notation is read.

A lexicon file (`es.py`, `de.py`, ...) is data: lists of words by what they do in a sentence, as strings of phrases
separated by commas. Within a phrase "asqueros{o/a/os/as}" stands for four forms, a trailing "*" for any ending, and a
space for any white space. Spellings without accents (and ae, oe, ue, ss in German) need not be written out: every form
is also found the way people type it in a hurry.

No word in these lists means anything alone. `foresay.foresee.tongues` says in which frames they do.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_ASCII = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """One language's words by what they do: lists in the notation above, but for `counter` and `told`, which are regular expressions.

    groups: people of one kind, one or many, without article; `theirs`: what stands before them where one's own are
        meant ("mi mujer"); `one`: just one of them ("that woman"); `some`: what makes it some and not all.
    fill: small words that may stand between two parts of a frame; stop: words that a gap never crosses.
    no, no_after: negations, and those that come after the verb.
    be: "are", with all that may go with it ("are nothing but"); things, vile: what people are called, as less than
        human, as bad people; of: "of", for "a plague of".
    hate, hate_after: "I hate", before and after whom; hate_them: the same with a pronoun; people: "people".
    disgust: "make me sick"; worse: "nothing worse than"; cursed, damned: "damned", before and after; off: "can go to hell".
    typical, never, good: "typical of", "never", "clever"; life, worthless: "the life of ... is worth nothing".
    cage: where animals and rubbish go; animals, compare: "my dog is cleverer than"; rather, end_it: "I would rather die",
        "I would kill myself".
    intent: "I will", "let us", "somebody should"; should: "they ought to"; hurt: the infinitive of what is done; do: the
        same in one word with "I will" or "let us"; hurt_to, deserve: "deserve", "to be hanged"; death_to: "death to".
    murder, legal: "killing ... should be legal"; without: "better off without"; lacking, better: "without", "better"; let_live: "let live".
    go: "get out of our country"; expel: "deport"; out: "out with"; barred, rights: "should not", "have the vote".
    slurs: in nearly any use; framed: slurs in a frame, with `slur_before` ("too many", "these") and `like_you`.
    counter: the sentence rejects what it repeats; told: right before, "she says that".
    """

    code: str
    groups: str
    theirs: str
    fill: str
    stop: str
    some: str
    no: str
    be: str
    things: str
    vile: str
    of: str
    hate: str
    hate_them: str
    people: str
    disgust: str
    worse: str
    cursed: str
    off: str
    typical: str
    never: str
    good: str
    life: str
    worthless: str
    cage: str
    animals: str
    compare: str
    rather: str
    end_it: str
    intent: str
    should: str
    hurt: str
    do: str
    hurt_to: str
    deserve: str
    death_to: str
    murder: str
    legal: str
    without: str
    lacking: str
    better: str
    go: str
    expel: str
    out: str
    barred: str
    rights: str
    slurs: str
    framed: str
    slur_before: str
    like_you: str
    counter: str
    told: str
    damned: str
    one: str
    no_after: str = ""
    hate_after: str = ""
    let_live: str = ""


@cache
def forms(listed: str) -> tuple[str, ...]:
    """Every form of a list, its spellings included; no duplicates, in order. "{...}" is spelled out, "*" is kept."""
    found: dict[str, None] = {}
    for phrase in _phrases(listed):
        for form in _expanded(phrase):
            for spelling in _spellings(form):
                found[spelling] = None
    return tuple(found)


def _phrases(listed: str) -> Iterator[str]:
    for phrase in listed.split(","):
        if words := phrase.split():
            yield " ".join(words)


def _spellings(form: str) -> tuple[str, ...]:
    """As it is, without accents, and with German digraphs for umlauts."""
    return (form,) if form.isascii() else (form, form.translate(_GERMAN), _plain(form))


def _expanded(phrase: str) -> list[str]:
    start = phrase.find("{")
    if start < 0:
        return [phrase]
    end = phrase.index("}", start)
    rest = _expanded(phrase[end + 1 :])
    return [f"{phrase[:start]}{choice}{more}" for more in rest for choice in phrase[start + 1 : end].split("/")]


def _plain(form: str) -> str:
    decomposed = unicodedata.normalize("NFD", form.translate(_ASCII))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


@cache
def any_form(listed: str) -> str:
    """A regular expression for any form of a list, as whole words, the longest first; "*" is any ending of a word."""
    return alternatives(forms(listed))


def alternatives(words: Iterable[str]) -> str:
    """A regular expression for any of these forms."""
    longest_first = sorted(words, key=len, reverse=True)
    closed = "|".join(_regex(word) for word in longest_first if word[-1] != "*")
    opened = "|".join(_regex(word) for word in longest_first if word[-1] == "*")
    parts = [part for part in (closed and rf"(?:{closed})(?!\w)", opened) if part]
    return rf"(?<!\w)(?:{'|'.join(parts)})" if parts else r"(?!)"


def _regex(form: str) -> str:
    return form.replace("*", r"\w*").replace(" ", r",?\s+")


_LEAST = 5
_VARIES = re.compile(r"[{*]")
_RUN = re.compile(r"\w+")


@cache
def near_words(listed: str) -> tuple[str, ...]:
    """The cheap test for a list: of each phrase its longest word, as far as it is the same in all its forms.

    A word is what stands between spaces, hyphens and apostrophes. A short beginning would wake too much: its forms are spelled out.
    """
    found: set[str] = set()
    for phrase in _phrases(listed):
        word, is_beginning = max(_words(phrase), key=lambda pair: len(pair[0]))
        if not is_beginning:
            found.update(_spellings(word))
        elif len(word) >= _LEAST:
            found.update(f"{spelling}*" for spelling in _spellings(word))
        else:
            for form in _expanded(phrase):
                start, star, _ = form.partition("*")
                words = _RUN.findall(start)
                found.update(_spellings(max(words, key=len)) if not star or len(words) > 1 else (start + star,))
    return tuple(sorted(entry for entry in found if not _is_covered(entry, found)))


def _words(phrase: str) -> list[tuple[str, bool]]:
    """The words of a phrase up to where its forms differ, each with whether it is but a beginning there."""
    start = _VARIES.split(phrase, maxsplit=1)[0]
    runs = _RUN.findall(start)
    if not runs:
        return [("", True)]
    cut = len(start) < len(phrase) and start[-1].isalnum()
    return [(run, cut and place == len(runs) - 1) for place, run in enumerate(runs)]


def _is_covered(entry: str, found: set[str]) -> bool:
    return any(entry[:end] + "*" in found for end in range(_LEAST, len(entry.removesuffix("*")) + (entry[-1] != "*")))
