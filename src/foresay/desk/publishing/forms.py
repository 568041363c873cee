"""What is sent from the pages of publishing."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django import forms
from django.core.validators import URLValidator

from foresay.desk.publishing.models import Publication
from foresay.desk.publishing.schedule import Planned, known_zone
from foresay.desk.publishing.services import A_MOMENT
from foresay.networks import handoff

WEB = ["http", "https"]
"""What an address may begin with: any other would be a link that does who knows what."""


def _zone(said: str) -> str:
    """A zone that there is. Raises ValidationError."""
    try:
        return known_zone(said.strip())
    except ValueError as unknown:
        raise forms.ValidationError(str(unknown)) from unknown


class PlanForm(forms.Form):
    """A time by the clock on the wall, and whose wall."""

    date = forms.DateField(label="Date", widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}))
    time = forms.TimeField(label="Time", widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}))
    zone = forms.CharField(
        label="Time zone",
        max_length=60,
        widget=forms.TextInput(attrs={"list": "zones", "autocomplete": "off", "spellcheck": "false"}),
        help_text="Whose clock, such as Europe/Lisbon.",
    )

    def __init__(self, *args: Any, now: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.now = now

    @classmethod
    def of(cls, publication: Publication, now: datetime) -> PlanForm:
        """With the time it goes out at, as it was said."""
        day, _, clock = publication.wall.partition("T")
        return cls(initial={"date": day, "time": clock, "zone": publication.zone}, now=now)

    def clean_zone(self) -> str:
        """A zone that there is."""
        return _zone(self.cleaned_data["zone"])

    def clean(self) -> dict[str, Any]:
        """A time that has not passed."""
        data = super().clean() or self.cleaned_data
        if not self.errors and self.planned().at < self.now - A_MOMENT:
            self.add_error("time", "That time has passed. Choose another, or send it now.")
        return data

    def planned(self) -> Planned:
        """What was chosen. Only for a form whose fields are right."""
        data = self.cleaned_data
        return Planned(datetime.combine(data["date"], data["time"].replace(second=0, microsecond=0)), data["zone"])


class MoveForm(forms.Form):
    """To another day. `was` is when it went out as the page showed it, `zone` the page's."""

    day = forms.DateField()
    was = forms.DateTimeField(input_formats=["%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M:%S.%f%z"])
    zone = forms.CharField(max_length=60)

    def clean_zone(self) -> str:
        """A zone that there is."""
        return _zone(self.cleaned_data["zone"])


class ThereForm(forms.Form):
    """Where a post is that a person found, or posted by hand."""

    address = forms.CharField(
        label="Its address",
        max_length=500,
        validators=[URLValidator(WEB, message="That is no address of a post. It begins with https://.")],
        widget=forms.TextInput(attrs={"type": "url", "autocomplete": "off", "spellcheck": "false", "dir": "ltr"}),
        help_text="Open the post there and copy its link.",
    )

    def __init__(self, *args: Any, network: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._network = network

    def clean_address(self) -> str:
        """A post's address there, without what only follows people around; any address where we know no form of them."""
        said = str(self.cleaned_data["address"])
        if self._network not in handoff.RECORDS:
            return said
        try:
            return handoff.permalink(self._network, said)
        except ValueError as other:
            raise forms.ValidationError(str(other)) from other


class EditForm(forms.Form):
    """Other words for a part that is out."""

    part = forms.IntegerField(widget=forms.HiddenInput)
    text = forms.CharField(label="In other words", strip=False, max_length=5_000_000, widget=forms.Textarea)
