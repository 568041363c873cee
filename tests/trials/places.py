"""The networks of the trials: a server that runs, an account on it, and what stands there for anybody to count."""

from __future__ import annotations

import contextlib
import html
import re
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import httpx2

from foresay.networks.contract import Access, Connected

MASTODON = """
[server]
host = "127.0.0.1"
port = {port}
[[seed.accounts]]
username = "{name}"
access_token = "token-of-{name}"
"""


class Place(Protocol):
    """A network with an account of ours."""

    network: str
    account: Connected

    def standing(self) -> list[str]:
        """The words of all that stands there, each as often as it stands there."""
        ...


@dataclass
class Mastodon:
    """An account on a Mastodon server."""

    url: str
    token: str
    account: Connected
    network: str = "mastodon"

    def standing(self) -> list[str]:
        headers, number = {"Authorization": f"Bearer {self.token}"}, self.account.access.credentials["id"]
        found: list[dict[str, str]] = []
        with httpx2.Client(trust_env=False, headers=headers, base_url=self.url) as client:
            while True:
                params = {"limit": "40"} | ({"max_id": found[-1]["id"]} if found else {})
                page = client.get(f"/api/v1/accounts/{number}/statuses", params=params).json()
                if not page:
                    return [html.unescape(re.sub(r"<[^>]*>", "", each["content"])) for each in found]
                found += page


@dataclass
class Bluesky:
    """An account on a server of Bluesky's kind."""

    url: str
    account: Connected
    network: str = "bluesky"

    def standing(self) -> list[str]:
        found: list[str] = []
        cursor = ""
        with httpx2.Client(trust_env=False, base_url=self.url) as client:
            while True:
                params = {"repo": self.account.access.remote_id, "collection": "app.bsky.feed.post", "limit": "100"}
                said = client.get(
                    "/xrpc/com.atproto.repo.listRecords", params=params | ({"cursor": cursor} if cursor else {})
                ).json()
                found += [each["value"]["text"] for each in said["records"]]
                cursor = said.get("cursor", "")
                if not cursor or not said["records"]:
                    return found


@contextlib.contextmanager
def mastodon(folder: Path) -> Iterator[Mastodon]:
    """mastodon-mock, in a process of its own."""
    with contextlib.closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = folder / "mastodon.toml"
    config.write_text(MASTODON.format(port=port, name="ana"))
    command = [sys.executable, "-m", "mastodon_mock", "serve", "--config", str(config), "--in-memory"]
    url, headers = f"http://127.0.0.1:{port}", {"Authorization": "Bearer token-of-ana"}
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            said = _soon(
                lambda: httpx2.get(f"{url}/api/v1/accounts/verify_credentials", headers=headers, trust_env=False)
            )
            who = said.json()
            credentials = {"token": "token-of-ana", "id": str(who["id"])}
            access = Access(url, str(who.get("uri") or who["url"]), "@ana", credentials)
            yield Mastodon(url, "token-of-ana", Connected(access, "Ana", who["url"]))
        finally:
            server.kill()


@contextlib.contextmanager
def bluesky(folder: Path, address: str = "") -> Iterator[Bluesky]:
    """The server at `address`; our own stand-in, in a process of its own, when none is named."""
    if address:
        yield _bluesky(address, real=True)
        return
    stand_in = Path(__file__).parents[1] / "unit" / "networks"
    code = "import fake_pds, time\nwith fake_pds.running_pds() as pds:\n print(pds.url, flush=True)\n time.sleep(86400)"
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=stand_in, text=True) as server:
        try:
            assert server.stdout is not None
            yield _bluesky(server.stdout.readline().strip(), real=False)
        finally:
            server.kill()


def _bluesky(url: str, *, real: bool) -> Bluesky:
    from foresay.networks import network
    from foresay.networks.web import Web

    handle, password = f"t{secrets.token_hex(5)}.test", "abcd-efgh-ijkl-mnop"
    if real:
        said = {"handle": handle, "email": f"{handle}@mail.test", "password": password}
        made = httpx2.post(f"{url}/xrpc/com.atproto.server.createAccount", json=said, trust_env=False)
        made.raise_for_status()
    with Web(allow=["localhost", "127.0.0.1"]) as web:
        connected = network("bluesky").begin({"handle": handle, "password": password, "server": url}, "", web)
    assert isinstance(connected, Connected)
    return Bluesky(url, connected)


def _soon(ask: object, patience: float = 30.0) -> httpx2.Response:
    until = time.monotonic() + patience
    while True:
        with contextlib.suppress(httpx2.HTTPError):
            answer: httpx2.Response = ask()  # type: ignore[operator]
            if answer.status_code == 200:
                return answer
        assert time.monotonic() < until, "the server does not answer"
        time.sleep(0.1)
