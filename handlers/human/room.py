"""What moderators say under a card in the team's room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.human import acts, cards, rules, store, thread
from handlers.kernel import outbox, people, roles
from handlers.kernel.errand import Enter
from handlers.kernel.message import (
    Entered,
    ErrandDone,
    ErrandFailed,
    RoomLost,
    RoomMoved,
    RoomOffered,
    RoomSaid,
)
from handlers.kernel.reply import Bullets, Paragraph, Reply, Text, say

if TYPE_CHECKING:
    from handlers.human.rules import Act, Order
    from handlers.human.store import Request
    from handlers.kernel.database import Database
    from handlers.kernel.feature import Context, Duty, Reaction
    from handlers.kernel.people import Person, PersonId

_FREE: tuple[Act, ...] = ("take", "later", "leave")  # orders that make sense while it waits
_MINE: tuple[Act, ...] = ("close", "idle", "hand over", "leave")


async def said(duty: Duty, event: RoomSaid) -> None:
    """Whoever answers first takes it; from then on their words alone go to the parent."""
    if event.room != await store.room(duty.db, duty.network):
        return
    asked = await _about(duty.db, event)
    who = await _moderator(duty.db, event)
    if who is None:
        await _refuse(duty, event, asked)
    elif asked is not None and asked.person == who.id:
        await _own(duty, event, who)
    elif asked is None:
        await _over(duty, event)
    else:
        await outbox.keep(duty.db, event.room, thread.about(asked), duty.now)
        if reply := await _done(duty, event, who, asked):
            await thread.say(duty, event.room, asked, reply, "room")


async def is_passed_on(db: Database, event: RoomSaid) -> bool:
    """Are these the words of a moderator that go to a parent?"""
    asked, who = await _about(db, event), await _moderator(db, event)
    if asked is None or who is None or not asked.is_open or asked.person == who.id:
        return False
    return asked.moderator in {None, who.id}


async def enter(duty: Duty) -> None:
    """Once a day as long as the bot is not in the room that the configuration names."""
    room = duty.network.team_room
    if room is not None and await store.room(duty.db, duty.network) is None:
        cause = f"human:room:{duty.now:%Y-%m-%d}:{room.chat}"
        await outbox.order(duty.db, room, Enter(), cause=cause, now=duty.now)


async def let_go(doing: Context | Duty, person: PersonId) -> Text | None:
    """Their words in the room are taken back; what the team wrote there is not the bot's."""
    asked = await store.of_person(doing.db, person)
    if asked is None or not await thread.is_shown(doing, asked):
        return None
    await thread.end(doing, asked)
    return Text("human-words-stay")


async def _about(db: Database, event: RoomSaid) -> Request | None:
    cause = await outbox.cause_of(db, event.room, event.about)
    number = thread.number_in(cause) if cause else None
    return await store.by_id(db, number) if number is not None else None


async def _moderator(db: Database, event: RoomSaid | Entered) -> Person | None:
    """Whoever it was, if they have the role at this moment."""
    who = await people.find(db, event.address)
    if who is None or not (await roles.of(db, who.id)).has("moderator"):
        return None
    return who


async def _refuse(duty: Duty, event: RoomSaid, asked: Request | None) -> None:
    """Once each, so that nobody can fill the room."""
    if asked is None:
        return
    mark = duty.vault.mark(event.address)
    reply = say("human-staff-room-not-team")
    await thread.say(duty, event.room, asked, reply, f"refused:{mark}", every_time=False)


async def _own(duty: Duty, event: RoomSaid, who: Person) -> None:
    """Nobody is their own helper; the room must not learn whose request it is."""
    reply, cause = say("human-staff-room-own"), f"human:own:{event.id}"
    await outbox.promise(
        duty.db, event.address, reply, cause=cause, now=duty.now, kind="notice", person_id=who.id
    )


async def _over(duty: Duty, event: RoomSaid) -> None:
    """The request is forgotten."""
    if event.thread:
        reply = Reply((Paragraph(Text("human-staff-over")),), thread=event.thread)
        cause = f"human:over:{event.id}"
        await outbox.promise(duty.db, event.room, reply, cause=cause, now=duty.now, kind="notice")


async def _done(duty: Duty, event: RoomSaid, who: Person, asked: Request) -> Reply | None:
    order = rules.order(event.text)
    if not asked.is_open:
        return await _closed(duty, who, asked, order)
    if asked.moderator not in {None, who.id}:
        return _held_by(asked.moderator_name)
    if event.kind != "text":
        return say("human-staff-room-only-words")
    fitting = _FREE if asked.moderator is None else _MINE
    if order is not None and order.act in fitting:
        return await _carried_out(duty, who, asked, order)
    if order is not None and order.typed:
        return say("human-staff-room-orders")
    return await _written(duty, who, asked, event.text)


async def _closed(duty: Duty, who: Person, asked: Request, order: Order | None) -> Reply:
    if order is None or order.act != "reopen" or asked.moderator != who.id:
        return say("human-staff-room-closed")
    await acts.reopen(duty, who, asked)
    await store.is_in(duty.db, asked.id, room=True)
    return say("human-staff-room-reopened")


async def _carried_out(duty: Duty, who: Person, asked: Request, order: Order) -> Reply:
    match order.act:
        case "take":
            return await _taken(duty, who, asked)
        case "later":
            await acts.note(duty, who, "later", asked)
            return say("human-staff-later-then")
        case "close" | "idle":
            await acts.close(duty, who, asked, idle=order.act == "idle")
            return say("human-staff-room-over")
        case "hand over":
            return await _handed_over(duty, who, asked, order.whom)
    return say("human-staff-room-nothing-to-leave")


async def _taken(duty: Duty, who: Person, asked: Request) -> Reply:
    if not await _takes(duty, who, asked):
        return say("human-staff-taken")
    return say("human-staff-room-has-it", who=await _name(duty.db, who))


async def _takes(duty: Duty, who: Person, asked: Request) -> bool:
    """False where somebody else was quicker."""
    if not await acts.take(duty, who, asked):
        return False
    await store.is_in(duty.db, asked.id, room=True)
    return True


async def _handed_over(duty: Duty, who: Person, asked: Request, whom: str) -> Reply:
    others = await acts.colleagues(duty, who, asked)
    chosen = next((one for one in others if rules.same(one.name, whom)), None)
    if chosen is None and others:
        told = say("human-staff-room-to-whom")
        return Reply((*told.blocks, Bullets(tuple(one.shown for one in others))))
    if chosen is None:
        return say("human-staff-nobody-else")
    await acts.hand_over(duty, who, asked, chosen)
    return say("human-staff-room-has-it", who=chosen.first_name or chosen.name)


async def _written(duty: Duty, who: Person, asked: Request, words: str) -> Reply | None:
    """Nothing is said where it simply went out; whoever just took it learns that they have it."""
    first = asked.moderator is None
    if first and not await _takes(duty, who, asked):
        return _held_by("")
    await store.is_in(duty.db, asked.id, room=True)
    if not await acts.write(duty, who, asked, words):
        return say("human-staff-room-unreachable")
    return say("human-staff-room-has-it", who=await _name(duty.db, who)) if first else None


def _held_by(name: str) -> Reply:
    return say("human-staff-room-taken", who=name or cards.UNNAMED)


async def _name(db: Database, who: Person) -> str:
    return await store.name_of(db, who.id) or who.pseudonym


async def _came(duty: Duty, event: Entered) -> None:
    """Whoever is no moderator reads along: the team learns that somebody does, not who."""
    if event.room != await store.room(duty.db, duty.network):
        return
    if await _moderator(duty.db, event) is None:
        told, cause = say("human-staff-room-stranger"), f"human:stranger:{event.id}"
        await outbox.promise(duty.db, event.room, told, cause=cause, now=duty.now, kind="notice")


async def _offered(duty: Duty, event: RoomOffered) -> None:
    """Invited into the room that the configuration names."""
    if event.room == duty.network.team_room:
        cause = f"human:room:{event.id}"
        await outbox.order(duty.db, event.room, Enter(), cause=cause, now=duty.now)


async def _entered(duty: Duty, event: ErrandDone) -> None:
    if isinstance(event.errand, Enter) and event.address == duty.network.team_room:
        await store.enter_room(duty.db, event.address)


async def _shut_out(duty: Duty, event: ErrandFailed) -> None:
    if isinstance(event.errand, Enter):
        await store.lose_room(duty.db, event.address)


async def _lost(duty: Duty, event: RoomLost) -> None:
    """From now on everybody is written to alone again, also about those who wait.

    A parent was told that their words were passed on: what waits for the room reaches the one who
    has the talk.
    """
    if not await store.lose_room(duty.db, event.address):
        return
    await store.ring_anew(duty.db)
    for asked in await store.held_in_room(duty.db):
        mine, moderator = thread.about(asked), asked.moderator
        if moderator and (home := await people.chat_of(duty.db, moderator)):
            await outbox.divert(duty.db, event.address, mine, home, moderator, duty.now)


async def _moved(duty: Duty, event: RoomMoved) -> None:
    await store.move_room(duty.db, event.address, event.chat)


EVENTS: dict[type, Reaction] = {
    RoomSaid: said,
    Entered: _came,
    RoomOffered: _offered,
    ErrandDone: _entered,
    ErrandFailed: _shut_out,
    RoomLost: _lost,
    RoomMoved: _moved,
}
