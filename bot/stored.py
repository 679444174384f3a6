"""The offers of an installation that has run before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy.exc import SQLAlchemyError

from bot import database
from handlers.directory import store

if TYPE_CHECKING:
    from bot.settings import Settings
    from knowledge.model import Offer


async def offers(settings: Settings) -> list[Offer]:
    """None where there is no database yet, or none that can be read."""
    if settings.database.is_missing:
        return []
    engine = database.engine_for(settings.database.url)
    try:
        async with engine.begin() as db:
            return await store.all_offers(db)
    except SQLAlchemyError:
        return []
    finally:
        await engine.dispose()
