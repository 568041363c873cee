"""What goes in and out, for the OpenAPI page and for checking what comes in."""

from __future__ import annotations

import re
from dataclasses import asdict
from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from ninja import Schema
from ninja.errors import HttpError
from pydantic import AfterValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from foresay import model
from foresay.desk.drafts.going import MOST_ACCOUNTS, MOST_ALONG, Going, going
from foresay.desk.drafts.models import Columns, Draft
from foresay.report.schema import reading_schema

HALF = "Holds half a character (a lone surrogate), so no place in it could be named. Send whole characters"
NULL = "Holds a null character, which cannot be kept. Leave it out"
_SURROGATE = re.compile("[\ud800-\udfff]")


def _whole(text: str) -> str:
    """`text`, if all its characters are whole: JSON can escape half of one."""
    if not text.isascii() and _SURROGATE.search(text):
        raise PydanticCustomError("half_a_character", HALF)
    return text


def _can_be_kept(text: str) -> str:
    """`text` with the line ends that the pages count, if a database can hold it."""
    if "\0" in text:
        raise PydanticCustomError("null", NULL)
    return text.replace("\r\n", "\n").replace("\r", "\n")


Text = Annotated[str, AfterValidator(_whole)]
Short = Annotated[Text, StringConstraints(max_length=200)]
Kept = Annotated[Text, AfterValidator(_can_be_kept)]
"""Text that is written down."""
Line = Annotated[Kept, StringConstraints(max_length=300)]
Word = Annotated[Kept, StringConstraints(max_length=60)]
Revision = Annotated[int, Field(ge=1, le=2**31 - 1, description="The draft's revision that you saw.")]


class AccountIn(Schema):
    """The account the draft is meant for."""

    model_config = ConfigDict(extra="forbid")

    handle: Short = ""
    bio: Annotated[Text, StringConstraints(max_length=2000)] = ""
    kind: Literal["personal", "official"] = "personal"
    names_employer: bool = Field(default=False, description="Its name, bio or handle shows where the author works.")


class DraftIn(Schema):
    """A draft to check."""

    model_config = ConfigDict(extra="forbid")

    text: Text = Field(description="The words. Spans in the answer count code points of exactly this text.")
    said_as: Literal["personal", "work"] | None = Field(default=None, description="None: let Foresay tell.")
    account: AccountIn | None = None
    visibility: model.Visibility = model.Visibility.PUBLIC
    to: list[model.Audience] = Field(default=[], max_length=len(model.EVERYONE), description="Whom it is meant for.")
    language: Short | None = Field(default=None, description="BCP 47 tag; None: found from the text.")

    def as_draft(self) -> model.Draft:
        """The engine's draft."""
        account = model.Account(**self.account.model_dump()) if self.account else None
        return model.Draft(
            text=self.text,
            said_as=self.said_as,
            account=account,
            visibility=self.visibility,
            to=tuple(self.to),
            language=self.language,
        )


class ErrorOut(Schema):
    """What happened and what to do."""

    error: str


class AgainstOut(Schema):
    """Something that stands against sending; `account` is null when it is about the whole draft."""

    account: UUID | None
    what: str
    fix: str
    field: str = Field(description="The part of the draft that it is about.")


class NotSentOut(ErrorOut):
    """What was not understood, or all that stands against sending."""

    against: list[AgainstOut] = Field(default=[])


# ------------------------------------------------------------------------------------------------------------ drafts


class SpokenFromIn(Schema):
    """The account that it is checked as, for a draft that goes to none of yours yet."""

    model_config = ConfigDict(extra="forbid")

    handle: Annotated[Kept, StringConstraints(max_length=200)] = ""
    bio: Annotated[Kept, StringConstraints(max_length=2000)] = ""
    kind: Literal["personal", "official"] = "personal"


class DestinationIO(Schema):
    """One of your accounts, and what differs there."""

    model_config = ConfigDict(extra="forbid")

    account: UUID
    words: Kept | None = Field(default=None, description="null: the draft's own.")
    visibility: Word = Field(default="", max_length=40, description="The network's value; empty: as for the draft.")
    replies: Word = Field(default="", max_length=40, description="The network's value; empty: as usual there.")
    thread: bool = Field(default=False, description="Whether words too long for one post go out as a thread.")


class AlongIO(Schema):
    """A file that you added, and what it shows for those who cannot see it."""

    model_config = ConfigDict(extra="forbid")

    media: UUID
    alt: Annotated[Kept, StringConstraints(max_length=20_000)] = ""


class CardIO(Schema):
    """A link of the words as a small page below them, where a network takes one and no file goes along."""

    model_config = ConfigDict(extra="forbid")

    url: Annotated[Kept, StringConstraints(max_length=2_000)]
    title: Annotated[Kept, StringConstraints(max_length=300)]
    description: Annotated[Kept, StringConstraints(max_length=1_000)] = ""


class DraftBody(Schema):
    """What a draft says, where it goes, and when."""

    model_config = ConfigDict(extra="forbid")

    text: Kept = ""
    said_as: Literal["personal", "work"] | None = None
    account: SpokenFromIn | None = None
    visibility: model.Visibility = model.Visibility.PUBLIC
    to: list[model.Audience] = Field(default=[], max_length=len(model.EVERYONE), description="Whom it is meant for.")
    headline: Line = ""
    content_warning: Line = ""
    language: Word = Field(default="", max_length=20, description="BCP 47 tag; empty: the network's choice.")
    destinations: list[DestinationIO] = Field(default=[], max_length=MOST_ACCOUNTS)
    along: list[AlongIO] = Field(default=[], max_length=MOST_ALONG)
    when: Word = Field(
        default="",
        max_length=40,
        description='Empty: when you publish it. "queue": each account\'s next free slot. Else a time by the clock on the wall, '
        "such as 2026-12-01T09:30, in `zone`.",
    )
    zone: Word = Field(default="", description="IANA name, such as Europe/Lisbon.")
    card: CardIO | None = None

    def words(self) -> model.Draft:
        """What it says, for the engine."""
        spoken = self.account or SpokenFromIn()
        columns = Columns(
            text=self.text,
            said_as=self.said_as or "",
            handle=spoken.handle,
            bio=spoken.bio,
            account_kind=spoken.kind,
            visibility=self.visibility.value,
            to=[each.value for each in self.to],
        )
        return columns.as_draft()

    def goes(self) -> Going:
        """How it goes out, by the same rules as the page. Raises HttpError."""
        try:
            return going(self.model_dump(mode="json", include=_GOING))
        except ValueError as odd:
            raise HttpError(422, str(odd)) from odd


_GOING = {"headline", "content_warning", "language", "destinations", "along", "when", "zone", "card"}


class DraftSave(DraftBody):
    """A whole draft, over the one that you saw."""

    revision: Revision


class DraftOut(DraftBody):
    """A draft as it is kept."""

    id: UUID
    revision: int
    made_at: datetime
    saved_at: datetime


class ConflictOut(ErrorOut):
    """Why nothing was changed; for a draft, with what it says now."""

    revision: int | None = None
    draft: DraftOut | None = None


def draft_out(row: Draft) -> dict[str, Any]:
    """A draft for programs, in the shape of DraftOut. What was kept is shown, even where it would not be taken any more."""
    said = row.columns
    spoken = {"handle": said.handle, "bio": said.bio, "kind": said.account_kind}
    return {
        "id": row.pk,
        "revision": row.revision,
        "made_at": row.made_at,
        "saved_at": row.saved_at,
        "text": said.text,
        "said_as": said.said_as or None,
        "account": None if spoken == SpokenFromIn().model_dump() else spoken,
        "visibility": said.visibility,
        "to": said.to,
        **asdict(row.goes),
    }


# ------------------------------------------------------------------------------------------------------------- media


class StoredOut(Schema):
    """A file that is kept."""

    id: UUID
    name: str
    mime: str
    size: int = Field(description="Bytes, as it is kept.")
    width: int = Field(description="Pixels, as it is shown; 0 for a sound, or where it is not known.")
    height: int
    seconds: float = Field(description="0 for a photo, or where it is not known.")
    found: list[str] = Field(description="What it said besides what it shows, and whether that was taken out.")


class ReadingOut(Schema):
    """Stands for the reading in the OpenAPI document; `with_reading` puts the real schema in its place."""


def with_reading(document: dict[str, Any]) -> dict[str, Any]:
    """The OpenAPI document with the schema of `foresay.report` as `ReadingOut`, its parts moved to the components."""
    schema = _moved(reading_schema())
    parts = schema.pop("$defs")
    schema.pop("$schema")
    components = document["components"]["schemas"]
    components["ReadingOut"] = schema
    components.update(parts)
    return document


def _moved(part: Any) -> Any:
    """References into `$defs` as references into the components."""
    if isinstance(part, dict):
        return {
            key: value.replace("#/$defs/", "#/components/schemas/") if key == "$ref" else _moved(value)
            for key, value in part.items()
        }
    return [_moved(each) for each in part] if isinstance(part, list) else part
