"""A real Ghost, from npm: a site whose data are in a temporary folder. It takes some 700 MB and five minutes, once.

Ghost as a dependency does not install (its package refers to files inside itself), so its package is unpacked and its own dependencies
are installed inside, as its own lock file says.
"""

from __future__ import annotations

import http.cookiejar
import json
import os
import platform
import secrets
import shutil
import socket
import subprocess
import tarfile
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.networks.servers import CannotInstall, do, stop
from tests.networks.servers.bluesky import NODE, NODE_VERSION, UNTIL_INPUT_ENDS

VERSION = "6.65.0"
PNPM_VERSION = "12.21.0"
PATIENCE = 120


@dataclass(frozen=True)
class Server:
    """A running site, whose owner is signed in."""

    url: str
    owner: urllib.request.OpenerDirector = field(repr=False)

    def account(self) -> str:
        """A new integration: its Admin API key."""
        said = {"integrations": [{"name": f"Foresay {secrets.token_hex(4)}"}]}
        made = _ask(self.owner, self.url, "integrations/?include=api_keys", said)["integrations"][0]
        (key,) = (each for each in made["api_keys"] if each["type"] == "admin")
        return key["secret"] if ":" in key["secret"] else f"{key['id']}:{key['secret']}"


def installed(folder: Path) -> None:
    """Ghost and the Node that runs it. Raises CannotInstall."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = f"{VERSION} {NODE_VERSION} {PNPM_VERSION}"
    made = folder / "made"
    if made.exists() and made.read_text() == wanted:
        return
    made.unlink(missing_ok=True)
    if not shutil.which("npm"):
        raise CannotInstall("Ghost comes from npm, which is not there. On Debian and Ubuntu: apt-get install npm")
    if platform.system() != "Linux" or platform.machine() not in NODE:
        raise CannotInstall("Ghost is run with a Node that npm has for Linux on x86-64 and ARM only.")
    fetch = ["npm", "install", "--no-save", "--no-package-lock", "--prefix"]
    node = f"{NODE[platform.machine()]}@{NODE_VERSION}"
    do([*fetch, folder / "node", node], folder=folder, env=os.environ, what="Fetching Node")
    do([*fetch, folder / "pnpm", f"pnpm@{PNPM_VERSION}"], folder=folder, env=_env(folder), what="Fetching pnpm")
    do(["npm", "pack", f"ghost@{VERSION}"], folder=folder, env=_env(folder), what="Fetching Ghost")
    shutil.rmtree(folder / "package", ignore_errors=True)
    with tarfile.open(folder / f"ghost-{VERSION}.tgz") as archive:
        archive.extractall(folder, filter="data")
    pnpm = [_node(folder), folder / "pnpm" / "node_modules" / "pnpm" / "bin" / "pnpm.mjs"]
    install = [*pnpm, "install", "--prod", "--frozen-lockfile"]
    do(install, folder=folder / "package", env=_env(folder), what="Installing Ghost", minutes=20)
    made.write_text(wanted)


@contextmanager
def running(folder: Path) -> Iterator[Server]:
    """A new site, ready in some twenty seconds."""
    with tempfile.TemporaryDirectory(prefix="foresay-", ignore_cleanup_errors=True) as name:
        data = Path(name)
        shutil.copytree(folder / "package" / "content", data / "content")
        with closing(socket.socket()) as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        url, log = f"http://127.0.0.1:{port}", folder / "ghost.log"
        command = ["sh", "-c", UNTIL_INPUT_ENDS, _node(folder), "index.js"]
        env = _env(folder) | _settings(url, port, data)
        with log.open("w") as said:
            program = subprocess.Popen(
                command, cwd=folder / "package", env=env, stdin=subprocess.PIPE, stdout=said, stderr=said
            )
        try:
            _wait_for(url, program, log)
            yield Server(url, _set_up(url))
        finally:
            stop(program)


def _settings(url: str, port: int, data: Path) -> dict[str, str]:
    """Ghost's own settings: on loopback, without mail, asking nobody anything."""
    return {
        "NODE_ENV": "production",
        "url": url,
        "server__host": "127.0.0.1",
        "server__port": str(port),
        "database__client": "better-sqlite3",
        "database__connection__filename": str(data / "ghost.db"),
        "database__useNullAsDefault": "true",
        "paths__contentPath": str(data / "content"),
        "privacy__useTinfoil": "true",
        "mail__transport": "stub",
        "security__staffDeviceVerification": "false",
        "logging__level": "error",
        "logging__transports": '["stdout"]',
    }


def _wait_for(url: str, program: subprocess.Popen[bytes], log: Path) -> None:
    """Until it is up: before, it answers that it will be back."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and program.poll() is None:
        try:
            urllib.request.urlopen(f"{url}/ghost/api/admin/site/", timeout=5).close()
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
        else:
            return
    raise RuntimeError(f"Ghost did not start; {log} says why.")


def _set_up(url: str) -> urllib.request.OpenerDirector:
    """The site's owner, signed in."""
    owner = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    who = {"email": "ana@mail.test", "password": secrets.token_hex(12)}
    _ask(owner, url, "authentication/setup/", {"setup": [who | {"name": "Ana", "blogTitle": "Harbour"}]})
    _ask(owner, url, "session/", {"username": who["email"], "password": who["password"]})
    return owner


def _ask(owner: urllib.request.OpenerDirector, url: str, path: str, said: dict[str, Any]) -> Any:
    headers = {"Content-Type": "application/json", "Origin": url}
    request = urllib.request.Request(f"{url}/ghost/api/admin/{path}", json.dumps(said).encode(), headers)
    with owner.open(request, timeout=60) as answer:
        body = answer.read()
    return json.loads(body) if body.startswith(b"{") else None


def _node(folder: Path) -> Path:
    return folder / "node" / "node_modules" / NODE[platform.machine()] / "bin" / "node"


def _env(folder: Path) -> dict[str, str]:
    """With our own Node first. SQLite is compiled for it: the machine's own settings may name another Node's headers.

    pnpm would fetch the very version of itself that Ghost names, from a place that it may not be able to check; ours will do.
    """
    node = _node(folder)
    return dict(os.environ) | {
        "PATH": f"{node.parent}{os.pathsep}{os.environ['PATH']}",
        "npm_config_nodedir": str(node.parents[1]),
        "npm_config_build_from_source": "true",
        "pnpm_config_pm_on_fail": "ignore",
        "SCARF_ANALYTICS": "false",
    }
