"""Fixtures that many tests share: the whole bot on a real database, with a paper channel."""

from __future__ import annotations

import asyncio
import os
import shutil
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from types import ModuleType
from typing import TYPE_CHECKING

import hypothesis
import pytest
import structlog

from bot import app as composition
from bot.database import engine_for, upgrade
from bot.settings import Section, Settings
from handlers.directory import store
from handlers.kernel.vault import Vault
from knowledge import loader
from knowledge.directory import Directory
from tests import kept
from tests.servers.postgres import Postgres, running_postgres
from tests.visitor import PaperChannel, Visitor

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator
    from pathlib import Path

    from bot.app import App
    from knowledge.model import Offer

for _name in [name for name in os.environ if name.startswith("WEGWEISER__")]:
    del os.environ[_name]  # a developer's own configuration must not colour the tests

# A traceback with all that its frames know takes ten seconds to draw.
structlog.configure(
    processors=[
        *structlog.get_config()["processors"][:-1],
        structlog.dev.ConsoleRenderer(
            colors=False, exception_formatter=structlog.dev.plain_traceback
        ),
    ]
)

hypothesis.settings.register_profile("shared machine", deadline=None)
hypothesis.settings.load_profile("shared machine")

VAULT = Vault(bytes(range(64)))
START = datetime(2026, 11, 25, 20, 15, tzinfo=UTC)


class Clock:
    """A clock that stands until it is told to go on."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with running_postgres(in_memory=True) as server:
        yield server


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the newest schema and the starter directory, to be copied."""
    file = tmp_path_factory.mktemp("migrated") / "test.db"
    asyncio.run(_migrate(f"sqlite:///{file}"))
    return file


@pytest.fixture(scope="session")
def migrated_postgres(postgres: Postgres) -> str:
    """The same on PostgreSQL; its name."""
    url = postgres.new_database()
    asyncio.run(_migrate(url))
    return postgres.name_of(url)


async def _migrate(url: str) -> None:
    engine = engine_for(url, VAULT)
    await upgrade(engine)
    async with engine.begin() as db:
        await store.follow_shipped(db, loader.shipped(), START)
    await engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database with the newest schema and the starter directory, once of each kind."""
    if request.param == "sqlite":
        file = tmp_path / "test.db"
        shutil.copy(request.getfixturevalue("migrated"), file)
        yield f"sqlite:///{file}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    url = server.new_database(like=request.getfixturevalue("migrated_postgres"))
    yield url
    asyncio.run(server.drop(url))  # each is three hundred files


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database without a schema, once of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'test.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.new_database()


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    return Settings.model_validate(
        {
            "state": tmp_path / "state",
            "database": {"url": database_url},
            "network": {
                "name": "Netzwerk Musterstadt",
                "contact": {"name": "Frau Sommer", "phone": "+49 271 333000"},
            },
        }
    )


@pytest.fixture
def paper() -> PaperChannel:
    return PaperChannel()


_built: list[tuple[list[Offer], Directory]] = []


def index(offers: Iterable[Offer], version: int = 0) -> Directory:
    """Build each directory once in a test session: learning its words takes ten seconds."""
    wanted = list(offers)
    for known, directory in _built:
        if known == wanted:
            return replace(directory, version=version)
    directory = kept.starter() if wanted == kept.offers() else Directory.of(wanted)
    _built.append((wanted, directory))
    return replace(directory, version=version)


@asynccontextmanager
async def running(
    settings: Settings, *channels: PaperChannel, clock: Callable[[], datetime]
) -> AsyncIterator[App]:
    """The whole bot, serving on paper channels until the block ends."""
    opened = {channel.name: (_module(channel), Section()) for channel in channels}
    stop = asyncio.Event()
    async with composition.build(
        settings, opened, now=clock, monotonic=_passes(clock), index=index
    ) as app:
        serving = asyncio.create_task(composition.run(app, stop))
        async with asyncio.timeout(10):
            await app.all_open({channel.name for channel in channels})
        try:
            yield app
        finally:
            stop.set()
            await serving


def _passes(clock: Callable[[], datetime]) -> Callable[[], float]:
    """A monotonic clock that goes on with this one: a test that lets a day pass is no jump."""
    return lambda: clock().timestamp()


@pytest.fixture
async def app(settings: Settings, paper: PaperChannel, clock: Clock) -> AsyncIterator[App]:
    async with running(settings, paper, clock=clock) as app:
        yield app


@pytest.fixture
def anna(app: App, paper: PaperChannel) -> Visitor:
    return Visitor("anna", paper, app.reception.desk(paper.name))


@pytest.fixture
def ben(app: App, paper: PaperChannel) -> Visitor:
    return Visitor("ben", paper, app.reception.desk(paper.name))


def _module(channel: PaperChannel) -> ModuleType:
    """A channel module that opens this very channel."""

    @asynccontextmanager
    async def open_channel(_settings: object, _context: object) -> AsyncIterator[PaperChannel]:
        yield channel

    module = ModuleType(f"bot.channels.{channel.name}")
    module.open_channel = open_channel  # type: ignore[attr-defined]
    return module
