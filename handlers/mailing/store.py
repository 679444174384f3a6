"""Sign-ups that wait for their confirmation, what a person is just choosing, and audiences."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    delete,
    func,
    select,
    update,
)

from handlers.kernel import outbox, personal
from handlers.kernel.audience import areas
from handlers.kernel.consent import Exit, Purpose, consents
from handlers.kernel.database import Json, UtcDateTime, insert_if_absent, metadata, upsert
from handlers.kernel.people import MAIL, PersonId, addresses
from handlers.kernel.vault import Sealed
from handlers.mailing import rules

if TYPE_CHECKING:
    from handlers.kernel.database import Database
    from handlers.kernel.message import Address

signups = Table(
    "mailing_signups",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), index=True),
    Column(
        "digest",
        String(64),
        nullable=False,
        unique=True,
        info={personal.HIDDEN: "the keyed hash of a link that only the mailbox may know"},
    ),
    Column("address", Sealed, nullable=False, index=True),
    Column("topics", Json, nullable=False),  # none: all
    Column("area", String(64), nullable=False),
    Column("words", String, nullable=False),  # as they stand in the letter
    Column("language", String(8), nullable=False),
    Column("channel", String(32), nullable=False),
    Column("act", String(64), nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,  # causes in the outbox are made of the id
)

doors = Table(
    "mailing_doors",
    metadata,
    Column("mark", String(64), primary_key=True),  # keyed hash of the address
    Column("sent", Json, nullable=False),  # when letters went there, ISO 8601
    Column("last_at", UtcDateTime, nullable=False),
)

drafts = Table(
    "mailing_drafts",
    metadata,
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), primary_key=True),
    Column("purpose", String(16), nullable=False),
    Column("topics", Json, nullable=False),
    Column("area", String(64)),  # null: not asked yet; empty: everywhere
    Column("changed_at", UtcDateTime, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Signup:
    id: int
    person_id: PersonId | None
    address: str
    topics: tuple[str, ...]
    area: str
    words: str
    language: str
    channel: str
    act: str
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class Draft:
    """Attributes: topics: none chosen means all; area: None until it was asked for."""

    purpose: Purpose
    topics: tuple[str, ...] = ()
    area: str | None = None


async def knock(db: Database, mark: str, now: datetime) -> bool:
    """Whether one more letter may go to an unconfirmed address; if so it is counted.

    Two who knock at once are let through one after the other.
    """
    await db.execute(insert_if_absent(db, doors).values(mark=mark, sent=[], last_at=now))
    here = doors.c.mark == mark
    row = (await db.execute(select(doors).where(here).with_for_update())).one()
    sent = [datetime.fromisoformat(at) for at in row.sent]
    if not rules.may_write(sent, now):
        return False
    recent = [at.isoformat() for at in sent if now - at < rules.DOOR_KEPT]
    await db.execute(update(doors).where(here).values(sent=[*recent, now.isoformat()], last_at=now))
    return True


async def signups_since(db: Database, person: PersonId, since: datetime) -> int:
    query = select(func.count()).where(signups.c.person_id == person, signups.c.asked_at > since)
    return int((await db.execute(query)).scalar_one())


async def add_signup(db: Database, **values: Any) -> int:
    added = await db.execute(signups.insert().values(**values).returning(signups.c.id))
    return int(added.scalar_one())


async def take_signup(db: Database, digest: str, now: datetime) -> Signup | None:
    """Use the link up, and every other one to the same address."""
    mine = (signups.c.digest == digest) & (signups.c.expires_at >= now)
    row = (await db.execute(delete(signups).where(mine).returning(signups))).one_or_none()
    if row is None:
        return None
    await db.execute(delete(signups).where(signups.c.address == row.address))
    return Signup(
        id=row.id,
        person_id=row.person_id,
        address=row.address,
        topics=tuple(row.topics),
        area=row.area,
        words=row.words,
        language=row.language,
        channel=row.channel,
        act=row.act,
        asked_at=row.asked_at,
    )


async def pending(db: Database, digest: str, now: datetime) -> tuple[str, str] | None:
    """The words and language of a sign-up whose link could still be used; nothing changes."""
    query = select(signups).where(signups.c.digest == digest, signups.c.expires_at >= now)
    row = (await db.execute(query)).one_or_none()
    return (row.words, row.language) if row else None


async def give_up(db: Database, person: PersonId) -> int:
    """Sign-ups that the person takes back, with the letters that wait for them."""
    await db.execute(delete(drafts).where(drafts.c.person_id == person))
    await db.execute(
        update(outbox.outbox)
        .where(outbox.outbox.c.person_id == person, outbox.outbox.c.channel == MAIL)
        .where(outbox.outbox.c.state == "queued")
        .values(state="suppressed", reply=None)
    )
    return (await db.execute(delete(signups).where(signups.c.person_id == person))).rowcount


async def draft(db: Database, person: PersonId) -> Draft | None:
    row = (await db.execute(select(drafts).where(drafts.c.person_id == person))).one_or_none()
    return Draft(row.purpose, tuple(row.topics), row.area) if row else None


async def keep_draft(db: Database, person: PersonId, new: Draft, now: datetime) -> None:
    await db.execute(
        upsert(
            db,
            drafts,
            ("person_id",),
            person_id=person,
            purpose=new.purpose,
            topics=list(new.topics),
            area=new.area,
            changed_at=now,
        )
    )


async def drop_draft(db: Database, person: PersonId) -> None:
    await db.execute(delete(drafts).where(drafts.c.person_id == person))


async def area_of(db: Database, person: PersonId) -> str:
    query = select(areas.c.area).where(areas.c.person_id == person)
    return (await db.execute(query)).scalar_one_or_none() or ""


async def choose_area(db: Database, person: PersonId, area: str) -> None:
    await db.execute(upsert(db, areas, ("person_id",), person_id=person, area=area))


async def holders(db: Database, way: Exit) -> list[tuple[PersonId, str]]:
    """Whose consents a link in a letter ends, with their scopes."""
    query = select(consents.c.person_id, consents.c.scope).where(
        consents.c.subject == way.subject, consents.c.purpose == way.purpose
    )
    if way.scope is not None:
        query = query.where(consents.c.scope == way.scope)
    return [(PersonId(row.person_id), row.scope) for row in await db.execute(query)]


async def drop_address(db: Database, address: Address) -> None:
    await db.execute(
        delete(addresses).where(
            addresses.c.channel == address.channel, addresses.c.chat == address.chat
        )
    )


async def forget(db: Database, now: datetime) -> None:
    await db.execute(delete(signups).where(signups.c.asked_at < now - rules.ADDRESS_KEPT))
    await db.execute(delete(doors).where(doors.c.last_at < now - rules.DOOR_KEPT))
    await db.execute(delete(drafts).where(drafts.c.changed_at < now - rules.LINK_LIVES))
