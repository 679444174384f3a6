"""Which help lines to name: few, right for the kind, and open now if that is known."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowledge.crisis import Crisis

MOST = 3
_LIFE_AT_STAKE = {"suicide", "child_danger"}
_ZONE = ZoneInfo("Europe/Berlin")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPAN = re.compile(
    r"(?P<first>[a-z]{3})(?:-(?P<last>[a-z]{3}))? (?P<start>\d\d:\d\d)-(?P<end>\d\d:\d\d)"
)


@dataclass(frozen=True, slots=True)
class Opening:
    """Open on these weekdays (Monday is 0) from `start` until before `end`, German time."""

    days: frozenset[int]
    start: time
    end: time


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One help line.

    Attributes:
        number: Canonical: a short code (112, 116016) or E.164; empty where there is only a chat.
        shown: How people know the number, or the chat's address.
        always: Open day and night; known only where the hours are confirmed.
        emergency: The kinds for which it comes first when there may be danger right now.
        only_languages: Named only to people who write in one of these; empty: to everybody.
        verified_on: When a source was read last; None: never.
    """

    id: str
    number: str
    shown: str
    names: Mapping[str, str] = field(repr=False)
    always: bool
    openings: tuple[Opening, ...]
    number_confirmed: bool
    hours_confirmed: bool
    kinds: tuple[str, ...]
    emergency: tuple[str, ...]
    audience: str
    languages: tuple[str, ...]
    only_languages: tuple[str, ...]
    url: str
    chat: str
    verified_on: date | None
    source: str
    hours_texts: Mapping[str, str] = field(repr=False)

    def name(self, language: str) -> str:
        return self.names.get(language) or self.names["en" if language != "de" else "de"]

    def hours(self, language: str) -> str:
        """What the text `crisis-line` wants: "always", "none" (unconfirmed) or hours in words."""
        if self.always:
            return "always"
        if not self.hours_confirmed:
            return "none"
        return self.hours_texts.get(language) or self.hours_texts["en"]

    def is_open(self, now: datetime) -> bool:
        """Whether somebody surely answers now."""
        if not self.hours_confirmed:
            return False
        here = now.astimezone(_ZONE) if now.tzinfo else now
        return self.always or any(
            here.weekday() in opening.days and opening.start <= here.time() < opening.end
            for opening in self.openings
        )


@cache
def lines() -> tuple[HelpLine, ...]:
    """All help lines in the order of the data."""
    text = (files("knowledge") / "data" / "helplines.toml").read_text("utf-8")
    return tuple(_line(entry) for entry in tomllib.loads(text)["line"])


def pick(crisis: Crisis, now: datetime) -> tuple[HelpLine, ...]:
    """At most three lines: 112/110 first in danger, then what is surely open."""
    wanted = (crisis.kind, *crisis.also)
    usable = [line for line in lines() if line.number_confirmed and _suits(line, crisis)]
    urgent = crisis.acute or crisis.kind in _LIFE_AT_STAKE
    chosen = [line for line in usable if urgent and crisis.kind in line.emergency]
    # Further kinds only fill up; each kind's own lines stay together, the open ones ahead.
    for kind in wanted:
        fitting = [line for line in usable if kind in line.kinds and line not in chosen]
        chosen += sorted(fitting, key=lambda line: _order(line, crisis, now))
    return tuple(chosen[:MOST])


def _suits(line: HelpLine, crisis: Crisis) -> bool:
    if line.only_languages and crisis.language not in line.only_languages:
        return False
    if crisis.child_writing:
        return line.audience not in {"parent", "man"}
    return line.audience != "child"


def _order(line: HelpLine, crisis: Crisis, now: datetime) -> tuple[bool, bool, bool]:
    for_child = crisis.child_writing and line.audience == "child"
    is_emergency = line.number in {"110", "112"}
    return (not is_emergency, not for_child, not line.is_open(now))


def _line(entry: dict[str, Any]) -> HelpLine:
    spans = entry["open"]
    always = spans == ["24/7"]
    return HelpLine(
        id=entry["id"],
        number=entry["number"],
        shown=entry["shown"],
        names=entry["name"],
        always=always and entry["hours_confirmed"],
        openings=() if always else tuple(_opening(span) for span in spans),
        number_confirmed=entry["number_confirmed"],
        hours_confirmed=entry["hours_confirmed"],
        kinds=tuple(entry["kinds"]),
        emergency=tuple(entry["emergency"]),
        audience=entry["audience"],
        languages=tuple(entry["languages"]),
        only_languages=tuple(entry.get("only_languages", ())),
        url=entry.get("url", ""),
        chat=entry.get("chat", ""),
        verified_on=entry.get("verified_on"),
        source=entry["source"],
        hours_texts=entry.get("hours", {}),
    )


def _opening(span: str) -> Opening:
    match = _SPAN.fullmatch(span)
    if match is None:
        raise ValueError(f"not a span of opening hours: {span!r}")
    first = _DAYS.index(match["first"])
    last = _DAYS.index(match["last"] or match["first"])
    return Opening(
        days=frozenset(range(first, last + 1)),
        start=time.fromisoformat(match["start"]),
        end=time.fromisoformat(match["end"]),
    )


def by_id(name: str) -> HelpLine:
    return next(line for line in lines() if line.id == name)
