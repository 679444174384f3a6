"""The end of a person: every feature lets go of them, then everything that is theirs is erased."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kernel import personal

if TYPE_CHECKING:
    from handlers.kernel.feature import Context, Duty
    from handlers.kernel.people import PersonId
    from handlers.kernel.reply import Text


async def erase(doing: Context | Duty, person: PersonId) -> tuple[Text, ...]:
    """All in this transaction; what they should know of what outlives it."""
    said = [await each.lets_go(doing, person) for each in doing.features if each.lets_go]
    await personal.erase(doing.db, person, doing.now)
    return tuple(text for text in said if text)
