"""Bluesky, and other servers of the AT Protocol."""

from __future__ import annotations

from foresay.networks.bluesky.network import Bluesky

NETWORK = Bluesky()
