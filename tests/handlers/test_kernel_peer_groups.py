"""What the kernel knows of groups, so that other features need not know the feature."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from bot.database import engine_for, upgrade
from handlers.kernel import exclusions, peer_groups, people
from handlers.kernel.message import Address
from tests.conftest import START, VAULT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sqlalchemy.ext.asyncio import AsyncEngine

    from handlers.kernel.database import Database
    from handlers.kernel.people import Person


@pytest.fixture
async def db(database_url: str) -> AsyncIterator[Database]:
    engine: AsyncEngine = engine_for(database_url, VAULT)
    await upgrade(engine)
    async with engine.begin() as db:
        yield db
    await engine.dispose()


async def meet(db: Database, name: str) -> Person:
    return await people.meet(db, Address("paper", name), START)


async def test_two_are_kept_apart_whichever_of_them_said_so(db: Database) -> None:
    anna, ben, cem = [await meet(db, name) for name in ("anna", "ben", "cem")]
    everybody = [anna.id, ben.id, cem.id]
    digest = VAULT.digest("exclusion", ben.pseudonym.casefold())

    await exclusions.exclude(db, anna.id, digest, START)

    assert await exclusions.apart(db, VAULT, anna.id, everybody) == {ben.id}
    assert await exclusions.apart(db, VAULT, ben.id, everybody) == {anna.id}
    assert await exclusions.apart(db, VAULT, cem.id, everybody) == set()
    ((number, _since),) = await exclusions.excluded_by(db, anna.id)
    assert not await exclusions.include(db, ben.id, number)
    assert await exclusions.include(db, anna.id, number)
    assert await exclusions.apart(db, VAULT, anna.id, everybody) == set()


async def test_nobody_is_a_member_of_a_closed_group(db: Database) -> None:
    anna, ben = [await meet(db, name) for name in ("anna", "ben")]
    described = {"name": "Gruppe Birke", "kind": "relayed", "topic": "Schlaf", "area": "Siegen"}
    values = {**described, "slug": "birke", "ages": "", "evening": "", "seats": 9, "state": "open"}
    await db.execute(peer_groups.groups.insert().values(values))
    group = await peer_groups.find(db, "birke")
    assert group is not None
    day = {"joined_on": START, "active_on": START, "sent": 0, "minute": 0, "in_minute": 0}
    member = {"group_id": group.id, "person_id": anna.id, "pace": "now", "silenced": False, **day}
    await db.execute(peer_groups.members.insert().values(member))

    assert await peer_groups.is_member(db, "birke", anna.id)
    assert not await peer_groups.is_member(db, "birke", ben.id)
    assert not await peer_groups.is_member(db, "erle", anna.id)
    await db.execute(update(peer_groups.groups).values(state="closed"))
    assert not await peer_groups.is_member(db, "birke", anna.id)
