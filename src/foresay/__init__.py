"""Foresay: say it knowing where it lands.

    from foresay import check, Author
    reading = check("So tired of this place. DM me at jo.k@gmail.com", Author(employers=("Acme",)))
    reading.verdict, reading.findings[0].why

The names below are the public library; they are imported when first used, so that each costs only itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from foresay._version import __version__

if TYPE_CHECKING:
    from foresay.foresee.check import check, check_many, mentions_many
    from foresay.foresee.tables import Findings, Mentions
    from foresay.model import (
        Accepted,
        Account,
        Audience,
        Author,
        Draft,
        Finding,
        Medium,
        Mention,
        Reading,
        Remedy,
        Severity,
        Span,
        Visibility,
    )

_HOMES = {
    "foresay.foresee.check": ("check", "check_many", "mentions_many"),
    "foresay.foresee.tables": ("Findings", "Mentions"),
    "foresay.model": (
        "Accepted", "Account", "Audience", "Author", "Draft", "Finding", "Medium", "Mention", "Reading", "Remedy", "Severity", "Span",
        "Visibility",
    ),
}  # fmt: skip
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Accepted",
    "Account",
    "Audience",
    "Author",
    "Draft",
    "Finding",
    "Findings",
    "Medium",
    "Mention",
    "Mentions",
    "Reading",
    "Remedy",
    "Severity",
    "Span",
    "Visibility",
    "__version__",
    "check",
    "check_many",
    "mentions_many",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module 'foresay' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOME_OF[name]), name)


def __dir__() -> list[str]:
    return __all__
