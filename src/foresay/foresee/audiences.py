"""How each audience would meet a draft: its landings."""

from __future__ import annotations

from collections.abc import Sequence

from foresay.foresee.rule import Rule
from foresay.model import Audience, Draft, Finding, Landing, Level, Severity, Visibility

_LONGEST_REASON = 8
_OUTSIDE = frozenset({Audience.STRANGERS, Audience.PRESS, Audience.RECRUITERS, Audience.CUSTOMERS, Audience.PARTNERS})
_QUOTERS = frozenset({Audience.PRESS, Audience.STRANGERS})
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


def landings(draft: Draft, findings: Sequence[tuple[Finding, Rule]]) -> tuple[Landing, ...]:
    """A landing for every audience, worst first, then those the draft is meant for, then in a fixed order."""
    every = [_landing(audience, draft, findings) for audience in Audience]
    return tuple(sorted(every, key=lambda one: (-one.level.rank, one.audience not in draft.to, _ORDER[one.audience])))


def _landing(audience: Audience, draft: Draft, findings: Sequence[tuple[Finding, Rule]]) -> Landing:
    heard = [(_level(audience, finding), finding, rule) for finding, rule in findings if audience in finding.audiences]
    heard = [one for one in heard if one[0] is not Level.AS_MEANT]
    heard.sort(key=lambda one: (-one[0].rank, -one[1].severity.rank, -one[1].confidence))
    if not heard:
        return Landing(audience, Level.AS_MEANT)
    level = _LEVELS[max(0, heard[0][0].rank - _shelter(audience, draft.visibility))]
    reasons = tuple(dict.fromkeys(rule.short for _, _, rule in heard))
    return Landing(audience, level, _reason(reasons), tuple(dict.fromkeys(rule.id for _, _, rule in heard)))


def _level(audience: Audience, finding: Finding) -> Level:
    """How one finding lands with one audience. Protected speech may jar or be quoted; the cost of it is not the author's fault."""
    severity = finding.severity
    if finding.protected:
        if severity < Severity.LOW:
            return Level.AS_MEANT
        return Level.QUOTED if audience in _QUOTERS or severity < Severity.MEDIUM else Level.JAR
    if severity >= Severity.HIGH and any(who != "you" for who in finding.touches):
        return Level.HARM
    if severity >= Severity.HIGH:
        return Level.COST
    if severity == Severity.MEDIUM:
        return Level.JAR
    return Level.QUOTED if severity == Severity.LOW and audience in _QUOTERS else Level.AS_MEANT


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
