"""Hours of a week."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.kernel.hours import Span, covers, next_begin, parse

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("line", "spans"),
    [
        ("Mo-Mi 09:00-16:00", [(0, 540, 960), (1, 540, 960), (2, 540, 960)]),
        ("Sa 10-12", [(5, 600, 720)]),
        ("Sat, Sun 10:30 – 24:00", [(5, 630, 1440), (6, 630, 1440)]),
        ("fr-mo 8.15-9", [(day, 495, 540) for day in (4, 5, 6, 0)]),
        ("Dienstag 0:00-1:00", [(1, 0, 60)]),
    ],
)
def test_hours_are_read_as_people_write_them(line: str, spans: list[tuple[int, int, int]]) -> None:
    assert list(parse(line)) == [Span(*span) for span in spans]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "09:00-16:00",
        "Mo",
        "Xx 9-12",
        "Mo-Xx 9-12",
        "Mo 16-9",
        "Mo 9-9",
        "Mo 9-25",
        "Mo 9:70-12",
    ],
)
def test_what_says_no_hours_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="no hours"):
        parse(line)


@pytest.mark.parametrize(
    ("now", "is_open", "begins"),
    [
        ("2026-11-25T08:59", False, "2026-11-25T09:00"),
        ("2026-11-25T09:00", True, "2026-11-26T09:00"),
        ("2026-11-25T16:00", False, "2026-11-26T09:00"),
        ("2026-11-27T20:00", False, "2026-11-30T09:00"),
        ("2027-03-27T12:00", False, "2027-03-29T09:00"),
    ],
)
def test_a_door_opens_at_its_hours(now: str, *, is_open: bool, begins: str) -> None:
    local = datetime.fromisoformat(now).replace(tzinfo=BERLIN)
    spans = parse("Mo-Fr 09:00-16:00")

    assert covers(spans, local) is is_open
    assert next_begin(spans, local) == datetime.fromisoformat(begins).replace(tzinfo=BERLIN)


def test_a_door_without_hours_never_opens() -> None:
    assert next_begin((), datetime(2026, 11, 25, tzinfo=BERLIN)) is None


def test_a_door_that_opens_once_a_week_opens_in_a_week() -> None:
    local = datetime(2026, 11, 25, 9, 0, tzinfo=BERLIN)

    assert next_begin(parse("Mi 9-10"), local) == local.replace(month=12, day=2)
