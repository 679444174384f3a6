"""Runs uvicorn inside our loop: signals stay with the application, cancelling ends it in order."""

from __future__ import annotations

import asyncio
import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING

import uvicorn

from handlers.kernel.errors import ChannelDown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from starlette.types import ASGIApp

_FAREWELL = 3  # seconds for answers that are on their way


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def bind(host: str, port: int) -> socket.socket:
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family, backlog=512)
    except OSError as error:
        raise ChannelDown(
            f"The chat page cannot listen on {host}:{port} ({error.strerror}). Perhaps another "
            "program, or a second Wegweiser, has this port; choose another `port` in [channel.web]."
        ) from error


async def serve(
    app: ASGIApp,
    listener: socket.socket,
    *,
    trusted_proxies: Sequence[str],
    before_end: Callable[[], None],
) -> None:
    """Serve until cancelled."""
    server = _Server(
        uvicorn.Config(
            app,
            log_config=None,
            access_log=False,  # addresses of people are nobody's business
            lifespan="off",
            ws="none",
            server_header=False,
            proxy_headers=bool(trusted_proxies),
            forwarded_allow_ips=list(trusted_proxies),
            timeout_graceful_shutdown=_FAREWELL,
        )
    )
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        await asyncio.shield(serving)
    except asyncio.CancelledError:
        server.should_exit = True
        before_end()
        await serving
        raise
    finally:
        listener.close()
