"""What is known of a film or sound, and what to blank in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from foresay.media.traces import Traces

MOST_BOXES = 20_000
"""Boxes that are looked at; a film of an hour in fragments has some 2,000 at its top."""
LOOKED_AT = 4 * 1024 * 1024
"""Bytes of a box of notes that are searched for what they are; a cover picture may come first."""


@dataclass(frozen=True, slots=True)
class Patch:
    """`size` bytes from `at` on that become `head`, then zeros."""

    at: int
    size: int
    head: bytes = b""


@dataclass(frozen=True, slots=True)
class Film:
    """A film or sound. `width` and `height` in pixels, as it is shown, 0 for a sound; `seconds` 0 where they are not known.

    `traces` is what `patches` take out, `left` what stays in it.
    """

    mime: str
    width: int = 0
    height: int = 0
    seconds: float = 0.0
    traces: Traces = frozenset()
    left: Traces = frozenset()
    patches: tuple[Patch, ...] = field(default=(), repr=False)
