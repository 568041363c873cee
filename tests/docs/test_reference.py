"""The documentation is whole, and says what the code does."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from foresay.cli.main import COMMANDS, foresay
from foresay.foresee.catalogue import catalogue

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.rglob("*.md"), *ROOT.glob("*.md")])
INWARD = ("CONTRIBUTING.md", "CHANGELOG.md")
SPEAKING = [page for page in PAGES if "reference" not in page.parts and page.name not in INWARD]
"""The pages that speak to people (the others hold samples, or speak about words)."""
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")


def test_the_generated_pages_are_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "reference.py"), "--check"], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.returncode == 0


def test_shown_commands_answer_as_shown() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "samples.py"), "--check"], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.returncode == 0


def test_a_page_that_is_out_of_date_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = importlib.util.spec_from_file_location("reference", ROOT / "tools" / "reference.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    monkeypatch.setattr(tool, "HOME", tmp_path)
    tool.write()
    assert list(tool.stale()) == []
    (tmp_path / "cli.md").write_text("old")
    (tmp_path / "rules" / "gone.md").write_text("a family that is no more")
    assert {path.name for path, _ in tool.stale()} == {"cli.md", "gone.md"}


def test_every_rule_has_its_place_in_the_reference() -> None:
    for rule, entry in catalogue().items():
        page = (DOCS / "reference" / "rules" / f"{entry.rule.family}.md").read_text()
        assert f"\n## {rule}\n" in page


def test_every_command_is_documented_and_explains_itself() -> None:
    page = (DOCS / "reference" / "cli.md").read_text()
    for name in COMMANDS:
        assert f"\n### foresay {name}\n" in page
        command = foresay.get_command(None, name)  # type: ignore[arg-type]
        assert command is not None
        assert command.help
        assert all(option.help for option in command.params if isinstance(option, click.Option)), name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_within_the_documentation_lead_somewhere(page: Path) -> None:
    for link in LINK.findall(page.read_text()):
        if "://" not in link and not link.startswith(("#", "mailto:")):
            target = (page.parent / link.partition("#")[0]).resolve()
            assert target.exists(), link


@pytest.mark.parametrize("page", SPEAKING, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_pages_speak_kindly(page: Path) -> None:
    words = page.read_text().lower()
    for word in ("risk score", "oops", "please note", "violation detected"):
        assert word not in words


def test_every_make_target_is_explained() -> None:
    makefile = (ROOT / "Makefile").read_text()
    targets = set(re.search(r"\.PHONY: (.*)", makefile)[1].split())  # type: ignore[index]
    assert targets == set(re.findall(r"^([a-z-]+):.*## ", makefile, re.MULTILINE))


def test_no_lock_file_names_an_address() -> None:
    for lock in (ROOT / "requirements").glob("*.lock"):
        text = lock.read_text()
        assert "://" not in text, lock.name
        assert text.count("==") <= text.count("--hash=sha256:")
