"""Everything of mine can be taken along and deleted, and nothing of anybody else's goes with it."""

from __future__ import annotations

import json

import pytest
from django.apps import apps
from django.utils import timezone

from foresay.desk import mine
from foresay.desk.deeper.models import DeeperReader
from foresay.desk.drafts import services
from foresay.desk.members import services as accounts
from foresay.desk.members.models import Member, Profile
from foresay.model import Accepted
from foresay.model import Draft as Words

pytestmark = pytest.mark.django_db


@pytest.fixture
def kept(ana, ben, draft):
    """Rows of every kind, of two members."""
    for member in (ana, ben):
        Profile.objects.create(member=member, names=[f"{member.username} the only"])
        accounts.accept(member, [Accepted("email-address", f"{member.username}@x.example")])
        accounts.make_token(member, name="script", days=None, now=timezone.now())
        DeeperReader.objects.create(member=member, address="https://llm.example/v1", model="m", sealed_key="v1.sealed")
        looked_at(member)
    services.begin(ben, Words("ben's own words"), now=timezone.now())


def looked_at(member):
    """A look with everything that is said in one."""
    now = timezone.now()
    draft = services.begin(member, Words("To be looked at."), now=now)
    review = draft.reviews.create(asked_by=member, asked_at=now)
    guest = review.guests.create(
        hash=f"{member.username} hash of a link", name="Guest", made_by=member, made_at=now, expires_at=now
    )
    review.opinions.create(guest=guest, print="0" * 64, at=now)
    review.remarks.create(member=member, words="Said beside it.", at=now)


def rows_of(member):
    return sum(visible_to(member).count() for visible_to, _ in mine.OWNED.values())


def test_a_copy_holds_every_kind_of_row(as_ana, kept):
    copy = json.loads(as_ana.get("/you/copy/").content)
    assert all(copy[name] for name in mine.OWNED)
    assert copy["drafts"][-1]["text"] == "Write to me at ana.ruiz@gmail.com"
    assert "ben" not in json.dumps(copy)


def test_a_copy_holds_no_secret(as_ana, ana, kept):
    copy = as_ana.get("/you/copy/").text
    assert ana.password not in copy
    assert ana.tokens.get().hash not in copy
    assert "v1.sealed" not in copy
    assert "hash of a link" not in copy


def test_deleting_takes_all_of_mine_and_nothing_else(as_ana, ana, ben, kept):
    before = rows_of(ben)
    response = as_ana.post("/you/leave/", {"password": "rain on the quiet harbour"}, follow=True)
    assert "Welcome back" in response.text
    assert rows_of(ana) == 0
    assert rows_of(ben) == before
    assert list(Member.objects.values_list("username", flat=True)) == ["ben"]


def test_deleting_needs_the_password(as_ana, ana, kept):
    before = rows_of(ana)
    response = as_ana.post("/you/leave/", {"password": "a guess"})
    assert response.status_code == 422
    assert rows_of(ana) == before


def test_every_model_of_ours_has_an_owner_and_stands_in_the_copy():
    listed = {visible_to.__self__.model for visible_to, _ in mine.OWNED.values()}
    ours = {
        model
        for label in ("accounts", "drafts", "deeper", "review")
        for model in apps.get_app_config(label).get_models()
    }
    assert ours - {Member} == listed
