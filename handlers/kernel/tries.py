"""How often somebody may guess: five codes an hour.

Counted by where they write from, so that erasing oneself does not begin anew. Only a keyed hash
is kept, and only for the hour.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Column, Index, Integer, String, Table, delete, func, select

from handlers.kernel.database import UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kernel.database import Database

ALLOWED = 5
WITHIN = timedelta(hours=1)

tries = Table(
    "tries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("subject", String(64), nullable=False),  # Vault.mark of the address
    Column("purpose", String(16), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_tries_subject", "subject", "purpose"),
)


async def may(db: Database, subject: str, purpose: str, now: datetime) -> bool:
    """Count one more try, unless all are used up.

    The handler must not raise `Refused` afterwards: that would take the try back.
    """
    mine = (tries.c.subject == subject) & (tries.c.purpose == purpose)
    recent = select(func.count()).where(mine, tries.c.at > now - WITHIN)
    if (await db.execute(recent)).scalar_one() >= ALLOWED:
        return False
    await db.execute(tries.insert().values(subject=subject, purpose=purpose, at=now))
    return True


async def forget(db: Database, now: datetime) -> int:
    return (await db.execute(delete(tries).where(tries.c.at <= now - WITHIN))).rowcount
