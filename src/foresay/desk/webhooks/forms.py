"""What is filled in about hooks."""

from __future__ import annotations

from django import forms

from foresay.desk.lines.models import Line, LineQuerySet
from foresay.desk.members.forms import Tick
from foresay.desk.webhooks.words import KINDS


class HookForm(forms.Form):
    """A new address to tell. Whose accounts it is about is only asked of those who lead a line."""

    line: forms.ModelChoiceField[Line] = forms.ModelChoiceField(
        label="About which accounts", queryset=None, required=False, empty_label="Your own"
    )
    address = forms.CharField(
        label="Address",
        max_length=500,
        widget=forms.URLInput({"placeholder": "https://", "autocomplete": "off"}),
        help_text="It must begin with https and be on the public internet.",
    )
    events = forms.MultipleChoiceField(
        label="What should it be told?",
        choices=list(KINDS.items()),
        widget=forms.CheckboxSelectMultiple,
        initial=["out", "asks"],
        error_messages={"required": "Choose at least one thing to tell it."},
    )

    def __init__(self, *args: object, led: LineQuerySet, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        lines = self.fields["line"]
        assert isinstance(lines, forms.ModelChoiceField)
        lines.queryset = led
        if not led.exists():
            del self.fields["line"]

    def ticks(self) -> list[Tick]:
        """Each thing that it can be told, and whether that is chosen."""
        chosen = set(self["events"].value() or [])
        return [Tick(kind, words, kind in chosen) for kind, words in KINDS.items()]
