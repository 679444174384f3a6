"""A small bot behind the chat page: it remembers what it owes, as the real outbox does."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot import app as composition
from bot import texts
from bot.channel import ChannelContext
from bot.channels import web
from bot.channels.web import Settings, open_channel
from handlers.kernel import roles
from handlers.kernel.errors import TryLater
from handlers.kernel.message import Message
from handlers.kernel.post import ParagraphPost, Post, Run
from handlers.kernel.reply import Text
from handlers.kernel.roles import Grant
from tests.channels.recording import RecordingInbox
from tests.conftest import index

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence
    from pathlib import Path

    from bot import settings
    from bot.app import App
    from bot.channels.web import WebChannel
    from handlers.kernel.message import Incoming
    from tests.conftest import Clock

_AGAIN = 0.1  # seconds


def said(words: str) -> Post:
    return Post((ParagraphPost(((Run(words),),)),))


def echo(message: Message) -> Sequence[Post]:
    return [said(f"Antwort auf {message.text}")]


class Bot(RecordingInbox):
    """Lives longer than the channel, so that a restart of the server can be played."""

    def __init__(self, answer: Callable[[Message], Sequence[Post]] = echo) -> None:
        super().__init__()
        self.answer = answer
        self.owed: list[tuple[str, str, Post]] = []
        self.returned: list[str] = []

    @property
    def messages(self) -> list[Message]:
        return [arrival for arrival in self.taken if isinstance(arrival, Message)]

    async def accept(self, arrivals: Sequence[Incoming], *, cursor: str | None = None) -> None:
        known = len(self.messages)
        await super().accept(arrivals, cursor=cursor)
        for message in self.messages[known:]:
            for number, post in enumerate(self.answer(message)):
                self.promise(message.address.chat, post, f"{message.id}-{number}")

    async def hurry(self, chat: str) -> None:
        self.returned.append(chat)

    def promise(self, chat: str, post: Post, key: str) -> None:
        self.owed.append((chat, key, post))

    async def deliver(self, channel: WebChannel) -> None:
        while True:
            for row in list(self.owed):
                chat, key, post = row
                try:
                    await channel.send(chat, post, key=key)
                except TryLater:
                    continue
                self.owed.remove(row)
            await asyncio.sleep(_AGAIN)


def context(state: Path, anrede: str = "du") -> ChannelContext:
    words = texts.load("sie" if anrede == "sie" else "du")

    def text(key: str, language: str) -> str:
        return words.phrase(Text(key), language)

    return ChannelContext(state, "Netzwerk Musterkreis", {}, text, anrede)


@asynccontextmanager
async def hosted(bot: Bot, state: Path, settings: Settings) -> AsyncIterator[WebChannel]:
    """Serve the page of `bot` until left."""
    async with open_channel(settings, context(state)) as channel:
        channel.on_return = bot.hurry
        tasks = [
            asyncio.create_task(channel.listen(bot)),
            asyncio.create_task(bot.deliver(channel)),
        ]
        try:
            async with asyncio.timeout(10):
                await channel.listening.wait()
            yield channel
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)


@asynccontextmanager
async def living(settings: settings.Settings, clock: Clock) -> AsyncIterator[App]:
    """The whole bot behind its chat page."""
    stop = asyncio.Event()
    async with composition.build(
        settings,
        {"web": (web, Settings(port=0))},
        now=clock,
        monotonic=lambda: clock().timestamp(),
        index=index,
    ) as app:
        serving = asyncio.create_task(composition.run(app, stop))
        try:
            async with asyncio.timeout(10):
                await app.chat_page()
            yield app
        finally:
            stop.set()
            await serving


async def code(app: App) -> str:
    """Whoever types it is a moderator."""
    async with app.engine.begin() as db:
        return await roles.new_code(db, app.vault, Grant("moderator"), "shell", app.clock())
