"""A publication goes out once, whatever breaks: walks through a network that is slow, forgetful, mute, and a desk that is killed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from foresay.desk.publishing import machine
from foresay.desk.publishing.machine import Pace, Standing, State
from foresay.networks.capability import Capability, Choice, Limits, Repeat
from foresay.networks.contract import Absent, CannotTell, Lookup, Outcome, Refused, Remote, Sent, SignIn, Unknown, Wait

START = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
PACE = Pace(lease=timedelta(seconds=90))
SLOWEST = timedelta(seconds=60)
"""How long after it was sent a server of ours may still take a post."""


def record(repeat: Repeat) -> Capability:
    return Capability(
        network="pretend",
        name="Pretend",
        count="none",
        limits=Limits(),
        visibilities=(Choice("public", "Everyone"),),
        repeat=repeat,
        repeat_for=timedelta(hours=1) if repeat == "same for a while" else timedelta(),
        settles=timedelta(minutes=2),
        checked_on=date(2026, 11, 25),
        sources=("this test",),
    )


@dataclass
class PretendNetwork:
    """Takes posts now or later, and says so or not. `keys`: whether it takes a key once only, as a network promises it."""

    random: Random
    keys: bool
    readable: bool
    trouble: float
    arrived: list[datetime] = field(default_factory=list)

    def publish(self, now: datetime) -> Outcome:
        if self.random.random() >= self.trouble:
            return self._take(now)
        match self.random.randrange(6):
            case 0:
                return Wait("Too many at once.", self.random.choice([None, 0.0, 30.0]))
            case 1:
                return Unknown("It never arrived.")
            case 2:
                self._take(now + SLOWEST * self.random.random())
                return Unknown("It arrived late.")
            case 3:
                self._take(now)
                return Unknown("It arrived, and the answer did not.")
            case 4:
                return Refused("Too long.", "Make it shorter.")
            case _:
                return SignIn("Who are you?")

    def _take(self, at: datetime) -> Outcome:
        if not (self.keys and self.arrived):
            self.arrived.append(at)
        return Sent(Remote("1"))

    def find(self, now: datetime) -> Lookup:
        if not self.readable or self.random.random() < self.trouble / 2:
            return CannotTell("No answer.")
        return Sent(Remote("1")) if any(at <= now for at in self.arrived) else Absent()


def walk(seed: int, repeat: Repeat, *, keys: bool, readable: bool) -> tuple[Standing, PretendNetwork]:
    """One publication until nothing is left to do, killed now and then before, within or after a call."""
    random = Random(seed)
    network = PretendNetwork(random, keys, readable, trouble=0.7)
    now, standing = START, Standing(due=START)
    for step in range(400):
        if step > 30:
            network.trouble = 0.0
        act = machine.next_act(standing, now)
        killed = random.choice([None, None, None, "before", "after"]) if network.trouble else None
        if act == "send":
            standing = machine.begin(standing, now, PACE)  # stored
            if killed != "before":
                outcome = network.publish(now)
                if killed != "after":
                    standing = machine.sent(standing, outcome, now, PACE)
        elif act == "give up":
            standing = machine.give_up(standing, now)
        elif act == "look" and killed is None:
            standing = machine.looked(standing, network.find(now), record(repeat), now, PACE)
        if standing.state is State.REFUSED and network.trouble:
            standing = machine.once_more(standing, now)
        if standing.due is None:
            break
        now = max(now + timedelta(seconds=1), standing.due)
    return standing, network


KINDS = [
    pytest.param("same", True, True, id="a key for ever, as Bluesky"),
    pytest.param("same", True, False, id="a key for ever, but it cannot be read"),
    pytest.param("same for a while", True, True, id="a key for a while, as Mastodon"),
    pytest.param("same for a while", False, True, id="a server that ignores the key it promised to keep"),
    pytest.param("found first", False, True, id="no key, but it can be looked up"),
    pytest.param("never", False, True, id="no key, and an absence proves nothing"),
    pytest.param("never", False, False, id="no key, and it cannot be read"),
]


@pytest.mark.parametrize(("repeat", "keys", "readable"), KINDS)
def test_it_goes_out_once_or_a_person_is_asked(repeat, keys, readable):
    ends = []
    for seed in range(1_000):
        standing, network = walk(seed, repeat, keys=keys, readable=readable)
        assert len(network.arrived) <= 1, f"seed {seed}: out {len(network.arrived)} times"
        assert standing.state in {State.SENT, State.UNKNOWN, State.REFUSED}, f"seed {seed}: left {standing.state}"
        if standing.state is State.SENT:
            assert len(network.arrived) == 1, f"seed {seed}: said to be sent, and is not"
        if standing.state is State.REFUSED:
            assert not network.arrived, f"seed {seed}: said to be refused, and is there"
        if standing.state is State.UNKNOWN:
            assert standing.asks_a_person, f"seed {seed}: nobody looks any more, and nobody is asked"
        ends.append(standing.state)
    assert ends.count(State.SENT) > 150
    if repeat != "never" and readable:
        assert State.UNKNOWN not in ends, "what can be found out is found out"


def test_a_blind_second_try_would_have_sent_some_twice():
    """What the machine is for: the same walks, with an unknown simply tried again, as most tools do."""
    twice = 0
    for seed in range(300):
        network = PretendNetwork(Random(seed), keys=False, readable=True, trouble=0.7)
        for _ in range(20):
            if isinstance(network.publish(START), Sent):
                break
        twice += len(network.arrived) > 1
    assert twice > 30


def test_an_absence_is_not_believed_while_a_slow_server_may_still_be_at_it():
    standing = machine.begin(Standing(due=START), START, PACE)
    standing = machine.sent(standing, Unknown("No answer."), START, PACE)
    early = machine.looked(standing, Absent(), record("found first"), START + timedelta(seconds=30), PACE)
    assert (early.state, early.due) == (State.UNKNOWN, START + timedelta(minutes=2))
    late = machine.looked(early, Absent(), record("found first"), START + timedelta(minutes=2), PACE)
    assert (late.state, late.due) == (State.QUEUED, START + timedelta(minutes=2))


def test_a_network_says_when_to_come_back():
    sending = machine.begin(Standing(due=START), START, PACE)
    waits = machine.sent(sending, Wait("Too many at once.", 300), START, PACE)
    assert (waits.state, waits.due, waits.why) == (State.QUEUED, START + timedelta(minutes=5), "Too many at once.")
    assert machine.next_act(waits, START + timedelta(seconds=299)) is None
    assert machine.next_act(waits, START + timedelta(seconds=300)) == "send"


def test_pauses_double_up_to_the_longest():
    assert [PACE.after(times).total_seconds() for times in (1, 2, 3, 4)] == [15, 30, 60, 120]
    assert PACE.after(50) == PACE.longest


def test_nobody_looks_for_ever():
    standing = machine.sent(machine.begin(Standing(due=START), START, PACE), Unknown("No answer."), START, PACE)
    now = START
    while standing.due is not None:
        now = standing.due
        standing = machine.looked(standing, CannotTell("No answer."), record("never"), now, PACE)
    assert standing.looks == PACE.looks
    assert standing.asks_a_person
    assert machine.decided(standing, None, now).state is State.QUEUED
    there = machine.decided(standing, Remote("7"), now)
    assert (there.state, there.remote) == (State.SENT, Remote("7"))


def test_only_what_was_refused_may_simply_be_sent_again():
    for state in (State.SENDING, State.UNKNOWN, State.SENT, State.QUEUED):
        with pytest.raises(ValueError, match=state):
            machine.once_more(Standing(state=state), START)


@pytest.mark.parametrize("state", [State.SENDING, State.UNKNOWN, State.SENT, State.REFUSED])
def test_only_what_is_queued_is_begun(state):
    with pytest.raises(ValueError, match=state):
        machine.begin(Standing(state=state), START, PACE)


def test_a_refusal_says_nothing_of_an_attempt_before_it():
    """The first attempt may have arrived; then its picture is gone, and the network refuses the second. Nothing is certain yet."""
    bluesky = record("same")
    first = machine.sent(machine.begin(Standing(due=START), START, PACE), Unknown("No answer."), START, PACE)
    again = machine.looked(first, Absent(), bluesky, START + timedelta(seconds=15), PACE)
    assert again.state is State.QUEUED
    assert not again.is_absent
    with pytest.raises(ValueError, match="may be on the network"):
        machine.withdraw(again)
    later = START + timedelta(seconds=20)
    refused = machine.sent(machine.begin(again, later, PACE), Refused("No picture.", "Add it."), later, PACE)
    assert refused.state is State.UNKNOWN
    settled = machine.looked(refused, Absent(), bluesky, refused.due, PACE)
    assert settled.is_absent
    end = machine.sent(machine.begin(settled, refused.due, PACE), Refused("No picture.", "Add it."), refused.due, PACE)
    assert end.state is State.REFUSED
    found = machine.looked(refused, Sent(Remote("1")), bluesky, refused.due, PACE)
    assert found.state is State.SENT


def test_what_never_works_is_not_tried_for_ever():
    """A network that loses every answer, and never shows anything."""
    now, standing = START, Standing(due=START)
    while standing.due is not None:
        now = max(now, standing.due)
        match machine.next_act(standing, now):
            case "send":
                standing = machine.sent(machine.begin(standing, now, PACE), Unknown("No answer."), now, PACE)
            case "look":
                standing = machine.looked(standing, Absent(), record("found first"), now, PACE)
    assert standing.asks_a_person
    assert standing.attempt == PACE.attempts
    assert timedelta(hours=2) < now - START < timedelta(hours=12)
