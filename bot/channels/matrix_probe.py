"""Asks a homeserver what `wegweiser check` wants to know; it signs in nowhere."""

from __future__ import annotations

import json
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import aiohttp

from bot.channel import Probe
from bot.channels.matrix_calls import client_path
from bot.channels.matrix_files import read_secret
from bot.channels.matrix_power import Power

if TYPE_CHECKING:
    from pathlib import Path

    from bot.channels.matrix import Settings

_SECONDS = 10.0
_TROUBLES = (aiohttp.ClientError, TimeoutError, LookupError, TypeError, ValueError)


async def server(settings: Settings) -> Probe:
    """Does it answer? Signing in would make a new session each time."""
    url = f"{settings.homeserver.rstrip('/')}/_matrix/client/versions"
    try:
        async with _asking() as session, session.get(url) as answer:
            versions = (await answer.json(content_type=None))["versions"]
    except _TROUBLES as error:
        return Probe(fine=False, code="silent", detail=type(error).__name__)
    date = answer.headers.get("Date")
    time = parsedate_to_datetime(date) if date else None
    return Probe(fine=True, code="fine", detail=str(versions[-1]), server_time=time)


async def room(settings: Settings, state: Path, room_id: str) -> Probe:
    """May the bot write in the team's room, and is it a room for such words?

    Args:
        state: The channel's folder, where the bot's session is once it has run.
    """
    file = state / "session.json"
    if not file.exists():
        return Probe(fine=False, code="room-unknown", detail=room_id)
    token = json.loads(read_secret(file))["access_token"]
    try:
        async with _asking(token) as session:
            code = await _code(_Room(session, settings, room_id))
    except _TROUBLES as error:
        return Probe(fine=False, code="silent", detail=type(error).__name__)
    return Probe(fine=code == "room-fine", code=code, detail=room_id)


async def _code(there: _Room) -> str:
    me = there.settings.user_id
    if (await there.state("m.room.member", me)).get("membership") != "join":
        return "room-outside"
    if not Power(await there.state("m.room.power_levels")).may_write(me):
        return "room-mute"
    if not await there.state("m.room.encryption"):
        return "room-clear"
    if (await there.state("m.room.join_rules")).get("join_rule") == "public":
        return "room-public"
    return "room-fine"


class _Room:
    def __init__(self, session: aiohttp.ClientSession, settings: Settings, room_id: str) -> None:
        self._session = session
        self.settings = settings
        self._id = room_id

    async def state(self, kind: str, key: str = "") -> dict[str, Any]:
        """A part of the room's state; empty where there is none, or we may not see it."""
        path = client_path("rooms", self._id, "state", kind, key)
        url = self.settings.homeserver.rstrip("/") + path
        async with self._session.get(url) as answer:
            if answer.status in {403, 404}:
                return {}
            answer.raise_for_status()
            return dict(await answer.json(content_type=None))


def _asking(token: str = "") -> aiohttp.ClientSession:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    return aiohttp.ClientSession(headers=headers, timeout=aiohttp.ClientTimeout(_SECONDS))
