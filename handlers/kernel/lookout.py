"""Is there anything to do on a channel? Most looks find nothing, and should cost one statement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, exists, select

from handlers.kernel.batches import batches
from handlers.kernel.database import UtcDateTime
from handlers.kernel.outbox import outbox
from handlers.kernel.traces import clearings

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import BindParameter, Exists

    from handlers.kernel.database import Database
    from handlers.kernel.outbox import Lane


@dataclass(frozen=True, slots=True)
class Sight:
    """What is due, though perhaps not possible right now.

    Attributes:
        single: Reminders and the like, which belong to no batch.
        batches: Some batch is running, on whatever channel.
    """

    clearings: bool
    talk: bool
    single: bool
    batches: bool


async def look(db: Database, channel: str, now: datetime) -> Sight:
    row = (await db.execute(_LOOK, {"channel": channel, "now": now})).one()
    return Sight(*map(bool, row))


_channel: BindParameter[str] = bindparam("channel")
_now = bindparam("now", type_=UtcDateTime)


def _due(lane: Lane) -> Exists:
    here = (outbox.c.channel == _channel) & (outbox.c.lane == lane) & outbox.c.batch_id.is_(None)
    return exists().where(here, outbox.c.state == "queued", outbox.c.due_at <= _now)


_LOOK = select(
    exists().where(clearings.c.channel == _channel, clearings.c.due_at <= _now),
    _due("talk"),
    _due("bulk"),
    exists().where(batches.c.state == "running"),
)
