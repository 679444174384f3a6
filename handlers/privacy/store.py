"""Who will be forgotten soon: unreachable, or silent for two years."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import (
    Column,
    ForeignKey,
    String,
    Table,
    and_,
    delete,
    exists,
    or_,
    select,
)

from handlers.kernel.database import UtcDateTime, insert_if_absent, metadata
from handlers.kernel.people import MAIL, PersonId, addresses, people

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement, Exists

    from handlers.kernel.database import Database

fading = Table(
    "fading",
    metadata,
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), primary_key=True),
    Column("why", String(16), nullable=False),  # gone, silent
    Column("since", UtcDateTime, nullable=False),  # the day on which it was noticed
)


@dataclass(frozen=True, slots=True)
class Fading:
    person: PersonId
    why: str


async def notice(db: Database, silent_since: datetime, now: datetime) -> list[Fading]:
    """Note whoever begins to fade; each is returned once.

    Whoever gets e-mails never writes, and is not silent: they can unsubscribe in every mail.

    Args:
        silent_since: Whoever was not seen since then is silent.
    """
    gone = ~_has_address(addresses.c.reachable)
    silent = ~_has_address(addresses.c.seen_on >= silent_since) & ~_has_address(
        addresses.c.reachable, addresses.c.channel == MAIL
    )
    known = exists().where(fading.c.person_id == people.c.id)
    query = select(people.c.id, gone.label("gone")).where(~known, or_(gone, silent))
    found = [
        Fading(PersonId(row.id), "gone" if row.gone else "silent")
        for row in await db.execute(query)
    ]
    for one in found:
        await db.execute(
            insert_if_absent(db, fading).values(person_id=one.person, why=one.why, since=now)
        )
    return found


async def recover(db: Database) -> None:
    """Whoever can be reached again, or has written since, is not forgotten."""
    mine = addresses.c.person_id == fading.c.person_id
    back = exists().where(mine, addresses.c.reachable)
    seen = exists().where(mine, addresses.c.seen_on >= fading.c.since)
    await db.execute(
        delete(fading).where(
            or_(and_(fading.c.why == "gone", back), and_(fading.c.why == "silent", seen))
        )
    )


async def due(db: Database, before: datetime) -> list[PersonId]:
    query = select(fading.c.person_id).where(fading.c.since <= before)
    return [PersonId(row.person_id) for row in await db.execute(query)]


def _has_address(*conditions: ColumnElement[bool]) -> Exists:
    return exists().where(addresses.c.person_id == people.c.id, *conditions)
