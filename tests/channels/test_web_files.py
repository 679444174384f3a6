"""Files on the chat page: the page says that there is one, and brings it when it is told to."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import select

from handlers.kernel.errand import Check, Fetch, Outcome
from handlers.kernel.errors import SendError, TryLater
from handlers.kernel.message import Attached
from handlers.kernel.outbox import outbox
from tests.channels.test_web import FILE, FREE, OWN, Browser, visiting, words
from tests.channels.web_host import Bot, code, hosted, living
from tests.pictures import PLACE, photo
from tests.visitor import PATIENCE, until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from pathlib import Path

    from bot.channels.web import WebChannel
    from bot.settings import Settings
    from bot.web.uploads import Order
    from handlers.kernel.message import Message
    from handlers.kernel.post import Post
    from tests.conftest import Clock

ALT = "Was ist auf dem Bild zu sehen?"
MOST = 1000
CONTENT = b"x" * MOST


class Waiting:
    """A chat whose page said that it has a file, and a bot that has just ordered it."""

    def __init__(self, channel: WebChannel, browser: Browser, bot: Bot) -> None:
        self.channel = channel
        self.browser = browser
        self.bot = bot
        self.handle = str(uuid4())

    @property
    def order(self) -> Order:
        (chat,) = self.channel._chats._chats.values()
        assert chat.wanted is not None
        return chat.wanted

    async def orders(self, most: int = MOST) -> asyncio.Task[Outcome]:
        await self.browser.begin()
        await self.browser.write("", id=self.handle, attached=FILE)
        (message,) = self.bot.messages
        order = Fetch(self.handle, "fest.jpg", most)
        fetching = self.channel.run(message.address.chat, order, key="1")
        task = asyncio.create_task(fetching)
        assert await wanted(self.browser) == self.handle
        return task

    async def brings(self, content: Any = CONTENT, *, by: Browser | None = None) -> int:
        client = (by or self.browser).client
        path = f"chat/uploads/{self.handle}"
        return (await client.post(path, content=content, headers=OWN)).status_code

    async def says_it_is_gone(self) -> int:
        path = f"chat/uploads/{self.handle}"
        return (await self.browser.client.delete(path, headers=OWN)).status_code


def silent(_: Message) -> Sequence[Post]:
    return []


async def wanted(browser: Browser) -> str:
    answer = await browser.client.get("chat/events", params={"after": browser.cursor})
    browser.cursor = answer.json()["cursor"]
    return str(answer.json()["wanted"])


@pytest.fixture
async def page(tmp_path: Path) -> AsyncIterator[Waiting]:
    bot = Bot(silent)
    async with hosted(bot, tmp_path, FREE) as channel, visiting(channel) as browser:
        yield Waiting(channel, browser, bot)


async def test_only_that_there_is_a_file_is_told(page: Waiting) -> None:
    await page.browser.begin()
    alone, under, flyer = [str(uuid4()) for _ in range(3)]
    await page.browser.write("", id=alone, attached=FILE)
    await page.browser.write("Kinder tanzen", id=under, attached=FILE)
    await page.browser.write(" ", id=flyer, attached=FILE | {"type": "application/pdf"})

    photo, caption, file = page.bot.messages
    assert (photo.kind, caption.kind, file.kind) == ("photo", "text", "file")
    assert photo.attached == Attached(alone, "fest.jpg", "image/jpeg", 20_000)
    assert (caption.text, caption.attached) == (
        "Kinder tanzen",
        Attached(under, "fest.jpg", "image/jpeg", 20_000),
    )
    page.handle = alone
    assert await page.brings() == 404, "nobody has ordered it"


async def test_what_is_ordered_is_brought_once(page: Waiting) -> None:
    fetching = await page.orders()

    assert await page.brings() == 204
    assert await fetching == Outcome(content=CONTENT)
    assert await page.brings() == 404


async def test_an_order_is_for_one_chat_and_one_file(page: Waiting) -> None:
    fetching = await page.orders()
    async with visiting(page.channel) as stranger:
        assert await page.brings(by=stranger) == 404
        await stranger.begin()
        await stranger.fetch(wait=False)
        assert await page.brings(by=stranger) == 404
        assert await wanted_at_once(stranger) == ""
    other = await page.browser.client.post(f"chat/uploads/{uuid4()}", content=b"y", headers=OWN)
    foreign = {"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"}
    path = f"chat/uploads/{page.handle}"
    forged = await page.browser.client.post(path, content=b"y", headers=foreign)
    denied = await page.browser.client.delete(path, headers=foreign)

    assert (other.status_code, forged.status_code, denied.status_code) == (404, 403, 403)
    assert not fetching.done()
    assert await page.brings() == 204
    assert await fetching == Outcome(content=CONTENT)


async def wanted_at_once(browser: Browser) -> str:
    answer = await browser.client.get("chat/events", params={"wait": "0"})
    return str(answer.json()["wanted"])


async def test_what_is_too_large_is_not_read_to_its_end(page: Waiting) -> None:
    fetching = await page.orders()
    assert await page.brings(CONTENT + b"x") == 413
    assert await fetching == Outcome(unfit="size")


async def test_not_even_where_it_does_not_say_how_large_it_is(page: Waiting) -> None:
    fetching = await page.orders()
    given = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal given
        while not fetching.done():
            given += 1
            yield CONTENT
            await asyncio.sleep(0)

    with suppress(httpx.TransportError):  # the server may hang up before everything is said
        assert await page.brings(endless()) == 413
    assert await fetching == Outcome(unfit="size")


async def test_a_page_that_was_loaded_anew_has_it_no_more(
    page: Waiting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.web.uploads.ELSEWHERE", 0.05)
    fetching = await page.orders()

    assert await page.says_it_is_gone() == 204
    with pytest.raises(SendError, match="no tab has") as lost:
        await fetching
    assert not isinstance(lost.value, TryLater)


async def test_another_tab_may_still_have_it(page: Waiting) -> None:
    fetching = await page.orders()
    await page.says_it_is_gone()
    assert await wanted_at_once(page.browser) == page.handle

    assert await page.brings() == 204
    assert await fetching == Outcome(content=CONTENT)


async def test_a_page_that_is_not_there_or_says_nothing_is_asked_later(
    page: Waiting, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = Fetch(page.handle, "fest.jpg", MOST)
    with pytest.raises(TryLater, match="nobody"):
        await page.channel.run("somebody", order, key="1")

    monkeypatch.setattr("bot.web.uploads.PATIENCE", 0.2)
    with pytest.raises(TryLater, match="did not bring"):
        await (await page.orders())
    assert await wanted_at_once(page.browser) == ""


async def test_an_upload_that_breaks_off_is_asked_for_again(page: Waiting) -> None:
    fetching = await page.orders()
    url = httpx.URL(page.channel.url)
    reader, writer = await asyncio.open_connection(url.host, url.port)
    cookie = page.browser.client.cookies["chat"]
    head = (
        f"POST /chat/uploads/{page.handle} HTTP/1.1\r\nHost: {url.host}:{url.port}\r\n"
        f"Cookie: chat={cookie}\r\nSec-Fetch-Site: same-origin\r\nContent-Length: {MOST}\r\n\r\n"
    )
    writer.write(head.encode() + CONTENT[: MOST // 2])
    await writer.drain()

    async def coming() -> bool:
        return page.order.coming

    await until(coming)
    assert await page.brings() == 503, "two at once fill the memory"
    writer.close()
    async with asyncio.timeout(5):
        assert await wanted(page.browser) == page.handle

    assert await page.brings() == 204
    assert await fetching == Outcome(content=CONTENT)
    await reader.read()


async def test_what_always_breaks_off_is_not_waited_for_beyond_the_couriers_lease(
    page: Waiting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.web.uploads.IN_ALL", 0.2)
    with pytest.raises(TryLater, match="did not bring"):
        await (await page.orders())


async def test_leaving_the_page_ends_the_waiting_for_good(page: Waiting) -> None:
    fetching = await page.orders()
    await page.browser.client.post("chat/leave", headers=OWN)

    with pytest.raises(SendError, match="left"):
        await fetching


async def test_the_end_of_the_server_ends_it_for_now(tmp_path: Path) -> None:
    bot = Bot(silent)
    async with hosted(bot, tmp_path, FREE) as channel, visiting(channel) as browser:
        fetching = await Waiting(channel, browser, bot).orders()

    with pytest.raises(TryLater, match="ends"):
        await fetching


async def test_the_chat_page_has_no_rooms(page: Waiting) -> None:
    with pytest.raises(SendError, match="no rooms"):
        await page.channel.run("room", Check(), key="1")


class Desk:
    """Somebody at the chat page of the whole bot."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.seen: list[dict[str, Any]] = []
        self.wanted = ""

    async def says(self, text: str, hears: str, **fields: Any) -> dict[str, Any]:
        """Write, and wait for a post with these words."""
        known = len(self.seen)
        await self.browser.write(text, **fields)
        return await self.hears(hears, known)

    async def hears(self, piece: str, known: int = 0) -> dict[str, Any]:
        async with asyncio.timeout(PATIENCE):
            while True:
                for post in self.seen[known:]:
                    if piece in words(post):
                        return post
                await self.looks()

    async def looks(self) -> None:
        query = {"after": self.browser.cursor}
        news = (await self.browser.client.get("chat/events", params=query)).json()
        self.browser.cursor = news["cursor"]
        self.seen += news["posts"]
        self.wanted = news["wanted"] or self.wanted


@asynccontextmanager
async def at_the_desk(url: str) -> AsyncIterator[Desk]:
    async with httpx.AsyncClient(base_url=url, timeout=30) as client:
        desk = Desk(Browser(client))
        await desk.browser.begin()
        yield desk


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_moderator_sends_a_picture_from_the_chat_page(
    settings: Settings, clock: Clock
) -> None:
    async with living(settings, clock) as app, at_the_desk(await app.chat_page()) as mia:
        assert (await mia.says(await code(app), "gehörst du zum Team"))["attach"] is False
        await mia.says("/ankuendigung neu", "Was möchtest du schreiben?")
        assert mia.seen[-1]["attach"] is True
        handle = str(uuid4())
        content = photo((600, 300))
        asked = await mia.says("Am Donnerstag ist Elterncafé.", ALT, id=handle, attached=FILE)
        assert asked["attach"] is True
        while not mia.wanted:
            await mia.looks()
        assert mia.wanted == handle
        path = f"chat/uploads/{handle}"
        brought = await mia.browser.client.post(path, content=content, headers=OWN)
        assert brought.status_code == 204
        assert (await mia.hears("Die Datei ist da"))["attach"] is None

        await mia.says("Kinder tanzen im Hof", "Worum geht es?")
        await mia.says("kein", "Darüber siehst du sie")
        preview = next(post for post in mia.seen if post["picture"])
        shown = await mia.browser.client.get(preview["picture"]["url"])
        assert (preview["picture"]["width"], preview["picture"]["alt"]) == (
            600,
            "Kinder tanzen im Hof",
        )
        assert PLACE not in shown.content
        assert (await mia.says("/hilfe", "So geht es"))["attach"] is False


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_parents_picture_stays_where_it_is(settings: Settings, clock: Clock) -> None:
    async with living(settings, clock) as app, at_the_desk(await app.chat_page()) as anna:
        handle = str(uuid4())
        answer = await anna.says("", "Fotos kann ich nicht ansehen", id=handle, attached=FILE)
        path = f"chat/uploads/{handle}"
        refused = await anna.browser.client.post(path, content=photo(), headers=OWN)

        assert (answer["attach"], anna.wanted, refused.status_code) == (False, "", 404)
        async with app.engine.begin() as db:
            assert not (await db.execute(select(outbox.c.id).filter_by(kind="errand"))).all()
