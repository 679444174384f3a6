"""The chat page itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from uuid import uuid4

from starlette.responses import HTMLResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.templating import templates
from bot.web import language
from bot.web.bubble import direction, notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import BaseRoute

    from bot.web.bubble import Json

_PAYLOAD = re.compile(r"[a-z0-9-]{1,64}")
# What the script says by itself; it reads them from the page.
_SPOKEN = ("you", "bot", "typing", "offline", "waiting")


class Page:
    def __init__(self, network: str, leave_to: str, texts: Callable[[str, str], str]) -> None:
        self._network = network
        self._leave_to = leave_to
        self._texts = texts
        self._templates = templates("bot.web")

    @property
    def routes(self) -> list[BaseRoute]:
        return [
            Route("/", self.show),
            Mount("/static", StaticFiles(packages=[("bot.web", "static")])),
        ]

    async def show(self, request: Request) -> Response:
        linked = request.query_params.get("start", "")
        start = linked if _PAYLOAD.fullmatch(linked) else ""
        return HTMLResponse(self.render(language.of(request), start=start))

    def render(self, spoken: str, said: Sequence[Json] = (), *, start: str = "") -> str:
        """The page, with what was said where no script can add it.

        Args:
            start: What a deep link wants to open; nothing is sent before the person says so.
        """

        def word(name: str) -> str:
            return self._texts(f"web-{name}", spoken)

        def lines(name: str) -> object:
            return notice(word(name), spoken)["blocks"][0]["lines"]

        return self._templates.get_template("chat.html").render(
            network=self._network,
            lang=spoken,
            dir=direction(spoken),
            word=word,
            lines=lines,
            said=said,
            start=start,
            id=str(uuid4()),
            settings={
                "leaveTo": self._leave_to,
                "words": {name: word(name) for name in _SPOKEN},
                "emergency": notice(word("emergency"), spoken),
            },
        )
