"""What is filled in about reviews."""

from __future__ import annotations

from django import forms

from foresay.desk.drafts.forms import AsWritten
from foresay.desk.review.models import NOTE

DAYS = {1: "A day", 7: "A week", 30: "30 days"}


class LookForm(forms.Form):
    """What somebody who looks sends: an opinion or a remark, and the print of what was on the page."""

    do = forms.ChoiceField(choices=[(each, each) for each in ("approve", "change", "remark")])
    print = forms.RegexField(regex=r"^[0-9a-f]{64}$")
    note = forms.CharField(required=False, max_length=NOTE)
    quote = AsWritten(max_length=NOTE)
    start = forms.IntegerField(required=False, min_value=0)
    words = forms.CharField(required=False, max_length=NOTE)

    def problem(self) -> str:
        """What is wrong, in words; "" when nothing is."""
        if {"do", "print", "start"} & set(self.errors):
            return "That was not understood. Try again from this page."
        if self.errors:
            return f"That is longer than we keep; {NOTE} characters at most."
        if self.cleaned_data["do"] == "remark" and not self.cleaned_data["words"]:
            return "Say in a few words what you mean."
        return ""


class AskForm(forms.Form):
    """Whom an author asks: "line:7", "member" (by `name`) or "guest"."""

    to = forms.CharField(max_length=30)
    name = forms.CharField(required=False, max_length=60)
    note = forms.CharField(required=False, max_length=NOTE)
    revision = forms.IntegerField(min_value=0)


class GuestForm(forms.Form):
    """A guest to let in."""

    name = forms.CharField(
        label="Who is it?",
        max_length=60,
        help_text="So that you know whose words are whose.",
        widget=forms.TextInput({"autocomplete": "off"}),
    )
    days = forms.TypedChoiceField(label="How long the link works", coerce=int, choices=list(DAYS.items()), initial=7)
