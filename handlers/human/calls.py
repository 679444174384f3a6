"""Calls the team: at once, again, in the morning; and in the end says that nobody came."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from handlers.human import cards, rota, store
from handlers.human.rules import CALLS, REOPENS, WAITS, is_due, next_step
from handlers.kernel import outbox, roles
from handlers.kernel.reply import say

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from handlers.human.rota import Rota
    from handlers.human.store import Request
    from handlers.kernel.database import Database
    from handlers.kernel.feature import Duty
    from handlers.kernel.network import Network
    from handlers.kernel.people import PersonId
    from handlers.kernel.reply import Reply


async def call(
    db: Database, network: Network, asked: Request, whom: Iterable[PersonId], now: datetime
) -> bool:
    """Ring once more; False where somebody else did just now."""
    if not await store.ring(db, asked, now):
        return False
    card = cards.request(asked, network.zone)
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


def about(asked: Request) -> str:
    """How every cause begins that belongs to this request."""
    return f"human:{asked.id}:"


def once() -> str:
    """For a cause that a state which changes only once keeps from happening twice."""
    return secrets.token_hex(8)


async def withdraw(db: Database, asked: Request, now: datetime) -> None:
    """The person takes it back; whoever has it is told, who was only called is not."""
    if not await store.close(db, asked.id, now):
        return
    await outbox.withdraw(db, f"{about(asked)}call:")
    if asked.moderator is not None:
        gone = say("human-staff-taken-back", name=asked.name)
        cause = f"{about(asked)}taken-back:{once()}"
        await outbox.tell(db, asked.moderator, gone, cause=cause, now=now)


async def give_back(
    db: Database, network: Network, asked: Request, words: tuple[str, ...], now: datetime
) -> Rota:
    """Whoever had it cannot go on: the others are called."""
    free = await store.give_back(db, asked.id, words, now)
    there = await rota.look(db, network, now, besides=asked.person)
    if free is not None and there.on:
        await call(db, network, free, there.on, now)
    return there


async def look_after(duty: Duty) -> None:
    """Every minute: what waits, what must ring again, what has ended."""
    db, now = duty.db, duty.now
    for asked in await store.orphans(db):
        if not await store.release(db, asked):
            continue
        there = await give_back(db, duty.network, asked, (), now)
        left = cards.left(there, duty.network, now)
        await tell_parent(db, asked, left, cause=f"left:{once()}", now=now)
    for asked in await store.untouched(db, now - WAITS):
        await _give_up(db, asked, now)
    for asked in await store.unanswered(db):
        await _call_again(duty, asked)
    await store.forget_closed(db, now - REOPENS)


async def _give_up(db: Database, asked: Request, now: datetime) -> None:
    if await store.close(db, asked.id, now):
        key = "human-never-answered" if asked.moderator is None else "human-closed"
        await tell_parent(db, asked, say(key), cause=f"given-up:{once()}", now=now)


async def _call_again(duty: Duty, asked: Request) -> None:
    db, now = duty.db, duty.now
    if asked.rings > CALLS or not is_due(asked.rung_at, now, urgent=asked.urgent):
        return
    there = await rota.look(db, duty.network, now, besides=asked.person)
    match next_step(asked.rings, urgent=asked.urgent, on=bool(there.on), soon=bool(there.at)):
        case "everybody":
            await _call_everybody(duty, asked)
        case "call":
            await call(db, duty.network, asked, there.on, now)


async def _call_everybody(duty: Duty, asked: Request) -> None:
    """All moderators, on duty or not; admins learn that somebody waits, not who or why."""
    db, now = duty.db, duty.now
    team = [one for one in await roles.holders(db, "moderator") if one != asked.person]
    if not await call(db, duty.network, asked, team, now):
        return
    await store.last_call(db, asked.id)
    alarm = say("human-staff-alarm", since=cards.since(asked, duty.network.zone))
    for admin in await roles.holders(db, "admin"):
        if admin not in team and admin != asked.person:
            cause = f"{about(asked)}alarm:{once()}"
            await outbox.tell(db, admin, alarm, cause=cause, now=now)
    unheard = cards.unheard(duty.network)
    await tell_parent(db, asked, unheard, cause=f"unheard:{once()}", now=now)
