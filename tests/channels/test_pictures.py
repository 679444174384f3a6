"""Pictures and files that go to many, as each channel shows them: kept once, uploaded once."""

from __future__ import annotations

import asyncio
import json
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from nio.crypto.attachments import encrypt_attachment

from bot.channel import ChannelContext
from bot.channels import mail, telegram, web
from bot.channels.matrix_calls import call
from bot.database import engine_for
from bot.shelf import Shelf
from bot.web.bubble import bubble
from handlers.kernel.errand import Fetch, Outcome
from handlers.kernel.errors import TryLater, Unclear
from handlers.kernel.message import Attached, Message
from handlers.kernel.post import Button, ParagraphPost, Post, Run
from tests.channels.matrix_people import World
from tests.channels.recording import RecordingInbox
from tests.channels.test_mail import settings_of
from tests.channels.test_telegram import FAST, listening, settings
from tests.conftest import START, VAULT
from tests.pictures import MOST, flyer, photo
from tests.servers.botapi import BotApi, faults
from tests.servers.smtp import post_office

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from handlers.kernel.reply import Media
    from tests.channels.matrix_people import Parent
    from tests.servers.synapse import Synapse


@pytest.fixture
async def shelf(migrated: Path, tmp_path: Path) -> AsyncIterator[Shelf]:
    file = tmp_path / "shelf.db"
    shutil.copy(migrated, file)
    engine = engine_for(f"sqlite:///{file}", VAULT)
    yield Shelf(engine, VAULT, clock=lambda: START)
    await engine.dispose()


@pytest.fixture
def context(shelf: Shelf, tmp_path: Path) -> ChannelContext:
    folder = tmp_path / "channel"
    folder.mkdir()
    return ChannelContext(folder, "Netz", {}, lambda key, _language: key, shelf=shelf)


def post(media: Media, words: str = "Am Donnerstag ist Elterncafé.") -> Post:
    head = ParagraphPost(((Run("Neues für dich", bold=True),),))
    body = ParagraphPost(((Run(words),),))
    button = Button("Abbestellen", "/abo chat")
    return Post((head, body), (button,), urgency="silent", media=media)


async def test_telegram_shows_picture_and_words_as_one_message_and_is_sent_the_file_once(
    context: ChannelContext, shelf: Shelf
) -> None:
    picture = await shelf.take(photo(), "x.jpg", MOST)
    pdf = await shelf.take(flyer(), "Flyer.pdf", MOST)
    async with BotApi() as api:
        people = [api.person(name) for name in ("Anna", "Ben", "Cem")]
        for person in people:
            await person.starts()
        chats = [str(person.id) for person in people]
        async with telegram.open_channel(settings(api), context, timing=FAST) as channel:
            first = await channel.send(chats[0], post(picture), key="1")
            await channel.send(chats[1], post(picture), key="2")
        async with telegram.open_channel(settings(api), context, timing=FAST) as channel:
            context.shelf._uploads.clear()  # type: ignore[attr-defined]
            await channel.send(chats[2], post(picture), key="3")
            for person in people:
                [shown] = [each for each in person.sees if each.by_bot]
                assert shown.text == "Neues für dich\n\nAm Donnerstag ist Elterncafé."
                assert (shown.bold, shown.buttons) == (["Neues für dich"], ["Abbestellen"])
                assert shown.silent
                assert shown.file is not None
                assert shown.file.content == await shelf.content(picture.id)
            assert str(people[0].sees[-1].id) == first
            assert len(api.uploads) == 1

            for number, chat in enumerate(chats):
                await channel.send(chat, post(pdf), key=f"pdf{number}")
            assert people[2].sees[-1].file is not None
            assert people[2].sees[-1].file.name == "Flyer.pdf"
            assert len(api.uploads) == 2

            api.files.clear()  # Telegram has forgotten it
            await channel.send(chats[0], post(picture), key="4")
            assert len(api.uploads) == 3

            assert await channel.take_back(chats[0], [first or ""]) == 1

            await channel.send(chats[1], post(picture, "lang " * 400), key="5")
            shown, words = people[1].sees[-2:]
            assert (shown.text, words.file, words.buttons) == ("", None, ["Abbestellen"])

            api.fail(
                "sendPhoto",
                faults.Refuse(429, "Too Many Requests: retry after 7", {"retry_after": 7}),
            )
            with pytest.raises(TryLater):
                await channel.send(chats[1], post(picture), key="6")
        assert api.violations == []


async def test_telegram_fetches_only_what_is_ordered_and_small_enough(
    context: ChannelContext,
) -> None:
    async with BotApi() as api:
        anna = api.person("Anna")
        inbox = RecordingInbox()
        async with telegram.open_channel(settings(api), context, timing=FAST) as channel:
            async with listening(channel, inbox):
                await anna.sends_photo("Unser Fest", photo())
                await anna.sends_photo(content=photo())
                under, alone = await inbox.has(2)
            assert isinstance(under, Message)
            assert isinstance(alone, Message)
            assert (under.kind, under.text, alone.kind) == ("text", "Unser Fest", "photo")
            assert alone.attached == Attached("large", "", "image/jpeg", len(photo()))
            assert api.calls("getFile") == []

            chat = str(anna.id)
            order = Fetch("large", "", MOST)
            assert await channel.run(chat, order, key="1") == Outcome(content=photo())
            small = replace(order, most=100)
            assert await channel.run(chat, small, key="2") == Outcome(unfit="size")
            api.fail("getFile", faults.Cut("before"))
            with pytest.raises((TryLater, Unclear)):
                await channel.run(chat, order, key="3")
        assert api.violations == []


@pytest.mark.parametrize("encrypted", [True, False], ids=["encrypted", "plain"])
async def test_matrix_uploads_it_once_for_all_rooms_and_fetches_what_people_send(
    synapse: Synapse,
    tmp_path: Path,
    shelf: Shelf,
    encrypted: bool,  # noqa: FBT001
) -> None:
    picture = await shelf.take(photo((60, 40)), "x.jpg", MOST)
    world = World(synapse, tmp_path, synapse.register("bot"), shelf=shelf)
    async with world.bot() as bot, world.person() as anna, world.person("ben") as ben:
        where = []
        for number, person in enumerate((anna, ben)):
            room = await person.opens(world.user, encrypted=encrypted)
            await person.says(room, f"Hallo {number}")
            await world.hears(f"Hallo {number}")
            name = await bot.send(room, post(picture), key=f"{number}")
            seen = await person.sees(lambda e: "filename" in e.source.get("content", {}))
            content = seen.source["content"]
            assert seen.event_id == name
            assert (content["msgtype"], content["filename"]) == ("m.image", "bild.jpg")
            assert content["body"].startswith("Neues für dich\n\nAm Donnerstag")
            assert "<strong>Neues für dich</strong>" in content["formatted_body"]
            assert content["info"] == {
                "mimetype": "image/jpeg",
                "size": picture.size,
                "w": 60,
                "h": 40,
            }
            where.append(content.get("file", {}).get("url") or content["url"])
        assert where[0] == where[1]
        stored = (await ben.client.download(where[1])).body
        clear = await shelf.content(picture.id)
        assert (stored == clear) is not encrypted
        assert await bot.take_back(room, [name or ""]) == 1

        sent = photo((90, 90), shade=7)
        about = await laid_down(ben, sent, encrypted=encrypted)
        info = {"mimetype": "image/jpeg", "size": len(sent)}
        shown = {"msgtype": "m.image", "filename": "fest.jpg", "info": info, **about}
        await ben.puts(room, {**shown, "body": "Unser Fest"})
        message = await world.hears("Unser Fest")
        assert message.attached is not None
        assert (message.kind, message.attached.name) == ("text", "fest.jpg")
        order = Fetch(message.attached.handle, "fest.jpg", MOST)
        assert await bot.run(room, order, key="f") == Outcome(content=sent)
        small = replace(order, most=100)
        assert await bot.run(room, small, key="g") == Outcome(unfit="size")
        if encrypted:
            other = json.loads(order.handle) | {"hash": "A" * 43}
            broken = replace(order, handle=json.dumps(other))
            assert await bot.run(room, broken, key="h") == Outcome(unfit="broken")


async def laid_down(person: Parent, content: bytes, *, encrypted: bool) -> dict[str, Any]:
    lies: bytes = content
    keys: dict[str, Any] = {}
    if encrypted:
        lies, keys = encrypt_attachment(content)
    path = "/_matrix/media/v3/upload"
    answer = await call(person.client, "POST", path, lies, media_type="application/octet-stream")
    url = answer["content_uri"]
    return {"file": {**keys, "url": url}} if encrypted else {"url": url}


async def test_a_letter_encloses_it_and_says_what_can_be_seen(
    shelf: Shelf, context: ChannelContext, tmp_path: Path
) -> None:
    picture = replace(await shelf.take(photo(), "x.jpg", MOST), alt="Kinder tanzen <im Hof>")
    pdf = await shelf.take(flyer(), "F.pdf", MOST)
    async with (
        post_office(tmp_path) as office,
        mail.open_channel(settings_of(office), context) as channel,
    ):
        await channel.send("anna@example.net", post(picture), key="1")
        await channel.send("anna@example.net", post(pdf), key="2")
    first, second = office.got
    [enclosed] = first.message.iter_attachments()
    assert (enclosed.get_filename(), enclosed.get_content_type()) == ("bild.jpg", "image/jpeg")
    assert enclosed.get_content() == await shelf.content(picture.id)
    assert "bild.jpg: Kinder tanzen <im Hof>" in first.plain
    assert "bild.jpg: Kinder tanzen &lt;im Hof&gt;" in first.html
    [file] = second.message.iter_attachments()
    assert (file.get_filename(), file.get_content_type()) == ("F.pdf", "application/pdf")


async def test_the_chat_page_shows_it_by_an_address_that_nobody_guesses(
    shelf: Shelf, context: ChannelContext
) -> None:
    picture = replace(await shelf.take(photo(), "x.jpg", MOST), alt="Kinder tanzen")
    pdf = await shelf.take(flyer(), "Flyer.pdf", MOST)
    shown = bubble(post(picture))["picture"]
    assert shown == {
        "url": f"chat/media/{picture.id}",
        "alt": "Kinder tanzen",
        "width": 60,
        "height": 40,
    }
    [offered] = bubble(post(pdf))["files"]
    assert (offered["name"], bubble(post(pdf))["picture"]) == ("Flyer.pdf", None)

    async with web.open_channel(web.Settings(port=0), context) as channel:
        task = asyncio.create_task(channel.listen(RecordingInbox()))
        await channel.listening.wait()
        async with httpx.AsyncClient(base_url=channel.url) as browser:
            picture_page, file_page, nothing = [
                await browser.get(address)
                for address in (shown["url"], offered["url"], "chat/media/" + "0" * 64)
            ]
        task.cancel()
        await asyncio.wait([task])
    assert picture_page.content == await shelf.content(picture.id)
    assert picture_page.headers["content-type"] == "image/jpeg"
    assert picture_page.headers["cache-control"] == "no-store"
    assert (file_page.content, file_page.headers["content-type"]) == (flyer(), "application/pdf")
    assert file_page.headers["content-disposition"] == "attachment"
    assert nothing.status_code == 404
