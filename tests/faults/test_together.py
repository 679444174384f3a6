"""All channels in one process: when one is down the others answer, and it comes back by itself."""

from __future__ import annotations

import asyncio
import socket
import uuid
from contextlib import asynccontextmanager
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from bot import app as composition
from bot.channels import telegram
from bot.settings import Settings, Source
from tests.channels.contract import FAST
from tests.channels.matrix_people import parent
from tests.conftest import index
from tests.servers.botapi import BotApi, faults
from tests.servers.synapse import PASSWORD, running_synapse

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from tests.channels.matrix_people import Parent
    from tests.servers.botapi import Person
    from tests.servers.synapse import Synapse

PATIENCE = 60.0


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

    async def asks(self, text: str) -> None:
        """Write, and wait for the answer."""
        written = {"id": str(uuid.uuid4()), "text": text}
        (await self.client.post("chat/messages", json=written)).raise_for_status()
        count = len(self.posts)
        async with asyncio.timeout(PATIENCE):
            while len(self.posts) == count:
                news = (await self.client.get(f"chat/events?after={self.cursor}")).json()
                self.posts += news["posts"]
                self.cursor = news["cursor"]


class Town:
    """The whole bot on three channels, and one person on each."""

    def __init__(self, api: BotApi, anna: Person, page: Page, ayse: Parent, bot: str) -> None:
        self.api = api
        self.anna = anna
        self.page = page
        self.ayse = ayse
        self.bot = bot
        self.room = ""

    async def telegram_answers(self) -> None:
        count = len(self.anna.received)
        await self.anna.says("wohngeld")
        await self.api.until(lambda: len(self.anna.received) > count, within=PATIENCE)

    async def matrix_answers(self) -> None:
        if not self.room:
            self.room = await self.ayse.opens(self.bot, encrypted=True)
        count = len(self.ayse.bodies(self.room))
        await self.ayse.says(self.room, "wohngeld")
        async with asyncio.timeout(PATIENCE):
            while len(self.ayse.bodies(self.room)) == count:  # noqa: ASYNC110 – any new one will do
                await asyncio.sleep(0.1)

    async def page_answers(self) -> None:
        await self.page.asks("wohngeld")


@pytest.fixture
async def town(tmp_path: Path, own_synapse: Synapse) -> AsyncIterator[Town]:
    bot, ayse = own_synapse.register("bot"), own_synapse.register("ayse")
    port = _free_port()
    async with BotApi() as api:
        tables = {
            "web": {"port": port, "messages_at_once": 100},
            "telegram": {"token": api.token, "base_url": api.base_url},
            "matrix": {"homeserver": own_synapse.url, "user_id": bot, "password": PASSWORD},
        }
        headers = {"Sec-Fetch-Site": "same-origin"}
        url = f"http://127.0.0.1:{port}"
        (tmp_path / "ayse").mkdir()
        async with (
            _running(tmp_path, tables),
            httpx.AsyncClient(base_url=url, headers=headers, timeout=40) as client,
            parent(own_synapse.url, ayse, tmp_path / "ayse") as somebody,
        ):
            await client.post("chat/session")
            yield Town(api, api.person("Anna"), Page(client), somebody, bot)


@asynccontextmanager
async def _running(
    folder: Path, tables: dict[str, Any], *, wait_for: str = "web"
) -> AsyncIterator[composition.App]:
    settings = Settings.model_validate(
        {
            "state": folder / "state",
            "database": {"url": f"sqlite:///{folder / 'bot.db'}"},
            "channel": tables,
        }
    )
    opened: dict[str, Any] = dict(composition.channel_settings(settings, Source("test")))
    if "telegram" in opened:  # the pauses of a test, not those of a night
        hasty = SimpleNamespace(open_channel=partial(telegram.open_channel, timing=FAST))
        opened["telegram"] = (hasty, opened["telegram"][1])
    stop = asyncio.Event()
    async with composition.build(settings, opened, index=index) as app:
        serving = asyncio.create_task(composition.run(app, stop))
        try:
            async with asyncio.timeout(PATIENCE):
                await app.all_open({wait_for})
                if wait_for == "web":
                    await app.chat_page()
            yield app
        finally:
            stop.set()
            await serving


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.mark.timeout(200)
async def test_all_channels_answer_in_one_process(town: Town) -> None:
    await town.page_answers()
    await town.telegram_answers()
    await town.matrix_answers()


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    "fault",
    [
        faults.not_found(),
        faults.server_error(),
        faults.bad_gateway(),
        faults.Cut("before"),
        faults.Hang(30.0),
    ],
    ids=["404", "500", "502", "cut", "hang"],
)
async def test_when_telegram_is_in_trouble_the_others_answer_and_it_comes_back(
    town: Town, fault: faults.Fault
) -> None:
    await town.telegram_answers()
    town.api.fail("*", fault, times=10_000)
    await town.anna.says("kita platz")
    await town.page_answers()
    await town.matrix_answers()
    count = len(town.anna.received)

    town.api.heal()

    await town.api.until(lambda: len(town.anna.received) > count, within=90)


@pytest.mark.timeout(300)
async def test_when_the_homeserver_is_killed_the_others_answer_and_it_comes_back(
    town: Town, own_synapse: Synapse
) -> None:
    await town.matrix_answers()
    own_synapse.kill()
    await town.page_answers()
    await town.telegram_answers()

    await asyncio.to_thread(own_synapse.start)

    await town.matrix_answers()


@pytest.mark.timeout(100)
async def test_a_taken_port_does_not_stop_the_others(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        async with BotApi() as api:
            anna = api.person("Anna")
            tables = {
                "web": {"port": port},
                "telegram": {"token": api.token, "base_url": api.base_url},
            }
            async with _running(tmp_path, tables, wait_for="telegram"):
                await anna.says("wohngeld")
                await api.until(lambda: anna.received, within=PATIENCE)
