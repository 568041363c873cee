"""The WordPress connector: what holds on every site, tried on our own stand-in; and trouble, which only that can make."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.unit.networks.fake_wordpress import FakeWordPress, running_wordpress
from tests.unit.networks.on_wordpress import *  # noqa: F403  (its tests and fixtures)
from tests.unit.networks.on_wordpress import Blog, member


@pytest.fixture(scope="module")
def site() -> Iterator[FakeWordPress]:
    with running_wordpress() as server:
        yield server


@pytest.fixture
def blog(site, web) -> Blog:
    """With a new author."""
    return member(site, web)
