"""Answers cries for help before anything else: on the raw message, without the database.

The answer leaves straight through the channel. What could not leave within a few seconds is
promised in the outbox as well, under the same key; should the database be gone too, the guard
keeps trying by itself.
"""

from __future__ import annotations

import asyncio
import uuid
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import structlog

from bot.channel import shown
from handlers.kernel.errors import Gone, Relocated, SendError, TryLater, Unclear
from handlers.kernel.message import Message
from handlers.kernel.reply import Bullets, Reply
from knowledge import crisis, helplines
from knowledge.crisis import Crisis

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from bot.channel import Channel
    from bot.clock import Clock, Sleep
    from bot.texts import Texts
    from handlers.kernel.message import Address, Incoming

log = structlog.get_logger(__name__)

PATIENCE = 4.0  # seconds that the inbox waits for an answer to leave
PAUSES = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0, 60.0, 60.0, 60.0)  # seconds between tries
REMEMBERED = 10_000  # ids of messages that were answered
_UNKNOWN = Crisis(
    "acute_panic", "de", acute=False, third_person=False, child_writing=False, also=()
)
_WAY_OUT = frozenset({"/weg", "/panik"})  # “panik” without the slash is a cry
NEAR = timedelta(hours=24)  # so long the next answer says “Ich bin weiter da”


@dataclass(slots=True)
class Cry:
    """A message that cried for help, and how far its answer got."""

    message: Message
    crisis: Crisis
    reply: Reply
    key: str
    sent: bool = False
    shown: tuple[str, ...] = ()  # the channel's ids of the answer
    promised: bool = False  # the outbox has it: the guard may stop trying
    noted: bool = False  # counted, and its choices remembered


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
        compose: Callable[[Message, Crisis, int, datetime], Reply],
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
        self._tasks: set[asyncio.Task[None]] = set()

    async def answer(self, arrivals: Sequence[Incoming]) -> list[Cry]:
        """Answer every cry among `arrivals`; returns them all, also those answered before."""
        cries = [cry for arrival in arrivals if (cry := self._hear(arrival))]
        tasks = [self._start(cry) for cry in cries if not (cry.sent or cry.promised)]
        if tasks:
            await asyncio.wait(tasks, timeout=PATIENCE)
        return cries

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

    def _hear(self, arrival: Incoming) -> Cry | None:
        if not isinstance(arrival, Message) or not arrival.text:
            return None
        if arrival.text.strip().casefold() in _WAY_OUT:
            return None  # somebody looks over their shoulder: an answer to a cry would betray them
        known = self._answered.get((arrival.address.channel, arrival.id))
        if known is not None:
            return known
        found = assess(arrival.text)
        if found is None:
            return None
        return self._remember(arrival, found)

    def _remember(self, message: Message, found: Crisis) -> Cry:
        now = self._clock()
        _since, earlier = self._near.get(message.address, (now, 0))
        self._near[message.address] = (now, earlier + 1)
        reply = self._words(message, found, earlier, now)
        cry = Cry(message, found, reply, key=uuid.uuid4().hex)
        self._answered[message.address.channel, message.id] = cry
        for memory in (self._answered, self._near):
            while len(memory) > REMEMBERED:
                memory.popitem(last=False)
        return cry

    def _words(self, message: Message, found: Crisis, earlier: int, now: datetime) -> Reply:
        """The answer; should composing it fail, the bare numbers, which need nothing."""
        try:
            reply = self._compose(message, found, earlier, now)
            self._texts.post(reply, found.language)
        except Exception:
            log.exception("the answer to a cry for help could not be composed")
            return _bare_numbers()
        return reply

    def _start(self, cry: Cry) -> asyncio.Task[None]:
        task = asyncio.create_task(self._deliver(cry), name="guard")
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


def _bare_numbers() -> Reply:
    names = ("notruf-112", "polizei-110", "telefonseelsorge-116123")
    lines = [line for line in helplines.lines() if line.id in names]
    return Reply((Bullets(tuple(f"{line.shown} – {line.name('de')}" for line in lines)),))


def assess(text: str) -> Crisis | None:
    """The detector fails safe: if it breaks, the help lines are shown."""
    try:
        return crisis.assess(text)
    except Exception:
        log.exception("the crisis detector failed")
        return _UNKNOWN
