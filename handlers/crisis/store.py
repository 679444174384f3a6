"""How often people cried for help, by day and kind; never who, never what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Column, Date, Integer, String, Table, update

from handlers.kernel.database import insert_if_absent, metadata

if TYPE_CHECKING:
    from datetime import date

    from handlers.kernel.database import Database

cries = Table(
    "cries",
    metadata,
    Column("day", Date, primary_key=True),
    Column("kind", String(32), primary_key=True),
    Column("number", Integer, nullable=False),
)


async def count(db: Database, day: date, kind: str) -> None:
    await db.execute(insert_if_absent(db, cries).values(day=day, kind=kind, number=0))
    await db.execute(
        update(cries)
        .where(cries.c.day == day, cries.c.kind == kind)
        .values(number=cries.c.number + 1)
    )
