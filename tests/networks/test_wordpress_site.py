"""The WordPress connector on a real site."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.networks.conftest import server_of
from tests.networks.servers import wordpress
from tests.unit.networks.on_wordpress import *  # noqa: F403  (its tests and fixtures)
from tests.unit.networks.on_wordpress import Blog, member


@pytest.fixture(scope="session")
def site() -> Iterator[wordpress.Server]:
    with server_of(wordpress) as server:
        yield server


@pytest.fixture
def blog(site, web) -> Blog:
    """With a new author."""
    return member(site, web)
