"""Lines of business: made by whoever needs one, changed by who leads it, seen by who belongs to it."""

from __future__ import annotations

import pytest
from django.utils import timezone

from foresay.desk.accounts.models import Account
from foresay.desk.lines import queries, services
from foresay.desk.lines.models import Belonging, Line
from foresay.desk.members.models import Member

pytestmark = pytest.mark.django_db


@pytest.fixture
def press(ana, ben) -> Line:
    """A line that ana leads, and to which ben belongs."""
    line = services.make(ana, "Press", reviewers=1)
    services.let_in(line, "ben")
    return line


def part_of(line, member) -> Belonging:
    return line.belongings.get(member=member)


def test_a_line_is_made_and_led_by_who_made_it(as_ana, ana):
    page = as_ana.post("/lines/", {"name": "Press", "reviewers": "2"}, follow=True)
    assert "Made. You lead it" in page.text
    line = Line.objects.get()
    assert (line.name, line.reviewers, line.own_approval) == ("Press", 2, False)
    assert list(line.belongings.values_list("member", "leads", "reviews")) == [(ana.pk, True, True)]


def test_a_name_is_taken_once_whatever_the_case(as_ben, press):
    response = as_ben.post("/lines/", {"name": "PRESS", "reviewers": "1"})
    assert response.status_code == 422
    assert "There is a line of that name already" in response.text


@pytest.mark.parametrize("reviewers", ["-1", "10", "two"])
def test_a_number_of_approvals_that_means_nothing_is_told(as_ana, reviewers):
    assert as_ana.post("/lines/", {"name": "Press", "reviewers": reviewers}).status_code == 422
    assert not Line.objects.exists()


def test_who_leads_settles_how_it_speaks(as_ana, press):
    sent = {"name": "Press office", "reviewers": "0", "own_approval": "on"}
    assert "needs nobody" in as_ana.post(f"/lines/{press.pk}/", sent, follow=True).text
    press.refresh_from_db()
    assert (press.name, press.reviewers, press.own_approval) == ("Press office", 0, True)
    services.make(part_of(press, press.belongings.first().member).member, "Support")
    response = as_ana.post(f"/lines/{press.pk}/", sent | {"name": "support"})
    assert response.status_code == 422
    assert "There is a line of that name already" in response.text
    press.refresh_from_db()
    assert press.name == "Press office"


def test_members_are_let_in_by_name(as_ana, press, db):
    Member.objects.create_user("Cleo")
    as_ana.post(f"/lines/{press.pk}/members/", {"name": " cleo ", "reviews": "on"})
    assert list(press.belongings.filter(member__username="Cleo").values_list("leads", "reviews")) == [(False, True)]
    response = as_ana.post(f"/lines/{press.pk}/members/", {"name": "nobody"})
    assert response.status_code == 422
    assert "Nobody on this desk has that name" in response.text


def test_parts_are_changed_and_somebody_always_leads(as_ana, ana, ben, press):
    his, hers = part_of(press, ben), part_of(press, ana)
    response = as_ana.post(f"/lines/{press.pk}/members/{hers.pk}/", {"reviews": "on"})
    assert response.status_code == 422
    assert "Somebody must lead the line." in response.text
    assert part_of(press, ana).leads
    as_ana.post(f"/lines/{press.pk}/members/{his.pk}/", {"leads": "on"})
    assert (part_of(press, ben).leads, part_of(press, ben).reviews) == (True, False)
    as_ana.post(f"/lines/{press.pk}/members/{hers.pk}/", {"reviews": "on"})
    assert not part_of(press, ana).leads


def test_members_are_taken_out_and_leave_by_themselves(as_ana, as_ben, ana, ben, press):
    assert (
        "You do not belong"
        in as_ben.post(f"/lines/{press.pk}/members/{part_of(press, ben).pk}/remove/", follow=True).text
    )
    assert as_ben.get(f"/lines/{press.pk}/").status_code == 404
    services.let_in(press, "ben")
    as_ana.post(f"/lines/{press.pk}/members/{part_of(press, ben).pk}/remove/")
    assert not press.belongings.filter(member=ben).exists()
    response = as_ana.post(f"/lines/{press.pk}/members/{part_of(press, ana).pk}/remove/")
    assert response.status_code == 422
    assert press.belongings.filter(member=ana).exists()


def test_too_few_who_look_are_told(as_ana, press):
    few = "Fewer are asked to look than must approve"
    assert few not in as_ana.get(f"/lines/{press.pk}/").text
    Line.objects.update(reviewers=2)
    assert few in as_ana.get(f"/lines/{press.pk}/").text
    Line.objects.update(own_approval=True)
    assert few not in as_ana.get(f"/lines/{press.pk}/").text


def test_its_accounts_stand_on_its_page(as_ben, press):
    Account.objects.create(network="bluesky", handle="@press.test", line=press, connected_at=timezone.now())
    assert "@press.test" in as_ben.get(f"/lines/{press.pk}/").text


# ---------------------------------------------------------------------------------------------------------- the wall


def test_members_who_do_not_lead_see_it_and_change_nothing(as_ben, ana, ben, press):
    page = as_ben.get(f"/lines/{press.pk}/").text
    assert "Press" in page
    assert "ana" in page
    assert page[page.index("<main") : page.index("</main>")].count("<form") == 1  # to leave it
    hers, his = part_of(press, ana), part_of(press, ben)
    for url, sent in (
        ("", {"name": "Ours", "reviewers": "0"}),
        ("members/", {"name": "ben", "leads": "on"}),
        (f"members/{his.pk}/", {"leads": "on"}),
        (f"members/{hers.pk}/remove/", {}),
    ):
        assert as_ben.post(f"/lines/{press.pk}/{url}", sent).status_code == 404, url
    press.refresh_from_db()
    assert press.name == "Press"
    assert not part_of(press, ben).leads
    assert part_of(press, ana).leads


def test_others_see_nothing_of_it(as_ben, ana, ben):
    line = services.make(ana, "Secret project")
    part = line.belongings.get().pk
    absent = as_ben.get("/lines/99999/")
    response = as_ben.get(f"/lines/{line.pk}/")
    assert (response.status_code, response.content) == (404, absent.content)
    for url in ("", "members/", f"members/{part}/", f"members/{part}/remove/"):
        assert as_ben.post(f"/lines/{line.pk}/{url}", {"name": "ben", "reviewers": "0"}).status_code == 404, url
    assert "Secret project" not in as_ben.get("/lines/").text
    assert not queries.lines_of(ben).exists()
    assert not queries.led_alone_by(ben).exists()


def test_a_part_in_another_line_is_not_reached_through_ones_own(as_ben, ana, ben):
    hers, his = services.make(ana, "Hers"), services.make(ben, "His")
    part = hers.belongings.get()
    assert as_ben.post(f"/lines/{his.pk}/members/{part.pk}/", {}).status_code == 404
    assert as_ben.post(f"/lines/{his.pk}/members/{part.pk}/remove/").status_code == 404
    assert hers.belongings.count() == 1
