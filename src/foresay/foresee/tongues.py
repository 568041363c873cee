"""The frames in which words of other languages are hostile to people: one set for Spanish, French, German, Portuguese, Italian and Dutch.

A frame is a sentence's bones; a language's lexicon fills them (`foresay.foresee.scan.lexicon.es` and its sisters). The patterns made here
are shared out to the rules for tone, which take them in beside their English ones: `SLURS`, `THREATS`, `DEHUMANISING`, `CONTEMPT`,
`EXCLUSION`. They sleep until a group's name, or a slur, wakes them in a text that may be in their language and holds a hostile word.

Frames are written like this, ways of saying it parted by "|":

    things, a+b   any phrase of the lexicon's list of that name, or of both lists
    group         somebody of a group; done: what is done to somebody, a pronoun at its end allowed ("matarlas")
    a/b           one or the other; as: "like"; that: "that", "but"; above: "above all"
    start, end    where a sentence starts; where it ends, and another starts
    ~             up to six small words ("all", "these", "nothing but"); these and all else are parted by white space or a comma
    ..4           up to four words of the same clause, none of them a negation; **4: any four words at most
    <40           any forty characters at most, <.40: within the sentence
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, partial

from foresay.foresee.guards.tongue import ELIDED, SEPARATOR, WORD, meant, meant_as_slur
from foresay.foresee.rule import Late, Pattern
from foresay.foresee.scan.lexicon import de, es, fr, it, nl, pt
from foresay.foresee.scan.lexicon.tongue import Tongue, any_form, forms, near_words

TONGUES: tuple[Tongue, ...] = (es.TONGUE, fr.TONGUE, de.TONGUE, pt.TONGUE, it.TONGUE, nl.TONGUE)
LANGUAGES = tuple(tongue.code for tongue in TONGUES)
"""The languages in which tone is read, as far as these frames go."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """A frame in the notation above, with the lists of words of which one must be there, and the share of its matches that is right.

    anyway: a negation belongs to what it says; some: it counts when said of a few, too.
    """

    says: str
    near: str
    confidence: float
    anyway: bool = False
    some: bool = False


_NAMES = "group ..6 be ~ {0} | group ~ {0} ~ be | group <.60 that **3 be ~ {0} | group <.60 that **3 ~ {0} ~ be | be ~ group ..4 {0}"
"""Somebody is called names, with the verb in the middle, last or first, or in a clause of its own ("... know that they are ...")."""

_DEHUMANISING = (
    _Frame(_NAMES.format("things"), "things", 0.85),
    _Frame("things of/as ~ group", "things", 0.85),
    _Frame("life ~ group ..4 worthless | worthless <40 be ~ group", "worthless", 0.86),
    _Frame("group ..8 should ..6 cage | should ..8 group ..6 cage", "cage", 0.82),
    _Frame("animals ..4 compare ~ group | compare ~ animals ..6 group", "compare", 0.82, anyway=True),
)
_CONTEMPT = (
    _Frame(
        "hate+worse+cursed ~ group | rather ..8 group | hate ~ people above ..4 group",
        "hate+worse+cursed+rather",
        0.82,
    ),
    _Frame("group <60 hate_them", "hate_them", 0.8),
    _Frame(
        _NAMES.format("vile") + " | vile ~ group be | vile end **6 be ~ group | typical ~ group ..6 vile", "vile", 0.82
    ),
    _Frame(
        "group ..8 disgust+off+end_it+hate_after | group damned | disgust+off ..4 group",
        "damned+disgust+off+end_it+hate_after",
        0.82,
    ),
    _Frame("group **4 never **4 good | never ~ group ~ good", "good", 0.75, anyway=True),
)
_THREATS = (
    _Frame(
        "intent ..4 done ..2 ~ group | intent ..4 done end **6 group | intent ..4 done <40 end **6 group | intent ..6 group ..6 done",
        "hurt",
        0.82,
        some=True,
    ),
    _Frame("group <80 intent ..5 done", "hurt", 0.75, some=True),
    _Frame("do ..7 group | group <60 do", "do", 0.82, some=True),
    _Frame(
        "deserve ~ group ..4 hurt_to | group ..6 deserve **3 hurt_to | group <60 end **3 deserve **3 hurt_to",
        "hurt_to",
        0.85,
        some=True,
    ),
    _Frame("death_to+without ~ group", "death_to+without", 0.84, some=True),
    _Frame("lacking ~ group <.40 better | better ..3 lacking ~ group", "better", 0.78, some=True),
    _Frame("murder ~ group <.30 legal", "legal", 0.82, some=True),
    _Frame("no <.25 let_live ~ group | no **5 group ..3 let_live", "let_live", 0.82, anyway=True, some=True),
)
_EXCLUSION = (
    _Frame(
        "group ..6 go | start out ~ group | intent ..3 expel ..4 group | intent ..5 group ..4 expel",
        "go+out+expel",
        0.8,
    ),
    _Frame("group **4 barred rights", "rights", 0.78, anyway=True),
)
_SLURS = (
    _Frame("slurs", "slurs", 0.82),
    _Frame("slur_before framed | framed **4 like_you", "framed", 0.8),
)

_VERB_LAST = ("de", "nl")
_CLITIC = r"(?:l[aeo]s?|les?|gli|li)?"
_FIXED = {
    "as": r"(?<!\w)(?:como|comme|wie|come|als|zoals)(?!\w)",
    "that": r"(?<!\w)(?:pero|mais|aber|mas|ma|maar|que|qu'|dass|che|dat)(?!\w)",
    "above": r"(?<!\w)(?:sobre\s+todo|especialmente|surtout|principalmente|sobretudo|besonders|vor\s+allem|soprattutto|specialmente|"
    r"vooral)(?!\w)",
    "start": r"(?:^|[.!?:]\s)",
    "end": r"[.!,;]{1,3}\s",
}
_NO_SEPARATOR_BEFORE = (".", "*", "<")
_NO_SEPARATOR_AFTER = ("~", ".", "*", "<", "start", "end")


def _expression(frame: _Frame, tongue: Tongue) -> str:
    """A frame filled with a language's words, as one regular expression; the group's name of its first way is named `who`."""
    ways = "|".join(_way(way.split(), tongue) for way in frame.says.split(" | "))
    first, name, others = ways.partition("(?P<who>")
    return first + name + others.replace("(?P<who>", "(?:")


def _way(steps: list[str], tongue: Tongue) -> str:
    out = ""
    for before, step in zip(["start", *steps], steps, strict=False):
        if not before.startswith(_NO_SEPARATOR_AFTER) and not step.startswith(_NO_SEPARATOR_BEFORE) and step != "end":
            out += SEPARATOR
        out += _step(step, tongue, after=before)
    return out


def _step(step: str, tongue: Tongue, *, after: str) -> str:
    if step == "~":
        return rf"(?:(?:{any_form(tongue.fill)}{SEPARATOR}|{ELIDED})){{0,6}}"
    if step.startswith(".."):
        words = rf"(?:(?!{any_form(tongue.stop)}){WORD}{SEPARATOR}){{0,{step[2:]}}}?(?:{ELIDED})?"
        return words if after.startswith(_NO_SEPARATOR_AFTER) else SEPARATOR + words
    if step.startswith("**"):
        words = rf"(?:{WORD}{SEPARATOR}){{0,{step[2:]}}}?"
        return words if after.startswith(_NO_SEPARATOR_AFTER) else SEPARATOR + words
    if step.startswith("<."):
        return rf"[^.!?\n]{{1,{step[2:]}}}?"
    if step.startswith("<"):
        return rf"[^\n]{{1,{step[1:]}}}?"
    if "/" in step:
        return "(?:" + "|".join(_step(part, tongue, after=after) for part in step.split("/")) + ")"
    if step == "group":
        return rf"(?P<who>{any_form(tongue.groups)})"
    if step == "done" and tongue.code not in _VERB_LAST:
        verbs = "|".join(filter(str.isalpha, forms(tongue.hurt)))
        return rf"(?:{any_form(tongue.hurt)}|(?<!\w)(?:{verbs}){_CLITIC}(?!\w))"
    return _FIXED.get(step) or any_form(_lists(tongue, "hurt" if step == "done" else step))


def _lists(tongue: Tongue, names: str) -> str:
    """The lists of these names ("hate+worse"), as one."""
    return ",".join(filter(None, (getattr(tongue, name) for name in names.split("+"))))


def _holds(listed: str, text: str) -> bool:
    """Whether a text may hold a phrase of this list: as good as the list's own near words, and asked of few texts."""
    lower = text.lower()
    return any(part in lower for part in _parts(listed))


@cache
def _parts(listed: str) -> tuple[str, ...]:
    return tuple(entry.removesuffix("*") for entry in near_words(listed))


def _patterns(frames: tuple[_Frame, ...]) -> Iterator[Pattern]:
    """The patterns of these frames in every language, woken by the names of groups."""
    for tongue in TONGUES:
        for frame in frames:
            yield Pattern(
                Late(partial(_expression, frame, tongue), partial(_holds, _lists(tongue, frame.near))),
                near=near_words(tongue.groups),
                confidence=frame.confidence,
                confirm=meant(tongue, anyway=frame.anyway, some=frame.some),
                languages=(tongue.code,),
            )


def _slurs() -> Iterator[Pattern]:
    """The patterns of slurs in every language, woken by the slurs."""
    for tongue in TONGUES:
        others = tuple(other.groups for other in TONGUES if other is not tongue)
        for frame in _SLURS:
            listed = _lists(tongue, frame.near)
            yield Pattern(
                Late(partial(_expression, frame, tongue), partial(_holds, listed)),
                near=near_words(listed),
                confidence=frame.confidence,
                confirm=meant_as_slur(tongue, others),
                languages=(tongue.code,),
            )


SLURS = tuple(_slurs())
THREATS = tuple(_patterns(_THREATS))
DEHUMANISING = tuple(_patterns(_DEHUMANISING))
CONTEMPT = tuple(_patterns(_CONTEMPT))
EXCLUSION = tuple(_patterns(_EXCLUSION))
