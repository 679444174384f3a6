"""P1: hundreds of persons are erased; no byte of the database, its log or the files names them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import JSON, Boolean, Date, Integer, String, select

from bot.tombstones import file_of
from handlers.kernel import consent, outbox, people, personal
from handlers.kernel.consent import Said
from handlers.kernel.database import UtcDateTime, metadata
from handlers.kernel.message import Address
from handlers.kernel.reply import say
from handlers.kernel.vault import Sealed, SealedBytes, SealedJson
from tests.conftest import START, VAULT, running
from tests.faults.figures import LONG
from tests.visitor import PaperChannel, Visitor, until

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Column, Table

    from bot.app import App
    from bot.settings import Settings
    from handlers.kernel.database import Database
    from handlers.kernel.people import Person
    from tests.conftest import Clock

NUMBER = 1_000 if LONG else 200
CANARY = "grubenkanarie"


def _value(column: Column[Any], canary: str, number: int) -> Any:
    """Something of the column's type, with the canary wherever it can hold one."""
    value: Any
    match column.type:
        case UtcDateTime():
            value = START
        case Date():
            value = START.date()
        case SealedJson() | JSON():
            value = {"canary": canary}
        case SealedBytes():
            value = canary.encode()
        case Sealed():
            value = canary
        case Boolean():
            value = False
        case Integer():
            value = number
        case String(length=length):
            value = canary[-(length or len(canary)) :]
        case other:
            raise AssertionError(f"what goes into {other!r}?")
    return value


def _is_given(column: Column[Any]) -> bool:
    """By the database itself."""
    numbered = column.primary_key and isinstance(column.type, Integer)
    return numbered or column.computed is not None


async def _fill(db: Database, table: Table, person: Person, number: int) -> None:
    """One more row of the person, with a canary in every field."""
    canary = f"{CANARY}-{number:04}"
    references = personal._references(table)
    chat = {"channel", "chat"} <= set(table.c.keys())
    if not (references or chat) or table in {people.people, people.addresses}:
        return
    values: dict[str, Any] = {}
    for column in table.c:
        if column in references:
            values[column.name] = person.id
        elif chat and column.name in {"channel", "chat"}:
            values[column.name] = getattr(person.address, column.name)
        elif column.foreign_keys:
            values[column.name] = await _parent(db, column, number)
        elif not _is_given(column):
            values[column.name] = _value(column, canary, number)
    await db.execute(table.insert().values(values))


async def _parent(db: Database, column: Column[Any], number: int) -> Any:
    """What the row belongs to besides the person (a group): it stays, and names nobody."""
    (key,) = column.foreign_keys
    table = key.column.table
    known = (await db.execute(select(key.column).offset(number).limit(1))).scalar_one_or_none()
    if known is not None:
        return known
    values = {
        other.name: await _parent(db, other, number)
        if other.foreign_keys
        else _value(other, f"n{number:04}", number)
        for other in table.c
        if not _is_given(other) and other not in personal._references(table)
    }
    for other in personal._references(table):
        values[other.name] = await db.scalar(select(people.people.c.id).offset(number).limit(1))
    created = await db.execute(table.insert().values(values).returning(key.column))
    return created.scalar_one()


async def _live(db: Database, number: int) -> Person:
    address = Address("paper", f"{CANARY}-chat-{number:04}")
    person = await people.meet(db, address, START)
    await db.execute(
        people.people.update()
        .where(people.people.c.id == person.id)
        .values(pseudonym=f"{CANARY}-{number:04}")
    )
    said = Said(VAULT.mark(address), "list", "", "paper", "button", "de", "1", "Ja zur Rundmail.")
    await consent.give(db, person.id, said, START)
    for table in metadata.sorted_tables:
        if table is not consent.consents:
            await _fill(db, table, person, number)
    waiting = say("bot-sorry", incident=f"{CANARY}-queued-{number}")
    await outbox.promise(db, address, waiting, cause=f"t:{number}", now=START)
    return person


def _hits(folder: Path) -> dict[str, int]:
    return {
        str(file.relative_to(folder)): content.count(CANARY.encode())
        for file in folder.rglob("*")
        if file.is_file() and CANARY.encode() in (content := file.read_bytes())
    }


def _sealed(number: int) -> bytes:
    return VAULT.seal(f"{CANARY}-chat-{number:04}").encode()


@pytest.mark.timeout(1200 if LONG else 120)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_nothing_is_left_of_who_was_erased(
    settings: Settings,
    clock: Clock,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    paper = PaperChannel()
    async with running(settings, paper, clock=clock) as app:
        anna = Visitor(f"{CANARY}-anna", paper, app.reception.desk("paper"))
        await anna.says(f"{CANARY} wohngeld")
        await anna.says("/weg")
        await _erase_all(app)
        assert "Ich weiß nichts mehr" in await anna.says("/loeschen ja")

        async def mirrored() -> bool:
            file = file_of(settings)
            return file.exists() and len(file.read_text().splitlines()) >= NUMBER + 1

        await until(mirrored)

        async def nothing() -> bool:
            raw = b"".join((tmp_path / name).read_bytes() for name in ("test.db", "test.db-wal"))
            sealed = [number for number in range(NUMBER) if _sealed(number) in raw]
            return CANARY.encode() not in raw and not sealed

        await until(nothing)  # while it runs
        async with app.engine.begin() as db:
            for number in range(NUMBER):
                mark = VAULT.mark(Address("paper", f"{CANARY}-chat-{number:04}"))
                events = [one.event for one in await consent.proof(db, mark)]
                assert events == ["given", "withdrawn"]  # the proof outlives them, namelessly

    assert _hits(tmp_path) == {}
    said = capfd.readouterr()
    assert CANARY not in said.out + said.err


async def _erase_all(app: App) -> None:
    async with app.engine.begin() as db:
        persons = [await _live(db, number) for number in range(NUMBER)]
        counts = [
            len(rows)
            for table in metadata.sorted_tables
            if (rows := (await db.execute(table.select())).all()) and CANARY in str(rows)
        ]
        assert len(counts) > 5
        assert min(counts) >= NUMBER
    async with app.engine.begin() as db:
        for person in persons:
            await personal.erase(db, person.id, START)
