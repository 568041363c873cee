"""WordPress sites, spoken to with an application password."""

from __future__ import annotations

from foresay.networks.wordpress.network import WordPress

NETWORK = WordPress()
