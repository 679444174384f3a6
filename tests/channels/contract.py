"""One person on one channel, the same for all of them: says, presses, sees.

What a channel legitimately lacks is an attribute of its harness, and the contract asserts what it
does instead.
"""

from __future__ import annotations

import asyncio
import io
import uuid
from abc import ABC, abstractmethod
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, Self

import httpx
import nio
from rich.console import Console

from bot.channel import ChannelContext
from bot.channels import telegram, web
from bot.channels.console import CHAT, ConsoleChannel
from bot.channels.telegram_line import Timing
from handlers.kernel.message import Message
from tests.channels.matrix_people import listening, parent, settings
from tests.channels.recording import RecordingInbox
from tests.servers.botapi import BotApi

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from bot.channel import Channel
    from tests.servers.synapse import Synapse

PATIENCE = 30.0
FAST = Timing(
    poll=1, overdue=5.0, answer=5.0, aside=5.0, connect=2.0, first_pause=0.02,
    longest_pause=0.1, refused_pause=0.1, inbox_pause=0.05,
)  # fmt: skip


class Harness(ABC):
    """A real channel with its real other end, and one person there.

    Attributes:
        chat: Where the person is reached; known once they said something.
        files: The person gets the file itself; otherwise its name.
        presses: There is something to press; otherwise choices are numbered and typed.
        knows_keys: The same key is shown once.
        whole: Longest post that arrives in one piece, in letters.
    """

    name: str
    files = True
    presses = True
    knows_keys = False
    chat = ""
    channel: Channel

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.inbox = RecordingInbox()

    @abstractmethod
    async def says(self, text: str) -> None: ...

    @abstractmethod
    def sees(self) -> list[str]:
        """The bot's messages as the person reads them now, oldest first."""

    @abstractmethod
    async def press(self, label: str) -> None: ...

    async def hears(self, text: str) -> Message:
        """Wait until the bot was told `text`."""
        await self.inbox.until(lambda: text in self.inbox.texts, within=PATIENCE)
        message = next(m for m in self.inbox.taken if isinstance(m, Message) and m.text == text)
        self.chat = message.address.chat
        return message

    async def until(self, claim: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not claim():  # noqa: ASYNC110 – four kinds of other ends, no common event
                await asyncio.sleep(0.03)

    def everything(self) -> str:
        return "\n".join(self.sees())


class OnTelegram(Harness):
    name = "telegram"

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Self]:
        context = ChannelContext(self.folder, "Netz", {"de": [], "en": []}, lambda key, _: key)
        async with BotApi() as self.api:
            options = telegram.Settings(token=self.api.token, base_url=self.api.base_url)  # type: ignore[arg-type]
            self.anna = self.api.person("Anna")
            async with (
                telegram.open_channel(options, context, timing=FAST) as self.channel,
                _listening(self.channel, self.inbox),
            ):
                yield self
            assert self.api.violations == []

    async def says(self, text: str) -> None:
        await self.anna.says(text)

    def sees(self) -> list[str]:
        shown = []
        for message in self.anna.sees:
            links = [button["url"] for row in message.rows for button in row if "url" in button]
            file = [message.file.name, message.file.content.decode()] if message.file else []
            shown.append("\n".join([message.text, *message.buttons, *links, *file]))
        return shown

    async def press(self, label: str) -> None:
        await self.anna.presses(label)


class OnWeb(Harness):
    name = "web"
    knows_keys = True

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Self]:
        context = ChannelContext(self.folder, "Netz", {}, lambda key, _: key)
        self.posts: dict[str, Any] = {}
        self.files_seen: dict[str, str] = {}
        async with AsyncExitStack() as stack:
            options = web.Settings(port=0, messages_at_once=100)
            opened = await stack.enter_async_context(web.open_channel(options, context))
            self.channel = opened
            await stack.enter_async_context(_listening(opened, self.inbox))
            await opened.listening.wait()
            self.client = await stack.enter_async_context(
                httpx.AsyncClient(base_url=opened.url, headers={"Sec-Fetch-Site": "same-origin"})
            )
            await self.client.post("chat/session")
            page = asyncio.create_task(self._listen())
            yield self
            page.cancel()
            await asyncio.wait([page])

    async def says(self, text: str) -> None:
        await self._send({"text": text})

    async def press(self, label: str) -> None:
        for post in reversed(self.posts.values()):
            for button in post["buttons"]:
                if button["label"] == label:
                    await self._send({"text": button["sends"], "pressed": post["id"]})
                    return
        raise AssertionError(label)

    def sees(self) -> list[str]:
        return [self._words(post) for post in self.posts.values()]

    def _words(self, post: Any) -> str:
        parts = [_run(run) for line in _lines_of(post) for run in line]
        for button in post["buttons"]:
            parts += [f"\n{button['label']}", button.get("url") or ""]
        for file in post["files"]:
            parts += [f"\n{file['name']}", self.files_seen.get(file["url"], "")]
        return "".join(parts)

    async def _send(self, written: dict[str, str]) -> None:
        message = {"id": str(uuid.uuid4()), **written}
        for _ in range(20):
            answer = await self.client.post("chat/messages", json=message)
            if answer.is_success:
                return
            await asyncio.sleep(0.1)
        answer.raise_for_status()

    async def _listen(self) -> None:
        cursor = ""
        while True:
            answer = await self.client.get("chat/events", params={"after": cursor}, timeout=40)
            news = answer.json()
            for post in news["posts"]:
                for file in post["files"]:
                    content = await self.client.get(file["url"])
                    self.files_seen[file["url"]] = content.text
                self.posts.pop(post.get("replaces") or "", None)
                self.posts[post["id"]] = post
            cursor = news["cursor"]


def _lines_of(post: Any) -> list[list[Any]]:
    lines: list[list[Any]] = []
    for block in post["blocks"]:
        for key in ("title", "lines", "items", "summary", "facts"):
            found = block.get(key) or []
            lines += [found] if key == "title" and found else found
        lines.append([])
    return [[*line, {"text": "\n"}] for line in lines]


def _run(run: Any) -> str:
    return str(run["text"]) + (f" {run['url']}" if run.get("url") else "")


class OnConsole(Harness):
    name = "console"
    files = False
    presses = False

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Self]:
        self.paper = io.StringIO()
        self.typed: asyncio.Queue[str] = asyncio.Queue()
        screen = Console(file=self.paper, width=100_000, force_terminal=False, highlight=False)
        self.channel = ConsoleChannel(self._lines(), screen, "Netz")
        async with _listening(self.channel, self.inbox):
            yield self

    async def _lines(self) -> AsyncIterator[str]:
        while True:
            yield await self.typed.get()

    async def says(self, text: str) -> None:
        self.chat = CHAT
        await self.typed.put(text)

    async def press(self, label: str) -> None:
        raise AssertionError(f"a terminal has nothing to press: {label}")

    def sees(self) -> list[str]:
        return [self.paper.getvalue()]


class OnMatrix(Harness):
    name = "matrix"
    knows_keys = True

    def __init__(self, folder: Path, synapse: Synapse) -> None:
        super().__init__(folder)
        self.synapse = synapse
        self.bot = synapse.register("bot")

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Self]:
        options = settings(homeserver=self.synapse.url, user_id=self.bot)
        user = self.synapse.register("anna")
        store = self.folder / "anna"
        store.mkdir()
        async with (
            listening(options, self.folder / "bot", self.inbox) as self.channel,
            parent(self.synapse.url, user, store) as self.anna,
        ):
            self.room = await self.anna.opens(self.bot, encrypted=True)
            yield self

    async def says(self, text: str) -> None:
        await self.anna.says(self.room, text)

    async def press(self, label: str) -> None:
        """The reaction of the number that stands before the label."""
        for event in reversed(self._messages()):
            for line in event.body.splitlines():
                number, _, said = line.partition(" – ")
                if said == label:
                    await self.anna.presses(self.room, event.event_id, f"{number}\ufe0f\u20e3")
                    return
        raise AssertionError(label)

    def sees(self) -> list[str]:
        return [event.body for event in self._messages()]

    def _messages(self) -> list[Any]:
        kinds = (nio.RoomMessageText, nio.RoomMessageNotice, nio.RoomEncryptedFile)
        return [e for e in self.anna.events if isinstance(e, kinds) and e.sender == self.bot]


@asynccontextmanager
async def _listening(channel: Channel, inbox: RecordingInbox) -> AsyncIterator[None]:
    """As the app does: what stops listening listens again."""

    async def on() -> None:
        while True:
            with suppress(OSError):
                await channel.listen(inbox)
                return
            await asyncio.sleep(0.1)

    task = asyncio.create_task(on())
    try:
        yield
    finally:
        task.cancel()
        async with asyncio.timeout(5):
            await asyncio.wait([task])
