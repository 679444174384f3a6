"""SQLite with one trip to its thread for each statement, where aiosqlite makes four.

aiosqlite makes the cursor, runs the statement, fetches and closes in a trip each; SQLAlchemy reads
every result whole in any case. What only opens or closes a bracket (the transaction, a savepoint)
makes none: it goes along with the next statement. Most of what a statement costs here is trips
(docs/decisions/0005-sqlite-settings.md).
"""

from __future__ import annotations

import sqlite3
from functools import partial
from typing import TYPE_CHECKING, Any, Self

import aiosqlite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


_BEGIN = "BEGIN IMMEDIATE"
_BRACKETS = ("SAVEPOINT ", "RELEASE ")


class Connection(aiosqlite.Connection):
    """What waits to go along is forgotten only once it has been carried out."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._waiting: list[str] = []
        self._open = False  # or perhaps: a task that was cancelled does not know

    def begin(self) -> None:
        """Open a transaction with the next statement; without one there is none."""
        self._waiting.append(_BEGIN)
        self._open = True

    def cursor(self) -> Cursor:  # type: ignore[override]  # all that SQLAlchemy asks of one
        return Cursor(self)

    async def commit(self) -> None:
        begun = _BEGIN not in self._waiting
        self._waiting.clear()  # savepoints end with their transaction
        if begun:
            await super().commit()
        self._open = False

    async def rollback(self) -> None:
        """SQLAlchemy asks for it before each connection goes back to the pool, too."""
        if self._open:
            await self._execute(self._roll_back)  # type: ignore[no-untyped-call]
            self._open = False

    def _roll_back(self) -> None:
        """On the thread, where the trip of a task that was cancelled may be under way."""
        self._waiting.clear()
        self._conn.rollback()

    def run(self, cursor: sqlite3.Cursor, statement: Callable[[sqlite3.Cursor], object]) -> None:
        """On the thread."""
        while self._waiting:
            cursor.execute(self._waiting[0])
            del self._waiting[0]
        statement(cursor)

    def waits(self, sql: str) -> bool:
        """Whether it can go along with the next one."""
        if sql.startswith(_BRACKETS):
            self._waiting.append(sql)
            return True
        return False


class Cursor:
    """What SQLAlchemy asks of a cursor, with the whole result at hand."""

    arraysize = 1

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Sequence[Any] | None = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, parameters: Iterable[Any] = ()) -> Self:
        if not self._connection.waits(sql):
            await self._run(lambda cursor: cursor.execute(sql, parameters))  # type: ignore[arg-type]
        return self

    async def executemany(self, sql: str, parameters: Iterable[Iterable[Any]]) -> Self:
        await self._run(lambda cursor: cursor.executemany(sql, parameters))  # type: ignore[arg-type]
        return self

    async def fetchall(self) -> list[Any]:
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None: ...

    async def _run(self, statement: Callable[[sqlite3.Cursor], object]) -> None:
        run = partial(self._on_thread, statement)
        await self._connection._execute(run)  # type: ignore[no-untyped-call]  # noqa: SLF001

    def _on_thread(self, statement: Callable[[sqlite3.Cursor], object]) -> None:
        cursor = self._connection._conn.cursor()  # noqa: SLF001  # as aiosqlite's own cursor does
        try:
            self._connection.run(cursor, statement)
            self.description = cursor.description
            self._rows = cursor.fetchall() if cursor.description else []
            self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
        finally:
            cursor.close()


def connect(file: str, **options: Any) -> Connection:
    """Awaitable, as `aiosqlite.connect` is."""
    connection = Connection(partial(sqlite3.connect, file, **options), iter_chunk_size=64)
    connection._thread.daemon = True  # noqa: SLF001  # as SQLAlchemy does with those that it makes
    return connection
