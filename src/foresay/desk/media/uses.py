"""Who uses stored files: apps that do say so when the desk starts, and are asked before anything is swept away."""

from __future__ import annotations

from collections.abc import Callable, Collection
from uuid import UUID

Ask = Callable[[Collection[UUID]], Collection[UUID]]
"""Which of these stored files are in use. Asked within the transaction that deletes the others."""

_asked: list[Ask] = []


def register(ask: Ask) -> None:
    """Ask this too, from now on. Saying it twice changes nothing."""
    if ask not in _asked:
        _asked.append(ask)


def unused(stored: Collection[UUID]) -> set[UUID]:
    """Those of these that nothing uses. While nobody can say, all are in use."""
    if not _asked:
        return set()
    return set(stored).difference(*(ask(stored) for ask in _asked))
