"""Sealed columns: unreadable without the key, and still found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, text

from bot.database import engine_for, upgrade
from handlers.kernel import outbox, people
from handlers.kernel.message import Address
from handlers.kernel.reply import say
from handlers.kernel.vault import KEY_SIZE, Vault, WrongKey
from tests.conftest import START, VAULT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sqlalchemy.ext.asyncio import AsyncEngine

OTHER = Vault(b"\1" * KEY_SIZE)
ANNA = Address("telegram", "4912345")


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    engine = engine_for(database_url, VAULT)
    await upgrade(engine)
    yield engine
    await engine.dispose()


@pytest.mark.parametrize(
    "words", ["", "4912345", "@anna:köln.de", "ä" * 200, "🙂", "\ud800", "a\0b"]
)
def test_what_is_sealed_is_read_with_the_same_key_only(words: str) -> None:
    sealed = VAULT.seal(words)

    assert VAULT.unseal(sealed) == words
    assert sealed == Vault(bytes(range(64))).seal(words)
    assert not words or words not in sealed
    with pytest.raises(WrongKey):
        OTHER.unseal(sealed)


def test_a_single_changed_letter_is_noticed() -> None:
    sealed = VAULT.seal("4912345")
    for place, letter in enumerate(sealed[:-1]):  # the last one holds bits that say nothing
        changed = sealed[:place] + ("A" if letter != "A" else "B") + sealed[place + 1 :]
        with pytest.raises(WrongKey):
            VAULT.unseal(changed)
    for broken in ("", "A", "äöü", sealed[:-4], sealed + "AAAA", "4912345"):
        with pytest.raises(WrongKey):
            VAULT.unseal(broken)


def test_a_key_has_its_size() -> None:
    with pytest.raises(ValueError, match="64 bytes"):
        Vault(b"short")


def test_hashes_differ_by_purpose_by_key_and_by_what_is_said() -> None:
    told = {
        VAULT.digest("a", "b"),
        VAULT.digest("ab", ""),
        VAULT.digest("", "ab"),
        OTHER.digest("a", "b"),
        VAULT.mark(ANNA),
        VAULT.mark(Address("telegram4", "912345")),
    }

    assert len(told) == 6
    assert VAULT.mark(ANNA) == VAULT.mark(Address("telegram", "4912345"))


async def test_the_database_alone_tells_no_address_and_no_word(engine: AsyncEngine) -> None:
    async with engine.begin() as db:
        await people.meet(db, ANNA, START)
        await outbox.promise(
            db, ANNA, say("bot-sorry", incident="kanarienvogel"), cause="t", now=START
        )

    async with engine.begin() as db:
        (chat,) = (await db.execute(text("SELECT chat FROM addresses"))).one()
        (reply,) = (await db.execute(text("SELECT reply FROM outbox"))).one()
        assert "4912345" not in chat
        assert "kanarienvogel" not in reply
        assert (await people.find(db, ANNA)) is not None
        assert (await people.find(db, Address("telegram", "49123456"))) is None
        found = select(people.addresses.c.chat).where(people.addresses.c.chat.in_(["4912345"]))
        assert (await db.execute(found)).scalar_one() == "4912345"


async def test_with_another_key_nobody_is_found_and_nothing_is_read(
    engine: AsyncEngine, database_url: str
) -> None:
    async with engine.begin() as db:
        await people.meet(db, ANNA, START)
    stranger = engine_for(database_url, OTHER)
    async with stranger.begin() as db:
        assert await people.find(db, ANNA) is None
        with pytest.raises(WrongKey):
            (await db.execute(select(people.addresses.c.chat))).all()
    await stranger.dispose()
