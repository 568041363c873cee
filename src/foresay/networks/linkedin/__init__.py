"""LinkedIn, for a member or for a page."""

from __future__ import annotations

from foresay.networks.linkedin.network import LinkedIn

NETWORK = LinkedIn()
