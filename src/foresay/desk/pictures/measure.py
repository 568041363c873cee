"""How wide words will be, near enough to keep them apart: the browser has the font, we have an average."""

from __future__ import annotations

_EMS = {
    0.22: "ijl'’|",
    0.28: "ft.,:;!I/\\ ",
    0.34: "r()[]-",
    0.50: "cksvxyzJ",
    0.72: "ABCDEHKNPRSUVXYGOQw",
    0.84: "mM%",
    1.0: "W@—…",
}
"""Widths in ems of the common sans faces (Arial and its metric twins), grouped; all else counts as 0.56."""
_WIDER = 1.12
"""What the wider faces that some systems use for sans (DejaVu, Verdana) take beyond that."""
_EM_OF = {character: em for em, characters in _EMS.items() for character in characters}


def width(words: str, size: float, *, bold: bool = False) -> float:
    """Width in pixels of `words` set in the sans at `size` pixels, rather too much than too little."""
    em = sum(_EM_OF.get(character, 0.56 if character.isascii() else 0.8) for character in words)
    return em * size * _WIDER * (1.06 if bold else 1.0)


def fitted(words: str, size: float, room: float, *, bold: bool = False) -> str:
    """`words`, shortened with an ellipsis where they are wider than `room` pixels."""
    if width(words, size, bold=bold) <= room:
        return words
    while words and width(words + "…", size, bold=bold) > room:
        words = words[:-1].rstrip()
    return words + "…"


def wrapped(words: str, size: float, room: float) -> list[str]:
    """`words` on one line, or on two where one has no room for them; the second is shortened if it must be."""
    if width(words, size) <= room:
        return [words] if words else []
    first: list[str] = []
    rest = words.split()
    while rest and width(" ".join([*first, rest[0]]), size) <= room:
        first.append(rest.pop(0))
    lines = [" ".join(first), " ".join(rest)] if first else [words]
    return [fitted(line, size, room) for line in lines]
