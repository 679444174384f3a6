"""What a text says of days, rhythm and times, piece by piece, from left to right."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from knowledge.dates.parts import MOST_LISTED, Day, Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.dates.words import Word

LAST = -1
_WEEKDAY = "WSw"
_DAYS = frozenset(
    {"weekdays", "nth", "monthdays", "dates", "ahead", "week", "feast", "rhythm", "workdays"}
)
_WEEKS = re.compile(r"A?n-?T|A?T")
_EVERY_N = re.compile(r"[AE]([nO1o]\.?)([DKLY])")
_EVERY = re.compile(r"E([DKLY])")
_ONCE_A = re.compile(r"(?:1c?i|nci)a?1?([DKLY])")
_MONTH_TAIL = re.compile(r"[ia]?[aE1]?L")
_OFTEN = re.compile(r"(?:d|nc)ia?1?[KL]")
_LENGTH = re.compile(r"(?:1b|n,n|n|1|l)-?u")
_AHEAD = re.compile(r"r?i([n1])([DK])")
_MEETINGS = {"treffen", "termin", "gruppe", "kurs", "es", "das"}
_FREQUENCY = {"D": "DAILY", "K": "WEEKLY", "L": "MONTHLY", "Y": "YEARLY"}


@dataclass(frozen=True, slots=True)
class Said:
    """Days of the week: `each` of them, or the coming one."""

    days: tuple[int, ...]
    each: bool = False
    which: str = ""  # "next", "this", "after"


@dataclass(frozen=True, slots=True)
class Nth:
    """“jeden 2. Donnerstag im Monat”.

    Attributes:
        each: “jeden”, “immer”.
        sure: “im Monat”: it cannot mean every two weeks.
        month: In this month only; 0: in every one.
    """

    nths: tuple[int, ...]
    days: tuple[int, ...]
    each: bool
    sure: bool
    month: int = 0
    year: int = 0


@dataclass(frozen=True, slots=True)
class Rhythm:
    frequency: str
    interval: int = 1


@dataclass(frozen=True, slots=True)
class Border:
    """Where a series begins or ends: a day, a month, or some days ahead.

    Attributes:
        part: Day of the month that “Anfang”, “Mitte” mean; LAST for “Ende”; 0: not said.
    """

    day: Day | None = None
    month: int = 0
    year: int = 0
    part: int = 0
    ahead: int | None = None
    weekday: int | None = None
    feast: object = None


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that was said, and by which words (positions in the row)."""

    kind: str
    value: object
    first: int
    behind: int


@dataclass(slots=True)
class _Reader:
    row: Row
    marks: list[Mark] = field(default_factory=list)

    def read(self) -> list[Mark]:
        i = 0
        while i < len(self.row.words):
            if found := self._at(i):
                self.marks += found
                i = found[-1].behind
            else:
                i += 1
        return self.marks

    def _at(self, i: int) -> list[Mark] | None:
        for pattern in _BY_KIND.get(self.row.kinds[i], ()):
            found = pattern(self, i)
            if found:
                return found
        return None

    def beside_day(self, i: int) -> bool:
        """Whether a day was said right before: then a bare number is a time."""
        if not self.marks or self.marks[-1].kind not in _DAYS | {"part", "from"}:
            return False
        return self.row.skip(self.marks[-1].behind, ",(") == i


def marks(words: list[Word]) -> tuple[Row, list[Mark]]:
    row = Row(words)
    return row, _Reader(row).read()


def _one(kind: str, value: object, first: int, behind: int) -> list[Mark]:
    return [Mark(kind, value, first, behind)]


def _except(reader: _Reader, i: int) -> list[Mark] | None:
    """“außer August”, “außer am 24.12.”, “nicht an Feiertagen”, “außer sonntags”."""
    row = reader.row
    if row.kind(i) != "X":
        return None
    j = row.skip(i + 1, "ia")
    if row.kind(j) in {"G", "U"}:
        return _one("except-holidays", row.kind(j), i, j + 1)
    if got := _weekday_list(row, j):
        return _one("except-weekdays", got[0], i, got[1])
    if row.kind(j) == "M" and not row.day(j):
        months, end = _months(row, j)
        return _one("except-months", months, i, end)
    if days := row.days(j):
        return _one("except-dates", days[0], i, days[1])
    return None


def _without(reader: _Reader, i: int) -> list[Mark] | None:
    """“fällt am 24.12. aus”, “kein Treffen am 24.12.”."""
    row = reader.row
    j = i + 1
    if row.kind(j) in "_c" and row.words[j].folded in _MEETINGS:
        j += 1
    days = row.days(row.skip(j, "ia"))
    if days is None or not all(day.month for day in days[0]):
        return None
    return _one("except-dates", days[0], i, days[1])


def _months(row: Row, i: int) -> tuple[tuple[int, ...], int]:
    found = [row.number(i)]
    end = i + 1
    while (behind := row.separator(end)) and row.kind(j := row.skip(behind, "ia")) == "M":
        if len(found) == MOST_LISTED:
            break
        found.append(row.number(j))
        end = j + 1
    return tuple(found), end


def _feast(reader: _Reader, i: int) -> list[Mark] | None:
    """“3. Advent”, “am Nikolaus”, “2. Weihnachtstag”."""
    row = reader.row
    j = row.skip(i, "a")
    number = 0
    if row.kind(j) in {"n", "o"} and row.kind(k := j + 1 + (row.kind(j + 1) == ".")) == "F":
        number, j = row.number(j), k
    return _one("feast", (row.words[j].value, number), i, j + 1) if row.kind(j) == "F" else None


def _border(row: Row, i: int) -> tuple[Border, int] | None:
    j = row.skip(i, "ai")
    part = 0
    if row.kind(j) in {"e", "Q"}:
        part = LAST if row.words[j].folded in {"ende", "end"} else row.number(j)
        j = row.skip(j + 1, "ai")
    if day := row.day(j):
        return (Border(day=day[0]), day[1]) if day[0].month else None
    if month := row.month(j):
        return Border(month=month[0], year=month[1], part=part), month[2]
    if row.kind(j) == "F" and isinstance(row.words[j].value, tuple | int):
        return Border(feast=row.words[j].value), j + 1
    if row.kind(j) == "Y" and part == LAST:
        return Border(month=12, part=LAST), j + 1
    return _weekday_border(row, j) or _near_border(row, j)


def _weekday_border(row: Row, i: int) -> tuple[Border, int] | None:
    """“Donnerstag, 15. Januar”, “nächsten Montag”, “Montag”."""
    j = i + (row.kind(i) == "j")
    if row.kind(j) not in {"W", "w"}:
        return None
    named = row.day(row.skip(j + 1, ",a"))
    if named and named[0].month:
        return Border(day=named[0], weekday=row.number(j)), named[1]
    return Border(ahead=1, weekday=row.number(j)), j + 1


def _near_border(row: Row, i: int) -> tuple[Border, int] | None:
    """“morgen”, “sofort”, “nächster Woche”."""
    if row.kinds[i : i + 2] == "jK":
        return Border(ahead=1, weekday=0), i + 2
    if row.kind(i) in {"r", "s"}:
        return Border(ahead=row.number(i)), i + 1
    return None


def _day_alone(row: Row, i: int) -> tuple[Border, int] | None:
    """“1.” of “vom 1. bis 24. Dezember”."""
    got = row.day(i)
    return (Border(day=got[0]), got[1]) if got else None


def _from_until(reader: _Reader, i: int) -> list[Mark] | None:
    """“ab 15. Januar”, “bis Ende Juni”, “from March”."""
    row = reader.row
    kind = row.kind(i)
    begins = kind == "f" or row.words[i].folded == "from"
    if (begins or kind == "B") and (got := _border(row, i + 1)):
        return _one("from" if begins else "until", got[0], i, got[1])
    if kind == "B" and row.kind(j := row.skip(i + 1, "aie")) == "U":
        return _one("until-holidays", None, i, j + 1)
    return None


def _season(reader: _Reader, i: int) -> list[Mark] | None:
    """“von Januar bis Juni”, “3.12. bis 17.12.”."""
    row = reader.row
    named = row.kind(i) == "x"
    if not named and (row.kind(i) not in {"M", "n", "i"} or reader.beside_day(i)):
        return None
    begin = _border(row, i + named) or _day_alone(row, row.skip(i + named, "a"))
    if begin is None or row.kind(begin[1]) not in {"B", "-"}:
        return None
    end = _border(row, begin[1] + 1)
    if end is None or end[0].ahead is not None:
        return None
    if begin[0].day and not begin[0].day.month:
        if end[0].day is None:
            return None
        month = replace(begin[0].day, month=end[0].day.month, year=end[0].day.year)
        begin = replace(begin[0], day=month), begin[1]
    return [Mark("from", begin[0], i, begin[1]), Mark("until", end[0], begin[1], end[1])]


def _in_months(reader: _Reader, i: int) -> list[Mark] | None:
    """“im Januar und Februar”, “in March”."""
    row = reader.row
    if row.kind(i) != "i" or row.kind(i + 1) != "M":
        return None
    months, end = _months(row, i + 1)
    year, end = row._year(end)  # noqa: SLF001
    return _one("months", (months, year), i, end)


def _weekday_list(row: Row, i: int) -> tuple[tuple[int, ...], int] | None:
    """“Mo”, “Montag und Donnerstag”, “Mo-Fr”."""
    if row.kind(i) not in _WEEKDAY:
        return None
    first = row.number(i)
    if row.kind(i + 1) in "-B" and row.kind(i + 2) in _WEEKDAY:
        last = row.number(i + 2)
        return tuple((first + n) % 7 for n in range((last - first) % 7 + 1)), i + 3
    days = [first]
    end = i + 1
    while (behind := row.separator(end)) and row.kind(j := row.skip(behind, "a")) in _WEEKDAY:
        days.append(row.number(j))
        end = j + 1
    return tuple(dict.fromkeys(days)), end


def _prefixed(row: Row, i: int) -> tuple[bool, int]:
    """Whether “jeden”, “immer” stands here, and where the days begin."""
    j = row.skip(i, "EIa")
    return any(kind in "EI" for kind in row.kinds[i:j]), j


def _nth(reader: _Reader, i: int) -> list[Mark] | None:
    """“jeden 1. und 3. Mittwoch im Monat”, “letzter Freitag”, “am 2. Sonntag im März”."""
    row = reader.row
    each, j = _prefixed(row, i)
    nths: list[int] = []
    while row.kind(j) == "o" or row.kinds[j : j + 2] == "n.":
        nths.append(row.number(j))
        j += 1 if row.kind(j) == "o" else 2
        if not (behind := row.separator(j)):
            break
        j = row.skip(behind, "aE")
    if not nths or len(nths) > 5:
        return None
    got = _weekday_list(row, j)
    if got is None or any(nth > 5 or not nth for nth in nths):
        return None
    days, j = got
    month, year = 0, 0
    sure = len(nths) > 1
    if tail := _MONTH_TAIL.match(row.kinds, j):
        j, sure = tail.end(), True
    elif row.kind(j) == "i" and (named := row.month(j + 1)):
        month, year, j = named
    return _one("nth", Nth(tuple(nths), days, each, sure, month, year), i, j)


def _monthdays(reader: _Reader, i: int) -> list[Mark] | None:
    """“am 5. jeden Monats”, “jeden 1. und 15. im Monat”, “am letzten Tag im Monat”."""
    row = reader.row
    each, j = _prefixed(row, i)
    if row.kinds[j : j + 2] == "oD" and row.number(j) == LAST:
        tail = _MONTH_TAIL.match(row.kinds, j + 2)
        return _one("monthdays", (LAST,), i, tail.end()) if tail else None
    got = row.days(j)
    if got is None or any(day.month for day in got[0]):
        return None
    tail = _MONTH_TAIL.match(row.kinds, got[1])
    monthly = any(m.value == Rhythm("MONTHLY") for m in reader.marks)
    if tail is None and not each and not monthly:
        return None
    days = tuple(day.day for day in got[0])
    return _one("monthdays", days, i, tail.end() if tail else got[1])


def _relative(reader: _Reader, i: int) -> list[Mark] | None:
    """“morgen”, “in 3 Tagen”, “nächsten Samstag”, “Dienstag nächste Woche”, “Sa in 14 Tagen”."""
    row = reader.row
    j = row.skip(i, "a")
    if ahead := _AHEAD.match(row.kinds, j):
        number = row.number(ahead.start(1)) * (7 if ahead[2] == "K" else 1)
        return _one("ahead", number, i, ahead.end())
    match row.kind(j), row.kind(j + 1):
        case "r", _:
            return _one("ahead", row.number(j), i, j + 1)
        case "j", "W" | "w" | "S":
            which = str(row.words[j].value)
            return _one("weekdays", Said((row.number(j + 1),), which=which), i, j + 2)
        case "j", "K":
            return _one("week", str(row.words[j].value), i, j + 2)
        case "W" | "w", "i":
            if (ahead := _AHEAD.match(row.kinds, j + 1)) and not ahead[0].startswith("r"):
                weeks = (
                    row.number(ahead.start(1))
                    if ahead[2] == "K"
                    else row.number(ahead.start(1)) // 7
                )
                said = Said((row.number(j),), which=f"+{weeks}")
                return _one("weekdays", said, i, ahead.end())
    return None


def _rhythm(reader: _Reader, i: int) -> list[Mark] | None:
    """“alle zwei Wochen”, “jede zweite Woche”, “every other Wednesday”, “monatlich”."""
    row = reader.row
    if (found := _OFTEN.match(row.kinds, i)) and row.number(i) > 1:
        return _one("often", row.number(i), i, found.end())
    if found := _WEEKS.match(row.kinds, i):
        return _fortnight(row, i, found.end())
    if found := _EVERY_N.match(row.kinds, i):
        number = row.number(found.start(1))
        return _one("rhythm", _every(number, found[2]), i, found.end()) if number > 0 else None
    if row.kinds[i : i + 2] == "EO" and row.kind(i + 2) in {"W", "S", "w"}:
        return _one("rhythm", Rhythm("WEEKLY", 2), i, i + 2)
    return _plain_rhythm(row, i)


def _plain_rhythm(row: Row, i: int) -> list[Mark] | None:
    """“jede Woche”, “einmal im Monat”, “1x pro Woche”, “täglich”."""
    if row.kind(i) == "R":
        return _one("rhythm", Rhythm(str(row.words[i].value)), i, i + 1)
    found = _EVERY.match(row.kinds, i) or _ONCE_A.match(row.kinds, i)
    if found and (row.kind(i) != "n" or row.number(i) == 1):
        return _one("rhythm", Rhythm(_FREQUENCY[found[1]]), i, found.end())
    return None


def _parity(reader: _Reader, i: int) -> list[Mark] | None:
    """“in geraden Wochen”, “ungerade KW”."""
    row = reader.row
    j = row.skip(i, "ia")
    if row.kinds[j : j + 2] != "kK":
        return None
    return _one("parity", row.number(j), i, j + 2)


def _workdays(reader: _Reader, i: int) -> list[Mark] | None:
    """“werktags”, “weekdays”."""
    row = reader.row
    j = row.skip(i, "EIa")
    return _one("workdays", row.words[j].folded, i, j + 1) if row.kind(j) == "y" else None


def _fortnight(row: Row, i: int, behind: int) -> list[Mark] | None:
    last = row.words[behind - 1]
    if last.number:
        return _one("rhythm", Rhythm("WEEKLY", last.number), i, behind)
    number = next((row.number(j) for j in range(i, behind) if row.kind(j) == "n"), 0)
    return _one("rhythm", _every(number, "D"), i, behind) if number else None


def _every(number: int, unit: str) -> Rhythm:
    if unit == "D" and number % 7 == 0:
        return Rhythm("WEEKLY", number // 7)
    return Rhythm(_FREQUENCY[unit], number)


def _dates(reader: _Reader, i: int) -> list[Mark] | None:
    """“am 3.12.”, “3., 10. und 17. Dezember”; “am 24.12. nicht”, “am 24.12. fällt es aus”."""
    row = reader.row
    got = row.days(i)
    if got is None or not all(day.month for day in got[0]):
        return None
    if row.kind(got[1]) == "J" or row.words[min(got[1], len(row.words) - 1)].folded == "nicht":
        return _one("except-dates", got[0], i, got[1] + 1)
    return _one("dates", got[0], i, got[1])


def _weekdays(reader: _Reader, i: int) -> list[Mark] | None:
    """“jeden Montag und Donnerstag”, “dienstags”, “Mo-Fr”, “am Samstag”."""
    row = reader.row
    each, j = _prefixed(row, i)
    got = _weekday_list(row, j)
    if got is None:
        return None
    each = each or len(got[0]) > 1 or "S" in row.kinds[j : got[1]]
    return _one("weekdays", Said(got[0], each), i, got[1])


def _count(reader: _Reader, i: int) -> list[Mark] | None:
    """“8 mal”, “8x”, “acht Termine”."""
    row = reader.row
    if row.kinds[i : i + 2] != "nc" or row.kind(row.skip(i + 2, "ia")) in {"K", "L", "Y", "D"}:
        return None
    return _one("count", row.number(i), i, i + 2) if row.number(i) > 0 else None


def _length(reader: _Reader, i: int) -> list[Mark] | None:
    """“2 Stunden”, “90 Min.”, “anderthalb Stunden”, “1,5 Std.”, “2h” behind a time."""
    row = reader.row
    if row.kinds[i : i + 2] == "nm":
        return _one("length", row.number(i), i, i + 2)
    if row.kinds[i : i + 2] == "Nm" and row.words[i].digits == 3:
        return _one("length", row.number(i), i, i + 2)
    timed = any(mark.kind in {"clock", "span"} for mark in reader.marks)
    if row.kinds[i : i + 2] == "nh" and timed and row.number(i) <= 6:
        return _one("length", row.number(i) * 60, i, i + 2)
    found = _LENGTH.match(row.kinds, i)
    if not found:
        return None
    match found[0][:3]:
        case "1bu":
            minutes = 30
        case "n,n":
            minutes = row.number(i) * 60 + row.number(i + 2) * 6
        case _:
            minutes = row.number(i) * (1 if found[0][0] == "l" else 60)
    return _one("length", minutes, i, found.end()) if minutes else None


def _clocks(reader: _Reader, i: int) -> list[Mark] | None:
    """“um 19 Uhr”, “19:30 bis 21 Uhr”, “ab 16 Uhr”, “bis 21 Uhr”."""
    row = reader.row
    j = row.skip(i, "t")
    lead = row.kind(j)
    if lead in {"x", "f"}:
        j = row.skip(j + 1, "t")
    meant = j > i and lead not in "fx"
    if lead == "B" and j == i and (got := row.clock(i + 1)):
        return _one("end", got[0], i, got[1])
    bare = meant or reader.beside_day(i)
    spanning = bare or lead == "x"
    between = j > i and row.words[j - 1].folded in {"zwischen", "between"}
    if got_span := row.span(j, bare=spanning, signs="-B&" if between else "-B"):
        return _with_next_day(row, Mark("span", got_span[:2], i, got_span[2]))
    if got := row.clock(j, bare=bare):
        return _one("clock", got[0], i, got[1])
    return None


def _with_next_day(row: Row, span: Mark) -> list[Mark]:
    """“22 bis 2 Uhr am nächsten Tag”."""
    j = row.skip(span.behind, "a")
    if row.kinds[j : j + 2] == "jD":
        return [span, Mark("overnight", None, span.behind, j + 2)]
    return [span]


def _part(reader: _Reader, i: int) -> list[Mark] | None:
    row = reader.row
    j = row.skip(i, "ai") if row.kind(i) in {"a", "i"} else i
    return _one("part", row.words[j].value, i, j + 1) if row.kind(j) == "P" else None


_Pattern = Callable[[_Reader, int], list[Mark] | None]
# In the order in which they are tried, each with the kinds of words that it begins with.
_PATTERNS: tuple[tuple[_Pattern, str], ...] = (
    (_except, "X"),
    (_without, "J"),
    (_parity, "kia"),
    (_feast, "noFa"),
    (_season, "xMniNo"),
    (_from_until, "fxB"),
    (_rhythm, "AEnT1Rd"),
    (_workdays, "yEIa"),
    (_nth, "EIaon"),
    (_monthdays, "EIaon"),
    (_in_months, "i"),
    (_relative, "airjWw"),
    (_dates, "anoMN"),
    (_weekdays, "EIaWSw"),
    (_count, "n"),
    (_length, "nN1l"),
    (_clocks, "txfBn1NZbqz"),
    (_part, "aiP"),
)
_BY_KIND = {
    kind: tuple(pattern for pattern, kinds in _PATTERNS if kind in kinds)
    for kind in {kind for _, kinds in _PATTERNS for kind in kinds}
}


def spans(found: list[Mark], words: list[Word]) -> Iterator[tuple[int, int]]:
    """Where in the text each mark begins and ends."""
    for mark in found:
        yield words[mark.first].start, words[mark.behind - 1].end
