"""A network in memory for tests of the desk: takes posts, keeps them, and does badly when it is told to."""

from __future__ import annotations

import secrets
import sys
import types
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from unittest import mock

from foresay.networks import checking, registry
from foresay.networks.capability import Capability, Choice, Limits, MediaLimits
from foresay.networks.contract import (
    Absent,
    Access,
    Asked,
    CannotConnect,
    Connected,
    Items,
    Lookup,
    Open,
    Outcome,
    Post,
    Problem,
    Remote,
    Sent,
    SignIn,
    Unknown,
)
from foresay.networks.web import Web

RECORD = Capability(
    network="pretend",
    name="Pretend",
    count="characters",
    limits=Limits(length=100, media=MediaLimits(photos=2, photo_types=("image/png",), alt=200)),
    visibilities=(Choice("public", "Everyone"), Choice("private", "Followers", reach="followers")),
    repeat="found first",
    checked_on=date(2026, 11, 29),
    sources=("this file",),
    content_warning=True,
    languages=True,
    threads=True,
    edit="yes",
    delete=True,
    read_back="everything",
    answer="always",
    tested_against="itself",
)


@dataclass
class There:
    """A post on the network."""

    account: str
    key: str
    post: Post
    at: Remote


@dataclass
class Pretend:
    """The network. `faults` are taken one a call: each is an outcome to answer with, an exception to raise, "lost" (taken, and no
    answer), or a function to call first."""

    capability: Capability = RECORD
    asks: tuple[Asked, ...] = (Asked("handle", "Handle"), Asked("password", "Password", "secret"))
    posts: list[There] = field(default_factory=list)
    faults: list[object] = field(default_factory=list)
    #: Access tokens that are spent with each call, as on Bluesky.
    rotates: bool = False
    calls: list[str] = field(default_factory=list)

    def begin(self, given: Mapping[str, str], back: str, web: Web) -> Connected:
        if given.get("password") != "right":
            raise CannotConnect("Pretend does not know that password.", "password")
        handle = given["handle"]
        access = Access("https://pretend.example", f"id-{handle}", f"@{handle}", {"token": secrets.token_hex(8)})
        return Connected(access, handle.title(), f"https://pretend.example/@{handle}")

    def complete(self, kept: Mapping[str, str], answer: Mapping[str, str], web: Web) -> Connected:
        raise CannotConnect("There is nothing to come back from.")

    def new_key(self, now: datetime) -> str:
        return secrets.token_hex(8)

    def cost(self, post: Post) -> None:
        """Nothing."""

    def open(self, access: Access, web: Web) -> Speaker:
        return Speaker(self, access)

    def words(self, account: str = "") -> list[str]:
        """What is on the network, in order."""
        return [there.post.text for there in self.posts if not account or there.account == account]


@dataclass
class Speaker:
    """A connector."""

    network: Pretend
    access: Access

    def refresh(self) -> Connected:
        return Connected(self.access, "Name", "")

    def limits(self) -> Limits:
        return RECORD.limits

    def validate(self, post: Post, limits: Limits) -> list[Problem]:
        return checking.problems(post, RECORD, limits)

    def publish(self, post: Post, key: str, files: Open) -> Outcome:
        return self._call("publish", lambda: self._take(post, key))

    def find(self, post: Post, key: str) -> Lookup | Outcome:
        found = next((there for there in self.network.posts if there.key == key), None)
        return self._call("find", lambda: Sent(found.at) if found else Absent())

    def edit(self, remote: Remote, post: Post, files: Open) -> Outcome:
        def act() -> Outcome:
            for there in self.network.posts:
                if there.at.id == remote.id:
                    there.post = post
            return Sent(remote)

        return self._call("edit", act)

    def delete(self, remote: Remote) -> Outcome:
        def act() -> Outcome:
            self.network.posts[:] = [there for there in self.network.posts if there.at.id != remote.id]
            return Sent(remote)

        return self._call("delete", act)

    def fetch_items(self, since: str) -> Items:
        return Items((), since)

    def forget(self) -> None:
        """Nothing to take back."""

    def _take(self, post: Post, key: str) -> Outcome:
        number = f"p{len(self.network.posts) + 1}"
        at = Remote(number, f"https://pretend.example/{number}", root=post.answers.id if post.answers else "")
        self.network.posts.append(There(self.access.handle, key, post, at))
        return Sent(at)

    def _call(self, name: str, act: Callable[[], object]) -> object:
        self.network.calls.append(name)
        if self.network.rotates:
            if self.access.credentials["token"] != getattr(self.network, "token", self.access.credentials["token"]):
                return SignIn("That token was spent.")
            self.network.token = secrets.token_hex(8)
            self.access = replace(self.access, credentials={"token": self.network.token})
        fault = self.network.faults.pop(0) if self.network.faults else None
        if fault == "lost":
            act()
            return Unknown("No answer came.")
        if isinstance(fault, BaseException):
            raise fault
        if callable(fault):
            fault()
        return act() if fault is None or callable(fault) else fault


@contextmanager
def registered(pretend: Pretend) -> Iterator[Pretend]:
    """The network, known to the desk under the name "pretend"."""
    module = types.ModuleType("foresay.networks.pretend")
    module.NETWORK = pretend
    registry.network.cache_clear()
    sys.modules[module.__name__] = module  # not by patch.dict: it would take out whatever is imported meanwhile
    try:
        with mock.patch.object(registry, "NAMES", (*registry.NAMES, "pretend")):
            yield pretend
    finally:
        del sys.modules[module.__name__]
        registry.network.cache_clear()
