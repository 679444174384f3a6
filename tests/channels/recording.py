"""An inbox that remembers what a channel handed in."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from handlers.kernel.message import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from handlers.kernel.message import Incoming

PATIENCE = 20.0


class DatabaseGone(Exception):
    pass


class RecordingInbox:
    """Takes each arrival once, by its id, as the real inbox does.

    Attributes:
        arrivals: What was taken.
        handed_in: Everything, also what came again.
        failures: How many times `accept` still fails, as if the database were gone.
    """

    def __init__(self, cursor: str | None = None) -> None:
        self.arrivals: list[Incoming] = []
        self.handed_in: list[Incoming] = []
        self.failures = 0
        self._cursor = cursor
        self._seen: set[str] = set()
        self._changed = asyncio.Condition()

    async def accept(self, arrivals: Sequence[Incoming], *, cursor: str | None = None) -> None:
        self.handed_in += arrivals
        if self.failures:
            self.failures -= 1
            raise DatabaseGone
        for arrival in arrivals:
            if arrival.id not in self._seen:
                self._seen.add(arrival.id)
                self.arrivals.append(arrival)
        if cursor is not None:
            self._cursor = cursor
        async with self._changed:
            self._changed.notify_all()

    async def cursor(self) -> str | None:
        return self._cursor

    @property
    def messages(self) -> list[Message]:
        return [arrival for arrival in self.arrivals if isinstance(arrival, Message)]

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.messages]

    async def until(self, claim: Callable[[RecordingInbox], bool]) -> None:
        """Wait until the claim is true."""
        async with asyncio.timeout(PATIENCE), self._changed:
            await self._changed.wait_for(lambda: claim(self))

    async def message(self, text: str) -> Message:
        """Wait for a message with this text."""
        await self.until(lambda inbox: text in inbox.texts)
        return next(message for message in self.messages if message.text == text)
