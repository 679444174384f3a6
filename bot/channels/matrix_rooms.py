"""Which rooms the bot is in: invitations, people who leave, rooms that are replaced."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import nio

from bot.channels.matrix_calls import call, client_path
from bot.channels.matrix_reading import arrival, since_arrival
from handlers.kernel.errors import Gone, SendError, TryLater, Unclear
from handlers.kernel.message import (
    Address,
    Entered,
    JoinAsked,
    Left,
    Moved,
    Reachable,
    RightsChanged,
    RoomLost,
    RoomMoved,
    Unreachable,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bot.channels.matrix import Settings
    from bot.channels.matrix_memory import Memory
    from handlers.kernel.message import Incoming

log = logging.getLogger(__name__)

_HOUR = 3600.0
_OUTSIDE = frozenset({"leave", "ban"})
_JOIN_PAUSES = (0.0, 2.0, 10.0, 60.0, 300.0)  # joining over federation fails now and then


@dataclass(frozen=True, slots=True, order=True)
class Errand:
    """Something to do in a room; entering goes before leaving, so that spam holds nobody up."""

    urgency: int
    room: str
    path: str = field(compare=False)
    body: dict[str, str] = field(compare=False, default_factory=dict)
    query: str = field(compare=False, default="")


class Limits:
    """How many invitations are accepted in an hour."""

    def __init__(
        self, each: int, together: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._each = each
        self._together = together
        self._clock = clock
        self._all: deque[float] = deque()
        self._of: defaultdict[str, deque[float]] = defaultdict(deque)

    def allow(self, inviter: str) -> bool:
        now = self._clock()
        self._forget(now - _HOUR)
        mine = self._of[inviter]
        if len(self._all) >= self._together or len(mine) >= self._each:
            return False
        self._all.append(now)
        mine.append(now)
        return True

    def _forget(self, before: float) -> None:
        for inviter, times in [("", self._all), *self._of.items()]:
            while times and times[0] < before:
                times.popleft()
            if inviter and not times:
                del self._of[inviter]


class Rooms:
    """Comes and goes; what that means for people is handed in as arrivals."""

    def __init__(self, client: nio.AsyncClient, settings: Settings, memory: Memory) -> None:
        self._client = client
        self._settings = settings
        self._me = settings.user_id
        self._memory = memory
        self._limits = Limits(settings.invites_per_person, settings.invites_per_hour)
        self._errands: asyncio.PriorityQueue[Errand] = asyncio.PriorityQueue()
        self._under_way: set[str] = set()

    async def work(self) -> None:
        """Run the errands until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._sweep())
            while True:
                errand = await self._errands.get()
                group.create_task(self._run(errand))
                await asyncio.sleep(self._settings.invite_pause)

    def invited(self, room: str, inviter: str, *, direct: bool) -> bool:
        """Decide on an invitation; hearing of it twice changes nothing.

        True where others decide: somebody wants us in a room of people.
        """
        if room in self._under_way:
            return False
        expected = self._memory.predecessor(room) is not None
        welcome = expected or inviter in self._settings.rooms_from
        direct = direct or self._memory.was_gone(room)  # back into an old chat is not marked so
        if not (welcome or self._limits.allow(inviter)):
            self._leave(room, self._settings.decline_reason)
        elif welcome:
            self._enter(room, inviter)
        elif direct:
            self._memory.direct(inviter, room)
            self._enter(room, inviter)
        else:
            return True
        return False

    def person(self, user: str) -> Address:
        """Where somebody is reached; their id as long as there is no private chat."""
        room = self._memory.direct_of(user)
        if room is None:
            self._memory.stranger(user)
        return Address("matrix", room or user)

    def seen(self, room: str, events: list[Any]) -> Iterator[Incoming]:
        """What membership events of a room that we are in mean."""
        if self._memory.is_group(room):
            yield from self._seen_in_group(room, events)
            return
        address = Address("matrix", room)
        for event in since_arrival(events, self._me):
            if arrival(event, self._me) and not self._alone(room):
                if old := self._memory.predecessor(room):
                    yield Moved(event.event_id, Address("matrix", old), room)
                elif self._memory.was_gone(room):
                    yield Reachable(event.event_id, address)
                elif user := self._memory.was_stranger(room):
                    yield Moved(event.event_id, Address("matrix", user), room)
            elif isinstance(event, nio.RoomUpgradeEvent):
                self._follow(room, event)
            elif (
                isinstance(event, nio.RoomMemberEvent)
                and event.membership != "invite"
                and not self._made(event)
                and self._alone(room)
            ):
                yield self._abandon(room, event.event_id)

    def _made(self, event: Any) -> bool:
        """Whether we just made this room: whom we invite may not be counted yet."""
        return event.state_key == self._me and event.prev_membership is None

    def _seen_in_group(self, room: str, events: list[Any]) -> Iterator[Incoming]:
        for event in since_arrival(events, self._me):
            if isinstance(event, nio.RoomUpgradeEvent):
                self._memory.group(event.replacement_room)
                self._follow(room, event)
            elif isinstance(event, nio.RoomMemberEvent) and event.state_key != self._me:
                yield from self._came_or_went(Address("matrix", room), event)
                if event.membership in _OUTSIDE and self._alone(room):
                    yield self._abandon(room, f"alone:{event.event_id}")
            elif arrival(event, self._me) and (old := self._memory.predecessor(room)):
                yield RoomMoved(event.event_id, Address("matrix", old), room)
            elif event.source.get("type") == "m.room.power_levels":  # also what nio cannot read
                yield RightsChanged(event.event_id, Address("matrix", room))

    def _came_or_went(self, room: Address, event: Any) -> Iterator[Incoming]:
        before, after = event.prev_membership, event.membership
        if before == after:
            return  # a new name or picture
        person = self.person(event.state_key)
        if after == "knock":
            words = str(event.content.get("reason") or "")
            yield JoinAsked(event.event_id, person, room, words, handle=event.state_key)
        elif after == "join":
            yield Entered(event.event_id, person, room, (event.state_key,))
        elif after in _OUTSIDE and before not in _OUTSIDE:
            yield Left(event.event_id, person, room)

    def deserted(self, moment: str) -> Iterator[Incoming]:
        """Rooms that everybody else left while we were away."""
        for room in [room for room in self._client.rooms if self._alone(room)]:
            yield self._abandon(room, f"alone:{room}:{moment}")

    def left(self, room: str, events: list[Any]) -> Iterator[Incoming]:
        """We are no longer in a room: shown the door, or gone by ourselves."""
        known = self._client.rooms.pop(room, None)  # nio keeps rooms for ever
        self._client.invited_rooms.pop(room, None)
        for event in reversed(events):
            if isinstance(event, nio.RoomMemberEvent) and event.state_key == self._me:
                if known is not None or event.prev_membership == "join":
                    yield self._out(room, event.event_id)
                return

    def _follow(self, room: str, tombstone: Any) -> None:
        """Try the room that takes this one's place; often it first takes an invitation."""
        if tombstone.replacement_room.startswith("!"):
            self._memory.moved(room, tombstone.replacement_room)
            self._enter(tombstone.replacement_room, tombstone.sender)

    def _enter(self, room: str, of: str) -> None:
        # Ids of new rooms name no server: who may know the room is asked on the way.
        query = f"?via={of.partition(':')[2]}"
        self._send(Errand(0, room, client_path("join", room), query=query))

    def _leave(self, room: str, reason: str = "") -> None:
        body = {"reason": reason} if reason else {}
        self._send(Errand(1, room, client_path("rooms", room, "leave"), body))

    def _send(self, errand: Errand) -> None:
        if errand.room not in self._under_way:
            self._under_way.add(errand.room)
            self._errands.put_nowait(errand)

    def _alone(self, room: str) -> bool:
        known = self._client.rooms.get(room)
        summary = known.summary if known is not None else None
        # Members are loaded lazily: only the server's count knows that there is nobody.
        return (
            summary is not None
            and summary.joined_member_count == 1
            and not summary.invited_member_count
        )

    def _abandon(self, room: str, moment: str) -> Incoming:
        self._leave(room)
        return self._out(room, moment)

    def _out(self, room: str, moment: str) -> Incoming:
        address = Address("matrix", room)
        if self._memory.is_group(room):
            return RoomLost(moment, address)
        self._memory.gone(room)
        self._memory.no_longer_direct(room)
        return Unreachable(moment, address)

    async def _run(self, errand: Errand) -> None:
        try:
            for pause in _JOIN_PAUSES:
                await asyncio.sleep(pause)
                if await self._done(errand):
                    return
            log.warning("matrix: gave up entering or leaving a room")
        finally:
            self._under_way.discard(errand.room)
            self._client.invited_rooms.pop(errand.room, None)

    async def _done(self, errand: Errand) -> bool:
        """Whether nothing is left to do, be it that it cannot be done."""
        try:
            await call(self._client, "POST", errand.path + errand.query, errand.body)
        except TryLater as error:
            await asyncio.sleep(error.after.total_seconds() if error.after else 0)
            return False
        except Unclear:
            return False
        except Gone:
            return True  # the invitation was withdrawn, or we are out already
        except SendError as error:
            log.info("matrix: could not enter or leave a room: %s", error)
        return True

    async def _sweep(self) -> None:
        """Find invitations that came in before our position and were not answered."""
        nothing = {"types": [], "limit": 1}
        wanted = {
            "presence": nothing,
            "account_data": nothing,
            "room": {"timeline": nothing, "state": nothing, "ephemeral": nothing},
        }
        # Synapse answers the same request from memory for two minutes: the time-out differs.
        query = {"filter": json.dumps(wanted), "timeout": time.monotonic_ns() % 1_000_000}
        try:
            answer = await call(self._client, "GET", f"{client_path('sync')}?{urlencode(query)}")
        except SendError as error:
            log.info("matrix: could not look for old invitations: %s", error)
            return
        for room, invite in answer.get("rooms", {}).get("invite", {}).items():
            for event in invite.get("invite_state", {}).get("events", []):
                content = event.get("content", {})
                mine = event.get("state_key") == self._me and content.get("membership") == "invite"
                if mine and self._memory.inviter(room) is None:
                    direct = content.get("is_direct") is True
                    self.invited(room, event["sender"], direct=direct)
