"""The other people a draft reaches: named, able to be worked out, or in the picture."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foresay.foresee.rule import Rule
from foresay.foresee.scan.words import COWORKER, KIN
from foresay.model import Author, Draft, Finding, Medium, Mention, MentionKind, Ring, Severity, Span, Touched

_RELATED = re.compile(
    rf"\b(?:my|our)\s+(?:\w+\s+)?(?P<who>{KIN}|{COWORKER}|team|client|customer|landlord|doctor|teacher|nurse)\b",
    re.IGNORECASE,
)
_SURE_ENOUGH = 0.6
_RINGS: tuple[Ring, ...] = ("named", "can be worked out", "in the picture")


def ripple(
    draft: Draft, author: Author, findings: Sequence[tuple[Finding, Rule]], mentions: Sequence[Mention]
) -> tuple[Touched, ...]:
    """Everyone besides the author that the draft touches, nearest and heaviest first; one entry a person."""
    touched: dict[str, Touched] = {}
    for one in (
        *_by_findings(findings, mentions),
        *_by_mentions(mentions, author),
        *_by_relation(draft),
        *_by_media(draft.media),
    ):
        key = one.who.casefold().removeprefix("@").removeprefix("your ")
        known = touched.get(key)
        if known is None or one.severity > known.severity:
            touched[key] = one
    return tuple(sorted(touched.values(), key=lambda one: (_RINGS.index(one.ring), -one.severity.rank)))


def _by_findings(findings: Sequence[tuple[Finding, Rule]], mentions: Sequence[Mention]) -> list[Touched]:
    names = {mention.text.casefold() for mention in mentions if mention.kind is MentionKind.PERSON}
    found: list[Touched] = []
    for finding, rule in findings:
        for who in finding.touches:
            if who != "you":
                named = who.startswith("@") or who.casefold() in names or (who[:1].isupper() and " " not in who)
                found.append(
                    Touched(
                        who, "named" if named else "can be worked out", rule.short, finding.severity, _first(finding)
                    )
                )
    return found


def _first(finding: Finding) -> Span | None:
    return finding.spans[0] if finding.spans else None


def _by_mentions(mentions: Sequence[Mention], author: Author) -> list[Touched]:
    mine = {word.casefold().removeprefix("@") for word in (*author.names, *author.handles)}
    return [
        Touched(mention.text, "named", "named in your words", Severity.INFO, mention.span)
        for mention in mentions
        if mention.kind in (MentionKind.PERSON, MentionKind.HANDLE)
        and mention.confidence >= _SURE_ENOUGH
        and mention.text.casefold().removeprefix("@") not in mine
    ]


def _by_relation(draft: Draft) -> list[Touched]:
    return [
        Touched(
            f"Your {related['who'].lower()}",
            "can be worked out",
            "known to those who know you",
            Severity.INFO,
            Span(*related.span()),
        )
        for related in _RELATED.finditer(draft.text)
    ]


def _by_media(media: Sequence[Medium]) -> list[Touched]:
    return [
        Touched("Whoever is in the photo", "in the picture", "seen, not asked", Severity.LOW)
        for medium in media
        if medium.kind in ("photo", "video")
    ][:1]
