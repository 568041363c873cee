"""When something goes out: wall-clock time in a zone, quiet hours, and the slots of a queue. Pure; `now` is always handed in.

A planned time is kept as people said it (wall clock and zone) beside the instant that it means. A time that the clocks skip in
spring means as much later as they skip; one that comes twice in autumn means the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

QUEUE_AHEAD = timedelta(days=366)
"""How far ahead a free slot is looked for."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A time as somebody said it: `wall` without zone, and the IANA name of the zone."""

    wall: datetime
    zone: str

    @property
    def at(self) -> datetime:
        """The instant, in UTC."""
        return instant(self.wall, ZoneInfo(self.zone))

    @property
    def moved(self) -> bool:
        """Whether the clocks skip this time, so that it goes out at another by the clock."""
        return self.at.astimezone(ZoneInfo(self.zone)).replace(tzinfo=None) != self.wall


def planned(wall: str, zone: str) -> Planned:
    """What a form sends ("2026-12-01T09:30", "Europe/Lisbon"). Raises ValueError with words for people."""
    try:
        said = datetime.fromisoformat(wall.strip())
    except ValueError as wrong:
        raise ValueError("That is no date and time. It looks like 2026-12-01 09:30.") from wrong
    if said.tzinfo is not None:
        raise ValueError("Give the time as the clock on the wall shows it, and its zone beside it.")
    return Planned(said.replace(second=0, microsecond=0), known_zone(zone))


def known_zone(name: str) -> str:
    """The name, if there is such a zone. Raises ValueError with words for people."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as unknown:
        raise ValueError("There is no such time zone. It looks like Europe/Lisbon.") from unknown
    return name


def at_once(now: datetime, zone: str) -> Planned:
    """An instant as a time in a zone."""
    return Planned(now.astimezone(ZoneInfo(zone)).replace(tzinfo=None), zone)


def instant(wall: datetime, zone: ZoneInfo) -> datetime:
    """The instant that a wall-clock time means, in UTC; its `fold` says which, where it comes twice."""
    return wall.replace(tzinfo=zone).astimezone(UTC)


def is_quiet(at: datetime, quiet: tuple[time, time] | None, zone: ZoneInfo) -> bool:
    """Whether an instant lies in the quiet hours, from the first time up to the second, over midnight if need be."""
    if quiet is None:
        return False
    clock, (start, end) = at.astimezone(zone).time(), quiet
    return start <= clock < end if start < end else clock >= start or clock < end


def after_quiet(at: datetime, quiet: tuple[time, time] | None, zone: ZoneInfo) -> datetime:
    """The first instant from `at` on that is not in the quiet hours, in UTC."""
    if quiet is None or not is_quiet(at, quiet, zone):
        return at.astimezone(UTC)
    local = at.astimezone(zone)
    day = local.date() if local.time() < quiet[1] else local.date() + timedelta(days=1)
    return instant(datetime.combine(day, quiet[1]), zone)


def slots(times: Iterable[tuple[int, time]], zone: ZoneInfo, after: datetime) -> Iterator[Planned]:
    """The coming slots of a week's `times` (weekday from Monday 0, wall clock), after an instant, for a year."""
    week = sorted(times)
    first: date = after.astimezone(zone).date()
    for days in range(QUEUE_AHEAD.days):
        day = first + timedelta(days=days)
        for weekday, clock in week:
            slot = Planned(datetime.combine(day, clock), zone.key)
            if weekday == day.weekday() and slot.at > after:
                yield slot


def next_free(
    times: Iterable[tuple[int, time]], zone: ZoneInfo, after: datetime, taken: Set[datetime]
) -> Planned | None:
    """The first slot that nobody has taken (instants in UTC); None when there are no slots or a year of them is full."""
    return next((slot for slot in slots(times, zone, after) if slot.at not in taken), None)
