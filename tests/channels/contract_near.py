"""The contract's harnesses for Telegram, the chat page and the terminal; Matrix needs more."""

from __future__ import annotations

import asyncio
import io
import os
import sys
import threading
import uuid
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import httpx

from bot.channels import console, telegram, web
from bot.pace import Limit
from tests.channels.contract import FAST, PATIENCE, Harness, Seen, free_port
from tests.servers.botapi import BotApi
from tests.servers.botapi.entities import pieces

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.channel import Channel
    from handlers.kernel.message import Kind
    from tests.servers.botapi.people import Shown


class OnTelegram(Harness):
    name = "telegram"
    shows_discreet = True
    kinds = frozenset(
        ("sticker", "voice", "photo", "video", "location", "contact", "file", "other")
    )

    @asynccontextmanager
    async def world(self) -> AsyncIterator[None]:
        async with BotApi() as self.api:
            self.anna = self.api.person("Anna")
            yield
            assert self.api.violations == []

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[Channel]:
        options = telegram.Settings(token=self.api.token, base_url=self.api.base_url)  # type: ignore[arg-type]
        with patch.object(telegram, "A_CHAT", Limit(every=0.01)):  # its pace is tested elsewhere
            async with telegram.open_channel(options, self.context, timing=FAST) as channel:
                yield channel

    async def says(self, text: str) -> None:
        await self.anna.says(text)

    async def presses(self, label: str) -> None:
        await self.anna.presses(label)

    async def sends(self, kind: Kind) -> None:
        ways = {"file": self.anna.sends_document, "other": self.anna.sends_dice}
        await (ways.get(kind) or getattr(self.anna, f"sends_{kind}"))()

    async def sees(self) -> list[Seen]:
        return [_on_telegram(message) for message in self.anna.sees]


def _on_telegram(message: Shown) -> Seen:
    words = message.text
    for link in sorted(message.entities, key=lambda entity: entity["offset"], reverse=True):
        if link["type"] == "text_link":
            said = pieces(message.text, [link], "text_link")[0]
            before = pieces(message.text, [{"type": "", "offset": 0, "length": link["offset"]}], "")
            rest = words[len(before[0]) + len(said) :]
            words = before[0] + _linked(said, link["url"]) + rest
    buttons = (_linked(b["text"], b.get("url", "")) for row in message.rows for b in row)
    files = {message.file.name: message.file.content} if message.file else {}
    return Seen("\n".join([words, *buttons, *files]), tuple(message.bold), files)


def _linked(text: str, url: str) -> str:
    return f"{text} ({url})" if url and url.rstrip("/") != text.rstrip("/") else text


class OnWeb(Harness):
    """What chat.js does, without a browser: test_web_browser.py has one."""

    name = "web"
    shows_discreet = True
    knows_keys = True

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.posts: dict[str, Any] = {}
        self.files: dict[str, bytes] = {}
        self.options = web.Settings(port=free_port(), messages_at_once=100)
        self.errands: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def world(self) -> AsyncIterator[None]:
        headers = {"Sec-Fetch-Site": "same-origin"}
        url = f"http://127.0.0.1:{self.options.port}"
        async with httpx.AsyncClient(base_url=url, headers=headers, timeout=40) as self.client:
            yield
            for errand in self.errands:
                errand.cancel()
            if self.errands:
                await asyncio.wait(self.errands)

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[Channel]:
        async with web.open_channel(self.options, self.context) as channel:
            yield channel

    async def meets(self) -> None:
        await self._insist("POST", "chat/session")
        self._run(self._poll())

    async def says(self, text: str) -> None:
        self._run(self._say({"text": text}))

    async def presses(self, label: str) -> None:
        for post in reversed(self.posts.values()):
            for button in post["buttons"]:
                if label in {button["label"], button["discreet"]}:
                    self._run(self._say({"text": button["sends"], "pressed": post["id"]}))
                    return
        raise AssertionError(label)

    async def sees(self) -> list[Seen]:
        return [self._shown(post) for post in self.posts.values()]

    def _shown(self, post: Any) -> Seen:
        lines = [line for block in post["blocks"] for line in _lines_of(block)]
        words = ["".join(_linked(run["text"], run["url"]) for run in line) for line in lines]
        buttons = post["buttons"]
        words += [_linked(each["discreet"] or each["label"], each["url"]) for each in buttons]
        files = {file["name"]: self.files[file["url"]] for file in post["files"]}
        bold = tuple(run["text"] for line in lines for run in line if run["bold"])
        return Seen("\n".join([*words, *files]), bold, files)

    def _run(self, errand: Any) -> None:
        self.errands.add(asyncio.create_task(errand))

    async def _say(self, written: dict[str, str]) -> None:
        await self._insist("POST", "chat/messages", {"id": str(uuid.uuid4()), **written})

    async def _insist(
        self, method: str, path: str, body: dict[str, str] | None = None
    ) -> httpx.Response:
        """Until it was taken, or is refused for good."""
        while True:
            try:
                answer = await self.client.request(method, path, json=body)
            except httpx.TransportError:
                await asyncio.sleep(0.05)
                continue
            if answer.is_success or (answer.is_client_error and answer.status_code != 429):
                return answer
            await asyncio.sleep(0.05)

    async def _poll(self) -> None:
        cursor = ""
        while True:
            news = (await self._insist("GET", f"chat/events?after={cursor}")).json()
            for post in news["posts"]:
                for file in post["files"]:
                    self.files[file["url"]] = (await self.client.get(file["url"])).content
                self.posts.pop(post["replaces"] or "", None)
                self.posts[post["id"]] = post
            cursor = news["cursor"]
            if news["pause"]:
                await asyncio.sleep(0.05)  # the server is about to end


def _lines_of(block: Any) -> list[Any]:
    if block["kind"] == "card":
        title = [run | {"bold": True} for run in block["title"]]  # chat.js makes it a heading
        return [title, *block["summary"], *block["facts"]]
    return list(block.get("lines") or block["items"])


class OnConsole(Harness):
    """A terminal is not only the other end: it is gone with the process, and there is only one."""

    name = "console"
    shows_bold = False
    hands_out_files = False
    has_buttons = False
    remembers = False
    has_addresses = False

    @asynccontextmanager
    async def world(self) -> AsyncIterator[None]:
        self.paper = io.StringIO()
        self.source, self.keyboard = os.pipe()
        yield
        os.close(self.source)
        os.close(self.keyboard)

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[Channel]:
        stdin = SimpleNamespace(fileno=lambda: self.source)
        with patch.object(sys, "stdin", stdin), patch.object(console, "_FIRST", 0.1):
            async with console.open_channel(console.Settings(), self.context) as channel:
                channel._screen.file = self.paper
                yield channel
        # The next process has the same terminal: what is typed from now on waits there for it.
        source, keyboard = os.pipe()
        os.close(self.keyboard)
        for thread in threading.enumerate():
            if thread.name == "console":
                thread.join(PATIENCE)
        os.close(self.source)
        self.source, self.keyboard = source, keyboard

    async def says(self, text: str) -> None:
        os.write(self.keyboard, f"{text}\n".encode())

    async def sees(self) -> list[Seen]:
        return [Seen(words) for words in self.paper.getvalue().split("\n\n") if words]
