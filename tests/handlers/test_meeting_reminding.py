"""When somebody is reminded, and what holidays a date falls on."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.kernel.hours import parse
from handlers.meetings.calendar_days import clashes, is_holiday, name_of, states
from handlers.meetings.reminding import NONE, USUAL, Choice, Hours, moments, useful
from knowledge.dates.series import Series, move, utc

BERLIN = "Europe/Berlin"
NIGHTS = int(os.environ.get("NIGHTS", "300"))  # meetings; the long form has 10,000


def in_nrw(day: date) -> bool:
    return is_holiday(day, "de-nw")


HOURS = Hours(is_holiday=in_nrw)


@pytest.mark.parametrize(
    ("starts", "choice", "expected"),
    [
        ("2026-12-03T19:30", USUAL, ["2026-12-02T18:00 evening", "2026-12-03T17:30 hours"]),
        ("2026-12-03T19:30", {"week"}, ["2026-11-26T18:00 week"]),
        ("2026-12-03T19:30", NONE, []),
        ("2026-12-03T19:30", {"hours"}, ["2026-12-03T17:30 hours"]),
        # In the morning it falls together with the evening before.
        ("2026-12-03T09:00", USUAL, ["2026-12-02T18:00 evening"]),
        ("2026-12-03T09:00", {"hours"}, ["2026-12-02T18:00 hours"]),
        ("2026-12-03T10:00", USUAL, ["2026-12-02T18:00 evening", "2026-12-03T08:00 hours"]),
        # On Sundays and holidays nobody is rung before ten.
        ("2026-12-06T11:00", USUAL, ["2026-12-05T18:00 evening"]),
        ("2026-12-06T12:00", USUAL, ["2026-12-05T18:00 evening", "2026-12-06T10:00 hours"]),
        ("2027-05-06T11:30", USUAL, ["2027-05-05T18:00 evening"]),
        # At night.
        ("2026-12-03T23:30", USUAL, ["2026-12-02T18:00 evening", "2026-12-03T18:00 hours"]),
        ("2026-12-03T00:30", USUAL, ["2026-12-02T18:00 evening"]),
        # The clock is changed in between: two hours are two hours.
        ("2027-03-28T04:30", {"hours"}, ["2027-03-27T18:00 hours"]),
        ("2027-10-31T12:30", USUAL, ["2027-10-30T18:00 evening", "2027-10-31T10:30 hours"]),
    ],
)
def test_reminders_come_at_decent_hours(
    starts: str, choice: set[Choice], expected: list[str]
) -> None:
    start = utc(datetime.fromisoformat(starts), BERLIN)
    found = moments(start, choice, HOURS, BERLIN)
    local = [(one.at.astimezone(ZoneInfo(BERLIN)), one.choice) for one in found]
    assert [f"{at:%Y-%m-%dT%H:%M} {one}" for at, one in local] == expected


def test_whoever_just_heard_of_it_is_not_reminded_of_the_past() -> None:
    start = utc(datetime.fromisoformat("2026-12-03T19:30"), BERLIN)
    announced = utc(datetime.fromisoformat("2026-12-03T12:00"), BERLIN)
    found = moments(start, USUAL, HOURS, BERLIN, announced)
    assert [one.choice for one in found] == ["hours"]
    assert moments(start, USUAL, HOURS, BERLIN, start) == ()


def test_other_hours_are_kept_too() -> None:
    office = Hours(parse("Mo-Fr 9-17"))
    start = utc(datetime.fromisoformat("2026-12-07T19:30"), BERLIN)  # a Monday
    found = moments(start, USUAL, office, BERLIN)
    local = [f"{one.at.astimezone(ZoneInfo(BERLIN)):%a %H:%M}" for one in found]
    assert local == ["Fri 16:59", "Mon 16:59"]
    assert moments(start, USUAL, Hours(()), BERLIN) == ()


def test_a_late_reminder_helps_until_a_quarter_of_an_hour_before() -> None:
    start = datetime(2026, 12, 3, 18, 30, tzinfo=UTC)
    assert useful(start - timedelta(minutes=16), start)
    assert not useful(start - timedelta(minutes=15), start)


SPANS = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 23), st.integers(1, 24)).filter(
        lambda span: span[1] < span[2]
    ),
    min_size=1,
    max_size=9,
)


@given(
    starts=st.datetimes(
        datetime.fromisoformat("2024-01-01"),
        datetime.fromisoformat("2040-01-01"),
        timezones=st.just(UTC),
    ),
    zone=st.sampled_from(
        [
            *("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"),
            *("Asia/Kathmandu", "America/Santiago", "Pacific/Apia", "Asia/Gaza"),
        ]
    ),
    choice=st.sets(st.sampled_from(["week", "evening", "hours"])),
    spans=st.one_of(st.none(), SPANS),
    announced=st.one_of(st.none(), st.integers(0, 14 * 24 * 60)),
)
@settings(max_examples=NIGHTS, deadline=None)
def test_nobody_is_rung_at_night(
    starts: datetime,
    zone: str,
    choice: set[Choice],
    spans: list[tuple[int, int, int]] | None,
    announced: int | None,
) -> None:
    codes = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")
    lines = [f"{codes[day]} {begin}-{end}" for day, begin, end in spans or ()]
    hours = Hours(tuple(s for line in lines for s in parse(line)), in_nrw) if spans else HOURS
    heard = None if announced is None else starts - timedelta(minutes=announced)

    found = moments(starts, choice, hours, zone, heard)
    assert len({one.at for one in found}) == len(found) <= len(choice)
    for one in found:
        assert hours.allow(one.at.astimezone(ZoneInfo(zone)))
        assert one.at < starts
        assert heard is None or one.at >= heard
        assert one.choice in choice


# ── holidays ──


@pytest.mark.parametrize(
    ("day", "state", "name"),
    [
        ("2027-01-01", "de-nw", "Neujahr"),
        ("2027-01-06", "de-nw", None),
        ("2027-01-06", "de-by", "Heilige Drei Könige"),
        ("2027-03-26", "de-nw", "Karfreitag"),
        ("2027-05-06", "de-nw", "Christi Himmelfahrt"),
        ("2027-05-27", "de-nw", "Fronleichnam"),
        ("2027-05-27", "de-be", None),
        ("2027-10-31", "de-nw", None),
        ("2027-10-31", "de-sn", "Reformationstag"),
        ("2027-11-01", "DE-NW", "Allerheiligen"),
        ("2027-11-17", "de-sn", "Buß- und Bettag"),
        ("2026-12-24", "de-nw", None),
    ],
)
def test_holidays_are_those_of_the_state(day: str, state: str, name: str | None) -> None:
    assert name_of(date.fromisoformat(day), state) == name


def test_there_are_sixteen_states_and_no_other() -> None:
    assert len([code for code in states() if len(code) == 5]) == 16
    with pytest.raises(ValueError, match="no federal state"):
        is_holiday(date(2027, 1, 1), "de-xx")
    assert name_of(date(2027, 1, 1), "de-nw", "en") == "New Year's Day"
    assert name_of(date(2027, 1, 1), "de-nw", "tr") == "Neujahr"


@pytest.mark.parametrize(
    ("start", "rule", "expected"),
    [
        # Ascension and Corpus Christi: the Wednesday before.
        (
            "2027-05-06T19:00",
            "FREQ=WEEKLY;COUNT=4",
            ["05-06 Christi Himmelfahrt → 05-05 19:00", "05-27 Fronleichnam → 05-26 19:00"],
        ),
        # Easter Monday: the day before is a Sunday and a week of its own.
        ("2027-03-22T18:00", "FREQ=WEEKLY;COUNT=3", ["03-29 Ostermontag → 03-30 18:00"]),
        # Good Friday.
        ("2027-03-26T16:00", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=1", ["03-26 Karfreitag → 03-25 16:00"]),
        # Where every day of the week is taken, it is skipped.
        ("2027-05-03T08:00", "FREQ=DAILY;COUNT=7", ["05-06 Christi Himmelfahrt → skip"]),
        ("2027-02-01T08:00", "FREQ=DAILY;COUNT=20", []),
        # Saturday stays on the weekend or goes before it.
        ("2027-05-01T10:00", "", ["05-01 Erster Mai → 04-30 10:00"]),
    ],
)
def test_dates_on_holidays_are_named_with_another_day(
    start: str, rule: str, expected: list[str]
) -> None:
    series = Series(datetime.fromisoformat(start), timedelta(hours=1), BERLIN, rule)
    found = clashes(series, "de-nw", datetime(2028, 1, 1, tzinfo=UTC))
    assert [
        f"{one.occurrence.original:%m-%d} {one.holiday} → "
        f"{f'{one.instead:%m-%d %H:%M}' if one.instead else 'skip'}"
        for one in found
    ] == expected


def test_a_date_that_was_moved_off_the_holiday_clashes_no_more() -> None:
    start = datetime.fromisoformat("2027-05-06T19:00")
    weekly = Series(start, timedelta(hours=1), BERLIN, "FREQ=WEEKLY;COUNT=2")
    until = datetime(2028, 1, 1, tzinfo=UTC)
    [clash] = clashes(weekly, "de-nw", until)
    assert clash.instead is not None
    assert clashes(move(weekly, clash.occurrence.original, clash.instead), "de-nw", until) == ()
    assert clashes(weekly, "de-nw", until, after=datetime(2027, 6, 1, tzinfo=UTC)) == ()
