"""`python -m tests.accuracy`: measures every labelled set that is here, beside the other programs, and prints one page of Markdown.

--peers PYTHON   the Python beside which the other programs are installed; without it only Foresay is measured
--write          also writes the page to docs/explanation/accuracy.md
--floors         writes what was reached, less a little, to floors.json: look at the difference before you keep it
NAME ...         only these sets
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.accuracy.harness import data, floors, page, peers
from tests.accuracy.harness.data import ROOT, Half
from tests.accuracy.harness.lines import Book, Line
from tests.accuracy.harness.sets import SETS

PAGE = ROOT / "docs" / "explanation" / "accuracy.md"


def measured(
    names: Sequence[str], ask: peers.Ask, say: Callable[[str], None]
) -> tuple[list[Line], dict[str, Half | None], Book]:
    """Every line of the sets named, or of all; what was read; what is known of each rule."""
    lines: list[Line] = []
    halves: dict[str, Half | None] = {}
    book = Book()
    for one in SETS:
        if names and one.name not in names:
            continue
        half = one.half()
        halves[one.name] = data.both(halves.get(one.name), half)
        if half is not None and half.rows:
            say(f"{one.name}: {len(half.rows):,} rows")
            lines += one.measure(one.name, half.rows, ask, book)
    return lines, halves, book


def main(arguments: Sequence[str] | None = None) -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these sets")
    parser.add_argument("--peers", metavar="PYTHON", help="a Python that has the other programs")
    parser.add_argument("--remember", metavar="DIR", type=Path, help="keep the other programs' answers there")
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.relative_to(ROOT)}")
    parser.add_argument("--floors", action="store_true", help="write what was reached, less a little, to floors.json")
    chosen = parser.parse_args(arguments)

    def say(words: str) -> None:
        print(words, file=sys.stderr, flush=True)

    trouble: list[str] = []

    def regret(words: str) -> None:
        trouble.append(words)
        say(words)

    if chosen.peers and Path(chosen.peers).exists():
        ask = peers.asker(chosen.peers, regret)
        if chosen.remember:
            ask = peers.remembering(ask, chosen.remember)
    else:
        ask = peers.nobody
        trouble.append("the other programs are not installed here (`make accuracy` installs them)")
    if not data.folder().is_dir():
        say("The labelled texts are not here; set FORESAY_DATA to their folder. Only our own posts are measured.")
    lines, halves, book = measured(chosen.names, ask, say)
    text = page.whole(lines, halves, book, trouble, remembered=chosen.remember is not None)
    print(text)
    if chosen.write:
        PAGE.write_text(text, encoding="utf-8")
        say(f"Written: {PAGE.relative_to(ROOT)}")
    if chosen.floors:
        floors.write(lines)
        say("Written: floors.json")


if __name__ == "__main__":
    main()
