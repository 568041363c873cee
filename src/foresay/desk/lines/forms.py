"""What is filled in about lines."""

from __future__ import annotations

from django import forms

MOST_REVIEWERS = 9


class LineForm(forms.Form):
    """A line's name, and who must look before it speaks."""

    name = forms.CharField(
        label="Name", max_length=60, help_text="Support, Press, a product: who answers for what it says."
    )
    reviewers = forms.IntegerField(
        label="How many must approve",
        min_value=0,
        max_value=MOST_REVIEWERS,
        initial=1,
        help_text="Before anything goes out on its accounts. 0: nobody has to.",
    )
    own_approval = forms.BooleanField(label="Authors may approve what they wrote themselves", required=False)


class MemberForm(forms.Form):
    """Another member for a line."""

    name = forms.CharField(
        label="Their name on this desk", max_length=60, widget=forms.TextInput({"autocomplete": "off"})
    )
    leads = forms.BooleanField(label="Leads the line", required=False)
    reviews = forms.BooleanField(label="Is asked to look at what others wrote", required=False, initial=True)


class PartForm(forms.Form):
    """A member's part in a line."""

    leads = forms.BooleanField(required=False)
    reviews = forms.BooleanField(required=False)
