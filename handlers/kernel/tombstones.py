"""Who was erased and when, as keyed hashes: so that a restored backup does not bring them back.

A tombstone is written in the transaction of the erasure and mirrored into a file outside the
database (`bot.tombstones`). See docs/decisions/0012-tombstones.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Column, Integer, String, Table, UniqueConstraint, delete, select

from handlers.kernel.database import UtcDateTime, insert_if_absent, metadata
from handlers.kernel.message import Address
from handlers.kernel.people import addresses, people
from handlers.kernel.vault import vault_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handlers.kernel.database import Database
    from handlers.kernel.people import PersonId
    from handlers.kernel.vault import Vault

KEPT = timedelta(days=365)  # no backup may be older when it is restored

tombstones = Table(
    "tombstones",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("address", String(64), nullable=False),  # keyed hash of where they were reached
    Column("person", String(64), nullable=False),  # the same with their pseudonym
    Column("erased_on", UtcDateTime, nullable=False),  # the day
    UniqueConstraint("person", "erased_on"),
    sqlite_autoincrement=True,  # the mirror goes on where it stopped
)


@dataclass(frozen=True, slots=True)
class Tombstone:
    """Of one address of one person.

    Attributes:
        person: Tells who was erased from who came back to the same address on the same day.
    """

    address: str
    person: str
    erased_on: datetime


async def set_up(db: Database, person: PersonId, now: datetime) -> None:
    """For every address of somebody who is about to be erased."""
    query = (
        select(addresses.c.channel, addresses.c.chat, people.c.pseudonym)
        .join(people, people.c.id == addresses.c.person_id)
        .where(people.c.id == person)
    )
    vault = vault_of(db.dialect)
    for row in (await db.execute(query)).all():
        await add(db, _tombstone(vault, Address(row.channel, row.chat), row.pseudonym, now))


async def add(db: Database, stone: Tombstone) -> bool:
    """False where it stands already."""
    statement = insert_if_absent(db, tombstones).values(
        address=stone.address, person=stone.person, erased_on=stone.erased_on
    )
    return bool((await db.execute(statement)).rowcount)


async def after(db: Database, last: int) -> list[tuple[int, Tombstone]]:
    """Those with a higher number than `last`, with their numbers."""
    query = select(tombstones).where(tombstones.c.id > last).order_by(tombstones.c.id)
    return [
        (row.id, Tombstone(row.address, row.person, row.erased_on))
        for row in await db.execute(query)
    ]


async def back_from_the_dead(db: Database, stones: Iterable[Tombstone]) -> list[PersonId]:
    """People in the database who were erased: last seen before the day of their tombstone.

    Days are all that is kept. On the day itself the pseudonym tells: whoever came back after the
    erasure has a new one.
    """
    by_address: dict[str, list[Tombstone]] = {}
    for stone in stones:
        by_address.setdefault(stone.address, []).append(stone)
    vault = vault_of(db.dialect)
    query = select(addresses, people.c.pseudonym).join(people, people.c.id == addresses.c.person_id)
    found: dict[PersonId, None] = {}
    for row in await db.execute(query):
        here = _tombstone(vault, Address(row.channel, row.chat), row.pseudonym, row.seen_on)
        for stone in by_address.get(here.address, ()):
            if here.erased_on < stone.erased_on or here.person == stone.person:
                found[row.person_id] = None
    return list(found)


async def forget(db: Database, now: datetime) -> int:
    return (
        await db.execute(delete(tombstones).where(tombstones.c.erased_on < now - KEPT))
    ).rowcount


def _tombstone(vault: Vault, address: Address, pseudonym: str, when: datetime) -> Tombstone:
    where = f"{address.channel}\0{address.chat}"
    day = when.replace(hour=0, minute=0, second=0, microsecond=0)
    return Tombstone(
        vault.digest("erased", where), vault.digest("erased", f"{where}\0{pseudonym}"), day
    )
