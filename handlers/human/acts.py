"""What a moderator does with a request, from their own chat or from the team's room."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from handlers.human import calls, cards, relay, rota, store, thread
from handlers.human.thread import about, once
from handlers.kernel import audit, outbox, roles
from handlers.kernel.reply import say

if TYPE_CHECKING:
    from handlers.human.store import Request
    from handlers.kernel.feature import Duty
    from handlers.kernel.people import Person, PersonId


@dataclass(frozen=True, slots=True)
class Colleague:
    """A moderator on duty, by pseudonym and, where they chose one, by first name."""

    id: PersonId
    name: str
    first_name: str

    @property
    def shown(self) -> str:
        return f"{self.first_name} ({self.name})" if self.first_name else self.name


async def take(duty: Duty, who: Person, asked: Request) -> bool:
    """False where somebody else was first."""
    if not await store.take(duty.db, asked.id, who.id, duty.now):
        return False
    await outbox.withdraw(duty.db, f"{about(asked)}call:")
    await note(duty, who, "take", asked)
    came = cards.came(await store.name_of(duty.db, who.id))
    await calls.tell_parent(duty.db, asked, came, cause=f"came:{once()}", now=duty.now)
    return True


async def write(duty: Duty, who: Person, asked: Request, words: str) -> bool:
    """False where the parent cannot be reached."""
    if not await relay.to_parent(duty, who.id, asked, words):
        return False
    await note(duty, who, "answer", asked)
    return True


async def close(duty: Duty, who: Person, asked: Request, *, idle: bool) -> None:
    """Args: idle: There was no concern."""
    await store.close(duty.db, asked.id, duty.now, idle=idle)
    await note(duty, who, "close-idle" if idle else "close", asked)
    if idle:
        told = say("human-no-concern", cards.URGENT)
    else:
        told = replace(await calls.closed(duty, asked), choices=(cards.AGAIN,))
    await calls.tell_parent(duty.db, asked, told, cause=f"closed:{once()}", now=duty.now)


async def reopen(duty: Duty, who: Person, asked: Request) -> None:
    await store.reopen(duty.db, asked.id, duty.now)
    await note(duty, who, "reopen", asked)
    name = await store.name_of(duty.db, who.id)
    told = say("human-reopened", cards.ANSWER, **cards.team(name))
    await calls.tell_parent(duty.db, asked, told, cause=f"reopened:{once()}", now=duty.now)


async def colleagues(duty: Duty, who: Person, asked: Request) -> list[Colleague]:
    """Who could go on with it."""
    there = await rota.look(duty.db, duty.network, duty.now, besides=asked.person)
    others = [one for one in there.on if one != who.id]
    names = await roles.pseudonyms(duty.db, others)
    return [Colleague(one, names[one], await store.name_of(duty.db, one)) for one in others]


async def hand_over(duty: Duty, who: Person, asked: Request, taker: Colleague) -> bool:
    """False where it is not theirs any more. In the room it stays there, for who reads it there."""
    if not await store.hand_over(duty.db, asked.id, who.id, taker.id):
        return False
    await note(duty, who, "hand-over", asked)
    room = await thread.of(duty, asked)
    if room and await store.not_on(duty.db, [taker.id], room.channel):
        await store.is_in(duty.db, asked.id, room=False)
    shown = await thread.is_shown(duty, asked)
    key = "human-staff-room-given" if shown else "human-staff-given"
    given = say(key, cards.answer_choice(asked), name=asked.name)
    cause = f"{about(asked)}given:{once()}"
    await outbox.tell(duty.db, taker.id, given, cause=cause, now=duty.now)
    key = "human-changed-room" if shown else "human-changed"
    changed = say(key, **cards.team(taker.first_name))
    await calls.tell_parent(duty.db, asked, changed, cause=f"changed:{once()}", now=duty.now)
    return True


async def note(duty: Duty, who: Person, act: str, asked: Request) -> None:
    await audit.note(duty.db, who.pseudonym, f"human.{act}", asked.name, duty.now)
