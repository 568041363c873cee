"""The desk's one way out to networks. Kept for as long as the process lives, so that lines to servers are used again."""

from __future__ import annotations

from datetime import timedelta
from functools import cache

from django.conf import settings

from foresay.networks.web import Web

HASTE = 10.0
"""Seconds that we wait for those who are only told something."""
OFF = timedelta(minutes=5)
"""How far the clock may be off before anybody is told."""


@cache
def web() -> Web:
    """Asks public hosts, and those that the operator allowed (`FORESAY_ALLOW_HOSTS`)."""
    return Web(allow=settings.CONFIG.allow_hosts)


@cache
def hasty_web() -> Web:
    """The same for those who are told something, and need not think about it."""
    return Web(allow=settings.CONFIG.allow_hosts, patience=HASTE)


def clock() -> str:
    """What is wrong with this computer's clock, by the networks' own; "" while nothing is, or nobody was asked."""
    skew = web().skew
    if skew is None or abs(skew) < OFF:
        return ""
    way, then = ("ahead of", "early") if skew > timedelta() else ("behind", "late")
    return (
        f"This computer's clock is {abs(skew).total_seconds() / 60:.0f} minutes {way} the networks' own, so what is planned goes "
        f"out that much too {then}. Set the clock, then start the desk again."
    )
