"""Who was erased stays erased, whatever is restored."""

from __future__ import annotations

import json
import sqlite3
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.database import engine_for, upgrade
from bot.tombstones import Mirror, append, file_of, prune, read, replay
from handlers.kernel import people, personal, tombstones
from handlers.kernel.message import Address
from handlers.kernel.tombstones import KEPT, Tombstone
from tests.conftest import START, VAULT, running
from tests.visitor import PaperChannel, Visitor, until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.settings import Settings
    from handlers.kernel.people import Person
    from tests.conftest import Clock

HERE = Address("paper", "anna")
DAY = START.replace(hour=0, minute=0)


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    engine = engine_for(database_url, VAULT)
    await upgrade(engine)
    yield engine
    await engine.dispose()


async def _meet(engine: AsyncEngine, days: int = 0) -> Person:
    async with engine.begin() as db:
        return await people.meet(db, HERE, START + timedelta(days=days))


async def _erase(engine: AsyncEngine, person: Person, days: int = 0) -> None:
    async with engine.begin() as db:
        await personal.erase(db, person.id, START + timedelta(days=days))


async def _is_known(engine: AsyncEngine) -> bool:
    async with engine.begin() as db:
        return await people.find(db, HERE) is not None


async def _lose_tombstones(engine: AsyncEngine) -> None:
    """What a database of before the erasure does not have."""
    async with engine.begin() as db:
        await db.execute(tombstones.tombstones.delete())


async def _mirror(engine: AsyncEngine, file: Path, mirror: Mirror | None = None) -> Mirror:
    mirror = mirror or Mirror(file)
    async with engine.begin() as db:
        await mirror(db)
    return mirror


async def test_a_tombstone_names_nobody_and_only_the_day(
    engine: AsyncEngine, tmp_path: Path
) -> None:
    file = tmp_path / "state" / "erased.jsonl"
    await _erase(engine, await _meet(engine))
    mirror = await _mirror(engine, file)
    written = file.read_text()
    await _mirror(engine, file, mirror)
    await _mirror(engine, file)  # another process

    assert file.read_text() == written
    assert "anna" not in written
    line = json.loads(written)
    assert set(line) == {"address", "person", "erased_on"}
    assert line["erased_on"] == DAY.isoformat()
    assert file.stat().st_mode & 0o777 == 0o600


async def test_a_restored_backup_is_erased_again_and_whoever_came_back_stays(
    engine: AsyncEngine, tmp_path: Path
) -> None:
    file = tmp_path / "erased.jsonl"
    person = await _meet(engine)
    await _erase(engine, person, days=3)
    await _mirror(engine, file)
    assert await replay(engine, file, START) == 0  # nothing was restored

    await _meet(engine, days=1)  # as a backup of the day before has it
    await _lose_tombstones(engine)
    assert await replay(engine, file, START + timedelta(days=4)) == 1
    assert not await _is_known(engine)

    await _meet(engine, days=5)
    await _lose_tombstones(engine)
    assert await replay(engine, file, START + timedelta(days=6)) == 0
    assert await _is_known(engine)


async def test_on_the_day_itself_the_pseudonym_tells_who_came_back(
    engine: AsyncEngine, tmp_path: Path
) -> None:
    file = tmp_path / "erased.jsonl"
    erased = await _meet(engine)
    await _erase(engine, erased)
    await _mirror(engine, file)
    returned = await _meet(engine)
    await _lose_tombstones(engine)

    assert await replay(engine, file, START) == 0
    assert await _is_known(engine)

    async with engine.begin() as db:
        await db.execute(people.people.update().values(pseudonym=erased.pseudonym))
    await _lose_tombstones(engine)
    assert returned.pseudonym != erased.pseudonym
    assert await replay(engine, file, START) == 1
    assert not await _is_known(engine)


async def test_a_torn_line_costs_nothing_else(engine: AsyncEngine, tmp_path: Path) -> None:
    file = tmp_path / "erased.jsonl"
    stones = [Tombstone(f"{n}", f"{n}{n}", DAY) for n in range(3)]
    append(file, stones[:2])
    file.write_bytes(file.read_bytes()[:-20])  # a power cut
    append(file, stones[1:])

    assert read(file) == stones
    assert read(tmp_path / "nowhere") == []


def test_tombstones_are_kept_as_long_as_a_backup_may_be(tmp_path: Path) -> None:
    file = tmp_path / "erased.jsonl"
    old, new = Tombstone("1", "2", DAY - timedelta(days=1)), Tombstone("3", "4", DAY)
    append(file, [old, new])

    prune(file, DAY - timedelta(days=1) + KEPT)
    assert read(file) == [old, new]
    prune(file, DAY + KEPT)
    assert read(file) == [new]
    assert [one.name for one in tmp_path.iterdir()] == ["erased.jsonl"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_backup_taken_while_the_bot_runs_brings_nobody_back(
    settings: Settings, clock: Clock, tmp_path: Path
) -> None:
    """O6: back up while it writes, erase, restore, start."""
    paper = PaperChannel()
    database, backup = tmp_path / "test.db", tmp_path / "backup.db"
    async with running(settings, paper, clock=clock) as app:
        anna, ben = (Visitor(n, paper, app.reception.desk("paper")) for n in ("anna", "ben"))
        await ben.says("hallo")
        await anna.says("hallo")
        with sqlite3.connect(database) as running_database:
            running_database.execute("VACUUM INTO ?", (str(backup),))
        running_database.close()
        await anna.says("/loeschen ja")

        async def mirrored() -> bool:
            return bool(read(file_of(settings)))

        await until(mirrored)

    for rest in ("-wal", "-shm"):
        (tmp_path / f"test.db{rest}").unlink(missing_ok=True)
    backup.replace(database)
    async with running(settings, PaperChannel(), clock=clock) as app, app.engine.begin() as db:
        assert await people.find(db, HERE) is None
        assert await people.find(db, Address("paper", "ben")) is not None
        assert (await db.exec_driver_sql("PRAGMA integrity_check")).scalar_one() == "ok"
