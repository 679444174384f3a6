"""Of several processes on one database only one serves a channel: it alone knows its pace."""

from __future__ import annotations

from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

import structlog
from sqlalchemy import func, select

from bot.database import is_sqlite, is_trouble
from bot.refusals import AlreadyRunning

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

    from bot.clock import Sleep

log = structlog.get_logger(__name__)

SEEN = 5.0  # seconds between looks whether we still have it


class Sole:
    """An advisory lock of PostgreSQL, which ends with the process or with its connection.

    SQLite has one process anyway (`bot.app`), and needs none.
    """

    def __init__(self, engine: AsyncEngine, name: str) -> None:
        self._engine = engine
        self._name = name
        self._connection: AsyncConnection | None = None

    @asynccontextmanager
    async def held(self) -> AsyncIterator[Sole]:
        """Raises AlreadyRunning where another process has it."""
        if not is_sqlite(self._engine):
            await self._take()
        try:
            yield self
        finally:
            await self._let_go()

    async def keep(self, sleep: Sleep) -> None:
        """Until cancelled. While the database is gone nobody else can have it either.

        Raises:
            AlreadyRunning: another process was quicker to take it when the database came back.
        """
        while True:
            await sleep(SEEN)
            try:
                if self._connection is not None:
                    await self._connection.execute(select(1))
                elif not is_sqlite(self._engine):
                    await self._take()
            except Exception as error:
                if not is_trouble(error):
                    raise
                log.warning("the database does not answer", reason=type(error).__name__)
                await self._let_go()

    async def _take(self) -> None:
        connection = await self._engine.connect()
        await connection.execution_options(isolation_level="AUTOCOMMIT")
        words = func.hashtext("wegweiser"), func.hashtext(self._name)
        if (await connection.execute(select(func.pg_try_advisory_lock(*words)))).scalar_one():
            self._connection = connection
            return
        await connection.close()
        raise AlreadyRunning(self._name)

    async def _let_go(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        with suppress(Exception):  # it may be broken; the lock is gone with it
            await connection.execute(select(func.pg_advisory_unlock_all()))
        with suppress(Exception):
            await connection.close()
