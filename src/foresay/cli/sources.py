"""What there is to read: words given directly, standard input, files and folders.

Nothing here holds more than one file at a time, and no message carries a text.
"""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from foresay.cli.markup import KINDS, Kind, words_only
from foresay.errors import UnreadableText
from foresay.foresee.scan.lazy import lazy

MOST_BYTES = 8 * 1024 * 1024
"""The largest text that is read, in bytes. A book has about one million; past this a reading would keep one waiting."""

SKIPPED_FOLDERS = frozenset({"node_modules", "bower_components", "__pycache__", "site-packages", "venv"})
"""Folders that are never walked, beside the hidden ones: they hold other people's words."""

STDIN = "standard input"
_LONE = lazy("[\ud800-\udfff]")
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


@dataclass(frozen=True, slots=True)
class Input:
    """One thing to read, not read yet. `value` is the words themselves or a path; empty for standard input."""

    kind: Literal["words", "stdin", "file"]
    value: str = ""

    @property
    def name(self) -> str:
        """What to call it in a report: the path, "standard input", or "" for words given directly."""
        return {"words": "", "stdin": STDIN, "file": self.value}[self.kind]


@dataclass(frozen=True, slots=True)
class Source:
    """A text that was read. `words` is `text` with its markup blanked out: the same length, so the same spans."""

    input: Input
    text: str
    words: str
    raw: bytes = b""
    encoding: str = "utf-8"
    bom: bytes = b""

    def encode(self, text: str) -> bytes:
        """Another text in the encoding that this one had."""
        return self.bom + text.encode(self.encoding)


def load(wanted: Input, stdin: BinaryIO | None = None) -> Source:
    """Read it. Raises UnreadableText when that cannot be done, or when it is not text."""
    if wanted.kind == "words":
        return Source(wanted, _sound(wanted.value, "The text"), wanted.value)
    if wanted.kind == "stdin":
        raw = (stdin or sys.stdin.buffer).read(MOST_BYTES + 1)
        return _decode(wanted, raw, "text", "Standard input")
    path = Path(wanted.value)
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except OSError as problem:
        advice = "Look at its permissions, or leave it out."
        raise UnreadableText(wanted.value, problem.strerror or type(problem).__name__, advice) from problem
    return _decode(wanted, raw, KINDS.get(path.suffix.lower(), "text"), wanted.value)


def words_of(wanted: Input, text: str) -> str:
    """The words of another text for the same input: what `Source.words` would be."""
    return words_only(text, KINDS.get(Path(wanted.value).suffix.lower(), "text") if wanted.kind == "file" else "text")


def _decode(wanted: Input, raw: bytes, kind: Kind, where: str) -> Source:
    if len(raw) > MOST_BYTES:
        limit = f"it is larger than {MOST_BYTES // 1024 // 1024} MB"
        raise UnreadableText(where, limit, "Give it in smaller parts.")
    bom, encoding = next(((bom, name) for bom, name in _BOMS if raw.startswith(bom)), (b"", "utf-8"))
    try:
        text = raw[len(bom) :].decode(encoding)
    except UnicodeDecodeError as problem:
        what = f"byte {problem.start + len(bom) + 1} is not {encoding.upper()}"
        raise UnreadableText(where, what, "Save it as UTF-8 and try again.") from problem
    return Source(wanted, _sound(text, where), words_only(text, kind), raw, encoding, bom)


def _sound(text: str, where: str) -> str:
    if "\0" in text:
        raise UnreadableText(where, "it holds a NUL character, so it is not plain text", "Give the text itself.")
    if _LONE.search(text):
        raise UnreadableText(where, "it holds half a character (a lone surrogate)", "Save it as UTF-8 and try again.")
    return text


# ------------------------------------------------------------------------------------------------ which things to read


def inputs(arguments: Sequence[str]) -> tuple[list[Input], list[UnreadableText]]:
    """What the arguments of `foresay check` name, in their order, and what cannot be found.

    `-` is standard input; an argument that names a file or a folder is read; anything else is the text itself,
    unless it looks like a path or stands beside ones that exist: then it is more likely a slip, and said to be one.
    """
    found: list[Input] = []
    missing: list[UnreadableText] = []
    if not any(argument == "-" or _exists(argument) for argument in arguments):
        slips = [argument for argument in arguments if _looks_like_path(argument)]
        if not slips:
            return [Input("words", " ".join(arguments))], []
        return [], [_not_there(slip) for slip in slips]
    for argument in dict.fromkeys(arguments):
        if argument == "-":
            found.append(Input("stdin"))
        elif not _exists(argument):
            missing.append(_not_there(argument))
        elif os.path.isdir(argument):
            inside = [Input("file", path) for path in walk(argument)]
            found += inside
            if not inside:
                missing.append(_nothing_in(argument))
        else:
            found.append(Input("file", argument))
    return list(dict.fromkeys(found)), missing


def walk(folder: str) -> Iterator[str]:
    """The files under a folder that are read, by name. Hidden ones and `SKIPPED_FOLDERS` are left out."""
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in SKIPPED_FOLDERS)
        yield from (os.path.join(parent, name) for name in _read_files(files))


def _read_files(names: Iterable[str]) -> list[str]:
    return sorted(name for name in names if not name.startswith(".") and os.path.splitext(name)[1].lower() in KINDS)


def _exists(argument: str) -> bool:
    try:
        return bool(argument) and os.path.exists(argument)
    except ValueError:
        return False


def _looks_like_path(argument: str) -> bool:
    """Whether someone who typed this meant a file: no spaces, and a folder in it or an ending that we read."""
    if not argument or len(argument) > 4096 or any(c.isspace() for c in argument) or "://" in argument:
        return False
    separators = argument.count("/") + (argument.count("\\") if os.sep == "\\" else 0)
    return separators > 0 or os.path.splitext(argument)[1].lower() in KINDS


def _not_there(argument: str) -> UnreadableText:
    advice = "To have those words themselves read, send them in: printf %s '…' | foresay check -"
    return UnreadableText(argument, "there is no such file or folder", advice)


def _nothing_in(folder: str) -> UnreadableText:
    endings = ", ".join(KINDS)
    return UnreadableText(
        folder, "it holds no file that Foresay reads", f"It looks for {endings}; name others one by one."
    )
