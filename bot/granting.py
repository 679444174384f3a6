"""`wegweiser grant`: a one-time code that gives a role; the first admin comes from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot import clock, installation
from handlers.kernel import audit, roles

if TYPE_CHECKING:
    from bot.settings import Settings
    from handlers.kernel.roles import Grant

SHELL = "shell"  # who did it, as the audit log names it


async def grant(settings: Settings, wanted: Grant) -> str:
    async with installation.opened(settings) as (engine, vault), engine.begin() as db:
        target = f"{wanted.role}:{wanted.scope}" if wanted.scope else wanted.role
        await audit.note(db, SHELL, "staff.code", target, clock.now())
        return await roles.new_code(db, vault, wanted, SHELL, clock.now())
