"""Takes in what the channels hand over: guarded, recorded, then handled in the order of each chat.

A chat always belongs to the same lane, so its messages never overtake each other, and a slow
answer keeps only the chats of its lane waiting.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from zlib import crc32

import structlog

from bot.database import is_trouble, patiently
from handlers.kernel import inbox, traces
from handlers.kernel.message import Message, spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.channel import Channel
    from bot.clock import Clock, Sleep
    from bot.dispatcher import Dispatcher
    from bot.guard import Guard
    from handlers.kernel.message import Address, Incoming

log = structlog.get_logger(__name__)

LANES = 8
FIRST_PAUSE, MAX_PAUSE = 0.5, 30.0  # seconds between tries while the database is gone

TYPING = 1.0  # seconds of thinking after which the person is shown that an answer comes

Row = tuple[int, str, str]  # id, channel, chat


class Reception:
    """One for all channels; `desk(name)` is what a channel sees of it.

    Args:
        promised: Called with a channel's name when there is something to deliver.
    """

    def __init__(
        self,
        engine: AsyncEngine,
        dispatcher: Dispatcher,
        guard: Guard,
        *,
        promised: Callable[[str], None],
        channels: Mapping[str, Channel],
        clock: Clock,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._engine = engine
        self._dispatcher = dispatcher
        self._guard = guard
        self._promised = promised
        self._channels = channels
        self._clock = clock
        self._sleep = sleep
        self._lanes: list[asyncio.Queue[Row]] = [asyncio.Queue() for _ in range(LANES)]

    def desk(self, channel: str) -> Desk:
        return Desk(self, channel)

    async def accept(self, channel: str, arrivals: Sequence[Incoming], cursor: str | None) -> None:
        before = [one.id for one in arrivals if self._is_held(one)]
        cries = await self._guard.answer(arrivals)
        now = self._clock()
        async with self._engine.begin() as db:
            answered = {cry.message.id for cry in cries}
            waiting = []
            for arrival in arrivals:
                lasting = await self._dispatcher.to_record(db, arrival)
                new = await inbox.record(db, [lasting], now, answered=answered)
                waiting += [(row_id, arrival.address) for row_id in new]
                if not new and arrival.id not in before and (message := spoken(arrival)):
                    self._guard.let_go(message)  # another process has it, and looks at it
            for arrival in arrivals:
                if isinstance(arrival, Message) and arrival.shown_as:
                    await traces.note(db, arrival.address, [arrival.shown_as], now)
            for cry in cries:
                await self._dispatcher.note(db, cry)
            if cursor is not None:
                await inbox.save_cursor(db, channel, cursor)
        for cry in cries:
            cry.noted = cry.promised = True
        self._promised(channel)
        for row_id, address in waiting:
            self.enqueue(row_id, address)

    def _is_held(self, arrival: Incoming) -> bool:
        message = spoken(arrival)
        return message is not None and self._guard.is_held(message)

    async def cursor(self, channel: str) -> str | None:
        async with self._engine.begin() as db:
            return await inbox.read_cursor(db, channel)

    async def work(self) -> None:
        """Handle what was recorded, first of all what a dead process left behind."""
        await patiently(self._recover, self._sleep)
        async with asyncio.TaskGroup() as group:
            for number, lane in enumerate(self._lanes):
                group.create_task(self._serve(lane), name=f"lane-{number}")

    async def _recover(self) -> None:
        async with self._engine.begin() as db:
            rows = await inbox.left_over(db)
        for row_id, channel, chat in rows:
            self._lane(channel, chat).put_nowait((row_id, channel, chat))

    async def _serve(self, lane: asyncio.Queue[Row]) -> None:
        while True:
            row_id, channel, chat = await lane.get()
            typing = asyncio.create_task(self._show_typing(channel, chat))
            try:
                await self._insist(row_id)
            finally:
                typing.cancel()
            self._promised(channel)

    async def _show_typing(self, channel: str, chat: str) -> None:
        await self._sleep(TYPING)
        if channel in self._channels:
            await self._channels[channel].typing(chat)

    async def _insist(self, row_id: int) -> None:
        """Handle the row; while the database is gone, wait for it.

        One message that cannot be handled must not keep the others from their answers.
        """
        handle = self._dispatcher.handle
        pause = FIRST_PAUSE
        while True:
            try:
                return await handle(row_id)
            except Exception as error:
                if is_trouble(error):
                    log.warning("the database does not answer", reason=type(error).__name__)
                    await self._sleep(pause)
                    pause = min(pause * 2, MAX_PAUSE)
                elif handle == self._dispatcher.give_up:
                    log.error("a message stays unanswered", row=row_id, exc_info=error)
                    return None
                else:
                    log.error("a message cannot be handled", row=row_id, exc_info=error)
                    handle = self._dispatcher.give_up

    def enqueue(self, row_id: int, address: Address) -> None:
        """A recorded row waits to be handled."""
        row = (row_id, address.channel, address.chat)
        self._lane(address.channel, address.chat).put_nowait(row)

    def _lane(self, channel: str, chat: str) -> asyncio.Queue[Row]:
        return self._lanes[crc32(f"{channel} {chat}".encode()) % LANES]


class Desk:
    """The inbox as one channel sees it (bot.channel.Inbox)."""

    def __init__(self, reception: Reception, channel: str) -> None:
        self._reception = reception
        self._channel = channel

    async def accept(self, arrivals: Sequence[Incoming], *, cursor: str | None = None) -> None:
        await self._reception.accept(self._channel, arrivals, cursor)

    async def cursor(self) -> str | None:
        return await self._reception.cursor(self._channel)
