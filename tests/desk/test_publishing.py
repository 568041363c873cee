"""From a draft to posts on a network: once, whatever breaks, and with a person asked where only a person can know."""

from __future__ import annotations

from datetime import timedelta

import pytest

from foresay.desk.accounts.models import Account
from foresay.desk.drafts.services import ChangedElsewhere
from foresay.desk.publishing import queries, services
from foresay.desk.publishing.models import Publication, Step
from foresay.desk.publishing.schedule import planned
from foresay.networks.contract import Refused, SignIn, Unknown, Wait

pytestmark = pytest.mark.django_db


@pytest.fixture
def mine(connect, ana):
    """Ana's own account."""
    return connect("ana", member=ana)


@pytest.fixture
def arm(ana, clock):
    """Arm a draft as it stands."""

    def arm(draft, member=None):
        return services.arm(member or ana, draft, seen=draft.revision, stored={}, now=clock.now)

    return arm


def states(publication):
    publication.refresh_from_db()
    return [part.state for part in publication.parts.all()]


def test_what_is_armed_goes_out_once(network, write, mine, arm, worker, clock):
    (publication,) = arm(write("The harbour was quiet today.", mine))
    assert states(publication) == ["queued"]
    assert worker.drain() == 1
    assert network.words() == ["The harbour was quiet today."]
    assert states(publication) == ["sent"]
    assert publication.part.remote_url == "https://pretend.example/p1"
    clock.on(days=2)
    assert worker.drain() == 0
    assert len(network.posts) == 1
    assert [step.what for step in publication.steps.all()] == ["armed", "sent"]


def test_two_tabs_cannot_send_the_same_draft_twice(network, write, mine, arm, worker):
    draft = write("Once.", mine)
    arm(draft)
    with pytest.raises(ChangedElsewhere):
        arm(draft)
    worker.drain()
    assert network.words() == ["Once."]


def test_what_stands_against_it_is_told_before_anything_is_armed(write, mine, connect, press, arm, ana):
    line = connect("press", line=press)
    Account.objects.filter(pk=line.pk).update(trouble="Pretend does not know us any more.")
    with pytest.raises(services.CannotSend) as stopped:
        arm(write("word " * 30, mine, line))
    told = {(each.account.handle, each.problem.field) for each in stopped.value.against}
    assert told == {("@ana", "text"), ("@press", "text"), ("@press", "destinations")}
    assert not Publication.objects.exists()


def test_a_draft_that_goes_nowhere(write, arm):
    with pytest.raises(services.CannotSend, match="stands against"):
        arm(write("Where to?"))


def test_an_account_of_others_is_no_account(write, connect, ben, arm):
    theirs = connect("ben", member=ben)
    with pytest.raises(services.CannotSend) as stopped:
        arm(write("Not mine to say.", theirs))
    assert "not connected" in stopped.value.against[0].problem.what


@pytest.mark.parametrize(
    ("fault", "pause"),
    [
        (Wait("Too many.", 90.0), 90),
        (Wait("Too many."), 15),
        ("lost", 15),
        (Unknown("Broke off."), 15),
        (RuntimeError("a slip in a connector"), 15),
    ],
)
def test_what_broke_is_found_out_or_tried_again(network, write, mine, arm, worker, clock, fault, pause):
    network.faults = [fault]
    (publication,) = arm(write("Once, whatever happens.", mine))
    worker.drain()
    assert states(publication)[0] in ("queued", "unknown")
    clock.on(seconds=pause - 1)
    assert worker.drain() == 0, "nothing before its time"
    clock.on(minutes=10)
    for _ in range(3):
        worker.drain()
        clock.on(minutes=10)
    assert network.words() == ["Once, whatever happens."]
    assert states(publication) == ["sent"]


def test_a_network_that_wants_rest_gets_it_for_the_whole_account(
    network, write, mine, connect, ana, arm, worker, clock
):
    other = connect("other", member=ana)
    network.faults = [Wait("Too many.", 300.0)]
    arm(write("First.", mine))
    arm(write("Second.", mine))
    worker.drain()
    assert network.calls == ["publish"], "the second is not even tried"
    arm(write("Elsewhere.", other))
    worker.drain()
    assert network.words() == ["Elsewhere."]
    clock.on(seconds=301)
    worker.drain()
    assert sorted(network.words()) == ["Elsewhere.", "First.", "Second."]


def test_a_refusal_says_why_and_can_be_tried_once_more(network, write, mine, arm, worker, clock, ana):
    network.faults = [Refused("It is too loud.", "Say it softly.")]
    (publication,) = arm(write("LOUD", mine))
    worker.drain()
    assert (publication.part.why, publication.part.fix) == ("It is too loud.", "Say it softly.")
    assert list(queries.asking(ana)) == [publication]
    services.send_now(publication, ana, now=clock.now)
    worker.drain()
    assert states(publication) == ["sent"]
    assert not queries.asking(ana).exists()


def test_after_a_lost_sign_in_the_rest_waits(network, write, mine, arm, worker, clock, ana):
    network.faults = [SignIn("Pretend does not know us any more.")]
    first, second = arm(write("One.", mine))[0], arm(write("Two.", mine))[0]
    worker.drain()
    clock.on(minutes=5)
    worker.drain()
    assert (states(first), states(second)) == (["refused"], ["queued"])
    mine.refresh_from_db()
    assert mine.trouble
    Account.objects.filter(pk=mine.pk).update(trouble="")
    worker.drain()
    assert network.words() == ["Two."]


def test_what_is_late_waits_for_a_person(network, write, mine, arm, worker, clock, ana):
    later = (clock.now + timedelta(hours=2)).strftime("%Y-%m-%dT%H:%M")
    (publication,) = arm(write("At two.", mine, when=later, zone="UTC"))
    clock.on(hours=4)  # a laptop that was shut
    worker.drain()
    assert states(publication) == ["late"]
    assert not network.posts
    services.send_now(publication, ana, now=clock.now)
    worker.drain()
    assert network.words() == ["At two."]


def test_a_thread_goes_on_where_it_broke_off(network, write, mine, arm, worker, clock):
    said = "a" + " word" * 18 + ".\n\nb" + " word" * 18 + ".\n\nc and no more."
    (publication,) = arm(write(said, mine, thread=True))
    network.faults = [None, "lost"]
    worker.drain()
    assert states(publication) == ["sent", "unknown", "queued"]
    clock.on(minutes=30)
    worker.drain()
    assert states(publication) == ["sent", "sent", "sent"]
    assert [words[0] for words in network.words()] == ["a", "b", "c"]
    assert [there.post.answers.id if there.post.answers else "" for there in network.posts] == ["", "p1", "p2"]


def test_held_waits_and_is_not_lost(network, write, mine, arm, worker, clock, ana):
    (publication,) = arm(write("Later.", mine))
    assert services.hold(ana, [mine], now=clock.now) == 1
    worker.drain()
    assert states(publication) == ["queued"]
    services.release(ana, [mine], now=clock.now)
    worker.drain()
    assert network.words() == ["Later."]
    assert [step.what for step in publication.steps.all()] == ["armed", "held", "released", "sent"]


def test_held_in_the_moment_between(network, write, mine, arm, worker, clock, ana, monkeypatch):
    """Held after the worker had read it and before it stored its attempt."""
    (publication,) = arm(write("Stop it.", mine))
    keep = type(worker)._keep

    def held_meanwhile(self, account, lease):
        services.hold(ana, [mine], now=clock.now)
        return keep(self, account, lease)

    monkeypatch.setattr(type(worker), "_keep", held_meanwhile)
    worker.drain()
    assert not network.posts
    assert states(publication) == ["queued"]


def test_only_who_keeps_an_account_can_hold_it(write, mine, arm, clock, ben):
    arm(write("Mine.", mine))
    assert services.hold(ben, [mine], now=clock.now) == 0
    mine.refresh_from_db()
    assert mine.held_at is None


def test_taken_back_before_it_went_out(network, write, mine, arm, worker, clock, ana):
    (publication,) = arm(write("Never mind.", mine))
    services.withdraw(publication, ana, now=clock.now)
    worker.drain()
    assert not network.posts
    assert states(publication) == ["withdrawn"]


def test_what_may_be_on_its_way_cannot_be_taken_back(network, write, mine, arm, worker, clock, ana):
    network.faults = ["lost"]
    (publication,) = arm(write("Too late.", mine))
    worker.drain()
    with pytest.raises(services.CannotDo, match="on its way"):
        services.withdraw(publication, ana, now=clock.now)


def test_another_time(network, write, mine, arm, worker, clock, ana):
    (publication,) = arm(write("Move me.", mine, when="2031-05-01T09:00", zone="Europe/Lisbon"))
    services.plan(publication, ana, planned("2031-06-01T10:30", "Europe/Berlin"), now=clock.now)
    publication.refresh_from_db()
    assert (publication.wall, publication.zone) == ("2031-06-01T10:30", "Europe/Berlin")
    assert publication.part.due == publication.part.post.at == publication.at
    with pytest.raises(services.CannotDo, match="passed"):
        services.plan(publication, ana, planned("2021-06-01T10:30", "Europe/Berlin"), now=clock.now)


def test_quiet_hours_move_it_to_their_end(write, connect, ana, arm):
    from datetime import time

    quiet = connect("ana", member=ana, quiet_from=time(22), quiet_to=time(7), zone="Europe/Lisbon")
    (publication,) = arm(write("Good night.", quiet, when="2031-12-01T23:15", zone="Europe/Lisbon"))
    assert publication.wall == "2031-12-02T07:00"


def test_the_queue_gives_each_its_own_slot(write, mine, arm):
    from datetime import time

    mine.slots.create(weekday=0, at=time(9))
    mine.slots.create(weekday=3, at=time(17))
    found = [arm(write(f"Number {number}.", mine, when="queue"))[0] for number in range(4)]
    assert len({publication.at for publication in found}) == 4
    assert sorted(publication.at for publication in found) == [publication.at for publication in found]
    assert {(publication.at.weekday(), publication.at.hour) for publication in found} == {(0, 9), (3, 17)}


def test_what_is_taken_back_gives_its_slot_back(write, mine, arm, ana, clock):
    from datetime import time

    mine.slots.create(weekday=0, at=time(9))
    (first,) = arm(write("Never mind.", mine, when="queue"))
    services.withdraw(first, ana, now=clock.now)
    (second,) = arm(write("Instead.", mine, when="queue"))
    assert second.at == first.at


def test_a_sign_in_that_ends_before(write, connect, ana, arm, clock):
    ending = connect("ana", member=ana, expires_at=None)
    Account.objects.filter(pk=ending.pk).update(expires_at=clock.now + timedelta(days=3))
    with pytest.raises(services.CannotSend) as stopped:
        arm(write("Next week.", ending, when="2031-01-01T10:00", zone="UTC"))
    assert "sign-in ends" in stopped.value.against[0].problem.what


def test_by_hand(write, connect, ana, arm, worker, clock):
    hand = connect("ana", member=ana, network="threads", by_hand=True)
    (publication,) = arm(write("Copy me.", hand))
    worker.drain()
    assert states(publication) == ["by hand"]
    assert list(queries.asking(ana)) == [publication]
    services.decide(publication.part, ana, "https://pretend.example/mine", now=clock.now)
    assert states(publication) == ["sent"]
    assert publication.part.remote_url == "https://pretend.example/mine"


def test_after_it_is_out(network, write, mine, arm, worker, clock, ana):
    (publication,) = arm(write("First words.", mine))
    worker.drain()
    services.edit(publication.part, ana, "Better words.", now=clock.now)
    network.faults = [Unknown("No answer."), None]
    worker.drain()
    clock.on(minutes=1)
    worker.drain()
    assert network.words() == ["Better words."]
    assert publication.parts.get().post.text == "Better words."
    done = services.take_down([publication], ana, now=clock.now)
    assert (done.posts, done.on_their_way, done.left) == (1, 0, 0)
    worker.drain()
    assert not network.posts
    assert publication.parts.get().down_at is not None
    whats = [step.what for step in publication.steps.all()]
    assert whats == ["armed", "sent", "edit", "edited", "take down", "taken down"]


def test_tokens_that_rotate_are_kept(network, write, mine, arm, worker):
    network.rotates = True
    for number in range(5):
        arm(write(f"Number {number}.", mine))
    worker.drain()
    assert len(network.posts) == 5
    mine.refresh_from_db()
    assert mine.access().credentials["token"] == network.token


def test_what_is_sealed_elsewhere_cannot_be_used(network, write, mine, arm, worker, connect, ana, press):
    other = connect("press", line=press)
    Account.objects.filter(pk=other.pk).update(sealed_credentials=mine.sealed_credentials)
    (publication,) = arm(write("Not as her.", other))
    worker.drain()
    assert not network.posts
    assert states(publication) == ["refused"]


def test_the_log_is_only_added_to(write, mine, arm):
    (publication,) = arm(write("Noted.", mine))
    step = publication.steps.get()
    step.what = "something else"
    with pytest.raises(ValueError, match="added to"):
        step.save()
    assert Step.objects.get(pk=step.pk).what == "armed"


def test_nobody_else_sees_it(write, mine, connect, press, arm, ben, ana):
    arm(write("Mine.", mine))
    (theirs,) = arm(write("Ours.", connect("press", line=press)))
    assert not queries.publications_of(ben).exists()
    press.belongings.create(member=ben)
    assert list(queries.publications_of(ben)) == [theirs]


def test_a_draft_goes_to_an_account_once(network, write, mine, arm, worker, ana, clock):
    draft = write("Only once.", mine)
    (publication,) = arm(draft)
    draft.refresh_from_db()
    with pytest.raises(services.CannotSend) as stopped:
        arm(draft)
    assert "already" in stopped.value.against[0].problem.what
    services.withdraw(publication, ana, now=clock.now)
    draft.refresh_from_db()
    arm(draft)
    worker.drain()
    assert network.words() == ["Only once."]


@pytest.mark.parametrize(("visibility", "there"), [("public", "public"), ("followers", "private"), ("direct", "")])
def test_never_wider_than_the_author_meant(network, write, mine, arm, worker, visibility, there):
    draft = write("For some.", mine)
    draft.visibility = visibility
    draft.save()
    if not there:
        with pytest.raises(services.CannotSend) as stopped:
            arm(draft)
        assert stopped.value.against[0].problem.field == "visibility"
        return
    arm(draft)
    worker.drain()
    assert network.posts[0].post.visibility == there


def test_what_others_approved_goes_out_as_they_approved_it(network, write, connect, press, arm, worker, ana, clock):
    """Neither its words nor its time can be changed past them."""
    official = connect("press", line=press)
    (later,) = arm(write("In May.", official, when="2031-05-01T09:00", zone="Europe/Lisbon"))
    (out,) = arm(write("Now.", official))
    worker.drain()
    press.reviewers = 1
    press.save()
    for publication in (later, out):
        publication.account.refresh_from_db()
        publication.account.line.refresh_from_db()
    with pytest.raises(services.CannotDo, match="approved exactly this"):
        services.plan(later, ana, planned("2031-06-01T10:30", "Europe/Berlin"), now=clock.now)
    with pytest.raises(services.CannotDo, match="approved exactly this"):
        services.send_now(later, ana, now=clock.now)
    with pytest.raises(services.CannotDo, match="approved exactly this"):
        services.edit(out.part, ana, "Other words.", now=clock.now)
    worker.drain()
    assert network.words() == ["Now."]


def test_that_it_is_not_there_is_believed_once_we_stopped_looking(network, write, mine, arm, worker, ana, clock):
    network.faults = ["lost"]
    (publication,) = arm(write("Perhaps.", mine))
    worker.drain()
    with pytest.raises(services.CannotDo, match="still looking"):
        services.decide(publication.part, ana, None, now=clock.now)


def once(problem, then):
    """A method that fails the first time, and then is what it was."""
    left = [problem]

    def method(self, *given, **named):
        if left:
            raise left.pop()
        return then(self, *given, **named)

    return method


def test_a_full_disk_when_an_attempt_begins_sends_nothing(network, write, mine, arm, worker, monkeypatch, full_disk):
    (publication,) = arm(write("When there is room.", mine))
    monkeypatch.setattr(type(worker), "_begin", once(full_disk, type(worker)._begin))
    with pytest.raises(type(full_disk)):
        worker.turn()
    assert not network.posts
    worker.drain()
    assert network.words() == ["When there is room."]
    assert states(publication) == ["sent"]


def test_a_full_disk_when_it_is_out_already(network, write, mine, arm, worker, clock, monkeypatch, full_disk):
    (publication,) = arm(write("Out, and not written down.", mine))
    monkeypatch.setattr(type(worker), "_store", once(full_disk, type(worker)._store))
    with pytest.raises(type(full_disk)):
        worker.turn()
    assert states(publication) == ["sending"]
    clock.on(minutes=5)
    worker.drain()
    assert network.words() == ["Out, and not written down."]
    assert states(publication) == ["sent"]


@pytest.mark.parametrize("programs", [False, True])
def test_a_full_disk_is_told_and_the_draft_is_as_it_was(as_ana, write, mine, monkeypatch, full_disk, programs):
    draft = write("Not lost.", mine)
    monkeypatch.setattr("foresay.desk.publishing.services._queue", once(full_disk, None))
    as_ana.raise_request_exception = False
    sent = {"text": "Not lost.", "to_account": [str(mine.pk)], "draft": str(draft.pk), "revision": 1, "do": "send"}
    answer = as_ana.post("/", sent, headers={"Accept": "application/json"} if programs else {})
    assert answer.status_code == 507
    assert "disk of this computer is full" in answer.text
    draft.refresh_from_db()
    assert (draft.text, draft.goes.destinations[0].account) == ("Not lost.", str(mine.pk))
    assert not Publication.objects.exists()
