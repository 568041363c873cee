"""The desk's one way out to networks. Kept for as long as the process lives, so that lines to servers are used again."""

from __future__ import annotations

from functools import cache

from django.conf import settings

from foresay.networks.web import Web

HASTE = 10.0
"""Seconds that we wait for those who are only told something."""


@cache
def web() -> Web:
    """Asks public hosts, and those that the operator allowed (`FORESAY_ALLOW_HOSTS`)."""
    return Web(allow=settings.CONFIG.allow_hosts)


@cache
def hasty_web() -> Web:
    """The same for those who are told something, and need not think about it."""
    return Web(allow=settings.CONFIG.allow_hosts, patience=HASTE)
