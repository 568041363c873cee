"""`foresay check --deeper`, as someone calls it: nothing is sent before it was shown, and nothing but that."""

import os
import pty
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.fake_reader import FakeReader, fake_reader, remark

TEXT = "We are closing the Leeds office in May. Write to jo.k@gmail.com"
KEY = "sk-very-quiet"

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def reader() -> Iterator[FakeReader]:
    with fake_reader() as reader:
        reader.say({"remarks": [remark("the Leeds office", for_whom="Those who work there", instead="an office")]})
        yield reader


@pytest.fixture
def foresay(tmp_path: Path, reader: FakeReader) -> Run:
    """The command, with a home of its own and the reader set up in it."""
    folder = tmp_path / "config" / "foresay"
    folder.mkdir(parents=True)
    (folder / "deeper.toml").write_text(
        f'address = "{reader.address}"\nmodel = "small"\nkey_file = "{folder / "key"}"\n'
    )
    (folder / "key").write_text(f"{KEY}\n")
    (folder / "key").chmod(0o600)
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "LANG") if name in os.environ}
    environ = kept | {"HOME": str(tmp_path), "PYTHONUTF8": "1", "XDG_CONFIG_HOME": str(tmp_path / "config")}

    def run(*arguments: str, typed: str = "", **more: str) -> subprocess.CompletedProcess[str]:
        call = [sys.executable, "-m", "foresay.cli.main", "check", *arguments]
        ours, theirs = pty.openpty()
        os.write(ours, typed.encode())
        stdin = theirs if typed else subprocess.DEVNULL
        done = subprocess.run(
            call, stdin=stdin, capture_output=True, text=True, env=environ | more, cwd=tmp_path, timeout=60, check=False
        )
        os.close(ours)
        os.close(theirs)
        return done

    return run


def sent(reader: FakeReader) -> list[str]:
    return [message["content"] for message in reader.asked["body"]["messages"]]


def test_without_the_word_nobody_is_asked(foresay: Run, reader: FakeReader) -> None:
    foresay(TEXT)
    assert reader.seen == []


def test_it_shows_and_sends_nothing_when_nobody_can_say_yes(foresay: Run, reader: FakeReader) -> None:
    done = foresay("--deeper", "--to", "press", TEXT)
    assert reader.seen == []
    assert done.returncode == 2
    assert f"This would be sent to 127.0.0.1:{reader.port} (on this machine), to the model small:" in done.stderr
    assert "\n  We are closing the Leeds office in May. Write to (message me)\n" in done.stderr
    assert "with the press:" in done.stderr
    assert "The safe changes are made in your words" in done.stderr
    assert "Nothing was sent" in done.stderr
    assert "safe changes" not in foresay("--deeper", "A lovely morning.").stderr
    assert KEY not in done.stderr + done.stdout


def test_it_is_sent_after_a_yes_and_not_after_a_no(foresay: Run, reader: FakeReader) -> None:
    for typed in ("n\n", "\n"):
        done = foresay("--deeper", TEXT, typed=typed)
        assert (done.returncode, reader.seen) == (0, [])
        assert "Nothing was sent." in done.stderr
    done = foresay("--deeper", TEXT, typed="y\n")
    assert f"Send this to 127.0.0.1:{reader.port}?" in done.stderr
    assert len(reader.seen) == 1
    assert "“the Leeds office”" in done.stdout


def test_what_was_shown_is_what_is_sent(foresay: Run, reader: FakeReader) -> None:
    for more in ([], ["--as-written"], ["--tell", "found"], ["--as-written", "--to", "family"]):
        shown = foresay("--deeper", *more, TEXT).stderr
        foresay("--deeper", "--yes", *more, TEXT)
        for words in sent(reader):
            assert all(f"  {line}" in shown for line in words.splitlines())
    assert reader.asked["headers"]["Authorization"] == f"Bearer {KEY}"


def test_the_words_go_masked_unless_they_are_wished_as_written(foresay: Run, reader: FakeReader) -> None:
    foresay("--deeper", "--yes", TEXT)
    assert "gmail" not in str(reader.asked["body"])
    foresay("--deeper", "--yes", "--as-written", TEXT)
    assert sent(reader)[-1] == TEXT


def test_what_the_author_accepted_is_masked_all_the_same(foresay: Run, reader: FakeReader, tmp_path: Path) -> None:
    (tmp_path / "config/foresay/author.toml").write_text('[[accepted]]\nrule = "email-address"\n')
    foresay("--deeper", "--yes", TEXT)
    assert "gmail" not in str(reader.asked["body"])


def test_who_speaks_is_sent_when_told_and_never_by_name(foresay: Run, reader: FakeReader, tmp_path: Path) -> None:
    author = 'names = ["Ruth Adeyemi"]\nrole = "Reporter"\nemployers = ["Harbour Courier"]\n'
    (tmp_path / "config/foresay/author.toml").write_text(author)
    foresay("--deeper", "--yes", TEXT)
    assert "Reporter" not in str(reader.asked["body"])
    foresay("--deeper", "--yes", "--tell", "author", TEXT)
    assert sent(reader)[1] == "About the author. Their work: Reporter."
    assert "Ruth" not in str(reader.asked["body"])


def test_remarks_come_after_our_reading_and_change_no_verdict(foresay: Run, reader: FakeReader) -> None:
    reader.say({"remarks": [remark("Leeds", why="\x1b[2JCould be told on."), remark("York")]})
    plain, deeper = foresay(TEXT), foresay("--deeper", "--yes", TEXT)
    assert deeper.returncode == plain.returncode
    assert deeper.stdout.startswith(plain.stdout)
    theirs = deeper.stdout.removeprefix(plain.stdout)
    assert theirs.startswith(f"\nSomebody else's reading: small at 127.0.0.1:{reader.port}.")
    assert "“Leeds”\n  Why      [2JCould be told on.\n" in theirs
    assert "\n1 remark was about words that are not in the text" in theirs
    assert "York" not in theirs


def test_nothing_to_remark_is_said(foresay: Run, reader: FakeReader) -> None:
    reader.say("[]")
    assert "It would look at nothing again." in foresay("--deeper", "--yes", TEXT).stdout


def test_a_file_is_asked_about_without_its_markup(foresay: Run, reader: FakeReader, tmp_path: Path) -> None:
    (tmp_path / "post.md").write_text("---\ndraft: secretly\n---\nWe are closing <b>the Leeds office</b> in May.\n")
    done = foresay("--deeper", "--yes", "post.md")
    assert "secretly" not in str(reader.asked["body"])
    assert "“the Leeds office”" in done.stdout


def test_a_refusal_keeps_our_reading_and_says_what_to_do(foresay: Run, reader: FakeReader) -> None:
    reader.status = 401
    done = foresay("--deeper", "--yes", TEXT)
    assert done.returncode == 2
    assert "email-address" in done.stdout
    assert "did not accept the key" in done.stderr
    assert KEY not in done.stderr


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (None, "No deeper reader is set up"),
        ("address = 'http://127.0.0.1/v1'\nmodel = 'm'\nkey = 'sk-1'", "holds the key itself"),
        ("address = 'http://127.0.0.1/v1'\nmodle = 'm'", "modle is not known there"),
        ("address = 'http://llm.example.org/v1'\nmodel = 'm'", "plain http would show your words"),
        ("address = 'http://127.0.0.1/v1'", "needs the name of a model"),
        ("address = ", "could not be read"),
        (
            "address = 'http://127.0.0.1/v1'\nmodel = 'm'\nkey_file = '/not/there'",
            "The key in /not/there could not be read",
        ),
    ],
)
def test_settings_that_will_not_do_are_said(foresay: Run, tmp_path: Path, settings: str | None, said: str) -> None:
    path = tmp_path / "config/foresay/deeper.toml"
    path.unlink() if settings is None else path.write_text(settings)
    done = foresay("--deeper", "--yes", TEXT)
    assert done.returncode == 2
    assert said in done.stderr
    assert "sk-1" not in done.stderr
    assert "Traceback" not in done.stderr


def test_a_key_that_others_can_read_is_not_used(foresay: Run, reader: FakeReader, tmp_path: Path) -> None:
    (tmp_path / "config/foresay/key").chmod(0o644)
    assert "chmod 600" in foresay("--deeper", "--yes", TEXT).stderr
    assert reader.seen == []


def test_the_environment_wins(foresay: Run, reader: FakeReader) -> None:
    foresay("--deeper", "--yes", TEXT, FORESAY_DEEPER_MODEL="another", FORESAY_DEEPER_KEY="sk-other")
    assert reader.asked["body"]["model"] == "another"
    assert reader.asked["headers"]["Authorization"] == "Bearer sk-other"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--deeper", "--json", "x"],
        ["--deeper", "--fix", "x"],
        ["--deeper", "a.md", "b.md"],
        ["--yes", "x"],
        ["--tell", "found", "x"],
    ],
)
def test_what_does_not_go_together_is_said(
    foresay: Run, reader: FakeReader, tmp_path: Path, arguments: list[str]
) -> None:
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text("Hello there.")
    done = foresay(*arguments)
    assert done.returncode == 2
    assert "--deeper" in done.stderr
    assert reader.seen == []
