"""Offers in the database: they follow their files, unless somebody edited them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, update

from bot.database import engine_for, upgrade
from bot.library import Library
from handlers.directory import store
from knowledge import loader
from knowledge.directory import Directory
from tests.conftest import START, VAULT, Clock
from tests.kept import as_shipped

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable

    from sqlalchemy.ext.asyncio import AsyncEngine

    from knowledge.model import Offer

WOHNGELD, TAFEL, KITA = (
    next(offer for offer in loader.starter() if offer.id == name)
    for name in ("wohngeld", "tafel", "kita-platz")
)


@pytest.fixture
async def engine(empty_database_url: str) -> AsyncIterator[AsyncEngine]:
    engine = engine_for(empty_database_url, VAULT)
    await upgrade(engine)
    yield engine
    await engine.dispose()


async def _follow(engine: AsyncEngine, *shipped: Offer) -> int:
    async with engine.begin() as db:
        return await store.follow_shipped(db, as_shipped(*shipped), START)


async def _stored(engine: AsyncEngine) -> tuple[list[Offer], int]:
    async with engine.begin() as db:
        return await store.all_offers(db), await store.version(db)


async def test_the_first_start_loads_every_offer_as_it_was_written(engine: AsyncEngine) -> None:
    assert await _follow(engine, WOHNGELD, TAFEL) == 2

    offers, version = await _stored(engine)
    assert {offer.id: offer for offer in offers} == {"wohngeld": WOHNGELD, "tafel": TAFEL}
    assert version == 1


async def test_the_next_start_changes_nothing(engine: AsyncEngine) -> None:
    await _follow(engine, WOHNGELD, TAFEL)

    assert await _follow(engine, WOHNGELD, TAFEL) == 0
    assert (await _stored(engine))[1] == 1


async def test_an_upgrade_brings_new_texts_and_drops_what_is_gone(engine: AsyncEngine) -> None:
    await _follow(engine, WOHNGELD, TAFEL)
    newer = WOHNGELD.model_copy(update={"summary": "Neu.", "checked_on": START.date()})

    assert await _follow(engine, newer, KITA) == 3

    offers, version = await _stored(engine)
    assert {offer.id for offer in offers} == {"wohngeld", "kita-platz"}
    assert "Neu." in {offer.summary for offer in offers}
    assert version == 2


async def test_what_somebody_edited_is_kept(engine: AsyncEngine) -> None:
    await _follow(engine, WOHNGELD)
    own = WOHNGELD.model_copy(update={"summary": "Bei uns anders."})
    async with engine.begin() as db:
        data = own.model_dump(mode="json", exclude_defaults=True)
        await db.execute(update(store.offers).values(data=data, edited=True))

    await _follow(engine, WOHNGELD.model_copy(update={"summary": "Neu."}))

    assert [offer.summary for offer in (await _stored(engine))[0]] == ["Bei uns anders."]


def _of_few(offers: Iterable[Offer], version: int) -> Directory:
    return Directory.of([offer for offer in offers if offer.id in {"tafel", "wohngeld"}], version)


async def test_every_process_reads_the_directory_anew_when_it_changed(
    engine: AsyncEngine, clock: Clock
) -> None:
    library = Library(engine, clock=clock, build=_of_few)
    await library.open()
    assert not await library.refresh()

    newer = WOHNGELD.model_copy(update={"title": "Wohngeld neu"})
    others = [offer for offer in loader.starter() if offer.id != "wohngeld"]
    await _follow(engine, newer, *others)

    assert await library.refresh()
    assert library.current.offers["wohngeld"].title == "Wohngeld neu"


async def test_the_day_of_a_change_is_kept(engine: AsyncEngine) -> None:
    await _follow(engine, WOHNGELD)

    async with engine.begin() as db:
        changed = (await db.execute(select(store.offers.c.changed_at))).scalar_one()
    assert abs(changed - START) < timedelta(seconds=1)
