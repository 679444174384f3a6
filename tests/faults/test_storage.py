"""The disk is full, or somebody else holds the database: nothing is lost, a cry is answered."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

from bot.database import is_trouble
from bot.settings import Settings
from handlers.kernel.message import Address, Message
from tests.conftest import Clock, running
from tests.faults.figures import LONG, note
from tests.visitor import PaperChannel, until

if TYPE_CHECKING:
    from pathlib import Path

    from bot.channel import Inbox

pytestmark = pytest.mark.timeout(900 if LONG else 120)
CRY = "ich will nicht mehr leben"
HELD = 60.0 if LONG else 3.0  # seconds


def _settings(folder: Path) -> Settings:
    database = {"url": f"sqlite:///{folder / 'test.db'}"}
    return Settings.model_validate({"state": folder / "state", "database": database})


def _written(name: str, number: int, text: str) -> Message:
    return Message(f"{name}-{number}", Address("paper", name), text)


async def _insists(inbox: Inbox, message: Message) -> int:
    """Hand in as a channel does: again and again until it is taken; how often it was not."""
    refused = 0
    while True:
        try:
            await inbox.accept([message])
        except Exception as error:
            if not is_trouble(error):
                raise
            refused += 1
            await asyncio.sleep(0.1)
        else:
            return refused


async def _heard(paper: PaperChannel, name: str, times: int = 1) -> bool:
    return sum(chat == name for chat, _post, _key in paper.sent) >= times


class Disk:
    """Lets the database grow by so many pages, then it is full."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.pages: int | None = None

    def fills(self, more: int) -> None:
        with closing(sqlite3.connect(self._file, isolation_level=None)) as connection:
            connection.execute("CREATE TABLE IF NOT EXISTS ballast (bytes BLOB)")
            while (free := connection.execute("PRAGMA freelist_count").fetchone()[0]) > 0:
                connection.execute("INSERT INTO ballast VALUES (zeroblob(?))", (4096 * free,))
            (now,) = connection.execute("PRAGMA page_count").fetchone()
        self.pages = now + more

    def limit(self, connection: Any, *_: object) -> None:
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA max_page_count = {self.pages or 2**30}")
        cursor.close()


async def test_a_full_disk_loses_nothing_and_a_cry_is_answered(
    tmp_path: Path, paper: PaperChannel, clock: Clock
) -> None:
    """O1: it is full before the first page that is asked for, before the second, and so on."""
    disk = Disk(tmp_path / "test.db")
    refused = 0
    async with running(_settings(tmp_path), paper, clock=clock) as app:
        event.listen(app.engine.sync_engine, "checkout", disk.limit)
        inbox = app.reception.desk("paper")
        for number in range(40 if LONG else 8):
            await asyncio.to_thread(disk.fills, number)
            story = "ich suche einen kitaplatz " * 250
            asking = asyncio.create_task(_insists(inbox, _written("anna", number, story)))
            crying = asyncio.create_task(_insists(inbox, _written(f"ben {number}", number, CRY)))
            await until(partial(_heard, paper, f"ben {number}"))
            await asyncio.sleep(0.3)
            disk.pages = None
            refused += await asking + await crying

            await until(partial(_heard, paper, "anna", number + 1))
    heard = [chat for chat, _post, _key in paper.sent]
    note("O1", {"fillings": number + 1, "refused writes": refused, "lost": 0, "cries unheard": 0})
    assert refused
    assert len({chat for chat in heard if chat.startswith("ben")}) == number + 1
    assert heard.count("anna") == number + 1


async def test_while_somebody_else_holds_the_database_cries_are_answered_and_nothing_is_lost(
    tmp_path: Path, paper: PaperChannel, clock: Clock
) -> None:
    """O2."""
    file = tmp_path / "test.db"
    async with running(_settings(tmp_path), paper, clock=clock) as app:
        inbox = app.reception.desk("paper")
        lock = sqlite3.connect(file, isolation_level=None, check_same_thread=False, timeout=30)
        await asyncio.to_thread(lock.execute, "BEGIN EXCLUSIVE")
        begun, slowest = time.monotonic(), 0.0
        waiting = [asyncio.create_task(_insists(inbox, _written("anna", 0, "wohngeld")))]
        number = 0
        while time.monotonic() - begun < HELD:
            cried = time.monotonic()
            name = f"ben {number}"
            waiting.append(asyncio.create_task(_insists(inbox, _written(name, 0, CRY))))
            await until(partial(_heard, paper, name))
            slowest = max(slowest, time.monotonic() - cried)
            number += 1
            await asyncio.sleep(1)
        lock.execute("ROLLBACK")
        lock.close()
        await asyncio.gather(*waiting)

        await until(partial(_heard, paper, "anna"))
    note("O2", {"seconds held": HELD, "cries": number, "slowest answer, s": round(slowest, 2)})
    assert number
