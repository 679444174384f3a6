"""Who is on duty, when somebody is called again, and how a time is said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal

from handlers.kernel import hours
from handlers.kernel.typed import fold

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from handlers.kernel.reply import Argument

AGAIN, AGAIN_URGENT = timedelta(hours=2), timedelta(minutes=10)
CALLS = 4  # the first, and three times again
WAITS = timedelta(days=14)  # for an answer
REOPENS = timedelta(days=7)  # how long a closed talk can go on after all
PAUSE = timedelta(hours=24)  # after a request without a concern
LONGEST_NAME = 20  # letters
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Act = Literal["take", "later", "close", "idle", "hand over", "reopen", "leave"]
_ACTS: dict[Act, tuple[str, ...]] = {
    "take": ("uebernehmen", "ich uebernehme", "take", "1"),
    "later": ("spaeter", "later", "2"),
    "close": ("schliessen", "beenden", "close"),
    "idle": ("schliessen kein", "schliessen kein anliegen", "kein anliegen", "no concern"),
    "hand over": ("uebergeben", "weitergeben", "hand over"),
    "reopen": ("oeffnen", "wieder oeffnen", "reopen"),
    "leave": ("fertig", "done"),
}
_ACT_OF = {words: act for act, several in _ACTS.items() for words in several}
_PSEUDONYM = re.compile(r"[^\W\d_]+-\d+")
_NAME = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*\.?")


@dataclass(frozen=True, slots=True)
class Stance:
    """What a moderator said of their duty.

    Attributes:
        state: "on" or "off"; None follows the hours.
        until: When "on" ends and the hours count again; None: when they say so.
    """

    state: str | None = None
    until: datetime | None = None

    def on_duty(self, now: datetime, *, is_open: bool) -> bool:
        return is_open if self.follows(now) else self.state == "on"

    def follows(self, now: datetime) -> bool:
        """Do the hours count for them?"""
        return self.state is None or (self.until is not None and now >= self.until)


@dataclass(frozen=True, slots=True)
class Order:
    """What a moderator wants the bot to do, and with whose name behind it.

    Attributes:
        act: None where it is a command that nobody knows in the room.
        typed: A command, that is never meant for the parent.
    """

    act: Act | None
    whom: str = ""
    typed: bool = True


def order(text: str) -> Order | None:
    """What is said in the team's room to the bot; None where it is for the parent.

    Without a slash only the bare word is an order: “später” is one, “später gern” is not.
    """
    is_typed = text.startswith("/")
    said = fold(text.lstrip("/")).strip(" .!").split()
    names = [word for word in said if _PSEUDONYM.fullmatch(word)]
    verb = " ".join(word for word in said if word not in names)
    if is_typed:
        act = _ACT_OF.get(verb) or _ACT_OF.get(verb.partition(" ")[0])
    else:
        act = _ACT_OF.get(verb)
    if not is_typed and (act is None or (names and act != "hand over")):
        return None
    return Order(act, names[-1] if names else "", is_typed)


def same(name: str, other: str) -> bool:
    """Two spellings of a pseudonym?"""
    return fold(name) == fold(other)


def is_due(rung_at: datetime | None, now: datetime, *, urgent: bool) -> bool:
    """Is it time to call again?"""
    return rung_at is None or now >= rung_at + (AGAIN_URGENT if urgent else AGAIN)


def next_step(
    rings: int, *, urgent: bool, on: bool, soon: bool
) -> Literal["call", "everybody", "wait"]:
    """What is done about a request that nobody took in time.

    Args:
        on: Somebody is on duty.
        soon: It is known when somebody will be.
    """
    if on:
        return "everybody" if rings >= CALLS else "call"
    if rings and (urgent or not soon):
        return "everybody"
    return "wait"


def until(text: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """The next “18:00”; None where it is no time of day."""
    try:
        minutes = hours.minutes(text.lower().removesuffix("uhr"))
    except ValueError:
        return None
    midnight = now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    hour, minute = divmod(minutes, 60)
    day = midnight + timedelta(days=hour // 24)
    end = day.replace(hour=hour % 24, minute=minute)
    return end if end > now else end + timedelta(days=1)


def said(when: datetime, now: datetime, zone: ZoneInfo) -> dict[str, Argument]:
    """Day and time for the sentence `human-when`."""
    local, today = when.astimezone(zone), now.astimezone(zone).date()
    names = {today: "today", today + timedelta(days=1): "tomorrow"}
    day = names.get(local.date(), _DAYS[local.weekday()])
    return {"day": day, "time": f"{local.hour}:{local:%M}"}


def first_name(text: str) -> str | None:
    """A name that parents may see: letters, no number, no address; None where it is none."""
    name = " ".join(text.split())
    return name if len(name) <= LONGEST_NAME and _NAME.fullmatch(name) else None
