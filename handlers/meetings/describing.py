"""When a meeting is, as one says it: “jeden 2. Donnerstag im Monat, 19:30–21 Uhr, ab Januar”.

The sentences are in the catalogues. What a rule is too odd for is a list of its next dates.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from babel.dates import format_skeleton, get_day_names, get_month_names
from babel.lists import format_list

from handlers.kernel.reply import Moment, Text
from knowledge.dates.series import occurrences, rule_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from handlers.kernel.reply import Argument
    from knowledge.dates.series import Series

_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_SPOKEN = {"de", "en"}  # a rule in words; grammar of others differs by the gender of the weekday
_LISTED = 5  # dates named at most
_DISTANT = timedelta(days=300)  # from here on a month needs its year
_USUAL = {  # the first one comes within this time, unless it was said when it begins
    "DAILY": timedelta(days=1),
    "WEEKLY": timedelta(days=7),
    "MONTHLY": timedelta(days=35),
    "YEARLY": timedelta(days=366),
}
_ALL_MONTHS = frozenset(range(1, 13))
_MOST_NAMED_MONTHS = 3


def describe(series: Series, language: str, now: datetime | None = None) -> tuple[Text, ...]:
    """Pieces to be joined by commas: rhythm, hours, from when, until when, exceptions.

    Args:
        now: What lies behind is left out; None: nothing does.
    """
    said = _Saying(series, language, now)
    return (said.rhythm(), said.hours(), *said.bounds(), *said.exceptions())


class _Saying:
    def __init__(self, series: Series, language: str, now: datetime | None) -> None:
        self._series = series
        self._language = language
        self._now = now
        self._today = (now or datetime.min.replace(tzinfo=UTC)).date()
        self._parts = rule_parts(series.rule) if series.rule else {}
        self._step = int(self._parts.get("INTERVAL", 1))
        self._listed = False

    def rhythm(self) -> Text:
        if not self._series.rule and not self._series.extra:
            once = self._series.moved.get(self._series.start.date(), self._series.start)
            return Text("meetings-when-once", {"day": Moment.of(once.date())})
        spoken = self._language in _SPOKEN and self._series.rule
        found = self._ruled() if spoken else None
        self._listed = found is None
        return found or self._dates()

    def _ruled(self) -> Text | None:
        match self._parts["FREQ"]:
            case "DAILY":
                return self._plain({"INTERVAL"}, "daily")
            case "WEEKLY":
                return self._weekly()
            case "MONTHLY" if "BYDAY" in self._parts:
                return self._nth()
            case "MONTHLY":
                return self._monthdays()
            case _:
                day = self._days([self._series.start.date()])
                return self._plain({"BYMONTH", "BYMONTHDAY"}, "yearly", day=day)

    def _plain(self, allowed: set[str], name: str, **args: Argument) -> Text | None:
        extra = set(self._parts) - allowed - {"FREQ", "COUNT", "UNTIL", "BYMONTH"}
        if extra or (name == "yearly" and self._step > 1):
            return None
        if name != "yearly":
            args["every"] = self._step
        return Text(f"meetings-rhythm-{name}", args)

    def _weekly(self) -> Text | None:
        codes = self._parts.get("BYDAY", _CODES[self._series.start.weekday()]).split(",")
        days = sorted(_CODES.index(code) for code in codes)
        allowed = {"INTERVAL", "BYDAY", "WKST"}
        if len(days) > 2 and days == list(range(days[0], days[-1] + 1)):
            first, last = self._names(days[:1]), self._names(days[-1:])
            return self._plain(allowed, "range", first=first, last=last)
        return self._plain(allowed, "weekly", days=self._names(days))

    def _nth(self) -> Text | None:
        pairs = [(code[:-2], _CODES.index(code[-2:])) for code in self._parts["BYDAY"].split(",")]
        nths = sorted({int(nth or 0) for nth, _ in pairs}, key=lambda nth: (nth < 0, nth))
        days = sorted({day for _, day in pairs})
        if len(nths) > 2 or 0 in nths or min(nths) < -2 or len(pairs) != len(nths) * len(days):
            return None
        second = nths[1] if len(nths) > 1 else 0
        names = self._names(days)
        return self._plain(
            {"INTERVAL", "BYDAY", "WKST"}, "nth", nth=nths[0], second=second, days=names
        )

    def _monthdays(self) -> Text | None:
        days = self._parts.get("BYMONTHDAY", str(self._series.start.day)).split(",")
        if days == ["-1"]:
            return self._plain({"INTERVAL", "BYMONTHDAY"}, "last-day")
        if any(int(day) < 0 for day in days):
            return None
        dot = "." if self._language == "de" else ""
        listed = self._list([f"{day}{dot}" for day in days])
        return self._plain({"INTERVAL", "BYMONTHDAY"}, "monthday", days=listed)

    def _dates(self) -> Text:
        after = self._now or datetime.min.replace(tzinfo=UTC)
        coming = occurrences(self._series, max(after, _LONG_AGO), _LISTED + 1)
        days = [self._series.moved.get(one.original, one.original) for one in coming]
        more = len(days) > _LISTED
        return Text("meetings-when-dates", {"dates": self._days(days[:_LISTED]), "more": int(more)})

    def hours(self) -> Text:
        start = self._series.start
        end = start + self._series.length
        return Text("meetings-when-hours", {"begin": self._time(start), "end": self._time(end)})

    def bounds(self) -> Iterable[Text]:
        if self._listed or not self._series.rule:
            return
        start = self._series.start.date()
        if self._now is None or self._step > 1 or start - self._today > _USUAL[self._parts["FREQ"]]:
            by_month = self._parts["FREQ"] == "MONTHLY"
            if start >= self._today:
                day = self._border(start, by_month=by_month)
                yield Text("meetings-rhythm-since", {"day": day})
        if until := self._parts.get("UNTIL"):
            last = date.fromisoformat(until[:8])
            whole = last.day == monthrange(last.year, last.month)[1]
            yield Text("meetings-rhythm-until", {"day": self._border(last, by_month=whole)})
        if count := self._parts.get("COUNT"):
            yield Text("meetings-rhythm-count", {"count": int(count)})

    def exceptions(self) -> Iterable[Text]:
        if self._listed:
            return
        months = {int(month) for month in self._parts.get("BYMONTH", "").split(",") if month}
        if months and self._parts["FREQ"] != "YEARLY":
            yield self._months(months)
        series = self._series
        if skipped := [day for day in sorted(series.skipped) if day >= self._today]:
            yield Text("meetings-rhythm-skipped", self._few(skipped))
        for day, to in sorted(series.moved.items())[:_LISTED]:
            if series.rule and max(day, to.date()) >= self._today and day not in series.skipped:
                days = {"day": self._days([day]), "to": self._days([to.date()])}
                yield Text("meetings-rhythm-moved", {**days, "hour": self._time(to)})
        if extra := [one.date() for one in sorted(series.extra) if one.date() >= self._today]:
            yield Text("meetings-rhythm-extra", self._few(extra))

    def _months(self, months: set[int]) -> Text:
        left_out = _ALL_MONTHS - months
        if len(left_out) <= _MOST_NAMED_MONTHS:
            return Text("meetings-rhythm-except-months", {"months": self._month_names(left_out)})
        return Text("meetings-rhythm-only-months", {"months": self._month_names(months)})

    def _few(self, days: Sequence[date]) -> dict[str, Argument]:
        return {"dates": self._days(days[:_LISTED]), "more": max(0, len(days) - _LISTED)}

    def _border(self, day: date, *, by_month: bool) -> str:
        seen_from = self._today if self._now else self._series.start.date()
        year = "y" if day - seen_from > _DISTANT else ""
        names = get_month_names("wide", "stand-alone", self._language)
        if by_month and not year:
            return str(names[day.month])
        skeleton = "MMMM" if by_month else "MMMMd"
        return format_skeleton(year + skeleton, day, locale=self._language)

    def _month_names(self, months: Iterable[int]) -> str:
        names = get_month_names("wide", "stand-alone", self._language)
        return self._list([str(names[month]) for month in sorted(months)])

    def _names(self, days: Iterable[int]) -> str:
        names = get_day_names("wide", "format", self._language)
        return self._list([str(names[day]) for day in days])

    def _days(self, days: Iterable[date]) -> str:
        return self._list([format_skeleton("MMMMd", day, locale=self._language) for day in days])

    def _list(self, words: Sequence[str]) -> str:
        return str(format_list(words, locale=self._language))

    def _time(self, local: datetime) -> str:
        """German leaves out what is nought: “9:30–11 Uhr”."""
        if self._language != "de":
            return f"{local:%H:%M}"
        return f"{local.hour}:{local:%M}" if local.minute else str(local.hour)


_LONG_AGO = datetime(1970, 1, 2, tzinfo=UTC)
