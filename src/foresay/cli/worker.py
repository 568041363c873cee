"""`foresay worker`: send what is due, beside a desk."""

from __future__ import annotations

from pathlib import Path

import click

from foresay.cli.desk import made_ready


@click.command()
@click.option(
    "--data",
    envvar="FORESAY_DATA",
    type=click.Path(file_okay=False, path_type=Path),
    help="The desk's folder.  [default: your data folder; var in a checkout]",
)
def worker(data: Path | None) -> None:
    """Send what is due, in a process beside the desk.

    \b
    foresay worker --data ./var

    `foresay desk` sends by itself; this is for desks with much to send, which then run with FORESAY_WORKERS=0. Any number of
    workers can run: what one has begun no other sends.
    """
    made_ready(data)
    from foresay.desk import serve

    click.echo("Sending what is due  (Ctrl-C stops it)")
    serve.work()
