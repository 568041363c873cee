"""Ghost: a site of one's own that runs on it."""

from __future__ import annotations

from foresay.networks.ghost.network import Ghost

NETWORK = Ghost()
