"""Nobody is kept for ever: whoever blocked the bot or fell silent is asked, then erased."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kernel import erasing, outbox
from handlers.kernel.reply import choice, say
from handlers.privacy import store

if TYPE_CHECKING:
    from handlers.kernel.feature import Duty

SILENT = timedelta(days=730)
GRACE = timedelta(days=30)  # from the question, or from the block, to the erasure


async def fade(duty: Duty) -> None:
    db, now = duty.db, duty.now.replace(hour=0, minute=0, second=0, microsecond=0)
    await store.recover(db)
    for one in await store.notice(db, now - SILENT, now):
        if one.why == "silent":
            await outbox.tell(
                db,
                one.person,
                say("privacy-silent", choice("privacy-stay", "/bleiben")),
                cause=f"privacy:silent:{one.person}:{now:%Y-%m-%d}",
                now=duty.now,
                expires_at=duty.now + GRACE,
            )
    for person in await store.due(db, now - GRACE):
        await erasing.erase(duty, person)
