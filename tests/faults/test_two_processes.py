"""D18: two processes for one token; what the second does, and that it takes over."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from bot.terminal import say
from tests.faults.figures import note
from tests.faults.process import BotProcess, write_config

if TYPE_CHECKING:
    from pathlib import Path

    from tests.servers.botapi import BotApi
    from tests.servers.postgres import Postgres

WAITS = "another process serves this channel"


def _config(folder: Path, api: BotApi, database: str = "") -> Path:
    table = f'[channel.telegram]\ntoken = "{api.token}"\nbase_url = "{api.base_url}"\n'
    return write_config(folder, table, database=database)


async def test_on_one_file_the_second_does_not_start_and_says_why(
    api: BotApi, tmp_path: Path
) -> None:
    config = _config(tmp_path, api)
    first, second = BotProcess(config, tmp_path / "first"), BotProcess(config, tmp_path / "second")
    await first.start()
    await api.until((tmp_path / "state" / "wegweiser.lock").exists, within=60)
    begun = time.monotonic()
    await second.start()
    code, seconds = await second.ended(), time.monotonic() - begun

    assert code == 1
    said = (tmp_path / "second").read_text("utf-8")
    assert said.strip() == say("already-running", folder=str(tmp_path / "state"))
    assert first.running
    await first.kill()
    note("D18", {"SQLite, exit code of the second": code, "said after, s": round(seconds, 1)})


async def test_on_postgresql_the_second_waits_and_takes_over_when_the_first_is_killed(
    api: BotApi, tmp_path: Path, postgres: Postgres
) -> None:
    config = _config(tmp_path, api, await asyncio.to_thread(postgres.new_database))
    first, second = BotProcess(config, tmp_path / "first"), BotProcess(config, tmp_path / "second")
    anna = api.person("Anna")
    await first.start()
    await api.until(lambda: api.calls("getMe"), within=60)
    await second.start()
    await api.until(lambda: WAITS in (tmp_path / "second").read_text("utf-8"), within=60)
    await anna.says("wohngeld")
    await api.until(lambda: anna.received, within=60)

    await anna.says("kita platz")
    await first.kill()
    begun = time.monotonic()
    await api.until(lambda: len(anna.received) > 1, within=60)
    seconds = time.monotonic() - begun
    assert await second.stop() == 0

    answers = len(anna.received)
    note("D18", {"PostgreSQL, taken over after, s": round(seconds, 1), "lost": 2 - answers})
    assert answers == 2
    assert WAITS not in (tmp_path / "first").read_text("utf-8")
