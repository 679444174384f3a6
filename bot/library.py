"""The directory in memory: read from the database, replaced as a whole when it changed there."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import structlog

from bot.database import is_trouble
from handlers.directory import store
from knowledge import loader

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.clock import Clock, Sleep
    from knowledge.directory import Directory

    Build = Callable[..., Directory]

log = structlog.get_logger(__name__)

LOOK = 5.0  # seconds between looks at the version counter


class Library:
    """Holds the current directory; before it is open, the shipped one."""

    def __init__(
        self,
        engine: AsyncEngine,
        *,
        clock: Clock,
        build: Build,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._engine = engine
        self._build = build
        self._clock = clock
        self._sleep = sleep
        self._current: Directory | None = None

    @property
    def current(self) -> Directory:
        if self._current is None:
            self._current = self._build(loader.starter())
        return self._current

    async def open(self) -> None:
        """Load the starter directory into the database where it is new, then read it all."""
        shipped = await asyncio.to_thread(loader.shipped)
        async with self._engine.begin() as db:
            await store.follow_shipped(db, shipped, self._clock())
        await self.refresh()

    async def refresh(self) -> bool:
        """Read the directory if its version moved."""
        async with self._engine.begin() as db:
            version = await store.version(db)
            if self._current is not None and version == self._current.version:
                return False
            offers = await store.all_offers(db)
        self._current = await asyncio.to_thread(self._build, offers, version)
        log.info("the directory was read", offers=len(offers), version=version)
        return True

    async def watch(self) -> None:
        while True:
            await self._sleep(LOOK)
            try:
                await self.refresh()
            except Exception as error:
                if not is_trouble(error):
                    raise
                log.warning("the directory cannot be read", reason=type(error).__name__)
