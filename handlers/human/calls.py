"""Calls the team: at once, again, in the morning; and in the end says that nobody came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.human import cards, rota, store, thread
from handlers.human.rules import CALLS, REOPENS, WAITS, is_due, next_step
from handlers.human.thread import about, once
from handlers.kernel import outbox, roles
from handlers.kernel.reply import say

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from handlers.human.rota import Rota
    from handlers.human.store import Request
    from handlers.kernel.database import Database
    from handlers.kernel.feature import Duty
    from handlers.kernel.people import PersonId
    from handlers.kernel.reply import Reply


async def call(
    duty: Duty, asked: Request, whom: Iterable[PersonId], *, all_ways: bool = False
) -> bool:
    """Ring once more; False where somebody else did just now.

    Args:
        all_ways: Also those whom the team's room reaches are written to alone.
    """
    db, now = duty.db, duty.now
    if not await store.ring(db, asked, now):
        return False
    room = await store.room(db, duty.network)
    if room is not None:
        await thread.show(duty, room, asked)
        if not (all_ways or asked.urgent):
            whom = await store.not_on(db, whom, room.channel)
    card = cards.request(asked, duty.network.zone)
    for moderator in whom:
        cause = f"{about(asked)}call:{once()}"
        await outbox.tell(db, moderator, card, cause=cause, now=now, author_id=asked.person)
    return True


async def tell_parent(
    db: Database, asked: Request, reply: Reply, *, cause: str, now: datetime
) -> bool:
    """They asked for it, so an earlier “stopp” does not keep it from them."""
    return await outbox.tell(
        db,
        asked.person,
        reply,
        cause=f"{about(asked)}{cause}",
        now=now,
        asked=True,
        expires_at=now + WAITS,
    )


async def tell_moderator(duty: Duty, asked: Request, reply: Reply, cause: str) -> None:
    """Whoever has the talk, where they hold it."""
    if (room := await thread.of(duty, asked)) is not None:
        await thread.say(duty, room, asked, reply, cause)
    elif asked.moderator is not None:
        said = f"{about(asked)}{cause}:{once()}"
        await outbox.tell(duty.db, asked.moderator, reply, cause=said, now=duty.now)


async def closed(duty: Duty, asked: Request) -> Reply:
    """The talk is over, and what remains of it."""
    return say("human-closed-room" if await thread.is_shown(duty, asked) else "human-closed")


async def withdraw(duty: Duty, asked: Request) -> None:
    """The person takes it back; whoever has it is told, who was only called is not."""
    if not await store.close(duty.db, asked.id, duty.now):
        return
    gone = say("human-staff-taken-back", name=asked.name)
    if asked.moderator is not None:
        await tell_moderator(duty, asked, gone, "taken-back")
    if not asked.in_room:
        await thread.note(duty, asked, gone, "taken-back")


async def give_back(duty: Duty, asked: Request, words: tuple[str, ...]) -> Rota:
    """Whoever had it cannot go on: the others are called."""
    free = await store.give_back(duty.db, asked.id, words, duty.now)
    there = await rota.look(duty.db, duty.network, duty.now, besides=asked.person)
    if free is not None and there.on:
        await call(duty, free, there.on)
    return there


async def forget(duty: Duty, asked: Request) -> None:
    """What the bot said of it in the team's room goes, too."""
    await thread.take_back(duty, asked)
    await store.forget(duty.db, asked.id)


async def look_after(duty: Duty) -> None:
    """Every minute: what waits, what must ring again, what has ended."""
    db, now = duty.db, duty.now
    for asked in await store.orphans(db):
        if not await store.release(db, asked):
            continue
        there = await give_back(duty, asked, ())
        left = cards.left(there, duty.network, now)
        await tell_parent(db, asked, left, cause=f"left:{once()}", now=now)
    for asked in await store.untouched(db, now - WAITS):
        await _give_up(duty, asked)
    for asked in await store.unanswered(db):
        await _call_again(duty, asked)
    for asked in await store.closed(db, now - REOPENS):
        await forget(duty, asked)


async def _give_up(duty: Duty, asked: Request) -> None:
    db, now = duty.db, duty.now
    if await store.close(db, asked.id, now):
        never = asked.moderator is None
        told = say("human-never-answered") if never else await closed(duty, asked)
        await tell_parent(db, asked, told, cause=f"given-up:{once()}", now=now)
        await thread.note(duty, asked, say("human-staff-room-over"), "given-up")


async def _call_again(duty: Duty, asked: Request) -> None:
    db, now = duty.db, duty.now
    if asked.rings > CALLS or not is_due(asked.rung_at, now, urgent=asked.urgent):
        return
    there = await rota.look(db, duty.network, now, besides=asked.person)
    match next_step(asked.rings, urgent=asked.urgent, on=bool(there.on), soon=bool(there.at)):
        case "everybody":
            await _call_everybody(duty, asked)
        case "call":
            await call(duty, asked, there.on)


async def _call_everybody(duty: Duty, asked: Request) -> None:
    """All moderators, on duty or not; admins learn that somebody waits, not who or why."""
    db, now = duty.db, duty.now
    team = [one for one in await roles.holders(db, "moderator") if one != asked.person]
    if not await call(duty, asked, team, all_ways=True):
        return
    await store.last_call(db, asked.id)
    alarm = say("human-staff-alarm", since=cards.since(asked, duty.network.zone))
    for admin in await roles.holders(db, "admin"):
        if admin not in team and admin != asked.person:
            cause = f"{about(asked)}alarm:{once()}"
            await outbox.tell(db, admin, alarm, cause=cause, now=now)
    unheard = cards.unheard(duty.network)
    await tell_parent(db, asked, unheard, cause=f"unheard:{once()}", now=now)
