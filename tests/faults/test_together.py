"""All channels in one process: when one is down the others answer, and it comes back by itself."""

from __future__ import annotations

import asyncio
import socket
import time
import uuid
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx
import nio
import pytest

from tests.channels.contract import free_port
from tests.channels.matrix_people import parent
from tests.servers.botapi import BotApi, faults
from tests.servers.synapse import PASSWORD, running_synapse
from tests.whole import whole

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from bot import app as composition
    from tests.channels.matrix_people import Parent
    from tests.servers.botapi import Person
    from tests.servers.synapse import Synapse

PATIENCE = 60.0
STOPPING = 8.0  # seconds; docker kills after ten


@pytest.fixture(scope="module")
def own_synapse() -> Iterator[Synapse]:
    """A homeserver that may be killed."""
    with running_synapse() as server:
        yield server


class Page:
    """Somebody with the chat page open."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client
        self.cursor = ""
        self.posts: list[Any] = []

    async def writes(self, text: str) -> None:
        written = {"id": str(uuid.uuid4()), "text": text}
        (await self.client.post("chat/messages", json=written)).raise_for_status()

    async def answers(self, text: str = "wohngeld") -> None:
        """Write, and wait for the answer."""
        await self.writes(text)
        count = len(self.posts)
        async with asyncio.timeout(PATIENCE):
            while len(self.posts) == count:
                await self.looks()

    async def looks(self) -> None:
        news = (await self.client.get(f"chat/events?after={self.cursor}")).json()
        self.posts += news["posts"]
        self.cursor = news["cursor"]


@dataclass
class Town:
    """The whole bot on three channels, and one person on each."""

    app: composition.App
    api: BotApi
    anna: Person
    page: Page
    ayse: Parent
    room: str

    async def page_answers(self) -> None:
        await self.page.answers()

    async def telegram_answers(self) -> None:
        count = len(self.anna.received)
        await self.anna.says("wohngeld")
        await self.api.until(lambda: len(self.anna.received) > count, within=PATIENCE)

    async def matrix_answers(self) -> None:
        count = len(self.ayse.bodies(self.room))
        await self.ayse.says(self.room, "wohngeld")
        await self.hears_on_matrix(count + 1)

    async def hears_on_matrix(self, count: int) -> None:
        """Wait until the bot has said so much, and that it said no more."""
        async with asyncio.timeout(PATIENCE):
            while len(self.ayse.bodies(self.room)) < count:  # noqa: ASYNC110 – any new one will do
                await asyncio.sleep(0.05)
        assert len(self.ayse.bodies(self.room)) == count
        assert not [e for e in self.ayse.events if isinstance(e, nio.MegolmEvent)]


@pytest.fixture
async def town(tmp_path: Path, own_synapse: Synapse) -> AsyncIterator[Town]:
    bot, ayse = own_synapse.register("bot"), own_synapse.register("ayse")
    account = {"homeserver": own_synapse.url, "user_id": bot, "password": PASSWORD}
    (tmp_path / "ayse").mkdir()
    async with BotApi() as api:
        tables = {
            "web": _page(free_port()),
            "telegram": {"token": api.token, "base_url": api.base_url},
            "matrix": {**account, "invite_pause": 0},
        }
        async with (
            whole(tmp_path, tables) as app,
            parent(own_synapse.url, ayse, tmp_path / "ayse") as somebody,
            _visiting(app) as page,
        ):
            room = await somebody.opens(bot, encrypted=True)
            yield Town(app, api, api.person("Anna"), page, somebody, room)


def _page(port: int) -> dict[str, Any]:
    return {"port": port, "messages_at_once": 100}


@asynccontextmanager
async def _visiting(app: composition.App) -> AsyncIterator[Page]:
    headers = {"Sec-Fetch-Site": "same-origin"}
    async with asyncio.timeout(PATIENCE):
        url = await app.chat_page()
    async with httpx.AsyncClient(base_url=url, headers=headers, timeout=40) as client:
        await client.post("chat/session")
        yield Page(client)


@pytest.mark.timeout(100)
async def test_all_channels_answer_in_one_process(town: Town) -> None:
    for _ in range(2):
        async with asyncio.TaskGroup() as at_once:
            at_once.create_task(town.page_answers())
            at_once.create_task(town.telegram_answers())
            at_once.create_task(town.matrix_answers())

    assert (len(town.page.posts), len(town.anna.received)) == (2, 2)
    assert len(town.ayse.bodies(town.room)) == 2


@pytest.mark.timeout(100)
@pytest.mark.parametrize(
    "fault",
    [faults.not_found(), faults.server_error(), faults.Cut("before"), faults.Hang(30.0)],
    ids=["404", "500", "cut", "hang"],
)
async def test_when_telegram_is_in_trouble_the_others_answer_and_it_comes_back(
    town: Town, fault: faults.Fault
) -> None:
    await town.telegram_answers()
    town.api.fail("*", fault, times=10_000)
    await town.anna.says("kita platz")
    await town.page_answers()
    await town.matrix_answers()
    assert len(town.anna.received) == 1 or isinstance(fault, faults.Hang)  # carried out, but late

    town.api.heal()

    await town.api.until(lambda: len(town.anna.received) > 1, within=PATIENCE)
    await town.telegram_answers()
    if not isinstance(fault, faults.Hang):  # that leaves it unclear, so it may be said twice
        assert len(town.anna.received) == 3


@pytest.mark.timeout(100)
async def test_when_the_homeserver_is_killed_the_others_answer_and_it_comes_back(
    town: Town, own_synapse: Synapse
) -> None:
    await town.matrix_answers()
    await town.ayse.says(town.room, "kita platz")
    own_synapse.kill()  # before the answer, or in the middle of it, or right after
    await town.page_answers()
    await town.telegram_answers()

    await asyncio.to_thread(own_synapse.start)

    await town.hears_on_matrix(2)
    await town.matrix_answers()


@pytest.mark.timeout(100)
async def test_a_homeserver_that_is_not_there_at_the_start_is_joined_later(
    tmp_path: Path, own_synapse: Synapse
) -> None:
    bot, ayse = own_synapse.register("bot"), own_synapse.register("ayse")
    account = {"homeserver": own_synapse.url, "user_id": bot, "password": PASSWORD}
    (tmp_path / "ayse").mkdir()
    own_synapse.kill()
    tables = {"web": _page(free_port()), "matrix": {**account, "invite_pause": 0}}
    async with whole(tmp_path, tables) as app, _visiting(app) as page:
        await page.answers()
        await asyncio.to_thread(own_synapse.start)

        async with parent(own_synapse.url, ayse, tmp_path / "ayse") as somebody:
            room = await somebody.opens(bot, encrypted=True)
            await somebody.says(room, "wohngeld")
            await somebody.sees(lambda event: event.sender == bot and hasattr(event, "body"))


@pytest.mark.timeout(100)
async def test_a_taken_port_does_not_stop_the_others_and_is_used_once_it_is_free(
    tmp_path: Path,
) -> None:
    async with BotApi() as api:
        anna = api.person("Anna")
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            tables = {
                "web": _page(taken.getsockname()[1]),
                "telegram": {"token": api.token, "base_url": api.base_url},
            }
            async with whole(tmp_path, tables) as app:
                await anna.says("wohngeld")
                await api.until(lambda: anna.received, within=PATIENCE)
                taken.close()

                async with _visiting(app) as page:
                    await page.answers()


@pytest.mark.timeout(100)
async def test_it_stops_soon_although_a_page_has_not_fetched_its_answer(tmp_path: Path) -> None:
    """And after the next start the page gets it."""
    tables = {"web": _page(free_port())}
    async with whole(tmp_path, tables) as app, _visiting(app) as page:
        looking = asyncio.create_task(page.looks())
        await page.writes("wohngeld")
        await looking  # there, but the page never says so
        (post,) = page.posts
        since = time.monotonic()
        cookies = page.client.cookies
    assert time.monotonic() - since < STOPPING / 2

    async with whole(tmp_path, tables) as app, _visiting(app) as page:
        page.client.cookies = cookies
        await page.looks()
    assert [again["id"] for again in page.posts] == [post["id"]]
