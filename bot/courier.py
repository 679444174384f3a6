"""Delivers what is owed on one channel: claim, put into words, send, settle."""

from __future__ import annotations

import asyncio
import random
import uuid
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import structlog
from sqlalchemy.exc import IntegrityError

from bot.channel import shown
from bot.database import is_trouble, patiently
from bot.incident import sorry
from bot.settling import TRIES, Settler
from bot.shelf import Shelf
from handlers.kernel import (
    batches,
    clearing,
    conversation,
    inbox,
    lookout,
    outbox,
    people,
    traces,
)
from handlers.kernel.errand import Fetch, NotFit, Outcome
from handlers.kernel.errors import Gone, Relocated, SendError, TryLater, Unclear
from handlers.kernel.message import Address, ErrandDone, ErrandFailed, RoomMoved
from handlers.kernel.quiet import is_quiet
from handlers.kernel.reply import Reply
from handlers.kernel.writing import TakeBack

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.channel import Channel
    from bot.clock import Clock, Sleep
    from bot.composing import Composer
    from bot.texts import Texts
    from handlers.kernel.clearing import Clearing
    from handlers.kernel.database import Database
    from handlers.kernel.lookout import Sight
    from handlers.kernel.message import Incoming
    from handlers.kernel.outbox import Delivery, Lane
    from handlers.kernel.post import Post

log = structlog.get_logger(__name__)

IN_FLIGHT = 4  # a crash may double what is in flight, so few are
BULK_IN_FLIGHT = 3  # of reminders and announcements, beside the answers
POLL = 1.0  # seconds after which the outbox is looked at without being called
DRAIN = 40.0  # seconds that a stop waits for what is in flight
FIRST_PAUSE, LAST_PAUSE = 1.0, 60.0  # seconds between tries
SUSPECTS = timedelta(minutes=1)  # crashes are found at the start, and each minute


@dataclass(frozen=True, slots=True)
class End:
    """How a delivery ended.

    Attributes:
        event: What came of it, where it was an errand.
        shown_as: Ids of all messages that it took, to take them back.
        begun: When sending began.
    """

    state: str
    message_id: str | None = None
    error: str | None = None
    event: Incoming | None = None
    shown_as: tuple[str, ...] = ()
    begun: datetime | None = None


class Courier:
    """One for each channel (`bot.sole`); only the database says what it has to do.

    Args:
        jitter: Between 0 and 1; spreads tries.
        trusted: Says whether the clock can be believed (`bot.trust`); while it cannot, reminders
            and announcements wait.
        recorded: Told of what came back from errands: the row in the inbox and its address.
        composer: Puts into words what waits without them.
    """

    def __init__(
        self,
        engine: AsyncEngine,
        channel: Channel,
        texts: Texts,
        composer: Composer,
        *,
        clock: Clock,
        sleep: Sleep = asyncio.sleep,
        jitter: Callable[[], float] = random.random,
        trusted: Callable[[], bool] = lambda: True,
        in_flight: int = IN_FLIGHT,
        recorded: Callable[[int, Address], None] = lambda _row, _address: None,
    ) -> None:
        self._recorded = recorded
        self._engine = engine
        self._channel = channel
        self._texts = texts
        self._composer = composer
        self._shelf = Shelf(engine, composer.vault, clock=clock)
        self._clock = clock
        self._trusted = trusted
        self._sleep = sleep
        self._settle = Settler(engine, sleep)
        self._jitter = jitter
        self._limits: dict[Lane, int] = {
            "talk": in_flight,
            "bulk": max(1, min(BULK_IN_FLIGHT, in_flight - 1)),
        }
        self._owner = uuid.uuid4().hex
        self._called = asyncio.Event()
        self._calls = 0
        self._everywhere, self._looked = True, 0.0  # whether to, and when last, by the loop's clock
        self._more = set[int | None]()  # batches that had more than there was room for
        self._running: dict[asyncio.Task[None], Delivery | None] = {}
        self._taking: asyncio.Task[bool] | None = None
        self._resting: dict[str, float] = {}
        self._look_for_suspects = clock()

    def call(self) -> None:
        """There is something to deliver."""
        self._calls += 1
        self._everywhere = True
        self._called.set()

    async def run(self) -> None:
        """Deliver until cancelled; what is in flight then is waited for."""
        try:
            await patiently(self._recover, self._sleep)
            while True:
                self._taking = asyncio.create_task(self._take())
                if not await asyncio.shield(self._taking):
                    await self._wait()
        finally:
            await self._drain()

    async def hurry(self, chat: str) -> None:
        """The person is back (an open page again): what waits for them is due now."""
        async with self._engine.begin() as db:
            await outbox.hurry(db, Address(self._channel.name, chat), self._clock())
        self.call()

    async def _take(self) -> bool:
        """Begin what is to be done now; False where that is nothing.

        A stop does not break it off: what is taken would neither be sent nor given back.
        """
        self._called.clear()
        moment = asyncio.get_running_loop().time()
        everywhere = self._everywhere or moment >= self._looked + POLL
        if everywhere:
            self._everywhere, self._looked = False, moment
        elif not self._more or not self._worth_taking():
            return False
        clearings, deliveries = await self._claim(everywhere=everywhere)
        for one in clearings:
            self._start(self._clear(one))
        for delivery in deliveries:
            self._start(self._deliver(delivery), delivery)
        return bool(clearings or deliveries)

    def _start(self, errand: Coroutine[None, None, None], delivery: Delivery | None = None) -> None:
        task = asyncio.create_task(errand, name=f"courier-{self._channel.name}")
        self._running[task] = delivery
        task.add_done_callback(partial(self._finished, calls=self._calls))

    def _finished(self, task: asyncio.Task[None], *, calls: int) -> None:
        """Its place is free; what came meanwhile may have waited for its chat."""
        delivery = self._running.pop(task)
        if delivery is None or delivery.lane == "talk" or calls != self._calls:
            self._everywhere = True
        self._called.set()
        if not task.cancelled() and (error := task.exception()):
            log.error("a delivery broke", channel=self._channel.name, exc_info=error)

    def _free(self, lane: Lane) -> int:
        """How many more may be in flight."""
        running = (delivery for delivery in self._running.values() if delivery)
        return self._limits[lane] - sum(delivery.lane == lane for delivery in running)

    def _worth_taking(self) -> bool:
        """Of what goes to many: two taken at a time cost half as much as one by one.

        While two are in flight, of which one still waits for its turn, nothing is held up by that.
        """
        free = self._free("bulk")
        waiting: Callable[[], int] = getattr(self._channel, "waiting", lambda: 0)
        held = free == 1 and self._limits["bulk"] > free + 1 and waiting() > 0
        return free > 0 and not held

    @property
    def _suspected(self) -> bool:
        """Something is in flight that may have killed the process before."""
        running = (delivery for delivery in self._running.values() if delivery)
        return any(delivery.crashes >= outbox.SUSPECT for delivery in running)

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(min((POLL, *self._resting.values()))):
                await self._called.wait()
        except TimeoutError:
            return

    async def _claim(self, *, everywhere: bool) -> tuple[list[Clearing], list[Delivery]]:
        """What is to be done now; chats are emptied whatever else is under way.

        What must be put into words is claimed for good before: if a writer takes the whole
        process with it, the next one knows.
        """
        name, now = self._channel.name, self._clock()
        try:
            async with self._engine.begin() as db:
                sight = await lookout.look(db, name, now) if everywhere else None
                clearings = []
                if sight and sight.clearings:
                    clearings = await clearing.claim(db, name, now, IN_FLIGHT)
                claimed = await self._claimed(db, now, sight)
        except Exception as error:
            if not (is_trouble(error) or isinstance(error, IntegrityError)):
                raise
            # an IntegrityError: another process has just claimed something for the same chat
            log.warning("the outbox cannot be read", reason=type(error).__name__)
            self._everywhere = True
            await self._sleep(FIRST_PAUSE)
            return [], []
        return clearings, await self._composed(claimed, now)

    async def _composed(self, claimed: list[Delivery], now: datetime) -> list[Delivery]:
        if all(delivery.reply is not None for delivery in claimed):
            return claimed
        composed: list[Delivery] = []

        async def change(db: Database) -> None:
            composed[:] = await self._composer.compose(db, claimed, self._owner, now)

        await self._settle.at_once(change)
        return composed

    async def _claimed(self, db: Database, now: datetime, sight: Sight | None) -> list[Delivery]:
        """Answers first; reminders and announcements have their own places.

        Args:
            sight: What there is to do; without it only that is gone on with of which there was
                more: most of what a message to many costs is looking.
        """
        name = self._channel.name
        if (alone := await self._suspects(db, now)) is not None:
            self._everywhere = True
            return alone
        resting: Callable[[], dict[str, float]] | None = getattr(self._channel, "resting", None)
        self._resting = resting() if resting else {}
        claim = partial(outbox.claim, db, name, self._owner, now, resting=tuple(self._resting))
        claimed: list[Delivery] = []
        if sight and sight.talk and (free := self._free("talk")) > 0:
            claimed += await claim(free)
        if (free := self._free("bulk")) <= 0 or not self._trusted():
            return claimed
        more, self._more = self._more, set()
        for batch_id in await self._batches(db, now, sight, more):
            if free > 0:
                some = await claim(free, lane="bulk", batch_id=batch_id)
                if len(some) == free:
                    self._more.add(batch_id)
                claimed += some
                free -= len(some)
        return claimed

    async def _suspects(self, db: Database, now: datetime) -> list[Delivery] | None:
        """What was in flight at several crashes is sent alone; None where there is none."""
        name = self._channel.name
        if now >= self._look_for_suspects:
            if await outbox.has_suspects(db, name):
                if any(self._running.values()):
                    return []
                if suspect := await outbox.claim_suspect(db, name, self._owner, now):
                    return suspect
            else:
                self._look_for_suspects = now + SUSPECTS
        return [] if self._suspected else None

    async def _batches(
        self, db: Database, now: datetime, sight: Sight | None, more: set[int | None]
    ) -> list[int | None]:
        """Where to look for reminders and announcements; None stands for what is in no batch."""
        if sight and not sight.batches:
            return [None] if sight.single else []
        running = await batches.running(db, quiet=is_quiet(now, self._composer.network))
        return [one for one in (None, *running) if sight or one in more]

    async def _recover(self) -> None:
        async with self._engine.begin() as db:
            await outbox.recover(db, self._channel.name, self._clock(), all_leases=True)
            await clearing.recover(db, self._channel.name)

    async def _clear(self, order: Clearing) -> None:
        """Empty a chat, or take single messages back; what the channel cannot take back stays."""
        again = None
        try:
            number = await self._erase(order)
        except (TryLater, Unclear) as error:  # trying again is safe: what is gone stays gone
            after = error.after if isinstance(error, TryLater) else None
            again = self._clock() + (after or self._pause(order.attempts))
        except Exception as error:  # one stubborn chat must not stop the others
            log.error("a chat cannot be emptied", channel=self._channel.name, exc_info=error)
        else:
            what = "a chat was emptied" if order.whole else "messages were taken back"
            log.info(what, channel=self._channel.name, messages=number)

        async def change(db: Database) -> None:
            if again is None:
                await clearing.done(db, order)
            else:
                await clearing.retry(db, order, self._clock(), again)

        await self._settle(change)

    async def _erase(self, order: Clearing) -> int:
        erase: Callable[[str, Sequence[str]], Awaitable[int]] | None = getattr(
            self._channel, "erase" if order.whole else "take_back", None
        )
        return await erase(order.address.chat, order.message_ids) if erase else 0

    async def _deliver(self, delivery: Delivery) -> None:
        try:
            end = await self._carry_out(delivery)
        except TryLater as error:
            await self._again(delivery, error, after=error.after)
        except Unclear as error:
            await self._perhaps(delivery, error)
        except Relocated as error:
            await self._follow(delivery, error.chat)
        except Gone:
            await self._end(delivery, _failed(delivery, Gone.__name__))
        except Exception as error:  # one broken promise must not stop the others
            log.error("a promise cannot be kept", channel=self._channel.name, exc_info=error)
            await self._end(delivery, _failed(delivery, type(error).__name__))
        else:
            await self._end(delivery, end)

    async def _carry_out(self, delivery: Delivery) -> End:
        reply = delivery.reply
        if self._is_forgotten(delivery):
            return End("uncertain", error=Unclear.__name__)
        if isinstance(reply, Reply):
            return await self._say(delivery, reply)
        if reply is None:
            raise SendError("nobody has put it into words")
        if isinstance(reply, TakeBack):
            return await self._take_back(delivery, reply)
        run = getattr(self._channel, "run", None)
        if run is None:
            raise SendError("this channel has no rooms")
        outcome: Outcome = await run(delivery.address.chat, reply, key=delivery.key)
        if isinstance(reply, Fetch) and outcome.unfit is None:
            outcome = await self._kept(reply, outcome.content, delivery.key)
        done = ErrandDone(_event_id(delivery), delivery.address, delivery.cause, reply, outcome)
        return End("sent", event=done)

    def _is_forgotten(self, delivery: Delivery) -> bool:
        """It was perhaps sent, and the other end would no longer know it again."""
        known_for: timedelta | None = getattr(self._channel, "known_for", None)
        since = delivery.unclear_since
        if known_for is None or since is None or delivery.kind == "errand":
            return False
        return self._clock() - since > known_for

    async def _kept(self, order: Fetch, content: bytes, key: str) -> Outcome:
        """What was fetched is cleaned before anything of it is written down."""
        kept: list[str] = []

        async def keep() -> None:
            file = await self._shelf.take(content, order.name, order.most, order.form, key)
            kept[:] = [file.id]

        try:
            await patiently(keep, self._sleep, tries=TRIES)
        except NotFit as error:
            return Outcome(unfit=error.reason, line=error.line)
        return Outcome(media=kept[0])

    async def _say(self, delivery: Delivery, reply: Reply) -> End:
        """Of a farewell nothing is kept, not even what is needed to take it back."""
        begun = self._clock()
        chat, post = delivery.address.chat, self._words(delivery, reply)
        post = replace(post, bulk=delivery.lane == "bulk", thread=delivery.thread or post.thread)
        if delivery.kind not in outbox.ANSWERS:
            await self._offer(delivery, post)
        message_id = await self._channel.send(chat, post, key=delivery.key)
        if reply.farewell:
            return End("sent", message_id)
        ids = shown(self._channel, delivery.key, message_id)
        return End("sent", message_id, shown_as=ids, begun=begun)

    async def _take_back(self, delivery: Delivery, order: TakeBack) -> End:
        """Erase what was said, or change it where a channel can do no more than that."""
        chat, channel = delivery.address.chat, self._channel
        take_back: Callable[[str, Sequence[str]], Awaitable[int]] | None = getattr(
            channel, "take_back", None
        )
        if take_back is not None and not await take_back(chat, (order.message_id,)):
            raise SendError("the platform keeps it")
        if take_back is not None and not getattr(channel, "words_stay", False):
            return End("sent")
        post = self._words(delivery, order.instead)
        post = replace(post, replaces=order.message_id, bulk=True)
        return End("sent", await channel.send(chat, post, key=delivery.key))

    async def _offer(self, delivery: Delivery, post: Post) -> None:
        """Before it is shown it must be known what a number means there."""
        choices = [(button.label, button.sends) for button in post.numbered]

        async def change(db: Database) -> None:
            await conversation.offer(db, delivery.address, choices, self._clock())

        if choices:
            await self._settle(change)

    def _words(self, delivery: Delivery, reply: Reply) -> Post:
        """The reply in the person's language; what cannot be said is at least apologised for."""
        language = delivery.language or "de"
        try:
            return self._texts.post(reply, language, delivery.anrede, replaces=delivery.replaces)
        except Exception as error:
            if delivery.kind in outbox.BULK:  # an apology for what nobody asked for helps nobody
                raise
            apology = sorry("an answer cannot be put into words", error)
            return self._texts.post(apology, language, delivery.anrede)

    async def _again(
        self,
        delivery: Delivery,
        error: SendError,
        *,
        after: timedelta | None,
        unclear: bool = False,
        known_again: bool = False,
    ) -> None:
        pause = after or self._pause(delivery.attempts)
        due = self._clock() + pause
        name = type(error).__name__

        async def change(db: Database) -> None:
            await outbox.retry(
                db,
                delivery,
                self._owner,
                due,
                unclear=unclear,
                error=name,
                known_again=known_again,
            )

        await self._settle(change)

    async def _perhaps(self, delivery: Delivery, error: Unclear) -> None:
        harmless = delivery.kind == "errand"  # which may be done twice
        if harmless or getattr(self._channel, "idempotent", False):
            await self._again(delivery, error, after=None, unclear=True, known_again=True)
        elif delivery.unclear + 1 >= outbox.MAX_UNCLEAR:
            await self._end(delivery, End("uncertain", error=type(error).__name__))
        else:
            await self._again(delivery, error, after=None, unclear=True)

    async def _end(self, delivery: Delivery, end: End) -> None:
        """Settle, note how it can be taken back, hand in what came of an errand: all in one."""
        rows: list[int] = []

        async def change(db: Database) -> None:
            settled = await outbox.settle(
                db,
                delivery,
                self._owner,
                end.state,
                now=self._clock(),
                message_id=end.message_id,
                error=end.error,
            )
            if not settled:
                log.warning("possibly delivered twice", channel=self._channel.name, row=delivery.id)
            elif end.shown_as:
                await traces.note(db, delivery.address, end.shown_as, end.begun or self._clock())
            if end.shown_as and isinstance(delivery.reply, Reply) and delivery.reply.fleeting:
                due = self._clock() + clearing.FLEETING
                await clearing.take_back(db, delivery.address, end.shown_as, due)
            if end.error == Gone.__name__ and end.event is None:
                await people.set_reachable(db, delivery.address, reachable=False)
                await outbox.suppress(db, delivery.address)
            rows[:] = await self._record(db, end.event)

        await self._settle(change)
        self._hand_in(rows, delivery.address)
        reply = delivery.reply
        if isinstance(reply, Reply) and reply.farewell and hasattr(self._channel, "forget"):
            await self._channel.forget(delivery.address.chat)

    async def _follow(self, delivery: Delivery, chat: str) -> None:
        """The chat has a new id: everything goes there from now on."""
        rows: list[int] = []

        async def change(db: Database) -> None:
            await people.move(db, delivery.address, chat)
            await outbox.move(db, delivery.address, chat)
            await traces.drop(db, delivery.address)
            name = Relocated.__name__
            await outbox.retry(db, delivery, self._owner, self._clock(), unclear=False, error=name)
            moved = None
            if delivery.kind == "errand":
                moved = RoomMoved(f"moved:{_event_id(delivery)}", delivery.address, chat)
            rows[:] = await self._record(db, moved)

        await self._settle(change)
        self._hand_in(rows, delivery.address)

    async def _record(self, db: Database, event: Incoming | None) -> list[int]:
        return await inbox.record(db, [event], self._clock()) if event else []

    def _hand_in(self, rows: list[int], address: Address) -> None:
        for row in rows:
            self._recorded(row, address)

    def _pause(self, attempt: int) -> timedelta:
        seconds = min(FIRST_PAUSE * 2 ** max(attempt - 1, 0), LAST_PAUSE)
        return timedelta(seconds=seconds * (0.75 + self._jitter() / 2))

    async def _drain(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(DRAIN):
                if self._taking is not None:
                    await asyncio.wait([self._taking])
                if self._running:
                    await asyncio.wait(self._running)


def _failed(delivery: Delivery, error: str) -> End:
    if delivery.reply is None or isinstance(delivery.reply, Reply | TakeBack):
        return End("failed", error=error)
    event = ErrandFailed(
        _event_id(delivery), delivery.address, delivery.cause, delivery.reply, error
    )
    return End("failed", error=error, event=event)


def _event_id(delivery: Delivery) -> str:
    return f"errand:{delivery.id}"
