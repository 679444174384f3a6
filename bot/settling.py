"""Writes down how deliveries ended: what ends at the same moment in one transaction."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.database import is_trouble, patiently

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.clock import Sleep
    from handlers.kernel.database import Database

    Change = Callable[[Database], Awaitable[None]]

TRIES = 20  # while the database is gone


class Settler:
    """Called with a change, which must be fit to be made again; returns when it is committed."""

    def __init__(self, engine: AsyncEngine, sleep: Sleep) -> None:
        self._engine = engine
        self._sleep = sleep
        self._ended: list[tuple[Change, asyncio.Future[None]]] = []
        self._work: asyncio.Task[None] | None = None

    async def __call__(self, change: Change) -> None:
        """With whatever else ends meanwhile; a fault of ours in one takes no other with it."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._ended.append((change, done))
        if self._work is None or self._work.done():
            self._work = asyncio.create_task(self._settle())
        await asyncio.shield(done)

    async def at_once(self, *changes: Change) -> None:
        """In a transaction of their own, which waits for no other."""

        async def once() -> None:
            async with self._engine.begin() as db:
                for change in changes:
                    await change(db)

        await patiently(once, self._sleep, tries=TRIES)

    async def _settle(self) -> None:
        while self._ended:
            some, self._ended = self._ended, []
            try:
                await self.at_once(*(change for change, _ in some))
            except Exception as error:
                if len(some) > 1 and not is_trouble(error):
                    for one in some:
                        await self._alone(*one)
                else:
                    for _, done in some:
                        done.set_exception(error)
            else:
                for _, done in some:
                    done.set_result(None)

    async def _alone(self, change: Change, done: asyncio.Future[None]) -> None:
        try:
            await self.at_once(change)
        except Exception as error:
            done.set_exception(error)
        else:
            done.set_result(None)
