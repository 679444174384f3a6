"""How long it takes, when it is best sent, what a moderator means by a time: nothing but rules."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from handlers.kernel.quiet import falls_quiet, is_quiet, resumes
from knowledge.topics import Topic, topic_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from zoneinfo import ZoneInfo

    from handlers.kernel.network import Network

LONGEST = 3000  # characters: one message on every channel
FEW = 5  # fewer people than that are not counted aloud
UNDO = timedelta(seconds=60)  # between the release and the first message
WEEK = timedelta(days=7)
ALONE = timedelta(hours=24)  # what one moderator sends alone in this time is added up
AHEAD = timedelta(days=90)  # nobody knows today what is true then
LANGUAGES = ("en", "tr", "ar", "uk", "ru", "pl")  # that a moderator may add beside their own words
GOOD_TIMES = (time(10), time(12, 30), time(18))
PROPOSED = 3
NEARLY = 80  # likeness, of 100
ANY = frozenset({"alle", "alles", "überall", "egal", "all", "kein", "keine", "keins", "keiner"})

_DAYS = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"]
_DAY_WORDS = {
    **{name: number for number, name in enumerate(_DAYS)},
    **{name[:2]: number for number, name in enumerate(_DAYS)},
    "sonnabend": 5,
    **{
        name: number
        for number, name in enumerate(
            ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        )
    },
}
_RELATIVE = {"heute": 0, "today": 0, "morgen": 1, "tomorrow": 1, "übermorgen": 2}
_PARTS = {
    "früh": time(9),
    "vormittag": time(10),
    "vormittags": time(10),
    "mittag": time(12),
    "mittags": time(12),
    "nachmittag": time(15),
    "nachmittags": time(15),
    "abend": time(18),
    "abends": time(18),
}
_IN = re.compile(r"\bin\s+(\d{1,3})\s*(min|stunde|std|h\b|hour|tag|day)")
_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_DATE = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.(\d{4}|\d\d\b)?")
_TIME = re.compile(
    r"\b(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d)(?!\.)(?:\s*(?:uhr|h\b))?|\s*(?:uhr|h\b))"
)
_BARE = re.compile(r"\b(?:um|ab|at)\s+(?P<hour>[01]?\d|2[0-3])\b(?P<minute>)")
_AT_ONCE = frozenset({"jetzt", "sofort", "gleich", "now"})

_BETRAYS = re.compile(
    r"gewalt|frauenhaus|alleinerziehend|trennung|missbrauch|jugendamt|sorgerecht|schulden|suizid",
    re.IGNORECASE,
)
_STREET = re.compile(r"(?:straße|strasse|str\.|weg|platz|gasse|allee)\s*\d+", re.IGNORECASE)
_SHOWN = 120  # characters of a message that a lock screen shows
_HTTPS = re.compile(r"https://[^\s<>]+\.[^\s<>]+")


@dataclass(frozen=True, slots=True)
class Load:
    """Attributes: per_second: How many of the messages one channel sends in a second."""

    number: int
    per_second: float

    @property
    def takes(self) -> timedelta:
        return timedelta(seconds=self.number / self.per_second)


def loads(numbers: Mapping[str, int], paces: Mapping[str, float]) -> list[Load]:
    """Args: numbers: messages by channel; one that is not open sends nothing and is not counted."""
    return [Load(number, paces[name]) for name, number in numbers.items() if paces.get(name)]


def finish(start: datetime, work: Iterable[Load], network: Network, *, urgent: bool) -> datetime:
    """When the last message is out: channels send side by side, and nothing in quiet hours."""
    ends = [_end(start, one.takes, network, urgent=urgent) for one in work]
    return max(ends, default=start)


def _end(start: datetime, takes: timedelta, network: Network, *, urgent: bool) -> datetime:
    if urgent:
        return start + takes
    now = resumes(start, network)
    while (left := falls_quiet(now, network) - now) < takes:
        takes -= left
        now = resumes(now + left, network)
    return now + takes


def windows(now: datetime, work: Iterable[Load], network: Network) -> list[datetime]:
    """The next good times: people are awake, and where it can be, all is out before the night."""
    work = list(work)
    today = now.astimezone(network.zone).date()
    days = (today + timedelta(days=ahead) for ahead in range(5))
    found = [
        datetime.combine(day, at, network.zone).astimezone(UTC) for day in days for at in GOOD_TIMES
    ]
    fit = [at for at in found if at > now + UNDO and not is_quiet(at, network)]
    whole = [
        at for at in fit if finish(at, work, network, urgent=False) <= falls_quiet(at, network)
    ]
    return (whole or fit)[:PROPOSED]


def when(text: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """“morgen 18 Uhr”, “3.12. um 9:30”, “in 2 Stunden”, in UTC; None where it is no time.

    “jetzt” is `now`. A day without a time means ten in the morning, a time without a day the next
    one that is that late.
    """
    said = text.casefold()
    words = set(re.findall(r"\w+", said))
    if words & _AT_ONCE:
        return now
    if found := _IN.search(said):
        return now + int(found[1]) * _unit(found[2])
    local = now.astimezone(zone)
    day, rest = _day(said, words, local.date())
    at = _time(rest, words)
    if day is None and at is None:
        return None
    wanted = datetime.combine(day or local.date(), at or GOOD_TIMES[0], zone)
    if day is None and wanted <= local:
        wanted = datetime.combine(local.date() + timedelta(days=1), wanted.time(), zone)
    return wanted.astimezone(UTC)


def _unit(word: str) -> timedelta:
    if word == "min":
        return timedelta(minutes=1)
    return timedelta(days=1) if word in {"tag", "day"} else timedelta(hours=1)


def _day(said: str, words: set[str], today: date) -> tuple[date | None, str]:
    """The day that is meant, and the text without it."""
    for pattern in (_ISO, _DATE):
        if found := pattern.search(said):
            return _calendar(found, today), said.replace(found[0], " ")
    for word, ahead in _RELATIVE.items():
        if word in words:
            return today + timedelta(days=ahead), said
    for word, weekday in _DAY_WORDS.items():
        if word in words:
            ahead = (weekday - today.weekday()) % 7
            return today + timedelta(days=ahead or 7), said
    return None, said


def _calendar(found: re.Match[str], today: date) -> date | None:
    try:
        if found.re is _ISO:
            return date(int(found[1]), int(found[2]), int(found[3]))
        year = int(found[3] or today.year)
        day = date(year + 2000 if year < 100 else year, int(found[2]), int(found[1]))
    except ValueError:
        return None
    if not found[3] and day < today:
        return day.replace(year=day.year + 1)
    return day


def _time(said: str, words: set[str]) -> time | None:
    if found := _TIME.search(said) or _BARE.search(said):
        hour, minute = (found[name] for name in ("hour", "minute"))
        return time(int(hour) % 24, int(minute or 0))
    return next((at for word, at in _PARTS.items() if word in words), None)


def topic_named(said: str, language: str) -> str | None:
    """A topic by its name, spelt nearly so; empty for none in particular, None where unknown."""
    names = {str(topic): str(topic) for topic in Topic}
    names |= {topic_name(topic, language).casefold(): str(topic) for topic in Topic}
    return _nearest(said, names)


def area_named(said: str, areas: Iterable[str]) -> str | None:
    """The same of a place; empty for everywhere."""
    return _nearest(said, {area.casefold(): area for area in areas})


def _nearest(said: str, names: Mapping[str, str]) -> str | None:
    wanted = said.strip().casefold()
    if wanted in ANY:
        return ""
    if wanted in names:
        return names[wanted]
    likeness = {name: fuzz.ratio(wanted, name) for name in names}
    best = max(likeness, key=lambda name: likeness[name], default="")
    return names[best] if likeness.get(best, 0) >= NEARLY else None


def link_in(text: str) -> str | None:
    found = _HTTPS.search(text)
    return found[0].rstrip(".,;:!?)") if found else None


def betrays(text: str) -> str:
    """What in it should not be on a lock screen or in everybody's hands; empty where nothing."""
    found = _BETRAYS.search(text[:_SHOWN]) or _STREET.search(text)
    return found[0] if found else ""


def clean(text: str) -> str:
    """As it will be sent: no blank lines at the ends, never more than one between."""
    return re.sub(r"\n{3,}", "\n\n", text.replace("\r\n", "\n")).strip()


def needs_second(number: int, alone: int, limit: int) -> bool:
    """Whether one moderator may not decide that.

    Args:
        number: How many messages it is.
        alone: How many the same moderator has sent alone lately: many small ones are a big one.
    """
    return number + alone > limit
