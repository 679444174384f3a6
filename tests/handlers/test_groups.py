"""Peer groups: found, asked for, let in, talked in under pseudonyms, and left."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from handlers.groups import jobs, store
from handlers.kernel import consent, outbox, people, roles
from handlers.kernel.feature import Duty
from handlers.kernel.message import Address
from tests.conftest import running
from tests.visitor import PaperChannel, Visitor, until, words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.app import App
    from bot.settings import Settings
    from handlers.kernel.feature import Job
    from tests.conftest import Clock

BIRKE = "/gruppe_neu Birke, Thema Schlaf, Siegen, Kinder 0-3, dienstags 20 Uhr, 6 Plätze"


@dataclass
class Town:
    """A running bot with whoever is needed, and what one may look up about them."""

    app: App
    channels: list[PaperChannel]
    clock: Clock
    visitors: dict[str, Visitor] = field(default_factory=dict)

    def visitor(self, name: str, channel: int = 0) -> Visitor:
        paper = self.channels[channel]
        new = Visitor(name, paper, self.app.reception.desk(paper.name))
        return self.visitors.setdefault(name, new)

    async def person(self, visitor: Visitor) -> people.Person:
        async with self.app.engine.begin() as db:
            return await people.meet(db, Address(visitor.channel.name, visitor.name), self.clock())

    async def known_as(self, visitor: Visitor) -> str:
        return (await self.person(visitor)).pseudonym

    async def moderator(self, name: str, channel: int = 0) -> Visitor:
        visitor = self.visitor(name, channel)
        person = await self.person(visitor)
        async with self.app.engine.begin() as db:
            await roles.give(db, person.id, roles.Grant("moderator"), "shell", self.clock())
        return visitor

    async def group(self, sentence: str = BIRKE) -> Visitor:
        """A group that is open, with a moderator and an organiser; the organiser."""
        mod = await self.moderator("mod")
        organiser = self.visitor("olga")
        await organiser.says(sentence)
        await organiser.says("ja")
        await self.told(mod)
        slug = sentence.split()[1].strip(",").lower()
        await mod.says(f"/gruppe_pruefen {slug} ja")
        await self.told(organiser, 2)
        return organiser

    async def member(self, visitor: Visitor, slug: str = "birke") -> Visitor:
        """In, on the short way: the long one has a test of its own."""
        person = await self.person(visitor)
        async with self.app.engine.begin() as db:
            group = await store.find(db, slug)
            assert group is not None
            await store.join(db, group, person.id, self.clock() - timedelta(days=30))
            await db.execute(store.members.update().values(sent=9))
        return visitor

    async def told(self, visitor: Visitor, number: int = 1) -> str:
        return "\n".join([words(await visitor.hears()) for _ in range(number)])

    async def tick(self, job: Job) -> None:
        async with self.app.engine.begin() as db:
            duty = Duty(db, self.clock(), self.app.settings.network, self.app.vault, self.app.pages)
            await job.run(duty)
        for courier in self.app.couriers.values():
            courier.call()

    async def settled(self) -> None:
        """Nothing is on its way any more."""

        async def empty() -> bool:
            async with self.app.engine.begin() as db:
                open_ = outbox.outbox.c.state.in_(outbox.OPEN)
                count = select(func.count()).select_from(outbox.outbox).where(open_)
                return (await db.execute(count)).scalar_one() == 0

        await until(empty)

    def heard(self, visitor: Visitor) -> list[str]:
        """Everything unread."""
        new = visitor.posts[visitor.read :]
        visitor.read = len(visitor.posts)
        return [words(post) for post in new]


@asynccontextmanager
async def _town(settings: Settings, clock: Clock, *names: str) -> AsyncIterator[Town]:
    channels = [PaperChannel(name) for name in names]
    async with running(settings, *channels, clock=clock) as app:
        yield Town(app, channels, clock)


@pytest.fixture
async def town(settings: Settings, clock: Clock) -> AsyncIterator[Town]:
    async with _town(settings, clock, "paper") as town:
        yield town


@pytest.fixture
async def three_channels(settings: Settings, clock: Clock) -> AsyncIterator[Town]:
    async with _town(settings, clock, "paper", "stone", "bark") as town:
        yield town


EVENING, REQUESTS, RETENTION = jobs.JOBS


async def test_a_group_is_founded_found_asked_for_talked_in_and_left(town: Town) -> None:
    mod, olga, cem = await town.moderator("mod"), town.visitor("olga"), town.visitor("cem")
    assert "keine Gruppe" in await cem.says("gruppen")

    preview = await olga.says(BIRKE)
    assert "Gruppe Birke" in preview
    assert "jederzeit" in preview
    assert "Jemand vom Team" in await olga.says("ja")
    assert "Gruppe Birke" in await town.told(mod)
    assert "keine Gruppe" in await cem.says("gruppen")
    await mod.presses("Ja, eröffnen")
    assert "als Leitung" in await town.told(olga, 2)

    found = await cem.says("ich möchte in eine gruppe in siegen")
    assert "Schlaf" in found
    assert "freie Plätze" in found
    assert "zwei Sätze" in await cem.presses("Mitmachen: Gruppe Birke")
    assert "zu deinem Schutz" in await cem.says("ruf mich an 0271 1234567")
    seen = await cem.says("Mein Kind schläft nicht. Ich würde gern andere hören.")
    assert "einverstanden" in seen
    assert "Leitung" in await cem.says("ja")
    card = await town.told(olga)
    assert "Mein Kind schläft nicht" in card
    assert await town.known_as(cem) in card
    assert "cem" not in card
    assert "weiß Bescheid" in await olga.presses("Aufnehmen")
    assert "dabei" in await town.told(cem)

    person = await town.person(cem)
    async with town.app.engine.begin() as db:
        assert await consent.has(db, person.id, "group", "birke")
        proof = await consent.proof(db, town.app.vault.mark(person.address))
        (kept,) = (await db.execute(select(store.requests.c.words))).scalars()
    assert [one.event for one in proof] == ["asked", "given"]
    assert "erfundenen Namen" in (proof[-1].words or "")
    assert kept is None

    assert "geht an alle" in await cem.says("/gruppe birke")
    assert "Soll das an alle" in await cem.says("hallo, ich bin neu")
    assert "Ist in Gruppe Birke" in await cem.says("ja")
    assert await town.told(olga) == (
        f"{await town.known_as(cem)} in Gruppe Birke:\nhallo, ich bin neu"
    )
    assert "Ist in Gruppe Birke" in await cem.says("ja")
    assert (await town.told(olga)).endswith(":\nja")
    assert "unter uns" in await cem.says("fertig")
    assert "Wohngeld" in await cem.says("wohngeld")

    assert "nicht mehr in Gruppe Birke" in await cem.says("gruppe verlassen")
    assert "nicht dabei" in await cem.says("/an birke noch da?")
    await town.settled()
    assert town.heard(olga) == []
    async with town.app.engine.begin() as db:
        assert not await consent.has(db, person.id, "group", "birke")
