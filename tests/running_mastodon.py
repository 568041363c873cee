"""mastodon-mock, a stand-in for a Mastodon server that remembers, in a process of its own."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from foresay.networks.web import Unreachable, Web

CONFIG = """
[server]
host = "127.0.0.1"
port = {port}
[[seed.accounts]]
username = "ana"
access_token = "token-of-ana"
[[seed.accounts]]
username = "ben"
access_token = "token-of-ben"
"""


@contextmanager
def running_mastodon(folder: Path) -> Iterator[str]:
    """Its origin, until the end. Codes to connect with read "mockcode_ana"."""
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = folder / "config.toml"
    config.write_text(CONFIG.format(port=port), encoding="utf-8")
    call = [sys.executable, "-m", "mastodon_mock", "serve", "--config", str(config), "--in-memory"]
    process = subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}"
    try:
        _wait(url, process)
        yield url
    finally:
        process.kill()  # it does not always end when asked
        process.wait(10)


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 60
    with Web(allow=["127.0.0.1"], patience=2) as web:
        while time.monotonic() < until:
            if process.poll() is not None:
                raise RuntimeError("mastodon-mock did not start")
            try:
                if web.ask("GET", f"{url}/api/v2/instance").ok:
                    return
            except Unreachable:
                time.sleep(0.1)
    raise RuntimeError("mastodon-mock does not answer")
