"""People and where they are reached."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NewType

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    func,
    select,
    update,
)

from handlers.kernel import pseudonym
from handlers.kernel.database import HIDDEN, UtcDateTime, insert_if_absent, metadata, upsert
from handlers.kernel.message import Address
from handlers.kernel.vault import Sealed

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy import ColumnElement, FromClause, Select

    from handlers.kernel.database import Database

PersonId = NewType("PersonId", int)
MAIL = "mail"  # the channel whose addresses are no chats
PASSING = ("web", "console")  # the channels whose chats end with a window

people = Table(
    "people",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("pseudonym", String(32), nullable=False, server_default=""),  # what others see
    Column("language", String(8)),  # chosen by the person; null follows what they write
    Column("anrede", String(3)),  # du or Sie, chosen by the person; null follows the network
    Column("created_at", UtcDateTime, nullable=False),
    Index("ix_people_pseudonym", "pseudonym", unique=True),
)

addresses = Table(
    "addresses",
    metadata,
    Column("channel", String(32), primary_key=True),
    Column("chat", Sealed, primary_key=True),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("reachable", Boolean, nullable=False, default=True),
    Column("stopped", Boolean, nullable=False, default=False),  # said “stopp”: answers only
    Column("seen_on", UtcDateTime, nullable=False),
    Column("handle", String(64), info={HIDDEN: "a keyed hash, readable to nobody"}),
)


@dataclass(frozen=True, slots=True)
class Person:
    id: PersonId
    address: Address
    language: str | None
    anrede: str | None
    since: date
    pseudonym: str = ""
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
    return Person(
        PersonId(row.id), address, row.language, row.anrede, since, row.pseudonym, row.stopped
    )


async def meet(
    db: Database, address: Address, now: datetime, *, handle: str | None = None
) -> Person:
    """The person at this address, created when they write for the first time.

    A person is remembered by the day, not by the second: when they were here is nobody's business.

    Args:
        handle: `exclusions.mark` of what the channel calls them; None leaves what is known.
    """
    called = {} if handle is None else {"handle": handle}
    known = await find(db, address)
    if known is not None:
        await db.execute(
            update(addresses)
            .where(addresses.c.channel == address.channel, addresses.c.chat == address.chat)
            .values(reachable=True, seen_on=_day(now), **called)
        )
        return known
    person_id, name = await _create(db, now)
    await db.execute(
        insert_if_absent(db, addresses).values(
            channel=address.channel,
            chat=address.chat,
            person_id=person_id,
            reachable=True,
            stopped=False,
            seen_on=_day(now),
            **called,
        )
    )
    return Person(person_id, address, None, None, _day(now).date(), name)


async def join(db: Database, person_id: int, address: Address, now: datetime) -> None:
    """From now on the person is also reached there, until they say stop again.

    Whom the address belonged to before is the caller's business.
    """
    await db.execute(
        upsert(
            db,
            addresses,
            ("channel", "chat"),
            channel=address.channel,
            chat=address.chat,
            person_id=person_id,
            reachable=True,
            stopped=False,
            seen_on=_day(now),
        )
    )


async def _create(db: Database, now: datetime) -> tuple[PersonId, str]:
    """A new person, with a name that nobody else has."""
    while True:
        name = pseudonym.new()
        statement = insert_if_absent(db, people).values(created_at=_day(now), pseudonym=name)
        created = (await db.execute(statement.returning(people.c.id))).scalar_one_or_none()
        if created is not None:
            return PersonId(created), name


async def part(db: Database, address: Address, now: datetime) -> Person | None:
    """This chat belongs to somebody of its own from now on; None where nobody is there.

    Everything but the chat stays with the person that it belonged to.
    """
    whole = await find(db, address)
    if whole is None:
        return None
    person_id, _name = await _create(db, now)
    await db.execute(
        update(people)
        .where(people.c.id == person_id)
        .values(language=whole.language, anrede=whole.anrede)
    )
    await db.execute(
        update(addresses)
        .where(addresses.c.channel == address.channel, addresses.c.chat == address.chat)
        .values(person_id=person_id)
    )
    return await find(db, address)


async def chat_of(db: Database, person_id: int, *, asked: bool = False) -> Address | None:
    """Where to write to a person: the chat where they were seen last, of those that last.

    Args:
        asked: For what they asked for themselves, after an earlier “stopp” as well.
    """
    query = (
        select(addresses)
        .where(addresses.c.person_id == person_id, addresses.c.channel != MAIL)
        .where(addresses.c.reachable)
        .order_by(*likeliest(addresses))
        .limit(1)
    )
    if not asked:
        query = query.where(~addresses.c.stopped)
    row = (await db.execute(query)).one_or_none()
    return Address(row.channel, row.chat) if row else None


def likeliest(known: FromClause) -> tuple[ColumnElement[Any], ...]:
    """The order of a person's addresses: first where they are reached best."""
    return known.c.channel.in_(PASSING), known.c.seen_on.desc(), known.c.channel


def homes(*among: ColumnElement[bool], letters: bool = False) -> Select[tuple[int, str, str]]:
    """Where to write to each person who can be reached: `person_id`, `channel`, `chat`.

    The same as `chat_of` says of one.

    Args:
        among: Only of these people, by `addresses.c.person_id`: it is much quicker for few.
        letters: Their mailboxes instead of their chats.
    """
    here = addresses.c.channel == MAIL if letters else addresses.c.channel != MAIL
    order = func.row_number().over(
        partition_by=addresses.c.person_id,
        order_by=likeliest(addresses),
    )
    ranked = (
        select(addresses.c.person_id, addresses.c.channel, addresses.c.chat, order.label("place"))
        .where(here, addresses.c.reachable, ~addresses.c.stopped, *among)
        .subquery()
    )
    return select(ranked.c.person_id, ranked.c.channel, ranked.c.chat).where(ranked.c.place == 1)


async def named(db: Database, name: str) -> PersonId | None:
    """The person behind a pseudonym."""
    query = select(people.c.id).where(func.lower(people.c.pseudonym) == name.strip().lower())
    found = (await db.execute(query)).scalar_one_or_none()
    return PersonId(found) if found is not None else None


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
