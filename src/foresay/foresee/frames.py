"""Who speaks, and whose fact it is: the typed frame around a hit.

*I* was diagnosed, *my sister* was, *the queen* was, *people* are: the same words, four meanings. And where "I" stands, it may be
another's: passed on ("RT @sam: I was diagnosed"), told ("Her: I'm pregnant"), sung ("♪ I'm on fire ♪").

Read from the words before a hit, on hits only; nothing here looks at a whole text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import KIN
from foresay.foresee.scene import Hit


class Voice(StrEnum):
    """Whose words the hit's words are."""

    MINE = "mine"
    QUOTED = "quoted"
    PASSED_ON = "passed on"
    ANOTHERS = "another's"
    SUNG = "sung"


class Holder(StrEnum):
    """Whose fact it is; UNKNOWN where the clause names nobody."""

    ME = "me"
    KIN = "kin"
    THEM = "them"
    PUBLIC = "public"
    ANYONE = "anyone"
    UNKNOWN = "unknown"


class Time(StrEnum):
    """When it is so."""

    PAST = "past"
    NOW = "now"
    TO_COME = "to come"


@dataclass(frozen=True, slots=True)
class Frame:
    """What the words around a hit say about it."""

    voice: Voice
    holder: Holder
    time: Time


_SPEAKERS = (
    r"(?:her|him|them|she|he|they|(?:my|our|the|a)\s+(?:\w+\s+)?[a-z]{2,14}|(?:mum|mom|dad|wife|husband|boss|teacher|doctor|nurse|customer|client|patient|"
    r"student|pupil|interviewer|recruiter|kid|child|toddler|friend|colleague|manager|driver|cashier|guy|girl|man|woman)(?:\s+[0-9])?)"
)
_PASSED_ON = lazy(
    r"(?:^|\s)[\"']?(?:rt|mt|qt)\s*@\w{1,40}\s*:?\s|^\s*(?:repost(?:ed|ing)?|quoted?|fwd|forwarded)\s*(?:from|via|by)?\s*:?\s*@\w{1,40}",
    re.IGNORECASE,
)
_QUOTED_LINE = lazy(r"(?:^|\n)\s{0,3}>\s?[^\n]*$")
_HER_LINE = lazy(rf"(?:^|\n|[.!?]\s)[ \t]*{_SPEAKERS}\s?:\s[^\n]{{0,80}}$", re.IGNORECASE)
_MY_LINE = lazy(r"(?:^|\n|[.!?]\s)[ \t]*(?:me|myself|also\s+me)\s?:\s[^\n]{0,80}$", re.IGNORECASE)
_SAYS = lazy(
    rf"\b(?:{_SPEAKERS}|(?-i:[A-Z][a-z]{{1,15}}))\s+(?:just\s+|then\s+|always\s+)?(?:said|says|goes|went|texted|texts|messaged|(?:was|is|were|be)\s+like|replied|replies|"
    r"wrote|writes|whispered|yelled|shouted|screamed|announced|tweeted)(?:\s+(?:me|us|back))?\s*[,:]\s*[\"']?$",
    re.IGNORECASE,
)
_NOTES = "♪♫♬🎵🎶🎼"
_SUNG_LINE = lazy(rf"^[\"'\s]*[{_NOTES}]")

_CLAUSE = lazy(
    r"[,;:()\u2013\u2014]|\s-\s|\b(?:and|but|because|so|while|since|although|though|that|who|when|where|if)\b",
    re.IGNORECASE,
)
_ME = r"(?:i|i'm|im|i've|ive|i'd|i'll|me|my|mine|myself|we|we're|we've|us|our|ours)"
_OF_PUBLIC = (
    r"(?:(?:the|a|our|my|former|ex|late)\s+(?:\w+\s+){0,2}?(?:president|prime\s+minister|minister|senator|congress(?:man|woman)|mayor|governor|king|queen|prince|"
    r"princess|pope|bishop|archbishop|celebrity|actor|actress|singer|rapper|footballer|quarterback|goalkeeper|striker|captain|champion|winger|ceo\s+of\s+\w+)|"
    r"(?:king|queen|prince|princess|pope|president|senator|mayor|governor|minister|sir|lady|lord|dame)\s+(?-i:[A-Z])\w+)"
)
_HOLDERS = lazy(
    rf"\b(?:(?P<kin>(?:my|our|his|her|their|your)\s+(?:\w+\s+)?{KIN}(?:'s)?)|(?P<public>{_OF_PUBLIC})|(?P<me>{_ME})|"
    r"(?P<them>he|she|they|his|her|their|him|them|he's|she's|they're|someone|somebody|the\s+(?:man|woman|girl|boy|guy|lady|couple|patient|victim|suspect|"
    r"defendant|player|driver)|this\s+(?:man|woman|girl|guy|lady|person))|"
    r"(?P<anyone>people|everyone|everybody|anyone|anybody|nobody|you|your|you're|those|folks|most\s+of\s+us|women|men|kids|teens|americans|students))\b",
    re.IGNORECASE,
)
_PAST = lazy(
    r"\b(?:was|were|had|used\s+to|did|didn't|got|went|ago|last\s+(?:year|month|week|night|summer|winter|spring|autumn|fall|time)|yesterday|back\s+(?:in|when|then)|"
    r"in\s+(?:19|20)[0-9]{2}|when\s+i\s+was|years?\s+ago|as\s+a\s+(?:kid|child|teen(?:ager)?|student))\b",
    re.IGNORECASE,
)
_TO_COME = lazy(
    r"\b(?:will|won't|i'll|we'll|he'll|she'll|going\s+to|gonna|about\s+to|tomorrow|tonight|next\s+(?:week|month|year|summer|spring|monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday)|soon|by\s+(?:then|next))\b",
    re.IGNORECASE,
)


def voice_of(hit: Hit) -> Voice:
    """Whose words these are: the author's, unless the text passes on, quotes, plays out or sings somebody else's."""
    text, start = hit.scene.text, hit.match.start() if hit.match else hit.start
    before = text[max(0, start - 400) : start]
    passed_on = _PASSED_ON.search(text, max(0, start - 400), hit.end)
    if (passed_on and passed_on.start() < start) or _QUOTED_LINE.search(before):
        return Voice.PASSED_ON
    if hit.is_quoted:
        return Voice.QUOTED
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", hit.end)
    sung_before = any(note in text[line_start:start] for note in _NOTES)
    if sung_before and (
        _SUNG_LINE.match(text[line_start:start])
        or any(note in text[hit.end : line_end if line_end >= 0 else len(text)] for note in _NOTES)
    ):
        return Voice.SUNG
    near = before[-120:]
    if _SAYS.search(near) or (_HER_LINE.search(near) and not _MY_LINE.search(near)):
        return Voice.ANOTHERS
    return Voice.MINE


def holder_of(hit: Hit) -> Holder:
    """Whose fact it is: who the words found begin with, else the last one named before them in their clause."""
    if (opening := _opening(hit)) is not None:
        return _kind(opening)
    start = hit.scene.sentence(hit.start)[0]
    at = hit.match.start() if hit.match else hit.start
    before = hit.scene.text[max(start, at - 80) : at]
    ends = [end.end() for end in _CLAUSE.finditer(before)]
    clause = before[ends[-1] :] if ends else before
    named = list(_HOLDERS.finditer(clause)) or list(_HOLDERS.finditer(before))
    return _kind(named[-1]) if named else Holder.UNKNOWN


def names_its_holder(hit: Hit) -> bool:
    """Whether the words found begin with whose fact it is, as the pattern meant it."""
    return _opening(hit) is not None


def _opening(hit: Hit) -> re.Match[str] | None:
    return _HOLDERS.match(hit.match[0].lstrip()) if hit.match is not None else None


def _kind(named: re.Match[str]) -> Holder:
    return Holder(named.lastgroup or Holder.UNKNOWN)


def time_of(hit: Hit) -> Time:
    """When it is so, by the words of the clause that holds the hit; NOW where nothing says otherwise."""
    if hit.in_sentence(_TO_COME):
        return Time.TO_COME
    return Time.PAST if hit.in_sentence(_PAST) else Time.NOW


def frame_of(hit: Hit) -> Frame:
    """Voice, holder and time of a hit at once."""
    return Frame(voice_of(hit), holder_of(hit), time_of(hit))
