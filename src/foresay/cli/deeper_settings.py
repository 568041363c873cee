"""Which deeper reader to ask: two words in a file or the environment, and a key that never stands on a command line.

The file is `foresay/deeper.toml` in the person's configuration folder, or where `FORESAY_DEEPER` says:

    address = "http://127.0.0.1:11434/v1"
    model = "small-model"
    key_file = "~/.config/foresay/deeper.key"   # only if the service wants one

`FORESAY_DEEPER_ADDRESS`, `_MODEL`, `_KEY_FILE` and `_KEY` (the key itself) win over it.
"""

from __future__ import annotations

import os
import stat
import tomllib
from collections.abc import Mapping
from pathlib import Path

from foresay.cli.author_file import author_path
from foresay.deeper import Service
from foresay.errors import DeeperReaderError

_NAMES = ("address", "model", "key_file")


def settings_path(environ: Mapping[str, str] = os.environ) -> Path:
    """Where the file is, or would be."""
    elsewhere = environ.get("FORESAY_DEEPER")
    if elsewhere:
        return Path(elsewhere).expanduser()
    usual = {name: value for name, value in environ.items() if name != "FORESAY_AUTHOR"}
    return author_path(usual).with_name("deeper.toml")


def service(environ: Mapping[str, str] = os.environ) -> Service:
    """The deeper reader of whoever sits here. Raises DeeperReaderError when none is set up, or not rightly."""
    path = settings_path(environ)
    said = _in_file(path) | {
        name: environ[f"FORESAY_DEEPER_{name.upper()}"]
        for name in _NAMES
        if environ.get(f"FORESAY_DEEPER_{name.upper()}")
    }
    if "address" not in said:
        raise DeeperReaderError(
            "settings",
            f"No deeper reader is set up, so nobody was asked. Name one in {path} (address, model), or in "
            "FORESAY_DEEPER_ADDRESS and FORESAY_DEEPER_MODEL; docs/howto/ask-a-deeper-reader.md says how.",
        )
    key = environ.get("FORESAY_DEEPER_KEY", "").strip() or _key(said.get("key_file", ""))
    return Service(said["address"].strip(), said.get("model", "").strip(), key)


def _in_file(path: Path) -> dict[str, str]:
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as problem:  # not TOML, not UTF-8
        what = problem.strerror if isinstance(problem, OSError) else str(problem)
        raise DeeperReaderError("settings", f"{path} could not be read: {what}. Nobody was asked.") from problem
    for name, value in said.items():
        if name == "key":
            raise DeeperReaderError(
                "settings",
                f"{path} holds the key itself. Put it into a file of its own, for you alone, and name that as key_file.",
            )
        if name not in _NAMES or not isinstance(value, str):
            raise DeeperReaderError(
                "settings", f"{path}: {name} is not known there (it takes {', '.join(_NAMES)}, as text)."
            )
    return said


def _key(named: str) -> str:
    if not named:
        return ""
    path = Path(named).expanduser()
    try:
        mode = path.stat().st_mode
        key = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as problem:
        what = problem.strerror if isinstance(problem, OSError) else "it is no key"
        raise DeeperReaderError(
            "settings", f"The key in {path} could not be read: {what}. Nobody was asked."
        ) from problem
    if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
        raise DeeperReaderError("settings", f"Others on this machine can read the key in {path}. Run: chmod 600 {path}")
    return key
