"""Another's look: bound to exactly what was looked at, and nothing on a line's account goes out without it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from foresay.desk.drafts import services as drafts
from foresay.desk.drafts.services import ChangedElsewhere
from foresay.desk.lines import services as lines
from foresay.desk.members.models import Member
from foresay.desk.publishing import services as publishing
from foresay.desk.publishing.models import Publication
from foresay.desk.review import queries, services
from foresay.desk.review.exact import exactly
from foresay.desk.review.models import GuestLink, Opinion, Remark, Review

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk_line(ana, ben):
    """A line that one other must approve for, led by ana; ben looks."""
    line = lines.make(ana, "Desk")
    lines.let_in(line, "ben")
    return line


@pytest.fixture
def official(connect, desk_line):
    """Its account."""
    return connect("desk", line=desk_line)


@pytest.fixture
def mine(connect, ana):
    """Ana's own account."""
    return connect("ana", member=ana)


@pytest.fixture
def carla(db):
    """Somebody else on the desk."""
    return Member.objects.create_user("carla", "rain on the quiet harbour")


@pytest.fixture
def ask(ana, clock):
    """Ask for a look at a draft as it stands."""

    def ask(draft, to, member=None) -> Review:
        return services.ask(member or ana, draft, to, note="Before noon?", seen=draft.revision, now=clock.now)

    return ask


@pytest.fixture
def approve(clock):
    """Approve what would go out now."""

    def approve(who, review, print_=None) -> Opinion:
        print_ = print_ or exactly(review.draft, clock.now).print
        return services.approve(who, review, print_=print_, now=clock.now)

    return approve


@pytest.fixture
def arm(ana, clock):
    """Arm a draft as it stands."""

    def arm(draft):
        draft.refresh_from_db()
        return publishing.arm(ana, draft, seen=draft.revision, stored={}, now=clock.now)

    return arm


@pytest.fixture
def change(ana, clock):
    """Save a draft with other words, or going out otherwise."""

    def change(draft, text=None, **goes):
        draft.refresh_from_db()
        words = draft.words if text is None else replace(draft.words, text=text)
        saved = drafts.save(ana, draft.pk, words, seen=draft.revision, goes=replace(draft.goes, **goes), now=clock.now)
        draft.refresh_from_db()
        return saved

    return change


def why(stopped):
    return [(each.account.handle, each.problem.what) for each in stopped.value.against]


# --------------------------------------------------------------------------------------------------------- the gate


def test_what_speaks_for_a_line_waits_for_its_approval(
    network, write, official, desk_line, ask, approve, arm, ben, worker
):
    draft = write("The harbour opens at nine.", official)
    with pytest.raises(publishing.CannotSend) as stopped:
        arm(draft)
    assert why(stopped) == [("@desk", "Desk has not approved it yet.")]
    assert stopped.value.against[0].problem.field == "review"
    review = ask(draft, desk_line)
    with pytest.raises(publishing.CannotSend):
        arm(draft)
    approve(ben, review)
    arm(draft)
    worker.drain()
    assert network.words() == ["The harbour opens at nine."]


def test_ones_own_account_needs_nobody(write, mine, arm):
    assert len(arm(write("Just me.", mine))) == 1


CHANGES = {
    "the words": {"text": "The harbour opens at ten."},
    "the warning": {"content_warning": "Boats"},
    "the language": {"language": "pt"},
    "the time": {"when": "2031-05-01T09:00", "zone": "Europe/Lisbon"},
    "the queue": {"when": "queue"},
}


@pytest.mark.parametrize("changed", CHANGES.values(), ids=CHANGES)
def test_any_change_leaves_the_approval_behind(write, official, desk_line, ask, approve, arm, ben, change, changed):
    draft = write("The harbour opens at nine.", official)
    review = ask(draft, desk_line)
    approve(ben, review)
    change(draft, **changed)
    with pytest.raises(publishing.CannotSend) as stopped:
        arm(draft)
    assert ("@desk", "Desk has not approved it yet.") in why(stopped)


def test_other_choices_on_the_account_leave_it_behind(write, official, mine, desk_line, ask, approve, arm, ben, change):
    draft = write("The harbour opens at nine.", official)
    (to,) = draft.goes.destinations
    review = ask(draft, desk_line)
    approve(ben, review)
    for other in (
        replace(to, visibility="private"),
        replace(to, words="Only here."),
        replace(to, account=str(mine.pk)),
    ):
        change(draft, destinations=(to, other) if other.account != to.account else (other,))
        assert queries.waiting(draft, exactly(draft, draft.saved_at).print) == [desk_line]
    change(draft, destinations=(to,))
    assert len(arm(draft)) == 1, "as it was when ben approved it"


def test_as_many_as_the_line_asks(write, official, desk_line, ask, approve, arm, ana, ben, carla):
    lines.let_in(desk_line, "carla")
    desk_line.reviewers = 2
    desk_line.save()
    draft = write("Two of you.", official)
    review = ask(draft, desk_line)
    approve(ben, review)
    approve(ben, review)
    with pytest.raises(publishing.CannotSend):
        arm(draft)
    approve(carla, review)
    assert len(arm(draft)) == 1


def test_every_line_that_it_speaks_for_approves(write, connect, official, desk_line, ask, approve, arm, ana, ben):
    sales = lines.make(ana, "Sales")
    lines.let_in(sales, "ben")
    draft = write("For both.", official, connect("sales", line=sales))
    approve(ben, ask(draft, desk_line))
    with pytest.raises(publishing.CannotSend) as stopped:
        arm(draft)
    assert why(stopped) == [("@sales", "Sales has not approved it yet.")]
    approve(ben, ask(draft, sales))
    assert len(arm(draft)) == 2


def test_a_change_asked_for_takes_ones_approval_back(write, official, desk_line, ask, approve, arm, ben, clock):
    draft = write("The harbour opens at nine.", official)
    review = ask(draft, desk_line)
    said = approve(ben, review)
    services.ask_for_change(ben, review, print_=said.print, note="It is ten.", now=clock.now)
    assert review.opinions.count() == 1
    with pytest.raises(publishing.CannotSend):
        arm(draft)


def test_who_looks_no_more_has_not_approved(write, official, desk_line, ask, approve, arm, ben):
    draft = write("The harbour opens at nine.", official)
    approve(ben, ask(draft, desk_line))
    desk_line.belongings.filter(member=ben).update(reviews=False)
    with pytest.raises(publishing.CannotSend):
        arm(draft)
    desk_line.belongings.filter(member=ben).update(reviews=True)
    Member.objects.filter(pk=ben.pk).update(is_active=False)
    with pytest.raises(publishing.CannotSend):
        arm(draft)


def test_what_was_taken_back_is_not_approved(write, official, desk_line, ask, approve, arm, ana, ben, clock):
    draft = write("The harbour opens at nine.", official)
    review = ask(draft, desk_line)
    approve(ben, review)
    services.take_back(ana, review, now=clock.now)
    with pytest.raises(publishing.CannotSend):
        arm(draft)


def test_an_approval_is_for_one_sending(write, official, desk_line, ask, approve, arm, ben):
    draft = write("Once.", official)
    review = ask(draft, desk_line)
    approve(ben, review)
    arm(draft)
    review.refresh_from_db()
    assert review.closed_as == Review.DONE
    with pytest.raises(publishing.CannotSend):
        arm(draft)


def test_a_look_at_another_draft_counts_for_nothing(write, official, desk_line, ask, approve, arm, ben):
    first, second = write("Twins.", official), write("Twins.", official)
    approve(ben, ask(first, desk_line))
    with pytest.raises(publishing.CannotSend):
        arm(second)


def test_changed_between_the_approval_and_the_sending(
    write, official, desk_line, ask, approve, ana, ben, change, clock
):
    """The author's page still shows the approved words; another tab saved others."""
    draft = write("The harbour opens at nine.", official)
    approve(ben, ask(draft, desk_line))
    seen = draft.revision
    change(draft, "The harbour burns.")
    with pytest.raises(ChangedElsewhere):
        publishing.arm(ana, draft, seen=seen, stored={}, now=clock.now)
    with pytest.raises(publishing.CannotSend):
        publishing.arm(ana, draft, seen=draft.revision, stored={}, now=clock.now)
    assert not Publication.objects.exists()


# ------------------------------------------------------------------------------------------------------- approving


def test_nobody_approves_what_they_wrote(write, official, desk_line, ask, approve, ana, arm):
    draft = write("Mine.", official)
    review = ask(draft, desk_line)
    with pytest.raises(services.CannotReview, match="another must look"):
        approve(ana, review)
    desk_line.own_approval = True
    desk_line.save()
    approve(ana, review)
    assert len(arm(draft)) == 1


def test_own_approval_taken_from_the_line_later_does_not_count(write, official, desk_line, ask, approve, ana, arm):
    desk_line.own_approval = True
    desk_line.save()
    draft = write("Mine.", official)
    approve(ana, ask(draft, desk_line))
    desk_line.own_approval = False
    desk_line.save()
    with pytest.raises(publishing.CannotSend):
        arm(draft)


def test_what_changed_since_it_was_looked_at_is_not_approved(
    write, official, desk_line, ask, approve, ben, change, clock
):
    draft = write("The harbour opens at nine.", official)
    review = ask(draft, desk_line)
    looked_at = exactly(draft, clock.now).print
    change(draft, "The harbour burns.")
    with pytest.raises(services.Stale):
        approve(ben, review, looked_at)
    assert not review.opinions.exists()


def test_only_who_is_asked_can_say_anything(write, official, desk_line, ask, approve, carla, clock):
    review = ask(write("Ours.", official), desk_line)
    print_ = exactly(review.draft, clock.now).print
    for say in (
        lambda: approve(carla, review),
        lambda: services.ask_for_change(carla, review, print_=print_, note="No.", now=clock.now),
        lambda: services.remark(carla, review, "No.", print_=print_, now=clock.now),
        lambda: services.take_back(carla, review, now=clock.now),
        lambda: services.invite_guest(carla, review, "Eve", days=7, now=clock.now),
    ):
        with pytest.raises(Review.DoesNotExist):
            say()


def test_a_change_is_asked_for_in_words(write, official, desk_line, ask, ben, clock):
    review = ask(write("Ours.", official), desk_line)
    with pytest.raises(services.CannotReview, match="few words"):
        services.ask_for_change(ben, review, print_=exactly(review.draft, clock.now).print, note=" ", now=clock.now)


# ---------------------------------------------------------------------------------------------------------- asking


def test_who_can_be_asked(write, official, mine, desk_line, ask, ana, ben, carla):
    ours, own = write("Ours.", official), write("Mine.", mine)
    with pytest.raises(services.CannotReview, match="Desk are the ones to ask"):
        ask(ours, carla)
    with pytest.raises(services.CannotReview, match="Desk are the ones to ask"):
        ask(ours, None)
    with pytest.raises(services.CannotReview, match="account of Desk"):
        ask(own, desk_line)
    with pytest.raises(services.CannotReview, match="somebody else"):
        ask(own, ana)
    with pytest.raises(services.CannotReview, match="nowhere yet"):
        ask(write("Where?"), ben)
    assert ask(own, carla).asked == carla
    assert ask(own, None).asked is None


def test_asking_again_renews_the_note(write, official, desk_line, ask):
    draft = write("Ours.", official)
    assert ask(draft, desk_line) == ask(draft, desk_line)
    assert Review.objects.count() == 1


def test_asked_as_it_was_seen(write, official, desk_line, ask, change, ana, clock):
    draft = write("Ours.", official)
    change(draft, "Ours, changed.")
    with pytest.raises(ChangedElsewhere):
        services.ask(ana, draft, desk_line, seen=1, now=clock.now)
    assert not Review.objects.exists()


def test_a_look_is_seen_by_those_asked_while_it_is_open(write, mine, official, desk_line, ask, ana, ben, carla, clock):
    shared, ours = ask(write("Mine.", mine), carla), ask(write("Ours.", official), desk_line)
    assert set(Review.objects.visible_to(ana)) == {shared, ours}
    assert list(Review.objects.visible_to(ben)) == [ours]
    assert list(Review.objects.visible_to(carla)) == [shared]
    services.take_back(ana, shared, now=clock.now)
    assert not Review.objects.visible_to(carla).exists()
    desk_line.belongings.filter(member=ben).update(reviews=False)
    assert not Review.objects.visible_to(ben).exists()


def test_a_line_does_not_see_on_which_other_accounts_it_goes_out(write, official, mine, desk_line, ask, ben, clock):
    review = ask(write("Everywhere.", official, mine), desk_line)
    (stand,) = queries.asked(ben, clock.now)
    assert [parcel.account.handle for parcel in stand.shown] == ["@desk"]
    assert len(stand.exact.parcels) == 2
    assert stand.review == review


def test_how_many_wait(write, official, desk_line, ask, approve, ana, ben, change, clock):
    draft = write("Ours.", official)
    assert queries.how_many_wait(ben, clock.now) == 0
    review = ask(draft, desk_line)
    assert (queries.how_many_wait(ben, clock.now), queries.how_many_wait(ana, clock.now)) == (1, 0)
    approve(ben, review)
    assert queries.how_many_wait(ben, clock.now) == 0
    change(draft, "Ours, changed.")
    assert queries.how_many_wait(ben, clock.now) == 1


# --------------------------------------------------------------------------------------------------------- remarks


@pytest.mark.parametrize(
    ("quote", "start", "place"),
    [
        ("opens", None, (12, 17, "opens")),
        ("😀 opens\n  at", None, (10, 20, "😀 opens at")),
        ("o", 23, (23, 24, "o")),
        ("n", 21, (21, 22, "n")),
        ("tomorrow", None, None),
    ],
)
def test_where_a_quotation_stands(quote, start, place):
    found = services.find(quote, ["Our port: 😀 opens at noon."], start)
    assert (found and (found.start, found.end, found.quote)) == place


def test_remarks_on_words(write, official, desk_line, ask, ana, ben, change, clock):
    draft = write("The harbour opens at nine.", official)
    review = ask(draft, desk_line)
    print_ = exactly(draft, clock.now).print
    said = services.remark(ben, review, "It is ten.", quote="at nine", print_=print_, now=clock.now)
    assert (said.start, said.end, said.quote) == (18, 25, "at nine")
    with pytest.raises(services.CannotReview, match="just so"):
        services.remark(ben, review, "?", quote="at eight", print_=print_, now=clock.now)
    change(draft, "The harbour opens at ten.")
    with pytest.raises(services.Stale):
        services.remark(ben, review, "?", quote="at nine", print_=print_, now=clock.now)
    with pytest.raises(services.CannotReview):
        services.settle(Member.objects.create_user("dan"), said, now=clock.now)
    services.settle(ana, said, now=clock.now)
    assert Remark.objects.get().settled_at == clock.now


# ---------------------------------------------------------------------------------------------------------- guests


def test_a_guest_is_let_in_by_a_link(write, mine, ask, approve, ana, clock):
    review = ask(write("Mine.", mine), None)
    link, secret = services.invite_guest(ana, review, "Grandma", days=7, now=clock.now)
    assert secret not in link.hash
    assert queries.guest_of(secret, clock.now) == link
    assert queries.review_for(link) == review
    assert approve(link, review).name == "Grandma (guest)"


def test_a_guests_approval_does_not_stand_for_a_line(write, official, desk_line, ask, approve, arm, ana, clock):
    draft = write("Ours.", official)
    review = ask(draft, desk_line)
    link, _ = services.invite_guest(ana, review, "Counsel", days=7, now=clock.now)
    approve(link, review)
    with pytest.raises(publishing.CannotSend):
        arm(draft)


def over(ana, review, link, clock):
    clock.on(days=8)


def revoked(ana, review, link, clock):
    services.revoke(ana, link, now=clock.now)


def taken_back(ana, review, link, clock):
    services.take_back(ana, review, now=clock.now)


@pytest.mark.parametrize("end", [over, revoked, taken_back])
def test_a_link_that_lets_nobody_in_any_more(write, mine, ask, approve, ana, clock, end):
    from django.http import Http404

    review = ask(write("Mine.", mine), None)
    link, secret = services.invite_guest(ana, review, "Grandma", days=7, now=clock.now)
    end(ana, review, link, clock)
    with pytest.raises(Http404):
        queries.guest_of(secret, clock.now)
    with pytest.raises(Review.DoesNotExist):
        approve(link, review)


def test_only_its_maker_revokes_a_link(write, mine, ask, ana, ben, clock):
    review = ask(write("Mine.", mine), ben)
    link, secret = services.invite_guest(ana, review, "Grandma", days=7, now=clock.now)
    services.revoke(ben, link, now=clock.now)
    assert queries.guest_of(secret, clock.now + timedelta(days=6)) == link
    assert not GuestLink.objects.visible_to(ben).exists()


def test_more_looks_ask_the_database_no_more_often(
    write, official, desk_line, ask, ben, clock, django_assert_num_queries
):
    ask(write("One.", official), desk_line)
    with CaptureQueriesContext(connection) as one:
        queries.how_many_wait(ben, clock.now)
    for number in range(3):
        ask(write(f"More {number}.", official), desk_line)
    with django_assert_num_queries(len(one)):
        assert queries.how_many_wait(ben, clock.now) == 4
