"""The engine for SQLite or PostgreSQL, and the newest schema."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from alembic import command
from alembic.config import Config
from sqlalchemy import event, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

if TYPE_CHECKING:
    from sqlalchemy import URL, Connection

# Why each: docs/decisions/0005-sqlite-settings.md
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA busy_timeout = 10000",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
)


def engine_for(url: str) -> AsyncEngine:
    """An engine; parameters never show in its errors, since they are what people wrote."""
    parsed = _with_driver(make_url(url))
    engine = create_async_engine(parsed, hide_parameters=True, pool_pre_ping=not _is_sqlite(parsed))
    if _is_sqlite(parsed):
        sqlite_file(url).parent.mkdir(parents=True, exist_ok=True)
        _prepare_sqlite(engine)
    return engine


def sqlite_file(url: str) -> Path:
    return Path(make_url(url).database or "")


def is_sqlite(engine: AsyncEngine) -> bool:
    return _is_sqlite(engine.url)


async def upgrade(engine: AsyncEngine) -> None:
    """Bring the schema to the newest version; does nothing when it is there already."""
    async with engine.begin() as connection:
        await connection.run_sync(_upgrade)


def alembic_config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(files("migrations")))
    return config


def _upgrade(connection: Connection) -> None:
    config = alembic_config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


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

    @event.listens_for(engine.sync_engine, "begin")
    def _begin(connection: Connection) -> None:
        # a transaction that starts reading and then writes fails at once when another one wrote
        connection.exec_driver_sql("BEGIN IMMEDIATE")
