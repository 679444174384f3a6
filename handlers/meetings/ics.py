"""Calendar files that phones understand (RFC 5545): one meeting, a cancellation, a feed.

Nobody who takes part stands in them: no ATTENDEE, ever.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vDuration, vRecur

from handlers.meetings.vtimezone import vtimezone
from knowledge.dates.series import on, rule_parts, utc

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.dates.series import Series

Method = Literal["PUBLISH", "REQUEST", "CANCEL"]
PRODUCT = "-//Wegweiser//Treffen//DE"
_REFRESH = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a calendar is told.

    Attributes:
        uid: The same for as long as the meeting is.
        sequence: Grows with every change.
        changed: When that was, UTC.
        place: Empty where the reader may not know it (yet).
        url: Page of the meeting, or where it takes place online.
        cancelled: All of it; single dates are `series.skipped`.
    """

    uid: str
    series: Series
    title: str
    changed: datetime
    sequence: int = 0
    description: str = ""
    place: str = ""
    url: str = ""
    cancelled: bool = False


def write(meeting: Meeting, method: Method = "PUBLISH") -> bytes:
    """One meeting. CANCEL takes all of it out of a calendar."""
    return bytes(_calendar((meeting,), method).to_ical())


def feed(meetings: Iterable[Meeting], name: str) -> bytes:
    """What a calendar subscribes to; a cancelled meeting stays in it, as cancelled."""
    calendar = _calendar(tuple(meetings), "PUBLISH")
    calendar.add("X-WR-CALNAME", name)
    calendar.add("REFRESH-INTERVAL", vDuration(_REFRESH), parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", vDuration(_REFRESH))
    return bytes(calendar.to_ical())


def _calendar(meetings: tuple[Meeting, ...], method: Method) -> Calendar:
    calendar = Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", method)
    earliest: dict[str, int] = {}
    for meeting in meetings:
        zone, year = meeting.series.zone, meeting.series.start.year
        earliest[zone] = min(year, earliest.get(zone, year))
    for zone, year in sorted(earliest.items()):
        calendar.add_component(vtimezone(zone, year))
    for meeting in meetings:
        for event in _events(meeting, cancelled=meeting.cancelled or method == "CANCEL"):
            calendar.add_component(event)
    return calendar


def _events(meeting: Meeting, *, cancelled: bool) -> Iterable[Event]:
    """The series, and one more for each date that is moved."""
    series = meeting.series
    first = _event(meeting, series.start, cancelled=cancelled)
    if series.rule:
        first.add("RRULE", vRecur.from_ical(_rule(series)))
    if gone := [start for day in sorted(series.skipped) if (start := on(series, day))]:
        first.add("EXDATE", [_there(start, series) for start in gone])
    if series.extra:
        first.add("RDATE", [_there(start, series) for start in series.extra])
    yield first
    for day, to in sorted(series.moved.items()):
        original = on(series, day)
        if original is not None and day not in series.skipped:
            moved = _event(meeting, to, cancelled=cancelled)
            moved.add("RECURRENCE-ID", _there(original, series))
            yield moved


def _event(meeting: Meeting, start: datetime, *, cancelled: bool) -> Event:
    event = Event()
    event.add("UID", meeting.uid)
    event.add("SEQUENCE", meeting.sequence)
    event.add("DTSTAMP", meeting.changed.astimezone(UTC))
    event.add("LAST-MODIFIED", meeting.changed.astimezone(UTC))
    event.add("DTSTART", _there(start, meeting.series))
    event.add("DTEND", _there(start + meeting.series.length, meeting.series))
    event.add("SUMMARY", meeting.title)
    for name, value in (("DESCRIPTION", meeting.description), ("LOCATION", meeting.place)):
        if value:
            event.add(name, value)
    if meeting.url:
        event.add("URL", meeting.url)
    event.add("STATUS", "CANCELLED" if cancelled else "CONFIRMED")
    return event


def _there(local: datetime, series: Series) -> datetime:
    return local.replace(tzinfo=ZoneInfo(series.zone))


def _rule(series: Series) -> str:
    """UNTIL is UTC in a calendar file, local time with us."""
    parts = rule_parts(series.rule)
    if until := parts.get("UNTIL"):
        day = date.fromisoformat(until[:8])
        clock = time.fromisoformat(until[9:]) if "T" in until else time(23, 59, 59)
        parts["UNTIL"] = f"{utc(datetime.combine(day, clock), series.zone):%Y%m%dT%H%M%SZ}"
    return ";".join(f"{name}={value}" for name, value in parts.items())
