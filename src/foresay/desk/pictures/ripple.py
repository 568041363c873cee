"""You at the edge, the others on rings: who besides the author a draft reaches, and what reaches them."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from foresay.desk.pictures.measure import fitted, wrapped
from foresay.model import Ring, Severity, Touched

RINGS: tuple[Ring, ...] = ("named", "can be worked out", "in the picture")
A_RING = 3
"""People drawn on one ring at most; the rest are counted on one line."""
SHAPES = {
    Severity.CRITICAL: ("f-first", "M-3.7-9h7.4L9-3.7v7.4L3.7 9h-7.4L-9 3.7v-7.4z"),
    Severity.HIGH: ("f-change", "M0-9L9 0L0 9L-9 0z"),
    Severity.MEDIUM: ("f-think", "M0-8l9 16h-18z"),
    Severity.LOW: ("f-ring", "M0-7a7 7 0 1 0 .01 0z"),
    Severity.INFO: ("f-ring", "M0-7a7 7 0 1 0 .01 0z"),
}
"""Class and outline, drawn about the origin."""


def wide(touched: Sequence[Touched]) -> SafeString:
    """Left to right, for wide pages; "" when the draft touches nobody else."""
    if not touched:
        return SafeString("")
    rings = _rings(touched)
    height = max(160, 84 + 52 * max(len(people) for people in rings))
    middle = height / 2 + 8
    used = [index for index, people in enumerate(rings) if people]
    parts = [_circle(20, middle, 150 + 160 * index) for index in range(used[-1] + 1)]
    parts += [_you(20, middle)]
    for index in used:
        radius = 150 + 160 * index
        room = 160 * (next((other for other in used if other > index), 3) - index) - 26.0 + (4 if index == 2 else 0)
        parts.append(format_html('<text x="{}" y="16">{}</text>', radius + 26, RINGS[index]))
        parts += _column(rings[index], middle, radius, room)
    return _picture("wide", 640, height, touched, parts)


def tall(touched: Sequence[Touched]) -> SafeString:
    """Top to bottom, for phones; "" when the draft touches nobody else."""
    if not touched:
        return SafeString("")
    rings = _rings(touched)
    people, circles, y = [], [], 14.0
    for ring in rings:
        for place, each in enumerate(ring):
            y += 54
            if place == 0:
                circles.append(_circle(20, 14, y - 14))
            people.append(_person(each, 20, y, _reached(each), 280))
    return _picture("tall", 326, y + 42, touched, [*circles, _you(20, 14), *people])


def label(touched: Sequence[Touched]) -> str:
    """The picture in words: everyone, those who are only counted in the picture too."""
    return " ".join(f"{each.who}, {_reached(each)}." for each in touched)


def _reached(each: Touched) -> str:
    """The ring and what reaches them, without saying the same twice."""
    if not each.how or each.how.startswith(each.ring):
        return each.how or each.ring
    return f"{each.ring}: {each.how}"


def _rings(touched: Sequence[Touched]) -> list[list[Touched]]:
    """People by ring, the most heavily touched first; those over A_RING become one line."""
    rings = []
    for ring in RINGS:
        people = sorted((each for each in touched if each.ring == ring), key=lambda each: -each.severity.rank)
        if len(people) > A_RING:
            rest = people[A_RING - 1 :]
            people = [*people[: A_RING - 1], Touched(f"{len(rest)} more", ring, "", rest[0].severity)]
        rings.append(people)
    return rings


def _column(people: list[Touched], middle: float, radius: float, room: float) -> list[SafeString]:
    """People one above the other on a ring, about its middle."""
    drawn = []
    for index, each in enumerate(people):
        y = middle + 52 * (index - (len(people) - 1) / 2)
        x = 20 + sqrt(max(0.0, radius**2 - (y - middle) ** 2))
        drawn.append(_person(each, x, y, each.how, room))
    return drawn


def _person(each: Touched, x: float, y: float, how: str, room: float) -> SafeString:
    css, outline = SHAPES[each.severity]
    lines = wrapped(how, 13, room)
    return format_html(
        '<path class="{}" transform="translate({} {})" d="{}"/><text class="who" x="{tx}" y="{}">{}</text>{}',
        css,
        round(x, 1),
        round(y, 1),
        outline,
        round(y - 2, 1),
        fitted(each.who[:1].upper() + each.who[1:], 13, room, bold=True),
        format_html_join(
            "",
            '<text x="{}" y="{}">{}</text>',
            ((round(x + 18, 1), round(y + 15 + 16 * index, 1), line) for index, line in enumerate(lines)),
        ),
        tx=round(x + 18, 1),
    )


def _circle(x: float, y: float, radius: float) -> SafeString:
    return format_html('<circle class="ring" cx="{}" cy="{}" r="{}"/>', x, y, radius)


def _you(x: float, y: float) -> SafeString:
    return format_html(
        '<circle class="f-you" cx="{}" cy="{}" r="9"/><text class="who" x="{}" y="{}">You</text>', x, y, x + 16, y + 5
    )


def _picture(form: str, width: float, height: float, touched: Sequence[Touched], parts: list[SafeString]) -> SafeString:
    return format_html(
        '<svg class="ripple {}" viewBox="0 0 {} {}" role="img" aria-label="{}">{}</svg>',
        form,
        width,
        height,
        label(touched),
        format_html_join("", "{}", ((part,) for part in parts)),
    )
