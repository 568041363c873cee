"""The frames in which words of other languages are hostile to people: one set for Spanish, French, German, Portuguese, Italian and Dutch.

A frame is a sentence's bones ("[group] are nothing but [things]"); a language's lexicon fills them (`foresay.foresee.scan.lexicon.es` and its
sisters). The patterns made here are shared out to the rules for tone, which take them in beside their English ones: `SLURS`, `THREATS`,
`DEHUMANISING`, `CONTEMPT`, `EXCLUSION`. They sleep until one of a language's own hostile words wakes them, and a group's name beside it.

Negation, counter-speech and reported speech are looked for here, in the sentence's own language, since the guards know English.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from foresay.foresee.rule import Pattern
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.lexicon import de, es, fr, it, nl, pt
from foresay.foresee.scan.lexicon.tongue import Tongue, any_form, forms, near_words
from foresay.foresee.scene import Hit

TONGUES: tuple[Tongue, ...] = (es.TONGUE, fr.TONGUE, de.TONGUE, pt.TONGUE, it.TONGUE, nl.TONGUE)
_AM = r"(?<!\w)(?:soy|somos|sou|sono|siamo|suis|sommes|bin|ben|wir|wij|nosotr[oa]s)"
LANGUAGES = tuple(tongue.code for tongue in TONGUES)
"""The languages in which tone is read, as far as these frames go."""

_SEP = r"[\s,]{1,3}"
_ELIDED = r"(?:l|d|n|s|c|qu|dell|all|dall|sull|nell|un|quest|quell)'"
_WORD = r"[^\s.!?,;:\"]{1,30}"
_VERB_LAST = ("de", "nl")
_AS = r"(?<!\w)(?:como|comme|wie|come|als|zoals)(?!\w)"
_THAT = r"(?<!\w)(?:pero|mais|aber|mas|ma|maar|que|qu'|dass|che|dat)(?!\w)"
_CLITIC = r"(?:l[aeo]s?|les?|gli|li)?"


class _Frames:
    """One language's frames as regular expressions."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self.group = rf"(?P<who>{any_form(tongue.groups)})"
        self.fill = rf"(?:(?:{any_form(tongue.fill)}{_SEP}|{_ELIDED})){{0,6}}"
        self._stop = any_form(tongue.stop)

    def __getattr__(self, name: str) -> str:
        """A list of the lexicon as one group: `frames.things`."""
        return any_form(getattr(self._tongue, name))

    def gap(self, words: int) -> str:
        """White space, then up to so many words of the same clause, none of them a negation."""
        return rf"{_SEP}(?:(?!{self._stop}){_WORD}{_SEP}){{0,{words}}}?(?:{_ELIDED})?"

    @property
    def done(self) -> str:
        """What is done to somebody, a pronoun at its end allowed ("matarlas")."""
        if self._tongue.code in _VERB_LAST:
            return any_form(self._tongue.hurt)
        return rf"(?:{any_form(self._tongue.hurt)}|(?<!\w)(?:{'|'.join(filter(str.isalpha, forms(self._tongue.hurt)))}){_CLITIC}(?!\w))"


def _called(said: _Frames, names: str) -> str:
    """Somebody is called names: in order, with the verb first or last, or in a clause of its own ("... know that they are ...")."""
    group, fill, gap = said.group, said.fill, said.gap
    last = rf"{fill}{names}{_SEP}{fill}{said.be}"
    later = rf"[^.!?\n]{{1,60}}?{_THAT}{_SEP}(?:{_WORD}{_SEP}){{0,3}}?(?:{said.be}{_SEP}{fill}{names}|{last})"
    return (
        rf"{group}(?:{gap(6)}{said.be}{_SEP}{fill}{names}|{_SEP}{last}|{later})|"
        rf"{said.be}{_SEP}{fill}{_again(group)}{gap(4)}{names}"
    )


def _dehumanising(tongue: Tongue) -> Iterator[Pattern]:
    said = _Frames(tongue)
    pattern = partial(_pattern, tongue)
    group, fill, gap = said.group, said.fill, said.gap
    yield pattern(_called(said, said.things), 0.85, tongue.things)
    yield pattern(rf"{said.things}{_SEP}(?:{said.of}|{_AS}){_SEP}{fill}{group}", 0.85, tongue.things)
    yield pattern(
        rf"{said.life}{_SEP}{fill}{group}{gap(4)}{said.worthless}|{said.worthless}[^\n]{{1,40}}?{said.be}{_SEP}{fill}{_again(group)}",
        0.86,
        tongue.worthless,
    )
    yield pattern(
        rf"{group}{gap(8)}{said.should}{gap(6)}{said.cage}|"
        rf"{said.should}{gap(8)}{_again(group)}{gap(6)}{said.cage}",
        0.82,
        tongue.cage,
    )
    yield pattern(
        rf"{said.animals}{gap(4)}{said.compare}{_SEP}{fill}{group}|"
        rf"{said.compare}{_SEP}{fill}{said.animals}{gap(6)}{_again(group)}",
        0.82,
        tongue.compare,
        anyway=True,
    )


def _contempt(tongue: Tongue) -> Iterator[Pattern]:
    said = _Frames(tongue)
    pattern = partial(_pattern, tongue)
    group, fill, gap = said.group, said.fill, said.gap
    hate = any_form(f"{tongue.hate},{tongue.worse},{tongue.cursed}")
    yield pattern(
        rf"{hate}{_SEP}{fill}{group}|{said.rather}{gap(8)}{_again(group)}|"
        rf"{said.hate}{_SEP}{fill}{said.people}{gap(5)}{_again(group)}",
        0.82,
        tongue.hate,
        tongue.worse,
        tongue.cursed,
        tongue.rather,
    )
    yield pattern(rf"{group}[^\n]{{1,60}}?{said.hate_them}", 0.8, tongue.hate_them)
    how = rf"{said.vile}(?:{_SEP}{fill}{group}{_SEP}{said.be}|[.!,;]{{1,3}}\s(?:{_WORD}{_SEP}){{0,6}}?{said.be}{_SEP}{fill}{_again(group)})"
    typical = rf"{said.typical}{_SEP}{fill}{group}{gap(6)}{said.vile}"
    yield pattern(rf"{_called(said, said.vile)}|{_again(how)}|{_again(typical)}", 0.82, tongue.vile)
    sick = any_form(f"{tongue.disgust},{tongue.off}")
    after = any_form(f"{tongue.disgust},{tongue.off},{tongue.end_it},{tongue.hate_after}")
    yield pattern(
        rf"{group}(?:{gap(8)}{after}|{_SEP}{said.damned})|{sick}{gap(4)}{_again(group)}",
        0.82,
        tongue.damned,
        tongue.disgust,
        tongue.off,
        tongue.end_it,
        tongue.hate_after,
    )
    yield pattern(
        rf"{group}(?:{_SEP}{_WORD}){{0,4}}?{_SEP}{said.never}{_SEP}(?:{_WORD}{_SEP}){{0,4}}?{said.good}|"
        rf"{said.never}{_SEP}{fill}{_again(group)}{_SEP}{fill}{said.good}",
        0.75,
        tongue.good,
        anyway=True,
    )


def _threats(tongue: Tongue) -> Iterator[Pattern]:
    said = _Frames(tongue)
    pattern = partial(_pattern, tongue, some=True)
    group, fill, gap, done = said.group, said.fill, said.gap, said.done
    yield pattern(
        rf"{said.intent}(?:{gap(4)}{done}(?:{gap(4)}|[^\n]{{1,50}}?){group}|{gap(6)}{_again(group)}{gap(6)}{done})",
        0.82,
        tongue.hurt,
    )
    yield pattern(rf"{group}[^\n]{{1,80}}?{said.intent}{gap(5)}{done}", 0.75, tongue.hurt)
    yield pattern(rf"{said.do}{gap(7)}{group}|{_again(group)}[^\n]{{1,60}}?{said.do}", 0.82, tongue.do)
    yield pattern(
        rf"{said.deserve}{_SEP}{fill}{group}{gap(4)}{said.hurt_to}|"
        rf"{_again(group)}(?:{gap(6)}|[^\n]{{1,60}}?[.!]\s?(?:{_WORD}{_SEP}){{0,3}}?){said.deserve}{_SEP}(?:{_WORD}{_SEP}){{0,3}}?{said.hurt_to}",
        0.85,
        tongue.hurt_to,
    )
    yield pattern(
        rf"{any_form(f'{tongue.death_to},{tongue.without}')}{_SEP}{fill}{group}", 0.84, tongue.death_to, tongue.without
    )
    yield pattern(rf"{said.murder}{_SEP}{fill}{group}[^.!?\n]{{1,30}}?{said.legal}", 0.82, tongue.legal)
    yield pattern(
        rf"{said.no}[^.!?\n]{{1,25}}?{said.let_live}{_SEP}{fill}{group}|"
        rf"{said.no}{_SEP}(?:{_WORD}{_SEP}){{0,5}}?{_again(group)}{gap(3)}{said.let_live}",
        0.82,
        tongue.let_live,
        anyway=True,
    )


def _exclusion(tongue: Tongue) -> Iterator[Pattern]:
    said = _Frames(tongue)
    group, fill, gap = said.group, said.fill, said.gap
    yield _pattern(
        tongue,
        rf"{group}{gap(6)}{said.go}|(?:^|[.!?:]\s){said.out}{_SEP}{fill}{_again(group)}|"
        rf"{said.intent}(?:{gap(3)}{said.expel}{gap(4)}{_again(group)}|{gap(5)}{_again(group)}{gap(4)}{said.expel})",
        0.8,
        tongue.go,
        tongue.out,
        tongue.expel,
    )


def _slurs(tongue: Tongue) -> Iterator[Pattern]:
    said = _Frames(tongue)
    yield _pattern(tongue, said.slurs, 0.82, tongue.slurs, group=False)
    yield _pattern(
        tongue,
        rf"{said.slur_before}{_SEP}{said.framed}|{said.framed}(?:{_SEP}{_WORD}){{0,4}}?{_SEP}{said.like_you}",
        0.8,
        tongue.framed,
        group=False,
    )


def _again(regex: str) -> str:
    """The same, where the name `who` is already taken in the pattern."""
    return regex.replace("?P<who>", "?:")


def _pattern(
    tongue: Tongue, regex: str, confidence: float, *near: str, anyway: bool = False, group: bool = True, some: bool = False
) -> Pattern:
    """A pattern of this language, woken by these lists. `anyway`: a negation belongs to what it says; `some`: it counts for a few, too."""
    return Pattern(
        regex,
        near=tuple(dict.fromkeys(word for listed in near for word in near_words(listed))),
        confidence=confidence,
        confirm=_meant(tongue, anyway=anyway, group=group, some=some),
        beside=near_words(tongue.groups) if group else (),
        languages=(tongue.code,),
    )


def _meant(tongue: Tongue, *, anyway: bool, group: bool, some: bool) -> Callable[[Hit], bool]:
    """Whether the words are meant, all of them: not denied, not of some, not of one's own, not repeated to reject them or as another's."""
    ignore = re.IGNORECASE
    counter = lazy(re.sub(r"\n\s*", "", tongue.counter), ignore)
    told = lazy(tongue.told, ignore)
    denied = lazy(rf"{any_form(tongue.no)}(?:{_SEP}{_WORD}){{0,4}}\s*(?:{_ELIDED})?$", ignore)
    denied_after = lazy(rf"^{_SEP}(?:{_WORD}{_SEP})?{any_form(tongue.no_after)}", ignore) if tongue.no_after else None
    not_all = lazy(rf"{any_form(tongue.some)}{_SEP}$|{any_form(tongue.theirs)}{_SEP}$", ignore)
    just_one = lazy(rf"{any_form(tongue.one)}$", ignore)
    as_own = lazy(rf"{_AM}\s(?:\w{{1,5}}\s)?$", ignore)
    denies_itself = lazy(any_form(tongue.no), ignore)
    elsewhere = frozenset(form for other in TONGUES if other is not tongue for form in forms(other.groups))

    def meant(hit: Hit) -> bool:
        scene = hit.scene
        assert hit.match is not None
        start = hit.match.start()
        if hit.is_quoted or hit.in_sentence(counter):
            return False
        sentence = scene.sentence(start)
        before = scene.text[sentence[0] : start]
        if told.search(before[-60:]):
            return False
        if not group:
            return not as_own.search(before[-20:]) and not (scene.language == "" and hit.text.lower() in elsewhere)
        if not anyway and not denies_itself.match(hit.match[0]):
            clause = re.split(r"[,:;]", before)[-1]
            asks = "?" in scene.text[hit.end : sentence[1] + 1] or scene.text[sentence[0] : sentence[1]].endswith("?")
            if denied.search(clause[-60:]) and not asks:
                return False
            if denied_after is not None and denied_after.search(scene.text[hit.match.end() : hit.match.end() + 30]):
                return False
        who = hit.match.span("who")
        if some or who[0] < 0:
            return True
        return not not_all.search(scene.text[max(0, who[0] - 16) : who[0]]) and not just_one.search(scene.text[max(0, who[0] - 12) : who[1]])

    return meant


SLURS = tuple(pattern for tongue in TONGUES for pattern in _slurs(tongue))
THREATS = tuple(pattern for tongue in TONGUES for pattern in _threats(tongue))
DEHUMANISING = tuple(pattern for tongue in TONGUES for pattern in _dehumanising(tongue))
CONTEMPT = tuple(pattern for tongue in TONGUES for pattern in _contempt(tongue))
EXCLUSION = tuple(pattern for tongue in TONGUES for pattern in _exclusion(tongue))
