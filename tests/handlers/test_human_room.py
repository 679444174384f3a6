"""The team meets in a room: a card for each request, and what is said under it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from handlers.human import room as team_room
from handlers.human import store
from handlers.kernel import outbox
from handlers.kernel.errors import TryLater
from handlers.kernel.feature import Duty
from handlers.kernel.message import Address, Entered, RoomLost, RoomMoved, RoomOffered, RoomSaid
from tests.conftest import running
from tests.handlers.test_human import ASKED, CRY, NOON, House, hears
from tests.visitor import PaperChannel, Visitor, until, words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.settings import Settings
    from handlers.kernel.message import Incoming, Kind
    from handlers.kernel.post import Post
    from tests.conftest import Clock

HERE = Address("matrix", "!team")


@dataclass
class Room:
    """The team's room, as whoever sits in it sees it."""

    house: House
    channel: PaperChannel
    elsewhere: PaperChannel
    chat: str = HERE.chat
    read: int = 0
    _said: int = field(default=0)

    @property
    def shown(self) -> list[tuple[str, Post]]:
        """What stands there, with its ids."""
        return [
            (f"m{number}", post)
            for number, (chat, post, _key) in enumerate(self.channel.sent, start=1)
            if chat == self.chat
        ]

    async def hears(self) -> str:
        async def more() -> bool:
            return len(self.shown) > self.read

        await until(more)
        self.read += 1
        return words(self.shown[self.read - 1][1])

    @property
    def last(self) -> str:
        return self.shown[self.read - 1][0]

    async def says(
        self, who: Visitor, text: str, under: str, kind: Kind = "text", *, thread: bool = True
    ) -> RoomSaid:
        """Somebody writes under a message of the bot."""
        self._said += 1
        said = RoomSaid(
            f"said-{self._said}",
            Address(who.channel.name, who.name),
            Address(self.channel.name, self.chat),
            text,
            kind,
            under,
            under if thread else "",
        )
        await self.happens(said)
        return said

    async def happens(self, event: Incoming) -> None:
        await self.house.app.reception.desk(self.channel.name).accept([event])

    async def is_at(self, chat: str | None) -> None:
        """Wait until the bot knows where the room is, or that it is not in there."""

        async def so() -> bool:
            app = self.house.app
            async with app.engine.begin() as db:
                known = await store.room(db, app.settings.network)
            return chat == (known.chat if known else None)

        await until(so)

    @property
    def taken_back(self) -> set[str]:
        return {one for chat, ids in self.channel.taken_back if chat == self.chat for one in ids}


@pytest.fixture
async def room(settings: Settings, clock: Clock) -> AsyncIterator[Room]:
    """Julia and Ben are on Matrix and in the room; the bot was let in."""
    duty = settings.network.duty.model_copy(
        update={"hours": ("Mo-Fr 09:00-16:00",), "room": HERE.chat}
    )
    network = settings.network.model_copy(update={"duty": duty})
    settings = settings.model_copy(update={"network": network})
    clock.now = NOON
    parents, matrix, other = PaperChannel("paper"), PaperChannel("matrix"), PaperChannel("desk")
    async with running(settings, parents, matrix, other, clock=clock) as app:
        there = Room(House(app, clock, parents, matrix), matrix, other)
        async with app.engine.begin() as db:
            await team_room.enter(Duty(db, clock.now, network, app.vault, app.pages))
        await there.is_at(HERE.chat)
        yield there


async def asks(house: House, name: str, text: str) -> Visitor:
    parent = house.parent(name)
    assert "alle mitlesen" in await parent.says("mensch")
    await parent.says(text)
    return parent


async def test_a_request_is_a_thread_in_which_the_first_answer_takes_it(room: Room) -> None:
    house = room.house
    julia, ben = await house.moderator("julia"), await house.moderator("ben")
    await ben.says("/dienst name Ben")
    dora = await House(house.app, house.clock, house.parents, room.elsewhere).moderator("dora")
    eve = Visitor("eve", room.channel, house.app.reception.desk("matrix"))
    await eve.says("hallo")

    anna = await asks(house, "anna", "Der Brief macht mir Angst")
    card = await room.hears()
    root = room.last
    name = await house.name(anna)
    assert name in card
    assert "Der Brief macht mir Angst" in card
    assert "anna" not in card
    assert "Der Brief macht mir Angst" in await hears(dora)  # who is not on Matrix
    assert len(julia.posts) == julia.read
    assert len(ben.posts) == ben.read

    await room.says(eve, "Ich bin Anwältin, wo wohnt sie?", root)
    assert "geht an niemanden" in await room.hears()
    await room.says(eve, "Hallo?", root)  # is answered once
    await room.says(ben, "Guten Tag, ich helfe dir", root)
    assert "Ben vom Team ist jetzt für dich da" in await hears(anna)
    assert await hears(anna) == (
        "Ben vom Team:\nGuten Tag, ich helfe dir\nZum Antworten schreib antworten.\n[Antworten]"
    )
    assert "Ben hat das Gespräch" in await room.hears()
    assert room.shown[-1][1].thread == root
    assert "Das hat schon jemand anderes" in await dora.says("/uebernehmen 1")

    await room.says(julia, "Das klingt nach einem Bescheid", root)
    assert "Das Gespräch hat Ben. Deine Nachricht ging an niemanden." in await room.hears()
    await anna.says("antworten")
    assert "Ist weitergegeben" in await anna.says("Er ist vom Jugendamt")
    assert await room.hears() == f"{name}:\nEr ist vom Jugendamt"
    assert room.shown[-1][1].thread == root

    await _ends(room, julia, ben, anna, root)


async def _ends(room: Room, julia: Visitor, ben: Visitor, anna: Visitor, root: str) -> None:
    house = room.house
    asked = await room.says(ben, ASKED, root)
    assert ASKED in await hears(anna)
    house.app.guard._held.clear()  # as another process would
    await room.happens(asked)  # handed in again, it is still for her, and known
    await room.says(ben, "Geht es?", room.last, thread=False)  # an answer to what she wrote
    assert "Geht es?" in await hears(anna)
    assert len(ben.posts) == ben.read  # no help lines for him
    for wrong, heard in (("/schreiben", "kenne ich hier nicht"), ("fertig", "nichts zu verlassen")):
        await room.says(ben, wrong, root)
        assert heard in await room.hears()
    await room.says(ben, "", root, "voice")
    assert "nur Geschriebenes" in await room.hears()

    await room.says(ben, "schließen", root)
    assert "nehme ich deine Worte auch aus dem Raum" in await hears(anna)
    assert "Eine Woche lang geht öffnen" in await room.hears()
    await room.says(julia, "öffnen", root)  # only whoever had it
    assert "ging an niemanden" in await room.hears()
    await room.says(ben, "öffnen", root)
    assert "Ben vom Team schreibt dir noch einmal" in await hears(anna)
    assert "wieder offen" in await room.hears()
    await room.says(ben, "kein Anliegen", root)
    assert "nichts gefunden" in await hears(anna)
    await room.hears()
    assert len(anna.posts) == anna.read
    assert len(room.shown) == room.read
    assert {post.thread for _id, post in room.shown} == {"", root}

    await house.later(days=8)
    ours = {message_id for message_id, _post in room.shown}

    async def redacted() -> bool:
        return room.taken_back == ours

    await until(redacted)
    await room.says(ben, "Noch da?", root)
    assert "ist zu Ende" in await room.hears()
    assert len(anna.posts) == anna.read
    for said in ("Er ist vom Jugendamt", "Noch da?", "Guten Tag, ich"):
        await house.forgets(said)


async def test_a_talk_is_where_the_moderator_last_wrote_and_goes_from_hand_to_hand(
    room: Room,
) -> None:
    house = room.house
    julia, ben = await house.moderator("julia"), await house.moderator("ben")
    anna = await asks(house, "anna", "Ich weiß nicht weiter")
    await room.hears()
    root = room.last
    button = next(one for one in room.shown[0][1].buttons if one.label == "Später")
    await room.says(ben, button.sends, root)
    assert "klingle ich wieder" in await room.hears()
    await house.later(hours=2)
    assert "Ich weiß nicht weiter" in await room.hears()  # where everybody looks
    assert room.shown[-1][1].thread == ""

    await julia.says("/uebernehmen 1")
    assert "im eigenen Chat" in await room.hears()
    await hears(anna)
    await anna.says("antworten")
    await anna.says("Eins")
    assert "Eins" in await hears(julia)
    await room.says(julia, "Zwei", root)
    assert "Zwei" in await hears(anna)
    await anna.says("Drei")
    assert "Drei" in await room.hears()
    assert len(julia.posts) == julia.read

    await room.says(julia, "weitergeben", root)
    assert await house.name(ben) in await room.hears()
    await room.says(julia, f"weitergeben {(await house.name(ben)).lower()}", root)
    assert "steht im Raum des Teams" in await hears(ben)
    assert "ist dort zu sehen" in await hears(anna)
    assert await house.name(ben) in await room.hears()
    await room.says(julia, "Noch ich", root)
    assert "ging an niemanden" in await room.hears()
    await anna.says("Vier")
    assert "Vier" in await room.hears()

    await anna.says("/mensch dringend")
    assert "braucht dich jetzt" in await room.hears()
    await anna.says("/erledigt")
    assert "hat sich erledigt" in (await room.hears()).lower()
    assert len(ben.posts) == ben.read


async def test_both_answer_at_once_and_one_of_them_is_heard(room: Room) -> None:
    house = room.house
    julia, ben = await house.moderator("julia"), await house.moderator("ben")
    anna = await asks(house, "anna", "Ich weiß nicht weiter")
    await room.hears()
    root = room.last
    await asyncio.gather(room.says(julia, "Von Julia", root), room.says(ben, "Von Ben", root))

    assert "für dich da" in await hears(anna)
    said = await hears(anna)
    first = await room.hears()
    second = await room.hears()
    assert ("Von Julia" in said) is ("Von Ben" not in said)
    assert ["ging an niemanden" in first, "ging an niemanden" in second].count(True) == 1
    assert len(anna.posts) == anna.read


async def test_who_has_no_role_any_more_writes_to_nobody_and_is_helped_alone(room: Room) -> None:
    house = room.house
    julia, ben = await house.moderator("julia"), await house.moderator("ben")
    anna = await asks(house, "anna", "Ich weiß nicht weiter")
    await room.hears()
    root = room.last
    await room.says(ben, "Hallo", root)
    await hears(anna), await hears(anna), await room.hears()
    await house.take_away(ben)

    await room.says(ben, CRY, root)
    assert "112" in await hears(ben)  # in his own chat
    assert "geht an niemanden" in await room.hears()
    await anna.says("antworten")
    assert "frage gerade die anderen" in await anna.says("Sind Sie da?")
    assert "Sind Sie da?" in await room.hears()
    await room.says(julia, "Ja", root)
    assert "für dich da" in await hears(anna)
    assert "Ja" in await hears(anna)
    await room.hears()
    assert len(room.shown) == room.read
    assert len(anna.posts) == anna.read

    await house.give(ben, "moderator")
    await julia.says("/mensch melden")
    await room.hears()
    await room.says(julia, "Das bin ich", room.last)
    assert "deine eigene Bitte" in await hears(julia)
    assert len(room.shown) == room.read  # the others do not learn whose it is


async def test_what_is_erased_goes_from_the_room_and_the_thread_says_so(room: Room) -> None:
    house = room.house
    ben = await house.moderator("ben")
    anna = await asks(house, "anna", "Bitte nicht weitersagen")
    await room.hears()
    root = room.last
    await room.says(ben, "Hallo", root)
    await hears(anna), await hears(anna), await room.hears()
    await anna.says("antworten")
    await anna.says("Mein Geheimnis")
    await room.hears()
    ours = {message_id for message_id, _post in room.shown}

    assert "Was das Team dort selbst geschrieben hat" in await anna.says("/loeschen ja")
    assert "hat alles gelöscht" in await room.hears()
    assert room.shown[-1][1].thread == root

    async def redacted() -> bool:
        return room.taken_back == ours

    await until(redacted)
    await room.says(ben, "Sind Sie noch da?", root)
    assert "ging an niemanden" in await room.hears()
    assert room.shown[-1][1].thread == root
    await house.forgets("Mein Geheimnis")


async def test_without_the_room_everybody_is_written_to_alone_again(room: Room) -> None:
    house = room.house
    ben = await house.moderator("ben")
    anna = await asks(house, "anna", "Ich bin müde")
    await room.hears()
    await room.says(ben, "Hallo", room.last)
    await hears(anna), await hears(anna), await room.hears()
    cem = await asks(house, "cem", "Ich auch")
    await room.hears()
    emil = house.parent("emil")
    assert "dass es eilt" in await emil.says("/mensch dringend")
    assert "Dringend" in await room.hears()
    assert "Dringend" in await hears(ben)  # in his own chat, too
    await emil.says("/erledigt")
    assert "hat sich erledigt" in (await room.hears()).lower()
    julia = Visitor("julia", room.channel, house.app.reception.desk("matrix"))
    for who, is_stranger in ((julia, True), (ben, False)):
        here = Address("matrix", who.name)
        await room.happens(Entered(f"entered-{who.name}", here, HERE, (f"@{who.name}:b.de",)))
        if is_stranger:
            assert "gerade jemand gekommen" in await room.hears()
    assert "julia" not in str(room.shown[-1])

    await room.happens(RoomMoved("moved", HERE, "!newer"))
    await room.is_at("!newer")
    room.chat, room.read = "!newer", 0
    await anna.says("antworten")
    await anna.says("Im neuen Raum")
    assert "Im neuen Raum" in await room.hears()
    await room.says(ben, "Ja, hier", room.last)
    assert "Ja, hier" in await hears(anna)

    room.channel.faults.append(TryLater("slow", after=timedelta(hours=1)))
    await anna.says("Gerade noch")

    async def waits() -> bool:
        rows = outbox.outbox.c
        query = select(rows.error).where(rows.chat == "!newer", rows.state == "queued")
        async with house.app.engine.begin() as db:
            return "TryLater" in (await db.execute(query)).scalars().all()

    await until(waits)
    await room.happens(RoomLost("lost", Address("matrix", "!newer")))
    await room.is_at(None)
    await house.later(minutes=1)
    assert {"Ich auch" in (heard := await hears(ben)), "Gerade noch" in heard} == {True, False}
    assert {"Ich auch" in (other := await hears(ben)), "Gerade noch" in other} == {True, False}
    assert heard != other
    await anna.says("Noch eins")
    assert "Noch eins" in await hears(ben)
    dora = house.parent("dora")
    assert "alle mitlesen" not in await dora.says("mensch")
    assert len(cem.posts) == cem.read

    offer = RoomOffered("again", Address("matrix", julia.name), HERE, "Team", inside=False)
    await room.happens(offer)
    await room.is_at(HERE.chat)
    assert [type(errand).__name__ for _room, errand in room.channel.ran] == ["Enter", "Enter"]
