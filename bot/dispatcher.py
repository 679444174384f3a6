"""One message: handler, reply, and everything that follows, in one transaction."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import structlog

from bot.database import is_trouble
from bot.incident import sorry
from bot.recent import Recent
from handlers.crisis import store as crisis_store
from handlers.kernel import bounces, conversation, exclusions, inbox, outbox, people, roles, traces
from handlers.kernel.conversation import Conversation
from handlers.kernel.errors import Refused
from handlers.kernel.feature import Context, Duty
from handlers.kernel.message import (
    Bounced,
    Message,
    Moved,
    Pressed,
    Reachable,
    RoomEvent,
    RoomLost,
    RoomMoved,
    RoomSaid,
    Unreachable,
    spoken,
)
from handlers.kernel.reply import Paragraph, Reply, Text, say
from knowledge.understanding import Understanding, understand

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.clock import Clock
    from bot.guard import Cry, Guard
    from bot.texts import Texts
    from handlers.kernel.database import Database
    from handlers.kernel.feature import Handler
    from handlers.kernel.inbox import Arrival
    from handlers.kernel.message import Address, Incoming
    from handlers.kernel.network import Network
    from handlers.kernel.people import Person
    from handlers.kernel.router import Route, Router
    from handlers.kernel.vault import Vault
    from knowledge.directory import Directory

log = structlog.get_logger(__name__)

BEGINNING = Conversation()
QUESTIONS = ("answer", "choices", "unknown")  # kinds of understanding


class Dispatcher:
    """Handles what the inbox recorded."""

    def __init__(
        self,
        engine: AsyncEngine,
        router: Router,
        texts: Texts,
        network: Network,
        guard: Guard,
        directory: Callable[[], Directory],
        *,
        vault: Vault,
        pages: str = "",
        channels: frozenset[str] = frozenset(),
        paces: Mapping[str, float] | None = None,
        clock: Clock,
    ) -> None:
        self._engine = engine
        self._router = router
        self._texts = texts
        self._network = network
        self._guard = guard
        self._directory = directory
        self._vault = vault
        self._pages = pages
        self._channels = channels
        self._paces = paces or {}
        self._clock = clock
        self._recent = Recent()

    async def handle(self, row_id: int) -> None:
        """Handle one row; on return its answer is promised.

        Raises whatever the database raises when it is gone; the row waits, and is handed in again.
        """
        async with self._engine.begin() as db:
            arrival = await inbox.take(db, row_id)
            if arrival is None:
                return
            if arrival.tries >= inbox.MAX_TRIES:
                await self._quarantine(db, arrival)
                return
            cry = await self._own_cry(db, arrival)
            if cry is None:
                await self._react(db, arrival.incoming, cause=f"reply:{row_id}")
                await inbox.finish(db, row_id)
        if cry is not None:
            await self._help(row_id, cry, arrival.incoming)

    async def to_record(self, db: Database, arrival: Incoming) -> Incoming:
        """Without the way to a file that nobody waits for: a parent's is not even written down."""
        if not isinstance(arrival, Message) or arrival.attached is None:
            return arrival
        talk = await conversation.load(db, arrival.address, self._clock())
        if self._router.awaits_file(talk.awaits):
            return arrival
        person = await people.find(db, arrival.address)
        if person and self._router.handed(arrival, await roles.of(db, person.id)):
            return arrival
        return replace(arrival, attached=None)

    async def give_up(self, row_id: int) -> None:
        """Handling broke in our own code: say so to the person, and be done with the row."""
        async with self._engine.begin() as db:
            arrival = await inbox.take(db, row_id)
            if arrival is not None:
                await self._quarantine(db, arrival)

    async def note(self, db: Database, cry: Cry) -> None:
        """Count it, remember its choices, and owe its answer if that has not left yet."""
        if cry.noted:
            return
        now, address = self._clock(), cry.message.address
        await crisis_store.count(db, now.date(), cry.crisis.kind)
        if isinstance(cry.message, Message):
            talk = await conversation.load(db, address, now)
            await self.remember(db, address, cry.reply, cry.crisis.language, talk)
        await traces.note(db, address, cry.shown, now)
        if not cry.sent:
            await outbox.promise(
                db,
                address,
                cry.reply,
                cause=f"cry:{cry.key}",
                now=now,
                language=cry.crisis.language,
                key=cry.key,
            )

    async def _own_cry(self, db: Database, arrival: Arrival) -> Message | None:
        """What the guard held back, if it is no word for somebody else but meant for us."""
        message = spoken(arrival.incoming)
        if message is None:
            return None
        if arrival.tries:
            self._guard.hear_again(message)
        if not self._guard.is_held(message):
            return None
        if await self._is_for_another(db, arrival.incoming):
            self._guard.let_go(message)
            return None
        return message

    async def _is_for_another(self, db: Database, message: Incoming) -> bool:
        """Is it written by staff to the parent whom they talk with?"""
        if isinstance(message, RoomSaid):
            return await self._router.passes_on(db, message)
        assert isinstance(message, Message)
        person = await people.find(db, message.address)
        if person is None:
            return False
        talk = await conversation.load(db, message.address, self._clock())
        return await self._router.relays(db, person.id, self._router.route(message, talk))

    async def _help(self, row_id: int, message: Message, incoming: Incoming) -> None:
        """The answer leaves before it is written down, outside of any transaction.

        Whoever cried in a room also learns there that their words went to nobody.
        """
        cry = await self._guard.speak(message)
        async with self._engine.begin() as db:
            if await inbox.take(db, row_id) is not None:
                await self.note(db, cry)
                if isinstance(incoming, RoomSaid):
                    await self._attend(db, incoming, self._clock())
                await inbox.finish(db, row_id)
        cry.noted = cry.promised = True

    async def _react(self, db: Database, incoming: Incoming, *, cause: str) -> None:
        now = self._clock()
        match incoming:
            case Message():
                await self._answer(db, incoming, now, cause)
            case Unreachable(address=address):
                await people.set_reachable(db, address, reachable=False)
                await outbox.suppress(db, address)
            case Reachable(address=address):
                await people.set_reachable(db, address, reachable=True)
            case Bounced():
                await bounces.take(db, incoming, now)
            case Moved(address=address, chat=chat):
                await people.move(db, address, chat)
                await outbox.move(db, address, chat)
                await traces.drop(db, address)
            case _:
                await self._attend(db, incoming, now)

    async def _attend(self, db: Database, event: RoomEvent, now: datetime) -> None:
        """Something happened in a room: all features that want to know are told."""
        match event:
            case RoomMoved(address=room, chat=chat):
                await outbox.move(db, room, chat)
        features = self._router.features
        duty = Duty(db, now, self._network, self._vault, self._pages, features)
        for feature in features:
            if (react := feature.events.get(type(event))) is not None:
                await react(duty, event)
        if isinstance(event, RoomLost):  # what a feature wants to save of it, it has saved by now
            await outbox.suppress(db, event.address)

    async def _answer(self, db: Database, message: Message, now: datetime, cause: str) -> None:
        handle = exclusions.mark(self._vault, message.handle) if message.handle else None
        person = await people.meet(db, message.address, now, handle=handle)
        talk = await conversation.load(db, message.address, now)
        understood = None
        rights = await roles.of(db, person.id)
        route = (
            self._router.route(message, talk)
            if self._router.takes(message, talk)
            else self._router.handed(message, rights)
        )
        if route is not None and route.handler is None:
            route = self._router.said(message, rights) or route
        if route is not None and route.handler is None:
            understood = await self._understand(message, talk, now)
        spoken = understood.language if understood else route.language if route else None
        language = person.language or _language(spoken, talk, message, command=understood is None)
        context = Context(
            db=db,
            person=person,
            now=now,
            directory=self._directory(),
            network=self._network,
            vault=self._vault,
            language=language,
            words=lambda text: self._texts.phrase(text, language, person.anrede),
            channels=self._channels,
            paces=self._paces,
            features=self._router.features,
            rights=rights,
            pages=self._pages,
            argument=route.argument if route else "",
            understood=understood,
            trail=talk.trail,
            held=self._guard.kept(message.address),
            question=self._question(message, understood, now),
        )
        handler = self._handler(message, route, understood, talk)
        reply, done = await _run(handler, context, message)
        there = await people.find(db, message.address)
        talking = there is not None and await self._router.is_talking(db, there.id)
        awaits = reply.awaits if done and route else talk.awaits
        drafting = self._router.drafts.get(awaits or "")
        self._guard.seat(message.address, talking=talking, drafting=drafting)
        reply = replace(reply, takes_file=self._router.awaits_file(awaits))
        await self._owe(db, context, message, self._with_company(reply, message), cause, there)
        if reply.farewell:
            self._recent.forget(message.address)
            self._guard.forget(message.address)
        elif done and route:
            chosen = (there.language if there else None) or language
            await self.remember(db, message.address, reply, chosen, talk)

    def _question(self, message: Message, understood: Understanding | None, now: datetime) -> str:
        """What was asked last: perhaps this very message."""
        if understood is not None and understood.kind in QUESTIONS:
            self._recent.note(message.address, message.text, now)
        return self._recent.of(message.address, now)

    async def _understand(
        self, message: Message, talk: Conversation, now: datetime
    ) -> Understanding:
        """In a thread: a long story must not keep the others waiting."""
        hint = talk.language or message.language
        index = self._directory().index
        return await asyncio.to_thread(understand, message.text, index, hint=hint, today=now.date())

    def _handler(
        self,
        message: Message,
        route: Route | None,
        understood: Understanding | None,
        talk: Conversation,
    ) -> Handler:
        if route is None:
            return self._router.kinds(talk)
        if route.handler is not None:
            return route.handler
        wish = understood.function if understood and not message.forwarded else None
        if wish in self._router.functions:
            return self._router.functions[wish]
        return self._router.fallback

    def _with_company(self, reply: Reply, message: Message) -> Reply:
        """After a cry for help the next answer says that somebody is still here."""
        if not self._guard.is_near(message.address):
            return reply
        self._guard.calm(message.address)
        if reply.afresh:
            return reply
        return reply.after(Paragraph(Text("crisis-still-here")))

    async def _owe(
        self,
        db: Database,
        context: Context,
        message: Message,
        reply: Reply,
        cause: str,
        there: Person | None,
    ) -> None:
        """Args: there: Who is at this address now: a handler may have changed that."""
        await outbox.promise(
            db,
            message.address,
            reply,
            cause=cause,
            now=context.now,
            kind="farewell" if reply.farewell else "reply",
            person_id=there.id if there and not reply.farewell else None,
            language=context.language,
            replaces=message.pressed,
        )

    async def remember(
        self,
        db: Database,
        address: Address,
        reply: Reply,
        language: str,
        talk: Conversation = BEGINNING,
    ) -> None:
        """Remember where the talk stands, so that “2” or “ja” means something next."""
        choices = tuple(
            (self._texts.label(choice.label, language), choice.sends)
            for choice in reply.choices
            if choice.sends and not choice.discreet
        )
        state = Conversation(reply.awaits, choices, _trail(talk, reply), language)
        await conversation.save(db, address, state, self._clock())

    async def _quarantine(self, db: Database, arrival: Arrival) -> None:
        """Put a message aside that cannot be handled; its answer names the help lines."""
        log.error("a message was put aside", row=arrival.id)
        incoming = arrival.incoming
        if isinstance(incoming, Message | Pressed):
            to, apology = incoming.address, say("bot-quarantined")
            if isinstance(incoming, Pressed):
                to = incoming.person
                apology = replace(say("bot-press-failed"), aside=incoming.press)
            await outbox.promise(
                db,
                to,
                apology,
                cause=f"reply:{arrival.id}",
                now=self._clock(),
                language=incoming.language,
            )
        await inbox.finish(db, arrival.id, state="quarantined")


def _trail(talk: Conversation, reply: Reply) -> tuple[str, ...]:
    """The way that “zurück” goes; to stand where one stood before is to have gone back."""
    if reply.afresh:
        return ()
    if reply.view is None or talk.trail[-1:] == (reply.view,):
        return talk.trail
    if talk.trail[-2:-1] == (reply.view,):
        return talk.trail[:-1]
    return (*talk.trail, reply.view)


async def _run(handler: Handler, context: Context, message: Message) -> tuple[Reply, bool]:
    """The handler's reply, and whether what it did stands."""
    try:
        async with context.db.begin_nested():
            return await handler(context, message), True
    except Refused as refused:
        return refused.reply, False
    except Exception as error:  # nobody is ever shown an exception, and nobody goes unanswered
        if is_trouble(error):
            raise
        return sorry("a handler failed", error), False


def _language(spoken: str | None, talk: Conversation, message: Message, *, command: bool) -> str:
    """What is written now tells the language; a single command tells it only at the beginning."""
    if command and talk.language:
        return talk.language
    return spoken or talk.language or message.language or "de"
