"""Hears what people write, by polling or by webhook, and comes back by itself after any trouble.

The library's own polling is not used: it acknowledges what is not stored yet, and one refused
request ends it for good.
"""

from __future__ import annotations

import asyncio
import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, assert_never
from urllib.parse import urlsplit

import structlog
from telegram import (
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    Update,
)
from telegram.constants import BotCommandLimit, BotDescriptionLimit
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.channels import telegram_webhook
from bot.channels.telegram_errors import seconds
from bot.channels.telegram_updates import ALLOWED, read, readable
from handlers.kernel.message import Pressed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from telegram import Bot, BotCommandScope

    from bot.channel import ChannelContext, Inbox
    from bot.channels.telegram_line import Line
    from bot.clock import Sleep

    Menu = Mapping[str, list[tuple[str, str]]]

log = structlog.get_logger(__name__)

COMMAND = re.compile(r"[a-z0-9_]{1,32}")


@dataclass(frozen=True, slots=True)
class Polling:
    """We ask Telegram what is new."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """Telegram tells us, at `url`, which leads to `host` and `port`."""

    url: str
    host: str
    port: int
    secret: str


class InboxFailed(Exception):
    """What arrived was not taken; it is not acknowledged, so it comes again."""


class Listener:
    def __init__(
        self,
        bot: Bot,
        line: Line,
        way: Polling | Webhook,
        context: ChannelContext,
        *,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._bot = bot
        self._line = line
        self._timing = line.timing
        self._way = way
        self._context = context
        self._sleep = sleep
        self._offset: int | None = None
        self._introduced = False
        self._me = ""
        self._pause = self._timing.first_pause
        self._errands: asyncio.TaskGroup

    async def listen(self, inbox: Inbox) -> None:
        """Go on until cancelled, whatever Telegram answers."""
        async with asyncio.TaskGroup() as self._errands:
            while True:
                try:
                    await self._session(inbox)
                except Exception as error:  # noqa: BLE001 – people must be heard again, whatever it was
                    await self._sleep(self._pause_after(error))

    async def _session(self, inbox: Inbox) -> None:
        async with asyncio.timeout(self._timing.aside):
            self._me = (await self._bot.get_me()).username or ""
        self._errands.create_task(self._introduce())
        match self._way:
            case Polling():
                async with asyncio.timeout(self._timing.aside):
                    await self._bot.delete_webhook()
                await self._poll(inbox)
            case Webhook() as door:
                await self._open(door, inbox)
            case _:
                assert_never(self._way)

    def _pause_after(self, error: Exception) -> float:
        pause, most = self._pause, self._timing.longest_pause
        match error:
            case InvalidToken():
                most = self._timing.refused_pause
                log.error("Telegram refuses the token", next_try=pause)
            case Conflict():
                most = self._timing.refused_pause
                log.error("somebody else fetches this bot's messages", next_try=pause)
            case InboxFailed():
                most = self._timing.inbox_pause
                log.error("the inbox failed", error=type(error.__cause__).__name__, next_try=pause)
            case RetryAfter():
                pause = max(pause, seconds(error).total_seconds())
                log.warning("Telegram wants to be left alone", next_try=pause)
            case _:
                log.warning("Telegram is away", error=type(error).__name__, next_try=pause)
        self._pause = min(self._pause * 2, most)
        return pause if isinstance(error, RetryAfter) else min(pause, most)

    # -- polling

    async def _poll(self, inbox: Inbox) -> None:
        if self._offset is None:
            self._offset = await self._first_offset(inbox)
        async with self._line.open(self._line.for_polling()) as bot:
            while True:
                asked_at = time.monotonic()
                async with asyncio.timeout(self._timing.overdue):
                    updates = await bot.get_updates(
                        offset=self._offset, timeout=self._timing.poll, allowed_updates=ALLOWED
                    )
                if not updates and time.monotonic() - asked_at < self._timing.poll / 2:
                    await self._sleep(self._timing.first_pause)  # a server that does not wait
                if updates:
                    # Not the highest id: after a silent week Telegram goes on at a random one.
                    following = updates[-1].update_id + 1
                    await self._hand_in(updates, inbox, cursor=str(following))
                    self._offset = following
                self._pause = self._timing.first_pause

    async def _first_offset(self, inbox: Inbox) -> int | None:
        """Without a database everything unacknowledged comes again: better than hearing nothing."""
        try:
            cursor = await inbox.cursor()
        except Exception as error:  # noqa: BLE001 – a cry for help is heard without a database
            log.error("the inbox does not say where it stopped", error=type(error).__name__)
            return None
        return int(cursor) if cursor else None

    # -- webhook

    async def _open(self, door: Webhook, inbox: Inbox) -> None:
        async def take(data: dict[str, Any]) -> None:
            await self._hand_in([Update.de_json(readable(data), None)], inbox, cursor=None)

        async def ready() -> None:
            async with asyncio.timeout(self._timing.aside):
                await self._bot.set_webhook(
                    door.url, allowed_updates=ALLOWED, secret_token=door.secret, max_connections=10
                )
            self._pause = self._timing.first_pause

        path = urlsplit(door.url).path or "/"
        app = telegram_webhook.application(path, door.secret, take)
        await telegram_webhook.serve(app, door.host, door.port, ready)

    # -- both

    async def _hand_in(
        self, updates: Sequence[Update], inbox: Inbox, *, cursor: str | None
    ) -> None:
        arrivals = []
        for update in updates:
            arrival = read(update, self._me, self._context.calls)
            if arrival is not None:
                arrivals.append(arrival)
            if update.callback_query is not None and not isinstance(arrival, Pressed):
                self._errands.create_task(self._release(update.callback_query.id))
        if not arrivals and cursor is None:
            return
        try:
            await inbox.accept(arrivals, cursor=cursor)
        except Exception as error:
            raise InboxFailed from error

    async def _release(self, query: str) -> None:
        """Until it is answered, a pressed button shows an hourglass."""
        try:
            await self._bot.answer_callback_query(query, read_timeout=self._timing.aside)
        except TelegramError as error:
            log.info("a pressed button was not answered", error=type(error).__name__)

    async def _introduce(self) -> None:
        """Show the menu and the description; failing is no reason not to listen."""
        if self._introduced:
            return
        self._introduced = True
        try:
            for language, commands in _with_default(self._context.menu).items():
                await self._show_menu(commands, BotCommandScopeAllPrivateChats(), language)
                await self._describe(language)
            for language, commands in _with_default(self._context.called).items():
                await self._show_menu(commands, BotCommandScopeAllGroupChats(), language)
        except TelegramError as error:
            self._introduced = False
            log.warning("the menu was not shown", error=type(error).__name__)

    async def _show_menu(
        self, commands: Sequence[tuple[str, str]], scope: BotCommandScope, language: str
    ) -> None:
        shown = [
            BotCommand(name, words[: BotCommandLimit.MAX_DESCRIPTION])
            for name, words in commands
            if COMMAND.fullmatch(name) and words.strip()
        ][: BotCommandLimit.MAX_COMMAND_NUMBER]
        await self._bot.set_my_commands(shown, scope, language or None)

    async def _describe(self, language: str) -> None:
        about = self._words("telegram-about", language)
        short = self._words("telegram-about-short", language)
        if about:
            most = int(BotDescriptionLimit.MAX_DESCRIPTION_LENGTH)
            await self._bot.set_my_description(about[:most], language or None)
        if short:
            most = int(BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH)
            await self._bot.set_my_short_description(short[:most], language or None)

    def _words(self, key: str, language: str) -> str:
        try:
            return self._context.texts(key, language or "de")
        except LookupError:
            return ""


def _with_default(menu: Menu) -> Menu:
    """Also for those whose language has none: the German one."""
    return {"": menu.get("de") or next(iter(menu.values()), []), **menu}
