"""Calendars for phones to subscribe to: a person's own, and what is public. No cookie, no script.

Whoever knows the address of a person's calendar sees it, so it is told to nobody else: no referrer
(`bot.web.headers`), and an address that is wrong, or not valid any more, looks like any other page
that is not there.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from starlette.responses import Response
from starlette.routing import Route

from handlers.meetings import calendars

if TYPE_CHECKING:
    from starlette.requests import Request

    from bot.serving import App

_TYPE = "text/calendar; charset=utf-8"
_HEADERS = {"X-Robots-Tag": "noindex"}


def routes(app: App) -> list[Route]:
    pages = Calendars(app)
    return [
        Route("/termine.ics", pages.public),
        Route("/kalender/{token}.ics", pages.own),
    ]


class Calendars:
    def __init__(self, app: App) -> None:
        self._app = app

    async def public(self, request: Request) -> Response:
        network = self._app.settings.network.name
        async with self._app.engine.begin() as db:
            content = await calendars.public_feed(self._app.duty(db), network)
        return _answer(request, content)

    async def own(self, request: Request) -> Response:
        network = self._app.settings.network.name
        async with self._app.engine.begin() as db:
            token = str(request.path_params["token"])
            content = await calendars.feed_of(self._app.duty(db), token, network)
        if content is None:
            return Response(status_code=404, headers=_HEADERS)
        return _answer(request, content)


def _answer(request: Request, content: bytes) -> Response:
    """Nothing where the calendar has this very content already."""
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    known = request.headers.get("if-none-match", "")
    if tag in (part.strip().removeprefix("W/") for part in known.split(",")):
        return Response(status_code=304, headers={**_HEADERS, "ETag": tag})
    return Response(content, media_type=_TYPE, headers={**_HEADERS, "ETag": tag})
