"""The other people a draft reaches: named, able to be worked out, or in the picture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from foresay.foresee.rule import Rule
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import COWORKER, FULL_NAME, KIN
from foresay.model import Author, Draft, Finding, Medium, Mention, MentionKind, Ring, Severity, Span, Touched

_OTHERS = (
    r"(?:teams?|crew|staff|clients?|customers?|patients?|pupils?|students?|class|tenants?|residents?|land(?:lord|lady)|doctor|gp|dentist|"
    r"therapist|physio|nurse|midwife|carer|childminder|nanny|teacher|tutor|coach|trainer|lawyer|solicitor|accountant|plumber|hairdresser|"
    r"neighbou?rs|friends|mates?|flatmates|housemates|colleagues|co-?workers|interns?|trainees?|apprentices?|assistant|bosses|employees?|"
    r"suppliers?|business\s+partner|date|in-laws|godson|goddaughter|grandson|granddaughter|ex-(?:wife|husband|girlfriend|boyfriend|partner))"
)
_IN_LAW = r"(?:mother|father|sister|brother|son|daughter)-in-law"
_RELATED = lazy(
    rf"\b(?:my|our)\s+(?:(?!best\s+friend)[\w-]+\s+)?(?P<who>{_IN_LAW}|{_OTHERS}|{KIN}|{COWORKER})(?![\w-])"
    rf"(?:,?\s+(?P<name>{FULL_NAME}))?",
    re.IGNORECASE,
)
SOMEONE = "someone else"
"""How a finding names a person of whom it cannot say who they are."""
_SURE_ENOUGH = 0.6
_RINGS: tuple[Ring, ...] = ("named", "can be worked out", "in the picture")


def ripple(
    draft: Draft, author: Author, findings: Sequence[tuple[Finding, Rule]], mentions: Sequence[Mention]
) -> tuple[Touched, ...]:
    """Everyone besides the author that the draft touches, nearest and heaviest first; one entry a person.

    "Your friend Marisol", "Marisol" and "your friend" are one person where the text says so.
    """
    touched: dict[str, Touched] = {}
    names = [mention.text for mention in mentions if mention.kind is MentionKind.PERSON]
    related = _by_relation(draft, names)
    for one in (
        *(_told_apart(one, related) for one in _by_findings(findings, names)),
        *_by_mentions(mentions, author),
        *related,
        *_by_media(draft.media),
    ):
        key = next((known for known in touched if _same(one.who, known)), one.who)
        known = touched.get(key)
        if known is None:
            touched[key] = one
            continue
        heavier, lighter = (one, known) if one.severity > known.severity else (known, one)
        touched[key] = replace(
            heavier,
            who=max(known.who, one.who, key=len),
            ring=min(known.ring, one.ring, key=_RINGS.index),
            span=heavier.span or lighter.span,
        )
    return tuple(sorted(touched.values(), key=lambda one: (_RINGS.index(one.ring), -one.severity.rank)))


def _told_apart(one: Touched, related: Sequence[Touched]) -> Touched:
    """A "someone else" of whom the very words found say who it is: "your ex-husband"."""
    if one.who != _capital(SOMEONE) or one.span is None:
        return one
    spans = [(other, other.span) for other in related if other.span is not None]
    met = [other for other, span in spans if span.start < one.span.end and one.span.start < span.end]
    return replace(one, who=met[0].who, ring=met[0].ring) if met else one


def _same(who: str, known: str) -> bool:
    """Whether one way of naming a person holds the other: "Marisol" or "Your friend" and "your friend Marisol"."""
    one, other = (f" {name.casefold().removeprefix('@')} " for name in (who, known))
    return one in other or other in one


def _by_findings(findings: Sequence[tuple[Finding, Rule]], names: Sequence[str]) -> list[Touched]:
    return [
        Touched(
            _capital(who), _ring(who, names), rule.short, finding.severity, finding.spans[0] if finding.spans else None
        )
        for finding, rule in findings
        for who in finding.touches
        if who != "you"
    ]


def _ring(who: str, names: Sequence[str]) -> Ring:
    is_name = who.startswith("@") or (who[:1].isupper() and " " not in who)
    return "named" if is_name or any(_same(name, who) for name in names) else "can be worked out"


def _capital(who: str) -> str:
    return who[:1].upper() + who[1:]


def _by_mentions(mentions: Sequence[Mention], author: Author) -> list[Touched]:
    mine = {word.casefold().removeprefix("@") for word in (*author.names, *author.handles)}
    return [
        Touched(mention.text, "named", "named in your words", Severity.INFO, mention.span)
        for mention in mentions
        if mention.kind in (MentionKind.PERSON, MentionKind.HANDLE)
        and mention.confidence >= _SURE_ENOUGH
        and mention.text.casefold().removeprefix("@") not in mine
    ]


def _by_relation(draft: Draft, names: Sequence[str]) -> list[Touched]:
    """Those whom the author calls theirs ("my boss"), with their name where the finder of names knows it for one."""
    found: list[Touched] = []
    for related in _RELATED.finditer(draft.text):
        who = f"Your {' '.join(related['who'].lower().split())}"
        name = next((name for name in names if related["name"] and _same(name, related["name"])), "")
        if name:
            found.append(Touched(f"{who} {name}", "named", "named in your words", Severity.INFO, Span(*related.span())))
        else:
            span = Span(related.start(), related.end("who"))
            found.append(Touched(who, "can be worked out", "known to those who know you", Severity.INFO, span))
    return found


def _by_media(media: Sequence[Medium]) -> list[Touched]:
    """Once for all photos and videos: who is in them is not looked at here."""
    kinds = [medium.kind for medium in media if medium.kind in ("photo", "video")]
    return [
        Touched(f"Whoever is in the {kind}", "in the picture", "seen, not asked", Severity.LOW) for kind in kinds[:1]
    ]
