"""A group in a real room, from its founding on: real channels, one conversation each."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import nio
import pytest
from sqlalchemy import func, select

from bot import clock
from bot.channels import telegram
from bot.channels.matrix_calls import call, client_path
from bot.pace import Limit
from handlers.groups import store
from handlers.kernel import inbox, people, roles
from handlers.kernel.database import metadata
from handlers.kernel.message import Address
from handlers.kernel.quiet import holiday
from handlers.meetings import store as meetings
from tests.channels.matrix_people import client_of, parent
from tests.servers.botapi import BotApi, Press
from tests.servers.synapse import PASSWORD
from tests.visitor import until
from tests.whole import whole

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.app import App
    from tests.channels.matrix_people import Parent
    from tests.servers.botapi import Group, Person
    from tests.servers.botapi.people import World
    from tests.servers.synapse import Synapse

BIRKE = "/gruppe_neu Birke, Thema Schlaf, Siegen, Kinder 0-3, dienstags 20 Uhr, 6 Plätze"
PATIENCE = 60.0
SECRET = "GEHEIM-9f2c"


async def make_moderator(app: App, address: Address) -> None:
    async with app.engine.begin() as db:
        person = await people.find(db, address)
        assert person is not None
        await roles.give(db, person.id, roles.Grant("moderator"), "shell", clock.now())


async def registered(app: App, *addresses: Address) -> None:
    """Wait until the members of the group, besides its organiser, are these."""

    async def so() -> bool:
        async with app.engine.begin() as db:
            group = await store.find(db, "birke")
            assert group is not None
            there = {one.person for one in await store.members_of(db, group)}
            there -= set(await store.leaders(db, group))
            known = [await people.find(db, address) for address in addresses]
        return there == {person.id for person in known if person} and all(known)

    await until(so)


# -- Telegram


def on_telegram(person: Person) -> Address:
    return Address("telegram", str(person.id))


async def reads(person: Person, text: str) -> None:
    await person.waits_for(text, within=PATIENCE)


def some_day() -> str:
    """Soon, and no holiday: then it would be asked what to do."""
    day = clock.now().date() + timedelta(days=3)
    while holiday(day, ""):
        day += timedelta(days=1)
    return f"{day:%d.%m.%Y}"


async def meets(olga: Person, cem: Person, dora: Person, group: Group, app: App) -> None:
    """What is next is asked in the group; who comes only the bot learns."""
    world = group.world
    await olga.says(f"/treffen_neu am {some_day()} 18 bis 20 Uhr, Stadtbücherei")
    await reads(olga, "Wie soll es heißen")
    await olga.says("Runde")
    await reads(olga, "So habe ich es verstanden")
    await olga.presses("Passt so")
    await reads(olga, "Gespeichert")

    taken = await arrived(app)
    assert group.bot_is == "administrator"  # who is sent everything
    for talk in (SECRET, f"@jemand {SECRET}", f"/bann {SECRET}", f"/treffen@anderer_bot {SECRET}"):
        await dora.says(talk, to=group)
    assert group.received == []
    await dora.says("/treffen", to=group, topic=7)
    await world.until(lambda: group.sees, within=PATIENCE)
    (post,) = group.sees
    assert post.topic == 7
    assert "Stadtbücherei" not in post.text
    await cem.says(SECRET, to=group, reply_to=post)
    await cem.says("@wegweiser_test_bot wann ist das nächste treffen", to=group)
    for person, shown in ((cem, "Schön, dass du kommst"), (dora, "Ich kenne dich hier nicht")):
        press = await person.presses("Ja, ich komme", within=group)
        assert isinstance(press, Press)
        assert shown in await answered(press, world)
    await reads(cem, "Kommen Kinder mit")
    assert await arrived(app) == taken + 4  # two calls, two presses; of the talk not even that
    forged = await dora.forges("/treffen_absagen 1 ohne", post, group)
    assert "Ich kenne dich hier nicht" in await answered(forged, world)
    assert await dora.presses("Im Chat mit mir", within=group) == (
        f"https://t.me/wegweiser_test_bot?start=termin-{await the_date(app)}"
    )
    await olga.says(f"/treffen_liste {(await the_date(app)).replace('_', '.')}")
    await reads(olga, "Ja: 1, vielleicht: 0, nein: 0")
    assert [one.text for one in group.received] == [post.text]  # asked twice, said once
    assert SECRET not in await everything(app)


async def answered(press: Press, world: World) -> str:
    await world.until(lambda: press.answered, within=PATIENCE)
    return press.answered or ""


async def arrived(app: App) -> int:
    async with app.engine.begin() as db:
        return int((await db.execute(select(func.count()).select_from(inbox.inbox))).scalar_one())


async def the_date(app: App) -> str:
    async with app.engine.begin() as db:
        [(number, day)] = await meetings.dates_with_guests(db)
    return f"{number}_{day:%Y%m%d}"


async def everything(app: App) -> str:
    """What the database holds, as those read it who have its key."""
    rows: list[str] = []
    async with app.engine.begin() as db:
        for table in metadata.sorted_tables:
            rows += map(repr, await db.execute(select(table)))
    return "".join(rows)


def holding_it(folder: Path) -> list[Path]:
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [file for file in files if SECRET.encode() in file.read_bytes()]


async def comes_in(olga: Person, asker: Person, group: Group) -> str:
    """Ask, be said yes to, and go through the door; the address that led there."""
    await asker.says("/gruppe_beitreten birke Ich suche Austausch.")
    await reads(asker, "echte Gruppe")
    await asker.presses("Ja, einverstanden und abschicken")
    await reads(olga, "Ich suche Austausch")
    await olga.presses("Aufnehmen")
    await reads(asker, "hat einen Platz für dich")
    address = await asker.presses("Zur Gruppe")
    assert isinstance(address, str)
    assert await asker.opens(group, address) == "asked"
    await group.world.until(lambda: asker in group.members, within=PATIENCE)
    for card in [message for message in olga.sees if "Ich suche Austausch" in message.text]:
        del olga.messages[card.id]  # so that the next one is another
    return address


@pytest.mark.timeout(240)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_telegram_group_from_its_founding_to_its_end(
    tmp_path: Path, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    async with BotApi() as api:
        table = {"token": api.token, "base_url": api.base_url}
        with patch.object(telegram, "A_CHAT", Limit(every=0.01)):  # its pace is tested elsewhere
            async with whole(tmp_path, {"telegram": table}, database_url) as app:
                await _lives_on_telegram(app, api)
        assert api.violations == []
    assert SECRET not in capsys.readouterr().out
    assert not holding_it(tmp_path)


async def _lives_on_telegram(app: App, api: BotApi) -> None:
    olga, mod, cem, dora, emil = map(api.person, ("Olga", "Mona", "Cem", "Dora", "Emil"))
    await mod.says("hallo")
    await api.until(lambda: mod.sees, within=PATIENCE)
    await make_moderator(app, on_telegram(mod))
    await olga.says(BIRKE)
    await reads(olga, "So sehen andere die Gruppe")
    await olga.presses("Ja, so anlegen")
    await reads(mod, "möchte eine Gruppe gründen")
    await mod.presses("Ja, eröffnen")
    await reads(olga, "hat jetzt dich als Leitung")

    await olga.says("/gruppe_verbinden birke")
    await reads(olga, "sehen alle die Namen und Bilder")
    address = await olga.presses("In meine Gruppe holen")
    assert isinstance(address, str)
    group = api.group("Treff", olga)
    await olga.adds_bot(address, group)
    await reads(olga, "ist verbunden")
    await reads(olga, "ist bereit")

    link = await comes_in(olga, cem, group)
    await registered(app, on_telegram(cem))
    assert await dora.opens(group, link) == "dead"  # used up
    await meets(olga, cem, dora, group, app)
    await cem.says("/gruppe_verlassen birke")
    await api.until(lambda: cem not in group.members, within=PATIENCE)
    await registered(app)

    await comes_in(olga, emil, group)
    await registered(app, on_telegram(emil))
    group.let_go(emil, by=olga.user)  # by hand, in the group itself
    await registered(app)

    moved = await group.migrates()
    await comes_in(olga, dora, moved)
    await registered(app, on_telegram(dora))
    await cem.says("/start")
    moved.let_in(cem, by=olga.user)
    await reads(olga, "aber nicht über mich")
    await dora.says("/loeschen ja")
    await api.until(lambda: dora not in moved.members and not moved.banned, within=PATIENCE)
    await olga.says("/gruppe_schliessen birke ja")
    await api.until(lambda: moved.bot_is == "left", within=PATIENCE)

    for person in (olga, mod, cem, dora, emil):
        everything = " ".join(shown.text for shown in person.received)
        assert not [name for name in ("Olga", "Cem", "Dora", "Emil") if name in everything]
    assert moved.received == []  # the bot says nothing in the group that nobody asked for


# -- Matrix


@dataclass
class Talk:
    """Somebody's private chat with the bot."""

    who: Parent
    room: str
    read: int = 0

    @property
    def address(self) -> Address:
        return Address("matrix", self.room)

    async def says(self, text: str) -> None:
        await self.who.says(self.room, text)

    async def hears(self, part: str) -> str:
        """The next message that contains this."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for number, body in enumerate(self.who.bodies(self.room)[self.read :]):
                    if part in body:
                        self.read += number + 1
                        return body
                await asyncio.sleep(0.05)


@asynccontextmanager
async def talking(synapse: Synapse, folder: Path, bot: str, name: str) -> AsyncIterator[Talk]:
    user = synapse.register(name)
    home = folder / user[1:].partition(":")[0]
    home.mkdir()
    async with parent(synapse.url, user, home) as somebody:
        yield Talk(somebody, await somebody.opens(bot, encrypted=True))


async def knocks(olga: Talk, asker: Talk, room: str, words: str) -> None:
    """Ask at the door, agree, be said yes to, and go in."""
    path = client_path("knock", room)
    await call(asker.who.client, "POST", path, {"reason": words})
    assert words in await asker.hears("echte Gruppe")
    await asker.says("ja")
    await asker.hears("Abgeschickt")
    assert "1 – Aufnehmen" in await olga.hears(words)
    await olga.says("1")
    await olga.hears("darf in")
    assert await _invited(asker.who) == room
    await asker.who.enters(room)


async def state(who: Parent, room: str, kind: str, content: dict[str, Any] | None = None) -> Any:
    """Read a part of a room's state, or change it."""
    method = "PUT" if content else "GET"
    return await call(who.client, method, client_path("rooms", room, "state", kind, ""), content)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_matrix_room_from_its_founding_to_its_successor(
    tmp_path: Path, database_url: str, synapse: Synapse
) -> None:
    bot = synapse.register("bot")
    account = {"homeserver": synapse.url, "user_id": bot, "password": PASSWORD, "invite_pause": 0}
    async with AsyncExitStack() as stack:
        app = await stack.enter_async_context(whole(tmp_path, {"matrix": account}, database_url))
        names = ("olga", "mod", "cem", "dora")
        olga, mod, cem, dora = [
            await stack.enter_async_context(talking(synapse, tmp_path, bot, name)) for name in names
        ]
        for talk in (olga, mod, cem, dora):
            await talk.says("/hilfe")
            await talk.hears("/gruppen")
        await make_moderator(app, mod.address)
        await olga.says(BIRKE)
        await olga.hears("So sehen andere die Gruppe")
        await olga.says("ja")
        await mod.hears("möchte eine Gruppe gründen")
        await mod.says("/gruppe_pruefen birke ja")
        await olga.hears("hat jetzt dich als Leitung")

        await olga.says("/gruppe_raum birke")
        await olga.hears("Der Raum für Gruppe Birke ist da")
        room = await _invited(olga.who)
        await olga.who.enters(room)
        await state(olga.who, room, "m.room.join_rules", {"join_rule": "knock"})
        await knocks(olga, cem, room, "Ich bin neu und suche Austausch.")
        await registered(app, cem.address)
        await _meets_on_matrix(app, olga, cem, room, bot)

        levels = await state(olga.who, room, "m.room.power_levels")
        levels["users"][olga.who.me] = 150  # the least that replaces a room
        account_of_the_bot = client_of(app.channels["matrix"])  # type: ignore[arg-type]
        path = client_path("rooms", room, "state", "m.room.power_levels", "")
        await call(account_of_the_bot, "PUT", path, levels)
        upgrade = client_path("rooms", room, "upgrade")
        answer = await call(olga.who.client, "POST", upgrade, {"new_version": "12"})
        successor = str(answer["replacement_room"])
        await olga.who.client.room_invite(successor, bot)
        await olga.hears("In Gruppe Birke fehlt mir noch etwas")
        levels = await state(olga.who, successor, "m.room.power_levels")
        levels["users"][bot] = 50
        await state(olga.who, successor, "m.room.power_levels", levels)
        await olga.hears("Gruppe Birke ist bereit")
        await knocks(olga, dora, successor, "Ich möchte gern reden.")
        await registered(app, cem.address, dora.address)


async def _meets_on_matrix(app: App, olga: Talk, cem: Talk, room: str, bot: str) -> None:
    """What is next is asked in the room; a reaction there shows who comes, so it is no answer."""
    await olga.says(f"/treffen_neu am {some_day()} 18 bis 20 Uhr, Stadtbücherei")
    await olga.hears("Wie soll es heißen")
    await olga.says("Runde")
    await olga.hears("So habe ich es verstanden")
    await olga.says("passt so")
    await olga.hears("Gespeichert")

    root = await cem.who.says(room, SECRET)
    thread = {"m.relates_to": {"rel_type": "m.thread", "event_id": root}}
    await cem.who.says(room, f"!treffen {SECRET}", **thread)
    post = await cem.who.sees(lambda event: "Kommst du?" in getattr(event, "body", ""))
    assert post.decrypted
    relation = post.source["content"]["m.relates_to"]
    assert (relation["rel_type"], relation["event_id"]) == ("m.thread", root)
    assert "Stadtbücherei" not in post.body
    assert "1 –" not in post.body
    assert f"Im Chat mit mir (https://matrix.to/#/{bot})" in post.body
    await cem.who.presses(room, post.event_id, "1️⃣")
    called = {"m.mentions": {"user_ids": [bot]}}
    await cem.who.says(room, "wann ist das nächste treffen?", **called)
    command = next(word for word in post.body.split() if word.startswith("/absage"))
    await cem.says(f"{command} {post.body.split(command)[1].split()[0].rstrip(':')}")
    await cem.hears("bist du nicht dabei")
    assert isinstance(post, nio.RoomMessageNotice)  # asked for, so it need not ring
    bodies = [str(getattr(event, "body", "")) for event in cem.who.events]
    assert len([body for body in bodies if "Kommst du?" in body]) == 1
    async with app.engine.begin() as db:
        assert await meetings.dates_with_guests(db) == set()
    assert SECRET not in await everything(app)


async def _invited(who: Parent) -> str:
    async with asyncio.timeout(PATIENCE):
        while not who.client.invited_rooms:  # noqa: ASYNC110 – nio tells nobody
            await asyncio.sleep(0.05)
    return str(next(iter(who.client.invited_rooms)))
