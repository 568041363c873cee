"""No line of the accuracy table falls below its stored floor (floors.json) on the development halves.

A change that lowers a line says so by changing the file, where people see it: `python -m tests.accuracy --floors` writes it anew.
"""

from __future__ import annotations

import pytest
from harness import floors, peers
from harness.lines import Book
from harness.sets import SETS, Set

STORED = floors.load()


@pytest.mark.slow
@pytest.mark.parametrize("one", SETS, ids=[f"{one.name}-{number}" for number, one in enumerate(SETS)])
def test_no_line_falls_below_its_floor(one: Set) -> None:
    half = one.half()
    if half is None:
        pytest.skip(f"{one.name} is not here; set FORESAY_DATA to the folder of the labelled sets")
    if one.own is None and not half.seen:
        pytest.skip(f"{one.name} is another half than the floors are for")
    lines = one.measure(one.name, half.rows, peers.nobody, Book())
    assert not floors.below(lines, STORED)


def test_every_floor_is_of_a_set_that_is_measured() -> None:
    names = {one.name for one in SETS}
    assert STORED
    assert all(key.split(": ")[0] in names for key in STORED)
