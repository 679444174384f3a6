"""`wegweiser announce`: the same announcement as in the chat, written in a shell.

A running bot on the same database sends it; the shell only writes it down, and watches.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from bot import clock, installation
from bot.granting import SHELL
from bot.invitations import can_invite
from bot.shelf import Shelf
from handlers.announcements import cards, reach, releasing, rules, store
from handlers.directory import store as directory
from handlers.kernel import batches, people, roles
from handlers.kernel.errand import NotFit
from handlers.kernel.feature import Duty

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.settings import Settings
    from handlers.announcements.releasing import Sent
    from handlers.announcements.store import Announcement
    from handlers.kernel.database import Database
    from handlers.kernel.errand import Unfit
    from handlers.kernel.people import PersonId
    from handlers.kernel.reply import Media, Words
    from handlers.kernel.vault import Vault

LOOK = 1.0  # seconds between two looks at how far it is

Reason = Literal[
    "words",
    "long",
    "long-with-file",
    "moderator",
    "topic",
    "area",
    "time",
    "nobody",
    "no",
    "file-kind",
    "file-size",
    "file-broken",
    "file-active",
]


_UNFIT: dict[Unfit, Reason] = {
    "kind": "file-kind",
    "size": "file-size",
    "broken": "file-broken",
    "active": "file-active",
}


class NotSent(Exception):
    """It was not sent, and why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


@dataclass(frozen=True, slots=True)
class Wish:
    """What was typed; what is empty is not narrowed down.

    Attributes:
        moderator: The pseudonym of whoever answers for it in the chat.
        attached: A picture or a PDF that goes with it, and its name.
        alt: What can be seen on it.
    """

    words: str
    moderator: str
    topic: str = ""
    area: str = ""
    language: str = ""
    at: str = ""
    urgent: bool = False
    attached: tuple[bytes, str] | None = None
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """How far it is. Attributes: sent, total: of its messages."""

    one: Announcement
    batch: batches.State | None
    done: int
    total: int


class Announcer:
    """Args: paces: how many messages a second each channel sends to many."""

    def __init__(
        self, settings: Settings, engine: AsyncEngine, vault: Vault, paces: Mapping[str, float]
    ) -> None:
        self._settings = settings
        self._engine = engine
        self._vault = vault
        self._paces = paces

    async def write(self, wish: Wish) -> Announcement:
        """A draft, as if its moderator had typed it.

        Raises:
            NotSent: where something of it cannot be.
        """
        now = clock.now()
        words = rules.clean(wish.words)
        if not words or rules.length(words) > rules.LONGEST:
            raise NotSent("long" if words else "words")
        file = await self._file(wish, words)
        async with self._engine.begin() as db:
            author = await _moderator(db, wish.moderator)
            number = await store.create(
                db,
                author,
                now,
                words={"de": words},
                topic=_known(rules.topic_meant(wish.topic or "alle", "de"), "topic"),
                area=_known(rules.area_named(wish.area or "alle", await _areas(db)), "area"),
                language=wish.language,
                by_mail=can_invite(self._settings),
                urgent=wish.urgent,
                media_id=file.id if file else None,
                alt=rules.clean(wish.alt)[: rules.LONGEST_ALT] if file else None,
                starts_at=self._time(wish.at, now),
            )
            return await _found(db, number)

    async def _file(self, wish: Wish, words: str) -> Media | None:
        if wish.attached is None:
            return None
        if rules.length(words) > rules.LONGEST_WITH_FILE:
            raise NotSent("long-with-file")
        shelf = Shelf(self._engine, self._vault, clock=clock.now)
        most = self._settings.network.announcements.file_bytes
        try:
            return await shelf.take(*wish.attached, most)
        except NotFit as error:
            raise NotSent(_UNFIT[error.reason]) from None

    async def facts(self, one: Announcement) -> Sequence[Words]:
        """Whom it reaches and whom not, how long it takes."""
        network, now = self._settings.network, clock.now()
        async with self._engine.begin() as db:
            found = await reach.look(db, network, one, now)
        work = rules.loads(found.channels, self._paces)
        return cards.facts(one, found, work, network, now)

    async def send(self, one: Announcement) -> Sent:
        """By the same way as in the chat: above a number a second moderator must release it."""
        async with self._engine.begin() as db:
            duty = self._duty(db)
            sent = await releasing.send(duty, one, SHELL)
            new = await _found(db, one.id)
            if sent in ("released", "waiting") and new.author is not None:
                if sent == "released":
                    told = cards.released(new, self._settings.network)
                else:
                    told = cards.sent_for_release(new, len(await releasing.others(duty, new)))
                told = told.after(cards.from_shell(new))
                cause = f"{releasing.about(one)}shell:{one.version}"
                await releasing.tell(duty, new.author, told, cause)
            return sent

    async def drop(self, one: Announcement) -> None:
        async with self._engine.begin() as db:
            await store.change(db, one, clock.now(), before=("draft",), state="dropped")

    async def looks(self, number: int) -> AsyncIterator[Look]:
        """How far it is, again and again, until it is at its end."""
        while True:
            look = await self._look(number)
            yield look
            if look.one.state in ("ended", "dropped", "draft"):
                return
            await asyncio.sleep(LOOK)

    async def _look(self, number: int) -> Look:
        async with self._engine.begin() as db:
            one = await _found(db, number)
            batch = None if one.batch_id is None else await batches.find(db, one.batch_id)
            if batch is None:
                return Look(one, None, 0, 0)
            states = await batches.progress(db, batch.id)
        still = states.get("queued", 0) + states.get("sending", 0)
        return Look(one, batch.state, sum(states.values()) - still, batch.total)

    def _time(self, said: str, now: datetime) -> datetime | None:
        if not said:
            return None
        found = rules.when(said, now, self._settings.network.zone)
        if found is None or not now <= found <= now + rules.AHEAD:
            raise NotSent("time")
        return None if found == now else found

    def _duty(self, db: Database) -> Duty:
        return Duty(db, clock.now(), self._settings.network, self._vault, "")


async def announce(
    settings: Settings,
    paces: Mapping[str, float],
    wish: Wish,
    *,
    agree: Callable[[Sequence[Words]], bool],
    sent: Callable[[Sent, int], None],
    show: Callable[[Look], None] | None,
) -> None:
    """Write it, have it agreed to, send it, and watch.

    Args:
        agree: Shown whom it reaches; False drops it.
        sent: Told what came of it, and its number.
        show: Shown how far it is, until its end; None does not watch.

    Raises:
        NotSent: and nothing was.
    """
    async with installation.opened(settings) as (engine, vault):
        announcer = Announcer(settings, engine, vault, paces)
        one = await announcer.write(wish)
        if not agree(await announcer.facts(one)):
            await announcer.drop(one)
            raise NotSent("no")
        outcome = await announcer.send(one)
        if outcome == "nobody":
            await announcer.drop(one)
            raise NotSent("nobody")
        sent(outcome, one.id)
        if show is not None:
            async for look in announcer.looks(one.id):
                show(look)


async def _moderator(db: Database, name: str) -> PersonId:
    """Raises: NotSent: where nobody of that name is a moderator."""
    person = await people.named(db, name)
    if person is None or not (await roles.of(db, person)).has("moderator"):
        raise NotSent("moderator")
    return person


async def _areas(db: Database) -> list[str]:
    return sorted({area for offer in await directory.all_offers(db) for area in offer.areas})


async def _found(db: Database, number: int) -> Announcement:
    one = await store.find(db, number)
    assert one is not None
    return one


def _known(found: str | None, what: Reason) -> str:
    if found is None:
        raise NotSent(what)
    return found
