"""Where a publication stands, when it goes out and what was done with it, in words a baker understands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.utils import dateformat

from foresay.desk.accounts.models import Account
from foresay.desk.publishing.machine import OVER, State
from foresay.desk.publishing.models import Part, Publication, Step
from foresay.desk.publishing.schedule import Planned, after_quiet, is_quiet
from foresay.desk.publishing.services import Down

WORDS_SHOWN = 80
"""How much of what is said stands in a list, in characters."""


@dataclass(frozen=True, slots=True)
class Badge:
    """Where something stands: a shape and colour (`css` names both) with its word."""

    css: str
    word: str


@dataclass(frozen=True, slots=True)
class Told:
    """Where it stands, as a person would say it: one sentence, and then why and what to do. `tone` is "" where nothing is asked."""

    title: str
    says: tuple[str, ...] = ()
    tone: str = ""


_BADGES = {
    State.QUEUED: Badge("queued", "queued"),
    State.SENDING: Badge("sending", "sending"),
    State.SENT: Badge("sent", "sent"),
    State.REFUSED: Badge("refused", "refused"),
    State.UNKNOWN: Badge("unknown", "unknown"),
    State.LATE: Badge("late", "late"),
    State.BY_HAND: Badge("hand", "by hand"),
    State.WITHDRAWN: Badge("back", "taken back"),
}


# ------------------------------------------------------------------------------------------------------------ where


def badge(part: Part, account: Account) -> Badge:
    """Of one part."""
    if part.down_at is not None:
        return Badge("down", "taken down")
    if part.state == State.QUEUED and account.held_at is not None:
        return Badge("held", "held")
    return _BADGES[State(part.state)]


def badge_of(publication: Publication) -> Badge:
    """Of the whole: of the part that matters now; of a thread that is half out, how much of it is."""
    parts = list(publication.parts.all())
    found, out = badge(publication.part, publication.account), sum(part.state == State.SENT for part in parts)
    return Badge(found.css, f"{found.word}, {out} of {len(parts)} out") if 0 < out < len(parts) else found


def told(publication: Publication, now: datetime) -> Told:
    """Of the whole, with why and what to do."""
    part, account = publication.part, publication.account
    name = account.record.name
    reasons = tuple(said for said in (part.why, part.fix) if said)
    match State(part.state):
        case State.QUEUED:
            return _waits(part, account, now)
        case State.SENDING:
            return Told("It is on its way", (f"{name} has it, or is about to. It cannot be stopped just now.",))
        case State.REFUSED:
            out = "What came before it in the thread is out; this is not." if part.number > 1 else "Nothing is out."
            anew = f"{out} To change the words, take it back and send the draft anew."
            return Told(f"{name} did not take it", (*reasons, anew), "first")
        case State.UNKNOWN if part.due is None:
            ask = f"Look on {name}, then say here whether it is there. It is not sent again until you do."
            return Told(
                "Is it there?", (*reasons, "We do not know if it arrived, and could not find out.", ask), "think"
            )
        case State.UNKNOWN:
            looking = "We are looking for it, and will not send it again until we know."
            return Told("We do not know yet if it arrived", (*reasons, looking), "think")
        case State.LATE:
            ask = "Send it now, give it another time, or take it back."
            return Told("Its time has passed", (*reasons, "Nothing is out.", ask), "change")
        case State.BY_HAND:
            ask = f"Copy the words, post them on {name}, and bring back the address of the post."
            return Told("It is yours to post", (ask,), "think")
    return _over(publication)


def _waits(part: Part, account: Account, now: datetime) -> Told:
    """Of one that is queued."""
    name = account.record.name
    if account.gone_at is not None:
        return Told("It waits for its account", ("The account is not connected any more.",), "change")
    if account.held_at is not None:
        return Told("It is held", ("Nothing goes out on this account until it is released. Nothing is lost.",), "think")
    if account.trouble:
        return Told("It waits for its account", (account.trouble, "Connect the account again."), "change")
    rests = max((at for at in (part.due, account.not_before) if at is not None), default=now)
    if rests <= now:
        return Told("It goes out any moment now")
    if part.attempt or rests != part.due:
        return Told(f"We try again {soon(rests, now)}", (part.why or f"{name} asked us to wait.",))
    return Told(f"It goes out {soon(rests, now)}")


def _over(publication: Publication) -> Told:
    """Of one that nothing more happens to by itself."""
    parts = list(publication.parts.all())
    out = [part for part in parts if part.state == State.SENT]
    if not out:
        return Told("It was taken back", ("Nothing of it went out.",))
    if all(part.down_at is not None for part in out):
        return Told("It was taken down", (remains(publication.account),))
    if len(out) < len(parts):
        return Told("Part of it is out", (f"{len(out)} of {len(parts)} parts went out; the rest was taken back.",))
    return Told("It is out")


def asks(publication: Publication) -> bool:
    """Whether a person must say what to do."""
    return publication.part.standing.asks_a_person


def is_over(part: Part) -> bool:
    """Whether nothing more happens to a part by itself."""
    return part.state in OVER


# ------------------------------------------------------------------------------------------------------------- when


def day(on: date) -> str:
    """ "Tuesday 1 December"."""
    return dateformat.format(on, "l j F")


def clock(at: datetime, zone: ZoneInfo) -> str:
    """ "09:30"."""
    return f"{at.astimezone(zone):%H:%M}"


def moment(at: datetime, zone: ZoneInfo) -> str:
    """ "Tuesday 1 December 2026, 09:30"."""
    return dateformat.format(at.astimezone(zone).replace(tzinfo=None), "l j F Y, H:i")


def short(at: datetime, zone: ZoneInfo) -> str:
    """ "1 Dec 2026, 09:30"."""
    return dateformat.format(at.astimezone(zone).replace(tzinfo=None), "j M Y, H:i")


def place(zone: str) -> str:
    """A zone as people say it: "Lisbon"; the name itself where it names no place."""
    return zone.rpartition("/")[2].replace("_", " ")


def elsewhere(at: datetime, own: str, page: ZoneInfo) -> str:
    """What its own clock shows, where that is not what the page's shows: "08:30 in London"; else ""."""
    there, here = at.astimezone(ZoneInfo(own)).replace(tzinfo=None), at.astimezone(page).replace(tzinfo=None)
    if there == here:
        return ""
    on = "" if there.date() == here.date() else f" on {dateformat.format(there, 'D')}"
    return f"{there:%H:%M}{on} in {place(own)}"


def soon(at: datetime, now: datetime) -> str:
    """How far away: "in 3 hours", "2 days ago", "just now"."""
    away = at - now
    size = abs(away)
    if size < timedelta(minutes=1):
        return "in a moment" if away > timedelta() else "just now"
    if size < timedelta(minutes=90):
        far = several(round(size / timedelta(minutes=1)), "minute")
    elif size < timedelta(hours=36):
        far = several(round(size / timedelta(hours=1)), "hour")
    elif size < timedelta(days=60):
        far = several(round(size / timedelta(days=1)), "day")
    elif size < timedelta(days=730):
        far = several(round(size / timedelta(days=30.44)), "month")
    else:
        far = several(round(size / timedelta(days=365.25)), "year")
    return f"in {far}" if away > timedelta() else f"{far} ago"


def becomes(said: Planned, account: Account) -> str:
    """What a time that somebody chose becomes, where the clocks or the quiet hours move it; else ""."""
    zone, told = ZoneInfo(said.zone), []
    if said.moved:
        shown = clock(said.at, zone)
        told.append(
            f"The clocks skip {said.wall:%H:%M} on {day(said.wall.date())} in {place(said.zone)}: that is {shown}."
        )
    if account.quiet is not None and is_quiet(said.at, account.quiet, account.tz):
        until = after_quiet(said.at, account.quiet, account.tz)
        told.append(f"Quiet hours until {clock(until, account.tz)}: it goes out at {_at(until, said, account)}.")
    return " ".join(told)


def quiet_until(publication: Publication) -> str:
    """That it goes out when the quiet hours end, for one that was moved there."""
    account = publication.account
    if account.quiet is None:
        return "It has another time."
    return f"Quiet hours until {account.quiet[1]:%H:%M}: it goes out at {clock(publication.at, account.tz)}."


def _at(until: datetime, said: Planned, account: Account) -> str:
    zone = ZoneInfo(said.zone)
    on = "" if until.astimezone(zone).date() == said.wall.date() else f" on {day(until.astimezone(zone).date())}"
    there = f" in {place(said.zone)}" if clock(until, zone) != clock(until, account.tz) else ""
    return f"{clock(until, zone)}{there}{on}"


# ------------------------------------------------------------------------------------------------------------- what


def first_words(part: Part) -> str:
    """The beginning of what is said, for lists."""
    said = part.payload.get("text") or part.payload.get("title") or ""
    line = " ".join(said[: WORDS_SHOWN * 4].split())
    if not line:
        return "Without words"
    return line if len(line) <= WORDS_SHOWN else line[: WORDS_SHOWN - 1].rstrip() + "…"


def several(count: int, one: str) -> str:
    """ "1 publication", "3 publications"."""
    return f"{count} {one}" if count == 1 else f"{count} {one}s"


_STEPS = {
    "armed": "Set to go out",
    "planned": "Given another time",
    "sending": "Began to go out",
    "sent": "Went out",
    "queued": "Waits to be sent again",
    "refused": "Not taken",
    "unknown": "Sent, and no clear answer came",
    "late": "Its time passed",
    "by hand": "Handed over, to be posted by hand",
    "withdrawn": "Taken back",
    "held": "Held",
    "released": "Let go out again",
    "edit": "Other words asked for",
    "edited": "Changed on the network",
    "take down": "Taking down asked for",
    "taken down": "Taken down",
}
_DECIDED = {"sent": "Said to be there", "queued": "Said not to be there, so sent again"}


def step(done: Step) -> str:
    """What was done, or happened."""
    if done.member_id is not None and done.what in _DECIDED:
        return _DECIDED[done.what]
    return _STEPS.get(done.what, done.what.capitalize())


_REMAINS = {
    "mastodon": "Mastodon asks the other servers to delete it too. Not all of them do, and copies may remain.",
    "bluesky": "Bluesky deletes it; programs and archives that copied it before may keep it.",
}


def remains(account: Account) -> str:
    """What may be left after taking something down."""
    return _REMAINS.get(account.network, "Copies, quotes and pictures that others took may remain.")


def down(done: Down) -> Told:
    """What taking down set going."""
    says = []
    if done.posts:
        says.append(f"{several(done.posts, 'post')} will be taken down in a moment. Copies may remain.")
    if done.on_their_way:
        says.append(
            f"{several(done.on_their_way, 'publication')} cannot be stopped just now, or we do not know yet where it is:"
            " look again in a while."
        )
    if done.left:
        says.append(f"{several(done.left, 'post')} must be taken down by you, on the network itself.")
    if done.on_their_way or done.left:
        return Told("Something is left for you to do", tuple(says))
    if done.posts:
        return Told("It is coming down", tuple(says))
    return Told("It does not go out any more", ("Nothing of it was out.",))


def listed(names: Sequence[str]) -> str:
    """ "@ana", "@ana and @ben", "@ana and 3 others"."""
    if len(names) < 3:
        return " and ".join(names)
    return f"{names[0]} and {len(names) - 1} others"
