"""When a meeting takes place: local wall time and a rule of RFC 5545, never stored as UTC."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import MAXYEAR, UTC, date, datetime, time, timedelta
from functools import lru_cache
from heapq import merge
from itertools import dropwhile, islice, takewhile
from typing import TYPE_CHECKING, Any, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dateutil.rrule import rrulestr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dateutil.rrule import rrule

FIRST_YEAR, LAST_YEAR = 1970, 2200
LONGEST = timedelta(days=14)
MOST_EXCEPTIONS = 1000  # days that are skipped, moved or added
_MOST_COUNTED = 5000
_DAY = timedelta(days=1)
_WIDEST_OFFSET = timedelta(hours=26)  # local clocks of two zones differ by less
_TEST_YEARS = 9971  # from here to the calendar's end every kind of year comes, and no other
_TEST_STEPS = 100  # of a rule that leaps over years: in so many it comes by most of them
_DAYS = r"(MO|TU|WE|TH|FR|SA|SU)"
_PARTS = {
    "FREQ": re.compile(r"DAILY|WEEKLY|MONTHLY|YEARLY"),
    "INTERVAL": re.compile(r"[1-9]\d{0,2}"),
    "COUNT": re.compile(r"[1-9]\d{0,3}"),
    "UNTIL": re.compile(r"\d{8}(T\d{6})?"),
    "WKST": re.compile(_DAYS),
    "BYDAY": re.compile(rf"[+-]?\d{{0,2}}{_DAYS}(,[+-]?\d{{0,2}}{_DAYS}){{0,30}}"),
    "BYMONTHDAY": re.compile(r"[+-]?\d{1,2}(,[+-]?\d{1,2}){0,61}"),
    "BYMONTH": re.compile(r"\d{1,2}(,\d{1,2}){0,11}"),
    "BYSETPOS": re.compile(r"[+-]?\d{1,3}(,[+-]?\d{1,3}){0,30}"),
}


@dataclass(frozen=True, slots=True)
class Series:
    """Dates of a meeting, one a day at most.

    Attributes:
        start: The first one, naive local wall time.
        length: By the clock on the wall: “22 bis 4” ends at 4 in every night.
        zone: IANA name.
        rule: RRULE of RFC 5545 without “RRULE:”, UNTIL as local time; empty: once.
        skipped: Days without it (EXDATE).
        moved: Original day → new naive local start (RECURRENCE-ID).
        extra: More of them, naive local starts (RDATE).

    Raises:
        ValueError: for what is no time, no zone, or no rule that a meeting can have.
    """

    start: datetime
    length: timedelta
    zone: str
    rule: str = ""
    skipped: frozenset[date] = frozenset()
    moved: Mapping[date, datetime] = field(default_factory=dict, hash=False)
    extra: tuple[datetime, ...] = ()

    def __post_init__(self) -> None:
        for local in (self.start, *self.moved.values(), *self.extra):
            if local.tzinfo is not None or not FIRST_YEAR <= local.year <= LAST_YEAR:
                raise ValueError(f"no local time of our days: {local}")
        if not timedelta() < self.length <= LONGEST:
            raise ValueError(f"no length of a meeting: {self.length}")
        if max(map(len, (self.skipped, self.moved, self.extra))) > MOST_EXCEPTIONS:
            raise ValueError("too many exceptions")
        _zone(self.zone)
        if self.rule:
            check_rule(self.rule, self.start)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One date of a series.

    Attributes:
        original: Its local day by the rule; it stays the same when it is moved.
        starts: UTC.
        ends: UTC.
    """

    original: date
    starts: datetime
    ends: datetime


def occurrences(series: Series, after: datetime, limit: int) -> tuple[Occurrence, ...]:
    """The next ones, in order; one that starts at `after` itself is among them."""
    coming = dropwhile(lambda one: one.starts < after, _from(series, after))
    return tuple(islice(coming, limit))


def between(series: Series, a: datetime, b: datetime) -> tuple[Occurrence, ...]:
    """Those that start at `a` or later and before `b`."""
    coming = dropwhile(lambda one: one.starts < a, _from(series, a))
    return tuple(takewhile(lambda one: one.starts < b, coming))


def on(series: Series, day: date) -> datetime | None:
    """When it starts on an original day by its rule, local; None where there is none."""
    for extra in series.extra:
        if extra.date() == day:
            return extra
    if not series.rule:
        return series.start if series.start.date() == day else None
    midnight = datetime.combine(day, time())
    return next(takewhile(lambda local: local < midnight + _DAY, _ruled(series, midnight)), None)


def skip(series: Series, day: date) -> Series:
    """Without the one of this original day.

    Raises:
        ValueError: where there is none.
    """
    _must_have(series, day)
    return replace(series, skipped=series.skipped | {day})


def move(series: Series, day: date, to: datetime) -> Series:
    """The one of this original day at another time.

    Args:
        to: Naive local time.

    Raises:
        ValueError: where there is none on that day.
    """
    _must_have(series, day)
    return replace(series, moved={**series.moved, day: to}, skipped=series.skipped - {day})


def to_json(series: Series) -> dict[str, object]:
    return {
        "start": series.start.isoformat(),
        "minutes": int(series.length.total_seconds()) // 60,
        "zone": series.zone,
        "rule": series.rule,
        "skipped": [day.isoformat() for day in sorted(series.skipped)],
        "moved": {day.isoformat(): to.isoformat() for day, to in sorted(series.moved.items())},
        "extra": [local.isoformat() for local in series.extra],
    }


def of_json(stored: Mapping[str, Any]) -> Series:
    """Raises: KeyError, ValueError: for what `to_json` never wrote."""
    return Series(
        start=datetime.fromisoformat(stored["start"]),
        length=timedelta(minutes=stored["minutes"]),
        zone=stored["zone"],
        rule=stored["rule"],
        skipped=frozenset(map(date.fromisoformat, stored["skipped"])),
        moved={
            date.fromisoformat(day): datetime.fromisoformat(to)
            for day, to in stored["moved"].items()
        },
        extra=tuple(map(datetime.fromisoformat, stored["extra"])),
    )


def utc(local: datetime, zone: str) -> datetime:
    """A local time that is skipped in spring means the next valid one; of two in autumn the first.

    Args:
        local: Naive.
    """
    there = _zone(zone)
    moment = local.replace(tzinfo=there, fold=0).astimezone(UTC)
    if moment.astimezone(there).replace(tzinfo=None) == local:
        return moment
    # In a gap fold=0 reckons with the offset before it, fold=1 with the one after.
    return _end_of_gap(local.replace(tzinfo=there, fold=1).astimezone(UTC), moment, there)


def rule_parts(rule: str) -> dict[str, str]:
    """“FREQ=WEEKLY;BYDAY=MO” → {"FREQ": "WEEKLY", "BYDAY": "MO"}.

    Raises:
        ValueError: for anything that a meeting's rule does not consist of.
    """
    parts: dict[str, str] = {}
    for part in rule.split(";"):
        name, _, value = part.partition("=")
        allowed = _PARTS.get(name)
        if allowed is None or name in parts or not allowed.fullmatch(value):
            raise ValueError(f"no rule of a meeting: {part[:40]}")
        parts[name] = value
    if "FREQ" not in parts or ("COUNT" in parts and "UNTIL" in parts):
        raise ValueError("no rule of a meeting: FREQ missing, or both COUNT and UNTIL")
    return parts


def check_rule(rule: str, start: datetime) -> None:
    """The library would search to the year 9999 for what a rule never yields.

    Raises:
        ValueError: for a rule that no meeting has, or that yields nothing.
    """
    parts = rule_parts(rule)
    if int(parts.get("COUNT", 1)) > _MOST_COUNTED:
        raise ValueError("too many dates")
    step = int(parts.get("INTERVAL", 1))
    if parts["FREQ"] in {"DAILY", "WEEKLY"}:
        _check_short(parts, step)
    plain = {name: parts[name] for name in parts if name.startswith(("FREQ", "BY"))}
    first = datetime(_TEST_YEARS, 1, 1)  # noqa: DTZ001 – only the calendar matters
    if parts["FREQ"] in {"MONTHLY", "YEARLY"}:
        plain["INTERVAL"] = str(step)
        first = _late(start, step if parts["FREQ"] == "MONTHLY" else 12 * step)
    if not _yields(";".join(f"{name}={value}" for name, value in plain.items()), first):
        raise ValueError("a rule without dates")


def _late(start: datetime, months: int) -> datetime:
    """A month that a rule comes by, late enough that its search ends soon."""
    begin = start.year * 12 + start.month - 1
    latest = min(_TEST_YEARS * 12, MAXYEAR * 12 - _TEST_STEPS * months)
    year, month = divmod(begin + max(0, latest - begin) // months * months, 12)
    return datetime(year, month + 1, 1)  # noqa: DTZ001 – only the calendar matters


def _check_short(parts: Mapping[str, str], step: int) -> None:
    if {"BYMONTHDAY", "BYSETPOS"} & set(parts) or re.search(r"\d", parts.get("BYDAY", "")):
        raise ValueError("no rule of a meeting: days of the month by day or week")
    if parts["FREQ"] == "DAILY" and step > 1 and {"BYDAY", "BYMONTH"} & set(parts):
        raise ValueError("no rule of a meeting: only some of every few days")


@lru_cache(maxsize=256)
def _yields(rule: str, first: datetime) -> bool:
    return any(True for _ in rrulestr(rule, dtstart=first))


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"no time zone: {name[:40]}") from error


def _end_of_gap(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The first whole minute after the clock was put forward; it happens between the two."""
    shift = before.astimezone(zone).utcoffset()
    minutes = int((after - before).total_seconds()) // 60
    steps = (before + timedelta(minutes=n) for n in range(minutes + 1))
    return next(moment for moment in steps if moment.astimezone(zone).utcoffset() != shift)


def _from(series: Series, moment: datetime) -> Iterator[Occurrence]:
    """All from a little before `moment` on, in the order in which they take place."""
    local = moment.astimezone(UTC).replace(tzinfo=None) - _WIDEST_OFFSET
    changed = series.skipped | series.moved.keys()
    ruled = ((start.date(), start) for start in _unmoved(series, local))
    usual = (pair for pair in ruled if pair[0] not in changed)
    moved = sorted(
        ((day, to) for day, to in series.moved.items() if to >= local and _is_held(series, day)),
        key=lambda pair: pair[1],
    )
    for day, start in merge(usual, moved, key=lambda pair: pair[1]):
        yield _occurrence(series, day, start)


def _is_held(series: Series, day: date) -> bool:
    return day not in series.skipped and on(series, day) is not None


def _unmoved(series: Series, local: datetime) -> Iterator[datetime]:
    extra = sorted(start for start in series.extra if start >= local)
    seen: date | None = None
    for start in merge(extra, _ruled(series, local)):
        if start.date() != seen:
            yield start
        seen = start.date()


def _ruled(series: Series, local: datetime) -> Iterator[datetime]:
    if not series.rule:
        return iter([series.start] if series.start >= local else [])
    return _rule(series.start, series.rule).xafter(local, inc=True)


@lru_cache(maxsize=512)
def _rule(start: datetime, rule: str) -> rrule:
    """A bare day as UNTIL means its end."""
    whole = re.sub(r"(UNTIL=\d{8})(?!\dT)(?=;|$)", r"\1T235959", rule)
    return cast("rrule", rrulestr(whole, dtstart=start, cache=True))  # no set: it is one rule


def _occurrence(series: Series, day: date, start: datetime) -> Occurrence:
    starts = utc(start, series.zone)
    ends = utc(start + series.length, series.zone)
    return Occurrence(day, starts, ends if ends > starts else starts + series.length)


def _must_have(series: Series, day: date) -> None:
    if on(series, day) is None:
        raise ValueError(f"not on {day}")
