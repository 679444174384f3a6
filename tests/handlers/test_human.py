"""A parent asks for a human, and moderators answer: real people, through the bot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.settings import Settings
from handlers.human import calls
from handlers.kernel import people, roles
from handlers.kernel.database import metadata
from handlers.kernel.feature import Duty
from handlers.kernel.message import Address
from handlers.kernel.roles import Grant
from tests.conftest import running
from tests.visitor import PaperChannel, Visitor, until, words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.app import App
    from handlers.kernel.people import PersonId
    from tests.conftest import Clock

NIGHT = datetime(2026, 11, 25, 20, 15, tzinfo=UTC)  # a Wednesday, 21:15 in Berlin
NOON = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)


@dataclass
class House:
    """The bot with parents on one channel and the team on another."""

    app: App
    clock: Clock
    parents: PaperChannel
    team: PaperChannel

    def parent(self, name: str) -> Visitor:
        return Visitor(name, self.parents, self.app.reception.desk(self.parents.name))

    async def moderator(self, name: str) -> Visitor:
        visitor = Visitor(name, self.team, self.app.reception.desk(self.team.name))
        await visitor.says("hallo")
        await self.give(visitor, "moderator")
        return visitor

    async def give(self, visitor: Visitor, role: roles.Role) -> None:
        person = await self._id(visitor)
        async with self.app.engine.begin() as db:
            await roles.give(db, person, Grant(role), "shell", self.clock.now)

    async def take_away(self, visitor: Visitor) -> None:
        person = await self._id(visitor)
        async with self.app.engine.begin() as db:
            await roles.take(db, person)

    async def name(self, visitor: Visitor) -> str:
        address = Address(visitor.channel.name, visitor.name)
        async with self.app.engine.begin() as db:
            found = await people.find(db, address)
        assert found is not None
        return found.pseudonym

    async def _id(self, visitor: Visitor) -> PersonId:
        address = Address(visitor.channel.name, visitor.name)
        async with self.app.engine.begin() as db:
            return (await people.meet(db, address, self.clock.now)).id

    async def later(self, **time: float) -> None:
        """Time passes, and the job is called."""
        self.clock.now += timedelta(**time)
        app = self.app
        async with app.engine.begin() as db:
            await calls.look_after(
                Duty(db, self.clock.now, app.settings.network, app.vault, app.pages)
            )

    async def holds(self, piece: str) -> bool:
        """Does any row of any table say it, once what is sealed is unsealed?"""
        async with self.app.engine.begin() as db:
            for table in metadata.sorted_tables:
                if not table.name.startswith("offer"):
                    rows = await db.execute(table.select())
                    if any(piece in str(tuple(row)) for row in rows):
                        return True
        return False

    async def forgets(self, piece: str) -> None:
        """What is being delivered is there for a moment yet."""

        async def gone() -> bool:
            return not await self.holds(piece)

        await until(gone)


async def hears(visitor: Visitor) -> str:
    return words(await visitor.hears())


@pytest.fixture
async def house(settings: Settings, clock: Clock) -> AsyncIterator[House]:
    network = settings.network.model_copy(update={"duty": _duty("Mo-Fr 09:00-16:00")})
    settings = settings.model_copy(update={"network": network})
    clock.now = NOON
    parents, team = PaperChannel("paper"), PaperChannel("desk")
    async with running(settings, parents, team, clock=clock) as app:
        yield House(app, clock, parents, team)


def _duty(*hours: str) -> object:
    return type(Settings().network.duty)(hours=hours)


async def test_a_parent_and_a_moderator_write_through_the_bot(house: House) -> None:
    julia, ben = await house.moderator("julia"), await house.moderator("ben")
    anna = house.parent("anna")

    offered = await anna.says("mensch")
    assert "gerade Dienst hat" in offered
    name = await house.name(anna)
    assert name in offered
    assert "Ist weitergegeben" in await anna.says("Der Brief vom Jobcenter macht mir Angst")
    for moderator in (julia, ben):
        card = await hears(moderator)
        assert name in card
        assert "Der Brief vom Jobcenter" in card
        assert "Sprache: Deutsch" in card
        assert "anna" not in card

    assert name in await julia.presses("Ich übernehme")
    assert "schon jemand anderes" in await ben.presses("Ich übernehme")
    assert "ist jetzt für dich da" in await hears(anna)
    assert name in await julia.says("Guten Tag, was steht denn drin?")
    heard = await hears(anna)
    assert "Team vom Netzwerk" in heard
    assert "was steht denn drin" in heard
    assert "julia" not in heard

    assert "Kinderzuschlag" in await anna.says("kinderzuschlag")  # still the bot's
    assert "geht dorthin und nicht an mich" in await anna.says("antworten")
    assert "weitergegeben" in await anna.says("Eine Sanktion von drei Monaten")
    assert "Eine Sanktion von drei Monaten" in await hears(julia)
    assert "Alle Themen" not in await anna.says("/themen")
    await house.forgets("Sanktion")
    await house.forgets("Jobcenter")
