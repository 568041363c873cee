"""Mastodon, and servers that speak its client API."""

from __future__ import annotations

from foresay.networks.mastodon.network import Mastodon

NETWORK = Mastodon()
