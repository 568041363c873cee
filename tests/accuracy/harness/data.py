"""Where the labelled sets are, and their rows, whatever half of a set a folder holds.

A set is a folder (or files) of its name under `FORESAY_DATA`; its rows are JSON lines, gzipped or not. Which of its files are read is
told by their columns first and then by their names: a test half goes before a development half, and that before what may be trained on.
So the same command on another folder of the same sets gives the same table of its other half.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
HALVES = (("heldout", "held_out", "held-out", "test"), ("dev",), ("trial", "val"), ("train",), ("",))
"""Words in the names of files, the ones to be read first."""

Row = dict[str, Any]
_KEPT = "_kept_back"


def folder() -> Path:
    """The folder of the labelled sets: FORESAY_DATA, else beside the repository."""
    return Path(os.environ.get("FORESAY_DATA", ROOT.parent / "shared" / "data"))


@dataclass(frozen=True, slots=True)
class Half:
    """What was read of a set. `files` are names; `seen` tells whether rows like these may have been trained on."""

    rows: tuple[Row, ...]
    files: tuple[str, ...]
    seen: bool


def read(name: str, columns: Sequence[str], *, under: Path | None = None, every: bool = False) -> Half | None:
    """The rows of a set that has these columns; None where it is absent.

    every: where there is no test half, all the files that fit are read, for sets of which single rows are kept back from training.
    Raises ValueError where the set is there and none of its files has the columns.
    """
    at = under or folder()
    paths = sorted({*at.glob(f"{name}/*.jsonl*"), *at.glob(f"{name}.jsonl*"), *at.glob(f"{name}.*.jsonl*")})
    if not paths:
        return None
    fitting = [path for path in paths if _has(path, columns)]
    if not fitting:
        raise ValueError(f"{name}: none of {[path.name for path in paths]} has the columns {list(columns)}")
    for place, words in enumerate((HALVES[0], ("",)) if every else HALVES):
        chosen = [path for path in fitting if any(word in _stem(path, name) for word in words)]
        if chosen:
            rows = tuple(row for path in chosen for row in _lines(path))
            return Half(rows, tuple(path.name for path in chosen), seen=place > 0)
    raise AssertionError("the last of HALVES fits every name")


def both(one: Half | None, other: Half | None) -> Half | None:
    """What was read of a set that is read twice, for two questions."""
    if one is None or other is None:
        return one or other
    files = tuple(dict.fromkeys((*one.files, *other.files)))
    return Half(one.rows or other.rows, files, one.seen or other.seen)


def _stem(path: Path, name: str) -> str:
    return path.name.removeprefix(name).lower()


def _has(path: Path, columns: Sequence[str]) -> bool:
    first = next(_lines(path), None)
    return first is not None and all(column in first for column in columns)


def _lines(path: Path) -> Iterator[Row]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def not_learned(half: Half, by: str) -> Half:
    """The rows of a half that no model of ours was trained on, by the rule of the scripts that trained it ("mentions": by crisis).

    All rows where the half was never seen, or where there is no such rule.
    """
    kept = _kept_back(by) if half.seen else None
    return Half(tuple(row for row in half.rows if kept(row)), half.files, half.seen) if kept else half


def marked(half: Half, by: str) -> Half:
    """The same rows, each marked with whether it was kept back from training, for `is_kept_back` ("heads": by text)."""
    kept = _kept_back(by) if half.seen else None
    return Half(tuple({**row, _KEPT: kept(row)} for row in half.rows), half.files, half.seen) if kept else half


def is_kept_back(row: Row) -> bool:
    """Whether no model of ours was trained on the row; true where nothing is said of it."""
    return bool(row.get(_KEPT, True))


@cache
def _kept_back(by: str) -> Callable[[Row], bool] | None:
    path = ROOT / "training" / by / "corpora.py"
    if not path.is_file():
        return None
    source = path.read_text(encoding="utf-8")
    if by == "heads" and "def fold_of(" in source:
        fold_of = _function(path, "fold_of")

        def is_kept(row: Row) -> bool:
            # Folds 1 and 2 are for figures; the markers are written as the training script writes them.
            text = row["text"].replace("<user>", "@user").replace("<number>", "0").replace("<percent>", "%")
            return fold_of(text) in (1, 2)

        return is_kept
    if by == "mentions" and "def held_out(" in source:
        held_out = _function(path, "held_out")
        return lambda row: bool(held_out(row["event"]))
    return None


def _function(path: Path, name: str) -> Callable[..., Any]:
    """One function of a training script, without putting its folder on the path."""
    import sys

    module_name = f"_accuracy_{path.parent.name}_{path.stem}"
    spec = importlib.util.spec_from_file_location(module_name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[module_name] = module  # dataclasses look their module up by name
    spec.loader.exec_module(module)
    return getattr(module, name)  # type: ignore[no-any-return]
