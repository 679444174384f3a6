"""What staff did: who (by pseudonym), what, to whom; other admins can read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Column, Integer, String, Table, delete, select

from handlers.kernel.database import UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kernel.database import Database

KEPT = timedelta(days=365)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("actor", String(32), nullable=False),  # a pseudonym, or "shell"
    Column("act", String(64), nullable=False),  # as "groups.approve"
    Column("target", String(128), nullable=False),  # a pseudonym or a slug, never words of people
)


@dataclass(frozen=True, slots=True)
class Act:
    at: datetime
    actor: str
    act: str
    target: str


async def note(db: Database, actor: str, act: str, target: str, now: datetime) -> None:
    """In the transaction of the act: what is rolled back was not done."""
    await db.execute(audit.insert().values(at=now, actor=actor, act=act, target=target))


async def latest(db: Database, number: int) -> list[Act]:
    query = select(audit).order_by(audit.c.id.desc()).limit(number)
    return [Act(row.at, row.actor, row.act, row.target) for row in await db.execute(query)]


async def forget(db: Database, now: datetime) -> int:
    return (await db.execute(delete(audit).where(audit.c.at < now - KEPT))).rowcount
