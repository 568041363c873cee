"""How accounts are spoken of."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from foresay.desk.accounts.models import Account

Tone = Literal["change", "think", "know"]
"""How much it matters, as the marks of a finding say it."""


def where(account: Account) -> str:
    """The network, and the server where there are many."""
    name, host = account.record.name, account.server.rpartition("://")[2]
    return f"{name}, {host}" if host else name


def ends(account: Account, now: datetime) -> str:
    """When its sign-in ends, after the account's name: "sign-in ends in 6 days"; "" when that is not known."""
    if account.expires_at is None:
        return ""
    left = account.expires_at - now
    if left <= timedelta():
        return "sign-in has ended"
    if left < timedelta(days=1):
        return "sign-in ends in less than a day"
    return f"sign-in ends in {left.days} day{'s' if left.days > 1 else ''}"


def tone(account: Account, now: datetime) -> Tone:
    """How much it matters that the sign-in ends: two weeks ahead a little, a week ahead more, on the last day most."""
    if account.expires_at is None:
        return "know"
    left = account.expires_at - now
    if left <= timedelta(days=1):
        return "change"
    return "think" if left <= timedelta(days=7) else "know"


def several(count: int, one: str, more: str) -> str:
    """ "One publication", "3 publications"."""
    return f"One {one}" if count == 1 else f"{count} {more}"
