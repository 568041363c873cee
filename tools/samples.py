"""Runs the commands that the documentation shows, and writes what they answer below them.

In a `console` block of docs/tutorial and docs/howto, each line that begins with `$ ` is run by `sh`, all of a page
in one empty folder with no author file; what follows it is its answer.

    python tools/samples.py            writes the answers anew
    python tools/samples.py --check    changes nothing; exits with 1 and names the pages that show something else
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGES = ("docs/tutorial", "docs/howto")
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
FORESAY = f'foresay() {{ {shlex.quote(sys.executable)} -m foresay.cli.main "$@"; }}\n'


def answered(page: str) -> str:
    """The page with every shown command's answer as it is now."""
    with tempfile.TemporaryDirectory() as folder:
        return BLOCK.sub(lambda block: _run_block(block[0], Path(folder)), page)


def _run_block(block: str, folder: Path) -> str:
    commands = [line for line in block.splitlines() if line.startswith(("$ ", "> "))]
    out: list[str] = []
    for command in _joined(commands):
        out.append(command)
        script = "\n".join(line[2:] for line in command.splitlines())
        out.append(_answer(script, folder))
    return "\n".join(part.rstrip("\n") for part in out if part) + "\n"


def _joined(lines: list[str]) -> Iterator[str]:
    """Commands with the lines that go on with them (`> `)."""
    command = ""
    for line in lines:
        if line.startswith("$ ") and command:
            yield command
            command = ""
        command += f"\n{line}" if command else line
    if command:
        yield command


def _answer(script: str, folder: Path) -> str:
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    environ = kept | {"HOME": str(folder), "FORESAY_AUTHOR": str(folder / ".author.toml"), "PYTHONUTF8": "1"}
    done = subprocess.run(
        ["sh", "-c", FORESAY + script],
        cwd=folder, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60, check=False,
    )  # fmt: skip
    return done.stdout


def main() -> int:
    """The exit code: 1 when checked and some page shows something else."""
    check = "--check" in sys.argv[1:]
    old = 0
    for path in sorted(path for folder in PAGES for path in (ROOT / folder).glob("*.md")):
        page = path.read_text(encoding="utf-8")
        now = answered(page)
        if now == page:
            continue
        if check:
            old += 1
            sys.stderr.write(
                f"{path.relative_to(ROOT)} shows other answers than its commands give; `make docs` mends it.\n"
            )
        else:
            path.write_text(now, encoding="utf-8")
    return int(bool(old))


if __name__ == "__main__":
    sys.exit(main())
