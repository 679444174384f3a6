"""Hours of a week, as an office door says them: “Mo-Fr 09:00-16:00”."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_DAYS = {
    name: number
    for number, names in enumerate(
        (
            "mo mon montag monday",
            "di tu tue dienstag tuesday",
            "mi we wed mittwoch wednesday",
            "do th thu donnerstag thursday",
            "fr fri freitag friday",
            "sa sat samstag sonnabend saturday",
            "so su sun sonntag sunday",
        )
    )
    for name in names.split()
}
_LINE = re.compile(r"(?P<days>[a-z][a-z,\s-]*?)\s+(?P<begin>\S+?)\s*[-–]\s*(?P<end>\S+)")
_TIME = re.compile(r"(\d{1,2})(?:[:.](\d\d))?")
_WEEK, _DAY = 7, 24 * 60


@dataclass(frozen=True, slots=True)
class Span:
    """Attributes: weekday: Monday is 0. begin, end: minutes after midnight, local time."""

    weekday: int
    begin: int
    end: int


def parse(line: str) -> tuple[Span, ...]:
    """One line, German or English: “Mo-Fr 09:00-16:00”, “Sat, Sun 10-12”.

    Raises:
        ValueError: where it says no hours.
    """
    found = _LINE.fullmatch(line.strip().casefold())
    if found is None:
        raise ValueError(f"no hours: {line}")
    begin, end = minutes(found["begin"]), minutes(found["end"])
    if begin >= end:
        raise ValueError(f"no hours: {line}")
    return tuple(Span(day, begin, end) for day in _days(found["days"]))


def minutes(text: str) -> int:
    """Minutes after midnight of “9”, “9:30” or “24:00”.

    Raises:
        ValueError: where it is no time of day.
    """
    found = _TIME.fullmatch(text.strip())
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (99, 0)
    if minute > 59 or hour * 60 + minute > _DAY:
        raise ValueError(f"no hours: {text}")
    return hour * 60 + minute


def covers(spans: Sequence[Span], local: datetime) -> bool:
    """Args: local: the time where the hours are meant."""
    minute = local.hour * 60 + local.minute
    return any(s.weekday == local.weekday() and s.begin <= minute < s.end for s in spans)


def next_begin(spans: Sequence[Span], local: datetime) -> datetime | None:
    """When the next span begins after `local`; None where there are no hours at all."""
    begins = (
        datetime.combine(day, time(s.begin // 60, s.begin % 60), local.tzinfo)
        for ahead in range(_WEEK + 1)
        for day in (local.date() + timedelta(days=ahead),)
        for s in spans
        if s.weekday == day.weekday()
    )
    return min((begin for begin in begins if begin > local), default=None)


def _days(text: str) -> list[int]:
    """Monday to Friday for “mo-fr”, Friday to Monday for “fr-mo”."""
    days: list[int] = []
    for part in text.split(","):
        first, _, last = (name.strip() for name in part.partition("-"))
        try:
            begin, end = _DAYS[first], _DAYS[last or first]
        except KeyError:
            raise ValueError(f"no hours: {text}") from None
        days += [(begin + n) % _WEEK for n in range((end - begin) % _WEEK + 1)]
    return days
