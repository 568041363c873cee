"""A desk of its own for the browser tests: the real command, in a process and a folder of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

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
COMMAND = [sys.executable, "-m", "foresay.cli.main", "desk"]


@dataclass(frozen=True)
class Desk:
    """A running desk. `log` grows with what it says."""

    url: str
    data: Path
    log: list[str] = field(default_factory=list)

    def manage(self, *command: str, said: str = "") -> str:
        """Run a maintenance command on this desk, with `said` as its input."""
        call = [sys.executable, "-m", "foresay.desk", *command]
        done = subprocess.run(call, input=said, capture_output=True, text=True, env=_env(self.data), check=True)
        return done.stdout


def _env(data: Path) -> dict[str, str]:
    mine = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    return mine | {"FORESAY_DATA": str(data)}


@contextmanager
def running_desk(data: Path) -> Iterator[Desk]:
    """`foresay desk` on a free port, stopped at the end."""
    call = [*COMMAND, "--port", "0", "--data", str(data)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    with subprocess.Popen(call, text=True, env=_env(data), **pipes) as process:
        log: list[str] = []
        reader = threading.Thread(target=lambda: log.extend(process.stdout), daemon=True)
        try:
            url = _address(process, log)
            reader.start()
            yield Desk(url, data, log)
        finally:
            process.terminate()
            process.wait(20)
            if reader.ident:
                reader.join(5)


def _address(process: subprocess.Popen[str], log: list[str]) -> str:
    """Where it listens, as it says itself."""
    for line in process.stdout:
        log.append(line)
        if found := re.search(r"http://\S+", line):
            return found[0]
    raise RuntimeError("The desk did not start:\n" + "".join(log))


def sign_in(page: Page, desk: Desk, name: str) -> None:
    """Sign in by the form."""
    page.goto(f"{desk.url}/sign-in/")
    page.get_by_label("Name").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("textbox", name="Your words").wait_for()
