"""What a sheet for the notice board leads to; `bot.sheet_drawing` draws it.

A link only opens a view: whoever scans it is signed up for nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

    from bot.settings import Section

Format = Literal["pdf", "png"]

PAYLOAD = re.compile(r"start|abo|hilfe|gruppe-[a-z0-9][a-z0-9-]{0,47}")


@dataclass(frozen=True, slots=True)
class Way:
    """One way to the bot.

    Attributes:
        url: What the QR code holds.
        short: The same as one types it.
    """

    channel: str
    url: str
    short: str


def ways(opened: Mapping[str, tuple[ModuleType, Section]], payload: str) -> list[Way]:
    """Addresses that the configuration knows, the one that needs no account first."""
    options: dict[str, Any] = {name: section for name, (_module, section) in opened.items()}
    query = "" if payload == "start" else f"?start={payload}"
    found = []
    if "web" in options and options["web"].base_url:
        address = f"{options['web'].base_url}/{query}"
        found.append(Way("web", address, _short(address)))
    if "telegram" in options and options["telegram"].username:
        address = f"https://t.me/{options['telegram'].username}{query}"
        found.append(Way("telegram", address, _short(address)))
    if "matrix" in options and payload == "start":
        user = options["matrix"].user_id
        found.append(Way("matrix", f"https://matrix.to/#/{user}", user))
    return found


def _short(address: str) -> str:
    return address.partition("://")[2].rstrip("/")
