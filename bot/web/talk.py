"""The protocol between the page and the bot: a session, messages in, posts out, files, leaving.

What the page sends of files is in `bot.web.uploads`.
"""

from __future__ import annotations

import asyncio
from math import ceil
from typing import TYPE_CHECKING, Annotated, Self
from urllib.parse import quote

import structlog
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.request_body import read_at_most
from bot.web import language
from bot.web.bubble import MEDIA, notice
from bot.web.visitor import from_own_page
from handlers.kernel.errors import SendError, TryLater
from handlers.kernel.message import Address, Attached, Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from bot.channel import Inbox, Shelf
    from bot.web.allowance import Allowance
    from bot.web.bubble import Json
    from bot.web.chats import Chat, Chats
    from bot.web.keep import Keep
    from bot.web.visitor import Sessions
    from handlers.kernel.message import Kind

log = structlog.get_logger(__name__)

_JPEG = b"\xff\xd8\xff"
_BODY = 16 * 1024  # bytes
_POLL = 25.0  # seconds; many proxies give up after 30 or 60
_POLLS = 4  # open at once for one person; a fifth tab asks now and then
_PATIENCE = 10.0  # seconds for a request to arrive
_TAKING = 20.0  # seconds for the inbox, which answers a cry for help before it says that it failed


class Chosen(BaseModel):
    """A file that the page has; it is asked for if it is needed (`bot.web.uploads`)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Annotated[str, StringConstraints(max_length=255)]
    type: Annotated[str, StringConstraints(max_length=127)]
    size: Annotated[int, Field(ge=0, lt=2**53)]

    def to_fetch(self, handle: str) -> Attached:
        return Attached(handle, self.name, self.type, self.size)


class Written(BaseModel):
    """What the page sends."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, StringConstraints(pattern=r"^[0-9a-f-]{36}$")]
    text: Annotated[str, StringConstraints(max_length=4096)]
    pressed: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")] | None = None
    attached: Chosen | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.text.strip() or self.attached):
            raise ValueError("neither words nor a file")
        return self

    def message(self, chat: str, language: str | None) -> Message:
        """As the other channels hand it in: what stands under a file is said."""
        kind: Kind = "text"
        attached = self.attached.to_fetch(self.id) if self.attached else None
        if attached and not self.text.strip():
            kind = "photo" if attached.seems_picture else "file"
        return Message(
            id=f"{chat}:{self.id}",
            address=Address("web", chat),
            text=self.text,
            kind=kind,
            pressed=self.pressed,
            language=language,
            attached=attached,
        )


class Problem(Exception):
    """The page did not get what it asked for, and is told so in words."""

    def __init__(self, status: int, key: str, *, wait: float = 0) -> None:
        super().__init__(key)
        self.status = status
        self.key = key
        self.wait = wait  # seconds, after which the same may be asked again


class Talk:
    def __init__(
        self,
        *,
        inbox: Inbox,
        chats: Chats,
        keep: Keep,
        sessions: Sessions,
        allowances: tuple[Allowance, Allowance],
        texts: Callable[[str, str], str],
        shelf: Shelf,
    ) -> None:
        self._shelf = shelf
        self._inbox = inbox
        self._chats = chats
        self._keep = keep
        self._sessions = sessions
        self._per_person, self._per_address = allowances
        self._texts = texts

    @property
    def routes(self) -> list[Route]:
        return [
            Route("/chat/session", self.session, methods=["POST"]),
            Route("/chat/messages", self.messages, methods=["POST"]),
            Route("/chat/events", self.events),
            Route("/chat/files/{name}", self.files),
            Route(f"/{MEDIA}{{media}}", self.media),
            Route("/chat/leave", self.leave, methods=["POST"]),
        ]

    async def session(self, request: Request) -> Response:
        """Begin a session, or find that there is one.

        Not done when the page is loaded: a visit that comes from another site brings no cookie of
        ours (SameSite=Strict), and a new one would make a known person a stranger.
        """
        demand_own_page(request)
        response = Response(status_code=204)
        if self._sessions.chat(request) is None:
            self._sessions.begin(response)
        return response

    async def messages(self, request: Request) -> Response:
        chat = self._known(request)
        self.demand(request, chat)
        written = _written(await body(request))
        self._chats.enter(chat)
        await self.accept(request, chat, written)
        return Response(status_code=202)

    async def events(self, request: Request) -> Response:
        """Posts after `after`; asking for them says that those before have arrived."""
        name = self._known(request)
        chat = self._chats.enter(name)
        await self._chats.welcome_back(name, chat)
        after = self._chats.acknowledge(chat, request.query_params.get("after", ""))
        pause = 1 if self._chats.closed else 3 if chat.polls >= _POLLS else 0
        news = self._news(chat, after)
        if not (any(news.values()) or pause or request.query_params.get("wait") == "0"):
            await self._change(chat, request)
            news = self._news(chat, after)
        typing, chat.typing = chat.typing, False
        news |= {
            "cursor": self._chats.cursor(chat),
            "typing": typing and not news["posts"],
            "pause": pause,
        }
        return JSONResponse(news)

    def _news(self, chat: Chat, after: int | None) -> Json:
        """What this page does not know yet."""
        return {
            "clear": self._chats.is_cleared(chat, after),
            "posts": [letter.body for letter in self._chats.waiting(chat, after)],
            "wanted": self._chats.wanted(chat, after),
        }

    async def media(self, request: Request) -> Response:
        """What goes to many; its id is a keyed hash that nobody can guess."""
        try:
            content = await self._shelf.content(request.path_params["media"])
        except TryLater:
            raise Problem(503, "web-busy", wait=3) from None
        except SendError:
            return self._gone(request)
        if content.startswith(_JPEG):
            return Response(content, media_type="image/jpeg")
        headers = {"Content-Disposition": "attachment"}
        return Response(content, media_type="application/pdf", headers=headers)

    def _gone(self, request: Request) -> Response:
        text = self._texts("web-file-gone", language.of(request))
        return Response(text, status_code=404, media_type="text/plain; charset=utf-8")

    async def files(self, request: Request) -> Response:
        file = self._keep.get(request.path_params["name"])
        if file is None:
            return self._gone(request)
        disposition = f"attachment; filename*=UTF-8''{quote(file.name, safe='')}"
        return Response(
            file.content,
            media_type=file.media_type,
            headers={"Content-Disposition": disposition},
        )

    async def leave(self, request: Request) -> Response:
        """“Seite verlassen”: whoever opens the page next is not this person."""
        demand_own_page(request)
        response = Response(status_code=204)
        chat = self._sessions.chat(request)
        if chat is not None:
            self._chats.leave(chat)
        self._sessions.end(response)
        return response

    def demand(self, request: Request, chat: str) -> None:
        """Let only our own page through, and nobody too often."""
        demand_own_page(request)
        address = request.client.host if request.client else ""
        if wait := self._per_person.take(chat) or self._per_address.take(address):
            raise Problem(429, "web-too-fast", wait=wait)

    async def accept(self, request: Request, chat: str, written: Written) -> None:
        """Hand the message in; on return it is safe."""
        message = written.message(chat, language.preferred(request))
        try:
            async with asyncio.timeout(_TAKING):
                await self._inbox.accept([message])
        except Exception as error:  # noqa: BLE001 – whatever it is, the page keeps the message
            log.warning("message not taken", channel="web", error=type(error).__name__)
            raise Problem(503, "web-busy", wait=3) from None

    async def problem(self, request: Request, problem: Exception) -> Response:
        """Answer what was raised as a `Problem`."""
        assert isinstance(problem, Problem)
        said = self.notice(problem.key, request)
        headers = {"Retry-After": str(ceil(problem.wait))} if problem.wait else None
        return JSONResponse(
            {"bubble": said, "wait": problem.wait}, status_code=problem.status, headers=headers
        )

    def notice(self, key: str, request: Request) -> Json:
        spoken = language.of(request)
        return notice(self._texts(key, spoken), spoken)

    def _known(self, request: Request) -> str:
        chat = self._sessions.chat(request)
        if chat is None:
            raise Problem(401, "web-refused")
        return chat

    async def _change(self, chat: Chat, request: Request) -> None:
        """Wait until there is something to say, the page is gone, or time is up."""
        chat.polls += 1
        news = asyncio.create_task(chat.changed.wait())
        gone = asyncio.create_task(_disconnected(request))
        try:
            await asyncio.wait({news, gone}, timeout=_POLL, return_when=asyncio.FIRST_COMPLETED)
        finally:
            news.cancel()
            gone.cancel()
            chat.polls -= 1


def demand_own_page(request: Request) -> None:
    if not from_own_page(request):
        raise Problem(403, "web-refused")


def _written(sent: bytes) -> Written:
    try:
        return Written.model_validate_json(sent)
    except ValidationError:
        raise Problem(422, "web-too-long") from None


async def body(request: Request) -> bytes:
    async with asyncio.timeout(_PATIENCE):
        sent = await read_at_most(request, _BODY)
    if sent is None:
        raise Problem(413, "web-too-long")
    return sent


async def _disconnected(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
