"""People and where they are reached."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Table, select, update

from handlers.kernel.database import UtcDateTime, insert_if_absent, metadata
from handlers.kernel.message import Address

if TYPE_CHECKING:
    from datetime import date, datetime

    from handlers.kernel.database import Database

PersonId = NewType("PersonId", int)

people = Table(
    "people",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("language", String(8)),  # chosen by the person; null follows what they write
    Column("anrede", String(3)),  # du or Sie, chosen by the person; null follows the network
    Column("created_at", UtcDateTime, nullable=False),
)

addresses = Table(
    "addresses",
    metadata,
    Column("channel", String(32), primary_key=True),
    Column("chat", String(255), primary_key=True),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("reachable", Boolean, nullable=False, default=True),
    Column("stopped", Boolean, nullable=False, default=False),  # said “stopp”: answers only
    Column("seen_on", UtcDateTime, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Person:
    id: PersonId
    address: Address
    language: str | None
    anrede: str | None
    since: date
    stopped: bool = False


async def find(db: Database, address: Address) -> Person | None:
    query = (
        select(people, addresses.c.stopped)
        .join(addresses, addresses.c.person_id == people.c.id)
        .where(addresses.c.channel == address.channel, addresses.c.chat == address.chat)
    )
    row = (await db.execute(query)).one_or_none()
    if row is None:
        return None
    since = row.created_at.date()
    return Person(PersonId(row.id), address, row.language, row.anrede, since, row.stopped)


async def meet(db: Database, address: Address, now: datetime) -> Person:
    """The person at this address, created when they write for the first time.

    A person is remembered by the day, not by the second: when they were here is nobody's business.
    """
    known = await find(db, address)
    if known is not None:
        await db.execute(
            update(addresses)
            .where(addresses.c.channel == address.channel, addresses.c.chat == address.chat)
            .values(reachable=True, seen_on=_day(now))
        )
        return known
    created = await db.execute(people.insert().values(created_at=_day(now)).returning(people.c.id))
    person_id = created.scalar_one()
    await db.execute(
        insert_if_absent(db, addresses).values(
            channel=address.channel,
            chat=address.chat,
            person_id=person_id,
            reachable=True,
            stopped=False,
            seen_on=_day(now),
        )
    )
    return Person(PersonId(person_id), address, None, None, _day(now).date())


async def everything(db: Database, person: Person) -> dict[str, object]:
    """Every column that says something of this person."""
    (known,) = await db.execute(select(people).where(people.c.id == person.id))
    reached = await db.execute(select(addresses).where(addresses.c.person_id == person.id))
    return dict(known._mapping) | {"addresses": [dict(row._mapping) for row in reached]}  # noqa: SLF001 – SQLAlchemy's public name of it


async def erase(db: Database, person: Person) -> None:
    """The person with all their addresses."""
    await db.execute(people.delete().where(people.c.id == person.id))


async def choose_language(db: Database, person: Person, language: str | None) -> None:
    await db.execute(update(people).where(people.c.id == person.id).values(language=language))


async def choose_anrede(db: Database, person: Person, anrede: str) -> None:
    await db.execute(update(people).where(people.c.id == person.id).values(anrede=anrede))


async def set_reachable(db: Database, address: Address, *, reachable: bool) -> None:
    await _change(db, address, reachable=reachable)


async def set_stopped(db: Database, address: Address, *, stopped: bool) -> None:
    await _change(db, address, stopped=stopped)


async def move(db: Database, address: Address, chat: str) -> None:
    """The chat has a new id; if somebody is there already, the old address is dropped."""
    taken = await find(db, Address(address.channel, chat))
    here = (addresses.c.channel == address.channel) & (addresses.c.chat == address.chat)
    if taken is None:
        await db.execute(update(addresses).where(here).values(chat=chat))
    else:
        await db.execute(addresses.delete().where(here))


async def _change(db: Database, address: Address, **values: bool) -> None:
    await db.execute(
        update(addresses)
        .where(addresses.c.channel == address.channel, addresses.c.chat == address.chat)
        .values(**values)
    )


def _day(now: datetime) -> datetime:
    return now.replace(hour=0, minute=0, second=0, microsecond=0)
