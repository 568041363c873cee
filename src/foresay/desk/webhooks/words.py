"""What an address can be told about, in groups that people know."""

from __future__ import annotations

KINDS = {
    "out": "It went out",
    "asks": "It did not go out, or nobody knows yet",
    "plans": "It was sent off, planned anew, held, let go or taken back",
    "changes": "What is out was changed or taken down",
}
"""What happens to a publication, by the word that programs use."""
TEST = "test"
"""What a test tells of; every address hears it."""

_KINDS = {
    "sent": "out",
    "refused": "asks",
    "unknown": "asks",
    "late": "asks",
    "by hand": "asks",
    "queued": "asks",
    "edit": "changes",
    "edited": "changes",
    "take down": "changes",
    "taken down": "changes",
}


def kind_of(what: str) -> str:
    """Which of KINDS a step of the log (`Step.what`) belongs to."""
    return _KINDS.get(what, "plans")


def in_words(events: list[str]) -> str:
    """What an address is told, for lists: "It went out; what is out was changed or taken down"."""
    told = "; ".join(words[0].lower() + words[1:] for kind, words in KINDS.items() if kind in events)
    return told[:1].upper() + told[1:]
