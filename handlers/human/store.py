"""Requests for a human, who took them, and who is on duty. What is said in a talk is not here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    delete,
    exists,
    false,
    select,
    update,
)

from handlers.human.rules import CALLS, Stance
from handlers.kernel import personal
from handlers.kernel.database import UtcDateTime, insert_if_absent, metadata, upsert
from handlers.kernel.message import Address
from handlers.kernel.people import PersonId, addresses, people
from handlers.kernel.roles import roles
from handlers.kernel.vault import Sealed, SealedJson

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement

    from handlers.kernel.database import Database
    from handlers.kernel.network import Network

requests = Table(
    "human_requests",
    metadata,
    Column("id", Integer, primary_key=True),
    Column(
        "person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, unique=True
    ),  # one request a person
    Column("urgent", Boolean, nullable=False),
    Column("language", String(8), nullable=False),
    Column("words", SealedJson),  # until somebody takes it
    Column("since", UtcDateTime, nullable=False),
    Column("rings", Integer, nullable=False),
    Column("rung_at", UtcDateTime),
    Column("touched_at", UtcDateTime, nullable=False),
    Column("closed_at", UtcDateTime, index=True),
    Column("idle", Boolean, nullable=False),  # closed because there was no concern
    sqlite_autoincrement=True,  # an id is never used twice: causes and buttons are made of it
)

talks = Table(
    "human_talks",
    metadata,
    Column(
        "request_id",
        ForeignKey("human_requests.id", ondelete="CASCADE"),
        primary_key=True,
        info={personal.HIDDEN: "whose talk it is"},
    ),
    Column("moderator_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("in_room", Boolean, nullable=False, server_default=false()),  # or in their own chat
)

rooms = Table(
    "human_rooms",  # that the bot is in
    metadata,
    Column("configured", String(255), primary_key=True),  # what it is called in config.toml
    Column("channel", String(32), nullable=False),
    Column("chat", Sealed, nullable=False),  # what it is called since it was replaced
)

staff = Table(
    "human_staff",
    metadata,
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), primary_key=True),
    Column("stance", String(8)),  # on, off; null follows the hours
    Column("until", UtcDateTime),
    Column("name", Sealed),  # by which parents know them
    Column(
        "current",
        ForeignKey("human_requests.id", ondelete="SET NULL"),
        info={personal.HIDDEN: "whose talk it is"},
    ),
)


@dataclass(frozen=True, slots=True)
class Request:
    """What one person wants of the team.

    Attributes:
        name: Their pseudonym.
        words: What they said about it; empty once somebody took it.
        rings: How often the team was called.
        moderator: Who took it; their name for parents is `moderator_name`.
        in_room: They wrote last in the team's room, not in their own chat.
    """

    id: int
    person: PersonId
    name: str
    urgent: bool
    language: str
    words: tuple[str, ...]
    since: datetime
    rings: int
    rung_at: datetime | None
    closed_at: datetime | None
    idle: bool
    moderator: PersonId | None
    moderator_name: str
    in_room: bool

    @property
    def is_open(self) -> bool:
        return self.closed_at is None


async def of_person(db: Database, person: PersonId) -> Request | None:
    return next(iter(await _find(db, requests.c.person_id == person)), None)


async def by_id(db: Database, request_id: int) -> Request | None:
    return next(iter(await _find(db, requests.c.id == request_id)), None)


async def unanswered(db: Database) -> list[Request]:
    """Open ones that nobody took, oldest first."""
    return await _find(db, requests.c.closed_at.is_(None), talks.c.request_id.is_(None))


async def taken_by(db: Database, moderator: PersonId) -> list[Request]:
    """Open or closed lately."""
    return await _find(db, talks.c.moderator_id == moderator)


async def is_talking(db: Database, moderator: PersonId) -> bool:
    """A moderator, and in an open talk."""
    query = (
        select(roles.c.id)
        .join(talks, talks.c.moderator_id == roles.c.person_id)
        .join(requests, requests.c.id == talks.c.request_id)
        .where(roles.c.person_id == moderator, roles.c.role == "moderator")
        .where(requests.c.closed_at.is_(None))
        .limit(1)
    )
    return (await db.execute(query)).first() is not None


async def orphans(db: Database) -> list[Request]:
    """Open ones whose moderator is none any more."""
    still = exists().where(roles.c.person_id == talks.c.moderator_id, roles.c.role == "moderator")
    return await _find(db, requests.c.closed_at.is_(None), talks.c.request_id.is_not(None), ~still)


async def held_in_room(db: Database) -> list[Request]:
    """Open talks whose moderator wrote last in the team's room."""
    return await _find(db, requests.c.closed_at.is_(None), talks.c.in_room)


async def untouched(db: Database, before: datetime) -> list[Request]:
    """Open ones in which nothing happened since."""
    return await _find(db, requests.c.closed_at.is_(None), requests.c.touched_at < before)


async def begin(
    db: Database,
    person: PersonId,
    language: str,
    words: Sequence[str],
    now: datetime,
    *,
    urgent: bool,
) -> int | None:
    """A new request; None where the person has an open one."""
    mine = requests.c.person_id == person
    await db.execute(delete(requests).where(mine, requests.c.closed_at.is_not(None)))
    statement = insert_if_absent(db, requests).values(
        person_id=person,
        urgent=urgent,
        language=language,
        words=list(words),
        since=now,
        rings=0,
        touched_at=now,
        idle=False,
    )
    return (await db.execute(statement.returning(requests.c.id))).scalar_one_or_none()


async def hasten(db: Database, request_id: int, now: datetime) -> None:
    """It is urgent now: whoever is on duty is called anew."""
    await _change(db, request_id, urgent=True, rings=0, rung_at=None, touched_at=now)


async def ring(db: Database, request: Request, now: datetime) -> bool:
    """Count one more call; False where somebody else did, or it needs none any more."""
    taken = exists().where(talks.c.request_id == requests.c.id)
    statement = (
        update(requests)
        .where(requests.c.id == request.id, requests.c.rings == request.rings)
        .where(requests.c.closed_at.is_(None), ~taken)
        .values(rings=request.rings + 1, rung_at=now)
    )
    return bool((await db.execute(statement)).rowcount)


async def last_call(db: Database, request_id: int) -> None:
    """Everybody was called: there is nobody left to call."""
    await _change(db, request_id, rings=CALLS + 1)


async def take(db: Database, request_id: int, moderator: PersonId, now: datetime) -> bool:
    """The first has it; its words are forgotten, since whoever takes it has read them."""
    still = update(requests).where(requests.c.id == request_id, requests.c.closed_at.is_(None))
    if not (await db.execute(still.values(words=None, touched_at=now))).rowcount:
        return False
    statement = insert_if_absent(db, talks).values(request_id=request_id, moderator_id=moderator)
    return bool((await db.execute(statement)).rowcount)


async def touch(db: Database, request_id: int, now: datetime) -> None:
    await _change(db, request_id, touched_at=now)


async def hand_over(db: Database, request_id: int, giver: PersonId, taker: PersonId) -> bool:
    statement = (
        update(talks)
        .where(talks.c.request_id == request_id, talks.c.moderator_id == giver)
        .values(moderator_id=taker)
    )
    return bool((await db.execute(statement)).rowcount)


async def release(db: Database, request: Request) -> bool:
    """Whoever had it has it no more; False where that is so already."""
    statement = delete(talks).where(
        talks.c.request_id == request.id, talks.c.moderator_id == request.moderator
    )
    return bool((await db.execute(statement)).rowcount)


async def give_back(
    db: Database, request_id: int, words: Sequence[str], now: datetime
) -> Request | None:
    """The team is called as if it were new."""
    await _change(db, request_id, words=list(words), rings=0, rung_at=None, touched_at=now)
    return await by_id(db, request_id)


async def close(db: Database, request_id: int, now: datetime, *, idle: bool = False) -> bool:
    statement = (
        update(requests)
        .where(requests.c.id == request_id, requests.c.closed_at.is_(None))
        .values(closed_at=now, words=None, idle=idle)
    )
    return bool((await db.execute(statement)).rowcount)


async def reopen(db: Database, request_id: int, now: datetime) -> bool:
    statement = (
        update(requests)
        .where(requests.c.id == request_id, requests.c.closed_at.is_not(None))
        .values(closed_at=None, idle=False, touched_at=now)
    )
    return bool((await db.execute(statement)).rowcount)


async def closed(db: Database, before: datetime) -> list[Request]:
    return await _find(db, requests.c.closed_at < before)


async def forget(db: Database, request_id: int) -> None:
    await db.execute(delete(requests).where(requests.c.id == request_id))


async def is_in(db: Database, request_id: int, *, room: bool) -> None:
    """The talk is where the moderator last wrote: in the team's room, or in their own chat."""
    statement = update(talks).where(talks.c.request_id == request_id)
    await db.execute(statement.values(in_room=room))


async def room(db: Database, network: Network) -> Address | None:
    """The team's room, as long as the bot is in it."""
    query = select(rooms).where(rooms.c.configured == network.duty.room)
    row = (await db.execute(query)).one_or_none()
    return Address(row.channel, row.chat) if row else None


async def enter_room(db: Database, address: Address) -> None:
    values = {"configured": address.chat, "channel": address.channel, "chat": address.chat}
    await db.execute(insert_if_absent(db, rooms).values(**values))


async def move_room(db: Database, address: Address, chat: str) -> None:
    await db.execute(update(rooms).where(_at(address)).values(chat=chat))


async def lose_room(db: Database, address: Address) -> bool:
    """False where it was not the team's."""
    return bool((await db.execute(delete(rooms).where(_at(address)))).rowcount)


async def ring_anew(db: Database) -> None:
    """Whoever waits is called as if they had just come."""
    taken = exists().where(talks.c.request_id == requests.c.id)
    waiting = update(requests).where(requests.c.closed_at.is_(None), ~taken)
    await db.execute(waiting.values(rings=0, rung_at=None))


async def not_on(db: Database, persons: Iterable[PersonId], channel: str) -> list[PersonId]:
    """Those of them who cannot be reached on a channel."""
    wanted = list(persons)
    query = select(addresses.c.person_id).where(
        addresses.c.person_id.in_(wanted), addresses.c.channel == channel, addresses.c.reachable
    )
    there = set((await db.execute(query)).scalars())
    return [one for one in wanted if one not in there]


async def stances(db: Database, moderators: Iterable[PersonId]) -> dict[PersonId, Stance]:
    """Only of those who ever said something about their duty."""
    query = select(staff).where(staff.c.person_id.in_(list(moderators)))
    return {
        PersonId(row.person_id): Stance(row.stance, row.until) for row in await db.execute(query)
    }


async def choose_stance(db: Database, person: PersonId, stance: Stance) -> None:
    await _about(db, person, stance=stance.state, until=stance.until)


async def choose_name(db: Database, person: PersonId, name: str | None) -> None:
    await _about(db, person, name=name)


async def name_of(db: Database, person: PersonId) -> str:
    query = select(staff.c.name).where(staff.c.person_id == person)
    return (await db.execute(query)).scalar_one_or_none() or ""


async def face(db: Database, person: PersonId, request_id: int | None) -> None:
    """The talk that the moderator's plain words go to."""
    await _about(db, person, current=request_id)


async def faced(db: Database, person: PersonId) -> Request | None:
    """The talk that the moderator's words go to, if it is still theirs and open."""
    current = select(staff.c.current).where(staff.c.person_id == person).scalar_subquery()
    found = await _find(
        db,
        requests.c.id == current,
        talks.c.moderator_id == person,
        requests.c.closed_at.is_(None),
    )
    return next(iter(found), None)


async def _find(db: Database, *conditions: ColumnElement[bool]) -> list[Request]:
    query = (
        select(requests, people.c.pseudonym, talks.c.moderator_id, talks.c.in_room, staff.c.name)
        .join(people, people.c.id == requests.c.person_id)
        .outerjoin(talks, talks.c.request_id == requests.c.id)
        .outerjoin(staff, staff.c.person_id == talks.c.moderator_id)
        .where(*conditions)
        .order_by(requests.c.id)
    )
    return [
        Request(
            id=row.id,
            person=PersonId(row.person_id),
            name=row.pseudonym,
            urgent=row.urgent,
            language=row.language,
            words=tuple(row.words or ()),
            since=row.since,
            rings=row.rings,
            rung_at=row.rung_at,
            closed_at=row.closed_at,
            idle=row.idle,
            moderator=None if row.moderator_id is None else PersonId(row.moderator_id),
            moderator_name=row.name or "",
            in_room=bool(row.in_room),
        )
        for row in await db.execute(query)
    ]


def _at(address: Address) -> ColumnElement[bool]:
    return (rooms.c.channel == address.channel) & (rooms.c.chat == address.chat)


async def _change(db: Database, request_id: int, **values: object) -> None:
    await db.execute(update(requests).where(requests.c.id == request_id).values(**values))


async def _about(db: Database, person: PersonId, **values: object) -> None:
    await db.execute(upsert(db, staff, ("person_id",), person_id=person, **values))
