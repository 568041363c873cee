"""Micropub: a site of one's own, whatever it runs on, that takes posts by the W3C's protocol."""

from __future__ import annotations

from foresay.networks.micropub.network import Micropub

NETWORK = Micropub()
