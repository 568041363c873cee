"""The profile: nothing is mandatory, and everything said reaches the engine."""

from __future__ import annotations

import pytest

from foresay.desk.members import queries, services
from foresay.desk.members.forms import GROUPS, ProfileForm
from foresay.desk.members.models import NotAProblem, Profile
from foresay.model import Accepted, Author, EmployerKind

pytestmark = pytest.mark.django_db
ALL = {
    "names": "Ana Ruiz\nAna",
    "handles": "@ana, ana.ruiz ,@ana",
    "employers": "Harbour Courier",
    "employer_kind": "nonprofit",
    "products": "The Courier",
    "role": "Reporter",
    "profession": "journalism",
    "regulated": "no",
    "speaks_for_employer": "on",
    "jurisdiction": "us-ca",
    "children": "Mia",
    "people": "Marisol",
    "codenames": "Northwind",
}


def test_nothing_is_needed(as_ana, ana):
    assert as_ana.post("/you/", {}, follow=True).status_code == 200
    assert queries.author_of(ana) == Author()


def test_everything_said_reaches_the_engine(as_ana, ana):
    as_ana.post("/you/", ALL)
    assert queries.author_of(ana) == Author(
        names=("Ana Ruiz", "Ana"),
        handles=("@ana", "ana.ruiz"),
        employers=("Harbour Courier",),
        employer_kind=EmployerKind.NONPROFIT,
        products=("The Courier",),
        role="Reporter",
        profession="journalism",
        regulated=False,
        speaks_for_employer=True,
        jurisdiction="US-CA",
        children=("Mia",),
        people=("Marisol",),
        codenames=("Northwind",),
    )


def test_what_was_said_stands_in_the_form_again(as_ana):
    as_ana.post("/you/", ALL)
    page = as_ana.get("/you/").text
    assert "Ana Ruiz\nAna</textarea>" in page
    assert '<option value="no" selected>' in page


def test_a_field_not_understood_is_named_and_nothing_is_kept(as_ana):
    response = as_ana.post("/you/", ALL | {"jurisdiction": "Portugal"})
    assert response.status_code == 422
    assert "Two letters" in response.text
    assert not Profile.objects.exists()


def test_every_field_stands_in_a_group():
    assert {name for names in GROUPS.values() for name in names} == set(ProfileForm.base_fields)


def test_every_field_of_the_engines_author_can_be_told():
    told = set(ProfileForm.base_fields) | {"accepted"}
    assert told == set(Author.__dataclass_fields__)


def test_what_was_called_no_problem_can_be_taken_back(as_ana, ana):
    services.accept(ana, [Accepted("email-address", "a@b.example")])
    assert "a@b.example" in as_ana.get("/you/").text
    as_ana.post(f"/you/accepted/{NotAProblem.objects.get().pk}/tell-again/")
    assert queries.accepted_by(ana) == frozenset()


def test_accepting_twice_is_accepting_once(ana):
    for _ in range(2):
        services.accept(ana, [Accepted("email-address", "a@b.example")])
    assert NotAProblem.objects.count() == 1
