"""The database of this installation, for the commands of the shell."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot import database, key

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.settings import Settings
    from handlers.kernel.vault import Vault


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[tuple[AsyncEngine, Vault]]:
    """In the newest schema, and sealed with the key that is there.

    Raises:
        BadKey: the key's file holds something else.
        OtherKey: the database was sealed with another key.
    """
    vault = key.vault(settings)
    engine = database.engine_for(settings.database.url, vault)
    try:
        await database.upgrade(engine)
        await key.check(engine, settings)
        yield engine, vault
    finally:
        await engine.dispose()
