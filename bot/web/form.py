"""The chat without JavaScript: the form is sent, and the next page holds the answer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from pydantic import ValidationError
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot.web import language
from bot.web.bubble import own
from bot.web.talk import Problem, Written, body

if TYPE_CHECKING:
    from starlette.requests import Request

    from bot.web.bubble import Json
    from bot.web.chats import Chat, Chats
    from bot.web.page import Page
    from bot.web.talk import Talk
    from bot.web.visitor import Sessions

_PATIENCE = 8.0  # seconds for the first part of the answer
_MORE = 0.4  # seconds for each further part


class Form:
    def __init__(self, *, talk: Talk, page: Page, chats: Chats, sessions: Sessions) -> None:
        self._talk = talk
        self._page = page
        self._chats = chats
        self._sessions = sessions

    @property
    def routes(self) -> list[Route]:
        return [Route("/", self.ask, methods=["POST"])]

    async def ask(self, request: Request) -> Response:
        spoken = language.of(request)
        response = HTMLResponse()
        chat = self._sessions.chat(request) or self._sessions.begin(response)
        try:
            said = await self._answered(request, chat)
        except Problem as problem:
            response.status_code = problem.status
            said = [self._talk.notice(problem.key, request)]
        response.body = self._page.render(spoken, said).encode()
        response.headers["Content-Length"] = str(len(response.body))
        return response

    async def _answered(self, request: Request, name: str) -> list[Json]:
        self._talk.demand(request, name)
        written = _written(await body(request))
        chat = self._chats.enter(name)
        await self._chats.welcome_back(name, chat)
        await self._talk.accept(request, name, written)
        letters = await self._letters(chat)
        return [own(written.text), *(letters or [self._talk.notice("web-slow", request)])]

    async def _letters(self, chat: Chat) -> list[Json]:
        """What is answered within the patience of somebody who looks at an empty page."""
        letters: list[Json] = []
        chat.polls += 1
        try:
            while waiting := await self._next(chat, _MORE if letters else _PATIENCE):
                letters += waiting
        finally:
            chat.polls -= 1
        return letters

    async def _next(self, chat: Chat, patience: float) -> list[Json]:
        changed = chat.changed
        if not self._chats.waiting(chat, None):
            try:
                async with asyncio.timeout(patience):
                    await changed.wait()
            except TimeoutError:
                return []
        letters = [letter.body for letter in self._chats.waiting(chat, None)]
        self._chats.acknowledge(chat, self._chats.cursor(chat))
        return letters


def _written(sent: bytes) -> Written:
    """What the form says; of several texts (an empty field, a pressed button) the last."""
    try:
        fields = parse_qs(sent.decode(), max_num_fields=10)
        return Written(id=fields["id"][-1], text=fields["text"][-1])
    except (ValueError, KeyError, ValidationError):
        raise Problem(422, "web-too-long") from None
