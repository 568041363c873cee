"""Whose fact it is: the author's, a public figure's, somebody else's."""

from __future__ import annotations

import re

from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit

_PUBLIC = lazy(
    r"\b(?:president|prime\s+minister|senator|congress(?:man|woman)|minister|mayor|governor|king|queen|prince|princess|pope|celebrity|actor|actress|"
    r"singer|rapper|star|player|coach|band|justin|kanye|trump|biden|obama|kardashian|beyonc[eé]|taylor\s+swift|messi|ronaldo|elon|musk)\b",
    re.IGNORECASE,
)
_OTHER = lazy(
    r"\b(?:he|she|they|his|her|their|him|them|someone|somebody|people|everyone|my\s+(?:friend|mum|mom|dad|brother|sister|boss|neighbou?r|cousin|"
    r"uncle|aunt|wife|husband|partner|son|daughter|ex))\b(?:\s+\S+){0,3}\s*$",
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
    """Doubts a fact whose subject is another person, for rules that are about the author."""
    return 0.3 if _OTHER.search(hit.before(50)) else 1.0
