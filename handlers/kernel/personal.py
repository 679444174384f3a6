"""Everything the database says of a person: found by looking at the tables, not by a list.

A table belongs to a person where a column refers to `people`, or where `channel` and `chat` say
where it belongs to. A new table or column is therefore exported and erased from its first day on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, delete, or_, select, update
from sqlalchemy.exc import IntegrityError

from handlers.kernel import batches, consent, tombstones
from handlers.kernel.database import HIDDEN, MENTIONED, in_chat, metadata
from handlers.kernel.message import Address
from handlers.kernel.people import addresses, people

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlalchemy import Column, ColumnElement, Table

    from handlers.kernel.database import Database
    from handlers.kernel.people import PersonId

__all__ = ["HIDDEN", "MENTIONED", "address_in", "addresses_of", "erase", "everything", "merge"]


async def addresses_of(db: Database, person: PersonId) -> list[Address]:
    query = select(addresses).where(addresses.c.person_id == person)
    return [Address(row.channel, row.chat) for row in await db.execute(query)]


async def address_in(db: Database, person: PersonId, channel: str) -> Address | None:
    """Where a person is reached in one channel."""
    known = await addresses_of(db, person)
    return next((address for address in known if address.channel == channel), None)


async def everything(db: Database, person: PersonId) -> dict[str, list[dict[str, Any]]]:
    """Every row that belongs to the person, by table."""
    known = await addresses_of(db, person)
    found: dict[str, list[dict[str, Any]]] = {}
    for table, belongs in _belonging(person, known, mentioned=False):
        shown = [c for c in table.c if not {HIDDEN, MENTIONED} & set(c.info)]
        rows = [dict(row._mapping) for row in await db.execute(select(*shown).where(belongs))]  # noqa: SLF001 – SQLAlchemy's public name of it
        if rows:
            found[table.name] = rows
    return found


async def erase(db: Database, person: PersonId, now: datetime) -> None:
    """Everything that belongs to the person, also what waits to be sent; last the person.

    What outlives them names nobody: the proof of what they agreed to, which ends here, and a
    tombstone, so that no restored backup brings them back.
    """
    await consent.end(db, person, now, "erasure")
    await tombstones.set_up(db, person, now)
    await batches.drop(db, person)
    known = await addresses_of(db, person)
    for table, belongs in reversed(list(_belonging(person, known))):
        await db.execute(delete(table).where(belongs))


async def merge(db: Database, source: PersonId, target: PersonId) -> None:
    """Two turn out to be one: what belonged to `source` belongs to `target`.

    Where both have the same (both are in a group), the target's stays.
    """
    for table in metadata.sorted_tables:
        for column in _references(table):
            await _hand_over(db, table, column, source, target)
    await db.execute(delete(people).where(people.c.id == source))


async def _hand_over(
    db: Database, table: Table, column: Column[Any], source: PersonId, target: PersonId
) -> None:
    key = list(table.primary_key.columns)
    rows = (await db.execute(select(*key).where(column == source))).all()
    for row in rows:
        here = and_(*(part == value for part, value in zip(key, row, strict=True)))
        try:
            async with db.begin_nested():
                await db.execute(update(table).where(here).values({column.name: target}))
        except IntegrityError:
            await db.execute(delete(table).where(here))


def _belonging(
    person: PersonId, known: list[Address], *, mentioned: bool = True
) -> Iterator[tuple[Table, ColumnElement[bool]]]:
    """Tables with the condition for the person's rows; those that others refer to come first.

    Args:
        mentioned: Also rows of others that speak of the person.
    """
    for table in metadata.sorted_tables:
        conditions: list[ColumnElement[bool]] = []
        if table is people:
            conditions.append(people.c.id == person)
        conditions += [
            column == person
            for column in _references(table)
            if mentioned or MENTIONED not in column.info
        ]
        if {"channel", "chat"} <= set(table.c.keys()):
            conditions += [in_chat(table, address) for address in known]
        if conditions:
            yield table, or_(*conditions)


def _references(table: Table) -> list[Column[Any]]:
    return [
        column
        for column in table.c
        if any(key.column.table is people for key in column.foreign_keys)
    ]
