"""The Bluesky connector on Bluesky's own server."""

from __future__ import annotations

import pytest
from tests.unit.networks.on_bluesky import *  # noqa: F403  (its tests and fixtures)
from tests.unit.networks.on_bluesky import Server


@pytest.fixture
def server(pds, web) -> Server:
    account = pds.account()
    return Server(pds.url, account.handle, account.password, web)
