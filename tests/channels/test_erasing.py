"""Taking back what was said: Telegram's double, a real homeserver, the chat page, a terminal."""

from __future__ import annotations

import asyncio
import io
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import nio
import pytest
from playwright.async_api import expect
from rich.console import Console

from bot import app as composition
from bot.channel import ChannelContext
from bot.channels import telegram
from bot.channels.console import ConsoleChannel
from bot.channels.web import Settings as WebSettings
from bot.clock import now
from bot.pace import Limit
from handlers.kernel.errors import Gone, TryLater
from handlers.kernel.message import Message
from handlers.kernel.post import Button
from handlers.kernel.reply import File
from tests.channels.contract import FAST
from tests.channels.matrix_people import listening, parent, post
from tests.channels.matrix_people import settings as account
from tests.channels.recording import RecordingInbox
from tests.channels.test_web import visiting
from tests.channels.test_web_browser import visit, write
from tests.channels.web_host import Bot, hosted, said
from tests.conftest import index
from tests.servers.botapi import BotApi, faults

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.app import App
    from bot.settings import Settings
    from tests.channels.test_web import Browser
    from tests.servers.botapi import Person
    from tests.servers.synapse import Synapse

TWO_DAYS = 48 * 3600


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as api:
        yield api
        assert api.violations == []


@asynccontextmanager
async def _on_telegram(api: BotApi, tmp_path: Path) -> AsyncIterator[telegram.Telegram]:
    context = ChannelContext(tmp_path, "Netz", {"de": [], "en": []}, lambda key, _: key)
    options = telegram.Settings(token=api.token, base_url=api.base_url)  # type: ignore[arg-type]
    with patch.object(telegram, "A_CHAT", Limit(every=0.001)):  # its pace is tested elsewhere
        async with telegram.open_channel(options, context, timing=FAST) as channel:
            yield channel


async def _anna(api: BotApi) -> Person:
    anna = api.person("Anna")
    await anna.starts()
    return anna


async def test_telegram_deletes_both_sides_and_every_part_of_a_post(
    api: BotApi, tmp_path: Path
) -> None:
    anna = await _anna(api)
    inbox = RecordingInbox()
    async with _on_telegram(api, tmp_path) as channel:
        listener = asyncio.create_task(channel.listen(inbox))
        await anna.says("hallo")
        await inbox.until(lambda: "hallo" in inbox.texts)
        chat = str(anna.id)
        long = post("\n".join(["Ein langer Absatz. " * 40] * 12))
        await channel.send(chat, long, key="1")
        file = post("Deine Daten", files=(File("daten.json", "application/json", b"{}"),))
        await channel.send(chat, file, key="2")
        written = [one.shown_as for one in inbox.taken if isinstance(one, Message) and one.shown_as]
        ids = [*channel.parts("1"), *channel.parts("2"), *written]

        assert len(ids) > 5
        assert await channel.erase(chat, ids) == len(ids)

        listener.cancel()
        await asyncio.wait([listener])
    assert anna.messages == {}
    assert channel.parts("1") == ()


async def test_telegram_leaves_what_is_older_than_two_days_and_takes_the_rest(
    api: BotApi, tmp_path: Path
) -> None:
    anna = await _anna(api)
    async with _on_telegram(api, tmp_path) as channel:
        chat = str(anna.id)
        ids = [await channel.send(chat, post(f"{n}"), key=f"{n}") or "" for n in range(130)]
        old = anna.messages[int(ids[40])]
        old.date = int(time.time()) - TWO_DAYS - 60

        await channel.erase(chat, ids)

    assert [message.text for message in anna.sees] == ["40"]


async def test_telegram_is_asked_again_when_it_is_busy_and_not_when_nobody_is_there(
    api: BotApi, tmp_path: Path
) -> None:
    anna = await _anna(api)
    async with _on_telegram(api, tmp_path) as channel:
        chat = str(anna.id)
        message = await channel.send(chat, post("weg damit"), key="1") or ""
        api.fail("deleteMessages", faults.too_many(1))
        with pytest.raises(TryLater):
            await channel.erase(chat, [message])
        assert await channel.erase(chat, [message]) == 1
        anna.blocks = True
        with pytest.raises(Gone):
            await channel.erase(chat, [message])


@asynccontextmanager
async def _whole_bot(configured: Settings, api: BotApi) -> AsyncIterator[App]:
    options = telegram.Settings(token=api.token, base_url=api.base_url)  # type: ignore[arg-type]
    stop = asyncio.Event()
    opened = {"telegram": (telegram, options)}
    async with composition.build(configured, opened, now=now, index=index) as app:
        serving = asyncio.create_task(composition.run(app, stop))
        try:
            yield app
        finally:
            stop.set()
            await serving


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_whole_talk_is_gone_within_five_seconds(settings: Settings, api: BotApi) -> None:
    anna = api.person("Anna")
    with patch.object(telegram, "A_CHAT", Limit(every=0.001)):
        async with _whole_bot(settings, api):
            await anna.starts()
            for words in ("wohngeld", "mein mann schlägt mich", "/meinedaten", "danke"):
                before = len(anna.received)
                await anna.says(words)
                await api.until(lambda n=before: len(anna.received) > n, within=20)  # type: ignore[misc]
            await anna.sends_voice()
            await asyncio.sleep(1)  # the last answers settle
            started = time.monotonic()
            await anna.says("/weg")
            await api.until(
                lambda: [m.text for m in anna.messages.values()] == ["Alles klar. Bis bald."],
                within=20,
            )

    assert time.monotonic() - started < 5


async def test_matrix_redacts_all_of_its_own_and_forgets_the_room(
    synapse: Synapse, tmp_path: Path
) -> None:
    inbox = RecordingInbox()
    user, person = synapse.register("bot"), synapse.register("anna")
    (tmp_path / "anna").mkdir()
    signed_in = account(homeserver=synapse.url, user_id=user)
    async with (
        listening(signed_in, tmp_path / "bot", inbox) as bot,
        parent(synapse.url, person, tmp_path / "anna") as anna,
    ):
        room = await anna.opens(user, encrypted=True)
        asked = await anna.says(room, "Wo finde ich Hilfe?")
        await inbox.until(lambda: inbox.texts)
        choices = (Button("Ja", "/ja"), Button("Nein", "/nein"))
        await bot.send(room, post("Hier?", buttons=choices), key="1")
        await bot.send(
            room, post("Eine Datei", files=(File("a.txt", "text/plain", b"geheim"),)), key="2"
        )
        events = [*bot.parts("1"), *bot.parts("2")]
        assert len(events) == 5  # two texts, two reactions, a file

        assert await bot.take_back(room, events[-1:]) == 1
        gone = await anna.client.room_get_event(room, events[-1])
        assert isinstance(gone.event, nio.RedactedEvent)
        assert await bot.take_back(room, events[-1:]) == 1  # asked again, it changes nothing

        assert await bot.erase(room, events) == 5

        for event in events:
            seen = await anna.client.room_get_event(room, event)
            assert isinstance(seen, nio.RoomGetEventResponse)
            assert isinstance(seen.event, nio.RedactedEvent)
        own = await anna.client.room_get_event(room, asked)
        assert not isinstance(own.event, nio.RedactedEvent)
        assert await bot.erase(room, events) == 5  # asked again, it changes nothing
        await bot.forget(room)
    kept = b"".join(file.read_bytes() for file in (tmp_path / "bot").glob("memory.sqlite3*"))
    assert all(word.encode() not in kept for word in (*events, room, person))


async def test_matrix_takes_back_one_message_and_forgets_nothing_else(
    synapse: Synapse, tmp_path: Path
) -> None:
    inbox = RecordingInbox()
    user, person = synapse.register("bot"), synapse.register("anna")
    (tmp_path / "anna").mkdir()
    signed_in = account(homeserver=synapse.url, user_id=user)
    async with (
        listening(signed_in, tmp_path / "bot", inbox) as bot,
        parent(synapse.url, person, tmp_path / "anna") as anna,
    ):
        room = await anna.opens(user, encrypted=True)
        await anna.says(room, "Hallo")
        await inbox.until(lambda: inbox.texts)
        wrong = await bot.send(room, post("Am Donnerstag", buttons=(Button("Ja", "/ja"),)), key="1")
        right = await bot.send(room, post("Am Freitag", buttons=(Button("Ja", "/ja"),)), key="2")
        assert wrong is not None
        assert right is not None

        assert await bot.take_back(room, [wrong]) == 1
        assert await bot.take_back(room, [wrong]) == 1  # asked again, it changes nothing

        seen = {event: await anna.client.room_get_event(room, event) for event in (wrong, right)}
        assert isinstance(seen[wrong].event, nio.RedactedEvent)
        assert not isinstance(seen[right].event, nio.RedactedEvent)
        assert bot._sender._memory.sends(right, room) == ("/ja",)
        assert bot._sender._memory.sends(wrong, room) == ()


async def test_every_tab_of_the_chat_page_is_emptied_also_one_that_slept(tmp_path: Path) -> None:
    async with hosted(Bot(), tmp_path, WebSettings(port=0)) as channel, visiting(channel) as first:
        await first.begin()
        await first.write("hallo")
        await first.fetch()
        (chat,) = channel._chats._chats
        sleeping = first.cursor
        await first.write("noch etwas")
        await first.fetch()
        await first.fetch(wait=False)  # now the page has it

        await channel.erase(chat, ["a"])
        sending = asyncio.create_task(channel.send(chat, said("Bis bald"), key="9"))

        awake = await _news(first, first.cursor)
        later = await _news(first, awake["cursor"])
        slept = await _news(first, sleeping)
        await sending

    assert [awake["clear"], later["clear"], slept["clear"]] == [True, False, True]
    assert [len(news["posts"]) for news in (awake, later, slept)] == [1, 0, 1]


async def _news(browser: Browser, after: str) -> dict[str, Any]:
    answer = await browser.client.get(f"chat/events?after={after}&wait=0")
    news: dict[str, Any] = answer.json()
    return news


async def test_the_screen_is_emptied_with_what_can_be_scrolled_back_to() -> None:
    async def nothing() -> AsyncIterator[str]:
        return
        yield ""

    screen = io.StringIO()
    channel = ConsoleChannel(nothing(), Console(file=screen, force_terminal=True), "Netz")

    assert await channel.erase("terminal", ["1", "2"]) == 2
    assert "\x1b[2J\x1b[3J" in screen.getvalue()

    piped = io.StringIO()
    channel = ConsoleChannel(nothing(), Console(file=piped), "Netz")
    assert await channel.erase("terminal", ["1"]) == 0
    assert piped.getvalue() == ""


async def test_the_open_page_and_its_memory_are_emptied(tmp_path: Path) -> None:
    bot = Bot()
    async with hosted(bot, tmp_path, WebSettings(port=0)) as channel, visit(channel.url) as page:
        await write(page, "hallo")
        await expect(page.get_by_text("Antwort auf hallo")).to_be_visible()
        while bot.owed:  # noqa: ASYNC110 – until the page has said that it has the answer
            await asyncio.sleep(0.02)
        (chat,) = channel._chats._chats

        await channel.erase(chat, ["a"])
        await channel.send(chat, said("Alles klar"), key="9")

        await expect(page.get_by_text("Alles klar")).to_be_visible()
        await expect(page.get_by_text("Antwort auf hallo")).to_have_count(0)
        await expect(page.get_by_text("hallo", exact=True)).to_have_count(0)
        assert "hallo" not in await page.evaluate("sessionStorage.getItem('chat')")
        await page.reload()
        await expect(page.get_by_text("Alles klar")).to_be_visible()
        await expect(page.get_by_text("Antwort auf hallo")).to_have_count(0)
        await expect(page.get_by_text("hallo", exact=True)).to_have_count(0)
