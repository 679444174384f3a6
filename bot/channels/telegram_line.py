"""How Telegram is reached: address, time limits, connections."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from telegram import Bot
from telegram.error import TimedOut
from telegram.request import HTTPXRequest

from bot.channels.telegram_updates import readable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds.

    Attributes:
        poll: How long Telegram keeps a poll open when nothing arrives.
        overdue: A poll that has no answer by then never gets one.
        answer: How long a sent message may take. Long: giving up early leaves it unclear.
        aside: How long a request may take on which nothing depends.
        longest_pause: Between two tries to hear something.
        refused_pause: The same while Telegram refuses the token.
        inbox_pause: The same while the inbox fails: cries for help are to be heard meanwhile.
    """

    poll: int = 30
    overdue: float = 45.0
    answer: float = 35.0
    aside: float = 10.0
    connect: float = 10.0
    first_pause: float = 1.0
    longest_pause: float = 30.0
    refused_pause: float = 60.0
    inbox_pause: float = 4.0


@dataclass(frozen=True, slots=True)
class Line:
    base_url: str
    token: str
    timing: Timing

    def for_sending(self) -> HTTPXRequest:
        return _SendRequest(
            within=2 * (self.timing.connect + self.timing.answer),
            connection_pool_size=16,
            read_timeout=self.timing.answer,
            write_timeout=self.timing.answer,
            media_write_timeout=self.timing.answer,
            connect_timeout=self.timing.connect,
            pool_timeout=self.timing.connect,
        )

    def for_polling(self) -> HTTPXRequest:
        return _PollRequest(
            connection_pool_size=2,
            read_timeout=self.timing.overdue - self.timing.poll,  # the library adds the poll's time
            connect_timeout=self.timing.connect,
            pool_timeout=self.timing.connect,
        )

    @property
    def _files(self) -> str:
        """Where files are fetched: “…/bot” and “…/file/bot” belong together."""
        return f"{self.base_url.removesuffix('bot')}file/bot"

    @asynccontextmanager
    async def open(self, request: HTTPXRequest) -> AsyncIterator[Bot]:
        try:
            yield Bot(
                self.token,
                self.base_url,
                self._files,
                request=request,
                get_updates_request=request,
            )
        finally:
            with suppress(TimeoutError):
                async with asyncio.timeout(5):
                    await request.shutdown()


class _SendRequest(HTTPXRequest):
    """Ends at last: the library's time limits begin anew with each byte that arrives."""

    def __init__(self, within: float, **options: Any) -> None:
        super().__init__(**options)
        self._within = within

    async def do_request(self, *args: Any, **options: Any) -> tuple[int, bytes]:
        try:
            async with asyncio.timeout(self._within):
                return await super().do_request(*args, **options)
        except TimeoutError:
            raise TimedOut from None


class _PollRequest(HTTPXRequest):
    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        data = HTTPXRequest.parse_json_payload(payload)
        if isinstance(updates := data.get("result"), list):
            data["result"] = [readable(update) for update in updates]
        return data
