"""Everything Foresay raises on purpose.

    ForesayError
    ├── UnreadableText      a text that cannot be read as text (wrong type, not UTF-8)
    ├── AuthorFileError     the author's own file cannot be read or has a field we do not know
    ├── UnknownRule         a rule id that is not in the catalogue
    ├── RuleError           a rule file is wrong, or a rule failed while it ran
    ├── StaleRemedy         a remedy made for another text than the one it is applied to
    ├── DeeperReaderError   the deeper reader cannot be asked, or gave no answer that can be shown
    └── MediaError          a photo, film or sound that cannot be taken along

Each error keeps what a caller needs (path, rule id) and says three things: what happened, to what, and what to do.
No message carries the text that was checked.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal


class ForesayError(Exception):
    """Base of every error that Foresay raises on purpose."""


class UnreadableText(ForesayError):
    """A text that cannot be read as text.

    `where` names the input (a file, "standard input", "post 12"); never its content.
    """

    def __init__(self, where: str, problem: str, advice: str) -> None:
        super().__init__(f"{where} could not be read: {problem}. {advice}")
        self.where = where


class AuthorFileError(ForesayError):
    """The author's own file cannot be read, or names a field that does not exist."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(
            f"Your author file {path} could not be read: {problem}. "
            "Nothing was changed; mend the file, or run `foresay author` to write it anew."
        )
        self.path = path


class UnknownRule(ForesayError):
    """A rule id that the catalogue does not have."""

    def __init__(self, rule: str, nearest: tuple[str, ...] = ()) -> None:
        hint = f" Did you mean {' or '.join(nearest)}?" if nearest else ""
        super().__init__(f"There is no rule called {rule!r}.{hint} `foresay rules` lists them all.")
        self.rule = rule
        self.nearest = nearest


class RuleError(ForesayError):
    """A rule file is wrong, or a rule failed while it ran. Never swallowed: a rule that was skipped is no reading."""

    def __init__(self, rule: str, problem: str) -> None:
        super().__init__(f"The rule {rule} failed: {problem}. Nothing was read as clear; please report this rule.")
        self.rule = rule


class StaleRemedy(ForesayError):
    """A remedy made for another text than the one it is applied to."""

    def __init__(self) -> None:
        super().__init__("This remedy was made for another version of the text. Check the draft again, then apply it.")


Silence = Literal[
    "settings",
    "length",
    "refused",
    "tls",
    "slow",
    "key",
    "busy",
    "moved",
    "absent",
    "trouble",
    "misread",
    "large",
    "form",
]
"""Why a deeper reader has nothing to say, in a word."""


class DeeperReaderError(ForesayError):
    """The deeper reader cannot be asked, or gave no answer that can be shown.

    `reason` says why in a word, for whoever calls; the message says it to a person. Neither holds the words or the key.
    """

    def __init__(self, reason: Silence, message: str) -> None:
        super().__init__(message)
        self.reason = reason


MediaTrouble = Literal["kind", "broken", "large", "full", "disk", "gone"]
"""Why a file cannot be taken along, in a word: `disk` is ours to mend, `full` too; the others are about the file."""


class MediaError(ForesayError):
    """A photo, film or sound that cannot be taken along.

    `reason` says why in a word, for whoever calls; the message says it to a person. Neither holds the file's name or content.
    """

    def __init__(self, reason: MediaTrouble, message: str) -> None:
        super().__init__(message)
        self.reason = reason
