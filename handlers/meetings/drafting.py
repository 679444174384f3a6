"""A meeting as it is being described: what was understood, and what to ask next."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Literal

from handlers.meetings.details import read_details
from handlers.meetings.store import Way
from knowledge.dates.series import occurrences, of_json, to_json
from knowledge.dates.when import read

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from handlers.meetings.details import Details
    from handlers.meetings.store import Meeting
    from knowledge.dates.series import Series
    from knowledge.dates.when import Doubt, Reading

Field = Literal[
    "title", "when", "end", "where", "way", "childcare", "seats", "group", "who", "area", "topic",
    "shown", "cost", "room",
]  # fmt: skip
NEEDED: tuple[Field, ...] = ("when", "end", "where", "title")
STEPS: tuple[Field, ...] = (
    *("title", "when", "end", "where", "way", "childcare", "seats"),
    *("who", "area", "shown"),
)
CHANGEABLE: tuple[Field, ...] = (
    *("title", "when", "where", "way", "childcare", "seats"),
    *("who", "area", "topic", "shown", "cost", "room"),
)
TITLE, LINE = 80, 160  # letters
SHOWN_BEFORE = 24  # hours


@dataclass(frozen=True, slots=True)
class Draft:
    """What was said so far.

    Attributes:
    when: The words from which the dates are read.
    series: As `series.to_json` has it; None where the words do not say enough.
    end_said: Somebody said how long it takes.
    asked: What was asked already, and need not be asked again.
    by_steps: Ask everything, one after the other.
    kept: Days on a holiday that take place all the same, ISO 8601.
    edits: The meeting that is being changed.
    uid: Of the event of a calendar file that it is made of.
    """

    kind: str = "meeting"
    title: str = ""
    when: str = ""
    series: Mapping[str, Any] | None = None
    end_said: bool = False
    place: str = ""
    entrance: str = ""
    stop: str = ""
    link: str = ""
    online: bool = False
    step_free: bool | None = None
    childcare: bool | None = None
    cost: str = ""
    seats: int | None = None
    topic: str = ""
    area: str = ""
    group: str = ""
    audience: str = ""
    shown_before: int = SHOWN_BEFORE
    in_room: bool = False
    rest: str = ""
    asked: tuple[str, ...] = ()
    by_steps: bool = False
    kept: tuple[str, ...] = ()
    edits: int | None = None
    uid: str = ""

    @property
    def dates(self) -> Series | None:
        return of_json(self.series) if self.series is not None else None

    @property
    def way(self) -> Way:
        return Way(self.place, self.entrance, self.stop, self.link)

    @property
    def format(self) -> str:
        online = bool(self.online or self.link)
        if self.place:
            return "both" if online else "place"
        return "online" if online else "place"

    def was_asked(self, field: str) -> Draft:
        return self if field in self.asked else replace(self, asked=(*self.asked, field))

    def stored(self) -> dict[str, Any]:
        return asdict(self)


def restored(words: Mapping[str, Any]) -> Draft:
    known = {field.name for field in fields(Draft)}
    values = {name: value for name, value in words.items() if name in known}
    return Draft(**{**values, "asked": tuple(values["asked"]), "kept": tuple(values["kept"])})


def of_meeting(meeting: Meeting) -> Draft:
    way = meeting.way or Way()
    return Draft(
        kind=meeting.kind,
        title=meeting.title,
        series=to_json(meeting.series),
        end_said=True,
        place=way.place,
        entrance=way.entrance,
        stop=way.stop,
        link=way.link,
        online=meeting.format != "place",
        step_free=meeting.step_free,
        childcare=meeting.childcare,
        cost=meeting.cost,
        seats=meeting.seats,
        topic=meeting.topic,
        area=meeting.area,
        group=meeting.group,
        audience=meeting.audience,
        shown_before=meeting.shown_before,
        in_room=meeting.in_room,
        asked=STEPS,
        edits=meeting.id,
    )


def understood(draft: Draft, text: str, now: datetime, zone: str) -> Draft:
    """The first sentence: whatever it says."""
    reading = read(text, now, zone)
    return _with_details(_dated(replace(draft, when=text), reading), read_details(reading.rest))


def with_when(draft: Draft, text: str, now: datetime, zone: str) -> Draft:
    """An answer to “when?”: it adds to what was said, or replaces it where that was enough."""
    if alone := _time_alone(draft, text, now, zone):
        return alone
    before = read(draft.when, now, zone) if draft.when else None
    adds = before is not None and before.series is None and not before.open
    said = f"{draft.when}, {text}" if adds else text
    reading = read(said, now, zone)
    fresh = read(text, now, zone)
    if adds and fresh.series is not None:
        said, reading = text, fresh
    details = read_details(fresh.rest)
    return _with_details(_dated(replace(draft, when=said, kept=()), reading), details)


def meaning(draft: Draft, text: str, now: datetime, zone: str) -> Draft:
    """One of the alternatives of a doubt."""
    return _dated(replace(draft, when=text), read(text, now, zone))


def added(draft: Draft, text: str) -> Draft:
    """Details that somebody names besides."""
    return _with_details(draft, read_details(text))


def doubts(draft: Draft, now: datetime, zone: str) -> tuple[Doubt, ...]:
    """What is doubtful in what was said of when, the open ones first."""
    if not draft.when:
        return ()
    found = read(draft.when, now, zone).doubts
    return tuple(sorted(found, key=lambda doubt: doubt.settled))


def open_doubt(draft: Draft, now: datetime, zone: str) -> Doubt | None:
    if draft.series is not None:
        return None
    return next((doubt for doubt in doubts(draft, now, zone) if not doubt.settled), None)


def missing(draft: Draft, *, groups: int) -> Field | None:
    """What to ask next; None: nothing.

    Args:
        groups: How many groups the organiser has to choose from; 0 for the team, which need not.
    """
    if groups and not draft.group:
        return "group"
    for field in STEPS if draft.by_steps else NEEDED:
        if not _has(draft, field) and (field in NEEDED or field not in draft.asked):
            return field
    return None


def _has(draft: Draft, field: str) -> bool:
    known = {
        "when": draft.series is not None,
        "end": draft.end_said,
        "where": bool(draft.place or draft.link or draft.online),
        "way": bool(draft.entrance or draft.stop) or not draft.place,
        "childcare": draft.childcare is not None,
        "seats": draft.seats is not None,
        "who": bool(draft.audience),
        "group": bool(draft.group),
        "title": bool(draft.title),
        "area": bool(draft.area),
    }
    return known.get(field, False)


def _dated(draft: Draft, reading: Reading) -> Draft:
    series = to_json(reading.series) if reading.series is not None else None
    return replace(draft, series=series, end_said="end" not in reading.missing)


def _time_alone(draft: Draft, text: str, now: datetime, zone: str) -> Draft | None:
    """“um 20 Uhr” where the days are known already."""
    series = draft.dates
    if series is None or read(text, now, zone).missing - {"end"} != {"day"}:
        return None
    coming = occurrences(series, now, 1)
    day = coming[0].original if coming else series.start.date()
    new = read(f"{day:%d.%m.%Y} {text}", now, zone)
    if new.series is None:
        return None
    start = series.start.replace(hour=new.series.start.hour, minute=new.series.start.minute)
    length = series.length if "end" in new.missing else new.series.length
    return replace(draft, series=to_json(replace(series, start=start, length=length)))


def _with_details(draft: Draft, found: Details) -> Draft:
    """What was said wins over what was known."""
    changes: dict[str, Any] = {
        name: value
        for name in ("title", "place", "link", "seats", "childcare", "step_free", "cost")
        if (value := getattr(found, name)) not in (None, "")
    }
    changes |= {name: value for name in ("stop", "entrance") if (value := getattr(found, name))}
    if found.online is not None:
        changes["online"] = found.online
    for name in ("title", "place", "cost"):
        if name in changes:
            changes[name] = changes[name][: TITLE if name != "place" else LINE]
    return replace(draft, **changes, rest=found.rest)
