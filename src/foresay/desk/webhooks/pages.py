"""What each page about hooks hands its template."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from foresay.desk.webhooks.forms import HookForm
from foresay.desk.webhooks.models import Delivery, Hook
from foresay.desk.webhooks.words import TEST

SAID = {
    "tried": "A test is on its way. Look again in a moment: its answer stands below.",
    "off": "Switched off. It is told nothing more, and what waited was let go.",
    "on": "Switched on. It is told what happens from now on.",
    "gone": "Taken away.",
}
"""What a page says of what was just done, by the word in its address."""


@dataclass(frozen=True, slots=True)
class Hooks:
    """The page of all hooks. `secret` is that of the one just added, shown this once; `fresh` its row."""

    hooks: list[Hook]
    form: HookForm
    fresh: Hook | None = None
    secret: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A delivery, for the table. `how` is one of "done", "waits" and "over"."""

    what: str
    at: datetime
    tries: int
    how: str
    why: str
    again: datetime | None


@dataclass(frozen=True, slots=True)
class One:
    """A hook's page."""

    hook: Hook
    told: list[Told]
    said: str = ""


def told(row: Delivery) -> Told:
    """A delivery in words."""
    how = "done" if row.done_at else "waits" if row.due else "over"
    first = {"done": "It took it.", "waits": "On its way.", "over": "Let go."}[how]
    what = "A test" if row.what == TEST else row.what.capitalize()
    return Told(what, row.made_at, row.tries, how, row.why or first, row.due if row.tries and row.why else None)
