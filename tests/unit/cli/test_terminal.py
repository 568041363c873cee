"""What the terminal can do."""

import io

import pytest

from foresay.cli.terminal import look, progress


class Terminal(io.StringIO):
    encoding = "utf-8"

    def __init__(self, *, tty: bool = True) -> None:
        super().__init__()
        self.tty = tty

    def isatty(self) -> bool:
        return self.tty


@pytest.mark.parametrize(
    ("tty", "environ", "colour"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"TERM": "dumb"}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (False, {"FORCE_COLOR": "1"}, True),
        (True, {"FORCE_COLOR": "0"}, False),
        (False, {"FORCE_COLOR": "1", "TERM": "dumb"}, True),
    ],
)
def test_colour_is_for_terminals_that_want_it(tty: bool, environ: dict[str, str], colour: bool) -> None:
    assert look(Terminal(tty=tty), environ).colour is colour


def test_an_old_encoding_gets_plain_shapes() -> None:
    stream = Terminal()
    stream.encoding = "ascii"
    assert look(stream, {}).unicode is False
    assert look(Terminal(), {}).unicode is True


def clock(step: float):  # type: ignore[no-untyped-def]
    now = iter(step * count for count in range(10_000))
    return lambda: next(now)


def test_short_work_shows_no_progress() -> None:
    stream = Terminal()
    assert list(progress([1, 2, 3], stream, clock=clock(0.01))) == [1, 2, 3]
    assert stream.getvalue() == ""


def test_long_work_says_how_far_it_is_and_cleans_up() -> None:
    stream = Terminal()
    assert len(list(progress(list(range(10)), stream, clock=clock(0.3)))) == 10
    assert "Reading: 5 of 10, 3 a second, 2 s left" in stream.getvalue()
    assert stream.getvalue().endswith("\r\x1b[2K")


@pytest.mark.parametrize(("tty", "wanted"), [(False, True), (True, False)])
def test_progress_is_for_terminals_and_for_those_who_want_it(tty: bool, wanted: bool) -> None:
    stream = Terminal(tty=tty)
    list(progress(list(range(10)), stream, wanted=wanted, clock=clock(0.3)))
    assert stream.getvalue() == ""


def test_the_line_goes_when_work_stops_half_way() -> None:
    stream = Terminal()
    things = progress(list(range(100)), stream, clock=clock(0.3))
    for _ in range(5):
        next(things)
    things.close()  # type: ignore[attr-defined]
    assert stream.getvalue().endswith("\r\x1b[2K")
