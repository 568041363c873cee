"""What members tell about themselves. Nothing is mandatory; what is not said is not assumed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from allauth.account.forms import LoginForm, SignupForm
from django import forms

from foresay.desk.members.models import EMPLOYER_KINDS, Profile
from foresay.desk.members.tokens import SCOPES
from foresay.foresee.rule import PROFESSIONS

if TYPE_CHECKING:
    _ProfileForm = forms.ModelForm[Profile]
else:
    _ProfileForm = forms.ModelForm  # not generic at run time in Django 5.2


class SignInForm(LoginForm):  # type: ignore[misc]  # allauth ships no types
    """Name and password, in our words."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _plain(self.fields["login"], "Name")
        _plain(self.fields["password"], "Password")
        self.fields["password"].help_text = ""


class SignUpForm(SignupForm):  # type: ignore[misc]  # allauth ships no types
    """The first member's name and password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _plain(self.fields["username"], "Name", "Any name you like. It is only used on this desk.")
        _plain(self.fields["password1"], "Password", "At least ten characters. A short sentence works well.")


def _plain(field: forms.Field, label: str, help_text: str = "") -> None:
    field.label, field.help_text = label, help_text
    field.widget.attrs.pop("placeholder", None)


class Words(forms.CharField):
    """Several words or names, one a line or with commas between: a list, without repeats, in the order given."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, max_length=4000, widget=forms.Textarea(attrs={"rows": 1}), **kwargs)

    def prepare_value(self, value: Any) -> Any:
        """One a line."""
        return "\n".join(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> list[str]:
        """Split, trim, drop repeats."""
        text = str(super().clean(value))
        parts = (part.strip() for line in text.splitlines() for part in line.split(","))
        return list(dict.fromkeys(part for part in parts if part))

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Compare as lists."""
        return self.clean(data or "") != (initial or [])


UNSAID = [("", "Not said")]


class ProfileForm(_ProfileForm):
    """The member's private `Author` record."""

    names = Words(label="Names you go by", help_text="One a line. So that Foresay knows when a post names you.")
    handles = Words(label="Handles", help_text="@ana, ana.ruiz …")
    employers = Words(label="Who you work for", help_text="Names people would know them by.")
    employer_kind = forms.ChoiceField(
        label="What kind of employer",
        required=False,
        choices=[*UNSAID, *((kind.value, name) for kind, name in EMPLOYER_KINDS.items())],
        help_text="Rights and duties differ: a public body may not do what a company may.",
    )
    products = Words(label="What they make or sell", help_text="So that praise or anger about it is read as yours.")
    role = forms.CharField(label="What you do", required=False, max_length=120, help_text="In your own words.")
    profession = forms.ChoiceField(label="Field of work", required=False, choices=[*UNSAID, *PROFESSIONS.items()])
    regulated = forms.TypedChoiceField(
        label="Does a licence or a regulator bind you?",
        required=False,
        choices=[*UNSAID, ("yes", "Yes"), ("no", "No")],
        coerce=lambda value: {"yes": True, "no": False}[value],
        empty_value=None,
    )
    speaks_for_employer = forms.BooleanField(label="You speak for your employer in public", required=False)
    jurisdiction = forms.RegexField(
        label="Where you live",
        required=False,
        regex=r"^[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?$",
        help_text="A country code, with its part where that matters: PT, DE, US-CA.",
        error_messages={"invalid": "Two letters for the country, such as PT; for a part of it, US-CA."},
    )
    children = Words(label="Children's names", help_text="Any post that names them is told to you first.")
    people = Words(label="People to look out for", help_text="Anyone you would rather not name by accident.")
    codenames = Words(label="Words to keep inside", help_text="Project names, unannounced things.")

    class Meta:
        model = Profile
        exclude = ("member",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["regulated"] = {True: "yes", False: "no", None: ""}[self.instance.regulated]

    def clean_jurisdiction(self) -> str:
        """Codes are written in capitals."""
        return str(self.cleaned_data["jurisdiction"]).upper()


@dataclass(frozen=True, slots=True)
class Group:
    """Fields that belong together."""

    name: str
    fields: list[forms.BoundField]


GROUPS = {
    "You": ("names", "handles", "role", "jurisdiction"),
    "Your work": ("employers", "employer_kind", "products", "profession", "regulated", "speaks_for_employer"),
    "Whom and what to look out for": ("children", "people", "codenames"),
}


def groups(form: ProfileForm) -> list[Group]:
    """The profile's fields in the order of the page."""
    return [Group(name, [form[field] for field in fields]) for name, fields in GROUPS.items()]


@dataclass(frozen=True, slots=True)
class Tick:
    """One of several things that may be chosen together, with what it means."""

    value: str
    name: str
    chosen: bool
    says: str = ""


class TokenForm(forms.Form):
    """A new token."""

    name = forms.CharField(label="What is it for?", max_length=60, help_text="To know it again: “blog script”.")
    scopes = forms.MultipleChoiceField(
        label="What may it do?",
        choices=[(scope.value, scope.name) for scope in SCOPES],
        widget=forms.CheckboxSelectMultiple,
        initial=["check"],
        error_messages={"required": "Choose at least one thing that it may do."},
    )
    days = forms.TypedChoiceField(
        label="How long it works",
        coerce=int,
        choices=[(30, "30 days"), (90, "90 days"), (365, "A year"), (0, "Until you take it back")],
        initial=90,
    )

    def ticks(self) -> list[Tick]:
        """Each thing that it may do, and whether that is chosen."""
        chosen = set(self["scopes"].value() or [])
        return [Tick(scope.value, scope.name, scope.value in chosen, scope.says) for scope in SCOPES]
