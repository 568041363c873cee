"""Texts that are hard on a pattern: long runs of a letter, and its own near-misses over and over."""

from __future__ import annotations

import re
from collections.abc import Iterator

from foresay.foresee.plan import Probe
from foresay.foresee.rule import Sample

LENGTH = 50_000
"""Code points of the longer text of a pair; the shorter one has half."""


def _run(unit: str, length: int) -> str:
    return (unit * (length // len(unit) + 1))[:length]


def units(probe: Probe) -> Iterator[tuple[str, str]]:
    """What is repeated, with a name for it: letters, digits, blanks; the pattern's trigger words; its rule's samples, cut short before
    their end, and with their blanks and stops drawn out."""
    yield "letters", "a"
    yield "digits", "1"
    yield "blanks", " \t "
    words = [near for near in (*probe.near, *probe.beside) if not near.startswith("/")]
    words = [word.rstrip("*") for word in words] or ["word"]
    yield "trigger words", " ".join(words[:12]) + " "
    yield "one trigger word", words[0] + " "
    yield "a trigger word and blanks without end", f"my {words[0]}" + " " * LENGTH
    yield "a trigger word and letters without end", f"my {words[0]} " + "a" * LENGTH
    yield "trigger words after I", "".join(f"I'm my {word} " for word in words[:4])
    for given in probe.rule.fires[:3]:
        text = given.text if isinstance(given, Sample) else given
        text = text.replace("[", "").replace("]", "")
        match = probe.regex.search(text)
        if match is None:
            continue
        found = match[0]
        yield "a sample", text + " "
        yield "a sample without its last letters", found[: max(1, len(found) * 2 // 3)]
        yield "a sample with blanks drawn out", re.sub(r"\s+", " " * 40, found[:-1])
        yield "a sample with marks drawn out", re.sub(r"(\W)", r"\1" * 12, found[:-1])
        break


def pair(unit: str) -> tuple[str, str]:
    """A text of half the length, and one of the whole."""
    return _run(unit, LENGTH // 2), _run(unit, LENGTH)
