"""What an answer means, or that none came: the part of it that is the same on every network."""

from __future__ import annotations

from datetime import UTC, datetime

from foresay.networks.contract import Outcome, Refused, SignIn, Unknown, Wait
from foresay.networks.web import Answer, Unreachable, Unsayable, moment

LONGEST = 86_400.0
"""Seconds. Whoever asks for a longer wait than a day is asked again after one."""


class Stopped(Exception):
    """Something before the post itself was not taken, such as a picture: `outcome` is what that means of the post."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__("the post was not tried")
        self.outcome = outcome


def unanswered(problem: Unreachable) -> Refused | Wait | Unknown:
    """What it means of a change that no answer came."""
    if isinstance(problem, Unsayable):
        return Refused(str(problem), "Write the place anew where a box or a question mark shows.")
    return Unknown(str(problem)) if problem.sent else Wait(str(problem))


def meant(answer: Answer, *, wait: float | None, fix: str) -> Outcome:
    """What an answer that is not a success means of a change.

    `wait`: the seconds that the network said, if it did; `fix`: what to look at when it refuses.
    """
    if answer.status == 401:
        return SignIn(f"{answer.host} does not know us any more.")
    if answer.status == 429:
        return Wait(f"{answer.host} takes no more for now.", wait)
    if answer.status in (408, 409) or answer.status >= 500 or answer.status < 400:
        return Unknown(f"{answer.host} answered with {answer.status}, which says neither yes nor no.")
    return Refused(f"{answer.host} did not take it ({answer.status}).", fix)


def before(outcome: Outcome) -> Outcome:
    """What an outcome means of a call before the post itself: nothing is said in any case."""
    return Wait(outcome.why) if isinstance(outcome, Unknown) else outcome


def retry_after(answer: Answer) -> float | None:
    """The seconds of Retry-After, at most LONGEST; None when it is not there. A date is read by the server's own clock."""
    after = answer.headers.get("retry-after", "").strip()
    if after.isdecimal():
        return min(float(after), LONGEST)
    ends = moment(after)
    if ends is None:
        return None
    return min(max(0.0, (ends - (answer.clock or datetime.now(UTC))).total_seconds()), LONGEST)
