"""A whole bot on Telegram that is forked in a moment, killed, and forked again."""

from __future__ import annotations

import asyncio
import shutil
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import create_async_engine

from bot import key
from bot.database import engine_for
from bot.settings import Settings
from handlers.kernel import inbox, outbox
from tests import kept
from tests.faults.nursery import WholeLife

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Collection
    from pathlib import Path

    from sqlalchemy import Select
    from sqlalchemy.ext.asyncio import AsyncEngine

    from tests.faults.nursery import Nursery
    from tests.servers.botapi import BotApi


@dataclass
class WholeTown:
    """The bot's database and folder, and the Bot API that it talks to.

    Attributes:
        reader: Holds up no writer.
    """

    api: BotApi
    nursery: Nursery
    life: WholeLife
    clock: Path
    engine: AsyncEngine
    reader: AsyncEngine

    async def starts(self) -> int:
        """A bot at work; its process id."""
        return await self.nursery.bear(self.life)

    def clock_is_off_by(self, seconds: float) -> None:
        draft = self.clock.with_suffix(".new")
        draft.write_text(str(seconds), "ascii")
        draft.replace(self.clock)

    def at_pace(self, per_second: float, bulk: float) -> None:
        self.life = replace(self.life, per_second=per_second, bulk_per_second=bulk)

    async def count(self, *states: str, kinds: Collection[str] = ()) -> int:
        """How many promises are in one of these states."""
        query = select(func.count()).where(outbox.outbox.c.state.in_(states))
        if kinds:
            query = query.where(outbox.outbox.c.kind.in_(kinds))
        return await self.number(query)

    async def until_delivered(self) -> None:
        """Wait until nothing that was recorded waits for its answer, and no answer for its way."""
        waiting = select(func.count()).where(inbox.inbox.c.state == "waiting")
        async with asyncio.timeout(60):
            while await self.number(waiting) or await self.count(*outbox.OPEN):  # noqa: ASYNC110 – another process writes
                await asyncio.sleep(0.05)

    async def recorded(self) -> int:
        """How many messages are written down."""
        return await self.number(select(func.count()).select_from(inbox.inbox))

    async def number(self, query: Select[Any]) -> int:
        """What a query counts."""
        async with self.reader.begin() as db:
            return int((await db.execute(query)).scalar_one())

    async def perhaps_doubled(self) -> int:
        """How often a message was perhaps said once more, as far as the outbox knows."""
        return await self.number(select(func.coalesce(func.sum(outbox.outbox.c.unclear), 0)))


@asynccontextmanager
async def whole_town(
    api: BotApi, nursery: Nursery, folder: Path, migrated: Path
) -> AsyncIterator[WholeTown]:
    """Args: migrated: A database with the newest schema and the starter directory."""
    url, state, clock = f"sqlite:///{folder / 'bot.db'}", folder / "state", folder / "clock"
    shutil.copy(migrated, folder / "bot.db")
    kept.lend(state)
    engine = engine_for(url, key.vault(Settings.model_validate({"state": state})))
    reader = create_async_engine(url.replace("sqlite:", "sqlite+aiosqlite:"))
    life = WholeLife(str(state), url, api.base_url, api.token, time.time(), str(clock))
    town = WholeTown(api, nursery, life, clock, engine, reader)
    town.clock_is_off_by(0)
    try:
        yield town
    finally:
        await reader.dispose()
        await engine.dispose()
