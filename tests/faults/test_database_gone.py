"""The database is gone: a cry for help is answered all the same, and nothing is lost."""

from __future__ import annotations

import asyncio
import sqlite3
from typing import TYPE_CHECKING

import pytest

from bot import guard
from bot.database import is_trouble
from bot.settings import Settings
from handlers.kernel import people, roles
from handlers.kernel.message import Address
from handlers.kernel.roles import Grant
from tests.conftest import Clock, running
from tests.visitor import PaperChannel, Visitor, words

if TYPE_CHECKING:
    from pathlib import Path

    from bot.app import App
    from tests.servers.postgres import Postgres

CRY = "ich will nicht mehr leben"


def _settings(url: str, folder: Path) -> Settings:
    return Settings.model_validate({"state": folder / "state", "database": {"url": url}})


def _locked(file: Path) -> sqlite3.Connection:
    """Hold the write lock; in a thread, since a task of the bot may hold it right now."""
    lock = sqlite3.connect(file, isolation_level=None, check_same_thread=False, timeout=30)
    lock.execute("BEGIN EXCLUSIVE")
    return lock


async def test_a_cry_is_answered_while_the_database_is_locked(
    tmp_path: Path, paper: PaperChannel, clock: Clock
) -> None:
    file = tmp_path / "test.db"
    async with running(_settings(f"sqlite:///{file}", tmp_path), paper, clock=clock) as app:
        anna = Visitor("anna", paper, app.reception.desk(paper.name))
        lock = await asyncio.to_thread(_locked, file)
        try:
            writing = asyncio.create_task(anna.writes(CRY))
            assert "116 123" in words(await anna.hears())
        finally:
            lock.execute("ROLLBACK")
            lock.close()
        message = await writing

        await anna.inbox.accept([message])  # handed in again, as after a lost acknowledgement
        assert "Hallo" in await anna.says("hallo")
        assert len(anna.posts) == 2


async def test_a_cry_is_answered_when_the_database_is_no_more(
    postgres: Postgres, tmp_path: Path, paper: PaperChannel, clock: Clock
) -> None:
    url = await asyncio.to_thread(postgres.new_database)
    async with running(_settings(url, tmp_path), paper, clock=clock) as app:
        anna = Visitor("anna", paper, app.reception.desk(paper.name))
        await postgres.drop(url)

        with pytest.raises(Exception) as gone:  # noqa: PT011 – each driver has its own
            await anna.writes(CRY)
        assert is_trouble(gone.value)
        assert "116 123" in words(await anna.hears())

        with pytest.raises(Exception) as gone:  # noqa: PT011 – the channel keeps it and comes again
            await anna.writes("wohngeld")
        assert is_trouble(gone.value)


async def test_after_an_outage_everything_goes_on(
    postgres: Postgres, tmp_path: Path, paper: PaperChannel, clock: Clock
) -> None:
    url = await asyncio.to_thread(postgres.new_database)
    async with running(_settings(url, tmp_path), paper, clock=clock) as app:
        anna = Visitor("anna", paper, app.reception.desk(paper.name))
        await anna.says("hallo")
        async with postgres.outage(url):
            with pytest.raises(Exception) as gone:  # noqa: PT011 – each driver has its own
                await anna.writes("wohngeld")
            assert is_trouble(gone.value)
            await asyncio.sleep(1.5)  # every part looks at the database once a second

        assert "Wohngeld" in await anna.says("wohngeld")


async def test_what_was_asked_while_the_database_was_locked_is_answered_after(
    tmp_path: Path, paper: PaperChannel, clock: Clock
) -> None:
    file = tmp_path / "test.db"
    async with running(_settings(f"sqlite:///{file}", tmp_path), paper, clock=clock) as app:
        anna = Visitor("anna", paper, app.reception.desk(paper.name))
        lock = await asyncio.to_thread(_locked, file)
        writing = asyncio.create_task(anna.writes("wohngeld"))
        await asyncio.sleep(0.2)
        lock.execute("ROLLBACK")
        lock.close()
        await writing

        assert "Wohngeld" in words(await anna.hears())


async def test_words_of_the_team_are_held_back_and_answered_only_while_the_database_is_locked(
    tmp_path: Path, paper: PaperChannel, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They may be a cry after all; once the database is back they reach the parent."""
    monkeypatch.setattr(guard, "HELD", 0.5)
    file = tmp_path / "test.db"
    async with running(_settings(f"sqlite:///{file}", tmp_path), paper, clock=clock) as app:
        julia, anna = await _talking(app, paper, clock)

        lock = await asyncio.to_thread(_locked, file)
        writing = asyncio.create_task(julia.writes(CRY))
        try:
            assert "116 123" in words(await julia.hears())
        finally:
            lock.execute("ROLLBACK")
            lock.close()
        await writing

        assert CRY in words(await anna.hears())
        assert "weitergegeben" in words(await julia.hears()).casefold()


async def test_a_parents_cry_in_a_talk_is_answered_at_once_while_the_database_is_locked(
    tmp_path: Path, paper: PaperChannel, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, "HELD", 3600.0)
    file = tmp_path / "test.db"
    async with running(_settings(f"sqlite:///{file}", tmp_path), paper, clock=clock) as app:
        julia, anna = await _talking(app, paper, clock)
        await anna.says("antworten")

        lock = await asyncio.to_thread(_locked, file)
        writing = asyncio.create_task(anna.writes(CRY))
        try:
            assert "116 123" in words(await anna.hears())
        finally:
            lock.execute("ROLLBACK")
            lock.close()
        await writing
        await asyncio.sleep(0.3)
        assert len(julia.posts) == julia.read


async def _talking(app: App, paper: PaperChannel, clock: Clock) -> tuple[Visitor, Visitor]:
    """A moderator who has taken a parent's request."""
    desk = app.reception.desk(paper.name)
    julia, anna = Visitor("julia", paper, desk), Visitor("anna", paper, desk)
    await julia.says("hallo")
    async with app.engine.begin() as db:
        person = await people.meet(db, Address(paper.name, "julia"), clock.now)
        await roles.give(db, person.id, Grant("moderator"), "shell", clock.now)
    await julia.says("/dienst an")
    await anna.says("/mensch melden")
    await julia.hears()
    await julia.presses("Ich übernehme")
    await anna.hears()
    return julia, anna
