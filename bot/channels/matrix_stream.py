"""What the homeserver tells us, batch by batch; the position moves when a batch is safe.

nio's own `sync_forever` loses events when a handler fails, asks without a pause when the server
is in trouble, and forgets its position when the first request fails; so the loop is ours.
"""

from __future__ import annotations

import asyncio
import logging
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import nio

from bot.channels.matrix_calls import expect, transport_errors
from bot.channels.matrix_reading import Place, about, arrival, call, fresh, message, read, thread
from handlers.kernel.errors import Gone, SendError
from handlers.kernel.message import Address, RoomOffered, RoomSaid

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Collection, Iterator

    from bot.channels.matrix import Settings
    from bot.channels.matrix_memory import Memory
    from bot.channels.matrix_rooms import Rooms
    from handlers.kernel.message import Incoming, Kind

log = logging.getLogger(__name__)

_PAGE = 100
_MAX_PAGES = 50
_POLL_SECONDS = 30.0
_REPORT_SECONDS = 60.0
_FILTER = {
    "presence": {"types": []},
    "account_data": {"types": []},
    "room": {
        "ephemeral": {"types": []},
        "account_data": {"types": []},
        "state": {"lazy_load_members": True},
        "timeline": {"limit": _PAGE, "lazy_load_members": True},
    },
}


@dataclass(frozen=True, slots=True)
class Batch:
    """What arrived, and the position after it; None while something still waits for its key."""

    arrivals: tuple[Incoming, ...]
    cursor: str | None


@dataclass(frozen=True, slots=True)
class Locked:
    """An encrypted message whose key has not come yet; over federation it may come later."""

    event: Any
    place: Place
    deadline: float


class Stream:
    """The way in.

    Attributes:
        position: From where the homeserver is asked next.
        healthy: Whether `client.rooms` is what the homeserver last said.
        moved: Notified after each answer.
    """

    def __init__(
        self,
        client: nio.AsyncClient,
        settings: Settings,
        memory: Memory,
        rooms: Rooms,
        calls: Collection[str] = (),
    ) -> None:
        self.position: str | None = None
        self.healthy = False
        self.moved = asyncio.Condition()
        self._client = client
        self._settings = settings
        self._memory = memory
        self._rooms = rooms
        self._calls = calls
        self._complete = False
        self._answer: Any = None
        self._full = False
        self._locked: dict[str, Locked] = {}
        self._reported: dict[str, float] = {}

    async def next(self) -> Batch:
        """Wait for the next batch. An answer is kept until it was read to the end."""
        if self._answer is None:
            self._answer = await self._ask()
        answer = self._answer
        arrivals = [arrived async for arrived in self._arrivals(answer)]
        self._answer = None
        self.position = answer.next_batch
        async with self.moved:
            self.moved.notify_all()
        return Batch(tuple(arrivals), None if self._locked else self.position)

    async def tend_keys(self) -> None:
        """Do what encryption asks for between two answers, as nio's own loop does."""
        client = self._client
        try:
            with transport_errors():
                await client.send_to_device_messages()
                if client.should_upload_keys:
                    expect(nio.KeysUploadResponse, await client.keys_upload())
                if client.should_query_keys:
                    expect(nio.KeysQueryResponse, await client.keys_query())
                if client.should_claim_keys:
                    wanted = client.get_users_for_key_claiming()
                    expect(nio.KeysClaimResponse, await client.keys_claim(wanted))
        except SendError as error:
            log.info("matrix: keys have to wait: %s", error)

    async def _ask(self) -> Any:
        first = not self._complete
        wait = self._patience()
        limit = self._settings.first_sync_timeout if first else wait + 20
        self.healthy = self.healthy and not first
        # nio skips an answer that ends where the last one did, even if it holds the full state.
        self._client.next_batch = ""
        try:
            with transport_errors():
                async with asyncio.timeout(limit):
                    response = await self._client.sync(
                        timeout=0 if first else int(wait * 1000),
                        sync_filter=_FILTER,
                        since=self.position,
                        full_state=first or None,
                    )
            answer = expect(nio.SyncResponse, response)
        except BaseException:
            self.healthy = False
            raise
        self._complete = self.healthy = True
        self._full = first
        if answer.device_key_count.signed_curve25519 == 0:
            self._client.olm.uploaded_key_count = 0  # nio takes 0 for “not said”
        return answer

    def _patience(self) -> float:
        if not self._locked:
            return _POLL_SECONDS
        deadline = min(locked.deadline for locked in self._locked.values())
        return min(max(deadline - self._now(), 0.1), _POLL_SECONDS)

    async def _arrivals(self, answer: Any) -> AsyncIterator[Incoming]:
        if self.position is not None:  # a new installation takes nothing that was said before it
            for room, info in answer.rooms.join.items():
                for arrived in await self._joined(room, info):
                    yield arrived
        for arrived in self._outside(answer):
            yield arrived
        for arrived in self._unlocked():
            yield arrived

    def _outside(self, answer: Any) -> Iterator[Incoming]:
        """What became of rooms that we are not in any more, not yet, or alone."""
        for room, info in answer.rooms.leave.items():
            yield from self._rooms.left(room, [*info.state, *info.timeline.events])
        for room, invite in answer.rooms.invite.items():
            yield from self._invited(room, invite.invite_state)
        if self._full:
            yield from self._rooms.deserted(answer.next_batch)

    async def _joined(self, room: str, info: Any) -> list[Incoming]:
        events = info.timeline.events
        if info.timeline.limited:
            # Lazy loading leaves out who came and went in the gap: nio must ask before it encrypts.
            self._client.rooms[room].members_synced = False
            events = [*await self._gap(room, info.timeline.prev_batch), *events]
        arrivals = list(self._rooms.seen(room, events))
        place = self._place(room)
        for event in fresh(events, place):
            if self._is_overheard(event, place):
                if (called := call(event, place, self._calls)) is not None:
                    arrivals.append(called)
            elif isinstance(event, nio.MegolmEvent):
                self._lock(event, place)
            elif isinstance(event, nio.Event) and (said := self._read(event, place)):
                if place.private:
                    self._memory.direct(event.sender, room)
                arrivals.append(said)
        return arrivals

    def _is_overheard(self, event: Any, place: Place) -> bool:
        """What people say to each other in a room of theirs is none of our business."""
        in_group = self._memory.is_group(place.room)
        return in_group and about(event, place, self._memory.heard) is None

    def _read(self, event: Any, place: Place) -> Incoming | None:
        said = read(event, place, self._memory.sends)
        if said is None or not self._memory.is_group(place.room):
            return said
        return self._said(event, place, said.text, said.kind)

    def _said(self, event: Any, place: Place, text: str, kind: Kind) -> RoomSaid:
        """An answer to what we said in a room of people."""
        ours = about(event, place, self._memory.heard)
        assert ours is not None
        self._memory.hear(ours, place.room)
        person = self._rooms.person(event.sender)
        room = Address("matrix", place.room)
        return RoomSaid(event.event_id, person, room, text, kind, ours, thread(event))

    async def _gap(self, room: str, start: str | None) -> list[Any]:
        """What was said between our position and the timeline, which holds the last 100 events."""
        pages: list[list[Any]] = []
        while start and len(pages) < _MAX_PAGES:
            try:
                with transport_errors():
                    response = await self._client.room_messages(
                        room, start, end=self.position, limit=_PAGE
                    )
                page = expect(nio.RoomMessagesResponse, response)
            except Gone:
                break
            pages.append(page.chunk)
            entered = any(arrival(event, self._settings.user_id) for event in page.chunk)
            start = page.end if page.chunk and not entered else None
        return [event for page in reversed(pages) for event in reversed(page)]

    def _invited(self, room: str, state: list[Any]) -> Iterator[RoomOffered]:
        titles = [event.name for event in state if isinstance(event, nio.InviteNameEvent)]
        for event in state:
            if (
                isinstance(event, nio.InviteMemberEvent)
                and event.state_key == self._settings.user_id
                and event.membership == "invite"
            ):
                direct = event.content.get("is_direct") is True
                if self._rooms.invited(room, event.sender, direct=direct):
                    self._memory.offered(room, event.sender)
                    moment = event.source.get("event_id") or f"offered:{room}"
                    person = self._rooms.person(event.sender)
                    here = Address("matrix", room)
                    yield RoomOffered(moment, person, here, "".join(titles), inside=False)

    def _place(self, room: str) -> Place:
        known = self._client.rooms[room]
        me = self._settings.user_id
        private = known.member_count <= 2 and not self._memory.is_group(room)
        return Place(room, me, private, known.user_name(me) or "")

    def _lock(self, event: Any, place: Place) -> None:
        if event.sender != place.me and event.event_id not in self._locked:
            deadline = self._now() + self._settings.key_patience
            self._locked[event.event_id] = Locked(event, place, deadline)

    def _unlocked(self) -> Iterator[Incoming]:
        """Messages whose key came in the meantime; of the others, those we waited for enough."""
        for event_id, locked in list(self._locked.items()):
            if event := self._decrypted(locked.event):
                del self._locked[event_id]
                if said := self._read(event, locked.place):
                    yield said
            elif self._now() >= locked.deadline:
                del self._locked[event_id]
                yield from self._undecryptable(locked)

    def _decrypted(self, event: Any) -> Any:
        try:
            decrypted = self._client.decrypt_event(event)
        except nio.EncryptionError:
            return None
        return decrypted if isinstance(decrypted, nio.Event) else None

    def _undecryptable(self, locked: Locked) -> Iterator[Incoming]:
        """Say it once for messages that came together: whoever lost one key writes several.

        Later again: the next message needs the same key, and silence would be the only answer.
        """
        event, place = locked.event, locked.place
        in_group = self._memory.is_group(place.room)
        reported = self._reported.get(event.session_id, -math.inf)
        if (place.private or in_group) and self._now() >= reported + _REPORT_SECONDS:
            self._reported[event.session_id] = self._now()
            if in_group:
                yield self._said(event, place, "", "undecryptable")
            else:
                yield message(event, place, kind="undecryptable")

    def _now(self) -> float:
        return asyncio.get_running_loop().time()
