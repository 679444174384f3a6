"""How fast a channel may send: over all, into one chat, and not at all for a while."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

    from bot.clock import Sleep
    from bot.settings import Section

SLOWER, SLOWEST = 0.8, 1.0  # times as fast after a complaint; messages a second at least
FASTER_EACH = 60.0  # seconds after which one more message a second is dared
MANY_CHATS = 1_000  # then those that have had their rest are forgotten


UNLIMITED = 50.0  # messages a second of a channel that names no limit


def to_many(opened: Mapping[str, tuple[ModuleType, Section]]) -> dict[str, float]:
    """How many messages a second each channel sends where many are to be reached."""
    return {
        name: getattr(options, "bulk_per_second", UNLIMITED)
        for name, (_module, options) in opened.items()
    }


@dataclass(frozen=True, slots=True)
class Limit:
    """One message every `every` seconds, of which up to `burst` may come at once."""

    every: float
    burst: int = 1


class Pace:
    """Lets senders through one by one, as fast as the limits allow.

    Args:
        overall: For all chats together.
        chat: For a chat of one person.
        group: For a group.
        bulk: For what is sent to many, in all; the rest stays free for answers.
    """

    def __init__(
        self,
        overall: Limit,
        chat: Limit,
        group: Limit,
        bulk: Limit | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._overall = overall
        self._chat = chat
        self._group = group
        self._bulk = _Restrained(bulk or overall)
        self._clock = clock
        self._sleep = sleep
        self._resume_at = float("-inf")
        self._overall_rested = float("-inf")
        self._rested: dict[str, float] = {}  # when a chat will have its whole burst again
        self._limits: dict[str, Limit] = {}  # by which a chat was written to last
        self.waiting = 0  # for their turn

    async def turn(
        self, chat: str, *, group: bool = False, hurried: bool = True, bulk: bool = False
    ) -> None:
        """Wait until one message may go to `chat`, and take that place.

        Args:
            hurried: An answer, which may use up the burst; others leave it to answers.
            bulk: One of many.
        """
        limit = self._group if group else self._chat
        limit = limit if hurried else Limit(limit.every)
        self.waiting += 1
        try:
            while (wait := self._wait(chat, limit, bulk=bulk)) > 0:
                await self._sleep(wait)
        finally:
            self.waiting -= 1
        self._take(chat, limit, bulk=bulk)

    def pause(self, seconds: float) -> None:
        """Nothing goes out for so long, nothing shortens it, and to many it goes slower then.

        What is complained of during a pause was on its way when it began: that is one complaint.
        """
        if not self.paused():
            self._bulk.slow_down(self._clock())
        self._resume_at = max(self._resume_at, self._clock() + seconds)

    def paused(self) -> float:
        """For how many more seconds nothing goes out."""
        return max(self._resume_at - self._clock(), 0.0)

    def resting(self) -> dict[str, float]:
        """Chats that cannot be written to right now, and for how many seconds."""
        now = self._clock()
        self._forget(now)
        waits = {chat: _free(at, self._limits[chat]) - now for chat, at in self._rested.items()}
        return {chat: wait for chat, wait in waits.items() if wait > 0}

    def _forget(self, now: float) -> None:
        for chat in [chat for chat, at in self._rested.items() if at <= now]:
            del self._rested[chat], self._limits[chat]

    def _wait(self, chat: str, limit: Limit, *, bulk: bool) -> float:
        now = self._clock()
        free = max(
            self._resume_at,
            self._bulk.free() if bulk else now,
            _free(self._overall_rested, self._overall),
            _free(self._rested.get(chat, now), limit),
        )
        return free - now

    def _take(self, chat: str, limit: Limit, *, bulk: bool) -> None:
        now = self._clock()
        if bulk:
            self._bulk.take(now)
        if len(self._rested) > MANY_CHATS:
            self._forget(now)
        self._overall_rested = max(self._overall_rested, now) + self._overall.every
        self._rested[chat] = max(self._rested.get(chat, now), now) + limit.every
        self._limits[chat] = limit


class _Restrained:
    """A limit that tightens each time that the other end complains, and slowly loosens again."""

    def __init__(self, limit: Limit) -> None:
        self._full = 1 / limit.every if limit.every else float("inf")
        self._rate = self._full  # messages a second
        self._since = 0.0  # when it was tightened last
        self._rested = float("-inf")

    def free(self) -> float:
        return self._rested

    def take(self, now: float) -> None:
        self._rested = max(self._rested, now) + 1 / self._current(now)

    def slow_down(self, now: float) -> None:
        if self._full != float("inf"):
            self._rate = max(self._current(now) * SLOWER, SLOWEST)
            self._since = now

    def _current(self, now: float) -> float:
        return min(self._full, self._rate + (now - self._since) / FASTER_EACH)


def _free(rested: float, limit: Limit) -> float:
    """When the next message may go (the generic cell rate algorithm)."""
    return rested - (limit.burst - 1) * limit.every
