"""Which networks there are. Each is loaded when it is first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import cast

from foresay.networks.contract import Network

NAMES: tuple[str, ...] = ("mastodon", "bluesky", "wordpress", "linkedin", "x", "ghost", "micropub")
"""Every network that we speak to, in the order in which they are offered."""


@cache
def network(name: str) -> Network:
    """The network called `name`. Raises KeyError."""
    if name not in NAMES:
        raise KeyError(name)
    return cast("Network", import_module(f"foresay.networks.{name}").NETWORK)


def networks() -> list[Network]:
    """All of them."""
    return [network(name) for name in NAMES]
