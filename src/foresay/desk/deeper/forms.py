"""The member's setting, and what a question is asked with."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings

from foresay.deeper import Service
from foresay.desk.deeper.models import DeeperReader
from foresay.desk.drafts.forms import ComposeForm
from foresay.desk.members.models import Member
from foresay.errors import DeeperReaderError

HOW = {"masked": "With the safe changes made", "written": "As I wrote it"}
TELL = {"author": "Who I am: work, field and country, no names", "found": "What Foresay found"}


class SettingForm(forms.Form):
    """An address out of those allowed, a model, a key. An empty key keeps the one there is, for the same address."""

    address = forms.ChoiceField(label="Address", help_text="The operator of this desk says which there are.")
    model = forms.CharField(label="Model", max_length=200, help_text="By the name that the service has for it.")
    key = forms.CharField(
        label="Key",
        required=False,
        max_length=500,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        help_text="If the service wants one. It is kept sealed and never shown; empty keeps the one that is there.",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = self.fields["address"]
        assert isinstance(choices, forms.ChoiceField)
        choices.choices = [(address, address) for address in settings.CONFIG.deeper]

    def clean(self) -> dict[str, Any]:
        """Whether such a reader could be asked at all."""
        data = super().clean() or self.cleaned_data
        if not self.errors:
            try:
                Service(data["address"], data["model"], data["key"])
            except DeeperReaderError as problem:
                self.add_error("key" if "key" in str(problem) else "model", str(problem))
        return data

    def keep(self, member: Member, known: DeeperReader | None) -> DeeperReader:
        """Save what was said; the form must be valid. A key goes to no other address than it was given for."""
        data = self.cleaned_data
        row = known or DeeperReader(member=member)
        moved = row.address != data["address"]
        row.address, row.model = data["address"], data["model"]
        if moved or data["key"]:
            row.keep_key(data["key"])
        row.save()
        return row


class QuestionForm(ComposeForm):
    """The composer's form, how the words go, what goes along, and the print of what was shown before sending."""

    how = forms.ChoiceField(required=False, choices=list(HOW.items()))
    tell = forms.MultipleChoiceField(required=False, choices=list(TELL.items()))
    shown = forms.CharField(required=False, max_length=64)

    def as_composed(self) -> list[forms.BoundField]:
        """The composer's own fields, to be sent along hidden."""
        return [self[name] for name in ComposeForm.base_fields]
