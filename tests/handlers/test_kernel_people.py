"""The ground that people stand on: consent, roles, the audit log, export, erasure and merging."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table, select

from bot.database import engine_for, upgrade
from handlers.kernel import audit, consent, outbox, people, personal, pseudonym, roles
from handlers.kernel.consent import Said
from handlers.kernel.database import metadata
from handlers.kernel.message import Address
from handlers.kernel.reply import say
from handlers.kernel.roles import Grant
from tests.conftest import START, VAULT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sqlalchemy.ext.asyncio import AsyncEngine

    from handlers.kernel.database import Database
    from handlers.kernel.people import Person

ANNA, BEN = Address("paper", "anna"), Address("paper", "ben")
WORDS = "Ja, schickt mir die Rundmail."


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    engine = engine_for(database_url, VAULT)
    await upgrade(engine)
    yield engine
    await engine.dispose()


@pytest.fixture
async def db(engine: AsyncEngine) -> AsyncIterator[Database]:
    async with engine.begin() as db:
        yield db


def _said(act: str = "button", words: str | None = WORDS, scope: str = "") -> Said:
    return Said(VAULT.mark(ANNA), "list", scope, "paper", act, "de", "0.4", words)


async def _meet(db: Database, address: Address = ANNA) -> Person:
    return await people.meet(db, address, START)


# -- consent


async def test_consent_is_given_withdrawn_and_given_again_and_everything_is_proved(
    db: Database,
) -> None:
    anna = await _meet(db)
    await consent.asked(db, _said("shown"), START)
    assert await consent.give(db, anna.id, _said(), START)
    assert not await consent.give(db, anna.id, _said(), START)
    assert await consent.has(db, anna.id, "list")
    assert not await consent.has(db, anna.id, "list", "kita")
    assert await consent.withdraw(db, anna.id, _said("stop", None), START)
    assert not await consent.withdraw(db, anna.id, _said("stop", None), START)
    assert not await consent.has(db, anna.id, "list")
    assert await consent.give(db, anna.id, _said("words", "Andere Worte"), START)

    proof = await consent.proof(db, VAULT.mark(ANNA))
    assert [(one.event, one.act, one.words) for one in proof] == [
        ("asked", "shown", WORDS),
        ("given", "button", WORDS),
        ("given", "button", WORDS),
        ("withdrawn", "stop", None),
        ("given", "words", "Andere Worte"),
    ]
    (standing,) = await consent.standing(db, anna.id)
    assert (standing.purpose, standing.words, standing.channel) == ("list", "Andere Worte", "paper")
    assert await consent.proof(db, VAULT.mark(BEN)) == []


async def test_after_an_erasure_the_proof_names_nobody_and_says_how_it_ended(db: Database) -> None:
    anna = await _meet(db)
    await consent.give(db, anna.id, _said(), START)

    await personal.erase(db, anna.id, START + timedelta(days=1))

    ended = (await consent.proof(db, VAULT.mark(ANNA)))[-1]
    assert (ended.event, ended.act, ended.at) == (
        "withdrawn",
        "erasure",
        START + timedelta(days=1),
    )
    rows = (await db.execute(consent.events.select())).all()
    assert "anna" not in str(rows)
    assert (await db.execute(consent.consents.select())).all() == []


async def test_a_proof_is_kept_to_the_end_of_the_third_year_and_while_it_holds(
    db: Database,
) -> None:
    anna = await _meet(db)
    await consent.give(db, anna.id, _said(), START)
    await consent.give(db, anna.id, _said(scope="kita"), START)
    await consent.withdraw(db, anna.id, _said("stop", None), START)  # in 2026

    assert await consent.forget(db, datetime(2029, 12, 31, tzinfo=UTC)) == 0
    assert await consent.forget(db, datetime(2030, 1, 1, tzinfo=UTC)) == 2
    left = await consent.proof(db, VAULT.mark(ANNA))
    assert [(one.event, one.scope) for one in left] == [("given", "kita")]
    assert await consent.forget(db, datetime(2060, 1, 1, tzinfo=UTC)) == 0


def test_nothing_but_time_ever_changes_or_deletes_an_event() -> None:
    changes = re.compile(r"(update|delete)\(\s*(consent\.)?events\b|\bevents\.(update|delete)\(")
    found = {
        (str(file), line.strip())
        for root in ("bot", "handlers")
        for file in Path(root).rglob("*.py")
        for line in file.read_text("utf-8").splitlines()
        if changes.search(line)
    }
    assert {file for file, _ in found} == {"handlers/kernel/consent.py"}
    assert len(found) == 1  # forget


# -- roles


async def test_a_code_gives_its_role_once_and_for_a_day(db: Database) -> None:
    anna, ben = await _meet(db), await _meet(db, BEN)
    code = await roles.new_code(db, VAULT, Grant("moderator"), "shell", START)
    stale = await roles.new_code(db, VAULT, Grant("admin"), "shell", START)

    assert re.fullmatch(r"[A-Z2-9]{4}(-[A-Z2-9]{4}){2}", code)
    assert code.replace("-", "") not in str((await db.execute(roles.codes.select())).all())
    typed = code.lower().replace("-", " ")
    assert await roles.redeem(db, VAULT, typed, anna.id, START) == Grant("moderator")
    assert await roles.redeem(db, VAULT, code, ben.id, START) is None
    late = START + roles.CODE_LIVES + timedelta(seconds=1)
    assert await roles.redeem(db, VAULT, stale, ben.id, late) is None
    assert await roles.redeem(db, VAULT, "", ben.id, START) is None
    assert await roles.of(db, ben.id) == roles.NOBODY
    assert await roles.holders(db, "moderator") == [anna.id]


async def test_rights_are_of_one_group_and_an_admin_has_no_other_role(db: Database) -> None:
    anna = await _meet(db)
    assert await roles.give(db, anna.id, Grant("organiser", "17"), "shell", START)
    assert not await roles.give(db, anna.id, Grant("organiser", "17"), "shell", START)
    await roles.give(db, anna.id, Grant("admin"), "shell", START)
    rights = await roles.of(db, anna.id)

    assert rights.has("organiser")
    assert rights.has("organiser", "17")
    assert not rights.has("organiser", "18")
    assert not rights.has("moderator")
    assert rights.any_of(("moderator", "admin"))
    assert await roles.holders(db, "organiser", "18") == []
    assert await roles.take(db, anna.id, Grant("organiser", "18")) == 0
    assert await roles.take(db, anna.id) == 2
    assert await roles.of(db, anna.id) == roles.NOBODY


async def test_unused_codes_are_forgotten_and_acts_after_a_year(db: Database) -> None:
    await roles.new_code(db, VAULT, Grant("admin"), "shell", START)
    await audit.note(db, "Birke-4821", "groups.approve", "Eiche-1234", START)
    await audit.note(db, "shell", "roles.code", "admin", START + timedelta(days=1))

    assert await roles.forget(db, START + roles.CODE_LIVES) == 0
    assert await roles.forget(db, START + roles.CODE_LIVES + timedelta(seconds=1)) == 1
    assert await audit.forget(db, START + audit.KEPT) == 0
    assert [act.actor for act in await audit.latest(db, 9)] == ["shell", "Birke-4821"]
    assert await audit.forget(db, START + audit.KEPT + timedelta(hours=1)) == 1


# -- what belongs to a person


async def test_everything_finds_every_row_of_the_person_and_no_other(db: Database) -> None:
    anna, ben = await _meet(db), await _meet(db, BEN)
    for person, address in ((anna, ANNA), (ben, BEN)):
        await roles.give(db, person.id, Grant("moderator"), "shell", START)
        cause = f"t:{person.id}"
        await outbox.promise(db, address, say("bot-sorry"), cause=cause, now=START)  # by its chat

    found = await personal.everything(db, anna.id)

    assert set(found) == {"people", "addresses", "roles", "outbox"}
    assert [len(rows) for rows in found.values()] == [1, 1, 1, 1]
    assert "ben" not in str(found)
    await personal.erase(db, anna.id, START)
    assert await personal.everything(db, anna.id) == {}
    assert len(await personal.everything(db, ben.id)) == 4


def test_a_column_that_refers_to_people_is_found_and_a_hidden_one_is_not_shown() -> None:
    elsewhere = MetaData()
    Table("people", elsewhere, Column("id", Integer, primary_key=True))
    table = Table(
        "later",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("owner", ForeignKey("people.id", ondelete="CASCADE")),
        Column("secret", String, info={personal.HIDDEN: "a test"}),
    )
    try:
        names = [one.name for one, _ in personal._belonging(people.PersonId(1), [])]
        assert "later" in names
        assert [c.name for c in table.c if personal.HIDDEN not in c.info] == ["id", "owner"]
    finally:
        metadata.remove(table)


def test_whatever_refers_to_people_goes_with_them() -> None:
    for table in metadata.sorted_tables:
        for column in personal._references(table):
            (key,) = column.foreign_keys
            assert key.ondelete == "CASCADE", f"{table.name}.{column.name}"


async def test_two_that_are_one_are_merged_and_what_both_have_is_kept_once(db: Database) -> None:
    anna, ben = await _meet(db), await _meet(db, BEN)
    await roles.give(db, anna.id, Grant("moderator"), "shell", START)
    await roles.give(db, ben.id, Grant("moderator"), "shell", START)
    await roles.give(db, ben.id, Grant("organiser", "17"), "shell", START)
    await consent.give(db, ben.id, _said(), START)
    await outbox.promise(
        db, BEN, say("bot-sorry"), cause="t", now=START, person_id=ben.id, kind="notice"
    )

    await personal.merge(db, ben.id, anna.id)

    assert (await roles.of(db, anna.id)).grants == {Grant("moderator"), Grant("organiser", "17")}
    assert await consent.has(db, anna.id, "list")
    assert await personal.addresses_of(db, anna.id) == [ANNA, BEN]
    reached = await people.find(db, BEN)
    assert reached is not None
    assert (reached.id, reached.pseudonym) == (anna.id, anna.pseudonym)
    assert (await db.execute(select(outbox.outbox.c.person_id))).scalars().all() == [anna.id]
    assert await people.named(db, ben.pseudonym) is None


async def test_nobody_shares_a_pseudonym(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    names = iter(["Birke-4821", "Birke-4821", "Birke-4821", "Möwe-1000"])
    monkeypatch.setattr(pseudonym, "new", lambda: next(names))

    anna, ben = await _meet(db), await _meet(db, BEN)

    assert (anna.pseudonym, ben.pseudonym) == ("Birke-4821", "Möwe-1000")
    assert await people.named(db, " birke-4821 ") == anna.id
    assert await people.named(db, "möwe-1000") == ben.id
    assert await people.named(db, "") is None
