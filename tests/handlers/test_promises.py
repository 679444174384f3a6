"""What one person's words to another need of the outbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.database import engine_for, upgrade
from handlers.kernel import outbox, people, personal
from handlers.kernel.message import Address
from handlers.kernel.reply import Paragraph, Reply
from tests.conftest import START, VAULT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sqlalchemy.ext.asyncio import AsyncEngine

    from handlers.kernel.database import Database

ANNA, BEN = Address("paper", "anna"), Address("paper", "ben")
HELLO = Reply((Paragraph("hallo"),))


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    engine = engine_for(database_url, VAULT)
    await upgrade(engine)
    yield engine
    await engine.dispose()


async def _states(db: Database) -> dict[str, str]:
    query = select(outbox.outbox.c.cause, outbox.outbox.c.state)
    return {row.cause: row.state for row in await db.execute(query)}


async def test_who_said_stop_still_gets_what_they_asked_for(engine: AsyncEngine) -> None:
    async with engine.begin() as db:
        anna = await people.meet(db, ANNA, START)
        await people.set_stopped(db, ANNA, stopped=True)

        assert not await outbox.tell(db, anna.id, HELLO, cause="news", now=START)
        assert await outbox.tell(db, anna.id, HELLO, cause="asked", now=START, asked=True)


async def test_words_on_their_way_go_when_their_author_goes(engine: AsyncEngine) -> None:
    async with engine.begin() as db:
        anna, ben = await people.meet(db, ANNA, START), await people.meet(db, BEN, START)
        await outbox.tell(db, ben.id, HELLO, cause="anna's", now=START, author_id=anna.id)
        await outbox.tell(db, ben.id, HELLO, cause="the bot's", now=START)
        await personal.erase(db, anna.id, START)

        assert await _states(db) == {"the bot's": "queued"}


async def test_what_waits_for_a_cause_can_be_recalled(engine: AsyncEngine) -> None:
    async with engine.begin() as db:
        for cause in ("human:1:a", "human:1:b", "human:17:a", "human:1_a"):
            await outbox.promise(db, ANNA, HELLO, cause=cause, now=START)

        assert await outbox.withdraw(db, "human:1:") == 2
        assert await _states(db) == {
            "human:1:a": "suppressed",
            "human:1:b": "suppressed",
            "human:17:a": "queued",
            "human:1_a": "queued",
        }
