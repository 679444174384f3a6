"""Days and times of day inside a row of words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.dates.words import Word

_HOUR = 60
_BEHIND_THE_END = " " * 16
MOST_LISTED = 12  # so that no text makes reading slow
_MOST_SKIPPED = 3
_MINUTES_BEFORE = frozenset({5, 10, 15, 20, 25})
_NO_TIME = frozenset("_DKLYmucl1A")  # “9 Plätze”, “3 Wochen”, “2 Stunden”


@dataclass(frozen=True, slots=True)
class Day:
    """A day as it was said; 0 where nothing was."""

    day: int
    month: int = 0
    year: int = 0


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as it was said.

    Attributes:
        minutes: After midnight.
        vague: “halb acht” may be in the evening.
        bare: A number without “Uhr”.
    """

    minutes: int
    vague: bool = False
    bare: bool = False


class Row:
    """The words of a text, and their kinds as one string, in which patterns are looked for."""

    def __init__(self, words: list[Word]) -> None:
        self.words = words
        self.kinds = "".join(word.kind for word in words) + _BEHIND_THE_END
        self._days: dict[int, tuple[Day, int] | None] = {}
        self._lists: dict[int, tuple[tuple[Day, ...], int] | None] = {}

    def kind(self, i: int) -> str:
        """A space behind the end."""
        return self.kinds[i]

    def number(self, i: int) -> int:
        return self.words[i].number

    def skip(self, i: int, kinds: str) -> int:
        """Past words of these kinds, from `i` on."""
        end = i + _MOST_SKIPPED
        while i < end and self.kinds[i] in kinds:
            i += 1
        return i

    def tight(self, i: int, j: int) -> bool:
        """Whether no space stands between the words from `i` to `j`."""
        if j >= len(self.words):
            return False
        return all(self.words[k].end == self.words[k + 1].start for k in range(i, j))

    # ── days ──

    def day(self, i: int) -> tuple[Day, int] | None:
        """“3.12.2026”, “3. Dezember”, “December 3rd”, “2026-12-03”; “3.” alone has no month."""
        if self.kinds[i] not in "NnoM":
            return None
        if i not in self._days:
            self._days[i] = self._day(i)
        return self._days[i]

    def _day(self, i: int) -> tuple[Day, int] | None:
        match self.kind(i):
            case "N":
                return self._iso(i)
            case "n":
                return self._numbers(i) or self._named(i)
            case "o" if self.words[i].digits or self.words[i].number > 0:
                return self._ordinal(i)
            case "M":
                return self._month_first(i)
            case _:
                return None

    def days(self, i: int) -> tuple[tuple[Day, ...], int] | None:
        """A list of days; what lacks a month gets that of the next one."""
        if i not in self._lists:
            self._lists[i] = self._list(i)
        return self._lists[i]

    def _list(self, i: int) -> tuple[tuple[Day, ...], int] | None:
        found: list[tuple[Day, int]] = []
        end = i
        while len(found) < MOST_LISTED and (got := self.day(self.skip(end, "a"))):
            found.append(got)
            end = got[1]
            if not (behind := self.separator(end)):
                break
            end = behind
        if not found:
            return None
        month, year = 0, 0
        for n in range(len(found) - 1, -1, -1):
            day, behind = found[n]
            month, year = day.month or month, day.year or year
            if month != day.month or year != day.year:
                found[n] = replace(day, month=month, year=year), behind
        if any(day.month for day, _ in found):
            found = [one for one in found if one[0].month]
        return tuple(day for day, _ in found), found[-1][1]

    def separator(self, i: int) -> int:
        """Behind “,”, “und”, “, und”, “/”; 0 where there is none."""
        j = i + 1 if self.kind(i) in {",", "/"} else i
        j = j + 1 if self.kind(j) == "&" else j
        return j if j > i else 0

    def month(self, i: int) -> tuple[int, int, int] | None:
        """Month, year or 0, and where it ends."""
        if self.kind(i) != "M":
            return None
        year, end = self._year(i + 1)
        return self.number(i), year, end

    def _year(self, i: int, *, short: bool = False) -> tuple[int, int]:
        j = i + 1 if self.kind(i) == "," and self.kind(i + 1) == "N" else i
        if self.kind(j) == "N" and self.words[j].digits == 4 and self.kind(j + 1) not in "Hh":
            return self.number(j), j + 1
        if short and self.kind(i) == "n" and self.words[i].digits == 2 and self.tight(i - 1, i):
            return 2000 + self.number(i), i + 1
        return 0, i

    def _iso(self, i: int) -> tuple[Day, int] | None:
        if self.kinds[i : i + 5] != "N-n-n" or not self.tight(i, i + 4):
            return None
        return Day(self.number(i + 4), self.number(i + 2), self.number(i)), i + 5

    def _numbers(self, i: int) -> tuple[Day, int] | None:
        """“3.12.”, “3. 12. 2026”, “3.12”, “3/12/2026”."""
        if self.words[i].spelt:
            return None
        if self.kinds[i : i + 4] == "n.n." and 1 <= self.number(i + 2) <= 12:
            year, end = self._year(i + 4, short=True)
            return Day(self.number(i), self.number(i + 2), year), end
        whole = self.tight(i, i + 2) and 1 <= self.number(i) <= 31
        if self.kinds[i : i + 3] == "n.n" and whole and 1 <= self.number(i + 2) <= 12:
            room = i > 0 and self.kind(i - 1) == "_"  # “Raum 2.12”
            return None if room or self.kind(i + 3) in "HhV" else self._short(i)
        if self.kinds[i : i + 5] in {"n/n/N", "n-n-N"} and self.tight(i, i + 4):
            return Day(self.number(i), self.number(i + 2), self.number(i + 4)), i + 5
        return None

    def _short(self, i: int) -> tuple[Day, int]:
        return Day(self.number(i), self.number(i + 2)), i + 3

    def _named(self, i: int) -> tuple[Day, int] | None:
        """“3. Dezember”, “3 Dez 2026”, “3.”."""
        j = i + 1 + (self.kind(i + 1) == ".")
        if self.kind(j) == "M" and not self.words[i].spelt:
            year, end = self._year(j + 1)
            return Day(self.number(i), self.number(j), year), end
        alone = self.kind(i + 1) == "." and self.tight(i, i + 1) and not self.words[i].spelt
        if self.kind(i + 2) == "n" and self.tight(i, i + 2):  # “19.30”
            return None
        return (Day(self.number(i)), j) if alone else None

    def _ordinal(self, i: int) -> tuple[Day, int] | None:
        """“3rd of December”, “ersten Dezember”, “5th”."""
        j = i + 1 + (self.kind(i + 1) == "i")
        if self.kind(j) == "M":
            year, end = self._year(j + 1)
            return Day(self.number(i), self.number(j), year), end
        return (Day(self.number(i)), i + 1) if self.words[i].digits else None

    def _month_first(self, i: int) -> tuple[Day, int] | None:
        """“December 3”, “Dec 3rd, 2026”; not “Januar 19 Uhr”."""
        j = i + 1
        if self.kind(j) == "o" and self.words[j].digits:
            year, end = self._year(j + 1)
            return Day(self.number(j), self.number(i), year), end
        if (
            self.kind(j) == "n"
            and not self.words[j].spelt
            and self.kind(j + 1) not in set(":HhV-B.")
        ):
            year, end = self._year(j + 1)
            return Day(self.number(j), self.number(i), year), end
        return None

    # ── times ──

    def clock(self, i: int, *, bare: bool = False) -> tuple[Clock, int] | None:
        """Args: bare: whether a number alone is meant as an hour here."""
        match self.kind(i):
            case "Z":
                return Clock(self.number(i) * _HOUR), i + 1
            case "b" | "q" | "z":
                return self._spoken(i)
            case "n" | "1":
                return self._before(i) or self._digital(i) or self._hour(i, bare=bare)
            case "N":
                return self._run_together(i, bare=bare)
            case _:
                return None

    def span(
        self, i: int, *, bare: bool = False, signs: str = "-B"
    ) -> tuple[Clock, Clock, int] | None:
        """“19:30 bis 21 Uhr”, “9-11”: two bare numbers only where `bare` says so."""
        first = self.clock(i, bare=True) or self._plain(i)
        if first is None or self.kind(first[1]) not in set(signs):
            return None
        second = self.clock(self.skip(first[1] + 1, "t"), bare=True)
        if second is None or (first[0].bare and second[0].bare and not bare):
            return None
        return first[0], second[0], second[1]

    def _plain(self, i: int) -> tuple[Clock, int] | None:
        if self.kind(i) == "n" and self.number(i) <= 24:
            return _as_said(self.words[i], 0, bare=True), i + 1
        return None

    def _spoken(self, i: int) -> tuple[Clock, int] | None:
        """“halb acht”, “half past seven”, “viertel vor acht”, “dreiviertel acht”."""
        kind = self.kind(i)
        towards = self.kind(i + 1) if self.kind(i + 1) in "vgB" else ""
        j = i + 1 + bool(towards)
        if self.kind(j) not in {"n", "1"} or not 1 <= self.number(j) <= 12:
            return None
        part = self.number(i)
        if towards in {"v", "B"}:
            minutes = self.number(j) * _HOUR - part
        elif towards == "g" or self.words[i].folded == "half":
            minutes = self.number(j) * _HOUR + part
        else:
            minutes = (self.number(j) - 1) * _HOUR + part
        if kind == "b" and towards in {"v", "B"}:
            return None
        return Clock(minutes, vague=True), j + 1 + (self.kind(j + 1) in {"H", "h"})

    def _before(self, i: int) -> tuple[Clock, int] | None:
        """“zehn vor acht”, “fünf nach halb acht”."""
        j = i + 1 + (self.kind(i + 1) == "m")
        way = {"v": -1, "g": 1, "B": -1}.get(self.kind(j), 0)
        if self.words[j].folded not in {"vor", "nach", "past", "to"} if way else True:
            return None
        if self.number(i) not in _MINUTES_BEFORE:
            return None
        other = self._spoken(j + 1) if self.kind(j + 1) == "b" else self._whole(j + 1)
        if other is None:
            return None
        return Clock(other[0].minutes + way * self.number(i), vague=True), other[1]

    def _whole(self, i: int) -> tuple[Clock, int] | None:
        if self.kind(i) in {"n", "1"} and 1 <= self.number(i) <= 12:
            return Clock(self.number(i) * _HOUR), i + 1 + (self.kind(i + 1) in {"H", "h"})
        return None

    def _digital(self, i: int) -> tuple[Clock, int] | None:
        """“19:30”, “19.30”, “19h30”, “19 Uhr 30”, “7:30 pm”."""
        sign = self.kind(i + 1)
        if self.kind(i + 2) != "n" or sign not in {":", ".", "h", "H"} or self.words[i].spelt:
            return None
        minute = self.words[i + 2]
        joined = self.tight(i, i + 2) and minute.digits == 2
        said = sign == "H" and minute.digits == 2 and self.kind(i + 3) not in {"_", "H", ":", "."}
        if self.number(i) > 24 or minute.number > 59 or not (joined or said):
            return None
        end = i + 3 + (self.kind(i + 3) in {"H", "h"})
        if (half := self._half_of_day(i, end)) is not None:
            return Clock(half + minute.number), end + 1
        return _as_said(self.words[i], minute.number), end

    def _hour(self, i: int, *, bare: bool) -> tuple[Clock, int] | None:
        if self.number(i) > 24:
            return None
        behind = self.kind(i + 1)
        if behind in {"H", "h"}:
            return _as_said(self.words[i], 0), i + 2
        if (half := self._half_of_day(i, i + 1)) is not None:
            return Clock(half), i + 2
        if not bare or behind in _NO_TIME or self.kind(i) == "1":
            return None
        if behind in {".", ":"} and self.kind(i + 2) in set("nMB-&"):
            return None
        return _as_said(self.words[i], 0, bare=True), i + 1

    def _half_of_day(self, i: int, j: int) -> int | None:
        """Minutes of the hour at `i` where “am” or “pm” stands at `j`."""
        if not 1 <= self.number(i) <= 12 or self.kind(j) not in {"V", "a"}:
            return None
        if self.kind(j) == "a":
            other = self.words[j].folded != "am" or self.kind(j + 1) in set("WwnojaEMSF")
            if other:
                return None
        pm = self.kind(j) == "V" and self.number(j) == 12
        return (self.number(i) % 12 + 12 * pm) * _HOUR

    def _run_together(self, i: int, *, bare: bool) -> tuple[Clock, int] | None:
        """“1930 Uhr”, “930 Uhr”."""
        hour, minute = divmod(self.number(i), 100)
        said = self.kind(i + 1) in {"H", "h"}
        if hour > 24 or minute > 59 or not (said or (bare and self.words[i].digits == 4)):
            return None
        return Clock(hour % 24 * _HOUR + minute, bare=not said), i + 1 + said


def _as_said(hour: Word, minute: int, *, bare: bool = False) -> Clock:
    early = 1 <= hour.number <= (12 if hour.spelt else 6)
    vague = early and (hour.spelt or hour.digits == 1)
    return Clock(hour.number % 24 * _HOUR + minute, vague=vague, bare=bare)
