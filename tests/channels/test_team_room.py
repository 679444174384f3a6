"""The team's room on a real homeserver, encrypted, over a restart: one whole conversation."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

import nio
import pytest

from bot.channels.matrix import Settings, probe_room
from handlers.human import store
from tests.channels.test_real_groups import Talk, make_moderator, talking
from tests.servers.synapse import PASSWORD
from tests.visitor import until
from tests.whole import whole

if TYPE_CHECKING:
    from pathlib import Path

    from bot.app import App
    from tests.channels.matrix_people import Parent
    from tests.servers.synapse import Synapse

PATIENCE = 60.0


class Desk:
    """The room, as somebody in it sees it."""

    def __init__(self, who: Parent, room: str, bot: str) -> None:
        self.who, self.room, self.bot = who, room, bot
        self.seen = 0

    @property
    def shown(self) -> list[Any]:
        return [
            event
            for event in self.who.events
            if isinstance(event, nio.RoomMessageText)
            and event.sender == self.bot
            and event.source["room"] == self.room
        ]

    async def hears(self, part: str) -> Any:
        """The next word of the bot, which says this."""
        async with asyncio.timeout(PATIENCE):
            while len(self.shown) <= self.seen:  # noqa: ASYNC110 – nio tells nobody
                await asyncio.sleep(0.05)
        event = self.shown[self.seen]
        self.seen += 1
        assert part in event.body
        return event

    async def says(self, root: Any, text: str) -> str:
        return await self.who.says(self.room, text, **{"m.relates_to": in_thread(root.event_id)})


def in_thread(root: str) -> dict[str, Any]:
    """As Element writes it."""
    return {
        "rel_type": "m.thread",
        "event_id": root,
        "is_falling_back": True,
        "m.in_reply_to": {"event_id": root},
    }


def relation(event: Any) -> dict[str, Any]:
    return dict(event.source["content"].get("m.relates_to", {}))


async def is_inside(app: App) -> None:
    async def so() -> bool:
        async with app.engine.begin() as db:
            return await store.room(db, app.settings.network) is not None

    await until(so)


@pytest.mark.timeout(300)
async def test_a_talk_in_a_thread_goes_on_after_a_restart(tmp_path: Path, synapse: Synapse) -> None:
    bot = synapse.register("bot")
    account = {"homeserver": synapse.url, "user_id": bot, "password": PASSWORD, "invite_pause": 0}
    async with AsyncExitStack() as people:
        names = ("anna", "julia", "ben", "eve")
        async with whole(tmp_path, {"matrix": account}) as app:
            anna, julia, ben, eve = [
                await people.enter_async_context(talking(synapse, tmp_path, bot, name))
                for name in names
            ]
            for talk in (anna, julia, ben, eve):
                await talk.says("/hilfe")
                await talk.hears("/gruppen")
            for talk in (julia, ben):
                await make_moderator(app, talk.address)
                await talk.says("/dienst an")
                await talk.hears("Du hast Dienst")
        room = await julia.who.opens(
            bot, ben.who.me, eve.who.me, encrypted=True, wait=False, is_direct=False, name="Team"
        )
        await ben.who.enters(room)
        desks = [Desk(talk.who, room, bot) for talk in (julia, ben, eve)]
        network = {"duty": {"room": room}}
        async with whole(tmp_path, {"matrix": account}, network=network) as app:
            await is_inside(app)
            await eve.who.enters(room)
            for desk in desks:
                await desk.hears("gerade jemand gekommen")
            root = await _begins(anna, *desks)
        where = (Settings.model_validate(account), tmp_path / "state" / "matrix")
        assert (await probe_room(*where, room)).code == "room-fine"
        assert (await probe_room(*where, anna.room[:-1])).code == "room-outside"
        async with whole(tmp_path, {"matrix": account}, network=network):
            await _goes_on(anna, root, *desks)


async def _begins(anna: Talk, julia: Desk, ben: Desk, eve: Desk) -> Any:
    await julia.who.says(julia.room, "Guten Morgen, wer hat heute Zeit?")
    await anna.says("mensch")
    await anna.hears("alle mitlesen")
    await anna.says("Der Brief macht mir Angst")
    await anna.hears("Ist weitergegeben")
    root = await julia.hears("Der Brief macht mir Angst")
    await ben.hears("Der Brief macht mir Angst")
    await eve.hears("Der Brief macht mir Angst")
    assert isinstance(root, nio.RoomMessageText)
    assert root.decrypted
    assert relation(root) == {}
    assert anna.who.me not in root.body

    await eve.says(root, "Ich kenne sie")
    await julia.hears("geht an niemanden")
    word = await ben.says(root, "Was steht darin?")
    await anna.hears("ist jetzt für dich da")
    await anna.hears("Was steht darin?")
    assert relation(await julia.hears("hat das Gespräch")) == in_thread(root.event_id)
    await ben.who.puts(ben.room, _edited(word))
    return root


async def _goes_on(anna: Talk, root: Any, julia: Desk, ben: Desk, eve: Desk) -> None:
    await anna.says("antworten")
    await anna.hears("Du schreibst jetzt mit")
    await anna.says("Vom Jugendamt")
    await anna.hears("Ist weitergegeben")
    heard = await julia.hears("Vom Jugendamt")
    assert relation(heard) == in_thread(root.event_id)
    await julia.says(root, "Ich übernehme das gern")
    await julia.hears("ging an niemanden")
    plain = {"m.in_reply_to": {"event_id": heard.event_id}}  # a client without threads
    regretted = await ben.who.says(ben.room, "Ich rufe an", **{"m.relates_to": plain})
    await anna.hears("Ich rufe an")
    await ben.who.client.room_redact(ben.room, regretted)
    await ben.says(root, "!schliessen")
    await anna.hears("nehme ich deine Worte auch aus dem Raum")
    await julia.hears("Eine Woche lang")

    await anna.says("/loeschen ja")
    await anna.hears("Was das Team dort selbst geschrieben hat")
    for number in (root.event_id, heard.event_id):
        await _is_redacted(eve.who, number)
    await ben.says(root, "Noch da?")
    await julia.hears("ging an niemanden")
    said = [body for body in anna.who.bodies(anna.room) if "Ich kenne sie" in body]
    assert said == []
    assert not [body for body in anna.who.bodies(anna.room) if "darin stehen" in body]
    assert not [body for body in anna.who.bodies(anna.room) if "Guten Morgen" in body]


async def _is_redacted(who: Parent, number: str) -> None:
    await who.sees(lambda event: getattr(event, "redacts", None) == number)


def _edited(word: str) -> dict[str, Any]:
    """An edit of something in the thread: whoever read it has read it."""
    new = {"msgtype": "m.text", "body": "Was soll darin stehen?"}
    relates = {"rel_type": "m.replace", "event_id": word}
    return new | {"body": "* Was soll darin stehen?", "m.new_content": new, "m.relates_to": relates}
