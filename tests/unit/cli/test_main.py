"""Whatever happens becomes an exit code and a plain sentence."""

import sys
from types import ModuleType

import click
import pytest

from foresay.cli.main import COMMANDS, run
from foresay.errors import ForesayError


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A command `foresay fail` that raises `failing.problem`."""
    module = ModuleType("failing")

    @click.command()
    def fail() -> None:
        raise module.problem

    module.fail = fail  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "failing", module)
    monkeypatch.setitem(COMMANDS, "fail", ("failing:fail", "Fails."))
    monkeypatch.delenv("FORESAY_DEBUG", raising=False)
    return module


@pytest.mark.parametrize(
    ("problem", "code", "said"),
    [
        (ForesayError("The bread is out."), 2, "The bread is out.\n"),
        (click.ClickException("No oven."), 2, "No oven.\n"),
        (KeyboardInterrupt(), 130, "\n"),
        (click.Abort(), 130, ""),
    ],
)
def test_what_is_raised_on_purpose_is_said(
    failing: ModuleType, capsys: pytest.CaptureFixture[str], problem: BaseException, code: int, said: str
) -> None:
    failing.problem = problem
    assert run(["fail"]) == code
    assert capsys.readouterr().err == said


def test_a_fault_of_ours_is_no_finding_and_never_shows_the_text(
    failing: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    failing.problem = ValueError("my secret words")
    assert run(["fail"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("Foresay itself failed (ValueError in test_main.py, line ")
    assert "secret" not in said


def test_a_fault_of_ours_is_shown_whole_on_request(failing: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORESAY_DEBUG", "1")
    failing.problem = ValueError("my secret words")
    with pytest.raises(ValueError, match="my secret words"):
        run(["fail"])


def test_help_and_version_end_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    assert run(["--version"]) == 0
    assert "foresay 0." in capsys.readouterr().out


def test_every_command_is_where_it_is_said_to_be() -> None:
    for name in COMMANDS:
        assert run([name, "--help"]) == 0
