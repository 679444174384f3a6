"""A request in the team's room: its card, what stands under it, and when that is taken back."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.human import cards, store
from handlers.human.rules import WAITS
from handlers.kernel import clearing, outbox
from handlers.kernel.reply import Paragraph, Reply, Text

if TYPE_CHECKING:
    from handlers.human.store import Request
    from handlers.kernel.feature import Context, Duty
    from handlers.kernel.message import Address
    from handlers.kernel.outbox import Kind
    from handlers.kernel.people import PersonId


def about(asked: Request) -> str:
    """How every cause begins that belongs to this request."""
    return f"human:{asked.id}:"


def number_in(cause: str) -> int | None:
    """The request that a cause belongs to, if it does."""
    feature, number, *_rest = cause.split(":")
    return int(number) if feature == "human" and number.isdecimal() else None


def once() -> str:
    """For a cause that a state which changes only once keeps from happening twice."""
    return secrets.token_hex(8)


async def of(duty: Context | Duty, asked: Request) -> Address | None:
    """The room, where the talk is held there."""
    return await store.room(duty.db, duty.network) if asked.in_room else None


async def show(duty: Duty, room: Address, asked: Request) -> None:
    """The card begins the thread; called again it is shown once more, where everybody looks."""
    card = cards.in_room(asked, duty.network.zone)
    for cause in (_root(asked), f"{about(asked)}call:{once()}"):
        if await outbox.promise(
            duty.db, room, card, cause=cause, now=duty.now, kind="notice",
            author_id=asked.person, expires_at=duty.now + WAITS,
        ):  # fmt: skip
            return


async def say(
    duty: Duty,
    room: Address,
    asked: Request,
    reply: Reply,
    cause: str,
    *,
    kind: Kind = "notice",
    author: PersonId | None = None,
    every_time: bool = True,
) -> bool:
    """Into the thread; there words are typed, and need no buttons.

    Args:
        every_time: Or only once for this cause: then False the next time.
    """
    await outbox.keep(duty.db, room, about(asked), duty.now)
    return await outbox.promise(
        duty.db,
        room,
        replace(reply, choices=(), thread_of=_root(asked), heard=True),
        cause=f"{about(asked)}{cause}{f':{once()}' if every_time else ''}",
        now=duty.now,
        kind=kind,
        author_id=author,
        expires_at=duty.now + WAITS,
    )


async def note(duty: Duty, asked: Request, reply: Reply, cause: str) -> None:
    """What everybody in the room should know of a request, if they have seen it."""
    room = await store.room(duty.db, duty.network)
    if room and not await withdraw(duty, asked) and await is_shown(duty, asked):
        await say(duty, room, asked, reply, cause)


async def is_shown(duty: Context | Duty, asked: Request) -> bool:
    """Has the room seen the card, and is the bot in there?"""
    if await store.room(duty.db, duty.network) is None:
        return False
    return await outbox.has_left(duty.db, _root(asked))


async def withdraw(duty: Duty, asked: Request) -> bool:
    """Nobody needs to be called any more; True where the room has not seen the card."""
    await outbox.withdraw(duty.db, f"{about(asked)}call:")
    return bool(await outbox.withdraw(duty.db, _root(asked)))


async def take_back(duty: Context | Duty, asked: Request) -> None:
    """What the bot wrote in the room about this request goes, message by message.

    A homeserver that slows redactions down then holds up only the rest.
    """
    room = await store.room(duty.db, duty.network)
    if room is None:
        return
    for message_id in await outbox.standing(duty.db, room, causes=about(asked)):
        await clearing.take_back(duty.db, room, [message_id], duty.now)


async def end(doing: Context | Duty, asked: Request) -> None:
    """The same before the person is erased: to nobody's name, so that it outlives them."""
    room = await store.room(doing.db, doing.network)
    if room is None:
        return
    await take_back(doing, asked)
    root = await outbox.shown_as(doing.db, room, _root(asked))
    if asked.is_open and root is not None:
        over = Reply((Paragraph(Text("human-staff-room-erased")),), thread=root)
        cause = f"{about(asked)}erased"
        await outbox.promise(doing.db, room, over, cause=cause, now=doing.now, kind="notice")


def _root(asked: Request) -> str:
    return f"{about(asked)}room"
