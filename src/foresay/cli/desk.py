"""`foresay desk`: write and check in the browser."""

from __future__ import annotations

import ipaddress
from pathlib import Path
from socket import socket

import click

from foresay.errors import ForesayError


class DeskNotInstalled(ForesayError):
    """The desk's own dependencies are not there."""

    def __init__(self) -> None:
        super().__init__("The desk is not installed. Install it with: pip install 'foresay[desk]'")


class DeskDidNotStart(ForesayError):
    """The address or the folder cannot be used."""

    def __init__(self, problem: str) -> None:
        super().__init__(f"The desk did not start: {problem}")


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="0: any free one.")
@click.option(
    "--data",
    envvar="FORESAY_DATA",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for the database, the key and static files.  [default: your data folder; var in a checkout]",
)
def desk(host: str, port: int, data: Path | None) -> None:
    """Open the desk: write and check in the browser.

    \b
    foresay desk
    foresay desk --port 8080 --data ./var

    Makes ready what it needs (key, database, static files), then answers until Ctrl-C. Nothing leaves this
    machine unless a member sends it.
    """
    sock = made_ready(data, listen=(host, port))
    assert sock is not None
    if not _is_loopback(host):
        click.echo("Other machines can reach this desk. See docs/howto/run-the-desk.md for https and host names.")
    click.echo(f"The desk is open at http://{_shown(host)}:{sock.getsockname()[1]}  (Ctrl-C closes it)")
    from foresay.desk import serve

    serve.serve(sock)


def made_ready(data: Path | None, *, listen: tuple[str, int] | None = None) -> socket | None:
    """Make ready what a desk in `data` needs, and listen where it is asked to. Raises DeskNotInstalled, DeskDidNotStart."""
    try:
        import django  # noqa: F401  (is the extra there?)

        from foresay.desk import serve
        from foresay.desk.config import data_folder
    except ModuleNotFoundError as missing:
        raise DeskNotInstalled from missing
    try:
        sock = serve.listen(*listen) if listen else None
        serve.make_ready(data.expanduser().resolve() if data else data_folder(), click.echo)
    except serve.CannotStart as problem:
        raise DeskDidNotStart(str(problem)) from problem
    return sock


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host
