"""The Ghost connector on a real Ghost, when FORESAY_GHOST asks for it: "install" (700 MB, five minutes, once), or a site's address and key.

FORESAY_GHOST=install make test-networks
FORESAY_GHOST="http://127.0.0.1:2368 id:secret" make test-networks
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from tests.networks.conftest import server_of
from tests.networks.servers import ghost
from tests.unit.networks.cut import Cut
from tests.unit.networks.lossy import files
from tests.unit.networks.on_ghost import *  # noqa: F403  (its tests)
from tests.unit.networks.on_ghost import Site, key, post

WANTED = os.environ.get("FORESAY_GHOST", "")


@pytest.fixture(scope="session")
def place() -> Iterator[tuple[str, str]]:
    """A site's address, and a key to it."""
    if not WANTED:
        pytest.skip("FORESAY_GHOST does not ask for a real Ghost.")
    if WANTED != "install":
        address, _, given = WANTED.partition(" ")
        yield address, given
        return
    with server_of(ghost) as server:
        yield server.url, server.account()


@pytest.fixture
def site(place) -> Iterator[Site]:
    with Cut(allow=["127.0.0.1"], patience=20) as web:
        yield Site(*place, web)


def test_readers_never_see_the_key(site):
    once = key()
    sent = site.connector().publish(post("For everyone."), once, files)
    page = site.web.ask("GET", sent.remote.url, follow=2)
    assert page.ok
    assert b"For everyone." in page.body
    assert once.encode() not in page.body
