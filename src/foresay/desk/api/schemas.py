"""What goes in and out, for the OpenAPI page and for checking what comes in."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal
from uuid import UUID

from ninja import Schema
from pydantic import AfterValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from foresay import model
from foresay.report.schema import reading_schema

HALF = "Holds half a character (a lone surrogate), so no place in it could be named. Send whole characters"
_SURROGATE = re.compile("[\ud800-\udfff]")


def _whole(text: str) -> str:
    """`text`, if all its characters are whole: JSON can escape half of one."""
    if not text.isascii() and _SURROGATE.search(text):
        raise PydanticCustomError("half_a_character", HALF)
    return text


Text = Annotated[str, AfterValidator(_whole)]
Short = Annotated[Text, StringConstraints(max_length=200)]


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
