"""Carrying a publication through as the desk does, with a process that can be killed at any call to a network."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from foresay.desk.publishing import machine
from foresay.desk.publishing.machine import Pace, Standing, State
from foresay.networks.contract import Access, Network, Open, Post
from foresay.networks.web import Answer, Web


class Killed(BaseException):
    """The process is gone. No code of ours can catch it and go on."""


class Mortal(Web):
    """A web whose process is killed at a call, counted from 1: before it goes out, or after it was answered."""

    calls = 0
    dies: tuple[int, str] | None = None

    def ask(self, method: str, url: str, **given: Any) -> Answer:
        self.calls += 1
        self._die("before")
        answer = super().ask(method, url, **given)
        self._die("after")
        return answer

    def _die(self, when: str) -> None:
        if self.dies == (self.calls, when):
            raise Killed


def carried(
    network: Network,
    access: Access,
    web: Web,
    post: Post,
    files: Open,
    passes: Callable[[timedelta], None] = lambda gone: None,
) -> Standing:
    """Where a publication ends that goes through the desk's own state machine: sent, refused, or asking a person.

    The account's access is kept after each call, as the desk does; what a killed process knew is lost. Time passes at once:
    `passes` is told before each act how much is gone.
    """
    now, pace, key = datetime.now(UTC), Pace(), network.new_key(post.at)
    begun = now
    standing = Standing(due=now)
    for _ in range(100):
        if standing.due is None:
            return standing
        now = max(now, standing.due)
        passes(now - begun)
        act, connector = machine.next_act(standing, now), network.open(access, web)
        if act == "give up":
            standing = machine.give_up(standing, now)
        elif act == "send":
            standing = machine.begin(standing, now, pace)
            try:
                outcome = connector.publish(post, key, files)
            except Killed:
                continue
            access = connector.access
            standing = machine.sent(standing, outcome, now, pace)
        elif act == "look":
            try:
                lookup = connector.find(post, key)
            except Killed:
                now += timedelta(minutes=1)
                continue
            access = connector.access
            standing = machine.looked(standing, lookup, network.capability, now, pace)
    raise AssertionError(f"it goes on for ever: {standing.state}")


def is_true(standing: Standing, there: list[str]) -> bool:
    """Whether a standing says the truth about what is on the network, the ids of which are `there`: never more than one."""
    if standing.state is State.SENT:
        return standing.remote is not None and there == [standing.remote.id]
    return len(there) == 0 if standing.state is State.REFUSED else standing.asks_a_person and len(there) <= 1
