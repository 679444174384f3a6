"""Who has which role, and codes that are taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from sqlalchemy import delete, select

from handlers.kernel.people import people
from handlers.kernel.roles import Grant, codes, roles

if TYPE_CHECKING:
    from handlers.kernel.database import Database
    from handlers.kernel.roles import Role


async def team(db: Database) -> dict[str, list[Grant]]:
    """Everybody with a role, by pseudonym, the longest-serving first."""
    query = (
        select(people.c.pseudonym, roles.c.role, roles.c.scope)
        .join(people, people.c.id == roles.c.person_id)
        .order_by(roles.c.id)
    )
    found: dict[str, list[Grant]] = {}
    for row in await db.execute(query):
        found.setdefault(row.pseudonym, []).append(Grant(cast("Role", row.role), row.scope))
    return found


async def revoke_codes(db: Database, by: str) -> int:
    """Codes that somebody made and nobody used are worth nothing any more."""
    return (await db.execute(delete(codes).where(codes.c.granted_by == by))).rowcount
