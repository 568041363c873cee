"""Live networks: one folder a network, one contract for all (`contract.py`).

    from foresay.networks import network
    mastodon = network("mastodon")
    mastodon.capability.visibilities        # data, with the date it was looked up and where
    connector = mastodon.open(access, web)  # an account's connector: publish, find, read back, edit, delete

A network's folder holds its capability record, its connector and nothing of the desk: no database, no web framework, no files.
Networks do not know each other. Every request goes through `web.py`, which refuses addresses of private networks (docs/adr/0016).
"""

from __future__ import annotations

from foresay.networks.registry import NAMES, network, networks

__all__ = ["NAMES", "network", "networks"]
