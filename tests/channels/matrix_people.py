"""People in rooms: a parent with matrix-nio, and the bot's channel with somebody who starts it."""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import nio

from bot.channel import ChannelContext, EmptyShelf
from bot.channels.matrix import MatrixChannel, Settings, open_channel
from handlers.kernel.message import Message
from handlers.kernel.post import ParagraphPost, Post, Run
from tests.channels.recording import RecordingInbox
from tests.servers.synapse import PASSWORD

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from bot.channel import Inbox, Shelf
    from tests.servers.synapse import Synapse

PATIENCE = 30.0
ENCRYPTED = {
    "type": "m.room.encryption",
    "state_key": "",
    "content": {"algorithm": "m.megolm.v1.aes-sha2"},
}


class Parent:
    """A person with an ordinary client; remembers every event it saw."""

    def __init__(self, client: nio.AsyncClient) -> None:
        self.client = client
        self.events: list[Any] = []
        self._changed = asyncio.Condition()
        self._tx = 0

    @property
    def me(self) -> str:
        return str(self.client.user_id)

    async def opens(
        self, bot: str, *others: str, encrypted: bool = False, wait: bool = True, **extra: Any
    ) -> str:
        """A room with the bot: private, unless others are there.

        nio gives keys only to who is in already: it is worth waiting for the bot.
        """
        answer = await self.client.room_create(
            is_direct=extra.pop("is_direct", not others),
            invite=[bot, *others],
            preset=nio.RoomPreset.private_chat,
            initial_state=[ENCRYPTED] if encrypted else [],
            **extra,
        )
        assert isinstance(answer, nio.RoomCreateResponse), answer
        room = str(answer.room_id)
        await self._until(lambda: room in self.client.rooms)
        if wait:
            await self.meets(room, bot)
        return room

    async def enters(self, room: str) -> None:
        answer = await self.client.join(room)
        assert isinstance(answer, nio.JoinResponse), answer
        await self._until(lambda: room in self.client.rooms)

    async def says(self, room: str, text: str, **content: Any) -> str:
        return await self.puts(room, {"msgtype": "m.text", "body": text} | content)

    async def puts(self, room: str, content: dict[str, Any], kind: str = "m.room.message") -> str:
        answer = await self.client.room_send(room, kind, content, ignore_unverified_devices=True)
        assert isinstance(answer, nio.RoomSendResponse), answer
        return str(answer.event_id)

    async def presses(self, room: str, event: str, key: str) -> str:
        relation = {"rel_type": "m.annotation", "event_id": event, "key": key}
        return await self.puts(room, {"m.relates_to": relation}, "m.reaction")

    async def meets(self, room: str, who: str) -> None:
        """Wait until somebody came into the room."""
        await self._until(
            lambda: (
                who in self.client.rooms[room].users
                and not self.client.rooms[room].users[who].invited
            )
        )

    async def sees_typing(self, room: str, users: list[str]) -> None:
        await self._until(lambda: self.client.rooms[room].typing_users == users)

    async def reads(self, text: str) -> Any:
        """Wait for a message of somebody else with this text."""
        return await self.sees(lambda event: getattr(event, "body", None) == text)

    async def sees(self, claim: Callable[[Any], bool]) -> Any:
        await self._until(lambda: any(claim(event) for event in self.events))
        return next(event for event in self.events if claim(event))

    def bodies(self, room: str) -> list[str]:
        return [
            event.body
            for event in self.events
            if isinstance(event, nio.RoomMessageText)
            and event.sender != self.me
            and event.source["room"] == room
        ]

    async def sync_on(self) -> None:
        """What an ordinary client does all the time; over outages, too."""
        while True:
            try:
                answer = await self.client.sync(timeout=10_000, full_state=None)
                if isinstance(answer, nio.SyncResponse):
                    await self._took(answer)
                else:
                    await asyncio.sleep(0.5)
            except (OSError, TimeoutError):
                await asyncio.sleep(0.5)

    async def _took(self, answer: Any) -> None:
        for room, info in answer.rooms.join.items():
            for event in info.timeline.events:
                event.source["room"] = room
                self.events.append(event)
        await self.client.send_to_device_messages()
        if self.client.should_upload_keys:
            await self.client.keys_upload()
        if self.client.should_query_keys:
            await self.client.keys_query()
        async with self._changed:
            self._changed.notify_all()

    async def _until(self, claim: Callable[[], bool]) -> None:
        try:
            async with asyncio.timeout(PATIENCE), self._changed:
                await self._changed.wait_for(claim)
        except TimeoutError as error:
            seen = [f"{type(e).__name__} {getattr(e, 'body', '')!r:.60}" for e in self.events[-40:]]
            raise TimeoutError(f"{self.me} saw only: {', '.join(seen)}") from error


@asynccontextmanager
async def parent(homeserver: str, user: str, store: Path) -> AsyncIterator[Parent]:
    """Sign somebody in; `store` exists."""
    config = nio.AsyncClientConfig(
        store=nio.store.SqliteStore,
        encryption_enabled=True,
        pickle_key="parent",
        max_timeouts=0,
        max_limit_exceeded=0,
    )
    client = nio.AsyncClient(homeserver, user, store_path=str(store), config=config)
    assert isinstance(await client.login(PASSWORD), nio.LoginResponse)
    await client.keys_upload()
    somebody = Parent(client)
    syncing = asyncio.create_task(somebody.sync_on())
    try:
        yield somebody
    finally:
        syncing.cancel()
        await asyncio.gather(syncing, return_exceptions=True)
        await client.close()
        client.store.database.close()


def context(state: Path, shelf: Shelf) -> ChannelContext:
    state.mkdir(exist_ok=True)
    return ChannelContext(state, "Netz", {}, lambda key, _language: key, shelf=shelf)


def settings(**more: Any) -> Settings:
    return Settings(**{"password": PASSWORD, "invite_pause": 0, "key_patience": 3.0, **more})


def post(text: str, **more: Any) -> Post:
    return Post((ParagraphPost(((Run(text),),)),), **more)


async def supervise(channel: MatrixChannel, inbox: Inbox) -> None:
    """Call `listen` again when it fails, as the application does."""
    while True:
        try:
            await channel.listen(inbox)
        except Exception:
            logging.getLogger(__name__).exception("listening failed")
            await asyncio.sleep(0.2)


@asynccontextmanager
async def listening(
    configured: Settings, state: Path, inbox: Inbox, shelf: Shelf | None = None
) -> AsyncIterator[MatrixChannel]:
    async with open_channel(configured, context(state, shelf or EmptyShelf())) as channel:
        task = asyncio.create_task(supervise(channel, inbox))
        try:
            yield channel
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


def client_of(channel: MatrixChannel) -> nio.AsyncClient:
    return channel._account._client


@dataclass
class World:
    """A bot's account with its folder and inbox, and people on the same homeserver."""

    synapse: Synapse
    folder: Path
    user: str
    inbox: RecordingInbox = field(default_factory=RecordingInbox)
    shelf: Shelf = field(default_factory=EmptyShelf)

    @asynccontextmanager
    async def bot(self, **more: Any) -> AsyncIterator[MatrixChannel]:
        """Start it, or start it again."""
        configured = settings(**{"homeserver": self.synapse.url, "user_id": self.user, **more})
        async with listening(configured, self.folder / "bot", self.inbox, self.shelf) as channel:
            yield channel

    @asynccontextmanager
    async def person(self, name: str = "anna") -> AsyncIterator[Parent]:
        user = self.synapse.register(name)
        store = self.folder / user[1:].partition(":")[0]
        store.mkdir()
        async with parent(self.synapse.url, user, store) as somebody:
            yield somebody

    async def ready(self) -> None:
        """Wait until the bot has signed in and looked at its rooms."""
        await self.inbox.until(lambda: self.inbox.saved)

    async def hears(self, text: str) -> Message:
        """Wait until the bot was told something."""
        await self.inbox.until(lambda: text in self.inbox.texts, within=20)
        return next(message for message in self.messages if message.text == text)

    @property
    def messages(self) -> list[Message]:
        return [arrival for arrival in self.inbox.taken if isinstance(arrival, Message)]
