"""Orders to take back what was said, carried out by the courier.

A whole chat is emptied before anything else is said there: it gets no answer before that is done,
or given up. Single messages that were said for a short time go when that is over, and hold up
nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, bindparam, delete, exists, func, or_, select, update

from handlers.kernel import traces
from handlers.kernel.database import UtcDateTime
from handlers.kernel.message import Address
from handlers.kernel.outbox import LEASE, outbox
from handlers.kernel.traces import clearings
from handlers.kernel.vault import SealedStart

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Row

    from handlers.kernel.database import Database

GIVEN_UP = timedelta(minutes=10)  # then the chat is answered again, cleared or not
FLEETING = timedelta(minutes=10)  # how long a `Reply.fleeting` stands in a chat


@dataclass(frozen=True, slots=True)
class Clearing:
    """One chat that this worker empties.

    Attributes:
        message_ids: What the channel calls the messages, oldest first.
        whole: The chat is emptied; else these messages alone are taken back.
    """

    id: int
    address: Address
    message_ids: tuple[str, ...]
    ordered_at: datetime
    attempts: int
    whole: bool


async def order(
    db: Database, address: Address, now: datetime, message_ids: Sequence[str] = ()
) -> None:
    """Empty this chat of everything up to now.

    Args:
        message_ids: Where the traces are erased in the same transaction, what they were.
    """
    await _order(db, address, now, message_ids, whole=True)


async def take_back(
    db: Database, address: Address, message_ids: Sequence[str], due_at: datetime
) -> None:
    """Take these messages back when it is time; the talk goes on meanwhile."""
    await _order(db, address, due_at, message_ids, whole=False)


async def pending(db: Database, address: Address) -> list[str]:
    """The messages that are to be taken back, by id."""
    query = select(clearings.c.message_ids).where(_of(address), ~clearings.c.whole)
    return [one for ids in (await db.execute(query)).scalars() for one in ids]


async def _order(
    db: Database, address: Address, due_at: datetime, message_ids: Sequence[str], *, whole: bool
) -> None:
    await db.execute(
        clearings.insert().values(
            channel=address.channel,
            chat=address.chat,
            message_ids=list(message_ids),
            whole=whole,
            ordered_at=due_at,
            due_at=due_at,
            attempts=0,
        )
    )


async def claim(db: Database, channel: str, now: datetime, limit: int) -> list[Clearing]:
    """Take up to `limit` orders; a chat where something is under way waits for its id."""
    values = {"channel": channel, "now": now, "most": limit}
    return [await _claim(db, row, now) for row in (await db.execute(_DUE, values)).all()]


_now = bindparam("now", type_=UtcDateTime)
_under_way = exists().where(
    outbox.c.channel == clearings.c.channel,
    outbox.c.chat == clearings.c.chat,
    outbox.c.chat_start == func.substr(clearings.c.chat, 1, SealedStart.LENGTH),
    outbox.c.state == "sending",
)
_DUE = (
    select(clearings)
    .where(clearings.c.channel == bindparam("channel"), clearings.c.due_at <= _now, ~_under_way)
    .where(or_(clearings.c.lease_until.is_(None), clearings.c.lease_until < _now))
    .order_by(clearings.c.id)
    .limit(bindparam("most", type_=Integer))
    .with_for_update(skip_locked=True)  # SQLite has one writer and ignores this
)


async def done(db: Database, clearing: Clearing) -> None:
    await db.execute(delete(clearings).where(clearings.c.id == clearing.id))


async def retry(db: Database, clearing: Clearing, now: datetime, due_at: datetime) -> None:
    """Try again, unless it has been tried for long enough."""
    if now - clearing.ordered_at > (GIVEN_UP if clearing.whole else traces.KEPT):
        await done(db, clearing)
        return
    await db.execute(
        update(clearings)
        .where(clearings.c.id == clearing.id)
        .values(due_at=due_at, lease_until=None)
    )


async def recover(db: Database, channel: str) -> None:
    """Take over at once what an earlier process was at; right where only one process sends."""
    mine = clearings.c.channel == channel
    await db.execute(update(clearings).where(mine).values(lease_until=None))


async def _claim(db: Database, row: Row[Any], now: datetime) -> Clearing:
    address = Address(row.channel, row.chat)
    later = await traces.take(db, address, row.ordered_at) if row.whole else []
    message_ids = (*row.message_ids, *(one for one in later if one not in row.message_ids))
    await db.execute(
        update(clearings)
        .where(clearings.c.id == row.id)
        .values(
            message_ids=list(message_ids),
            lease_until=now + LEASE,
            attempts=clearings.c.attempts + 1,
        )
    )
    return Clearing(row.id, address, message_ids, row.ordered_at, row.attempts + 1, row.whole)


def _of(address: Address) -> ColumnElement[bool]:
    return (clearings.c.channel == address.channel) & (clearings.c.chat == address.chat)
