"""Who runs this installation: the `[network]` table of `config.toml`."""

from __future__ import annotations

from datetime import time
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from handlers.kernel.hours import Span, parse
from handlers.kernel.message import Address

Anrede = Literal["du", "sie"]
State = Literal[  # federal states, as ISO 3166-2:DE has them; empty: not said
    "", "BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV",
    "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH",
]  # fmt: skip


class Contact(BaseModel):
    """The human at the other end; what is empty is not shown."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = ""
    phone: str = ""
    mail: str = ""
    hours: str = ""


class DutyHours(BaseModel):
    """When moderators who say nothing else are on duty, and where they meet.

    Attributes:
        hours: Empty: only who says so is on duty.
        room: The team's Matrix room; empty: each is written to alone.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    hours: tuple[str, ...] = ()
    room: str = Field(default="", pattern=r"^(![^\s:]+(:\S+)?)?$")

    @field_validator("hours", mode="before")
    @classmethod
    def _split(cls, lines: object) -> object:
        """The environment has one line for all: “Mo-Fr 9-16; Sa 10-12”."""
        return [part for part in lines.split(";") if part] if isinstance(lines, str) else lines

    @field_validator("hours")
    @classmethod
    def _readable(cls, lines: tuple[str, ...]) -> tuple[str, ...]:
        for line in lines:
            try:
                parse(line)
            except ValueError:
                raise PydanticCustomError("duty_hours", "no hours", {"expected": line}) from None
        return lines

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(span for line in self.hours for span in parse(line))


class Quiet(BaseModel):
    """When the bot sends nothing of its own accord, local time; answers are always given."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    since: time = time(21)
    until: time = time(8)
    until_on_rest_days: time = time(10)

    @model_validator(mode="after")
    def _a_day_between(self) -> Quiet:
        if max(self.until, self.until_on_rest_days) >= self.since:
            raise PydanticCustomError("quiet", "nothing could ever be sent")
        return self


class Announcements(BaseModel):
    """What goes to many at once.

    Attributes:
        second_person_above: So many people may be written to by one moderator alone.
        per_week: So many reach the same person in seven days; what is urgent always does.
        file_megabytes: So large may a picture or a PDF be that goes with them. It is a part of
            every e-mail; Telegram lets a bot fetch 20 at most, Matrix servers often 50.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    second_person_above: int = Field(default=50, ge=0)
    per_week: int = Field(default=2, ge=1)
    file_megabytes: float = Field(default=5, gt=0, le=20)

    @property
    def file_bytes(self) -> int:
        return int(self.file_megabytes * 1024 * 1024)


class Network(BaseModel):
    """The network that parents meet here."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = "Netzwerk Alleinerziehende"
    region: str = ""
    anrede: Anrede = "du"
    time_zone: str = "Europe/Berlin"
    state: State = ""
    imprint: str = Field(default="", pattern=r"^(https://\S+)?$")
    privacy: str = Field(default="", pattern=r"^(https://\S+)?$")
    contact: Contact = Contact()
    duty: DutyHours = DutyHours()
    quiet: Quiet = Quiet()
    announcements: Announcements = Announcements()

    @field_validator("time_zone")
    @classmethod
    def _known(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise PydanticCustomError("time_zone", "no such time zone") from error
        return name

    @property
    def team_room(self) -> Address | None:
        """Where the team meets, as it is configured."""
        return Address("matrix", self.duty.room) if self.duty.room else None

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)
