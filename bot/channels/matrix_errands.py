"""What the bot does in rooms of people: it invites, removes, makes rooms, names missing rights."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, assert_never

import nio
from nio.crypto.attachments import decrypt_attachment

from bot.channels.matrix_calls import ENCRYPTED, call, client_path, download
from bot.channels.matrix_power import Power
from handlers.kernel.errand import (
    Admit,
    Check,
    Create,
    Decline,
    Enter,
    Fetch,
    Invite,
    Leave,
    Outcome,
    Remove,
)
from handlers.kernel.errors import Gone, SendError

if TYPE_CHECKING:
    from bot.channels.matrix import Settings
    from bot.channels.matrix_memory import Memory
    from handlers.kernel.errand import Errand

_INSIDE = frozenset({"join", "invite"})
_HERE_OR_ASKING = _INSIDE | {"knock"}
_CREATORS_STAND_ABOVE = "12"  # from this room version on they have no power level
_ORGANISER = 50


class Errands:
    def __init__(self, client: nio.AsyncClient, settings: Settings, memory: Memory) -> None:
        self._client = client
        self._settings = settings
        self._me = settings.user_id
        self._memory = memory

    async def run(self, room: str, errand: Errand, key: str) -> Outcome:
        match errand:
            case Invite(chat=chat) | Admit(chat=chat):  # an invitation answers a knock
                return await self._invite(room, await self._user(chat))
            case Decline(chat=chat):
                await self._remove(room, await self._user(chat), {"invite", "knock"})
            case Remove(chat=chat):
                await self._remove(room, await self._user(chat), _HERE_OR_ASKING)
            case Check():
                return await self._check(room)
            case Enter():
                await self._enter(room)
            case Leave():
                await self._leave(room)
            case Fetch(handle=handle, most=most):
                return await self._fetch(handle, most)
            case Create():
                return Outcome(room=await self._create(room, errand, key))
            case _:
                assert_never(errand)
        return Outcome()

    async def _fetch(self, handle: str, most: int) -> Outcome:
        where = json.loads(handle)
        content = await download(self._client, where["url"], most)
        if content is None:
            return Outcome(unfit="size")
        if "key" in where:
            try:
                content = decrypt_attachment(content, where["key"], where["hash"], where["iv"])
            except nio.EncryptionError:
                return Outcome(unfit="broken")
        return Outcome(content=content)

    async def _invite(self, room: str, user: str) -> Outcome:
        membership = await self._membership(room, user)
        if membership not in _INSIDE:
            await self._post("rooms", room, "invite", user_id=user)
        return Outcome(inside=membership == "join")

    async def _remove(self, room: str, user: str, where: set[str] | frozenset[str]) -> None:
        if await self._membership(room, user) in where:
            await self._post("rooms", room, "kick", user_id=user)

    async def _check(self, room: str) -> Outcome:
        if await self._membership(room, self._me) != "join":
            raise Gone("not in this room")  # whoever left may still read what it was like
        path = client_path("rooms", room, "state", "m.room.create", "")
        created = await call(self._client, "GET", f"{path}?format=event")
        power = Power(await self._state(room, "m.room.power_levels"), _above_all(created))
        title = (await self._state(room, "m.room.name")).get("name", "")
        others = (self._memory.direct_of(user) or user for user in power.rivals(self._me))
        return Outcome(missing=power.missing(self._me), others=tuple(others), title=title)

    async def _enter(self, room: str) -> None:
        self._memory.group(room)
        inviter = self._memory.inviter(room) or self._me
        # Ids of new rooms name no server: who may know the room is asked on the way.
        path = client_path("join", room)
        await call(self._client, "POST", f"{path}?via={inviter.partition(':')[2]}", {})

    async def _leave(self, room: str) -> None:
        inside = room in self._client.rooms
        body = {} if inside else {"reason": self._settings.decline_reason}
        await self._post("rooms", room, "leave", **body)

    async def _create(self, chat: str, errand: Create, key: str) -> str:
        """Encrypted, by invitation only, and who comes later does not read what was before.

        We stay its creator; the organiser may invite, remove and change it, and can be replaced.
        """
        if room := self._memory.created_for(key):
            return room
        organiser = await self._user(chat)
        capabilities = (await call(self._client, "GET", client_path("capabilities")))[
            "capabilities"
        ]
        default = str(capabilities.get("m.room_versions", {}).get("default", "1"))
        ours = {} if _is_modern(default) else {self._me: 100}
        answer = await self._post(
            "createRoom",
            room_version=default,
            preset="private_chat",
            visibility="private",
            name=errand.name,
            topic=errand.topic,
            invite=[organiser],
            initial_state=[
                ENCRYPTED,
                _state("m.room.history_visibility", history_visibility="joined"),
                _state("m.room.guest_access", guest_access="forbidden"),
            ],
            power_level_content_override={
                "users": {**ours, organiser: _ORGANISER},
                "invite": _ORGANISER,
                "kick": _ORGANISER,
                "ban": _ORGANISER,
            },
        )
        room = str(answer["room_id"])
        self._memory.group(room)
        self._memory.created(key, room)
        return room

    async def _user(self, chat: str) -> str:
        """Who the private chat is with."""
        if chat.startswith("@"):
            return chat
        path = client_path("rooms", chat, "joined_members")
        joined = (await call(self._client, "GET", path))["joined"]
        others = [user for user in joined if user != self._me]
        if not others:
            raise Gone("nobody is there")
        if len(others) > 1:
            raise SendError("not a private chat")
        return str(others[0])

    async def _membership(self, room: str, user: str) -> str:
        path = client_path("rooms", room, "state", "m.room.member", user)
        try:
            answer = await call(self._client, "GET", path)
        except Gone:
            return "leave"  # never been there; or we are not, which the next request tells
        return str(answer.get("membership", "leave"))

    async def _state(self, room: str, kind: str) -> dict[str, Any]:
        path = client_path("rooms", room, "state", kind, "")
        return await call(self._client, "GET", path, accepting=404)

    async def _post(self, *path: str, **body: Any) -> dict[str, Any]:
        return await call(self._client, "POST", client_path(*path), body)


def _is_modern(version: str) -> bool:
    """Versions that are no numbers are experiments of their own."""
    return version.isdecimal() and int(version) >= int(_CREATORS_STAND_ABOVE)


def _above_all(created: dict[str, Any]) -> frozenset[str]:
    """Creators who have no level and stand above all; only in newer rooms."""
    content = created["content"]
    if not _is_modern(str(content.get("room_version", "1"))):
        return frozenset()
    return frozenset({created["sender"], *content.get("additional_creators", ())})


def _state(kind: str, **content: str) -> dict[str, Any]:
    return {"type": kind, "state_key": "", "content": content}
