"""The state machine of a publication: where it stands, and what may be done next. Pure; nobody is asked and nothing is kept here.

    queued -> sending -> sent | refused | unknown;  unknown -> sent (found) | queued (absent)
    queued -> late | by hand | withdrawn, where a person decides or acts

It goes out at most once because of three things. A publication is stored as `sending` before anybody is called, so whoever finds it so
after its lease knows that an attempt may have been made. What may have been made is `unknown`, and unknown is looked for before
anyone tries again. And an absence is believed only when it must be true: at once where the network takes the same key once for ever
(`Capability.repeat` "same"), else when `Capability.settles` has passed since the attempt ended, since a slow server may take
a post after we gave up on it. Where even that proves nothing ("never"), a person decides.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal

from foresay.networks.capability import Capability
from foresay.networks.contract import Absent, CannotTell, Lookup, Outcome, Refused, Remote, Sent, SignIn, Wait

SIGN_IN = "Connect the account again, then send it once more."


class State(StrEnum):
    """Where a publication stands."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    LATE = "late"
    """Its time passed while nothing could go out; a person says whether it still should."""
    BY_HAND = "by hand"
    """A person copies it over and brings back where it is."""
    WITHDRAWN = "withdrawn"
    """Taken back before it went out."""


ABSENT = frozenset({State.QUEUED, State.REFUSED, State.LATE, State.BY_HAND, State.WITHDRAWN})
"""States in which nothing is on the network, unless an attempt of unknown end came before (`Standing.is_absent`)."""
OVER = frozenset({State.SENT, State.WITHDRAWN})
"""States after which nothing happens by itself or is asked of anybody."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How patient we are."""

    #: How long an attempt may still begin requests.
    work: timedelta = timedelta(seconds=80)
    #: When it counts as broken off: later than the answer to its last request can have come (a line, a first byte, the rest).
    lease: timedelta = timedelta(seconds=240)
    #: The first pause before trying or looking again; it doubles each time.
    pause: timedelta = timedelta(seconds=15)
    #: The longest such pause.
    longest: timedelta = timedelta(hours=1)
    #: How long to wait before looking again for what was refused now and may have arrived before.
    settled: timedelta = timedelta(seconds=130)
    #: How often we look by ourselves before a person is asked.
    looks: int = 8
    #: How often we try by ourselves before a person is asked; the pauses between grow, so that these are some hours.
    attempts: int = 12
    #: How long after its time something may still go out unasked.
    late: timedelta = timedelta(hours=1)
    #: Bytes a second at which pictures and video go up at the slowest.
    speed: int = 200_000

    def after(self, times: int) -> timedelta:
        """The pause after having tried or looked `times` times, from 1."""
        doubled: timedelta = self.pause * 2 ** min(max(times, 1) - 1, 16)
        return min(doubled, self.longest)

    def for_bytes(self, size: int) -> Pace:
        """The same patience for an attempt that takes `size` bytes of pictures and video along."""
        more = timedelta(seconds=size / self.speed)
        return replace(self, work=self.work + more, lease=self.lease + more)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one publication stands.

    `due` is when there is something to do next; None: nothing, or only for a person. `attempt` numbers the attempts from 1 and
    fences them: who finishes an attempt must still hold its number. `ended_at` is when the last attempt ended of which we do not know
    whether it arrived; None: what was tried certainly did not arrive. `looks` is how often it was looked for since.
    """

    state: State = State.QUEUED
    due: datetime | None = None
    attempt: int = 0
    ended_at: datetime | None = None
    looks: int = 0
    why: str = ""
    fix: str = ""
    remote: Remote | None = None

    @property
    def is_absent(self) -> bool:
        """Whether nothing of it is on the network, for certain."""
        return self.state in ABSENT and self.ended_at is None

    @property
    def asks_a_person(self) -> bool:
        """Whether nothing more happens until a person says what to do."""
        if self.state is State.UNKNOWN:
            return self.due is None
        return self.state in (State.REFUSED, State.LATE, State.BY_HAND)


def next_act(standing: Standing, now: datetime) -> Literal["send", "look", "give up"] | None:
    """What to do now: send a queued one, look for an unknown one, or give up an attempt whose lease is over. None: nothing yet."""
    if standing.due is None or standing.due > now:
        return None
    acts: dict[State, Literal["send", "look", "give up"]] = {
        State.QUEUED: "send",
        State.UNKNOWN: "look",
        State.SENDING: "give up",
    }
    return acts.get(standing.state)


def begin(standing: Standing, now: datetime, pace: Pace) -> Standing:
    """An attempt begins. Must be stored before anybody is called. Raises ValueError unless it is queued."""
    _must_be(standing, State.QUEUED)
    return replace(
        standing,
        state=State.SENDING,
        due=now + pace.lease,
        attempt=standing.attempt + 1,
        looks=0,
        why="",
        fix="",
    )


def give_up(standing: Standing, now: datetime) -> Standing:
    """The attempt broke off: whoever made it is gone. Raises ValueError unless it is sending."""
    _must_be(standing, State.SENDING)
    return replace(standing, state=State.UNKNOWN, due=now, ended_at=now, why="We stopped in the middle of sending.")


def sent(standing: Standing, outcome: Outcome, now: datetime, pace: Pace) -> Standing:
    """The attempt ended with `outcome`. Raises ValueError unless it is sending.

    What a network says of this attempt says nothing of one before that may have arrived: a picture may be gone since, or a token.
    """
    _must_be(standing, State.SENDING)
    if isinstance(outcome, Refused | SignIn) and standing.ended_at is not None:
        return replace(standing, state=State.UNKNOWN, due=now + pace.settled, why=outcome.why)
    match outcome:
        case Sent(remote):
            return _is_there(standing, remote)
        case Refused(why, fix):
            return replace(standing, state=State.REFUSED, due=None, why=why, fix=fix)
        case SignIn(why):
            return replace(standing, state=State.REFUSED, due=None, why=why, fix=SIGN_IN)
        case Wait(why, seconds):
            pause = pace.after(standing.attempt) if seconds is None else timedelta(seconds=max(seconds, 1.0))
            return replace(standing, state=State.QUEUED, due=now + pause, why=why)
    return replace(standing, state=State.UNKNOWN, due=now + pace.after(standing.attempt), ended_at=now, why=outcome.why)


def looked(standing: Standing, lookup: Lookup, record: Capability, now: datetime, pace: Pace) -> Standing:
    """We looked for it. Raises ValueError unless it is unknown."""
    _must_be(standing, State.UNKNOWN)
    if isinstance(lookup, Sent):
        return _is_there(standing, lookup.remote)
    looks, settled = standing.looks + 1, (standing.ended_at or now) + record.settles
    if standing.attempt >= pace.attempts and not (isinstance(lookup, CannotTell) and looks < pace.looks):
        return replace(standing, due=None, looks=looks)  # whatever it is, more of the same does not help
    if isinstance(lookup, Absent) and record.repeat != "never" and now >= settled:
        return replace(_again(standing, now), ended_at=None)
    if record.repeat == "same":
        return _again(standing, now)  # it may be there, and the key sees to it that it is there once
    if isinstance(lookup, Absent):
        return replace(standing, due=None if record.repeat == "never" else settled, looks=looks)
    due = now + pace.after(looks + 1) if looks < pace.looks else None
    return replace(standing, due=due, looks=looks, why=lookup.why)


def too_late(standing: Standing, why: str) -> Standing:
    """Its time passed long ago: a person says whether it still should go out. Raises ValueError unless it is queued."""
    _must_be(standing, State.QUEUED)
    return replace(standing, state=State.LATE, due=None, why=why)


def hand_over(standing: Standing) -> Standing:
    """Its time has come, and a person must do it. Raises ValueError unless it is queued."""
    _must_be(standing, State.QUEUED)
    return replace(standing, state=State.BY_HAND, due=None, why="")


def decided(standing: Standing, remote: Remote | None, now: datetime) -> Standing:
    """A person looked on the network: it is there as `remote`, or (None) it is not and may be sent.

    Raises ValueError unless it is unknown or by hand.
    """
    _must_be(standing, State.UNKNOWN, State.BY_HAND)
    return replace(_again(standing, now), ended_at=None) if remote is None else _is_there(standing, remote)


def once_more(standing: Standing, now: datetime) -> Standing:
    """A person mended what was refused, or wants it out though it is late. Raises ValueError unless it is one of these."""
    _must_be(standing, State.REFUSED, State.LATE)
    return _again(standing, now)


def withdraw(standing: Standing) -> Standing:
    """A person took it back. Raises ValueError when it may be on the network."""
    if not standing.is_absent:
        raise ValueError(f"a publication that is {standing.state} may be on the network")
    return replace(standing, state=State.WITHDRAWN, due=None, why="", fix="")


def _is_there(standing: Standing, remote: Remote) -> Standing:
    return replace(standing, state=State.SENT, due=None, ended_at=None, why="", fix="", remote=remote)


def _again(standing: Standing, now: datetime) -> Standing:
    return replace(standing, state=State.QUEUED, due=now, why="", fix="")


def _must_be(standing: Standing, *states: State) -> None:
    if standing.state not in states:
        raise ValueError(f"a publication that is {standing.state} is not {' or '.join(states)}")
