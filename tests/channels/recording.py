"""An inbox that keeps what it is given, and fails when it is told to."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from handlers.kernel.message import Incoming


class RecordingInbox:
    """As the real one: what was taken before is not taken twice.

    Attributes:
        handed_in: Every arrival, as often as it was handed in.
        taken: What was new.
        failures: How many more calls raise, as if the database were gone.
    """

    def __init__(self, cursor: str | None = None) -> None:
        self.handed_in: list[Incoming] = []
        self.taken: list[Incoming] = []
        self.failures = 0
        self.saved = cursor
        self._changed = asyncio.Event()

    async def accept(self, arrivals: Sequence[Incoming], *, cursor: str | None = None) -> None:
        self.handed_in += arrivals
        self._changed.set()
        if self.failures:
            self.failures -= 1
            raise OSError("the database is gone")
        known = {arrival.id for arrival in self.taken}
        self.taken += [arrival for arrival in arrivals if arrival.id not in known]
        self.saved = cursor or self.saved

    async def cursor(self) -> str | None:
        return self.saved

    @property
    def texts(self) -> list[str]:
        return [text for arrival in self.taken if (text := getattr(arrival, "text", ""))]

    async def until(self, claim: Callable[[], object], *, within: float = 10) -> None:
        async with asyncio.timeout(within):
            while not claim():
                self._changed.clear()
                await self._changed.wait()

    async def has(self, count: int, *, within: float = 10) -> list[Incoming]:
        await self.until(lambda: len(self.taken) >= count, within=within)
        return self.taken
