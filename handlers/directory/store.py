"""Offers as rows; a version counter tells every process when its index is out of date."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import Boolean, Column, Integer, String, Table, delete, select, update

from handlers.kernel.database import Json, UtcDateTime, insert_if_absent, metadata, upsert
from knowledge.model import Kind, Offer

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from handlers.kernel.database import Database
    from knowledge.loader import Shipped

offers = Table(
    "offers",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("data", Json, nullable=False),
    Column("shipped", String(64), nullable=False),  # digest of the shipped file it follows
    Column("edited", Boolean, nullable=False),  # an edited offer no longer follows the file
    Column("changed_at", UtcDateTime, nullable=False),
)

wordings = Table(
    "offer_wordings",
    metadata,
    Column("offer", String(40), primary_key=True),
    Column("text", String(500), primary_key=True),
    Column("added_at", UtcDateTime, nullable=False),
)

versions = Table(
    "directory_versions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", Integer, nullable=False),
)


async def version(db: Database) -> int:
    return (await db.execute(select(versions.c.number))).scalar_one_or_none() or 0


async def all_offers(db: Database) -> list[Offer]:
    """With what moderators have taught: the ways in which people of this network ask."""
    taught: defaultdict[str, list[str]] = defaultdict(list)
    for row in await db.execute(select(wordings).order_by(wordings.c.added_at, wordings.c.text)):
        taught[row.offer].append(row.text)
    rows = await db.execute(select(offers.c.data).order_by(offers.c.id))
    found = [Offer.model_validate(row.data) for row in rows]
    return [_with(offer, taught[offer.id]) if offer.id in taught else offer for offer in found]


def _with(offer: Offer, taught: list[str]) -> Offer:
    examples = (*offer.questions.get(Kind.EXAMPLE, ()), *taught)
    return offer.model_copy(update={"questions": {**offer.questions, Kind.EXAMPLE: examples}})


async def teach(db: Database, offer: str, text: str, now: datetime) -> bool:
    """From now on this is a way to ask for the offer; False if it was known."""
    row = insert_if_absent(db, wordings).values(offer=offer, text=text, added_at=now)
    if not (await db.execute(row)).rowcount:
        return False
    await _count_up(db)
    return True


async def unteach(db: Database, offer: str, text: str) -> bool:
    gone = delete(wordings).where(wordings.c.offer == offer, wordings.c.text == text)
    if not (await db.execute(gone)).rowcount:
        return False
    await _count_up(db)
    return True


async def follow_shipped(db: Database, shipped: Iterable[Shipped], now: datetime) -> int:
    """Bring every offer that nobody edited to its shipped text; return how many changed."""
    known = {
        row.id: row
        for row in await db.execute(select(offers.c.id, offers.c.shipped, offers.c.edited))
    }
    changed = 0
    wanted = set()
    for offer in shipped:
        wanted.add(offer.id)
        row = known.get(offer.id)
        if row is not None and (row.edited or row.shipped == offer.digest):
            continue
        await db.execute(_row(db, offer.read(), offer.digest, now))
        changed += 1
    changed += await _drop(db, [name for name, row in known.items() if _dropped(name, row, wanted)])
    if changed:
        await _count_up(db)
    return changed


def _dropped(name: str, row: Any, wanted: set[str]) -> bool:
    """Shipped once, never edited, and no longer shipped."""
    return name not in wanted and not row.edited


def _row(db: Database, offer: Offer, digest: str, now: datetime) -> Any:
    data = offer.model_dump(mode="json", exclude_defaults=True)
    return upsert(
        db, offers, ("id",), id=offer.id, data=data, shipped=digest, edited=False, changed_at=now
    )


async def _drop(db: Database, names: list[str]) -> int:
    if names:
        await db.execute(delete(offers).where(offers.c.id.in_(names)))
    return len(names)


async def _count_up(db: Database) -> None:
    await db.execute(insert_if_absent(db, versions).values(id=1, number=0))
    await db.execute(update(versions).values(number=versions.c.number + 1))
