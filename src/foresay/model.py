"""The nouns of Foresay: what a draft, an author and a reading are.

Frozen, typed and free of behaviour beyond the obvious. Every offset in this module counts **code points** of
`Draft.text` (what `len` and slicing count in Python), half open: `text[start:end]`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Literal, NamedTuple

from foresay.errors import StaleRemedy


class Severity(StrEnum):
    """How much could follow, from "info" to "critical". Compares by weight: `Severity.LOW < Severity.HIGH`."""

    INFO = "info"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """0 (info) to 4 (critical)."""
        return _RANK[self]

    def __lt__(self, other: str) -> bool:
        return self.rank < Severity(other).rank

    def __le__(self, other: str) -> bool:
        return self.rank <= Severity(other).rank

    def __gt__(self, other: str) -> bool:
        return self.rank > Severity(other).rank

    def __ge__(self, other: str) -> bool:
        return self.rank >= Severity(other).rank


_RANK = {severity: rank for rank, severity in enumerate(Severity)}


class Audience(StrEnum):
    """Who could meet a post, whoever it was meant for."""

    EMPLOYER = "employer"
    COLLEAGUES = "colleagues"
    CUSTOMERS = "customers"
    PARTNERS = "partners"
    RECRUITERS = "recruiters"
    FAMILY = "family"
    PRESS = "press"
    STRANGERS = "strangers"


EVERYONE: tuple[Audience, ...] = tuple(Audience)


class Family(StrEnum):
    """What a rule protects."""

    IDENTITY = "identity"
    SECRET = "secret"
    PLACE = "place"
    SPECIAL = "special"
    LIFE = "life"
    OTHERS = "others"
    WORK = "work"
    REGULATED = "regulated"
    TONE = "tone"
    ENDORSE = "endorse"
    LINK = "link"
    KEEP = "keep"


class Visibility(StrEnum):
    """Who a network would show the draft to, from widest to narrowest."""

    PUBLIC = "public"
    FOLLOWERS = "followers"
    FRIENDS = "friends"
    DIRECT = "direct"


class EmployerKind(StrEnum):
    """What kind of employer the author has: rights and duties differ."""

    PRIVATE = "private"
    LISTED = "listed"
    GOVERNMENT = "government"
    NONPROFIT = "nonprofit"
    SELF = "self"


Verdict = Literal["clear", "look again", "hold"]
As = Literal["personal", "work"]


class Span(NamedTuple):
    """Half-open code-point range into a draft's text."""

    start: int
    end: int


# ---------------------------------------------------------------------------------------------------------- who speaks


class Accepted(NamedTuple):
    """A finding that the author called no problem: the rule, and the words it was about ("" means any words)."""

    rule: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Author:
    """Who is speaking. Everything is optional; what is not said is not assumed. Stays with the author.

    `role` is what they do in words ("freelance web producer"); `profession` one of the words that duties hang on
    ("journalist", "nurse", "finance"; see `foresay.foresee.rule.PROFESSIONS`). `regulated` says whether a regulator
    or a licence binds them; None means not said. `jurisdiction` is an ISO 3166 code, with its part where that
    matters: "US", "US-CA", "DE".
    """

    names: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    employers: tuple[str, ...] = ()
    employer_kind: EmployerKind | None = None
    products: tuple[str, ...] = ()
    role: str = ""
    profession: str = ""
    regulated: bool | None = None
    speaks_for_employer: bool = False
    jurisdiction: str = ""
    children: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    codenames: tuple[str, ...] = ()
    accepted: frozenset[Accepted] = frozenset()

    def __post_init__(self) -> None:
        """Raises TypeError for one str where several are meant: its letters would be taken for names, and protect nothing."""
        for name in ("names", "handles", "employers", "products", "children", "people", "codenames"):
            words = getattr(self, name)
            if isinstance(words, str):
                raise TypeError(f"Author({name}=...) takes several: write ({words!r},), with the comma")


NOBODY = Author()
"""An author of whom nothing is known."""


@dataclass(frozen=True, slots=True)
class Account:
    """The account a draft is meant for: what its readers see beside the text.

    `names_employer` is for an account whose name, bio or handle shows where the author works; it is also found by
    itself when `handle` or `bio` hold one of the author's employers.
    """

    handle: str = ""
    bio: str = ""
    kind: Literal["personal", "official"] = "personal"
    names_employer: bool = False


@dataclass(frozen=True, slots=True)
class Medium:
    """A photo, video, sound or document that goes out with the text; `words` is what it shows or says, if known."""

    kind: Literal["photo", "video", "audio", "document"]
    words: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """What someone is about to say.

    `said_as` is the author's own word for it (personal or work); None lets the continuum decide. `to` are the
    audiences it is meant for. `language` is a BCP 47 tag when known, else it is found from the text.
    """

    text: str
    said_as: As | None = None
    account: Account | None = None
    visibility: Visibility = Visibility.PUBLIC
    to: tuple[Audience, ...] = ()
    media: tuple[Medium, ...] = ()
    language: str | None = None

    def apply(self, remedy: Remedy) -> Draft:
        """A new draft with the remedy's edits made and its visibility taken; the same draft if it has neither.

        Raises StaleRemedy when the remedy was made for another text.
        """
        text = self.text
        for edit in sorted(remedy.edits, reverse=True):
            if text[edit.start : edit.end] != edit.was:
                raise StaleRemedy
            text = text[: edit.start] + edit.text + text[edit.end :]
        return replace(self, text=text, visibility=remedy.visibility or self.visibility)


# --------------------------------------------------------------------------------------------------- what a check says


class RemedyKind(StrEnum):
    """What to do about a finding."""

    CUT = "cut"
    MASK = "mask"
    ABSTRACT = "abstract"
    DELAY = "delay"
    NARROW = "narrow"
    ASK = "ask"
    ROTATE = "rotate"
    STRIP = "strip"
    REWORD = "reword"
    DISCLOSE = "disclose"
    REFER = "refer"
    UNLINK = "unlink"
    KEEP = "keep"


class Edit(NamedTuple):
    """Replace `text[start:end]`, which must still read `was`, by `text`."""

    start: int
    end: int
    was: str
    text: str


@dataclass(frozen=True, slots=True)
class Remedy:
    """Something the author can do. `label` is a verb phrase for a button; `instead` is wording ready to use.

    `safe` remedies keep the meaning and may be applied together; the others ask first. A remedy with neither edits
    nor a visibility is advice for the author to follow.
    """

    kind: RemedyKind
    label: str
    safe: bool = False
    edits: tuple[Edit, ...] = ()
    instead: str = ""
    visibility: Visibility | None = None

    @property
    def changes_draft(self) -> bool:
        """Whether applying it changes the draft, rather than being advice."""
        return bool(self.edits) or self.visibility is not None

    def clashes(self, other: Remedy) -> bool:
        """Whether both edit the same words."""
        return any(one.start < its.end and its.start < one.end for one in self.edits for its in other.edits)


def safe_together(groups: Iterable[tuple[Remedy, ...]]) -> tuple[Remedy, ...]:
    """Of each group the first safe remedy that edits and clashes with none chosen before."""
    chosen: list[Remedy] = []
    for group in groups:
        for remedy in group:
            if remedy.safe and remedy.edits and not any(remedy.clashes(other) for other in chosen):
                chosen.append(remedy)
                break
    return tuple(chosen)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule saw.

    `confidence` in [0, 1] is the share of such findings that are right. `spans` are ordered and do not overlap; they are
    empty only for a finding about the draft as a whole. `touches` names people in plain words ("you", "your sister",
    "Marisol"). `protected` marks speech that a right covers: it is told, never blamed. `duty` names a duty for the
    author to look up. `post` is the index of the post within the batch, 0 for a single draft.
    """

    rule: str
    family: Family
    severity: Severity
    confidence: float
    spans: tuple[Span, ...]
    headline: str
    why: str
    audiences: tuple[Audience, ...] = ()
    touches: tuple[str, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    protected: bool = False
    duty: str = ""
    post: int = 0


class MentionKind(StrEnum):
    """What a mention names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    HANDLE = "handle"
    HASHTAG = "hashtag"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Mention:
    """Someone or something named in the text. `confidence` in [0, 1]."""

    kind: MentionKind
    span: Span
    text: str
    confidence: float


class Evidence(NamedTuple):
    """One reason for a place on the continuum: in words, with its pull (below 0 personal, above 0 work)."""

    words: str
    pull: float
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Continuum:
    """Where the draft lies between wholly personal (-1) and wholly work (+1), in words, with its evidence."""

    position: float
    place: str
    evidence: tuple[Evidence, ...] = ()


class Level(StrEnum):
    """How a draft would meet an audience, from best to worst."""

    AS_MEANT = "lands as meant"
    QUOTED = "likely to be quoted"
    JAR = "may jar"
    COST = "may cost you"
    HARM = "could harm"

    @property
    def rank(self) -> int:
        """0 (lands as meant) to 4 (could harm)."""
        return tuple(Level).index(self)


@dataclass(frozen=True, slots=True)
class Landing:
    """How one audience would meet the draft: a level, up to eight words of reason, and the rules behind it."""

    audience: Audience
    level: Level
    reason: str = ""
    rules: tuple[str, ...] = ()


Ring = Literal["named", "can be worked out", "in the picture"]


@dataclass(frozen=True, slots=True)
class Touched:
    """Someone besides the author whom the draft reaches: who, how near, what reaches them, how heavily."""

    who: str
    ring: Ring
    how: str
    severity: Severity
    span: Span | None = None


class Unread(NamedTuple):
    """A part of the draft that was not read, and why, in words: `part` is "words", "photo", ..."""

    part: str
    why: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything a check says about a draft.

    `findings` come most severe first, then in text order. `language` is the BCP 47 tag of the language the draft was
    read as, "" when it could not be told. When the words themselves are in `unread`, the verdict is never "clear".
    """

    draft: Draft
    verdict: Verdict
    summary: str
    beside: str
    findings: tuple[Finding, ...] = ()
    mentions: tuple[Mention, ...] = ()
    continuum: Continuum = field(default_factory=lambda: Continuum(0.0, "Between the two"))
    landings: tuple[Landing, ...] = ()
    ripple: tuple[Touched, ...] = ()
    language: str = ""
    unread: tuple[Unread, ...] = ()

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    @property
    def safe_remedies(self) -> tuple[Remedy, ...]:
        """The safe remedies that can be applied together: the first of each finding, none overlapping another."""
        return safe_together(finding.remedies for finding in self.findings)

    def apply_safe(self) -> Draft:
        """A new draft with every safe remedy applied together."""
        edits = tuple(edit for remedy in self.safe_remedies for edit in remedy.edits)
        return self.draft.apply(Remedy(RemedyKind.CUT, "Make the safe changes", safe=True, edits=edits))
