"""The Bluesky connector on Bluesky's own server."""

from __future__ import annotations

import pytest
from tests.unit.networks.lossy import files
from tests.unit.networks.on_bluesky import *  # noqa: F403  (its tests and fixtures)
from tests.unit.networks.on_bluesky import Server, key, post

from foresay.networks.contract import CannotConnect, CannotTell, Sent, SignIn


@pytest.fixture
def server(pds, web) -> Server:
    account = pds.account()
    return Server(pds.url, account.handle, account.password, web)


def test_an_account_that_the_server_took_down(pds, server, ana):
    words, once = post("Am I still here?"), key()
    assert isinstance(ana.publish(words, once, files), Sent)
    pds.take_down(ana.access.remote_id)
    outcome = ana.publish(post("And now?"), key(), files)
    assert isinstance(outcome, SignIn)
    assert "taken the account down" in outcome.why
    assert isinstance(ana.refresh(), SignIn)
    assert isinstance(ana.find(words, once), CannotTell)
    with pytest.raises(CannotConnect, match="taken that account down"):
        server.connector()
