"""What is filled in about accounts: what a network asks, how an account goes out, and when."""

from __future__ import annotations

import zoneinfo
from collections.abc import Sequence
from typing import Any, ClassVar

from django import forms
from django.core.validators import URLValidator

from foresay.desk.accounts.models import Account
from foresay.desk.lines.models import Line
from foresay.desk.publishing.schedule import known_zone
from foresay.networks.contract import Asked, CannotConnect, Network

MINE = ""
ODD_ZONES = ("Etc/", "posix/", "right/", "SystemV/", "US/", "Brazil/", "Canada/", "Chile/", "Mexico/")
"""Names that nobody needs to be offered; who writes them gets them."""
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class WhoseForm(forms.Form):
    """Whose account it will be: the member's own, or that of a line that they lead. Not asked of who leads none."""

    def __init__(self, *args: Any, lines: Sequence[Line], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._lines = {str(line.pk): line for line in lines}
        if lines:
            names = [(MINE, "Mine alone"), *((pk, f"{line.name}, our line") for pk, line in self._lines.items())]
            self.fields["whose"] = forms.ChoiceField(
                label="Whose it is",
                choices=names,
                required=False,
                help_text="What is yours is seen by nobody else. A line’s account is seen by all who belong to the line.",
            )

    @property
    def line(self) -> Line | None:
        """The line that was chosen; None: the member's own. For a form that is valid."""
        return self._lines.get(self.cleaned_data.get("whose", MINE))

    def tell(self, problem: CannotConnect) -> None:
        """Show at its field, or above them all, why the account cannot be connected."""
        self.add_error(problem.asked if problem.asked in self.fields else None, str(problem))


class ConnectForm(WhoseForm):
    """What a network asks before an account is connected. Secrets are never shown again."""

    def __init__(self, *args: Any, network: Network, lines: Sequence[Line], **kwargs: Any) -> None:
        super().__init__(*args, lines=lines, **kwargs)
        self._asks = network.asks
        self.fields |= {each.name: _field(each) for each in network.asks}

    def given(self) -> dict[str, str]:
        """The answers to what the network asks. For a form that is valid."""
        return {each.name: self.cleaned_data[each.name] for each in self._asks}


def _field(asked: Asked) -> forms.CharField:
    attrs = {"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}
    if asked.kind == "address":
        attrs["inputmode"] = "url"
    widget = forms.PasswordInput(attrs) if asked.kind == "secret" else forms.TextInput(attrs)
    example = f"It looks like {asked.example}." if asked.example else ""
    return forms.CharField(
        label=asked.label,
        required=asked.required,
        max_length=2_000,
        widget=widget,
        help_text=" ".join(part for part in (asked.help, example) if part),
        error_messages={"required": "This is needed."},
    )


class CodeForm(forms.Form):
    """The code that a network's page showed."""

    code = forms.CharField(
        label="The code that the page shows",
        max_length=2_000,
        widget=forms.TextInput({"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
        error_messages={"required": "Bring the code from the other page, and put it here."},
    )


class ByHandForm(WhoseForm):
    """An account whose words a person copies over."""

    handle = forms.CharField(label="Its name there", max_length=200, help_text="As its readers see it: @ana, Ana Ruiz.")
    url = forms.CharField(
        label="Its address",
        required=False,
        max_length=500,
        validators=[URLValidator(["https", "http"], message="An address begins with https://.")],
        help_text="The page that its readers open. You can leave it out.",
    )
    field_order = ("whose", "handle", "url")


class AccountForm(forms.ModelForm):  # type: ignore[type-arg]  # not generic at run time in Django 5.2
    """How an account goes out."""

    zone = forms.CharField(
        label="Time zone", max_length=60, widget=forms.TextInput({"list": "zones", "autocomplete": "off"})
    )

    class Meta:
        model = Account
        fields = ("names_employer", "zone", "quiet_from", "quiet_to")
        labels: ClassVar = {
            "names_employer": "Its name or bio shows where you work",
            "quiet_from": "Nothing goes out from",
            "quiet_to": "until",
        }
        widgets: ClassVar = {name: forms.TimeInput({"type": "time"}, "%H:%M") for name in ("quiet_from", "quiet_to")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.line_id:
            del self.fields["names_employer"]

    def clean_zone(self) -> str:
        """A zone that there is."""
        try:
            return known_zone(self.cleaned_data["zone"])
        except ValueError as unknown:
            raise forms.ValidationError(str(unknown)) from unknown

    def clean(self) -> dict[str, Any]:
        """Quiet hours have two ends, or none."""
        data = super().clean() or self.cleaned_data
        start, end = data.get("quiet_from"), data.get("quiet_to")
        if not self.errors and (start is None) != (end is None):
            self.add_error("quiet_to" if end is None else "quiet_from", "Quiet hours need a beginning and an end.")
        return data

    def keep(self) -> None:
        """Save what was said, and nothing else of the account. For a form that is valid."""
        self.instance.save(update_fields=list(self.fields))


def zones() -> list[str]:
    """Every time zone that there is, by name."""
    return sorted(zone for zone in zoneinfo.available_timezones() if "/" in zone and not zone.startswith(ODD_ZONES))


class SlotForm(forms.Form):
    """Times of the week at which a queue goes out."""

    days = forms.TypedMultipleChoiceField(
        label="On",
        coerce=int,
        choices=list(enumerate(WEEKDAYS)),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose a day or more."},
    )
    at = forms.TimeField(
        label="At",
        widget=forms.TimeInput({"type": "time"}, "%H:%M"),
        error_messages={"required": "Say at what time.", "invalid": "A time looks like 09:30."},
    )
