"""What the composer sends."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError

from foresay.desk.drafts.going import Going
from foresay.desk.drafts.models import Columns
from foresay.desk.drafts.sending import sent_going
from foresay.model import Accepted, Audience, Draft, Visibility

SAID_AS = {"": "Let Foresay tell", "personal": "Personal", "work": "Work"}
KINDS = {"personal": "Personal", "official": "Official"}
VISIBILITIES = {
    Visibility.PUBLIC: "Everyone",
    Visibility.FOLLOWERS: "Followers",
    Visibility.FRIENDS: "Friends",
    Visibility.DIRECT: "Only whom I write to",
}
AUDIENCES = {
    Audience.EMPLOYER: "Your employer",
    Audience.COLLEAGUES: "Colleagues",
    Audience.CUSTOMERS: "Customers",
    Audience.PARTNERS: "Partners",
    Audience.RECRUITERS: "Recruiters",
    Audience.FAMILY: "Family",
    Audience.PRESS: "The press",
    Audience.STRANGERS: "Strangers",
}

Choices = list[tuple[str, str]]


def _choices(names: dict[Any, str]) -> Choices:
    return [(str(value), name) for value, name in names.items()]


class AsWritten(forms.CharField):
    """Text exactly as typed. Only line ends change: a form sends CRLF where the textarea counts LF."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, strip=False, **kwargs)
        self.validators = []  # a null character is odd, but it can be read

    def to_python(self, value: Any) -> str:
        """With the line ends that a textarea's own offsets count."""
        return str(super().to_python(value)).replace("\r\n", "\n").replace("\r", "\n")


class LetBe(forms.CharField):
    """Findings to let be in this draft: a JSON list of [rule, words]."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, strip=False, **kwargs)

    def to_python(self, value: Any) -> Any:
        """As `Accepted` pairs."""
        try:
            pairs = json.loads(super().to_python(value) or "[]")
            return tuple(Accepted(str(rule), str(words)) for rule, words in pairs)
        except (ValueError, TypeError) as wrong:
            raise ValidationError("What to let be was not understood.") from wrong

    def validate(self, value: Any) -> None:
        """Nothing is required."""

    def run_validators(self, value: Any) -> None:
        """There are none."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A composer's form, understood. `seen` is the revision of `draft` its writer saw."""

    words: Draft
    goes: Going
    let_be: tuple[Accepted, ...]
    draft: UUID | None
    seen: int


class ComposeForm(forms.Form):
    """The draft and where it is meant to go. Everything is optional."""

    text = AsWritten()
    said_as = forms.ChoiceField(required=False, choices=_choices(SAID_AS))
    handle = forms.CharField(required=False, max_length=200)
    bio = forms.CharField(required=False, max_length=2000)
    account_kind = forms.ChoiceField(required=False, choices=_choices(KINDS))
    visibility = forms.ChoiceField(required=False, choices=_choices(VISIBILITIES))
    to = forms.MultipleChoiceField(required=False, choices=_choices(AUDIENCES))
    let_be = LetBe()
    draft = forms.UUIDField(required=False)
    revision = forms.IntegerField(required=False, min_value=0)

    def clean(self) -> dict[str, Any]:
        """With how it goes out (`goes`), whose fields are named by the accounts that there are."""
        data = super().clean() or self.cleaned_data
        try:
            data["goes"] = sent_going(self.data)
        except ValueError as odd:
            self.add_error(None, str(odd))
        return data

    def sent(self) -> Sent:
        """What was sent; the form must be valid."""
        data = self.cleaned_data
        columns = Columns(
            text=data["text"],
            said_as=data["said_as"],
            handle=data["handle"],
            bio=data["bio"],
            account_kind=data["account_kind"] or "personal",
            visibility=data["visibility"] or Visibility.PUBLIC.value,
            to=data["to"],
        )
        return Sent(columns.as_draft(), data["goes"], data["let_be"], data["draft"], data["revision"] or 0)

    def problems(self) -> str:
        """What is wrong, in one line, without repeating what was sent."""
        found = self.errors.get_json_data().items()
        return " ".join(f"{_about(name)}{' '.join(each['message'] for each in errors)}" for name, errors in found)


def _about(name: str) -> str:
    return "" if name == NON_FIELD_ERRORS else f"{name.replace('_', ' ').capitalize()}: "
