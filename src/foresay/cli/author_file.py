"""The author's own file: who is speaking, in TOML, for nobody else to read.

It lies in the person's configuration folder (`foresay/author.toml`), or where `FORESAY_AUTHOR` says, with mode 0600.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from foresay.errors import AuthorFileError
from foresay.model import Accepted, Author

_HEADER = """\
# Who is speaking: read by Foresay on this machine, by nobody else.
# Everything is optional. `foresay author` asks for it; `foresay author forget` deletes it.

"""


def author_path(environ: Mapping[str, str] = os.environ) -> Path:
    """Where the author file is, or would be."""
    elsewhere = environ.get("FORESAY_AUTHOR")
    if elsewhere:
        return Path(elsewhere).expanduser()
    if sys.platform == "linux":
        # What platformdirs would say, without the 20 ms that importing it takes: this runs at every check.
        return Path(environ.get("XDG_CONFIG_HOME") or "~/.config").expanduser() / "foresay" / "author.toml"
    from platformdirs import user_config_path

    return user_config_path("foresay", appauthor=False) / "author.toml"


def load_author(path: Path | None = None) -> Author | None:
    """The author of this file (the usual one when None), or None when there is no such file and none was named.

    Raises AuthorFileError when it cannot be read or holds something we do not know.
    """
    where = path or author_path()
    if path is None and not where.exists():
        return None
    try:
        raw = where.read_text(encoding="utf-8")
    except UnicodeDecodeError as problem:
        raise AuthorFileError(where, "it is not UTF-8") from problem
    except OSError as problem:
        raise AuthorFileError(where, (problem.strerror or "it cannot be opened").lower()) from problem
    import tomllib

    try:
        return author_from_dict(tomllib.loads(raw))
    except (tomllib.TOMLDecodeError, ValueError) as problem:
        raise AuthorFileError(where, str(problem)) from problem


def author_from_dict(plain: Mapping[str, Any]) -> Author:
    """An author from plain values, such as TOML or JSON gives. Raises ValueError that names the field at fault."""
    known = [field.name for field in fields(Author)]
    for name in plain:
        if name not in known:
            raise ValueError(f"there is no field called {name!r} (they are {', '.join(known)})")
    import msgspec

    values = dict(plain)
    if "accepted" in values:
        if not isinstance(values["accepted"], list):
            raise ValueError("accepted is a list of entries, each with a `rule`")
        values["accepted"] = [_accepted(each) for each in values["accepted"]]
    try:
        author = msgspec.convert(values, Author)
    except msgspec.ValidationError as problem:
        raise ValueError(_in_words(str(problem))) from problem
    if author.profession:
        _known_profession(author.profession)
    return author


def _known_profession(profession: str) -> None:
    """Duties hang on this word: one that we do not know would drop them in silence. Raises ValueError."""
    from foresay.foresee.rule import PROFESSIONS

    if profession not in PROFESSIONS:
        raise ValueError(f"profession is {profession!r}, which we do not know (they are {', '.join(PROFESSIONS)})")


def _in_words(problem: str) -> str:
    """What msgspec found ("Expected `array`, got `str` - at `$.names`"), said for whoever wrote the file."""
    what, _, where = problem.partition(" - at ")
    for theirs, ours in (
        ("`array`", "a list"),
        ("`str`", "a text"),
        ("`bool`", "true or false"),
        ("`int`", "a number"),
    ):
        what = what.replace(theirs, ours)
    field = where.strip("`").removeprefix("$.").partition("[")[0]
    return f"the field {field or '(unknown)'} is not as it should be ({what[:1].lower()}{what[1:]})"


def _accepted(each: Any) -> list[str]:
    if not isinstance(each, Mapping) or not isinstance(each.get("rule"), str) or set(each) - {"rule", "words"}:
        raise ValueError("each entry of accepted needs a `rule`, and may have `words`")
    return [each["rule"], str(each.get("words", ""))]


def author_as_dict(author: Author) -> dict[str, Any]:
    """The author as plain values; what was not said is left out. `author_from_dict` is its inverse."""
    plain: dict[str, Any] = {}
    for field in fields(Author):
        value = getattr(author, field.name)
        if field.name == "accepted":
            value = [{"rule": each.rule, "words": each.words} for each in sorted(value)]
        elif isinstance(value, tuple):
            value = list(value)
        elif isinstance(value, str):
            value = str(value)
        if value or (value is False and field.name == "regulated"):
            plain[field.name] = value
    return plain


def save_author(author: Author, path: Path | None = None) -> Path:
    """Write the author's file whole, readable by its owner alone, and say where it is.

    The old file stays until the new one is safely written. Raises AuthorFileError when it cannot be written.
    """
    import tomli_w

    where = path or author_path()
    words = _HEADER + tomli_w.dumps(author_as_dict(author), multiline_strings=False)
    from foresay.cli.safe_write import write_atomically

    try:
        where.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_atomically(where, words.encode(), mode=0o600)
    except OSError as problem:
        raise AuthorFileError(where, f"it cannot be written ({(problem.strerror or '').lower()})") from problem
    return where


def accept(author: Author, rule: str, words: str = "") -> Author:
    """The author with a finding marked as no problem: every one of this rule, or only those about these words."""
    from dataclasses import replace

    return replace(author, accepted=author.accepted | {Accepted(rule, words)})


def unaccept(author: Author, rule: str, words: str = "") -> Author:
    """The author with that taken back."""
    from dataclasses import replace

    return replace(author, accepted=author.accepted - {Accepted(rule, words)})
