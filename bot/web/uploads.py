"""Files that the page is asked for: brought because somebody ordered them, handed on, kept nowhere.

The page only says that there is a file. What is in it comes when the bot was told to fetch it, and
nothing else is taken.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.routing import Route

from bot.request_body import read_at_most
from bot.web.talk import Problem, demand_own_page
from handlers.kernel.errand import Outcome
from handlers.kernel.errors import SendError, TryLater

if TYPE_CHECKING:
    from starlette.requests import Request

    from bot.web.chats import Chat, Chats
    from bot.web.visitor import Sessions
    from handlers.kernel.errand import Fetch

PATIENCE = 10.0  # seconds for the page to begin
UPLOAD = 40.0  # seconds for the file
IN_ALL = 60.0  # seconds, however often it breaks off; less than the courier's lease
ELSEWHERE = 3.0  # seconds for another tab to begin with what this one has not


def _future() -> asyncio.Future[Outcome]:
    return asyncio.get_running_loop().create_future()


def _latest() -> float:
    return asyncio.get_running_loop().time() + IN_ALL


@dataclass(slots=True, eq=False)
class Order:
    """A file that one chat's page is to bring.

    Attributes:
        limit: Until when it is waited for; never beyond `latest`.
        number: In the order of what the page is told.
        coming: A tab is bringing it.
    """

    handle: str
    most: int
    limit: asyncio.Timeout
    number: int = 0
    coming: bool = False
    outcome: asyncio.Future[Outcome] = field(default_factory=_future)
    latest: float = field(default_factory=_latest)

    def wait(self, seconds: float) -> None:
        if not self.limit.expired():
            now = asyncio.get_running_loop().time()
            self.limit.reschedule(min(now + seconds, self.latest))

    def brought(self, outcome: Outcome) -> None:
        if not self.outcome.done():
            self.outcome.set_result(outcome)

    def end(self, error: SendError) -> None:
        if not self.outcome.done():
            self.outcome.set_exception(error)

    def give_up(self) -> None:
        if not self.coming:
            self.end(SendError("no tab has the file any more"))


class Uploads:
    def __init__(self, chats: Chats, sessions: Sessions) -> None:
        self._chats = chats
        self._sessions = sessions

    @property
    def routes(self) -> list[Route]:
        path = "/chat/uploads/{handle}"
        return [
            Route(path, self.take, methods=["POST"]),
            Route(path, self.absent, methods=["DELETE"]),
        ]

    async def fetch(self, name: str, errand: Fetch) -> Outcome:
        """Ask the page for what it said it has.

        Raises:
            TryLater: nobody has the page open, or it does not answer.
            SendError: the page has forgotten it.
        """
        chat = self._chats.open_page(name)
        if chat is None or chat.wanted is not None:
            raise TryLater("nobody has the page open")
        try:
            async with asyncio.timeout(None) as limit:
                chat.wanted = Order(errand.handle, errand.most, limit)
                _ask(chat, chat.wanted)
                return await chat.wanted.outcome
        except TimeoutError:
            raise TryLater("the page did not bring the file") from None
        finally:
            chat.wanted = None

    async def take(self, request: Request) -> Response:
        """The file, from one tab at a time."""
        chat, order = self._ordered(request)
        if order.coming:
            raise Problem(503, "web-busy", wait=3)
        order.coming = True
        order.wait(UPLOAD)
        try:
            async with asyncio.timeout(UPLOAD):
                content = await read_at_most(request, order.most)
        except (ClientDisconnect, TimeoutError):
            if chat.wanted is order:
                _ask(chat, order)
            raise Problem(503, "web-busy", wait=3) from None
        finally:
            order.coming = False
        if content is None:
            order.brought(Outcome(unfit="size"))
            raise Problem(413, "web-too-long")
        order.brought(Outcome(content=content))
        return Response(status_code=204)

    async def absent(self, request: Request) -> Response:
        """This tab has not got it: it was loaded anew since, or is another one."""
        _, order = self._ordered(request)
        asyncio.get_running_loop().call_later(ELSEWHERE, order.give_up)
        return Response(status_code=204)

    def _ordered(self, request: Request) -> tuple[Chat, Order]:
        demand_own_page(request)
        chat = self._chats.find(self._sessions.chat(request) or "")
        order = chat.wanted if chat else None
        if chat is None or order is None or order.handle != request.path_params["handle"]:
            raise Problem(404, "web-file-gone")
        return chat, order


def _ask(chat: Chat, order: Order) -> None:
    order.number = chat.count()
    order.wait(PATIENCE)
    chat.wake()
