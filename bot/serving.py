"""What runs while the bot runs: channels kept open and listening."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import structlog

import handlers
from bot.channel import ChannelContext
from bot.composing import Composer, writers
from bot.courier import Courier
from bot.refusals import AlreadyRunning
from bot.sole import Sole
from bot.web import calendars, lists
from handlers.kernel.errors import ChannelDown
from handlers.kernel.feature import Duty, visible
from handlers.kernel.reply import Text
from handlers.kernel.roles import NOBODY

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Coroutine, Mapping
    from types import ModuleType

    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.channel import Channel
    from bot.clock import Clock, Sleep
    from bot.guard import Guard
    from bot.library import Library
    from bot.reception import Reception
    from bot.settings import Section, Settings
    from bot.shelf import Shelf
    from bot.texts import Texts
    from bot.trust import Trust
    from handlers.kernel.database import Database
    from handlers.kernel.vault import Vault

log = structlog.get_logger(__name__)

FIRST_PAUSE, LAST_PAUSE = 1.0, 60.0  # seconds before a channel is tried again
HEALTHY = 60.0  # seconds after which a channel's pauses start anew


@dataclass(slots=True)
class App:
    """Everything that runs, wired."""

    settings: Settings
    engine: AsyncEngine
    texts: Texts
    library: Library
    guard: Guard
    reception: Reception
    opened: Mapping[str, tuple[ModuleType, Section]]
    clock: Clock
    trust: Trust
    vault: Vault
    shelf: Shelf
    pages: str
    channels: dict[str, Channel] = field(default_factory=dict)
    couriers: dict[str, Courier] = field(default_factory=dict)
    opening: asyncio.Event = field(default_factory=asyncio.Event)

    def duty(self, db: Database) -> Duty:
        """What is done of our own accord, in this transaction."""
        network, features = self.settings.network, handlers.features()
        return Duty(db, self.clock(), network, self.vault, self.pages, features)

    async def chat_page(self) -> str:
        """The address of the chat page, once it listens."""
        await self.all_open({"web"})
        page: Any = self.channels["web"]  # only this channel has an address
        await page.listening.wait()
        return str(page.url)

    async def all_open(self, names: set[str]) -> None:
        while not names <= set(self.channels):
            self.opening.clear()
            await self.opening.wait()


async def keep_channel(app: App, name: str, *, sleep: Sleep = asyncio.sleep) -> None:
    """Keep one channel open and listening, whatever happens to it."""
    module, options = app.opened[name]
    async for attempt in _attempts(app.clock, sleep):
        try:
            async with (
                Sole(app.engine, f"channel {name}").held() as lock,
                module.open_channel(options, context(app, name)) as channel,
            ):
                await _while_held(lock, _serve(app, channel, sleep), sleep)
                return
        except AlreadyRunning:
            log.warning("another process serves this channel", channel=name)
        except Exception as error:
            reason = str(error) if isinstance(error, ChannelDown) else type(error).__name__
            log.error("channel failed", channel=name, attempt=attempt, reason=reason)
            log.debug("where it failed", channel=name, exc_info=error)


async def _while_held(lock: Sole, serving: Coroutine[None, None, None], sleep: Sleep) -> None:
    """Serve until done, or until another process turns out to do so."""
    work = asyncio.ensure_future(serving)
    watch = asyncio.ensure_future(lock.keep(sleep))
    try:
        done, _ = await asyncio.wait([work, watch], return_when=asyncio.FIRST_COMPLETED)
    finally:
        work.cancel()
        watch.cancel()
        await asyncio.wait([work, watch])
    next(iter(done)).result()


async def _serve(app: App, channel: Channel, sleep: Sleep) -> None:
    """Deliver and listen; ends when the channel has nothing more to hear."""
    courier = Courier(
        app.engine,
        channel,
        app.texts,
        Composer(writers(handlers.features()), app.settings.network, app.vault, app.pages),
        clock=app.clock,
        trusted=app.trust,
        sleep=sleep,
        in_flight=getattr(channel, "in_flight", 4),
        recorded=app.reception.enqueue,
    )
    if hasattr(channel, "on_return"):
        channel.on_return = courier.hurry
    if hasattr(channel, "routes"):
        channel.routes.extend([*lists.routes(app), *calendars.routes(app)])
    app.channels[channel.name] = channel
    app.couriers[channel.name] = courier
    app.opening.set()
    delivering = asyncio.create_task(courier.run(), name=f"courier-{channel.name}")
    try:
        await _listen(app, channel, sleep)
    finally:
        app.channels.pop(channel.name, None)
        app.couriers.pop(channel.name, None)
        delivering.cancel()
        await asyncio.wait([delivering])


async def _listen(app: App, channel: Channel, sleep: Sleep) -> None:
    async for attempt in _attempts(app.clock, sleep):
        try:
            await channel.listen(app.reception.desk(channel.name))
        except ChannelDown:
            raise
        except Exception as error:
            name = channel.name
            log.error("channel stopped listening", channel=name, attempt=attempt, exc_info=error)
        else:
            return


async def _attempts(now: Clock, sleep: Sleep) -> AsyncIterator[int]:
    """Number the attempts, with a growing pause between them that a healthy minute resets."""
    pause, attempt = FIRST_PAUSE, 0
    while True:
        attempt += 1
        started = now()
        yield attempt
        if (now() - started).total_seconds() > HEALTHY:
            pause, attempt = FIRST_PAUSE, 0
        await sleep(pause)
        pause = min(pause * 2, LAST_PAUSE)


def context(app: App, name: str) -> ChannelContext:
    state = app.settings.state / name
    state.mkdir(parents=True, exist_ok=True, mode=0o700)
    network = app.settings.network

    def words(key: str, language: str) -> str:
        return app.texts.phrase(Text(key, {"network": network.name}), language)

    return ChannelContext(
        state, network.name, menu(app.texts), words, network.anrede, called(app.texts), app.shelf
    )


def menu(catalogue: Texts) -> dict[str, list[tuple[str, str]]]:
    """The commands that are for everybody, with their descriptions by language."""
    return {
        language: [
            (command.name, catalogue.phrase(Text(f"{feature.name}-menu-{command.name}"), language))
            for feature, command in visible(handlers.features(), NOBODY)
        ]
        for language in ("de", "en")
    }


def called(catalogue: Texts) -> dict[str, list[tuple[str, str]]]:
    """The commands that are taken in rooms of people, with what they do there, by language."""
    return {
        language: [
            (name, catalogue.phrase(Text(f"{feature.name}-called-{name}"), language))
            for feature in handlers.features()
            for name in feature.called
        ]
        for language in ("de", "en")
    }
