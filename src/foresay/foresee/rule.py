"""What a rule is: one declarative file that says what to look for, why it matters, and how we know it works.

A rule file (`rules/<family>/<rule>.py`) has a docstring with the sections *Why it matters*, *Who is touched*, *Instead*,
*Not meant* and *Sources*, and one name, `RULE`. Everything else (docs page, `foresay rules`, schema, SARIF metadata, tests) comes
from it.

How a rule runs: a text that holds none of a pattern's `near` words costs that pattern nothing. If one is there, the pattern's
regular expression is searched, `confirm` validates each match (a checksum, a real date), each guard may take confidence
away, and `weigh` may set the severity by author. What is left below `FLOOR` confidence is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from foresay.foresee.scan.lazy import lazy
from foresay.model import NOBODY, Account, As, Audience, Author, Family, Medium, RemedyKind, Severity, Visibility

if TYPE_CHECKING:
    from foresay.foresee.scene import Hit, Scene

FLOOR = 0.3
"""Findings below this confidence are not shown: more than two in three of them would be wrong."""

PROFESSIONS: Mapping[str, str] = {
    "clergy": "Clergy",
    "education": "Teaching and schools",
    "finance": "Finance, accounting or investment",
    "government": "Public service",
    "health": "Health and care",
    "journalism": "Journalism and broadcasting",
    "law": "Law and courts",
    "military": "Armed forces or police",
    "hr": "Human resources",
    "other": "Something else",
}
"""Fields of work that duties hang on: the values of `Author.profession`, with their names for people."""

Guard = Callable[["Hit"], float]
"""Says how much of a hit's confidence is left, in [0, 1]; 0 silences it. See `foresay.foresee.guards`."""


@dataclass(frozen=True, slots=True)
class Late:
    """An expression that is made when first needed, for long ones that few texts need.

    holds: one more cheap test, of a text that woke the pattern and may be in its language: where it says no, there is no match.
    """

    make: Callable[[], str]
    holds: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Pattern:
    r"""One way of saying what a rule looks for.

    regex: searched with `re` in the folded text (straight quotes, no invisible characters), case-blind unless `cased`.
        Bounded repeats only: no `.*`, no nested quantifiers. A group named `span` narrows what is shown; a group named
        `who` names the person it touches. `<employer>`, `<product>`, `<name>`, `<handle>`, `<child>`, `<person>` and
        `<codename>` stand for the author's own words; the pattern is left out when the author gave none.
        A long one may be `Late`; it holds none of the author's words.
    near: the cheap test. Any match must hold one of these: a whole word ("diagnosed"), a beginning ("diagnos*"),
        several words ("my ex"), a placeholder ("<employer>"), or a shape: `shape(r"[0-9]{3}")`. Lower case. A property test
        proves that no match can do without.
    beside: a second cheap test where the rare words alone are still common ("women", and beside it "hate"): if given, any match
        must also hold one of these. Written like `near`.
    confidence: the share of matches, after guards, that are right, in [0, 1].
    languages: the languages whose words this pattern knows, where they are not the rule's own; () if it needs none.
    """

    regex: str | Late
    near: tuple[str, ...]
    confidence: float = 0.8
    cased: bool = False
    confirm: Callable[[Hit], bool] | None = None
    severity: Severity | None = None
    beside: tuple[str, ...] = ()
    languages: tuple[str, ...] | None = None

    @property
    def written(self) -> str:
        """The expression itself."""
        return self.regex if isinstance(self.regex, str) else self.regex.make()


@dataclass(frozen=True, slots=True)
class Sense:
    """That a trained head decides, where no words say it by themselves.

    head: a name in the model of `foresay.foresee.scan.heads`; its probability is the confidence of what is found.
    least: posts for which the head says less are let be, in [0, 1].
    The words shown are those that weighed most; a post without any such word is let be.
    """

    head: str
    least: float


def shape(regex: str) -> str:
    """A `near` entry that is a regular expression in the subset of RE2 (no look-around, no back-references)."""
    return f"/{regex}/"


@dataclass(frozen=True, slots=True)
class Way:
    """A way out that a rule offers; with a hit it becomes a `Remedy`.

    `replace` gives the new words for the hit's span, or for its whole sentence where `sentence` is true: a text, or a
    function of the hit. None means advice without an edit. `instead` is wording to show.
    """

    kind: RemedyKind
    label: str
    safe: bool = False
    replace: str | Callable[[Hit], str] | None = None
    sentence: bool = False
    instead: str = ""
    visibility: Visibility | None = None


@dataclass(frozen=True, slots=True)
class Sample:
    """A text for a rule's tests, with who says it. In `fires`, [brackets] mark the span that must be found."""

    text: str
    author: Author = NOBODY
    said_as: As | None = None
    account: Account | None = None
    media: tuple[Medium, ...] = ()


Touches = Literal["you", "them", "both", "nobody"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Rule:
    """One thing to look for.

    id: for ever; reads well after "this post shows". Equals the file's name with hyphens.
    headline: what happens, to a person, in one line ("Gives out your home address").
    why: one or two sentences: the reason, without the words found and without blame.
    short: up to eight words for the audience matrix ("your home address").
    touches: whom it is about; the hit's `who` group names them where there is one.
    protected: a right covers this speech: it is told, not blamed. duty: a duty to look up, in words.
    languages: the languages whose words its patterns know, unless a pattern says otherwise; () for rules that need none (numbers,
        keys, addresses of machines). `known_languages` is what it knows in all.
    whole: looks at the draft as a whole (account, media) beside the patterns: a confidence, or None. Runs only for
        drafts with an account, media or `said_as`.
    sense: a trained head that decides beside the patterns, or None.
    yields_to: rules that say it better: where one of them found something, an overlapping hit of this rule is dropped; a hit of `sense`,
        anywhere in the post.
    weigh: the severity for this hit and author; None for no finding. Default: the pattern's, else the rule's.
    """

    id: str
    family: Family
    headline: str
    why: str
    short: str
    severity: Severity
    audiences: tuple[Audience, ...]
    remedies: tuple[Way, ...]
    fires: tuple[str | Sample, ...]
    quiet: tuple[str | Sample, ...]
    patterns: tuple[Pattern, ...] = ()
    guards: tuple[Guard, ...] = ()
    whole: Callable[[Scene], float | None] | None = None
    sense: Sense | None = None
    weigh: Callable[[Hit], Severity | None] | None = None
    touches: Touches = "you"
    protected: bool = False
    duty: str = ""
    languages: tuple[str, ...] = ("en",)
    since: str = "0.1"
    status: Literal["preview", "stable", "deprecated"] = "stable"
    yields_to: tuple[str, ...] = ()

    @property
    def known_languages(self) -> tuple[str, ...]:
        """Every language that the rule or one of its patterns knows, the rule's own first; () if words do not matter to it."""
        if not self.languages:
            return ()
        added = (code for pattern in self.patterns for code in pattern.languages or ())
        return tuple(dict.fromkeys((*self.languages, *added)))

    def __repr__(self) -> str:
        return f"<Rule {self.family}/{self.id}>"


_SECTION = lazy(r"^(Why it matters|Who is touched|Instead|Not meant|Sources):\s*", re.MULTILINE)


def sections(docstring: str) -> dict[str, str]:
    """A rule file's docstring as {"": first line, "Why it matters": ..., ...}; line breaks inside a section folded."""
    head, *rest = _SECTION.split(docstring.strip())
    found = {"": head.strip()}
    for title, body in zip(rest[::2], rest[1::2], strict=True):
        found[title] = " ".join(body.split())
    return found
