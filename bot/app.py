"""The composition root: settings in, running bot out."""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from functools import partial
from importlib import import_module, util
from typing import TYPE_CHECKING, Any

import handlers
from bot import clock, database, index_file, key, texts, tombstones
from bot.dispatcher import Dispatcher
from bot.guard import Guard
from bot.library import Library
from bot.pace import to_many
from bot.reception import Reception
from bot.refusals import AlreadyRunning
from bot.serving import App, keep_channel
from bot.settings import ConfigError, ConfigProblem, parse
from bot.shelf import Shelf
from bot.ticker import Ticker
from bot.trust import Trust
from handlers import crisis
from handlers.kernel.router import Router

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping
    from types import ModuleType

    from bot.channel import Channel
    from bot.clock import Clock, Sleep
    from bot.courier import Courier
    from bot.settings import Section, Settings, Source
    from knowledge.directory import Directory

__all__ = ["AlreadyRunning", "App", "build", "channel_settings", "run"]


def channel_settings(settings: Settings, source: Source) -> dict[str, tuple[ModuleType, Section]]:
    """Import the channels that are configured, and let each check its own table.

    Raises:
        ConfigError: with the problems of all channels.
    """
    found: dict[str, tuple[ModuleType, Section]] = {}
    problems: list[ConfigProblem] = []
    for name, table in settings.channel.items():
        if util.find_spec(f"bot.channels.{name}") is None:
            line = source.line(("channel", name))
            problems.append(
                ConfigProblem(source.file, line, f"channel.{name}", "unknown_channel", _known())
            )
            continue
        module = import_module(f"bot.channels.{name}")
        try:
            found[name] = module, parse(module.Settings, table, source, ("channel", name))
        except ConfigError as error:
            problems.extend(error.problems)
    if settings.network.duty.room and "matrix" not in settings.channel:
        option = "network.duty.room"
        line = source.line(("network", "duty", "room"))
        problems.append(ConfigProblem(source.file, line, option, "room_without_matrix"))
    if problems:
        raise ConfigError(problems)
    return found


def _known() -> str:
    return "console, mail, matrix, telegram, web"


@asynccontextmanager
async def build(
    settings: Settings,
    opened: Mapping[str, tuple[ModuleType, Section]],
    *,
    now: Clock = clock.now,
    monotonic: Callable[[], float] = time.monotonic,
    sleep: Sleep = asyncio.sleep,
    index: Callable[..., Directory] | None = None,
) -> AsyncIterator[App]:
    """Wire everything; nothing runs yet. The schema is the newest when this is entered."""
    async with AsyncExitStack() as stack:
        stack.enter_context(_alone(settings))
        vault = key.vault(settings)
        engine = database.engine_for(settings.database.url, vault)
        stack.push_async_callback(engine.dispose)
        await database.upgrade(engine)
        await key.check(engine, settings)
        await tombstones.replay(engine, tombstones.file_of(settings), now())
        catalogue = texts.load(settings.network.anrede)
        kept = partial(index_file.directory, settings.state)
        library = Library(engine, clock=now, sleep=sleep, build=index or kept)
        await library.open()
        channels: dict[str, Channel] = {}
        couriers: dict[str, Courier] = {}
        guard = Guard(
            channels,
            catalogue,
            lambda message, found, earlier, at: crisis.answer(
                message, found, earlier, at, library.current
            ),
            clock=now,
            sleep=sleep,
        )
        stack.push_async_callback(guard.close)
        router = Router(handlers.features())
        pages = _pages(opened)
        dispatcher = Dispatcher(
            engine,
            router,
            catalogue,
            settings.network,
            guard,
            lambda: library.current,
            vault=vault,
            pages=pages,
            channels=frozenset(opened),
            paces=to_many(opened),
            clock=now,
        )
        reception = Reception(
            engine,
            dispatcher,
            guard,
            promised=lambda name: couriers[name].call() if name in couriers else None,
            channels=channels,
            clock=now,
            sleep=sleep,
        )
        yield App(
            settings,
            engine,
            catalogue,
            library,
            guard,
            reception,
            opened,
            now,
            Trust(now, monotonic),
            vault,
            Shelf(engine, vault, clock=now),
            pages,
            channels,
            couriers,
        )


def _pages(opened: Mapping[str, tuple[ModuleType, Section]]) -> str:
    """The address under which people find the public pages, with a slash at its end."""
    if "web" not in opened:
        return ""
    options: Any = opened["web"][1]  # no other channel has pages
    address: str = options.base_url or f"http://localhost:{options.port}"
    return address.rstrip("/") + "/"


async def run(app: App, stop: asyncio.Event, *, sleep: Sleep = asyncio.sleep) -> None:
    """Serve until `stop` is set, or until every channel is done (the terminal's end of input).

    A failing part ends the process; a failing channel does not.
    """
    async with asyncio.TaskGroup() as group:
        background = [
            group.create_task(app.reception.work(), name="reception"),
            group.create_task(app.library.watch(), name="library"),
            group.create_task(Ticker(app).run(), name="ticker"),
        ]
        channels = [
            group.create_task(keep_channel(app, name, sleep=sleep), name=name)
            for name in app.opened
        ]
        done = group.create_task(_all_done(channels))
        stopped = group.create_task(stop.wait())
        await asyncio.wait([stopped, done], return_when=asyncio.FIRST_COMPLETED)
        for task in (*channels, *background, done, stopped):
            task.cancel()


async def _all_done(tasks: list[asyncio.Task[None]]) -> None:
    await asyncio.wait(tasks)


@contextmanager
def _alone(settings: Settings) -> Iterator[None]:
    """One process a SQLite file; PostgreSQL needs no such lock."""
    if not settings.database.url.startswith("sqlite"):
        yield
        return
    import fcntl  # noqa: PLC0415 – there is none on Windows, where PostgreSQL still works

    settings.state.mkdir(parents=True, exist_ok=True)
    with (settings.state / "wegweiser.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AlreadyRunning(str(settings.state)) from None
        yield
