"""When something goes out: wall clocks, zones that change theirs, quiet hours and slots."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresay.desk.publishing.schedule import Planned, after_quiet, is_quiet, next_free, planned, slots

LISBON, BERLIN, NEW_YORK = ZoneInfo("Europe/Lisbon"), ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
ZONES = st.sampled_from([LISBON, BERLIN, NEW_YORK, ZoneInfo("Australia/Lord_Howe"), ZoneInfo("UTC")])
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)).map(lambda at: at.replace(tzinfo=UTC))  # noqa: DTZ001
CLOCKS = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))


def test_the_same_clock_before_and_after_the_change():
    """Nine in the morning stays nine in the morning."""
    assert planned("2026-10-24T09:00", "Europe/Berlin").at == datetime(2026, 10, 24, 7, tzinfo=UTC)
    assert planned("2026-10-26T09:00", "Europe/Berlin").at == datetime(2026, 10, 26, 8, tzinfo=UTC)


def test_a_time_that_the_clocks_skip_goes_out_as_much_later():
    skipped = planned("2026-03-29T02:30", "Europe/Berlin")
    assert skipped.moved
    assert skipped.at.astimezone(BERLIN).time() == time(3, 30)
    assert not planned("2026-03-29T03:30", "Europe/Berlin").moved


def test_a_time_that_comes_twice_means_the_first():
    twice = planned("2026-10-25T02:30", "Europe/Berlin")
    assert twice.at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert not twice.moved


@pytest.mark.parametrize(
    ("wall", "zone"), [("soon", "UTC"), ("2026-12-01T09:00", "Mars/Base"), ("2026-12-01T09:00", ""), ("", "UTC")]
)
def test_what_is_no_time_is_told(wall, zone):
    with pytest.raises(ValueError, match="looks like"):
        planned(wall, zone)


def test_a_time_with_a_zone_of_its_own_is_ambiguous():
    with pytest.raises(ValueError, match="clock on the wall"):
        planned("2026-12-01T09:00+02:00", "UTC")


@given(MOMENTS, CLOCKS, CLOCKS, ZONES)
def test_nothing_goes_out_in_quiet_hours(at, start, end, zone):
    quiet = None if start == end else (start, end)
    moved = after_quiet(at, quiet, zone)
    assert moved >= at
    assert moved - at <= timedelta(hours=26)
    if moved != at:
        assert is_quiet(at, quiet, zone)
    skipped = Planned(moved.astimezone(zone).replace(tzinfo=None), zone.key).moved
    # On the night the clocks go back, the end of the quiet hours comes twice; the first of them counts.
    twice = moved.astimezone(zone).utcoffset() != (moved + timedelta(hours=2)).astimezone(zone).utcoffset()
    assert not is_quiet(moved, quiet, zone) or skipped or twice


def test_quiet_over_midnight():
    quiet = (time(22), time(7))
    late, early = datetime(2026, 12, 1, 23, tzinfo=UTC), datetime(2026, 12, 2, 6, 59, tzinfo=UTC)
    assert after_quiet(late, quiet, LISBON) == after_quiet(early, quiet, LISBON) == datetime(2026, 12, 2, 7, tzinfo=UTC)
    assert after_quiet(datetime(2026, 12, 2, 7, tzinfo=UTC), quiet, LISBON) == datetime(2026, 12, 2, 7, tzinfo=UTC)


@given(MOMENTS, st.sets(st.tuples(st.integers(0, 6), CLOCKS), min_size=1, max_size=5), ZONES)
def test_slots_come_in_order_and_at_their_clock(after, week, zone):
    found = list(islice(slots(week, zone, after), 12))
    assert len(found) == 12
    assert found[0].at > after
    for slot in found:
        assert (slot.wall.weekday(), slot.wall.time()) in week
    instants = [slot.at for slot in found if not slot.moved]
    assert instants == sorted(instants)


def test_a_taken_slot_is_left_to_whoever_has_it():
    week = [(0, time(9)), (3, time(17))]
    after = datetime(2026, 11, 29, tzinfo=UTC)  # a Sunday
    first = next_free(week, LISBON, after, set())
    assert first == Planned(datetime(2026, 11, 30, 9), "Europe/Lisbon")  # noqa: DTZ001
    second = next_free(week, LISBON, after, {first.at})
    assert second is not None
    assert (second.wall.day, second.wall.hour) == (3, 17)
    assert next_free([], LISBON, after, set()) is None
