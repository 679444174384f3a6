"""Public holidays of a federal state, and which dates of a meeting fall on one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import holidays

from knowledge.dates.series import between

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.dates.series import Occurrence, Series

_SUNDAY = 6
_NEAREST_FIRST = (-1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6)
_LANGUAGES = {"de": "de", "en": "en_US", "uk": "uk"}


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
    codes = holidays.country_holidays("DE").subdivisions
    return tuple(f"de-{code.lower()}" for code in codes)


def name_of(day: date, state: str, language: str = "de") -> str | None:
    """What holiday a day is; None where it is none. Languages without names say it in German.

    Raises:
        ValueError: for a state that is none.
    """
    return _holidays(state, day.year, _LANGUAGES.get(language, "de")).get(day)


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
    return day.weekday() != _SUNDAY and day not in taken and not is_holiday(day, state)


@lru_cache(maxsize=128)
def _holidays(state: str, year: int, language: str) -> dict[date, str]:
    country, _, code = state.partition("-")
    known = {name.casefold(): name for name in holidays.country_holidays("DE").subdivisions}
    if country.casefold() != "de" or code.casefold() not in known:
        raise ValueError(f"no federal state: {state[:20]}")
    found = holidays.country_holidays(
        "DE", subdiv=known[code.casefold()], years=year, language=language
    )
    return dict(found.items())
