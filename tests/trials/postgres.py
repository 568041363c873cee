"""A PostgreSQL of our own for a test: made in a folder, reached through a socket there, gone at the end."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path


def programs() -> Path | None:
    """Where PostgreSQL's programs lie; None when it is not installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    return found[-1] if found else None


@contextlib.contextmanager
def running() -> Iterator[str]:
    """The address of an empty database, as FORESAY_DATABASE wants it. Raises FileNotFoundError when it is not installed."""
    where = programs()
    if where is None:
        raise FileNotFoundError("PostgreSQL is not installed")
    folder = Path(tempfile.mkdtemp(prefix="pg"))  # short: a socket's address may have 107 characters
    as_user = _as_nobody_special(folder)
    data = folder / "data"

    def run(program: str, *said: str) -> None:
        done = subprocess.run([*as_user, str(where / program), *said], cwd=folder, capture_output=True, text=True)
        assert done.returncode == 0, f"{program}: {done.stderr}"

    try:
        run("initdb", "-D", str(data), "-A", "trust", "-U", "foresay", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        run("pg_ctl", "-D", str(data), "-w", "-l", str(folder / "log"), "-o", options, "start")
        try:
            run("createdb", "-h", str(folder), "-U", "foresay", "foresay")
            yield f"postgresql://foresay@/foresay?host={folder}"
        finally:
            run("pg_ctl", "-D", str(data), "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _as_nobody_special(folder: Path) -> list[str]:
    """PostgreSQL refuses to run as root: then it runs as its own user, whom Debian's package made."""
    if os.geteuid() != 0:
        return []
    shutil.chown(folder, "postgres", "postgres")
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
