"""Who may do what: roles, and the one-time codes that give them.

Everybody is a parent. A role is looked up at the moment of the act, never remembered in a talk
or in a button.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Literal, cast, get_args

from sqlalchemy import Column, ForeignKey, Integer, String, Table, UniqueConstraint, delete, select

from handlers.kernel import codes as typed
from handlers.kernel.database import UtcDateTime, insert_if_absent, metadata
from handlers.kernel.people import PersonId, people

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from handlers.kernel.database import Database
    from handlers.kernel.vault import Vault

Role = Literal["organiser", "counsellor", "moderator", "admin"]
ROLES: tuple[Role, ...] = get_args(Role)
CODE_LIVES = timedelta(hours=24)
CODE = 12  # letters, 59 bits, and a code lives for a day

roles = Table(
    "roles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False),
    Column("role", String(16), nullable=False),
    Column("scope", String(64), nullable=False),  # the group of an organiser; else empty
    Column("granted_by", String(32), nullable=False),  # a pseudonym, or "shell"
    Column("granted_at", UtcDateTime, nullable=False),
    UniqueConstraint("person_id", "role", "scope"),
)

codes = Table(
    "role_codes",
    metadata,
    Column("digest", String(64), primary_key=True),  # keyed: the code itself is kept nowhere
    Column("role", String(16), nullable=False),
    Column("scope", String(64), nullable=False),
    Column("granted_by", String(32), nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Grant:
    role: Role
    scope: str = ""


@dataclass(frozen=True, slots=True)
class Rights:
    """What a person may do.

    An admin may not do everything: whoever looks after the machine needs no one's secrets.
    """

    grants: frozenset[Grant] = frozenset()

    def has(self, role: Role, scope: str | None = None) -> bool:
        """Args: scope: only in this group; None: anywhere."""
        return any(g.role == role and scope in (None, g.scope) for g in self.grants)

    def any_of(self, wanted: Iterable[Role]) -> bool:
        return any(self.has(role) for role in wanted)


NOBODY = Rights()


async def of(db: Database, person: PersonId) -> Rights:
    rows = await db.execute(select(roles).where(roles.c.person_id == person))
    return Rights(frozenset(Grant(cast("Role", row.role), row.scope) for row in rows))


async def holders(db: Database, role: Role, scope: str | None = None) -> list[PersonId]:
    query = select(roles.c.person_id).where(roles.c.role == role).order_by(roles.c.id)
    if scope is not None:
        query = query.where(roles.c.scope == scope)
    return [PersonId(row.person_id) for row in await db.execute(query)]


async def give(db: Database, person: PersonId, grant: Grant, by: str, now: datetime) -> bool:
    """False where the person has it already."""
    statement = insert_if_absent(db, roles).values(
        person_id=person, role=grant.role, scope=grant.scope, granted_by=by, granted_at=now
    )
    return bool((await db.execute(statement)).rowcount)


async def take(db: Database, person: PersonId, grant: Grant | None = None) -> int:
    """Take one role away, or all; how many it were."""
    statement = delete(roles).where(roles.c.person_id == person)
    if grant is not None:
        statement = statement.where(roles.c.role == grant.role, roles.c.scope == grant.scope)
    return (await db.execute(statement)).rowcount


async def new_code(db: Database, vault: Vault, grant: Grant, by: str, now: datetime) -> str:
    """A code that gives a role once."""
    code = typed.new(CODE)
    await db.execute(
        codes.insert().values(
            digest=_digest(vault, code),
            role=grant.role,
            scope=grant.scope,
            granted_by=by,
            expires_at=now + CODE_LIVES,
        )
    )
    return code


async def redeem(
    db: Database, vault: Vault, code: str, person: PersonId, now: datetime
) -> Grant | None:
    """Use a code up; None where there is none, or it is too old."""
    mine = codes.c.digest == _digest(vault, code)
    row = (await db.execute(delete(codes).where(mine).returning(codes))).one_or_none()
    if row is None or row.expires_at < now:
        return None
    grant = Grant(cast("Role", row.role), row.scope)
    await give(db, person, grant, row.granted_by, now)
    return grant


async def forget(db: Database, now: datetime) -> int:
    return (await db.execute(delete(codes).where(codes.c.expires_at < now))).rowcount


async def pseudonyms(db: Database, persons: Iterable[PersonId]) -> dict[PersonId, str]:
    query = select(people.c.id, people.c.pseudonym).where(people.c.id.in_(list(persons)))
    return {PersonId(row.id): row.pseudonym for row in await db.execute(query)}


def _digest(vault: Vault, code: str) -> str:
    return vault.digest("role-code", typed.plain(code))
