"""Who must never meet whom: said once, true for groups and for meetings.

Only keyed hashes are kept, so nobody can read who is meant; nobody is ever told.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import Column, ForeignKey, Integer, String, Table, UniqueConstraint, delete, select

from handlers.kernel import roles
from handlers.kernel.database import HIDDEN, UtcDateTime, insert_if_absent, metadata
from handlers.kernel.people import PersonId, addresses
from knowledge import phone

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from handlers.kernel.database import Database
    from handlers.kernel.vault import Vault

exclusions = Table(
    "exclusions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("digest", String(64), nullable=False, info={HIDDEN: "a keyed hash, readable to nobody"}),
    Column("since", UtcDateTime, nullable=False),
    UniqueConstraint("person_id", "digest"),
)


def same_name(named: str) -> str:
    """However somebody is named, so that it can be compared: pseudonym, handle, number, mail."""
    tidy = " ".join(named.split()).casefold()
    if "@" not in tidy.lstrip("@") and sum(map(str.isdigit, tidy)) >= 6 and not tidy[0].isalpha():
        try:
            return phone.read(tidy)
        except phone.NotAPhoneNumber:
            return tidy
    return tidy if tidy.startswith("@") and ":" in tidy else tidy.removeprefix("@")


def mark(vault: Vault, named: str) -> str:
    """What is kept of somebody's name: tells only whether another name is the same."""
    return vault.digest("exclusion", same_name(named))


async def exclude(db: Database, person: PersonId, digest: str, now: datetime) -> None:
    await db.execute(
        insert_if_absent(db, exclusions).values(
            person_id=person,
            digest=digest,
            since=now.replace(hour=0, minute=0, second=0, microsecond=0),
        )
    )


async def excluded_by(db: Database, person: PersonId) -> list[tuple[int, datetime]]:
    query = select(exclusions).where(exclusions.c.person_id == person).order_by(exclusions.c.id)
    return [(row.id, row.since) for row in await db.execute(query)]


async def include(db: Database, person: PersonId, exclusion_id: int) -> bool:
    mine = exclusions.c.id == exclusion_id, exclusions.c.person_id == person
    return bool((await db.execute(delete(exclusions).where(*mine))).rowcount)


async def kept_out(
    db: Database, vault: Vault, names: Iterable[str], others: Iterable[PersonId]
) -> bool:
    """Whether one of the others named somebody who is called like this."""
    digests = {mark(vault, name) for name in names}
    query = select(exclusions.c.id).where(
        exclusions.c.person_id.in_(list(others)), exclusions.c.digest.in_(digests)
    )
    return (await db.execute(query)).first() is not None


async def apart(
    db: Database, vault: Vault, person: PersonId, others: Iterable[PersonId]
) -> set[PersonId]:
    """Those of the others who must not meet this person, whichever of them said so."""
    everyone = {person, *others}
    known = await _marks(db, vault, everyone)
    query = select(exclusions).where(exclusions.c.person_id.in_(everyone))
    named: defaultdict[int, set[str]] = defaultdict(set)
    for row in await db.execute(query):
        named[row.person_id].add(row.digest)
    return {
        other
        for other in everyone - {person}
        if named[person] & known[other] or named[other] & known[person]
    }


async def _marks(
    db: Database, vault: Vault, persons: Collection[PersonId]
) -> dict[PersonId, set[str]]:
    """Under which digests somebody could have been named: pseudonym, addresses and handles."""
    names = await roles.pseudonyms(db, persons)
    known = {person: {mark(vault, name)} for person, name in names.items()}
    query = select(addresses).where(addresses.c.person_id.in_(persons))
    for row in await db.execute(query):
        known[PersonId(row.person_id)] |= {mark(vault, row.chat), row.handle} - {None}
    return known
