"""Passes words on between the two sides of a talk; nothing of them is kept here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.human import cards, store, thread
from handlers.human.rules import WAITS
from handlers.human.thread import about, once
from handlers.kernel import conversation, outbox, people, roles

if TYPE_CHECKING:
    from handlers.human.store import Request
    from handlers.kernel.database import Database
    from handlers.kernel.feature import Duty
    from handlers.kernel.people import PersonId

INSIDE = "human.say"  # what is awaited of a parent who stays in the talk
FACING = "human.answer"  # what is awaited of a moderator who stays in one


async def can_go_on(db: Database, asked: Request) -> bool:
    """Is there somebody who has it, who still may, and who can be reached?"""
    if asked.moderator is None or not (await roles.of(db, asked.moderator)).has("moderator"):
        return False
    return await people.chat_of(db, asked.moderator) is not None


async def to_moderator(duty: Duty, asked: Request, words: str, *, loud: bool) -> bool:
    """False where nobody is there to read it.

    Args:
        loud: They are on duty; nobody else's phone rings for it.
    """
    db, now = duty.db, duty.now
    if asked.moderator is None or not await can_go_on(db, asked):
        return False
    await store.touch(db, asked.id, now)
    if (room := await thread.of(duty, asked)) is not None:
        said = cards.from_parent(asked, words, faced=True, loud=loud)
        return await thread.say(duty, room, asked, said, "said", kind="relay", author=asked.person)
    faced = await store.faced(db, asked.moderator)
    chat = await people.chat_of(db, asked.moderator)
    assert chat is not None
    awaits = (await conversation.load(db, chat, now)).awaits
    is_faced = faced is not None and faced.id == asked.id and awaits == FACING
    return await outbox.tell(
        db,
        asked.moderator,
        cards.from_parent(asked, words, faced=is_faced, loud=loud),
        cause=f"{about(asked)}said:{once()}",
        now=now,
        kind="relay",
        author_id=asked.person,
        expires_at=now + WAITS,
    )


async def to_parent(duty: Duty, moderator: PersonId, asked: Request, words: str) -> bool:
    """False where the parent cannot be reached."""
    db, now = duty.db, duty.now
    chat = await people.chat_of(db, asked.person, asked=True)
    if chat is None:
        return False
    inside = (await conversation.load(db, chat, now)).awaits == INSIDE
    name = await store.name_of(db, moderator)
    await store.touch(db, asked.id, now)
    return await outbox.tell(
        db,
        asked.person,
        cards.from_team(name, words, inside=inside),
        cause=f"{about(asked)}said:{once()}",
        now=now,
        kind="relay",
        author_id=moderator,
        asked=True,
        expires_at=now + WAITS,
    )
