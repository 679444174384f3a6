"""Who runs this installation: the `[network]` table of `config.toml`."""

from __future__ import annotations

from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, field_validator
from pydantic_core import PydanticCustomError

Anrede = Literal["du", "sie"]


class Contact(BaseModel):
    """The human at the other end; what is empty is not shown."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = ""
    phone: str = ""
    mail: str = ""
    hours: str = ""


class Network(BaseModel):
    """The network that parents meet here."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = "Netzwerk Alleinerziehende"
    region: str = ""
    anrede: Anrede = "du"
    time_zone: str = "Europe/Berlin"
    imprint: str = Field(default="", pattern=r"^(https://\S+)?$")
    privacy: str = Field(default="", pattern=r"^(https://\S+)?$")
    contact: Contact = Contact()

    @field_validator("time_zone")
    @classmethod
    def _known(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise PydanticCustomError("time_zone", "no such time zone") from error
        return name

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)
