"""A calendar file as it comes: of any size, in any spelling. Found in it: its events, line by line.

Only the lines that a meeting needs are kept, each on one line again; the rest (alarms, guests,
attachments, HTML) is never looked at.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

Reason = Literal["too-big", "encoding", "no-calendar", "too-deep", "too-many-events", "unclosed"]
MOST_BYTES = 2_000_000
MOST_EVENTS = 500
_DEEPEST = 4  # calendar, event, alarm, and one that we do not know
_LONGEST_LINE = 20_000  # letters; a longer one is no line of an event that we could show
_MOST_LINES = 2_000  # kept of one event
_KEPT = frozenset(
    re.findall(
        r"\S+",
        """
        UID SEQUENCE SUMMARY LOCATION DESCRIPTION URL STATUS DTSTART DTEND DURATION RRULE EXRULE
        EXDATE RDATE RECURRENCE-ID X-GOOGLE-CONFERENCE X-MICROSOFT-SKYPETEAMSMEETINGURL
        """,
    )
)
_NAME = re.compile(r"([A-Za-z0-9-]{1,60})[;:]")
_BREAK = re.compile(r"\r\n|\n|\r")


class Unreadable(ValueError):
    """A file that is no calendar, or not one that can be read here.

    Attributes:
        line: Where, counted from 1; 0 where it is all of it.
    """

    def __init__(self, reason: Reason, line: int = 0) -> None:
        super().__init__(f"{reason} (line {line})" if line else reason)
        self.reason: Reason = reason
        self.line = line


@dataclass(slots=True)
class RawEvent:
    """Attributes: line: where it begins. lines: what is kept of it, unfolded."""

    line: int
    lines: list[str] = field(default_factory=list)


@dataclass(slots=True)
class RawCalendar:
    """Attributes: offsets: of each zone that the file defines, as “+0100”. zone: X-WR-TIMEZONE."""

    events: list[RawEvent] = field(default_factory=list)
    offsets: dict[str, set[str]] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    zone: str = ""
    method: str = ""


def split(data: bytes) -> RawCalendar:
    """Raises: Unreadable."""
    if len(data) > MOST_BYTES:
        raise Unreadable("too-big")
    found = RawCalendar()
    reader = _Splitter(found)
    for number, line in _unfolded(_text(data)):
        reader.take(number, line)
    reader.close()
    return found


def _text(data: bytes) -> str:
    """A picture or a program is badly written in no encoding."""
    try:
        return _decoded(data)
    except Unreadable:
        if b"VCALENDAR" in data.replace(b"\0", b"").upper():  # also in UTF-16
            raise
        raise Unreadable("no-calendar") from None


def _decoded(data: bytes) -> str:
    """UTF-8; UTF-16 where a mark says so; else what old Windows programs write."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encodings = ["utf-16"]
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError as error:
            where = data.count(b"\n", 0, error.start) + 1
        else:
            if "\0" in text:
                raise Unreadable("encoding", text.count("\n", 0, text.index("\0")) + 1)
            return text
    raise Unreadable("encoding", where)


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their numbers; a line that begins with a space goes on with the one before."""
    begun, parts, length = 0, [], 0
    for number, line in enumerate(_BREAK.split(text), 1):
        if line[:1] in {" ", "\t"} and begun:
            length += len(line)
            if length <= _LONGEST_LINE:
                parts.append(line[1:])
            continue
        if begun:
            yield begun, "".join(parts)
        begun, parts, length = number, [line[:_LONGEST_LINE]], len(line)
    if begun:
        yield begun, "".join(parts)


class _Splitter:
    def __init__(self, found: RawCalendar) -> None:
        self._found = found
        self._inside: list[str] = []
        self._zone = ""
        self._begun = 0

    def take(self, number: int, line: str) -> None:
        head = _NAME.match(line)
        if head is None:
            return
        name = head[1].upper()
        value = line[head.end() :].strip()
        if name == "BEGIN":
            self._begin(number, value.upper())
        elif name == "END":
            self._end(number, value.upper())
        elif self._inside:
            self._property(name, value, line)

    def close(self) -> None:
        if not self._begun:
            raise Unreadable("no-calendar")
        if self._inside:
            raise Unreadable("unclosed", self._begun)

    def _begin(self, number: int, what: str) -> None:
        if not self._inside and what != "VCALENDAR":
            raise Unreadable("no-calendar", number)
        if len(self._inside) >= _DEEPEST:
            raise Unreadable("too-deep", number)
        self._inside.append(what)
        self._begun = number
        if self._inside == ["VCALENDAR", "VEVENT"]:
            self._found.events.append(RawEvent(number))
            if len(self._found.events) > MOST_EVENTS:
                raise Unreadable("too-many-events", number)

    def _end(self, number: int, what: str) -> None:
        if not self._inside or self._inside[-1] != what:
            raise Unreadable("unclosed", number)
        self._inside.pop()

    def _property(self, name: str, value: str, line: str) -> None:
        match self._inside:
            case ["VCALENDAR", "VEVENT"] if name in _KEPT:
                event = self._found.events[-1]
                if len(event.lines) < _MOST_LINES:
                    event.lines.append(line)
            case ["VCALENDAR"] if name == "X-WR-TIMEZONE":
                self._found.zone = value
            case ["VCALENDAR"] if name == "METHOD":
                self._found.method = value.upper()
            case ["VCALENDAR", "VTIMEZONE"] if name == "TZID":
                self._zone = value
            case ["VCALENDAR", "VTIMEZONE"] if name == "X-LIC-LOCATION":
                self._found.places[self._zone] = value
            case ["VCALENDAR", "VTIMEZONE", _] if name == "TZOFFSETTO":
                self._found.offsets.setdefault(self._zone, set()).add(value[:5])
