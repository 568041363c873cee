"""What there is to read, and what cannot be."""

import io
from pathlib import Path

import pytest

from foresay.cli.sources import MOST_BYTES, Input, inputs, load
from foresay.errors import UnreadableText


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("b.md", "a.html", "skip.py", ".hidden.md", "deep/c.TXT", ".git/d.md", "node_modules/e.md"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("hello")
    return tmp_path


@pytest.mark.usefixtures("here")
def test_a_file_that_exists_is_read_and_other_words_are_the_text() -> None:
    assert inputs(["b.md"]) == ([Input("file", "b.md")], [])
    assert inputs(["Party tonight"]) == ([Input("words", "Party tonight")], [])
    assert inputs(["Party", "tonight"]) == ([Input("words", "Party tonight")], [])
    assert inputs(["-"]) == ([Input("stdin")], [])


@pytest.mark.usefixtures("here")
def test_a_folder_is_walked_in_order_without_what_is_hidden_or_others_work() -> None:
    found, missing = inputs(["."])
    assert [Path(each.value).as_posix() for each in found] == ["a.html", "b.md", "deep/c.TXT"]
    assert missing == []


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("slip", ["nope.md", "posts/today", "./gone", "~/x.txt"])
def test_what_looks_like_a_path_that_is_not_there_is_said_to_be_one(slip: str) -> None:
    found, (missing,) = inputs([slip])
    assert found == []
    assert str(missing).startswith(f"{slip} could not be read: there is no such file or folder")
    assert "foresay check -" in str(missing)


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("text", ["yes and/or no", "https://example.org/a.html", "Hello.", "", "x" * 5000, "nul\0l"])
def test_words_that_only_resemble_a_path_are_read(text: str) -> None:
    assert inputs([text]) == ([Input("words", text)], [])


@pytest.mark.usefixtures("here")
def test_among_files_a_word_that_names_none_is_a_slip() -> None:
    found, (missing,) = inputs(["b.md", "typo"])
    assert found == [Input("file", "b.md")]
    assert missing.where == "typo"


def test_a_folder_without_texts_is_told(here: Path) -> None:
    (here / "empty").mkdir()
    found, (missing,) = inputs(["empty"])
    assert found == []
    assert "it holds no file that Foresay reads" in str(missing)


@pytest.mark.usefixtures("here")
def test_a_file_named_twice_is_read_once() -> None:
    assert inputs(["b.md", ".", "b.md"])[0][0] == Input("file", "b.md")
    assert len(inputs(["deep", "deep"])[0]) == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_in_unicode_is_read_and_can_be_written_back(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("grüß\r\ndich 🎉".encode(encoding))
    source = load(Input("file", str(path)))
    assert source.text == "grüß\r\ndich 🎉"
    assert source.encode(source.text) == path.read_bytes()


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"caf\xe9 au lait", "byte 4 is not UTF-8"),
        (b"PK\x03\x04\x00\x00", "it holds a NUL character"),
        (b"x" * (MOST_BYTES + 1), "it is larger than 8 MB"),
        ("a\ud800b".encode("utf-8", "surrogatepass"), "byte 2 is not UTF-8"),
        (b"\xff\xfe\x00\xd8", "is not UTF-16"),
    ],
)
def test_what_is_not_text_is_said_to_be_so(tmp_path: Path, raw: bytes, said: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(raw)
    with pytest.raises(UnreadableText, match=said) as problem:
        load(Input("file", str(path)))
    assert problem.value.where == str(path)


def test_standard_input_is_read_as_bytes() -> None:
    assert load(Input("stdin"), io.BytesIO(b"a\r\nb")).text == "a\r\nb"
    with pytest.raises(UnreadableText, match="Standard input could not be read"):
        load(Input("stdin"), io.BytesIO(b"\xff"))


def test_words_with_half_a_character_are_refused_kindly() -> None:
    with pytest.raises(UnreadableText, match="half a character"):
        load(Input("words", "a\udcffb"))


def test_the_message_never_carries_the_text() -> None:
    with pytest.raises(UnreadableText) as problem:
        load(Input("words", "my secret \0"))
    assert "secret" not in str(problem.value)


def test_a_file_that_cannot_be_opened_says_why(tmp_path: Path) -> None:
    with pytest.raises(UnreadableText, match="No such file"):
        load(Input("file", str(tmp_path / "gone.md")))


def test_markup_is_blanked_by_the_ending_of_the_name(tmp_path: Path) -> None:
    path = tmp_path / "a.MD"
    path.write_text("---\na: b\n---\nhi")
    source = load(Input("file", str(path)))
    assert source.words.split() == ["hi"]
    assert len(source.words) == len(source.text)
