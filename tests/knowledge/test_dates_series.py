"""When a meeting takes place, across years and changes of the clock."""

from __future__ import annotations

import struct
import zoneinfo
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.dates.series import (
    Occurrence,
    Series,
    between,
    move,
    occurrences,
    of_json,
    skip,
    to_json,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

BERLIN = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)


ROWS = [
    [column.strip() for column in line.split(" | ")]
    for line in Path("tests/data/meetings/dates.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


def series(start: str, rule: str = "", *, length: timedelta = HOUR) -> Series:
    return Series(datetime.fromisoformat(start), length, "Europe/Berlin", rule)


def year(number: int) -> datetime:
    return datetime(number, 1, 1, tzinfo=UTC)


def local(found: tuple[Occurrence, ...]) -> list[str]:
    return [f"{one.starts.astimezone(BERLIN):%Y-%m-%d %H:%M}" for one in found]


def test_weekly_at_seven_is_at_seven_for_five_years() -> None:
    found = between(series("2026-01-01T19:00", "FREQ=WEEKLY"), year(2026), year(2031))

    there = [one.starts.astimezone(BERLIN) for one in found]
    assert {(one.hour, one.minute, one.weekday()) for one in there} == {(19, 0, 3)}
    assert [one.date() for one in there] == [
        date(2026, 1, 1) + timedelta(7 * n) for n in range(261)
    ]
    assert {one.utcoffset() for one in there} == {HOUR, 2 * HOUR}
    assert {one.ends - one.starts for one in found} == {HOUR}


def test_nights_of_changed_clocks_have_each_time_exactly_once() -> None:
    daily = series("2026-10-20T02:30", "FREQ=DAILY")
    found = between(daily, year(2026), year(2032))

    assert len({one.original for one in found}) == len(found) == 73 + 5 * 365 + 1
    assert len({one.starts for one in found}) == len(found)
    autumn = next(one for one in found if one.original == date(2026, 10, 25))
    assert autumn.starts == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # the first of two
    spring = next(one for one in found if one.original == date(2027, 3, 28))
    assert local((spring,)) == ["2027-03-28 03:00"]  # the next valid time
    assert all(one.ends > one.starts for one in found)


def test_a_day_can_be_skipped_and_another_moved() -> None:
    weekly = series("2026-12-03T19:30", "FREQ=WEEKLY;COUNT=4")
    changed = move(
        skip(weekly, date(2026, 12, 10)),
        date(2026, 12, 24),
        datetime.fromisoformat("2026-12-15T18:00"),
    )

    found = occurrences(changed, year(2026), 9)
    assert local(found) == ["2026-12-03 19:30", "2026-12-15 18:00", "2026-12-17 19:30"]
    assert [one.original.day for one in found] == [3, 24, 17]
    assert of_json(to_json(changed)) == changed


def test_only_what_takes_place_can_be_skipped_or_moved() -> None:
    weekly = series("2026-12-03T19:30", "FREQ=WEEKLY;COUNT=4")
    with pytest.raises(ValueError, match="not on 2026-12-04"):
        skip(weekly, date(2026, 12, 4))
    with pytest.raises(ValueError, match="not on 2026-12-31"):
        move(weekly, date(2026, 12, 31), datetime.fromisoformat("2027-01-01T00:00"))


@pytest.mark.parametrize(("when", "expected"), ROWS, ids=lambda row: row)
def test_dates_are_those_of_a_calendar_on_the_wall(when: str, expected: str) -> None:
    start, _, rule = when.partition(" ")
    days = expected.split()
    complete = days[-1] == "."
    wanted = days[:-1] if complete else days

    found = occurrences(series(start, rule), year(1990), len(wanted) + complete)
    assert [f"{one.original}" for one in found] == wanted
    there = {f"{one.starts.astimezone(BERLIN):%H:%M}" for one in found}
    assert there <= {start[11:], "03:00"}  # 02:30 is no time of 28 March


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=HOURLY",
        "FREQ=SECONDLY;COUNT=1000",
        "FREQ=WEEKLY;FREQ=DAILY",
        "COUNT=3",
        "FREQ=WEEKLY;COUNT=3;UNTIL=20270101T000000",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=2TH",
        "FREQ=DAILY;BYHOUR=1,2,3",
        "FREQ=DAILY;INTERVAL=2;BYDAY=MO",
        "FREQ=DAILY;COUNT=9999",
        "FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=20",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTH=3",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=50",
        "FREQ=MONTHLY;BYDAY=0MO",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",  # from 2026 on never in a leap year
        "FREQ=MONTHLY;INTERVAL=24;BYMONTH=6;BYDAY=MO",
        "FREQ=WEEKLY;X-ODD=1",
        "RRULE:FREQ=WEEKLY",
        "FREQ=WEEKLY;" * 500,
    ],
)
def test_rules_that_no_meeting_has_are_refused_at_once(rule: str) -> None:
    with pytest.raises(ValueError, match=r"rule|dates|day|month|MO"):
        series("2026-12-03T19:00", rule)


@pytest.mark.parametrize(
    ("start", "rule", "second"),
    [
        ("2028-02-29T19:00", "FREQ=YEARLY;INTERVAL=4", "2032-02-29"),
        ("2026-12-03T19:00", "FREQ=YEARLY;INTERVAL=999;BYMONTH=12;BYDAY=1TH", ""),
        ("2026-12-03T19:00", "FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29", "2028-02-29"),
        ("2026-12-03T19:00", "FREQ=MONTHLY;INTERVAL=24;BYDAY=1TH", "2028-12-07"),
    ],
)
def test_what_comes_every_few_years_is_a_rule_all_the_same(
    start: str, rule: str, second: str
) -> None:
    coming = occurrences(series(start, rule), datetime(2027, 1, 1, tzinfo=UTC), 9)
    days = [f"{one.starts:%Y-%m-%d}" for one in coming]
    assert (second in days) or not second


def test_what_is_no_time_is_refused() -> None:
    start = datetime.fromisoformat("2026-12-03T19:00")
    for wrong in (
        {"start": start.replace(tzinfo=UTC)},
        {"start": start.replace(year=1604)},
        {"length": timedelta()},
        {"length": timedelta(days=15)},
        {"zone": "Mars/Phobos"},
        {"zone": "../../etc/passwd"},
        {"extra": (start,) * 1001},
    ):
        with pytest.raises(ValueError, match=r"no |too many"):
            replace(Series(start, HOUR, "Europe/Berlin"), **wrong)


def test_added_dates_come_in_their_order_and_one_a_day() -> None:
    more = replace(
        series("2026-12-03T19:00", "FREQ=WEEKLY;COUNT=2"),
        extra=tuple(map(datetime.fromisoformat, ("2026-12-05T10:00", "2026-12-10T08:00"))),
    )
    assert local(occurrences(more, year(2026), 9)) == [
        "2026-12-03 19:00",
        "2026-12-05 10:00",
        "2026-12-10 08:00",
    ]


def test_what_begins_at_the_moment_itself_still_comes() -> None:
    weekly = series("2026-12-03T19:00", "FREQ=WEEKLY;COUNT=3")
    moment = datetime(2026, 12, 10, 18, 0, tzinfo=UTC)
    assert local(occurrences(weekly, moment, 1)) == ["2026-12-10 19:00"]
    assert local(between(weekly, moment, moment)) == []
    assert local(between(weekly, year(2026), moment)) == ["2026-12-03 19:00"]


def test_a_night_ends_by_the_clock_on_the_wall() -> None:
    night = series("2026-10-24T22:00", "FREQ=DAILY;COUNT=2", length=timedelta(hours=6))
    first, second = occurrences(night, year(2026), 9)
    assert first.ends.astimezone(BERLIN).hour == second.ends.astimezone(BERLIN).hour == 4
    assert first.ends - first.starts == timedelta(hours=7)  # an hour came twice
    assert second.ends - second.starts == timedelta(hours=6)


RULES = st.sampled_from([row[0].partition(" ")[2] for row in ROWS])
ZONES = st.sampled_from(
    ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Tokyo"]
)


@given(
    st.datetimes(datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2029-01-01")),
    RULES,
    ZONES,
)
@settings(max_examples=100, deadline=None)
def test_local_time_is_kept_in_every_zone(start: datetime, rule: str, zone: str) -> None:
    start = start.replace(second=0, microsecond=0)
    there = ZoneInfo(zone)
    found = between(Series(start, HOUR, zone, rule), year(2026), year(2032))

    assert [one.starts for one in found] == sorted({one.starts for one in found})
    assert len({one.original for one in found}) == len(found)
    for one in found:
        wall = datetime.combine(one.original, start.time())
        shown = one.starts.astimezone(there).replace(tzinfo=None)
        assert shown == wall or (shown > wall and _is_gap(wall, there))


def _is_gap(wall: datetime, zone: ZoneInfo) -> bool:
    back = wall.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
    return back.replace(tzinfo=None) != wall


@pytest.fixture
def zones(tmp_path: Path) -> Iterator[Path]:
    """Where an update of tzdata would lie."""
    (tmp_path / "Test").mkdir()
    zoneinfo.reset_tzpath([tmp_path])
    yield tmp_path / "Test"
    zoneinfo.reset_tzpath()
    ZoneInfo.clear_cache()


def test_a_new_rule_for_the_clocks_moves_what_comes_and_leaves_what_was(zones: Path) -> None:
    """As if an update ended summer time after 2027."""
    _install(zones / "Town", last_summer=2037)
    june = datetime.fromisoformat("2027-06-01T19:00")
    yearly = Series(june, HOUR, "Test/Town", "FREQ=YEARLY;COUNT=3")
    before = occurrences(yearly, year(2027), 9)

    _install(zones / "Town", last_summer=2027)
    after = occurrences(yearly, year(2027), 9)

    assert before[0] == after[0]
    assert [one.starts.hour for one in before] == [17, 17, 17]
    assert [one.starts.hour for one in after] == [17, 18, 18]


def _install(file: Path, last_summer: int) -> None:
    """A zone file (RFC 8536): Berlin's summer time from 2026 on, until it is given up."""
    changes = [
        (int(_last_sunday(number, month).timestamp()), month == 3)
        for number in range(2026, last_summer + 1)
        for month in (3, 10)
    ]
    winter, summer = struct.pack(">lbb", 3600, 0, 0), struct.pack(">lbb", 7200, 1, 4)
    header = b"TZif2" + bytes(15)
    file.write_bytes(
        header
        + struct.pack(">6l", 0, 0, 0, 0, 1, 4)
        + winter
        + b"CET\0"
        + header
        + struct.pack(">6l", 0, 0, 0, len(changes), 2, 9)
        + struct.pack(f">{len(changes)}q", *(moment for moment, _ in changes))
        + bytes(is_summer for _, is_summer in changes)
        + winter
        + summer
        + b"CET\0CEST\0\nCET-1\n"
    )
    ZoneInfo.clear_cache()


def _last_sunday(number: int, month: int) -> datetime:
    last = datetime(number, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() + 1) % 7)
