"""Answers cries for help before anything else: on the raw message, without the database.

The answer leaves straight through the channel. What could not leave within a few seconds is
promised in the outbox as well, under the same key; should the database be gone too, the guard
keeps trying by itself.

Staff who are in a talk with a parent ask about cries for help and pass such words on, in their
own chat or in the team's room. Their answer is held until the dispatcher has looked to whom the
words go; if it does not say within seconds, the answer leaves all the same.

Staff who are asked for words to pass on to many may write of cries for help. They are answered like
everybody; their words are kept in memory for half an hour, so that one tap says what they were.
"""

from __future__ import annotations

import asyncio
import uuid
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

import structlog

from bot.channel import shown
from handlers.kernel import codes
from handlers.kernel.errors import Gone, Relocated, SendError, TryLater, Unclear
from handlers.kernel.message import Called, Message, RoomSaid, spoken
from handlers.kernel.reply import Bullets, Reply
from knowledge import crisis, helplines
from knowledge.crisis import Crisis

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping, Sequence
    from datetime import datetime

    from bot.channel import Channel
    from bot.clock import Clock, Sleep
    from bot.texts import Texts
    from handlers.kernel.message import Address, Incoming
    from handlers.kernel.reply import Choice

log = structlog.get_logger(__name__)

PATIENCE = 4.0  # seconds that the inbox waits for an answer to leave
PAUSES = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0, 60.0, 60.0, 60.0)  # seconds between tries
HELD = 10.0  # seconds that the dispatcher has to say to whom the words of staff go
KEPT = timedelta(minutes=30)  # so long the words of staff can still be called a text for others
REMEMBERED = 10_000  # ids of messages that were answered
_UNKNOWN = Crisis(
    "acute_panic", "de", acute=False, third_person=False, child_writing=False, also=()
)
_WAY_OUT = frozenset({"/weg", "/panik"})  # “panik” without the slash is a cry
NEAR = timedelta(hours=24)  # so long the next answer says “Ich bin weiter da”


@dataclass(slots=True)
class Cry:
    """A message that cried for help, and how far its answer got.

    Attributes:
        message: To the bot alone, or, with its name, in a room where everybody reads the answer.
    """

    message: Message | Called
    crisis: Crisis
    reply: Reply
    key: str
    sent: bool = False
    shown: tuple[str, ...] = ()  # the channel's ids of the answer
    promised: bool = False  # the outbox has it: the guard may stop trying
    noted: bool = False  # counted, and its choices remembered


@dataclass(slots=True)
class Held:
    """Words of staff that may be for a parent and no cry of their own.

    Attributes:
        cry: Once it was answered after all.
    """

    message: Message
    crisis: Crisis
    cry: Cry | None = None
    timer: asyncio.Task[None] | None = None


class Guard:
    """One for all channels.

    Args:
        compose: `(message, crisis, earlier, now) -> Reply`; `earlier` counts the cries of this
            address in this run, so that words vary.
    """

    def __init__(
        self,
        channels: Mapping[str, Channel],
        texts: Texts,
        compose: Callable[[Message | Called, Crisis, int, datetime], Reply],
        *,
        clock: Clock,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._channels = channels
        self._texts = texts
        self._compose = compose
        self._clock = clock
        self._sleep = sleep
        self._answered: OrderedDict[tuple[str, str], Cry] = OrderedDict()
        self._near: OrderedDict[Address, tuple[datetime, int]] = OrderedDict()
        self._held: OrderedDict[tuple[str, str], Held] = OrderedDict()
        self._talking: set[Address] = set()
        self._drafting: dict[Address, Choice] = {}
        self._kept: OrderedDict[Address, tuple[datetime, Message]] = OrderedDict()
        self._tasks: set[asyncio.Task[None]] = set()

    async def answer(self, arrivals: Sequence[Incoming]) -> list[Cry]:
        """Answer every cry among `arrivals`; returns them all, also those answered before.

        What is held is not among them: the dispatcher is to look at it like at any message.
        """
        cries = [cry for arrival in arrivals if (cry := self._hear(arrival))]
        await self._leave(cries)
        return cries

    def seat(self, address: Address, *, talking: bool, drafting: Choice | None = None) -> None:
        """Staff write to a parent from this chat, or do not any more.

        Only kept in memory: after a restart their words are first taken for their own.

        Args:
            drafting: What staff say under the help lines when the words were for many.
        """
        if talking:
            self._talking.add(address)
        else:
            self._talking.discard(address)
        if drafting is not None:
            self._drafting[address] = drafting
        else:
            self._drafting.pop(address, None)

    def kept(self, address: Address) -> Message | None:
        """What staff wrote last that sounded like a cry, where words for many were awaited."""
        since, message = self._kept.get(address, (None, None))
        if since is None or self._clock() - since > KEPT:
            self._kept.pop(address, None)
            return None
        return message

    def forget(self, address: Address) -> None:
        """The person was erased."""
        self._drafting.pop(address, None)
        self._kept.pop(address, None)

    def is_held(self, message: Message) -> bool:
        """Does this message wait for a word of the dispatcher: `let_go` or `speak`?"""
        return _id(message) in self._held

    def hear_again(self, message: Message) -> None:
        """Hold what a dead process may have held."""
        if not self.is_held(message) and (found := _found(message)):
            self._hold(message, found)

    def let_go(self, message: Message) -> None:
        """These words are for somebody else; should they be handed in again, they still are."""
        held = self._held.get(_id(message))
        if held is not None and held.timer is not None:
            held.timer.cancel()

    async def speak(self, message: Message) -> Cry:
        """What was held is a cry of their own; asked again, it is answered once."""
        self.let_go(message)
        held = self._held[_id(message)]
        held.cry = held.cry or self._remember(held.message, held.crisis)
        await self._leave([held.cry])
        return held.cry

    def is_near(self, address: Address) -> bool:
        """Did this person cry for help lately? Asked once: the next answer says we are here."""
        since, _count = self._near.get(address, (None, 0))
        return since is not None and self._clock() - since < NEAR

    def calm(self, address: Address) -> None:
        self._near.pop(address, None)

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _leave(self, cries: Sequence[Cry]) -> None:
        tasks = [self._start(cry) for cry in cries if not (cry.sent or cry.promised)]
        if tasks:
            await asyncio.wait(tasks, timeout=PATIENCE)

    def _hear(self, arrival: Incoming) -> Cry | None:
        message = arrival if isinstance(arrival, Called) else spoken(arrival)
        if message is None or (isinstance(message, Message) and self.is_held(message)):
            return None
        known = self._answered.get(_id(message))
        if known is not None:
            return known
        found = _found(message)
        if found is None:
            return None
        among_staff = isinstance(arrival, RoomSaid) or message.address in self._talking
        if isinstance(message, Message) and among_staff:
            self._hold(message, found)
            return None
        return self._remember(message, found)

    def _hold(self, message: Message, found: Crisis) -> None:
        held = Held(message, found)
        held.timer = self._run(self._overdue(held))
        self._held[_id(message)] = held
        while len(self._held) > REMEMBERED:
            self._held.popitem(last=False)

    async def _overdue(self, held: Held) -> None:
        """Nobody said to whom the words go (the database is gone): better once too often."""
        await self._sleep(HELD)
        held.timer = None
        held.cry = self._remember(held.message, held.crisis)
        await self._deliver(held.cry)

    def _remember(self, message: Message | Called, found: Crisis) -> Cry:
        now = self._clock()
        _since, earlier = self._near.get(message.address, (now, 0))
        self._near[message.address] = (now, earlier + 1)
        reply = self._words(message, found, earlier, now)
        cry = Cry(message, found, reply, key=uuid.uuid4().hex)
        self._answered[_id(message)] = cry
        if isinstance(message, Message) and message.address in self._drafting:
            self._kept[message.address] = now, message
        for memory in (self._answered, self._near, self._kept):
            while len(memory) > REMEMBERED:
                memory.popitem(last=False)
        return cry

    def _words(
        self, message: Message | Called, found: Crisis, earlier: int, now: datetime
    ) -> Reply:
        """The answer; should composing it fail, the bare numbers, which need nothing."""
        try:
            reply = self._compose(message, found, earlier, now)
            if choice := self._drafting.get(message.address):
                reply = replace(reply, choices=(*reply.choices, choice))
            self._texts.post(reply, found.language)
        except Exception:
            log.exception("the answer to a cry for help could not be composed")
            return _bare_numbers()
        return reply

    def _start(self, cry: Cry) -> asyncio.Task[None]:
        return self._run(self._deliver(cry))

    def _run(self, errand: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(errand, name="guard")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _deliver(self, cry: Cry) -> None:
        for pause in (*PAUSES, None):
            if cry.promised or await self._send(cry) or pause is None:
                return
            await self._sleep(pause)

    async def _send(self, cry: Cry) -> bool:
        """True when there is nothing more to try."""
        channel = self._channels.get(cry.message.address.channel)
        if channel is None:
            return False
        post = self._texts.post(cry.reply, cry.crisis.language)
        try:
            message_id = await channel.send(cry.message.address.chat, post, key=cry.key)
        except (TryLater, Unclear) as error:
            log.warning("a cry for help waits for its answer", reason=type(error).__name__)
            return False
        except (Gone, Relocated, SendError) as error:
            log.error("a cry for help could not be answered", reason=type(error).__name__)
            return True
        cry.sent = True
        cry.shown = shown(channel, cry.key, message_id)
        return True


def _id(message: Message | Called) -> tuple[str, str]:
    return message.address.channel, message.id


def _bare_numbers() -> Reply:
    names = ("notruf-112", "polizei-110", "telefonseelsorge-116123")
    lines = [line for line in helplines.lines() if line.id in names]
    return Reply((Bullets(tuple(f"{line.shown} – {line.name('de')}" for line in lines)),))


def _found(message: Message | Called) -> Crisis | None:
    said = message.text if isinstance(message, Message) else message.words
    if not said or said.strip().casefold() in _WAY_OUT:
        return None  # somebody looks over their shoulder: an answer to a cry would betray them
    if codes.letters_of(said):
        return None  # drawn by lot: “RAP5-992K” says nothing of anybody
    return assess(said)


def assess(text: str) -> Crisis | None:
    """The detector fails safe: if it breaks, the help lines are shown."""
    try:
        return crisis.assess(text)
    except Exception:
        log.exception("the crisis detector failed")
        return _UNKNOWN
