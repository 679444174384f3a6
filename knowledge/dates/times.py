"""From what was said of times of day to when it begins and how long it takes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, cast

from knowledge.dates.words import AFTERNOON, EVENING, NAMES, NIGHT, NOON

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.dates.marks import Mark, Said
    from knowledge.dates.parts import Clock

_NOON, _DAY = 12 * 60, 24 * 60
_LIKELY = 6 * 60  # minutes that a meeting takes at most, where only one reading is shorter
# Hours that are meant twelve hours later: “um 8 abends”, “um 3 nachmittags”.
_LATER = {EVENING: range(4, 12), AFTERNOON: range(1, 8), NOON: range(1, 4), NIGHT: range(8, 12)}


@dataclass(frozen=True, slots=True)
class Unclear:
    """A doubt before it is put into words.

    Attributes:
        marks: What it is about; an alternative stands in place of the first, the others go.
        instead: What could have been written.
    """

    kind: str
    marks: tuple[Mark, ...]
    instead: tuple[str, ...] = ()
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Times:
    """Attributes: start: minutes after midnight. ended: whether it was said when it ends."""

    start: int | None = None
    length: timedelta | None = None
    ended: bool = False
    doubts: tuple[Unclear, ...] = ()


def times(said: Sequence[Mark]) -> Times:
    starts = [mark for mark in said if mark.kind in {"clock", "span"}]
    rest = tuple(m for m in said if m.kind in {"part", "end", "length", "overnight"})
    if not starts:
        return Times()
    ended = any(mark.kind in {"span", "end", "length"} for mark in said)
    if len({mark.value for mark in starts}) > 1:
        days = [mark for mark in said if mark.kind == "weekdays"]
        return Times(ended=ended, doubts=(_several(starts, days, rest),))
    return replace(_Times(starts[0], tuple(starts), rest).result(), ended=ended)


def shown(minutes: int) -> str:
    """As `read` takes it for exactly this."""
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def _several(starts: list[Mark], days: list[Mark], rest: tuple[Mark, ...]) -> Unclear:
    """“Di 9 Uhr und Do 17 Uhr” are two meetings."""
    ends = tuple(mark for mark in rest if mark.kind == "end")
    alone = [_alone(mark) for mark in starts]
    if len(days) == len(starts):
        named = [_days(cast("Said", mark.value)) for mark in days]
        pairs = tuple(f"{day} {clock}" for day, clock in zip(named, alone, strict=True))
        return Unclear("times", (days[0], *starts, *days[1:], *ends), pairs[:4])
    return Unclear("times", (*starts, *ends), tuple(dict.fromkeys(alone))[:4])


def _alone(mark: Mark) -> str:
    if mark.kind == "clock":
        return f"{shown(cast('Clock', mark.value).minutes)} Uhr"
    first, last = cast("tuple[Clock, Clock]", mark.value)
    return f"{shown(first.minutes)} bis {shown(last.minutes)} Uhr"


def _days(said: Said) -> str:
    if said.each:
        return " und ".join(f"{NAMES[day].lower()}s" for day in said.days)
    return f"am {NAMES[said.days[0]]}"


@dataclass(frozen=True, slots=True)
class _Times:
    mark: Mark
    starts: tuple[Mark, ...]
    rest: tuple[Mark, ...]

    def result(self) -> Times:
        begin, end = self._said()
        begins = self._hours(begin)
        if end is None:
            length = next((cast("int", m.value) for m in self.rest if m.kind == "length"), None)
            if len(begins) > 1:
                return self._ask([(start, length and start + length) for start in begins])
            return Times(begins[0], timedelta(minutes=length) if length else None)
        if any(mark.kind == "overnight" for mark in self.rest):
            return Times(begins[0], timedelta(minutes=_DAY + end.minutes - begins[0]))
        pairs = [(start, until) for start in begins if (until := self._until(start, end))]
        likely = [pair for pair in pairs if pair[1] - pair[0] <= _LIKELY] or pairs
        if not pairs:
            return self._backwards(begins[0], end)
        if len(likely) > 1:
            return self._ask(likely)
        return Times(likely[0][0], timedelta(minutes=likely[0][1] - likely[0][0]))

    def _said(self) -> tuple[Clock, Clock | None]:
        if self.mark.kind == "span":
            return cast("tuple[Clock, Clock]", self.mark.value)
        end = next((mark for mark in self.rest if mark.kind == "end"), None)
        return cast("Clock", self.mark.value), cast("Clock", end.value) if end else None

    def _part(self) -> str:
        return next((str(mark.value) for mark in self.rest if mark.kind == "part"), "")

    def _hours(self, clock: Clock) -> list[int]:
        """The likelier first."""
        hour = clock.minutes // 60
        part = self._part()
        if part == NIGHT and hour == 12:
            return [clock.minutes - _NOON]
        if part:
            later = hour in _LATER.get(part, ()) and (hour < 12)
            return [clock.minutes + _NOON * later]
        if clock.vague:
            return [(clock.minutes + _NOON) % _DAY, clock.minutes]
        return [clock.minutes]

    def _until(self, start: int, end: Clock) -> int:
        """0 where the end is before the start."""
        minutes = end.minutes or _DAY
        loose = end.vague or (end.bare and minutes < _NOON) or self._part()
        hours = [minutes, minutes + _NOON] if loose and minutes <= _NOON else [minutes]
        return next((until for until in hours if start < until <= _DAY), 0)

    def _backwards(self, start: int, end: Clock) -> Times:
        """“22 bis 2 Uhr”, “19 bis 17 Uhr”, “19:30 bis 9 Uhr”: over midnight, or a mistake."""
        afternoon = end.minutes + _NOON
        instead = [f"{shown(start)} bis {shown(end.minutes)} Uhr am nächsten Tag"]
        if end.minutes < _NOON and start < afternoon:
            instead.insert(0, f"{shown(start)} bis {shown(afternoon)} Uhr")
        elif end.minutes >= _NOON / 2 and end.minutes != start:
            instead.insert(0, f"{shown(end.minutes)} bis {shown(start)} Uhr")
        return Times(doubts=(Unclear("end", self._all(), tuple(instead)),))

    def _ask(self, pairs: Sequence[tuple[int, int | None]]) -> Times:
        instead = tuple(
            f"{shown(start)} bis {shown(end)} Uhr" if end else f"{shown(start)} Uhr"
            for start, end in pairs
        )
        return Times(doubts=(Unclear("half-day", self._all(), instead),))

    def _all(self) -> tuple[Mark, ...]:
        return (*self.starts, *self.rest)
