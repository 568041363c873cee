"""The posts that we wrote and placed between personal and work, as drafts; for the fit and for its measure.

`posts/*.jsonl`: one post a line. `text`; `who` says it (a word of `cast.py`); `place` is where three sensible readers would put it.
Optional: `account` ("personal", "named": the profile names the employer, "official"), `said_as`, `visibility`, `to`.
A `group` holds posts that differ in little (same words and another author; same event and another company): all of a
group are in one half.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cast import CAST, account_of

from foresay.foresee.continuum import PLACES
from foresay.foresee.scan.fold import fold
from foresay.foresee.scan.language import language_of
from foresay.foresee.scene import Scene
from foresay.model import Audience, Draft, Visibility

FOLDER = Path(__file__).parent / "posts"
NAMES = tuple(name for _, name in PLACES)
"""The places in order; a label is an index into them."""


@dataclass(frozen=True)
class Placed:
    """One post with its label: `place` 0 (wholly personal) to 4 (wholly work); `kept` ones are for measuring, never for fitting."""

    scene: Scene
    place: int
    kept: bool

    @property
    def text(self) -> str:
        return self.scene.text


def placed(*names: str) -> Iterator[Placed]:
    """The posts of these files, "ordinary" and "continuum" if none is named."""
    for name in names or ("ordinary", "continuum"):
        for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            key = f"group {row['group']}" if "group" in row else row["text"]
            half = hashlib.sha256(key.encode()).digest()[0] % 2
            scene = _scene(row)
            if scene.language in (
                "",
                "en",
                "und",
            ):  # of other languages the words are not read, and the reading says so
                yield Placed(scene, NAMES.index(row["place"]), kept=bool(half))


def _scene(row: Mapping[str, Any]) -> Scene:
    author = CAST[row["who"]]
    draft = Draft(
        row["text"],
        said_as=row.get("said_as"),
        account=account_of(author, row.get("account", "")),
        visibility=Visibility(row.get("visibility", "public")),
        to=tuple(Audience(audience) for audience in row.get("to", ())),
    )
    text = fold(draft.text).text
    return Scene(text, author, draft=draft, language=language_of(text).code)
