"""Which peer groups there are, who is in them, and where their real rooms are.

What happens in a group is the feature's; that somebody is in one, others must know as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, cast

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    UniqueConstraint,
    exists,
    select,
)

from handlers.kernel.database import HIDDEN, Json, UtcDateTime, metadata
from handlers.kernel.message import Address
from handlers.kernel.vault import Sealed

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from handlers.kernel.database import Database
    from handlers.kernel.people import PersonId

State = Literal["proposed", "open", "paused", "closed"]

groups = Table(
    "peer_groups",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("slug", String(32), nullable=False, unique=True),
    Column("name", String(60), nullable=False),
    Column("kind", String(16), nullable=False),  # relayed, telegram, matrix
    Column("topic", String(80), nullable=False),
    Column("area", String(80), nullable=False),
    Column("ages", String(80), nullable=False),
    Column("evening", String(80), nullable=False),
    Column("seats", Integer, nullable=False),
    Column("state", String(16), nullable=False),  # proposed, open, paused, closed
    sqlite_autoincrement=True,  # an id is never used twice: causes are made of it
)

members = Table(
    "group_members",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("group_id", ForeignKey("peer_groups.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("pace", String(16), nullable=False),  # now, evening, muted
    Column("silenced", Boolean, nullable=False),  # by the organiser: reads, but cannot write
    Column("joined_on", UtcDateTime, nullable=False),
    Column("active_on", UtcDateTime, nullable=False),  # the last day with a sign of life
    Column("asked_on", UtcDateTime),  # whether they still want to be there
    Column("sent", Integer, nullable=False),
    Column("minute", Integer, nullable=False, info={HIDDEN: "only for the limit a minute"}),
    Column("in_minute", Integer, nullable=False, info={HIDDEN: "only for the limit a minute"}),
    UniqueConstraint("group_id", "person_id"),
)

rooms = Table(
    "group_rooms",  # real ones: Telegram groups and Matrix rooms
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel", String(32), nullable=False),
    Column("room", Sealed, nullable=False),
    Column("title", Sealed, nullable=False),
    Column("group_id", ForeignKey("peer_groups.id", ondelete="CASCADE"), unique=True),
    # Who wants to connect it; nobody any more once it is connected: it outlives them.
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), index=True),
    Column("missing", String(64)),  # rights that the bot lacks, by comma; null: not looked yet
    Column("others", Json),  # keyed hashes of those who have such rights besides the organiser
    Column("inside", Boolean, nullable=False),  # the bot is in it already
    Column("offered_at", UtcDateTime, nullable=False),
    UniqueConstraint("channel", "room"),
)


@dataclass(frozen=True, slots=True)
class Group:
    id: int
    slug: str
    name: str
    topic: str
    area: str
    ages: str
    evening: str
    seats: int
    state: State
    kind: str = "relayed"

    @property
    def is_real(self) -> bool:
        """A Telegram group or a Matrix room: its members see each other."""
        return self.kind != "relayed"


@dataclass(frozen=True, slots=True)
class Room:
    """A Telegram group or Matrix room; `address` is where it is.

    Attributes:
        missing: Rights that the bot lacks there; None as long as nobody looked.
        others: Marks of those who have such rights besides the organiser, and were told of.
    """

    id: int
    address: Address
    title: str
    group_id: int | None
    missing: tuple[str, ...] | None
    inside: bool
    others: frozenset[str] = frozenset()


async def find(db: Database, slug: str, *, lock: bool = False) -> Group | None:
    query = select(groups).where(groups.c.slug == slug)
    row = (await db.execute(query.with_for_update() if lock else query)).one_or_none()
    return as_group(row) if row else None


async def by_id(db: Database, group_id: int) -> Group | None:
    row = (await db.execute(select(groups).where(groups.c.id == group_id))).one_or_none()
    return as_group(row) if row else None


async def groups_of(db: Database, person: PersonId) -> list[Group]:
    """Where somebody is a member; not what is closed."""
    query = (
        select(groups)
        .join(members, members.c.group_id == groups.c.id)
        .where(members.c.person_id == person, groups.c.state.in_(("open", "paused")))
        .order_by(groups.c.name)
    )
    return [as_group(row) for row in await db.execute(query)]


async def going_on(db: Database) -> list[Group]:
    """Those that are not closed."""
    query = select(groups).where(groups.c.state.in_(("open", "paused"))).order_by(groups.c.name)
    return [as_group(row) for row in await db.execute(query)]


async def is_member(db: Database, slug: str, person: PersonId) -> bool:
    """In a group that is not closed."""
    query = (
        select(members.c.id)
        .join(groups, groups.c.id == members.c.group_id)
        .where(groups.c.slug == slug, groups.c.state.in_(("open", "paused")))
        .where(members.c.person_id == person)
    )
    return bool((await db.execute(select(exists(query)))).scalar_one())


async def room_at(db: Database, address: Address) -> Room | None:
    return await find_room(db, *at(address))


async def room_of(db: Database, group: Group) -> Room | None:
    return await find_room(db, rooms.c.group_id == group.id)


async def find_room(db: Database, *which: ColumnElement[bool]) -> Room | None:
    query = select(rooms).where(*which).order_by(rooms.c.offered_at.desc(), rooms.c.id.desc())
    row = (await db.execute(query.limit(1))).one_or_none()
    return as_room(row) if row else None


def as_room(row: Any) -> Room:
    address = Address(row.channel, row.room)
    missing = None if row.missing is None else tuple(filter(None, row.missing.split(",")))
    others = frozenset(row.others or ())
    return Room(row.id, address, row.title, row.group_id, missing, row.inside, others)


def at(address: Address) -> tuple[ColumnElement[bool], ...]:
    return rooms.c.channel == address.channel, rooms.c.room == address.chat


def as_group(row: Any) -> Group:
    return Group(
        row.id,
        row.slug,
        row.name,
        row.topic,
        row.area,
        row.ages,
        row.evening,
        row.seats,
        cast("State", row.state),
        row.kind,
    )
