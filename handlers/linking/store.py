"""Codes that join two chats, and what they wait for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Column, ForeignKey, String, Table, delete, select, update

from handlers.kernel import codes, personal
from handlers.kernel.database import UtcDateTime, metadata
from handlers.kernel.message import Address
from handlers.kernel.people import MAIL, PersonId, addresses
from handlers.kernel.vault import Sealed
from handlers.linking.rules import CODE, LIVES

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kernel.database import Database
    from handlers.kernel.people import Person
    from handlers.kernel.vault import Vault

link_codes = Table(
    "link_codes",
    metadata,
    Column(
        "digest",  # keyed: the code itself is kept nowhere
        String(64),
        primary_key=True,
        info={personal.HIDDEN: "says nothing without the key"},
    ),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("channel", String(32), nullable=False),  # where the code was asked for
    Column("chat", Sealed, nullable=False),
    Column("other_id", ForeignKey("people.id", ondelete="CASCADE"), index=True),
    Column("other_channel", String(32)),  # where it was typed
    Column("other_chat", Sealed),
    Column("expires_at", UtcDateTime, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Link:
    """Two chats that may become one person's.

    Attributes:
        first: Where the code was asked for, and where the last word is said.
        other: Where it was typed and agreed to; None before that.
    """

    digest: str
    person: PersonId
    first: Address
    other: Address | None = None
    other_person: PersonId | None = None


async def new(db: Database, vault: Vault, person: Person, now: datetime) -> str:
    """A new code; the person's older ones are worth nothing any more."""
    await db.execute(delete(link_codes).where(link_codes.c.person_id == person.id))
    code = codes.new(CODE)
    await db.execute(
        link_codes.insert().values(
            digest=_digest(vault, code),
            person_id=person.id,
            channel=person.address.channel,
            chat=person.address.chat,
            expires_at=now + LIVES,
        )
    )
    return code


async def of_code(db: Database, vault: Vault, code: str, now: datetime) -> Link | None:
    """What a code stands for, unless it is too old or was typed elsewhere already."""
    query = select(link_codes).where(
        link_codes.c.digest == _digest(vault, code),
        link_codes.c.expires_at > now,
        link_codes.c.other_id.is_(None),
    )
    row = (await db.execute(query)).one_or_none()
    if row is None:
        return None
    return Link(row.digest, PersonId(row.person_id), Address(row.channel, row.chat))


async def agree(db: Database, link: Link, other: Person) -> bool:
    """The other side agreed; False where somebody else was quicker."""
    statement = (
        update(link_codes)
        .where(link_codes.c.digest == link.digest, link_codes.c.other_id.is_(None))
        .values(
            other_id=other.id,
            other_channel=other.address.channel,
            other_chat=other.address.chat,
        )
    )
    return bool((await db.execute(statement)).rowcount)


async def take(db: Database, person: PersonId, now: datetime) -> Link | None:
    """What waits for this person's last word; it is gone once it is taken."""
    mine = (link_codes.c.person_id == person) & link_codes.c.other_id.is_not(None)
    row = (await db.execute(delete(link_codes).where(mine).returning(link_codes))).one_or_none()
    if row is None or row.expires_at <= now:
        return None
    return Link(
        row.digest,
        PersonId(row.person_id),
        Address(row.channel, row.chat),
        Address(row.other_channel, row.other_chat),
        PersonId(row.other_id),
    )


async def chats(db: Database, person: PersonId) -> list[Address]:
    """Where the person talks with us, the latest first."""
    query = (
        select(addresses)
        .where(addresses.c.person_id == person, addresses.c.channel != MAIL)
        .order_by(addresses.c.seen_on.desc(), addresses.c.channel)
    )
    return [Address(row.channel, row.chat) for row in await db.execute(query)]


async def forget(db: Database, now: datetime) -> int:
    return (await db.execute(delete(link_codes).where(link_codes.c.expires_at <= now))).rowcount


def _digest(vault: Vault, code: str) -> str:
    return vault.digest("link-code", codes.plain(code))
