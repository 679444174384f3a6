"""The chat page: a browser and nothing else, no account, no app."""

from __future__ import annotations

import asyncio
import hashlib
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

from pydantic import Field, StringConstraints
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.responses import JSONResponse
from starlette.routing import Route

from bot.settings import Section
from bot.web.allowance import Allowance
from bot.web.bubble import bubble
from bot.web.chats import Chats
from bot.web.form import Form
from bot.web.headers import SafeHeaders
from bot.web.keep import Keep
from bot.web.page import Page
from bot.web.server import bind, serve
from bot.web.talk import Problem, Talk
from bot.web.uploads import Uploads
from bot.web.visitor import Sessions
from handlers.kernel.errand import Fetch
from handlers.kernel.errors import SendError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import BaseRoute

    from bot.channel import ChannelContext, Inbox
    from bot.web.chats import OnReturn
    from handlers.kernel.errand import Errand, Outcome
    from handlers.kernel.post import Post

_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


class Settings(Section):
    """What `[channel.web]` may say.

    Attributes:
        host: Where to listen; "0.0.0.0" in a container, behind a reverse proxy that speaks https.
        port: 0 takes a free one.
        base_url: The address that people type, "https://chat.example.org"; with https the session
            cookie never travels unencrypted, and other host names are refused.
        leave_to: Where “Seite verlassen” leads, at once. An empty page by default; an ordinary
            one ("https://www.tagesschau.de") is less conspicuous, but learns the visitor's address.
        trusted_proxies: Addresses of reverse proxies whose X-Forwarded-For is believed.
        messages_per_minute: Of one person in the long run.
        messages_at_once: Of one person in a row.
        address_messages_per_minute: Of everybody behind one internet address (a training room).
        address_messages_at_once: The same in a row.
    """

    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8080
    base_url: Annotated[str, StringConstraints(pattern=r"^(https?://[^/\s]+)?$")] = ""
    leave_to: Annotated[str, StringConstraints(pattern=r"^(about:blank|https://\S+)$")] = (
        "about:blank"
    )
    trusted_proxies: tuple[str, ...] = ("127.0.0.1",)
    messages_per_minute: Annotated[int, Field(gt=0)] = 20
    messages_at_once: Annotated[int, Field(gt=0)] = 10
    address_messages_per_minute: Annotated[int, Field(gt=0)] = 600
    address_messages_at_once: Annotated[int, Field(gt=0)] = 200

    def hosts(self) -> list[str]:
        """Names under which the page answers; another one may be a rebound foreign name."""
        if self.base_url:
            return [*_LOOPBACK, urlsplit(self.base_url).hostname or ""]
        return [*_LOOPBACK] if self.host in _LOOPBACK else ["*"]


class WebChannel:
    """The chat page as a channel.

    Attributes:
        in_flight: Many may be: each waits for its browser, and a page drops what it has already.
        on_return: Awaited with the chat when somebody opens the page whom a post did not reach.
        routes: Pages beside the chat, of whoever adds them before `listen`.
        url: Where it listens, once `listening` is set.
    """

    name = "web"
    words_stay = True
    idempotent = True  # a page drops what it has already
    in_flight = 200

    def __init__(self, settings: Settings, context: ChannelContext) -> None:
        self._settings = settings
        self._context = context
        self._chats = Chats()
        self._keep = Keep()
        self._sessions = Sessions(secure=settings.base_url.startswith("https://"))
        self._uploads = Uploads(self._chats, self._sessions)
        self.routes: list[BaseRoute] = [Route("/health", _health)]
        self.url = ""
        self.listening = asyncio.Event()

    @property
    def on_return(self) -> OnReturn | None:
        return self._chats.on_return

    @on_return.setter
    def on_return(self, callback: OnReturn | None) -> None:
        self._chats.on_return = callback

    async def listen(self, inbox: Inbox) -> None:
        listener = bind(self._settings.host, self._settings.port)
        host, port = listener.getsockname()[:2]
        self.url = f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
        self._chats.closed = False
        self.listening.set()
        await serve(
            self._app(inbox),
            listener,
            trusted_proxies=self._settings.trusted_proxies,
            before_end=self._chats.close,
        )

    async def send(self, chat: str, post: Post, *, key: str) -> str | None:
        name = hashlib.sha256(f"{chat} {key}".encode()).hexdigest()[:16]
        files = [
            {
                "name": file.name,
                "url": f"chat/files/{self._keep.put(file, name, chat)}",
                "size": len(file.content),
            }
            for file in post.files
        ]
        await self._chats.deliver(chat, {"id": name, **bubble(post, files)})
        return name

    async def run(self, chat: str, errand: Errand, *, key: str) -> Outcome:  # noqa: ARG002
        if not isinstance(errand, Fetch):
            raise SendError("this channel has no rooms")
        return await self._uploads.fetch(chat, errand)

    async def erase(self, chat: str, message_ids: Sequence[str]) -> int:
        """Empty the page in every tab; a tab that sleeps is emptied when it wakes."""
        self._chats.clear(chat)
        self._keep.drop(chat)
        return len(message_ids)

    async def take_back(self, chat: str, message_ids: Sequence[str]) -> int:
        """The links of their files lead nowhere any more."""
        for name in message_ids:
            self._keep.drop(chat, name)
        return len(message_ids)

    async def forget(self, chat: str) -> None:
        self._keep.drop(chat)

    async def typing(self, chat: str) -> None:
        self._chats.typing(chat)

    def _app(self, inbox: Inbox) -> Starlette:
        settings, texts = self._settings, self._context.texts
        talk = Talk(
            inbox=inbox,
            chats=self._chats,
            keep=self._keep,
            sessions=self._sessions,
            allowances=(
                Allowance(settings.messages_per_minute, settings.messages_at_once),
                Allowance(settings.address_messages_per_minute, settings.address_messages_at_once),
            ),
            texts=texts,
            shelf=self._context.shelf,
        )
        page = Page(self._context.network, settings.leave_to, texts)
        form = Form(talk=talk, page=page, chats=self._chats, sessions=self._sessions)
        return Starlette(
            routes=[*page.routes, *form.routes, *talk.routes, *self._uploads.routes, *self.routes],
            middleware=[
                Middleware(SafeHeaders),
                Middleware(TrustedHostMiddleware, allowed_hosts=settings.hosts()),
            ],
            exception_handlers={Problem: talk.problem},
        )


@asynccontextmanager
async def open_channel(settings: Settings, context: ChannelContext) -> AsyncIterator[WebChannel]:
    yield WebChannel(settings, context)


async def _health(_request: Request) -> Response:
    return JSONResponse({"status": "ok"})
