"""Starting the desk: make ready what it needs, then answer until stopped. Every step can be repeated."""

from __future__ import annotations

import logging
import os
import secrets
import socket
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from threading import Event

    from foresay.desk.publishing.worker import Crew

log = logging.getLogger("foresay.desk")

THREADS = 8
"""Requests answered at once in one process."""

Say = Callable[[str], None]


class CannotStart(Exception):
    """The port is taken, or the folder cannot be used; the message says which."""


def make_ready(data: Path, say: Say) -> None:
    """Folder, key, database and static files. Sets FORESAY_DATA for this process. Raises CannotStart."""
    try:
        _make_ready(data, say)
    except OSError as problem:
        reason = f"{problem.strerror}: {problem.filename}" if problem.filename else problem.strerror
        raise CannotStart(f"{data} cannot be used ({reason}). Choose another folder with --data.") from problem


def _make_ready(data: Path, say: Say) -> None:
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.environ["FORESAY_DATA"] = str(data)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "foresay.desk.settings")
    if write_key(data / "key"):
        say(f"Made a key in {data / 'key'} (only you can read it).")
    import django

    django.setup()
    _seal(data)
    _database(data, say)
    _static()


def _seal(data: Path) -> None:
    """The keys that seal secrets, unless the operator keeps them elsewhere."""
    from foresay.desk.sealing import new_keys

    write_key(data / "seal", new_keys)


def _signing_key() -> str:
    return secrets.token_urlsafe(64)


def write_key(path: Path, make: Callable[[], str] = _signing_key) -> bool:
    """Write a new key that only its owner can read; False when there is one already."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return False
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(make())
    return True


def _database(data: Path, say: Say) -> None:
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    previous = os.umask(0o077)  # the database and its log are the members' alone
    try:
        executor = MigrationExecutor(connection)
        waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
        if waiting:
            say(f"Preparing the database in {data} ({len(waiting)} steps).")
            call_command("migrate", interactive=False, verbosity=0)
    finally:
        os.umask(previous)
        connection.close()


def _static() -> None:
    from django.core.management import call_command

    call_command("collectstatic", interactive=False, verbosity=0)


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens at `host`:`port`. Raises CannotStart."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((host, port))
    except OSError as taken:
        sock.close()
        raise CannotStart(
            f"{host}:{port} cannot be listened on ({taken.strerror}). Choose another with --port."
        ) from taken
    sock.listen(128)
    return sock


def serve(sock: socket.socket) -> None:
    """Answer, and send what is due, until Ctrl-C or SIGTERM. `make_ready` comes first."""
    import uvicorn
    from a2wsgi import WSGIMiddleware
    from django.conf import settings

    from foresay.desk.tending import Tender
    from foresay.desk.wsgi import application

    warm_up()
    crews, tender = _crews(settings.CONFIG.workers), Tender()
    tender.start()
    app = WSGIMiddleware(application, workers=THREADS)  # type: ignore[arg-type]  # two names for the same WSGI types
    config = uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off", server_header=False)
    try:
        uvicorn.Server(config).run(sockets=[sock])
    finally:
        tender.stop()
        _stop(crews)


def work() -> None:
    """Send what is due, and nothing else, until Ctrl-C or SIGTERM. `make_ready` comes first."""
    import signal
    import threading

    from django.conf import settings

    over = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: over.set())
    crews = _crews(settings.CONFIG.workers or 1)
    tell_of_clock(over)
    over.wait()
    _stop(crews)


def tell_of_clock(over: Event, pause: float = 60.0) -> None:
    """Look at the clock every `pause` seconds, until it was found to be off and told once, or it is `over`."""
    from foresay.desk.outside import clock

    while not over.wait(pause):
        if says := clock():
            log.warning(says)
            return


def _crews(workers: int) -> list[Crew]:
    """Those who send what is due, and those who tell others of it, at work."""
    from foresay.desk.publishing import worker as publishing
    from foresay.desk.webhooks import worker as webhooks

    crews = [publishing.crew(workers), webhooks.crew(workers)]
    for crew in crews:
        crew.start()
    return crews


def _stop(crews: list[Crew]) -> None:
    for crew in crews:
        crew.stop()


def warm_up() -> None:
    """Load the engine before the first visitor waits for it."""
    from foresay.foresee.check import check

    check("Warm.")
