"""The author's own file."""

import stat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from platformdirs import user_config_path

from foresay.cli.author_file import (
    accept,
    author_as_dict,
    author_from_dict,
    author_path,
    load_author,
    save_author,
    unaccept,
)
from foresay.errors import AuthorFileError
from foresay.model import NOBODY, Accepted, Author, EmployerKind

RUTH = Author(
    names=("Ruth Adeyemi",),
    employers=("St Bride",),
    employer_kind=EmployerKind.GOVERNMENT,
    profession="health",
    regulated=False,
    children=("Sam",),
    accepted=frozenset({Accepted("email-address", "ruth@example.org"), Accepted("profanity")}),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "in" / "author.toml"


def test_what_is_saved_is_what_is_loaded(path: Path) -> None:
    save_author(RUTH, path)
    assert load_author(path) == RUTH


def test_only_its_owner_can_read_it(path: Path) -> None:
    save_author(RUTH, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_what_was_not_said_is_not_written() -> None:
    assert author_as_dict(NOBODY) == {}
    assert author_as_dict(Author(regulated=False)) == {"regulated": False}


words = st.text(st.characters(blacklist_categories=["Cs"]), max_size=12)
several = st.lists(words, max_size=3).map(tuple)
authors = st.builds(
    Author,
    names=several,
    handles=several,
    employers=several,
    employer_kind=st.none() | st.sampled_from(EmployerKind),
    role=words,
    regulated=st.none() | st.booleans(),
    speaks_for_employer=st.booleans(),
    accepted=st.frozensets(st.builds(Accepted, words, words), max_size=3),
)


@given(authors)
def test_any_author_survives_plain_values(author: Author) -> None:
    assert author_from_dict(author_as_dict(author)) == author


@settings(deadline=None)
@given(authors)
def test_any_author_survives_its_file(tmp_path_factory: pytest.TempPathFactory, author: Author) -> None:
    path = tmp_path_factory.mktemp("author") / "author.toml"
    save_author(author, path)
    assert load_author(path) == author


def test_no_file_means_no_author(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setenv("FORESAY_AUTHOR", str(path))
    assert author_path() == path
    assert load_author() is None


@pytest.mark.parametrize("config", ["", "/somewhere/else"])
def test_it_lies_where_the_platform_keeps_such_files(monkeypatch: pytest.MonkeyPatch, config: str) -> None:
    monkeypatch.delenv("FORESAY_AUTHOR", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", config)
    assert author_path() == user_config_path("foresay", appauthor=False) / "author.toml"


def test_a_file_that_was_named_must_be_there(path: Path) -> None:
    with pytest.raises(AuthorFileError, match="no such file"):
        load_author(path)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"nmaes = ['Ruth']", "there is no field called 'nmaes'"),
        (b"names = 'Ruth'", r"the field names is not as it should be \(expected a list, got a text\)"),
        (b"names = [1]", "the field names is not as it should be"),
        (b"employer_kind = 'big'", "the field employer_kind is not as it should be"),
        (b"regulated = 'yes'", "the field regulated is not as it should be"),
        (b"[[accepted]]\nwords = 'x'", "each entry of accepted needs a `rule`"),
        (b"accepted = ['x']", "each entry of accepted needs a `rule`"),
        (b"accepted = 5", "accepted is a list of entries"),
        (b"names = [", "could not be read"),
        (b"\xff", "it is not UTF-8"),
    ],
)
def test_what_is_wrong_is_named(path: Path, content: bytes, said: str) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(AuthorFileError, match=said) as problem:
        load_author(path)
    assert problem.value.path == path


def test_the_old_file_stays_when_the_new_one_cannot_be_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_author(RUTH, path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(AuthorFileError, match="no space left"):
        save_author(NOBODY, path)
    monkeypatch.undo()
    assert load_author(path) == RUTH
    assert [each.name for each in path.parent.iterdir()] == ["author.toml"]


def test_no_problem_can_be_taken_back() -> None:
    assert accept(NOBODY, "rule", "words").accepted == {Accepted("rule", "words")}
    assert unaccept(accept(NOBODY, "rule"), "rule") == NOBODY
