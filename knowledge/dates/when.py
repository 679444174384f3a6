"""Reads when a meeting is: “jeden 2. Donnerstag im Monat 19:30 bis 21 Uhr”.

Nothing is guessed in silence. What is missing is named, what may mean two things is a `Doubt` with
the texts that say the one or the other, and what is about something else is left over.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo

from knowledge.dates.days import coming as coming_day
from knowledge.dates.days import plan
from knowledge.dates.marks import marks, spans
from knowledge.dates.series import Series, occurrences, skip, utc
from knowledge.dates.times import Unclear, times
from knowledge.dates.words import composed, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from knowledge.dates.days import Plan
    from knowledge.dates.times import Times

LONGEST = 2000  # letters that are read; what follows is rest
_WEEKDAYS = 7
_MOST_WORDS = 100  # of a text whose alternatives are read as well
USUAL_LENGTH = timedelta(hours=2)  # where nobody said when it ends
Missing = Literal["day", "time", "end"]
_FACETS = {
    "span": "time",
    "clock": "time",
    "part": "time",
    "end": "end",
    "length": "end",
    "overnight": "end",
    "from": "from",
    "until": "until",
    "months": "until",
    "count": "count",
    "rhythm": "rhythm",
    "often": "rhythm",
    "parity": "rhythm",
    "until-holidays": "until",
    "except-holidays": "except",
    "except-weekdays": "except",
    "except-months": "except",
    "except-dates": "except",
}
# Words that join two times and say nothing when the times are gone.
_EMPTY = frozenset(
    re.findall(
        r"\w+",
        """
        und and am an um im in on at der die das den dem von bis ab ca etwa circa dauer für à je
        jeweils immer uhr zeit so gegen termin termine wann datum sonst es aus ist u der erste
        """,
    )
)
_GLUE = " \t\r\n,;-–—|/&"


@dataclass(frozen=True, slots=True)
class Understood:
    """Which words were taken for what.

    Attributes:
        facet: "day", "rhythm", "time", "end", "from", "until", "count" or "except".
    """

    facet: str
    words: str


@dataclass(frozen=True, slots=True)
class Alternative:
    """One of the things that doubtful words may mean.

    Attributes:
        text: What to read instead of the whole text, where this was meant.
        series: What that gives; None where something else is still open, or in a long text.
    """

    text: str
    series: Series | None


@dataclass(frozen=True, slots=True)
class Doubt:
    """Words that may mean several things, or cannot be true.

    Attributes:
        kind: "second" (every 2nd Thursday: of the month or every two weeks), "monthly" (or once),
            "daily" (from the 3rd to the 5th: each day, or once), "how-often" (which two of the
            month), "weekday" (contradicts the date), "past", "end" (before the start), "half-day"
            (7:30 or 19:30), "times" (several), "until" (holidays that are not known here),
            "no-such-day", "never"; settled: "which-week", "workdays", "week-numbers",
            "public-holidays", "school-holidays".
        words: As they were written.
        alternatives: Where there are none, it is to be written anew.
        settled: The reading goes on with the first alternative, or without these words.
    """

    kind: str
    words: str
    alternatives: tuple[Alternative, ...] = ()
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says of when.

    Attributes:
        series: Set where day and time are known and no doubt is open; `USUAL_LENGTH` where the end
            is missing.
        missing: What to ask for next; an answer is read by appending it to the text.
        rest: What is about something else, pieces separated by “, ” or a line break.
    """

    series: Series | None
    understood: tuple[Understood, ...] = ()
    missing: frozenset[Missing] = frozenset()
    doubts: tuple[Doubt, ...] = ()
    rest: str = ""

    @property
    def open(self) -> tuple[Doubt, ...]:
        """The doubts that must be asked about."""
        return tuple(doubt for doubt in self.doubts if not doubt.settled)


def read(text: str, now: datetime, zone: str) -> Reading:
    """Args: now: aware. zone: IANA name of where the meeting is."""
    return _read(text, now, zone, deep=True)


def leftover(text: str) -> str:
    """What is about something else than when."""
    whole = composed(text[:LONGEST])
    found = words(whole)
    return _rest(whole, list(spans(marks(found)[1], found))) + text[LONGEST:]


def _read(text: str, now: datetime, zone: str, *, deep: bool) -> Reading:
    whole = composed(text[:LONGEST])
    found = words(whole)
    _, said = marks(found)
    places = list(spans(said, found))
    local = now.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    clock = times(said)
    days = plan(said, local, clock.start)
    series, never = _series(clock, days, now, zone)
    unclear = [*days.doubts, *clock.doubts, *never]
    deep = deep and len(found) <= _MOST_WORDS
    where = dict(zip(map(id, said), places, strict=True))
    return Reading(
        series=series if all(one.settled for one in unclear) else None,
        understood=tuple(
            Understood(_FACETS.get(mark.kind, "day"), whole[a:b])
            for mark, (a, b) in zip(said, places, strict=True)
        ),
        missing=_missing(clock, days),
        doubts=tuple(_doubt(one, where, whole, now, zone, deep=deep) for one in unclear),
        rest=_rest(whole, places) + text[LONGEST:],
    )


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)


def _missing(clock: Times, days: Plan) -> frozenset[Missing]:
    missing: set[Missing] = set()
    if not days.known and all(one.settled for one in days.doubts):
        missing.add("day")
    if clock.start is None and not clock.doubts:
        missing |= {"time"}
    elif not clock.ended:
        missing.add("end")
    return frozenset(missing)


def _series(
    clock: Times, days: Plan, now: datetime, zone: str
) -> tuple[Series | None, list[Unclear]]:
    """The series, or that it has no date at all."""
    if clock.start is None or not days.known:
        return None, []
    start, length = _time(clock.start), clock.length or USUAL_LENGTH
    try:
        if days.rule:
            return _repeated(days, start, length, now, zone), []
        local = [datetime.combine(day, start) for day in days.dates]
        coming = [one for one in local if utc(one, zone) > now] or local
        return Series(coming[0], length, zone, extra=tuple(coming[1:])), []
    except (ValueError, OverflowError):
        return None, [Unclear("never", ())]


def _repeated(days: Plan, start: time, length: timedelta, now: datetime, zone: str) -> Series:
    """Raises: ValueError: where nothing comes."""
    every = re.sub(r"INTERVAL=\d+;?", "", days.rule).rstrip(";")
    rough = Series(datetime.combine(days.since, start), length, zone, every)
    coming = [one.original for one in occurrences(rough, now, _WEEKDAYS + 1)]
    if days.parity is not None:
        coming = [day for day in coming if day.isocalendar().week % 2 == days.parity]
    if not coming or (days.until and coming[0] > days.until):
        raise ValueError("nothing comes")
    first = datetime.combine(coming[0], start)
    series = Series(first, length, zone, days.rule + _end(days))
    for day in days.skipped:
        with suppress(ValueError):
            series = skip(series, coming_day(day, first.date()))
    return series


def _end(days: Plan) -> str:
    if days.count:
        return f";COUNT={days.count}"
    return f";UNTIL={days.until:%Y%m%d}T235959" if days.until else ""


def _doubt(
    one: Unclear,
    where: Mapping[int, tuple[int, int]],
    whole: str,
    now: datetime,
    zone: str,
    *,
    deep: bool,
) -> Doubt:
    places = [where[id(mark)] for mark in one.marks]
    texts = [_instead(whole, places, words) for words in one.instead]
    alternatives = tuple(
        Alternative(text, _read(text, now, zone, deep=False).series if deep else None)
        for text in texts
    )
    return Doubt(one.kind, _quoted(whole, places), alternatives, one.settled)


def _quoted(whole: str, places: Iterable[tuple[int, int]]) -> str:
    """The words in these places, with “…” for others between them."""
    said, end = "", 0
    for begin, behind in sorted(places):
        between = whole[end:begin] if said else ""
        said += (between if not between.strip(_GLUE) else " … ") + whole[begin:behind]
        end = behind
    return said


def _instead(whole: str, places: Sequence[tuple[int, int]], words: str) -> str:
    """The text with `words` in the first place, and without the others."""
    first = places[0]
    for place in sorted(places, reverse=True):
        whole = whole[: place[0]] + (words if place == first else "") + whole[place[1] :]
    return whole


def _rest(whole: str, places: Iterable[tuple[int, int]]) -> str:
    """The pieces between, each without the signs at its ends."""
    pieces: list[str] = []
    end = 0
    for begin, behind in [*sorted(places), (len(whole), len(whole))]:
        piece = whole[end:begin].lstrip(_GLUE + ":.").rstrip(_GLUE)
        if not _EMPTY.issuperset(re.findall(r"\w+", piece.casefold())):
            pieces.append(piece)
        end = behind
    return ", ".join(pieces)
