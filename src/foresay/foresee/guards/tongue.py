"""Whether hostile words in another language are meant: the guards of counter-speech, once more, in the sentence's own language."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property

from foresay.foresee.scan.lexicon.tongue import Tongue, any_form, forms
from foresay.foresee.scene import Hit

SEPARATOR = r"[\s,]{1,3}"
"""Between two words of a clause."""
ELIDED = r"(?:l|d|n|s|c|qu|dell|all|dall|sull|nell|un|quest|quell)'"
"""A small word that leans on the next."""
WORD = r"[^\s.!?,;:\"]{1,30}"

_AM = r"(?<!\w)(?:soy|somos|sou|sono|siamo|suis|sommes|bin|ben|wir|wij|nosotr[oa]s)"
_WHO = r"(?:que|qui|die|der|che)"
_CLAUSE = re.compile(r"[,:;]")


def _joined(lines: str) -> str:
    """A regular expression that was written over several lines."""
    return "".join(line.strip() for line in lines.splitlines())


@dataclass(frozen=True)
class _Objections:
    """What takes the hostility out of a sentence, as regular expressions; each made when first needed."""

    tongue: Tongue

    @cached_property
    def counter(self) -> re.Pattern[str]:
        return re.compile(_joined(self.tongue.counter), re.IGNORECASE)

    @cached_property
    def told(self) -> re.Pattern[str]:
        return re.compile(_joined(self.tongue.told), re.IGNORECASE)

    @cached_property
    def no(self) -> re.Pattern[str]:
        return re.compile(any_form(self.tongue.no), re.IGNORECASE)

    @cached_property
    def denied_before(self) -> re.Pattern[str]:
        return re.compile(rf"{any_form(self.tongue.no)}(?:{SEPARATOR}{WORD}){{0,4}}\s*(?:{ELIDED})?$", re.IGNORECASE)

    @cached_property
    def denied_after(self) -> re.Pattern[str]:
        return re.compile(rf"^{SEPARATOR}(?:{WORD}{SEPARATOR})?{any_form(self.tongue.no_after)}", re.IGNORECASE)

    @cached_property
    def not_all(self) -> re.Pattern[str]:
        return re.compile(rf"{any_form(f'{self.tongue.some},{self.tongue.theirs}')}{SEPARATOR}$", re.IGNORECASE)

    @cached_property
    def just_one(self) -> re.Pattern[str]:
        return re.compile(rf"{any_form(self.tongue.one)}$", re.IGNORECASE)

    @cached_property
    def of_some(self) -> re.Pattern[str]:
        """A group's name with a clause of its own about another group: "men who beat women"."""
        return re.compile(rf"^{SEPARATOR}{_WHO}\s[^.!?,]{{0,40}}?{any_form(self.tongue.groups)}", re.IGNORECASE)

    @cached_property
    def of_oneself(self) -> re.Pattern[str]:
        return re.compile(rf"{_AM}\s(?:\w{{1,5}}\s)?$", re.IGNORECASE)


@cache
def _objections(tongue: Tongue) -> _Objections:
    return _Objections(tongue)


def meant(tongue: Tongue, *, anyway: bool, some: bool) -> Callable[[Hit], bool]:
    """A check of hits in this language: not denied, not of a few or one, not repeated to reject it, not another's words.

    anyway: a negation belongs to what is said; some: it counts when said of a few.
    """
    objections = _objections(tongue)

    def is_meant(hit: Hit) -> bool:
        assert hit.match is not None
        before = _not_repeated(objections, hit)
        if before is None or (not anyway and _is_denied(objections, hit, before)):
            return False
        if some or "who" not in hit.match.re.groupindex or hit.match["who"] is None:
            return True
        text, (start, end) = hit.scene.text, hit.match.span("who")
        return not (
            objections.not_all.search(text[max(0, start - 16) : start])
            or objections.just_one.search(text[max(0, start - 12) : end])
            or objections.of_some.search(text[end : end + 70])
        )

    return is_meant


def meant_as_slur(tongue: Tongue, other_groups: tuple[str, ...]) -> Callable[[Hit], bool]:
    """A check of slurs in this language: not said of oneself, not repeated to reject it, not another's word.

    other_groups: lists of names of groups in other languages, which are no slurs where the language could not be told.
    """
    objections = _objections(tongue)

    def is_meant(hit: Hit) -> bool:
        before = _not_repeated(objections, hit)
        if before is None or objections.of_oneself.search(before[-20:]):
            return False
        return bool(hit.scene.language) or hit.text.lower() not in _named(other_groups)

    return is_meant


def _not_repeated(objections: _Objections, hit: Hit) -> str | None:
    """The sentence before the hit; None where its words are quoted, told or rejected."""
    assert hit.match is not None
    if hit.is_quoted or hit.in_sentence(objections.counter):
        return None
    before = hit.scene.text[hit.scene.sentence(hit.match.start())[0] : hit.match.start()]
    return None if objections.told.search(before[-60:]) else before


def _is_denied(objections: _Objections, hit: Hit, before: str) -> bool:
    """Denied before the words or after them; a question that denies ("is it not obvious that ...") says what it asks."""
    assert hit.match is not None
    text, end = hit.scene.text, hit.match.end()
    if objections.no.match(hit.match[0]):
        return False
    if objections.tongue.no_after and objections.denied_after.search(text[end : end + 30]):
        return True
    asks = "?" in text[hit.match.start() : hit.scene.sentence(hit.match.start())[1] + 1]
    return not asks and objections.denied_before.search(_CLAUSE.split(before)[-1][-60:]) is not None


@cache
def _named(lists: tuple[str, ...]) -> frozenset[str]:
    return frozenset(form for listed in lists for form in forms(listed))
