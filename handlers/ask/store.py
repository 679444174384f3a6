"""“Passt” and “passt nicht”, counted by day and offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Column, Date, Integer, String, Table, update

from handlers.kernel.database import insert_if_absent, metadata

if TYPE_CHECKING:
    from datetime import date

    from handlers.kernel.database import Database

verdicts = Table(
    "verdicts",
    metadata,
    Column("offer_id", String(40), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("fits", Integer, nullable=False),
    Column("fits_not", Integer, nullable=False),
)


async def count(db: Database, offer_id: str, day: date, *, good: bool) -> None:
    row = {"offer_id": offer_id, "day": day}
    await db.execute(insert_if_absent(db, verdicts).values(**row, fits=0, fits_not=0))
    column = verdicts.c.fits if good else verdicts.c.fits_not
    await db.execute(
        update(verdicts)
        .where(verdicts.c.offer_id == offer_id, verdicts.c.day == day)
        .values({column: column + 1})
    )
