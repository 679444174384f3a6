"""From what was said of days to dates or a rule."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, cast

from dateutil.easter import easter

from knowledge.dates.marks import LAST, Border, Nth, Rhythm, Said
from knowledge.dates.times import Unclear
from knowledge.dates.words import NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.dates.marks import Mark
    from knowledge.dates.parts import Day

CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_ALL_MONTHS = range(1, 13)
_INTERVALS = {2, 3, 4}  # “jeden zweiten Donnerstag” may be every two weeks
_MANY_YEARS = 9  # in which 29 February comes, even around 2100


class NoSuchDay(ValueError):
    """“31.2.”."""


@dataclass(slots=True)
class Plan:
    """Days of a meeting: certain dates, or a rule from a day on.

    Attributes:
        rule: RRULE without COUNT and UNTIL.
        since: The first day on which it may be.
        until: The last.
        parity: Of the ISO week in which the first one is.
    """

    dates: list[date] = field(default_factory=list)
    rule: str = ""
    since: date = date.min
    until: date | None = None
    count: int = 0
    parity: int | None = None
    skipped: list[Day] = field(default_factory=list)
    doubts: list[Unclear] = field(default_factory=list)

    @property
    def known(self) -> bool:
        return bool(self.dates or self.rule)


def plan(said: Sequence[Mark], now: datetime, start: int | None) -> Plan:
    """Args: now: naive local time. start: minutes after midnight, if known."""
    planner = _Planner(said, now, start, Plan(since=now.date()))
    planner.run()
    return planner.plan


def dated(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


def coming(day: Day, since: date) -> date:
    """The next one on `since` or later.

    Raises:
        NoSuchDay:
    """
    if day.year:
        return _valid(day.year, day.month, day.day)
    for year in range(since.year, since.year + _MANY_YEARS):
        try:
            found = _valid(year, day.month, day.day)
        except NoSuchDay:
            continue
        if found >= since:
            return found
    raise NoSuchDay


def _valid(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise NoSuchDay from None


@dataclass(slots=True)
class _Planner:
    said: Sequence[Mark]
    now: datetime
    start: int | None
    plan: Plan

    # ── what was said ──

    def _marks(self, *kinds: str) -> list[Mark]:
        return [mark for mark in self.said if mark.kind in kinds]

    def _first(self, kind: str) -> Mark | None:
        return next((mark for mark in self.said if mark.kind == kind), None)

    @property
    def _today(self) -> date:
        return self.now.date()

    @property
    def _bounded(self) -> bool:
        """What has an end, a number or exceptions takes place more than once."""
        return bool(self._marks("until", "count", "months", "from", "except-months"))

    def _rhythm(self) -> Rhythm | None:
        mark = self._first("rhythm")
        return cast("Rhythm", mark.value) if mark else None

    def _weekdays(self) -> tuple[list[int], bool]:
        said = [cast("Said", mark.value) for mark in self._marks("weekdays")]
        days = list(dict.fromkeys(day for one in said for day in one.days))
        return days, any(one.each for one in said)

    # ── what follows ──

    def run(self) -> None:
        try:
            self._borders()
            self._decide()
            self._exceptions()
        except NoSuchDay:
            marks = tuple(self._marks("dates", "feast", "from", "until", "monthdays", "nth"))
            self.plan.doubts.append(Unclear("no-such-day", marks[:1], self._near(marks[:1])))
            self.plan.dates, self.plan.rule = [], ""

    def _near(self, marks: tuple[Mark, ...]) -> tuple[str, ...]:
        """“31.2.”: the last of February, or the first of March."""
        days = self._date_list()
        if not marks or marks[0].kind != "dates" or len(days) != 1:
            return ()
        day = days[0]
        if not (28 < day.day <= 31 and 1 <= day.month <= 12):
            return ()
        year = day.year or self._today.year
        last = date(year, day.month, _days_in(year, day.month))
        if not day.year and last < self._today:
            last = date(year + 1, day.month, _days_in(year + 1, day.month))
        return f"am {dated(last)}", f"am {dated(last + _DAY)}"

    def _decide(self) -> None:
        rhythm = self._rhythm()
        if parity := self._first("parity"):
            self.plan.parity = cast("int", parity.value)
            self.plan.doubts.append(Unclear("week-numbers", (parity,), settled=True))
            rhythm = Rhythm("WEEKLY", 2)
        if often := self._first("often"):
            self._often(often)
            return
        days, each = self._weekdays()
        if nth := self._first("nth"):
            self._nth(nth, rhythm)
        elif monthdays := self._first("monthdays"):
            self._rule("MONTHLY", rhythm, BYMONTHDAY=cast("tuple[int, ...]", monthdays.value))
        elif workdays := self._first("workdays"):
            self._workdays(workdays)
        elif self._repeated(rhythm, days, each=each):
            self._repeat(rhythm, days)
        elif self._marks("dates", "ahead", "feast"):
            self._certain_dates(days)
        elif days:
            self._coming_weekday()
        elif self._marks("from") and self._marks("until"):
            self._every_day_between()

    def _repeated(self, rhythm: Rhythm | None, days: list[int], *, each: bool) -> bool:
        if rhythm is not None:
            return bool(rhythm.frequency)
        if len(self._date_list()) > 1:
            return False
        named = self._marks("dates", "ahead", "feast", "week")
        return each or bool(days and self._bounded and not named)

    def _date_list(self) -> list[Day]:
        return [day for m in self._marks("dates") for day in cast("tuple[Day, ...]", m.value)]

    # ── from, until, how often ──

    def _borders(self) -> None:
        if begin := self._first("from"):
            self.plan.since = self._border(begin, self._today, last=False)
        if end := self._first("until"):
            self.plan.until = self._border(end, self.plan.since, last=True)
        elif holidays := self._first("until-holidays"):
            self.plan.doubts.append(Unclear("until", (holidays,)))
        if count := self._first("count"):
            self.plan.count = cast("int", count.value)
        if mark := self._first("months"):
            self._within_months(mark)

    def _border(self, mark: Mark, since: date, *, last: bool) -> date:
        border = cast("Border", mark.value)
        if border.day:
            day = coming(border.day, since)
            if border.weekday not in {None, day.weekday()}:
                word = "bis" if last else "ab"
                self.plan.doubts.append(Unclear("weekday", (mark,), (f"{word} {dated(day)}",)))
            return day
        if border.feast is not None:
            return _feast(border.feast, 0, since)
        if border.ahead is not None:
            day = self._today + timedelta(days=border.ahead)
            return day if border.weekday is None else _on_weekday(day, border.weekday)
        year = border.year or since.year + (border.month < since.month)
        part = LAST if last and border.part == 0 else border.part
        return _valid(
            year, border.month, _days_in(year, border.month) if part == LAST else part or 1
        )

    def _within_months(self, mark: Mark) -> None:
        months, year = cast("tuple[tuple[int, ...], int]", mark.value)
        year = year or self._today.year + (months[-1] < self._today.month)
        first = _valid(year - (months[0] > months[-1]), months[0], 1)
        self.plan.since = max(self.plan.since, first)
        self.plan.until = _valid(year, months[-1], _days_in(year, months[-1]))

    # ── rules ──

    def _rule(
        self, frequency: str, rhythm: Rhythm | None = None, **parts: Sequence[object]
    ) -> None:
        step = rhythm.interval if rhythm and rhythm.frequency == frequency else 1
        written = [f"FREQ={frequency}"]
        if step > 1:
            written.append(f"INTERVAL={step}")
        self.plan.rule = ";".join(
            written + [f"{name}={','.join(map(str, values))}" for name, values in parts.items()]
        )
        monthdays = cast("Sequence[int]", parts.get("BYMONTHDAY", ()))
        if not all(day == LAST or 1 <= day <= 31 for day in monthdays):
            raise NoSuchDay

    def _weekly(self, days: Sequence[int], rhythm: Rhythm | None = None) -> None:
        gone = {d for m in self._marks("except-weekdays") for d in cast("tuple[int, ...]", m.value)}
        self._rule("WEEKLY", rhythm, BYDAY=[CODES[day] for day in sorted(set(days) - gone)])

    def _repeat(self, rhythm: Rhythm | None, days: list[int]) -> None:
        frequency = rhythm.frequency if rhythm else "WEEKLY"
        first = self._anchor()
        match frequency:
            case "DAILY" if days or self._marks("except-weekdays"):
                self._weekly(days or range(7))
            case "DAILY":
                self._rule("DAILY", rhythm)
            case "WEEKLY" if days or first:
                self._check_weekday(days, first)
                self._weekly(days or [cast("date", first).weekday()], rhythm)
            case "MONTHLY" if first and not days:
                self._rule("MONTHLY", rhythm, BYMONTHDAY=[first.day])
            case "YEARLY" if first:
                self._rule("YEARLY", rhythm, BYMONTH=[first.month], BYMONTHDAY=[first.day])
            case _:
                return
        if first:
            self.plan.since = max(self.plan.since, first)

    def _anchor(self) -> date | None:
        """The date that a rhythm starts from: “wöchentlich ab 3.12.”."""
        if listed := self._date_list():
            return coming(listed[0], self._today)
        if ahead := self._first("ahead"):
            return self._today + timedelta(days=cast("int", ahead.value))
        begin = self._first("from")
        exact = begin and (cast("Border", begin.value).day or cast("Border", begin.value).ahead)
        return self.plan.since if exact else None

    def _nth(self, mark: Mark, rhythm: Rhythm | None) -> None:
        nth = cast("Nth", mark.value)
        codes = [f"{n}{CODES[day]}" for day in nth.days for n in nth.nths]
        monthly = rhythm is not None and rhythm.frequency == "MONTHLY"
        named = " und ".join(NAMES[day] for day in nth.days)
        weeks = " und ".join(f"{NAMES[day].lower()}s" for day in nth.days)
        place = "letzten" if nth.nths[0] == LAST else f"{nth.nths[0]}."
        if nth.month:
            self._nth_of_month(nth, codes)
        elif nth.sure or monthly or (nth.each and nth.nths[0] not in _INTERVALS):
            self._rule("MONTHLY", rhythm, BYDAY=codes)
        elif nth.each:
            instead = (f"jeden {place} {named} im Monat", f"alle {nth.nths[0]} Wochen {weeks}")
            self.plan.doubts.append(Unclear("second", (mark,), instead))
        elif self._bounded:
            self._rule("MONTHLY", rhythm, BYDAY=codes)
        else:
            once = _nth_weekday(nth.nths[0], nth.days[0], self._today)
            instead = (f"jeden {place} {named} im Monat", f"am {dated(once)}")
            self.plan.doubts.append(Unclear("monthly", (mark,), instead))

    def _nth_of_month(self, nth: Nth, codes: list[str]) -> None:
        if nth.each:
            self._rule("YEARLY", None, BYMONTH=[nth.month], BYDAY=codes)
            return
        years = [nth.year] if nth.year else range(self._today.year, self._today.year + _MANY_YEARS)
        for year in years:
            found = _nth_of(nth.nths[0], nth.days[0], year, nth.month)
            if found and (nth.year or found >= self._today):
                self.plan.dates = [found]
                return
        raise NoSuchDay

    def _often(self, mark: Mark) -> None:
        """“zweimal im Monat donnerstags”: which ones?"""
        days, _ = self._weekdays()
        if len(days) != 1 or mark.value != 2:
            self.plan.doubts.append(Unclear("how-often", (mark,)))
            return
        named = NAMES[days[0]]
        instead = tuple(f"jeden {a}. und {b}. {named} im Monat" for a, b in ((1, 3), (2, 4)))
        marks = (mark, *self._marks("weekdays"))
        self.plan.doubts.append(Unclear("how-often", marks, instead))

    def _workdays(self, mark: Mark) -> None:
        folded = str(mark.value)
        if folded in {"wochenends", "weekends"}:
            self._weekly([5, 6])
            return
        self._weekly(range(5))
        if folded.startswith("werktag"):
            instead = ("montags bis freitags", "montags bis samstags")
            self.plan.doubts.append(Unclear("workdays", (mark,), instead, settled=True))

    # ── certain dates ──

    def _certain_dates(self, days: list[int]) -> None:
        marks = tuple(self._marks("weekdays", "dates", "ahead", "feast"))
        found = self._named_dates()
        wrong = [day for day in found if days and day.weekday() not in days]
        if wrong:
            self._contradiction(marks, wrong[0], days[0])
        elif all(self._is_past(day) for day in found):
            self._past(tuple(m for m in marks if m.kind != "weekdays"), found[0])
        else:
            self.plan.dates = sorted(set(found))

    def _named_dates(self) -> list[date]:
        found = [coming(day, self._today) for day in self._date_list()]
        found += [
            _feast(*cast("tuple[object, int]", m.value), self._today) for m in self._marks("feast")
        ]
        if not found:
            found = [
                self._today + timedelta(days=cast("int", m.value)) for m in self._marks("ahead")[:1]
            ]
        return found

    def _is_past(self, day: date) -> bool:
        if day != self._today or self.start is None:
            return day < self._today
        return datetime.combine(day, _time(self.start)) <= self.now

    def _past(self, marks: tuple[Mark, ...], day: date) -> None:
        try:
            again = day.replace(year=self._today.year)
            again = again if again > self._today else day.replace(year=self._today.year + 1)
        except ValueError:
            again = self._today + _DAY
        if marks[0].kind == "ahead":
            again = self._today + _DAY
        self.plan.doubts.append(Unclear("past", marks, (f"am {dated(again)}",)))

    def _contradiction(self, marks: tuple[Mark, ...], day: date, weekday: int) -> None:
        """“Freitag, 3.12.” though it is a Thursday: the date, the nearest Friday, another year."""
        behind = _on_weekday(day, weekday)
        nearest = behind if (behind - day).days <= 3 else behind - _WEEK
        instead = [day, nearest if nearest >= self._today else behind]
        listed = self._date_list()
        if listed and not listed[0].year:
            years = range(self._today.year, self._today.year + 3)
            fits = (_maybe(year, day.month, day.day) for year in years)
            instead += [d for d in fits if d and d > self._today and d.weekday() == weekday][:1]
        texts = tuple(f"am {dated(one)}" for one in dict.fromkeys(instead) if one >= self._today)
        self.plan.doubts.append(Unclear("weekday", marks, texts))

    def _check_weekday(self, days: list[int], first: date | None) -> None:
        """“jeden Donnerstag, 3.12.”: a date beside the rhythm must be one of its days."""
        marks = tuple(self._marks("dates", "ahead"))
        if days and first and marks and first.weekday() not in days:
            self._contradiction(marks, first, days[0])

    def _every_day_between(self) -> None:
        """“vom 3. bis 5. Dezember”."""
        begin, end = self._marks("from")[0], self._marks("until")[0]
        if not (cast("Border", begin.value).day and cast("Border", end.value).day):
            return
        last = cast("date", self.plan.until)
        instead = (
            f"täglich vom {dated(self.plan.since)} bis {dated(last)}",
            f"am {dated(self.plan.since)}",
        )
        self.plan.doubts.append(Unclear("daily", (begin, end), instead))

    def _coming_weekday(self) -> None:
        mark = self._marks("weekdays")[0]
        said = cast("Said", mark.value)
        day = _on_weekday(self._today, said.days[0])
        week = self._first("week")
        if said.which.startswith("+"):
            day += _WEEK * int(said.which[1:])
        elif week:
            monday = self._today - timedelta(days=self._today.weekday())
            weeks = {"next": 1, "this": 0, "after": 2}[str(week.value)]
            day = monday + timedelta(days=7 * weeks + said.days[0])
            if self._is_past(day):
                self._past((mark, week), day)
                return
        elif said.which == "after" or self._is_past(day) or (said.which and day == self._today):
            day += _WEEK
        if (
            said.which == "next"
            and day - self._today < _WEEK
            and day.weekday() > self._today.weekday()
        ):
            instead = (f"am {dated(day)}", f"am {dated(day + _WEEK)}")
            self.plan.doubts.append(Unclear("which-week", (mark,), instead, settled=True))
        self.plan.dates = [day]

    # ── exceptions ──

    def _exceptions(self) -> None:
        months = {m for x in self._marks("except-months") for m in cast("tuple[int, ...]", x.value)}
        if months and self.plan.rule and "BYMONTH=" not in self.plan.rule:
            kept = [month for month in _ALL_MONTHS if month not in months]
            self.plan.rule += f";BYMONTH={','.join(map(str, kept))}"
        for mark in self._marks("except-dates"):
            self.plan.skipped += cast("tuple[Day, ...]", mark.value)
        for mark in self._marks("except-holidays"):
            kind = "public-holidays" if mark.value == "G" else "school-holidays"
            self.plan.doubts.append(Unclear(kind, (mark,), settled=True))


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)


def _days_in(year: int, month: int) -> int:
    return monthrange(year, month)[1]


def _on_weekday(day: date, weekday: int) -> date:
    """The first one on `day` or later."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def _maybe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nth_of(nth: int, weekday: int, year: int, month: int) -> date | None:
    if nth < 0:
        last = date(year, month, _days_in(year, month))
        return last - timedelta(days=(last.weekday() - weekday) % 7) + _WEEK * (nth + 1)
    found = _on_weekday(date(year, month, 1), weekday) + _WEEK * (nth - 1)
    return found if found.month == month else None


def _nth_weekday(nth: int, weekday: int, since: date) -> date:
    for ahead in range(24):
        year, month = divmod(since.year * 12 + since.month - 1 + ahead, 12)
        found = _nth_of(nth, weekday, year, month + 1)
        if found and found >= since:
            return found
    raise NoSuchDay


def _feast(what: object, number: int, since: date) -> date:
    for year in (since.year, since.year + 1):
        found = _feast_of(what, number, year)
        if found >= since:
            return found
    raise NoSuchDay


def _feast_of(what: object, number: int, year: int) -> date:
    match what:
        case "advent":
            fourth = date(year, 12, 24) - timedelta(days=(date(year, 12, 24).weekday() + 1) % 7)
            if number > 4:
                raise NoSuchDay
            return fourth - _WEEK * (4 - (number or 1))
        case "christmas":
            return date(year, 12, 24 + min(number or 1, 2))
        case "mothers":
            return _on_weekday(date(year, 5, 1), 6) + _WEEK
        case (int(month), int(day)):
            return date(year, month, day)
        case _:
            return easter(year) + timedelta(days=cast("int", what))
