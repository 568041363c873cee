"""What each page about drafts hands its template."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.utils import timezone

from foresay import model
from foresay.desk.accounts.models import Account
from foresay.desk.drafts import forms, words
from foresay.desk.drafts.acts import Look
from foresay.desk.drafts.examples import EXAMPLES, Example
from foresay.desk.drafts.going import NOWHERE, Going
from foresay.desk.drafts.marks import Piece, pieces
from foresay.desk.drafts.models import Draft, DraftVersion
from foresay.desk.drafts.panel import Panel, painted, panel
from foresay.desk.drafts.sending import Sending, sending
from foresay.desk.media.models import Stored
from foresay.desk.media.words import told as told_of_file
from foresay.desk.publishing.machine import State
from foresay.desk.publishing.models import Publication
from foresay.desk.publishing.preview import Preview
from foresay.desk.publishing.queries import is_changing
from foresay.desk.publishing.services import Against
from foresay.desk.publishing.words import Badge, Told, badge_of
from foresay.desk.publishing.words import told as standing


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a control."""

    value: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """Another tab saved this draft first. Both are kept until the author decides."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class Place:
    """An account that a draft went to, or goes to, and how that stands."""

    publication: Publication
    badge: Badge
    told: Told

    @property
    def link(self) -> str:
        """Where people see it; "" where it is not, or only the network knows."""
        address = self.publication.part.remote_url
        return address if address.startswith(("https://", "http://")) else ""


@dataclass(frozen=True, slots=True)
class Out:
    """Where a draft is. `changing`: what is out is just being changed there. `settled`: nothing more happens within moments."""

    draft: Draft
    places: list[Place]
    changing: bool

    @property
    def settled(self) -> bool:
        """Whether the page need not ask again soon."""
        soon = timezone.now() + timedelta(minutes=2)
        parts = [part for place in self.places for part in place.publication.parts.all()]
        return not self.changing and not any(
            part.state == State.SENDING or (part.due is not None and part.due <= soon) for part in parts
        )


def out(draft: Draft, publications: Sequence[Publication]) -> Out | None:
    """Where a draft is; None: nowhere yet."""
    now = timezone.now()
    places = [Place(each, badge_of(each), standing(each, now)) for each in publications]
    return Out(draft, places, is_changing(draft.member, draft)) if places else None


@dataclass(frozen=True, slots=True)
class GoesAlong:
    """A file that goes along, and what it shows in words. `told` says what was taken out of it."""

    stored: Stored
    alt: str
    told: list[str]

    @property
    def is_photo(self) -> bool:
        """Whether there is a small picture of it."""
        return self.stored.mime.startswith("image/")


@dataclass(frozen=True, slots=True)
class Compose:
    """The page Write. `panel` is None while nothing is written; `before` is the text that Undo returns to."""

    text: str
    pieces: list[Piece]
    said_as: list[Choice]
    account: model.Account
    kinds: list[Choice]
    visibilities: list[Choice]
    audiences: list[Choice]
    goes: str
    let_be: str
    draft: Draft | None
    revision: int
    panel: Panel | None
    sending: Sending
    previews: list[Preview]
    along: list[GoesAlong]
    out: Out | None
    zone: str
    examples: Sequence[Example] = EXAMPLES
    notice: str = ""
    problem: str = ""
    before: model.Draft | None = None
    look: Look | None = None
    conflict: Conflict | None = None
    against: Sequence[Against] = ()


def _choices(names: Mapping[Any, str], chosen: set[str]) -> list[Choice]:
    return [Choice(str(value), name, str(value) in chosen) for value, name in names.items()]


@dataclass(frozen=True, slots=True)
class Extras:
    """What a page may say beside the draft itself."""

    notice: str = ""
    problem: str = ""
    before: model.Draft | None = None
    look: Look | None = None
    conflict: Conflict | None = None
    revision: int | None = None
    against: Sequence[Against] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """A draft with its reading; the reading is None while there are no words. `out` is where it went or goes already."""

    words: model.Draft
    goes: Going = NOWHERE
    let_be: tuple[model.Accepted, ...] = ()
    reading: model.Reading | None = None
    draft: Draft | None = None
    accounts: Sequence[Account] = ()
    previews: Sequence[Preview] = ()
    along: Sequence[Stored] = ()
    out: Sequence[Publication] = ()


def compose(written: Written, extras: Extras | None = None) -> Compose:
    """The page Write for a draft and its reading."""
    extras = extras or Extras()
    say, reading, draft = written.words, written.reading, written.draft
    account = say.account or model.Account()
    return Compose(
        text=say.text,
        pieces=pieces(say.text, painted(reading)) if reading else [Piece(say.text, "")],
        said_as=_choices(forms.SAID_AS, {say.said_as or ""}),
        account=account,
        kinds=_choices(forms.KINDS, {account.kind}),
        visibilities=_choices(forms.VISIBILITIES, {say.visibility.value}),
        audiences=_choices(forms.AUDIENCES, {audience.value for audience in say.to}),
        goes=words.where_it_goes(say, _names(written)),
        let_be=json.dumps([list(pair) for pair in written.let_be], ensure_ascii=False),
        draft=draft,
        revision=extras.revision if extras.revision is not None else draft.revision if draft else 0,
        panel=panel(reading, first_look=True, let_be=len(written.let_be)) if reading else None,
        sending=sending(written.accounts, written.goes, say.text),
        previews=list(written.previews),
        along=_along(written),
        out=out(draft, written.out) if draft else None,
        zone=settings.TIME_ZONE,
        notice=extras.notice,
        problem=extras.problem,
        before=extras.before,
        look=extras.look,
        conflict=extras.conflict,
        against=extras.against,
    )


def _names(written: Written) -> list[str]:
    """The accounts that it goes to, as people call them."""
    chosen = {each.account for each in written.goes.destinations}
    return [f"{each.handle} on {each.record.name}" for each in written.accounts if str(each.pk) in chosen]


def _along(written: Written) -> list[GoesAlong]:
    alts = {each.media: each.alt for each in written.goes.along}
    return [GoesAlong(stored, alts.get(str(stored.pk), ""), told_of_file(stored)) for stored in written.along]


@dataclass(frozen=True, slots=True)
class DraftList:
    """The member's drafts, the last written first."""

    drafts: list[Draft]
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class VersionList:
    """A draft's versions, the newest (what it says now) first."""

    draft: Draft
    versions: list[DraftVersion]


@dataclass(frozen=True, slots=True)
class OneVersion:
    """An earlier version, to read and to bring back."""

    draft: Draft
    version: DraftVersion
    is_current: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What a live check sends to the page: HTML for the panel, and where to paint in UTF-16 units."""

    marks: list[list[int | str]]
    side: str
    more: str
    status: str
    goes: str
    language: str
    room: str
    previews: str
    targets: str
    along: str
    checked: bool = field(default=True)
