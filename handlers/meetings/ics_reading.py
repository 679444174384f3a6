"""Meetings from calendar files as Google, Outlook and Apple write them, and as attackers do.

Nothing is fetched. What cannot become a meeting is refused event by event, with the reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, cast
from zoneinfo import ZoneInfo

from icalendar import Event
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from handlers.meetings.ics_lines import RawCalendar, RawEvent, split
from knowledge.dates.series import LONGEST, Series, move, on, rule_parts, skip
from knowledge.dates.when import USUAL_LENGTH

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from icalendar import Component, vDDDTypes

_LONGEST_TITLE, _LONGEST_TEXT = 200, 2000
_ZONE = "X-TZID"  # so that icalendar leaves zones to us
_TZID = re.compile(
    r"^((?:DTSTART|DTEND|EXDATE|RDATE|RECURRENCE-ID)\b.{0,60}?);TZID=", re.IGNORECASE
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_TAG = re.compile(r"<[^<>]{1,300}>")
_LINK = re.compile(r"https://[^\s<>\"]{4,500}")


class _Refused(Exception):
    """What keeps an event from being a meeting."""


@dataclass(frozen=True, slots=True)
class Imported:
    """One event of a file, with the dates that were changed in it.

    Attributes:
        line: Where it begins in the file.
        series: None where it is refused.
        refused: "all-day", "no-start", "start", "zone", "rule", "end", "too-long", "several-a-day",
            "broken"; empty where it is none of it.
        notes: What was filled in or left out: "no-end", "double", "exception".
    """

    line: int
    uid: str = ""
    sequence: int = 0
    title: str = ""
    place: str = ""
    link: str = ""
    description: str = ""
    cancelled: bool = False
    series: Series | None = None
    refused: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Read:
    """An event before the dates that were changed are put into its series."""

    imported: Imported
    event: Component
    recurs_on: datetime | None  # local, in its own zone
    zone: str


def read_ics(data: bytes, zone: str) -> list[Imported]:
    """Args: zone: of times that name none (“floating”).

    Raises:
        Unreadable: for a file of which nothing can be read.
    """
    calendar = split(data)
    read = [_read(raw, calendar, zone) for raw in calendar.events]
    return list(_joined(read))


def _joined(read: Iterable[_Read]) -> Iterator[Imported]:
    """Each series once, its changed dates in it; a change without a series is a single date."""
    masters: dict[str, _Read] = {}
    changes: dict[str, list[_Read]] = {}
    order: list[_Read] = []
    for one in read:
        uid = one.imported.uid
        if one.recurs_on is not None and uid:
            changes.setdefault(uid, []).append(one)
        elif uid in masters:
            order.append(replace(one, imported=replace(one.imported, notes=("double",))))
        else:
            masters[uid or f"line {one.imported.line}"] = one
            order.append(one)
    for one in order:
        changed = changes.pop(one.imported.uid, []) if one.imported.uid else []
        yield _with_changes(one, changed)
    for left in changes.values():
        yield from (one.imported for one in left)


def _with_changes(one: _Read, changes: Iterable[_Read]) -> Imported:
    imported = one.imported
    for change in changes:
        series = imported.series
        if series is None or change.recurs_on is None:
            continue
        day = _moved_to(change.recurs_on, change.zone, series.zone).date()
        try:
            imported = replace(imported, series=_changed(series, day, change))
        except ValueError:
            imported = replace(imported, notes=(*imported.notes, "exception"))
    return replace(imported, notes=tuple(dict.fromkeys(imported.notes)))


def _changed(series: Series, day: date, change: _Read) -> Series:
    """Raises: ValueError: where the date is none of the series, or goes where none can be."""
    if change.imported.cancelled:
        return skip(series, day)
    if change.imported.series is None:
        raise ValueError(change.imported.refused)
    return move(series, day, _moved_to(change.imported.series.start, change.zone, series.zone))


def _moved_to(local: datetime, zone: str, other: str) -> datetime:
    if zone == other:
        return local
    return local.replace(tzinfo=ZoneInfo(zone)).astimezone(ZoneInfo(other)).replace(tzinfo=None)


def _read(raw: RawEvent, calendar: RawCalendar, zone: str) -> _Read:
    try:
        lines = [_TZID.sub(f"\\1;{_ZONE}=", line) for line in raw.lines]
        event = Event.from_ical("\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT", ""]))
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        return _Read(Imported(raw.line, refused="broken"), Event(), None, zone)
    named = Imported(
        raw.line,
        uid=_words(event, "UID", _LONGEST_TITLE),
        sequence=_number(event, "SEQUENCE"),
        title=_words(event, "SUMMARY", _LONGEST_TITLE),
        place=_words(event, "LOCATION", _LONGEST_TITLE),
        link=_link(event),
        description=_words(event, "DESCRIPTION", _LONGEST_TEXT),
        cancelled=_words(event, "STATUS", 20).upper() == "CANCELLED" or calendar.method == "CANCEL",
    )
    times = _Times(event, calendar, zone)
    try:
        series, notes = times.series()
        recurs_on, own = times.recurs_on()
    except _Refused as error:
        recurs_on, own = times.recurs_on_or_none()
        return _Read(replace(named, refused=str(error)), event, recurs_on, own)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError):
        return _Read(replace(named, refused="broken"), event, None, zone)
    return _Read(replace(named, series=series, notes=notes), event, recurs_on, series.zone)


class _Times:
    """The properties of an event that say when."""

    def __init__(self, event: Component, calendar: RawCalendar, zone: str) -> None:
        self._event = event
        self._calendar = calendar
        self._zone = zone

    def series(self) -> tuple[Series, tuple[str, ...]]:
        """Raises: _Refused."""
        first = self._one("DTSTART")
        if first is None:
            raise _Refused("no-start")
        start, zone = self._local(first)
        length, notes = self._length(start, zone)
        rule = self._rule(start, zone)
        extra = tuple(sorted({at for at in self._list("RDATE", zone) if at != start}))
        if len({at.date() for at in extra}) != len(extra):
            raise _Refused("several-a-day")
        try:
            series = Series(start, length, zone, rule, extra=extra)
        except ValueError:
            raise _Refused("rule" if rule else "start") from None
        if rule and on(series, start.date()) is None:
            series = _with_first(series)
        gone = {at.date() for at in self._list("EXDATE", zone)}
        return replace(series, skipped=frozenset(gone)), notes

    def recurs_on(self) -> tuple[datetime | None, str]:
        """Which date of its series an event changes, and in which zone.

        Raises:
            _Refused:
        """
        original = self._one("RECURRENCE-ID")
        if original is None:
            return None, self._zone
        if "RANGE" in original.params:  # “this and all that follow”
            raise _Refused("rule")
        return self._local(original)

    def recurs_on_or_none(self) -> tuple[datetime | None, str]:
        try:
            return self.recurs_on()
        except (_Refused, ValueError, KeyError, TypeError, AttributeError):
            return None, self._zone

    def _one(self, name: str) -> vDDDTypes | None:
        found = self._event.get(name)
        if isinstance(found, list):
            found = found[0]
        if found is None:
            return None
        try:
            readable = isinstance(found.dt, date | timedelta)
        except (ValueError, AttributeError):  # kept by icalendar as it stood
            readable = False
        if not readable:
            raise _Refused("no-start" if name == "DTSTART" else "end")
        return cast("vDDDTypes", found)

    def _list(self, name: str, zone: str) -> list[datetime]:
        """Dates of EXDATE or RDATE, local in `zone`; whole days at no time."""
        found = self._event.get(name, [])
        lists = found if isinstance(found, list) else [found]
        return [
            self._in_zone(one, zone, getattr(several, "params", {}))
            for several in lists
            for one in getattr(several, "dts", [])
        ]

    def _in_zone(self, one: vDDDTypes, zone: str, params: dict[str, str]) -> datetime:
        if not isinstance(one.dt, date):
            raise _Refused("rule")
        if not isinstance(one.dt, datetime):
            return datetime.combine(one.dt, datetime.min.time())
        local, own = self._local(one, params)
        return _moved_to(local, own, zone)

    def _local(self, one: vDDDTypes, params: dict[str, str] | None = None) -> tuple[datetime, str]:
        """A time by the clock of its own zone, and that zone."""
        if not isinstance(one.dt, datetime):
            raise _Refused("all-day")
        wall = one.dt.replace(tzinfo=None)
        named = str(one.params.get(_ZONE) or (params or {}).get(_ZONE) or "")
        if named:
            return wall, self._known(named)
        if one.dt.tzinfo is None:
            return wall, self._zone
        there = self._known(self._calendar.zone) if self._calendar.zone else self._zone
        if self._event.get("RRULE") and not self._calendar.zone:
            return one.dt.astimezone(UTC).replace(tzinfo=None), "UTC"  # it stays UTC in summer
        return one.dt.astimezone(ZoneInfo(there)).replace(tzinfo=None), there

    def _known(self, name: str) -> str:
        """“Europe/Berlin” of what programs call it.

        Raises:
            _Refused:
        """
        bare = name.strip().strip('"')
        path = bare.split("/")  # “/mozilla.org/20050126_1/Europe/Berlin”
        candidates = (
            bare,
            WINDOWS_TO_OLSON.get(bare, ""),
            "/".join(path[-2:]),
            "/".join(path[-3:]),
            self._calendar.places.get(name, ""),
        )
        for candidate in candidates:
            if candidate and _is_zone(candidate):
                return candidate
        if self._calendar.offsets.get(name) == _offsets(self._zone):
            return self._zone  # “Customized Time Zone” with the changes of our own
        raise _Refused("zone")

    def _length(self, start: datetime, zone: str) -> tuple[timedelta, tuple[str, ...]]:
        end, duration = self._one("DTEND"), self._one("DURATION")
        if end is not None:
            local, own = self._local(end)
            length = _moved_to(local, own, zone) - start
        elif duration is not None and isinstance(duration.dt, timedelta):
            length = duration.dt
        else:
            return USUAL_LENGTH, ("no-end",)
        if length == timedelta():
            return USUAL_LENGTH, ("no-end",)
        if length < timedelta():
            raise _Refused("end")
        if length > LONGEST:
            raise _Refused("too-long")
        return length, ()

    def _rule(self, start: datetime, zone: str) -> str:
        found = self._event.get("RRULE")
        if found is None:
            return ""
        if isinstance(found, list) or "EXRULE" in self._event:
            raise _Refused("rule")
        written = found if isinstance(found, str) else found.to_ical().decode()
        parts = dict(part.partition("=")[::2] for part in written.upper().split(";") if part)
        for name, value in (
            ("BYHOUR", start.hour),
            ("BYMINUTE", start.minute),
            ("BYSECOND", start.second),
        ):
            if parts.get(name) == str(value):
                del parts[name]
        if (until := parts.get("UNTIL", "")).endswith("Z"):
            moment = datetime.strptime(until, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            parts["UNTIL"] = f"{moment.astimezone(ZoneInfo(zone)):%Y%m%dT%H%M%S}"
        rule = ";".join(f"{name}={value}" for name, value in parts.items())
        try:
            rule_parts(rule)
        except ValueError:
            raise _Refused("rule") from None
        return rule


def _with_first(series: Series) -> Series:
    """Programs show the first date though the rule does not yield it, and count it."""
    parts = rule_parts(series.rule)
    if count := parts.get("COUNT"):
        if count == "1":
            return replace(series, rule="")
        parts["COUNT"] = str(int(count) - 1)
    rule = ";".join(f"{name}={value}" for name, value in parts.items())
    return replace(series, rule=rule, extra=(series.start, *series.extra))


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return False
    return True


def _offsets(zone: str) -> set[str]:
    there = ZoneInfo(zone)
    days = (datetime(2026, month, 1, tzinfo=there) for month in (1, 7))
    return {f"{day:%z}" for day in days}


def _words(event: Component, name: str, longest: int) -> str:
    found = event.get(name, "")
    text = str(found[0] if isinstance(found, list) else found)
    text = _TAG.sub(" ", _CONTROL.sub("", text[: 4 * longest]))
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(line for line in lines if line)[:longest]


def _number(event: Component, name: str) -> int:
    found = event.get(name, 0)
    return found if isinstance(found, int) and 0 <= found < 2**31 else 0


def _link(event: Component) -> str:
    for name in ("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "URL", "LOCATION"):
        if found := _LINK.search(_words(event, name, 600)):
            return found[0]
    return ""
