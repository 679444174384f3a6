"""The door at which Telegram knocks when it delivers by webhook."""

from __future__ import annotations

import asyncio
import hmac
import json
import socket
from contextlib import contextmanager
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import structlog
import uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from bot.request_body import read_at_most
from handlers.kernel.errors import ChannelDown

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from starlette.requests import Request

    Take = Callable[[dict[str, Any]], Awaitable[None]]

log = structlog.get_logger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 – the header's name
LARGEST = 1_000_000  # bytes; an update is text, never a file


def application(path: str, secret: str, take: Take) -> Starlette:
    """Answers 200 only after `take` has put the update where it is safe."""

    async def door(request: Request) -> Response:
        shown = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(shown.encode(), secret.encode()):
            return Response(status_code=HTTPStatus.UNAUTHORIZED)
        body = await read_at_most(request, LARGEST)
        if body is None:
            return Response(status_code=HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        try:
            update = json.loads(body)
        except ValueError:
            return Response(status_code=HTTPStatus.BAD_REQUEST)
        return await _taken(update, take)

    return Starlette(routes=[Route(path, door, methods=["POST"])])


async def _taken(update: dict[str, Any], take: Take) -> Response:
    try:
        await take(update)
    except Exception as error:  # noqa: BLE001 – whatever it is, Telegram has to deliver it again
        log.warning("an update was not taken", error=type(error).__name__)
        return Response(status_code=HTTPStatus.SERVICE_UNAVAILABLE)
    return Response()


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals are the whole process's business."""
        yield


async def serve(app: Starlette, host: str, port: int, ready: Callable[[], Awaitable[None]]) -> None:
    """Listen until cancelled; `ready` runs once the door is open."""
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        lifespan="off",
        ws="none",
        server_header=False,
        timeout_graceful_shutdown=10,
    )
    server = _Server(config)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, port), family=family) as listener:
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            await ready()
            await asyncio.shield(serving)
        finally:
            server.should_exit = True
            await serving
    raise ChannelDown("the webhook's server has stopped")
