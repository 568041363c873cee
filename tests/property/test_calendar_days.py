"""Days of a calendar: whatever the zone and whatever its clocks do, each publication stands on the day that the clock shows."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from foresay.desk.publishing import pages, words
from foresay.desk.publishing.queries import Outline
from foresay.desk.publishing.schedule import Planned, at_once

#: Half hours, a summer time of half an hour, clocks that change at midnight, a day that was skipped, and far from UTC.
ZONES = [
    "UTC", "Europe/Lisbon", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "America/Sao_Paulo",
    "Asia/Beirut", "Africa/Cairo", "Pacific/Apia", "Pacific/Kiritimati", "Pacific/Marquesas", "America/Havana",
]  # fmt: skip
zones = st.sampled_from(ZONES).map(ZoneInfo)
days = st.dates(date(2008, 1, 1), date(2040, 1, 1))
instants = st.datetimes(datetime(2008, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(days)
def test_a_month_is_shown_in_whole_weeks_that_hold_all_of_it(day):
    month = pages.month(day)
    assert day in month.days
    assert {each.month for each in month.days} == {day.month}
    shown = pages.whole_weeks(month).days
    assert set(month.days) <= set(shown)
    assert len(shown) % 7 == 0
    assert shown[0].weekday() == 0
    assert len(shown) - len(month.days) < 14


@given(days, st.sampled_from(["month", "week", "list"]))
def test_later_and_earlier_leave_no_day_out(day, view):
    span = pages.month(day) if view == "month" else pages.week(day)
    earlier, later = pages.neighbours(view, day, span)
    assert later == span.end
    if view != "list":
        before = pages.month(earlier) if view == "month" else pages.week(earlier)
        assert before.end == span.first


@given(zones, st.lists(instants, max_size=20))
def test_each_stands_on_the_day_that_the_clock_shows(zone, found):
    rows = [Outline(uuid4(), at, uuid4(), "queued") for at in sorted(found)]
    by_day = pages.on_days(rows, zone)
    assert sorted(row.at for many in by_day.values() for row in many) == [row.at for row in rows]
    for day, many in by_day.items():
        assert {row.at.astimezone(zone).date() for row in many} == {day}
        assert [row.at for row in many] == sorted(row.at for row in many)


@given(zones, days, st.integers(0, 24 * 60 - 1))
def test_what_is_asked_for_holds_every_moment_of_its_days(zone, day, minute):
    start, end = pages.week(day).instants
    moment = datetime.combine(day, datetime.min.time(), zone) + timedelta(minutes=minute)
    assert start <= moment.astimezone(UTC) < end


@given(zones, zones, instants)
def test_another_clock_is_told_where_it_shows_another_time(own, page, at):
    told = words.elsewhere(at, own.key, page)
    same = at.astimezone(own).replace(tzinfo=None) == at.astimezone(page).replace(tzinfo=None)
    assert (told == "") == same
    assert same or f"{at.astimezone(own):%H:%M}" in told


@given(zones, instants, st.integers(-400, 400))
def test_the_same_time_on_another_day_is_the_same_by_the_clock_unless_that_is_skipped(zone, at, away):
    said = at_once(at.replace(second=0, microsecond=0), zone.key)
    moved = Planned(said.wall + timedelta(days=away), zone.key)
    shown = moved.at.astimezone(zone).replace(tzinfo=None)
    assert shown == moved.wall or moved.moved


@given(instants, st.timedeltas(timedelta(days=-900), timedelta(days=900)))
def test_how_far_away_is_said_the_same_before_and_after(now, away):
    ahead, behind = words.soon(now + abs(away), now), words.soon(now - abs(away), now)
    if abs(away) >= timedelta(minutes=1):
        assert ahead.removeprefix("in ") == behind.removesuffix(" ago")
    assert (
        "0 " not in ahead.replace("0 days", "").replace("0 minutes", "").replace("0 hours", "") or "in 0" not in ahead
    )


@given(st.lists(st.integers(0, 40), min_size=31, max_size=31))
def test_a_list_ends_with_whole_days_and_is_never_empty_of_days(counts):
    start = date(2031, 5, 1)
    by_day = {start + timedelta(days=at): [None] * count for at, count in enumerate(counts)}
    span = pages.listed(by_day, start)
    assert span.first == start < span.end <= start + timedelta(days=31)
    shown = [len(by_day[day]) for day in span.days]
    assert sum(shown[:-1]) < pages.ON_A_LIST
    assert sum(shown) >= pages.ON_A_LIST or len(shown) == 31
