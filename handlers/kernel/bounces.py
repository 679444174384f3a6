"""Letters that came back: when an address is not written to any more.

A mailbox that is not there is off at once, as when the server refuses it while we send. One that
is full or cannot be reached is off after three letters. What is said against us (spam, size) says
nothing of the address.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Column, Index, String, Table, delete, func, select

from handlers.kernel import outbox, people
from handlers.kernel.database import UtcDateTime, insert_if_absent, metadata
from handlers.kernel.vault import Sealed

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kernel.database import Database
    from handlers.kernel.message import Address, Bounced

ENOUGH = 3  # letters
KEPT = timedelta(days=90)
_AGAINST_US = ("5.7.", "4.7.", "5.2.3", "5.3.4")  # policy; too large
_PASSING = ("4.", "5.2.2")  # 5.2.2: the mailbox is full

bounces = Table(
    "bounces",
    metadata,
    Column("letter", String(255), primary_key=True),
    Column("channel", String(32), nullable=False),
    Column("chat", Sealed, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_bounces_chat", "channel", "chat"),
)


async def take(db: Database, bounced: Bounced, now: datetime) -> None:
    """Believe a report about a letter that we sent; nobody else knows its name."""
    address = await outbox.addressee(db, bounced.address.channel, bounced.letter)
    if address is None or bounced.status.startswith(_AGAINST_US):
        return
    if bounced.status.startswith(_PASSING) and not await _is_enough(db, bounced, address, now):
        return
    await people.set_reachable(db, address, reachable=False)
    await outbox.suppress(db, address)
    await db.execute(
        delete(bounces).where(bounces.c.channel == address.channel, bounces.c.chat == address.chat)
    )


async def forget(db: Database, now: datetime) -> None:
    await db.execute(delete(bounces).where(bounces.c.at < now - KEPT))


async def _is_enough(db: Database, bounced: Bounced, address: Address, now: datetime) -> bool:
    """Count the letter once, however often it is reported."""
    await db.execute(
        insert_if_absent(db, bounces).values(
            letter=bounced.letter, channel=address.channel, chat=address.chat, at=now
        )
    )
    mine = (bounces.c.channel == address.channel) & (bounces.c.chat == address.chat)
    count = select(func.count()).select_from(bounces).where(mine)
    return (await db.execute(count)).scalar_one() >= ENOUGH
