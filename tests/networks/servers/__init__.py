"""Real servers for these tests: a module installs one kind, and runs it on loopback.

    installed(folder)      # minutes the first time, nothing after; raises CannotInstall
    with running(folder) as server:
        server.url         # where it answers
        server.account()   # a new account there

`folder` is kept between runs and belongs to the module alone.
"""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any


class CannotInstall(Exception):
    """The server cannot be had on this machine. The message says why, in a line."""


def do(command: Sequence[str | Path], *, folder: Path, env: Mapping[str, str], what: str, minutes: int = 10) -> None:
    """Run a step of an installation; `what` names it for people. Raises CannotInstall, which names its log."""
    log = folder / "install.log"
    with log.open("a") as said:
        try:
            done = subprocess.run(
                command, cwd=folder, env=env, stdin=subprocess.DEVNULL, stdout=said, stderr=said, timeout=minutes * 60
            )
        except OSError as problem:
            raise CannotInstall(f"{what} did not start: {problem.strerror}.") from problem
        except subprocess.TimeoutExpired as problem:
            raise CannotInstall(f"{what} took more than {minutes} minutes.") from problem
    if done.returncode:
        raise CannotInstall(f"{what} failed; {log} says why.")


@contextmanager
def started(
    command: Sequence[str | Path], *, folder: Path, env: Mapping[str, str], patience: float = 60
) -> Iterator[dict[str, Any]]:
    """A program that says a line of JSON when it is ready, which is given; it ends when its input does."""
    log = folder / f"{Path(command[-1]).stem}.log"
    with log.open("w") as said:
        program = subprocess.Popen(command, cwd=folder, env=env, stdin=subprocess.PIPE, stdout=said, stderr=said)
    try:
        yield _first_word(program, log, patience)
    finally:
        stop(program)


def stop(program: subprocess.Popen[bytes], patience: float = 10) -> None:
    """Let go of its input, and insist when that is not understood."""
    program.stdin.close()
    try:
        program.wait(patience)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()


def _first_word(program: subprocess.Popen[bytes], log: Path, patience: float) -> dict[str, Any]:
    until = time.monotonic() + patience
    while time.monotonic() < until and program.poll() is None:
        ready = [
            line for line in log.read_text().splitlines(keepends=True) if line.startswith("{") and line[-1] == "\n"
        ]
        if ready:
            return json.loads(ready[0])
        time.sleep(0.05)
    raise RuntimeError(f"The server did not start; {log} says why.")
