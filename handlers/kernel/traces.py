"""Which messages stand in a chat, so that they can be taken back: ids only, for two days.

No platform lets a bot take back what is older.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    delete,
    select,
    true,
)

from handlers.kernel.database import Json, UtcDateTime, insert_if_absent, metadata
from handlers.kernel.vault import Sealed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from handlers.kernel.database import Database
    from handlers.kernel.message import Address

KEPT = timedelta(hours=48)

traces = Table(
    "traces",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel", String(32), nullable=False),
    Column("chat", Sealed, nullable=False),
    Column("message_id", String(255), nullable=False),
    Column("at", UtcDateTime, nullable=False, index=True),
    UniqueConstraint("channel", "chat", "message_id"),
)

clearings = Table(
    "clearings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel", String(32), nullable=False),
    Column("chat", Sealed, nullable=False),
    Column("message_ids", Json, nullable=False),
    Column("whole", Boolean, nullable=False, server_default=true()),  # or these messages alone
    Column("ordered_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("lease_until", UtcDateTime),
    Column("attempts", Integer, nullable=False, default=0),
    Index("ix_clearings_chat", "channel", "chat"),
)


async def note(db: Database, address: Address, message_ids: Iterable[str], at: datetime) -> None:
    """These messages can be seen in the chat.

    Args:
        at: When sending them began, so that an order to clear the chat includes what was under way.
    """
    for message_id in message_ids:
        await db.execute(
            insert_if_absent(db, traces),
            {"channel": address.channel, "chat": address.chat, "message_id": message_id, "at": at},
        )


async def take(db: Database, address: Address, until: datetime) -> list[str]:
    """The ids up to then, oldest first; they are forgotten here."""
    here = (traces.c.channel == address.channel) & (traces.c.chat == address.chat)
    mine = here & (traces.c.at <= until)
    query = select(traces.c.message_id).where(mine).order_by(traces.c.id)
    found = list((await db.execute(query)).scalars())
    await db.execute(delete(traces).where(mine))
    return found


async def drop(db: Database, address: Address) -> None:
    """The chat has a new id, in which these ids name nothing."""
    here = (traces.c.channel == address.channel) & (traces.c.chat == address.chat)
    await db.execute(delete(traces).where(here))


async def forget(db: Database, now: datetime) -> int:
    return (await db.execute(delete(traces).where(traces.c.at < now - KEPT))).rowcount
