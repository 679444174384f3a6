"""A running bot with meetings in it: who is there, what time it is, what is due."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from handlers.kernel import outbox, peer_groups, people, roles
from handlers.kernel.feature import Duty
from handlers.kernel.message import Address
from handlers.meetings import jobs
from tests.conftest import running
from tests.visitor import PaperChannel, Visitor, until, words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.app import App
    from bot.settings import Settings
    from handlers.kernel.feature import Job
    from handlers.kernel.roles import Role
    from tests.conftest import Clock

ISSUE = (
    "jeden 2. Donnerstag im Monat 19:30 bis 21 Uhr, Familienzentrum Weidenau, "
    "mit Kinderbetreuung, 15 Plätze, ab Januar"
)
REMIND, SEATS, AFTER, FORGET = jobs.JOBS


def at(text: str) -> datetime:
    """UTC: “2026-12-09 17:00”."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@dataclass
class Town:
    app: App
    paper: PaperChannel
    clock: Clock
    visitors: dict[str, Visitor] = field(default_factory=dict)

    def visitor(self, name: str) -> Visitor:
        new = Visitor(name, self.paper, self.app.reception.desk(self.paper.name))
        return self.visitors.setdefault(name, new)

    async def person(self, visitor: Visitor) -> people.Person:
        async with self.app.engine.begin() as db:
            return await people.meet(db, Address(self.paper.name, visitor.name), self.clock())

    async def staff(self, name: str, role: Role = "moderator", scope: str = "") -> Visitor:
        visitor = self.visitor(name)
        person = await self.person(visitor)
        async with self.app.engine.begin() as db:
            await roles.give(db, person.id, roles.Grant(role, scope), "shell", self.clock())
        return visitor

    async def group(self, slug: str, *members: Visitor, kind: str = "relayed") -> None:
        values = {"slug": slug, "name": f"Gruppe {slug.title()}", "kind": kind, "topic": "Schlaf"}
        more = {"area": "Siegen", "ages": "", "evening": "", "seats": 9, "state": "open"}
        day = {"joined_on": self.clock(), "active_on": self.clock(), "pace": "now"}
        rest = {"silenced": False, "sent": 0, "minute": 0, "in_minute": 0}
        persons = [await self.person(one) for one in members]
        async with self.app.engine.begin() as db:
            await db.execute(peer_groups.groups.insert().values({**values, **more}))
            group = await peer_groups.find(db, slug)
            assert group is not None
            for person in persons:
                member = {"group_id": group.id, "person_id": person.id, **day, **rest}
                await db.execute(peer_groups.members.insert().values(member))

    async def room(self, slug: str, chat: str) -> Address:
        """A real one of that group, which was looked at and is ready."""
        where = Address(self.paper.name, chat)
        async with self.app.engine.begin() as db:
            group = await peer_groups.find(db, slug)
            assert group is not None
            about = {"channel": where.channel, "room": chat, "title": "Treff", "inside": True}
            seen = {"group_id": group.id, "missing": "", "offered_at": self.clock()}
            await db.execute(peer_groups.rooms.insert().values({**about, **seen}))
        return where

    async def tick(self, *due: Job) -> None:
        for job in due or (REMIND,):
            async with self.app.engine.begin() as db:
                settings = self.app.settings
                duty = Duty(db, self.clock(), settings.network, self.app.vault, self.app.pages)
                await job.run(duty)
        await self.settled()

    async def later(self, moment: str) -> None:
        """It is then, and what was due has been done."""
        self.clock.now = at(moment)
        await self.tick()

    async def settled(self) -> None:
        """Nothing that is due is on its way any more."""
        for courier in self.app.couriers.values():
            courier.call()

        async def empty() -> bool:
            rows = outbox.outbox
            due = (rows.c.due_at <= self.clock()) & (rows.c.expires_at > self.clock())
            waits = (rows.c.state == "sending") | ((rows.c.state == "queued") & due)
            async with self.app.engine.begin() as db:
                count = select(func.count()).select_from(rows).where(waits)
                return (await db.execute(count)).scalar_one() == 0

        await until(empty)

    def heard(self, visitor: Visitor) -> list[str]:
        """Everything unread."""
        new = visitor.posts[visitor.read :]
        visitor.read = len(visitor.posts)
        return [words(post) for post in new]


@asynccontextmanager
async def opened(settings: Settings, clock: Clock, channel: str = "paper") -> AsyncIterator[Town]:
    paper = PaperChannel(channel)
    async with running(settings, paper, clock=clock) as app:
        yield Town(app, paper, clock)
