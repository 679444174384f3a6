"""Public holidays of a federal state, and which dates of a meeting fall on one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers.kernel import quiet
from knowledge.dates.series import between

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.dates.series import Occurrence, Series

_NEAREST_FIRST = (-1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6)


@dataclass(frozen=True, slots=True)
class Clash:
    """A date that falls on a holiday.

    Attributes:
        instead: Same time on another day of that week, naive local time, as `series.move` takes
            it; None: better skip it.
    """

    occurrence: Occurrence
    holiday: str
    instead: datetime | None


def states() -> tuple[str, ...]:
    """Codes of the federal states: “de-nw”."""
    return tuple(f"de-{code.lower()}" for code in quiet.states())


def name_of(day: date, state: str, language: str = "de") -> str | None:
    """What holiday a day is; None where it is none.

    Args:
        state: “de-nw”; empty knows what is a holiday everywhere.

    Raises:
        ValueError: for a state that is none.
    """
    if state and state.casefold() not in states():
        raise ValueError(f"no federal state: {state[:20]}")
    return quiet.holiday(day, state[-2:].upper(), language)


def is_holiday(day: date, state: str) -> bool:
    return name_of(day, state) is not None


def clashes(
    series: Series, state: str, until: datetime, after: datetime | None = None
) -> tuple[Clash, ...]:
    """Dates on public holidays, from `after` on (None: from the first one) and before `until`.

    Raises:
        ValueError: for a state that is none.
    """
    zone = ZoneInfo(series.zone)
    begin = after or series.start.replace(tzinfo=UTC) - timedelta(days=2)
    # What follows closely still takes a day of the same week.
    coming = between(series, begin, until + timedelta(days=7))
    taken = {one.starts.astimezone(zone).date() for one in coming}
    return tuple(
        Clash(one, name, _instead(start, state, taken, begin.astimezone(zone).date()))
        for one in coming
        if one.starts < until
        for start in (one.starts.astimezone(zone).replace(tzinfo=None),)
        if (name := name_of(start.date(), state))
    )


def _instead(start: datetime, state: str, taken: set[date], since: date) -> datetime | None:
    """The nearest day of the same week, the one before first; no Sunday in place of a weekday."""
    monday = start.date() - timedelta(days=start.weekday())
    for days in _NEAREST_FIRST:
        other = start + timedelta(days=days)
        day = other.date()
        in_week = timedelta() <= day - monday < timedelta(days=7)
        weekend = other.weekday() >= 5 and start.weekday() < 5
        if in_week and not weekend and day > since and _is_free(day, state, taken):
            return other
    return None


def _is_free(day: date, state: str, taken: Iterable[date]) -> bool:
    return day.weekday() != quiet.SUNDAY and day not in taken and not is_holiday(day, state)
