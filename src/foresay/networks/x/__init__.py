"""X, by its API v2 and a developer app of one's own."""

from __future__ import annotations

from foresay.networks.x.network import X

NETWORK = X()
