"""The ways out that rules offer, by name: `mask("my address")`, `delay("you are home")`, `narrow()`.

A way with an edit is tried before it is offered: it must take its finding away and add none. A *safe* one keeps the meaning.
"""

from __future__ import annotations

from collections.abc import Callable

from foresay.foresee.rule import Way
from foresay.foresee.scene import Hit
from foresay.model import RemedyKind, Visibility


def mask(words: str | Callable[[Hit], str], label: str = "Leave the details out") -> Way:
    """Puts harmless words in the place of an identifier; safe, since what is meant stays."""
    return Way(RemedyKind.MASK, label, safe=True, replace=words)


def abstract(words: str | Callable[[Hit], str], label: str = "Say it more generally", *, safe: bool = True) -> Way:
    """Puts something more general in the place of something exact ("37-year-old" -> "thirty-something")."""
    return Way(RemedyKind.ABSTRACT, label, safe=safe, replace=words)


def cut_words(label: str = "Leave these words out") -> Way:
    """Cuts the words found; asks first."""
    return Way(RemedyKind.CUT, label, replace="")


def cut_sentence(label: str = "Leave this sentence out") -> Way:
    """Cuts the whole sentence; asks first."""
    return Way(RemedyKind.CUT, label, replace="", sentence=True)


def reword(words: str | Callable[[Hit], str], label: str = "Say it this way", *, sentence: bool = False) -> Way:
    """Puts other words in the place of the words found, or of their sentence; asks first."""
    return Way(RemedyKind.REWORD, label, replace=words, sentence=sentence)


def disclose(words: str, label: str) -> Way:
    """Adds a disclosure before the sentence that needs it; asks first."""
    return Way(RemedyKind.DISCLOSE, label, replace=lambda hit: f"{words} {hit.sentence}", sentence=True, instead=words)


def narrow(to: Visibility = Visibility.FRIENDS, label: str = "Show it to fewer people") -> Way:
    """Narrows who can see the draft; asks first."""
    return Way(RemedyKind.NARROW, label, visibility=to)


def delay(until: str) -> Way:
    """Advice: wait. `until` reads well after "Post it when"."""
    return Way(RemedyKind.DELAY, f"Post it when {until}")


def ask(whom: str = "them") -> Way:
    """Advice: ask the person first."""
    return Way(RemedyKind.ASK, f"Ask {whom} first")


def rotate(what: str) -> Way:
    """Advice: a secret that was shown anywhere must be replaced."""
    return Way(RemedyKind.ROTATE, f"Replace {what}, if it was ever shown")


def refer(to: str) -> Way:
    """Advice: take it to those whose business it is."""
    return Way(RemedyKind.REFER, f"Take it to {to}")


def unlink(label: str = "Take the employer out of your profile, or use an account without it") -> Way:
    """Advice: undo the tie between account and employer."""
    return Way(RemedyKind.UNLINK, label)


def keep(label: str = "Keep it: it is yours to say") -> Way:
    """Says that leaving it as it is is a good answer."""
    return Way(RemedyKind.KEEP, label)
