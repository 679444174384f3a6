"""The whole bot with a paper channel, the real web pages and a real SMTP server."""

from __future__ import annotations

import asyncio
import re
import socket
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpx

from bot import app as composition
from bot.channels import mail, web
from bot.settings import Section
from tests.conftest import _module, index
from tests.servers.smtp import PASSWORD, USER, post_office
from tests.visitor import Visitor

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.app import App
    from bot.settings import Settings
    from tests.conftest import Clock
    from tests.servers.smtp import Got, PostOffice
    from tests.visitor import PaperChannel


@dataclass
class Town:
    """Attributes: browser: asks the pages; follows no redirect, keeps no cookie."""

    app: App
    office: PostOffice
    paper: PaperChannel
    browser: httpx.AsyncClient
    url: str

    def visitor(self, name: str) -> Visitor:
        return Visitor(name, self.paper, self.app.reception.desk(self.paper.name))

    def link(self, letter: Got) -> str:
        """The one link of a letter, as the page's path."""
        (found,) = set(re.findall(rf"{self.url}\S*", letter.plain))
        return str(found).removeprefix(self.url)


@asynccontextmanager
async def town(
    settings: Settings, paper: PaperChannel, clock: Clock, folder: Path
) -> AsyncIterator[Town]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    url = f"http://localhost:{port}"
    async with post_office(folder) as office:
        letters = mail.Settings.model_validate(
            {
                "host": "localhost",
                "port": office.port,
                "user": USER,
                "password": PASSWORD,
                "ca_file": office.certificate,
                "sender": "post@example.org",
                "imprint": ["Netzwerk Musterstadt, Musterweg 1"],
                "messages_per_minute": 6000,
            }
        )
        opened = {
            paper.name: (_module(paper), Section()),
            "web": (web, web.Settings(port=port, base_url=url)),
            "mail": (mail, letters),
        }
        stop = asyncio.Event()
        async with composition.build(settings, opened, now=clock, index=index) as app:
            serving = asyncio.create_task(composition.run(app, stop))
            try:
                async with asyncio.timeout(10):
                    await app.all_open(set(opened))
                    await app.chat_page()
                async with httpx.AsyncClient(base_url=url) as browser:
                    yield Town(app, office, paper, browser, f"{url}/")
            finally:
                stop.set()
                await serving
