"""The engine for SQLite or PostgreSQL, and the newest schema."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import structlog
from sqlalchemy import event, inspect, make_url, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot import one_trip
from bot.settings import sqlite_file

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from alembic.config import Config
    from sqlalchemy import URL, Connection

    from bot.clock import Sleep
    from handlers.kernel.vault import Vault

log = structlog.get_logger(__name__)

# Why each: docs/decisions/0005-sqlite-settings.md
FIRST_PAUSE, LAST_PAUSE = 0.5, 30.0  # seconds between tries while the database is gone
_TROUBLES = {"OperationalError", "InterfaceError", "InternalError", "DBAPIError"}
_REVISION = re.compile(r'^revision = "(.+)"', re.MULTILINE)
_EARLIER = re.compile(r'^down_revision = "(.+)"', re.MULTILINE)
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA busy_timeout = 10000",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA cache_size = -8192",
)


def is_trouble(error: BaseException) -> bool:
    """The database is gone, full or locked: waiting may help, and nobody's code is to blame.

    While a connection is made, the drivers' own errors come through unwrapped.
    """
    if isinstance(error, DBAPIError):
        return error.connection_invalidated or type(error).__name__ in _TROUBLES
    driver = type(error).__module__.partition(".")[0]
    return isinstance(error, (OSError, PoolTimeout)) or driver in {"asyncpg", "sqlite3"}


async def patiently(
    action: Callable[[], Awaitable[None]], sleep: Sleep, tries: int | None = None
) -> None:
    """Do it; while the database is gone, wait for it and try again.

    Args:
        tries: After so many the error is raised after all; None never gives up.
    """
    pause, attempt = FIRST_PAUSE, 0
    while True:
        attempt += 1
        try:
            return await action()
        except Exception as error:
            if not is_trouble(error) or attempt == tries:
                raise
            log.warning("the database does not answer", reason=type(error).__name__)
        await sleep(pause)
        pause = min(pause * 2, LAST_PAUSE)


def engine_for(url: str, vault: Vault | None = None) -> AsyncEngine:
    """An engine; parameters never show in its errors, since they are what people wrote.

    Args:
        vault: Needed by whoever reads or writes where people are reached.
    """
    parsed = _with_driver(make_url(url))
    options: dict[str, Any] = {"pool_pre_ping": True}
    if _is_sqlite(parsed):  # one writer at a time anyway: in a queue each has its turn
        options = {"pool_size": 1, "max_overflow": 0}
        options["connect_args"] = {"async_creator_fn": one_trip.connect}
    engine = create_async_engine(parsed, hide_parameters=True, **options)
    engine.dialect.vault = vault  # type: ignore[attr-defined]  # vault_of takes it from here
    if _is_sqlite(parsed):
        sqlite_file(url).parent.mkdir(parents=True, exist_ok=True)
        _prepare_sqlite(engine)
    return engine


def is_sqlite(engine: AsyncEngine) -> bool:
    return _is_sqlite(engine.url)


async def empty_log(engine: AsyncEngine) -> None:
    """Overwrite SQLite's write-ahead log, where erased rows may stand for long."""
    if not is_sqlite(engine):
        return
    async with engine.connect() as connection:
        raw = await connection.get_raw_connection()  # no transaction: it would lock us out
        assert raw.driver_connection is not None
        cursor = await raw.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        await cursor.close()


async def upgrade(engine: AsyncEngine) -> None:
    """Bring the schema to the newest version; does nothing when it is there already."""
    async with engine.begin() as connection:
        await connection.run_sync(_upgrade)


def alembic_config() -> Config:
    from alembic.config import Config  # noqa: PLC0415 – most commands change no schema

    config = Config()
    config.set_main_option("script_location", str(files("migrations")))
    return config


def _upgrade(connection: Connection) -> None:
    if _revision(connection) == newest_revision():
        return
    from alembic import command  # noqa: PLC0415 – ten megabytes that most starts do without

    config = alembic_config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


@cache
def newest_revision() -> str:
    """The one migration of this program that no other follows, without running any of them."""
    versions = files("migrations").joinpath("versions").iterdir()
    code = "\n".join(f.read_text("utf-8") for f in versions if f.name.endswith(".py"))
    newest: str
    (newest,) = {*_REVISION.findall(code)} - {*_EARLIER.findall(code)}
    return newest


def _with_driver(url: URL) -> URL:
    """`sqlite:` and `postgresql:` are enough; the asynchronous driver is our business."""
    drivers = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}
    drivers["postgres"] = drivers["postgresql"]
    return url.set(drivername=drivers.get(url.drivername, url.drivername))


def _is_sqlite(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


def _prepare_sqlite(engine: AsyncEngine) -> None:
    @event.listens_for(engine.sync_engine, "connect")
    def _connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver must not begin transactions of its own
        cursor = connection.cursor()
        for pragma in _PRAGMAS:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine.sync_engine, "invalidate")
    def _invalidate(connection: Any, _record: Any, _error: BaseException | None) -> None:
        # a task that was cancelled in the middle leaves statements open, and with them a
        # connection would keep the write lock after it was closed
        connection.rollback()

    @event.listens_for(engine.sync_engine, "begin")
    def _begin(connection: Connection) -> None:
        # a transaction that starts reading and then writes fails at once when another one wrote
        connection.connection.driver_connection.begin()  # type: ignore[union-attr]
