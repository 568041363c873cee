"""A desk of its own for the browser tests: the real command, in a process and a folder of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
PASSWORD = "rain on the quiet harbour"
START = "import sys; from foresay.cli.desk import desk; desk()"


@dataclass(frozen=True)
class Desk:
    """A running desk."""

    url: str
    data: Path
    log: list[str]

    def manage(self, *command: str, said: str = "") -> str:
        """Run a maintenance command on this desk."""
        env = os.environ | {"FORESAY_DATA": str(self.data)}
        call = [sys.executable, "-m", "foresay.desk", *command]
        done = subprocess.run(call, input=said, capture_output=True, text=True, env=env, check=True)
        return done.stdout


@contextmanager
def running_desk(data: Path) -> Iterator[Desk]:
    """`foresay desk` on a free port, stopped at the end."""
    env = {k: v for k, v in os.environ.items() if k != "DJANGO_SETTINGS_MODULE"}
    call = [sys.executable, "-c", START, "--port", "0", "--data", str(data)]
    process = subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=env)
    log: list[str] = []
    try:
        yield Desk(_address(process, log), data, log)
    finally:
        process.terminate()
        process.wait(10)


def _address(process: subprocess.Popen[str], log: list[str]) -> str:
    """Where it listens, as it says itself; the rest of what it says goes on into `log`."""
    assert process.stdout is not None
    for line in process.stdout:
        log.append(line)
        if found := re.search(r"http://\S+", line):
            threading.Thread(target=log.extend, args=(process.stdout,), daemon=True).start()
            return found[0]
    raise RuntimeError("The desk did not start:\n" + "".join(log))
