"""How each audience would meet a draft: its landings."""

from __future__ import annotations

from collections.abc import Sequence

from foresay.foresee.rule import Rule
from foresay.foresee.signs import IN_JOKE, SALES
from foresay.model import Audience, Continuum, Draft, Finding, Landing, Level, Severity, Visibility

_LONGEST_REASON = 8
_OUTSIDE = frozenset({Audience.STRANGERS, Audience.PRESS, Audience.RECRUITERS, Audience.CUSTOMERS, Audience.PARTNERS})
_QUOTERS = frozenset({Audience.PRESS, Audience.STRANGERS})
_CUSTOMERS = frozenset({Audience.CUSTOMERS, Audience.PARTNERS})
_SURE_ENOUGH = 0.5
_CLEARLY = 0.6
"""The pull of shown words, in sum, from which a draft leans clearly to one side."""
_SELLS = 1.2
"""The pull of words that sell from which a draft is a sales line, or of words of work from which it is shop talk: more than one word."""
_CLOSE = frozenset({"your family and friends", "how you feel"})
"""Evidence that an author speaks to those close to them, whatever else they say."""
_A_PERSON = _CLOSE | {"you, in the first person", "said as among friends", "something you did yourself"}
"""Evidence that a person tells of their day, as one does at home, of work too."""
_LEVELS = tuple(Level)
_ORDER = {
    audience: number
    for number, audience in enumerate(
        (
            Audience.EMPLOYER,
            Audience.FAMILY,
            Audience.COLLEAGUES,
            Audience.CUSTOMERS,
            Audience.PRESS,
            Audience.STRANGERS,
            Audience.RECRUITERS,
            Audience.PARTNERS,
        )
    )
}


def landings(draft: Draft, findings: Sequence[tuple[Finding, Rule]], place: Continuum) -> tuple[Landing, ...]:
    """A landing for every audience, worst first, then those the draft is meant for, then in a fixed order.

    A level follows from what was found; beside that, from words that are out of place before an audience the draft is plainly for
    (a sales line before friends, a private word from a firm's account): `place` has the words that show it.
    """
    amiss = _out_of_place(draft, place)
    every = [_landing(audience, draft, findings, amiss.get(audience, "")) for audience in Audience]
    return tuple(sorted(every, key=lambda one: (-one.level.rank, one.audience not in draft.to, _ORDER[one.audience])))


def out_of_place(landings: Sequence[Landing]) -> str:
    """A sentence about the audiences before which words are out of place though nothing was found; "" if there are none."""
    amiss = [one for one in landings if one.level is Level.JAR and not one.rules]
    if not amiss:
        return ""
    who = " and ".join(f"your {one.audience}" for one in amiss[:2])
    return f"Fine in itself, but {who} may wonder at it: {amiss[0].reason}."


def _landing(audience: Audience, draft: Draft, findings: Sequence[tuple[Finding, Rule]], amiss: str) -> Landing:
    heard = [(_level(audience, finding), finding, rule) for finding, rule in findings if audience in finding.audiences]
    heard = [one for one in heard if one[0] is not Level.AS_MEANT]
    heard.sort(key=lambda one: (-one[0].rank, -one[1].severity.rank, -one[1].confidence))
    level = _LEVELS[max(0, heard[0][0].rank - _shelter(audience, draft.visibility))] if heard else Level.AS_MEANT
    if amiss and level.rank < Level.JAR.rank:
        return Landing(audience, Level.JAR, amiss)
    if not heard:
        return Landing(audience, Level.AS_MEANT)
    reasons = tuple(dict.fromkeys(rule.short for _, _, rule in heard))
    return Landing(audience, level, _reason(reasons), tuple(dict.fromkeys(rule.id for _, _, rule in heard)))


def _level(audience: Audience, finding: Finding) -> Level:
    """How one finding lands with one audience. Protected speech may jar or be quoted; the cost of it is not the author's fault.

    A finding that is likelier wrong than right weighs one severity less.
    """
    rank = finding.severity.rank - (finding.confidence < _SURE_ENOUGH)
    if finding.protected:
        if rank < Severity.LOW.rank:
            return Level.AS_MEANT
        return Level.QUOTED if audience in _QUOTERS or rank < Severity.MEDIUM.rank else Level.JAR
    if rank >= Severity.HIGH.rank:
        return Level.HARM if any(who != "you" for who in finding.touches) else Level.COST
    if rank == Severity.MEDIUM.rank:
        return Level.JAR
    return Level.QUOTED if rank == Severity.LOW.rank and audience in _QUOTERS else Level.AS_MEANT


def _out_of_place(draft: Draft, place: Continuum) -> dict[Audience, str]:
    """The audiences that the draft is plainly for and whose place it is not written for, each with the reason.

    Plainly for: named in `Draft.to`, or the readers of an official account, or friends where only they can see it. Nothing is said where
    the words do not lean clearly to one side.
    """
    official = draft.said_as == "work" or (draft.account is not None and draft.account.kind == "official")
    shown = {one.words: one.pull for one in place.evidence if one.span is not None}
    work = {words: pull for words, pull in shown.items() if pull > 0}
    personal = {words: pull for words, pull in shown.items() if pull < 0}
    amiss: dict[Audience, str] = {}
    if official or _CUSTOMERS.intersection(draft.to):
        readers = _CUSTOMERS if official else _CUSTOMERS.intersection(draft.to)
        if IN_JOKE in personal:
            amiss.update(dict.fromkeys(readers, "an in-joke they are not in on"))
        elif not work and sum(personal.values()) <= -_CLEARLY:
            amiss.update(dict.fromkeys(readers, f"a private word: {_first(personal)}"))
    if Audience.RECRUITERS in draft.to and not work and sum(personal.values()) <= -_CLEARLY:
        amiss[Audience.RECRUITERS] = f"a private word: {_first(personal)}"
    if not official and (Audience.FAMILY in draft.to or draft.visibility is Visibility.FRIENDS):
        if sum(work.get(words, 0.0) for words in SALES) >= _SELLS and not personal.keys() & _CLOSE:
            amiss[Audience.FAMILY] = "a sales line among friends"
        elif Audience.FAMILY in draft.to and not personal.keys() & _A_PERSON and sum(work.values()) >= _SELLS:
            amiss[Audience.FAMILY] = f"shop talk: {_first(work)}"
    return amiss


def _first(evidence: dict[str, float]) -> str:
    """The strongest piece of evidence, in words that fit a reason."""
    return " ".join(max(evidence, key=lambda words: abs(evidence[words])).split()[:5])


def _shelter(audience: Audience, visibility: Visibility) -> int:
    """By how many levels a narrower audience setting helps. Never out of the world: what friends see can be shown on."""
    if visibility is Visibility.DIRECT:
        return 2
    return 1 if visibility is Visibility.FRIENDS and audience in _OUTSIDE else 0


def _reason(reasons: Sequence[str]) -> str:
    """The first reason, with as many more as fit into eight words."""
    words = reasons[0]
    for more in reasons[1:]:
        if len(f"{words}, {more}".split()) > _LONGEST_REASON:
            break
        words = f"{words}, {more}"
    return words
