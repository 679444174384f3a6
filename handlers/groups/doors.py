"""In and out of the real room of a group."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.groups import store
from handlers.kernel import outbox, personal, roles
from handlers.kernel.errand import Admit, Decline, Invite, Leave, Remove
from handlers.kernel.reply import say

if TYPE_CHECKING:
    from handlers.groups.store import Group
    from handlers.kernel.feature import Context, Duty
    from handlers.kernel.people import PersonId

INVITED = timedelta(hours=24)


async def invite(
    doing: Context | Duty, group: Group, person: PersonId, cause: str, *, link: str = ""
) -> None:
    """The way in, for this person alone and for a day; whoever asked there is let in there."""
    db, now = doing.db, doing.now
    room = await store.room_of(db, group)
    chat = await personal.address_in(doing.db, person, room.address.channel) if room else None
    if room is None or chat is None:
        channel = room.address.channel if room else group.kind
        elsewhere = say("groups-room-elsewhere", group=group.name, channel=channel, slug=group.slug)
        await outbox.tell(db, person, elsewhere, cause=cause, now=now)
        return
    before = await store.door(db, group, person)
    until = now + INVITED
    await store.set_door(db, group, person, asked=False, until=until)
    asked = before is not None and before.asked
    errand = Admit(chat.chat, link) if asked else Invite(chat.chat, until)
    await outbox.order(
        db, room.address, errand, cause=cause, now=now, person_id=person, expires_at=until
    )


async def turn_away(doing: Context | Duty, group: Group, person: PersonId) -> None:
    """Whoever asked in the room itself reads the no there as well."""
    door, room = await store.door(doing.db, group, person), await store.room_of(doing.db, group)
    chat = await personal.address_in(doing.db, person, room.address.channel) if room else None
    if door and door.asked and room and chat:
        cause = f"groups:{group.id}:away:{person}:{doing.now.isoformat()}"
        await outbox.order(doing.db, room.address, Decline(chat.chat), cause=cause, now=doing.now)
        await store.drop_door(doing.db, group, person)


async def stays(doing: Context | Duty, group: Group, person: PersonId) -> bool:
    """Whether somebody is seen in the room even after they are out: they must go themselves.

    On Telegram nobody but a group's owner can remove those who run it.
    """
    room = await store.room_of(doing.db, group)
    if room is None or await store.member(doing.db, group, person) is None:
        return False
    rights = await roles.of(doing.db, person)
    runs_it = room.address.channel == "telegram" and rights.has("organiser", group.slug)
    return runs_it or "remove" in (room.missing or ())


async def put_out(doing: Context | Duty, group: Group, person: PersonId) -> None:
    """Nobody's order, and nobody's name in it: it outlives the person."""
    room = await store.room_of(doing.db, group)
    chat = await personal.address_in(doing.db, person, room.address.channel) if room else None
    if room and chat:
        cause = f"groups:{group.id}:out:{secrets.token_hex(8)}"
        await outbox.order(doing.db, room.address, Remove(chat.chat), cause=cause, now=doing.now)


async def close(doing: Context | Duty, group: Group) -> None:
    """The bot goes; the room and whoever is in it stay."""
    if room := await store.room_of(doing.db, group):
        await store.drop_room(doing.db, room)
        cause = f"groups:{group.id}:closed:room"
        await outbox.order(doing.db, room.address, Leave(), cause=cause, now=doing.now)
