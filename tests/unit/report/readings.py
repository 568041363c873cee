"""Readings made by hand, so that the reports are tested without the engine. The people are invented."""

from foresay.model import (
    Audience,
    Continuum,
    Draft,
    Edit,
    Evidence,
    Family,
    Finding,
    Landing,
    Level,
    Mention,
    MentionKind,
    Reading,
    Remedy,
    RemedyKind,
    Severity,
    Span,
    Touched,
    Unread,
)
from foresay.report import Checked

POST = "Party at 12 Elm Street, bring cake"
DOOR = Span(9, 22)


def finding(*spans: Span, rule: str = "street-address", severity: Severity = Severity.HIGH, **more: object) -> Finding:
    values: dict[str, object] = {
        "rule": rule,
        "family": Family.PLACE,
        "severity": severity,
        "confidence": 0.8,
        "spans": spans,
        "headline": "Gives out your home address",
        "why": "A street and a number lead to a door.",
        "audiences": (Audience.STRANGERS, Audience.PRESS),
        "touches": ("you",),
    }
    return Finding(**(values | more))  # type: ignore[arg-type]


def remedy(text: str, span: Span, new: str = "my place", **more: object) -> Remedy:
    edit = Edit(span.start, span.end, text[span.start : span.end], new)
    return Remedy(RemedyKind.ABSTRACT, "Leave out the address", safe=True, edits=(edit,), **more)  # type: ignore[arg-type]


def reading(text: str, *findings: Finding, **more: object) -> Reading:
    found = any(not each.protected for each in findings)
    values: dict[str, object] = {
        "draft": Draft(text),
        "verdict": "look again" if found else "clear",
        "summary": "One line could lead someone to your door."
        if found
        else "Lands as meant, as far as we can read it.",
        "beside": "The rest lands as meant." if found else "",
        "findings": findings,
        "language": "en",
    }
    return Reading(**(values | more))  # type: ignore[arg-type]


def checked(text: str, *findings: Finding, name: str = "", is_file: bool = False, **more: object) -> Checked:
    return Checked(name, text, reading(text, *findings, **more), is_file)


def party() -> Checked:
    """One finding, with everything a reading can hold."""
    return checked(
        POST,
        finding(DOOR, remedies=(remedy(POST, DOOR),)),
        name="posts/today.md",
        is_file=True,
        mentions=(Mention(MentionKind.PLACE, DOOR, "12 Elm Street", 0.9),),
        continuum=Continuum(-0.6, "Leans personal", (Evidence("a party", -0.6, Span(0, 5)),)),
        landings=(
            Landing(Audience.STRANGERS, Level.COST, "your home address", ("street-address",)),
            Landing(Audience.FAMILY, Level.AS_MEANT),
        ),
        ripple=(Touched("your household", "can be worked out", "the address", Severity.HIGH, DOOR),),
        unread=(Unread("photo", "The photo was not looked at, only your words."),),
    )
