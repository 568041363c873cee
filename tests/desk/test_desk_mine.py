"""Everything of mine can be taken along and deleted, and nothing of anybody else's goes with it."""

from __future__ import annotations

import json
from datetime import time

import pytest
from django.apps import apps
from django.utils import timezone

from foresay.desk import mine
from foresay.desk.accounts.models import Account
from foresay.desk.deeper.models import DeeperReader
from foresay.desk.drafts import services
from foresay.desk.lines import services as lines
from foresay.desk.lines.models import Line
from foresay.desk.media.models import Stored
from foresay.desk.members import services as accounts
from foresay.desk.members.models import Call, Member, Profile
from foresay.desk.publishing import log
from foresay.desk.publishing.models import Publication
from foresay.desk.webhooks.models import Hook
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
        own = account(member=member)
        own.slots.create(weekday=0, at=time(9))
        out = Publication.objects.create(
            account=own, member=member, revision=1, wall="", zone="UTC", at=timezone.now(), armed_at=timezone.now()
        )
        part = out.parts.create(account=own, number=1, key="k", payload={"text": f"by {member.username}"})
        part.changes.create(account=own, kind="take down", asked_at=timezone.now())
        hook = Hook.objects.create(
            member=member,
            address="https://x.example",
            events=["plans"],
            sealed_secret="v1.sealed",
            made_at=timezone.now(),
        )
        log.note(out, "armed", at=timezone.now())
        assert hook.deliveries.count() == 1
        Call.objects.create(member=member, key="k", asked="publish", at=timezone.now())
        account(line=lines.make(member, f"{member.username}'s line"))
        Stored.objects.create(member=member, digest="0" * 64, mime="image/png", size=1, made_at=timezone.now())
        looked_at(member)
    services.begin(ben, Words("ben's own words"), now=timezone.now())


def account(**owner):
    """A connected account."""
    name = "mine" if "member" in owner else "official"
    return Account.objects.create(
        network="bluesky", handle=f"@{name}", connected_at=timezone.now(), sealed_credentials="v1.sealed", **owner
    )


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


OURS = ("accounts", "drafts", "deeper", "lines", "media", "network_accounts", "publishing", "review", "webhooks")


def test_a_copy_holds_ones_own_accounts_and_not_a_lines(as_ana, ana, kept):
    copy = json.loads(as_ana.get("/you/copy/").content)
    assert [row["handle"] for row in copy["accounts"]] == ["@mine"]
    assert [row["name"] for row in copy["lines"]] == ["ana's line"]


def test_a_lines_account_stays_and_somebody_leads_the_line(as_ana, ana, ben, kept):
    line = Line.objects.get(name="ana's line")
    lines.let_in(line, "ben")
    official = Account.objects.get(line=line)
    assert "Nobody but you leads ana&#x27;s line" in as_ana.get("/you/leave/").text
    as_ana.post("/you/leave/", {"password": "rain on the quiet harbour"})
    assert Account.objects.filter(pk=official.pk).exists()
    assert list(line.belongings.values_list("member__username", "leads")) == [("ben", True)]


def test_a_line_that_nobody_belongs_to_goes(as_ana, ana, ben, kept):
    as_ana.post("/you/leave/", {"password": "rain on the quiet harbour"})
    assert list(Line.objects.values_list("name", flat=True)) == ["ben's line"]
    assert Account.objects.count() == 2


def test_every_model_of_ours_has_an_owner_and_stands_in_the_copy():
    listed = {visible_to.__self__.model for visible_to, _ in mine.OWNED.values()}
    ours = {model for label in OURS for model in apps.get_app_config(label).get_models()}
    assert ours - {Member} == listed
