"""Where a talk stands: what is awaited, which choices lie open, and the way back.

Only commands are remembered, never what a person typed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Column, String, Table, select

from handlers.kernel.database import Json, UtcDateTime, metadata, upsert
from handlers.kernel.vault import Sealed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from handlers.kernel.database import Database
    from handlers.kernel.message import Address

IDLE = timedelta(hours=24)  # after a day a talk begins anew
TRAIL = 5  # steps that “zurück” can go

conversations = Table(
    "conversations",
    metadata,
    Column("channel", String(32), primary_key=True),
    Column("chat", Sealed, primary_key=True),
    Column("awaits", String(64)),
    Column("choices", Json, nullable=False),  # [[label, sends], …] as they were shown
    Column("trail", Json, nullable=False),  # commands that show the last replies again
    Column("language", String(8)),  # in which the last answer was given
    Column("changed_at", UtcDateTime, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Conversation:
    awaits: str | None = None
    choices: tuple[tuple[str, str], ...] = ()
    trail: tuple[str, ...] = ()
    language: str | None = None


async def load(db: Database, address: Address, now: datetime) -> Conversation:
    query = select(conversations).where(
        conversations.c.channel == address.channel, conversations.c.chat == address.chat
    )
    row = (await db.execute(query)).one_or_none()
    if row is None or now - row.changed_at > IDLE:
        return Conversation()
    choices = tuple((str(label), str(sends)) for label, sends in row.choices)
    return Conversation(row.awaits, choices, tuple(row.trail), row.language)


async def save(db: Database, address: Address, talk: Conversation, now: datetime) -> None:
    await db.execute(
        upsert(
            db,
            conversations,
            ("channel", "chat"),
            channel=address.channel,
            chat=address.chat,
            awaits=talk.awaits,
            choices=[list(pair) for pair in talk.choices],
            trail=list(talk.trail[-TRAIL:]),
            language=talk.language,
            changed_at=now,
        )
    )


async def offer(
    db: Database, address: Address, choices: Sequence[tuple[str, str]], now: datetime
) -> None:
    """Something is said of our own accord: “1” and “ja” mean its choices from now on.

    Not while something is awaited: then they belong to that talk.
    """
    talk = await load(db, address, now)
    if talk.awaits is None:
        await save(db, address, replace(talk, choices=tuple(choices)), now)


async def forget(db: Database, before: datetime) -> int:
    statement = conversations.delete().where(conversations.c.changed_at < before)
    return (await db.execute(statement)).rowcount
