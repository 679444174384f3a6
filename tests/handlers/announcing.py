"""A town with many parents and a team that writes to them; shared by the tests of announcements."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select

from handlers.announcements import progress, store
from handlers.kernel import batches, people, roles
from handlers.kernel.consent import consents
from handlers.kernel.feature import Duty
from handlers.kernel.message import Address
from handlers.kernel.outbox import outbox
from handlers.kernel.roles import Grant
from tests.visitor import PaperChannel, Visitor, until
from tests.visitor import words as words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.app import App
    from handlers.announcements.store import Announcement
    from handlers.kernel.batches import Ledger
    from handlers.kernel.post import Post
    from tests.conftest import Clock

NOON = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)  # a Wednesday, 12:00 in Berlin
CARD = "Darüber siehst du sie, wie sie ankommt."
CHOICE = re.compile(r"/ankuendigung \d+ \w+")
WORDS = "Am Donnerstag ist Elterncafé.\n\nKommt gern vorbei!"


class Streets(PaperChannel):
    """A paper channel that fails as it is told to, chat by chat.

    Attributes:
        ill: What is raised each time that something is sent to a chat.
        keeps: Chats whose messages are too old to be taken back.
        each: Called with every chat before anything is sent to it.
    """

    def __init__(self, name: str = "parents") -> None:
        super().__init__(name)
        self.ill: dict[str, Exception] = {}
        self.keeps: set[str] = set()
        self.each: Callable[[str], None] = lambda _chat: None

    async def send(self, chat: str, post: Post, *, key: str) -> str | None:
        self.each(chat)
        if chat in self.ill:
            raise self.ill[chat]
        return await super().send(chat, post, key=key)

    async def take_back(self, chat: str, message_ids: Sequence[str]) -> int:
        if chat in self.keeps:
            return 0
        return await super().take_back(chat, message_ids)

    @property
    def reached(self) -> Counter[str]:
        """How many messages each chat got."""
        return Counter(chat for chat, _post, _key in self.sent)


@dataclass
class Office:
    """The bot with parents on one channel and the team on another."""

    app: App
    clock: Clock
    parents: Streets
    team: PaperChannel

    async def moderator(self, name: str) -> Visitor:
        visitor = await self.visitor(name)
        person = await self.person(self.team.name, name)
        async with self.app.engine.begin() as db:
            await roles.give(db, person, Grant("moderator"), "shell", self.clock.now)
        return visitor

    async def visitor(self, name: str) -> Visitor:
        visitor = Visitor(name, self.team, self.app.reception.desk(self.team.name))
        await visitor.says("hallo")
        return visitor

    async def person(self, channel: str, chat: str) -> people.PersonId:
        async with self.app.engine.begin() as db:
            return (await people.meet(db, Address(channel, chat), self.clock.now)).id

    async def settle(self, number: int, scope: str = "", *, first: int = 0) -> list[str]:
        """So many parents move in who agreed to messages in the chat."""
        names = [f"p{first + each}" for each in range(number)]
        async with self.app.engine.begin() as db:
            newest = select(func.coalesce(func.max(people.people.c.id), 0))
            start = (await db.execute(newest)).scalar_one()
            ids = [start + 1 + each for each in range(number)]
            await db.execute(
                insert(people.people),
                [{"id": one, "pseudonym": f"Ahorn-{one}", "created_at": NOON} for one in ids],
            )
            await db.execute(
                insert(people.addresses),
                [
                    {
                        "channel": self.parents.name,
                        "chat": name,
                        "person_id": one,
                        "reachable": True,
                        "stopped": False,
                        "seen_on": NOON,
                    }
                    for one, name in zip(ids, names, strict=True)
                ],
            )
            await db.execute(
                insert(consents),
                [
                    {
                        "person_id": one,
                        "purpose": "announcements",
                        "scope": scope,
                        "subject": f"s{one}",
                        "since": NOON,
                    }
                    for one in ids
                ],
            )
            if db.dialect.name == "postgresql":
                await db.exec_driver_sql(
                    "SELECT setval(pg_get_serial_sequence('people', 'id'), max(id)) FROM people"
                )
        return names

    async def attend(self, *, limit: int = 1000) -> None:
        """The job, as often as it wants."""
        for _ in range(limit):
            async with self.app.engine.begin() as db:
                more = await progress.attend(self.duty(db))
            if not more:
                break
        for courier in self.app.couriers.values():
            courier.call()

    def duty(self, db: object) -> Duty:
        app = self.app
        return Duty(db, self.clock.now, app.settings.network, app.vault, app.pages)  # type: ignore[arg-type]

    def passes(self, **time: float) -> None:
        self.clock.now += timedelta(**time)

    async def write(self, who: Visitor, words: str = WORDS, topic: str = "kein") -> str:
        """From the first word to the card."""
        await self.says(who, "/ankuendigung neu", "Was möchtest du schreiben?")
        await self.says(who, words, "Worum geht es?")
        return await self.says(who, topic, CARD)

    async def card(self, who: Visitor) -> str:
        """The next message that offers something to do; previews come before it."""
        while True:
            post = await who.hears()
            if any(CHOICE.match(button.sends) for button in post.buttons):
                return words_of(post)

    async def press(self, who: Visitor, label: str, hears: str = "") -> str:
        """Press the newest button that is called so, and wait for these words."""
        buttons = [b for post in reversed(who.posts) for b in post.buttons if b.label == label]
        assert buttons, f"no button {label!r}"
        return await self.says(who, buttons[0].sends, hears)

    async def says(self, who: Visitor, typed: str, hears: str) -> str:
        """Type, and wait for a new message with these words, whatever else comes."""
        known = len(who.posts)
        await who.writes(typed)
        await until(lambda: self._said(who, known, hears))
        found = next(post for post in who.posts[known:] if hears in words_of(post))
        who.read = who.posts.index(found) + 1
        return words_of(found)

    @staticmethod
    async def _said(who: Visitor, known: int, piece: str) -> bool:
        return any(piece in words_of(post) for post in who.posts[known:])

    async def find(self, number: int = 1) -> Announcement:
        async with self.app.engine.begin() as db:
            found = await store.find(db, number)
        assert found is not None
        return found

    async def ledger(self, number: int = 1) -> Ledger:
        one = await self.find(number)
        assert one.batch_id is not None
        async with self.app.engine.begin() as db:
            return await batches.ledger(db, one.batch_id)

    async def until_state(self, state: str, number: int = 1) -> Announcement:
        async def there() -> bool:
            await self.attend()
            await self.tidy()
            return (await self.find(number)).state == state

        await until(there)
        return await self.find(number)

    async def tidy(self) -> None:
        async with self.app.engine.begin() as db:
            await batches.tidy(db, self.clock.now)

    async def in_flight(self) -> int:
        query = select(func.count()).where(outbox.c.state == "sending")
        async with self.app.engine.begin() as db:
            return int((await db.execute(query)).scalar_one())
