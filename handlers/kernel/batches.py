"""What goes to many people at once: planned, released, paused, taken back, and counted.

A batch is a number in the outbox; whose it is and what it says, a feature knows.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import Boolean, Column, Integer, String, Table, case, exists, func, select, update

from handlers.kernel.database import UtcDateTime, insert_if_absent, metadata
from handlers.kernel.outbox import OPEN, outbox, plan

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import Select

    from handlers.kernel.database import Database

State = Literal["planning", "running", "paused", "cancelled", "ended"]
AT_ONCE = 5_000  # rows that one transaction cancels: answers need the database as well

batches = Table(
    "batches",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("cause", String(255), nullable=False, unique=True),
    Column("state", String(16), nullable=False),
    Column("urgent", Boolean, nullable=False),  # also in quiet hours
    Column("total", Integer, nullable=False),  # promises that were made for it
    Column("created_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class Batch:
    id: int
    state: State
    urgent: bool
    total: int
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class Ledger:
    """What became of a batch; it balances when nothing was lost.

    Attributes:
        states: How many promises are in each state of the outbox.
        gone: Of those that failed, how many because nobody is there any more.
        doubtful: Of those that were sent, how many perhaps twice.
    """

    total: int
    states: Mapping[str, int]
    gone: int
    doubtful: int

    @property
    def open(self) -> int:
        return sum(self.states.get(state, 0) for state in OPEN)

    @property
    def balanced(self) -> bool:
        return self.total == sum(self.states.values())


async def create(db: Database, cause: str, *, urgent: bool, now: datetime) -> int:
    """A batch to which promises can be added; the same one for the same cause."""
    await db.execute(
        insert_if_absent(db, batches).values(
            cause=cause, state="planning", urgent=urgent, total=0, created_at=now
        )
    )
    query = select(batches.c.id).where(batches.c.cause == cause)
    return int((await db.execute(query)).scalar_one())


async def add(
    db: Database,
    batch_id: int,
    recipients: Select[Any],
    *,
    writer: str,
    about: str,
    now: datetime,
    expires_at: datetime,
) -> int:
    """Owe an announcement to more people (`outbox.plan`), and count them; how many are new."""
    added = await plan(
        db,
        recipients,
        writer=writer,
        about=about,
        kind="announcement",
        now=now,
        expires_at=expires_at,
        batch_id=batch_id,
    )
    await db.execute(
        update(batches).where(batches.c.id == batch_id).values(total=batches.c.total + added)
    )
    return added


async def drop(db: Database, person_id: int) -> None:
    """The person is erased, and with them what was promised to them: the books must balance."""
    theirs = (
        select(func.count())
        .where(outbox.c.batch_id == batches.c.id, outbox.c.person_id == person_id)
        .scalar_subquery()
    )
    concerned = select(outbox.c.batch_id).where(
        outbox.c.person_id == person_id, outbox.c.batch_id.is_not(None)
    )
    await db.execute(
        update(batches).where(batches.c.id.in_(concerned)).values(total=batches.c.total - theirs)
    )


async def change(db: Database, batch_id: int, *, to: State, before: tuple[State, ...]) -> bool:
    """False where it was in none of the states `before`: somebody else was quicker."""
    statement = (
        update(batches)
        .where(batches.c.id == batch_id, batches.c.state.in_(before))
        .values(state=to)
    )
    return bool((await db.execute(statement)).rowcount)


async def reopen(db: Database, batch_id: int) -> bool:
    """It goes on after its end; False where it has not ended, or was cancelled."""
    statement = (
        update(batches)
        .where(batches.c.id == batch_id, batches.c.state == "ended")
        .values(state="running", ended_at=None)
    )
    return bool((await db.execute(statement)).rowcount)


async def find(db: Database, batch_id: int) -> Batch | None:
    row = (await db.execute(select(batches).where(batches.c.id == batch_id))).one_or_none()
    return Batch(row.id, row.state, row.urgent, row.total, row.ended_at) if row else None


async def running(db: Database, *, quiet: bool) -> list[int]:
    """Batches that may be sent now, the urgent ones first.

    Args:
        quiet: It is a time in which only what is urgent may ring.
    """
    return list((await db.execute(_URGENT if quiet else _RUNNING)).scalars())


_RUNNING = (
    select(batches.c.id)
    .where(batches.c.state == "running")
    .order_by(batches.c.urgent.desc(), batches.c.id)
)
_URGENT = _RUNNING.where(batches.c.urgent)


async def ledger(db: Database, batch_id: int) -> Ledger:
    unclear = func.count(case((outbox.c.unclear > 0, 1)))
    query = (
        select(outbox.c.state, outbox.c.error, func.count(), unclear)
        .where(outbox.c.batch_id == batch_id)
        .group_by(outbox.c.state, outbox.c.error)
    )
    states: Counter[str] = Counter()
    gone = doubtful = 0
    for state, error, number, twice in await db.execute(query):
        states[state] += number
        gone += number if state == "failed" and error == "Gone" else 0
        doubtful += twice if state == "sent" else 0
    batch = await find(db, batch_id)
    return Ledger(batch.total if batch else 0, states, gone, doubtful)


async def progress(db: Database, batch_id: int) -> Mapping[str, int]:
    """How many promises are in each state: the ledger's quick sister, for in between."""
    query = (
        select(outbox.c.state, func.count().label("number"))
        .where(outbox.c.batch_id == batch_id)
        .group_by(outbox.c.state)
    )
    return {row.state: row.number for row in await db.execute(query)}


async def tidy(db: Database, now: datetime) -> None:
    """End what is done, and take back what was cancelled, `AT_ONCE` at a time."""
    cancelled = select(batches.c.id).where(batches.c.state == "cancelled")
    unsent = (
        select(outbox.c.id)
        .where(outbox.c.batch_id.in_(cancelled), outbox.c.state == "queued")
        .limit(AT_ONCE)
    )
    statement = update(outbox).where(outbox.c.id.in_(unsent)).values(state="cancelled", reply=None)
    await db.execute(statement)
    still_open = exists().where(outbox.c.batch_id == batches.c.id, outbox.c.state.in_(OPEN))
    done = update(batches).where(batches.c.ended_at.is_(None), ~still_open)
    await db.execute(done.where(batches.c.state == "running").values(state="ended", ended_at=now))
    await db.execute(done.where(batches.c.state == "cancelled").values(ended_at=now))
