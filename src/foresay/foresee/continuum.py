"""Where a draft lies between personal and work, from evidence that can be shown.

An additive model: each kind of evidence pulls by a fitted number (`signs.PULLS`); what pulls to work is summed and squashed by tanh, so
is what pulls to personal, and the position is the one less the other. So more of the same never runs away, and a draft that holds both
is put between, however many words of one kind it has. More evidence of work never moves a draft towards personal, nor the other way
round. One pass over the words of the draft, O(text); no trained model.

To add a kind of evidence (a trained head for kinds of talk, say): a function from scene to `_Pull`s, added to `_evidence`, and
its number in `signs.PULLS`. Why it is so: docs/adr/0020-the-continuum-is-additive-and-fitted.md.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Scene
from foresay.foresee.signs import HOME_TAGS, PULLS, SIGNS, WORK_TAGS
from foresay.foresee.trades import TRADES
from foresay.model import Audience, Continuum, Evidence, Span, Visibility

PLACES: tuple[tuple[float, str], ...] = (
    (-0.6, "Personal"),
    (-0.2, "Leans personal"),
    (0.2, "Between the two"),
    (0.6, "Leans work"),
    (1.01, "Work"),
)
"""The places in words, each with the position below which it holds."""

_MOST = 6
"""Pieces of evidence told, the strongest."""
_COUNTED = 3
"""Words of one kind that count; more tell nothing new."""
_AT_WORK = frozenset(
    {Audience.EMPLOYER, Audience.COLLEAGUES, Audience.CUSTOMERS, Audience.PARTNERS, Audience.RECRUITERS}
)
_TOKEN = lazy(r"[#@]?[^\W_]+(?:['_-][^\W_]+)*:?|%")
_PRICE = lazy(r"[£$€]\s?[0-9]|\b[0-9]{1,3}\s?%\s+off\b")
_LINK = lazy(r"https?://|\bwww\.")
_CLEAR_FROM = {"we": 99, "perhaps work": 99, "knowledge": 99, "own trade": 2}
"""How many words of a sign make it a clear word of work, where one does not."""
_AT_WORK_ANYWAY = frozenset({"official account", "called work", "meant for work"})
_VAGUE_ROLES = frozenset(
    "agent analyst assistant director head lead manager officer partner secretary student worker".split()
)
_WORDS = {sign.name: sign.words for sign in SIGNS}


class _Pull(NamedTuple):
    """One kind of evidence: its name in `PULLS`, how it is said, how many words stand for it, and where the first is."""

    name: str
    words: str
    number: int = 1
    span: Span | None = None


def continuum(scene: Scene) -> Continuum:
    """The place of a draft, with the evidence that put it there, heaviest first; evidence spans are in the scene's offsets."""
    evidence = [
        Evidence(one.words, round(PULLS[one.name] * strength(one.number), 2), one.span) for one in _evidence(scene)
    ]
    work = sum(one.pull for one in evidence if one.pull > 0)
    personal = sum(one.pull for one in evidence if one.pull < 0)
    position = math.tanh(work) + math.tanh(personal)
    place = next(name for limit, name in PLACES if position < limit)
    evidence = [one for one in evidence if one.pull]
    evidence.sort(key=lambda one: -abs(one.pull))
    return Continuum(round(position, 2), place, tuple(evidence[:_MOST]))


def strength(count: int) -> float:
    """How much more several words of one kind pull than one."""
    return math.sqrt(min(count, _COUNTED))


def counted(scene: Scene) -> Mapping[str, float]:
    """The strength of each kind of evidence, by its name in `PULLS`: what the numbers are fitted on."""
    found: defaultdict[str, float] = defaultdict(float)
    for one in _evidence(scene):
        found[one.name] += strength(one.number)
    return found


def _evidence(scene: Scene) -> Iterator[_Pull]:
    outside = [*_from_account(scene), *_from_readers(scene)]
    yield from outside
    if scene.text.strip():
        yield from _from_text(scene, at_work=any(one.name in _AT_WORK_ANYWAY for one in outside))


def _from_account(scene: Scene) -> Iterator[_Pull]:
    draft = scene.draft
    if draft is None:
        return
    if draft.account is not None and draft.account.kind == "official":
        yield _Pull("official account", "an official account")
    elif scene.account_names_employer:
        yield _Pull("account names employer", "your account names your employer")
    elif draft.account is not None:
        yield _Pull("personal account", "a personal account")
    if draft.said_as is not None:
        yield _Pull(f"called {draft.said_as}", f"you call it {draft.said_as}")


def _from_readers(scene: Scene) -> Iterator[_Pull]:
    draft = scene.draft
    if draft is None:
        return
    if not _AT_WORK.isdisjoint(draft.to):
        yield _Pull("meant for work", "meant for people at work")
    elif Audience.FAMILY in draft.to:
        yield _Pull("meant for family", "meant for your family")
    if draft.visibility in (Visibility.FRIENDS, Visibility.DIRECT):
        yield _Pull("few readers", "shown to few people")


def _from_text(scene: Scene, *, at_work: bool) -> Iterator[_Pull]:
    """What the words say. Without a single clear word of work, that too is evidence, unless the draft is `at_work` anyway."""
    text = scene.text
    names = list(_names(scene))
    yield from names
    if scene.language not in ("", "en", "und"):
        return
    at_work = at_work or bool(names)
    found = _signs(text, scene.author.role, scene.author.profession)
    for name, (count, span) in found.items():
        at_work = at_work or (PULLS[name] > 0 and count >= _CLEAR_FROM.get(name, 1))
        yield _Pull(name, _said(name), count, span)
    if (price := _PRICE.search(text)) is not None:
        yield _Pull("price", "a price", 1, Span(*price.span()))
    if (link := _LINK.search(text)) is not None:
        yield _Pull("link", "a link", 1, Span(*link.span()))
    if not at_work:
        yield _Pull("no work", "no clear word of work in it")


def _said(name: str) -> str:
    return _SAID.get(name) or _WORDS[name]


_SAID = {
    "own trade": "words of your own trade",
    "role": "names what you do",
    "work tag": "a work hashtag",
    "home tag": "a hashtag of private life",
}


def _names(scene: Scene) -> Iterator[_Pull]:
    """The author's own employers and products, where the text names them."""
    for name in (*scene.author.employers, *scene.author.products):
        if name.strip() and (match := _whole_word(name.strip()).search(scene.text)):
            yield _Pull("employer", f"names {name.strip()}", 1, Span(*match.span()))
            return


@lru_cache(maxsize=256)
def _whole_word(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)


def _signs(text: str, role: str, profession: str) -> Mapping[str, tuple[int, Span]]:
    """The signs whose words are in a text, by name: how many different words, and where the first stands."""
    tokens = [match.span() for match in _TOKEN.finditer(text)]
    words = [text[start:end].lower() for start, end in tokens]
    own = {**dict.fromkeys(_own_words(role, profession), "own trade"), **dict.fromkeys(_role_words(role), "role")}
    found: dict[str, tuple[int, Span]] = {}
    seen: set[tuple[str, ...]] = set()
    at = 0
    while at < len(words):
        name, length = _sign_at(words, at, own)
        said = (name, *words[at : at + length])
        if name and said not in seen:
            seen.add(said)
            number, span = found.get(name, (0, Span(tokens[at][0], tokens[at + length - 1][1])))
            found[name] = (number + 1, span)
        at += length
    return found


def _sign_at(words: Sequence[str], at: int, own: Mapping[str, str]) -> tuple[str, int]:
    """The sign of the longest phrase that starts at a word, "" if there is none, and how many words it takes."""
    word = words[at]
    if word[0] == "#":
        return _tag(word[1:]), 1
    phrases, longest = _phrases()
    for form in _forms(word):
        for length in range(min(longest.get(form, 0), len(words) - at), 1, -1):
            start = (form, *words[at + 1 : at + length - 1])
            for last in _forms(words[at + length - 1]):
                if sign := phrases.get((*start, last)):
                    return sign, length
        if sign := own.get(form) or phrases.get((form,)):
            return sign, 1
    for stem, sign in _stems().get(word[:4], ()):
        if word.startswith(stem):
            return sign, 1
    return "", 1


def _forms(word: str) -> tuple[str, ...]:
    """A word as it stands, without a colon, without "'s", without a plural."""
    bare = word[:-1] if word[-1] == ":" else word
    if bare[-2:] == "'s":
        return (word, bare, bare[:-2])
    if len(bare) > 3 and bare[-1] == "s" and bare[-2] != "s":
        return (word, bare, bare[:-1])
    return (word, bare) if bare != word else (word,)


def _tag(tag: str) -> str:
    if any(part in tag for part in WORK_TAGS):
        return "work tag"
    return "home tag" if any(part in tag for part in HOME_TAGS) else ""


@cache
def _phrases() -> tuple[Mapping[tuple[str, ...], str], Mapping[str, int]]:
    """The sign of every phrase, by its words, and how many words the longest phrase has that starts with a word.

    Where two signs hold the same phrase, the first keeps it.
    """
    phrases: dict[tuple[str, ...], str] = {}
    longest: defaultdict[str, int] = defaultdict(int)
    for sign in SIGNS:
        for phrase in sign.phrases.split(","):
            words = tuple(_TOKEN.findall(phrase))
            if not phrase.rstrip().endswith("*"):
                phrases.setdefault(words, sign.name)
                longest[words[0]] = max(longest[words[0]], len(words))
    return phrases, dict(longest)


@cache
def _stems() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """The beginnings of words ("weld*") by their first four letters."""
    found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for sign in SIGNS:
        for phrase in sign.phrases.split(","):
            stem = phrase.strip()
            if stem.endswith("*"):
                found[stem[:4]].append((stem[:-1], sign.name))
    return {start: tuple(stems) for start, stems in found.items()}


@lru_cache(maxsize=64)
def _own_words(role: str, profession: str) -> frozenset[str]:
    """The words that are of work for an author with this role, though everyday for others."""
    doing = f"{role} {profession}".lower()
    return frozenset(word.strip() for trade, words in TRADES.items() if trade in doing for word in words.split(","))


@lru_cache(maxsize=64)
def _role_words(role: str) -> tuple[str, ...]:
    """The last word of an author's role, which says what they do ("head chef": "chef"); () where it says little."""
    words = role.lower().split()
    return (words[-1],) if words and words[-1] not in _VAGUE_ROLES else ()
