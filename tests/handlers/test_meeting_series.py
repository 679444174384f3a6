"""When a meeting takes place, across years and changes of the clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.meetings.series import (
    Occurrence,
    Series,
    between,
    move,
    occurrences,
    of_json,
    skip,
    to_json,
)

BERLIN = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)


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
