"""The desk's one way out to networks. Kept for as long as the process lives, so that lines to servers are used again."""

from __future__ import annotations

from functools import cache

from django.conf import settings

from foresay.networks.web import Web


@cache
def web() -> Web:
    """Asks public hosts, and those that the operator allowed (`FORESAY_ALLOW_HOSTS`)."""
    return Web(allow=settings.CONFIG.allow_hosts)
