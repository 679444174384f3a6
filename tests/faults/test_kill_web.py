"""kill -9 under an open chat page: it keeps what it wrote, and every message is answered once."""

from __future__ import annotations

import asyncio
import random
import socket
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.faults.process import BotProcess, write_config

if TYPE_CHECKING:
    from pathlib import Path

KILLS, MESSAGES = 3, 15


@dataclass
class OpenPage:
    """What chat.js does: the same id until it worked, a cursor that says what has arrived."""

    url: str
    client: httpx.AsyncClient
    cursor: str = ""
    posts: dict[str, object] = field(default_factory=dict)
    shown: int = 0
    answered: asyncio.Event = field(default_factory=asyncio.Event)

    async def begin(self) -> None:
        await self._insist("POST", "chat/session")

    async def writes(self, text: str) -> None:
        body = {"id": str(uuid.uuid4()), "text": text}
        await self._insist("POST", "chat/messages", body)

    async def listens(self) -> None:
        while True:
            answer = await self._insist("GET", f"chat/events?after={self.cursor}")
            news = answer.json()
            for post in news["posts"]:
                self.shown += post["id"] not in self.posts
                self.posts[post["id"]] = post
            self.cursor = news["cursor"]
            if self.shown >= MESSAGES:
                self.answered.set()

    async def _insist(
        self, method: str, path: str, body: dict[str, str] | None = None
    ) -> httpx.Response:
        headers = {"Sec-Fetch-Site": "same-origin"}
        while True:
            try:
                answer = await self.client.request(
                    method, f"{self.url}/{path}", json=body, headers=headers
                )
                if answer.is_success:
                    return answer
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.1)


@pytest.mark.timeout(200)
async def test_every_message_of_an_open_page_is_answered_once(tmp_path: Path) -> None:
    dice = random.Random(11)
    port = _free_port()
    config = write_config(tmp_path, f"[channel.web]\nport = {port}\nmessages_at_once = 100\n")
    bot = BotProcess(config, tmp_path / "log")
    await bot.start()
    async with httpx.AsyncClient(timeout=40) as client:
        page = OpenPage(f"http://127.0.0.1:{port}", client)
        await page.begin()
        listening = asyncio.create_task(page.listens())
        writing = asyncio.create_task(_write(page, dice))
        for _ in range(KILLS):
            await asyncio.sleep(dice.uniform(1.5, 3.5))
            await bot.kill()
            await bot.start()
        await writing
        async with asyncio.timeout(90):
            await page.answered.wait()
        listening.cancel()
        await bot.stop()

    assert page.shown == MESSAGES


async def _write(page: OpenPage, dice: random.Random) -> None:
    for _ in range(MESSAGES):
        await page.writes(dice.choice(["wohngeld", "hallo", "kita platz", "/themen"]))
        await asyncio.sleep(dice.uniform(0, 1.2))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
