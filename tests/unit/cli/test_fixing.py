"""The safe changes."""

import os
import stat
from pathlib import Path

import pytest

from foresay.cli.fixing import change, describe, write_back
from foresay.cli.sources import Input, Source, load
from foresay.errors import UnreadableText
from foresay.model import Draft, Edit, Family, Finding, Reading, Remedy, RemedyKind, Severity, Span


def read(words: str, *edits: tuple[str, str]) -> Reading:
    findings = []
    for was, new in edits:
        start = words.index(was)
        remedy = Remedy(RemedyKind.MASK, "Mask it", True, (Edit(start, start + len(was), was, new),))
        span = Span(start, start + len(was))
        findings.append(Finding("r", Family.IDENTITY, Severity.HIGH, 0.9, (span,), "h", "w", remedies=(remedy,)))
    return Reading(Draft(words), "look again", "s", "b", tuple(findings))


@pytest.fixture
def post(tmp_path: Path) -> Path:
    path = tmp_path / "post.md"
    path.write_bytes(b"Write to jo@x.org\r\nor to <b>Ann</b> Lee\r\n")
    return path


def source(path: Path) -> Source:
    return load(Input("file", str(path)))


def test_only_the_words_change(post: Path) -> None:
    before = source(post)
    made = change(before, read(before.words, ("jo@x.org", "[e-mail]")))
    write_back(made)
    assert post.read_bytes() == b"Write to [e-mail]\r\nor to <b>Ann</b> Lee\r\n"


def test_a_change_that_would_cut_into_markup_is_left_to_the_author(post: Path) -> None:
    before = source(post)
    whole = before.words[before.words.index("Ann") : before.words.index("Lee") + 3]
    made = change(before, read(before.words, (whole, "someone")))
    assert made.after == before.text
    assert "".join(describe(made, dry=False)) == "  1 more would have cut into the markup; it was left to you.\n"


def test_what_changes_is_said_in_its_place(post: Path) -> None:
    before = source(post)
    made = change(before, read(before.words, ("jo@x.org", "[e-mail]")))
    assert list(describe(made, dry=True)) == [
        f"Would change {post}:\n",
        "  1:10  “jo@x.org” becomes “[e-mail]”\n",
    ]


def test_permissions_and_links_stay(post: Path, tmp_path: Path) -> None:
    post.chmod(0o640)
    link = tmp_path / "link.md"
    link.symlink_to(post)
    before = source(link)
    write_back(change(before, read(before.words, ("jo@x.org", "-"))))
    assert link.is_symlink()
    assert stat.S_IMODE(post.stat().st_mode) == 0o640
    assert b"jo@x.org" not in post.read_bytes()


def test_a_file_that_changed_meanwhile_is_not_touched(post: Path) -> None:
    before = source(post)
    made = change(before, read(before.words, ("jo@x.org", "-")))
    post.write_text("written by another hand")
    with pytest.raises(UnreadableText, match="it changed while it was read"):
        write_back(made)
    assert post.read_text() == "written by another hand"


def test_a_full_disk_loses_nothing(post: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = source(post)
    made = change(before, read(before.words, ("jo@x.org", "-")))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UnreadableText, match="no space left on device"):
        write_back(made)
    assert post.read_bytes() == before.raw
    assert [each.name for each in post.parent.iterdir()] == ["post.md"]
