"""What arrived: recorded before it is acknowledged, handled once, wiped when handled.

A row keeps the message id for two weeks, since the same message may be delivered again days later.
Its content lives only from arrival to answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, get_args

from pydantic import TypeAdapter
from sqlalchemy import (
    Column,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    delete,
    func,
    select,
    update,
)

from handlers.kernel.database import UtcDateTime, insert_if_absent, metadata, upsert
from handlers.kernel.message import Incoming
from handlers.kernel.vault import Sealed, SealedJson

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from handlers.kernel.database import Database

MAX_TRIES = 3  # a message that the process died of three times is put aside

inbox = Table(
    "inbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel", String(32), nullable=False),
    Column("external_id", String(255), nullable=False),
    Column("chat", Sealed, nullable=False),
    Column("payload", SealedJson),
    Column("state", String(16), nullable=False),  # waiting, done, quarantined
    Column("tries", Integer, nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
    UniqueConstraint("channel", "external_id"),
    Index("ix_inbox_waiting", "state", "id"),
    sqlite_autoincrement=True,  # an id is never used twice: causes are made of it
)

cursors = Table(
    "cursors",
    metadata,
    Column("channel", String(32), primary_key=True),
    Column("value", String(4096), nullable=False),
)

_TYPES = {kind.__name__.lower(): kind for kind in get_args(Incoming)}


@dataclass(frozen=True, slots=True)
class Arrival:
    """A recorded row that waits to be handled."""

    id: int
    incoming: Incoming
    tries: int


async def record(
    db: Database, arrivals: Sequence[Incoming], now: datetime, *, answered: Collection[str] = ()
) -> list[int]:
    """Remember what arrived; return the ids of rows that are new and wait to be handled.

    Args:
        answered: External ids that have their answer already (cries for help): they are
            remembered without their content.
    """
    waiting = []
    for arrival in arrivals:
        done = arrival.id in answered
        statement = (
            insert_if_absent(db, inbox)
            .values(
                channel=arrival.address.channel,
                external_id=arrival.id,
                chat=arrival.address.chat,
                payload=None if done else _dump(arrival),
                state="done" if done else "waiting",
                tries=0,
                received_at=now,
            )
            .returning(inbox.c.id)
        )
        new = (await db.execute(statement)).scalar_one_or_none()
        if new is not None and not done:
            waiting.append(new)
    return waiting


async def take(db: Database, row_id: int) -> Arrival | None:
    """Lock a waiting row for this transaction; None when another worker has it or had it."""
    query = (
        select(inbox.c.payload, inbox.c.tries)
        .where(inbox.c.id == row_id, inbox.c.state == "waiting")
        .with_for_update(skip_locked=True)  # SQLite has one writer and ignores this
    )
    row = (await db.execute(query)).one_or_none()
    return Arrival(row_id, _load(row.payload), row.tries) if row else None


async def finish(db: Database, row_id: int, *, state: str = "done") -> None:
    await db.execute(update(inbox).where(inbox.c.id == row_id).values(state=state, payload=None))


async def left_over(db: Database) -> list[tuple[int, str, str]]:
    """Rows that a dead process left behind, oldest first, each with its channel and chat.

    Every call counts as one more try, so that what kills the process is found out.
    """
    await db.execute(
        update(inbox).where(inbox.c.state == "waiting").values(tries=inbox.c.tries + 1)
    )
    query = (
        select(inbox.c.id, inbox.c.channel, inbox.c.chat)
        .where(inbox.c.state == "waiting")
        .order_by(inbox.c.id)
    )
    return [(row.id, row.channel, row.chat) for row in await db.execute(query)]


async def newest(db: Database) -> datetime | None:
    """When something arrived last."""
    latest = select(func.max(inbox.c.received_at))
    found: datetime | None = (await db.execute(latest)).scalar_one()
    return found


async def forget(db: Database, before: datetime) -> int:
    """Drop the ids of what was handled before `before`."""
    statement = delete(inbox).where(inbox.c.state != "waiting", inbox.c.received_at < before)
    return (await db.execute(statement)).rowcount


async def save_cursor(db: Database, channel: str, value: str) -> None:
    await db.execute(upsert(db, cursors, ("channel",), channel=channel, value=value))


async def read_cursor(db: Database, channel: str) -> str | None:
    query = select(cursors.c.value).where(cursors.c.channel == channel)
    return (await db.execute(query)).scalar_one_or_none()


def _dump(arrival: Incoming) -> dict[str, object]:
    name = type(arrival).__name__.lower()
    return {"type": name, "value": _adapter(name).dump_python(arrival, mode="json")}


def _load(payload: dict[str, object]) -> Incoming:
    arrival: Incoming = _adapter(str(payload["type"])).validate_python(payload["value"])
    return arrival


@cache
def _adapter(name: str) -> TypeAdapter[Incoming]:
    """Made once: that takes longer than all else that is done with a message."""
    return TypeAdapter(_TYPES[name])
