"""Publishing as most tools do it, to see that the trials notice: a new key for each attempt, and what is unknown is sent again."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from unittest import mock

from foresay.desk.publishing import machine
from foresay.networks import network
from foresay.networks.contract import Open, Outcome, Post


@contextlib.contextmanager
def sloppily(name: str) -> Iterator[None]:
    """While this lasts, that network is published to without care."""
    connector = _connector_of(name)
    careful = connector.publish

    def publish(self: Any, post: Post, key: str, files: Open) -> Outcome:
        fresh = network(name).new_key(datetime.now(UTC)) if name == "bluesky" else secrets.token_hex(16)
        outcome: Outcome = careful(self, post, fresh, files)
        return outcome

    def looked(standing: machine.Standing, *given: Any) -> machine.Standing:
        return replace(standing, state=machine.State.QUEUED)

    with mock.patch.object(connector, "publish", publish), mock.patch.object(machine, "looked", looked):
        yield


def _connector_of(name: str) -> Any:
    if name == "mastodon":
        from foresay.networks.mastodon.connector import MastodonConnector

        return MastodonConnector
    from foresay.networks.bluesky.connector import BlueskyConnector

    return BlueskyConnector
