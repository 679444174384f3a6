"""The whole bot over its real channels: their other ends are servers that the test brings."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from bot import app as composition
from bot.channels import telegram
from bot.settings import Settings, Source
from tests.channels.contract import FAST
from tests.conftest import index

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

STOPPING = 8.0  # seconds; docker kills after ten


@asynccontextmanager
async def whole(
    folder: Path,
    tables: dict[str, Any],
    database: str = "",
    network: dict[str, Any] | None = None,
) -> AsyncIterator[composition.App]:
    """Serve until the block ends.

    Args:
        tables: What stands in `[channel.*]`.
        network: What stands in `[network]`.
    """
    settings = Settings.model_validate(
        {
            "state": folder / "state",
            "database": {"url": database or f"sqlite:///{folder / 'bot.db'}"},
            "channel": tables,
            "network": network or {},
        }
    )
    opened: dict[str, Any] = dict(composition.channel_settings(settings, Source("test")))
    if "telegram" in opened:  # the pauses of a test, not those of a night
        hasty = SimpleNamespace(open_channel=partial(telegram.open_channel, timing=FAST))
        opened["telegram"] = (hasty, opened["telegram"][1])
    stop = asyncio.Event()
    async with composition.build(settings, opened, index=index) as app:
        serving = asyncio.create_task(composition.run(app, stop))
        try:
            yield app
        finally:
            stop.set()
            async with asyncio.timeout(STOPPING):
                await serving
