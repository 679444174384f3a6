"""One schema on both databases, and what SQLite is told."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any

import aiosqlite
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError, StatementError

from bot.database import (
    alembic_config,
    engine_for,
    is_trouble,
    newest_revision,
    patiently,
    upgrade,
)
from bot.logs import describe
from handlers.directory import store
from handlers.kernel import people
from handlers.kernel.consent import Exit
from handlers.kernel.database import metadata
from handlers.kernel.message import Address
from handlers.kernel.vault import Vault
from tests.conftest import START, VAULT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from sqlalchemy import Connection
    from sqlalchemy.ext.asyncio import AsyncEngine


@pytest.fixture
async def engine(empty_database_url: str) -> AsyncIterator[AsyncEngine]:
    engine = engine_for(empty_database_url, VAULT)
    await upgrade(engine)
    yield engine
    await engine.dispose()


async def test_the_migrations_lead_to_what_the_code_says(engine: AsyncEngine) -> None:
    def differences(connection: Connection) -> list[object]:
        found = compare_metadata(MigrationContext.configure(connection), metadata)
        return [each for each in found if "alembic_version" not in str(each)]

    assert store.offers.metadata is metadata  # every store is imported
    async with engine.begin() as db:
        assert await db.run_sync(differences) == []


async def test_ids_that_causes_are_made_of_are_never_used_twice(tmp_path: Path) -> None:
    """SQLite makes a table anew to change it, and forgets of it what is not said again.

    A new message under the id of an erased one would find its answer promised already.
    """
    engine = engine_for(f"sqlite:///{tmp_path / 'a.db'}", VAULT)
    await upgrade(engine)
    wanted = {
        t.name for t in metadata.sorted_tables if t.dialect_options["sqlite"]["autoincrement"]
    }
    async with engine.begin() as db:
        rows = await db.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'"
        )
        found = set(rows.scalars())
    await engine.dispose()

    assert found == wanted


async def test_upgrading_twice_is_harmless(engine: AsyncEngine) -> None:
    await upgrade(engine)


def test_the_newest_revision_is_the_one_that_alembic_finds() -> None:
    assert newest_revision() == ScriptDirectory.from_config(alembic_config()).get_current_head()


async def test_sqlite_is_told_to_be_careful(tmp_path: Path) -> None:
    engine = engine_for(f"sqlite:///{tmp_path / 'new' / 'a.db'}", VAULT)
    async with engine.begin() as db:
        said = {
            name: (await db.exec_driver_sql(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
    await engine.dispose()

    assert said == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}


async def test_what_is_logged_of_an_error_never_quotes_what_was_written(
    engine: AsyncEngine,
) -> None:
    """The drivers' own words do, in spite of `hide_parameters`: only types are logged."""
    with pytest.raises(StatementError) as caught:
        async with engine.begin() as db:
            await db.execute(people.people.insert().values(language=object(), created_at=START))

    assert type(caught.value).__name__ in describe(caught.value)
    assert "object object" not in describe(caught.value)


async def test_a_time_without_zone_is_refused(engine: AsyncEngine) -> None:
    naive = people.people.insert().values(created_at=datetime(2026, 11, 25))  # noqa: DTZ001
    async with engine.connect() as db:
        with pytest.raises(StatementError, match="without a time zone"):
            await db.execute(naive)


async def test_a_person_is_met_once(engine: AsyncEngine) -> None:
    async with engine.begin() as db:
        first = await people.meet(db, Address("paper", "anna"), START)
        again = await people.meet(db, Address("paper", "anna"), START)

    assert first.id == again.id
    assert first.since == START.date()


async def test_a_person_is_also_reached_where_they_joined(engine: AsyncEngine) -> None:
    mailbox = Address(people.MAIL, "anna@example.net")
    async with engine.begin() as db:
        anna = await people.meet(db, Address("paper", "anna"), START)
        await people.join(db, anna.id, mailbox, START)
        await people.set_reachable(db, mailbox, reachable=False)
        await people.set_stopped(db, mailbox, stopped=True)
        await people.join(db, anna.id, mailbox, START)
        found = await people.find(db, mailbox)

        assert found is not None
        assert (found.id, found.stopped) == (anna.id, False)
        assert await people.chat_of(db, anna.id) == Address("paper", "anna")


def test_a_way_out_of_a_letter_is_the_same_for_ever_and_cannot_be_made_up() -> None:
    way = Exit("a" * 64, "list", "wohnen")

    assert way.token(VAULT) == way.token(Vault(bytes(range(64))))
    assert Exit.of(VAULT, way.token(VAULT)) == way
    assert Exit.of(VAULT, Exit("a" * 64, "list").token(VAULT)) == Exit("a" * 64, "list", None)
    for forged in ("", "ä", "x" * 80, way.token(Vault(bytes(64))), VAULT.seal('["exit"]')):
        assert Exit.of(VAULT, forged) is None
    assert Exit.of(VAULT, VAULT.seal("17")) is None


async def test_who_waits_patiently_gets_there_in_the_end() -> None:
    pauses: list[float] = []
    tries = 0

    async def action() -> None:
        nonlocal tries
        tries += 1
        if tries < 4:
            raise ConnectionRefusedError

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    await patiently(action, sleep)
    assert pauses == [0.5, 1.0, 2.0]


async def test_a_mistake_of_ours_is_not_waited_for() -> None:
    async def action() -> None:
        raise KeyError

    async def sleep(_seconds: float) -> None:
        raise AssertionError

    with pytest.raises(KeyError):
        await patiently(action, sleep)
    assert not is_trouble(KeyError())


async def test_a_task_that_is_cancelled_in_the_middle_leaves_no_lock_behind(tmp_path: Path) -> None:
    engine = engine_for(f"sqlite:///{tmp_path / 'test.db'}")
    async with engine.begin() as db:
        await db.execute(text("CREATE TABLE t (n INTEGER)"))

    async def work() -> None:
        while True:
            async with engine.begin() as db:
                for _ in range(3):
                    await db.execute(text("INSERT INTO t VALUES (1) RETURNING n"))
                    await db.execute(text("SELECT n FROM t"))

    for moment in range(40):
        working = [asyncio.create_task(work()) for _ in range(4)]
        await asyncio.sleep(0.0005 * moment)
        for task in working:
            task.cancel()
        await asyncio.wait(working)
        async with asyncio.timeout(5), engine.begin() as db:
            await db.execute(text("DELETE FROM t"))
    await engine.dispose()


@pytest.fixture
def trips(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Those to the thread of SQLite."""
    made: list[object] = []
    travel = aiosqlite.Connection._execute

    async def counted(connection: Any, function: Any, *args: Any, **options: Any) -> Any:
        made.append(function)
        return await travel(connection, function, *args, **options)

    monkeypatch.setattr(aiosqlite.Connection, "_execute", counted)
    return made


@pytest.fixture
async def numbers(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    """An engine with a table of numbers."""
    engine = engine_for(f"sqlite:///{tmp_path / 'a.db'}")
    async with engine.begin() as db:
        await db.execute(text("CREATE TABLE t (n INTEGER PRIMARY KEY)"))
    yield engine
    await engine.dispose()


async def _all(engine: AsyncEngine) -> list[int]:
    async with engine.begin() as db:
        return list((await db.execute(text("SELECT n FROM t ORDER BY n"))).scalars())


async def test_a_statement_is_one_trip_to_the_thread_of_sqlite(
    numbers: AsyncEngine, trips: list[object]
) -> None:
    async with numbers.begin() as db:
        trips.clear()
        added = await db.execute(text("INSERT INTO t VALUES (:n)"), [{"n": 1}, {"n": 2}])
        found = (await db.execute(text("SELECT n FROM t ORDER BY n"))).scalars().all()
        assert (added.rowcount, found) == (2, [1, 2])
    assert len(trips) == 3  # and the commit


async def test_what_opens_and_closes_a_bracket_makes_no_trip(
    numbers: AsyncEngine, trips: list[object]
) -> None:
    await _all(numbers)  # connected
    trips.clear()
    async with numbers.begin() as db, db.begin_nested():
        pass
    assert not trips
    async with numbers.begin() as db, db.begin_nested():
        await db.execute(text("INSERT INTO t VALUES (1)"))
    assert len(trips) == 2
    assert await _all(numbers) == [1]


async def test_brackets_hold_what_they_should(numbers: AsyncEngine) -> None:
    async with numbers.begin() as db:
        with suppress(ZeroDivisionError):
            async with db.begin_nested():
                await db.execute(text("INSERT INTO t VALUES (1)"))
                raise ZeroDivisionError
        with suppress(ZeroDivisionError):
            async with db.begin_nested():
                raise ZeroDivisionError
        async with db.begin_nested():
            await db.execute(text("INSERT INTO t VALUES (2)"))
    with suppress(ZeroDivisionError):
        async with numbers.begin() as db:
            async with db.begin_nested():
                await db.execute(text("INSERT INTO t VALUES (3)"))
            raise ZeroDivisionError
    with suppress(ZeroDivisionError):
        async with numbers.begin():
            raise ZeroDivisionError
    assert await _all(numbers) == [2]


async def test_nothing_is_written_outside_of_a_transaction_that_could_not_begin(
    numbers: AsyncEngine,
) -> None:
    """The first statement brings the news; who does not listen is told again."""
    async with numbers.connect() as db:
        await db.exec_driver_sql("PRAGMA busy_timeout = 0")
    other = sqlite3.connect(str(numbers.url.database), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    async with numbers.connect() as db:
        with pytest.raises(OperationalError, match="locked"):
            await db.execute(text("SELECT n FROM t"))
        with pytest.raises(OperationalError, match="locked"):
            await db.execute(text("INSERT INTO t VALUES (1)"))
    other.execute("COMMIT")
    async with numbers.begin() as db:
        with pytest.raises(IntegrityError):
            await db.execute(text("INSERT INTO t VALUES (2), (2)"))
    assert await _all(numbers) == []
    other.close()
