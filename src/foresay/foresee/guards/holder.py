"""Whose fact it is: the author's, a public figure's, somebody else's."""

from __future__ import annotations

import re

from foresay.foresee.frames import Holder, holder_of, names_its_holder
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit

_PUBLIC = lazy(
    r"\b(?:president|prime\s+minister|senator|congress(?:man|woman)|minister|mayor|governor|king|queen|prince|princess|pope|celebrity|actor|actress|"
    r"singer|rapper|footballer|(?:film|movie|pop|rock|tv|reality|football|tennis|k-?pop)\s+star|(?:nfl|nba|nhl|mlb|premier\s+league|football|baseball|tennis)\s+player|"
    r"justin\s+bieber|kanye|trump|biden|obama|kardashian|beyonc[eé]|taylor\s+swift|messi|ronaldo|elon|musk)\b",
    re.IGNORECASE,
)


def own(hit: Hit) -> float:
    """Silences the author's own name and handle: people may say who they are."""
    text = hit.text.casefold().strip("@ ")
    mine = (*hit.author.names, *(handle.removeprefix("@") for handle in hit.author.handles))
    return 0.0 if text in {word.casefold() for word in mine} else 1.0


def public_figure(hit: Hit) -> float:
    """Doubts what is said of people in public life in a sentence that names them or their office."""
    return 0.4 if hit.in_sentence(_PUBLIC) else 1.0


def someone_else(hit: Hit) -> float:
    """Doubts a fact whose subject, named before the words found, is another person, for rules that are about the author."""
    return 1.0 if names_its_holder(hit) or holder_of(hit) in (Holder.ME, Holder.UNKNOWN) else 0.3


def in_public_life(hit: Hit) -> float:
    """Silences a fact whose subject holds an office or is known to everybody, for rules about other people's private lives."""
    return 0.0 if holder_of(hit) is Holder.PUBLIC else 1.0
