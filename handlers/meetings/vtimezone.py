"""The VTIMEZONE of a calendar file.

Our own: icalendar 7 dates the change to summer time an hour late (DTSTART is to be the local time
before the change), lists seventy years of dates, and ends in 2038.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vRecur

if TYPE_CHECKING:
    from collections.abc import Sequence

_YEARS = 12  # that are looked at; a rule that holds in all of them goes on
_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_NOTHING = timedelta()


@dataclass(frozen=True, slots=True)
class _Change:
    """Attributes: local: naive, by the clock before it is changed."""

    local: datetime
    before: timedelta
    after: timedelta
    name: str
    summer: bool


def vtimezone(name: str, year: int) -> Timezone:
    """Args: year: of the first date that needs it."""
    zone = Timezone()
    zone.add("TZID", name)
    for part in _parts(name, year - 1):
        zone.add_component(_component(part))
    return zone


def _component(changes: Sequence[_Change]) -> TimezoneStandard | TimezoneDaylight:
    first = changes[0]
    part = TimezoneDaylight() if first.summer else TimezoneStandard()
    part.add("DTSTART", first.local)
    part.add("TZOFFSETFROM", first.before)
    part.add("TZOFFSETTO", first.after)
    part.add("TZNAME", first.name)
    if rule := _yearly(changes):
        part.add("RRULE", vRecur.from_ical(rule))
    elif len(changes) > 1:
        part.add("RDATE", [change.local for change in changes[1:]])
    return part


@lru_cache(maxsize=64)
def _parts(name: str, year: int) -> tuple[tuple[_Change, ...], ...]:
    """Changes of one kind together; a zone that never changes its clocks has one from long ago."""
    changes = _changes(ZoneInfo(name), year)
    kinds = {(one.before, one.after, one.name): one for one in changes}
    grouped = tuple(
        tuple(one for one in changes if (one.before, one.after, one.name) == kind) for kind in kinds
    )
    start = datetime(year, 1, 1, tzinfo=UTC).astimezone(ZoneInfo(name))
    offset = start.utcoffset() or _NOTHING
    summer = bool(start.dst())
    named = start.tzname() or name
    opening = _Change(datetime(year, 1, 1), offset, offset, named, summer)  # noqa: DTZ001 – local
    return ((opening,), *grouped)


def _changes(zone: ZoneInfo, year: int) -> list[_Change]:
    found: list[_Change] = []
    day = datetime(year, 1, 1, tzinfo=UTC)
    last = datetime(year + _YEARS, 1, 1, tzinfo=UTC)
    while day < last:
        behind = day + timedelta(days=1)
        if day.astimezone(zone).utcoffset() != behind.astimezone(zone).utcoffset():
            found.append(_change(zone, day, behind))
        day = behind
    return found


def _change(zone: ZoneInfo, low: datetime, high: datetime) -> _Change:
    """The minute between the two at which the clock is changed."""
    before = low.astimezone(zone).utcoffset() or _NOTHING
    while high - low > timedelta(minutes=1):
        middle = low + timedelta(minutes=(high - low) // timedelta(minutes=2))
        if middle.astimezone(zone).utcoffset() == before:
            low = middle
        else:
            high = middle
    there = high.astimezone(zone)
    after = there.utcoffset() or _NOTHING
    local = (high + before).replace(tzinfo=None)
    return _Change(local, before, after, there.tzname() or str(zone), bool(there.dst()))


def _yearly(changes: Sequence[_Change]) -> str:
    """“last Sunday in March” where that is true of every year; else nothing."""
    days = [change.local for change in changes]
    if [day.year for day in days] != list(range(days[0].year, days[0].year + _YEARS)):
        return ""
    if len({(day.month, day.weekday(), day.time()) for day in days}) != 1:
        return ""
    first = days[0]
    from_start = {(day.day - 1) // 7 + 1 for day in days}
    is_last = all(monthrange(day.year, day.month)[1] - day.day < 7 for day in days)
    if is_last:
        nth = -1
    elif len(from_start) == 1:
        nth = from_start.pop()
    else:
        return ""
    return f"FREQ=YEARLY;BYMONTH={first.month};BYDAY={nth}{_CODES[first.weekday()]}"
