"""What can be said of meetings and answers without asking anybody."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, cast, get_args

from babel.dates import format_skeleton
from rapidfuzz import fuzz

from handlers.kernel import quiet
from handlers.kernel.hours import Span
from handlers.kernel.typed import fold
from handlers.meetings.reminding import USUAL, Choice, Hours
from knowledge.dates.series import Occurrence, occurrences, on, utc

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from zoneinfo import ZoneInfo

    from handlers.kernel.network import Network
    from knowledge.dates.series import Series

WAY_KEPT = timedelta(hours=24)  # after the end: where it was is nobody's business any more
ANSWERS_KEPT = timedelta(days=30)
DRAFTS_KEPT = timedelta(days=3)
FILES_KEPT = timedelta(days=1)  # events of a calendar file that nobody said yes or no to
LONGEST_NEEDS, LONGEST_REASON = 300, 300
MOST_CHILDREN, OLDEST_CHILD = 12, 25
ENOUGH_VERDICTS = 5  # so few are not shown: one could tell who said what
ASK_LATEST = timedelta(days=2)  # after the end: then nobody is asked how it was any more
_ALIKE = 84  # likeness, of 100, from which two words are the same
_ENDLESS = 2000
_WEEKDAYS = tuple(
    names.split()
    for names in (
        "montag montags monday",
        "dienstag dienstags tuesday",
        "mittwoch mittwochs wednesday",
        "donnerstag donnerstags thursday",
        "freitag freitags friday",
        "samstag samstags sonnabend saturday",
        "sonntag sonntags sunday",
    )
)
_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "null kein keine keins ohne niemand nein zero none no",
            "ein eins eine einen einem meinem mein meine meinen meiner one",
            "zwei beide beiden two",
            "drei three",
            "vier four",
            "fuenf five",
        )
    )
    for word in words.split()
}
_CHILD = re.compile(
    r"^(?:kind(?:er|ern|e|es)?|kids?|sohn|soehn\w*|tochter|toechter\w*|jungs?|maedels?|maedchen|baby|babys"
    r"|zwillinge\w*|children|child|sons?|daughters?)$"
)
_ID = re.compile(r"(\d{1,9})(?:[.\-_](\d{8}))?")
_FILLER = frozenset(
    re.findall(
        r"\w+",
        """
        wann ist das der die den dem naechste naechsten naechstes treffen trefft ihr euch wieder
        termin termine gibt es was steht an fuer und oder ein eine einen im in bei mit zu zum zur
        ich wir mir uns heute morgen diese woche monat wochenende wo um wie viel uhr findet statt
        alleinerziehende alleinerziehenden eltern gruppe gruppen bitte zeig mal denn noch alle
        the next meeting meetings when where what for with and any are there do you meet
        """,
    )
)


@dataclass(frozen=True, slots=True)
class Described:
    """What a search looks at.

    Attributes:
        weekday: Monday is 0.
    """

    id: str
    words: str
    weekday: int


@dataclass(frozen=True, slots=True)
class Children:
    """Attributes: number: None where nothing was said. ages: in years, perhaps of some only."""

    number: int | None = None
    ages: tuple[int, ...] = ()


def ident(meeting_id: int, day: date) -> str:
    """“17.20261210”: short enough for a button, and can be typed."""
    return f"{meeting_id}.{day:%Y%m%d}"


def read_ident(text: str) -> tuple[int, date | None] | None:
    """“17.20261210” or “17”; None for anything else."""
    found = _ID.fullmatch(text.strip())
    if found is None:
        return None
    try:
        day = datetime.strptime(found[2], "%Y%m%d").date() if found[2] else None  # noqa: DTZ007 – a day has no zone
    except ValueError:
        return None
    return int(found[1]), day


def iso_day(text: str) -> date:
    return date.fromisoformat(text)


def occurrence_on(series: Series, day: date) -> Occurrence | None:
    """The one of this original day, also where it is skipped."""
    local = series.moved.get(day)
    if on(series, day) is None:
        return None
    local = local or on(series, day)
    assert local is not None
    starts = utc(local, series.zone)
    ends = utc(local + series.length, series.zone)
    return Occurrence(day, starts, ends if ends > starts else starts + series.length)


def over_at(series: Series) -> datetime | None:
    """When the last one ends; None where it goes on for years."""
    if series.rule and not re.search("COUNT|UNTIL", series.rule):
        return None
    first = utc(series.start, series.zone) - timedelta(days=400)
    ends = [one.ends for one in occurrences(series, first, _ENDLESS)]
    return max(ends) if len(ends) < _ENDLESS and ends else None


def hours_of(network: Network) -> Hours:
    """When people may be rung."""
    times = network.quiet
    end = times.since.hour * 60 + times.since.minute

    def begin(weekday: int) -> int:
        opens = times.until_on_rest_days if weekday == quiet.SUNDAY else times.until
        return opens.hour * 60 + opens.minute

    spans = tuple(Span(weekday, begin(weekday), end) for weekday in range(7))
    return Hours(spans, partial(_is_rest, network.state))


def _is_rest(state: str, day: date) -> bool:
    return quiet.holiday(day, state) is not None


def chosen(stored: str | None) -> frozenset[Choice]:
    """When somebody wants to be reminded; None: they never chose."""
    if stored is None:
        return USUAL
    known = get_args(Choice)
    return frozenset(cast("Choice", word) for word in stored.split() if word in known)


def stored(choice: Iterable[Choice]) -> str:
    return " ".join(sorted(choice))


def toggled(choice: frozenset[Choice], one: str) -> frozenset[Choice]:
    return choice ^ {cast("Choice", one)} if one in get_args(Choice) else choice


def children_in(text: str) -> Children:
    """“mit zwei Kindern, 3 und 5” → two, of 3 and 5 years."""
    words = re.findall(r"\w+", fold(text[:300]))
    number: int | None = None
    ages: list[int] = []
    for word, following in zip(words, [*words[1:], ""], strict=True):
        value = int(word) if word.isdecimal() and len(word) <= 2 else _NUMBERS.get(word)
        if value is None:
            continue
        if number is None and (_CHILD.match(following) or len(words) == 1):
            number = value
        elif word.isdecimal() and value <= OLDEST_CHILD:
            ages.append(value)
    if number is None and (ages or any(map(_CHILD.match, words))):
        number = max(1, len(ages))
    if number is not None:
        number = min(number, MOST_CHILDREN)
    return Children(number, tuple(ages[: number or 0]))


def ages_in(text: str) -> tuple[int, ...]:
    """“3 und 5”, “8 Monate” is 0."""
    folded = re.sub(r"\d+\s*(?:monat|wochen|month|week)\w*", " 0 ", fold(text[:300]))
    numbers = [int(digits) for digits in re.findall(r"\d{1,3}", folded)]
    return tuple(age for age in numbers if age <= OLDEST_CHILD)[:MOST_CHILDREN]


def is_nothing(text: str) -> bool:
    """Whether somebody would rather not say, or has nothing to."""
    return fold(text).strip(".!- ") in {
        *("", "nein", "nichts", "keine", "keins", "nix", "no", "none", "nothing", "egal", "weiter"),
        *("skip", "ueberspringen", "hayir", "yok", "لا", "ні", "нет", "nie", "ничего", "нічого"),
    }


def fitting(wanted: str, known: Sequence[Described], today: date) -> list[str] | None:
    """Ids of what is meant, in their order; None where the words do not tell."""
    folded = re.findall(r"\w+", fold(wanted[:500]))
    days = {day for day, names in enumerate(_WEEKDAYS) if any(name in folded for name in names)}
    if "heute" in folded or "today" in folded:
        days.add(today.weekday())
    if "morgen" in folded or "tomorrow" in folded:
        days.add((today.weekday() + 1) % 7)
    words = [w for w in folded if len(w) > 3 and w not in _FILLER and not _is_weekday(w)]
    found = known
    if named := [one for one in known if any(_is_named(word, one) for word in words)]:
        found = named
    if days and (on_day := [one for one in found if one.weekday in days]):
        found = on_day
    return [one.id for one in found] if len(found) < len(known) or named else None


def _is_weekday(word: str) -> bool:
    return any(word in names for names in _WEEKDAYS)


def _is_named(word: str, one: Described) -> bool:
    return any(fuzz.ratio(word, other) >= _ALIKE for other in re.findall(r"\w+", fold(one.words)))


def short_day(starts: datetime, zone: ZoneInfo, language: str) -> str:
    """For a button: “Do., 10. Dez.”."""
    return format_skeleton("EEEMMMd", starts.astimezone(zone), locale=language)


def clock(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%H:%M}"
