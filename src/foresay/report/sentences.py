"""The sentences that sum up several readings."""

from __future__ import annotations

from collections.abc import Sequence

from foresay.model import Reading, Unread
from foresay.report import Checked


def overall(checked: Sequence[Checked]) -> str:
    """One sentence over several readings: the weightiest first."""
    hold = sum(item.reading.verdict == "hold" for item in checked)
    again = sum(item.reading.verdict == "look again" for item in checked)
    whole = count(len(checked), "text")
    if hold and again:
        return f"Of {whole}, {hold} {_are(hold)} better held for now and {again} {_are(again)} worth another look."
    if hold:
        return f"Of {whole}, {hold} {_are(hold)} better held for now."
    if again:
        return f"Of {whole}, {again} {_are(again)} worth another look before going out."
    if any(item.reading.unread for item in checked):
        return f"What we could read of {whole} lands as meant, as far as we can read it."
    all_of_them = "Both" if len(checked) == 2 else f"All {len(checked)}"
    return f"{all_of_them} texts land as meant, as far as we can read them."


def beside_overall(checked: Sequence[Checked]) -> str:
    """The sentence that follows: what is fine, and what was not read. "" when there is nothing to add."""
    unread = sum(bool(item.reading.unread) for item in checked)
    fine = sum(item.reading.verdict == "clear" and not item.reading.unread for item in checked)
    parts: list[str] = []
    if fine == 1 and len(checked) > 1:
        parts.append("One lands as meant, as far as we can read it.")
    elif 1 < fine < len(checked):
        parts.append(f"{fine} land as meant, as far as we can read them.")
    if unread:
        parts.append(f"{count(unread, 'text')} {_were(unread)} not read, or not read whole, so we cannot say.")
    return " ".join(parts)


def untold(reading: Reading) -> tuple[Unread, ...]:
    """What was not read and is not already said in the reading's own sentences."""
    told = f"{reading.summary} {reading.beside}"
    return tuple(part for part in reading.unread if part.why not in told)


def count(number: int, what: str) -> str:
    """A number with its noun: "1 text", "2 texts"."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _are(number: int) -> str:
    return "is" if number == 1 else "are"


def _were(number: int) -> str:
    return "was" if number == 1 else "were"
