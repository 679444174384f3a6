"""An announcement from the shell: the same rules, beside a running bot."""

from __future__ import annotations

import asyncio
import fcntl
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from bot import announcing, clock, database, key
from bot.cli import cli
from bot.settings import Settings
from handlers.announcements import store
from handlers.kernel import audit, consent, media, people, roles
from handlers.kernel.consent import Said
from handlers.kernel.message import Address
from handlers.kernel.outbox import outbox
from handlers.kernel.roles import Grant
from tests.pictures import flyer

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import TypeVar

    from bot.announcing import Look
    from handlers.kernel.database import Database

    T = TypeVar("T")

NOW = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(clock, "now", lambda: NOW)
    Path("text.txt").write_text("Am Donnerstag ist Elterncafé.", "utf-8")


def run(*arguments: str, typed: str = "") -> tuple[int, str]:
    result = CliRunner().invoke(cli, ["announce", *arguments], input=typed)
    return result.exit_code, result.stdout + result.stderr


def in_database(act: Callable[[Database], Awaitable[T]]) -> T:
    async def go() -> T:
        vault = key.vault(Settings())
        engine = database.engine_for(Settings().database.url, vault)
        await database.upgrade(engine)
        try:
            async with engine.begin() as db:
                return await act(db)
        finally:
            await engine.dispose()

    return asyncio.run(go())


async def _town(db: Database, parents: int) -> tuple[str, str]:
    """Parents who agreed; the pseudonyms of a moderator and of somebody who is none."""
    for number in range(parents):
        person = await people.meet(db, Address("web", f"p{number}"), NOW)
        said = Said(f"s{number}", "announcements", "", "web", "button", "de", "1", "Ja")
        await consent.give(db, person.id, said, NOW)
    mia = await people.meet(db, Address("web", "mia"), NOW)
    await roles.give(db, mia.id, Grant("moderator"), "shell", NOW)
    nora = await people.meet(db, Address("web", "nora"), NOW)
    await roles.give(db, nora.id, Grant("moderator"), "shell", NOW)
    eve = await people.meet(db, Address("web", "eve"), NOW)
    return mia.pseudonym, eve.pseudonym


async def _state(db: Database, number: int = 1) -> str:
    found = await store.find(db, number)
    assert found is not None
    return found.state


def test_it_asks_and_sends_in_the_name_of_a_moderator_beside_a_running_bot() -> None:
    mia, eve = in_database(lambda db: _town(db, 12))
    Path("data").mkdir(exist_ok=True)
    with Path("data/wegweiser.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # as the running bot holds it

        code, said = run("text.txt", "--by", mia, typed="n\n")
        assert code == 1
        assert "Am Donnerstag ist Elterncafé." in said
        assert "To: 12 people in the chat" in said
        assert "Takes about a minute" in said
        assert "nothing was sent" in said
        assert in_database(_state) == "dropped"

        later = ("--no-watch", "--at", "morgen 18 Uhr")
        code, said = run("text.txt", "--by", mia, *later, typed="y\n")
        assert code == 0
        assert "Number 2 goes out in 60 seconds" in said
        assert in_database(lambda db: _state(db, 2)) == "released"

    async def log(db: Database) -> list[tuple[str, str, str]]:
        return [(act.actor, act.act, act.target) for act in await audit.latest(db, 3)]

    assert ("shell", "announcements.send", "2") in in_database(log)

    async def told(db: Database) -> int:
        mine = outbox.c.cause.like("announcements:2:shell:%")
        rows = await db.execute(outbox.select().where(mine))
        return len(rows.all())

    assert in_database(told) == 1

    for wrong, words in (
        (("--by", eve), "is a moderator"),
        (("--by", "Birke-0000"), "is a moderator"),
        (("--by", mia, "--topic", "xyz"), "do not know this topic"),
        (("--by", mia, "--area", "Atlantis"), "do not know this place"),
        (("--by", mia, "--at", "gestern irgendwann"), "do not understand this time"),
        (("--by", mia, "--language", "tr", "--yes"), "Like this nobody gets it"),
    ):
        code, said = run("text.txt", *wrong)
        assert code == 1, said
        assert words in said
    assert run("text.txt", "--by", mia, "--language", "xx")[0] == 2
    Path("flyer.pdf").write_bytes(flyer())
    Path("bild.exe").write_bytes(b"MZ")
    for attached, words in (("text.txt", "Only pictures"), ("bild.exe", "Only pictures")):
        code, said = run("text.txt", "--by", mia, "--attach", attached)
        assert (code, words in said) == (1, True)
    assert run("text.txt", "--by", mia, "--attach", "none.pdf")[0] == 1
    unasked = ("--no-watch", "--yes", "--at", "morgen 18 Uhr")
    code, said = run("text.txt", "--by", mia, "--attach", "flyer.pdf", *unasked)
    assert code == 0
    assert "With it: flyer.pdf" in said

    async def enclosed(db: Database) -> list[str]:
        return list((await db.execute(select(media.media.c.name))).scalars())

    assert in_database(enclosed) == ["flyer.pdf"]
    Path("text.txt").write_text("x" * 901)
    assert "900" in run("text.txt", "--by", mia, "--attach", "flyer.pdf")[1]
    Path("text.txt").write_text(" \n")
    assert "no text" in run("text.txt", "--by", mia)[1]
    assert run("missing.txt", "--by", mia)[0] == 1


def test_above_a_number_it_waits_for_a_second_person_in_the_chat(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mia, _eve = in_database(lambda db: _town(db, 51))
    looks: list[str] = []

    async def look(self: announcing.Announcer, number: int) -> Look:
        looks.append("look")
        if len(looks) > 2:
            raise KeyboardInterrupt
        return await original(self, number)

    original = announcing.Announcer._look
    monkeypatch.setattr(announcing.Announcer, "_look", look)
    monkeypatch.setattr(announcing, "LOOK", 0.01)
    code, said = run("text.txt", "--by", mia, "--yes", "--urgent")

    assert code == 0
    assert "a second person must release it" in said
    assert "I am not watching any more" in said
    assert in_database(_state) == "waiting"

    async def asked(db: Database) -> int:
        rows = await db.execute(outbox.select().where(outbox.c.cause.like("announcements:1:ask:%")))
        return len(rows.all())

    assert in_database(asked) == 1
