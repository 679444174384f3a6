"""Meetings in a group's real room: asked for, answered by a press, reminded of, changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot import texts
from handlers.kernel import inbox, outbox, people
from handlers.kernel.message import Address, Called, Left, Pressed
from handlers.kernel.reply import Moment, Paragraph, Reply, Text
from handlers.meetings import store
from tests.handlers.meeting_town import REMIND, Town, at, opened
from tests.visitor import until, words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from bot.settings import Settings
    from handlers.kernel.post import Post
    from handlers.kernel.reply import Argument
    from tests.conftest import Clock
    from tests.visitor import Visitor

FIRST, SECOND = "1.20261203", "1.20261210"
NOT_YOU = "Ich kenne dich hier nicht"


@dataclass
class Room:
    """A room of Gruppe Birke, and what happens there."""

    town: Town
    address: Address
    olga: Visitor
    read: int = 0
    ids: Iterator[int] = field(default_factory=count)

    async def hears(self, command: str = "", words: str = "", thread: str = "") -> list[Post]:
        """Somebody says it to the bot; what the room reads then."""
        event = Called(f"c{next(self.ids)}", self.address, command, words, thread)
        await self.town.app.reception.desk("telegram").accept([event])
        await self.town.app.reception.desk("telegram").accept([event])  # as after a crash
        await self.town.visitor("bote").says("/termine")  # has been seen to
        await self.town.settled()
        return self.new()

    def new(self) -> list[Post]:
        posts = [post for chat, post, _key in self.town.paper.sent if chat == self.address.chat]
        new, self.read = posts[self.read :], len(posts)
        return new

    async def pressed(self, visitor: Visitor, sends: str) -> str:
        """What they are shown, and nobody else."""
        press = f"q{next(self.ids)}"
        event = Pressed(press, self.address, _home(visitor), sends, press, "de")
        await self.town.app.reception.desk("telegram").accept([event])

        async def answered() -> bool:
            return any(post.aside == press for post in visitor.posts)

        await until(answered)
        await self.town.settled()
        (shown,) = [words(post) for post in visitor.posts if post.aside == press]
        assert len(shown) <= 200
        return shown

    async def alone(self, visitor: Visitor) -> list[str]:
        """What is new in their own chat."""
        await self.town.settled()
        new = visitor.posts[visitor.read :]
        visitor.read = len(visitor.posts)
        return [words(post) for post in new if not post.aside]

    async def answer(self, visitor: Visitor, day: str = FIRST) -> str | None:
        async with self.town.app.engine.begin() as db:
            person = await people.find(db, _home(visitor))
            if person is None:
                return None
            date = at(f"{day[2:6]}-{day[6:8]}-{day[8:]} 00:00").date()
            guest = await store.guest(db, 1, date, person.id)
            return guest.answer if guest else None


def _home(visitor: Visitor) -> Address:
    return Address("telegram", visitor.name)


@pytest.fixture
async def town(settings: Settings, clock: Clock) -> AsyncIterator[Town]:
    async with opened(settings, clock, "telegram") as town:
        yield town


async def connected(town: Town, *members: Visitor, sentence: str, reminds: bool = False) -> Room:
    """Gruppe Birke with a room and meeting number 1."""
    olga = await town.staff("olga", "organiser", "birke")
    await town.group("birke", olga, *members, kind="telegram")
    await olga.says(f"/treffen_neu {sentence}")
    await olga.says("Runde")
    if reminds:
        assert "auch in der Gruppe" in await olga.says("/treffen_feld room")
        assert "Erinnerung in der Gruppe: ja" in await olga.says("ja")
    assert "Gespeichert" in await olga.says("Passt so")
    return Room(town, await town.room("birke", "-100"), olga)


TWICE = "am 3.12. und am 10.12. 18 bis 20 Uhr, Stadtbücherei, 3 Plätze"


async def test_whoever_asks_in_the_room_gets_one_post_without_a_place_and_nobody_a_second(
    town: Town,
) -> None:
    room = await connected(town, sentence=TWICE)

    (post,) = await room.hears("treffen", thread="7")
    said = words(post)
    assert "Runde\nDonnerstag, 3. Dezember 2026, 18:00–20:00 Uhr" in said
    assert "Stadtbücherei" not in said
    assert [button.sends for button in post.buttons] == [
        f"/zusage {FIRST}",
        f"/vielleicht {FIRST}",
        f"/absage {FIRST}",
        "",
    ]
    assert (post.buttons[3].opens, post.thread, post.urgency) == (
        "termin-1_20261203",
        "7",
        "silent",
    )
    assert await room.hears(words="wann ist das nächste treffen?") == []  # it stands there
    assert await room.hears(words="wie wird das wetter") == []
    town.clock.now = town.clock() + timedelta(minutes=11)
    (again,) = await room.hears(words="wann ist das nächste treffen?")
    assert again.thread == ""
    assert "Steht gleich" in await room.olga.says("/treffen")  # and still does
    await town.settled()
    assert room.new() == []

    await room.olga.says("/treffen_absagen 1 ohne")
    await town.later("2026-11-25 20:40")
    assert room.new() == []  # at night it keeps quiet of its own accord
    await town.later("2026-11-26 07:01")
    (off,) = room.new()
    assert words(off).startswith("Das fällt leider aus: Runde")
    assert [words(one) for one in await room.hears("treffen")] == [
        "Gerade ist hier kein Treffen geplant."
    ]
    assert await room.hears("treffen") == []
    elsewhere = Room(town, _home(town.visitor("-200")), room.olga)
    assert await elsewhere.hears("treffen") == []


async def test_a_press_is_an_answer_that_only_the_bot_knows(town: Town) -> None:
    anna, ben, cem, fremd = (town.visitor(name) for name in ("anna", "ben", "cem", "fremd"))
    room = await connected(town, anna, ben, cem, sentence=TWICE)
    await room.hears("treffen")

    shown = await room.pressed(anna, f"/zusage {FIRST}")
    assert "Schön, dass du kommst: Donnerstag, 3. Dezember 2026, 18:00 Uhr" in shown
    assert "Stadtbücherei" not in shown
    (alone,) = await room.alone(anna)
    assert "Kommen Kinder mit" in alone
    assert "[Wo ist es?]" in alone
    assert "Bringst du Kinder mit" in await anna.presses("Kinder und was ich brauche")
    await anna.says("keine")
    await anna.says("nein")
    anna.read = len(anna.posts)
    assert "nicht dabei" in await room.pressed(anna, f"/absage {FIRST}")
    assert await room.answer(anna) == "no"
    assert "Schön" in await room.pressed(anna, f"/zusage {FIRST}")
    assert "Schön" in await room.pressed(ben, f"/zusage {FIRST}")
    assert "vielleicht" in await room.pressed(ben, f"/vielleicht {SECOND}")
    assert "Schön" in await room.pressed(room.olga, f"/zusage {FIRST}")
    assert "Warteliste" in await room.pressed(cem, f"/zusage {FIRST}")
    assert await room.alone(anna) == []  # once is enough
    (waits,) = await room.alone(cem)
    assert "Warteliste" in waits
    assert "Wo ist es" not in waits
    assert "Runde" in await cem.says("/treffen")  # learnt in the room
    assert room.new() == []  # the room reads nothing of it

    for visitor, sends in (
        (fremd, f"/zusage {FIRST}"),
        (anna, "/zusage 2.20261203"),
        (anna, "/zusage 1.20261204"),
        (anna, "/zusage 1.99999999"),
        (anna, "/treffen_absagen 1 ohne"),
        (anna, f"/absage {FIRST} "),
        (anna, "x" * 64),
    ):
        assert NOT_YOU in await room.pressed(visitor, sends)
    left = Left("l1", _home(ben), room.address)
    await town.app.reception.desk("telegram").accept([left])
    ben.read = len(ben.posts)
    await ben.says("/termine")
    assert NOT_YOU in await room.pressed(ben, f"/absage {FIRST}")
    other = Room(town, _home(town.visitor("-200")), room.olga)
    assert NOT_YOU in await other.pressed(anna, f"/absage {FIRST}")
    assert await room.answer(anna) == "yes"
    async with town.app.engine.begin() as db:
        assert await people.find(db, _home(fremd)) is None
        for table in (inbox.inbox, outbox.outbox):  # not even where they are reached
            query = select(table.c.id).where(table.c.chat == fremd.name)
            assert (await db.execute(query)).all() == []


async def test_the_room_is_reminded_and_learns_of_a_change_once(town: Town) -> None:
    anna = town.visitor("anna")
    room = await connected(town, anna, sentence=TWICE, reminds=True)

    await town.later("2026-12-02 16:59")
    assert room.new() == []
    await town.later("2026-12-02 17:00")
    await town.tick(REMIND, REMIND)
    (reminded,) = room.new()
    assert "Donnerstag, 3. Dezember 2026" in words(reminded)
    assert reminded.urgency == "notify"

    await room.olga.says(f"/termin_verschieben {FIRST} am 4.12. um 18 Uhr")
    await room.olga.says(f"/termin_verschieben {FIRST} am 4.12. um 19 Uhr")
    await town.later("2026-12-02 17:02")
    (news,) = room.new()
    assert words(news).startswith("Neues zum Treffen: Runde")
    assert "jetzt Freitag, 4. Dezember 2026, 19:00–21:00 Uhr, statt Donnerstag" in words(news)
    shown = await room.pressed(anna, reminded.buttons[0].sends)  # on the old post
    assert "Freitag, 4. Dezember 2026, 19:00 Uhr" in shown

    await town.later("2026-12-03 17:01")
    (reminded,) = room.new()
    assert "Freitag, 4. Dezember 2026" in words(reminded)
    await room.olga.says(f"/termin_absagen {FIRST} Olga ist krank")
    await town.later("2026-12-03 17:03")
    (off,) = room.new()
    assert "fällt aus" in words(off)
    assert "krank" not in words(off)  # who comes reads why
    assert "krank" in (await room.alone(anna))[-1]
    assert "fällt aus" in await room.pressed(anna, f"/absage {FIRST}")
    assert await room.answer(anna) == "yes"
    await town.later("2026-12-04 20:30")
    assert room.new() == []

    await room.olga.says("/treffen_aendern 1")
    await room.olga.says("/treffen_feld room nein")
    await room.olga.says("passt so")
    await town.later("2026-12-09 17:01")
    assert room.new() == []
    town.clock.now = at("2026-12-10 19:00")
    assert "vorbei" in await room.pressed(anna, f"/zusage {SECOND}")
    assert await room.answer(anna, SECOND) is None


@pytest.mark.parametrize("language", texts.LANGUAGES)
@pytest.mark.parametrize("anrede", ["du", "sie"])
def test_what_is_shown_at_a_press_fits_in_every_language(language: str, anrede: str) -> None:
    said = texts.load()
    args: dict[str, Argument] = {"day": Moment("2026-09-30"), "begin": "19:30"}

    def shown(*keys: str) -> str:
        reply = Reply(tuple(Paragraph(Text(key, args)) for key in keys))
        return words(said.post(reply, language, anrede))

    for keys in (
        ("meetings-said-yes", "meetings-room-where"),
        *(("meetings-said-no",), ("meetings-said-maybe",), ("meetings-said-waiting",)),
        *(("meetings-room-not-you",), ("meetings-over",), ("meetings-is-off",)),
        ("bot-press-failed",),
    ):
        assert len(shown(*keys)) < 200, keys
