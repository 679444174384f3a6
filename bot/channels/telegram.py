"""Telegram, through its Bot API; python-telegram-bot is only the client."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from contextlib import asynccontextmanager
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from pathlib import Path  # noqa: TC003 – pydantic resolves the annotations at run time
from typing import TYPE_CHECKING, Annotated, Literal, Self

import httpx
from pydantic import Field, SecretStr, model_validator
from pydantic_core import PydanticCustomError

from bot.channel import Probe
from bot.channels.telegram_errands import Errands
from bot.channels.telegram_line import Line, Timing
from bot.channels.telegram_listening import Listener, Polling, Webhook
from bot.channels.telegram_sending import Sender
from bot.channels.telegram_updates import CHANNEL
from bot.pace import Limit, Pace
from bot.settings import Section
from handlers.kernel.errors import ChannelDown

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime

    from bot.channel import ChannelContext, Inbox
    from bot.clock import Sleep
    from handlers.kernel.errand import Errand, Outcome
    from handlers.kernel.post import Post

A_CHAT = Limit(every=1.1, burst=3)
A_GROUP = Limit(every=60 / 15, burst=3)  # Telegram stops a bot at 20 in a minute
DEFAULT_TIMING = Timing()
TELLS_TIME = True  # the probe's answer says what time it is


class Settings(Section):
    """`[channel.telegram]`.

    Attributes:
        token: What @BotFather gave you; or, better, `token_file`: the file that it stands in.
        mode: `polling` needs nothing. `webhook` needs a public https address that leads here.
        webhook_url: That address, `https://bot.example.org/telegram`.
        webhook_host: Where the reverse proxy finds us.
        webhook_secret: What proves that it is Telegram who knocks; made from the token if unset.
        per_second: Messages in all. Telegram allows about 30.
        bulk_per_second: Of them, reminders and announcements; the rest stays free for answers.
        username: The bot's name without @, for links and sheets: "muster_bot".
        base_url: Another Bot API server, for example your own.
    """

    token: SecretStr | None = None
    token_file: Path | None = None
    mode: Literal["polling", "webhook"] = "polling"
    webhook_url: str = ""
    webhook_host: str = "127.0.0.1"
    webhook_port: Annotated[int, Field(ge=1, le=65_535)] = 8081
    webhook_secret: SecretStr | None = None
    webhook_secret_file: Path | None = None
    username: Annotated[str, Field(pattern=r"^\w{0,32}$")] = ""
    per_second: Annotated[float, Field(gt=0, le=30)] = 28.0
    bulk_per_second: Annotated[float, Field(gt=0, le=30)] = 20.0
    base_url: str = "https://api.telegram.org/bot"

    @model_validator(mode="after")
    def _is_complete(self) -> Self:
        if (self.token is None) == (self.token_file is None):
            raise PydanticCustomError("one_token", "give either token or token_file")
        if self.webhook_secret is not None and self.webhook_secret_file is not None:
            raise PydanticCustomError(
                "one_secret", "give either webhook_secret or webhook_secret_file"
            )
        if self.mode == "webhook" and not self.webhook_url.startswith("https://"):
            raise PydanticCustomError("webhook_url", "mode = webhook needs webhook_url, https://…")
        return self

    def reveal_token(self) -> str:
        token = _reveal(self.token, self.token_file)
        if not token:
            raise ChannelDown("the token is empty")
        return token

    def reveal_webhook_secret(self) -> str:
        secret = _reveal(self.webhook_secret, self.webhook_secret_file)
        key = self.reveal_token().encode()
        return secret or hmac.new(key, b"webhook", hashlib.sha256).hexdigest()


def _reveal(value: SecretStr | None, file: Path | None) -> str:
    if value is not None:
        return value.get_secret_value().strip()
    try:
        return file.read_text().strip() if file else ""
    except (OSError, UnicodeError) as error:
        raise ChannelDown(f"{file} cannot be read ({type(error).__name__})") from None


@asynccontextmanager
async def open_channel(
    settings: Settings,
    context: ChannelContext,
    *,
    timing: Timing = DEFAULT_TIMING,
    sleep: Sleep = asyncio.sleep,
) -> AsyncIterator[Telegram]:
    """Asks nothing of Telegram yet: it may be down while we start."""
    line = Line(settings.base_url, settings.reveal_token(), timing)
    bulk = Limit(1 / settings.bulk_per_second)
    pace = Pace(Limit(1 / settings.per_second), A_CHAT, A_GROUP, bulk)
    async with line.open(line.for_sending()) as bot:
        sender = Sender(bot, pace, context.shelf, aside=timing.aside)
        listener = Listener(bot, line, _way(settings), context, sleep=sleep)
        yield Telegram(sender, listener, Errands(bot))


async def probe(settings: Settings) -> Probe:
    """Ask who the bot is; by hand, since the library does not tell what time the server has."""
    try:
        async with httpx.AsyncClient(timeout=DEFAULT_TIMING.aside) as client:
            answer = await client.get(f"{settings.base_url}{settings.reveal_token()}/getMe")
            name = str(answer.json()["result"]["username"]) if answer.is_success else ""
    except (httpx.HTTPError, httpx.InvalidURL, LookupError, TypeError, ValueError) as error:
        return Probe(fine=False, code="silent", detail=type(error).__name__)
    if answer.is_success:
        return Probe(fine=True, code="fine", detail=name, server_time=_server_time(answer))
    if answer.status_code in {HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND}:
        return Probe(fine=False, code="refused")
    return Probe(fine=False, code="silent", detail=f"HTTP {answer.status_code}")


def _server_time(answer: httpx.Response) -> datetime | None:
    try:
        return parsedate_to_datetime(answer.headers["Date"])
    except (LookupError, ValueError):
        return None


def _way(settings: Settings) -> Polling | Webhook:
    if settings.mode == "polling":
        return Polling()
    secret = settings.reveal_webhook_secret()
    return Webhook(settings.webhook_url, settings.webhook_host, settings.webhook_port, secret)


class Telegram:
    name = CHANNEL

    def __init__(self, sender: Sender, listener: Listener, errands: Errands) -> None:
        self._sender = sender
        self._listener = listener
        self._errands = errands

    async def listen(self, inbox: Inbox) -> None:
        await self._listener.listen(inbox)

    async def send(self, chat: str, post: Post, *, key: str) -> str | None:
        return await self._sender.send(chat, post, key=key)

    def parts(self, key: str) -> tuple[str, ...]:
        return self._sender.parts(key)

    def resting(self) -> dict[str, float]:
        return self._sender.resting()

    def waiting(self) -> int:
        return self._sender.waiting()

    async def erase(self, chat: str, message_ids: Sequence[str]) -> int:
        return await self._sender.erase(chat, message_ids)

    async def take_back(self, chat: str, message_ids: Sequence[str]) -> int:
        return await self._sender.erase(chat, message_ids)

    async def run(self, room: str, errand: Errand, *, key: str) -> Outcome:  # noqa: ARG002 – doing it again does no harm
        return await self._errands.run(room, errand)

    async def typing(self, chat: str) -> None:
        await self._sender.typing(chat)
