"""How long it takes, when it is best sent, what a moderator means by a time: nothing but rules."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from handlers.kernel.quiet import falls_quiet, is_quiet, resumes
from knowledge.dates.series import utc
from knowledge.dates.when import read
from knowledge.topics import nearest, topic_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from zoneinfo import ZoneInfo

    from handlers.kernel.network import Network
    from knowledge.dates.when import Reading

LONGEST = 3000  # characters: one message on every channel
LONGEST_WITH_FILE = 900  # the same under a picture: with its head, Telegram takes 1,024
LONGEST_ALT = 300  # characters that say what can be seen
FEW = 5  # fewer people than that are not counted aloud
UNDO = timedelta(seconds=60)  # between the release and the first message
WEEK = timedelta(days=7)
ALONE = timedelta(hours=24)  # what one moderator sends alone in this time is added up
AHEAD = timedelta(days=90)  # nobody knows today what is true then
LANGUAGES = ("en", "tr", "ar", "uk", "ru", "pl")  # that a moderator may add beside their own words
GOOD_TIMES = (time(10), time(12, 30), time(18))
PROPOSED = 3
ANY = frozenset({"alle", "alles", "überall", "egal", "all", "kein", "keine", "keins", "keiner"})

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
    for whole in _whole(text, words, read(text, now, zone.key)):
        series = read(whole, now, zone.key).series
        if series is not None and not series.rule:
            return utc(series.start, zone.key)
    return None


def _whole(text: str, words: set[str], said: Reading) -> list[str]:
    """The text with what it leaves out."""
    if said.missing >= {"day", "time"}:
        return []
    if "time" in said.missing:
        at = next((at for word, at in _PARTS.items() if word in words), GOOD_TIMES[0])
        return [f"{text} {at:%H:%M}"]
    if "day" in said.missing:
        return [f"heute {text}", f"morgen {text}"]
    return [text]


def _unit(word: str) -> timedelta:
    if word == "min":
        return timedelta(minutes=1)
    return timedelta(days=1) if word in {"tag", "day"} else timedelta(hours=1)


def topic_meant(said: str, language: str) -> str | None:
    """A topic by its name; empty for none in particular, None where unknown."""
    return "" if said.strip().casefold() in ANY else topic_named(said, language)


def area_named(said: str, areas: Iterable[str]) -> str | None:
    """The same of a place; empty for everywhere."""
    return "" if said.strip().casefold() in ANY else nearest(said, {area: area for area in areas})


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


def length(words: str) -> int:
    """Characters as Telegram counts them: an emoji is two."""
    return len(words.encode("utf-16-le")) // 2


def needs_second(number: int, alone: int, limit: int) -> bool:
    """Whether one moderator may not decide that.

    Args:
        number: How many messages it is.
        alone: How many the same moderator has sent alone lately: many small ones are a big one.
    """
    return number + alone > limit
