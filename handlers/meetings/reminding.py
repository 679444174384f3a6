"""When to remind somebody: earlier rather than at a time when nobody is to be rung."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo

from handlers.kernel.hours import Span, covers, parse
from knowledge.dates.series import utc

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Choice = Literal["week", "evening", "hours"]
USUAL: frozenset[Choice] = frozenset({"evening", "hours"})
NONE: frozenset[Choice] = frozenset()
EVENING = time(18)
AHEAD = timedelta(hours=2)
USELESS = timedelta(minutes=15)  # so shortly before the start nobody needs it any more
_SUNDAY = 6
_FARTHEST_BACK = 8  # days in which hours come again, whatever they are


def _no_holidays(_day: date) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Hours:
    """When people may be rung, local time.

    Attributes:
        spans: Of a week.
        is_holiday: A holiday has the hours of a Sunday.
    """

    spans: tuple[Span, ...] = (*parse("Mo-Sa 8-21"), *parse("So 10-21"))
    is_holiday: Callable[[date], bool] = _no_holidays

    def allow(self, local: datetime) -> bool:
        """Args: local: naive or aware, where the hours are meant."""
        if not self.is_holiday(local.date()):
            return covers(self.spans, local)
        minute = local.hour * 60 + local.minute
        sunday = [span for span in self.spans if span.weekday == _SUNDAY]
        return any(span.begin <= minute < span.end for span in sunday)

    def ends(self, day: date) -> list[time]:
        """When the hours of a day are over, the last one first."""
        weekday = _SUNDAY if self.is_holiday(day) else day.weekday()
        spans = sorted((s for s in self.spans if s.weekday == weekday), key=lambda s: -s.end)
        return [time((span.end - 1) // 60, (span.end - 1) % 60) for span in spans]


@dataclass(frozen=True, slots=True, order=True)
class Reminder:
    """Attributes: at: UTC."""

    at: datetime
    choice: Choice


def moments(
    starts: datetime,
    choice: Iterable[Choice],
    hours: Hours,
    zone: str,
    announced: datetime | None = None,
) -> tuple[Reminder, ...]:
    """In order, each moment once; two that fall together are one.

    Args:
        starts: UTC.
        zone: Where the meeting is, and the hours are meant.
        announced: Whoever heard of it then needs no reminder that would have been earlier.
    """
    wished = sorted((_wished(starts, one, zone), one) for one in set(choice))
    found: dict[datetime, Choice] = {}
    for moment, one in wished:
        at = _allowed(moment, hours, zone)
        if at is not None and at < starts and (announced is None or at >= announced):
            found.setdefault(at, one)
    return tuple(sorted(Reminder(at, one) for at, one in found.items()))


def useful(now: datetime, starts: datetime) -> bool:
    """Whether a reminder that is late still helps."""
    return now < starts - USELESS


def _wished(starts: datetime, choice: Choice, zone: str) -> datetime:
    if choice == "hours":
        return starts.astimezone(UTC) - AHEAD
    day = starts.astimezone(ZoneInfo(zone)).date()
    days = 7 if choice == "week" else 1
    return utc(datetime.combine(day - timedelta(days=days), EVENING), zone)


def _allowed(moment: datetime, hours: Hours, zone: str) -> datetime | None:
    """The moment itself, or an evening before it: so it falls together with the usual reminder."""
    there = ZoneInfo(zone)
    if hours.allow(moment.astimezone(there)):
        return moment
    day = moment.astimezone(there).date()
    for back in range(_FARTHEST_BACK):
        for end in _evenings(hours, day - timedelta(days=back)):
            at = utc(datetime.combine(day - timedelta(days=back), end), zone)
            if at < moment and hours.allow(at.astimezone(there)):
                return at
    return None


def _evenings(hours: Hours, day: date) -> list[time]:
    """18:00 where it is allowed, else the last minute of the hours of that day."""
    if hours.allow(datetime.combine(day, EVENING)):
        return [EVENING, *hours.ends(day)]
    return hours.ends(day)
