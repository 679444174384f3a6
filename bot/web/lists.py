"""The public pages of the mailing list: sign up, confirm, leave. No cookie, no script.

Only a POST changes anything: mail scanners open every link of a letter, often several times.
"""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from starlette.responses import HTMLResponse
from starlette.routing import Route

from bot.templating import templates
from bot.web import language
from bot.web.allowance import Allowance
from bot.web.bubble import direction
from bot.web.talk import body
from handlers.kernel.people import MAIL
from handlers.kernel.reply import Text
from handlers.mailing import rules, signup
from handlers.mailing.signup import Wish
from knowledge.topics import Topic, topic_name

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from bot.serving import App
    from handlers.kernel.feature import Duty

_PER_MINUTE, _AT_ONCE = 6, 60  # sign-ups behind one internet address (a training room)
_TRAP = "website"  # a field that people do not see, and machines fill in
_FIELDS = 20


def routes(app: App) -> list[Route]:
    """Pages for the web channel; signing up needs a server that sends letters."""
    pages = Pages(app)
    way_in = [Route("/liste", pages.sign_up, methods=["GET", "POST"])]
    return [
        *(way_in if MAIL in app.opened else []),
        Route("/liste/bestaetigen/{token}", pages.confirm, methods=["GET", "POST"]),
        Route("/liste/abmelden/{token}", pages.leave, methods=["GET", "POST"]),
    ]


class Pages:
    def __init__(self, app: App) -> None:
        self._app = app
        self._allowance = Allowance(_PER_MINUTE, _AT_ONCE)
        self._template = templates("bot.web").get_template("list.html")

    async def sign_up(self, request: Request) -> Response:
        """The form; whatever address is typed, the answer is the same."""
        if request.method != "POST":
            return self._page(request, "form")
        fields = parse_qs((await body(request)).decode("utf-8", "replace"), max_num_fields=_FIELDS)
        written = fields.get("address", [""])[-1]
        address = rules.clean_address(written)
        if address is None:
            return self._page(request, "form", 422, wrong=True, fields=fields)
        if self._allowance.take(request.client.host if request.client else ""):
            return self._page(request, "too-often", 429)
        if not fields.get(_TRAP):
            async with self._duty() as duty:
                await signup.ask(duty, address, self._wish(request, fields))
        return self._page(request, "sent")

    async def confirm(self, request: Request) -> Response:
        token = request.path_params["token"]
        async with self._duty() as duty:
            if request.method == "POST":
                done = await signup.confirm(duty, token)
                return self._page(request, "confirmed" if done else "gone")
            waiting = await signup.pending(duty, token)
        if waiting is None:
            return self._page(request, "gone")
        return self._page(request, "confirm", agreed=waiting)

    async def leave(self, request: Request) -> Response:
        """A mail program posts `List-Unsubscribe=One-Click` (RFC 8058), a person presses."""
        if request.method != "POST":
            return self._page(request, "leave")
        act = "one-click" if b"One-Click" in await body(request) else "mail link"
        async with self._duty() as duty:
            await signup.leave(duty, request.path_params["token"], act)
        return self._page(request, "left")

    def _wish(self, request: Request, fields: Mapping[str, list[str]]) -> Wish:
        spoken = language.of(request)
        topics = tuple(topic for topic in Topic if topic in fields.get("topic", ()))
        known = self._app.library.current.areas()
        area = next((one for one in fields.get("area", ()) if one in known), "")
        shown = rules.named(topics, area, spoken, self._said("mailing-all-topics", spoken))
        words = self._said("mailing-wording-list", spoken, topics=shown)
        return Wish(topics, area, words, spoken, "page", "web", "form")

    def _page(
        self,
        request: Request,
        state: str,
        status: int = 200,
        *,
        wrong: bool = False,
        fields: Mapping[str, list[str]] | None = None,
        agreed: tuple[str, str] | None = None,
    ) -> Response:
        spoken = language.of(request)
        options: Any = self._app.opened["web"][1]  # whoever serves these pages is the web channel
        fields = fields or {}
        rendered = self._template.render(
            state=state,
            lang=spoken,
            dir=direction(spoken),
            network=self._app.settings.network.name,
            leave_to=options.leave_to,
            say=lambda key: self._said(key, spoken),
            topics=[(topic.value, topic_name(topic, spoken)) for topic in Topic],
            areas=self._app.library.current.areas(),
            trap=_TRAP,
            wrong=wrong,
            address=fields.get("address", [""])[-1],
            chosen=set(fields.get("topic", ())),
            area=fields.get("area", [""])[-1],
            agreed=agreed,
            way_in=MAIL in self._app.opened,
        )
        return HTMLResponse(rendered, status)

    def _said(self, key: str, spoken: str, **args: str) -> str:
        network = self._app.settings.network.name
        return self._app.texts.phrase(Text(key, {"network": network, **args}), spoken)

    @asynccontextmanager
    async def _duty(self) -> AsyncIterator[Duty]:
        async with self._app.engine.begin() as db:
            yield self._app.duty(db)
