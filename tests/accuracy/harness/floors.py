"""The stored floor of each line: what was reached on the development halves, less a little. People review changes of the file."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from .lines import Line

FLOORS = Path(__file__).resolve().parents[1] / "floors.json"
MARGIN = 0.01
"""How far a share may fall without a word: a point, which is less than most sets can tell apart."""


def load() -> dict[str, float]:
    """Line key to its floor (or, for lines where smaller is better, its ceiling)."""
    return json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.is_file() else {}


def floor_of(line: Line) -> float:
    """What a line reached, less a little (more a little where smaller is better); in the line's unit."""
    margin = MARGIN if abs(line.ours) <= 1 and not line.lower else 0.0
    return round(max(0.0, line.ours - margin), 4)


def write(lines: Iterable[Line]) -> None:
    """Writes the floors of these lines; those of other sets stay."""
    kept = load() | {line.key: floor_of(line) for line in lines if not line.detail}
    FLOORS.write_text(json.dumps(dict(sorted(kept.items())), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def below(lines: Iterable[Line], stored: dict[str, float]) -> dict[str, tuple[float, float]]:
    """Lines that fell below their floor (rose above their ceiling): {key: (reached, stored)}."""
    fallen = {}
    for line in lines:
        if (least := stored.get(line.key)) is not None:
            worse = line.ours > least + 1e-9 if line.lower else line.ours < least - 1e-9
            if worse:
                fallen[line.key] = (line.ours, least)
    return fallen
